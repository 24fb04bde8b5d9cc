import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { weigerDubbel } from './al-bekend.ts';
import { eisAndereBeheerder } from './laatste-beheerder.ts';
import { buitenEigenGemeenten, buitenEigenOrganisaties, overBeheer } from './over.ts';
import {
  beeindigSessies,
  isUitzondering,
  leesMedewerker,
  leesEigenOrganisatie,
  voegMedewerkerToe,
  zetKoppeling,
  zetMedewerkerUit,
} from './queries.ts';
import { leesNietOvergedragen } from './queries-overdracht.ts';
import { Gedaan, Koppeling, Medewerkersleutel, NieuweMedewerker, type Medewerkerkaart } from './schema.ts';
import { vraagtVierOgen } from './vier-ogen.ts';
import type { Petsoort } from '../kern/petten.ts';
import { petGeldt } from './pet-geldt.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;
const DUBBEL = 'Er is al een medewerker met dit account of dit nummer van het legitimatiebewijs.';

/** Adds a medewerker of one organisatie. Without a pet there is nothing to see or do yet. */
export const voegMedewerker = handeling({
  naam: 'medewerker.toevoegen',
  titel: 'Medewerker toevoegen',
  omschrijving: 'Voegt een medewerker toe. Een pet wordt daarna apart gegeven.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers' },
  invoer: NieuweMedewerker,
  uitvoer: Gedaan,
  over: () => overBeheer('medewerkers'),
  // A name on the list of a partner opens nothing; an account does.
  context: async ({ invoer, db, wie }) => ({
    buitenEigenGemeenten:
      invoer.inlogSub !== undefined &&
      buitenEigenOrganisaties(wie, await leesEigenOrganisatie(db, invoer.organisatieId)),
  }),
  async doe({ invoer, db, klok, maakId }) {
    if (Boolean(invoer.inlogIss) !== Boolean(invoer.inlogSub))
      throw invoerfout(
        invoer.inlogIss ? 'inlogSub' : 'inlogIss',
        'Inlogvoorziening en account horen bij elkaar: vul ze allebei in, of geen van beide.',
      );
    const id = maakId();
    await weigerDubbel(voegMedewerkerToe(db, id, invoer, klok.nu()), DUBBEL);
    return { id };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: `${invoer.naam} is toegevoegd. Geef nu een pet.`,
  }),
});

/** Names the account with which a medewerker logs in; an earlier account stops working. */
export const koppelMedewerker = handeling({
  naam: 'medewerker.koppelen',
  zwaar: 'U bepaalt welk account als deze medewerker inlogt.',
  titel: 'Account koppelen',
  omschrijving: 'Koppelt een medewerker aan het account waarmee hij of zij inlogt.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/koppelen' },
  invoer: Koppeling,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: async (s) => ({
    aanZichzelf: s.invoer.id === s.wie.medewerkerId,
    ...(await bereik(s)),
    vierOgen: await draagtVierOgen(s),
  }),
  async doe({ invoer, db }) {
    const m = await leesMedewerker(db, invoer.id);
    if (!m.actief) throw new Fout('STAND_PAST_NIET', 'Deze medewerker is uit dienst; er is niets te koppelen.');
    await weigerDubbel(zetKoppeling(db, m.id, invoer.inlogIss, invoer.inlogSub), DUBBEL);
    await beeindigSessies(db, m.id, null);
    return { id: m.id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: 'Het account is gekoppeld. Wie met een eerder account was ingelogd, is uitgelogd.',
  }),
});

/** Ends a medewerker: all pets and all sessions stop at once; what was done stays in the log under this name. */
export const beeindigMedewerker = handeling({
  naam: 'medewerker.beeindigen',
  titel: 'Medewerker beëindigen',
  omschrijving: 'Beëindigt een medewerker: alle petten en sessies stoppen meteen.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/beeindigen' },
  invoer: Medewerkersleutel,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: async (s) => ({
    ...(await bereik(s)),
    openWerk: (await leesNietOvergedragen(s.db, s.invoer.id, s.klok.nu())).length > 0,
  }),
  async doe({ invoer, db, klok }) {
    const m = await leesMedewerker(db, invoer.id);
    if (!m.actief) throw new Fout('STAND_PAST_NIET', 'Deze medewerker was al beëindigd.');
    const nu = m.petten.filter((p) => petGeldt(p, klok.nu()));
    await eisAndereBeheerder(db, m.id, nu, klok.nu());
    await zetMedewerkerUit(db, m.id, klok.nu());
    await beeindigSessies(db, m.id, null);
    return { id: m.id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: 'De medewerker is beëindigd: alle petten zijn ingetrokken en alle sessies gestopt.',
  }),
});

/** Logs a medewerker out everywhere, as when a laptop is lost; the account and the pets stay. Source: AVG 32; BIO2 8.1. */
export const logMedewerkerUit = handeling({
  naam: 'medewerker.uitloggen',
  titel: 'Overal uitloggen',
  omschrijving: 'Beëindigt alle aanmeldingen van een medewerker, op elk apparaat.',
  ...vast,
  route: { methode: 'POST', pad: '/medewerkers/{id}/uitloggen' },
  invoer: Medewerkersleutel,
  uitvoer: Gedaan,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: bereik,
  async doe({ invoer, db }) {
    const { id } = await leesMedewerker(db, invoer.id);
    if ((await beeindigSessies(db, id, null)) === 0)
      throw new Fout('STAND_PAST_NIET', 'Deze medewerker was nergens ingelogd; er viel niets te beëindigen.');
    return { id };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: 'Alle aanmeldingen zijn beëindigd. Opnieuw inloggen kan, zolang het account werkt.',
  }),
});

/** A pet that two people gave: another account under it would give it to somebody else, by one person. */
export function heeftVierOgen(m: Pick<Medewerkerkaart, 'petten'>, nu: Date): boolean {
  return m.petten.some((p) => vraagtVierOgen(p.soort as Petsoort) && petGeldt(p, nu));
}

async function draagtVierOgen({ invoer, db, klok }: Omgeving & { invoer: { id: string } }): Promise<boolean> {
  const m = await leesMedewerker(db, invoer.id);
  // The second beheerder, whom the first makes alone and once, still has to get an account.
  if (!m.gekoppeld && (await isUitzondering(db, m.id))) return false;
  return heeftVierOgen(m, klok.nu());
}

/** Whether this medewerker works for, or now serves, others than the acting pet does (B2.1). */
export async function bereik({ invoer, db, wie, klok }: Omgeving & { invoer: { id: string } }) {
  const { eigenOrganisatie, petten } = await leesMedewerker(db, invoer.id);
  const nu = petten.filter((p) => petGeldt(p, klok.nu()));
  return {
    buitenEigenGemeenten:
      buitenEigenOrganisaties(wie, eigenOrganisatie) || buitenEigenGemeenten(wie, eigenOrganisatie, nu),
  };
}
