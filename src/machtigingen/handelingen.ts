import { leesVerordening149a, toetsTeam } from '../aanwijzingen/index.ts';
import { isInOpsporing } from '../grijs/index.ts';
import { overGemeente } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overMachtiging } from './over.ts';
import { isGepland, leesMachtiging, leesPlekken, lopendeVoor, voegVerzoekToe, zetMachtiging } from './queries.ts';
import { leesGebruik } from './queries-binnentreden.ts';
import { Machtigingsintrekking, Machtigingsverzoek } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'binnentreden', compartiment: 'toezicht' } as const;

/** The rule as `beleid/machtigingen.cedar` holds it, for the refusal that names who is not designated; a test proves that both say the same. */
export const HOUDERREGEL = {
  regel: 'C15-vragen',
  grondslag: 'Awbi 3, 4; Gemeentewet 149a; Awb 5:11',
  bron: 'C15, B9.3; leidraad, bouwsteen 9',
} as const;

/** Asks the burgemeester for a machtiging: a woning of the register, where the raad made the power, by people who are designated for it. Source: C15; Awbi 3-8; Gemeentewet 149a. */
export const vraagMachtiging = handeling({
  ...vast,
  naam: 'machtiging.vragen',
  titel: 'Machtiging vragen',
  omschrijving: 'Vraagt de burgemeester een machtiging om een woning zonder toestemming binnen te treden.',
  route: { methode: 'POST', pad: '/machtigingen' },
  invoer: Machtigingsverzoek,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: async ({ invoer, db }) => ({
    heeftVerordening: (await leesVerordening149a(db, invoer.gemeente)) !== null,
    isWoning: await zijnWoningen(db, invoer),
    inOpsporing: await ligtOnderOpsporing(db, invoer.gemeente, [invoer.locatieId, ...(invoer.andereWoningen ?? [])]),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const dag = dagVan(klok.nu());
    eisHeelVerzoek(invoer);
    await eisHouders(db, { ...invoer, dag, vrager: wie.petsoort === 'toezichthouder' ? wie.medewerkerId : null });
    if (invoer.controleId && !(await isGepland(db, { ...invoer, id: invoer.controleId })))
      throw invoerfout('controleId', 'Deze controle is niet gepland op deze plek.');
    const loopt = await lopendeVoor(db, invoer.gemeente, invoer.locatieId, dag);
    if (loopt)
      throw new Fout('BESTAAT_AL', `Voor deze woning loopt al ${loopt}. Wacht het besluit af, of gebruik haar.`);
    const id = maakId();
    const artikel = await leesVerordening149a(db, invoer.gemeente);
    const { nummer } = await voegVerzoekToe(db, {
      ...invoer,
      id,
      bepaling: `Gemeentewet, artikel 149a; ${artikel}`,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente: invoer.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/machtigingen/${uitvoer.id}`,
    tekst: `Gevraagd: ${uitvoer.nummer}. De burgemeester ziet dit in de werkvoorraad.`,
  }),
});

/** Whether one of these woningen stands under opsporing: then toezicht does not enter it (G2). */
export async function ligtOnderOpsporing(
  db: Omgeving['db'],
  gemeente: string,
  locatieIds: readonly string[],
): Promise<boolean> {
  for (const locatieId of locatieIds) if (await isInOpsporing(db, { gemeente, locatieId })) return true;
  return false;
}

async function zijnWoningen(db: Omgeving['db'], m: Machtigingsverzoek): Promise<boolean> {
  const ids = [...new Set([m.locatieId, ...(m.andereWoningen ?? [])])];
  const plekken = await leesPlekken(db, m.gemeente, ids);
  return plekken.length === ids.length && plekken.every((p) => p.soort === 'woning');
}

function eisHeelVerzoek(m: Machtigingsverzoek): void {
  if (m.andereWoningen?.includes(m.locatieId))
    throw invoerfout('andereWoningen', 'De eerste woning staat al in het verzoek; kies hier alleen andere.');
  if (m.vergezeldAantal && !m.vergezeldReden)
    throw invoerfout('vergezeldReden', 'Zeg wie meegaan en waarom dat nodig is (Awbi 8).');
  if (m.vergezeldReden && !m.vergezeldAantal)
    throw invoerfout('vergezeldAantal', 'Zeg hoeveel anderen meegaan (Awbi 8).');
}

/** Who enters, and a toezichthouder who asks, is designated for it today. Names who is not (Awbi 4). */
export async function eisHouders(
  db: Omgeving['db'],
  v: { gemeente: string; domein: string; houders: readonly string[]; dag: string; vrager: string | null },
): Promise<void> {
  const medewerkerIds = [...new Set([...v.houders, ...(v.vrager ? [v.vrager] : [])])];
  const uitkomsten = await toetsTeam(db, { ...v, bevoegdheden: ['woning_zonder_toestemming'], medewerkerIds });
  const zinnen = uitkomsten.flatMap(({ naam, uitkomst }) =>
    uitkomst.gedekt ? [] : [`${naam}: ${uitkomst.ontbreekt.zin}`],
  );
  if (zinnen.length === 0) return;
  const { regel, grondslag, bron } = HOUDERREGEL;
  const uitleg = `Een machtiging gaat alleen naar wie voor binnentreden zonder toestemming is aangewezen. ${zinnen.join(' ')}`;
  const nodig = 'Een bekendgemaakte aanwijzing met deze bevoegdheid, door deze gemeente; of iemand anders.';
  throw new Fout('GEWEIGERD', `${uitleg} (${grondslag}; ${bron})`, {
    weigering: { regel, uitleg, grondslag, bron, nodig },
  });
}

/** Takes back a request, or a machtiging that was not used. */
export const trekMachtigingIn = handeling({
  ...vast,
  naam: 'machtiging.intrekken',
  titel: 'Machtiging intrekken',
  omschrijving: 'Trekt een verzoek om een machtiging, of een machtiging die niet is gebruikt, in met de reden.',
  route: { methode: 'POST', pad: '/machtigingen/{id}/intrekking' },
  invoer: Machtigingsintrekking,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overMachtiging(await leesMachtiging(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    isVrager: (await leesMachtiging(db, invoer.id)).gevraagdDoor === wie.medewerkerId,
  }),
  async doe({ invoer, db, klok, wie }) {
    const m = await leesMachtiging(db, invoer.id);
    if ((await leesGebruik(db, m)).length > 0)
      throw new Fout('STAND_PAST_NIET', 'Op deze machtiging is al binnengetreden; wat volgt is het verslag (Awbi 10).');
    await zetMachtiging(
      db,
      { ...m, versie: invoer.versie },
      {
        status: 'ingetrokken',
        ingetrokken_op: klok.nu(),
        ingetrokken_door: wie.medewerkerId,
        intrekreden: invoer.reden,
      },
    );
    return { id: m.id, gemeente: m.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/machtigingen/${uitvoer.id}`, tekst: 'Ingetrokken.' }),
});
