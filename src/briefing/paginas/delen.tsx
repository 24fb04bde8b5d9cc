import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  LegeStaat,
  opmaak,
  Paneel,
  Status,
  Tabel,
  Termijn,
  Tijdlijn,
  type Ernst,
} from '../../platform/scherm/index.ts';
import type { Actie, Briefing, Briefingregel } from '../schema-antwoorden.ts';
import { deelsoorten, feiten, rollen, soorten, standen, type Stand } from '../woorden.ts';

const ERNST: Record<Stand, Ernst> = {
  concept: 'let-op',
  vastgesteld: 'bezig',
  gedebrieft: 'goed',
  vervallen: 'neutraal',
};
/** Where a briefing stands, in a word. */
export function Standmerk({ stand }: { stand: string }) {
  return <Status soort={ERNST[stand as Stand]} tekst={standen[stand as Stand]} />;
}

/** The word of a key, from one of the lists of this room. */
export const woord = (lijst: Record<string, string>, sleutel: string): string => lijst[sleutel] ?? sleutel;

/** Who sits at the table, with the own task of each and whether it read the newest version. */
export function Deelnemers({ b }: { b: Briefing }) {
  return (
    <Paneel titel="Aan tafel" toelichting="Ieder houdt zich bij de eigen taak, ook als u samen gaat (R4).">
      <Tabel
        titel="Organisaties aan tafel"
        rijen={b.deelnemers}
        leeg="Er zit nog niemand aan tafel."
        kolommen={[
          { kop: 'Organisatie', cel: (d) => d.naam },
          { kop: 'Rol', cel: (d) => woord(rollen, d.rol) },
          { kop: 'Eigen taak', cel: (d) => d.taak },
          { kop: 'Bereikbaar via', cel: (d) => d.bereikbaar },
          {
            kop: 'Gelezen',
            cel: (d) =>
              d.laatstGelezen
                ? `${opmaak.meervoud(d.gelezen, 'persoon', 'mensen')}, ${opmaak.datumtijdKort(d.laatstGelezen)}`
                : 'Nog niet',
          },
        ]}
      />
    </Paneel>
  );
}

/** What only the own organisatie reads. */
export function EigenDeel({ s, b }: { s: Scherm; b: Briefing }) {
  return (
    <Paneel
      titel={`Alleen ${s.wie.organisatieNaam}`}
      toelichting="Niemand van een andere organisatie leest dit, ook niet wie de briefing leidt."
    >
      {b.delen.length === 0 ? (
        <LegeStaat titel="Nog geen eigen deel" tekst="Schrijf hier wat uw mensen moeten weten en anderen niet." />
      ) : (
        b.delen.map((d) => (
          <Citaat
            tekst={d.tekst}
            bron={`${woord(deelsoorten, d.soort)} · ${d.doorNaam}, ${opmaak.datumtijdKort(d.op)}`}
          />
        ))
      )}
    </Paneel>
  );
}

/** The shared timeline of neutral facts. */
export function Verloop({ b }: { b: Briefing }) {
  return (
    <Paneel titel="Verloop" toelichting="Eén tijdlijn voor iedereen aan tafel: alleen dat iets gebeurde en wanneer.">
      {b.feiten.length === 0 ? (
        <LegeStaat titel="Nog geen feiten" tekst="Wie onderweg is, zet hier neutrale feiten neer." />
      ) : (
        <Tijdlijn
          titel="Verloop van deze actie"
          items={b.feiten.map((f) => ({
            op: f.gebeurdOp,
            door: f.organisatieNaam,
            tekst: `${woord(feiten, f.feit)}${f.plek ? `: ${f.plek}` : ''}`,
          }))}
        />
      )}
    </Paneel>
  );
}

/** What was looked back on. */
export function Terugblik({ b }: { b: Briefing }) {
  const d = b.debriefing;
  if (!d) return null;
  return (
    <Paneel titel="Debriefing" toelichting={`Vastgelegd door ${d.doorNaam}, ${opmaak.datumtijdKort(d.op)}.`}>
      <Tabel
        titel="Tellingen van deze actie"
        rijen={[d]}
        kolommen={[
          { kop: 'Plekken bezocht', cel: (x) => x.plekken },
          { kop: 'Gesprekken', cel: (x) => x.gesprekken },
          { kop: 'Hulp aangeboden', cel: (x) => x.hulpAangeboden },
          { kop: 'Plekken met overtreding', cel: (x) => x.overtredingen },
        ]}
      />
      <Citaat tekst={d.goed} bron="Wat ging goed" />
      <Citaat tekst={d.beter} bron="Wat kan beter" />
    </Paneel>
  );
}

/** What is still to be done, and what was done. */
export function Acties({ s, items, leeg }: { s: Scherm; items: readonly Actie[]; leeg: string }) {
  return (
    <Paneel titel="Acties">
      <Tabel
        titel="Acties met eigenaar en dag"
        rijen={items}
        leeg={leeg}
        kolommen={[
          { kop: 'Wat', cel: (a) => a.actie },
          { kop: 'Wie', cel: (a) => `${a.eigenaarNaam}, ${a.wie}` },
          {
            kop: 'Voor',
            cel: (a) => <Termijn dag={a.voor} vandaag={s.klok.nu()} afgerond={a.gedaanOp !== null} />,
            smal: true,
          },
          {
            kop: 'Stand',
            cel: (a) =>
              a.gedaanOp ? (
                `Gedaan: ${a.uitkomst}`
              ) : a.eigenaarId === s.wie.organisatieId ? (
                <a href={`/briefings/${a.briefingId}/acties/${a.id}`} aria-label={`Afronden: ${a.actie}`}>
                  Afronden
                </a>
              ) : (
                'Open'
              ),
          },
        ]}
      />
    </Paneel>
  );
}

/** A list of briefings as a table, for the board. */
export function Briefingtabel({
  titel,
  items,
  leeg,
}: {
  titel: string;
  items: readonly Briefingregel[];
  leeg: string;
}) {
  return (
    <Tabel
      titel={titel}
      rijen={items}
      rijPad={(b) => `/briefings/${b.id}`}
      leeg={leeg}
      kolommen={[
        { kop: 'Nummer', cel: (b) => b.nummer, smal: true },
        { kop: 'Begin', cel: (b) => opmaak.datumtijdKort(b.begin), smal: true },
        { kop: 'Soort', cel: (b) => woord(soorten, b.soort) },
        { kop: 'Gemeente', cel: (b) => gemeentenaam(b.gemeente) },
        { kop: 'Verzamelpunt', cel: (b) => b.verzamelpunt },
        { kop: 'Plekken', cel: (b) => b.punten, smal: true },
        { kop: 'Open acties', cel: (b) => b.openActies, smal: true },
        { kop: 'Stand', cel: (b) => <Standmerk stand={b.stand} />, smal: true },
      ]}
    />
  );
}
