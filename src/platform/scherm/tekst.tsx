import type { Child } from 'hono/jsx';
import { Icoon, type Icoonnaam } from './icoon.tsx';

/** A heading; `rang` is its level in the outline of the page (the page title is 1). */
export function Kop({ rang = 2, id, children }: { rang?: 2 | 3 | 4; id?: string; children?: Child }) {
  const Element = `h${rang}` as 'h2';
  return (
    <Element class={`sz-kop sz-kop--${rang}`} id={id}>
      {children}
    </Element>
  );
}

/** What a panel needs. */
export interface PaneelProps {
  titel: string;
  /** Used for links to this panel and for its label. Without it, made from the title. */
  id?: string;
  /** A line under the title. */
  toelichting?: Child;
  /** Links or buttons to the right of the title. */
  acties?: Child;
  /** A panel without border and ground, for a calm page. */
  open?: boolean;
  rang?: 2 | 3;
  children?: Child;
}

/** A section of a page with a heading. */
export function Paneel({ titel, id = naarId(titel), toelichting, acties, open, rang = 2, children }: PaneelProps) {
  return (
    <section class={open ? 'sz-paneel sz-paneel--open' : 'sz-paneel'} aria-labelledby={`${id}-kop`} id={id}>
      <div class="sz-paneel__kop">
        <div>
          <Kop rang={rang} id={`${id}-kop`}>
            {titel}
          </Kop>
          {toelichting && <p class="sz-toelichting">{toelichting}</p>}
        </div>
        {acties && <div class="sz-rij">{acties}</div>}
      </div>
      {children}
    </section>
  );
}

/** One fact: what it is called and what it is. Empty values show as 'niet ingevuld'. */
export interface Gegeven {
  naam: string;
  waarde?: Child;
  /** A link or button to change it. */
  actie?: Child;
  /** Keep line breaks of a longer text. */
  meerregelig?: boolean;
}

/** A list of facts. `dicht` lays them in columns for a header block. */
export function Gegevens({ items, dicht }: { items: readonly Gegeven[]; dicht?: boolean }) {
  return (
    <dl
      class={`utrecht-data-list utrecht-data-list--html-dl ${dicht ? 'sz-gegevens--dicht' : 'utrecht-data-list--rows sz-gegevens'}`}
    >
      {items.map((g) => (
        <div class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{g.naam}</dt>
          <dd
            class={`utrecht-data-list__item-value utrecht-data-list__item-value--html-dd${g.meerregelig ? ' utrecht-data-list__item-value--multiline' : ''}`}
          >
            {isLeeg(g.waarde) ? <span class="sz-zacht">niet ingevuld</span> : g.waarde}
          </dd>
          {g.actie && <dd class="utrecht-data-list__actions utrecht-data-list__actions--html-dd">{g.actie}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** The words of someone else, left exactly as they are. `bron` says whose and from when. */
export function Citaat({ tekst, bron, taal }: { tekst: Child; bron?: Child; taal?: string }) {
  return (
    <figure class="sz-citaat">
      <blockquote lang={taal}>{tekst}</blockquote>
      {bron && <figcaption>{bron}</figcaption>}
    </figure>
  );
}

/** Main text left, what belongs to it right; one column on a narrow screen. */
export function TweeKolom({
  hoofd,
  zij,
  zijtitel = 'Bij deze pagina',
}: {
  hoofd: Child;
  zij: Child;
  zijtitel?: string;
}) {
  return (
    <div class="sz-tweekolom">
      <div class="sz-stapel">{hoofd}</div>
      <aside class="sz-stapel" aria-label={zijtitel}>
        {zij}
      </aside>
    </div>
  );
}

/** Blocks under each other with even space. */
export function Stapel({ children }: { children?: Child }) {
  return <div class="sz-stapel">{children}</div>;
}

/** Blocks beside each other as far as they fit. */
export function Raster({ smal, children }: { smal?: boolean; children?: Child }) {
  return <div class={smal ? 'sz-raster sz-raster--smal' : 'sz-raster'}>{children}</div>;
}

/** One tab: a link to its own address. */
export interface Tab {
  tekst: string;
  pad: string;
  actief?: boolean;
  aantal?: number;
}

/** Tabs as links: each has its own address, works without script and can be shared. */
export function Tabs({ titel, tabs }: { titel: string; tabs: readonly Tab[] }) {
  return (
    <nav class="sz-tabs" aria-label={titel}>
      <ul>
        {tabs.map((t) => (
          <li>
            <a href={t.pad} aria-current={t.actief ? 'page' : undefined}>
              {t.tekst}
              {t.aantal !== undefined && <span class="sz-aantal">{t.aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What to say when there is nothing yet: what would stand here, and how it comes here. */
export interface LegeStaatProps {
  titel?: string;
  tekst: Child;
  actie?: { tekst: string; pad: string };
  icoon?: Icoonnaam;
}

/** An empty state that teaches. */
export function LegeStaat({ titel, tekst, actie, icoon = 'leeg' }: LegeStaatProps) {
  return (
    <div class="sz-leeg">
      <Icoon naam={icoon} groot />
      <div>
        {titel && <p class="sz-leeg__titel">{titel}</p>}
        <p>{tekst}</p>
        {actie && <Knoplink pad={actie.pad}>{actie.tekst}</Knoplink>}
      </div>
    </div>
  );
}

/** A link that looks like a button: for going to a form. Never for what changes something. */
export function Knoplink({
  pad,
  soort = 'gewoon',
  icoon,
  children,
}: {
  pad: string;
  soort?: Knopsoort;
  icoon?: Icoonnaam;
  children?: Child;
}) {
  return (
    <a class={knopklasse(soort)} href={pad}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </a>
  );
}

/** The weight of a button: one `hoofd` per page. */
export type Knopsoort = 'hoofd' | 'gewoon' | 'stil' | 'gevaar';

const KNOP = {
  hoofd: 'utrecht-button--primary-action',
  gewoon: 'utrecht-button--secondary-action',
  stil: 'utrecht-button--subtle',
  gevaar: 'utrecht-button--primary-action utrecht-button--danger',
} as const;

/** The class names of a button of this weight. */
export function knopklasse(soort: Knopsoort): string {
  return `utrecht-button ${KNOP[soort]}`;
}

/** A text as the id of an element: lower case, hyphens, no diacritics. */
export function naarId(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function isLeeg(waarde: Child): boolean {
  return waarde === undefined || waarde === null || waarde === '' || (Array.isArray(waarde) && waarde.length === 0);
}
