import { Verborgen } from './acties.tsx';
import { Icoon, type Icoonnaam } from './icoon.tsx';
import type { Rolkleur } from './kaarten.tsx';
import { meervoud, opsomming } from './opmaak.ts';
import { knopklasse } from './tekst.tsx';

/** The choice of light or dark; `apparaat` follows the device. */
export type Thema = 'licht' | 'donker' | 'apparaat';

/** The role one acts in now. */
export interface RolInKop {
  naam: string;
  organisatie: string;
  /** Names of the places that this role serves. */
  werkgebieden: readonly string[];
  /** What such a place is called, for one and for more, as in ['stad', 'steden']. */
  gebiedwoorden: readonly [string, string];
  kleur: Rolkleur;
  /** The part of the data that this role opens. */
  zone: string;
  /** What a role is called here, as in 'functie'. */
  woord: string;
}

/** What the header needs. */
export interface KopbalkProps {
  product: string;
  beginPad: string;
  zoekPad?: string;
  zoekwoorden?: string;
  rol: RolInKop | null;
  /** Who is logged in. */
  gebruiker?: string;
  /** Where one switches roles. */
  wisselPad?: string;
  uitlogPad?: string;
  /** Where one sees the own logins. */
  aanmeldPad?: string;
  themaPad: string;
  thema: Thema;
  /** Address of this page, to come back to. */
  terug: string;
  csrf: string;
}

/** The header: name, search, who is here, and in which role. */
export function Kopbalk(props: KopbalkProps) {
  return (
    <header class="sz-kopbalk">
      <div class="sz-kopbalk__rij">
        <a class="sz-kopbalk__naam" href={props.beginPad}>
          <svg class="sz-merkteken" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="7.5" cy="10" r="5.75" />
            <circle cx="12.5" cy="10" r="5.75" />
          </svg>
          {props.product}
        </a>
        {props.zoekPad && <Zoekbalk pad={props.zoekPad} csrf={props.csrf} woorden={props.zoekwoorden ?? ''} />}
        <Gebruikersmenu {...props} />
      </div>
      {props.rol && <Rolband rol={props.rol} wisselPad={props.wisselPad} />}
    </header>
  );
}

function Zoekbalk({ pad, csrf, woorden }: { pad: string; csrf: string; woorden: string }) {
  return (
    <form method="post" action={pad} class="sz-zoekbalk" role="search">
      <Verborgen csrf={csrf} />
      <label class="sz-verborgen" for="zoek">
        Zoeken
      </label>
      <Icoon naam="zoek" />
      <input
        id="zoek"
        type="search"
        name="zoek"
        value={woorden}
        placeholder="Zoeken"
        autocomplete="off"
        aria-keyshortcuts="/"
        data-zoek-alles
      />
      <kbd aria-hidden="true">/</kbd>
      <button type="submit" class="sz-verborgen-tot-focus">
        Zoek
      </button>
    </form>
  );
}

const THEMAS: readonly [Thema, string][] = [
  ['licht', 'Licht'],
  ['donker', 'Donker'],
  ['apparaat', 'Als apparaat'],
];

function Gebruikersmenu(props: KopbalkProps) {
  const { gebruiker, rol, wisselPad, uitlogPad, aanmeldPad, themaPad, thema, terug, csrf } = props;
  return (
    <details class="sz-menu" data-uitklap>
      <summary>
        <Icoon naam="persoon" />
        <span class="sz-menu__naam">{gebruiker ?? 'Weergave'}</span>
        <Icoon naam="omlaag" />
      </summary>
      <div class="sz-uitklap">
        {gebruiker && (
          <p class="sz-menu__wie">
            <strong>{gebruiker}</strong>
            {rol && <span>{rol.organisatie}</span>}
          </p>
        )}
        <form method="post" action={themaPad} class="sz-themakeuze" data-themakeuze>
          <Verborgen csrf={csrf} verborgen={{ terug }} />
          <p id="themakeuze">Weergave</p>
          <div class="sz-knoppenrij" role="group" aria-labelledby="themakeuze">
            {THEMAS.map(([waarde, tekst]) => (
              <button type="submit" name="thema" value={waarde} aria-pressed={thema === waarde ? 'true' : 'false'}>
                {tekst}
              </button>
            ))}
          </div>
        </form>
        {rol && wisselPad && <Menuregel pad={wisselPad} icoon="wissel" tekst={`Wissel van ${rol.woord}`} />}
        {aanmeldPad && <Menuregel pad={aanmeldPad} icoon="slot" tekst="Mijn aanmeldingen" />}
        {uitlogPad && (
          <form method="post" action={uitlogPad}>
            <Verborgen csrf={csrf} />
            <button type="submit" class={`${knopklasse('stil')} sz-menu__regel`}>
              <Icoon naam="uit" />
              Uitloggen
            </button>
          </form>
        )}
      </div>
    </details>
  );
}

function Menuregel({ pad, icoon, tekst }: { pad: string; icoon: Icoonnaam; tekst: string }) {
  return (
    <a class="sz-menu__regel" href={pad}>
      <Icoon naam={icoon} />
      {tekst}
    </a>
  );
}

/** The band that says as what one acts. */
function Rolband({ rol, wisselPad }: { rol: RolInKop; wisselPad: string | undefined }) {
  const { werkgebieden: gebieden, gebiedwoorden: woorden } = rol;
  const waar = gebieden.length > 3 ? meervoud(gebieden.length, ...woorden) : opsomming(gebieden);
  return (
    <div class={`sz-rolband sz-rol--${rol.kleur}`} role="region" aria-label={`Uw ${rol.woord}`}>
      <p>
        U handelt als <strong>{rol.naam}</strong>
        <span class="sz-rolband__waar">
          {gebieden.length === 1 ? `${woorden[0]} ` : ''}
          {waar}
        </span>
        <span class="sz-rolband__zone">
          <Icoon naam="slot" />
          {rol.zone}
        </span>
      </p>
      {wisselPad && (
        <a href={wisselPad}>
          <Icoon naam="wissel" />
          Wissel van {rol.woord}
        </a>
      )}
    </div>
  );
}
