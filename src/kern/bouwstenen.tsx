import type { Child } from 'hono/jsx';
import type { Static, TObject } from 'typebox';
import Value from 'typebox/value';
import { Acties, type ActieProps, type WaaromProps } from '../platform/scherm/acties.tsx';
import type { Filter } from '../platform/scherm/filters.tsx';
import { Formulier } from '../platform/scherm/formulier.tsx';
import { Lijst, type Lijstkolom } from '../platform/scherm/lijst.tsx';
import type { LegeStaatProps } from '../platform/scherm/tekst.tsx';
import type { Bestandveld, Waarden } from '../platform/scherm/velden.ts';
import type { Besluit } from './beleid.ts';
import type { Handeling } from './declaraties.ts';
import { Bevindingvak } from './bevindingvak.tsx';
import { formulierNaarInvoer } from './http/formulierdata.ts';
import { vulPad, type Actie, type Scherm } from './scherm.ts';
import { waaktOver } from './vrijetekst.ts';
import { filtersVanSchema, veldenVanSchema, type Veldopties } from './veldenbouw.ts';

/** The answer of the rules in the words of the screen. */
export function waaromVan(besluit: Besluit): WaaromProps {
  const w = besluit.weigering;
  if (w)
    return {
      toegestaan: false,
      uitleg: w.uitleg,
      grondslag: w.grondslag,
      bron: w.bron,
      regelId: w.regel,
      regelPad: `/beleid/${w.regel}`,
      nodig: w.nodig,
    };
  const r = besluit.regels[0];
  return {
    toegestaan: true,
    uitleg: r?.uitleg ?? '',
    grondslag: r?.grondslag ?? '',
    bron: r?.bron ?? '',
    regelId: r?.id ?? '',
    regelPad: `/beleid/${r?.id ?? ''}`,
  };
}

/** The acts of a page, each allowed or refused by the same rules that decide later. */
export function Actiebalk({ s, acties, titel }: { s: Scherm; acties: readonly Actie[]; titel?: string }) {
  const props: ActieProps[] = acties.map((a) => ({
    tekst: a.titel,
    actie: a.postPad,
    sleutel: a.sleutel,
    verborgen: { ...a.waarden, _terug: terugVan(s) },
    formulierPad: a.formulierPad,
    bevestig: a.bevestig ? { uitleg: a.bevestig, woord: 'ja, zeker' } : undefined,
    soort: a.bevestig ? 'gevaar' : 'gewoon',
    waarom: waaromVan(a.besluit),
  }));
  return <Acties acties={props} csrf={s.sessie.csrf} titel={titel} />;
}

/** What a form of a handeling needs beside its schema. */
export interface HandelingFormulierProps extends Veldopties {
  s: Scherm;
  handeling: Pick<Handeling<never, never>, 'naam' | 'titel' | 'route' | 'zonderWaker'> & { invoer: TObject };
  /** Values for the path of the handeling (`{id}`); these are not asked. */
  params?: Record<string, string>;
  /** Known values to start with; of a refused form what was typed counts. */
  waarden?: Waarden;
  verborgen?: Record<string, string>;
  knop?: string;
  gevaar?: boolean;
  annuleren?: string;
  toelichting?: Child;
  /** A field for the file that goes along; the form then posts in parts. */
  bestand?: Bestandveld;
  /** Own parts, such as `Deuren`; name their fields in `weg`. */
  children?: Child;
}

