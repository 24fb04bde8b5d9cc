import type { Scherm } from '../../kern/scherm.ts';
import { talen } from '../../kern/talen.ts';
import { opmaak, Paneel, Tabel, type Kolom } from '../../platform/scherm/index.ts';
import type { Briefing, Punt } from '../schema-antwoorden.ts';
import { politiewoorden, risicos, tolken } from '../woorden.ts';
import { woord } from './delen.tsx';

/** When a point is, as short as it can. */
export const tijdVan = (p: { van: string; tot: string | null }): string =>
  `${opmaak.tijd(p.van)}${p.tot ? `–${opmaak.tijd(p.tot)}` : ''}`;

/** What a point says beside its place and task, as short sentences. */
export function puntregels(p: Punt): string[] {
  return [
    `Risico: ${woord(risicos, p.risico).toLowerCase()}${p.risicoToelichting ? `. ${p.risicoToelichting}` : ''}`,
    `Politie: ${woord(politiewoorden, p.politiewoord).toLowerCase()}`,
    `Tolk: ${woord(tolken, p.tolk).toLowerCase()}${p.talen.length ? ` (${p.talen.map((t) => woord(talen, t)).join(', ')})` : ''}`,
    p.zorgMee ? 'Zorg gaat mee' : 'Zorg gaat niet mee',
  ];
}

/** The places and tasks of the day. */
export function Punten({ s, b, wijzigbaar }: { s: Scherm; b: Briefing; wijzigbaar: boolean }) {
  const namen = new Map(b.deelnemers.map((d) => [d.organisatieId, d.naam]));
  const wie = (p: Punt) => p.organisaties.map((o) => namen.get(o) ?? 'Een andere organisatie').join(', ') || 'Iedereen';
  const kolommen: Kolom<Punt>[] = [
    { kop: 'Tijd', cel: (p) => tijdVan(p), smal: true },
    { kop: 'Plek en taak', cel: (p) => <Plek s={s} p={p} /> },
    { kop: 'Veiligheid, taal en zorg', cel: (p) => (p.vervallenOp ? 'Vervallen' : <Regels p={p} />) },
    { kop: 'Wie', cel: wie },
  ];
  const wijzig: Kolom<Punt> = { kop: 'Wijzigen', cel: (p) => <Wijziglink b={b} p={p} />, smal: true };
  return (
    <Paneel titel="Plekken en taken" toelichting="Neutrale feiten: waar, wanneer, wat. Nooit over een persoon.">
      <Tabel
        titel="Plekken en taken"
        rijen={b.punten}
        leeg="Er staan nog geen plekken op."
        kolommen={wijzigbaar ? [...kolommen, wijzig] : kolommen}
      />
    </Paneel>
  );
}

function Plek({ s, p }: { s: Scherm; p: Punt }) {
  return (
    <>
      <strong>{p.vervallenOp ? <s>{p.plek}</s> : p.plek}</strong>
      <br />
      {p.taak}
      {p.controleNummer && s.wie.compartiment === 'toezicht' && (
        <>
          {' '}
          <a href={`/controles/${p.controleId}`}>{p.controleNummer}</a>
        </>
      )}
    </>
  );
}

function Regels({ p }: { p: Punt }) {
  return (
    <>
      {puntregels(p).map((r) => (
        <>
          {r}
          <br />
        </>
      ))}
    </>
  );
}

function Wijziglink({ b, p }: { b: Briefing; p: Punt }) {
  if (p.vervallenOp) return null;
  return (
    <a href={`/briefings/${b.id}/punten/${p.id}`} aria-label={`Wijzig ${p.plek}`}>
      Wijzig
    </a>
  );
}
