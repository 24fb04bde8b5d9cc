import { Actiebalk, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Stapel,
  Status,
  Termijn,
  TweeKolom,
  Waarschuwing,
  type Ernst,
} from '../../platform/scherm/index.ts';
import { brengIn, meldCasusAan, sluitCasus, voegDeelnemerToe } from '../aanmelden.ts';
import { DEELNEMERS } from '../basis.ts';
import { overCasus } from '../over.ts';
import { Casusvraag, type Casus, type Casusregel } from '../schema-antwoorden.ts';
import { geefAdvies, geefInbreng, kiesInterventie, weegAanmelding } from '../tafel.ts';
import { toonCasus, toonCasussen } from '../vragen.ts';
import { categorienaam, lijstherkomst } from '../wgs.ts';
import { onderwerpsoorten, standen, type Onderwerpsoort, type Stand } from '../woorden.ts';
import { Deelnemers, Inbrengen, Interventies } from './delen.tsx';
import { Rieckeuze } from './keuze.tsx';

const ERNST: Record<Stand, Ernst> = {
  aangemeld: 'let-op',
  in_behandeling: 'bezig',
  afgewezen: 'neutraal',
  gesloten: 'goed',
};
function Standmerk({ stand }: { stand: string }) {
  return <Status soort={ERNST[stand as Stand]} tekst={standen[stand as Stand]} />;
}

/** The casussen that this pet may read. */
export const casussenPagina: Pagina = {
  pad: '/rieccasussen',
  menu: { groep: 'Samenwerken', tekst: 'RIEC', toets: '.', petten: DEELNEMERS },
  async toon(s) {
    const antwoord = await s.vraag(toonCasussen, lijstInvoer(s, Casusvraag));
    return {
      titel: 'Casussen bij het RIEC',
      inhoud: (
        <Stapel>
          <Rieckeuze s={s} hier="/rieccasussen" />
          <Lijstpagina<Casusregel>
            s={s}
            titel="Casussen bij het RIEC"
            woorden={['casus', 'casussen']}
            schema={Casusvraag}
            antwoord={antwoord}
            kolommen={[
              { kop: 'Nummer', cel: (c) => c.nummer, smal: true },
              { kop: 'Onderwerp', cel: (c) => c.onderwerp },
              { kop: 'Gemeente', cel: (c) => gemeentenaam(c.gemeente) },
              { kop: 'Stand', cel: (c) => <Standmerk stand={c.stand} />, smal: true },
              { kop: 'Open interventies', cel: (c) => c.openInterventies, smal: true },
              { kop: 'Aangemeld', cel: (c) => opmaak.datumKort(c.op), volgorde: 'op', smal: true },
            ]}
            rijPad={(c) => `/rieccasussen/${c.id}`}
            volgorde={{ volgorde: 'op', richting: 'af' }}
            zoekhint="Zoek op nummer of onderwerp"
            acties={
              s.wie.compartiment === 'toezicht' && (
                <Knoplink pad="/rieccasussen/nieuw" soort="hoofd">
                  {meldCasusAan.titel}
                </Knoplink>
              )
            }
            leeg={{
              titel: 'Geen casussen',
              tekst: 'Hier staan casussen over een bedrijf, facilitator of pand waaraan uw organisatie meedoet.',
            }}
          />
        </Stapel>
      ),
    };
  },
};

/** One casus for its reader. */
export const casusPagina: Pagina = {
  pad: '/rieccasussen/:id',
  async toon(s) {
    const c = await s.vraag(toonCasus, { id: s.params.id! });
    return {
      titel: `Casus ${c.nummer}: ${c.onderwerp}`,
      kruimels: [{ tekst: 'Casussen RIEC', pad: '/rieccasussen' }, { tekst: c.nummer }],
      inhoud: <TweeKolom hoofd={<Hoofd s={s} c={c} />} zijtitel="Over deze casus" zij={<Zij s={s} c={c} />} />,
    };
  },
};

