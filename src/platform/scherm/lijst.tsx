import type { Child } from 'hono/jsx';
import { Filters, Gekozen, Zoekvak, type Filter, type Zoekprops } from './filters.tsx';
import { Icoon } from './icoon.tsx';
import { getal, meervoud } from './opmaak.ts';
import { celklasse, Rijen, type Kolom } from './tabel.tsx';
import { LegeStaat, type LegeStaatProps } from './tekst.tsx';
import { alleWaarden, enkeleWaarde, type Waarden } from './velden.ts';

/** A column of a list; with `volgorde` its head sorts by that key. */
export interface Lijstkolom<R> extends Kolom<R> {
  volgorde?: string;
}

/** Which part of the rows is shown. */
export interface Paginastand {
  pagina: number;
  perPagina: number;
  totaal: number;
  /** True when `totaal` is a floor: 'meer dan 1.000'. */
  meer?: boolean;
}

/** What a list needs. Everything comes from data; filters, order and page stand in the address. */
export interface LijstProps<R> {
  /** Says what the rows are; caption of the table. */
  titel: string;
  /** Word for one row and for more, as in ['huis', 'huizen']. */
  woorden: readonly [string, string];
  /** Own address of the list, without query. */
  pad: string;
  rijen: readonly R[];
  kolommen: readonly Lijstkolom<R>[];
  rijPad?: (rij: R) => string | undefined;
  /** The query parameters as they are now. */
  waarden: Waarden;
  stand: Paginastand;
  filters?: readonly Filter[];
  zoek?: Zoekprops;
  /** The order when the address says nothing. */
  volgorde?: { volgorde: string; richting: 'op' | 'af' };
  /** When there is nothing at all. With a filter or search on, the list says so itself. */
  leeg: LegeStaatProps;
  /** Address of the export; asks for confirmation there if it must. */
  uitvoer?: { pad: string; tekst?: string };
  /** Buttons beside the count, such as 'Nieuw'. */
  acties?: Child;
  /** Own way to the next rows, where there are too many for page numbers. */
  bladeren?: Child;
}

/** A list: search, filters, sorting, pages, export, and an empty state that teaches. */
export function Lijst<R>(props: LijstProps<R>) {
  const { filters = [], waarden, rijen, zoek } = props;
  const gefilterd = Boolean(zoek?.woorden) || filters.some((f) => alleWaarden(waarden, f.naam).some(Boolean));
  return (
    <div class="sz-lijst">
      {(zoek || filters.length > 0) && (
        <div class="sz-lijst__boven">
          {zoek && <Zoekvak {...zoek} />}
          {filters.length > 0 && <Filters {...{ filters, waarden }} pad={props.pad} verborgen={bewaar(waarden)} />}
        </div>
      )}
      <Gekozen
        filters={filters}
        waarden={waarden}
        zoek={zoek}
        adres={(weg) => adres(props.pad, waarden, weg)}
        wis={props.pad}
      />
      <div class="sz-lijst__telling">
        <p>{telling(props.stand, props.woorden)}</p>
        <div class="sz-rij">
          {props.uitvoer && rijen.length > 0 && (
            <a class="utrecht-link utrecht-link--html-a sz-iconlink" href={props.uitvoer.pad}>
              <Icoon naam="download" />
              {props.uitvoer.tekst ?? 'Uitvoeren'}
            </a>
          )}
          {props.acties}
        </div>
      </div>
      {rijen.length > 0 ? (
        <Tabelvak {...props} />
      ) : gefilterd ? (
        <NietsGevonden pad={props.pad} />
      ) : (
        <LegeStaat {...props.leeg} />
      )}
      {props.bladeren ?? (
        <Bladeren
          stand={props.stand}
          maak={(n) => adres(props.pad, waarden, { pagina: n === 1 ? undefined : String(n) })}
        />
      )}
    </div>
  );
}

