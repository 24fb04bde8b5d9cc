import type { Child } from 'hono/jsx';
import { veldId } from '../platform/scherm/velden.ts';
import { BESTAND } from './bevindingen.ts';
import { behoudgronden, bevindingsoorten, isBijzonder, VERPLAATSEN } from './bevindingsoorten.ts';
import type { Formulierbevinding } from './http/bevindingkeuzes.ts';

/** The finds under one field: of each what, why, and four ways on. Works without script; the script takes its place. */
export function Bevindingvak({ veld, bevindingen }: { veld: string; bevindingen: readonly Formulierbevinding[] }) {
  const hier = bevindingen.flatMap((b, i) => (b.veld === veld ? [{ b, i }] : []));
  if (hier.length === 0) return null;
  return (
    <div class="sz-waker" data-waker-keuzes={veld === BESTAND ? undefined : veldId(veld)}>
      {veld === BESTAND && (
        <p>
          Dit staat in het bestand. Haal het daar weg of maak het zwart, en kies het bestand daarna opnieuw; of voeg het
          niet toe. Mag het blijven staan, kies dan bij elke plek <strong>Houden</strong> en kies hetzelfde bestand
          opnieuw: uw keuzes blijven staan.
        </p>
      )}
      {hier.map(({ b, i }) => (
        <Bevinding b={b} i={i} />
      ))}
      <p class="sz-zacht">
        {VERPLAATSEN.voor}{' '}
        <a class="utrecht-link utrecht-link--html-a" href={VERPLAATSEN.pad} target="_blank" rel="noopener">
          {VERPLAATSEN.link}
        </a>
      </p>
    </div>
  );
}

function Bevinding({ b, i }: { b: Formulierbevinding; i: number }) {
  const naam = (deel: string) => `_b.${i}.${deel}`;
  const id = (deel: string) => veldId(`b-${i}-${deel}`);
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-waker__vondst">
      <legend>
        <mark>{b.woorden}</mark> <small>({(bevindingsoorten as Record<string, string>)[b.soort]})</small>
      </legend>
      <p class="sz-zacht">{b.reden}</p>
      <input type="hidden" name={naam('veld')} value={b.veld} />
      <input type="hidden" name={naam('soort')} value={b.soort} />
      <input type="hidden" name={naam('woorden')} value={b.woorden} />
      <input type="hidden" name={naam('nr')} value={String(b.nr)} />
      {b.veld === BESTAND ? (
        <Bestandskeus b={b} naam={naam} />
      ) : (
        <>
          <Wat naam={naam('wat')} waarde="verwijderen" gekozen={b.wat}>
            Verwijderen
          </Wat>
          <Wat naam={naam('wat')} waarde="algemeen" gekozen={b.wat}>
            Algemeen maken: <q>{b.voorstel}</q>
          </Wat>
        </>
      )}
      <Wat naam={naam('wat')} waarde="houden" gekozen={b.wat}>
        Houden, met deze reden:
      </Wat>
      <Redenvak b={b} id={id} naam={naam} />
    </fieldset>
  );
}

type Naamgever = (deel: string) => string;

function Redenvak({ b, id, naam }: { b: Formulierbevinding; id: Naamgever; naam: Naamgever }) {
  return (
    <div class="sz-waker__reden">
      <label class="utrecht-form-label" for={id('grond')}>
        Waarom mag dit blijven staan?
      </label>
      <select class="utrecht-select utrecht-select--html-select" name={naam('grond')} id={id('grond')}>
        <option value="">Kies…</option>
        {grondenVoor(b.soort).map(([waarde, tekst]) => (
          <option value={waarde} selected={waarde === b.grond}>
            {tekst}
          </option>
        ))}
      </select>
      <label class="utrecht-form-label" for={id('reden')}>
        Leg uit, in minstens 10 tekens
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="text"
        name={naam('reden')}
        id={id('reden')}
        maxlength={500}
        value={b.keusreden}
        autocomplete="off"
      />
    </div>
  );
}

function Bestandskeus({ b, naam }: { b: Formulierbevinding; naam: Naamgever }) {
  return (
    <>
      <input type="hidden" name={naam('start')} value={String(b.start)} />
      <input type="hidden" name={naam('eind')} value={String(b.eind)} />
      <Wat naam={naam('wat')} waarde="" gekozen={b.wat}>
        Ik haal het uit het bestand
      </Wat>
    </>
  );
}

function Wat(p: { naam: string; waarde: string; gekozen: string; children?: Child }) {
  return (
    <label class="utrecht-form-label utrecht-form-label--radio sz-keus">
      <input
        class="utrecht-radio-button utrecht-radio-button--html-input"
        type="radio"
        name={p.naam}
        value={p.waarde}
        checked={p.waarde === p.gekozen}
      />
      <span>{p.children}</span>
    </label>
  );
}

/** The grounds that the rule accepts for this kind: of what is special only that it is no personal data. */
function grondenVoor(soort: string): Array<[string, string]> {
  return Object.entries(behoudgronden).filter(([g]) => !isBijzonder(soort) || g === 'geen_persoonsgegeven');
}
