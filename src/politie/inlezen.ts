import Type, { type Static } from 'typebox';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { gemeenteVan } from '../kern/gemeenten.ts';
import { controleerInvoer } from '../kern/invoer.ts';
import { datumtijd, gemeentecode, keuze, optioneel, uuid } from '../kern/velden.ts';
import { basis } from './basis.ts';
import { openZaak } from './handelingen.ts';
import { gekozen, politieregel, politietekst } from './invoer.ts';
import { overPolitie } from './over.ts';
import { schrijfStuk } from './queries.ts';
import { bekendeWaarnemingen, leesImport, leesImports, noteerWaarneming, voegImportToe } from './queries-inlezen.ts';

/** Lines per import: more is another import. */
const HOOGUIT = 500;

/** On which basis the politie collected. Without one nothing is read in. */
export const grondslagen = {
  politiewet_3: 'Politiewet 2012, 3 en Wpg 8: dagelijkse taak, niet stelselmatig',
  wpg_9: 'Wpg 9: onderzoek met een vastgelegd doel',
} as const;

/** One line: one advert, seen once, in which somebody recognised a published indicator. Unknown fields are refused. */
export const Waarneming = Type.Object(
  {
    id: uuid('id'),
    gemeente: gemeentecode('gemeente'),
    gezienOp: datumtijd('gezienOp'),
    platform: politieregel('platform', 100),
    vindplaats: politieregel('vindplaats', 500),
    tekst: politietekst('tekst', 3, 5000),
    nummer: optioneel(politieregel('nummer', 30)),
    indicatoren: gekozen(1),
  },
  { additionalProperties: false },
);
type Waarneming = Static<typeof Waarneming>;

export const Inlezing = Type.Object(
  {
    bron: politieregel('Uit welke verzameling komt dit?', 200, 'De naam van de eigen voorziening, en de periode.'),
    grondslag: keuze('Op welke grondslag is verzameld?', grondslagen),
    regels: politietekst(
      'Regels',
      2,
      900_000,
      `JSON Lines: per regel één advertentie, ten hoogste ${HOOGUIT}. De handleiding noemt de velden.`,
    ),
  },
  { additionalProperties: false },
);
const Regelfout = Type.Object({ regel: Type.Integer(), tekst: Type.String() });
type Regelfout = Static<typeof Regelfout>;
export const Import = Type.Object({
  id: Type.String(),
  bron: Type.String(),
  grondslag: Type.String(),
  gelezen: Type.Integer(),
  nieuw: Type.Integer(),
  alBekend: Type.Integer(),
  fouten: Type.Array(Regelfout),
  op: Type.String(),
  doorNaam: Type.String(),
});
export type Import = Static<typeof Import>;
const Ingelezen = Type.Object({
  id: Type.String(),
  nieuw: Type.Integer(),
  alBekend: Type.Integer(),
  geweigerd: Type.Integer(),
});

/** Reads observations in, line by line; a line that does not fit is told by its number and stops no other. Source: P4, B13.4. */
export const leesAdvertentiesIn = handeling({
  ...basis,
  naam: 'politieimport.inlezen',
  titel: 'Advertenties inlezen',
  omschrijving:
    'Leest waarnemingen uit een eigen verzameling van de politie in; elke regel met een indicator wordt een zaak.',
  route: { methode: 'POST', pad: '/politieimports' },
  invoer: Inlezing,
  uitvoer: Ingelezen,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ invoer, ...o }) {
    const { goed, fouten, gelezen } = leesRegels(invoer.regels, o.klok.nu());
    const bekend = await bekendeWaarnemingen(
      o.db,
      goed.map((w) => w.id),
    );
    const nieuw = goed.filter((w) => !bekend.has(w.id));
    const id = o.maakId();
    const alBekend = goed.length - nieuw.length;
    const kop = { id, bron: invoer.bron, grondslag: invoer.grondslag, gelezen, nieuw: nieuw.length, alBekend, fouten };
    await voegImportToe(o.db, {
      ...kop,
      organisatieId: o.wie.organisatieId,
      nu: o.klok.nu(),
      door: o.wie.medewerkerId,
    });
    for (const w of nieuw) {
      const zaakId = await neemOp(o, w, invoer);
      await noteerWaarneming(o.db, { organisatieId: o.wie.organisatieId, waarnemingId: w.id, importId: id, zaakId });
    }
    return { id, nieuw: nieuw.length, alBekend, geweigerd: fouten.length };
  },
  daarna: ({ uitvoer: u }) => ({
    pad: `/politieimports/${u.id}`,
    tekst: `${u.nieuw} nieuw, ${u.alBekend} al bekend, ${u.geweigerd} geweigerd.`,
  }),
});

