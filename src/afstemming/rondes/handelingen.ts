import Type from 'typebox';
import { overGemeente } from '../../kern/beleid.ts';
import { handeling, vraag } from '../../kern/declaraties.ts';
import { Fout, invoerfout } from '../../kern/fouten.ts';
import { Gemaakt } from '../../kern/velden.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { leesEenheden } from '../queries.ts';
import { Klaar } from '../schema.ts';
import { leesVerbindingscode, tokenhash, verzegel } from './envelop.ts';
import {
  beeindigVerbindingen,
  leesDeuren,
  leesVerbinding,
  leesVerbindingen,
  sluitDeur,
  voegDeurToe,
  voegVerbindingToe,
} from './queries.ts';
import { Deuren, Deurkeuze, Deuropening, Nieuweverbinding, Verbindingen, Verbindingkeuze } from './schema.ts';

const toezicht = { doel: 'toezicht', verwerking: 'afstemming', compartiment: 'toezicht' } as const;
const politie = { doel: 'opsporing', verwerking: 'afstemming', compartiment: 'politie' } as const;
const DEUREN = { soort: 'Algemeen', id: 'afstemdeuren', kenmerken: {} };
const Niets = Type.Object({}, { additionalProperties: false });
const JAAR = 365;

function eisTermijn(tot: string, vandaag: string): void {
  if (tot < vandaag || tot > plusDagen(vandaag, JAAR))
    throw invoerfout('tot', 'Kies een dag vanaf vandaag en binnen een jaar: een code wordt elk jaar vernieuwd.');
}

/** Politie opens the door for the installation of a gemeente. Of the code only a fingerprint and a closed part are kept. */
export const openAfstemdeur = handeling({
  ...politie,
  naam: 'afstemdeur.openen',
  titel: 'Deur openen voor een gemeente',
  omschrijving: 'Laat de installatie van een gemeente blind vragen, voor een doel en met een grens.',
  route: { methode: 'POST', pad: '/afstemdeuren' },
  invoer: Deuropening,
  uitvoer: Klaar,
  over: () => DEUREN,
  async doe({ invoer, db, klok, maakId, wie }) {
    eisTermijn(invoer.tot, dagVan(klok.nu()));
    const { code, ...deur } = invoer;
    const geheim = leesVerbindingscode(code);
    const id = maakId();
    await voegDeurToe(db, {
      ...deur,
      id,
      politieId: wie.organisatieId,
      tokenhash: tokenhash(geheim.token),
      verzegeld: verzegel(geheim),
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id };
  },
  daarna: () => ({ pad: '/afstemdeuren', tekst: 'De deur is open. De gemeente gebruikt dezelfde code aan haar kant.' }),
});

/** Politie closes a door at once. */
export const sluitAfstemdeur = handeling({
  ...politie,
  naam: 'afstemdeur.sluiten',
  titel: 'Deur sluiten',
  omschrijving: 'Sluit de deur voor de installatie van een gemeente.',
  route: { methode: 'POST', pad: '/afstemdeuren/{id}/einde' },
  invoer: Deurkeuze,
  uitvoer: Klaar,
  over: () => DEUREN,
  async doe({ invoer, db, klok }) {
    if (!(await sluitDeur(db, invoer.id, klok.nu())))
      throw new Fout('NIET_GEVONDEN', 'Deze deur is al gesloten, of is niet van uw eenheid.');
    return { id: invoer.id };
  },
  daarna: () => ({ pad: '/afstemdeuren', tekst: 'De deur is dicht. De gemeente leest nu ‘eerst bellen’.' }),
});

/** The doors of the own eenheid. */
export const toonAfstemdeuren = vraag({
  ...politie,
  naam: 'afstemdeuren.tonen',
  titel: 'Deuren voor gemeenten',
  omschrijving: 'Toont welke installaties blind mogen vragen, waarvoor, en hoeveel zij vroegen.',
  route: { methode: 'GET', pad: '/afstemdeuren' },
  invoer: Niets,
  uitvoer: Deuren,
  over: () => DEUREN,
  doe: async ({ db, klok }) => ({ items: await leesDeuren(db, klok.nu()) }),
});

/** A gemeente records the connection with the installation of politie; the one before ends. */
export const legVerbindingVast = handeling({
  ...toezicht,
  naam: 'afstemverbinding.vastleggen',
  titel: 'Verbinding vastleggen',
  omschrijving: 'Legt vast waar de installatie van de politie blind antwoordt.',
  route: { methode: 'POST', pad: '/afstemverbindingen' },
  invoer: Nieuweverbinding,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    eisTermijn(invoer.tot, dagVan(klok.nu()));
    if (!(await leesEenheden(db)).some((e) => e.id === invoer.politieId))
      throw invoerfout('politieId', 'Kies een politie-eenheid.');
    const id = maakId();
    await beeindigVerbindingen(db, invoer, klok.nu());
    const bij = { sleutelId: maakId(), op: klok.nu(), door: wie.medewerkerId };
    await voegVerbindingToe(db, { ...invoer, id }, bij);
    return { id, gemeente: invoer.gemeente };
  },
  daarna: () => ({ pad: '/afstemverbindingen', tekst: 'Vastgelegd. Vragen gaan voortaan naar de andere installatie.' }),
});

/** Ends a connection. */
export const beeindigVerbinding = handeling({
  ...toezicht,
  naam: 'afstemverbinding.beeindigen',
  titel: 'Verbinding beëindigen',
  omschrijving: 'Beëindigt de verbinding met de installatie van de politie.',
  route: { methode: 'POST', pad: '/afstemverbindingen/{id}/einde' },
  invoer: Verbindingkeuze,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGemeente((await leesVerbinding(db, invoer.id)).gemeente),
  async doe({ invoer, db, klok }) {
    const v = await leesVerbinding(db, invoer.id);
    if ((await beeindigVerbindingen(db, { id: v.id }, klok.nu())) !== 1)
      throw new Fout('STAND_PAST_NIET', 'Deze verbinding was al beëindigd.');
    return v;
  },
  daarna: () => ({ pad: '/afstemverbindingen', tekst: 'Beëindigd. Zonder antwoord leest u ‘eerst bellen’.' }),
});

/** The connections of the own gemeenten. */
export const toonVerbindingen = vraag({
  ...toezicht,
  naam: 'afstemverbindingen.tonen',
  titel: 'Verbindingen met de politie',
  omschrijving: 'Toont met welke installatie van de politie elke gemeente blind afstemt.',
  route: { methode: 'GET', pad: '/afstemverbindingen' },
  invoer: Niets,
  uitvoer: Verbindingen,
  nietGelogd: 'Afspraken tussen organisaties, geen gegevens van een zaak of persoon.',
  over: () => ({ soort: 'Algemeen', id: 'afstemverbindingen', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesVerbindingen(db) }),
});
