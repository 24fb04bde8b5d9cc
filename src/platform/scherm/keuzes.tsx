import type { Child } from 'hono/jsx';
import { Icoon } from './icoon.tsx';
import { alleWaarden, type Invoerveld, type Keuzeveld, type Waarden } from './velden.ts';

/** One place in a form: the full name of the field, what was typed there, and what was wrong. */
export interface Plek {
  naam: string;
  id: string;
  waarden: Waarden;
  fout: string | undefined;
  /** Ids of hint, counter and error. */
  beschreven: string | undefined;
  vereist: boolean;
}

/** Radio buttons or checkboxes in a fieldset. */
export function Keuzes({ veld, plek }: { veld: Keuzeveld; plek: Plek }) {
  const gekozen = alleWaarden(plek.waarden, plek.naam);
  const meer = veld.soort === 'meerkeuze';
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-veld${plek.fout ? ' utrecht-form-fieldset--invalid' : ''}`}
      aria-describedby={plek.beschreven}
    >
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        <Labeltekst veld={veld} />
      </legend>
      <Hint id={plek.id} hint={veld.hint} />
      <Fout id={plek.id} fout={plek.fout} />
      <div class={veld.naast ? 'sz-keuzes sz-keuzes--naast' : 'sz-keuzes'}>
        {veld.keuzes.map((k, i) => (
          <label class={`utrecht-form-label utrecht-form-label--${meer ? 'checkbox' : 'radio'} sz-keus`}>
            <input
              class={
                meer
                  ? 'utrecht-checkbox utrecht-checkbox--html-input'
                  : 'utrecht-radio-button utrecht-radio-button--html-input'
              }
              type={meer ? 'checkbox' : 'radio'}
              name={plek.naam}
              id={i === 0 ? plek.id : `${plek.id}-${i}`}
              value={k.waarde}
              checked={gekozen.includes(k.waarde)}
              required={!meer && plek.vereist}
            />
            <span>
              {k.tekst}
              {k.toelichting && <small>{k.toelichting}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The label, with what is not required said in words. */
export function Labeltekst({ veld }: { veld: Invoerveld }): Child {
  return (
    <>
      {veld.label}
      {veld.verplicht === false && <span class="sz-optioneel"> (niet verplicht)</span>}
    </>
  );
}

/** The hint of a field. */
export function Hint({ id, hint }: { id: string; hint: string | undefined }) {
  if (!hint) return null;
  return (
    <p class="utrecht-form-field-description" id={`${id}-hint`}>
      {hint}
    </p>
  );
}

/** The error of a field. */
export function Fout({ id, fout }: { id: string; fout: string | undefined }) {
  if (!fout) return null;
  return (
    <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
      <Icoon naam="ernstig" />
      <span>
        <span class="sz-verborgen">Fout: </span>
        {fout}
      </span>
    </p>
  );
}