/** A form that follows from a handeling: fields, checks, key against sending twice, and the way back with everything kept. */
export function HandelingFormulier(p: HandelingFormulierProps) {
  const { s, handeling: h } = p;
  const teruggekomen = s.stand?.handeling === h.naam ? s.stand : null;
  const uitPad = [...h.route.pad.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
  const weg = [...uitPad, ...Object.keys(p.verborgen ?? {}), ...(p.weg ?? [])];
  return (
    <Formulier
      actie={vulPad(h.route.pad, p.params ?? s.params)}
      csrf={s.sessie.csrf}
      sleutel={s.nieuweSleutel()}
      velden={[
        ...(p.bestand ? [p.bestand] : []),
        ...veldenVanSchema(h.invoer, {
          gemeenten: s.wie.gemeenten,
          waker: waaktOver(s.wie.compartiment, h),
          ...p,
          weg,
        }),
      ]}
      bestanden={p.bestand !== undefined}
      waarden={teruggekomen?.velden ?? p.waarden ?? {}}
      fouten={teruggekomen?.fouten ?? []}
      knop={p.knop ?? h.titel}
      gevaar={p.gevaar}
      annuleren={p.annuleren ? { pad: p.annuleren } : undefined}
      toelichting={p.toelichting}
      verborgen={{ ...p.verborgen, _terug: terugVan(s) }}
      onder={(naam) => <Bevindingvak veld={naam} bevindingen={teruggekomen?.bevindingen ?? []} />}
    >
      {p.children}
    </Formulier>
  );
}

/** What was typed in a form that came back, for own parts such as `Deuren`. */
export function getypt(
  s: Scherm,
  handeling: { naam: string },
): { velden: Record<string, string[]>; fouten: Array<{ veld: string; tekst: string }> } {
  return s.stand?.handeling === handeling.naam
    ? { velden: s.stand.velden, fouten: s.stand.fouten }
    : { velden: {}, fouten: [] };
}

/** The question of a list from the address of the page; what does not fit the schema is left out. */
export function lijstInvoer<S extends TObject>(s: Scherm, schema: S): Static<S> {
  const velden = Object.fromEntries(Object.entries(s.filters).map(([k, v]) => [k, [v]]));
  const ruw = formulierNaarInvoer(schema, velden);
  if (s.zoek) ruw.zoek = s.zoek;
  for (const naam of Object.keys(ruw)) {
    const deel = (schema.properties as Record<string, TObject>)[naam];
    if (!deel || !Value.Check(deel, ruw[naam])) delete ruw[naam];
  }
  return ruw as Static<S>;
}

/** What a page with a list needs. */
export interface LijstpaginaProps<R> {
  s: Scherm;
  titel: string;
  woorden: readonly [string, string];
  /** Schema of the question: its fixed words become filters. */
  schema: TObject;
  antwoord: { items: readonly R[]; pagina: number; perPagina: number; totaal: number; meer: boolean };
  kolommen: readonly Lijstkolom<R>[];
  rijPad: (rij: R) => string | undefined;
  volgorde?: { volgorde: string; richting: 'op' | 'af' };
  leeg: LegeStaatProps;
  acties?: Child;
  zoekbaar?: boolean;
  zoekhint?: string;
  /** Filters whose choices come from data, beside those of the schema. */
  meerFilters?: readonly Filter[];
  uitvoer?: { pad: string; tekst?: string };
  bladeren?: Child;
}

/** A list with search, filters, sorting and pages, all from the schema of its question. */
export function Lijstpagina<R>(p: LijstpaginaProps<R>) {
  const { s } = p;
  const { z: _z, ...zonderZoek } = s.filters;
  const wis = new URLSearchParams(zonderZoek).toString();
  return (
    <Lijst
      titel={p.titel}
      woorden={p.woorden}
      pad={s.pad}
      rijen={p.antwoord.items}
      kolommen={p.kolommen}
      rijPad={p.rijPad}
      waarden={s.filters}
      stand={p.antwoord}
      filters={[...filtersVanSchema(p.schema, s.wie.gemeenten), ...(p.meerFilters ?? [])]}
      zoek={
        p.zoekbaar === false
          ? undefined
          : {
              pad: '/_zoek',
              csrf: s.sessie.csrf,
              woorden: s.zoek,
              hint: p.zoekhint,
              wisPad: wis ? `${s.pad}?${wis}` : s.pad,
              verborgen: { ...zonderZoek, _terug: s.pad },
            }
      }
      volgorde={p.volgorde}
      leeg={p.leeg}
      acties={p.acties}
      uitvoer={p.uitvoer}
      bladeren={p.bladeren}
    />
  );
}

/** The address of this page, to come back to when a form is refused. */
function terugVan(s: Scherm): string {
  const vraag = new URLSearchParams(s.filters).toString();
  return vraag ? `${s.pad}?${vraag}` : s.pad;
}
