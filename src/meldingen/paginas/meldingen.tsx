import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Termijn } from '../../platform/scherm/index.ts';
import { Meldingenvraag, type Meldingregel } from '../schema.ts';
import { toonMeldingen } from '../vragen.ts';
import { bronwoord, Meldingmerk, Urgentiemerk } from '../weergave.tsx';

/** The meldingen of the own gemeenten: search, filters, sorting. */
export const meldingenPagina: Pagina = {
  pad: '/meldingen',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Meldingen',
    toets: 'm',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonMeldingen, lijstInvoer(s, Meldingenvraag));
    const vandaag = s.klok.nu();
    return {
      titel: 'Meldingen',
      inhoud: (
        <Lijstpagina<Meldingregel>
          s={s}
          titel="Meldingen"
          woorden={['melding', 'meldingen']}
          schema={Meldingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, volgorde: 'nummer', smal: true },
            { kop: 'Ontvangen', cel: (r) => opmaak.datumKort(r.ontvangenOp), volgorde: 'ontvangenOp', smal: true },
            { kop: 'Wat er gemeld is', cel: (r) => <Gemeld rij={r} /> },
            { kop: 'Waar', cel: (r) => r.plaats ?? 'onbekend' },
            { kop: 'Urgentie', cel: (r) => <Urgentiemerk urgentie={r.urgentie} />, smal: true },
            { kop: 'Status', cel: (r) => <Meldingmerk status={r.status} />, smal: true },
            {
              kop: 'Reageren voor',
              cel: (r) => <Termijn dag={r.reagerenVoor} vandaag={vandaag} afgerond={r.status !== 'nieuw'} kort />,
              volgorde: 'reagerenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/meldingen/${r.id}`}
          volgorde={{ volgorde: 'ontvangenOp', richting: 'af' }}
          zoekhint="Zoek op woorden, plaats of nummer"
          leeg={{
            titel: 'Geen meldingen gevonden',
            tekst: 'Hier komen meldingen van bewoners, partners en mensen uit de branche, in hun eigen woorden.',
            actie: { tekst: 'Melding registreren', pad: '/meldingen/nieuw' },
          }}
          acties={
            <Knoplink pad="/meldingen/nieuw" icoon="plus">
              Nieuwe melding
            </Knoplink>
          }
        />
      ),
    };
  },
};

/** The beginning of the words, and under it whose they are. */
function Gemeld({ rij }: { rij: Meldingregel }) {
  return (
    <>
      {rij.begin}
      <br />
      <small>{bronwoord(rij.bron)}</small>
    </>
  );
}
