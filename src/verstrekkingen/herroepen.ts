import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { leesDocument } from '../kern/documenten.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Bestand } from '../kern/kamer.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { overOntvangen, overVerstrekking } from './over.ts';
import { bevestig, leesBevestiging, noteerWissing } from './queries-herroeping.ts';
import { leesOntvangen, leesVerstrekking } from './queries.ts';
import { Bevestiging, Brief, Wissing } from './schema-herroeping.ts';

const basis = { doel: 'signaal_mensenhandel', verwerking: 'verstrekkingen-mensenhandel' } as const;

/** The sender sees to it that the receiver knows. Source: B12.2; AVG 19. */
export const bevestigHerroeping = handeling({
  ...basis,
  naam: 'herroeping.bevestigen',
  ookBeperkt: 'Na intrekken wist de ontvanger, ook als hier iets stilligt (AVG 7 lid 3, 17 lid 1 b).',
  titel: 'Herroeping bevestigen',
  omschrijving: 'Bevestigt dat de ontvanger weet dat de toestemming is geëindigd en dat hij moet wissen.',
  compartiment: 'mensenhandel',
  route: { methode: 'POST', pad: '/verstrekkingen/{id}/herroeping' },
  invoer: Bevestiging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerstrekking(await leesVerstrekking(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const v = await leesVerstrekking(db, invoer.id);
    await bevestig(db, v.id, { nu: klok.nu(), door: wie.medewerkerId, hoe: invoer.hoe });
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/verstrekkingen/${uitvoer.id}`, tekst: 'De herroeping is bevestigd.' }),
});

/** The receiver tells that it erased, or on which other ground a part must stay. Source: AVG 17 lid 3, 19. */
export const meldWissing = handeling({
  ...basis,
  naam: 'wissing.melden',
  titel: 'Laat weten wat u hebt gewist',
  omschrijving: 'Laat de afzender weten dat gewist is, of op welke andere grond een deel moet blijven.',
  compartiment: ['politie', 'zorg', 'partner'],
  route: { methode: 'POST', pad: '/ontvangen-verstrekkingen/{id}/wissing' },
  invoer: Wissing,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overOntvangen(await leesOntvangen(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const v = await leesOntvangen(db, invoer.id);
    if (invoer.wissing === 'andere_grond' && !invoer.grond)
      throw invoerfout('grond', 'Noem de wet en het artikel waarop dat deel moet blijven (AVG 17 lid 3).');
    const grond = invoer.wissing === 'andere_grond' ? invoer.grond! : null;
    await noteerWissing(db, v.id, { wissing: invoer.wissing, grond, nu: klok.nu(), door: wie.medewerkerId });
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/ontvangen/${uitvoer.id}`, tekst: 'De afzender kan dit nu lezen.' }),
});

/** The frozen letter of a recall. */
const toonBrief = vraag({
  ...basis,
  naam: 'herroepingsbrief.tonen',
  titel: 'Brief openen',
  omschrijving: 'Geeft de bevroren brief aan de ontvanger als PDF in base64.',
  compartiment: 'mensenhandel',
  route: { methode: 'GET', pad: '/verstrekkingen/{id}/herroepingsbrief' },
  invoer: Type.Object({ id: uuid('Verstrekking') }, { additionalProperties: false }),
  uitvoer: Brief,
  over: async ({ invoer, db }) => overVerstrekking(await leesVerstrekking(db, invoer.id)),
  async doe({ invoer, db }) {
    const d = await leesDocument(db, (await leesBevestiging(db, invoer.id)).briefId);
    return { kenmerk: d.kenmerk, inhoud: d.inhoud.toString('base64') };
  },
});

export const herroepvragen = [toonBrief];

export const bestanden: Bestand[] = [
  {
    pad: '/verstrekkingen/:id/herroepingsbrief',
    async geef(s) {
      const d = await s.vraag(toonBrief, { id: s.params.id! });
      return { inhoud: Buffer.from(d.inhoud, 'base64'), type: 'application/pdf', naam: `${d.kenmerk}.pdf` };
    },
  },
];
