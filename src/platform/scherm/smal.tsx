import type { Child } from 'hono/jsx';
import { Document } from './document.tsx';
import { Icoon } from './icoon.tsx';
import type { Thema } from './kopbalk.tsx';
import { Demobalk } from './pagina.tsx';
import { Knoplink } from './tekst.tsx';

/** What a page of one narrow column needs: logging in, choosing, errors. */
export interface SmalProps {
  titel: string;
  thema?: Thema;
  /** A line under the title. */
  inleiding?: Child;
  demo?: boolean;
  product?: string;
  beginPad?: string;
  versie?: string;
  toegankelijkheidPad?: string;
  huisstijlPad?: string;
  /** A little wider: for a list of people or cards. */
  ruim?: boolean;
  /** Language of the page; Dutch unless told. */
  taal?: string;
  zonderScript?: boolean;
  children?: Child;
}

/** A narrow page without menu. Gives a full HTML document. */
export function Smal(props: SmalProps) {
  const { titel, thema = 'apparaat', product = 'Samenzicht' } = props;
  return (
    <Document
      titel={`${titel} - ${product}`}
      thema={thema}
      huisstijlPad={props.huisstijlPad}
      taal={props.taal}
      zonderScript={props.zonderScript}
    >
      <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
        Naar de inhoud
      </a>
      {props.demo && <Demobalk />}
      <header class="sz-smal__kop">
        <a class="sz-kopbalk__naam" href={props.beginPad ?? '/'}>
          <svg class="sz-merkteken" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <circle cx="7.5" cy="10" r="5.75" />
            <circle cx="12.5" cy="10" r="5.75" />
          </svg>
          {product}
        </a>
      </header>
      <main id="inhoud" tabindex={-1} class={props.ruim ? 'sz-smal sz-smal--ruim' : 'sz-smal'}>
        <h1>{titel}</h1>
        {props.inleiding && <p class="sz-inleiding">{props.inleiding}</p>}
        <div class="sz-stapel">{props.children}</div>
      </main>
      <footer class="sz-voet sz-voet--smal">
        <a href={props.toegankelijkheidPad ?? '/toegankelijkheid'}>Toegankelijkheid</a>
        <a href="/privacy">Privacy</a>
        {props.versie && (
          <span>
            {product} {props.versie}
          </span>
        )}
      </footer>
    </Document>
  );
}

/** What an error tells: what it is, why, and what to do now. */
export interface FoutProps {
  titel: string;
  waarom: Child;
  watNu: Child;
  /** Stable code of the error. */
  code: string;
  /** Number by which the log knows this request. */
  kenmerk?: string;
  terug?: { tekst: string; pad: string };
}

/** The body of an error, to be placed in `Pagina` when one is logged in. */
export function Foutblok({ waarom, watNu, code, kenmerk, terug }: Omit<FoutProps, 'titel'>) {
  return (
    <div class="sz-foutblok">
      <p class="sz-inleiding">{waarom}</p>
      <h2 class="sz-kop sz-kop--2">Wat u nu kunt doen</h2>
      <p>{watNu}</p>
      {terug && (
        <p>
          <Knoplink pad={terug.pad}>{terug.tekst}</Knoplink>
        </p>
      )}
      <p class="sz-foutblok__code">
        <Icoon naam="info" />
        <span>
          Code <code>{code}</code>
          {kenmerk && (
            <>
              , kenmerk <code>{kenmerk}</code>
            </>
          )}
        </span>
      </p>
    </div>
  );
}

/** A whole error page, for who is not logged in or when the page cannot be built. */
export function Foutpagina({
  titel,
  waarom,
  watNu,
  code,
  kenmerk,
  terug,
  ...smal
}: FoutProps & Omit<SmalProps, 'children' | 'inleiding'>) {
  return (
    <Smal titel={titel} {...smal}>
      <Foutblok {...{ waarom, watNu, code, kenmerk, terug }} />
    </Smal>
  );
}
