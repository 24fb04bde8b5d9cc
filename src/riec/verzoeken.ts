import Type from 'typebox';
import { overGemeente } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { eisRiec } from './aanmelden.ts';
import { VAN_GEMEENTE, VAN_RIEC } from './basis.ts';
import { analysestand, overVerzoek } from './over.ts';
import { leesAnalyse, leesKnelpunt, voegMetNummerToe, zet } from './queries.ts';
import {
  Gebruik,
  Knelpuntkeuze,
  Knelpuntuitkomst,
  Levering,
  NieuweAnalyse,
  NieuwKnelpunt,
  Onderbouwing,
} from './schema.ts';

const Klaar = Type.Object({ id: Type.String() });
type Met = Omgeving & { invoer: { id: string } };
const overKnelpunt = async ({ invoer, db, wie }: Met) => overVerzoek(await leesKnelpunt(db, invoer.id), wie);
const overAnalyse = async ({ invoer, db, wie }: Met) => {
  const a = await leesAnalyse(db, invoer.id);
  return overVerzoek({ ...a, stand: analysestand(a) }, wie);
};
const naar =
  (pad: string, tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/${pad}/${uitvoer.id}`, tekst });

/** Begins a dossier of reasons for a handhavingsknelpunt. Source: B11.2. */
export const openKnelpunt = handeling({
  ...VAN_GEMEENTE,
  naam: 'knelpunt.openen',
  titel: 'Handhavingsknelpunt voorbereiden',
  omschrijving: 'Begint een dossier van redenen voor een handhavingsknelpunt.',
  route: { methode: 'POST', pad: '/knelpunten' },
  invoer: NieuwKnelpunt,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { gemeente, riecId, titel } = invoer;
    await eisRiec(db, gemeente, riecId);
    const id = maakId();
    const rij = { gemeente, id, riec_id: riecId, titel, op: klok.nu(), door: wie.medewerkerId };
    return { id, gemeente, nummer: await voegMetNummerToe(db, 'knelpunten', rij) };
  },
  daarna: naar('knelpunten', 'Onderbouw nu de vier voorwaarden.'),
});

/** Substantiates one of the four conditions; a later text replaces an earlier one as long as it was not brought in. */
export const onderbouw = handeling({
  ...VAN_GEMEENTE,
  naam: 'knelpunt.onderbouwen',
  titel: 'Voorwaarde onderbouwen',
  omschrijving: 'Onderbouwt een van de vier voorwaarden van een handhavingsknelpunt.',
  route: { methode: 'POST', pad: '/knelpunten/{id}/onderbouwing' },
  invoer: Onderbouwing,
  uitvoer: Gemaakt,
  over: overKnelpunt,
  async doe({ invoer, db }) {
    const k = await leesKnelpunt(db, invoer.id);
    await zet(db, 'knelpunten', k.id, { [invoer.voorwaarde]: invoer.onderbouwing }, { stand: 'concept' });
    return { id: k.id, gemeente: k.gemeente };
  },
  daarna: naar('knelpunten', 'De onderbouwing staat erbij.'),
});

/** Brings it to the RIEC; refused while one of the four conditions has nothing. */
export const brengKnelpuntIn = handeling({
  ...VAN_GEMEENTE,
  naam: 'knelpunt.inbrengen',
  titel: 'Knelpunt inbrengen bij het RIEC',
  omschrijving: 'Brengt een onderbouwd handhavingsknelpunt in bij het RIEC.',
  route: { methode: 'POST', pad: '/knelpunten/{id}/inbreng' },
  invoer: Knelpuntkeuze,
  uitvoer: Gemaakt,
  over: overKnelpunt,
  async context({ invoer, db }) {
    const k = await leesKnelpunt(db, invoer.id);
    const heeft = (w: string | null) => w !== null;
    return {
      signalen: heeft(k.signalen),
      georganiseerd: heeft(k.georganiseerd),
      belemmering: heeft(k.belemmering),
      rechtsgrond: heeft(k.rechtsgrond),
    };
  },
  async doe({ invoer, db, klok }) {
    const k = await leesKnelpunt(db, invoer.id);
    await zet(db, 'knelpunten', k.id, { stand: 'ingebracht', ingebracht_op: klok.nu() }, { stand: 'concept' });
    return { id: k.id, gemeente: k.gemeente };
  },
  daarna: naar('knelpunten', 'Ingebracht. Het RIEC laat weten of het wordt ingesteld.'),
});

/** What the RIEC decided on it. */
export const beoordeelKnelpunt = handeling({
  ...VAN_RIEC,
  naam: 'knelpunt.beoordelen',
  titel: 'Uitkomst vastleggen',
  omschrijving: 'Legt vast of een handhavingsknelpunt is ingesteld.',
  route: { methode: 'POST', pad: '/knelpunten/{id}/uitkomst' },
  invoer: Knelpuntuitkomst,
  uitvoer: Klaar,
  over: overKnelpunt,
  async doe({ invoer, db, klok }) {
    const velden = { stand: invoer.uitkomst, uitkomst: invoer.toelichting, uitkomst_op: klok.nu() };
    await zet(db, 'knelpunten', invoer.id, velden, { stand: 'ingebracht' });
    return { id: invoer.id };
  },
  daarna: naar('knelpunten', 'De uitkomst is vastgelegd.'),
});

/** Asks the RIEC for an analysis of the branche. Source: B3.4. */
export const vraagAnalyse = handeling({
  ...VAN_GEMEENTE,
  naam: 'riecanalyse.vragen',
  titel: 'Analyse vragen aan het RIEC',
  omschrijving: 'Vraagt het RIEC om een analyse van de seksbranche, met vraag en reikwijdte.',
  route: { methode: 'POST', pad: '/riecanalyses' },
  invoer: NieuweAnalyse,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { gemeente, riecId, vraag, reikwijdte, voor } = invoer;
    await eisRiec(db, gemeente, riecId);
    if (voor < dagVan(klok.nu())) throw invoerfout('voor', 'Kies een dag vanaf vandaag.');
    const id = maakId();
    const rij = { gemeente, id, riec_id: riecId, vraag, reikwijdte, voor, op: klok.nu(), door: wie.medewerkerId };
    return { id, gemeente, nummer: await voegMetNummerToe(db, 'riecanalyses', rij) };
  },
  daarna: naar('riecanalyses', 'De vraag ligt bij het RIEC.'),
});

/** The RIEC delivers: the findings, and which document holds them. */
export const leverAnalyse = handeling({
  ...VAN_RIEC,
  naam: 'riecanalyse.leveren',
  titel: 'Analyse leveren',
  omschrijving: 'Levert de bevindingen van een analyse, met het kenmerk van het stuk.',
  route: { methode: 'POST', pad: '/riecanalyses/{id}/levering' },
  invoer: Levering,
  uitvoer: Klaar,
  over: overAnalyse,
  async doe({ invoer: { id, kenmerk, bevindingen }, db, klok }) {
    await zet(db, 'riecanalyses', id, { kenmerk, bevindingen, geleverd_op: klok.nu() }, { geleverd_op: null });
    return { id };
  },
  daarna: naar('riecanalyses', 'De analyse is geleverd.'),
});

/** What the gemeente did with it. */
export const gebruikAnalyse = handeling({
  ...VAN_GEMEENTE,
  naam: 'riecanalyse.gebruiken',
  titel: 'Gebruik vastleggen',
  omschrijving: 'Legt vast waarvoor een analyse is gebruikt, bijvoorbeeld de brancheanalyse.',
  route: { methode: 'POST', pad: '/riecanalyses/{id}/gebruik' },
  invoer: Gebruik,
  uitvoer: Gemaakt,
  over: overAnalyse,
  async doe({ invoer, db, klok }) {
    const a = await leesAnalyse(db, invoer.id);
    await zet(db, 'riecanalyses', a.id, { gebruik: invoer.gebruik, gebruikt_op: klok.nu() }, { gebruikt_op: null });
    return { id: a.id, gemeente: a.gemeente };
  },
  daarna: naar('riecanalyses', 'Vastgelegd waarvoor de analyse is gebruikt.'),
});
