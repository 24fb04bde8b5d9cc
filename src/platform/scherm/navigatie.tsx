import { Icoon } from './icoon.tsx';

/** One link of the menu. `toets`: `g` and this letter go there. */
export interface NavItem {
  tekst: string;
  pad: string;
  toets?: string;
  actief?: boolean;
  /** What waits there. */
  aantal?: number;
}

/** Links that belong together. */
export interface NavGroep {
  titel: string;
  items: readonly NavItem[];
}

/** One crumb of the path to this page; the last has no `pad`. */
export interface Kruimel {
  tekst: string;
  pad?: string;
}

/** The menu, at the side; on a phone it stands folded under the header. Both are in the page, so that it needs no script. */
export function Navigatie({ nav, plek }: { nav: readonly NavGroep[]; plek: 'zij' | 'telefoon' }) {
  if (nav.length === 0) return null;
  if (plek === 'zij') {
    return (
      <nav class="sz-nav sz-nav--zij" aria-label="Menu">
        <Groepen nav={nav} />
      </nav>
    );
  }
  return (
    <details class="sz-nav sz-nav--telefoon">
      <summary>
        <Icoon naam="menu" />
        Menu
      </summary>
      <nav aria-label="Menu">
        <Groepen nav={nav} />
      </nav>
    </details>
  );
}

function Groepen({ nav }: { nav: readonly NavGroep[] }) {
  return nav.map((groep) => (
    <div class="sz-nav__groep">
      <p class="sz-nav__titel">{groep.titel}</p>
      <ul>
        {groep.items.map((item) => (
          <li>
            <a href={item.pad} aria-current={item.actief ? 'page' : undefined} data-toets={item.toets}>
              <span>{item.tekst}</span>
              {item.aantal !== undefined && item.aantal > 0 && <span class="sz-aantal">{item.aantal}</span>}
            </a>
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The path to this page. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  if (kruimels.length === 0) return null;
  return (
    <nav class="utrecht-breadcrumb-nav sz-kruimels" aria-label="Kruimelpad">
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {kruimels.map((k) => (
          <li class="utrecht-breadcrumb-nav__item">
            {k.pad ? (
              <a class="utrecht-link utrecht-link--html-a utrecht-breadcrumb-nav__link" href={k.pad}>
                {k.tekst}
              </a>
            ) : (
              <span class="utrecht-breadcrumb-nav__link" aria-current="page">
                {k.tekst}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The keys of a page, shown with `?`; the letters come from the menu. */
export function Toetsenhulp({ nav }: { nav: readonly NavGroep[] }) {
  const gaNaar = nav.flatMap((g) => g.items).filter((i) => i.toets);
  return (
    <dialog class="sz-hulp" id="toetsen" aria-labelledby="toetsen-kop">
      <form method="dialog">
        <h2 class="sz-kop sz-kop--2" id="toetsen-kop">
          Sneltoetsen
        </h2>
        <dl>
          <Toets toetsen={['/']} tekst="Zoeken" />
          <Toets toetsen={['?']} tekst="Deze hulp" />
          <Toets toetsen={['Esc']} tekst="Sluiten" />
          {gaNaar.map((i) => (
            <Toets toetsen={['g', i.toets ?? '']} tekst={i.tekst} />
          ))}
        </dl>
        <button type="submit" class="utrecht-button utrecht-button--secondary-action">
          Sluiten
        </button>
      </form>
    </dialog>
  );
}

function Toets({ toetsen, tekst }: { toetsen: readonly string[]; tekst: string }) {
  return (
    <div>
      <dt>
        {toetsen.map((t) => (
          <kbd>{t}</kbd>
        ))}
      </dt>
      <dd>{tekst}</dd>
    </div>
  );
}
