import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Knoplink, opmaak, Status, Termijn } from '../../platform/scherm/index.ts';
import { registreerVerzoek } from '../handelingen.ts';
import { rechten, standen, uitkomsten, Verzoekenvraag } from '../schema.ts';
import { toonVerzoeken } from '../vragen.ts';

export const kruimel = { tekst: 'Verzoeken', pad: '/verzoeken' };

/** The word for a value that is kept; nothing stays nothing. */
export function woord(woorden: Record<string, string>, waarde: string | null): string {
  return waarde ? (woorden[waarde] ?? waarde) : '';
}

/** All requests, the first term on top. */
export const verzoekenPagina: Pagina = {
  pad: '/verzoeken',
  menu: { groep: 'Verantwoording', tekst: 'Verzoeken van betrokkenen', toets: 'r', petten: ['privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonVerzoeken, lijstInvoer(s, Verzoekenvraag));
    const nu = s.klok.nu();
    return {
      titel: 'Verzoeken van betrokkenen',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Verzoeken van betrokkenen"
          woorden={['verzoek', 'verzoeken']}
          schema={Verzoekenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (v) => v.nummer, smal: true },
            { kop: 'Recht', cel: (v) => woord(rechten, v.recht) },
            { kop: 'Gemeente', cel: (v) => gemeentenaam(v.gemeente) },
            { kop: 'Ontvangen', cel: (v) => opmaak.datumKort(v.ontvangenOp), volgorde: 'ontvangenOp', smal: true },
            {
              kop: 'Antwoord voor',
              cel: (v) => <Termijn dag={v.termijnTot} vandaag={nu} voorbij={v.status === 'besloten'} kort />,
              volgorde: 'termijnTot',
            },
            { kop: 'Stand', cel: (v) => <Stand v={v} /> },
          ]}
          rijPad={(v) => `/verzoeken/${v.id}`}
          volgorde={{ volgorde: 'termijnTot', richting: 'op' }}
          zoekhint="Zoek op nummer, zoals AV-00003"
          leeg={{
            titel: 'Geen verzoeken',
            tekst:
              'Vraagt iemand om inzage, rectificatie of wissing, leg dat hier vast: de termijn van een maand loopt vanaf de ontvangst.',
            actie: { tekst: 'Verzoek vastleggen', pad: '/verzoeken/nieuw' },
          }}
          acties={<Knoplink pad="/verzoeken/nieuw">Verzoek vastleggen</Knoplink>}
        />
      ),
    };
  },
};

/** How a request stands, as a mark. */
export function Stand({ v }: { v: { status: string; uitkomst: string | null } }) {
  return v.status === 'besloten' ? (
    <Status soort="goed" tekst={woord(uitkomsten, v.uitkomst)} />
  ) : (
    <Status soort="bezig" tekst={standen.in_behandeling} />
  );
}

/** The form for a request. */
export const nieuwVerzoekPagina: Pagina = {
  pad: '/verzoeken/nieuw',
  toon: (s) =>
    Promise.resolve({
      titel: 'Verzoek vastleggen',
      kruimels: [kruimel, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={registreerVerzoek}
          waarden={{ ontvangenOp: dagVan(s.klok.nu()) }}
          annuleren="/verzoeken"
          toelichting="Wie het vraagt staat alleen in dit verzoek, versleuteld, en gaat zes maanden na het besluit weg."
        />
      ),
    }),
};
