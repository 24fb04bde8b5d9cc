export {
  Actieknop,
  Verborgen,
  type ActieknopProps,
  type ActieProps,
  type Bevestiging,
  type WaaromProps,
} from './acties.tsx';
export type { Filter, Zoekprops } from './filters.tsx';
export { type FormulierProps } from './formulier.tsx';
export { type Icoonnaam } from './icoon.tsx';
export {
  Deuren,
  Tellers,
  type Deur,
  type DeurenProps,
  type RolkaartProps,
  type Rolkleur,
  type TellerProps,
} from './kaarten.tsx';
export type { RolInKop, Thema } from './kopbalk.tsx';
export { Bladeren, Lijst, type Lijstkolom, type LijstProps, type Paginastand } from './lijst.tsx';
export type { Kruimel, NavGroep, NavItem } from './navigatie.tsx';
export * as opmaak from './opmaak.ts';
export { type Flits, type PaginaProps, type VolgendeStap } from './pagina.tsx';
export { type FoutProps, type SmalProps } from './smal.tsx';
export { Status, Termijn, Waarschuwing, type Ernst, type TermijnProps } from './status.tsx';
export { type Activum } from './stijl.ts';
export { Tabel, type Kolom, type TabelProps } from './tabel.tsx';
export {
  Citaat,
  Gegevens,
  Knoplink,
  Kop,
  LegeStaat,
  Paneel,
  Stapel,
  Tabs,
  TweeKolom,
  type Gegeven,
  type Knopsoort,
  type LegeStaatProps,
  type PaneelProps,
  type Tab,
} from './tekst.tsx';
export type { Keus, Veld, Veldfout, Waarden } from './velden.ts';
export { Checklijst, Stappen, Tijdlijn, type Checkpunt, type Stap, type Tijdpunt } from './verloop.tsx';
