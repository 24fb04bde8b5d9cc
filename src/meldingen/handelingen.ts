import { overGemeente } from '../kern/beleid.ts';
import Type, { type Static } from 'typebox';
import { handeling, type Gebeurtenis, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Wie } from '../kern/petten.ts';
import { GemaaktMetNummer, Gemaakt, keuze, tekst, uuid } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { maakSleutel } from '../kern/sleutelbos.ts';
import { bewaarContact, leesMelding, voegMeldingToe, voegTerugkoppelingToe, zetStatus } from './queries.ts';
import { contactrij, overMelding } from './over.ts';
import { wisContacten } from './queries-werk.ts';
import { reageertermijn } from './reageertermijn.ts';
import { NieuweMelding, terugkoppelsoorten, terugkoppelwijzen, type Melding } from './schema.ts';

// How long a melder can be reached after a melding; sooner gone than the melding itself (B12.1, recht.md 2.9).
const CONTACT_DAGEN = 180;

/** Registers a melding in the words of the melder. Contact data go apart and encrypted. Source: R2, B3.3, C3. */
export const registreerMelding = handeling({
  naam: 'melding.registreren',
  titel: 'Melding registreren',
  omschrijving: 'Legt een melding vast in de woorden van de melder.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/meldingen' },
  invoer: NieuweMelding,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: ({ invoer }) => ({
    anoniem: invoer.anoniem,
    heeftContact: invoer.contact !== undefined,
    uitDeBranche: invoer.bron === 'sekswerker',
  }),
  doe: legMeldingVast,
  meldt: ({ invoer, uitvoer }) => [meldingGeregistreerd(invoer, uitvoer)],
  daarna: ({ uitvoer }) => ({ pad: `/meldingen/${uitvoer.id}`, tekst: `Melding ${uitvoer.nummer} is geregistreerd.` }),
});

/** Writes a melding, with how to reach the melder apart and encrypted. Also for what came in over a meldroute. */
export async function legMeldingVast({
  invoer,
  db,
  klok,
  maakId,
  wie,
}: Pick<Omgeving, 'db' | 'klok' | 'maakId'> & {
  wie: Pick<Wie, 'medewerkerId'>;
  invoer: Static<typeof NieuweMelding>;
}): Promise<{
  id: string;
  gemeente: string;
  nummer: string;
}> {
  if (Date.parse(invoer.ontvangenOp) > klok.nu().getTime() + 60_000)
    throw invoerfout('ontvangenOp', 'De melding kan niet in de toekomst ontvangen zijn.');
  // Who does sekswerk calls back; there is no ground to keep how that person can be reached (AVG 9).
  if (invoer.terugkoppelingGewenst && !invoer.anoniem && !invoer.contact && invoer.bron !== 'sekswerker')
    throw invoerfout('contact', 'De melder wil horen wat ermee gebeurt: noteer hoe hij te bereiken is.');
  const id = maakId();
  const { nummer } = await voegMeldingToe(db, {
    ...invoer,
    id,
    reagerenVoor: reageertermijn(invoer.urgentie, new Date(invoer.ontvangenOp)),
    nu: klok.nu(),
    door: wie.medewerkerId,
  });
  if (invoer.contact) {
    const sleutel = await maakSleutel(db, { soort: 'melder', gemeente: invoer.gemeente, id }, 'toezicht', klok.nu());
    await bewaarContact(db, {
      gemeente: invoer.gemeente,
      meldingId: id,
      versleuteld: sleutel.sluit(invoer.contact, contactrij({ gemeente: invoer.gemeente, id })),
      verwijderenOp: plusDagen(dagVan(klok.nu()), CONTACT_DAGEN),
    });
  }
  return { id, gemeente: invoer.gemeente, nummer };
}

/** The event that a melding was written. */
export function meldingGeregistreerd(
  invoer: { inrichtingId?: string | undefined; urgentie: string },
  uitvoer: { id: string; gemeente: string; nummer: string },
): Gebeurtenis {
  return {
    soort: 'melding.geregistreerd',
    onderwerpId: uitvoer.id,
    gemeente: uitvoer.gemeente,
    gegevens: { inrichtingId: invoer.inrichtingId ?? null, urgentie: invoer.urgentie, nummer: uitvoer.nummer },
  };
}

/** Records that the melder was told something. Closing tells the last thing. Source: P7, R2. */
export const koppelTerug = handeling({
  naam: 'melding.terugkoppelen',
  titel: 'Terugkoppelen aan de melder',
  omschrijving: 'Legt vast wat de melder te horen kreeg, en hoe.',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/meldingen/{id}/terugkoppelingen' },
  invoer: Type.Object(
    {
      id: uuid('Melding'),
      soort: keuze('Wat is de boodschap', terugkoppelsoorten),
      wijze: keuze('Hoe is het verteld', terugkoppelwijzen),
      tekst: tekst('Wat is er verteld', 5, 2000, 'Feitelijk en begrijpelijk; niets over andere mensen.'),
    },
    { additionalProperties: false },
  ),
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const melding = await leesMelding(db, invoer.id);
    if (melding.status === 'gesloten' && invoer.soort !== 'afgesloten')
      throw new Fout('STAND_PAST_NIET', 'Deze melding is al afgesloten; alleen een afsluitend bericht kan nog.');
    const id = maakId();
    await voegTerugkoppelingToe(db, {
      gemeente: melding.gemeente,
      id,
      meldingId: melding.id,
      soort: invoer.soort,
      tekst: invoer.tekst,
      wijze: invoer.wijze,
      op: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    const nieuw = volgendeStatus(melding.status, invoer.soort);
    if (nieuw !== melding.status) await zetStatus(db, melding, nieuw);
    // The last word is said: there is no reason left to be able to reach the melder (AVG 5 lid 1 e).
    if (nieuw === 'gesloten') await wisContacten(db, [melding.id], klok.nu());
    return { id, gemeente: melding.gemeente };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'melding.teruggekoppeld',
      onderwerpId: invoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { terugkoppelingId: uitvoer.id, soort: invoer.soort },
    },
  ],
  daarna: ({ invoer }) => ({ pad: `/meldingen/${invoer.id}`, tekst: 'De terugkoppeling is vastgelegd.' }),
});

/** What a terugkoppeling means for where the melding stands: not taken up or closed ends it, anything else starts it. */
function volgendeStatus(nu: string, soort: string): Melding['status'] {
  if (soort === 'afgesloten' || soort === 'niet_opgepakt') return 'gesloten';
  return nu === 'nieuw' && soort === 'opgepakt' ? 'in_behandeling' : nu;
}
