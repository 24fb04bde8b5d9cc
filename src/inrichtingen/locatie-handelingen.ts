import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { vindLocatie, voegLocatieToe } from './queries-locaties.ts';
import { NieuweLocatie } from './schema-locaties.ts';
import { adressleutel } from './sleutels.ts';

/** Registers a place. The same address, however spelled, exists once per gemeente. Source: B3.1. */
export const registreerLocatie = handeling({
  naam: 'locatie.registreren',
  titel: 'Locatie registreren',
  omschrijving: 'Neemt een adres of een beschreven plek op in het register.',
  doel: 'toezicht',
  verwerking: 'register-inrichtingen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/locaties' },
  invoer: NieuweLocatie,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (!invoer.straat && !invoer.omschrijving)
      throw invoerfout('straat', 'Vul een straat en huisnummer in, of omschrijf de plek.');
    if (invoer.straat && !invoer.huisnummer && !invoer.omschrijving)
      throw invoerfout('huisnummer', 'Vul het huisnummer in, of omschrijf welke plek in deze straat u bedoelt.');
    if (!invoer.straat && invoer.huisnummer) throw invoerfout('straat', 'Vul de straat bij dit huisnummer in.');
    const sleutel = adressleutel(invoer);
    const er = sleutel ? await vindLocatie(db, invoer.gemeente, sleutel) : undefined;
    if (er)
      throw new Fout(
        'BESTAAT_AL',
        `Dit adres staat al in het register als ${er.adres}. Zoek het op bij Locaties en gebruik die.`,
      );
    const id = maakId();
    await voegLocatieToe(db, { ...invoer, id, adressleutel: sleutel, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/locaties/${uitvoer.id}`, tekst: 'De locatie staat in het register.' }),
});
