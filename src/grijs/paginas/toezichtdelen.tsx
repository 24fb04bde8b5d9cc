import { briefgegevens } from '../../afstemming/index.ts';
import type { Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Gegevens, Knoplink, LegeStaat, opmaak, Paneel, Status, Tabel, Termijn } from '../../platform/scherm/index.ts';
import type { Delen, Grijszaak } from '../schema.ts';
import { hoedanigheden, posten } from '../woorden.ts';
import { gespreksuitkomsten, kijkplekken, vormen, waarop } from '../woorden-gesprek.ts';

const woord = (woorden: Record<string, string>, sleutel: string) => woorden[sleutel] ?? sleutel;

/** The waarschuwingsgesprekken, each with its letter and whether the agreement was kept. */
export function Gesprekken({ s, z }: { s: Scherm; z: Grijszaak }) {
  return (
    <Paneel titel="Waarschuwingsgesprekken" toelichting="Met een facilitator. De brief ligt vast en noemt geen naam.">
      {z.gesprekken.length === 0 ? (
        <LegeStaat
          titel="Nog geen gesprek"
          tekst="Een gesprek legt u vast met wat vooraf is verteld en wat is afgesproken."
        />
      ) : (
        z.gesprekken.map((g) => (
          <article class="sz-stapel">
            <h3 class="utrecht-heading-3">
              {g.nummer}: {woord(hoedanigheden, g.hoedanigheid).toLowerCase()}, {opmaak.datum(g.gevoerdOp)}
            </h3>
            <Gegevens
              items={[
                { naam: 'Besproken', waarde: g.inhoud, meerregelig: true },
                { naam: 'Reactie', waarde: g.reactie, meerregelig: true },
                { naam: 'Afgesproken', waarde: g.afspraak, meerregelig: true },
                ...briefgegevens(g),
                g.uitkomst
                  ? {
                      naam: 'Nagekeken',
                      waarde: `${woord(gespreksuitkomsten, g.uitkomst)}, ${opmaak.datumKort(g.opgevolgdOp!)}. ${g.uitkomstToelichting}`,
                      meerregelig: true,
                    }
                  : { naam: 'Nakijken', waarde: <Termijn dag={g.opvolgenOp} vandaag={s.klok.nu()} /> },
              ]}
            />
            <p>
              <Knoplink pad={`/documenten/${g.documentId}`}>Brief {g.nummer} als PDF</Knoplink>{' '}
              {!g.uitkomst && z.fase === 'toezicht' && z.geslotenOp === null && (
                <Knoplink pad={`/waarschuwingsgesprekken/${g.id}/opvolging`} soort="stil">
                  Afspraak {g.nummer} nakijken
                </Knoplink>
              )}
            </p>
          </article>
        ))
      )}
    </Paneel>
  );
}

/** When toezicht looks at the place: how often it may, how often it did, and what it saw. */
export function Waarnemingen({ s, z }: { s: Scherm; z: Grijszaak }) {
  const vandaag = dagVan(s.klok.nu());
  return (
    <Paneel
      titel="Kijken bij de plek"
      toelichting="Niet-stelselmatig: een plek, geen mensen. Hooguit drie keer in negentig dagen, een uur per keer."
    >
      {z.waarnemingen.length === 0 ? (
        <LegeStaat
          titel="Niets voorbereid"
          tekst="Kijken begint met vastleggen waarom, waarnaar en hoe vaak hooguit."
        />
      ) : (
        z.waarnemingen.map((w) => (
          <article class="sz-stapel">
            <h3 class="utrecht-heading-3">
              {opmaak.datumKort(w.van)} tot en met {opmaak.datumKort(w.tot)}: {w.momenten.length} van {w.keren} keer
            </h3>
            <Gegevens
              items={[
                { naam: 'Waarom', waarde: w.doel, meerregelig: true },
                { naam: 'Waarnaar', waarde: opmaak.opsomming(w.waarop.map((x) => woord(waarop, x).toLowerCase())) },
                { naam: 'Vanwaar', waarde: woord(kijkplekken, w.vanafPlek) },
                { naam: 'Per keer', waarde: `hooguit ${opmaak.meervoud(w.minuten, 'minuut', 'minuten')}` },
              ]}
            />
            <Tabel
              titel={`Gekeken vanaf ${opmaak.datumKort(w.van)}`}
              rijen={w.momenten}
              leeg="Er is nog niet gekeken."
              kolommen={[
                { kop: 'Wanneer', cel: (m) => opmaak.datumtijdKort(m.begonnenOp), smal: true },
                { kop: 'Minuten', cel: (m) => opmaak.getal(m.minuten), smal: true },
                { kop: 'Gezien', cel: (m) => m.gezien },
                { kop: 'Door', cel: (m) => m.doorNaam },
              ]}
            />
            {w.momenten.length < w.keren && w.tot >= vandaag && z.fase === 'toezicht' && z.geslotenOp === null && (
              <p>
                <Knoplink pad={`/grijswaarnemingen/${w.id}/momenten?zaak=${z.id}`}>Vastleggen dat u keek</Knoplink>
              </p>
            )}
          </article>
        ))
      )}
    </Paneel>
  );
}

/** The receipts, and what has none yet. `pdf` says where the frozen one opens for this side. */
export function Bewijzen({ z, pdf }: { z: Delen; pdf: (b: Delen['bewijzen'][number]) => string }) {
  const zonder = z.posten.filter((p) => p.bewijsId === null);
  return (
    <Paneel titel="Bewijzen van overdracht">
      {zonder.length > 0 && (
        <p>
          Nog zonder bewijs:{' '}
          {opmaak.opsomming(
            zonder.map((p) => `${woord(posten, p.soort).toLowerCase()} (${woord(vormen, p.vorm).toLowerCase()})`),
          )}
          .
        </p>
      )}
      <Tabel
        titel="Overdrachtsbewijzen"
        rijen={z.bewijzen}
        leeg="Er is nog geen bewijs gemaakt."
        kolommen={[
          { kop: 'Nummer', cel: (b) => <a href={pdf(b)}>{b.nummer} (PDF)</a>, smal: true },
          { kop: 'Afgegeven', cel: (b) => opmaak.datumtijdKort(b.afgegevenOp), smal: true },
          { kop: 'Aan', cel: (b) => b.ontvanger },
          { kop: 'Stukken', cel: (b) => opmaak.getal(z.posten.filter((p) => p.bewijsId === b.id).length), smal: true },
          { kop: 'Ontvangst', cel: (b) => <Ontvangst b={b} /> },
        ]}
      />
    </Paneel>
  );
}

function Ontvangst({ b }: { b: Delen['bewijzen'][number] }) {
  if (!b.bevestigdOp) return <Status soort="let-op" tekst="Nog niet bevestigd" />;
  return (
    <>
      <Status soort="goed" tekst={`Bevestigd ${opmaak.datumKort(b.bevestigdOp)}`} /> {b.bevestigdFunctie}
      {b.bevestigdAfwijking && `. Klopt niet: ${b.bevestigdAfwijking}`}
    </>
  );
}
