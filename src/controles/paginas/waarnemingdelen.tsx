import { bevoegdheidnaam } from '../../aanwijzingen/index.ts';
import { Checklijst, Citaat, Knoplink, opmaak, Paneel, type Checkpunt } from '../../platform/scherm/index.ts';
import type { Controle, Waarnemingregel } from '../schema-antwoorden.ts';
import { Link, Oordeelmerk, woordVan } from '../weergave.tsx';
import { oordelen } from '../woorden.ts';

/** What stands: waarnemingen that were not replaced by a later one. */
export function staande(c: Pick<Controle, 'waarnemingen'>): Waarnemingregel[] {
  return c.waarnemingen.filter((w) => w.verbeterdDoor === null);
}

const RANG = ['voldoet_niet', 'niet_vastgesteld', 'voldoet', 'niet_van_toepassing', 'feit'];
const STAND: Record<string, Checkpunt['stand']> = {
  voldoet: 'goed',
  voldoet_niet: 'niet',
  niet_vastgesteld: 'nvt',
  niet_van_toepassing: 'nvt',
  feit: 'nvt',
};

/** How one point stands: by the gravest of its waarnemingen. */
export function standVan(waarnemingen: readonly Waarnemingregel[], punten: readonly string[]): Checkpunt['stand'] {
  const bij = waarnemingen.filter((w) => w.punt !== null && punten.includes(w.punt));
  const zwaarste = RANG.find((o) => bij.some((w) => w.oordeel === o));
  return zwaarste ? (STAND[zwaarste] ?? 'nvt') : 'open';
}

export const CHECKWOORDEN = { goed: 'voldoet', niet: 'voldoet niet', nvt: 'vastgelegd', open: 'nog niets vastgelegd' };

/** The progress of the checklist, one line per group. */
export function Checkliststand({ c }: { c: Controle }) {
  const staand = staande(c);
  const klaar = c.checklist.length - c.onbesproken.length;
  return (
    <Paneel
      titel="Checklist"
      toelichting={`Over ${klaar} van ${c.checklist.length} onderwerpen staat iets vastgelegd.`}
      acties={c.status === 'bezig' && <Knoplink pad={`/controles/${c.id}/checklist`}>Naar de checklist</Knoplink>}
    >
      <Checklijst
        woorden={CHECKWOORDEN}
        punten={c.checklist.map((g) => ({
          tekst: g.titel,
          stand: standVan(staand, [g.groep, ...g.vragen.map((v) => v.punt)]),
        }))}
      />
    </Paneel>
  );
}

/** All waarnemingen as they were written; what was corrected stays readable under what replaced it. */
export function Waarnemingen({ c, magVerbeteren }: { c: Controle; magVerbeteren: boolean }) {
  const staand = staande(c);
  return (
    <Paneel
      titel="Waarnemingen"
      toelichting="Een waarneming wordt één keer geschreven. Verbeteren doet u met een nieuwe, die de oude noemt."
    >
      {staand.length === 0 && <p>Er is nog niets waargenomen.</p>}
      {staand.map((w) => (
        <Waarneming w={w} c={c} magVerbeteren={magVerbeteren} />
      ))}
    </Paneel>
  );
}

function Waarneming({ w, c, magVerbeteren }: { w: Waarnemingregel; c: Controle; magVerbeteren: boolean }) {
  return (
    <Paneel
      titel={w.vraag}
      id={`w-${w.id}`}
      rang={3}
      toelichting={w.norm ?? undefined}
      acties={
        magVerbeteren &&
        ['bezig', 'afgerond'].includes(c.status) && (
          <Link pad={`/controles/${c.id}/waarnemingen/${w.id}/verbeteren`}>Verbeteren</Link>
        )
      }
    >
      <Oordeelmerk oordeel={w.oordeel} />
      <Citaat tekst={w.tekst} bron={`${opmaak.datumtijd(w.op)}, ${w.doorNaam}`} />
      {w.bevoegdheid && (
        <p>
          Gebruikte bevoegdheid: {bevoegdheidnaam(w.bevoegdheid)}. Waarom dat nodig was: {w.noodzaak}
        </p>
      )}
      <Eerder w={w} alle={c.waarnemingen} />
    </Paneel>
  );
}

function Eerder({ w, alle }: { w: Waarnemingregel; alle: readonly Waarnemingregel[] }) {
  const oud = alle.find((x) => x.id === w.corrigeert);
  if (!oud) return null;
  return (
    <details id={`w-${oud.id}`}>
      <summary>
        Verbeterd op {opmaak.datumtijd(w.vastgelegdOp)}: {w.correctiereden}
      </summary>
      <p>
        Eerder stond er: <strong>{woordVan(oordelen, oud.oordeel)}</strong>. {oud.tekst} ({oud.doorNaam})
      </p>
      <Eerder w={oud} alle={alle} />
    </details>
  );
}
