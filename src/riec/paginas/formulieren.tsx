import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Stapel, Tabs } from '../../platform/scherm/index.ts';
import { brengIn, meldCasusAan, sluitCasus, voegDeelnemerToe } from '../aanmelden.ts';
import type { Casus } from '../schema-antwoorden.ts';
import { geefAdvies, geefInbreng, kiesInterventie, rondInterventieAf, weegAanmelding } from '../tafel.ts';
import { openKnelpunt, vraagAnalyse } from '../verzoeken.ts';
import { toonCasus, toonRieckeuzes } from '../vragen.ts';
import { categorienaam } from '../wgs.ts';
import { onderwerpsoorten, type Onderwerpsoort } from '../woorden.ts';

type Deel = Partial<Omit<HandelingFormulierProps, 's' | 'handeling'>>;
const KRUIMEL = { tekst: 'Casussen RIEC', pad: '/rieccasussen' };

/** A form on a casus: crumbs and the way back are the same for all. */
function formulier(
  naam: string,
  handeling: HandelingFormulierProps['handeling'],
  deel: (s: Scherm, c: Casus) => Deel | Promise<Deel> = () => ({}),
): Pagina {
  return {
    pad: `/rieccasussen/:id/${naam}`,
    async toon(s) {
      const c = await s.vraag(toonCasus, { id: s.params.id! });
      return {
        titel: `${handeling.titel}: ${c.nummer}`,
        kruimels: [KRUIMEL, { tekst: c.nummer, pad: `/rieccasussen/${c.id}` }, { tekst: handeling.titel }],
        inhoud: (
          <HandelingFormulier s={s} handeling={handeling} annuleren={`/rieccasussen/${c.id}`} {...await deel(s, c)} />
        ),
      };
    },
  };
}

const alsKeus = (lijst: ReadonlyArray<{ id: string; naam: string }>) =>
  lijst.map((x) => ({ waarde: x.id, tekst: x.naam }));
const deelnemers = (c: Casus) => c.deelnemers.map((d) => ({ waarde: d.organisatieId, tekst: d.naam }));
const categorieen = (c: Casus) => c.categorieen.map((x) => ({ waarde: x, tekst: categorienaam(c.lijstversie, x) }));

/** A form about one gemeente, chosen with tabs when the pet serves more. */
function nieuw(
  pad: `/${string}`,
  handeling: HandelingFormulierProps['handeling'],
  terug: string,
  waarden: (s: Scherm) => HandelingFormulierProps['waarden'] = () => ({}),
): Pagina {
  return {
    pad,
    async toon(s) {
      const gemeente = s.wie.gemeenten.find((g) => g === s.filters.gemeente) ?? s.wie.gemeenten[0] ?? '';
      const k = await s.vraag(toonRieckeuzes, { gemeente });
      return {
        titel: handeling.titel,
        kruimels: [{ tekst: 'Terug', pad: terug }, { tekst: handeling.titel }],
        inhoud: (
          <Stapel>
            {s.wie.gemeenten.length > 1 && (
              <Tabs
                titel="Gemeente"
                tabs={s.wie.gemeenten.map((g) => ({
                  tekst: gemeentenaam(g),
                  pad: `${pad}?gemeente=${g}`,
                  actief: g === gemeente,
                }))}
              />
            )}
            <HandelingFormulier
              s={s}
              handeling={handeling}
              params={{}}
              verborgen={{ gemeente }}
              keuzes={{
                riecId: alsKeus(k.riecs),
                onderwerpId: k.onderwerpen.map((o) => ({
                  waarde: o.id,
                  tekst: o.naam,
                  groep: onderwerpsoorten[o.soort as Onderwerpsoort],
                })),
              }}
              waarden={{ riecId: k.riecs[0]?.id ?? '', ...waarden(s) }}
              annuleren={terug}
            />
          </Stapel>
        ),
      };
    },
  };
}

const interventie: Pagina = {
  pad: '/rieccasussen/:id/interventies/:interventieId',
  async toon(s) {
    const c = await s.vraag(toonCasus, { id: s.params.id! });
    const i = c.interventies.find((x) => x.id === s.params.interventieId);
    return {
      titel: `${rondInterventieAf.titel}: ${c.nummer}`,
      kruimels: [KRUIMEL, { tekst: c.nummer, pad: `/rieccasussen/${c.id}` }, { tekst: rondInterventieAf.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={rondInterventieAf}
          params={{ id: s.params.interventieId! }}
          toelichting={<p>{i?.interventie ?? 'Deze interventie hoort niet bij deze casus.'}</p>}
          annuleren={`/rieccasussen/${c.id}`}
        />
      ),
    };
  },
};

/** The forms of this room. */
export const riecformulieren: Pagina[] = [
  nieuw('/rieccasussen/nieuw', meldCasusAan, '/rieccasussen'),
  nieuw('/knelpunten/nieuw', openKnelpunt, '/knelpunten', () => ({ titel: 'Misstanden in de seksbranche' })),
  nieuw('/riecanalyses/nieuw', vraagAnalyse, '/riecanalyses', (s) => ({ voor: plusDagen(dagVan(s.klok.nu()), 60) })),
  interventie,
  formulier('deelnemer', voegDeelnemerToe, async (s, c) => ({
    keuzes: {
      organisatieId: alsKeus(
        (await s.vraag(toonRieckeuzes, { gemeente: c.gemeente })).organisaties.filter(
          (o) => !c.organisaties.includes(o.id),
        ),
      ),
    },
  })),
  formulier('inbreng', brengIn, async (s, c) => {
    const k = await s.vraag(toonRieckeuzes, { gemeente: c.gemeente, casusId: c.id });
    return {
      keuzes: {
        kaartId: k.kaarten.map((x) => ({ waarde: x.id, tekst: x.titel })),
        categorie: categorieen(c),
        stukken: k.stukken.map((x) => ({ waarde: x.id, tekst: x.titel, toelichting: x.tekst.slice(0, 160) })),
      },
      toelichting: (
        <p>
          {k.kaarten.length === 0 &&
            'Er is geen ondertekende grondslagkaart voor het RIEC; vraag de privacyfunctionaris. '}
          {k.stukken.length === 0 && 'Over dit onderwerp liggen geen vastgestelde stukken om in te brengen. '}U kiest
          stuk voor stuk. Wat u kiest wordt bevroren en genummerd, zoals elke verstrekking.
        </p>
      ),
    };
  }),
  formulier('partnerinbreng', geefInbreng, (_s, c) => ({ keuzes: { categorie: categorieen(c) } })),
  formulier('weging', weegAanmelding),
  formulier('advies', geefAdvies),
  formulier('interventie', kiesInterventie, (s, c) => ({
    keuzes: { eigenaarId: deelnemers(c) },
    waarden: { voor: plusDagen(dagVan(s.klok.nu()), 28) },
  })),
  formulier('sluiting', sluitCasus, () => ({ gevaar: true })),
];
