import type { Child } from 'hono/jsx';
import { Icoon } from './icoon.tsx';
import { datumtijdKort, machinetijd, type Moment } from './opmaak.ts';
import type { Ernst } from './status.tsx';

/** One moment in a timeline. */
export interface Tijdpunt {
  op: Moment;
  tekst: Child;
  pad?: string;
  /** Where it comes from, as a short mark: 'melding', 'politie'. */
  bron?: string;
  door?: string;
  toelichting?: Child;
  soort?: Ernst;
}

/** What happened, in order; the newest or oldest first as given. */
export function Tijdlijn({ items, titel }: { items: readonly Tijdpunt[]; titel?: string }) {
  return (
    <ol class="sz-tijdlijn" aria-label={titel}>
      {items.map((t) => (
        <li
          class={
            t.soort && t.soort !== 'neutraal' ? `sz-tijdlijn__punt sz-tijdlijn__punt--${t.soort}` : 'sz-tijdlijn__punt'
          }
        >
          <p class="sz-tijdlijn__kop">
            <time datetime={machinetijd(t.op)}>{datumtijdKort(t.op)}</time>
            {t.bron && <span class="sz-merk">{t.bron}</span>}
            {t.door && <span>{t.door}</span>}
          </p>
          <p class="sz-tijdlijn__tekst">
            {t.pad ? (
              <a class="utrecht-link utrecht-link--html-a" href={t.pad}>
                {t.tekst}
              </a>
            ) : (
              t.tekst
            )}
          </p>
          {t.toelichting && <div class="sz-tijdlijn__toelichting">{t.toelichting}</div>}
        </li>
      ))}
    </ol>
  );
}

/** One step of a line. */
export interface Stap {
  tekst: string;
  stand: 'klaar' | 'nu' | 'straks' | 'overgeslagen';
  pad?: string;
  toelichting?: string;
}

const STAND = { klaar: 'klaar', nu: 'hier bent u', straks: 'nog te doen', overgeslagen: 'overgeslagen' } as const;
const STANDICOON = { klaar: 'goed', nu: 'pijl', straks: 'neutraal', overgeslagen: 'kruis' } as const;

/** Where we are in a line of steps. */
export function Stappen({ stappen, titel = 'Voortgang' }: { stappen: readonly Stap[]; titel?: string }) {
  return (
    <div class="sz-stappenvak">
      <ol class="sz-stappen" aria-label={titel}>
        {stappen.map((s) => (
          <li class={`sz-stap sz-stap--${s.stand}`} aria-current={s.stand === 'nu' ? 'step' : undefined}>
            <span class="sz-stap__merk">
              <Icoon naam={STANDICOON[s.stand]} />
            </span>
            <span class="sz-stap__tekst">
              {s.pad ? <a href={s.pad}>{s.tekst}</a> : s.tekst}
              <span class="sz-verborgen"> ({STAND[s.stand]})</span>
              {s.toelichting && <small>{s.toelichting}</small>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One point to look at. */
export interface Checkpunt {
  tekst: Child;
  stand: 'goed' | 'niet' | 'open' | 'nvt';
  toelichting?: Child;
  bron?: string;
}

const CHECK = { goed: 'in orde', niet: 'niet in orde', open: 'nog te doen', nvt: 'niet van toepassing' } as const;
const CHECKICOON = { goed: 'goed', niet: 'kruis', open: 'neutraal', nvt: 'info' } as const;

/** A list of points with what was found at each. */
export function Checklijst({
  punten,
  woorden = CHECK,
}: {
  punten: readonly Checkpunt[];
  woorden?: Record<Checkpunt['stand'], string>;
}) {
  return (
    <ul class="sz-checklijst">
      {punten.map((p) => (
        <li class={`sz-check sz-check--${p.stand}`}>
          <Icoon naam={CHECKICOON[p.stand]} />
          <div>
            <p>
              {p.tekst} <span class="sz-check__stand">{woorden[p.stand]}</span>
            </p>
            {p.toelichting && <p class="sz-toelichting">{p.toelichting}</p>}
            {p.bron && <p class="sz-bron">{p.bron}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
