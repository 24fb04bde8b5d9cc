import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { Constateringsrapportenvraag, Rapportagesvraag } from '../schema.ts';
import type { Constateringsrapportregel, Rapportageregel } from '../schema-antwoorden.ts';
import { toonConstateringsrapporten, toonRapportages } from '../vragen.ts';
import { Maatregelmerk, Rapportagemerk, Rapportmerk, uitkomstwoord } from '../weergave.tsx';

/** The constateringsrapporten of the own gemeenten. */
export const constateringsrapportenPagina: Pagina = {
  pad: '/constateringsrapporten',
  menu: {
    groep: 'Rapporten en maatregelen',
    tekst: 'Constateringsrapporten',
    toets: 'k',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonConstateringsrapporten, lijstInvoer(s, Constateringsrapportenvraag));
    return {
      titel: 'Constateringsrapporten',
      inhoud: (
        <Lijstpagina<Constateringsrapportregel>
          s={s}
          titel="Constateringsrapporten"
          woorden={['rapport', 'rapporten']}
          schema={Constateringsrapportenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Waarover', cel: (r) => r.waarover },
            { kop: 'Controle', cel: (r) => r.controleNummer, smal: true },
            { kop: 'Overtredingen', cel: (r) => opmaak.getal(r.overtredingen), getal: true },
            { kop: 'Status', cel: (r) => <Rapportmerk status={r.status} />, volgorde: 'status', smal: true },
            { kop: 'Gemaakt', cel: (r) => opmaak.datumKort(r.aangemaaktOp), volgorde: 'aangemaaktOp', smal: true },
          ]}
          rijPad={(r) => `/constateringsrapporten/${r.id}`}
          volgorde={{ volgorde: 'aangemaaktOp', richting: 'af' }}
          zoekhint="Zoek op nummer of woorden uit de tekst"
          leeg={{
            titel: 'Nog geen constateringsrapporten',
            tekst:
              'Na elke controle schrijft een toezichthouder op wat is vastgesteld: per controle één rapport. De tekst begint met de waarnemingen.',
            actie: { tekst: 'Naar de controles', pad: '/controles' },
          }}
        />
      ),
    };
  },
};

/** The rapportages of the own gemeenten. */
export const rapportagesPagina: Pagina = {
  pad: '/rapportages',
  menu: {
    groep: 'Rapporten en maatregelen',
    tekst: 'Bestuurlijke rapportages',
    toets: 'p',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonRapportages, lijstInvoer(s, Rapportagesvraag));
    return {
      titel: 'Bestuurlijke rapportages',
      inhoud: (
        <Lijstpagina<Rapportageregel>
          s={s}
          titel="Bestuurlijke rapportages"
          woorden={['rapportage', 'rapportages']}
          schema={Rapportagesvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Waarover', cel: (r) => r.waarover },
            { kop: 'Voorstel', cel: (r) => <Maatregelmerk soort={r.voorgesteldeMaatregel} /> },
            {
              kop: 'Status',
              cel: (r) => <Rapportagemerk status={r.status} aangehoudenTot={r.aangehoudenTot} />,
              volgorde: 'status',
            },
            { kop: 'Besluit', cel: (r) => (r.uitkomst ? uitkomstwoord(r.uitkomst, null) : 'nog niet') },
            {
              kop: 'Aangeboden',
              cel: (r) => (r.aangebodenOp ? opmaak.datumKort(r.aangebodenOp) : 'nog niet'),
              smal: true,
            },
          ]}
          rijPad={(r) => `/rapportages/${r.id}`}
          volgorde={{ volgorde: 'aangemaaktOp', richting: 'af' }}
          zoekhint="Zoek op nummer of woorden uit de tekst"
          leeg={{
            titel: 'Nog geen bestuurlijke rapportages',
            tekst:
              'Een bestuurlijke rapportage is er alleen waar een misstand is: een vastgesteld constateringsrapport met een overtreding. Begin daar.',
            actie: { tekst: 'Naar de rapporten met een overtreding', pad: '/constateringsrapporten?misstand=ja' },
          }}
        />
      ),
    };
  },
};
