import { sql } from '../kern/db.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Compartiment } from '../kern/petten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { verzoekbrief } from './documentsoorten.ts';
import { documentVanBesluit } from './document.ts';
import { overTaak, overVerzoek } from './over.ts';
import {
  beantwoordTaak,
  leesTaak,
  leesVerzoek,
  leesVerzoekGeheel,
  telOpenTaken,
  voegVerzoekToe,
  zetVerzoek,
} from './queries.ts';
import { zetUitvoeringUit } from './queries-kennisgeving.ts';
import { Antwoord, Besluit, Identificatie, NieuwVerzoek, Verlenging } from './schema.ts';
import { antwoordtermijn } from './termijn.ts';

const vast = { doel: 'verantwoording', verwerking: 'verzoeken-betrokkenen', compartiment: 'beheer' } as const;
/** So that there is time left to decide. */
const ZOEKEN_BINNEN_DAGEN = 14;
/** What must be done after it was granted, and told to who got the data (AVG 16-19). */
const VRAAGT_UITVOERING = ['rectificatie', 'wissing', 'beperking'];
const UITVOEREN_BINNEN_DAGEN = 14;

/** Receives a request; every compartiment is asked to look. Source: AVG 12, 15-22; B12.7. */
export const registreerVerzoek = handeling({
  ...vast,
  naam: 'verzoek.registreren',
  titel: 'Verzoek vastleggen',
  omschrijving: 'Legt een verzoek van een betrokkene vast en vraagt elk compartiment te zoeken.',
  route: { methode: 'POST', pad: '/verzoeken' },
  invoer: NieuwVerzoek,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => ({ soort: 'Bewaarplaats', id: invoer.gemeente, kenmerken: { gemeente: invoer.gemeente } }),
  async doe({ invoer, ...o }) {
    if (invoer.ontvangenOp > dagVan(o.klok.nu())) throw invoerfout('ontvangenOp', 'Deze dag is nog niet geweest.');
    const termijnTot = antwoordtermijn(invoer.ontvangenOp, false);
    const zoekenVoor = plusDagen(dagVan(o.klok.nu()), ZOEKEN_BINNEN_DAGEN);
    return { ...(await voegVerzoekToe(o, { ...invoer, termijnTot, zoekenVoor })), gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoeken/${uitvoer.id}`,
    tekst: `Verzoek ${uitvoer.nummer} is vastgelegd. Jurist, aandachtsfunctionaris en vertrouwenspersoon zijn gevraagd in hun eigen deel te zoeken.`,
  }),
});

/** Records how it was established who asks. Source: AVG 12 lid 6. */
export const identificeer = handeling({
  ...vast,
  naam: 'verzoek.identificeren',
  titel: 'Identiteit vaststellen',
  omschrijving: 'Legt vast hoe is vastgesteld wie het verzoek doet; zonder kopie en zonder nummer.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/identificatie' },
  invoer: Identificatie,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const v = await leesVerzoek(o.db, invoer.id);
    await zetVerzoek(o, invoer, [
      sql`identiteit_hoe = ${invoer.hoe}`,
      sql`identiteit_op = ${o.klok.nu()}`,
      sql`identiteit_door = ${o.wie.medewerkerId}`,
    ]);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoeken/${uitvoer.id}`,
    tekst: 'Vastgelegd is hoe de identiteit is vastgesteld.',
  }),
});

