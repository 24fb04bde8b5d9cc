import Type from 'typebox';
import { leesAdres } from '../inrichtingen/index.ts';
import type { Onderwerp } from '../kern/beleid.ts';
import { overGemeente } from '../kern/beleid.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Compartiment } from '../kern/petten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { leesPlek } from '../afstemming/index.ts';
import { leesPartnerregels, staatErAl, trekPartnerbezoekTerug, voegPartnerbezoekToe } from './queries-partners.ts';
import { Bezoekkeuze, EigenBezoek, Partnerlijst, Telefonisch } from './schema-partners.ts';

const BEIDE: Compartiment[] = ['toezicht', 'partner'];
const vast = { doel: 'toezicht', verwerking: 'controles' } as const;
const Klaar = Type.Object({ id: Type.String() });
/** Longest back and ahead that a visit may lie. */
const [TERUG, VOORUIT] = [183, 365];

/** The visits of partners as a whole; of no gemeente on the side of a partner. */
export const PARTNERBEZOEKEN: Onderwerp = { soort: 'Algemeen', id: 'partnerbezoeken', kenmerken: {} };

/** The coordinator writes down what a partner told by phone: which partner, where, when. Source: R3. */
export const legPartnerbezoekVast = handeling({
  ...vast,
  compartiment: 'toezicht',
  naam: 'partnerbezoek.vastleggen',
  titel: 'Bezoek van een partner vastleggen',
  omschrijving: 'Legt vast dat een partner op een plek was of komt: organisatie en dag, niets meer.',
  route: { methode: 'POST', pad: '/partnerbezoeken' },
  invoer: Telefonisch,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    eisDag(invoer.dag, dagVan(klok.nu()));
    const plek = await leesPlek(db, invoer.gemeente, invoer.locatieId);
    if (!plek) throw invoerfout('locatieId', 'Deze locatie ligt niet in de gekozen gemeente.');
    const bezoek = { ...invoer, adres: plek.adres, adressleutel: plek.adressleutel };
    if (await staatErAl(db, bezoek)) throw new Fout('BESTAAT_AL', 'Dit bezoek staat er al.');
    const id = maakId();
    await voegPartnerbezoekToe(db, {
      ...bezoek,
      id,
      organisatieId: wie.organisatieId,
      soort: null,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: () => ({ pad: '/partnerbezoeken', tekst: 'Vastgelegd. Wie hier plant, ziet de organisatie en de dag.' }),
});

/** A partner enters its own visit, at an address. Source: R3. */
export const meldPartnerbezoek = handeling({
  ...vast,
  compartiment: 'partner',
  naam: 'partnerbezoek.melden',
  titel: 'Eigen bezoek melden',
  omschrijving: 'Meldt dat de eigen organisatie op een plek was of komt. De gemeente leest organisatie en dag.',
  route: { methode: 'POST', pad: '/eigen-bezoeken' },
  invoer: EigenBezoek,
  uitvoer: Klaar,
  over: () => PARTNERBEZOEKEN,
  async doe({ invoer, db, klok, maakId, wie }) {
    eisDag(invoer.dag, dagVan(klok.nu()));
    const bezoek = {
      gemeente: invoer.gemeente,
      dienst: 'nla',
      locatieId: null,
      ...leesAdres(invoer),
      dag: invoer.dag,
    };
    if (await staatErAl(db, bezoek)) throw new Fout('BESTAAT_AL', 'Dit bezoek staat er al.');
    const id = maakId();
    await voegPartnerbezoekToe(db, {
      ...bezoek,
      id,
      organisatieId: wie.organisatieId,
      soort: invoer.soort,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id };
  },
  daarna: () => ({ pad: '/partnerbezoeken', tekst: 'Gemeld. De gemeente ziet uw organisatie en de dag, meer niet.' }),
});

/** Takes back what the own organisatie entered. */
export const trekBezoekTerug = handeling({
  ...vast,
  compartiment: BEIDE,
  naam: 'partnerbezoek.terugtrekken',
  titel: 'Bezoek weghalen',
  omschrijving: 'Haalt een bezoek weg dat de eigen organisatie invoerde.',
  route: { methode: 'POST', pad: '/partnerbezoeken/{id}/einde' },
  invoer: Bezoekkeuze,
  uitvoer: Klaar,
  over: () => PARTNERBEZOEKEN,
  async doe({ invoer, db, klok, wie }) {
    if (!(await trekPartnerbezoekTerug(db, { ...invoer, organisatieId: wie.organisatieId, nu: klok.nu() })))
      throw new Fout('NIET_GEVONDEN', 'Dit bezoek is er niet (meer), of is niet door uw organisatie ingevoerd.');
    return { id: invoer.id };
  },
  daarna: () => ({ pad: '/partnerbezoeken', tekst: 'Weggehaald.' }),
});

/** The visits of partners: for the gemeente which partner and when, for a partner its own. */
export const toonPartnerbezoeken = vraag({
  ...vast,
  compartiment: BEIDE,
  naam: 'partnerbezoeken.tonen',
  titel: 'Bezoeken van partners',
  omschrijving: 'Toont waar partners waren of komen: organisatie en dag.',
  route: { methode: 'GET', pad: '/partnerbezoeken' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Partnerlijst,
  over: () => PARTNERBEZOEKEN,
  doe: async ({ db, wie }) => ({ items: await leesPartnerregels(db, wie) }),
});

function eisDag(dag: string, vandaag: string): void {
  if (dag < plusDagen(vandaag, -TERUG) || dag > plusDagen(vandaag, VOORUIT))
    throw invoerfout('dag', 'Kies een dag van het laatste half jaar, of binnen een jaar vooruit.');
}