function Tabelvak<R>({ titel, kolommen, rijen, rijPad, waarden, volgorde, pad }: LijstProps<R>) {
  const nu = enkeleWaarde(waarden, 'volgorde') || volgorde?.volgorde;
  const richting = enkeleWaarde(waarden, 'richting') || volgorde?.richting || 'op';
  return (
    <div class="sz-tabelvak" tabindex={0} role="group" aria-label={titel}>
      <table class="utrecht-table utrecht-table--html-table sz-tabel sz-tabel--lijst" role="table">
        <caption class="sz-verborgen">{titel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map((k) => {
              const actief = Boolean(k.volgorde) && k.volgorde === nu;
              const hierna = actief && richting === 'op' ? 'af' : 'op';
              const sorteer = actief ? (richting === 'op' ? 'ascending' : 'descending') : undefined;
              return (
                <th scope="col" role="columnheader" class={celklasse(k)} aria-sort={sorteer}>
                  {k.volgorde ? (
                    <a
                      class="sz-sorteer"
                      href={adres(pad, waarden, { volgorde: k.volgorde, richting: hierna, pagina: undefined })}
                    >
                      {k.kop}
                      <Icoon naam={actief ? (richting === 'op' ? 'op' : 'af') : 'sorteer'} />
                    </a>
                  ) : (
                    k.kop
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <Rijen kolommen={kolommen} rijen={rijen} rijPad={rijPad} />
      </table>
    </div>
  );
}

function NietsGevonden({ pad }: { pad: string }) {
  return (
    <LegeStaat
      icoon="zoek"
      titel="Niets gevonden met deze keuzes"
      tekst="Haal een filter weg of zoek op een deel van het woord."
      actie={{ tekst: 'Toon alles', pad }}
    />
  );
}

/** Previous and next, with where we are. Nothing when all fits on one page. */
export function Bladeren({ stand, maak }: { stand: Paginastand; maak: (pagina: number) => string }) {
  const laatste = Math.max(1, Math.ceil(stand.totaal / stand.perPagina));
  if (laatste === 1 && !stand.meer) return null;
  const verder = stand.pagina < laatste || stand.meer;
  return (
    <nav class="sz-bladeren" aria-label="Bladeren">
      {stand.pagina > 1 && (
        <a href={maak(stand.pagina - 1)} rel="prev">
          <Icoon naam="links" />
          Vorige
        </a>
      )}
      <span>
        Pagina {getal(stand.pagina)}
        {!stand.meer && ` van ${getal(laatste)}`}
      </span>
      {verder && (
        <a href={maak(stand.pagina + 1)} rel="next">
          Volgende
          <Icoon naam="rechts" />
        </a>
      )}
    </nav>
  );
}

function telling(
  { pagina, perPagina, totaal, meer }: Paginastand,
  [enkel, meervouden]: readonly [string, string],
): string {
  if (meer) return `Meer dan ${meervoud(totaal, enkel, meervouden)}`;
  if (totaal <= perPagina) return meervoud(totaal, enkel, meervouden);
  const eerste = (pagina - 1) * perPagina + 1;
  return `${getal(eerste)} tot en met ${getal(Math.min(totaal, pagina * perPagina))} van ${meervoud(totaal, enkel, meervouden)}`;
}

/** The address of the list with some parameters changed; `undefined` takes one away. */
function adres(pad: string, waarden: Waarden, anders: Waarden): string {
  const vraag = new URLSearchParams();
  for (const naam of new Set([...Object.keys(waarden), ...Object.keys(anders)])) {
    for (const w of alleWaarden(Object.hasOwn(anders, naam) ? anders : waarden, naam)) if (w) vraag.append(naam, w);
  }
  const tekst = vraag.toString();
  return tekst ? `${pad}?${tekst}` : pad;
}

/** What a new choice of filters leaves as it is: order and (veiled) search words, not the page. */
function bewaar(waarden: Waarden): Record<string, string> {
  const uit: Record<string, string> = {};
  for (const naam of ['z', 'volgorde', 'richting']) {
    const waarde = enkeleWaarde(waarden, naam);
    if (waarde) uit[naam] = waarde;
  }
  return uit;
}
