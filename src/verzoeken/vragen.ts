import Type from 'typebox';
import type { Onderwerp } from '../kern/beleid.ts';
import type { Db } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import { leesDocument } from '../kern/documenten.ts';
import { Fout } from '../kern/fouten.ts';
import type { Compartiment } from '../kern/petten.ts';
import { uuid } from '../kern/velden.ts';
import { overTaak, overVerzoek } from './over.ts';
import { leesTaak, leesTaken, leesVerzoek, leesVerzoekGeheel, zoekPlekken, zoekVerzoeken } from './queries.ts';
import { Plek, Taak, Verzoek, Verzoeken, Verzoekenvraag } from './schema.ts';
import { eisUitVerzoek } from './zoekwoorden.ts';

const vast = { doel: 'verantwoording', verwerking: 'verzoeken-betrokkenen', compartiment: 'beheer' } as const;
const zoekers: Compartiment[] = ['toezicht', 'mensenhandel', 'vertrouwenspersoon'];
const allen: Compartiment[] = ['toezicht', 'mensenhandel', 'beheer'];
const algemeen = () => ({ soort: 'Algemeen', id: 'verzoeken', kenmerken: {} });
const dicht = { additionalProperties: false };
const HOOGUIT = 200;

/** The requests of the own gemeenten, without who asks. */
export const toonVerzoeken = vraag({
  ...vast,
  naam: 'verzoeken.tonen',
  titel: 'Verzoeken van betrokkenen',
  omschrijving: 'Zoekt en toont verzoeken, zonder wie ze deed.',
  route: { methode: 'POST', pad: '/verzoeken/_zoek' },
  invoer: Verzoekenvraag,
  uitvoer: Verzoeken,
  over: algemeen,
  doe: ({ db, invoer }) => zoekVerzoeken(db, invoer),
});

/** One request, with who asks. */
export const toonVerzoek = vraag({
  ...vast,
  naam: 'verzoek.tonen',
  titel: 'Verzoek bekijken',
  omschrijving: 'Toont één verzoek met wie het deed, de termijn en de stand van het zoeken.',
  route: { methode: 'GET', pad: '/verzoeken/{id}' },
  invoer: Type.Object({ id: uuid('Verzoek') }, dicht),
  uitvoer: Verzoek,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  doe: ({ db, invoer }) => leesVerzoekGeheel(db, invoer.id),
});

/** The frozen letter of a request. */
export const toonBrief = vraag({
  ...vast,
  naam: 'verzoekbrief.tonen',
  titel: 'Brief openen',
  omschrijving: 'Geeft de bevroren brief van een besluit op een verzoek.',
  route: { methode: 'GET', pad: '/verzoeken/{id}/brief' },
  invoer: Type.Object({ id: uuid('Verzoek') }, dicht),
  uitvoer: Type.Object({ kenmerk: Type.String(), inhoud: Type.String() }),
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  async doe({ db, invoer }) {
    const { documentId } = await leesVerzoekGeheel(db, invoer.id);
    if (!documentId) throw new Fout('NIET_GEVONDEN', 'Op dit verzoek is nog niet besloten.');
    const d = await leesDocument(db, documentId);
    return { kenmerk: d.kenmerk, inhoud: d.inhoud.toString('base64') };
  },
});

/** What the own compartiment is asked. */
export const toonTaken = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'verzoektaken.tonen',
  titel: 'Zoeken voor een verzoek',
  omschrijving: 'Toont de verzoeken waarvoor dit compartiment moet zoeken.',
  route: { methode: 'GET', pad: '/verzoektaken' },
  invoer: Type.Object({}, dicht),
  uitvoer: Type.Object({ items: Type.Array(Taak) }),
  over: algemeen,
  doe: async ({ db }) => ({ items: await leesTaken(db, HOOGUIT, false) }),
});

/** One task with who asks, as long as it is open. */
export const toonTaak = vraag({
  ...vast,
  compartiment: zoekers,
  naam: 'verzoektaak.tonen',
  titel: 'Zoekopdracht bekijken',
  omschrijving: 'Toont één zoekopdracht, met wie het verzoek deed zolang er nog gezocht moet worden.',
  route: { methode: 'GET', pad: '/verzoektaken/{id}' },
  invoer: Type.Object({ id: uuid('Taak') }, dicht),
  uitvoer: Taak,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  doe: ({ db, invoer }) => leesTaak(db, invoer.id),
});

/** What somebody searches for: beheer for the request itself, a compartiment for what it was asked. */
async function waarvoor(db: Db, compartiment: Compartiment, id: string): Promise<Onderwerp> {
  return compartiment === 'beheer' ? overVerzoek(await leesVerzoek(db, id)) : overTaak(await leesTaak(db, id));
}

/**
 * All places of these words that this pet may see, in the gemeente that was asked, as long as the request is open. The words are not kept
 * and not logged; for which request they were used is. Source: AVG 5 lid 1 b, 15.
 */
export const zoekAllePlekken = vraag({
  ...vast,
  compartiment: allen,
  naam: 'verzoekplekken.zoeken',
  titel: 'Vind alle plekken',
  omschrijving:
    'Zoekt voor een open verzoek waar iets van één betrokkene staat, zover de eigen pet mag kijken. Zoekwoorden worden niet bewaard.',
  route: { methode: 'POST', pad: '/verzoekplekken/{id}/_zoek' },
  invoer: Type.Object(
    { id: uuid('Verzoek of zoekopdracht'), zoek: Type.String({ title: 'Zoekwoorden', minLength: 2, maxLength: 200 }) },
    dicht,
  ),
  uitvoer: Type.Object({ items: Type.Array(Plek) }),
  over: ({ invoer, db, wie }) => waarvoor(db, wie.compartiment, invoer.id),
  async doe({ db, invoer, wie, onderwerp }) {
    const van = wie.compartiment === 'beheer' ? leesVerzoekGeheel : leesTaak;
    eisUitVerzoek((await van(db, invoer.id)).wie, invoer.zoek);
    const gemeente = String(onderwerp.kenmerken.gemeente);
    return { items: await zoekPlekken(db, wie.compartiment, { gemeente, zoek: invoer.zoek }) };
  },
});
