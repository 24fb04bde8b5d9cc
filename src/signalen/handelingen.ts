import type { Static } from 'typebox';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { eisBruikbaar } from '../intake/index.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { leesMelding, overMelding } from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { seinGebeurtenis, wekDrempel } from './drempel.ts';
import { overSignaal, overStapel } from './over.ts';
import { leesPlaatsen, leesSignaal, leesWeergave, voegSignaalToe } from './queries.ts';
import {
  leesMeldingenVanSignalen,
  leesStand,
  leesStapel,
  maakStapel,
  schrijfBesluit,
  telStapel,
  zetStapelStatus,
  type Stapelkop,
} from './queries-stapels.ts';
import { NieuwSignaal, type Kenmerk } from './schema.ts';
import { NieuweStapel, Stapelbesluit, Stapeluitkomst } from './schema-stapels.ts';

/** Draws one fact from a melding, in own words, with the handles by which it may meet other facts. Source: G3. */
export const legSignaalVast = handeling({
  naam: 'signaal.vastleggen',
  titel: 'Signaal vastleggen',
  omschrijving: 'Legt één feit uit een melding vast, met kenmerken.',
  doel: 'toezicht',
  verwerking: 'signalen-stapelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/meldingen/{id}/signalen' },
  invoer: NieuwSignaal,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const melding = await leesMelding(db, invoer.id);
    await eisBruikbaar(db, [melding.id], dagVan(klok.nu()));
    if (invoer.datum > dagVan(klok.nu())) throw invoerfout('datum', 'Een feit kan niet in de toekomst liggen.');
    const kenmerken = (await leesKenmerken(db, melding.gemeente, invoer)).map((k) => ({ ...k, id: maakId() }));
    const id = maakId();
    const { feit, zekerheid, datum, onderwerp } = invoer;
    await voegSignaalToe(db, {
      gemeente: melding.gemeente,
      id,
      meldingId: melding.id,
      waarnemingId: null,
      feit,
      zekerheid,
      datum,
      onderwerp,
      kenmerken,
      op: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: melding.gemeente };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'signaal.vastgelegd',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { meldingId: invoer.id, onderwerp: invoer.onderwerp, inrichtingId: invoer.inrichtingId ?? null },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/signalen/${uitvoer.id}`,
    tekst: 'Het signaal is vastgelegd. Kijk of er signalen bij horen.',
  }),
});

/** Puts two or more signalen together because a person says why. Nothing is merged: each keeps its words. Source: G3, S5. */
export const stapelSignalen = handeling({
  naam: 'stapel.maken',
  titel: 'Stapel maken',
  omschrijving: 'Brengt signalen bij elkaar, met de reden.',
  doel: 'toezicht',
  verwerking: 'signalen-stapelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/stapels' },
  invoer: NieuweStapel,
  uitvoer: Stapeluitkomst,
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.signalen[0]!)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const plaatsen = new Map((await leesPlaatsen(db, invoer.signalen)).map((p) => [p.id, p]));
    if (plaatsen.size !== invoer.signalen.length)
      throw invoerfout('signalen', 'Een van deze signalen bestaat niet, of is niet zichtbaar voor deze pet.');
    await eisSignalenBruikbaar(db, invoer.signalen, klok.nu());
    const id = maakId();
    const gemeente = plaatsen.get(invoer.signalen[0]!)!.gemeente;
    await maakStapel(db, { gemeente, id, titel: invoer.titel, op: klok.nu(), door: wie.medewerkerId });
    for (const signaalId of invoer.signalen) {
      await schrijfBesluit(db, {
        gemeente,
        id: maakId(),
        stapelId: id,
        signaal: plaatsen.get(signaalId)!,
        besluit: 'hoort_bij',
        reden: invoer.reden,
        op: klok.nu(),
        door: wie.medewerkerId,
        petsoort: wie.petsoort,
      });
    }
    const stapel = await leesStapel(db, id);
    return { ...(await telStapel(db, stapel)), sein: await wekDrempel({ db, klok, maakId }, stapel) };
  },
  meldt: ({ uitvoer }) => [gegroeid('stapel.gemaakt', uitvoer), ...seinGebeurtenis(uitvoer.sein)],
  daarna: ({ uitvoer }) => ({ pad: `/stapels/${uitvoer.id}`, tekst: `Stapel ${uitvoer.nummer} is gemaakt.` }),
});

/** Lets a signaal join a stapel, with the reason. A stapel that was triaged opens again: there is something new to weigh. Source: G3, R2. */
export const voegToe = handeling({
  naam: 'stapel.toevoegen',
  titel: 'Signaal toevoegen aan de stapel',
  omschrijving: 'Voegt een signaal toe aan een stapel, met de reden.',
  doel: 'toezicht',
  verwerking: 'signalen-stapelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/stapels/{id}/signalen' },
  invoer: Stapelbesluit,
  uitvoer: Stapeluitkomst,
  over: async ({ invoer, db }) => overStapel(await leesStapel(db, invoer.id)),
  async doe(s) {
    const { nu, signaal } = await bereid(s);
    await eisSignalenBruikbaar(s.db, [signaal.id], s.klok.nu());
    if ((await leesStand(s.db, nu.id, signaal.id)) === 'hoort_bij')
      throw new Fout('STAND_PAST_NIET', 'Dit signaal ligt al op deze stapel.');
    await besluit(s, nu, signaal, 'hoort_bij');
    await zetStapelStatus(s.db, nu.id, s.invoer.versie, 'open');
    return { ...(await telStapel(s.db, nu)), sein: await wekDrempel(s, nu) };
  },
  meldt: ({ uitvoer }) => [gegroeid('stapel.aangevuld', uitvoer), ...seinGebeurtenis(uitvoer.sein)],
  daarna: ({ invoer }) => ({
    pad: `/stapels/${invoer.id}`,
    tekst: 'Het signaal is toegevoegd. De stapel staat open voor triage.',
  }),
});

/** Says that a signaal does not belong here, with the reason; it is remembered and not proposed again. Source: G3. */
export const scheid = handeling({
  naam: 'stapel.scheiden',
  titel: 'Hoort niet bij elkaar',
  omschrijving: 'Legt vast dat een signaal niet bij een stapel hoort, met de reden.',
  doel: 'toezicht',
  verwerking: 'signalen-stapelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/stapels/{id}/afscheidingen' },
  invoer: Stapelbesluit,
  uitvoer: Stapeluitkomst,
  over: async ({ invoer, db }) => overStapel(await leesStapel(db, invoer.id)),
  async doe(s) {
    const { nu, signaal } = await bereid(s);
    if ((await leesStand(s.db, nu.id, signaal.id)) === 'hoort_niet_bij')
      throw new Fout('STAND_PAST_NIET', 'Er staat al dat dit signaal niet bij deze stapel hoort.');
    await besluit(s, nu, signaal, 'hoort_niet_bij');
    const telling = await telStapel(s.db, nu);
    // One signaal alone is no stapel any more; it can still be triaged through its melding.
    await zetStapelStatus(s.db, nu.id, s.invoer.versie, telling.signalen < 2 ? 'gesloten' : nu.status);
    return { ...telling, sein: null };
  },
  daarna: ({ invoer }) => ({
    pad: `/stapels/${invoer.id}`,
    tekst: 'Vastgelegd: dit signaal hoort hier niet bij. Het wordt niet opnieuw voorgesteld.',
  }),
});

/** What may no longer be used does not go onto a stapel (C11). */
async function eisSignalenBruikbaar(db: Omgeving['db'], ids: readonly string[], nu: Date): Promise<void> {
  await eisBruikbaar(db, await leesMeldingenVanSignalen(db, ids), dagVan(nu));
}

type Besluitomgeving = Omgeving & { invoer: Static<typeof Stapelbesluit> };

async function bereid(s: Besluitomgeving): Promise<{ nu: Stapelkop; signaal: { id: string; gemeente: string } }> {
  const nu = await leesStapel(s.db, s.invoer.id);
  const [signaal] = await leesPlaatsen(s.db, [s.invoer.signaalId]);
  if (!signaal) throw invoerfout('signaalId', 'Dit signaal bestaat niet, of is niet zichtbaar voor deze pet.');
  return { nu, signaal };
}

async function besluit(
  { db, invoer, klok, maakId, wie }: Besluitomgeving,
  nu: Stapelkop,
  signaal: { id: string; gemeente: string },
  welk: 'hoort_bij' | 'hoort_niet_bij',
): Promise<void> {
  await schrijfBesluit(db, {
    gemeente: nu.gemeente,
    id: maakId(),
    stapelId: nu.id,
    signaal,
    besluit: welk,
    reden: invoer.reden,
    op: klok.nu(),
    door: wie.medewerkerId,
    petsoort: wie.petsoort,
  });
}

/** Counts go along, no words: enough for whoever must hear that something serious piles up (G3, B12). */
function gegroeid(soort: string, u: Stapeluitkomst) {
  return {
    soort,
    onderwerpId: u.id,
    gemeente: u.gemeente,
    gegevens: { nummer: u.nummer, signalen: u.signalen, meldingen: u.meldingen, ernstig: u.ernstig },
  };
}

/** The chosen handles as the register calls them; a choice from another gemeente does not exist here. */
async function leesKenmerken(db: Omgeving['db'], gemeente: string, i: Static<typeof NieuwSignaal>): Promise<Kenmerk[]> {
  const kenmerken: Kenmerk[] = i.kvk ? [{ soort: 'kvk', waarde: i.kvk, weergave: `KvK ${i.kvk}` }] : [];
  const gekozen = [
    ['inrichting', i.inrichtingId, 'inrichtingId'],
    ['locatie', i.locatieId, 'locatieId'],
    ['facilitator', i.facilitatorId, 'facilitatorId'],
  ] as const;
  for (const [soort, waarde, veld] of gekozen) {
    if (!waarde) continue;
    const weergave = await leesWeergave(db, gemeente, soort, waarde);
    if (!weergave) throw invoerfout(veld, `Deze ${soort} staat niet in het register van de gemeente van deze melding.`);
    kenmerken.push({ soort, waarde, weergave });
  }
  return kenmerken;
}
