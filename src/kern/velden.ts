import Type, { type Static, type TObject, type TProperties, type TSchema } from 'typebox';

/** The kind of data a field holds (architectuur.md, idea 4): everything that guards follows from it. */
export type Gegevenssoort = 'zakelijk' | 'persoon' | 'bijzonder' | 'strafrechtelijk' | 'politie';

/** A choice from a fixed list, `{ waarde: woord }`; the words go along for forms. */
export function keuze<K extends string>(titel: string, woorden: Record<K, string>, uitleg?: string) {
  return Type.Enum(Object.keys(woorden) as [K, ...K[]], {
    title: titel,
    ...(uitleg ? { description: uitleg } : {}),
    'x-woorden': woorden,
  });
}

/** Several choices from a fixed list. */
export function meerkeuze<K extends string>(
  titel: string,
  woorden: Record<K, string>,
  o: { minstens?: number; uitleg?: string } = {},
) {
  return Type.Array(Type.Enum(Object.keys(woorden) as [K, ...K[]]), {
    title: titel,
    uniqueItems: true,
    minItems: o.minstens ?? 0,
    maxItems: 40,
    ...(o.uitleg ? { description: o.uitleg } : {}),
    'x-woorden': woorden,
  });
}

/** A text of several lines, guarded while typing; lengths in characters. */
export function tekst(titel: string, minstens: number, hooguit: number, uitleg?: string) {
  return Type.String({
    title: titel,
    minLength: minstens,
    maxLength: hooguit,
    ...(uitleg ? { description: uitleg } : {}),
    'x-veld': 'tekstvlak',
    'x-soort': 'zakelijk',
  });
}

/** A text of one line. */
export function regeltekst(titel: string, hooguit: number, uitleg?: string) {
  return Type.String({
    title: titel,
    minLength: 1,
    maxLength: hooguit,
    pattern: '^[^\\n\\r]*$',
    ...(uitleg ? { description: uitleg } : {}),
    'x-soort': 'zakelijk',
  });
}

/** Takes the waker off a field that is a name, address or number by design; the reason stands beside it, also in the API description. */
export function zonderWaker<S extends TSchema>(schema: S, waarom: string): S {
  return Object.assign(schema, { 'x-waker': 'uit', 'x-waker-waarom': waarom });
}

/** A key of a fixed list that the handeling itself checks, such as a point of a checklist. */
export function sleutelwoord(titel: string, hooguit: number) {
  return zonderWaker(
    Type.String({ title: titel, minLength: 1, maxLength: hooguit }),
    'Een sleutel van een vaste lijst, geen vrije tekst.',
  );
}

/** A calendar day, `YYYY-MM-DD`. */
export function datum(titel: string, uitleg?: string) {
  return Type.String({ title: titel, format: 'date', ...(uitleg ? { description: uitleg } : {}) });
}

/** A moment, ISO 8601 with offset. */
export function datumtijd(titel: string, uitleg?: string) {
  return Type.String({ title: titel, format: 'date-time', ...(uitleg ? { description: uitleg } : {}) });
}

/** An id (UUID), made by whoever writes. */
export function uuid(titel: string, uitleg?: string) {
  return Type.String({ title: titel, format: 'uuid', ...(uitleg ? { description: uitleg } : {}) });
}

/** A CBS code of a gemeente, `GM0000`. */
export function gemeentecode(titel: string) {
  return Type.String({ title: titel, pattern: '^GM[0-9]{4}$', 'x-veld': 'gemeente' });
}

/** A KvK number of eight digits. */
export function kvknummer(titel: string) {
  return Type.String({
    title: titel,
    pattern: '^[0-9]{8}$',
    description: 'Acht cijfers, van een bedrijf. Nooit van iemand die zelf sekswerk doet.',
  });
}

/** A field that may be absent. */
export function optioneel<S extends TSchema>(schema: S) {
  return Type.Optional(schema);
}

/** A value that may be null in an answer. */
export function ofNiets<S extends TSchema>(schema: S) {
  return Type.Union([schema, Type.Null()]);
}

/** Rows per page of a list. */
export const PER_PAGINA = 25;

/** The question of a list: own filters, page, order and search words. Search words make it a POST on `_zoek`: they never stand in a URL. */
export function lijstvragen<P extends TProperties, K extends string>(filters: P, volgordes: readonly [K, ...K[]]) {
  return Type.Object(
    {
      ...filters,
      zoek: Type.Optional(Type.String({ title: 'Zoekwoorden', maxLength: 200 })),
      pagina: Type.Optional(Type.Integer({ title: 'Pagina', minimum: 1, maximum: 1000 })),
      perPagina: Type.Optional(Type.Integer({ title: 'Rijen per pagina', minimum: 1, maximum: 200 })),
      volgorde: Type.Optional(Type.Enum(volgordes as unknown as [K, ...K[]], { title: 'Volgorde' })),
      richting: Type.Optional(Type.Enum(['op', 'af'], { title: 'Richting' })),
    },
    { additionalProperties: false },
  );
}

/** The answer of a list. `totaal` is exact up to a thousand; `meer` says there are more. */
export function lijstvan<S extends TObject>(rij: S) {
  return Type.Object({
    items: Type.Array(rij),
    pagina: Type.Integer(),
    perPagina: Type.Integer(),
    totaal: Type.Integer(),
    meer: Type.Boolean(),
  });
}

/** The usual answer of a handeling: what was made, where to find it. */
export const Gemaakt = Type.Object({ id: Type.String(), gemeente: Type.String() });
export type Gemaakt = Static<typeof Gemaakt>;

/** Same, with the number by which people call it. */
export const GemaaktMetNummer = Type.Object({ id: Type.String(), gemeente: Type.String(), nummer: Type.String() });
