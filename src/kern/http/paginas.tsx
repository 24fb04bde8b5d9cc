import type { Context, Hono } from 'hono';
import { setCookie, getCookie, deleteCookie } from 'hono/cookie';
import { randomUUID } from 'node:crypto';
import type { Klok } from '../../platform/klok.ts';
import { eisAanmelding, type Aanmeldeisen } from '../aanmelding.ts';
import type { Declaratie, Handeling } from '../declaraties.ts';
import { Fout } from '../fouten.ts';
import type { Bestand, Kamer, Vakplek } from '../kamer.ts';
import { vulPad, type Formulierstand, type Pagina, type Paginainhoud, type Scherm } from '../scherm.ts';
import type { Sessie, Sessies } from '../sessies.ts';
import type { Uitvoerder } from '../uitvoeren.ts';
import { leesKeuzes, pasKeuzesToe, sluitRijenAan, voegSamen, type Toegepast } from './bevindingkeuzes.ts';
import { formulierNaarInvoer } from './formulierdata.ts';
import { leesFormulier } from './formulierlezing.ts';
import { honoPad, vangOp, type Aanvraagvelden } from './rest.ts';
import { eisOfBewaar, type Stapbewaarder } from './stap.ts';
import { veiligPad } from './veilig-pad.ts';
import { zoekPagina } from './zoek-pagina.ts';
import type { Versluieraar } from './versluier.ts';

type C = Context<Aanvraagvelden>;

/** What is shown once after a form succeeded. */
export interface Bericht {
  tekst: string;
}

/** Draws what a page gave inside the frame of the product. */
export interface Omlijsting {
  pagina(c: C, s: Scherm, inhoud: Paginainhoud, o: { bericht: Bericht | null }): string;
  fout(c: C, fout: Fout, kenmerk: string | null, sessie: Sessie | null): string;
}

/** What the pages stand on. */
export interface Paginamiddelen {
  kamers: readonly Kamer[];
  declaraties: readonly Declaratie[];
  uitvoerder: Uitvoerder;
  sessies: Sessies;
  versluier: Versluieraar;
  klok: Klok;
  omlijsting: Omlijsting;
  aanmeldeisen: Aanmeldeisen;
  stappen: Stapbewaarder;
  basisUrl?: string;
}

const BERICHT = '__Host-bericht';
const cookie = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
/** The word that a form asks to type before what cannot be undone. */
export const BEVESTIGING = 'ja, zeker';

/** Mounts the pages of all rooms, the posts of their forms, and their files. */
export function monteerPaginas(app: Hono<Aanvraagvelden>, m: Paginamiddelen): void {
  const paginas = m.kamers.flatMap((k) => k.paginas);
  for (const pagina of paginas)
    app.get(pagina.pad, (c) => bewaakt(c, m, () => toon(c, m, pagina, c.req.param() as Record<string, string>)));
  for (const b of m.kamers.flatMap((k) => k.bestanden ?? []))
    app.get(b.pad, (c) => bewaakt(c, m, () => geefBestand(c, m, b)));
  app.post('/_zoek', (c) => bewaakt(c, m, () => verstopZoekwoorden(c, m)));
  for (const h of m.declaraties) {
    if (h.aard === 'handeling')
      app.post(honoPad(h.route.pad), (c) => bewaakt(c, m, () => verwerkFormulier(c, m, h, paginas)));
  }
}

async function bewaakt(c: C, m: Paginamiddelen, werk: () => Promise<Response>): Promise<Response> {
  try {
    return await werk();
  } catch (ruw) {
    return toonFout(c, m.omlijsting, ruw);
  }
}

/** Any error as a page: what, why, what now. Not logged in leads to the login and back. */
export function toonFout(c: C, omlijsting: Omlijsting, ruw: unknown): Response {
  const { fout, kenmerk } = vangOp(ruw);
  if (fout.code === 'NIET_INGELOGD' && c.req.method === 'GET')
    return c.redirect(`/inloggen?terug=${encodeURIComponent(c.req.path)}`, 303);
  return c.html(omlijsting.fout(c, fout, kenmerk, c.get('sessie')), fout.status as 400);
}

