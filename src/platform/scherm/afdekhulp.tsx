import { Waarschuwing } from './status.tsx';
import { afdekpad } from './stijl.ts';
import { knopklasse } from './tekst.tsx';
import type { Keus } from './velden.ts';

/** A choice that goes along with the photo. */
export interface Erbij {
  naam: string;
  label: string;
  keuzes: readonly Keus[];
}

/** What the tool needs to send a photo that was covered on the device. */
export interface AfdekhulpProps {
  /** Address of the API that takes it. */
  actie: string;
  csrf: string;
  sleutel: string;
  /** What the photo belongs to; one must be chosen. */
  erbij?: Erbij | undefined;
  hooguit: number;
}

/** The tool that makes a photo fit to keep on the device itself. Without script it says why it is not there. */
export function Afdekhulp(p: AfdekhulpProps) {
  return (
    <>
      <noscript>
        <Waarschuwing soort="info" titel="Foto’s kunnen nu niet">
          Een foto wordt op uw eigen apparaat afgedekt voordat zij wordt verstuurd, en daarvoor is JavaScript nodig. Zet
          JavaScript aan, of beschrijf wat u zag. Documenten toevoegen kan wel.
        </Waarschuwing>
      </noscript>
      <div class="sz-afdekken" data-afdekken data-actie={p.actie} data-csrf={p.csrf} data-sleutel={p.sleutel} hidden>
        <div class="sz-afdekken__kies" data-kies>
          <label class="utrecht-form-label" for="afdek-foto">
            Kies een foto
          </label>
          <input class="sz-bestandkeuze" type="file" id="afdek-foto" accept="image/*" data-foto />
          <p class="sz-toelichting">U kunt een foto ook hierheen slepen, of plakken met Ctrl+V.</p>
        </div>
        <div class="sz-afdekken__werk" data-werk hidden>
          <Gereedschap />
          <Raam />
          <ol class="sz-afdekken__vlakken" data-vlakken />
          <Gegevens erbij={p.erbij} />
        </div>
        <p class="sz-afdekken__stand" role="status" data-stand />
        <div class="utrecht-alert utrecht-alert--error sz-melding" role="alert" data-fout hidden>
          <div class="utrecht-alert__content">
            <p data-foutzin />
          </div>
        </div>
      </div>
      <script type="module" src={afdekpad()} />
    </>
  );
}

function Raam() {
  return (
    <>
      <div class="sz-afdekken__raam">
        <div class="sz-afdekken__doek" data-doek>
          <canvas data-vel width="1" height="1" />
          <canvas
            data-laag
            width="1"
            height="1"
            tabindex={0}
            role="application"
            aria-label="Foto om af te dekken"
            aria-describedby="afdek-uitleg"
          />
        </div>
      </div>
      <p class="sz-toelichting" id="afdek-uitleg">
        Sleep een vlak over alles waaraan iemand te herkennen is: gezichten, mensen, tatoeages, kentekens, namen,
        telefoonnummers, spiegelbeelden. Met het toetsenbord: pijltjes verplaatsen het kader, Shift met pijltjes maakt
        het groter of kleiner, Enter dekt af, Delete haalt het laatste weg, + en − vergroten en verkleinen.
      </p>
    </>
  );
}

function Gereedschap() {
  const keuzes: Array<[string, string]> = [
    ['vlak', 'Vlak'],
    ['kwast', 'Kwast'],
    ['schuiven', 'Schuiven'],
  ];
  return (
    <div class="sz-afdekken__balk" role="group" aria-label="Gereedschap">
      {keuzes.map(([waarde, tekst], i) => (
        <label class="utrecht-form-label sz-afdekken__keus">
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name="_gereedschap"
            value={waarde}
            checked={i === 0}
            data-gereedschap
          />
          {tekst}
        </label>
      ))}
      <label class="utrecht-form-label sz-afdekken__keus">
        Kwast
        <select class="utrecht-select utrecht-select--html-select" data-dikte>
          <option value="40">smal</option>
          <option value="20" selected>
            middel
          </option>
          <option value="10">breed</option>
        </select>
      </label>
      <Knop doe="ongedaan">Ongedaan maken</Knop>
      <Knop doe="opnieuw">Opnieuw</Knop>
      <Knop doe="kleiner">Kleiner</Knop>
      <Knop doe="groter">Groter</Knop>
      <button type="button" class={knopklasse('gewoon')} data-gezichten hidden>
        Gezichten voorstellen
      </button>
    </div>
  );
}

function Knop({ doe, children }: { doe: string; children?: string }) {
  return (
    <button type="button" class={knopklasse('gewoon')} data-doe={doe}>
      {children}
    </button>
  );
}

const NAGEKEKEN = [
  'Er staan geen mensen op, ook niet in een spiegel of op een scherm.',
  'Er is geen gezicht, tatoeage of ander kenmerk van iemand te zien.',
  'Er is geen kenteken, naam, telefoonnummer of identiteitsbewijs te lezen.',
];

function Gegevens({ erbij }: { erbij: Erbij | undefined }) {
  return (
    <form class="sz-formulier" novalidate>
      <div class="utrecht-form-field sz-veld">
        <label class="utrecht-form-label" for="afdek-omschrijving">
          Wat is er te zien?
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="afdek-omschrijving"
          name="omschrijving"
          maxlength={160}
          required
          autocomplete="off"
        />
      </div>
      {erbij && (
        <div class="utrecht-form-field sz-veld">
          <label class="utrecht-form-label" for="afdek-erbij">
            {erbij.label}
          </label>
          <select class="utrecht-select utrecht-select--html-select" id="afdek-erbij" name={erbij.naam} required>
            <option value="">Kies…</option>
            {erbij.keuzes.map((k) => (
              <option value={k.waarde}>{k.tekst}</option>
            ))}
          </select>
        </div>
      )}
      <Nagekeken />
      <div class="sz-formulier__voet">
        <button type="submit" class={knopklasse('hoofd')}>
          Foto toevoegen
        </button>
        <button type="button" class={knopklasse('gewoon')} data-doe="andere">
          Andere foto
        </button>
        <progress max="1" value="0" aria-label="Versturen" data-voortgang hidden />
      </div>
    </form>
  );
}

/** Three questions instead of one: each is looked at by itself. */
function Nagekeken() {
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset sz-veld">
      <legend class="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        Ik heb de hele foto nagekeken
      </legend>
      <div class="sz-keuzes">
        {NAGEKEKEN.map((tekst) => (
          <label class="utrecht-form-label utrecht-form-label--checkbox sz-keus">
            <input class="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" name="_nagekeken" />
            <span>{tekst}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
