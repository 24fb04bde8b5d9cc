import { leesControle, overControle } from '../controles/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { voegLogboekregelToe } from '../inrichtingen/index.ts';
import { rapportagestukken } from './documentsoorten.ts';
import { documentVanConstateringsrapport } from './document-constateringsrapport.ts';
import { overConstateringsrapport } from './over.ts';
import {
  leesConstateringsrapport,
  leesToezichthouders,
  vindRapportVan,
  voegConstateringsrapportToe,
  wijzigConstateringsrapporttekst,
  zetVastgesteld,
} from './queries-constateringsrapporten.ts';
import { Constateringsrapportwijziging, NieuwConstateringsrapport, Vaststelling } from './schema.ts';
import type { Constateringsrapportkop } from './schema-antwoorden.ts';

const vast = { doel: 'toezicht', verwerking: 'rapportages', compartiment: 'toezicht' } as const;

/** Writes the constateringsrapport of a finished controle, one for each controle. Source: C10. */
export const stelConstateringsrapportOp = handeling({
  ...vast,
  naam: 'constateringsrapport.opstellen',
  titel: 'Constateringsrapport opstellen',
  omschrijving: 'Maakt het constateringsrapport van een afgeronde controle, als concept.',
  route: { methode: 'POST', pad: '/constateringsrapporten' },
  invoer: NieuwConstateringsrapport,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.controleId)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { gemeente } = await leesControle(db, invoer.controleId);
    if (await vindRapportVan(db, { gemeente, id: invoer.controleId }))
      throw new Fout('BESTAAT_AL', 'Van deze controle is al een constateringsrapport. Open dat en werk daarin verder.');
    const id = maakId();
    const { nummer } = await voegConstateringsrapportToe(db, {
      ...invoer,
      gemeente,
      id,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/constateringsrapporten/${uitvoer.id}`,
    tekst: `Constateringsrapport ${uitvoer.nummer} staat klaar als concept. Lees het na en stel het vast.`,
  }),
});

/** Changes the text while it is a concept. */
export const wijzigConstateringsrapport = handeling({
  ...vast,
  naam: 'constateringsrapport.wijzigen',
  titel: 'Tekst wijzigen',
  omschrijving: 'Vervangt de tekst van een constateringsrapport dat nog concept is.',
  route: { methode: 'POST', pad: '/constateringsrapporten/{id}/wijzigingen' },
  invoer: Constateringsrapportwijziging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overConstateringsrapport(await leesConstateringsrapport(db, invoer.id)),
  async doe({ invoer, db }) {
    const { gemeente } = await leesConstateringsrapport(db, invoer.id);
    await wijzigConstateringsrapporttekst(db, { ...invoer, gemeente });
    return { id: invoer.id, gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/constateringsrapporten/${invoer.id}`, tekst: 'De tekst is gewijzigd.' }),
});

/** Fixes the text and freezes it as PDF: for readers and for the archive. Only who was there can say what was seen. Source: C10; Awb 5:11, 5:13. */
export const stelConstateringsrapportVast = handeling({
  ...vast,
  naam: 'constateringsrapport.vaststellen',
  titel: 'Vaststellen',
  omschrijving: 'Stelt een constateringsrapport vast en bevriest het als PDF.',
  route: { methode: 'POST', pad: '/constateringsrapporten/{id}/vaststelling' },
  invoer: Vaststelling,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overConstateringsrapport(await leesConstateringsrapport(db, invoer.id)),
  context: async ({ invoer, db, wie }) => {
    const lijst = await leesToezichthouders(db, await leesConstateringsrapport(db, invoer.id));
    return { inTeam: lijst.some((t) => t.medewerkerId === wie.medewerkerId) };
  },
  async doe(s) {
    const { db, klok, wie, invoer } = s;
    const oud = await leesConstateringsrapport(db, invoer.id);
    await zetVastgesteld(db, { gemeente: oud.gemeente, ...invoer, op: klok.nu(), door: wie.medewerkerId });
    const rapport = await leesConstateringsrapport(db, invoer.id);
    await bevries(s, rapport);
    await schrijfInLogboek(s, rapport);
    return { id: rapport.id, gemeente: rapport.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/constateringsrapporten/${invoer.id}`,
    tekst: 'Het rapport is vastgesteld. De PDF ligt vast en verandert niet meer.',
  }),
});

async function bevries(s: Omgeving, rapport: Constateringsrapportkop): Promise<void> {
  const toezichthouders = await leesToezichthouders(s.db, rapport);
  await vriesIn(s, {
    gemeente: rapport.gemeente,
    soort: rapportagestukken.constateringsrapport,
    onderwerpId: rapport.id,
    document: documentVanConstateringsrapport(rapport, toezichthouders, {
      op: s.klok.nu(),
      concept: false,
      nummer: rapport.vastgesteldDoorNummer,
    }),
    gegevens: zonderNamen(rapport),
  });
}

/** The data inside the archived copy: the text and its numbers, no names of staff. */
function zonderNamen(rapport: Constateringsrapportkop) {
  const { aangemaaktDoorNaam: _a, vastgesteldDoorNaam: _v, ...rest } = rapport;
  return rest;
}

async function schrijfInLogboek(s: Omgeving, rapport: Constateringsrapportkop): Promise<void> {
  if (!rapport.inrichtingId) return;
  const n = rapport.overtredingen.length;
  await voegLogboekregelToe(s.db, {
    gemeente: rapport.gemeente,
    id: s.maakId(),
    inrichtingId: rapport.inrichtingId,
    soort: 'rapport',
    tekst: `Constateringsrapport ${rapport.nummer} vastgesteld: ${n === 0 ? 'geen overtreding' : n === 1 ? '1 overtreding' : `${n} overtredingen`}.`,
    verwijzing: `/constateringsrapporten/${rapport.id}`,
    op: s.klok.nu(),
    door: s.wie.medewerkerId,
    petsoort: s.wie.petsoort,
  });
}
