import Type from 'typebox';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { maakPdf } from '../kern/documenten.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Compartiment } from '../kern/petten.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { documentVanKennisgeving, documentVanOntvangers, documentVanEigenAntwoord } from './document-kennisgeving.ts';
import { overKennisgeving, overTaak } from './over.ts';
import { leesOrgaan, leesTaak } from './queries.ts';
import {
  doeAf,
  leesKennisgeving,
  leesKennisgevingen,
  leesOntvangers,
  leesOntvangersToezicht,
  leesOrganisaties,
  legUitvoeringVast,
  type Afgeleid,
  type Ontvanger,
} from './queries-kennisgeving.ts';
import {
  Afdoening,
  Kennisgeving,
  Kennisgevingen,
  Kennisgevingsleutel,
  Uitvoering,
  Uitvoerkeuzes,
} from './schema-kennisgeving.ts';

const dicht = { additionalProperties: false };
const vast = { doel: 'verantwoording', verwerking: 'verzoeken-betrokkenen' } as const;
const zoekers: Compartiment[] = ['toezicht', 'mensenhandel'];
/** AVG 19 says at once; this is the working agreement. */
const INLICHTEN_BINNEN_DAGEN = 7;
const Pdf = Type.Object({ kenmerk: Type.String(), inhoud: Type.String() });
const Taaksleutel = Type.Object({ id: uuid('Zoekopdracht') }, dicht);
const algemeen = () => ({ soort: 'Algemeen', id: 'kennisgevingen', kenmerken: {} });

