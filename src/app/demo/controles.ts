import { REACTIEF } from './controles-data.ts';
import { proactieveBezoeken } from './controles-gepland.ts';
import { planBezoek, type Bezoek, type Waarneming } from './bezoek.ts';
import { juristVan } from './hulp.ts';
import { inrichtingVan } from './inrichtingen.ts';
import { hercontroles } from './maatregelen.ts';
import { meldingen, planAfsluiting } from './meldingen.ts';
import { meldingenVanStapel, triagesleutel } from './stapels.ts';
import { stapels } from './stapels-data.ts';
import type { Moment } from './tijd.ts';
import type { Agenda } from './toneel.ts';

const OORDELEN: Record<string, Waarneming['oordeel']> = {
  '!': 'voldoet_niet',
  '+': 'voldoet',
  '?': 'niet_vastgesteld',
  '.': 'feit',
};

/** All visits that follow a melding or a stapel. */
export const reactieveBezoeken: readonly Bezoek[] = REACTIEF.trim().split('\n\n').map(leesBlok);

function leesBlok(blok: string): Bezoek {
  const [kop, ...regels] = blok.split('\n');
  const [aanleiding, op, team, toegang] = kop!.split('|').map((d) => d.trim()) as [string, ...string[]];
  const [stapel, nummer] = aanleiding.split('/');
  const bron =
    nummer === undefined
      ? meldingen.find((m) => m.sleutel === aanleiding)!
      : meldingenVanStapel(stapel!).find((m) => m.inrichting)!;
  return {
    sleutel: `c-${aanleiding.replace('/', '-')}`,
    inrichting: bron.inrichting!,
    soort: 'reactief',
    op: op as Moment,
    dag: Number(/^D([+-]\d+)/.exec(op!)![1]),
    team: team!.split(', '),
    toegang: toegang as Bezoek['toegang'],
    triage: nummer === undefined ? `tr-${aanleiding}` : triagesleutel(stapel!, Number(nummer)),
    waarnemingen: regels.map((r) => {
      const [, punt, teken, tekst] = /^([\w-]+) ([!+?.]) (.*)$/.exec(r)!;
      return { punt: punt!, oordeel: OORDELEN[teken!]!, tekst: tekst! };
    }),
    einde: 'afgerond',
  };
}

// What closed in the course of the year: inrichting, day, how, why.
const SLUITINGEN: ReadonlyArray<[inrichting: string, dag: number, status: 'gesloten' | 'gestopt', reden: string]> = [
  [
    'woningoost',
    -158,
    'gesloten',
    'Gesloten voor drie maanden na de bestuurlijke rapportage; de verhuurder kreeg het besluit.',
  ],
  ['vakantie', -196, 'gestopt', 'Het park heeft de huur beëindigd en het chalet leeg opgeleverd.'],
  ['bnb', -96, 'gesloten', 'Gesloten voor zes maanden; de brief hangt op de deur en is bij de politie aangekondigd.'],
  ['hotelkust', -180, 'gestopt', 'Het hotel heeft de overeenkomst beëindigd; de kamers zijn weer gewone hotelkamers.'],
];

/** Everything about visits: those that were done, those that fell through and those that lie ahead, and what closed. Gives the visits. */
export function planControles(a: Agenda): readonly Bezoek[] {
  const dicht = new Map(SLUITINGEN.map(([inrichting, dag]) => [inrichting, dag]));
  const aanleiding = [...reactieveBezoeken, ...hercontroles];
  const bezoeken = [...aanleiding, ...proactieveBezoeken(a, aanleiding, dicht)];
  for (const b of bezoeken) planBezoek(a, b);
  for (const [sleutel, dag, status, reden] of SLUITINGEN) {
    const gemeente = inrichtingVan(sleutel)!.gemeente;
    a.plan(`D${dag} 11:30` as Moment, `dicht-${sleutel}`, juristVan(gemeente), 'inrichting.sluiten', async (t) => ({
      id: t.id(`i-${sleutel}`),
      status,
      reden,
      versie: await t.versie('inrichting.tonen', t.id(`i-${sleutel}`)),
    }));
  }
  planBerichten(a);
  return bezoeken;
}

/** After a visit the melders hear how it ended; of the last weeks that still has to happen. */
function planBerichten(a: Agenda): void {
  for (const b of reactieveBezoeken) {
    if (b.dag > -20) continue;
    const stapel = stapels.find((s) => b.triage!.startsWith(`tr-st-${s.sleutel}-`));
    const wie = stapel ? meldingenVanStapel(stapel.sleutel) : meldingen.filter((m) => `tr-${m.sleutel}` === b.triage);
    for (const m of wie) {
      // Those that came in after the visit belong to the next one.
      const eersteNa = reactieveBezoeken.find((x) => zelfdeZaak(x, b) && x.dag > m.dag);
      if (eersteNa === b) planAfsluiting(a, m, b.dag + 4);
    }
  }
}

function zelfdeZaak(x: Bezoek, y: Bezoek): boolean {
  return x.triage!.replace(/-\d$/, '') === y.triage!.replace(/-\d$/, '');
}
