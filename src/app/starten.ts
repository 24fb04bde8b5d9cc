import { getRequestListener } from '@hono/node-server';
import { maakVersluieraar } from '../kern/http/versluier.ts';
import { maakMisluktlog } from '../kern/sessielog.ts';
import { maakSessies } from '../kern/sessies.ts';
import type { Achtergrond } from '../platform/taken.ts';
import { controleerLog, type Ketenstand } from './ankeren.ts';
import { ZIN_PROVIDER_BESLIST } from './aanmeldconfig.ts';
import type { Config } from './config.ts';
import { laadDemo } from './demo/index.ts';
import { koppelAccount, maakEenmaligeLink, type Linkmiddelen } from './eenmalige-link.ts';
import { linkadres, monteerEersteBeheerder } from './eerste-beheerder.tsx';
import { declaraties, kamers } from './huis.ts';
import { maakInlogdeur, type Inlogdeur } from './inlogdeur.ts';
import { luister, type Luisteraar } from './luister.ts';
import type { Melder } from './melder.ts';
import { maakOmlijsting } from './omlijsting.tsx';
import { richtIn, startAchtergrond, type Installatie } from './opstarten.ts';
import { maakServer, type Serverdelen } from './server.ts';

/** A program that answers. */
export interface Draaiend {
  stop(): Promise<void>;
}

/** How one talks with who started it. */
export interface Startmiddelen {
  zeg: (zin: string) => void;
  melder: Melder;
  /** Breaks the start off; everything that was begun is stopped again. */
  stopsein: AbortSignal;
}

const GEDULD_MS = 10_000;
const EEN_DAG = 86_400_000;

