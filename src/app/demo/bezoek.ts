import { EIGEN, GROEP_VAN, PER_GROEP, TALEN, VOORBEREIDING } from './bezoek-punten.ts';
import { VOLDOET } from './controles-data.ts';
import { coordinatorVan, dagmoment } from './hulp.ts';
import { inrichtingVan } from './inrichtingen.ts';
import { mensen } from './mensen.ts';
import type { Moment } from './tijd.ts';
import type { Agenda, Terugblik } from './toneel.ts';

/** One thing that was seen. */
export interface Waarneming {
  punt: string;
  oordeel: 'voldoet' | 'voldoet_niet' | 'niet_vastgesteld' | 'feit';
  tekst: string;
}

/** One visit to an inrichting and how far it came. */
export interface Bezoek {
  sleutel: string;
  inrichting: string;
  soort: 'proactief' | 'reactief' | 'hercontrole' | 'integraal';
  op: Moment;
  dag: number;
  /** The leader first, then the second toezichthouder, then who comes along. */
  team: readonly string[];
  toegang: 'openbaar' | 'besloten' | 'woning_toestemming' | 'niet_betreden';
  triage?: string;
  maatregel?: string;
  waarnemingen: readonly Waarneming[];
  einde: 'gepland' | 'voorbereid' | 'bezig' | 'afgerond' | 'vervallen';
}

const UUR = 3_600_000;
const NIET_NODIG: Record<string, string> = {
  kenteken: 'We gaan met een auto van de gemeente zonder opschrift.',
  afstemming: 'Vergunde inrichting; afstemming per bezoek is niet afgesproken.',
};
/** A visit from plan to end, as far as it came. */
export function planBezoek(a: Agenda, b: Bezoek): void {
  planPlan(a, b);
  if (b.einde === 'gepland') return;
  if (b.einde === 'vervallen') return planVerval(a, b);
  planVoorbereiding(a, b);
  if (b.einde === 'voorbereid') return;
  planUitvoering(a, b);
}

function planPlan(a: Agenda, b: Bezoek): void {
  const i = inrichtingVan(b.inrichting)!;
  const begin = a.op(b.op);
  const woning = b.toegang === 'woning_toestemming';
  a.plan(
    dagmoment(Math.min(b.dag - 5, -1), 10, 5 + (b.sleutel.length % 50)),
    b.sleutel,
    coordinatorVan(i.gemeente),
    'controle.plannen',
    (t) => ({
      gemeente: i.gemeente,
      soort: b.soort,
      inrichtingId: t.id(`i-${b.inrichting}`),
      aanleiding: AANLEIDING[b.soort],
      doel: 'Vaststellen of de regels van de APV en de voorschriften worden nageleefd, en uitleg geven over rechten en plichten.',
      grondslag: 'APV, hoofdstuk 3',
      domein: 'apv',
      bevoegdheden: woning ? ['woning_met_toestemming', 'inlichtingen'] : ['betreden', 'inlichtingen'],
      begin: begin.toISOString(),
      eind: new Date(begin.getTime() + 2 * UUR).toISOString(),
      team: b.team.map((sub, n) => ({ medewerkerId: t.id(`mens-${sub}`), rol: rolVan(sub, n) })),
      ...(b.team.length > 2 ? { teamreden: teamreden(b) } : {}),
      ...(i.vergunning.startsWith('onvergund') ? gebeld(a, b) : {}),
      ...(b.triage ? { triageId: t.id(b.triage) } : {}),
      ...(b.maatregel ? { maatregelId: t.id(b.maatregel) } : {}),
    }),
  );
}

/** In the unlicensed part one calls as long as the gemeente has no agreement (C4). */
const gebeld = (a: Agenda, b: Bezoek) => ({
  gebeldMet: 'Operationeel coördinator van de eenheid',
  gebeldOp: a.op(dagmoment(Math.min(b.dag - 5, -1), 9, 40)).toISOString(),
  gebeldUitkomst: 'De avond is goed. Wij laten weten als de dag verandert.',
});

const AANLEIDING: Record<Bezoek['soort'], string> = {
  proactief: 'Bezoek volgens de frequentie die bij de risicoklasse hoort.',
  reactief: 'Signalen over deze inrichting, met een route naar toezicht.',
  hercontrole: 'De termijn van de maatregel loopt af; nagaan of het is hersteld.',
  integraal: 'Afgestemd bezoek met partners, ieder met een eigen taak.',
};

function rolVan(sub: string, nummer: number): string {
  if (nummer < 2) return nummer === 0 ? 'leider' : 'toezichthouder';
  return mensen.find((m) => m.sub === sub)!.organisatie === 'politie' ? 'politie' : 'zorgprofessional';
}

function teamreden(b: Bezoek): string {
  return rolVan(b.team[2]!, 2) === 'politie'
    ? 'Onbekend is wie er exploiteert; de politie gaat mee voor de veiligheid en heeft een eigen taak.'
    : 'Een zorgprofessional gaat mee om hulp en een vertrouwelijk gesprek aan te bieden.';
}

function planVerval(a: Agenda, b: Bezoek): void {
  const i = inrichtingVan(b.inrichting)!;
  a.plan(
    dagmoment(b.dag - 1, 12),
    `${b.sleutel}-verval`,
    coordinatorVan(i.gemeente),
    'controle.vervallen',
    async (t) => ({
      id: t.id(b.sleutel),
      versie: await t.versie('controle.tonen', t.id(b.sleutel)),
      reden: 'Na afstemming.',
    }),
  );
}

