import { overGemeente } from '../kern/beleid.ts';
import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overRegel } from './over.ts';
import { leesRegel, leesRegels } from './queries.ts';
import { geldtOp, regelOp } from './regel-op.ts';
import { Regelmetversies, Regeloverzicht, Regelsvraag, type Regel } from './schema.ts';
import { werkvormen } from './werkvormen.ts';

const vast = {
  doel: 'toezicht',
  verwerking: 'regels-beheren',
  compartiment: 'toezicht',
  nietGelogd: 'De regels van een APV zijn openbaar.',
} as const;

/** The overview of regulated sekswerk of one gemeente on one day. Source: S2. */
export const toonRegels = vraag({
  ...vast,
  naam: 'regels.tonen',
  titel: 'Regels van de APV',
  omschrijving: 'Toont per werkvorm wat de APV van een gemeente op een dag bepaalt.',
  route: { methode: 'GET', pad: '/regels' },
  invoer: Regelsvraag,
  uitvoer: Regeloverzicht,
  over: ({ invoer, wie }) => overGemeente(invoer.gemeente ?? wie.gemeenten[0] ?? ''),
  async doe({ db, invoer, klok, onderwerp }) {
    const dag = invoer.dag ?? dagVan(klok.nu());
    return { gemeente: onderwerp.id, dag, items: overzicht(await leesRegels(db, onderwerp.id), dag) };
  },
});

function overzicht(regels: readonly Regel[], dag: string): Regeloverzicht['items'] {
  return Object.entries(werkvormen).map(([werkvorm, w]) => ({
    werkvorm,
    label: w.label,
    locatiegebonden: w.locatiegebonden,
    uitoefening: w.uitoefening,
    regel: regelOp(regels, werkvorm, dag) ?? null,
    // The rules come newest first: the last that begins after the day is the next one.
    komend: regels.filter((r) => r.werkvorm === werkvorm && r.geldigVan > dag).at(-1) ?? null,
  }));
}

/** One rule with the other versions for its werkvorm. */
export const toonRegel = vraag({
  ...vast,
  naam: 'regel.tonen',
  titel: 'Regel bekijken',
  omschrijving: 'Toont één regel van een APV met de versies ervoor en erna.',
  route: { methode: 'GET', pad: '/regels/{id}' },
  invoer: Type.Object({ id: uuid('Regel') }, { additionalProperties: false }),
  uitvoer: Regelmetversies,
  over: async ({ invoer, db }) => overRegel(await leesRegel(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const regel = await leesRegel(db, invoer.id);
    return {
      ...regel,
      geldtVandaag: geldtOp(regel, dagVan(klok.nu())),
      versies: await leesRegels(db, regel.gemeente, regel.werkvorm),
    };
  },
});
