import { allePetten, petVan, type Petsoort } from '../kern/petten.ts';

/** Compartimenten of which a pet opens what is protected, or gives such pets: two people decide (BIO2 5.18, 8.2). */
const COMPARTIMENTEN = ['mensenhandel', 'politie', 'vertrouwenspersoon', 'bibob', 'beheer'];

/** Whether one person alone cannot give this pet. The database holds the same list (0034-vier-ogen.sql). */
export function vraagtVierOgen(soort: Petsoort): boolean {
  return COMPARTIMENTEN.includes(petVan(soort).compartiment);
}

/** The kinds of pet that two people give, or those that one person gives. */
export function pettenVan(vierOgen: boolean): Petsoort[] {
  return allePetten()
    .map((p) => p.soort)
    .filter((soort) => vraagtVierOgen(soort) === vierOgen);
}
