import type { Static } from 'typebox';
import type { Db } from '../kern/db.ts';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { petVan, type Petsoort, type Wie } from '../kern/petten.ts';
import { buitenBereikVanTweede, overBeheer } from './over.ts';
import { controleerPet, petUit, valtBuiten } from './pethandelingen.ts';
import { leesMedewerker, magTweedeBeheerder, voegPetToe } from './queries.ts';
import {
  besluitVoorstel,
  leesOpenVoorstellen,
  leesVoorstel,
  voegVoorstelToe,
  zoekVoorstellen,
} from './queries-voorstellen.ts';
import { Gedaan } from './schema.ts';
import {
  Bevestiging,
  NieuwVoorstel,
  Voorstel,
  Voorstelintrekking,
  Voorstellijst,
  Voorstelsleutel,
  Voorstelvraag,
  Voorstelweigering,
} from './schema-voorstellen.ts';
import { vraagtVierOgen } from './vier-ogen.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;
const HOOGUIT_OPEN = 500;

/** Proposes a pet that opens something protected. Nothing opens before a second person confirms. Source: R1; BIO2 5.18, 8.2. */
export const stelPetVoor = handeling({
  naam: 'pet.voorstellen',
  zwaar: 'U stelt voor iemand toegang te geven tot beschermde gegevens.',
  titel: 'Pet voorstellen',
  omschrijving: 'Stelt een pet voor die vier ogen vraagt; zij geldt pas als een tweede persoon bevestigt.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/petvoorstellen' },
  invoer: NieuwVoorstel,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: async ({ invoer, db, wie }) => ({
    aanZichzelf: invoer.id === wie.medewerkerId,
    buitenEigenGemeenten: await valtBuiten(db, wie, invoer),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (!vraagtVierOgen(invoer.soort))
      throw new Fout('STAND_PAST_NIET', 'Voor deze pet zijn geen vier ogen nodig: geef haar meteen, met ‘Pet geven’.');
    controleerPet(invoer, await leesMedewerker(db, invoer.id), klok.nu());
    await weigerTweedeVoorstel(db, invoer, klok.nu());
    const id = maakId();
    await voegVoorstelToe(db, { ...petUit(invoer), id, reden: invoer.reden, op: klok.nu(), door: wie.medewerkerId });
    return { id };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/petvoorstellen/${uitvoer.id}`,
    tekst: `De pet ${petVan(invoer.soort).naam} is voorgesteld. Zij geldt pas als een tweede persoon bevestigt, binnen 14 dagen.`,
  }),
});

async function weigerTweedeVoorstel(db: Db, v: Static<typeof NieuwVoorstel>, nu: Date): Promise<void> {
  const open = await leesOpenVoorstellen(db, nu, HOOGUIT_OPEN);
  if (open.some((o) => o.medewerkerId === v.id && o.soort === v.soort))
    throw new Fout('BESTAAT_AL', 'Voor deze medewerker wacht al een voorstel voor deze pet. Kijk bij de voorstellen.');
}

/** What rules weigh of a proposal, for who looks at it now. */
export function contextVanVoorstel(v: Voorstel, wie: Wie) {
  return {
    eigenVoorstel: v.voorgesteldDoor === wie.medewerkerId,
    voorZichzelf: v.medewerkerId === wie.medewerkerId,
    buitenEigenGemeenten: buitenBereikVanTweede(wie, { id: v.organisatieId }, v),
  };
}

async function context({ invoer, db, klok, wie }: Omgeving & { invoer: { id: string } }) {
  return contextVanVoorstel(await leesVoorstel(db, invoer.id, klok.nu()), wie);
}

async function leesOpen(db: Db, id: string, nu: Date): Promise<Voorstel> {
  const v = await leesVoorstel(db, id, nu);
  if (v.stand === 'verlopen')
    throw new Fout(
      'STAND_PAST_NIET',
      'Dit voorstel is na 14 dagen verlopen. Is de pet nog nodig, stel haar opnieuw voor.',
    );
  if (v.stand !== 'open')
    throw new Fout('STAND_PAST_NIET', 'Over dit voorstel is al beslist. Open het om te lezen wat het werd.');
  return v;
}

async function besluit(
  { db, klok, wie, invoer }: Omgeving & { invoer: { id: string; reden: string } },
  uitkomst: 'bevestigd' | 'geweigerd' | 'ingetrokken',
): Promise<void> {
  const gelukt = await besluitVoorstel(db, { ...invoer, uitkomst, op: klok.nu(), door: wie.medewerkerId });
  if (!gelukt) throw new Fout('INTUSSEN_GEWIJZIGD', 'Iemand anders was u voor. Open het voorstel opnieuw.');
}

/** The second pair of eyes: from this moment the pet exists. */
export const bevestigVoorstel = handeling({
  naam: 'petvoorstel.bevestigen',
  zwaar: 'U geeft als tweede persoon toegang tot beschermde gegevens.',
  titel: 'Pet bevestigen',
  omschrijving: 'Bevestigt als tweede persoon een voorgestelde pet; zij geldt meteen.',
  ...vast,
  route: { methode: 'POST', pad: '/petvoorstellen/{id}/bevestigen' },
  invoer: Bevestiging,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context,
  async doe(s) {
    const { db, klok, maakId, invoer } = s;
    const v = await leesOpen(db, invoer.id, klok.nu());
    const soort = v.soort as Petsoort;
    const pet = { id: v.medewerkerId, soort, gemeenten: v.gemeenten };
    controleerPet(pet, await leesMedewerker(db, v.medewerkerId), klok.nu());
    if (v.geldigTot !== null && Date.parse(v.geldigTot) <= klok.nu().getTime())
      throw new Fout('STAND_PAST_NIET', 'De einddatum van deze pet is voorbij. Weiger het voorstel.');
    await besluit(s, 'bevestigd');
    await voegPetToe(db, { ...petUit(pet), tot: v.geldigTot, id: maakId(), van: klok.nu(), voorstelId: v.id });
    return { id: v.id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/petvoorstellen/${uitvoer.id}`,
    tekst: 'U hebt bevestigd. De pet is gegeven en geldt meteen.',
  }),
});