function eisSessie(c: C): Sessie & { wie: NonNullable<Sessie['wie']> } {
  const sessie = c.get('sessie');
  if (!sessie) throw new Fout('NIET_INGELOGD', 'Deze pagina is alleen voor wie is ingelogd.');
  if (!sessie.wie) throw new Fout('GEEN_PET', 'Kies eerst de pet waarin u nu handelt.');
  return sessie as Sessie & { wie: NonNullable<Sessie['wie']> };
}

async function toon(
  c: C,
  m: Paginamiddelen,
  pagina: Pagina,
  params: Record<string, string>,
  stand: Formulierstand | null = null,
  filters?: Record<string, string>,
): Promise<Response> {
  const sessie = c.get('sessie');
  if (sessie && !sessie.wie) return c.redirect('/petten', 303);
  const s = maakScherm(c, m, vulParams(pagina.pad, params), params, filters ?? c.req.query(), stand);
  const inhoud = await pagina.toon(s);
  const bericht = leesBericht(c, m, s.sessie);
  c.header('Cache-Control', 'no-store');
  return c.html(m.omlijsting.pagina(c, s, inhoud, { bericht }), stand ? (stand.status ?? 422) : 200);
}

function vulParams(pad: string, params: Record<string, string>): string {
  return pad.replaceAll(/:(\w+)/g, (_, naam: string) => encodeURIComponent(params[naam] ?? ''));
}

function maakScherm(
  c: C,
  m: Paginamiddelen,
  pad: string,
  params: Record<string, string>,
  filters: Record<string, string>,
  stand: Formulierstand | null,
): Scherm {
  const sessie = eisSessie(c);
  const { wie } = sessie;
  eisAanmelding(sessie, null, m.aanmeldeisen, m.klok.nu());
  const s: Scherm = {
    wie,
    sessie,
    klok: m.klok,
    adres: m.basisUrl,
    pad,
    params,
    filters,
    zoek: filters.z ? m.versluier.onthul(filters.z, sessie.id) : '',
    stand,
    async vraag(v, invoer) {
      eisAanmelding(sessie, v as unknown as Declaratie, m.aanmeldeisen, m.klok.nu());
      return m.uitvoerder.stelVraag(v, invoer, wie);
    },
    mag: (d, over, context) => m.uitvoerder.mag(d as Declaratie, wie, over, context),
    vakken: (bij, id) => toonVakken(m.kamers, s, bij, id),
    nieuweSleutel: () => randomUUID(),
    actie(ruw, over, o = {}) {
      const h = ruw as Handeling;
      return {
        handeling: h.naam,
        titel: o.titel ?? h.titel,
        formulierPad: o.formulierPad,
        postPad: vulPad(h.route.pad, o.params ?? params),
        waarden: o.waarden ?? {},
        besluit: m.uitvoerder.mag(h, wie, over, o.context),
        bevestig: o.bevestig,
        sleutel: randomUUID(),
      };
    },
  };
  return s;
}

async function toonVakken(kamers: readonly Kamer[], s: Scherm, bij: Vakplek, id: string): Promise<unknown[]> {
  const hier = kamers.flatMap((k) => k.vakken ?? []).filter((v) => v.bij === bij && v.petten.includes(s.wie.petsoort));
  return (await Promise.all(hier.map((v) => v.toon(s, id)))).filter((inhoud) => inhoud !== null);
}

async function geefBestand(c: C, m: Paginamiddelen, b: Bestand): Promise<Response> {
  const params = c.req.param() as Record<string, string>;
  const { inhoud, type, naam, bijlage } = await b.geef(
    maakScherm(c, m, vulParams(b.pad, params), params, c.req.query(), null),
  );
  return c.body(inhoud as Uint8Array<ArrayBuffer>, 200, {
    'Content-Type': type,
    'Content-Disposition': `${bijlage ? 'attachment' : 'inline'}; filename="${naam.replaceAll(/[^\w.-]/g, '_')}"`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox",
  });
}

