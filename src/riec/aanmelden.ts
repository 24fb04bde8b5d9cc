import { overGemeente } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { kaartfeiten, toetsen, verstrekUitToezicht } from '../verstrekkingen/index.ts';
import { VAN_GEMEENTE } from './basis.ts';
import { eisStukkenDeelbaar } from './deelbaar.ts';
import { schrijfInbreng } from './inbrengen.ts';
import { overCasus } from './over.ts';
import {
  laatBinnen,
  leesCasus,
  leesKeuzes,
  leesOnderwerp,
  leesStukken,
  voegMetNummerToe,
  voegToe,
  zet,
} from './queries.ts';
import { Aanmelding, Deelnemerinvoer, Gemeenteinbreng, Sluiting, type Gemeenteinbreng as Inbreng } from './schema.ts';
import { BEWAREN_DAGEN, huidigeLijst, WEEG_DAGEN } from './wgs.ts';

const overDeze = async ({ invoer, db, wie }: Omgeving & { invoer: { id: string } }) =>
  overCasus(await leesCasus(db, invoer.id), wie);
const naar =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/rieccasussen/${uitvoer.id}`, tekst });

/** Brings a casus to the RIEC: about a business, facilitator or place, for WGS 2.17, weighed beforehand. Source: B11.2. */
export const meldCasusAan = handeling({
  ...VAN_GEMEENTE,
  naam: 'rieccasus.aanmelden',
  titel: 'Casus aanmelden bij het RIEC',
  omschrijving: 'Meldt een casus aan bij het RIEC, met doel, aangewezen categorieën, evenredigheid en subsidiariteit.',
  route: { methode: 'POST', pad: '/rieccasussen' },
  invoer: Aanmelding,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { gemeente, riecId, onderwerpSoort, onderwerpId } = invoer;
    await eisRiec(db, gemeente, riecId);
    const onderwerp = await leesOnderwerp(db, invoer);
    if (!onderwerp)
      throw invoerfout('onderwerpId', 'Dit staat niet in het register van deze gemeente, of is van een andere soort.');
    const [id, nu] = [maakId(), klok.nu()];
    const wanneer = { op: nu, door: wie.medewerkerId };
    const organisaties = [wie.organisatieId, riecId];
    const nummer = await voegMetNummerToe(db, 'rieccasussen', {
      gemeente,
      id,
      riec_id: riecId,
      onderwerp_soort: onderwerpSoort,
      [`${onderwerpSoort}_id`]: onderwerpId,
      onderwerp,
      aanleiding: invoer.aanleiding,
      categorieen: invoer.categorieen,
      lijstversie: huidigeLijst().versie,
      evenredig: invoer.evenredig,
      lichter: invoer.lichter,
      organisaties,
      wegen_voor: plusDagen(dagVan(nu), WEEG_DAGEN),
      bewaren_tot: plusDagen(dagVan(nu), BEWAREN_DAGEN),
      ...wanneer,
    });
    for (const [organisatie_id, grond] of [
      [wie.organisatieId, 'gemeente'],
      [riecId, 'riec'],
    ] as const)
      await voegToe(db, 'riecdeelnemers', {
        gemeente,
        casus_id: id,
        organisatie_id,
        grond,
        bereikbaar: 'Contactpunt',
        ...wanneer,
      });
    return { id, gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/rieccasussen/${uitvoer.id}`,
    tekst: `Aangemeld als ${uitvoer.nummer}. Het RIEC weegt de aanmelding; zet intussen de deelnemers erbij.`,
  }),
});

/** Throws when this is no RIEC. */
export async function eisRiec(db: Omgeving['db'], gemeente: string, riecId: string): Promise<void> {
  if (!(await leesKeuzes(db, gemeente)).riecs.some((r) => r.id === riecId))
    throw invoerfout('riecId', 'Kies een RIEC.');
}

