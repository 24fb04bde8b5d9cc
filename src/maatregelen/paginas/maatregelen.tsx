import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { opmaak, Termijn } from '../../platform/scherm/index.ts';
import { Maatregelmerk } from '../../rapportages/index.ts';
import { Maatregelenvraag, type Maatregelregel } from '../schema.ts';
import { toonMaatregelen } from '../vragen.ts';
import { Maatregelstand } from '../weergave.tsx';

/** The maatregelen of the own gemeenten. */
export const maatregelenPagina: Pagina = {
  pad: '/maatregelen',
  menu: {
    groep: 'Rapporten en maatregelen',
    tekst: 'Maatregelen',
    toets: 'd',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonMaatregelen, lijstInvoer(s, Maatregelenvraag));
    return {
      titel: 'Maatregelen',
      inhoud: (
        <Lijstpagina<Maatregelregel>
          s={s}
          titel="Maatregelen"
          woorden={['maatregel', 'maatregelen']}
          schema={Maatregelenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (m) => m.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Maatregel', cel: (m) => <Maatregelmerk soort={m.soort} /> },
            { kop: 'Waarover', cel: (m) => m.waarover },
            { kop: 'Status', cel: (m) => <Maatregelstand status={m.status} />, smal: true },
            {
              kop: 'Bekendgemaakt',
              cel: (m) => opmaak.datumKort(m.bekendgemaaktOp),
              volgorde: 'bekendgemaaktOp',
              smal: true,
            },
            {
              kop: 'Hersteltermijn',
              cel: (m) =>
                m.hersteltermijnTot ? (
                  <Termijn dag={m.hersteltermijnTot} vandaag={s.klok.nu()} voorbij={m.status !== 'loopt'} kort />
                ) : (
                  'geen'
                ),
              volgorde: 'hersteltermijnTot',
              smal: true,
            },
          ]}
          rijPad={(m) => `/maatregelen/${m.id}`}
          volgorde={{ volgorde: 'bekendgemaaktOp', richting: 'af' }}
          zoekhint="Zoek op nummer, voorschrift of woorden uit de omschrijving"
          leeg={{
            titel: 'Nog geen maatregelen',
            tekst:
              'Een maatregel volgt op een besluit van de burgemeester: van een gesprek tot een sluiting, zacht waar het kan. Begin bij een bestuurlijke rapportage.',
            actie: { tekst: 'Naar de rapportages', pad: '/rapportages' },
          }}
        />
      ),
    };
  },
};