async function verstopZoekwoorden(c: C, m: Paginamiddelen): Promise<Response> {
  const velden = (await leesFormulier(c, m.sessies)).velden;
  const sessie = eisSessie(c);
  const vraag = new URLSearchParams();
  for (const [naam, [waarde]] of Object.entries(velden))
    if (!['_csrf', '_terug', '_sleutel', 'zoek', 'pagina', 'z'].includes(naam) && waarde) vraag.set(naam, waarde);
  const woorden = velden.zoek?.[0]?.trim().slice(0, 200);
  if (woorden) vraag.set('z', m.versluier.versluier(woorden, sessie.id));
  return c.redirect(`${veiligPad(velden._terug?.[0]) ?? '/zoeken'}?${vraag.toString()}`, 303);
}

async function verwerkFormulier(c: C, m: Paginamiddelen, h: Handeling, paginas: readonly Pagina[]): Promise<Response> {
  const { velden: gestuurd, bestand, bestandsfout } = await leesFormulier(c, m.sessies, h.maakSchoon !== undefined);
  const ruw = sluitRijenAan(h.invoer, gestuurd);
  const sessie = eisSessie(c);
  const { wie, id } = sessie;
  await eisOfBewaar(c, m, h, sessie, { velden: ruw, metBestand: Boolean(bestand ?? bestandsfout) });
  const gekozen = pasKeuzesToe(ruw, leesKeuzes(ruw));
  const { velden, behouden } = gekozen;
  try {
    if (bestandsfout) throw bestandsfout;
    if (velden.bevestiging && velden.bevestiging[0]?.trim().toLowerCase() !== BEVESTIGING)
      throw new Fout('INVOER_ONGELDIG', `Typ ‘${BEVESTIGING}’ om te bevestigen. Er is niets gedaan.`);
    const invoer = { ...formulierNaarInvoer(h.invoer, velden), ...c.req.param() };
    const uitvoer = await m.uitvoerder.voerUit(h, invoer, wie, {
      sleutel: velden._sleutel?.[0] ?? '',
      bestand,
      bevindingenBehouden: behouden,
    });
    const daarna = h.daarna({ invoer: invoer as never, uitvoer: uitvoer as never });
    setCookie(c, BERICHT, m.versluier.versluier(daarna.tekst, id), { ...cookie, maxAge: 60 });
    return c.redirect(daarna.pad, 303);
  } catch (ruw) {
    const { fout } = vangOp(ruw);
    return toonOpnieuw(c, m, h, paginas, gekozen, fout);
  }
}

/** A form that was refused comes back with everything that was typed, on the page where it stood. */
async function toonOpnieuw(
  c: C,
  m: Paginamiddelen,
  h: Handeling,
  paginas: readonly Pagina[],
  gekozen: Toegepast,
  fout: Fout,
): Promise<Response> {
  const { velden, bevindingen } = voegSamen(gekozen.velden, fout.bevindingen, gekozen.bevindingen);
  const terug = veiligPad(velden._terug?.[0]);
  const gevonden = terug ? zoekPagina(paginas, terug) : null;
  if (!gevonden) throw fout;
  const ingevuld = Object.fromEntries(Object.entries(velden).filter(([naam]) => !naam.startsWith('_')));
  const stand: Formulierstand = {
    ...(fout.code === 'TE_GROOT' ? { status: 413 } : {}),
    handeling: h.naam,
    velden: ingevuld,
    fouten: fout.velden,
    melding: fout.velden.length ? null : `${fout.titel}. ${fout.message} ${fout.weigering ? '' : fout.watNu}`,
    weigering: fout.weigering ?? null,
    bevindingen,
  };
  return toon(c, m, gevonden.pagina, gevonden.params, stand, gevonden.filters);
}

function leesBericht(c: C, m: Paginamiddelen, sessie: Sessie): Bericht | null {
  const token = getCookie(c, BERICHT);
  if (!token) return null;
  deleteCookie(c, BERICHT, cookie);
  const tekst = m.versluier.onthul(token, sessie.id);
  return tekst ? { tekst } : null;
}
