import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Urgentiemerk } from '../../meldingen/index.ts';
import { opmaak, Termijn } from '../../platform/scherm/index.ts';
import { Triagesvraag, type Triageregel } from '../schema.ts';
import { toonTriages } from '../vragen.ts';
import { Routemerken } from '../weergave.tsx';

/** The routes that were chosen in the own gemeenten. */
export const triagesPagina: Pagina = {
  pad: '/triages',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Triage',
    toets: 'r',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonTriages, lijstInvoer(s, Triagesvraag));
    return {
      titel: 'Triage',
      inhoud: (
        <Lijstpagina<Triageregel>
          s={s}
          titel="Triage"
          woorden={['triage', 'triages']}
          schema={Triagesvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Waarover', cel: (r) => r.onderwerp },
            { kop: 'Route', cel: (r) => <Routemerken gekozen={r.routes} /> },
            { kop: 'Urgentie', cel: (r) => <Urgentiemerk urgentie={r.urgentie} />, smal: true },
            { kop: 'Gekozen op', cel: (r) => opmaak.datumKort(r.op), volgorde: 'op', smal: true },
            { kop: 'Door', cel: (r) => r.doorNaam },
            {
              kop: 'Opvolgen voor',
              cel: (r) =>
                r.opvolgenVoor ? (
                  <Termijn dag={r.opvolgenVoor} vandaag={s.klok.nu()} afgerond={r.afgedaanOp !== null} kort />
                ) : (
                  'geen dag'
                ),
              volgorde: 'opvolgenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/triages/${r.id}`}
          volgorde={{ volgorde: 'op', richting: 'af' }}
          zoekhint="Zoek op stapel of melding"
          leeg={{
            titel: 'Nog geen triage',
            tekst:
              'Hier staat welke weg een stapel of melding ging: toezicht, grijs gebied of opsporing, met zorg en Arbeidsinspectie ernaast. Kies een route bij een stapel of melding.',
            actie: { tekst: 'Naar de stapels', pad: '/stapels' },
          }}
        />
      ),
    };
  },
};