function planVoorbereiding(a: Agenda, b: Bezoek): void {
  const vergund = inrichtingVan(b.inrichting)!.vergunning.startsWith('vergund');
  const op = new Date(Math.min(a.op(b.op).getTime() - 20 * UUR, a.nu.getTime() - 2 * UUR));
  for (const punt of VOORBEREIDING) {
    const hoeftNiet = punt === 'kenteken' || (punt === 'afstemming' && vergund);
    a.plan(op, `${b.sleutel}-v-${punt}`, b.team[0]!, 'controle.voorbereiden', (t) => ({
      id: t.id(b.sleutel),
      punt,
      gedaan: !hoeftNiet,
      ...(hoeftNiet ? { toelichting: NIET_NODIG[punt] } : {}),
    }));
  }
}

function planUitvoering(a: Agenda, b: Bezoek): void {
  const begin = a.op(b.op).getTime();
  const na = (minuten: number) => new Date(begin + minuten * 60_000);
  const binnen = b.toegang !== 'niet_betreden';
  a.plan(na(0), `${b.sleutel}-begin`, b.team[0]!, 'controle.beginnen', async (t) => ({
    id: t.id(b.sleutel),
    versie: await t.versie('controle.tonen', t.id(b.sleutel)),
    toegang: b.toegang,
    ...(b.toegang === 'woning_toestemming'
      ? { toegangToelichting: 'Aan de deur gelegitimeerd, doel genoemd en gevraagd of we binnen mochten. Dat mocht.' }
      : {}),
    legitimatie: 'ongevraagd',
    doelVerteld: binnen,
    ...(b.team.length > 2 ? { teamUitgelegd: true } : {}),
  }));
  const gezien = binnen ? volledig(a, b) : b.waarnemingen;
  gezien.forEach((w, n) =>
    a.plan(na(8 + n * 6), `${b.sleutel}-w${n}`, b.team[n % 2]!, 'waarneming.vastleggen', (t) => ({
      id: t.id(b.sleutel),
      ...w,
    })),
  );
  if (binnen) planGesprekken(a, b, na);
  if (b.einde === 'afgerond') planAfronding(a, b, na(95), binnen);
}

/** What was written down, and a word for each group about which nothing was. */
function volledig(a: Agenda, b: Bezoek): Waarneming[] {
  const eigen = EIGEN[inrichtingVan(b.inrichting)!.werkvorm.split('/')[0]!];
  const gehad = new Set(b.waarnemingen.map((w) => GROEP_VAN[w.punt]));
  const rest = [...PER_GROEP, ...(eigen ? [eigen] : [])].filter((p) => !gehad.has(GROEP_VAN[p]));
  return [
    ...b.waarnemingen,
    ...rest.map((punt) => ({ punt, oordeel: 'voldoet' as const, tekst: a.toeval.kies(woorden(b, punt)) })),
  ];
}

function woorden(b: Bezoek, punt: string): readonly string[] {
  const alle = VOLDOET[punt]!;
  if (punt !== 'vergunning-aanwezig') return alle;
  return inrichtingVan(b.inrichting)!.vergunning.startsWith('vergund') ? alle.slice(0, 2) : alle.slice(2);
}

function planGesprekken(a: Agenda, b: Bezoek, na: (minuten: number) => Date): void {
  const aantal = 1 + a.toeval.getal(4);
  const taal = a.toeval.kies(TALEN);
  const ook = a.toeval.kies(['veiligheid', 'gezondheid', 'werkvoorwaarden']);
  a.plan(na(60), `${b.sleutel}-g1`, b.team[0]!, 'gesprek.vastleggen', (t: Terugblik) => ({
    id: t.id(b.sleutel),
    aantal,
    met: 'sekswerk',
    taal,
    onderwerpen: ['reden', 'rechten', ook],
    hulpAangeboden: true,
    hulpGewenst: aantal === 4,
    eigenPaspoort: aantal === 3 ? 'niet_vastgesteld' : 'ja',
    rechtenVerteld: true,
    flyerTaal: taal,
  }));
  a.plan(na(75), `${b.sleutel}-g2`, b.team[1]!, 'gesprek.vastleggen', (t: Terugblik) => ({
    id: t.id(b.sleutel),
    aantal: 1,
    met: 'beheer',
    taal: 'nl',
    onderwerpen: ['reden', 'vergunning'],
    hulpAangeboden: false,
    hulpGewenst: false,
    eigenPaspoort: 'niet_vastgesteld',
    rechtenVerteld: true,
  }));
}

function planAfronding(a: Agenda, b: Bezoek, op: Date, binnen: boolean): void {
  const fout = b.waarnemingen.some((w) => w.oordeel === 'voldoet_niet');
  const eigen = EIGEN[inrichtingVan(b.inrichting)!.werkvorm.split('/')[0]!];
  const over = new Set(b.waarnemingen.map((w) => GROEP_VAN[w.punt]));
  const niet = [...PER_GROEP, ...(eigen ? [eigen] : [])].map((p) => GROEP_VAN[p]!).filter((g) => !over.has(g));
  a.plan(op, `${b.sleutel}-af`, b.team[0]!, 'controle.afronden', async (t) => ({
    id: t.id(b.sleutel),
    versie: await t.versie('controle.tonen', t.id(b.sleutel)),
    meegedeeld: fout
      ? 'Verteld wat wij zagen, dat er een rapport komt en dat men daarop kan reageren. Flyers achtergelaten.'
      : 'Verteld dat het in orde was, en waar men met vragen terechtkan. Flyers achtergelaten.',
    nietVastgesteld: binnen ? [] : niet,
    ...(binnen
      ? {}
      : { reden: 'Wij zijn niet naar binnen gegaan: er was geen toestemming en een machtiging was niet gevraagd.' }),
  }));
}
