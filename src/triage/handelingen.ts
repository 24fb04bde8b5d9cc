import type { Static } from 'typebox';
import type { Onderwerp } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { eisBruikbaar } from '../intake/index.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import {
  leesMelding,
  markeerOpgevolgd,
  neemInBehandeling,
  overMelding,
  zetMeldingStatus,
  type Melding,
} from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { leesMeldingenVanStapel, leesStapel, overStapel, zetStapelStatus } from '../signalen/index.ts';
import { voegTriageToe } from './queries.ts';
import { vraagtDatum } from './routes.ts';
import { NieuweTriage } from './schema.ts';

type Invoer = Static<typeof NieuweTriage>;

/** A person chooses one or more routes for a stapel or a melding, and says why. Heavier doors ask why a lighter step does not do (V6). Source: R2, G1. */
export const legTriageVast = handeling({
  naam: 'triage.vastleggen',
  titel: 'Route kiezen',
  omschrijving: 'Legt vast welke route een stapel of melding krijgt, en waarom.',
  doel: 'toezicht',
  verwerking: 'triage',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/triages' },
  invoer: NieuweTriage,
  uitvoer: Gemaakt,
  over: ({ invoer, db }) => leesOnderwerp(db, invoer),
  context: ({ invoer }) => ({
    strafrechtelijk: invoer.routes.includes('strafrechtelijk'),
    dringend: invoer.urgentie !== 'gewoon',
    heeftReden: invoer.lichterVolstaatNiet !== undefined,
  }),
  async doe({ invoer, onderwerp, db, klok, maakId, wie }) {
    controleer(invoer, dagVan(klok.nu()));
    const meldingen = invoer.stapelId ? await leesMeldingenVanStapel(db, invoer.stapelId) : [{ id: invoer.meldingId! }];
    await eisBruikbaar(
      db,
      meldingen.map((m) => m.id),
      dagVan(klok.nu()),
    );
    const id = maakId();
    const gemeente = String(onderwerp.kenmerken.gemeente);
    await voegTriageToe(db, {
      gemeente,
      id,
      stapelId: invoer.stapelId ?? null,
      meldingId: invoer.meldingId ?? null,
      routes: invoer.routes,
      urgentie: invoer.urgentie,
      motivering: invoer.motivering,
      lichterVolstaatNiet: invoer.lichterVolstaatNiet ?? null,
      opvolgenVoor: invoer.opvolgenVoor ?? null,
      op: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    await (invoer.stapelId ? verwerkStapel(db, invoer, klok.nu()) : verwerkMelding(db, invoer, klok.nu()));
    return { id, gemeente };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'triage.vastgelegd',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: {
        stapelId: invoer.stapelId ?? null,
        meldingId: invoer.meldingId ?? null,
        routes: invoer.routes.join(','),
        urgentie: invoer.urgentie,
        opvolgenVoor: invoer.opvolgenVoor ?? null,
      },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/triages/${uitvoer.id}`,
    tekst: 'De route is gekozen. Hieronder staan de volgende stappen.',
  }),
});

async function leesOnderwerp(db: Omgeving['db'], invoer: Invoer): Promise<Onderwerp> {
  if (Boolean(invoer.stapelId) === Boolean(invoer.meldingId))
    throw invoerfout('stapelId', 'Kies een stapel of een melding, een van beide.');
  return invoer.stapelId
    ? overStapel(await leesStapel(db, invoer.stapelId))
    : overMelding(await leesMelding(db, invoer.meldingId!));
}

/** What the choice itself must hold, whoever makes it. */
function controleer(invoer: Invoer, vandaag: string): void {
  if (invoer.routes.includes('geen') && invoer.routes.length > 1)
    throw invoerfout('routes', '‘Geen vervolg’ gaat niet samen met een andere route.');
  if (vraagtDatum(invoer.routes) && !invoer.opvolgenVoor)
    throw invoerfout('opvolgenVoor', 'Kies een dag waarop er iets moet zijn gebeurd of opnieuw wordt gekeken.');
  if (invoer.opvolgenVoor && invoer.opvolgenVoor < vandaag)
    throw invoerfout('opvolgenVoor', 'Kies een dag vanaf vandaag.');
}

async function verwerkStapel(db: Omgeving['db'], invoer: Invoer, nu: Date): Promise<void> {
  const stapel = await leesStapel(db, invoer.stapelId!);
  if (stapel.status === 'gesloten')
    throw new Fout('STAND_PAST_NIET', 'Deze stapel is gesloten. Voeg een nieuw signaal toe om hem te heropenen.');
  await zetStapelStatus(db, stapel.id, invoer.versie, invoer.routes.includes('geen') ? 'gesloten' : 'getrieerd');
  const meldingen = (await leesMeldingenVanStapel(db, stapel.id)).map((m) => m.id);
  await neemInBehandeling(db, meldingen);
  if (!vraagtDatum(invoer.routes)) await markeerOpgevolgd(db, meldingen, nu.toISOString());
}

async function verwerkMelding(db: Omgeving['db'], invoer: Invoer, nu: Date): Promise<void> {
  const melding = await leesMelding(db, invoer.meldingId!);
  if (melding.versie !== invoer.versie) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze melding is intussen gewijzigd.');
  if (melding.status === 'gesloten')
    throw new Fout(
      'STAND_PAST_NIET',
      'Deze melding is gesloten. Komt er iets nieuws binnen, registreer dan een nieuwe melding.',
    );
  const nieuw = statusNa(invoer.routes, melding);
  if (nieuw !== melding.status) await zetMeldingStatus(db, melding, nieuw);
  if (!vraagtDatum(invoer.routes)) await markeerOpgevolgd(db, [melding.id], nu.toISOString());
}

/** With no follow-up a melding closes, unless the melder still has to hear it (P7). */
function statusNa(gekozen: readonly string[], melding: Omit<Melding, 'terugkoppelingen'>): Melding['status'] {
  return gekozen.includes('geen') && !melding.terugkoppelingGewenst ? 'gesloten' : 'in_behandeling';
}
