import { eisHeelBelletje } from '../afstemming/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Gemaakt } from '../kern/velden.ts';
import {
  beoordeelMachtiging,
  legBinnentredingVast,
  type Machtigingstoets,
  type Woningdeur,
} from '../machtigingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { opsomming } from '../platform/scherm/opmaak.ts';
import { eisDekking } from './dekking.ts';
import { bijBegin, deurvelden, leesDeur } from './deur.ts';
import { overControle } from './over.ts';
import { leesControle, leesPunten, leesTeam, verplaats } from './queries.ts';
import type { Controlekop, Teamlidregel } from './schema-antwoorden.ts';
import { Begin, type Begininvoer } from './schema-uitvoering.ts';
import { eisVersie, houdVast, teamcontext } from './stand.ts';
import { telTeam, voertUit, vraagtUitleg } from './teameisen.ts';
import { openPunten, voorbereidingslijst } from './voorbereidingslijst.ts';
import type { toegangen } from './woorden.ts';

// Which bevoegdheid carries this way of entering; what is open to everyone needs none.
const VOOR_TOEGANG: Record<keyof typeof toegangen, string[]> = {
  openbaar: [],
  besloten: ['betreden'],
  woning_toestemming: ['woning_met_toestemming'],
  // Of who enters alone: the others come along (Awbi 8).
  woning_machtiging: [],
  niet_betreden: [],
};

/** Begins a controle: how it was entered, that the legitimatiebewijs was shown, that those present heard who came and why. Source: Awb 5:12, 5:15; Awbi 1-8; B9.3, B9.4, C7, C15, V8. */
export const beginControle = handeling({
  doel: 'toezicht',
  verwerking: 'controles',
  compartiment: 'toezicht',
  naam: 'controle.beginnen',
  titel: 'Controle beginnen',
  omschrijving: 'Legt vast hoe is binnengekomen, dat er is gelegitimeerd en dat doel en rechten zijn verteld.',
  route: { methode: 'POST', pad: '/controles/{id}/begin' },
  invoer: Begin,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  async context({ invoer, db, wie, klok }) {
    const c = await leesControle(db, invoer.id);
    const team = await leesTeam(db, c);
    return {
      uitvoerend: (await teamcontext({ db, wie, id: invoer.id })).uitvoerend,
      isWoning: c.locatieSoort === 'woning',
      binnen: invoer.toegang !== 'niet_betreden',
      alsWoning: invoer.toegang.startsWith('woning_'),
      ongevraagd: invoer.legitimatie === 'ongevraagd',
      heeftToelichting: invoer.toegangToelichting !== undefined || invoer.toegang === 'woning_machtiging',
      doelVerteld: invoer.doelVerteld,
      vraagtUitleg: vraagtUitleg(team),
      politieMee: telTeam(team).politieMee,
      uitgelegd: invoer.teamUitgelegd === true,
      ...bijBegin(c, await leesDeur(db, c, klok.nu()), invoer),
      machtiging: await machtigingVan(db, invoer, deurVan(c, team, invoer, wie.medewerkerId, klok.nu())),
      afwezig: invoer.toegang === 'woning_machtiging' && invoer.bewonerAfwezig === true,
    };
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['voorbereid'], {
      gepland: await openzin(db, invoer.id),
      bezig: 'Deze controle is al begonnen.',
    });
    eisVersie(c, invoer.versie);
    eisHeelBelletje(invoer, klok.nu());
    const team = await leesTeam(db, c);
    await eisBevoegd(db, c, { invoer, team, dag: dagVan(klok.nu()), binnentreder: wie.medewerkerId });
    const machtiging =
      invoer.toegang === 'woning_machtiging'
        ? `Machtiging ${await legBinnentredingVast({ db, maakId }, invoer, deurVan(c, team, invoer, wie.medewerkerId, klok.nu()))}.`
        : null;
    const toelichting = [machtiging, invoer.toegangToelichting].filter(Boolean).join(' ');
    await verplaats(db, c, {
      status: 'bezig',
      begonnen_op: klok.nu(),
      toegang: invoer.toegang,
      toegang_toelichting: toelichting || null,
      legitimatie: invoer.legitimatie,
      doel_verteld: invoer.doelVerteld,
      team_uitgelegd: invoer.teamUitgelegd ?? null,
      ...deurvelden(await leesDeur(db, c, klok.nu()), invoer),
    });
    return { id: c.id, gemeente: c.gemeente };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/controles/${uitvoer.id}`,
    tekst:
      invoer.toegang === 'woning_machtiging'
        ? 'De controle is begonnen. Maak binnen vier dagen het verslag van binnentreden; het staat in uw werkvoorraad.'
        : 'De controle is begonnen. Leg vast wat u waarneemt.',
  }),
});

/** Who stands at which door with whom. */
function deurVan(
  c: Controlekop,
  team: readonly Teamlidregel[],
  i: Begininvoer,
  medewerkerId: string,
  op: Date,
): Woningdeur {
  return {
    gemeente: c.gemeente,
    controleId: c.id,
    locatieId: c.locatieId,
    norm: c.grondslag,
    doel: c.doel,
    medewerkerId,
    anderen: team.map((t) => t.medewerkerId).filter((id) => id !== medewerkerId),
    bewonerAfwezig: i.bewonerAfwezig === true,
    op,
  };
}

async function machtigingVan(db: Omgeving['db'], i: Begininvoer, deur: Woningdeur): Promise<Machtigingstoets> {
  return i.toegang === 'woning_machtiging' ? beoordeelMachtiging(db, i, deur) : 'niet_nodig';
}

/** Everybody who carries out is designated for what was planned and for this way in; who enters on a machtiging for that too. */
async function eisBevoegd(
  db: Omgeving['db'],
  c: Controlekop,
  o: { invoer: Begininvoer; team: readonly Teamlidregel[]; dag: string; binnentreder: string },
): Promise<void> {
  const { gemeente, domein } = c;
  const { toegang } = o.invoer;
  const bevoegdheden = [...new Set([...c.bevoegdheden, ...VOOR_TOEGANG[toegang]])];
  const medewerkerIds = o.team.filter((t) => voertUit(t.rol)).map((t) => t.medewerkerId);
  await eisDekking(db, { gemeente, domein, bevoegdheden, dag: o.dag, medewerkerIds }, 'uitvoeren');
  if (toegang !== 'woning_machtiging') return;
  const zonder = { bevoegdheden: ['woning_zonder_toestemming'], medewerkerIds: [o.binnentreder] };
  await eisDekking(db, { gemeente, domein, dag: o.dag, ...zonder }, 'uitvoeren');
}

async function openzin(db: Omgeving['db'], id: string): Promise<string> {
  const c = await leesControle(db, id);
  const open = openPunten(voorbereidingslijst(c.voorbereidingVersie), await leesPunten(db, c));
  return `De voorbereiding is nog niet rond. Open: ${opsomming(open.map((p) => p.titel.toLowerCase()))}.`;
}
