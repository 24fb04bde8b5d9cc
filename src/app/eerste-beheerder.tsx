import { randomUUID } from 'node:crypto';
import type { Context, Hono } from 'hono';
import Type, { type TObject } from 'typebox';
import { Formulier } from '../platform/scherm/formulier.tsx';
import { Smal } from '../platform/scherm/smal.tsx';
import type { Veldfout } from '../platform/scherm/velden.ts';
import { Fout } from '../kern/fouten.ts';
import { formulierNaarInvoer, veldenVan, type Formuliervelden } from '../kern/http/formulierdata.ts';
import { toonFout } from '../kern/http/paginas.tsx';
import type { Aanvraagvelden } from '../kern/http/rest.ts';
import { controleerInvoer } from '../kern/invoer.ts';
import { regeltekst } from '../kern/velden.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import { houdTempo, type Tempo } from './bewaking.ts';
import {
  bekijkLink,
  laatTerugkeren,
  maakEersteBeheerder,
  type EersteBeheerder,
  type Linkdoel,
  type Linkmiddelen,
} from './eenmalige-link.ts';
import { document, themaVan } from './omlijsting.tsx';
import { zetSessie, type Toegangsmiddelen } from './toegang.tsx';

type C = Context<Aanvraagvelden>;

/** Where the one-time link leads to. */
const PAD = '/eerste-beheerder';
const TEMPO: Tempo = { ineens: 10, pauzeMs: 6_000 };

/** Who the first beheerder is and where; further gemeenten follow in the beheer. */
const Aanmelding = Type.Object(
  {
    naam: regeltekst('Uw naam', 120),
    functie: regeltekst('Uw functie', 120, 'Bijvoorbeeld: functioneel beheerder.'),
    organisatie: regeltekst('Uw organisatie', 120, 'Zoals zij op brieven staat.'),
    gemeentenaam: regeltekst('Gemeente', 80, 'Meer gemeenten voegt u later toe.'),
    gemeentecode: Type.String({
      title: 'CBS-code van de gemeente',
      pattern: '^GM[0-9]{4}$',
      description: 'GM en vier cijfers, zoals GM0000. Het CBS publiceert ze in ‘Gemeentelijke indeling’.',
    }),
  },
  { additionalProperties: false },
);

/** Mounts the page of the one-time link. Whoever has the link is let in, so it is shown at the machine itself only. */
export function monteerEersteBeheerder(
  app: Hono<Aanvraagvelden>,
  m: Linkmiddelen & Toegangsmiddelen & { tempo?: Tempo },
): void {
  app.use(PAD, houdTempo(m.klok, m.basisUrl, m.tempo ?? TEMPO));
  app.get(PAD, async (c) => {
    try {
      const sleutel = c.req.query('sleutel') ?? '';
      return toon(c, m, { sleutel, doel: await bekijkLink(m, sleutel), velden: {}, fouten: [] });
    } catch (fout) {
      return toonFout(c, m.omlijsting, fout);
    }
  });
  app.post(PAD, async (c) => {
    try {
      return await neemAan(c, m);
    } catch (fout) {
      return toonFout(c, m.omlijsting, fout);
    }
  });
}

/** The address to print. */
export function linkadres(basisUrl: string, token: string): string {
  return `${basisUrl}${PAD}?sleutel=${token}`;
}

async function neemAan(c: C, m: Linkmiddelen & Toegangsmiddelen): Promise<Response> {
  const velden = veldenVan(await c.req.formData());
  const sleutel = velden._link?.[0] ?? '';
  const doel = await bekijkLink(m, sleutel);
  let medewerkerId: string;
  try {
    medewerkerId =
      doel === 'terugkeer'
        ? await laatTerugkeren(m, sleutel)
        : await maakEersteBeheerder(
            m,
            sleutel,
            controleerInvoer(Aanmelding, formulierNaarInvoer(Aanmelding as TObject, velden)) as EersteBeheerder,
          );
  } catch (fout) {
    if (!(fout instanceof Fout) || fout.code === 'LINK_ONGELDIG') throw fout;
    const fouten = fout.velden.length ? fout.velden : [{ veld: '', tekst: fout.message }];
    return toon(c, m, { sleutel, doel, velden, fouten });
  }
  const { token } = await m.sessies.beginZonderProvider(medewerkerId);
  zetSessie(c, token);
  // With a provider the account is proven and coupled at once, so that the next login needs no link.
  return c.redirect(m.inlogclient ? '/inloggen?koppel=ja' : '/', 303);
}

function toon(
  c: C,
  m: Toegangsmiddelen,
  s: { sleutel: string; doel: Linkdoel; velden: Formuliervelden; fouten: Veldfout[] },
): Response | Promise<Response> {
  const eerste = s.doel === 'eerste-beheerder';
  const inleiding = eerste
    ? 'Deze installatie is nog leeg. U wordt de eerste beheerder: u voegt daarna gemeenten, partners, medewerkers en hun rollen toe. De inhoud van zaken ziet een beheerder niet.'
    : 'Er is een beheerder, maar nog geen account bij een inlogvoorziening. Met deze link gaat u één keer verder als die beheerder.';
  const fouten = s.fouten.length ? 422 : 200;
  return c.html(
    document(
      <Smal
        titel={eerste ? 'Eerste beheerder' : 'Verder als beheerder'}
        thema={themaVan(c)}
        versie={m.versie}
        inleiding={inleiding}
      >
        <Formulier
          actie={PAD}
          csrf=""
          sleutel={randomUUID()}
          velden={eerste ? veldenVanSchema(Aanmelding as TObject) : []}
          waarden={s.velden}
          fouten={s.fouten}
          knop={eerste ? 'Begin als beheerder' : 'Ga verder'}
          toelichting="Deze link werkt één keer. Wat u hier doet, komt in het log."
          verborgen={{ _link: s.sleutel }}
        />
      </Smal>,
    ),
    fouten,
  );
}
