import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Knoplink, opmaak, Paneel, Stapel, Tabel, Tabs } from '../../platform/scherm/index.ts';
import { AAN_TAFEL } from '../basis.ts';
import { Briefingsvraag, Dagvraag, type Briefingregel, type Dagcontrole } from '../schema-antwoorden.ts';
import { toonBriefings, toonDagbord } from '../vragen.ts';
import { soorten } from '../woorden.ts';
import { Acties, Briefingtabel, Standmerk, woord } from './delen.tsx';

/** The rhythm of the day: what is briefed, what is planned without a briefing, and what yesterday left to do. Source: T4. */
export const dagbordPagina: Pagina = {
  pad: '/dagbord',
  menu: { groep: 'Controles', tekst: 'Dagbord', toets: '3', petten: ['toezichthouder', 'coordinator'] },
  async toon(s) {
    const bord = await s.vraag(toonDagbord, lijstInvoer(s, Dagvraag));
    const vandaag = dagVan(s.klok.nu());
    const [maakt, verleden] = [s.wie.petsoort !== 'jurist', bord.dag < vandaag];
    const nieuw = (gemeente: string) => `/briefings/nieuw?gemeente=${gemeente}&dag=${bord.dag}`;
    return {
      titel: `Dagbord: ${opmaak.datum(bord.dag)}`,
      inhoud: (
        <Stapel>
          <Dagkeuze dag={bord.dag} vandaag={vandaag} />
          <Paneel
            titel="Briefings van deze dag"
            acties={
              <>
                {maakt && !verleden && (
                  <Knoplink pad={`/briefings/nieuw?dag=${bord.dag}`} soort="hoofd">
                    Briefing opstellen
                  </Knoplink>
                )}
                <Knoplink pad="/briefings">Alle briefings</Knoplink>
              </>
            }
          >
            <Briefingtabel
              titel="Briefings van deze dag"
              items={bord.briefings}
              leeg="Voor deze dag is er geen briefing."
            />
          </Paneel>
          <Paneel titel="Controles zonder briefing">
            <Losse items={bord.losseControles} nieuw={maakt && !verleden ? nieuw : undefined} />
          </Paneel>
          <Acties s={s} items={bord.acties} leeg="Er staan geen acties open." />
          <Paneel titel="De week ervoor" toelichting="Wat nog geen debriefing heeft, staat op Vastgesteld.">
            <Briefingtabel
              titel="Briefings van de week ervoor"
              items={bord.vorige}
              leeg="Geen briefings in de week ervoor."
            />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

function Dagkeuze({ dag: gekozen, vandaag }: { dag: string; vandaag: string }) {
  return (
    <Tabs
      titel="Dag"
      tabs={[-1, 0, 1].map((n) => {
        const dag = plusDagen(vandaag, n);
        return {
          tekst: ['Gisteren', 'Vandaag', 'Morgen'][n + 1]!,
          pad: n === 0 ? '/dagbord' : `/dagbord?dag=${dag}`,
          actief: dag === gekozen,
        };
      })}
    />
  );
}

function Losse({ items, nieuw }: { items: readonly Dagcontrole[]; nieuw: ((gemeente: string) => string) | undefined }) {
  return (
    <Tabel
      titel="Controles zonder briefing"
      rijen={items}
      leeg="Elke controle van deze dag staat in een briefing, of er is niets gepland."
      kolommen={[
        { kop: 'Tijd', cel: (c) => opmaak.tijd(c.begin), smal: true },
        { kop: 'Controle', cel: (c) => <a href={`/controles/${c.id}`}>{c.nummer}</a>, smal: true },
        { kop: 'Plek', cel: (c) => c.adres },
        { kop: 'Gemeente', cel: (c) => gemeentenaam(c.gemeente) },
        { kop: 'Leidt', cel: (c) => c.leider ?? '' },
        ...(nieuw
          ? [
              {
                kop: 'Briefing',
                cel: (c: Dagcontrole) => (
                  <a href={nieuw(c.gemeente)} aria-label={`Briefing opstellen voor ${c.nummer}`}>
                    Opstellen
                  </a>
                ),
                smal: true,
              },
            ]
          : []),
      ]}
    />
  );
}

/** All briefings and integrale acties that this pet may read. */
export const briefingsPagina: Pagina = {
  pad: '/briefings',
  // Who leads one comes here from the dagbord.
  menu: {
    groep: 'Controles',
    tekst: 'Briefings',
    toets: 'b',
    petten: AAN_TAFEL.filter((p) => p !== 'toezichthouder' && p !== 'coordinator'),
  },
  async toon(s) {
    const antwoord = await s.vraag(toonBriefings, lijstInvoer(s, Briefingsvraag));
    const maakt = ['toezichthouder', 'coordinator'].includes(s.wie.petsoort);
    return {
      titel: 'Briefings',
      inhoud: (
        <Lijstpagina<Briefingregel>
          s={s}
          titel="Briefings"
          woorden={['briefing', 'briefings']}
          schema={Briefingsvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (b) => b.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Begin', cel: (b) => opmaak.datumtijdKort(b.begin), volgorde: 'begin', smal: true },
            { kop: 'Soort', cel: (b) => woord(soorten, b.soort) },
            { kop: 'Gemeente', cel: (b) => gemeentenaam(b.gemeente) },
            { kop: 'Verzamelpunt', cel: (b) => b.verzamelpunt },
            { kop: 'Gelezen', cel: (b) => (b.gelezen ? 'Ja' : 'Nog niet'), smal: true },
            { kop: 'Open acties', cel: (b) => b.openActies, smal: true },
            { kop: 'Stand', cel: (b) => <Standmerk stand={b.stand} />, smal: true },
          ]}
          rijPad={(b) => `/briefings/${b.id}`}
          volgorde={{ volgorde: 'begin', richting: 'af' }}
          zoekhint="Zoek op nummer of verzamelpunt"
          acties={
            maakt && (
              <Knoplink pad="/briefings/nieuw" soort="hoofd">
                Briefing opstellen
              </Knoplink>
            )
          }
          leeg={{
            titel: 'Geen briefings',
            tekst: maakt
              ? 'Stel er een op voor de controles van vandaag of morgen.'
              : 'Hier staan briefings zodra uw organisatie aan tafel zit en de briefing is vastgesteld.',
          }}
        />
      ),
    };
  },
};
