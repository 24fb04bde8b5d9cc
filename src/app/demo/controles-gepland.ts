import type { Bezoek } from './bezoek.ts';
import { VOLDOET_NIET } from './controles-data.ts';
import { dagmoment } from './hulp.ts';
import { inrichtingen, type Demoinrichting } from './inrichtingen.ts';
import { triagesleutel } from './stapels.ts';
import type { Moment } from './tijd.ts';
import type { Agenda } from './toneel.ts';

const TEAMS: Record<string, ReadonlyArray<readonly [string, string]>> = {
  GM9001: [
    ['yusuf', 'lotte'],
    ['sem', 'yusuf'],
    ['lotte', 'sem'],
  ],
  GM9002: [
    ['otto', 'yusuf'],
    ['otto', 'sem'],
  ],
  GM9003: [
    ['samira', 'geke'],
    ['geke', 'sem'],
  ],
  GM9004: [['tobias', 'lotte']],
  GM9005: [['tobias', 'lotte']],
};
// How many planned visits the past year saw; fewer than the class asks, so that some are owed.
const PER_JAAR: Record<string, number> = { hoog: 2, middel: 1, laag: 1 };
// In Beemsterhout the aanwijzing ended; nobody may be planned there since (B9.2).
const LAATSTE_DAG: Record<string, number> = { GM9005: -66 };
const RUIMTE = 24;

/** Visits by the frequency of the class, those that fell through, and those that lie ahead. */
export function proactieveBezoeken(
  a: Agenda,
  aanleiding: readonly Bezoek[],
  dicht: ReadonlyMap<string, number>,
): Bezoek[] {
  const bezet = [...aanleiding, ...UITZONDERINGEN];
  const gewoon = inrichtingen
    .filter((i) => i.risico !== '-' && i.soortPlek !== 'woning')
    .flatMap((i) =>
      bezoekenAan(a, i, bezet, Math.min(LAATSTE_DAG[i.gemeente] ?? -26, (dicht.get(i.sleutel) ?? 0) - 8)),
    );
  return [...gewoon, ...UITZONDERINGEN];
}

function bezoekenAan(a: Agenda, i: Demoinrichting, anders: readonly Bezoek[], laatste: number): Bezoek[] {
  const aantal = PER_JAAR[i.risico.split(':')[0]!]!;
  const eerste = i.dag + 15;
  const stap = (laatste - eerste) / aantal;
  const bezet = anders.filter((b) => b.inrichting === i.sleutel).map((b) => b.dag);
  return Array.from({ length: Math.max(0, aantal) }, (_, n) =>
    Math.round(eerste + stap * n + a.toeval.getal(Math.max(1, stap - RUIMTE))),
  )
    .filter((dag) => dag <= laatste && bezet.every((d) => Math.abs(d - dag) > RUIMTE))
    .filter((dag, n, dagen) => n === 0 || dag - dagen[n - 1]! > RUIMTE)
    .map((dag, n) => bezoek(a, i, dag, n));
}

function bezoek(a: Agenda, i: Demoinrichting, dag: number, n: number): Bezoek {
  const punt = a.toeval.kies(Object.keys(VOLDOET_NIET));
  const fout = a.toeval.getal(8) === 0;
  return {
    sleutel: `c-${i.sleutel}-p${n}`,
    inrichting: i.sleutel,
    soort: 'proactief',
    op: dagmoment(dag, i.werkvorm === 'seksclub' ? 22 : 14 + a.toeval.getal(6), a.toeval.kies([0, 15, 30])),
    dag,
    team: a.toeval.kies(TEAMS[i.gemeente]!),
    toegang: i.soortPlek === 'seksinrichting' ? 'openbaar' : 'besloten',
    waarnemingen: fout ? [{ punt, oordeel: 'voldoet_niet', tekst: a.toeval.kies(VOLDOET_NIET[punt]!) }] : [],
    einde: 'afgerond',
  };
}

function los(
  sleutel: string,
  inrichting: string,
  op: Moment,
  dag: number,
  team: readonly string[],
  einde: Bezoek['einde'],
  meer: Partial<Bezoek> = {},
): Bezoek {
  return {
    sleutel,
    inrichting,
    soort: 'proactief',
    op,
    dag,
    team,
    toegang: 'openbaar',
    waarnemingen: [],
    einde,
    ...meer,
  };
}

/** What fell through, what is late, what happens now and what lies ahead: work for today, tomorrow and this week. */
const UITZONDERINGEN: readonly Bezoek[] = [
  los('c-elegance-weg', 'elegance', 'D-61 13:00', -61, ['yusuf', 'sem'], 'vervallen'),
  los('c-thermen-weg', 'thermen', 'D-140 20:00', -140, ['otto', 'yusuf'], 'vervallen'),
  los('c-theater-laat', 'theater', 'D-3 19:00', -3, ['sem', 'yusuf'], 'gepland'),
  los('c-meermin-nu', 'meermin', 'U-2', -1, ['tobias', 'lotte'], 'bezig'),
  los('c-sirene-vandaag', 'sirene', 'D+0 22:30', 0, ['yusuf', 'lotte'], 'voorbereid', {
    soort: 'hercontrole',
    maatregel: 'm-c-sirene-1',
  }),
  los('c-lantaarn-kort', 'lantaarn', 'D-4 20:00', -4, ['yusuf', 'lotte'], 'afgerond'),
  los('c-tantra-kort', 'tantra', 'D-9 16:00', -9, ['sem', 'lotte'], 'afgerond'),
  los('c-vliethuis-kort', 'vliethuis', 'D-6 19:00', -6, ['geke', 'samira'], 'afgerond'),
  los('c-rozenhof-kort', 'rozenhof', 'D-7 18:30', -7, ['otto', 'yusuf'], 'afgerond'),
  los('c-loods-kort', 'loods', 'D-5 15:00', -5, ['tobias', 'lotte'], 'afgerond'),
  los('c-bioscoop-concept', 'bioscoop', 'D-36 15:30', -36, ['lotte', 'sem'], 'afgerond'),
  los('c-clematis-morgen', 'clematis', 'D+1 13:00', 1, ['yusuf', 'sem'], 'gepland', {
    soort: 'reactief',
    triage: 'tr-v22',
  }),
  los('c-kajuit-week', 'kajuit', 'D+2 15:00', 2, ['tobias', 'lotte'], 'gepland'),
  los('c-lotus-week', 'lotus', 'D+3 14:00', 3, ['samira', 'geke'], 'gepland', {
    soort: 'reactief',
    triage: triagesleutel('lotus', 1),
    toegang: 'besloten',
  }),
  los('c-zwaan-week', 'zwaan', 'D+5 16:00', 5, ['otto', 'yusuf'], 'gepland'),
  los('c-kogge-week', 'kogge', 'D+6 11:00', 6, ['tobias', 'lotte'], 'gepland', { soort: 'reactief', triage: 'tr-z11' }),
];
