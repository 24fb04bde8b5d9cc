import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { leesKenmerk } from '../mensenhandel/index.ts';
import { contextVanNood, overEigenVerzoek, overNoodtoegang } from './noodtoegang.ts';
import { overLog } from './over.ts';
import {
  isInRegio,
  leesLopende,
  leesNoodtoegang,
  voegVerzoekToe,
  zetBesluit,
  zetEinde,
  zetNoodoordeel,
  zoekNoodtoegangen,
} from './queries-noodtoegang.ts';
import {
  Noodbesluit,
  Noodlijst,
  Noodoordeel,
  Noodsleutel,
  Noodtoegang,
  Noodverzoek,
  Noodvraag,
  Verleend,
} from './schema-noodtoegang.ts';

const vast = { doel: 'verantwoording', verwerking: 'toegang' } as const;
const VRAGERS = ['toezicht', 'mensenhandel'] as const;
const IEDEREEN = ['toezicht', 'mensenhandel', 'beheer'] as const;
const UUR_MS = 3_600_000;
const HOOGUIT_LOPEND = 200;

/** Asks to read one dossier in an emergency. Whether there is such a dossier is not looked up: who asks learns nothing. Source: B12.2; AVG 32. */
export const vraagNoodtoegang = handeling({
  naam: 'noodtoegang.vragen',
  titel: 'Noodtoegang vragen',
  omschrijving: 'Vraagt om in nood één dossier mensenhandel te lezen, hooguit vier uur.',
  ...vast,
  compartiment: [...VRAGERS],
  route: { methode: 'POST', pad: '/noodtoegangen' },
  invoer: Noodverzoek,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overEigenVerzoek({ id: 'noodtoegang', gemeente: invoer.gemeente }),
  context: async ({ invoer, wie, db }) => ({
    eigenGemeente: wie.gemeenten.includes(invoer.gemeente),
    inRegio: await isInRegio(db, invoer.gemeente, wie.gemeenten),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const kenmerk = leesKenmerk(invoer.kenmerk);
    if (!kenmerk || !/^MH(-[2-9A-Z]{4}){2}$/.test(kenmerk))
      throw invoerfout('kenmerk', 'Een kenmerk heeft de vorm MH-7F3K-2QWX, zonder de cijfers 0 en 1.');
    const lopend = await leesLopende(db, klok.nu(), HOOGUIT_LOPEND);
    if (lopend.some((n) => n.vragerId === wie.medewerkerId && n.kenmerk === kenmerk && n.stand !== 'voorbij'))
      throw new Fout('BESTAAT_AL', 'U hebt al een verzoek voor dit kenmerk. Open het bij Noodtoegang.');
    const id = maakId();
    const door = { door: wie.medewerkerId, petsoort: wie.petsoort };
    await voegVerzoekToe(db, { ...invoer, ...door, id, kenmerk, op: klok.nu() });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/noodtoegang/${uitvoer.id}`,
    tekst:
      'Uw verzoek ligt bij de privacyfunctionaris en de aandachtsfunctionaris van de gemeente. Bel hen ook: zij zien het in hun werkvoorraad.',
  }),
});

async function leesOpen({ db, klok, invoer }: Omgeving & { invoer: { id: string } }): Promise<Noodtoegang> {
  const n = await leesNoodtoegang(db, invoer.id, klok.nu());
  if (n.stand !== 'open')
    throw new Fout(
      'STAND_PAST_NIET',
      'Over dit verzoek is al beslist, of het is na 24 uur verlopen. Vraag zo nodig opnieuw.',
    );
  return n;
}

async function besluit(
  s: Omgeving & { invoer: { id: string; reden: string } },
  wat: 'verleend' | 'geweigerd' | 'ingetrokken',
): Promise<{ n: Noodtoegang; eindigtOp: Date }> {
  const n = await leesOpen(s);
  const op = s.klok.nu();
  const eindigtOp = new Date(op.getTime() + n.uren * UUR_MS);
  const door = { door: s.wie.medewerkerId, petsoort: s.wie.petsoort };
  const b = { ...s.invoer, ...door, besluit: wat, op, eindigtOp: wat === 'verleend' ? eindigtOp : null };
  if (!(await zetBesluit(s.db, b)))
    throw new Fout('INTUSSEN_GEWIJZIGD', 'Iemand anders was u voor. Open het verzoek opnieuw.');
  return { n, eindigtOp };
}

const overVerzoek = async ({ db, invoer, klok }: Omgeving & { invoer: { id: string } }) =>
  overNoodtoegang(await leesNoodtoegang(db, invoer.id, klok.nu()));
const vanVrager = async ({ db, invoer, klok }: Omgeving & { invoer: { id: string } }) =>
  overEigenVerzoek(await leesNoodtoegang(db, invoer.id, klok.nu()));
const context = async ({ db, invoer, klok, wie }: Omgeving & { invoer: { id: string } }) => {
  const { eigenAanvraag } = contextVanNood(await leesNoodtoegang(db, invoer.id, klok.nu()), wie);
  return { eigenAanvraag };
};

/** The second person: from now until the end one dossier is open to who asked, to read. */
export const verleenNoodtoegang = handeling({
  naam: 'noodtoegang.verlenen',
  zwaar: 'U opent een beschermd dossier voor een ander.',
  titel: 'Noodtoegang verlenen',
  omschrijving: 'Verleent als tweede persoon in een andere rol noodtoegang tot één dossier.',
  ...vast,
  compartiment: ['beheer', 'mensenhandel'],
  route: { methode: 'POST', pad: '/noodtoegangen/{id}/verlenen' },
  invoer: Noodbesluit,
  uitvoer: Verleend,
  over: overVerzoek,
  context,
  async doe(s) {
    const { n, eindigtOp } = await besluit(s, 'verleend');
    const { id, gemeente, vragerId, vragerPetsoort } = n;
    return { id, gemeente, vragerId, vragerPetsoort, eindigtOp: eindigtOp.toISOString() };
  },
  meldt: ({ uitvoer: { id, gemeente, ...gegevens } }) => [
    { soort: 'noodtoegang.verleend', onderwerpId: id, gemeente, gegevens },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/noodtoegang/${uitvoer.id}`,
    tekst: 'De noodtoegang staat open en eindigt vanzelf. U kunt haar eerder beëindigen. Er is een alarm gemaakt.',
  }),
});

