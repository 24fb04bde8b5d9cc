import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Status } from '../../platform/scherm/index.ts';
import { Controlesvraag } from '../schema.ts';
import type { Controleregel } from '../schema-antwoorden.ts';
import { toonControles } from '../vragen.ts';
import { Controlemerk, soortwoord } from '../weergave.tsx';

const plant = (s: Scherm) => s.wie.petsoort !== 'jurist';

/** The controles of the own gemeenten: search, filters, sorting. */
export const controlesPagina: Pagina = {
  pad: '/controles',
  menu: { groep: 'Controles', tekst: 'Controles', toets: 'c', petten: ['toezichthouder', 'coordinator', 'jurist'] },
  async toon(s) {
    return {
      titel: 'Controles',
      inhoud: (
        <Lijstpagina<Controleregel>
          s={s}
          titel="Controles"
          woorden={['controle', 'controles']}
          schema={Controlesvraag}
          antwoord={await s.vraag(toonControles, lijstInvoer(s, Controlesvraag))}
          kolommen={kolommen(s)}
          rijPad={(r) => `/controles/${r.id}`}
          volgorde={{ volgorde: 'begin', richting: 'af' }}
          zoekhint="Zoek op nummer, plaats of aanleiding"
          leeg={{
            titel: 'Nog geen controles',
            tekst:
              'Hier staan de bezoeken aan inrichtingen en locaties: gepland, bezig en afgerond. Een controle gaat nooit over een mens die sekswerk doet.',
            actie: { tekst: 'Wie is een bezoek tegoed?', pad: '/controles/tegoed' },
          }}
          acties={
            plant(s) && (
              <Knoplink pad="/controles/nieuw" icoon="plus">
                Controle plannen
              </Knoplink>
            )
          }
        />
      ),
    };
  },
};

function kolommen(s: Scherm) {
  return [
    { kop: 'Plaats', cel: (r: Controleregel) => r.plaats },
    { kop: 'Nummer', cel: (r: Controleregel) => r.nummer, volgorde: 'nummer', smal: true },
    { kop: 'Begin', cel: (r: Controleregel) => opmaak.datumtijdKort(r.begin), volgorde: 'begin', smal: true },
    { kop: 'Soort', cel: (r: Controleregel) => soortwoord(r.soort), smal: true },
    ...(s.wie.gemeenten.length > 1
      ? [{ kop: 'Gemeente', cel: (r: Controleregel) => gemeentenaam(r.gemeente), smal: true }]
      : []),
    {
      kop: 'Team',
      cel: (r: Controleregel) => `${r.leider ?? 'zonder leider'}${r.teamgrootte > 1 ? ` +${r.teamgrootte - 1}` : ''}`,
    },
    { kop: 'Status', cel: (r: Controleregel) => <Controlemerk status={r.status} />, volgorde: 'status', smal: true },
    {
      kop: 'Voldoet niet',
      cel: (r: Controleregel) =>
        r.overtredingen > 0 ? <Status soort="ernstig" tekst={opmaak.getal(r.overtredingen)} /> : '0',
      getal: true,
    },
  ];
}
