import type { Child } from 'hono/jsx';
import { Verborgen } from './acties.tsx';
import { Icoon, type Icoonnaam } from './icoon.tsx';
import { getal } from './opmaak.ts';
import type { Ernst } from './status.tsx';
import { knopklasse, naarId } from './tekst.tsx';

/** The six bands that show as which role one acts. */
export type Rolkleur = 'blauw' | 'groen' | 'paars' | 'oranje' | 'grijs' | 'rood';

/** A tile: a thing with a link and a few words. */
export function Kaart({ titel, pad, merk, children }: { titel: string; pad?: string; merk?: Child; children?: Child }) {
  return (
    <article class="sz-kaart">
      <h3 class="sz-kaart__titel">{pad ? <a href={pad}>{titel}</a> : titel}</h3>
      {merk && <div class="sz-rij">{merk}</div>}
      {children && <div class="sz-kaart__tekst">{children}</div>}
    </article>
  );
}

/** What a counted number needs: `pad` leads to exactly its rows. */
export interface TellerProps {
  aantal: number;
  tekst: string;
  pad: string;
  soort?: Ernst;
  /** Shown instead of the number, when a small count is suppressed ('< 5'). */
  alsTekst?: string;
}

/** A number that opens to its rows. */
export function Teller({ aantal, tekst, pad, soort = 'neutraal', alsTekst }: TellerProps) {
  return (
    <a class={`sz-teller sz-teller--${aantal === 0 ? 'neutraal' : soort}`} href={pad}>
      <span class="sz-teller__getal">{alsTekst ?? getal(aantal)}</span>
      <span class="sz-teller__tekst">
        {soort !== 'neutraal' && aantal > 0 && <Icoon naam={soort} />}
        {tekst}
      </span>
    </a>
  );
}

/** Counted numbers beside each other. */
export function Tellers({ tellers, titel }: { tellers: readonly TellerProps[]; titel?: string }) {
  return (
    <ul class="sz-tellers" aria-label={titel}>
      {tellers.map((t) => (
        <li>
          <Teller {...t} />
        </li>
      ))}
    </ul>
  );
}

/** One door: a choice, and what choosing it entails. */
export interface Deur {
  waarde: string;
  titel: string;
  tekst?: Child;
  /** What follows from this choice, one line each. */
  gevolgen?: readonly string[];
  icoon?: Icoonnaam;
  /** Side doors stand smaller, under the main ones. */
  zij?: boolean;
  /** Why this door is closed now; it then cannot be chosen. */
  dicht?: string;
}

/** What a grid of doors needs; to be placed inside a form. */
export interface DeurenProps {
  naam: string;
  titel: string;
  deuren: readonly Deur[];
  gekozen?: readonly string[];
  meer?: boolean;
  hint?: Child;
  fout?: string;
  zijtitel?: string;
}

/** Large choice cards as radio buttons (or checkboxes with `meer`): main doors first, side doors under them. */
export function Deuren({ naam, titel, deuren, gekozen = [], meer, hint, fout, zijtitel = 'Zijdeuren' }: DeurenProps) {
  const id = `veld-${naarId(naam)}`;
  const beschreven = [hint && `${id}-hint`, fout && `${id}-fout`].filter(Boolean).join(' ');
  const toon = (lijst: readonly Deur[], vanaf: number) =>
    lijst.map((d, i) => (
      <Deurkaart
        deur={d}
        naam={naam}
        id={i + vanaf === 0 ? id : `${id}-${i + vanaf}`}
        meer={meer}
        gekozen={gekozen.includes(d.waarde)}
      />
    ));
  const hoofd = deuren.filter((d) => !d.zij);
  const zij = deuren.filter((d) => d.zij);
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-deuren${fout ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={beschreven || undefined}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{titel}</legend>
      {hint && (
        <p class="utrecht-form-field-description" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fout && (
        <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
          <Icoon naam="ernstig" />
          {fout}
        </p>
      )}
      <div class="sz-deuren__rij">{toon(hoofd, 0)}</div>
      {zij.length > 0 && <p class="sz-deuren__zij">{zijtitel}</p>}
      {zij.length > 0 && <div class="sz-deuren__rij sz-deuren__rij--zij">{toon(zij, hoofd.length)}</div>}
    </fieldset>
  );
}

function Deurkaart({
  deur,
  naam,
  id,
  meer,
  gekozen,
}: {
  deur: Deur;
  naam: string;
  id: string;
  meer?: boolean;
  gekozen: boolean;
}) {
  const soort = meer ? 'checkbox' : 'radio';
  return (
    <label class={deur.dicht ? 'sz-deur sz-deur--dicht' : 'sz-deur'} for={id}>
      <span class="sz-deur__kop">
        <input
          class={
            meer
              ? 'utrecht-checkbox utrecht-checkbox--html-input'
              : 'utrecht-radio-button utrecht-radio-button--html-input'
          }
          type={soort}
          name={naam}
          id={id}
          value={deur.waarde}
          checked={gekozen}
          disabled={Boolean(deur.dicht)}
        />
        <span class="sz-deur__titel">{deur.titel}</span>
        {deur.icoon && <Icoon naam={deur.icoon} groot />}
      </span>
      {deur.tekst && <span class="sz-deur__tekst">{deur.tekst}</span>}
      {deur.gevolgen?.map((g) => (
        <span class="sz-deur__gevolg">
          <Icoon naam="pijl" />
          <span>{g}</span>
        </span>
      ))}
      {deur.dicht && (
        <span class="sz-deur__gevolg">
          <Icoon naam="slot" />
          <span>{deur.dicht}</span>
        </span>
      )}
    </label>
  );
}

/** One role to choose, with what changes when it is chosen. */
export interface RolkaartProps {
  naam: string;
  organisatie: string;
  /** Names of the places that this role serves. */
  werkgebieden: string;
  kleur: Rolkleur;
  /** What a role is called here, as in 'functie'. */
  woord: string;
  uitleg: string;
  /** The role one acts in now: shown, and not to be chosen again. */
  nu?: boolean;
  actie: string;
  csrf: string;
  verborgen: Record<string, string>;
}

/** A card to choose a role. */
export function Rolkaart(props: RolkaartProps) {
  const { naam, kleur, nu, actie, csrf, verborgen } = props;
  return (
    <article class={`sz-rolkaart sz-rol--${kleur}`}>
      <h2 class="sz-rolkaart__naam">{naam}</h2>
      <p class="sz-rolkaart__waar">
        {props.organisatie} · {props.werkgebieden}
      </p>
      <p>{props.uitleg}</p>
      {nu ? (
        <p class="sz-rolkaart__nu">
          <Icoon naam="goed" />
          Dit is nu uw {props.woord}
        </p>
      ) : (
        <form method="post" action={actie} data-eenmaal>
          <Verborgen csrf={csrf} verborgen={verborgen} />
          <button type="submit" class={knopklasse('gewoon')}>
            Handel als {naam}
          </button>
        </form>
      )}
    </article>
  );
}
