import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Knoplink, LegeStaat, opmaak, Tabel } from '../../platform/scherm/index.ts';
import { Bevindingenvraag, type Aantal, type Bevindingregel } from '../schema.ts';
import { telBevindingen, toonBevindingen, toonEigenBevindingen } from '../vragen.ts';
import { grondwoord, soortwoord, Standmerk } from '../weergave.tsx';

type Lijst = Awaited<ReturnType<typeof toonBevindingen.doe>>;

/** What was kept in free text, for the privacyfunctionaris. */
export const bevindingenPagina: Pagina = {
  pad: '/bevindingen',
  menu: { groep: 'Beheer', tekst: 'Bevindingen in tekst', toets: 'b', petten: ['privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonBevindingen, lijstInvoer(s, Bevindingenvraag));
    return {
      titel: 'Bevindingen in vrije tekst',
      inhoud: (
        <Bevindinglijst
          s={s}
          antwoord={antwoord}
          titel="Bevindingen in vrije tekst"
          pad="/bevindingen"
          acties={<Knoplink pad="/bevindingen/aantallen">Aantallen per maand</Knoplink>}
          leeg="Hier komt wat medewerkers in vrije tekst lieten staan tegen het advies van de waker, om na te kijken."
        />
      ),
    };
  },
};

/** What the one who looks kept, with what was said of it. */
export const eigenBevindingenPagina: Pagina = {
  pad: '/eigen-bevindingen',
  async toon(s) {
    const antwoord = await s.vraag(toonEigenBevindingen, lijstInvoer(s, Bevindingenvraag));
    return {
      titel: 'Mijn bevindingen in vrije tekst',
      inhoud: (
        <Bevindinglijst
          s={s}
          antwoord={antwoord}
          titel="Mijn bevindingen in vrije tekst"
          pad="/eigen-bevindingen"
          leeg="U liet nog niets staan tegen het advies van de waker."
        />
      ),
    };
  },
};

function Bevindinglijst(p: { s: Scherm; antwoord: Lijst; titel: string; pad: string; leeg: string; acties?: unknown }) {
  return (
    <Lijstpagina<Bevindingregel>
      s={p.s}
      titel={p.titel}
      woorden={['bevinding', 'bevindingen']}
      schema={Bevindingenvraag}
      antwoord={p.antwoord}
      kolommen={[
        { kop: 'Wanneer', cel: (r) => opmaak.datumtijdKort(r.op), volgorde: 'op', smal: true },
        { kop: 'Soort', cel: (r) => soortwoord(r.soort), volgorde: 'soort', smal: true },
        { kop: 'Waar', cel: (r) => `${r.onderwerpSoort}: ${r.veld}` },
        { kop: 'Grond', cel: (r) => grondwoord(r.grond) },
        { kop: 'Door', cel: (r) => r.doorNaam },
        { kop: 'Stand', cel: (r) => <Standmerk status={r.status} />, smal: true },
      ]}
      rijPad={(r) => `${p.pad}/${r.id}`}
      volgorde={{ volgorde: 'op', richting: 'af' }}
      zoekhint="Zoek op veld, onderwerp of medewerker"
      leeg={{ titel: 'Geen bevindingen', tekst: p.leeg }}
      acties={p.acties as never}
    />
  );
}

/** How often which kind was kept: to see where a form or an explanation could be better. Nobody is named. */
export const aantallenPagina: Pagina = {
  pad: '/bevindingen/aantallen',
  async toon(s) {
    const { items } = await s.vraag(telBevindingen, {});
    return {
      titel: 'Bevindingen: aantallen per maand',
      kruimels: [{ tekst: 'Bevindingen', pad: '/bevindingen' }, { tekst: 'Aantallen' }],
      inhoud:
        items.length === 0 ? (
          <LegeStaat
            titel="Nog geen aantallen"
            tekst="Zodra iemand iets laat staan in vrije tekst, wordt het hier geteld."
          />
        ) : (
          <>
            <p>
              Aantallen per soort, zonder namen. Veel van één soort? Dan helpt een duidelijker vraag op het formulier.
            </p>
            <Tabel<Aantal>
              titel="Aantallen per maand en soort"
              rijen={items}
              kolommen={[
                { kop: 'Maand', cel: (r) => r.maand, smal: true },
                { kop: 'Soort', cel: (r) => soortwoord(r.soort) },
                { kop: 'Bleef staan', cel: (r) => r.aantal, getal: true },
                { kop: 'Nog nakijken', cel: (r) => r.open, getal: true },
                { kop: 'Terecht', cel: (r) => r.terecht, getal: true },
                { kop: 'Niet terecht', cel: (r) => r.nietTerecht, getal: true },
              ]}
            />
          </>
        ),
    };
  },
};
