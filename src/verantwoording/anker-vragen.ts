import Type from 'typebox';
import { sql } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import { ofNiets } from '../kern/velden.ts';
import { leesAnkerrijen } from '../kern/anker.ts';
import { overLog } from './over.ts';

const Anker = Type.Object({
  soort: Type.String(),
  dag: Type.String(),
  schakel: Type.Integer(),
  hash: Type.String(),
  rijen: Type.Integer(),
  sleutel: Type.String(),
  handtekening: Type.String(),
});
const Ankers = Type.Object({
  items: Type.Array(Anker),
  /** Until which link the log went after its term, and when; null when it is there from the first day. */
  begin: ofNiets(Type.Object({ schakel: Type.Integer(), rijen: Type.Integer(), op: Type.String() })),
  /** The last walk along the chain; null before the first. */
  controle: ofNiets(
    Type.Object({
      op: Type.String(),
      heel: Type.Boolean(),
      schakels: Type.Integer(),
      rijen: Type.Integer(),
      reden: ofNiets(Type.String()),
    }),
  ),
});

/** The anchors of the chain, to keep elsewhere, and how the last walk came out. */
export const toonAnkers = vraag({
  naam: 'logankers.tonen',
  titel: 'Ankers van het log',
  omschrijving: 'Toont de dagelijks ondertekende ankers van de keten en de laatste controle.',
  doel: 'verantwoording',
  verwerking: 'toegang',
  compartiment: 'beheer',
  route: { methode: 'GET', pad: '/verwerkingen/ankers' },
  nietGelogd: 'Een anker is een getal en een hash; er wordt niets uit het log gelezen.',
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Ankers,
  over: () => overLog('ankers'),
  doe: async ({ db }) => ({
    items: await leesAnkerrijen(db, sql`kern.logankers()`),
    begin:
      (await db.rij(
        sql<{
          schakel: number;
          rijen: number;
          op: string;
        }>`select schakel::int, rijen::int, op from kern.logkop()`,
      )) ?? null,
    controle: (await leesLaatsteControle(db)) ?? null,
  }),
});

/** The last walk along the chain. */
export function leesLaatsteControle(db: Parameters<typeof leesAnkerrijen>[0]) {
  return db.rij(
    sql<{
      op: string;
      heel: boolean;
      schakels: number;
      rijen: number;
      reden: string | null;
    }>`select op, heel, schakels::int, rijen::int, reden from kern.laatste_logcontrole()`,
  );
}
