import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { BEWAARREGELS_VERSIE, termijnwoord } from '../bewaarregels.ts';
import { pasTermijnAan } from '../handelingen.ts';
import { Vernietigingenvraag, type Termijn, type Vernietiging } from '../schema.ts';
import { toonTermijnen, toonVernietigingen } from '../vragen.ts';
import { Grondmerk, regelwoord } from '../weergave.tsx';
import { Bewaartabs } from './overzicht.tsx';

/** All terms with source and check, and where a gemeente decided otherwise. */
export const termijnenPagina: Pagina = {
  pad: '/bewaren/termijnen',
  async toon(s) {
    const { items } = await s.vraag(toonTermijnen, {});
    return {
      titel: 'Bewaartermijnen',
      kruimels: [{ tekst: 'Bewaren', pad: '/bewaren' }, { tekst: 'Termijnen' }],
      inhoud: (
        <>
          <Bewaartabs nu="/bewaren/termijnen" />
          <Waarschuwing soort="info" titel="Twee wetten, twee dagen">
            De Archiefwet zegt hoe lang een zaak minstens blijft; de AVG zegt wanneer een gegeven niet langer nodig is.
            Wat op de AVG rust gaat vanzelf en eerder. Wat op de Archiefwet rust gaat na een goedgekeurde lijst. Dit is
            versie {BEWAARREGELS_VERSIE}.
          </Waarschuwing>
          <Paneel
            titel="Termijnen"
            acties={
              s.wie.petsoort === 'privacyfunctionaris' ? (
                <Knoplink pad="/bewaren/termijnen/aanpassen">Besluit van een gemeente vastleggen</Knoplink>
              ) : undefined
            }
          >
            <Tabel<Termijn>
              titel="Bewaartermijnen"
              rijen={items}
              kolommen={[
                { kop: 'Soort', cel: (t) => regelwoord(t.code) },
                { kop: 'Rust op', cel: (t) => <Grondmerk grond={t.grond} />, smal: true },
                { kop: 'Termijn', cel: (t) => termijnwoord(t.maanden), smal: true },
                { kop: 'Vanaf', cel: (t) => t.vanaf },
                {
                  kop: 'Bron',
                  cel: (t) => (
                    <>
                      {t.artikel}. {t.bron}
                      <br />
                      <small>
                        {opmaak.datumKort(t.gecontroleerdOp)}: {t.gecontroleerdHoe}
                      </small>
                    </>
                  ),
                },
                { kop: 'Anders besloten', cel: (t) => <Afwijkingen t={t} /> },
              ]}
            />
          </Paneel>
        </>
      ),
    };
  },
};

function Afwijkingen({ t }: { t: Termijn }) {
  return (
    <>
      {t.afwijkingen.map((a) => (
        <p>
          {gemeentenaam(a.gemeente)}: {termijnwoord(a.maanden)} (besluit {a.besluitnummer},{' '}
          {opmaak.datumKort(a.besluitOp)}){a.reden && <small> {a.reden}</small>}
        </p>
      ))}
    </>
  );
}

/** The form for a besluit of a gemeente. */
export const aanpassenPagina: Pagina = {
  pad: '/bewaren/termijnen/aanpassen',
  toon: (s) =>
    Promise.resolve({
      titel: 'Besluit over een termijn vastleggen',
      kruimels: [{ tekst: 'Termijnen', pad: '/bewaren/termijnen' }, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={pasTermijnAan}
          annuleren="/bewaren/termijnen"
          toelichting="De termijn van de lijst blijft ernaast staan. Korter onder de Archiefwet vraagt een eigen selectielijst, langer vraagt een reden."
        />
      ),
    }),
};

/** The certificates. */
export const verklaringenPagina: Pagina = {
  pad: '/bewaren/verklaringen',
  async toon(s) {
    const antwoord = await s.vraag(toonVernietigingen, lijstInvoer(s, Vernietigingenvraag));
    return {
      titel: 'Verklaringen van vernietiging',
      kruimels: [{ tekst: 'Bewaren', pad: '/bewaren' }, { tekst: 'Verklaringen' }],
      inhoud: (
        <>
          <Bewaartabs nu="/bewaren/verklaringen" />
          <Lijstpagina<Vernietiging>
            s={s}
            titel="Verklaringen van vernietiging"
            woorden={['verklaring', 'verklaringen']}
            schema={Vernietigingenvraag}
            antwoord={antwoord}
            zoekbaar={false}
            kolommen={[
              { kop: 'Vernietigd', cel: (v) => opmaak.datumtijdKort(v.op), volgorde: 'op', smal: true },
              { kop: 'Soort', cel: (v) => regelwoord(v.regel) },
              { kop: 'Gemeente', cel: (v) => gemeentenaam(v.gemeente) },
              { kop: 'Rust op', cel: (v) => <Grondmerk grond={v.grond} />, smal: true },
              { kop: 'Aantal', cel: (v) => opmaak.getal(v.aantal), getal: true },
              { kop: 'Lijst', cel: (v) => <Bewijs v={v} /> },
              { kop: 'Vingerafdruk', cel: (v) => <code title={v.vingerafdruk}>{v.vingerafdruk.slice(0, 12)}…</code> },
            ]}
            rijPad={() => undefined}
            volgorde={{ volgorde: 'op', richting: 'af' }}
            leeg={{
              titel: 'Er is nog niets vernietigd',
              tekst:
                'Van elke vernietiging blijft een verklaring: hoeveel, van welke soort, op welke grond. Nooit wat het was.',
            }}
          />
        </>
      ),
    };
  },
};

function Bewijs({ v }: { v: Vernietiging }) {
  if (!v.lijstId) return <>vanzelf, na de AVG-termijn</>;
  return (
    <>
      <a class="utrecht-link utrecht-link--html-a" href={`/bewaren/lijsten/${v.lijstId}`}>
        {v.lijstNummer}
      </a>
      {v.documentId && (
        <>
          {' '}
          <a class="utrecht-link utrecht-link--html-a" href={`/bewaren/verklaringen/${v.documentId}`}>
            verklaring {v.lijstNummer} (PDF)
          </a>
        </>
      )}
    </>
  );
}
