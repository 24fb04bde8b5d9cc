import { ALLE } from './gemeenten.ts';
import { burgemeesterVan, coordinatorVan, juristVan } from './hulp.ts';
import { SIGNALEN, BRANCHE, CONVENANTEN, LEK_DICHT, LEK_OPEN } from './register-data.ts';
import type { Agenda, Terugblik } from './toneel.ts';

interface Regel {
  sleutel: string;
  inhoud: Record<string, unknown> & { dpia: string };
}
const MENSENHANDEL = ['signalen-mensenhandel', 'verstrekkingen-mensenhandel'];
/** The gemeente whose DPIA ends soon, in days after the end of the story; the others hold. */
const GELDIG_TOT: Record<string, number> = { GM9001: 25 };

/** The register of five gemeenten, their DPIAs and agreements, and two breaches (B12.7, B12.9). */
export function planRegister(a: Agenda): void {
  for (const gemeente of ALLE) {
    a.plan('D-364 09:00', `reg-${gemeente}`, 'ingrid', 'verwerkingsactiviteiten.overnemen', { gemeente });
    planDpia(a, gemeente, 'branche', BRANCHE, (r) => !MENSENHANDEL.includes(r.sleutel), GELDIG_TOT[gemeente] ?? 420);
    planDpia(a, gemeente, 'mensenhandel', SIGNALEN, (r) => MENSENHANDEL.includes(r.sleutel), 300);
    a.plan('D-358 11:00', `reg-${gemeente}-vast`, burgemeesterVan(gemeente), 'verwerkingsactiviteiten.vaststellen', {
      gemeente,
    });
  }
  planNieuweVersie(a);
  planConvenanten(a);
  planDatalekken(a);
}

const lees = async (t: Terugblik, gemeente: string) =>
  (await t.vraag<{ items: Regel[] }>('verwerkingsactiviteiten.tonen', { gemeente })).items;

function planDpia(
  a: Agenda,
  gemeente: string,
  soort: string,
  inhoud: object,
  past: (r: Regel) => boolean,
  geldig: number,
): void {
  const sleutel = `dpia-${gemeente}-${soort}`;
  a.plan('D-363 10:00', sleutel, juristVan(gemeente), 'dpia.opstellen', async (t) => ({
    ...inhoud,
    gemeente,
    verwerkingen: (await lees(t, gemeente))
      .filter((r) => r.inhoud.dpia === 'verplicht' && past(r))
      .map((r) => r.sleutel),
  }));
  a.plan('D-361 15:00', `${sleutel}-advies`, 'daan', 'dpia.adviseren', (t) => ({
    id: t.id(sleutel),
    strekking: 'voorwaarden',
    advies: 'De maatregelen zijn passend. Voorwaarde: de waker blijft aan, en de beoordeling komt elk jaar terug.',
  }));
  a.plan('D-359 16:00', `${sleutel}-besluit`, burgemeesterVan(gemeente), 'dpia.besluiten', (t) => ({
    id: t.id(sleutel),
    besluit: 'akkoord',
    reden: 'De voorwaarden van het advies zijn overgenomen. Minder gegevens verwerken kan niet.',
    raadpleging: 'niet_nodig',
    geldigTot: t.dag(geldig),
  }));
}

/** One entry in words of the gemeente itself, that waits for its burgemeester. */
function planNieuweVersie(a: Agenda): void {
  a.plan('D-3 11:00', 'reg-GM9003-nieuw', 'ingrid', 'verwerkingsactiviteit.opstellen', async (t) => {
    const regel = (await lees(t, 'GM9003')).find((r) => r.sleutel === 'aanwijzingen-beheren')!;
    return {
      ...regel.inhoud,
      sleutel: regel.sleutel,
      gemeente: 'GM9003',
      bewaren: 'Zolang de aanwijzing geldt en vijf jaar daarna als bewijs.',
      reden: 'De bewaartermijn volgt nu het besluit van de gemeente over de selectielijst.',
    };
  });
}

function planConvenanten(a: Agenda): void {
  for (const c of CONVENANTEN) {
    const { gemeente } = c;
    a.plan(c.op, c.sleutel, coordinatorVan(gemeente), 'convenant.opstellen', (t) => ({
      ...c.inhoud,
      gemeente,
      ingang: t.dag(c.ingang),
      evaluatieVoor: t.dag(c.evaluatie),
      einde: t.dag(c.einde),
    }));
    if (c.getekend)
      a.plan(c.getekend, `${c.sleutel}-getekend`, burgemeesterVan(gemeente), 'convenant.ondertekenen', (t) => ({
        id: t.id(c.sleutel),
        medeondertekenaars: c.medeondertekenaars,
      }));
  }
}

function planDatalekken(a: Agenda): void {
  a.plan('U-20', 'lek-open', 'otto', 'datalek.melden', {
    ...LEK_OPEN,
    gemeente: 'GM9002',
    ontdektOp: a.op('U-26').toISOString(),
  });
  a.plan('D-120 10:30', 'lek-dicht', 'lotte', 'datalek.melden', {
    ...LEK_DICHT.melding,
    gemeente: 'GM9001',
    ontdektOp: a.op('D-120 09:15').toISOString(),
  });
  const stap = (op: Parameters<Agenda['plan']>[0], naam: string, invoer: object) =>
    a.plan(op, `lek-dicht-${naam}`, 'ingrid', `datalek.${naam}`, (t) => ({ id: t.id('lek-dicht'), ...invoer }));
  stap('D-120 13:00', 'beoordelen', LEK_DICHT.beoordeling);
  stap('D-119 11:00', 'ap', { ...LEK_DICHT.ap, gemeldOp: a.op('D-119 10:40').toISOString() });
  stap('D-119 11:20', 'betrokkenen', { ...LEK_DICHT.betrokkenen, gedaanOp: a.op('D-119 11:10').toISOString() });
  stap('D-117 09:00', 'maatregel', LEK_DICHT.maatregel);
  stap('D-90 15:00', 'afsluiten', LEK_DICHT.afsluiting);
}
