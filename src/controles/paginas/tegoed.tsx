import { overGemeente } from '../../kern/beleid.ts';
import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import {
  frequentieVan,
  Risicomerk,
  risicoklassen,
  Vergunningmerk,
  type Risicoklasse,
} from '../../inrichtingen/index.ts';
import {
  Knoplink,
  opmaak,
  Paneel,
  Status,
  Tabel,
  Termijn,
  TweeKolom,
  type Lijstkolom,
} from '../../platform/scherm/index.ts';
import { legFrequentieVast } from '../frequentie-handeling.ts';
import { Tegoedvraag, type Frequentie, type Tegoedregel } from '../schema-planning.ts';
import { toonFrequenties, toonTegoeden } from '../vragen.ts';
import { Link, woordVan } from '../weergave.tsx';
import { frequentiesoorten } from '../woorden.ts';
import { partners } from '../woorden-partners.ts';

/** Who is owed a visit, the first due first (C2, R3). */
export const tegoedPagina: Pagina = {
  pad: '/controles/tegoed',
  menu: { groep: 'Controles', tekst: 'Bezoek tegoed', toets: 'u', petten: ['toezichthouder', 'coordinator', 'jurist'] },
  async toon(s) {
    return {
      titel: 'Wie is een bezoek tegoed?',
      kruimels: [{ tekst: 'Controles', pad: '/controles' }, { tekst: 'Bezoek tegoed' }],
      inhoud: (
        <>
          <p>
            De risicoklasse van een inrichting zegt hoeveel bezoeken per jaar zij vraagt; die klasse volgt uit feiten
            over het bedrijf of het pand, nooit uit wie er werkt. Een bezoek waarbij u niet naar binnen ging telt niet
            mee. <Link pad="/controles/frequenties">Hoe vaak per jaar?</Link>{' '}
            <Link pad="/partnerbezoeken">Bezoeken van partners</Link>
          </p>
          <Lijstpagina<Tegoedregel>
            s={s}
            titel="Bezoek tegoed"
            woorden={['inrichting', 'inrichtingen']}
            schema={Tegoedvraag}
            antwoord={await s.vraag(toonTegoeden, lijstInvoer(s, Tegoedvraag))}
            kolommen={kolommen(s.klok.nu())}
            rijPad={(r) => `/inrichtingen/${r.id}`}
            volgorde={{ volgorde: 'uiterlijk', richting: 'op' }}
            zoekhint="Zoek op naam of nummer"
            leeg={{
              titel: 'Geen inrichtingen om te bezoeken',
              tekst:
                'Zodra er actieve inrichtingen in het register staan, ziet u hier hoeveel bezoeken zij tegoed zijn.',
              actie: { tekst: 'Naar de inrichtingen', pad: '/inrichtingen' },
            }}
          />
        </>
      ),
    };
  },
};

const kolommen = (nu: Date): Array<Lijstkolom<Tegoedregel>> => [
  { kop: 'Inrichting', cel: (r) => r.naam, volgorde: 'naam' },
  { kop: 'Plaats', cel: (r) => r.plaats },
  { kop: 'Risico', cel: (r) => <Risicomerk klasse={r.risicoklasse} gewogen={r.gewogen} />, smal: true },
  { kop: 'Vergunning', cel: (r) => <Vergunningmerk vergunning={r.vergunning} />, smal: true },
  { kop: 'Laatste jaar', cel: (r) => `${r.gedaan} van ${r.norm}`, smal: true },
  {
    kop: 'Tegoed',
    cel: (r) => (r.tegoed > 0 ? <Status soort="let-op" tekst={opmaak.getal(r.tegoed)} /> : '0'),
    getal: true,
    volgorde: 'tegoed',
  },
  {
    kop: 'Volgende uiterlijk',
    cel: (r) => <Termijn dag={r.uiterlijk} vandaag={nu} />,
    volgorde: 'uiterlijk',
  },
  { kop: 'Gepland', cel: (r) => <Gepland r={r} /> },
  {
    kop: 'Partner',
    cel: (r) =>
      r.dienstDag ? `${woordVan(partners, r.dienst ?? '')}, ${opmaak.datumKort(r.dienstDag)}` : 'niet bekend',
  },
];

function Gepland({ r }: { r: Tegoedregel }) {
  return r.eerstGepland ? (
    <>{opmaak.datumKort(r.eerstGepland)}</>
  ) : (
    <Link pad={`/controles/nieuw?inrichting=${r.id}`}>Plannen</Link>
  );
}

const KLASSEN = Object.keys(risicoklassen) as Risicoklasse[];

/** How many visits a year each gemeente wants; without a decision the example of the leidraad. */
export const frequentiesPagina: Pagina = {
  pad: '/controles/frequenties',
  async toon(s) {
    const { items } = await s.vraag(toonFrequenties, {});
    const mag = s.mag(legFrequentieVast, overGemeente(s.wie.gemeenten[0]!)).toegestaan;
    return {
      titel: 'Hoe vaak per jaar?',
      kruimels: [{ tekst: 'Bezoek tegoed', pad: '/controles/tegoed' }, { tekst: 'Frequentie' }],
      inhoud: (
        <TweeKolom
          hoofd={
            <Paneel
              titel="Wat de gemeente besloot"
              toelichting="Het nieuwste besluit dat geldt telt. Zonder besluit telt het voorbeeld van de leidraad."
              acties={mag && <Knoplink pad="/controles/frequenties/nieuw">Frequentie vastleggen</Knoplink>}
            >
              <Tabel<Frequentie>
                titel="Besluiten over de frequentie"
                rijen={items}
                leeg="Er is nog niets besloten; het voorbeeld van de leidraad geldt."
                kolommen={[
                  { kop: 'Gemeente', cel: (f) => gemeentenaam(f.gemeente) },
                  { kop: 'Inrichtingen', cel: (f) => woordVan(frequentiesoorten, f.vergunning) },
                  { kop: 'Klasse', cel: (f) => woordVan(risicoklassen, f.risicoklasse), smal: true },
                  { kop: 'Per jaar', cel: (f) => f.perJaar, getal: true },
                  { kop: 'Vanaf', cel: (f) => opmaak.datumKort(f.geldigVan), smal: true },
                  { kop: 'Besluit', cel: (f) => `${f.besluit}, vastgelegd door ${f.doorNaam}` },
                ]}
              />
            </Paneel>
          }
          zijtitel="Voorbeeld van de leidraad"
          zij={
            <Tabel
              titel="Voorbeeld van de leidraad"
              titelVerborgen={false}
              rijen={KLASSEN}
              kolommen={[
                { kop: 'Klasse', cel: (k) => risicoklassen[k] },
                { kop: 'Per jaar', cel: (k) => `${frequentieVan(k).minstens} tot ${frequentieVan(k).hoogstens}` },
              ]}
            />
          }
        />
      ),
    };
  },
};

/** The form for a decision on the frequency. */
export const nieuweFrequentiePagina: Pagina = {
  pad: '/controles/frequenties/nieuw',
  toon(s) {
    return Promise.resolve({
      titel: 'Frequentie vastleggen',
      kruimels: [{ tekst: 'Frequentie', pad: '/controles/frequenties' }, { tekst: 'Nieuw' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legFrequentieVast}
          annuleren="/controles/frequenties"
          toelichting="Een besluit wordt niet gewijzigd. Wordt het anders, leg dan een nieuw besluit vast."
        />
      ),
    });
  },
};
