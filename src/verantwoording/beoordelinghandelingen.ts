import Type from 'typebox';
import type { Onderwerp } from '../kern/beleid.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overLog } from './over.ts';
import {
  begin,
  beslis,
  isBezig,
  leesBeoordeling,
  leesBeoordelingen,
  leesPetgebruik,
  leesRegel,
} from './queries-beoordeling.ts';
import {
  Beoordeling,
  Beoordelingslijst,
  Beoordelingssleutel,
  NieuweBeoordeling,
  Petoordeel,
} from './schema-beoordeling.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;

function overGemeente(gemeente: string, id = gemeente): Onderwerp {
  return { soort: 'Gemeente', id, kenmerken: { gemeente, compartiment: 'beheer' } };
}

/** Puts every pet of a gemeente on a list, with the day it was last used. Source: BIO2 5.18; AVG 32. */
export const beginBeoordeling = handeling({
  naam: 'toegangsbeoordeling.beginnen',
  titel: 'Beoordeling van toegang beginnen',
  omschrijving: 'Zet alle petten van een gemeente klaar om te bevestigen of te beëindigen.',
  ...vast,
  route: { methode: 'POST', pad: '/toegangsbeoordelingen' },
  invoer: NieuweBeoordeling,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (invoer.uiterlijk <= dagVan(klok.nu())) throw invoerfout('uiterlijk', 'Kies een dag na vandaag.');
    if (await isBezig(db, invoer.gemeente))
      throw new Fout('BESTAAT_AL', 'In deze gemeente loopt al een beoordeling. Rond die eerst af.');
    const petten = (await leesPetgebruik(db, invoer.gemeente)).map((p) => ({ ...p, id: maakId() }));
    if (petten.length === 0)
      throw new Fout('STAND_PAST_NIET', 'In deze gemeente draagt niemand een pet; er is niets te beoordelen.');
    const id = maakId();
    await begin(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId }, petten);
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/toegang/beoordelingen/${uitvoer.id}`,
    tekst: 'De lijst staat klaar. De privacyfunctionaris vindt haar in de werkvoorraad.',
  }),
});

/** Confirms or ends one pet for one gemeente, with the reason. Nobody decides on the own pet, or on one that was given with the own confirmation. */
export const beslisOverPet = handeling({
  naam: 'toegangsbeoordeling.beslissen',
  titel: 'Vastleggen',
  omschrijving: 'Bevestigt of beëindigt een pet voor deze gemeente, met reden.',
  ...vast,
  route: { methode: 'POST', pad: '/toegangsbeoordelingsregels/{id}/beslissen' },
  invoer: Petoordeel,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGemeente((await leesRegel(db, invoer.id)).gemeente, invoer.id),
  context: async ({ invoer, db, wie }) => {
    const r = await leesRegel(db, invoer.id);
    return {
      overZichzelf: r.medewerkerId === wie.medewerkerId,
      zelfBevestigd: r.bevestigdDoor === wie.medewerkerId,
    };
  },
  async doe({ invoer, db, klok, wie }) {
    const r = await leesRegel(db, invoer.id);
    if (r.uitkomst) throw new Fout('STAND_PAST_NIET', 'Over deze pet is al beslist.');
    if (r.petsoort === 'beheerder' && invoer.uitkomst === 'beeindigd')
      throw new Fout(
        'STAND_PAST_NIET',
        'De pet beheerder beëindigt een andere beheerder, bij de medewerker zelf: zo blijft er altijd één over.',
      );
    await beslis(db, { ...invoer, beoordelingId: r.beoordelingId, op: klok.nu(), door: wie.medewerkerId });
    return { id: r.beoordelingId, gemeente: r.gemeente };
  },
  daarna: ({ uitvoer, invoer }) => ({
    pad: `/toegang/beoordelingen/${uitvoer.id}`,
    tekst: invoer.uitkomst === 'bevestigd' ? 'De pet is bevestigd.' : 'De pet is voor deze gemeente beëindigd.',
  }),
});

/** All reviews of the own gemeenten. */
export const toonBeoordelingen = vraag({
  naam: 'toegangsbeoordelingen.tonen',
  titel: 'Beoordelingen van toegang',
  omschrijving: 'Toont de halfjaarlijkse beoordelingen van petten per gemeente.',
  ...vast,
  route: { methode: 'GET', pad: '/toegangsbeoordelingen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Beoordelingslijst,
  over: () => overLog('toegangsbeoordelingen'),
  doe: async ({ db }) => ({ items: await leesBeoordelingen(db) }),
});

/** One review with every pet in it. */
export const toonBeoordeling = vraag({
  naam: 'toegangsbeoordeling.tonen',
  titel: 'Beoordeling van toegang bekijken',
  omschrijving: 'Toont één beoordeling met elke pet, wanneer die het laatst is gebruikt, en wat is beslist.',
  ...vast,
  route: { methode: 'GET', pad: '/toegangsbeoordelingen/{id}' },
  invoer: Beoordelingssleutel,
  uitvoer: Beoordeling,
  over: async ({ invoer, db }) => overGemeente((await leesBeoordeling(db, invoer.id)).gemeente, invoer.id),
  doe: ({ invoer, db }) => leesBeoordeling(db, invoer.id),
});
