import { vraag } from '../kern/declaraties.ts';
import { dagVan } from '../platform/klok.ts';
import { stelRoutesVoor } from '../triage/index.ts';
import { basis, overDezeZaak } from './basis.ts';
import { MEEGELEVERD, weeg } from './model.ts';
import { overPolitie } from './over.ts';
import { leesDichteStukken, leesZaak, zoekZaken } from './queries.ts';
import { geldendModel } from './queries-modellen.ts';
import { Zaak, Zaaklijst, Zaakvraag, Zaakvraagstuk, type Stuk } from './schema.ts';
import { gevondenIn, openStukken, openZaaksleutel } from './stukken.ts';

/** The zaken of the own unit, without what is in them. */
export const toonZaken = vraag({
  ...basis,
  naam: 'politiezaken.tonen',
  titel: 'Zaken',
  omschrijving:
    'Toont de zaken van de eigen eenheid die direct te raadplegen zijn; een andere alleen op het hele nummer.',
  route: { methode: 'POST', pad: '/politiezaken/_zoek' },
  invoer: Zaakvraag,
  uitvoer: Zaaklijst,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  doe: ({ db, invoer, klok }) => zoekZaken(db, invoer, dagVan(klok.nu())),
});

/** One zaak, opened; with the weighing as it is now, also without indicatoren that somebody wants to leave out. */
export const toonZaak = vraag({
  ...basis,
  naam: 'politiezaak.tonen',
  titel: 'Zaak bekijken',
  omschrijving: 'Opent één zaak met haar stukken en, voor de rechercheur, de weging regel voor regel.',
  route: { methode: 'GET', pad: '/politiezaken/{id}' },
  invoer: Zaakvraagstuk,
  uitvoer: Zaak,
  over: overDezeZaak,
  async doe({ db, invoer, wie }) {
    const z = await leesZaak(db, invoer.id);
    const stukken = openStukken(await openZaaksleutel(db, z), await leesDichteStukken(db, z.id));
    const zonder = new Set((invoer.zonder ?? '').split(',').filter(Boolean));
    const weegt = wie.petsoort === 'rechercheur' && z.vernietigdOp === null;
    return {
      ...z,
      stukken,
      weging: weegt ? weeg(await geldendModel(db), gevondenIn(stukken), zonder) : null,
      voorgesteld: weegt ? stelVoor(stukken) : [],
    };
  },
});

/** Indicatoren that the words tell of and nobody ticked yet: a hint to look, that weighs nothing. Source: R2, P1. */
function stelVoor(stukken: readonly Stuk[]): Array<{ code: string; tekst: string; frase: string }> {
  const al = new Set(gevondenIn(stukken).map((g) => g.code));
  const tekstVan = new Map(MEEGELEVERD.regels.map((r) => [r.code, r.tekst]));
  const nieuw = new Map<string, { code: string; tekst: string; frase: string }>();
  for (const s of stukken.filter((x) => x.soort === 'feit'))
    for (const f of stelRoutesVoor(s.tekst).frasen) {
      const tekst = f.lijst === 'indicatoren' && !al.has(f.code) ? tekstVan.get(f.code) : undefined;
      if (tekst && !nieuw.has(f.code)) nieuw.set(f.code, { code: f.code, tekst, frase: f.tekst });
    }
  return [...nieuw.values()];
}
