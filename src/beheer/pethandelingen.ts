import type { Static } from 'typebox';
import type { Db } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { vanAmsterdam } from '../kern/http/formulierdata.ts';
import { petVan, type Wie } from '../kern/petten.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { eisAndereBeheerder } from './laatste-beheerder.ts';
import { buitenEigenGemeenten, overBeheer } from './over.ts';
import { petGeldt } from './pet-geldt.ts';
import { beeindigSessies, leesMedewerker, magTweedeBeheerder, voegPetToe, zetPetUit } from './queries.ts';
import { leesNietOvergedragen } from './queries-overdracht.ts';
import { Gedaan, NieuwePet, Petsleutel, type Medewerkerkaart } from './schema.ts';
import { vraagtVierOgen } from './vier-ogen.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;
/** The pet in which work can stand on a name. */
export const WERKPET = 'toezichthouder';
/** Pets that are nothing without a gemeente; the others belong to an organisatie that works across borders. */
const VRAAGT_GEMEENTE = ['toezicht', 'mensenhandel', 'bibob', 'vertrouwenspersoon'];

/**
 * Gives a pet, never to oneself. What opens something protected is proposed instead (voorstelhandelingen.ts). The compartiment follows from the kind of pet, and nobody chooses it apart. Pets of more
 * compartimenten may lie side by side; a session wears one (V2). Source: AVG 32 lid 4; R1.
 */
export const kenPetToe = handeling({
  naam: 'pet.toekennen',
  zwaar: 'U geeft iemand toegang tot gegevens.',
  titel: 'Pet geven',
  omschrijving: 'Geeft een medewerker een pet voor een of meer gemeenten.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/petten' },
  invoer: NieuwePet,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: async ({ invoer, db, wie, klok }) => ({
    aanZichzelf: invoer.id === wie.medewerkerId,
    buitenEigenGemeenten: await valtBuiten(db, wie, invoer),
    vierOgen: vraagtVierOgen(invoer.soort),
    tweedeBeheerder: invoer.soort === 'beheerder' && (await magTweedeBeheerder(db, klok.nu())),
  }),
  async doe({ invoer, db, klok, maakId }) {
    controleerPet(invoer, await leesMedewerker(db, invoer.id), klok.nu());
    await voegPetToe(db, {
      ...petUit(invoer),
      id: maakId(),
      van: klok.nu(),
      uitzondering: vraagtVierOgen(invoer.soort) ? 'tweede_beheerder' : null,
    });
    return { id: invoer.id };
  },
  daarna: ({ invoer }) => ({
    pad: `/medewerkers/${invoer.id}`,
    tekst: `De pet ${petVan(invoer.soort).naam} is gegeven en geldt meteen.`,
  }),
});

/** Whether the giver stays within reach (B2.1). */
export async function valtBuiten(db: Db, wie: Wie, p: Static<typeof NieuwePet>): Promise<boolean> {
  const { compartiment } = petVan(p.soort);
  const { eigenOrganisatie } = await leesMedewerker(db, p.id);
  return buitenEigenGemeenten(wie, eigenOrganisatie, [{ compartiment, gemeenten: p.gemeenten }]);
}

/** What the row of a pet, or of a proposal for one, says. 'Tot en met' ends with that day on Dutch clocks. */
export function petUit(p: Static<typeof NieuwePet>) {
  return {
    medewerkerId: p.id,
    soort: p.soort,
    compartiment: petVan(p.soort).compartiment,
    gemeenten: [...new Set(p.gemeenten)],
    tot: p.geldigTot ? vanAmsterdam(`${plusDagen(p.geldigTot, 1)}T00:00`) : null,
  };
}

/** Throws when this medewerker cannot get this pet now. */
export function controleerPet(invoer: Static<typeof NieuwePet>, m: Medewerkerkaart, nu: Date): void {
  if (!m.actief) throw new Fout('STAND_PAST_NIET', 'Deze medewerker is beëindigd en kan geen pet meer krijgen.');
  if (m.petten.some((p) => p.soort === invoer.soort && petGeldt(p, nu)))
    throw new Fout(
      'BESTAAT_AL',
      'Deze medewerker heeft deze pet al. Trek haar eerst in om haar voor andere gemeenten te geven.',
    );
  if (invoer.gemeenten.length === 0 && VRAAGT_GEMEENTE.includes(petVan(invoer.soort).compartiment))
    throw invoerfout('gemeenten', 'Kies minstens één gemeente: deze pet handelt namens een gemeente.');
  if (invoer.geldigTot && invoer.geldigTot < dagVan(nu)) throw invoerfout('geldigTot', 'Kies een dag vanaf vandaag.');
}

/** Takes a pet away. Sessions that wear it stop in the same moment; what was done in it stays in the log. */
export const trekPetIn = handeling({
  naam: 'pet.intrekken',
  titel: 'Pet intrekken',
  omschrijving: 'Trekt een pet in; sessies in deze pet stoppen meteen.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/petten/{petId}/intrekken' },
  invoer: Petsleutel,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: async ({ invoer, db, wie, klok }) => {
    const m = await leesMedewerker(db, invoer.id);
    const pet = zoekPet(m, invoer.petId);
    const { soort, gemeenten } = pet;
    const open = soort === WERKPET ? await leesNietOvergedragen(db, m.id, klok.nu()) : [];
    return {
      aanZichzelf: invoer.id === wie.medewerkerId,
      buitenEigenGemeenten: buitenEigenGemeenten(wie, m.eigenOrganisatie, [pet]),
      openWerk: open.some((g) => gemeenten.includes(g)),
    };
  },
  async doe({ invoer, db, klok }) {
    const pet = zoekPet(await leesMedewerker(db, invoer.id), invoer.petId);
    if (!petGeldt(pet, klok.nu())) throw new Fout('STAND_PAST_NIET', 'Deze pet was al ingetrokken of verlopen.');
    await eisAndereBeheerder(db, invoer.id, [pet], klok.nu());
    await zetPetUit(db, pet.id, klok.nu());
    await beeindigSessies(db, invoer.id, pet.id);
    return { id: invoer.id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: 'De pet is ingetrokken. Sessies in deze pet zijn gestopt.',
  }),
});

function zoekPet(m: Medewerkerkaart, petId: string): Medewerkerkaart['petten'][number] {
  const pet = m.petten.find((p) => p.id === petId);
  if (!pet) throw new Fout('NIET_GEVONDEN', 'Deze medewerker heeft deze pet niet.');
  return pet;
}
