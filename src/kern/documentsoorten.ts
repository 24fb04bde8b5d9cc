import type { TObject, TSchema } from 'typebox';
import type { Vraag } from './declaraties.ts';

/** A kind of frozen document, with whose it is. Freezing asks for one of these, so no document lies there without a rule who reads it. */
export interface Documentsoort {
  soort: string;
  /** The vraag that shows the thing it belongs to: who may ask that now, may open the document now, and nobody else. */
  van: Vraag;
}

const soorten = new Map<string, Documentsoort>();

/** Declares a kind of document. It exists from here on; two of one name are a mistake of the program. */
export function documentsoort<I extends TObject<{ id: TSchema }>, U extends TSchema>(
  soort: string,
  van: Vraag<I, U>,
): Documentsoort {
  if (soorten.has(soort)) throw new Error(`de documentsoort ${soort} is tweemaal gedeclareerd`);
  const nieuw = { soort, van: van as unknown as Vraag };
  soorten.set(soort, nieuw);
  return nieuw;
}

/** Everything the program can freeze. */
export function documentsoorten(): readonly Documentsoort[] {
  return [...soorten.values()];
}

/** The kind with this name, as a row carries it. */
export function documentsoortVan(soort: string): Documentsoort | undefined {
  return soorten.get(soort);
}
