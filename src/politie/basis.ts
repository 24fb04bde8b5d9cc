import type { Omgeving } from '../kern/declaraties.ts';
import { Gemaakt } from '../kern/velden.ts';
import { overZaak } from './over.ts';
import { leesZaak } from './queries.ts';

/** What every act and question of this room has in common. */
export const basis = { doel: 'opsporing', verwerking: 'politie-signalen', compartiment: 'politie' } as const;

/** The zaak that an act with its id is about. */
export const overDezeZaak = async ({ invoer, db, klok }: { invoer: { id: string } } & Pick<Omgeving, 'db' | 'klok'>) =>
  overZaak(await leesZaak(db, invoer.id), klok.nu());

/** Back to the zaak, with what has changed. */
export const naarZaak =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/politiezaken/${uitvoer.id}`, tekst });

/** What every act on one zaak has in common. */
export const opZaak = { ...basis, uitvoer: Gemaakt, over: overDezeZaak } as const;
