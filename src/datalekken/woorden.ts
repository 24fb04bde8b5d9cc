import { opmaak } from '../platform/scherm/index.ts';
import { risicos, uitzonderingen, type Stap } from './schema.ts';

/** What a step is called. */
export const stapnamen = {
  beoordeling: 'Beoordeling van het risico',
  ap: 'Autoriteit Persoonsgegevens',
  betrokkenen: 'Betrokkenen',
  maatregel: 'Maatregel',
  afsluiting: 'Afsluiting',
} as const;

const VELDEN: Record<string, string> = {
  gegevensoorten: 'Soorten gegevens',
  groep: 'Wie is geraakt',
  gevolgen: 'Waarschijnlijke gevolgen',
  risico: 'Risico',
  motivering: 'Motivering',
  melden: 'Melden aan de AP',
  gemeldOp: 'Gemeld op',
  apNummer: 'Meldnummer AP',
  redenTeLaat: 'Reden van de vertraging',
  namens: 'Besloten door',
  mededelen: 'Vertellen aan betrokkenen',
  uitzondering: 'Uitzondering (AVG 34 lid 3)',
  gedaanOp: 'Verteld op',
  maatregel: 'Maatregel',
  les: 'Wat de gemeente leert',
};

/** What a step holds, as names and words, in the order of the form. */
export function rijenVanStap(s: Stap): Array<[string, string]> {
  return Object.keys(VELDEN)
    .filter((veld) => s.inhoud[veld])
    .map((veld) => [VELDEN[veld]!, waarde(veld, s.inhoud[veld]!)]);
}

function waarde(veld: string, w: string): string {
  if (veld === 'risico') return risicos[w as keyof typeof risicos] ?? w;
  if (veld === 'uitzondering') return uitzonderingen[w as keyof typeof uitzonderingen] ?? w;
  if (veld.endsWith('Op')) return opmaak.datumtijd(w);
  return w === 'ja' ? 'Ja' : w === 'nee' ? 'Nee' : w;
}
