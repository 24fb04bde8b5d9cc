import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, type Lijstkolom } from '../../platform/scherm/index.ts';
import { Aanwijzingenvraag, type Aanwijzing } from '../schema.ts';
import { toonAanwijzingen } from '../vragen.ts';
import { Aanwijzingmerk } from '../weergave.tsx';
import { domeinnaam } from '../woorden.ts';

const KOLOMMEN: readonly Lijstkolom<Aanwijzing>[] = [
  { kop: 'Wie', cel: (a) => a.wie },
  { kop: 'Besluit', cel: (a) => a.besluitnummer, volgorde: 'besluitnummer', smal: true },
  { kop: 'Gemeente', cel: (a) => gemeentenaam(a.gemeente) },
  { kop: 'Toezicht op', cel: (a) => a.domeinen.map(domeinnaam).join(', ') },
  { kop: 'Vanaf', cel: (a) => opmaak.datumKort(a.geldigVan), volgorde: 'geldigVan', smal: true },
  {
    kop: 'Tot en met',
    cel: (a) => (a.geldigTot ? opmaak.datumKort(a.geldigTot) : 'geen einde'),
    volgorde: 'geldigTot',
    smal: true,
  },
  { kop: 'Stand', cel: (a) => <Aanwijzingmerk stand={a.stand} />, smal: true },
];

/** The aanwijzingen of the own gemeenten. */
export const aanwijzingenPagina: Pagina = {
  pad: '/aanwijzingen',
  menu: {
    groep: 'Regels en bevoegdheden',
    tekst: 'Aanwijzingen',
    toets: 'n',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonAanwijzingen, lijstInvoer(s, Aanwijzingenvraag));
    const mag = s.wie.petsoort === 'coordinator' || s.wie.petsoort === 'jurist';
    return {
      titel: 'Aanwijzingen',
      inhoud: (
        <Lijstpagina<Aanwijzing>
          s={s}
          titel="Aanwijzingen"
          woorden={['aanwijzing', 'aanwijzingen']}
          schema={Aanwijzingenvraag}
          antwoord={antwoord}
          kolommen={KOLOMMEN}
          rijPad={(a) => `/aanwijzingen/${a.id}`}
          volgorde={{ volgorde: 'geldigVan', richting: 'af' }}
          zoekhint="Zoek op naam, functie of besluit"
          leeg={{
            titel: 'Geen aanwijzingen gevonden',
            tekst:
              'Hier staat wie door een gemeente als toezichthouder is aangewezen. Zonder aanwijzing kan niemand een controle doen.',
            ...(mag ? { actie: { tekst: 'Aanwijzing vastleggen', pad: '/aanwijzingen/nieuw' } } : {}),
          }}
          acties={
            <>
              <Knoplink pad="/mijn-bevoegdheden" soort="stil">
                Mijn bevoegdheden
              </Knoplink>
              {mag && (
                <Knoplink pad="/aanwijzingen/nieuw" icoon="plus">
                  Nieuwe aanwijzing
                </Knoplink>
              )}
            </>
          }
        />
      ),
    };
  },
};
