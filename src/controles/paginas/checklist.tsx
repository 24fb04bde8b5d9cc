import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { bevoegdheden } from '../../aanwijzingen/index.ts';
import { Checklijst, Citaat, Knoplink, opmaak, Paneel, Waarschuwing } from '../../platform/scherm/index.ts';
import { vraagVan } from '../checklist.ts';
import type { Controle } from '../schema-antwoorden.ts';
import { legWaarnemingVast, verbeterWaarneming } from '../vastleggen.ts';
import { toonControle } from '../vragen.ts';
import { Link } from '../weergave.tsx';
import { CHECKWOORDEN, staande, standVan } from './waarnemingdelen.tsx';

const kruimels = (c: Controle) => [
  { tekst: 'Controles', pad: '/controles' },
  { tekst: c.nummer, pad: `/controles/${c.id}` },
];

/** All questions by group, each one press away from its form; made for one hand on a phone. */
export const checklistPagina: Pagina = {
  pad: '/controles/:id/checklist',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    const staand = staande(c);
    const naar = (vraag: string) => `/controles/${c.id}/waarneming${vraag}`;
    return {
      titel: 'Checklist',
      kruimels: [...kruimels(c), { tekst: 'Checklist' }],
      ...(c.status === 'bezig' && c.onbesproken.length === 0
        ? { volgendeStap: { tekst: 'Rond de controle af', pad: `/controles/${c.id}/afronden` } }
        : {}),
      inhoud: (
        <>
          <div class="sz-rij">
            <Knoplink pad={naar('')} icoon="plus">
              Iets anders vastleggen
            </Knoplink>
            <Knoplink pad={`/controles/${c.id}/gesprek`}>Gesprek vastleggen</Knoplink>
            <Knoplink pad={`/controles/${c.id}/afronden`}>Afronden</Knoplink>
          </div>
          {c.checklist.map((g) => (
            <Paneel titel={g.titel} id={g.groep}>
              <Checklijst
                woorden={CHECKWOORDEN}
                punten={g.vragen.map((v) => ({
                  tekst: <Link pad={naar(`?punt=${v.punt}`)}>{v.vraag}</Link>,
                  stand: standVan(staand, [v.punt]),
                  bron: v.norm,
                }))}
              />
            </Paneel>
          ))}
        </>
      ),
    };
  },
};

/** The form for one waarneming: one question per screen. */
export const waarnemingPagina: Pagina = {
  pad: '/controles/:id/waarneming',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    const { punt } = s.filters;
    const vraag = punt ? vraagVan(c.werkvorm, punt) : undefined;
    if (punt && !vraag) throw new Fout('NIET_GEVONDEN', 'Dit punt staat niet op de checklist van deze controle.');
    return {
      titel: vraag?.vraag ?? 'Iets anders vastleggen',
      kruimels: [...kruimels(c), { tekst: 'Checklist', pad: `/controles/${c.id}/checklist` }, { tekst: 'Waarneming' }],
      inhoud: (
        <>
          {vraag && <p>{vraag.norm}</p>}
          {vraag?.hint && (
            <Waarschuwing soort="info" titel="Zo kijkt u">
              {vraag.hint}
            </Waarschuwing>
          )}
          <HandelingFormulier
            s={s}
            handeling={legWaarnemingVast}
            verborgen={vraag ? { punt: punt! } : undefined}
            weg={vraag ? ['vraag'] : ['punt']}
            anders={{
              bevoegdheid: {
                soort: 'lijstkeuze',
                naam: 'bevoegdheid',
                label: 'Bevoegdheid die u gebruikte',
                hint: 'Leeg als u alleen keek en luisterde. Uw aanwijzing moet deze bevoegdheid geven.',
                verplicht: false,
                keuzes: bevoegdheidkeuzes(c),
              },
            }}
            knop="Vastleggen"
            annuleren={`/controles/${c.id}/checklist`}
          />
        </>
      ),
    };
  },
};

/** The planned bevoegdheden first; another one may turn out to be needed. */
function bevoegdheidkeuzes(c: Controle) {
  const keuzes = Object.entries(bevoegdheden).map(([waarde, tekst]) => ({
    waarde,
    tekst,
    groep: c.bevoegdheden.includes(waarde) ? 'Voor deze controle gepland' : 'Niet gepland',
  }));
  return keuzes.sort((a, b) => Number(a.groep === 'Niet gepland') - Number(b.groep === 'Niet gepland'));
}

/** The form to correct a waarneming; the old one stands above it. */
export const verbeterenPagina: Pagina = {
  pad: '/controles/:id/waarnemingen/:waarneming/verbeteren',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    const w = c.waarnemingen.find((x) => x.id === s.params.waarneming);
    if (!w) throw new Fout('NIET_GEVONDEN', 'Deze waarneming hoort niet bij deze controle.');
    return {
      titel: 'Waarneming verbeteren',
      kruimels: [...kruimels(c), { tekst: 'Verbeteren' }],
      inhoud: (
        <>
          <p>{w.vraag}</p>
          <Citaat tekst={w.tekst} bron={`${opmaak.datumtijd(w.op)}, ${w.doorNaam}`} />
          <HandelingFormulier
            s={s}
            handeling={verbeterWaarneming}
            params={{ id: c.id }}
            verborgen={{ waarnemingId: w.id }}
            waarden={{ oordeel: w.oordeel, tekst: w.tekst }}
            annuleren={`/controles/${c.id}`}
            toelichting="De eerdere waarneming blijft te lezen, met uw reden."
          />
        </>
      ),
    };
  },
};
