import type { Child } from 'hono/jsx';
import { Fout, Hint, Keuzes, Labeltekst, type Plek } from './keuzes.tsx';
import {
  enkeleWaarde,
  veldId,
  volleNaam,
  type Datumveld,
  type Getalveld,
  type Invoerveld,
  type JaNeeveld,
  type Keus,
  type Keuzeveld,
  type Tekstveld,
  type Tekstvlak,
  type Veldfout,
  type Waarden,
} from './velden.ts';

/** Where a field stands: the prefix of its name, what was typed, and what was wrong. */
export interface Veldomgeving {
  voor?: string;
  waarden: Waarden;
  fouten: readonly Veldfout[];
  /** The browser does not insist: a repeated row may stay empty. */
  zonderEis?: boolean;
  /** What stands under a field, by its full name. */
  onder?: ((naam: string) => Child) | undefined;
}

/** One labelled field with hint and error. */
export function Invoer({ veld, voor = '', waarden, fouten, zonderEis, onder }: { veld: Invoerveld } & Veldomgeving) {
  const naam = volleNaam(voor, veld.naam);
  const id = veldId(naam);
  const fout = fouten.find((f) => f.veld === naam || f.veld.startsWith(`${naam}.`))?.tekst;
  const beschreven =
    [veld.hint && `${id}-hint`, veld.soort === 'tekstvlak' && veld.hooguit && `${id}-teller`, fout && `${id}-fout`]
      .filter(Boolean)
      .join(' ') || undefined;
  const plek: Plek = { naam, id, waarden, fout, beschreven, vereist: !zonderEis && veld.verplicht !== false };
  if (veld.soort === 'keuze' || veld.soort === 'meerkeuze') return <Keuzes veld={veld} plek={plek} />;
  if (veld.soort === 'ja-nee')
    return <Keuzes veld={{ ...veld, soort: 'keuze', keuzes: JA_NEE, naast: true }} plek={plek} />;
  return (
    <div class={`utrecht-form-field sz-veld${fout ? ' utrecht-form-field--invalid' : ''}`}>
      <label class="utrecht-form-label" for={id}>
        <Labeltekst veld={veld} />
      </label>
      <Hint id={id} hint={veld.hint} />
      <Fout id={id} fout={fout} />
      <Besturing veld={veld} plek={plek} />
      {onder?.(naam)}
    </div>
  );
}

const JA_NEE: readonly Keus[] = [
  { waarde: 'ja', tekst: 'Ja' },
  { waarde: 'nee', tekst: 'Nee' },
];

function Besturing({ veld, plek }: { veld: Exclude<Invoerveld, JaNeeveld>; plek: Plek }) {
  switch (veld.soort) {
    case 'tekst':
      return <Tekstinvoer veld={veld} plek={plek} />;
    case 'tekstvlak':
      return <Tekstgebied veld={veld} plek={plek} />;
    case 'getal':
      return <Getalinvoer veld={veld} plek={plek} />;
    case 'bestand':
      return <input {...gemeen(plek)} class="sz-bestandkeuze" type="file" accept={veld.aanvaardt} />;
    case 'datum':
    case 'datumtijd':
      return <Datuminvoer veld={veld} plek={plek} />;
    default:
      return <Lijstkeuze veld={veld} plek={plek} />;
  }
}

function gemeen({ naam, id, fout, beschreven, vereist }: Plek) {
  return {
    id,
    name: naam,
    required: vereist,
    'aria-invalid': fout ? ('true' as const) : undefined,
    'aria-describedby': beschreven,
  };
}

function tekstklasse(fout: string | undefined, extra = ''): string {
  return `utrecht-textbox utrecht-textbox--html-input${fout ? ' utrecht-textbox--invalid' : ''}${extra}`;
}

function Tekstinvoer({ veld, plek }: { veld: Tekstveld; plek: Plek }) {
  return (
    <input
      {...gemeen(plek)}
      class={tekstklasse(plek.fout, veld.breedte && veld.breedte !== 'vol' ? ` sz-breed--${veld.breedte}` : '')}
      type={veld.vorm ?? 'text'}
      value={veld.vorm === 'password' ? undefined : enkeleWaarde(plek.waarden, plek.naam)}
      maxlength={veld.hooguit}
      pattern={veld.patroon}
      autocomplete={veld.autocomplete ?? 'off'}
      data-waker={veld.waker ? '' : undefined}
    />
  );
}

function Tekstgebied({ veld, plek }: { veld: Tekstvlak; plek: Plek }) {
  return (
    <>
      <textarea
        {...gemeen(plek)}
        class={`utrecht-textarea utrecht-textarea--html-textarea${plek.fout ? ' utrecht-textarea--invalid' : ''}`}
        rows={veld.rijen ?? 6}
        minlength={veld.minstens}
        data-hooguit={veld.hooguit}
        data-waker={veld.waker ? '' : undefined}
      >
        {enkeleWaarde(plek.waarden, plek.naam)}
      </textarea>
      {veld.hooguit && (
        <p class="sz-teken" id={`${plek.id}-teller`}>
          Hooguit {veld.hooguit} tekens.
        </p>
      )}
    </>
  );
}

function Getalinvoer({ veld, plek }: { veld: Getalveld; plek: Plek }) {
  const heel = veld.stap !== 'any' && Number.isInteger(veld.stap ?? 1);
  return (
    <span class="sz-rij">
      <input
        {...gemeen(plek)}
        class={tekstklasse(plek.fout, ' utrecht-textbox--numeric sz-breed--kort')}
        type="number"
        inputmode={heel ? 'numeric' : 'decimal'}
        min={veld.min}
        max={veld.max}
        step={veld.stap}
        value={enkeleWaarde(plek.waarden, plek.naam)}
        autocomplete="off"
      />
      {veld.eenheid && <span>{veld.eenheid}</span>}
    </span>
  );
}

function Datuminvoer({ veld, plek }: { veld: Datumveld; plek: Plek }) {
  return (
    <input
      {...gemeen(plek)}
      class={tekstklasse(plek.fout, ' sz-breed--middel')}
      type={veld.soort === 'datum' ? 'date' : 'datetime-local'}
      min={veld.min}
      max={veld.max}
      value={enkeleWaarde(plek.waarden, plek.naam)}
    />
  );
}

function Lijstkeuze({ veld, plek }: { veld: Keuzeveld; plek: Plek }) {
  const gekozen = enkeleWaarde(plek.waarden, plek.naam);
  const groepen = [...new Set(veld.keuzes.map((k) => k.groep ?? ''))];
  const opties = (groep: string) =>
    veld.keuzes
      .filter((k) => (k.groep ?? '') === groep)
      .map((k) => (
        <option value={k.waarde} selected={k.waarde === gekozen}>
          {k.tekst}
        </option>
      ));
  return (
    <select
      {...gemeen(plek)}
      class={`utrecht-select utrecht-select--html-select${plek.fout ? ' utrecht-select--invalid' : ''}`}
      data-zoekkeuze={veld.soort === 'zoekkeuze' ? '' : undefined}
    >
      <option value="">{veld.verplicht === false ? 'Geen keuze' : 'Kies…'}</option>
      {groepen.map((g) => (g ? <optgroup label={g}>{opties(g)}</optgroup> : opties(g)))}
    </select>
  );
}
