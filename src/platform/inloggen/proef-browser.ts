interface Koekje {
  waarde: string;
  pad: string;
}

/** A browser without a window: keeps cookies with their path and follows redirects when asked. */
export interface Proefbrowser {
  koekjes: Map<string, Koekje>;
  ga(url: string, velden?: Record<string, string>, koppen?: Record<string, string>): Promise<Response>;
  /** Follows redirects until a page, or until `stop` matches the next address: then that address is in `location`. */
  volg(url: string, stop?: RegExp): Promise<{ antwoord: Response; url: string }>;
  /** Makes the form of the page post. */
  verstuur(
    pagina: { antwoord: Response; url: string },
    velden: Record<string, string>,
    stop?: RegExp,
  ): Promise<{ antwoord: Response; url: string }>;
}

/** Makes one with an empty jar. */
export function createProefbrowser(): Proefbrowser {
  const koekjes = new Map<string, Koekje>();
  const ga: Proefbrowser['ga'] = async (url, velden, koppen = {}) => {
    const cookie = [...koekjes]
      .filter(([, k]) => new URL(url).pathname.startsWith(k.pad))
      .map(([n, k]) => `${n}=${k.waarde}`)
      .join('; ');
    const antwoord = await fetch(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}), ...koppen },
      ...(velden ? { method: 'POST', body: new URLSearchParams(velden) } : {}),
    });
    for (const regel of antwoord.headers.getSetCookie()) bewaar(koekjes, regel);
    return antwoord;
  };
  const volg: Proefbrowser['volg'] = async (url, stop) => loop(ga, url, await ga(url), stop);
  return {
    koekjes,
    ga,
    volg,
    async verstuur(pagina, velden, stop) {
      const actie = /<form[^>]*action="([^"]+)"/.exec(await pagina.antwoord.clone().text())?.[1] ?? '';
      const url = new URL(actie, pagina.url).href;
      return loop(ga, url, await ga(url, velden, { origin: new URL(url).origin }), stop);
    },
  };
}

async function loop(ga: Proefbrowser['ga'], begin: string, eerste: Response, stop: RegExp | undefined) {
  let url = begin;
  let antwoord = eerste;
  for (let n = 0; n < 12; n += 1) {
    const naar = antwoord.headers.get('location');
    if (!naar) break;
    url = new URL(naar, url).href;
    if (stop?.test(url)) break;
    antwoord = await ga(url);
  }
  return { antwoord, url };
}

function bewaar(koekjes: Map<string, Koekje>, regel: string): void {
  const [paar = '', ...delen] = regel.split('; ');
  const naam = paar.slice(0, paar.indexOf('='));
  const waarde = paar.slice(naam.length + 1);
  const eigenschap = (wat: string) => delen.find((d) => d.toLowerCase().startsWith(`${wat}=`))?.slice(wat.length + 1);
  const voorbij = eigenschap('max-age') === '0' || Date.parse(eigenschap('expires') ?? '9999-01-01') < Date.now();
  if (voorbij) koekjes.delete(naam);
  else koekjes.set(naam, { waarde, pad: eigenschap('path') ?? '/' });
}
