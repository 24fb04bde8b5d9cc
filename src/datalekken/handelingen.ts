import { handeling, type Omgeving } from '../kern/declaraties.ts';
import type { Onderwerp } from '../kern/beleid.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { GemaaktMetNummer, Gemaakt } from '../kern/velden.ts';
import { vraagtReden } from './klok.ts';
import { leesDatalek, voegDatalekToe, voegStapToe, zetFase } from './queries.ts';
import {
  Afsluiting,
  Apbesluit,
  Beoordeling,
  Betrokkenenbesluit,
  Maatregel,
  NieuwDatalek,
  type Datalek,
  type Stap,
} from './schema.ts';

export const basis = { doel: 'verantwoording', verwerking: 'datalekken' } as const;
export const IEDEREEN = [
  'toezicht',
  'mensenhandel',
  'politie',
  'zorg',
  'bibob',
  'vertrouwenspersoon',
  'partner',
  'beheer',
] as const;

/** A breach as the policies see it. */
export function overDatalek(d: { id: string; gemeente: string }): Onderwerp {
  return { soort: 'Datalek', id: d.id, kenmerken: { gemeente: d.gemeente } };
}

/** The newest step of a kind. */
export function laatste(d: Pick<Datalek, 'stappen'>, soort: string): Stap | undefined {
  return d.stappen.findLast((s) => s.soort === soort);
}

const pad = (id: string) => `/datalekken/${id}`;
const vast = { ...basis, compartiment: 'beheer', uitvoer: Gemaakt } as const;
const over = async ({ invoer, db }: Pick<Omgeving, 'db'> & { invoer: { id: string } }) =>
  overDatalek(await leesDatalek(db, invoer.id));

async function voeg(
  { db, klok, maakId, wie, invoer }: Omgeving & { invoer: { id: string } },
  soort: string,
  fase: (d: Datalek) => Datalek['fase'],
): Promise<{ id: string; gemeente: string }> {
  const d = await leesDatalek(db, invoer.id);
  if (d.fase === 'afgesloten')
    throw new Fout('STAND_PAST_NIET', 'Dit datalek is afgesloten. Is er iets nieuws, meld het dan als nieuw datalek.');
  const { id: _id, ...inhoud } = invoer;
  await voegStapToe(db, {
    gemeente: d.gemeente,
    datalekId: d.id,
    id: maakId(),
    soort,
    inhoud,
    nu: klok.nu(),
    door: wie.medewerkerId,
  });
  await zetFase(db, d.gemeente, d.id, fase(d), klok.nu());
  return { id: d.id, gemeente: d.gemeente };
}

/** Assessed, decided and acted, and the decisions fit the newest assessment: a risk that was found later undoes an earlier 'no'. */
function isRond(d: Datalek): boolean {
  if (!['beoordeling', 'ap', 'betrokkenen', 'maatregel'].every((soort) => laatste(d, soort))) return false;
  const risico = laatste(d, 'beoordeling')?.inhoud.risico;
  const b = laatste(d, 'betrokkenen')?.inhoud;
  if (risico !== 'onwaarschijnlijk' && laatste(d, 'ap')?.inhoud.melden !== 'ja') return false;
  return b?.mededelen === 'ja' || risico !== 'hoog' || b?.uitzondering !== 'geen';
}

/** Decided to tell those concerned, and nowhere stands that it was done (AVG 34). */
export function wachtOpMededeling(d: Pick<Datalek, 'stappen'>): boolean {
  const b = laatste(d, 'betrokkenen')?.inhoud;
  return b?.mededelen === 'ja' && !b.gedaanOp;
}

const naBesluit = (d: Datalek, ander: string): Datalek['fase'] => (laatste(d, ander) ? 'besloten' : 'beoordeeld');

/** Anybody who thinks that there is a breach says so; the clock runs from the discovery. Source: AVG 33 lid 1 and 2. */
export const meldDatalek = handeling({
  ...basis,
  naam: 'datalek.melden',
  titel: 'Datalek melden',
  omschrijving:
    'Meldt aan de privacyfunctionaris dat er misschien een datalek is. De 72 uur lopen vanaf de ontdekking.',
  compartiment: [...IEDEREEN],
  route: { methode: 'POST', pad: '/datalekken' },
  invoer: NieuwDatalek,
  uitvoer: GemaaktMetNummer,
  over: () => ({ soort: 'Algemeen', id: 'datalekken', kenmerken: {} }),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (wie.gemeenten.length > 0 && !wie.gemeenten.includes(invoer.gemeente))
      throw invoerfout('gemeente', 'Kies een gemeente waarvoor deze pet geldt.');
    if (new Date(invoer.ontdektOp) > klok.nu())
      throw invoerfout('ontdektOp', 'Dit moment ligt in de toekomst. Vul in wanneer u het merkte.');
    const id = maakId();
    const nummer = await voegDatalekToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: '/datalekken/mijn',
    tekst: `Dank u. Uw melding heeft nummer ${uitvoer.nummer}; de privacyfunctionaris ziet haar nu. Bel als het nog doorgaat.`,
  }),
});

/** The assessment of the risk, with reasons. A later one takes its place and both stay. Source: AVG 33 lid 1 and 3. */
export const beoordeelDatalek = handeling({
  ...vast,
  naam: 'datalek.beoordelen',
  titel: 'Risico beoordelen',
  omschrijving: 'Legt vast welke soorten gegevens en groepen geraakt zijn, en hoe groot het risico is.',
  route: { methode: 'POST', pad: '/datalekken/{id}/beoordelingen' },
  invoer: Beoordeling,
  over,
  doe: (s) =>
    voeg(s, 'beoordeling', (d) => (laatste(d, 'ap') && laatste(d, 'betrokkenen') ? 'besloten' : 'beoordeeld')),
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'De beoordeling staat vast.' }),
});

