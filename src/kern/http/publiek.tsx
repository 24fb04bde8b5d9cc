import type { Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Smal } from '../../platform/scherm/smal.tsx';
import { Fout } from '../fouten.ts';
import type { Kamer } from '../kamer.ts';
import { maakVoer, type Publiek, type Publieksinhoud, type Publiekskern } from '../publiek.ts';
import type { Uitvoerder } from '../uitvoeren.ts';
import { veldenVan } from './formulierdata.ts';
import { leesFormulierdata } from './omvang.ts';
import type { Aanvraagvelden } from './rest.ts';

const GROOTSTE_FORMULIER = 64 * 1024;
const LANGSTE_VELD = 20_000;
/** Where the quick exit leads: an ordinary page that tells nothing about what was left. */
const WEG = 'https://nl.wikipedia.org/';
const ZONDER_SCRIPT =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const WEG_WOORDEN: Record<string, string> = {
  nl: 'Snel weg van deze pagina',
  en: 'Leave this page quickly',
  es: 'Salir rápido de esta página',
  pt: 'Sair rapidamente desta página',
  ro: 'Ieși repede din această pagină',
  bg: 'Бърз изход от тази страница',
  hu: 'Gyors kilépés erről az oldalról',
  pl: 'Szybko opuść tę stronę',
  zh: '快速离开此页面',
  th: 'ออกจากหน้านี้อย่างรวดเร็ว',
};

/** Mounts the doors for people without a login. `tempo` slows down who sends again and again. */
export function monteerPubliek(
  app: Hono<Aanvraagvelden>,
  m: Deurkern & { kamers: readonly Kamer[]; demo: boolean },
  tempo: MiddlewareHandler,
): void {
  const grens = bodyLimit({
    maxSize: GROOTSTE_FORMULIER,
    onError: (c) => {
      c.header('Connection', 'close');
      throw new Fout('TE_GROOT', 'Uw bericht is te groot: hooguit 64 kB per keer. Er is niets bewaard.');
    },
  });
  for (const deur of m.kamers.flatMap((k) => k.deuren ?? [])) {
    app.get(deur.pad, async (c) => antwoord(c, m, await deur.toon(bezoek(m, c.req.param(), c.req.query()))));
    if (deur.neemAan)
      app.post(deur.pad, tempo, grens, async (c) => {
        const velden = await leesVelden(c.req.raw);
        return antwoord(c, m, await deur.neemAan!({ ...bezoek(m, c.req.param(), c.req.query()), velden }));
      });
  }
}

async function leesVelden(aanvraag: Request): Promise<Record<string, string>> {
  const velden = veldenVan(await leesFormulierdata(aanvraag));
  return Object.fromEntries(
    Object.entries(velden).map(([k, v]) => [k, (v[0] ?? '').replaceAll('\r\n', '\n').slice(0, LANGSTE_VELD)]),
  );
}

type Deurkern = Publiekskern & { uitvoerder: Pick<Uitvoerder, 'sjablonen'> };

function bezoek(m: Deurkern, params: Record<string, string>, keuzes: Record<string, string>): Publiek {
  const { databank, klok, maakId, beleidsversie } = m;
  const { sjablonen } = m.uitvoerder;
  return { databank, klok, maakId, beleidsversie, sjablonen, params, keuzes, velden: {}, voer: maakVoer(m) };
}

function antwoord(
  c: { header(n: string, w: string): void; html(t: string, s: 200 | 422): Response | Promise<Response> },
  m: { demo: boolean },
  p: Publieksinhoud,
): Response | Promise<Response> {
  const taal = p.taal ?? 'nl';
  c.header('Cache-Control', 'no-store');
  c.header('Content-Security-Policy', ZONDER_SCRIPT);
  return c.html(
    String(
      <Smal titel={p.titel} inleiding={p.inleiding} taal={taal} demo={m.demo} ruim zonderScript>
        {p.inhoud as never}
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={WEG} rel="noreferrer">
            {WEG_WOORDEN[taal] ?? WEG_WOORDEN.nl}
          </a>
        </p>
      </Smal>,
    ),
    p.status ?? 200,
  );
}
