import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { herlaadGemeenten } from '../kern/gemeenten.ts';
import { weigerDubbel } from './al-bekend.ts';
import { overBeheer } from './over.ts';
import {
  leesOrganisaties,
  voegGemeenteAanPetToe,
  voegGemeenteToe,
  voegOrganisatieToe,
  voegRegioToe,
} from './queries.ts';
import { Gedaan, NieuweGemeente, NieuweOrganisatie, NieuweRegio } from './schema.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;

/** Adds a regio of gemeenten that work together, with its districten. Source: B2.1. */
export const voegRegio = handeling({
  naam: 'regio.toevoegen',
  titel: 'Regio toevoegen',
  omschrijving: 'Voegt een regio van samenwerkende gemeenten toe, met haar districten.',
  ...vast,
  route: { methode: 'POST', pad: '/regios' },
  invoer: NieuweRegio,
  uitvoer: Gedaan,
  over: () => overBeheer('regios'),
  async doe({ invoer, db, maakId }) {
    const id = maakId();
    const districten = (invoer.districten ?? []).map((d) => ({ id: maakId(), naam: d.naam }));
    await voegRegioToe(db, { id, naam: invoer.naam, districten });
    return { id };
  },
  daarna: ({ invoer }) => ({
    pad: '/organisaties',
    tekst: `De regio ${invoer.naam} is toegevoegd. Voeg nu haar gemeenten toe.`,
  }),
});

/** Adds a gemeente: the tenant. The pet that adds it serves it from now on, so that others can be given a pet for it. Source: B2.1. */
export const voegGemeente = handeling({
  naam: 'gemeente.toevoegen',
  titel: 'Gemeente toevoegen',
  omschrijving: 'Voegt een gemeente toe aan deze installatie.',
  ...vast,
  route: { methode: 'POST', pad: '/gemeenten' },
  invoer: NieuweGemeente,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.code),
  async doe({ invoer, db, wie }) {
    eisDistrictInRegio(await leesOrganisaties(db), invoer);
    await weigerDubbel(
      voegGemeenteToe(db, invoer),
      'Er is al een gemeente met deze code of deze naam. Kijk bij de organisaties.',
    );
    if (wie.gemeenten.length > 0) await voegGemeenteAanPetToe(db, wie.petId, invoer.code);
    await herlaadGemeenten(db);
    return { id: invoer.code };
  },
  daarna: ({ invoer }) => ({
    pad: `/organisaties/nieuw?gemeente=${invoer.code}`,
    tekst: `De gemeente ${invoer.naam} is toegevoegd. Voeg nu haar organisatie toe, en daarna haar medewerkers.`,
  }),
});

/** Adds a partner with its own medewerkers. Source: B11.1. */
export const voegOrganisatie = handeling({
  naam: 'organisatie.toevoegen',
  titel: 'Organisatie toevoegen',
  omschrijving: 'Voegt een partner toe: gemeente, politie-eenheid, zorgpartner of een ander.',
  ...vast,
  route: { methode: 'POST', pad: '/organisaties' },
  invoer: NieuweOrganisatie,
  uitvoer: Gedaan,
  over: () => overBeheer('organisaties'),
  async doe({ invoer, db, maakId }) {
    if (invoer.soort === 'gemeente' && !invoer.gemeente)
      throw invoerfout('gemeente', 'Kies welke gemeente deze organisatie is.');
    const id = maakId();
    await weigerDubbel(voegOrganisatieToe(db, id, invoer), `Er is al een organisatie die ${invoer.naam} heet.`);
    return { id };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/medewerkers/nieuw?organisatie=${uitvoer.id}`,
    tekst: `${invoer.naam} is toegevoegd. Voeg nu de medewerkers toe.`,
  }),
});

function eisDistrictInRegio(
  bekend: { districten: Array<{ id: string; regioId: string }> },
  g: { regioId?: string; districtId?: string },
): void {
  if (g.districtId && bekend.districten.find((d) => d.id === g.districtId)?.regioId !== g.regioId)
    throw invoerfout('districtId', 'Dit district hoort niet bij de gekozen regio.');
}
