import type { Child } from 'hono/jsx';

/** One column of a table. */
export interface Kolom<R> {
  kop: string;
  cel: (rij: R) => Child;
  /** Numbers stand right, with even figures. */
  getal?: boolean;
  /** As narrow as its content; does not wrap. */
  smal?: boolean;
}

/** What a simple table needs. `titel` is its caption; `titelVerborgen` leaves it to screen readers. */
export interface TabelProps<R> {
  titel: string;
  titelVerborgen?: boolean;
  kolommen: readonly Kolom<R>[];
  rijen: readonly R[];
  /** Address of a row: its first cell becomes a link. */
  rijPad?: (rij: R) => string | undefined;
  /** A last row with totals, one cell per column. */
  voet?: readonly Child[];
  leeg?: Child;
}

/** A simple table. On a narrow place each row becomes a card with the names of the columns beside the values. */
export function Tabel<R>({ titel, titelVerborgen = true, kolommen, rijen, rijPad, voet, leeg }: TabelProps<R>) {
  if (rijen.length === 0) return <p class="sz-zacht">{leeg ?? 'Er staat hier nog niets.'}</p>;
  return (
    <div class="sz-tabelvak" tabindex={0} role="group" aria-label={titel}>
      <table class="utrecht-table utrecht-table--html-table sz-tabel" role="table">
        <caption class={titelVerborgen ? 'sz-verborgen' : 'sz-tabel__titel'}>{titel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {kolommen.map((k) => (
              <th scope="col" role="columnheader" class={celklasse(k)}>
                {k.kop}
              </th>
            ))}
          </tr>
        </thead>
        <Rijen kolommen={kolommen} rijen={rijen} rijPad={rijPad} />
        {voet && (
          <tfoot role="rowgroup">
            <tr role="row">
              {voet.map((cel, i) => (
                <td role="cell" class={kolommen[i] && celklasse(kolommen[i])} data-label={kolommen[i]?.kop}>
                  <div>{cel}</div>
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

/**
 * The body of a table. Roles are written out, because the layout as cards takes the meaning of a table away in some browsers. What a cell
 * holds stands in one element, so that as a card it is one thing beside its name, also when it is bare text with marks in it.
 */
export function Rijen<R>({ kolommen, rijen, rijPad }: Pick<TabelProps<R>, 'kolommen' | 'rijen' | 'rijPad'>) {
  return (
    <tbody role="rowgroup">
      {rijen.map((rij) => {
        const pad = rijPad?.(rij);
        return (
          <tr role="row" data-rij={pad ? '' : undefined}>
            {kolommen.map((k, i) => (
              <td role="cell" class={celklasse(k)} data-label={k.kop}>
                <div>
                  {i === 0 && pad ? (
                    <a class="utrecht-link utrecht-link--html-a sz-rijlink" href={pad}>
                      {k.cel(rij)}
                    </a>
                  ) : (
                    k.cel(rij)
                  )}
                </div>
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

/** The class of a cell of this column, if any. */
export function celklasse(kolom: { getal?: boolean; smal?: boolean }): string | undefined {
  if (kolom.getal) return 'sz-cel--getal';
  return kolom.smal ? 'sz-cel--smal' : undefined;
}