function Hoofd({ s, c }: { s: Scherm; c: Casus }) {
  return (
    <>
      <Waarschuwing soort="info" titel="Nooit over iemand die sekswerk doet">
        Deze casus gaat over {onderwerpsoorten[c.onderwerpSoort as Onderwerpsoort].toLowerCase()}. Een mogelijk
        slachtoffer draagt u over aan de aandachtsfunctionaris; die gegevens komen hier niet.
      </Waarschuwing>
      <Paneel titel="Aanmelding" toelichting="Het doel is dat van WGS 2.17: georganiseerde criminaliteit bestrijden.">
        <Gegevens
          items={[
            { naam: 'Aanleiding', waarde: c.aanleiding, meerregelig: true },
            { naam: 'Evenredig', waarde: c.evenredig, meerregelig: true },
            { naam: 'Niet lichter', waarde: c.lichter, meerregelig: true },
          ]}
        />
        {c.weging && <Citaat tekst={c.weging} bron={`Weging door ${c.riecNaam}, ${opmaak.datum(c.gewogenOp!)}`} />}
      </Paneel>
      <Deelnemers c={c} />
      <Inbrengen c={c} />
      <Paneel titel="Interventieadvies">
        {c.advies ? (
          <Citaat tekst={c.advies} bron={`${c.riecNaam}, ${opmaak.datum(c.adviesOp!)}`} />
        ) : (
          <LegeStaat titel="Nog geen advies" tekst="Het RIEC adviseert als de deelnemers hebben ingebracht." />
        )}
      </Paneel>
      <Interventies s={s} c={c} />
      {c.uitkomst && (
        <Paneel titel="Wat het heeft opgeleverd">
          <Citaat tekst={c.uitkomst} />
        </Paneel>
      )}
    </>
  );
}

function Zij({ s, c }: { s: Scherm; c: Casus }) {
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Stand', waarde: <Standmerk stand={c.stand} /> },
            { naam: 'Onderwerp', waarde: c.onderwerp },
            { naam: 'Gemeente', waarde: gemeentenaam(c.gemeente) },
            { naam: 'RIEC', waarde: c.riecNaam },
            {
              naam: 'Wegen voor',
              waarde: <Termijn dag={c.wegenVoor} vandaag={s.klok.nu()} afgerond={c.gewogenOp !== null} />,
            },
            {
              naam: 'Categorieën',
              waarde: `${c.categorieen.map((x) => categorienaam(c.lijstversie, x)).join('; ')} (${lijstherkomst(c.lijstversie)})`,
              meerregelig: true,
            },
            {
              naam: 'Bewaren tot',
              waarde: `${opmaak.datum(c.bewarenTot)}: uiterlijk vijf jaar na de aanmelding (WGS 1.8 lid 7)`,
              meerregelig: true,
            },
            { naam: 'Aangemeld door', waarde: `${c.doorNaam}, ${opmaak.datum(c.op)}` },
          ]}
        />
      </Paneel>
      <Actiebalk s={s} titel="Wat nu kan" acties={acties(s, c)} />
    </>
  );
}

function acties(s: Scherm, c: Casus) {
  const over = overCasus(c, s.wie);
  const naar = (deel: string) => ({ params: { id: c.id }, formulierPad: `/rieccasussen/${c.id}/${deel}` });
  const inbreng = { ...naar('partnerinbreng'), context: { categoriePast: true } };
  if (s.wie.compartiment === 'toezicht')
    return [
      s.actie(voegDeelnemerToe, over, naar('deelnemer')),
      s.actie(brengIn, over, {
        ...naar('inbreng'),
        context: {
          kaartPast: true,
          kaartGeldig: true,
          levendConvenant: true,
          herkenbaarSekswerk: false,
          categoriePast: true,
          zevenJa: true,
        },
      }),
      s.actie(kiesInterventie, over, naar('interventie')),
      s.actie(sluitCasus, over, naar('sluiting')),
    ];
  if (s.wie.petsoort !== 'riec_analist') return [s.actie(geefInbreng, over, inbreng)];
  return [
    s.actie(weegAanmelding, over, naar('weging')),
    s.actie(geefInbreng, over, inbreng),
    s.actie(geefAdvies, over, naar('advies')),
    s.actie(kiesInterventie, over, naar('interventie')),
  ];
}
