import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import {
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Stapel,
  Status,
  Tabel,
  Waarschuwing,
  type Lijstkolom,
} from '../../platform/scherm/index.ts';
import { legAfspraakVast, vraagAfstemming } from '../handelingen.ts';
import { Vragenvraag, type Afspraakregel, type Vraagregel } from '../schema.ts';
import { toonAfstemafspraken, toonAfstemvragen } from '../vragen.ts';
import { afstemsoorten, antwoorden, ernst, gevolgen, type Afstemsoort, type Antwoord } from '../woorden.ts';

const KRUIMEL = { tekst: 'Afstemming', pad: '/afstemvragen' };

/** The word of politie, or until when it is waited for. */
function Woord({ r }: { r: Vraagregel }) {
  const a = r.antwoord as Antwoord | null;
  return a ? <Status soort={ernst[a]} tekst={antwoorden[a]} /> : <Status soort="bezig" tekst="Wacht op antwoord" />;
}

/** What each word asks; the same for everybody, also before anything was asked. */
function Woordenlijst() {
  return (
    <Paneel titel="Wat de woorden vragen">
      <Gegevens
        items={(Object.keys(antwoorden) as Antwoord[]).map((a) => ({ naam: antwoorden[a], waarde: gevolgen[a] }))}
      />
    </Paneel>
  );
}

const KOLOMMEN: Lijstkolom<Vraagregel>[] = [
  { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
  { kop: 'Plek', cel: (r) => r.adres },
  { kop: 'Waarvoor', cel: (r) => afstemsoorten[r.soort as Afstemsoort], smal: true },
  {
    kop: 'Dagen',
    cel: (r) => `${opmaak.datumKort(r.van)} tot en met ${opmaak.datumKort(r.tot)}`,
    volgorde: 'van',
  },
  { kop: 'Antwoord', cel: (r) => <Woord r={r} />, smal: true },
  { kop: 'Te lezen op', cel: (r) => opmaak.datumtijdKort(r.antwoordOp), smal: true },
  { kop: 'Geldt tot en met', cel: (r) => opmaak.datumKort(r.geldigTot), smal: true },
  {
    kop: 'Gevraagd',
    cel: (r) => `${opmaak.datumKort(r.gevraagdOp)}, ${r.doorNaam}`,
    volgorde: 'gevraagdOp',
  },
];

/** What was asked of politie. */
export const afstemvragenPagina: Pagina = {
  pad: '/afstemvragen',
  menu: {
    groep: 'Afstemming',
    tekst: 'Vragen aan de politie',
    toets: '0',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonAfstemvragen, lijstInvoer(s, Vragenvraag));
    return {
      titel: 'Afstemming met de politie',
      inhoud: (
        <Stapel>
          <Lijstpagina<Vraagregel>
            s={s}
            titel="Afstemming met de politie"
            woorden={['vraag', 'vragen']}
            schema={Vragenvraag}
            antwoord={antwoord}
            kolommen={KOLOMMEN}
            rijPad={(r) => `/locaties/${r.locatieId}`}
            volgorde={{ volgorde: 'gevraagdOp', richting: 'af' }}
            zoekhint="Zoek op nummer of adres"
            acties={
              <>
                <Knoplink pad="/afstemvragen/nieuw" soort="hoofd">
                  Afstemming vragen
                </Knoplink>
                <Knoplink pad="/afstemafspraken">Afspraken</Knoplink>
              </>
            }
            leeg={{
              titel: 'Nog niets gevraagd',
              tekst:
                'Voor een controle, brief of gesprek in het onvergunde deel vraagt u eerst of de dagen vrij zijn. De politie antwoordt met één woord; een reden geeft zij nooit.',
              actie: { tekst: 'Afstemming vragen', pad: '/afstemvragen/nieuw' },
            }}
          />
          <Woordenlijst />
        </Stapel>
      ),
    };
  },
};

/** The form of a question: place and days, and no place for a reason. */
export const nieuweVraagPagina: Pagina = {
  pad: '/afstemvragen/nieuw',
  async toon(s) {
    const { locatie, soort } = s.filters;
    const jurist = s.wie.petsoort === 'jurist';
    const plek = locatie ? await s.vraag(toonLocatie, { id: locatie }) : null;
    const keuzes = plek ? [] : (await s.vraag(toonLocatiekeuzes, {})).items;
    const morgen = plusDagen(dagVan(s.klok.nu()), 1);
    return {
      titel: 'Afstemming vragen',
      kruimels: [KRUIMEL, { tekst: 'Vragen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={vraagAfstemming}
          params={{}}
          verborgen={plek ? { gemeente: plek.gemeente, locatieId: plek.id } : {}}
          keuzes={{ locatieId: keuzes.map((k) => ({ waarde: k.id, tekst: k.tekst })) }}
          waarden={{
            soort: soort === 'brief' || jurist ? 'brief' : 'controle',
            van: morgen,
            tot: plusDagen(morgen, 6),
          }}
          annuleren="/afstemvragen"
          toelichting={
            <p>
              {plek && <strong>{plek.adres}. </strong>}U vraagt alleen naar een plek en dagen. Schrijf nergens waarom u
              daar wilt kijken of wat u schrijft; de politie schrijft niet waarom zij antwoordt zoals zij doet.
            </p>
          }
        />
      ),
    };
  },
};

/** With whom each gemeente aligns. */
export const afsprakenPagina: Pagina = {
  pad: '/afstemafspraken',
  async toon(s) {
    const { items, eenheden } = await s.vraag(toonAfstemafspraken, {});
    const zonder = s.wie.gemeenten.filter((g) => !items.some((a) => a.gemeente === g));
    const schrijft = ['coordinator', 'jurist'].includes(s.wie.petsoort);
    return {
      titel: 'Afspraken over afstemmen',
      kruimels: [KRUIMEL, { tekst: 'Afspraken' }],
      inhoud: (
        <Stapel>
          {zonder.length > 0 && (
            <Waarschuwing titel="Nog geen afspraak">
              {`In ${opmaak.opsomming(zonder.map(gemeentenaam))} belt u voor elke controle in het onvergunde deel, tot de afspraak is vastgelegd.`}
            </Waarschuwing>
          )}
          <Knoplink pad="/afstemverbindingen">Verbindingen met installaties van de politie</Knoplink>
          <Tabel<Afspraakregel>
            titel="Wat nu geldt"
            rijen={items}
            leeg="Er is nog geen afspraak vastgelegd."
            kolommen={[
              { kop: 'Gemeente', cel: (a) => gemeentenaam(a.gemeente) },
              { kop: 'Eenheid', cel: (a) => a.politieNaam },
              { kop: 'Antwoord na', cel: (a) => `${a.antwoordUren} uur` },
              { kop: 'Geldt', cel: (a) => opmaak.meervoud(a.geldigDagen, 'dag', 'dagen') },
              { kop: 'Waar het staat', cel: (a) => a.besluit },
              { kop: 'Vastgelegd', cel: (a) => `${opmaak.datumKort(a.op)}, ${a.doorNaam}` },
            ]}
          />
          {schrijft && (
            <Paneel titel="Afspraak vastleggen">
              <HandelingFormulier
                s={s}
                handeling={legAfspraakVast}
                params={{}}
                keuzes={{ politieId: eenheden.map((e) => ({ waarde: e.id, tekst: e.naam })) }}
                waarden={{ antwoordUren: '24', geldigDagen: '14' }}
              />
            </Paneel>
          )}
        </Stapel>
      ),
    };
  },
};