/** Starts everything, in the order in which it can fail, and stops what was begun when it does. Throws OpstartFout. */
export async function start(config: Config, m: Startmiddelen): Promise<Draaiend> {
  const begonnen: Array<() => Promise<void>> = [];
  const stop = async () => {
    for (const einde of begonnen.splice(0).toReversed()) await einde();
  };
  try {
    const deur = await luister(config);
    begonnen.push(() => deur.sluit(GEDULD_MS));
    const i = await richtIn(config, m.zeg, (fout) => m.melder.fout('verbinding met de database verloren', fout));
    begonnen.push(() => i.stop());
    m.stopsein.throwIfAborted();
    if (i.modus === 'demo') await ofGestopt(laadDemo(i, m.zeg), m.stopsein);
    const achtergrond = await startAchtergrond(i, config, (naam, fout) =>
      m.melder.fout('werk mislukt', fout, { naam }),
    );
    begonnen.push(() => achtergrond.stop());
    m.stopsein.throwIfAborted();
    const keten: Ketenstand = { gebroken: null };
    await openDeur(config, m, i, deur, keten);
    waakOverLog(achtergrond, i, config, keten, m);
    m.melder.info('gestart', { poort: config.poort, modus: i.modus, versie: config.versie });
    return { stop: () => sluitAf(deur, achtergrond, i, m.melder) };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** After the door is open, so that nobody waits for it: the walk along the chain and the anchor of today, and the walk again every day. */
function waakOverLog(
  achtergrond: Achtergrond,
  i: Installatie,
  config: Config,
  keten: Ketenstand,
  m: Startmiddelen,
): void {
  achtergrond.herhaal('log controleren', EEN_DAG, () =>
    controleerLog(i, keten, (reden) => {
      m.melder.fout('keten van het log gebroken', new Error(reden));
      m.zeg(`LET OP: de keten van het log is gebroken: ${reden}. Kijk op ${config.basisUrl}/log/ankers.`);
    }),
  );
  void achtergrond.nu('log controleren').then(() => achtergrond.nu('ankeren'));
}

/** Requests in flight finish, then the work beside them, then the database goes. */
async function sluitAf(deur: Luisteraar, achtergrond: Achtergrond, i: Installatie, melder: Melder): Promise<void> {
  await deur.sluit(GEDULD_MS);
  await achtergrond.stop();
  await i.stop();
  melder.info('gestopt');
}

async function ofGestopt<T>(werk: Promise<T>, sein: AbortSignal): Promise<T> {
  const gestopt = new Promise<never>((_, mis) => {
    sein.addEventListener('abort', () => mis(sein.reason as Error), { once: true });
  });
  // Whichever loses may still fail, with nobody left to hear it.
  gestopt.catch(() => undefined);
  werk.catch(() => undefined);
  return Promise.race([werk, gestopt]);
}

async function openDeur(
  config: Config,
  m: Startmiddelen,
  i: Installatie,
  deur: Luisteraar,
  keten: Ketenstand,
): Promise<void> {
  const inlogdeur = await maakInlogdeur(config, i.modus, i.sleutels, m.melder);
  const link: Linkmiddelen = { ...i.kern, beleidsversie: i.kern.beleid.versie };
  const delen = maakDelen(config, m.melder, i, inlogdeur.client, link);
  const app = maakServer({
    ...delen,
    beveiligingscontact: config.beveiligingscontact,
    zorg: () => keten.gebroken && `de keten van het log is gebroken: ${keten.gebroken}`,
    extra: i.modus === 'echt' ? (a) => monteerEersteBeheerder(a, { ...delen, ...link }) : undefined,
  });
  const huis = getRequestListener(app.fetch);
  const { demo } = inlogdeur;
  deur.open((req, res) => (demo && isOnder(demo.pad, req.url) ? demo.antwoord(req, res) : void huis(req, res)));
  await vertel(config, m.zeg, i, inlogdeur, link);
}

function isOnder(pad: string, url: string | undefined): boolean {
  return url === pad || Boolean(url?.startsWith(`${pad}/`));
}

function maakDelen(
  config: Config,
  melder: Melder,
  i: Installatie,
  inlogclient: Inlogdeur['client'],
  link: Linkmiddelen,
): Serverdelen {
  const demo = i.modus === 'demo';
  const versluier = maakVersluieraar(i.sleutels.versluier);
  return {
    kamers,
    declaraties,
    uitvoerder: i.uitvoerder,
    databank: i.databank,
    klok: i.klok,
    maakId: i.kern.maakId,
    beleidsversie: link.beleidsversie,
    melder,
    sessies: maakSessies(link),
    inlogclient,
    versluier,
    omlijsting: maakOmlijsting(kamers, {
      demo,
      versie: config.versie,
      beheerzin: !demo && config.aanmelding.providerBeslist ? ZIN_PROVIDER_BESLIST : undefined,
    }),
    basisUrl: config.basisUrl,
    demo,
    versie: config.versie,
    // The provider of the demo knows one way of logging in, and says so.
    acr: demo ? ['demo'] : config.aanmelding.acr,
    aanmeldeisen: demo ? { ...config.aanmelding.eisen, acr: ['demo'] } : config.aanmelding.eisen,
    mislukt: maakMisluktlog(link),
    koppel: (medewerkerId, account) => koppelAccount(link, medewerkerId, account),
  };
}

/** What a person at the keyboard needs to know, and no more. */
async function vertel(
  config: Config,
  zeg: (zin: string) => void,
  i: Installatie,
  inlogdeur: Inlogdeur,
  link: Linkmiddelen,
): Promise<void> {
  zeg(`Samenzicht ${config.versie} draait op ${config.basisUrl}`);
  if (i.modus === 'demo') {
    zeg('Dit is de demo, met verzonnen gegevens: open het adres, kies een persoon en daarna een pet. Stop met Ctrl-C.');
    if (!['127.0.0.1', '::1', 'localhost'].includes(config.adres))
      zeg(
        `Let op: op ${config.adres} kunnen ook andere machines bij deze demo, en daar logt iedereen in als iedereen.`,
      );
    return;
  }
  if (config.aanmelding.providerBeslist) zeg(`Let op: ${ZIN_PROVIDER_BESLIST}`);
  if (!inlogdeur.client) zeg('Er is nog geen inlogvoorziening gekoppeld (OIDC_ISSUER en OIDC_CLIENT_ID).');
  const nieuw = await maakEenmaligeLink(link);
  if (!nieuw) return;
  zeg(
    nieuw.doel === 'eerste-beheerder'
      ? 'Er is nog geen beheerder. Met deze link maakt u de eerste; zij werkt één keer, 24 uur lang:'
      : 'De beheerder heeft nog geen account. Met deze link gaat u één keer verder als beheerder, binnen 24 uur:',
  );
  zeg(linkadres(config.basisUrl, nieuw.token));
}
