import type { Declaratie } from '../kern/declaraties.ts';
import type { Bewaarbron, Kamer } from '../kern/kamer.ts';
import { kamer as afstemming } from '../afstemming/index.ts';
import { kamer as aanwijzingen } from '../aanwijzingen/index.ts';
import { maakKamer as maakBeheer } from '../beheer/index.ts';
import { maakKamer as maakBewaren } from '../bewaren/index.ts';
import { kamer as bevindingen } from '../bevindingen/index.ts';
import { kamer as briefing } from '../briefing/index.ts';
import { kamer as controles } from '../controles/index.ts';
import { kamer as datalekken } from '../datalekken/index.ts';
import { kamer as grijs } from '../grijs/index.ts';
import { kamer as inrichtingen } from '../inrichtingen/index.ts';
import { kamer as intake } from '../intake/index.ts';
import { kamer as machtigingen } from '../machtigingen/index.ts';
import { kamer as maatregelen } from '../maatregelen/index.ts';
import { kamer as meldingen } from '../meldingen/index.ts';
import { kamer as mensenhandel } from '../mensenhandel/index.ts';
import { kamer as politie } from '../politie/index.ts';
import { kamer as rapportages } from '../rapportages/index.ts';
import { kamer as regels } from '../regels/index.ts';
import { kamer as riec } from '../riec/index.ts';
import { kamer as signalen } from '../signalen/index.ts';
import { kamer as toestemmingen } from '../toestemmingen/index.ts';
import { kamer as triage } from '../triage/index.ts';
import { maakKamer as maakVerantwoording } from '../verantwoording/index.ts';
import { maakKamer as maakVerwerkingen } from '../verwerkingen/index.ts';
import { kamer as vertrouwenspersoon } from '../vertrouwenspersoon/index.ts';
import { kamer as verzoeken } from '../verzoeken/index.ts';
import { kamer as verstrekkingen } from '../verstrekkingen/index.ts';
import { maakKamer as maakWerkvoorraad } from '../werkvoorraad/index.ts';

const verwerkingen = maakVerwerkingen(() => declaraties);
// The rooms of the work itself, in its order.
const zaakkamers: readonly Kamer[] = [
  regels,
  inrichtingen,
  aanwijzingen,
  meldingen,
  intake,
  signalen,
  triage,
  afstemming,
  grijs,
  machtigingen,
  controles,
  briefing,
  rapportages,
  maatregelen,
  mensenhandel,
  toestemmingen,
  verwerkingen,
  verstrekkingen,
  riec,
  vertrouwenspersoon,
  politie,
];
const beheerkamers: readonly Kamer[] = [
  maakBewaren(() => bewaarbronnen()),
  verzoeken,
  datalekken,
  maakVerantwoording(() => declaraties),
  bevindingen,
  maakBeheer(() => kamers),
];

/** All rooms of the house: first where everyone begins, then the order of the work, then the beheer. This is the order of the menu. */
export const kamers: readonly Kamer[] = [
  maakWerkvoorraad([...zaakkamers, ...beheerkamers], () => kamers),
  ...zaakkamers,
  ...beheerkamers,
];

/** What all rooms keep, in the order in which it may go. */
export const bewaarbronnen = (): readonly Bewaarbron[] => kamers.flatMap((k) => k.bewaar ?? []);

/** Everything that can be done or asked. */
export const declaraties: readonly Declaratie[] = kamers.flatMap((k) => k.declaraties);
