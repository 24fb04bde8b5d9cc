import type { Scherm } from '../../kern/scherm.ts';
import { Tabs } from '../../platform/scherm/index.ts';

const BLADEN = [
  { tekst: 'Casussen', pad: '/rieccasussen', alleen: null },
  { tekst: 'Handhavingsknelpunten', pad: '/knelpunten', alleen: ['coordinator', 'jurist', 'riec_analist'] },
  { tekst: 'Analyses', pad: '/riecanalyses', alleen: ['coordinator', 'jurist', 'riec_analist'] },
];

/** From one list of this room to the others, for who may read them. */
export function Rieckeuze({ s, hier }: { s: Scherm; hier: string }) {
  const bladen = BLADEN.filter((b) => !b.alleen || b.alleen.includes(s.wie.petsoort));
  return <Tabs titel="RIEC" tabs={bladen.map(({ tekst, pad }) => ({ tekst, pad, actief: pad === hier }))} />;
}
