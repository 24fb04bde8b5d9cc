import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { leesMelding } from '../meldingen/index.ts';
import { leesMeldingenVanStapel } from '../signalen/index.ts';
import { overTriage } from './over.ts';
import { leesOpvolgingen, leesTriage, leesZorgpartners, zoekTriages } from './queries.ts';
import { Triage, Triagelijst, Triagesvraag, Zorgpartners } from './schema.ts';

/** The triages of the own gemeenten, of one stapel or of one melding; the newest counts, the older ones stay. */
export const toonTriages = vraag({
  naam: 'triages.tonen',
  titel: 'Triages',
  omschrijving: 'Zoekt en toont gekozen routes van de eigen gemeenten.',
  doel: 'toezicht',
  verwerking: 'triage',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/triages/_zoek' },
  invoer: Triagesvraag,
  uitvoer: Triagelijst,
  over: () => ({ soort: 'Algemeen', id: 'triages', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekTriages(db, invoer),
});

/** One triage: what was chosen, why, what followed. */
export const toonTriage = vraag({
  naam: 'triage.tonen',
  titel: 'Triage bekijken',
  omschrijving: 'Toont één triage met motivering en opvolging.',
  doel: 'toezicht',
  verwerking: 'triage',
  compartiment: 'toezicht',
  route: { methode: 'GET', pad: '/triages/{id}' },
  invoer: Type.Object({ id: uuid('Triage') }, { additionalProperties: false }),
  uitvoer: Triage,
  over: async ({ invoer, db }) => overTriage(await leesTriage(db, invoer.id)),
  async doe({ db, invoer }) {
    const triage = await leesTriage(db, invoer.id);
    const meldingen = triage.stapelId
      ? await leesMeldingenVanStapel(db, triage.stapelId)
      : [await leesMelding(db, triage.meldingId!)];
    return { ...triage, opvolgingen: await leesOpvolgingen(db, triage.id), meldingen };
  },
});

/** Who can be called for care, so that it is one step away from every signaal, controle, zaak and dossier (V7). */
export const toonZorgpartners = vraag({
  naam: 'zorgpartners.tonen',
  titel: 'Zorg dichtbij',
  omschrijving: 'Toont de zorgpartners met hun telefoonnummer en wanneer zij bereikbaar zijn.',
  doel: 'zorg',
  verwerking: 'triage',
  compartiment: ['toezicht', 'mensenhandel', 'politie'],
  route: { methode: 'GET', pad: '/zorgpartners' },
  nietGelogd: 'Telefoonnummers van organisaties; geen gegevens van een zaak of persoon.',
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Zorgpartners,
  over: () => ({ soort: 'Algemeen', id: 'zorgpartners', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesZorgpartners(db) }),
});