/** Records what was done with a granted request, where, and whom it goes to. Source: AVG 16-19. */
export const voerUit = handeling({
  ...vast,
  compartiment: zoekers,
  naam: 'verzoek.uitvoeren',
  titel: 'Uitvoering vastleggen',
  omschrijving:
    'Legt vast wat in dit compartiment is verbeterd, gewist of beperkt, en maakt een kennisgeving voor elke ontvanger.',
  route: { methode: 'POST', pad: '/verzoektaken/{id}/uitvoering' },
  invoer: Uitvoering,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const t = await leesTaak(o.db, invoer.id);
    const niets = invoer.hoe === 'niets';
    if (!niets && !invoer.plekken) throw invoerfout('plekken', 'Noem de plekken waar dit is gedaan, één per regel.');
    if (niets && invoer.ontvangers.length > 0)
      throw invoerfout('ontvangers', 'Was er niets te doen, dan valt er ook niemand iets te melden.');
    const plekken = niets ? '' : (invoer.plekken ?? '');
    const { ontvangers, weggelaten } = niets
      ? { ontvangers: [], weggelaten: null }
      : await verzamelOntvangers(o, t.gemeente, { ...invoer, plekken });
    if (ontvangers.length > 0 && !invoer.wat)
      throw invoerfout('wat', 'Er zijn ontvangers. Schrijf wat zij moeten weten; dit komt in hun brief.');
    const voor = plusDagen(dagVan(o.klok.nu()), INLICHTEN_BINNEN_DAGEN);
    await legUitvoeringVast(o, t, { hoe: invoer.hoe, plekken, wat: invoer.wat ?? '', weggelaten, ontvangers, voor });
    return { id: t.id, gemeente: t.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoektaken/${uitvoer.id}`,
    tekst: 'De uitvoering is vastgelegd. Verstuur nu de kennisgevingen, als die er zijn.',
  }),
});

/**
 * Who was chosen, and who got something of what was named: each once, with the numbers they know it by. From a dossier they come along by
 * themselves; in toezicht the jurist chooses, and leaves nobody out that the registers know without saying why.
 */
async function verzamelOntvangers(
  { db, wie }: Pick<Omgeving, 'db' | 'wie'>,
  gemeente: string,
  v: { plekken: string; ontvangers: readonly string[]; weglaatreden?: string | undefined },
): Promise<{ ontvangers: Ontvanger[]; weggelaten: string | null }> {
  // A number of toezicht counts; that of a dossier is drawn from letters and digits.
  const nummers = v.plekken.toUpperCase().match(/\b(?:MH-\w{4}-\w{4}|[A-Z]{1,3}-\d+)\b/g) ?? [];
  const los = (bekend: readonly Ontvanger[]) =>
    v.ontvangers
      .filter((id) => !bekend.some((b) => b.ontvangerId === id))
      .map((ontvangerId) => ({ ontvangerId, eerder: [] }));
  if (wie.compartiment === 'mensenhandel') {
    const bekend = await leesOntvangers(db, gemeente, nummers);
    return { ontvangers: [...bekend, ...los(bekend)], weggelaten: null };
  }
  const bekend = await leesOntvangersToezicht(db, gemeente, nummers);
  const weg = bekend.filter((b) => !v.ontvangers.includes(b.ontvangerId));
  if (weg.length > 0 && !v.weglaatreden) throw invoerfout('ontvangers', zinOverVergeten(weg));
  const erbij = bekend.filter((b) => v.ontvangers.includes(b.ontvangerId));
  return {
    ontvangers: [...erbij, ...los(bekend)],
    weggelaten: weg.length > 0 ? `${weg.map((w) => w.naam).join(', ')}: ${v.weglaatreden}` : null,
  };
}

function zinOverVergeten(weg: readonly Afgeleid[]): string {
  const wie = weg.map((w) => `${w.naam} (${w.eerder.join(', ')}; ${w.dagen.map(opmaak.datum).join(', ')})`).join('; ');
  return `Volgens het register kreeg ook ${wie} deze gegevens. Kies haar erbij, of schrijf onder ‘Waarom niet?’ waarom zij het niet hoort (AVG 19).`;
}

/** Says once that a notice was sent, or why it could not be. Source: AVG 19. */
export const handelKennisgevingAf = handeling({
  ...vast,
  compartiment: zoekers,
  naam: 'kennisgeving.afdoen',
  titel: 'Kennisgeving afdoen',
  omschrijving: 'Legt vast dat een ontvanger is ingelicht, of waarom dat onmogelijk of onevenredig is.',
  route: { methode: 'POST', pad: '/kennisgevingen/{id}/afdoening' },
  invoer: Afdoening,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overKennisgeving(await leesKennisgeving(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const k = await leesKennisgeving(db, invoer.id);
    const verstuurd = invoer.uitkomst === 'verstuurd';
    if (verstuurd && !invoer.wijze) throw invoerfout('wijze', 'Kies hoe de kennisgeving is verstuurd.');
    if (!verstuurd && !invoer.reden)
      throw invoerfout('reden', 'Niet inlichten kan alleen met een reden: de betrokkene kan ernaar vragen (AVG 19).');
    const n = await doeAf(db, {
      id: k.id,
      uitkomst: invoer.uitkomst,
      wijze: verstuurd ? (invoer.wijze ?? null) : null,
      reden: verstuurd ? null : (invoer.reden ?? null),
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    if (n !== 1) throw new Fout('STAND_PAST_NIET', 'Deze kennisgeving is al afgedaan; zij gaat één keer.');
    return { id: k.id, gemeente: k.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/kennisgevingen/${uitvoer.id}`, tekst: 'De kennisgeving is afgedaan.' }),
});

/** The notices of the own compartiment. */
export const toonKennisgevingen = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'kennisgevingen.tonen',
  titel: 'Kennisgevingen',
  omschrijving: 'Toont welke ontvangers moeten weten wat is verbeterd, gewist of beperkt, en wie dat al weet.',
  route: { methode: 'GET', pad: '/kennisgevingen' },
  invoer: Type.Object({}, dicht),
  uitvoer: Kennisgevingen,
  over: algemeen,
  doe: async ({ db }) => ({ items: await leesKennisgevingen(db, null) }),
});

