import { overGemeente } from '../../kern/beleid.ts';
import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { bronwoord } from '../../meldingen/index.ts';
import { dagVan } from '../../platform/klok.ts';
import { Knoplink } from '../../platform/scherm/index.ts';
import { maakMeldroute } from '../routehandelingen.ts';
import { Routesvraag, type Routeregel } from '../schema.ts';
import { toonMeldroutes } from '../vragen.ts';
import { Routemerk } from '../weergave.tsx';

const LEZERS = ['coordinator', 'toezichthouder', 'jurist'] as const;

/** The routes of the own gemeenten, with what each yielded. */
export const meldroutesPagina: Pagina = {
  pad: '/meldroutes',
  menu: { groep: 'Meldingen en signalen', tekst: 'Meldroutes', toets: '6', petten: [...LEZERS] },
  async toon(s) {
    const antwoord = await s.vraag(toonMeldroutes, lijstInvoer(s, Routesvraag));
    const maakt = s.mag(maakMeldroute, overGemeente(s.wie.gemeenten[0] ?? '')).toegestaan;
    return {
      titel: 'Meldroutes',
      inhoud: (
        <Lijstpagina<Routeregel>
          s={s}
          titel="Meldroutes"
          woorden={['meldroute', 'meldroutes']}
          schema={Routesvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Naam', cel: (r) => r.naam, volgorde: 'naam' },
            { kop: 'Voor wie', cel: (r) => bronwoord(r.voorWie) },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Stand', cel: (r) => <Routemerk stand={r.stand} />, smal: true },
            { kop: 'Binnen', cel: (r) => r.binnen, volgorde: 'binnen', smal: true },
            { kop: 'Melding van gemaakt', cel: (r) => r.verwerkt, smal: true },
            { kop: 'Opgevolgd', cel: (r) => r.opgevolgd, smal: true },
            { kop: 'Te laat', cel: (r) => r.teLaat, smal: true },
          ]}
          rijPad={(r) => `/meldroutes/${r.id}`}
          volgorde={{ volgorde: 'naam', richting: 'op' }}
          zoekhint="Zoek op de naam van de route"
          leeg={{
            titel: 'Er zijn nog geen meldroutes',
            tekst:
              'Geef wijkteams, woningcorporaties, hotels en zorg elk een eigen link: dan weten zij waar zij terecht kunnen, en u wat een route oplevert.',
            ...(maakt ? { actie: { tekst: 'Meldroute maken', pad: '/meldroutes/nieuw' } } : {}),
          }}
          acties={
            maakt && (
              <Knoplink pad="/meldroutes/nieuw" icoon="plus">
                Nieuwe meldroute
              </Knoplink>
            )
          }
        />
      ),
    };
  },
};

/** The form for a new route. */
export const nieuweRoutePagina: Pagina = {
  pad: '/meldroutes/nieuw',
  async toon(s) {
    return {
      titel: 'Meldroute maken',
      kruimels: [{ tekst: 'Meldroutes', pad: '/meldroutes' }, { tekst: 'Nieuw' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={maakMeldroute}
          waarden={{
            soort: 'formulier',
            reagerenDagen: '7',
            geldigVan: dagVan(s.klok.nu()),
            vragen: ['waar', 'wanneer', 'hoe', 'contact'],
          }}
          annuleren="/meldroutes"
          toelichting="Eén route per groep melders: zo ziet u van wie u hoort en van wie niet. De link is niet te raden; wie hem heeft kan melden."
        />
      ),
    };
  },
};
