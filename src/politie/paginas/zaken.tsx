import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Termijn } from '../../platform/scherm/index.ts';
import { Zaakvraag } from '../schema.ts';
import { toonZaken } from '../vragen.ts';
import { Waardemerk, Zaakmerk } from '../weergave.tsx';
import { kanalen } from '../woorden.ts';

/** The zaken of the own unit: numbers, states and terms, nothing of what is in them. */
export const zakenPagina: Pagina = {
  pad: '/politiezaken',
  menu: { groep: 'Politie', tekst: 'Zaken', toets: 'p', petten: ['rechercheur', 'wijkagent'] },
  async toon(s) {
    const antwoord = await s.vraag(toonZaken, lijstInvoer(s, Zaakvraag));
    const vandaag = s.klok.nu();
    return {
      titel: 'Zaken van de politie',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Zaken van de politie"
          woorden={['zaak', 'zaken']}
          schema={Zaakvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Binnengekomen via', cel: (r) => kanalen[r.kanaal as keyof typeof kanalen] },
            { kop: 'Ontvangen', cel: (r) => opmaak.datumtijdKort(r.ontvangenOp), volgorde: 'ontvangenOp' },
            { kop: 'Waardebepaling', cel: (r) => <Waardemerk uitkomst={r.uitkomst} />, smal: true },
            { kop: 'Status', cel: (r) => <Zaakmerk {...r} />, smal: true },
            {
              kop: 'Melder hoort voor',
              cel: (r) =>
                r.terugkoppelenVoor ? (
                  <Termijn dag={r.terugkoppelenVoor} vandaag={vandaag} afgerond={r.teruggekoppeld !== null} kort />
                ) : (
                  'Geen antwoord nodig'
                ),
              volgorde: 'terugkoppelenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/politiezaken/${r.id}`}
          volgorde={{ volgorde: 'ontvangenOp', richting: 'af' }}
          zoekhint="Zoek op nummer. De inhoud ligt versleuteld en is niet te doorzoeken."
          acties={
            <Knoplink pad="/politiezaken/nieuw" soort="hoofd">
              Melding of incident vastleggen
            </Knoplink>
          }
          leeg={{
            titel: 'Geen zaken gevonden',
            tekst: 'Hier staan meldingen en incidenten van uw eenheid. Een gemeente ziet hier niets van.',
          }}
        />
      ),
    };
  },
};
