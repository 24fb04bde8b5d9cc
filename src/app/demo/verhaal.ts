import { planAanwijzingen } from './aanwijzingen.ts';
import { planControles } from './controles.ts';
import { planInrichtingen } from './inrichtingen.ts';
import { planMaatregelen } from './maatregelen.ts';
import { planMeldingen } from './meldingen.ts';
import { planMensenhandel } from './mensenhandel.ts';
import { planRapportages } from './rapportages.ts';
import { planRegels } from './regels.ts';
import { planStapels } from './stapels.ts';
import type { Agenda } from './toneel.ts';

/** The whole story, room by room; the stage puts it in the order of time. */
export function planVerhaal(a: Agenda): void {
  planRegels(a);
  planAanwijzingen(a);
  planInrichtingen(a);
  planMeldingen(a);
  planStapels(a);
  planRapportages(a, planControles(a));
  planMaatregelen(a);
  planMensenhandel(a);
}
