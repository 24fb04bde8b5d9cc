import Type from 'typebox';
import { adressleutel, schrijfAdres } from '../inrichtingen/index.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { LOPEND, overVerzoek } from './over.ts';
import {
  beeindigPlek,
  leesLopendeZaken,
  leesVerzoek,
  leesVerzoeken,
  voegAntwoordToe,
  voegLopendeZaakToe,
} from './queries-politie.ts';
import { Antwoordinvoer, Klaar, LopendeZaken, NieuweLopendeZaak, Verzoeken } from './schema.ts';

// No act of politie tells an event: an event carries its gemeente and its moment, and so would tell when politie answered (G5).
const vast = { doel: 'opsporing', verwerking: 'afstemming', compartiment: 'politie' } as const;
const Niets = Type.Object({}, { additionalProperties: false });

/** A person at politie confirms the prepared word or chooses another. After the moment there is nothing to answer any more. */
export const beantwoordAfstemming = handeling({
  ...vast,
  naam: 'afstemming.beantwoorden',
  titel: 'Afstemming beantwoorden',
  omschrijving: 'Geeft een gemeente één van drie woorden als antwoord, zonder reden.',
  route: { methode: 'POST', pad: '/afstemverzoeken/{id}/antwoord' },
  invoer: Antwoordinvoer,
  uitvoer: Klaar,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const v = await leesVerzoek(db, invoer.id);
    if (v.beantwoord) throw new Fout('STAND_PAST_NIET', 'Dit verzoek is al beantwoord; een antwoord ligt vast (G5).');
    if (Date.parse(v.antwoordOp) <= klok.nu().getTime())
      throw new Fout(
        'STAND_PAST_NIET',
        'De tijd is om: de gemeente las ‘eerst bellen’. Wacht op het telefoontje (G5).',
      );
    await voegAntwoordToe(db, v, { antwoord: invoer.antwoord, op: klok.nu(), door: wie.medewerkerId });
    return { id: v.id };
  },
  daarna: () => ({ pad: '/afstemverzoeken', tekst: 'Beantwoord. De gemeente leest het woord op het vaste moment.' }),
});

/** Records a place or area that politie wants to be called about. */
export const legLopendeZaakVast = handeling({
  ...vast,
  naam: 'lopendezaak.vastleggen',
  titel: 'Plek vastleggen',
  omschrijving: 'Legt een plek of postcodegebied vast waarover de politie gebeld wil worden, tot een dag.',
  route: { methode: 'POST', pad: '/lopende-zaken' },
  invoer: NieuweLopendeZaak,
  uitvoer: Klaar,
  over: () => LOPEND,
  async doe({ invoer, db, klok, maakId, wie }) {
    const sleutel = invoer.plaats ? adressleutel({ ...invoer, plaats: invoer.plaats }) : null;
    if (Boolean(sleutel) === Boolean(invoer.postcodegebied))
      throw invoerfout('straat', 'Vul straat, huisnummer en plaats in, of een postcodegebied; een van beide.');
    if (invoer.tot < dagVan(klok.nu())) throw invoerfout('tot', 'Kies een dag vanaf vandaag.');
    const id = maakId();
    await voegLopendeZaakToe(db, {
      id,
      gemeente: invoer.gemeente,
      politieId: wie.organisatieId,
      plek: sleutel ? schrijfAdres(invoer) : `Postcodegebied ${invoer.postcodegebied}`,
      adressleutel: sleutel,
      postcodegebied: invoer.postcodegebied ?? null,
      advies: invoer.advies,
      tot: invoer.tot,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id };
  },
  daarna: () => ({ pad: '/lopende-zaken', tekst: 'Vastgelegd. Niemand buiten uw eenheid ziet dit.' }),
});

/** Ends a place before its day. */
export const beeindigLopendeZaak = handeling({
  ...vast,
  naam: 'lopendezaak.beeindigen',
  titel: 'Plek weghalen',
  omschrijving: 'Haalt een plek van de lijst van de politie.',
  route: { methode: 'POST', pad: '/lopende-zaken/{id}/einde' },
  invoer: Type.Object({ id: uuid('Plek') }, { additionalProperties: false }),
  uitvoer: Klaar,
  over: () => LOPEND,
  async doe({ invoer, db, klok }) {
    if (!(await beeindigPlek(db, invoer.id, klok.nu())))
      throw new Fout('NIET_GEVONDEN', 'Deze plek staat niet (meer) op de lijst van uw eenheid.');
    return { id: invoer.id };
  },
  daarna: () => ({ pad: '/lopende-zaken', tekst: 'Weggehaald.' }),
});

/** What gemeenten asked the own eenheid. */
export const toonVerzoeken = vraag({
  ...vast,
  naam: 'afstemverzoeken.tonen',
  titel: 'Verzoeken om afstemming',
  omschrijving: 'Toont wat gemeenten aan de eigen eenheid vroegen, met het voorbereide woord.',
  route: { methode: 'GET', pad: '/afstemverzoeken' },
  invoer: Niets,
  uitvoer: Verzoeken,
  over: () => ({ soort: 'Algemeen', id: 'afstemverzoeken', kenmerken: {} }),
  doe: async ({ db, klok }) => ({ items: await leesVerzoeken(db, klok.nu()) }),
});

/** The places of the own eenheid. */
export const toonLopendeZaken = vraag({
  ...vast,
  naam: 'lopendezaken.tonen',
  titel: 'Plekken van de politie',
  omschrijving: 'Toont de plekken waarover de eigen eenheid gebeld wil worden.',
  route: { methode: 'GET', pad: '/lopende-zaken' },
  invoer: Niets,
  uitvoer: LopendeZaken,
  over: () => LOPEND,
  doe: async ({ db, klok }) => ({ items: await leesLopendeZaken(db, dagVan(klok.nu())) }),
});
