import { vernietigBestanden } from '../kern/bestanden/index.ts';
import { dossieropslag } from './bestanden.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { eisSleutel } from '../kern/sleutelbos.ts';
import { Gemaakt } from '../kern/velden.ts';
import { kiesIndicatoren } from '../signalen/index.ts';
import { leesKenmerk } from './kenmerk.ts';
import { overDossier } from './over.ts';
import {
  bevestigOverdracht,
  leesDichteStukken,
  leesDossier,
  vernietigDossiersleutel,
  zetDossierstatus,
  type Dossierrij,
} from './queries.ts';
import { legStukIn } from './queries-overdracht.ts';
import { aanvulsoorten, Aanvulling, Beoordeling, Sluiting, sluitredenen, Verificatie, Vernietiging } from './schema.ts';
import { sluitStuk, type Stukinhoud } from './stukken.ts';

const basis = {
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'mensenhandel',
  uitvoer: Gemaakt,
} as const;
const naarDossier =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/dossiers/${uitvoer.id}`, tekst });

/** Adds one piece to a dossier; what was written before stays as it was. Source: B12.2. */
export const vulAan = handeling({
  ...basis,
  naam: 'dossier.aanvullen',
  titel: 'Stuk toevoegen',
  omschrijving: 'Voegt een feit, indicator, duiding of gegevens van een persoon toe aan het dossier.',
  route: { methode: 'POST', pad: '/dossiers/{id}/stukken' },
  invoer: Aanvulling,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const d = await leesDossier(o.db, invoer.id);
    const indicatoren = kiesIndicatoren(invoer.indicatoren ?? []);
    if (invoer.soort === 'indicator' && indicatoren.length === 0)
      throw invoerfout('indicatoren', 'Kies minstens één indicator uit de lijst.');
    if (['feit', 'persoon'].includes(invoer.soort) && !invoer.zekerheid)
      throw invoerfout('zekerheid', 'Zeg hoe u dit weet: daarvan hangt af aan wie het verstrekt mag worden.');
    await schrijfStuk(o, d, invoer.soort, {
      titel: aanvulsoorten[invoer.soort].split(':')[0]!,
      tekst: invoer.tekst,
      zekerheid: invoer.zekerheid,
      indicatoren,
    });
    return { id: d.id, gemeente: d.gemeente };
  },
  daarna: naarDossier('Het stuk is toegevoegd.'),
});

/** Records that a piece was checked against a source. Source: B12.5 (reliable and checked). */
export const verifieer = handeling({
  ...basis,
  naam: 'dossierstuk.verifieren',
  titel: 'Stuk verifiëren',
  omschrijving: 'Legt vast waaraan een stuk is getoetst en wat daar uitkwam.',
  route: { methode: 'POST', pad: '/dossiers/{id}/verificaties' },
  invoer: Verificatie,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const d = await leesDossier(o.db, invoer.id);
    if (!(await leesDichteStukken(o.db, d.id)).some((s) => s.id === invoer.stukId))
      throw invoerfout('stukId', 'Dit stuk staat niet in dit dossier.');
    await schrijfStuk(o, d, 'verificatie', {
      titel: 'Verificatie',
      tekst: invoer.tekst,
      overStukId: invoer.stukId,
      uitkomst: invoer.uitkomst,
    });
    return { id: d.id, gemeente: d.gemeente };
  },
  daarna: naarDossier('De verificatie is vastgelegd.'),
});

/** Takes a dossier up; toezicht sees only that it was taken up. Source: P7. */
export const beoordeel = handeling({
  ...basis,
  naam: 'dossier.beoordelen',
  titel: 'In behandeling nemen',
  omschrijving: 'Neemt een ontvangen dossier in behandeling, met de reden en de eerste stap.',
  route: { methode: 'POST', pad: '/dossiers/{id}/beoordelingen' },
  invoer: Beoordeling,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const d = await leesDossier(o.db, invoer.id);
    if (d.status !== 'ontvangen') throw new Fout('STAND_PAST_NIET', 'Dit dossier is al in behandeling genomen.');
    await zetDossierstatus(o.db, d.id, invoer.versie, 'in_behandeling');
    await bevestigOverdracht(o.db, d.nummer, o.klok.nu());
    await schrijfStuk(o, d, 'besluit', { titel: 'In behandeling genomen', tekst: invoer.motivering });
    return { id: d.id, gemeente: d.gemeente };
  },
  daarna: naarDossier('Het dossier is in behandeling. Wie het overdroeg, ziet alleen dat u het hebt opgepakt.'),
});

/** Closes a dossier with a reason. Source: B12.7. */
export const sluitDossier = handeling({
  ...basis,
  naam: 'dossier.sluiten',
  titel: 'Dossier sluiten',
  omschrijving: 'Sluit een dossier, met reden.',
  route: { methode: 'POST', pad: '/dossiers/{id}/sluiting' },
  invoer: Sluiting,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const d = await leesDossier(o.db, invoer.id);
    await zetDossierstatus(o.db, d.id, invoer.versie, 'gesloten');
    await bevestigOverdracht(o.db, d.nummer, o.klok.nu());
    await schrijfStuk(o, d, 'besluit', { titel: `Gesloten: ${sluitredenen[invoer.reden]}`, tekst: invoer.motivering });
    return { id: d.id, gemeente: d.gemeente };
  },
  daarna: naarDossier('Het dossier is gesloten. Vernietig het zodra de inhoud niet meer nodig is.'),
});

/**
 * Destroys the key of a closed dossier. The row of the log is the certificate: who, when, which dossier, nothing of what was in it.
 * Source: B12.7; AVG 5 lid 1 e, 17.
 */
export const vernietig = handeling({
  ...basis,
  naam: 'dossier.vernietigen',
  zwaar: 'U vernietigt de sleutel van een dossier; dat is niet terug te draaien.',
  titel: 'Dossier vernietigen',
  omschrijving: 'Vernietigt de sleutel van een gesloten dossier: de inhoud is daarna voor niemand meer te lezen.',
  route: { methode: 'POST', pad: '/dossiers/{id}/vernietiging' },
  invoer: Vernietiging,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const d = await leesDossier(db, invoer.id);
    if (leesKenmerk(invoer.kenmerk) !== d.nummer)
      throw invoerfout('kenmerk', 'Dit is niet het kenmerk van dit dossier. Er is niets vernietigd.');
    await vernietigDossiersleutel(db, d.id, invoer.versie, klok.nu());
    const reden = 'Het dossier is vernietigd.';
    await vernietigBestanden(db, dossieropslag, d.id, { op: klok.nu(), door: wie.medewerkerId, reden });
    return { id: d.id, gemeente: d.gemeente };
  },
  meldt: ({ uitvoer }) => [
    { soort: 'dossier.vernietigd', onderwerpId: uitvoer.id, gemeente: uitvoer.gemeente, gegevens: {} },
  ],
  daarna: naarDossier('De sleutel is vernietigd. Wat blijft, is dat er een dossier was en wanneer het is vernietigd.'),
});

async function schrijfStuk(o: Omgeving, d: Dossierrij, soort: string, inhoud: Stukinhoud): Promise<void> {
  const sleutel = await eisSleutel(
    o.db,
    { soort: 'dossier', gemeente: d.gemeente, id: d.id },
    'Dit dossier is vernietigd; er kan niets meer bij.',
  );
  const id = o.maakId();
  await legStukIn(o.db, {
    gemeente: d.gemeente,
    id,
    dossierId: d.id,
    soort,
    versleuteld: sluitStuk(sleutel, { gemeente: d.gemeente, id }, inhoud),
    nu: o.klok.nu(),
    door: o.wie.medewerkerId,
    petsoort: o.wie.petsoort,
  });
}
