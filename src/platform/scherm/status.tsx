import type { Child } from 'hono/jsx';
import { Icoon, type Icoonnaam } from './icoon.tsx';
import { dagenTot, datum, isTeLaat, machinetijd, resterend, type Moment } from './opmaak.ts';

/** How serious something is. Always shown with a word and an icon: colour never speaks alone. */
export type Ernst = 'neutraal' | 'goed' | 'let-op' | 'ernstig' | 'info' | 'bezig';

/** A small mark with a word: the state of a thing. */
export function Status({ soort = 'neutraal', tekst, icoon }: { soort?: Ernst; tekst: string; icoon?: Icoonnaam }) {
  return (
    <span class={`utrecht-data-badge sz-status sz-status--${soort}`}>
      <Icoon naam={icoon ?? soort} />
      {tekst}
    </span>
  );
}

/** What a term needs. `vandaag` comes from the clock of the caller; days run by the Dutch calendar. */
export interface TermijnProps {
  dag: Moment;
  vandaag: Moment;
  /** True when the law sets this term: it gets the mark 'wettelijke termijn'. */
  wettelijk?: boolean;
  /** The article that sets it, as in 'Awb 4:13'. */
  grondslag?: string;
  /** True when it was met: shows the date without counting. */
  afgerond?: boolean;
  /** True when it merely ended, with nothing to meet: the word is 'voorbij'. */
  voorbij?: boolean;
  /** Only the days, without the date: for narrow columns. */
  kort?: boolean;
}

/** How serious a term is now, and in words what is left of it. */
function standVan({
  dag,
  vandaag,
  afgerond,
  voorbij,
}: Pick<TermijnProps, 'dag' | 'vandaag' | 'afgerond' | 'voorbij'>): [Ernst, string] {
  if (voorbij) return ['neutraal', 'voorbij'];
  if (afgerond) return ['goed', 'gehaald'];
  const rest = resterend(dag, vandaag);
  if (isTeLaat(dag, vandaag)) return ['ernstig', rest];
  return [dagenTot(dag, vandaag) <= 3 ? 'let-op' : 'neutraal', rest];
}

/** A date with the days that remain: 'nog 3 dagen', 'vandaag', '2 dagen te laat'. */
export function Termijn({ dag, vandaag, wettelijk, grondslag, afgerond, voorbij, kort }: TermijnProps) {
  const [soort, rest] = standVan({ dag, vandaag, afgerond, voorbij });
  return (
    <span class={`sz-termijn sz-termijn--${soort}`}>
      <span class="sz-termijn__rest">
        <Icoon naam={voorbij ? 'neutraal' : soort === 'neutraal' ? 'bezig' : soort} />
        {rest}
      </span>
      {!kort && (
        <time class="sz-termijn__dag" datetime={machinetijd(dag)}>
          {datum(dag)}
        </time>
      )}
      {wettelijk && (
        <span class="sz-termijn__wet">
          <Icoon naam="wet" />
          wettelijke termijn{grondslag ? ` (${grondslag})` : ''}
        </span>
      )}
    </span>
  );
}

const MELDING = { info: 'info', goed: 'ok', 'let-op': 'warning', ernstig: 'error' } as const;
const WOORD = { info: 'Ter informatie', goed: 'Gelukt', 'let-op': 'Let op', ernstig: 'Fout' } as const;

/** An alert in the page. `ernstig` interrupts a screen reader, the others wait their turn. */
export function Waarschuwing({
  soort = 'let-op',
  titel,
  acties,
  children,
}: {
  soort?: 'info' | 'goed' | 'let-op' | 'ernstig';
  titel?: string;
  acties?: Child;
  children?: Child;
}) {
  return (
    <div
      class={`utrecht-alert utrecht-alert--${MELDING[soort]} sz-melding`}
      role={soort === 'ernstig' ? 'alert' : soort === 'let-op' ? 'note' : 'status'}
    >
      <div class="utrecht-alert__icon">
        <Icoon naam={soort} groot />
      </div>
      <div class="utrecht-alert__content">
        <div class="utrecht-alert__message">
          {titel ? <p class="sz-melding__titel">{titel}</p> : <span class="sz-verborgen">{WOORD[soort]}: </span>}
          {children && <div>{children}</div>}
        </div>
        {acties && <div class="sz-rij">{acties}</div>}
      </div>
    </div>
  );
}