/** Lets an organisatie take part, each on its own ground. */
export const voegDeelnemerToe = handeling({
  ...VAN_GEMEENTE,
  naam: 'riecdeelnemer.toevoegen',
  titel: 'Deelnemer toevoegen',
  omschrijving: 'Laat een organisatie meedoen aan een casus, met de grond waarop zij meedoet.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/deelnemers' },
  invoer: Deelnemerinvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok, wie }) {
    const c = await leesCasus(db, invoer.id);
    if (!(await leesKeuzes(db, c.gemeente)).organisaties.some((o) => o.id === invoer.organisatieId))
      throw invoerfout('organisatieId', 'Deze organisatie kan niet meedoen aan een casus bij het RIEC.');
    const erbij = await voegToe(db, 'riecdeelnemers', {
      gemeente: c.gemeente,
      casus_id: c.id,
      organisatie_id: invoer.organisatieId,
      grond: invoer.grond,
      bereikbaar: invoer.bereikbaar,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    if (!erbij) throw new Fout('BESTAAT_AL', 'Deze organisatie doet al mee.');
    await laatBinnen(db, c, invoer.organisatieId);
    return { id: c.id, gemeente: c.gemeente };
  },
  daarna: naar('De organisatie doet mee en leest het gedeelde deel.'),
});

/** The seven answers under the names that the list of checks gives them; here the subject is a business. */
const ELDERS: Record<string, 'contextCompleet' | 'juistBedrijf'> = {
  context: 'contextCompleet',
  persoon: 'juistBedrijf',
};
const antwoord = (i: Inbreng, code: string): boolean => i[ELDERS[code] ?? (code as 'nodig')];

/** Gives chosen pieces to the RIEC, the way everything leaves: on a signed card, frozen, numbered, with a receipt. Source: B11.2, B12.5. */
export const brengIn = handeling({
  ...VAN_GEMEENTE,
  naam: 'riecinbreng.verstrekken',
  titel: 'Stukken inbrengen',
  omschrijving: 'Verstrekt gekozen stukken over het bedrijf of de facilitator aan het RIEC, na de zeven vragen.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/inbreng' },
  invoer: Gemeenteinbreng,
  uitvoer: Gemaakt,
  over: overDeze,
  async context({ invoer, db, klok }) {
    const c = await leesCasus(db, invoer.id);
    return {
      ...(await kaartfeiten({ db, klok }, { gemeente: c.gemeente, kaartId: invoer.kaartId, ontvangerId: c.riecId })),
      herkenbaarSekswerk: invoer.herkenbaarSekswerk,
      categoriePast: c.categorieen.includes(invoer.categorie),
      zevenJa: toetsen.every((t) => antwoord(invoer, t.code)),
    };
  },
  async doe({ invoer, ...o }) {
    const c = await leesCasus(o.db, invoer.id);
    const gekozen = (await leesStukken(o.db, c)).filter((s) => invoer.stukken.includes(s.id));
    if (gekozen.length !== invoer.stukken.length)
      throw invoerfout(
        'stukken',
        'Een gekozen stuk gaat niet over het onderwerp van deze casus, of is nog niet vastgesteld.',
      );
    await eisStukkenDeelbaar(o.db, gekozen, dagVan(o.klok.nu()));
    const { id, nummer } = await verstrekUitToezicht(o, {
      gemeente: c.gemeente,
      ontvangerId: c.riecId,
      kaartId: invoer.kaartId,
      context: invoer.context,
      afweging: invoer.afweging,
      stukken: gekozen.map((s) => ({
        titel: s.titel,
        soort: 'feit',
        tekst: s.tekst,
        zekerheid: null,
        zacht: false,
        op: s.op,
        indicatoren: [],
      })),
    });
    const hier = { db: o.db, wie: o.wie, nu: o.klok.nu(), id: o.maakId() };
    await schrijfInbreng(hier, c, {
      categorie: invoer.categorie,
      gedeeld: invoer.gedeeld,
      tekst: `Verstrekt aan het RIEC als ${nummer}: ${gekozen.length === 1 ? '1 stuk' : `${gekozen.length} stukken`}.`,
      verstrekkingId: id,
    });
    return { id: c.id, gemeente: c.gemeente };
  },
  daarna: naar('Verstrekt. Het RIEC ziet het meteen en laat weten wat ermee gebeurt.'),
});

/** Ends a casus with what it brought; it then lies until its term. */
export const sluitCasus = handeling({
  ...VAN_GEMEENTE,
  naam: 'rieccasus.sluiten',
  titel: 'Casus sluiten',
  omschrijving: 'Sluit een casus, met wat zij heeft opgeleverd.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/sluiting' },
  invoer: Sluiting,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok }) {
    const c = await leesCasus(db, invoer.id);
    await zet(
      db,
      'rieccasussen',
      c.id,
      { stand: 'gesloten', uitkomst: invoer.uitkomst, gesloten_op: klok.nu() },
      { stand: c.stand },
    );
    return { id: c.id, gemeente: c.gemeente };
  },
  daarna: naar('De casus is gesloten.'),
});
