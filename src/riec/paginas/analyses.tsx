import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Citaat, Gegevens, Knoplink, opmaak, Paneel, Stapel, Tabel, Termijn } from '../../platform/scherm/index.ts';
import { analysestand, overVerzoek } from '../over.ts';
import type { Analyse } from '../schema-antwoorden.ts';
import { gebruikAnalyse, leverAnalyse, vraagAnalyse } from '../verzoeken.ts';
import { toonAnalyse, toonAnalyses } from '../vragen.ts';
import { Rieckeuze } from './keuze.tsx';

const STAND = { gevraagd: 'Gevraagd', geleverd: 'Geleverd', gebruikt: 'Gebruikt' } as const;

/** The analyses that were asked and delivered. */
export const analysesPagina: Pagina = {
  pad: '/riecanalyses',
  async toon(s) {
    const { items } = await s.vraag(toonAnalyses, {});
    return {
      titel: 'Analyses van het RIEC',
      inhoud: (
        <Stapel>
          <Rieckeuze s={s} hier="/riecanalyses" />
          <Paneel
            titel="Analyses van het RIEC"
            toelichting="Over de branche in de gemeente: aanbod, trends, gebieden. Voor de brancheanalyse."
            acties={
              s.wie.compartiment === 'toezicht' ? (
                <Knoplink pad="/riecanalyses/nieuw" soort="hoofd">
                  {vraagAnalyse.titel}
                </Knoplink>
              ) : undefined
            }
          >
            <Tabel
              titel="Analyses"
              rijen={items}
              rijPad={(a) => `/riecanalyses/${a.id}`}
              leeg="Er is nog geen analyse gevraagd."
              kolommen={[
                { kop: 'Nummer', cel: (a) => a.nummer, smal: true },
                { kop: 'Vraag', cel: (a) => a.vraag },
                { kop: 'Gemeente', cel: (a) => gemeentenaam(a.gemeente) },
                { kop: 'Stand', cel: (a) => STAND[analysestand(a)], smal: true },
                {
                  kop: 'Nodig voor',
                  cel: (a) => <Termijn dag={a.voor} vandaag={s.klok.nu()} afgerond={a.geleverdOp !== null} kort />,
                  smal: true,
                },
              ]}
            />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

/** One analysis. */
export const analysePagina: Pagina = {
  pad: '/riecanalyses/:id',
  async toon(s) {
    const a = await s.vraag(toonAnalyse, { id: s.params.id! });
    return {
      titel: `Analyse ${a.nummer}`,
      kruimels: [{ tekst: 'Analyses RIEC', pad: '/riecanalyses' }, { tekst: a.nummer }],
      inhoud: (
        <Stapel>
          <Paneel titel="Vraag">
            <Citaat tekst={a.vraag} bron={`Reikwijdte: ${a.reikwijdte}`} />
            <Gegevens
              items={[
                { naam: 'Stand', waarde: STAND[analysestand(a)] },
                { naam: 'RIEC', waarde: a.riecNaam },
                {
                  naam: 'Nodig voor',
                  waarde: <Termijn dag={a.voor} vandaag={s.klok.nu()} afgerond={a.geleverdOp !== null} />,
                },
              ]}
            />
          </Paneel>
          {a.bevindingen && (
            <Paneel titel="Bevindingen">
              <Citaat
                tekst={a.bevindingen}
                bron={`${a.riecNaam}, ${opmaak.datum(a.geleverdOp!)}. Stuk: ${a.kenmerk}`}
              />
            </Paneel>
          )}
          {a.gebruik && (
            <Paneel titel="Gebruikt voor">
              <Citaat tekst={a.gebruik} bron={opmaak.datum(a.gebruiktOp!)} />
            </Paneel>
          )}
          <Actiebalk s={s} titel="Wat nu kan" acties={analyseacties(s, a)} />
        </Stapel>
      ),
    };
  },
};

function analyseacties(s: Scherm, a: Analyse) {
  const over = overVerzoek({ ...a, stand: analysestand(a) }, s.wie);
  const naar = (deel: string) => ({ params: { id: a.id }, formulierPad: `/riecanalyses/${a.id}/${deel}` });
  return s.wie.compartiment === 'toezicht'
    ? [s.actie(gebruikAnalyse, over, naar('gebruik'))]
    : [s.actie(leverAnalyse, over, naar('levering'))];
}

/** The forms of an analysis. */
export const analyseformulieren: Pagina[] = (
  [
    ['gebruik', gebruikAnalyse],
    ['levering', leverAnalyse],
  ] as const
).map(([naam, handeling]): Pagina => ({
  pad: `/riecanalyses/:id/${naam}`,
  async toon(s) {
    const a = await s.vraag(toonAnalyse, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${a.nummer}`,
      kruimels: [{ tekst: a.nummer, pad: `/riecanalyses/${a.id}` }, { tekst: handeling.titel }],
      inhoud: <HandelingFormulier s={s} handeling={handeling} annuleren={`/riecanalyses/${a.id}`} />,
    };
  },
}));
