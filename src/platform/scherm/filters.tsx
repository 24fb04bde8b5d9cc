import { Verborgen } from './acties.tsx';
import { Icoon } from './icoon.tsx';
import { knopklasse } from './tekst.tsx';
import { alleWaarden, veldId, type Keus, type Waarden } from './velden.ts';

/** One filter of a list: a select, a group of checkboxes, or a day. `naam` is its query parameter. */
export type Filter =
  | { soort: 'keuze' | 'meerkeuze'; naam: string; label: string; keuzes: readonly Keus[]; alles?: string }
  | { soort: 'datum'; naam: string; label: string };

/** Search inside a list. Words go by POST, so that they never stand in an address or a log. */
export interface Zoekprops {
  /** Where the words are posted. */
  pad: string;
  csrf: string;
  woorden?: string;
  label?: string;
  hint?: string;
  /** Address of the list without the search words. */
  wisPad: string;
  /** Other parameters to keep, sent hidden. */
  verborgen?: Record<string, string>;
}

/** The search box of a list. */
export function Zoekvak({ pad, csrf, woorden = '', label = 'Zoek in deze lijst', hint, verborgen }: Zoekprops) {
  return (
    <form method="post" action={pad} class="sz-zoek" role="search" aria-label={label}>
      <Verborgen csrf={csrf} verborgen={verborgen} />
      <label class="sz-verborgen" for="lijst-zoek">
        {label}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="lijst-zoek"
        type="search"
        name="zoek"
        value={woorden}
        placeholder={hint ?? label}
        autocomplete="off"
        data-zoek
      />
      <button type="submit" class={knopklasse('gewoon')}>
        <Icoon naam="zoek" />
        <span class="sz-verborgen">Zoeken</span>
      </button>
    </form>
  );
}

/** The filters of a list, as a GET form. They stand open; the script folds them on a phone and remembers the choice. */
export function Filters({
  filters,
  waarden,
  pad,
  verborgen,
}: {
  filters: readonly Filter[];
  waarden: Waarden;
  pad: string;
  verborgen: Record<string, string>;
}) {
  return (
    <details class="sz-filtervouw" open data-onthoud="filters">
      <summary>Filters</summary>
      <form method="get" action={pad} class="sz-filters" aria-label="Filters" data-filters>
        {Object.entries(verborgen).map(([naam, waarde]) => (
          <input type="hidden" name={naam} value={waarde} />
        ))}
        {filters.map((f) => (
          <Filterveld filter={f} waarden={alleWaarden(waarden, f.naam)} />
        ))}
        <button type="submit" class={knopklasse('gewoon')}>
          Filter
        </button>
      </form>
    </details>
  );
}

function Filterveld({ filter, waarden }: { filter: Filter; waarden: readonly string[] }) {
  const id = `filter-${veldId(filter.naam)}`;
  if (filter.soort === 'meerkeuze') return <Meerkeuzefilter filter={filter} waarden={waarden} />;
  return (
    <div class="sz-filter">
      <label class="utrecht-form-label" for={id}>
        {filter.label}
      </label>
      {filter.soort === 'datum' ? (
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="date"
          id={id}
          name={filter.naam}
          value={waarden[0] ?? ''}
        />
      ) : (
        <select class="utrecht-select utrecht-select--html-select" id={id} name={filter.naam}>
          <option value="">{filter.alles ?? 'Alle'}</option>
          {filter.keuzes.map((k) => (
            <option value={k.waarde} selected={waarden.includes(k.waarde)}>
              {k.tekst}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

function Meerkeuzefilter({
  filter,
  waarden,
}: {
  filter: Extract<Filter, { keuzes: unknown }>;
  waarden: readonly string[];
}) {
  const aantal = filter.keuzes.filter((k) => waarden.includes(k.waarde)).length;
  return (
    <details class="sz-filter sz-filter--meer" data-uitklap>
      <summary class="utrecht-button utrecht-button--secondary-action">
        {filter.label}
        {aantal > 0 && <span class="sz-aantal">{aantal}</span>}
        <Icoon naam="omlaag" />
      </summary>
      <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-uitklap">
        <legend class="sz-verborgen">{filter.label}</legend>
        {filter.keuzes.map((k) => (
          <label class="utrecht-form-label utrecht-form-label--checkbox sz-keus">
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name={filter.naam}
              value={k.waarde}
              checked={waarden.includes(k.waarde)}
            />
            <span>{k.tekst}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** What is chosen now, each with a link that takes it away. */
export function Gekozen({
  filters,
  waarden,
  zoek,
  adres,
  wis,
}: {
  filters: readonly Filter[];
  waarden: Waarden;
  zoek: Zoekprops | undefined;
  adres: (weg: Waarden) => string;
  wis: string;
}) {
  const chips = filters.flatMap((f) => {
    const gekozen = alleWaarden(waarden, f.naam).filter(Boolean);
    return gekozen.map((w) => ({
      tekst: `${f.label}: ${'keuzes' in f ? (f.keuzes.find((k) => k.waarde === w)?.tekst ?? w) : w}`,
      pad: adres({ [f.naam]: gekozen.filter((ander) => ander !== w), pagina: undefined }),
    }));
  });
  if (zoek?.woorden) chips.unshift({ tekst: `Zoekt: ${zoek.woorden}`, pad: zoek.wisPad });
  if (chips.length === 0) return null;
  return (
    <ul class="sz-gekozen" aria-label="Gekozen filters">
      {chips.map((c) => (
        <li>
          <a href={c.pad}>
            <span class="sz-verborgen">Haal weg: </span>
            {c.tekst}
            <Icoon naam="kruis" />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a class="sz-gekozen__wis" href={wis}>
            Wis alles
          </a>
        </li>
      )}
    </ul>
  );
}
