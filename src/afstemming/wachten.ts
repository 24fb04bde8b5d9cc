import { leesAdres } from '../inrichtingen/index.ts';
import { overGemeente, type Onderwerp } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Wie } from '../kern/petten.ts';
import { GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { leesEenheden, leesPlek } from './queries.ts';
import {
  leesWachtafspraak,
  openWachtafspraak,
  voegWachtafspraakToe,
  voegWachtdeelToe,
  type Zijde,
} from './queries-wachten.ts';
import { Klaar } from './schema.ts';
import { Verlenging, Wachtantwoord, Wachteinde, Wachtid, Wachtverzoek, Wachtvraag } from './schema-wachten.ts';

// C13. No event: both sides read the same rows, and an event would carry what politie did into the log of the gemeente (G5).
const vast = { verwerking: 'afstemming' } as const;
const beide = {
  ...vast,
  doel: 'toezicht',
  doelVan: (wie: Wie) => (wie.compartiment === 'politie' ? ('opsporing' as const) : ('toezicht' as const)),
  compartiment: ['toezicht', 'politie'] as ('toezicht' | 'politie')[],
} as const;
const HOOGUIT = 92;

/** On which side of an agreement somebody stands. */
export const zijdeVan = (wie: Pick<Wie, 'compartiment'>): Zijde =>
  wie.compartiment === 'politie' ? 'politie' : 'gemeente';

/** One agreement as this pet reads it. */
export const leesVoor = ({ db, wie, klok }: Pick<Omgeving, 'db' | 'wie' | 'klok'>, id: string) =>
  leesWachtafspraak(db, { id, zijde: zijdeVan(wie), vandaag: dagVan(klok.nu()) });

/** An agreement as the rules see it. For politie without gemeente: else the log of the gemeente would hold what politie did (G5). */
export function overWachtafspraak(w: { id: string; gemeente: string; politieId: string }, zijde: Zijde): Onderwerp {
  const politie = w.politieId;
  const kenmerken: Onderwerp['kenmerken'] = zijde === 'gemeente' ? { gemeente: w.gemeente, politie } : { politie };
  return { soort: 'Wachtafspraak', id: w.id, kenmerken };
}

const over = async (s: Omgeving & { invoer: { id: string } }) =>
  overWachtafspraak(await leesVoor(s, s.invoer.id), zijdeVan(s.wie));

/** A gemeente asks politie to wait at a place. */
export const vraagWachten = handeling({
  ...vast,
  doel: 'toezicht',
  compartiment: 'toezicht',
  naam: 'wachtafspraak.vragen',
  titel: 'Pas op de plaats vragen',
  omschrijving: 'Vraagt de politie op een plek te wachten tot een dag om opnieuw te kijken.',
  route: { methode: 'POST', pad: '/wachtafspraken' },
  invoer: Wachtvraag,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe(s) {
    const { invoer, db } = s;
    if (!(await leesEenheden(db)).some((e) => e.id === invoer.politieId))
      throw invoerfout('politieId', 'Kies een politie-eenheid.');
    const plek = await leesPlek(db, invoer.gemeente, invoer.locatieId);
    if (!plek) throw invoerfout('locatieId', 'Deze locatie ligt niet in de gekozen gemeente.');
    return leg(s, { ...invoer, ...plek, verlengtId: null });
  },
  daarna: ({ uitvoer }) => ({
    pad: `/wachtafspraken/${uitvoer.id}`,
    tekst: `Gevraagd: ${uitvoer.nummer}. Het geldt pas als de politie akkoord is.`,
  }),
});

/** Politie asks a gemeente to wait at a place. */
export const verzoekWachten = handeling({
  ...vast,
  doel: 'opsporing',
  compartiment: 'politie',
  naam: 'wachtafspraak.verzoeken',
  titel: 'Een gemeente vragen te wachten',
  omschrijving: 'Vraagt een gemeente op een plek te wachten tot een dag om opnieuw te kijken, zonder reden.',
  route: { methode: 'POST', pad: '/wachtverzoeken' },
  invoer: Wachtverzoek,
  uitvoer: GemaaktMetNummer,
  over: () => ({ soort: 'Algemeen', id: 'wachtverzoeken', kenmerken: {} }),
  async doe(s) {
    const { invoer } = s;
    const plek = { ...leesAdres(invoer), locatieId: null };
    return leg(s, { ...invoer, ...plek, politieId: s.wie.organisatieId, verlengtId: null });
  },
  daarna: ({ uitvoer }) => ({
    pad: `/wachtafspraken/${uitvoer.id}`,
    tekst: `Gevraagd: ${uitvoer.nummer}. Het geldt pas als de gemeente akkoord is.`,
  }),
});

/** Asks for a later day. A new agreement: until the other side agreed, the day that stood keeps standing. */
export const verlengWachten = handeling({
  ...beide,
  naam: 'wachtafspraak.verlengen',
  titel: 'Verlenging vragen',
  omschrijving: 'Vraagt om langer te wachten: een nieuwe afspraak, waarop de ander opnieuw antwoordt.',
  route: { methode: 'POST', pad: '/wachtafspraken/{id}/verlenging' },
  invoer: Verlenging,
  uitvoer: GemaaktMetNummer,
  over,
  async doe(s) {
    const oud = await leesVoor(s, s.invoer.id);
    if (!['loopt', 'voorbij'].includes(oud.stand))
      throw new Fout('STAND_PAST_NIET', 'Alleen wat is afgesproken is te verlengen. Vraag anders opnieuw (C13).');
    if (s.invoer.tot <= oud.tot)
      throw invoerfout('tot', `Kies een dag na ${datum(oud.tot)}: eerder ophouden kan met ‘Beëindigen’.`);
    return leg(s, { ...oud, brievenGaanDoor: false, ...s.invoer, verlengtId: oud.id });
  },
  daarna: ({ uitvoer }) => ({
    pad: `/wachtafspraken/${uitvoer.id}`,
    tekst: `Verlenging gevraagd: ${uitvoer.nummer}. Tot de ander akkoord is, geldt de dag die er stond.`,
  }),
});

/** Agrees or refuses, in a sentence; only the side that did not ask. */
export const beantwoordWachten = handeling({
  ...beide,
  naam: 'wachtafspraak.beantwoorden',
  titel: 'Antwoorden op pas op de plaats',
  omschrijving: 'Stemt in met wachten op een plek, of weigert dat, met een toelichting voor de ander.',
  route: { methode: 'POST', pad: '/wachtafspraken/{id}/antwoord' },
  invoer: Wachtantwoord,
  uitvoer: Klaar,
  over,
  context: async (s) => ({ eigenVraag: (await leesVoor(s, s.invoer.id)).zijde === zijdeVan(s.wie) }),
  async doe(s) {
    const w = await leesVoor(s, s.invoer.id);
    if (w.stand !== 'gevraagd')
      throw new Fout(
        'STAND_PAST_NIET',
        'Hierop is niet meer te antwoorden: er is al geantwoord, of de dag is voorbij.',
      );
    const { antwoord, zin } = s.invoer;
    await voegWachtdeelToe(s.db, w, { soort: 'antwoord', antwoord, zin, ...vanaf(s) });
    return { id: w.id };
  },
  daarna: ({ invoer }) => ({
    pad: `/wachtafspraken/${invoer.id}`,
    tekst:
      invoer.antwoord === 'akkoord' ? 'Afgesproken. Beide kanten zien de dag.' : 'Geweigerd. De ander leest waarom.',
  }),
});

/** Ends before the day; neither side can be held against its will, and neither lets go silently. */
export const beeindigWachten = handeling({
  ...beide,
  naam: 'wachtafspraak.beeindigen',
  titel: 'Beëindigen',
  omschrijving: 'Beëindigt een pas op de plaats voor haar dag, of trekt een eigen vraag in.',
  route: { methode: 'POST', pad: '/wachtafspraken/{id}/einde' },
  invoer: Wachteinde,
  uitvoer: Klaar,
  over,
  async doe(s) {
    const w = await leesVoor(s, s.invoer.id);
    if (w.stand !== 'loopt' && !(w.stand === 'gevraagd' && w.zijde === zijdeVan(s.wie)))
      throw new Fout('STAND_PAST_NIET', 'Dit loopt niet (meer). Op een vraag van de ander geeft u antwoord.');
    await voegWachtdeelToe(s.db, w, { soort: 'einde', zin: s.invoer.zin, ...vanaf(s) });
    return { id: w.id };
  },
  daarna: ({ invoer }) => ({
    pad: `/wachtafspraken/${invoer.id}`,
    tekst: 'Beëindigd. De ander ziet het op zijn werkvoorraad.',
  }),
});

/** Takes note of what the other side or the calendar did. */
export const zieWachten = handeling({
  ...beide,
  naam: 'wachtafspraak.kennisnemen',
  titel: 'Gezien',
  omschrijving: 'Legt vast dat deze kant kennis nam van een antwoord of een einde.',
  route: { methode: 'POST', pad: '/wachtafspraken/{id}/gezien' },
  invoer: Wachtid,
  uitvoer: Klaar,
  over,
  async doe(s) {
    const w = await leesVoor(s, s.invoer.id);
    if (w.nieuw) await voegWachtdeelToe(s.db, w, { soort: 'gezien', id: s.maakId(), ...vanaf(s) });
    return { id: w.id };
  },
  daarna: ({ invoer }) => ({ pad: `/wachtafspraken/${invoer.id}`, tekst: 'Vastgelegd dat u dit zag.' }),
});

const vanaf = ({ wie, klok }: Omgeving) => ({ zijde: zijdeVan(wie), op: klok.nu(), door: wie.medewerkerId });

/** Writes what one side asks, with a day that can be agreed on and no second agreement beside it. */
async function leg(
  { db, klok, maakId, wie }: Omgeving,
  w: {
    gemeente: string;
    politieId: string;
    locatieId: string | null;
    adres: string;
    adressleutel: string | null;
    wat: string;
    brievenGaanDoor?: boolean;
    tot: string;
    verlengtId: string | null;
  },
): Promise<{ id: string; gemeente: string; nummer: string }> {
  const vandaag = dagVan(klok.nu());
  if (w.tot <= vandaag) throw invoerfout('tot', 'Kies een dag na vandaag waarop u opnieuw kijkt.');
  if (w.tot > plusDagen(vandaag, HOOGUIT))
    throw invoerfout('tot', 'Wachten is hooguit drie maanden per keer. Verlengen is een nieuwe afspraak (C13).');
  const open = await openWachtafspraak(db, { ...w, vandaag, behalve: w.verlengtId });
  if (open) throw new Fout('BESTAAT_AL', `Over deze plek loopt al een pas op de plaats of een vraag daarom: ${open}.`);
  const id = maakId();
  const { nummer } = await voegWachtafspraakToe(db, {
    ...w,
    brievenGaanDoor: w.brievenGaanDoor ?? false,
    id,
    zijde: zijdeVan(wie),
    op: klok.nu(),
    door: wie.medewerkerId,
  });
  return { id, gemeente: w.gemeente, nummer };
}
