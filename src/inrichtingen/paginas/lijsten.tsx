import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Knoplink } from '../../platform/scherm/index.ts';
import { werkvormnaam } from '../../regels/index.ts';
import { toonFacilitators } from '../facilitator-vragen.ts';
import { Facilitatorsvraag, facilitatorsoorten, type Facilitatorregel } from '../schema-facilitators.ts';
import { locatiesoorten, Locatiesvraag, type Locatieregel } from '../schema-locaties.ts';
import { Inrichtingenvraag, type Inrichtingregel } from '../schema.ts';
import { toonInrichtingen, toonLocaties } from '../vragen.ts';
import { Risicomerk, Standmerk, Vergunningmerk, woordVan } from '../weergave.tsx';

const LEZERS: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'] = [
  'toezichthouder',
  'coordinator',
  'jurist',
  'burgemeester',
];
const schrijft = (s: Scherm) => s.wie.petsoort !== 'burgemeester';

function Nieuw({ s, pad, tekst }: { s: Scherm; pad: string; tekst: string }) {
  if (!schrijft(s)) return null;
  return (
    <Knoplink pad={pad} icoon="plus">
      {tekst}
    </Knoplink>
  );
}

/** The register of inrichtingen: search, filters, sorting. */
export const inrichtingenPagina: Pagina = {
  pad: '/inrichtingen',
  menu: { groep: 'Register', tekst: 'Inrichtingen', toets: 'i', petten: LEZERS },
  async toon(s) {
    return {
      titel: 'Inrichtingen',
      inhoud: (
        <Lijstpagina<Inrichtingregel>
          s={s}
          titel="Inrichtingen"
          woorden={['inrichting', 'inrichtingen']}
          schema={Inrichtingenvraag}
          antwoord={await s.vraag(toonInrichtingen, lijstInvoer(s, Inrichtingenvraag))}
          kolommen={[
            { kop: 'Naam', cel: (r) => r.naam, volgorde: 'naam' },
            { kop: 'Nummer', cel: (r) => r.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Adres', cel: (r) => r.adres },
            { kop: 'Werkvorm', cel: (r) => werkvormnaam(r.werkvorm) },
            { kop: 'Vergunning', cel: (r) => <Vergunningmerk vergunning={r.vergunning} />, smal: true },
            { kop: 'Risico', cel: (r) => <Risicomerk klasse={r.risicoklasse} gewogen={r.gewogen} />, smal: true },
            { kop: 'Status', cel: (r) => <Standmerk status={r.status} />, smal: true },
          ]}
          rijPad={(r) => `/inrichtingen/${r.id}`}
          volgorde={{ volgorde: 'naam', richting: 'op' }}
          zoekhint="Zoek op naam, adres, nummer of KvK"
          leeg={{
            titel: 'Geen inrichtingen gevonden',
            tekst:
              'Hier staan bedrijven waar of van waaruit sekswerk wordt aangeboden. Mensen die sekswerk doen staan nergens.',
            ...(schrijft(s) ? { actie: { tekst: 'Inrichting registreren', pad: '/inrichtingen/nieuw' } } : {}),
          }}
          acties={<Nieuw s={s} pad="/inrichtingen/nieuw" tekst="Nieuwe inrichting" />}
        />
      ),
    };
  },
};

/** The register of places. */
export const locatiesPagina: Pagina = {
  pad: '/locaties',
  menu: { groep: 'Register', tekst: 'Locaties', toets: 'l', petten: LEZERS },
  async toon(s) {
    return {
      titel: 'Locaties',
      inhoud: (
        <Lijstpagina<Locatieregel>
          s={s}
          titel="Locaties"
          woorden={['locatie', 'locaties']}
          schema={Locatiesvraag}
          antwoord={await s.vraag(toonLocaties, lijstInvoer(s, Locatiesvraag))}
          kolommen={[
            { kop: 'Adres of plek', cel: (r) => r.adres, volgorde: 'adres' },
            { kop: 'Postcode', cel: (r) => r.postcode ?? '', smal: true },
            { kop: 'Soort', cel: (r) => woordVan(locatiesoorten, r.soort) },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Actieve inrichtingen', cel: (r) => r.inrichtingen, getal: true },
          ]}
          rijPad={(r) => `/locaties/${r.id}`}
          volgorde={{ volgorde: 'adres', richting: 'op' }}
          zoekhint="Zoek op straat, nummer of postcode"
          leeg={{
            titel: 'Geen locaties gevonden',
            tekst: 'Hier staan adressen en plekken waar toezicht op is. Elk adres staat er één keer.',
            ...(schrijft(s) ? { actie: { tekst: 'Locatie registreren', pad: '/locaties/nieuw' } } : {}),
          }}
          acties={<Nieuw s={s} pad="/locaties/nieuw" tekst="Nieuwe locatie" />}
        />
      ),
    };
  },
};

/** The register of facilitators. */
export const facilitatorsPagina: Pagina = {
  pad: '/facilitators',
  menu: { groep: 'Register', tekst: 'Facilitators', toets: 'f', petten: LEZERS },
  async toon(s) {
    return {
      titel: 'Facilitators',
      inhoud: (
        <Lijstpagina<Facilitatorregel>
          s={s}
          titel="Facilitators"
          woorden={['facilitator', 'facilitators']}
          schema={Facilitatorsvraag}
          antwoord={await s.vraag(toonFacilitators, lijstInvoer(s, Facilitatorsvraag))}
          kolommen={[
            { kop: 'Naam', cel: (r) => r.naam, volgorde: 'naam' },
            { kop: 'Soort', cel: (r) => woordVan(facilitatorsoorten, r.soort) },
            { kop: 'KvK', cel: (r) => r.kvk ?? '', smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Lopende rollen', cel: (r) => r.rollen, getal: true },
          ]}
          rijPad={(r) => `/facilitators/${r.id}`}
          volgorde={{ volgorde: 'naam', richting: 'op' }}
          zoekhint="Zoek op naam of KvK-nummer"
          leeg={{
            titel: 'Geen facilitators gevonden',
            tekst:
              'Hier staat wie organiseert of mogelijk maakt: exploitanten, beheerders, verhuurders. Wie sekswerk doet, staat hier nooit.',
            ...(schrijft(s) ? { actie: { tekst: 'Facilitator registreren', pad: '/facilitators/nieuw' } } : {}),
          }}
          acties={<Nieuw s={s} pad="/facilitators/nieuw" tekst="Nieuwe facilitator" />}
        />
      ),
    };
  },
};