async function neemOp(
  o: Omgeving,
  w: Waarneming,
  { bron, grondslag }: { bron: string; grondslag: string },
): Promise<string> {
  const z = await openZaak(o, {
    gemeente: w.gemeente,
    kanaal: 'advertentie',
    verstrekkingId: null,
    terugkoppelenVoor: null,
    grond: grondslag === 'wpg_9' ? 'wpg_9' : 'wpg_8',
  });
  await schrijfStuk(o, z, 'feit', {
    titel: 'Advertentie',
    tekst: w.tekst,
    bron,
    zekerheid: 'eigen_waarneming',
    codes: w.indicatoren,
    velden: [
      { naam: 'Gezien', waarde: w.gezienOp },
      { naam: 'Platform', waarde: w.platform },
    ],
  });
  const kenmerken = [
    { titel: 'Advertentie', tekst: w.vindplaats },
    ...(w.nummer ? [{ titel: 'Telefoonnummer', tekst: w.nummer }] : []),
  ];
  for (const k of kenmerken) await schrijfStuk(o, z, 'kenmerk', k);
  return z.id;
}

/** Reads the lines; the same id twice counts once. The sentences of errors never repeat what stood in a line. */
export function leesRegels(tekst: string, nu: Date): { goed: Waarneming[]; fouten: Regelfout[]; gelezen: number } {
  const regels = tekst.split(/\r?\n/).map((inhoud, i) => ({ inhoud: inhoud.trim(), regel: i + 1 }));
  const gevuld = regels.filter((r) => r.inhoud !== '');
  if (gevuld.length > HOOGUIT)
    throw new Fout(
      'TE_GROOT',
      `Dit zijn ${gevuld.length} regels; ten hoogste ${HOOGUIT} gaan in één keer. Splits het bestand.`,
    );
  const goed = new Map<string, Waarneming>();
  const fouten: Regelfout[] = [];
  for (const { inhoud, regel } of gevuld) {
    try {
      const w = controleerInvoer(Waarneming, JSON.parse(inhoud) as unknown);
      if (!gemeenteVan(w.gemeente)) fouten.push({ regel, tekst: 'Deze gemeente doet niet mee in deze installatie.' });
      else if (Date.parse(w.gezienOp) > nu.getTime()) fouten.push({ regel, tekst: 'gezienOp ligt in de toekomst.' });
      else goed.set(w.id, w);
    } catch (fout) {
      fouten.push({ regel, tekst: fout instanceof Fout ? fout.message : 'Dit is geen geldige JSON.' });
    }
  }
  return { goed: [...goed.values()], fouten, gelezen: gevuld.length };
}

/** What was read in before, with the report of each. */
export const toonImports = vraag({
  ...basis,
  naam: 'politieimports.tonen',
  titel: 'Ingelezen advertenties',
  omschrijving: 'Toont wat is ingelezen, met aantallen en geweigerde regels.',
  route: { methode: 'GET', pad: '/politieimports' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Import) }),
  over: ({ wie }) => overPolitie(wie.organisatieId),
  doe: async ({ db }) => ({ items: await leesImports(db) }),
});

/** One import. */
export const toonImport = vraag({
  ...basis,
  naam: 'politieimport.tonen',
  titel: 'Verslag van het inlezen',
  omschrijving: 'Toont per geweigerde regel het nummer en de reden.',
  route: { methode: 'GET', pad: '/politieimports/{id}' },
  invoer: Type.Object({ id: uuid('Import') }, { additionalProperties: false }),
  uitvoer: Import,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  doe: ({ db, invoer }) => leesImport(db, invoer.id),
});
