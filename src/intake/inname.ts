import { hashCode } from '../kern/codes.ts';
import { Fout } from '../kern/fouten.ts';
import type { Publiek } from '../kern/publiek.ts';
import { dagVan } from '../platform/klok.ts';
import { maakInzendingnummer } from './over.ts';
import { inzendingBijCode, neemIn, routeAanDeur, type Deurroute, type Volgstand } from './queries-deur.ts';
import type { Deurmelding } from './schema.ts';
import { codeVan, CODE_VOOR } from './sleutel.ts';
import { standVan } from './stand.ts';

/** What a visit at a door needs to take something in. */
export type Bezoek = Pick<Publiek, 'voer' | 'klok' | 'maakId'>;

/** The receipt: the code is in it and nowhere else. */
export interface Ontvangst {
  id: string;
  code: string;
  nummer: string;
  reagerenVoor: string;
}

/** The route behind a link or token fingerprint, and where it stands; nothing when there is none. */
export async function zoekRoute(
  p: Pick<Bezoek, 'voer' | 'klok'>,
  sleutel: string,
): Promise<{ route: Deurroute; stand: string } | null> {
  const route = await p.voer(null, (db) => routeAanDeur(db, sleutel));
  return route ? { route, stand: standVan(route, dagVan(p.klok.nu())) } : null;
}

// What is being taken in at this moment, and how many more may wait: the code costs work on purpose, and a flood must not drown the rest.
const TEGELIJK = 200;
const PAUZE = 10;
let bezig = 0;

/**
 * Takes in what a melder sent, once: the same sending gives the same receipt. What is acknowledged stands in the database; what cannot be
 * taken in now is refused with when to try again. Source: R2, B3.3.
 */
export async function ontvang(
  p: Bezoek,
  o: { route: Deurroute; sleutel: string; geheim: string; bericht?: string; melding: Deurmelding },
): Promise<Ontvangst> {
  if (bezig >= TEGELIJK)
    throw new Fout(
      'TE_VEEL',
      `Er komt nu heel veel tegelijk binnen. Er is niets bewaard; probeer het over ${PAUZE} seconden opnieuw.`,
    );
  bezig += 1;
  try {
    const code = codeVan(o.geheim, o.bericht);
    const hash = await hashCode(code, CODE_VOOR);
    const stand = await bewaarEen(p, o, hash);
    return { code, id: stand.id, nummer: stand.nummer, reagerenVoor: stand.reagerenVoor };
  } finally {
    bezig -= 1;
  }
}

async function bewaarEen(p: Bezoek, o: Parameters<typeof ontvang>[1], hash: Buffer): Promise<Volgstand> {
  try {
    return await p.voer(o.route.gemeente, async (db, boek) => {
      await routeAanDeur(db, o.sleutel);
      const eerder = await inzendingBijCode(db, hash);
      if (eerder) return eerder;
      const [id, nu] = [p.maakId(), p.klok.nu()];
      const { contact, antwoord, ...inhoud } = o.melding;
      await neemIn(db, {
        gemeente: o.route.gemeente,
        id,
        nummer: maakInzendingnummer(),
        routeId: o.route.id,
        hash,
        wilAntwoord: antwoord,
        reagerenVoor: new Date(nu.getTime() + o.route.reagerenDagen * 86_400_000),
        nu,
        stukken: [
          { id: p.maakId(), soort: 'melding', tekst: JSON.stringify(inhoud) },
          ...(contact ? [{ id: p.maakId(), soort: 'contact' as const, tekst: contact }] : []),
        ],
      });
      await boek({ ...daad(o.route.gemeente, id), naam: 'inzending.ontvangen' });
      return (await inzendingBijCode(db, hash))!;
    });
  } catch (fout) {
    // Two sendings of the same at the same moment: the other one was first, and its receipt is ours.
    if (!(fout instanceof Fout) || fout.code !== 'BESTAAT_AL') throw fout;
    const eerder = await p.voer(null, (db) => inzendingBijCode(db, hash));
    if (!eerder) throw fout;
    return eerder;
  }
}

/** What was done at the door, for the log: never who, a code or words. */
export const daad = (gemeente: string, onderwerpId: string) =>
  ({ verwerking: 'meldroutes', doel: 'toezicht', gemeente, onderwerpSoort: 'Inzending', onderwerpId }) as const;
