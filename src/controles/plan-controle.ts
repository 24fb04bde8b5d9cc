import { overGemeente } from '../kern/beleid.ts';
import { eisHeelBelletje, isGebeld } from '../afstemming/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { leesTriage } from '../triage/index.ts';
import { CHECKLIJST_VERSIE } from './checklist.ts';
import { eisDekking } from './dekking.ts';
import { leesDeur } from './deur.ts';
import { isOpsporingsdoel } from './opsporingsdoel.ts';
import { leesMedewerkers, leesPlaats, voegControleToe, voegTeamToe } from './queries.ts';
import { leesPartnerbezoeken } from './queries-partners.ts';
import { leesDubbele } from './queries-plannen.ts';
import { Controleplan } from './schema.ts';
import { Gepland } from './schema-antwoorden.ts';
import { telTeam, voertUit } from './teameisen.ts';
import { huidigeVoorbereidingslijst } from './voorbereidingslijst.ts';
import { isRondom } from './woorden-partners.ts';

const WEEK_MS = 7 * 86_400_000;

/**
 * Plans a controle: a goal and a norm first (Awb 3:3, 5:13), a team that the gemeente designated (Awb 5:11, B9.2), no more people
 * than needed (C5), and no second visit to the same place unless somebody says why (R3).
 */
