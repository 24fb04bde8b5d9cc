import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Filters } from '../../platform/scherm/filters.tsx';
import { dagVan } from '../../platform/klok.ts';
import { Knoplink, opmaak, Paneel, Tabel } from '../../platform/scherm/index.ts';
import type { Regeloverzicht } from '../schema.ts';
import { toonRegels } from '../vragen.ts';
import { periode, Regimemerk } from '../weergave.tsx';

type Rij = Regeloverzicht['items'][number];

const VAKKEN = [
  { titel: 'Seksbedrijf, gebonden aan een locatie', locatiegebonden: true, uitoefening: 'seksbedrijf' },
  { titel: 'Seksbedrijf, niet gebonden aan een locatie', locatiegebonden: false, uitoefening: 'seksbedrijf' },
  { titel: 'Individueel, gebonden aan een locatie', locatiegebonden: true, uitoefening: 'individueel' },
  { titel: 'Individueel, niet gebonden aan een locatie', locatiegebonden: false, uitoefening: 'individueel' },
] as const;

/** The overview of regulated sekswerk of one gemeente on one day (S2): four squares, each werkvorm with its rule. */
export const regelsPagina: Pagina = {
  pad: '/regels',
  menu: {
    groep: 'Regels en bevoegdheden',
    tekst: 'Regels (APV)',
    toets: 'a',
    petten: ['toezichthouder', 'coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const { gemeente, dag } = s.filters;
    const overzicht = await s.vraag(toonRegels, { ...(gemeente ? { gemeente } : {}), ...(dag ? { dag } : {}) });
    const mag = s.wie.petsoort === 'coordinator' || s.wie.petsoort === 'jurist';
    const zonder = overzicht.items.filter((i) => !i.regel).length;
    return {
      titel: `Regels van ${gemeentenaam(overzicht.gemeente)}`,
      ...(mag && zonder > 0
        ? {
            volgendeStap: {
              tekst: `Leg vast wat de APV zegt over ${opmaak.meervoud(zonder, 'werkvorm', 'werkvormen')}`,
              pad: `/regels/nieuw?gemeente=${overzicht.gemeente}`,
            },
          }
        : {}),
      inhoud: (
        <>
          <Kiezer s={s} gemeente={overzicht.gemeente} />
          <p>
            Zo gold het op <strong>{opmaak.datum(overzicht.dag)}</strong>. Een controle of aanvraag wordt beoordeeld met
            de regel van die dag, niet met de nieuwste.
          </p>
          {VAKKEN.map((v) => (
            <Paneel titel={v.titel}>
              <Vak
                titel={v.titel}
                rijen={overzicht.items.filter(
                  (i) => i.locatiegebonden === v.locatiegebonden && i.uitoefening === v.uitoefening,
                )}
              />
            </Paneel>
          ))}
          {mag && (
            <Knoplink pad={`/regels/nieuw?gemeente=${overzicht.gemeente}`} icoon="plus">
              Nieuwe regel
            </Knoplink>
          )}
        </>
      ),
    };
  },
};

function Kiezer({ s, gemeente }: { s: Scherm; gemeente: string }) {
  const gemeenten =
    s.wie.gemeenten.length > 1
      ? [
          {
            soort: 'keuze' as const,
            naam: 'gemeente',
            label: 'Gemeente',
            alles: gemeentenaam(s.wie.gemeenten[0]!),
            keuzes: s.wie.gemeenten.slice(1).map((g) => ({ waarde: g, tekst: gemeentenaam(g) })),
          },
        ]
      : [];
  return (
    <Filters
      pad={s.pad}
      verborgen={{}}
      waarden={{ gemeente, dag: s.filters.dag ?? dagVan(s.klok.nu()) }}
      filters={[...gemeenten, { soort: 'datum', naam: 'dag', label: 'Op welke dag' }]}
    />
  );
}

function Vak({ titel, rijen }: { titel: string; rijen: readonly Rij[] }) {
  return (
    <Tabel<Rij>
      titel={titel}
      rijen={rijen}
      rijPad={(r) => (r.regel ? `/regels/${r.regel.id}` : undefined)}
      kolommen={[
        { kop: 'Werkvorm', cel: (r) => r.label },
        { kop: 'Wat geldt er', cel: (r) => (r.regel ? <Regimemerk regime={r.regel.regime} /> : 'Nog niet vastgelegd') },
        { kop: 'Artikel', cel: (r) => r.regel?.artikel ?? '' },
        { kop: 'Geldig', cel: (r) => (r.regel ? periode(r.regel.geldigVan, r.regel.geldigTot) : '') },
        { kop: 'Daarna', cel: (r) => (r.komend ? <Komend komend={r.komend} /> : '') },
      ]}
    />
  );
}

function Komend({ komend }: { komend: NonNullable<Rij['komend']> }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={`/regels/${komend.id}`}>
      <Regimemerk regime={komend.regime} /> vanaf {opmaak.datum(komend.geldigVan)}
    </a>
  );
}