/** Refuses it, with the reason. */
export const weigerNoodtoegang = handeling({
  naam: 'noodtoegang.weigeren',
  titel: 'Noodtoegang weigeren',
  omschrijving: 'Weigert een verzoek om noodtoegang, met reden.',
  ...vast,
  compartiment: ['beheer', 'mensenhandel'],
  route: { methode: 'POST', pad: '/noodtoegangen/{id}/weigeren' },
  invoer: Noodbesluit,
  uitvoer: Gemaakt,
  over: overVerzoek,
  context,
  async doe(s) {
    const { n } = await besluit(s, 'geweigerd');
    return { id: n.id, gemeente: n.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/noodtoegang/${uitvoer.id}`, tekst: 'Het verzoek is geweigerd.' }),
});

/** Takes back an own request that waits. */
export const trekNoodverzoekIn = handeling({
  naam: 'noodtoegang.intrekken',
  titel: 'Verzoek intrekken',
  omschrijving: 'Trekt een eigen verzoek om noodtoegang in.',
  ...vast,
  compartiment: [...VRAGERS],
  route: { methode: 'POST', pad: '/noodtoegangen/{id}/intrekken' },
  invoer: Noodbesluit,
  uitvoer: Gemaakt,
  over: vanVrager,
  context,
  async doe(s) {
    const { n } = await besluit(s, 'ingetrokken');
    return { id: n.id, gemeente: n.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/noodtoegang/${uitvoer.id}`, tekst: 'Uw verzoek is ingetrokken.' }),
});

/** Ends it before its time; it does not open again. */
export const beeindigNoodtoegang = handeling({
  naam: 'noodtoegang.beeindigen',
  titel: 'Noodtoegang nu beëindigen',
  omschrijving: 'Beëindigt noodtoegang voor haar tijd; zij gaat niet weer open.',
  ...vast,
  compartiment: [...IEDEREEN],
  route: { methode: 'POST', pad: '/noodtoegangen/{id}/beeindigen' },
  invoer: Noodsleutel,
  uitvoer: Gemaakt,
  over: vanVrager,
  async doe({ db, invoer, klok, wie }) {
    const n = await leesNoodtoegang(db, invoer.id, klok.nu());
    if (!(await zetEinde(db, n.id, klok.nu(), wie.medewerkerId)))
      throw new Fout('STAND_PAST_NIET', 'Deze noodtoegang staat niet (meer) open; er is niets te beëindigen.');
    return { id: n.id, gemeente: n.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/noodtoegang/${uitvoer.id}`,
    tekst: 'De noodtoegang is beëindigd. De privacyfunctionaris beoordeelt haar binnen vijf dagen.',
  }),
});

/** Judges afterwards whether it was right. */
export const beoordeelNoodtoegang = handeling({
  naam: 'noodtoegang.beoordelen',
  titel: 'Noodtoegang beoordelen',
  omschrijving: 'Beoordeelt achteraf of noodtoegang terecht was, in woorden.',
  ...vast,
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/noodtoegangen/{id}/beoordelen' },
  invoer: Noodoordeel,
  uitvoer: Gemaakt,
  over: overVerzoek,
  context: async ({ db, invoer, klok, wie }) => contextVanNood(await leesNoodtoegang(db, invoer.id, klok.nu()), wie),
  async doe({ db, invoer, klok, wie }) {
    const n = await leesNoodtoegang(db, invoer.id, klok.nu());
    if (n.stand !== 'voorbij')
      throw new Fout('STAND_PAST_NIET', 'Beoordelen kan één keer, nadat verleende noodtoegang voorbij is.');
    await zetNoodoordeel(db, { ...invoer, op: klok.nu(), door: wie.medewerkerId });
    return { id: n.id, gemeente: n.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/noodtoegang/${uitvoer.id}`, tekst: 'Uw oordeel is vastgelegd.' }),
});

/** Own requests, and those of the own gemeenten for who answers for them. */
export const toonNoodtoegangen = vraag({
  naam: 'noodtoegangen.tonen',
  titel: 'Noodtoegang',
  omschrijving: 'Toont verzoeken om noodtoegang en wat ervan werd.',
  ...vast,
  compartiment: [...IEDEREEN],
  route: { methode: 'POST', pad: '/noodtoegangen/_zoek' },
  invoer: Noodvraag,
  uitvoer: Noodlijst,
  over: () => overLog('noodtoegangen'),
  doe: ({ db, invoer, klok }) => zoekNoodtoegangen(db, invoer, klok.nu()),
});

/** One of them. */
export const toonNoodtoegang = vraag({
  naam: 'noodtoegang.tonen',
  titel: 'Noodtoegang bekijken',
  omschrijving: 'Toont één verzoek om noodtoegang; niets uit het dossier.',
  ...vast,
  compartiment: [...IEDEREEN],
  route: { methode: 'GET', pad: '/noodtoegangen/{id}' },
  invoer: Noodsleutel,
  uitvoer: Noodtoegang,
  over: vanVrager,
  doe: ({ db, invoer, klok }) => leesNoodtoegang(db, invoer.id, klok.nu()),
});
