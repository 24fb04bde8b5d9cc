import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Compartiment } from '../kern/petten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { overBeperking, overTaak } from './over.ts';
import { leesTaak } from './queries.ts';
import {
  hefBeperkingOp,
  isBeperkt,
  kanStilliggen,
  leesBeperking,
  leesBeperkingen,
  voegBeperkingToe,
} from './queries-beperking.ts';
import { Beperking, Beperkingen, Beperkingsleutel, NieuweBeperking, Opheffing } from './schema-beperking.ts';

const vast = {
  doel: 'verantwoording',
  verwerking: 'verzoeken-betrokkenen',
  compartiment: ['toezicht', 'mensenhandel'] as Compartiment[],
} as const;

/** Lets something lie still while a request is looked into: kept, not changed, not shared. Source: AVG 18 lid 1, 21 lid 1. */
export const stelBeperkingIn = handeling({
  ...vast,
  naam: 'beperking.instellen',
  titel: 'Gebruik beperken',
  omschrijving: 'Zet een zaak of kaart stil op verzoek van een betrokkene: bewaren blijft, wijzigen en delen niet.',
  route: { methode: 'POST', pad: '/verzoektaken/{id}/beperkingen' },
  invoer: NieuweBeperking,
  ookBeperkt: 'Wat al stilligt krijgt zijn eigen antwoord.',
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overTaak(await leesTaak(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const t = await leesTaak(db, invoer.id);
    if (await isBeperkt(db, invoer.onderwerpId))
      throw new Fout('BESTAAT_AL', 'Het gebruik hiervan is al beperkt. Kijk bij de beperkingen.');
    const { gemeente } = t;
    const { onderwerpId, grond } = invoer;
    if (!(await kanStilliggen(db, gemeente, onderwerpId)))
      throw invoerfout(
        'onderwerpId',
        'Alleen een zaak of kaart van deze gemeente kan stilliggen. Kies Gebruik beperken bij een gevonden plek (AVG 18).',
      );
    const id = maakId();
    await voegBeperkingToe(db, {
      gemeente,
      id,
      taakId: t.id,
      onderwerpId,
      grond,
      compartiment: wie.compartiment,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente };
  },
  daarna: () => ({
    pad: '/beperkingen',
    tekst: 'Het gebruik is beperkt: wijzigen en delen kan niet tot u het opheft.',
  }),
});

/** Lets it be used again; the betrokkene hears it first. Source: AVG 18 lid 3. */
export const hefOp = handeling({
  ...vast,
  naam: 'beperking.opheffen',
  titel: 'Beperking opheffen',
  omschrijving: 'Heft een beperking op, met de reden, nadat het aan de betrokkene is verteld.',
  route: { methode: 'POST', pad: '/beperkingen/{id}/opheffing' },
  invoer: Opheffing,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overBeperking(await leesBeperking(db, invoer.id)),
  context: ({ invoer }) => ({ meegedeeld: invoer.meegedeeld }),
  async doe({ invoer, db, klok, wie }) {
    const b = await leesBeperking(db, invoer.id);
    const gelukt = await hefBeperkingOp(db, { ...invoer, nu: klok.nu(), door: wie.medewerkerId });
    if (gelukt !== 1) throw new Fout('STAND_PAST_NIET', 'Deze beperking is al opgeheven.');
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: () => ({ pad: '/beperkingen', tekst: 'De beperking is opgeheven.' }),
});

/** What lies still in the own compartiment. */
export const toonBeperkingen = vraag({
  ...vast,
  naam: 'beperkingen.tonen',
  titel: 'Beperkingen',
  omschrijving: 'Toont wat op verzoek van een betrokkene stilligt, en wat is opgeheven.',
  route: { methode: 'GET', pad: '/beperkingen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Beperkingen,
  over: () => ({ soort: 'Algemeen', id: 'verzoeken', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesBeperkingen(db) }),
});

/** One of them. */
export const toonBeperking = vraag({
  ...vast,
  naam: 'beperking.tonen',
  titel: 'Beperking bekijken',
  omschrijving: 'Toont één beperking: waarop, op welke grond en sinds wanneer.',
  route: { methode: 'GET', pad: '/beperkingen/{id}' },
  invoer: Beperkingsleutel,
  uitvoer: Beperking,
  over: async ({ invoer, db }) => overBeperking(await leesBeperking(db, invoer.id)),
  doe: ({ db, invoer }) => leesBeperking(db, invoer.id),
});
