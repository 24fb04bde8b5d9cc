import type { Child } from 'hono/jsx';
import { Icoon } from './icoon.tsx';
import { Knoplink, Kop, knopklasse, naarId, type Knopsoort } from './tekst.tsx';

/** The answer of the rules, as a person reads it. */
export interface WaaromProps {
  toegestaan: boolean;
  /** The rule in one or two plain sentences. */
  uitleg: string;
  grondslag: string;
  bron: string;
  regelId: string;
  /** Address of the page of the rule. */
  regelPad: string;
  /** What would be needed, when refused. */
  nodig?: string;
}

/** Discloses why something may or may not. Works without script. */
export function Waarom({ toegestaan, uitleg, grondslag, bron, regelId, regelPad, nodig }: WaaromProps) {
  return (
    <details class="sz-waarom">
      <summary>{toegestaan ? 'Waarom mag dit?' : 'Waarom niet?'}</summary>
      <div class="sz-waarom__inhoud">
        <p>{uitleg}</p>
        {!toegestaan && nodig && (
          <p>
            <strong>Wat er nodig is:</strong> {nodig}
          </p>
        )}
        <p class="sz-waarom__bron">
          <a class="utrecht-link utrecht-link--html-a" href={regelPad}>
            Regel {regelId}
          </a>{' '}
          <span>{grondslag}</span> <span>{bron}</span>
        </p>
      </div>
    </details>
  );
}

/** A word to type before something that cannot be undone. Sent as `bevestiging`; the server checks it again. */
export interface Bevestiging {
  uitleg: string;
  woord: string;
}

/** What a button that changes something needs. */
export interface ActieknopProps {
  tekst: string;
  /** Where the form posts. */
  actie: string;
  csrf: string;
  /** Key that makes sending twice harmless; sent as `_sleutel`. */
  sleutel: string;
  soort?: Knopsoort;
  /** Values that go along hidden. */
  verborgen?: Record<string, string>;
  bevestig?: Bevestiging;
}

/** A form with one button. With `bevestig` the button first asks to type a word. */
export function Actieknop(props: ActieknopProps) {
  const { tekst, soort = 'gewoon', bevestig } = props;
  if (!bevestig) {
    return (
      <form method="post" action={props.actie} class="sz-actieknop" data-eenmaal>
        <Verborgen {...props} />
        <button type="submit" class={knopklasse(soort)}>
          {tekst}
        </button>
      </form>
    );
  }
  const id = `bevestig-${naarId(props.sleutel)}`;
  return (
    <details class="sz-bevestig">
      <summary class={knopklasse(soort === 'gevaar' ? 'gewoon' : soort)}>{tekst}…</summary>
      <form method="post" action={props.actie} data-eenmaal>
        <Verborgen {...props} />
        <p>{bevestig.uitleg}</p>
        <label class="utrecht-form-label" for={id}>
          Typ <strong>{bevestig.woord}</strong> om te bevestigen
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name="bevestiging"
          required
          pattern={`\\s*${patroon(bevestig.woord)}\\s*`}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
        />
        <button type="submit" class={knopklasse('gevaar')}>
          {tekst}
        </button>
      </form>
    </details>
  );
}

/** The hidden fields that every changing form carries. */
export function Verborgen({
  csrf,
  sleutel,
  verborgen = {},
}: {
  csrf: string;
  sleutel?: string;
  verborgen?: Record<string, string>;
}) {
  return (
    <>
      <input type="hidden" name="_csrf" value={csrf} />
      {sleutel && <input type="hidden" name="_sleutel" value={sleutel} />}
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
    </>
  );
}

/** One act for the bar: `formulierPad` opens a form first, else the button posts at once to `actie`. */
export interface ActieProps extends Omit<ActieknopProps, 'csrf'> {
  formulierPad?: string;
  /** The answer of the rules; a refused act shows as a quiet line with the reason. */
  waarom: WaaromProps;
}

/** The acts of a page: allowed ones as buttons, refused ones as quiet lines, each with why. */
export function Acties({
  titel = 'Wat u kunt doen',
  acties,
  csrf,
  leeg,
}: {
  titel?: string;
  acties: readonly ActieProps[];
  csrf: string;
  leeg?: Child;
}) {
  const mag = acties.filter((a) => a.waarom.toegestaan);
  const magNiet = acties.filter((a) => !a.waarom.toegestaan);
  const id = naarId(titel);
  return (
    <section class="sz-paneel sz-acties" aria-labelledby={id}>
      <Kop id={id}>{titel}</Kop>
      {mag.length === 0 && <p class="sz-zacht">{leeg ?? 'Op dit moment hoeft u hier niets te doen.'}</p>}
      {mag.length > 0 && (
        <ul>
          {mag.map((a) => (
            <li>
              <Knop actie={a} csrf={csrf} />
              <Waarom {...a.waarom} />
            </li>
          ))}
        </ul>
      )}
      {magNiet.length > 0 && (
        <ul class="sz-acties__niet" aria-label="Wat nu niet kan">
          {magNiet.map((a) => (
            <li>
              <span class="sz-acties__tekst">
                <Icoon naam="slot" />
                <span>
                  {a.tekst}
                  <span class="sz-verborgen"> (kan nu niet)</span>
                </span>
              </span>
              <Waarom {...a.waarom} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Knop({ actie, csrf }: { actie: ActieProps; csrf: string }) {
  if (actie.formulierPad) {
    return (
      <Knoplink pad={actie.formulierPad} soort={actie.soort ?? 'gewoon'}>
        {actie.tekst}
      </Knoplink>
    );
  }
  return <Actieknop {...actie} csrf={csrf} />;
}

function patroon(woord: string): string {
  return woord.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
