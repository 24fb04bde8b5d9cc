import Type, { type Static } from 'typebox';
import { type Onderwerp, overGemeente } from '../../kern/beleid.ts';
import { maakSchoon } from '../../kern/bestanden/index.ts';
import { handeling, vraag, type Gebeurtenis, type Omgeving } from '../../kern/declaraties.ts';
import { invoerfout } from '../../kern/fouten.ts';
import type { Bezem } from '../../kern/kamer.ts';
import { Gemaakt } from '../../kern/velden.ts';
import { registreerMelding } from '../../meldingen/index.ts';
import { dagVan } from '../../platform/klok.ts';
import { leesInleesbestand, REGELS_HOOGUIT } from './lezen.ts';
import {
  leesEerder,
  leesInlezing,
  leesRijen,
  leesTeinlezen,
  markeerEerder,
  markeerIngelezen,
  ruimProevenOp,
  schrijfInlezing,
  sluitInlezing,
  zoekInlezingen,
  type Bekekenregel,
  type Teinlezen,
} from './queries.ts';
import {
  Inleesbestand,
  Inlezingenlijst,
  Inlezingenvraag,
  InlezingGeheel,
  Inlezingkeuze,
  NieuweInlezing,
} from './schema.ts';

const basis = { doel: 'toezicht', verwerking: 'meldingen-behandelen', compartiment: 'toezicht' } as const;

/** A file of meldingen as the policies see it. */
export function overInlezing(i: { id: string; gemeente: string; status: string }): Onderwerp {
  return {
    soort: 'Inlezing',
    id: i.id,
    kenmerken: { gemeente: i.gemeente, compartiment: 'toezicht', status: i.status },
  };
}

const proef = {
  ...basis,
  uitvoer: Gemaakt,
  over: ({ invoer }: { invoer: Static<typeof Inleesbestand> }): Onderwerp => overGemeente(invoer.gemeente),
  daarna: ({ uitvoer }: { uitvoer: Gemaakt }) => ({
    pad: `/inlezingen/${uitvoer.id}`,
    tekst: 'Dit is een proef: er is nog niets ingelezen. Bekijk de regels en lees ze dan in.',
  }),
};

/** Looks at pasted rows without reading them in: what is right, what the waker finds, what may belong together. Source: G3, R2. */
export const bereidInlezingVoor = handeling({
  ...proef,
  naam: 'inlezing.voorbereiden',
  titel: 'Proef inlezen',
  omschrijving: 'Bekijkt geplakte meldingen: wat klopt, wat de waker vindt en wat bij elkaar kan horen.',
  route: { methode: 'POST', pad: '/inlezingen' },
  invoer: NieuweInlezing,
  doe: (s) => bekijk(s, s.invoer.inhoud, 'inhoud'),
});

/** The same for a file that goes along. Source: G3, R2. */
export const bekijkInleesbestand = handeling({
  ...proef,
  naam: 'inlezing.voorbereiden-bestand',
  titel: 'Bestand proef inlezen',
  omschrijving: 'Bekijkt een bestand met meldingen: wat klopt, wat de waker vindt en wat bij elkaar kan horen.',
  route: { methode: 'POST', pad: '/inlezingen/bestanden' },
  maakSchoon,
  invoer: Inleesbestand,
  doe: (s) => bekijk(s, s.bestand?.soort === 'tekst' ? s.bestand.inhoud.toString('utf8') : '', 'bestand'),
});

async function bekijk(
  { db, invoer, klok, maakId, wie }: Omgeving & { invoer: Static<typeof Inleesbestand> },
  inhoud: string,
  veld: string,
): Promise<Gemaakt> {
  const gelezen = leesInleesbestand(inhoud, dagVan(klok.nu()));
  if (gelezen.length === 0)
    throw invoerfout(veld, 'Hier staan geen regels in. Geef platte tekst met een melding per regel.');
  if (gelezen.length > REGELS_HOOGUIT)
    throw invoerfout(
      veld,
      `Er staan ${gelezen.length} regels in; hooguit ${REGELS_HOOGUIT} tegelijk. Knip het bestand op.`,
    );
  const { gemeente, titel } = invoer;
  const eerder = new Set(await leesEerder(db, gemeente, titel));
  const rijen = gelezen.map((r): Bekekenregel =>
    r.extern && eerder.has(r.extern)
      ? { ...r, tekst: null, stand: 'al_ingelezen', toelichting: 'Deze regel is eerder ingelezen.' }
      : r,
  );
  const id = maakId();
  await schrijfInlezing(
    db,
    { gemeente, id, titel, op: klok.nu(), door: wie.medewerkerId, petsoort: wie.petsoort },
    rijen,
  );
  return { id, gemeente };
}