/** Takes two more months, told within the first. Source: AVG 12 lid 3. */
export const verleng = handeling({
  ...vast,
  naam: 'verzoek.verlengen',
  titel: 'Termijn verlengen',
  omschrijving: 'Verlengt de termijn met twee maanden, met de reden.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/verlenging' },
  invoer: Verlenging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  context: async ({ invoer, db, klok }) => {
    const v = await leesVerzoek(db, invoer.id);
    return { teLaat: dagVan(klok.nu()) > antwoordtermijn(v.ontvangenOp, false), alVerlengd: v.verlengdOp !== null };
  },
  async doe({ invoer, ...o }) {
    const v = await leesVerzoek(o.db, invoer.id);
    await zetVerzoek(o, invoer, [
      sql`verlengd_op = ${o.klok.nu()}`,
      sql`verlengreden = ${invoer.reden}`,
      sql`termijn_tot = ${antwoordtermijn(v.ontvangenOp, true)}`,
    ]);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoeken/${uitvoer.id}`,
    tekst: 'De termijn is verlengd. Laat het de aanvrager vandaag weten, met de reden.',
  }),
});

/** Decides, as a besluit with a letter. Source: UAVG 34, 41; Awb 3:45. */
export const besluit = handeling({
  ...vast,
  naam: 'verzoek.besluiten',
  titel: 'Besluiten',
  omschrijving: 'Besluit op een verzoek en maakt de brief met bezwaarclausule.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/besluit' },
  invoer: Besluit,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  context: async ({ invoer, db }) => ({
    buitenBehandeling: invoer.uitkomst === 'buiten_behandeling',
    weigert: invoer.uitkomst === 'afgewezen' || invoer.uitkomst === 'deels',
    heeftUitzondering: Boolean(invoer.uitzonderingen?.length && invoer.uitzonderingReden),
    openTaken: (await telOpenTaken(db, await leesVerzoek(db, invoer.id))) > 0,
  }),
  async doe({ invoer, ...o }) {
    const v = await leesVerzoek(o.db, invoer.id);
    const gronden = (invoer.uitzonderingen ?? []).map((grond) => ({ grond, reden: invoer.uitzonderingReden ?? '' }));
    await zetVerzoek(o, invoer, [
      sql`status = 'besloten'`,
      sql`uitkomst = ${invoer.uitkomst}`,
      sql`orgaan = ${invoer.orgaan}`,
      sql`motivering = ${invoer.motivering}`,
      sql`uitzonderingen = ${JSON.stringify(gronden)}`,
      sql`besloten_op = ${o.klok.nu()}`,
      sql`besloten_door = ${o.wie.medewerkerId}`,
    ]);
    if (VRAAGT_UITVOERING.includes(v.recht) && ['toegewezen', 'deels'].includes(invoer.uitkomst))
      await zetUitvoeringUit(o.db, { ...v, voor: plusDagen(dagVan(o.klok.nu()), UITVOEREN_BINNEN_DAGEN) });
    await bevries(o, v.id);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoeken/${uitvoer.id}`,
    tekst: 'Er is besloten. De brief ligt klaar; een beschermd compartiment stuurt zijn eigen bijlage.',
  }),
});

/** The frozen letter names the case; the name and address are on the page to copy onto the envelope, and go by their term. */
async function bevries(o: Omgeving, id: string): Promise<void> {
  const {
    wie: _wie,
    antwoordToezicht: _antwoord,
    taken: _taken,
    kennisgevingen: _wieWeet,
    ...v
  } = await leesVerzoekGeheel(o.db, id);
  await vriesIn(o, {
    gemeente: v.gemeente,
    soort: verzoekbrief,
    onderwerpId: id,
    document: documentVanBesluit(v),
    gegevens: v,
  });
}

const zoekers: Compartiment[] = ['toezicht', 'mensenhandel', 'vertrouwenspersoon'];

/** Answers for the own compartiment. Of a protected one the handler learns only that it was answered. Source: R1; AVG 15. */
export const beantwoord = handeling({
  ...vast,
  compartiment: zoekers,
  naam: 'verzoektaak.beantwoorden',
  titel: 'Antwoord geven',
  omschrijving: 'Geeft het antwoord van het eigen compartiment op een verzoek.',
  route: { methode: 'POST', pad: '/verzoektaken/{id}/antwoord' },
  invoer: Antwoord,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const t = await leesTaak(o.db, invoer.id);
    const orgaan = o.wie.compartiment === 'toezicht' ? null : (invoer.orgaan ?? null);
    if (o.wie.compartiment !== 'toezicht' && !orgaan)
      throw invoerfout(
        'orgaan',
        'Uw antwoord gaat in een eigen brief: zeg welk bestuursorgaan besluit (Awb 3:45, 10:10).',
      );
    await beantwoordTaak(o, t, { antwoord: invoer.antwoord, orgaan });
    return { id: t.id, gemeente: t.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoektaken/${uitvoer.id}`,
    tekst: 'Uw antwoord is vastgelegd.',
  }),
});
