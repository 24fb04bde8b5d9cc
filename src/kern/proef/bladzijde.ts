import { randomUUID } from 'node:crypto';
import type { Declaratie, Handeling } from '../declaraties.ts';
import type { Wie } from '../petten.ts';
import { vulPad, type Formulierstand, type Pagina, type Paginainhoud, type Scherm } from '../scherm.ts';
import type { Proefhuis } from './proefhuis.ts';

/** A page as this person would get it, as text of HTML; `stand` is what a refused form left behind. */
export async function openBladzijde(
  huis: Proefhuis,
  paginas: readonly Pagina[],
  adres: string,
  wie: Wie,
  stand: Formulierstand | null = null,
): Promise<{ titel: string; stap: string | undefined; volgendeStap: Paginainhoud['volgendeStap']; html: string }> {
  const { pad, vraag, p, params } = vind(paginas, adres);
  const s = {
    wie,
    klok: huis.klok,
    pad,
    params,
    filters: Object.fromEntries(new URLSearchParams(vraag)),
    zoek: '',
    stand,
    sessie: { csrf: 'csrf', id: 's' } as never,
    vraag: (v: never, invoer: never) => huis.uitvoerder.stelVraag(v, invoer, wie),
    mag: (d: Declaratie, over: never, context: never) => huis.uitvoerder.mag(d, wie, over, context),
    vakken: async () => [],
    nieuweSleutel: () => randomUUID(),
    actie: (
      h: Handeling,
      over: never,
      o: {
        params?: Record<string, string>;
        formulierPad?: string;
        context?: never;
        bevestig?: string;
        titel?: string;
      } = {},
    ) => ({
      handeling: h.naam,
      titel: o.titel ?? h.titel,
      formulierPad: o.formulierPad,
      postPad: vulPad(h.route.pad, o.params ?? params),
      waarden: {},
      besluit: huis.uitvoerder.mag(h, wie, over, o.context),
      bevestig: o.bevestig,
      sleutel: randomUUID(),
    }),
  } as unknown as Scherm;
  const inhoud = await p.toon(s);
  // As the frame does it: a page is whole when it is given, nothing in it is still to come.
  const html = String(inhoud.inhoud);
  if (/\[object|undefined/.test(html)) throw new Error(`een waarde is niet getekend op ${adres}`);
  const { titel, volgendeStap } = inhoud;
  return { titel, stap: volgendeStap?.pad, volgendeStap, html };
}

/** The page of this address, with what the address fills in. */
function vind(paginas: readonly Pagina[], adres: string) {
  const [pad = '', vraag = ''] = adres.split('?');
  const { p, m } = paginas
    .map((x) => ({ p: x, m: new RegExp(`^${x.pad.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`).exec(pad) }))
    .find((x) => x.m)!;
  return { pad, vraag, p, params: { ...m!.groups } };
}
