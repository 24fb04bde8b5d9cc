import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import { Knoplink, opmaak } from '../../platform/scherm/index.ts';
import { Signalenvraag, zekerheden, type Signaalregel } from '../schema.ts';
import { Stapelsvraag, type Stapelregel } from '../schema-stapels.ts';
import { toonSignalen, toonStapels } from '../vragen.ts';
import { Onderwerpmerk, Stapelmerk } from '../weergave.tsx';

/** The signalen of the own gemeenten. */
export const signalenPagina: Pagina = {
  pad: '/signalen',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Signalen',
    toets: 's',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonSignalen, lijstInvoer(s, Signalenvraag));
    return {
      titel: 'Signalen',
      inhoud: (
        <Lijstpagina<Signaalregel>
          s={s}
          titel="Signalen"
          woorden={['signaal', 'signalen']}
          schema={Signalenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Feit', cel: (r) => r.begin },
            { kop: 'Wanneer', cel: (r) => opmaak.datumKort(r.datum), volgorde: 'datum', smal: true },
            { kop: 'Waarover', cel: (r) => <Onderwerpmerk onderwerp={r.onderwerp} />, smal: true },
            { kop: 'Hoe weten we dit', cel: (r) => woordVan(zekerheden, r.zekerheid) },
            { kop: 'Bron', cel: (r) => bronwoord(r.bron) },
            { kop: 'Kenmerken', cel: (r) => r.kenmerken.join(', ') || 'geen' },
            { kop: 'Stapels', cel: (r) => r.aantalStapels, getal: true, smal: true },
          ]}
          rijPad={(r) => `/signalen/${r.id}`}
          volgorde={{ volgorde: 'aangemaaktOp', richting: 'af' }}
          zoekhint="Zoek op woorden van het feit"
          leeg={{
            titel: 'Geen signalen gevonden',
            tekst:
              'Een signaal is één feit uit een melding of controle. Open een melding en haal de feiten eruit; dan laat Samenzicht zien wat een kenmerk deelt.',
            actie: { tekst: 'Naar de meldingen', pad: '/meldingen' },
          }}
        />
      ),
    };
  },
};

/** The stapels of the own gemeenten. */
export const stapelsPagina: Pagina = {
  pad: '/stapels',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Stapels',
    toets: 't',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonStapels, lijstInvoer(s, Stapelsvraag));
    return {
      titel: 'Stapels',
      inhoud: (
        <Lijstpagina<Stapelregel>
          s={s}
          titel="Stapels"
          woorden={['stapel', 'stapels']}
          schema={Stapelsvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Waar het over gaat', cel: (r) => r.titel },
            { kop: 'Signalen', cel: (r) => r.signalen, getal: true, smal: true },
            { kop: 'Status', cel: (r) => <Stapelmerk status={r.status} />, smal: true },
            { kop: 'Gemaakt op', cel: (r) => opmaak.datumKort(r.aangemaaktOp), volgorde: 'aangemaaktOp', smal: true },
          ]}
          rijPad={(r) => `/stapels/${r.id}`}
          volgorde={{ volgorde: 'aangemaaktOp', richting: 'af' }}
          zoekhint="Zoek op nummer of onderwerp"
          acties={
            <Knoplink pad="/stapels/drempel" soort="stil">
              Drempel
            </Knoplink>
          }
          leeg={{
            titel: 'Geen stapels gevonden',
            tekst:
              'Eén signaal zegt weinig. Delen signalen een kenmerk, dan kan een coördinator of jurist ze stapelen, met de reden. Begin bij een signaal.',
            actie: { tekst: 'Naar de signalen', pad: '/signalen' },
          }}
        />
      ),
    };
  },
};
