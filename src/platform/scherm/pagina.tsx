import type { Child } from 'hono/jsx';
import { Verborgen } from './acties.tsx';
import { Document } from './document.tsx';
import { Icoon } from './icoon.tsx';
import { Kopbalk, type RolInKop, type Thema } from './kopbalk.tsx';
import { Kruimelpad, Navigatie, Toetsenhulp, type Kruimel, type NavGroep } from './navigatie.tsx';
import type { Moment } from './opmaak.ts';
import { Termijn, Waarschuwing } from './status.tsx';
import { knopklasse } from './tekst.tsx';

/** A message after an act. `ongedaan` gives a button that takes it back, where that is harmless. */
export interface Flits {
  soort: 'info' | 'goed' | 'let-op' | 'ernstig';
  tekst: string;
  ongedaan?: { pad: string; tekst?: string; sleutel: string; verborgen?: Record<string, string> };
}

/** The one clear next step of a page. */
export interface VolgendeStap {
  tekst: string;
  pad: string;
  /** One sentence: why this is next. */
  toelichting?: string;
  termijn?: { dag: Moment; vandaag: Moment; wettelijk?: boolean; grondslag?: string };
}

/** What a page of the staff application needs. */
export interface PaginaProps {
  titel: string;
  /** A line under the title: number, status, dates. */
  onderschrift?: Child;
  /** Buttons beside the title. */
  kopacties?: Child;
  kruimels: readonly Kruimel[];
  nav: readonly NavGroep[];
  rol: RolInKop | null;
  gebruiker?: string;
  wisselPad?: string;
  uitlogPad?: string;
  aanmeldPad?: string;
  meldingen?: readonly Flits[];
  volgendeStap?: VolgendeStap | undefined;
  thema: Thema;
  csrf: string;
  zoekPad?: string;
  zoekwoorden?: string;
  /** Address of this page, to come back to after a choice of theme. */
  terug?: string;
  themaPad?: string;
  beginPad?: string;
  hulpPad?: string;
  toegankelijkheidPad?: string;
  versie?: string;
  product?: string;
  /** Shows the bar that says that all data here are made up. */
  demo?: boolean;
  /** Second stylesheet with tokens of one organisation, from `maakHuisstijl`. */
  huisstijlPad?: string;
  children?: Child;
}

/** A whole page: header with role, menu, path, messages, next step, content, footer. Gives a full HTML document. */
export function Pagina(props: PaginaProps) {
  const { titel, nav, meldingen = [], csrf, thema, product = 'Samenzicht', beginPad = '/' } = props;
  return (
    <Document titel={`${titel} - ${product}`} thema={thema} huisstijlPad={props.huisstijlPad}>
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      {props.demo && <Demobalk />}
      <Kopbalk
        {...props}
        {...{ product, beginPad }}
        themaPad={props.themaPad ?? '/thema'}
        terug={props.terug ?? beginPad}
      />
      <Navigatie nav={nav} plek="telefoon" />
      <div class={nav.length > 0 ? 'sz-lijf sz-lijf--nav' : 'sz-lijf'}>
        <Navigatie nav={nav} plek="zij" />
        <main id="inhoud" tabindex={-1}>
          <Kruimelpad kruimels={props.kruimels} />
          {meldingen.map((m) => (
            <Flitsmelding flits={m} csrf={csrf} />
          ))}
          <div class="sz-paginakop">
            <div>
              <h1>{titel}</h1>
              {props.onderschrift && <div class="sz-onderschrift">{props.onderschrift}</div>}
            </div>
            {props.kopacties && <div class="sz-rij">{props.kopacties}</div>}
          </div>
          {props.volgendeStap && <Stapbalk stap={props.volgendeStap} />}
          <div class="sz-stapel">{props.children}</div>
        </main>
      </div>
      <Voet {...props} />
      <Toetsenhulp nav={nav} />
    </Document>
  );
}

/** The bar that says that nothing here is real. */
export function Demobalk() {
  return (
    <aside class="sz-demobalk" aria-label="Demonstratie">
      <Icoon naam="info" />
      <p>
        <strong>Demonstratie.</strong> Alle mensen, plaatsen en zaken hier zijn verzonnen.
      </p>
    </aside>
  );
}

function Flitsmelding({ flits, csrf }: { flits: Flits; csrf: string }) {
  const { ongedaan } = flits;
  return (
    <Waarschuwing
      soort={flits.soort}
      acties={
        ongedaan && (
          <form method="post" action={ongedaan.pad} data-eenmaal>
            <Verborgen csrf={csrf} sleutel={ongedaan.sleutel} verborgen={ongedaan.verborgen} />
            <button type="submit" class={knopklasse('stil')}>
              {ongedaan.tekst ?? 'Maak ongedaan'}
            </button>
          </form>
        )
      }
    >
      {flits.tekst}
    </Waarschuwing>
  );
}

function Stapbalk({ stap }: { stap: VolgendeStap }) {
  return (
    <section class="sz-stapbalk" aria-label="Volgende stap">
      <div class="sz-stapbalk__tekst">
        <p class="sz-stapbalk__kop">Volgende stap</p>
        {stap.toelichting && <p>{stap.toelichting}</p>}
        {stap.termijn && <Termijn {...stap.termijn} />}
      </div>
      <a class={knopklasse('hoofd')} href={stap.pad}>
        {stap.tekst}
        <Icoon naam="pijl" />
      </a>
    </section>
  );
}

function Voet({
  hulpPad = '/hulp',
  toegankelijkheidPad = '/toegankelijkheid',
  versie,
  product = 'Samenzicht',
}: PaginaProps) {
  return (
    <footer class="sz-voet">
      <a href={hulpPad} data-hulp aria-keyshortcuts="?">
        Hulp en sneltoetsen <kbd>?</kbd>
      </a>
      <a href={toegankelijkheidPad}>Toegankelijkheid</a>
      <a href="/privacy">Privacy</a>
      {versie && (
        <span>
          {product} {versie}
        </span>
      )}
    </footer>
  );
}
