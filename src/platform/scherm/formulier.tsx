import type { Child } from 'hono/jsx';
import { Verborgen } from './acties.tsx';
import { Icoon } from './icoon.tsx';
import { meervoud } from './opmaak.ts';
import { knopklasse } from './tekst.tsx';
import { Invoer, type Veldomgeving } from './veld.tsx';
import {
  enkeleWaarde,
  veldId,
  volleNaam,
  type Groepveld,
  type Herhaalveld,
  type Veld,
  type Veldfout,
  type Waarden,
} from './velden.ts';

/** What a form needs. */
export interface FormulierProps {
  /** Where it posts. */
  actie: string;
  csrf: string;
  /** Key that makes sending twice harmless; sent as `_sleutel`. */
  sleutel: string;
  velden: readonly Veld[];
  /** What was typed before or what is known. */
  waarden?: Waarden;
  fouten?: readonly Veldfout[];
  /** Word on the button: a verb. */
  knop: string;
  gevaar?: boolean;
  annuleren?: { pad: string; tekst?: string };
  toelichting?: Child;
  /** Own parts between the fields and the button, such as `Deuren`. */
  children?: Child;
  verborgen?: Record<string, string>;
  /** Takes files: posts as multipart. */
  bestanden?: boolean;
  /** What stands under a field, by its full name. */
  onder?: (naam: string) => Child;
  /** Without the warning when leaving with unsaved text. */
  zonderWaarschuwing?: boolean;
}

/** A form from data. Works without script; keeps what was typed; errors on top and at each field. */
export function Formulier(props: FormulierProps) {
  const { velden, waarden = {}, fouten = [], annuleren, toelichting } = props;
  return (
    <form
      method="post"
      action={props.actie}
      enctype={props.bestanden ? 'multipart/form-data' : undefined}
      class="sz-formulier"
      data-eenmaal
      data-waarschuw={props.zonderWaarschuwing ? undefined : ''}
      novalidate={fouten.length > 0}
    >
      <Verborgen csrf={props.csrf} sleutel={props.sleutel} verborgen={props.verborgen} />
      <Foutoverzicht fouten={fouten} velden={velden} />
      {toelichting && <div class="sz-formulier__toelichting">{toelichting}</div>}
      <Velden velden={velden} waarden={waarden} fouten={fouten} onder={props.onder} />
      {props.children}
      <div class="sz-formulier__voet">
        <button type="submit" class={knopklasse(props.gevaar ? 'gevaar' : 'hoofd')}>
          {props.knop}
        </button>
        {annuleren && (
          <a class="utrecht-link utrecht-link--html-a" href={annuleren.pad}>
            {annuleren.tekst ?? 'Annuleren'}
          </a>
        )}
      </div>
    </form>
  );
}

/** The fields by themselves, for a form that one builds oneself. */
export function Velden({ velden, voor = '', ...rest }: { velden: readonly Veld[] } & Veldomgeving) {
  return (
    <>
      {velden.map((veld) => {
        if (veld.soort === 'groep') return <Groep veld={veld} voor={voor} {...rest} />;
        if (veld.soort === 'herhaal') return <Herhaal veld={veld} voor={voor} {...rest} />;
        if (veld.soort !== 'verborgen') return <Invoer veld={veld} voor={voor} {...rest} />;
        const naam = volleNaam(voor, veld.naam);
        return <input type="hidden" name={naam} value={veld.waarde ?? enkeleWaarde(rest.waarden, naam)} />;
      })}
    </>
  );
}

/** The list of what was wrong, with links to the fields. Gets the focus when the page loads. */
export function Foutoverzicht({ fouten, velden }: { fouten: readonly Veldfout[]; velden: readonly Veld[] }) {
  if (fouten.length === 0) return null;
  const ids = new Map(namenVan(velden, '').map((naam) => [naam, veldId(naam)]));
  return (
    <div
      class="utrecht-alert utrecht-alert--error sz-melding sz-fouten"
      role="alert"
      tabindex={-1}
      id="fouten"
      autofocus
    >
      <div class="utrecht-alert__icon">
        <Icoon naam="ernstig" groot />
      </div>
      <div class="utrecht-alert__content">
        <h2 class="sz-melding__titel">{meervoud(fouten.length, 'punt klopt', 'punten kloppen')} nog niet</h2>
        <ul>
          {fouten.map((f) => {
            const id = [...ids].find(([naam]) => f.veld === naam || f.veld.startsWith(`${naam}.`))?.[1];
            return <li>{id ? <a href={`#${id}`}>{f.tekst}</a> : f.tekst}</li>;
          })}
        </ul>
        <p>Wat u typte staat er nog.</p>
      </div>
    </div>
  );
}

function Groep({ veld, voor = '', ...rest }: { veld: Groepveld } & Veldomgeving) {
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-groep">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{veld.titel}</legend>
      {veld.hint && <p class="utrecht-form-field-description">{veld.hint}</p>}
      <Velden velden={veld.velden} voor={veld.naam ? volleNaam(voor, veld.naam) : voor} {...rest} />
    </fieldset>
  );
}

function Herhaal({ veld, voor = '', ...rest }: { veld: Herhaalveld } & Veldomgeving) {
  const naam = volleNaam(voor, veld.naam);
  const rijen = Math.max(veld.rijen, aantalGevuld(rest.waarden, naam) + 1);
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-groep sz-herhaal"
      id={veldId(naam)}
      data-herhaal={naam}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">{veld.titel}</legend>
      {veld.hint && <p class="utrecht-form-field-description">{veld.hint}</p>}
      {Array.from({ length: rijen }, (_, i) => (
        <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-herhaal__rij">
          <legend>
            {veld.rijtitel} {i + 1}
          </legend>
          <Velden velden={veld.velden} voor={`${naam}.${i}`} {...rest} zonderEis />
        </fieldset>
      ))}
    </fieldset>
  );
}

function aantalGevuld(waarden: Waarden, naam: string): number {
  const nummers = Object.keys(waarden)
    .filter((n) => n.startsWith(`${naam}.`) && enkeleWaarde(waarden, n) !== '')
    .map((n) => Number(n.slice(naam.length + 1).split('.')[0]));
  return nummers.length ? Math.max(...nummers) + 1 : 0;
}

/** Full names in the order of the page; for a repetition also its rows, the most precise first. */
function namenVan(velden: readonly Veld[], voor: string): string[] {
  return velden.flatMap((veld) => {
    if (veld.soort === 'groep') return namenVan(veld.velden, veld.naam ? volleNaam(voor, veld.naam) : voor);
    if (veld.soort !== 'herhaal') return veld.soort === 'verborgen' ? [] : [volleNaam(voor, veld.naam)];
    const naam = volleNaam(voor, veld.naam);
    const rijen = Array.from({ length: veld.rijen }, (_, i) => namenVan(veld.velden, `${naam}.${i}`)).flat();
    return [...rijen, naam];
  });
}
