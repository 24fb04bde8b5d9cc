import type { TObject, TSchema } from 'typebox';

interface Deel {
  type?: string;
  format?: string;
  anyOf?: unknown[];
  items?: TSchema;
  properties?: Record<string, TSchema>;
}

/** Fields of a form as the browser sends them: each name with all its values. */
export type Formuliervelden = Record<string, string[]>;

/** Reads a body of application/x-www-form-urlencoded or multipart into fields. Files are not taken here. */
export function veldenVan(data: FormData | URLSearchParams): Formuliervelden {
  // Without a prototype: a field called `__proto__` is a field like any other, and not what every object is made of.
  const velden = Object.create(null) as Formuliervelden;
  for (const [naam, waarde] of data.entries()) {
    if (typeof waarde === 'string') (velden[naam] ??= []).push(waarde);
  }
  return velden;
}

/**
 * Makes the input of a handeling from form fields, led by its schema: empty is absent, numbers become numbers, 'ja' becomes true,
 * a local moment becomes UTC, `naam.0.veld` becomes a list of objects. What cannot be read stays as typed, so that validation names it.
 */
export function formulierNaarInvoer(schema: TObject, velden: Formuliervelden): Record<string, unknown> {
  return object(schema as unknown as Deel, velden, '') ?? {};
}

function object(schema: Deel, velden: Formuliervelden, pad: string): Record<string, unknown> | undefined {
  const uit: Record<string, unknown> = {};
  for (const [naam, deel] of Object.entries(schema.properties ?? {})) {
    const waarde = veld(deel as unknown as Deel, velden, pad ? `${pad}.${naam}` : naam);
    if (waarde !== undefined) uit[naam] = waarde;
  }
  return Object.keys(uit).length ? uit : undefined;
}

function veld(schema: Deel, velden: Formuliervelden, pad: string): unknown {
  if (schema.type === 'array') {
    const soort = schema.items as unknown as Deel;
    return soort.type === 'object'
      ? lijstVanObjecten(soort, velden, pad)
      : (velden[pad] ?? []).map((w) => w.trim()).filter(Boolean);
  }
  if (schema.type === 'object') return object(schema, velden, pad);
  const ruw = velden[pad]?.at(-1);
  if (ruw === undefined) return undefined;
  const tekst = ruw.replaceAll('\r\n', '\n').trim();
  return tekst === '' ? undefined : enkel(schema, tekst);
}

function enkel(schema: Deel, tekst: string): unknown {
  if (schema.type === 'integer' || schema.type === 'number') {
    const getal = Number(tekst.replace(',', '.'));
    return Number.isNaN(getal) ? tekst : getal;
  }
  if (schema.type === 'boolean')
    return tekst === 'ja' || tekst === 'true' || tekst === 'on'
      ? true
      : tekst === 'nee' || tekst === 'false'
        ? false
        : tekst;
  if (schema.format === 'date-time' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(tekst)) return vanAmsterdam(tekst);
  return tekst;
}

function lijstVanObjecten(soort: Deel, velden: Formuliervelden, pad: string): unknown[] {
  const nummers = new Set(
    Object.keys(velden)
      .map((n) => (n.startsWith(`${pad}.`) ? Number(n.slice(pad.length + 1).split('.')[0]) : NaN))
      .filter((n) => Number.isInteger(n)),
  );
  return [...nummers].sort((a, b) => a - b).flatMap((n) => object(soort, velden, `${pad}.${n}`) ?? []);
}

const wandklok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment on Dutch clocks (`YYYY-MM-DDTHH:mm`) as ISO in UTC; in the hour that happens twice, the first. An impossible one stays as typed. */
export function vanAmsterdam(lokaal: string): string {
  const alsUtc = Date.parse(`${lokaal}:00Z`);
  if (Number.isNaN(alsUtc)) return lokaal;
  for (const uren of [2, 1]) {
    const gok = new Date(alsUtc - uren * 3_600_000);
    if (wandklok.format(gok).replace(' ', 'T') === lokaal) return gok.toISOString();
  }
  return new Date(alsUtc - 3_600_000).toISOString();
}

/** The other way: an ISO moment as the value of a datetime-local field on Dutch clocks. */
export function naarAmsterdam(iso: string): string {
  return wandklok.format(new Date(iso)).replace(' ', 'T');
}
