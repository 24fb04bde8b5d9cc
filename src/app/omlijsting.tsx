import type { Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { Foutblok, Foutpagina } from '../platform/scherm/smal.tsx';
import { Pagina, type Flits } from '../platform/scherm/pagina.tsx';
import { Waarom } from '../platform/scherm/acties.tsx';
import type { Thema } from '../platform/scherm/kopbalk.tsx';
import type { NavGroep } from '../platform/scherm/navigatie.tsx';
import type { Fout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Bericht, Omlijsting } from '../kern/http/paginas.tsx';
import type { Aanvraagvelden } from '../kern/http/rest.ts';
import type { Kamer } from '../kern/kamer.ts';
import { petVan, type Wie } from '../kern/petten.ts';
import type { Paginainhoud, Scherm } from '../kern/scherm.ts';
import type { Sessie } from '../kern/sessies.ts';

type C = Context<Aanvraagvelden>;

/** The chosen theme, from its cookie. */
export function themaVan(c: Context): Thema {
  const keus = getCookie(c, '__Host-thema');
  return keus === 'licht' || keus === 'donker' ? keus : 'apparaat';
}

/** What the frame knows of the installation. */
interface Lijstkeuzes {
  demo: boolean;
  versie: string;
  /** What who manages the installation has to know, above each page of the beheerder and the privacyfunctionaris. */
  beheerzin?: string | undefined;
}

/** Makes the frame: header with pet, menu of the pages that this pet may use, messages, footer. */
export function maakOmlijsting(kamers: readonly Kamer[], o: Lijstkeuzes): Omlijsting {
  const navVoor = maakMenu(kamers);
  const vast = (c: C, sessie: Sessie, pad: string) => ({
    nav: sessie.wie ? navVoor(sessie.wie, pad) : [],
    rol: sessie.wie ? rolInKop(sessie.wie) : null,
    gebruiker: sessie.naam,
    wisselPad: sessie.petten.length > 1 ? '/petten' : undefined,
    uitlogPad: '/uitloggen',
    aanmeldPad: '/aanmeldingen',
    thema: themaVan(c),
    csrf: sessie.csrf,
    zoekPad: '/_zoek',
    terug: pad,
    versie: o.versie,
    demo: o.demo,
  });
  return {
    pagina: (c, s, inhoud, { bericht }) =>
      document(
        <Pagina
          titel={inhoud.titel}
          kruimels={inhoud.kruimels ?? []}
          meldingen={[...beheerflits(s, o.beheerzin), ...flitsen(s, bericht)]}
          volgendeStap={stap(s, inhoud)}
          zoekwoorden={s.pad === '/zoeken' ? s.zoek : undefined}
          {...vast(c, s.sessie, s.pad)}
        >
          {weigeringVan(s)}
          {inhoud.inhoud as never}
        </Pagina>,
      ),
    fout(c, fout, kenmerk, sessie) {
      const terug = verderVan(c, fout, sessie);
      const { message: waarom, watNu, code } = fout;
      const props = { waarom, watNu, code, kenmerk: kenmerk ?? undefined, terug };
      if (!sessie?.wie)
        return document(
          <Foutpagina titel={fout.titel} thema={themaVan(c)} demo={o.demo} versie={o.versie} {...props} />,
        );
      return document(
        <Pagina titel={fout.titel} kruimels={[]} {...vast(c, sessie, new URL(c.req.url).pathname)}>
          <Foutblok {...props} />
          {fout.weigering && <Regeluitleg weigering={fout.weigering} />}
        </Pagina>,
      );
    },
  };
}

/** Where one goes on after an error. After a new login: to this page, or to the step that was sent from it. */
function verderVan(c: C, fout: Fout, sessie: Sessie | null): { tekst: string; pad: string } {
  if (fout.code !== 'AANMELDING_NODIG') return { tekst: sessie ? 'Naar uw werkvoorraad' : 'Naar het begin', pad: '/' };
  const { pathname, search } = new URL(c.req.url);
  const naar = c.req.method === 'GET' ? `${pathname}${search}` : '/verder';
  return { tekst: 'Opnieuw inloggen en verdergaan', pad: `/inloggen?opnieuw=ja&terug=${encodeURIComponent(naar)}` };
}

/** The menu of a pet: the pages that name it, by group, with the one that stands open. */
function maakMenu(kamers: readonly Kamer[]): (wie: Wie, pad: string) => NavGroep[] {
  const menu = kamers.flatMap((k) => k.paginas.filter((p) => p.menu));
  return (wie, pad) => {
    const eigen = menu.filter((p) => p.menu!.petten.includes(wie.petsoort));
    const beste = eigen
      .map((p) => p.pad as string)
      .filter((p) => pad === p || (p !== '/' && pad.startsWith(`${p}/`)))
      .sort((a, b) => b.length - a.length)[0];
    return [...new Set(eigen.map((p) => p.menu!.groep))].map((titel) => ({
      titel,
      items: eigen
        .filter((p) => p.menu!.groep === titel)
        .map((p) => ({ tekst: p.menu!.tekst, pad: p.pad, toets: p.menu!.toets, actief: p.pad === beste })),
    }));
  };
}

/** The document as text; its doctype comes from the frame of the page. */
export function document(inhoud: unknown): string {
  return String(inhoud);
}

function rolInKop(wie: Wie) {
  const pet = petVan(wie.petsoort);
  return {
    naam: pet.naam,
    organisatie: wie.organisatieNaam,
    werkgebieden: wie.gemeenten.map(gemeentenaam),
    gebiedwoorden: ['gemeente', 'gemeenten'] as const,
    kleur: pet.kleur,
    zone: pet.compartiment,
    woord: 'pet',
  };
}

function beheerflits(s: Scherm, zin: string | undefined): Flits[] {
  return zin && s.wie.compartiment === 'beheer' ? [{ soort: 'let-op', tekst: zin }] : [];
}

function flitsen(s: Scherm, bericht: Bericht | null): Flits[] {
  const uit: Flits[] = bericht ? [{ soort: 'goed', tekst: bericht.tekst }] : [];
  if (s.stand?.melding) uit.push({ soort: 'ernstig', tekst: s.stand.melding });
  return uit;
}

function stap(s: Scherm, inhoud: Paginainhoud) {
  const v = inhoud.volgendeStap;
  if (!v) return undefined;
  return {
    tekst: v.tekst,
    pad: v.pad,
    ...(v.voor ? { termijn: { dag: v.voor, vandaag: s.klok.nu(), wettelijk: v.wettelijk ?? false } } : {}),
  };
}

function weigeringVan(s: Scherm) {
  return s.stand?.weigering ? <Regeluitleg weigering={s.stand.weigering} /> : null;
}

function Regeluitleg({ weigering: w }: { weigering: NonNullable<Fout['weigering']> }) {
  return (
    <Waarom
      toegestaan={false}
      uitleg={w.uitleg}
      grondslag={w.grondslag}
      bron={w.bron}
      regelId={w.regel}
      regelPad={`/beleid/${w.regel}`}
      nodig={w.nodig}
    />
  );
}