/** To tell the AP or not, with reasons; late with the reason of the delay; in parts by doing it again (AVG 33 lid 4). */
export const besluitAp = handeling({
  ...vast,
  naam: 'datalek.ap',
  titel: 'Besluit over melden aan de AP',
  omschrijving: 'Legt vast of en wanneer aan de Autoriteit Persoonsgegevens is gemeld, en waarom.',
  route: { methode: 'POST', pad: '/datalekken/{id}/ap' },
  invoer: Apbesluit,
  over,
  async context({ invoer, db }) {
    const d = await leesDatalek(db, invoer.id);
    return {
      beoordeeld: laatste(d, 'beoordeling') !== undefined,
      risico: laatste(d, 'beoordeling')?.inhoud.risico !== 'onwaarschijnlijk',
      melden: invoer.melden === 'ja',
    };
  },
  async doe(s) {
    const { invoer, db, klok } = s;
    const d = await leesDatalek(db, invoer.id);
    if (invoer.melden === 'ja') {
      if (!invoer.gemeldOp) throw invoerfout('gemeldOp', 'Vul in wanneer aan de AP is gemeld.');
      const gemeld = new Date(invoer.gemeldOp);
      if (gemeld > klok.nu() || gemeld < new Date(d.ontdektOp))
        throw invoerfout('gemeldOp', 'De melding ligt tussen de ontdekking en nu.');
      if (vraagtReden(new Date(d.ontdektOp), gemeld) && !invoer.redenTeLaat)
        throw invoerfout(
          'redenTeLaat',
          'Er is later dan 72 uur na de ontdekking gemeld. Schrijf op waarom (AVG 33 lid 1).',
        );
    }
    return voeg(s, 'ap', (l) => naBesluit(l, 'betrokkenen'));
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'Het besluit over de AP staat vast.' }),
});

/** To tell those concerned or not; at a high risk only an exception of 34 lid 3 lets it be. Source: AVG 34. */
export const besluitBetrokkenen = handeling({
  ...vast,
  naam: 'datalek.betrokkenen',
  titel: 'Besluit over vertellen aan betrokkenen',
  omschrijving: 'Legt vast of betrokkenen het te horen krijgen, met de uitzondering als dat niet hoeft.',
  route: { methode: 'POST', pad: '/datalekken/{id}/mededeling' },
  invoer: Betrokkenenbesluit,
  over,
  async context({ invoer, db }) {
    const d = await leesDatalek(db, invoer.id);
    const b = laatste(d, 'beoordeling');
    return {
      beoordeeld: b !== undefined,
      hoogRisico: b?.inhoud.risico === 'hoog',
      mededelen: invoer.mededelen === 'ja',
      uitzondering: invoer.uitzondering !== 'geen',
    };
  },
  async doe(s) {
    const { invoer, db, klok } = s;
    const gedaan = invoer.gedaanOp && new Date(invoer.gedaanOp);
    if (gedaan && invoer.mededelen === 'nee')
      throw invoerfout('gedaanOp', 'U besluit om het niet te vertellen; laat dan leeg wanneer het is verteld.');
    if (gedaan && (gedaan > klok.nu() || gedaan < new Date((await leesDatalek(db, invoer.id)).ontdektOp)))
      throw invoerfout('gedaanOp', 'De mededeling ligt tussen de ontdekking en nu.');
    return voeg(s, 'betrokkenen', (d) => naBesluit(d, 'ap'));
  },
  daarna: ({ invoer }) => ({
    pad: pad(invoer.id),
    tekst:
      invoer.mededelen === 'ja' && !invoer.gedaanOp
        ? 'Het besluit over de betrokkenen staat vast. Vul het aan zodra het is verteld; tot dan blijft het datalek open.'
        : 'Het besluit over de betrokkenen staat vast.',
  }),
});

/** What was or will be done. Source: AVG 33 lid 3 d. */
export const neemMaatregel = handeling({
  ...vast,
  naam: 'datalek.maatregel',
  titel: 'Maatregel vastleggen',
  omschrijving: 'Legt vast wat er is gedaan om het lek te stoppen, de gevolgen te beperken en herhaling te voorkomen.',
  route: { methode: 'POST', pad: '/datalekken/{id}/maatregelen' },
  invoer: Maatregel,
  over,
  doe: (s) => voeg(s, 'maatregel', (d) => d.fase),
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'De maatregel staat vast.' }),
});

/** Closes it; it stays in the register of breaches. Source: AVG 33 lid 5. */
export const sluitDatalek = handeling({
  ...vast,
  naam: 'datalek.afsluiten',
  titel: 'Datalek afsluiten',
  omschrijving: 'Sluit een datalek af als is beoordeeld, besloten en gehandeld.',
  route: { methode: 'POST', pad: '/datalekken/{id}/afsluiting' },
  invoer: Afsluiting,
  over,
  async context({ invoer, db }) {
    const d = await leesDatalek(db, invoer.id);
    return { rond: isRond(d), mededelingOpen: wachtOpMededeling(d) };
  },
  doe: (s) => voeg(s, 'afsluiting', () => 'afgesloten'),
  daarna: ({ invoer }) => ({
    pad: pad(invoer.id),
    tekst: 'Het datalek is afgesloten en blijft in het register staan.',
  }),
});