/** One notice with its words. */
export const toonKennisgeving = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'kennisgeving.tonen',
  titel: 'Kennisgeving bekijken',
  omschrijving: 'Toont één kennisgeving met de tekst van de brief.',
  route: { methode: 'GET', pad: '/kennisgevingen/{id}' },
  invoer: Kennisgevingsleutel,
  uitvoer: Kennisgeving,
  over: async ({ invoer, db }) => overKennisgeving(await leesKennisgeving(db, invoer.id)),
  doe: ({ db, invoer }) => leesKennisgeving(db, invoer.id),
});

/** The letter to one receiver. */
export const toonKennisgevingbrief = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'kennisgevingbrief.tonen',
  titel: 'Brief aan de ontvanger',
  omschrijving: 'Geeft de brief van één kennisgeving als PDF.',
  route: { methode: 'GET', pad: '/kennisgevingen/{id}/brief' },
  invoer: Kennisgevingsleutel,
  uitvoer: Pdf,
  over: async ({ invoer, db }) => overKennisgeving(await leesKennisgeving(db, invoer.id)),
  async doe({ db, invoer, klok, wie }) {
    const k = await leesKennisgeving(db, invoer.id);
    if (!k.hoe) throw new Fout('NIET_GEVONDEN', 'De tekst van deze kennisgeving is na zijn termijn gewist.');
    return pdf(k.nummer, documentVanKennisgeving(k, klok.nu(), wie.petsoort));
  },
});

/** For the betrokkene who asks: who was told, and who not and why. Source: AVG 19, last sentence. */
export const toonIngelichten = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'ingelichten.tonen',
  titel: 'Wie wij hebben ingelicht',
  omschrijving: 'Geeft voor de betrokkene die erom vraagt een overzicht van wie is ingelicht, als PDF.',
  route: { methode: 'GET', pad: '/verzoektaken/{id}/ingelichten' },
  invoer: Taaksleutel,
  uitvoer: Pdf,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  async doe({ db, invoer, klok, wie }) {
    const t = await leesTaak(db, invoer.id);
    const items = await leesKennisgevingen(db, t.id);
    return pdf('ingelichten', documentVanOntvangers(t.gemeente, items, klok.nu(), wie.petsoort));
  },
});

/** The own letter of who answers directly, with what one can do against it. Source: AVG 12 lid 4; UAVG 34. */
export const toonEigenBrief = vraag({
  ...vast,
  compartiment: ['mensenhandel', 'vertrouwenspersoon'],
  naam: 'verzoektaakbrief.tonen',
  titel: 'Eigen brief',
  omschrijving: 'Geeft het eigen antwoord aan wie het vroeg als brief, met de rechtsmiddelen.',
  route: { methode: 'GET', pad: '/verzoektaken/{id}/brief' },
  invoer: Taaksleutel,
  uitvoer: Pdf,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  async doe({ db, invoer, wie }) {
    const t = await leesTaak(db, invoer.id);
    if (!t.afgerondOp || !t.antwoord)
      throw new Fout('NIET_GEVONDEN', 'Er is nog geen antwoord, of het is na zijn termijn gewist.');
    const a = { antwoord: t.antwoord, orgaan: await leesOrgaan(db, t) };
    return pdf('antwoord', documentVanEigenAntwoord(t.gemeente, a, new Date(t.afgerondOp), wie.petsoort));
  },
});

async function pdf(kenmerk: string, document: Parameters<typeof maakPdf>[0]) {
  return { kenmerk, inhoud: Buffer.from((await maakPdf(document, 'ua-1')).pdf).toString('base64') };
}

/** To whom something can have gone: who the partners are is open. */
export const toonUitvoerkeuzes = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'uitvoerkeuzes.tonen',
  titel: 'Ontvangers om uit te kiezen',
  omschrijving: 'Toont de organisaties die gegevens kunnen hebben gekregen.',
  route: { methode: 'GET', pad: '/kennisgevingen/ontvangers' },
  nietGelogd: 'Wie de partners zijn is voor iedereen open; er wordt geen zaak gelezen.',
  invoer: Type.Object({}, dicht),
  uitvoer: Uitvoerkeuzes,
  over: algemeen,
  doe: async ({ db }) => ({ ontvangers: await leesOrganisaties(db) }),
});
