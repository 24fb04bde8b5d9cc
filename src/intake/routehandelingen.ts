import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { eisSleutel, maakSleutel } from '../kern/sleutelbos.ts';
import type { Db } from '../kern/db.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, type Klok } from '../platform/klok.ts';
import { overRoute } from './over.ts';
import { leesRoute, routesleutel, tokenrij, voegRouteToe, zetRoute } from './queries-routes.ts';
import { EneMetVersie, NieuweRoute } from './schema.ts';
import { hashToken, maakSlug, maakToken } from './sleutel.ts';

const basis = { doel: 'toezicht', verwerking: 'meldroutes', compartiment: 'toezicht', uitvoer: Gemaakt } as const;
const lees = (db: Db, id: string, nu: Date) => leesRoute(db, id, nu, dagVan(nu));
/** What every act on one route has in common. */
const opRoute = {
  ...basis,
  invoer: EneMetVersie,
  over: async ({ invoer, db, klok }: { invoer: { id: string }; db: Db; klok: Klok }) =>
    overRoute(await lees(db, invoer.id, klok.nu())),
} as const;
const naarRoute =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/meldroutes/${uitvoer.id}`, tekst });

/** Makes a route for one group of melders, with a link or a token of its own. Source: B3.3, R2. */
export const maakMeldroute = handeling({
  ...basis,
  naam: 'meldroute.maken',
  titel: 'Meldroute maken',
  omschrijving: 'Maakt een meldroute voor een groep melders, met een eigen link en QR-code, of een eigen token.',
  route: { methode: 'POST', pad: '/meldroutes' },
  invoer: NieuweRoute,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (invoer.geldigTot && invoer.geldigTot < invoer.geldigVan)
      throw invoerfout('geldigTot', 'De laatste dag ligt voor de eerste. Kies een latere dag, of laat hem leeg.');
    const [id, nu] = [maakId(), klok.nu()];
    const plek = { gemeente: invoer.gemeente, id };
    const sleutel = await maakSleutel(db, routesleutel(plek), 'toezicht', nu);
    const isFormulier = invoer.soort === 'formulier';
    const token = maakToken();
    await voegRouteToe(db, {
      ...invoer,
      id,
      slug: isFormulier ? maakSlug() : null,
      token: isFormulier ? null : { hash: hashToken(token), dicht: sleutel.sluit(token, tokenrij(plek)) },
      nu,
      door: wie.medewerkerId,
    });
    return plek;
  },
  daarna: ({ uitvoer, invoer }) => ({
    pad: `/meldroutes/${uitvoer.id}`,
    tekst:
      invoer.soort === 'formulier'
        ? 'De meldroute is gemaakt. Geef de link of de poster met QR-code aan wie gaat melden.'
        : 'De meldroute is gemaakt. Het token is een uur te zien; zet het in het andere systeem.',
  }),
});

/** Closes a route for now: who comes reads that and where to go. */
export const pauzeerMeldroute = handeling({
  ...opRoute,
  naam: 'meldroute.pauzeren',
  titel: 'Pauzeren',
  omschrijving: 'Sluit een meldroute voorlopig. Wie de link opent leest dat, en waar het dan wel kan.',
  route: { methode: 'POST', pad: '/meldroutes/{id}/pauze' },
  async doe({ invoer, db, klok }) {
    const r = await lees(db, invoer.id, klok.nu());
    if (r.stand === 'gepauzeerd') throw new Fout('STAND_PAST_NIET', 'Deze meldroute is al gepauzeerd.');
    await zetRoute(db, invoer, { gepauzeerd_op: klok.nu() });
    return { id: r.id, gemeente: r.gemeente };
  },
  daarna: naarRoute('De meldroute is gepauzeerd.'),
});

/** Opens a paused route again. */
export const hervatMeldroute = handeling({
  ...opRoute,
  naam: 'meldroute.hervatten',
  titel: 'Hervatten',
  omschrijving: 'Opent een gepauzeerde meldroute weer, onder dezelfde link.',
  route: { methode: 'POST', pad: '/meldroutes/{id}/hervatting' },
  async doe({ invoer, db, klok }) {
    const r = await lees(db, invoer.id, klok.nu());
    if (r.stand !== 'gepauzeerd') throw new Fout('STAND_PAST_NIET', 'Deze meldroute is niet gepauzeerd.');
    await zetRoute(db, invoer, { gepauzeerd_op: null });
    return { id: r.id, gemeente: r.gemeente };
  },
  daarna: naarRoute('De meldroute is weer open.'),
});

/** Ends a route for good; what came in over it stays to be dealt with. */
export const beeindigMeldroute = handeling({
  ...opRoute,
  naam: 'meldroute.beeindigen',
  titel: 'Beëindigen',
  omschrijving: 'Beëindigt een meldroute. De link werkt dan niet meer; wat binnenkwam blijft.',
  route: { methode: 'POST', pad: '/meldroutes/{id}/einde' },
  async doe({ invoer, db, klok }) {
    const r = await lees(db, invoer.id, klok.nu());
    await zetRoute(db, invoer, { beeindigd_op: klok.nu(), token_dicht: null });
    return { id: r.id, gemeente: r.gemeente };
  },
  daarna: naarRoute('De meldroute is beëindigd.'),
});

/** Gives a route a new link or token; the old one stops at once. For a link that went astray. */
export const vervangToegang = handeling({
  ...opRoute,
  naam: 'meldroute.vervangen',
  titel: 'Link of token vervangen',
  omschrijving: 'Geeft een meldroute een nieuwe link of een nieuw token. De oude werkt meteen niet meer.',
  route: { methode: 'POST', pad: '/meldroutes/{id}/vervanging' },
  async doe({ invoer, db, klok }) {
    const r = await lees(db, invoer.id, klok.nu());
    const plek = { id: r.id, gemeente: r.gemeente };
    if (r.soort === 'formulier') await zetRoute(db, invoer, { slug: maakSlug() });
    else {
      const sleutel = await eisSleutel(
        db,
        routesleutel(plek),
        'De sleutel van deze meldroute is vernietigd. Maak een nieuwe route.',
      );
      const token = maakToken();
      await zetRoute(db, invoer, {
        token_hash: hashToken(token),
        token_dicht: sleutel.sluit(token, tokenrij(plek)),
        token_op: klok.nu(),
      });
    }
    return plek;
  },
  daarna: naarRoute('De oude link of het oude token werkt niet meer. Deel de nieuwe, en haal oude posters weg.'),
});