/** Reads in what was looked at: a melding per row that is right, once. Source: R2. */
export const leesIn = handeling({
  ...basis,
  naam: 'inlezing.uitvoeren',
  titel: 'Inlezen',
  omschrijving:
    'Registreert een melding per regel die klopt. Een regel die al eerder is ingelezen komt er niet nog eens.',
  route: { methode: 'POST', pad: '/inlezingen/{id}/uitvoeringen' },
  invoer: Inlezingkeuze,
  uitvoer: Type.Object({
    ...Gemaakt.properties,
    meldingen: Type.Array(Type.Object({ id: Type.String(), nummer: Type.String() })),
  }),
  over: async ({ db, invoer }) => overInlezing(await leesInlezing(db, invoer.id)),
  async doe(s) {
    const { db, invoer, klok, wie } = s;
    const inlezing = await leesInlezing(db, invoer.id);
    const rijen = await leesTeinlezen(db, inlezing.id);
    const eerder = new Set(await leesEerder(db, inlezing.gemeente, inlezing.titel));
    const nieuw = rijen.filter((r) => !eerder.has(r.extern));
    const gedaan: Array<{ regel: number; meldingId: string; nummer: string }> = [];
    for (const r of nieuw) gedaan.push(await registreer(s, inlezing.gemeente, r));
    await markeerIngelezen(db, inlezing.id, gedaan);
    await markeerEerder(
      db,
      inlezing.id,
      rijen.filter((r) => eerder.has(r.extern)).map((r) => r.regel),
    );
    await sluitInlezing(db, inlezing.id, klok.nu(), wie.medewerkerId);
    return {
      id: inlezing.id,
      gemeente: inlezing.gemeente,
      meldingen: gedaan.map((g) => ({ id: g.meldingId, nummer: g.nummer })),
    };
  },
  meldt: ({ uitvoer }) =>
    uitvoer.meldingen.map(({ id, nummer }): Gebeurtenis => ({
      soort: 'melding.geregistreerd',
      onderwerpId: id,
      gemeente: uitvoer.gemeente,
      gegevens: { inrichtingId: null, urgentie: 'gewoon', nummer },
    })),
  daarna: ({ uitvoer }) => ({
    pad: `/inlezingen/${uitvoer.id}`,
    tekst: `Ingelezen: ${uitvoer.meldingen.length} meldingen. Hieronder staat per regel wat ermee is gebeurd.`,
  }),
});

/** The same registration as by hand, so that terms and numbers are the same. */
async function registreer(
  s: Omgeving & { invoer: Static<typeof Inlezingkeuze>; onderwerp: Onderwerp },
  gemeente: string,
  r: Teinlezen,
): Promise<{ regel: number; meldingId: string; nummer: string }> {
  const { id, nummer } = await registreerMelding.doe({
    ...s,
    invoer: {
      gemeente,
      ontvangenOp: `${r.datum}T00:00:00Z`,
      bron: r.bron as 'buurt',
      wijze: 'overdracht',
      anoniem: true,
      tekst: r.tekst,
      urgentie: 'gewoon',
      terugkoppelingGewenst: false,
    },
  });
  return { regel: r.regel, meldingId: id, nummer };
}

/** The files that were looked at or read in. */
export const toonInlezingen = vraag({
  ...basis,
  naam: 'inlezingen.tonen',
  titel: 'Inlezingen',
  omschrijving: 'Toont welke bestanden met meldingen zijn bekeken of ingelezen.',
  route: { methode: 'POST', pad: '/inlezingen/_zoek' },
  invoer: Inlezingenvraag,
  uitvoer: Inlezingenlijst,
  over: () => ({ soort: 'Algemeen', id: 'inlezingen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekInlezingen(db, invoer),
});

/** One file, row by row: by number, without words. */
export const toonInlezing = vraag({
  ...basis,
  naam: 'inlezing.tonen',
  titel: 'Inlezing bekijken',
  omschrijving: 'Toont van een bestand met meldingen per regel wat ermee kan of is gebeurd.',
  route: { methode: 'GET', pad: '/inlezingen/{id}' },
  invoer: Inlezingkeuze,
  uitvoer: InlezingGeheel,
  over: async ({ db, invoer }) => overInlezing(await leesInlezing(db, invoer.id)),
  doe: async ({ db, invoer }) => ({ ...(await leesInlezing(db, invoer.id)), rijen: await leesRijen(db, invoer.id) }),
});

/** Trials and their words go after a day. */
export const inleesbezem: Bezem = { rol: 'toezicht', veeg: ({ db, klok }) => ruimProevenOp(db, klok.nu()) };
