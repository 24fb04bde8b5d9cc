import { isMaatregelsoort, maatregelsoorten, volgendeTrede } from '../rapportages/index.ts';

/** How compliance came out. */
export const nalevinguitkomsten = { nageleefd: 'Nageleefd', deels: 'Deels nageleefd', niet: 'Niet nageleefd' } as const;
export type Nalevinguitkomst = keyof typeof nalevinguitkomsten;

/** What the ladder points to after compliance was established. Only words: a person decides, and a heavier step begins with a new rapportage. Source: C14, V6; AVG 22. */
export function stelVervolgVoor(soort: string, uitkomst: Nalevinguitkomst): { titel: string; tekst: string } {
  if (uitkomst === 'nageleefd')
    return {
      titel: 'Afgerond',
      tekst: 'Er is hersteld. Er is geen vervolg nodig; goede naleving telt mee in het risicoprofiel.',
    };
  if (uitkomst === 'deels')
    return {
      titel: 'Nog een termijn',
      tekst: 'Een deel is hersteld. Kijk na de nieuwe termijn opnieuw, met een hercontrole.',
    };
  const trede = isMaatregelsoort(soort) ? volgendeTrede(soort) : null;
  const volgende = trede
    ? `De volgende trede is: ${maatregelsoorten[trede].toLowerCase()}. Die begint met een nieuwe rapportage, waarin staat waarom lichter niet volstaat.`
    : 'Een zwaardere trede is er niet. Overleg met de jurist wat nog helpt.';
  return { titel: 'Niet hersteld', tekst: `${uitvoering(soort)}${volgende}` };
}

function uitvoering(soort: string): string {
  if (soort === 'last_onder_dwangsom')
    return 'De dwangsom is verbeurd: neem eerst een invorderingsbesluit (Awb 5:37). De bevoegdheid verjaart een jaar na de dag van verbeuren (Awb 5:35). ';
  if (soort === 'last_onder_bestuursdwang')
    return 'De gemeente kan nu zelf herstellen; de kosten zijn voor de overtreder, met een besluit daarover (Awb 5:25). ';
  return '';
}
