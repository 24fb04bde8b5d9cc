import type { Child } from 'hono/jsx';
import type { TObject } from 'typebox';
import { formulierNaarInvoer } from '../kern/http/formulierdata.ts';
import { controleerInvoer } from '../kern/invoer.ts';
import type { Publiek, Publieksinhoud } from '../kern/publiek.ts';
import { Paneel, Waarschuwing } from '../platform/scherm/index.ts';
import { knopklasse } from '../platform/scherm/tekst.tsx';

/** The input of a form at the door, checked against its schema. */
export function leesVelden<T>(p: Publiek, schema: TObject, velden: Record<string, string> = p.velden): T {
  const ruw = Object.fromEntries(Object.entries(velden).map(([k, v]) => [k, [v]]));
  return controleerInvoer(schema, formulierNaarInvoer(schema, ruw)) as T;
}

/** A form at the door: what goes along hidden, what is asked, and one button. */
export function Deurformulier(f: {
  actie: string;
  verborgen?: Record<string, string>;
  knoppen: Child;
  children?: Child;
}) {
  return (
    <form method="post" action={f.actie} class="sz-formulier" autocomplete="off">
      {Object.entries(f.verborgen ?? {}).map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      {f.children}
      <div class="sz-formulier__voet">{f.knoppen}</div>
    </form>
  );
}

/** A button that says which step comes next. */
export function Stapknop({ stap, soort, children }: { stap: string; soort: 'hoofd' | 'gewoon'; children: Child }) {
  return (
    <button type="submit" name="stap" value={stap} class={knopklasse(soort)}>
      {children}
    </button>
  );
}

/** First of all: whom to call when it cannot wait. */
export function BelBijGevaar() {
  return (
    <Waarschuwing soort="let-op" titel="Is iemand nu in gevaar? Bel 112.">
      Deze pagina wordt niet dag en nacht gelezen. Is er geen haast maar moet de politie het weten, bel dan 0900-8844.{' '}
      <span lang="en">In danger? Call 112 first.</span>
    </Waarschuwing>
  );
}

/** What happens with the words, before somebody writes them (AVG 13). */
export function Voorwaarden({ gemeente, dagen }: { gemeente: string; dagen: number }) {
  return (
    <Paneel titel="Wat er met uw woorden gebeurt" id="wat-er-gebeurt">
      <ul>
        <li>
          Alleen de coördinator toezicht van {gemeente} leest wat u schrijft, binnen{' '}
          {dagen === 1 ? 'een dag' : `${dagen} dagen`}.
        </li>
        <li>Uw naam is niet nodig. Wij bewaren niet vanaf welk apparaat of adres u schrijft.</li>
        <li>
          Wie sekswerk doet hoeft u niet te noemen: geen naam, telefoonnummer, uiterlijk of afkomst. Het gaat om wat er
          misgaat.
        </li>
        <li>
          Uw woorden liggen achter slot. Is er een melding van gemaakt, dan worden ze na een maand vernietigd, en anders
          na drie maanden.
        </li>
        <li>
          Gaat het om mensenhandel, dan gaat uw melding naar de aandachtsfunctionaris mensenhandel van de gemeente.
        </li>
        <li>Na het versturen krijgt u een code. Daarmee leest u het antwoord en schrijft u verder, zonder naam.</li>
      </ul>
      <p lang="en">
        You may write in any language. You do not need to give your name. Only the coordinator of the municipality reads
        this. You get a code to read the answer.
      </p>
    </Paneel>
  );
}

/** A page that only tells something. */
export function bericht(titel: string, inhoud: Child): Publieksinhoud {
  return {
    titel,
    inhoud: (
      <>
        <Waarschuwing soort="info">{inhoud}</Waarschuwing>
        <BelBijGevaar />
      </>
    ),
  };
}