/** Refuses a proposal, with the reason. */
export const weigerVoorstel = handeling({
  naam: 'petvoorstel.weigeren',
  titel: 'Voorstel weigeren',
  omschrijving: 'Weigert als tweede persoon een voorgestelde pet, met reden.',
  ...vast,
  route: { methode: 'POST', pad: '/petvoorstellen/{id}/weigeren' },
  invoer: Voorstelweigering,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context,
  async doe(s) {
    const v = await leesOpen(s.db, s.invoer.id, s.klok.nu());
    await besluit(s, 'geweigerd');
    return { id: v.id };
  },
  daarna: ({ uitvoer }) => ({ pad: `/petvoorstellen/${uitvoer.id}`, tekst: 'Het voorstel is geweigerd.' }),
});

/** Takes back an own proposal. */
export const trekVoorstelIn = handeling({
  naam: 'petvoorstel.intrekken',
  titel: 'Voorstel intrekken',
  omschrijving: 'Trekt een eigen voorstel voor een pet in, met reden.',
  ...vast,
  route: { methode: 'POST', pad: '/petvoorstellen/{id}/intrekken' },
  invoer: Voorstelintrekking,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context,
  async doe(s) {
    const v = await leesOpen(s.db, s.invoer.id, s.klok.nu());
    await besluit(s, 'ingetrokken');
    return { id: v.id };
  },
  daarna: ({ uitvoer }) => ({ pad: `/petvoorstellen/${uitvoer.id}`, tekst: 'Het voorstel is ingetrokken.' }),
});

/** The proposals within reach of this pet. */
export const toonVoorstellen = vraag({
  naam: 'petvoorstellen.tonen',
  titel: 'Voorgestelde petten',
  omschrijving: 'Toont voorgestelde petten en wat ervan werd.',
  ...vast,
  route: { methode: 'POST', pad: '/petvoorstellen/_zoek' },
  invoer: Voorstelvraag,
  uitvoer: Voorstellijst,
  over: () => overBeheer('petvoorstellen'),
  doe: async ({ db, invoer, klok, wie }) => ({
    ...(await zoekVoorstellen(db, invoer, klok.nu())),
    magTweedeBeheerder: wie.petsoort === 'beheerder' && (await magTweedeBeheerder(db, klok.nu())),
  }),
});

/** One proposal. */
export const toonVoorstel = vraag({
  naam: 'petvoorstel.tonen',
  titel: 'Voorgestelde pet bekijken',
  omschrijving: 'Toont één voorgestelde pet met de reden en het besluit.',
  ...vast,
  route: { methode: 'GET', pad: '/petvoorstellen/{id}' },
  invoer: Voorstelsleutel,
  uitvoer: Voorstel,
  over: ({ invoer }) => overBeheer(invoer.id),
  doe: ({ db, invoer, klok }) => leesVoorstel(db, invoer.id, klok.nu()),
});