export const planControle = handeling({
  naam: 'controle.plannen',
  titel: 'Controle plannen',
  omschrijving: 'Plant een controle van een inrichting of locatie met een aangewezen team.',
  doel: 'toezicht',
  verwerking: 'controles',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/controles' },
  invoer: Controleplan,
  uitvoer: Gepland,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async context({ invoer, db, klok }) {
    const { toezichthouders, politieMee } = telTeam(invoer.team);
    const deur = await deurVan(db, invoer, klok.nu());
    return {
      opsporingsdoel: isOpsporingsdoel(invoer.doel),
      toezichthouders,
      politieMee,
      heeftTeamreden: invoer.teamreden !== undefined,
      dubbel: (await dubbelen(db, invoer)).length > 0,
      partnerVlakbij: await isPartnerVlakbij(db, invoer),
      heeftDubbelreden: invoer.dubbelreden !== undefined,
      heeftSpoedreden: invoer.afstemspoed !== undefined,
      heeftGebeld: isGebeld(invoer),
      heeftGevaar: invoer.gevaar !== undefined,
      afstemming: deur.afstemming,
      pasOpDePlaats: deur.wachtTot !== null,
      inOpsporing: deur.inOpsporing,
    };
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    controleerTijd(invoer, klok.nu());
    eisHeelBelletje(invoer, klok.nu());
    const plaats = await eisPlaats(db, invoer);
    await controleerTeam(db, invoer);
    if (invoer.triageId) await controleerTriage(db, invoer.gemeente, invoer.triageId);
    const aanwijzingen = await eisDekking(db, dekkingVan(invoer), 'plannen');
    const dubbel = (await dubbelen(db, invoer)).length;
    const id = maakId();
    const { nummer } = await voegControleToe(db, {
      ...invoer,
      id,
      locatieId: plaats.locatieId,
      afstemming: (await deurVan(db, invoer, klok.nu())).afstemming,
      voorbereidingVersie: huidigeVoorbereidingslijst().versie,
      checklijstVersie: CHECKLIJST_VERSIE,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    const team = invoer.team.map((t) => ({ ...t, aanwijzingId: aanwijzingen.get(t.medewerkerId) ?? null }));
    await voegTeamToe(db, invoer.gemeente, id, team);
    return {
      id,
      gemeente: invoer.gemeente,
      nummer,
      inrichtingId: invoer.inrichtingId ?? null,
      soort: invoer.soort,
      dubbel,
    };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'controle.gepland',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: {
        nummer: uitvoer.nummer,
        soort: uitvoer.soort,
        inrichtingId: uitvoer.inrichtingId,
        triageId: invoer.triageId ?? null,
        maatregelId: invoer.maatregelId ?? null,
      },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/controles/${uitvoer.id}`,
    tekst: `Controle ${uitvoer.nummer} is gepland. Werk nu de voorbereidingslijst af.`,
  }),
});

function dekkingVan(plan: Controleplan) {
  return {
    gemeente: plan.gemeente,
    domein: plan.domein,
    bevoegdheden: plan.bevoegdheden,
    dag: dagVan(new Date(plan.begin)),
    medewerkerIds: plan.team.filter((t) => voertUit(t.rol)).map((t) => t.medewerkerId),
  };
}

/** How the place stands on the day of the controle (C4, C13, G2). */
const deurVan = (db: Omgeving['db'], plan: Controleplan, nu: Date) =>
  leesDeur(db, plan, nu, dagVan(new Date(plan.begin)));

/** Open controles at the same locatie within a week of the new one. */
async function dubbelen(db: Omgeving['db'], plan: Controleplan) {
  const begin = Date.parse(plan.begin);
  const bij = await leesDubbele(db, plan, plan.begin);
  return bij.filter(
    (d) => ['gepland', 'voorbereid', 'bezig'].includes(d.status) && Math.abs(Date.parse(d.begin) - begin) <= WEEK_MS,
  );
}

/** Whether a partner was or comes here within a week of the new one (R3). */
async function isPartnerVlakbij(db: Omgeving['db'], plan: Controleplan): Promise<boolean> {
  const dag = dagVan(new Date(plan.begin));
  return (await leesPartnerbezoeken(db, { ...plan, dag })).some((p) => isRondom(p.dag, dag));
}

async function eisPlaats(db: Omgeving['db'], plan: Controleplan): Promise<{ locatieId: string }> {
  if (Boolean(plan.inrichtingId) === Boolean(plan.locatieId))
    throw invoerfout('inrichtingId', 'Kies een inrichting of een locatie, een van beide.');
  const plaats = await leesPlaats(db, plan.gemeente, plan);
  if (!plaats)
    throw invoerfout(
      plan.inrichtingId ? 'inrichtingId' : 'locatieId',
      plan.inrichtingId
        ? 'Deze inrichting ligt niet in de gekozen gemeente.'
        : 'Deze locatie ligt niet in de gekozen gemeente.',
    );
  if (plaats.status && plaats.status !== 'actief')
    throw new Fout(
      'STAND_PAST_NIET',
      'Deze inrichting is gesloten of gestopt. Kies de locatie als u wilt zien of er toch iets gebeurt.',
    );
  return plaats;
}

function controleerTijd(plan: Controleplan, nu: Date): void {
  if (Date.parse(plan.eind) <= Date.parse(plan.begin)) throw invoerfout('eind', 'Het einde ligt na het begin.');
  if (Date.parse(plan.eind) - Date.parse(plan.begin) > 86_400_000)
    throw invoerfout('eind', 'Een controle duurt hooguit een etmaal. Plan anders een tweede.');
  if (dagVan(new Date(plan.begin)) < dagVan(nu)) throw invoerfout('begin', 'Kies een moment vanaf vandaag.');
}

async function controleerTeam(db: Omgeving['db'], plan: Controleplan): Promise<void> {
  const ids = plan.team.map((t) => t.medewerkerId);
  if (new Set(ids).size < ids.length) throw invoerfout('team', 'Iemand staat twee keer in het team.');
  if (telTeam(plan.team).leiders !== 1) throw invoerfout('team', 'Kies één teamlid dat de controle leidt.');
  const soorten = new Map((await leesMedewerkers(db, ids)).map((m) => [m.id, m.organisatiesoort]));
  for (const [i, lid] of plan.team.entries()) {
    const soort = soorten.get(lid.medewerkerId);
    if (!soort) throw invoerfout(`team.${i}.medewerkerId`, 'Dit teamlid is niet (meer) bekend.');
    // R1: politie comes along for safety; it does not carry out powers of toezicht, and nobody else is politie.
    if ((soort === 'politie') !== (lid.rol === 'politie'))
      throw invoerfout(`team.${i}.rol`, 'Wie bij de politie werkt gaat mee als politie, en alleen die (R1).');
  }
}

async function controleerTriage(db: Omgeving['db'], gemeente: string, id: string): Promise<void> {
  const triage = await leesTriage(db, id);
  if (triage.gemeente !== gemeente) throw invoerfout('triageId', 'Deze triage hoort bij een andere gemeente.');
  if (triage.nieuwste !== triage.id)
    throw new Fout(
      'STAND_PAST_NIET',
      `Er is na ${datum(triage.op)} opnieuw een route gekozen. Open de triage die nu geldt.`,
    );
  if (!triage.routes.includes('bestuursrechtelijk'))
    throw new Fout('STAND_PAST_NIET', 'Deze triage koos niet voor toezicht. Kies eerst opnieuw een route.');
}
