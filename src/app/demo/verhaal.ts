import { planAfstemming } from './afstemming.ts';
import { planAanwijzingen } from './aanwijzingen.ts';
import { planBestanden } from './bestanden.ts';
import { planBewaren } from './bewaren.ts';
import { planBevindingen } from './bevindingen.ts';
import { planBriefing } from './briefing.ts';
import { planControles } from './controles.ts';
import { planGrijs } from './grijs.ts';
import { planInrichtingen } from './inrichtingen.ts';
import { planIntake } from './intake.ts';
import { planMachtigingen } from './machtigingen.ts';
import { planLijn } from './lijn.ts';
import { planMaatregelen } from './maatregelen.ts';
import { planMeldingen } from './meldingen.ts';
import { planMensenhandel } from './mensenhandel.ts';
import { planPolitie } from './politie.ts';
import { planRapportages } from './rapportages.ts';
import { planRegister } from './register.ts';
import { planRegels } from './regels.ts';
import { planRiec } from './riec.ts';
import { planStapels } from './stapels.ts';
import { planToegang } from './toegang.ts';
import { planVertrouwenspersoon } from './vertrouwenspersoon.ts';
import type { Agenda } from './toneel.ts';

/** How much of the story: all of it, or only as far as choosing routes, which is quicker to tell. */
export type Omvang = 'heel' | 'kort';

/** The story, room by room; the stage puts it in the order of time. */
export function planVerhaal(a: Agenda, omvang: Omvang): void {
  planRegels(a);
  planAanwijzingen(a);
  planInrichtingen(a);
  planMeldingen(a);
  planStapels(a);
  if (omvang === 'kort') return;
  planRapportages(a, planControles(a));
  planBestanden(a);
  planMaatregelen(a);
  planMensenhandel(a);
  planRegister(a);
  planVertrouwenspersoon(a);
  planPolitie(a);
  planBewaren(a);
  planBevindingen(a);
  planToegang(a);
  planAfstemming(a);
  planIntake(a);
  planGrijs(a);
  planBriefing(a);
  planMachtigingen(a);
  planRiec(a);
  planLijn(a);
}
