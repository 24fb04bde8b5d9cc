import type { TObject, TSchema } from 'typebox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { maakOpenapi } from '../kern/http/openapi.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import type { Veld } from '../platform/scherm/velden.ts';
import { declaraties } from './huis.ts';
import { leesTabellen } from './proef/zaaien.ts';

// What may never be kept of a natural person who is found or at work somewhere (B6.1, B12.1; AVG 5 lid 1 c, 9 and 10): by the
// name of the field, in tables, in the API and in forms. A name is split in words; any word or pair of words on the list refuses it.

const VERBODEN: Record<string, RegExp> = {
  'wie het is':
    /^(voornaam|achternaam|geboortenaam|roepnaam|alias|bijnaam|werknaam|nickname|artiestennaam|sekswerkers?|prostitu\w*|slachtoffers?|persoon|persoons\w*|betrokkenenaam)$/,
  'nummer of bewijs':
    /^(bsn|burgerservicenummer|vnummer|paspoortnummer|idnummer|documentnummer|idbewijs|identiteitsbewijs|paspoortscan|pasfoto)$/,
  leeftijd: /^(geboorte\w*|leeftijd\w*|jaren_oud)$/,
  herkomst:
    /^(nationaliteit\w*|etniciteit|afkomst|herkomst\w*|land|landcode|ras|huidskleur|verblijf|verblijfs\w*|moedertaal)$/,
  'geslacht en geaardheid': /^(geslacht|gender|geaardheid|seksuele|orientatie|sekse)$/,
  gezondheid: /^(gezondheid\w*|medisch\w*|soa|hiv|zwanger\w*|verslaving\w*|diagnose)$/,
  bereikbaarheid:
    /^(telefoon\w*|mobiel\w*|email\w*|mailadres|whatsapp|social|handle|gebruikersnaam|instagram|telegram)$/,
  advertentie: /^(advertentie\w*|advert\w*|annonce\w*|profielurl|foto\w*|beeld|afbeelding\w*|selfie)$/,
  'voertuig en verblijf':
    /^(kenteken\w*|woonadres|huisadres|verblijfplaats|woonplaats|gps|coordinaten|locatiespoor|lengtegraad|breedtegraad)$/,
  'geld en klanten':
    /^(iban|bankrekening\w*|rekeningnummer|inkomen|inkomsten|klant|klanten|klantgegevens|tarief|tarieven|prijs|prijzen|diensten|dienstenaanbod)$/,
  'familie en verleden':
    /^(familie\w*|partner|kinderen|kind|gezin|werkgever\w*|arbeidsverleden|werkverleden|strafblad|antecedenten)$/,
  'uiterlijk en lichaam':
    /^(signalement|uiterlijk\w*|lengte|postuur|haarkleur|oogkleur|stem|stemopname|gezicht\w*|biometr\w*|vingerafdrukken)$/,
  'volgen en scoren': /^(score|risicoscore|kansscore|persoonscode|pseudoniem\w*|persoonshash|hashcode)$/,
};

/** Names that carry such a word and are about something else, in these places, each with why. */
const ANDERS: Array<{ naam: string; waar: RegExp; want: string }> = [
  { naam: 'telefoon', waar: /^(organisaties|\/organisaties|\/zorgpartners)/, want: 'of a partner organisation' },
  { naam: 'zonder_persoon', waar: /^grondslagkaarten/, want: 'says that a receiver gets no data of a person' },
  { naam: 'zonderPersoon', waar: /^\/grondslagkaarten/, want: 'says that a receiver gets no data of a person' },
  { naam: 'uiterlijk', waar: /^\/?(controletegoeden|toegangsbeoordelingen)/, want: 'the day at the latest' },
];

/** What of these pairs of place and name may not be. */
function verbodenIn(velden: readonly (readonly [waar: string, naam: string])[]): string[] {
  const mis = velden.filter(
    ([waar, naam]) => verbod(naam) && !ANDERS.some((a) => a.naam === naam && a.waar.test(waar)),
  );
  return [...new Set(mis.map(([waar, naam]) => `${waar} ${naam}: ${verbod(naam)}`))];
}

/** The protected dossier: what is in it is encrypted and of the aandachtsfunctionaris alone (V1, B12.2). */
const DOSSIER = /^(dossiers|dossierstukken|verstrekkingen|ontvangstbewijzen)$/;
const DOSSIERPAD = /^\/(dossiers|verstrekkingen|ontvangen-verstrekkingen)(\/|$)/;

interface Operatie {
  parameters: Array<{ name: string }>;
}

let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

/** The kind of forbidden data that a name stands for, or null. */
function verbod(naam: string): string | null {
  const woorden = naam.split(/[_.\-\s]|(?<=[a-z0-9])(?=[A-Z])/).map((w) => w.toLowerCase());
  const paren = woorden.slice(1).map((w, i) => `${woorden[i]}${w}`);
  for (const [soort, patroon] of Object.entries(VERBODEN))
    if ([...woorden, ...paren].some((w) => patroon.test(w))) return soort;
  return null;
}

/** All names of fields in a schema, at any depth. */
function veldnamen(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(veldnamen);
  if (typeof schema !== 'object' || schema === null) return [];
  const s = schema as Record<string, unknown>;
  const eigen = Object.keys((s['properties'] as object | undefined) ?? {});
  return [...eigen, ...Object.entries(s).flatMap(([k, v]) => (k === 'x-woorden' || k === 'enum' ? [] : veldnamen(v)))];
}

function formuliernamen(velden: readonly Veld[]): string[] {
  return velden.flatMap((v) => ('velden' in v ? [v.naam ?? '', ...formuliernamen(v.velden)] : [v.naam]));
}

describe('B6.1 B12.1 V1 velden die in gewoon toezicht niet bestaan', () => {
  test.each([
    'bsn',
    'geboortedatum',
    'werk_naam',
    'werknaam',
    'nationaliteit',
    'landVanHerkomst',
    'sekswerkerId',
    'risico_score',
    'haarkleur',
    'telefoonnummer',
    'advertentieUrl',
    'kenteken',
    'is_slachtoffer',
    'fotoVanPaspoort',
    'klanten',
  ])('B12.1 kanarie: %s wordt herkend', (naam) => expect(verbod(naam)).not.toBeNull());

  test.each([
    'naam',
    'aantal',
    'flyer_taal',
    'eigen_paspoort',
    'hulpAangeboden',
    'werkvorm',
    'versleuteld',
    'vingerafdruk',
    'kvk',
    'doel',
    'petsoort',
    'gemeente',
  ])('B12.1 kanarie: %s mag', (naam) => expect(verbod(naam)).toBeNull());

  test('B6.1 B12.1 V1 geen kolom in een tabel buiten het dossier mensenhandel', async () => {
    const tabellen = (await leesTabellen(huis.eigenaar)).filter((t) => !DOSSIER.test(t.naam));
    expect(verbodenIn(tabellen.flatMap((t) => t.kolommen.map((k) => [t.naam, k.naam] as const)))).toEqual([]);
  });

  test('B6.1 V1 geen tabel, view of functie is van sekswerkers of slachtoffers', async () => {
    const { rows } = await huis.eigenaar.query<{ naam: string }>(
      `select relname as naam from pg_class where relnamespace in ('public'::regnamespace, 'kern'::regnamespace)
       union select proname from pg_proc where pronamespace in ('public'::regnamespace, 'kern'::regnamespace) and probin is null`,
    );
    expect(rows.map((r) => r.naam).filter((n) => /sekswerk|slachtoffer|prostitu|persoon/.test(n))).toEqual([]);
  });

  test('B6.1 B12.1 V1 geen veld in de API, erin of eruit, buiten het dossier mensenhandel', () => {
    const api = maakOpenapi(declaraties, 'http://localhost') as { paths: Record<string, Record<string, Operatie>> };
    const velden = Object.entries(api.paths)
      .filter(([pad]) => !DOSSIERPAD.test(pad))
      .flatMap(([pad, methoden]) =>
        Object.values(methoden)
          .flatMap((m) => [...veldnamen(m), ...m.parameters.map((p) => p.name)])
          .map((naam) => [pad, naam] as const),
      );
    expect(velden.length).toBeGreaterThan(300);
    expect(verbodenIn(velden)).toEqual([]);
  });

  test('B6.1 B12.1 V1 geen veld op een formulier buiten het dossier mensenhandel', () => {
    const velden = declaraties
      .filter((d) => d.aard === 'handeling' && !DOSSIERPAD.test(d.route.pad))
      .flatMap((d) => formuliernamen(veldenVanSchema(d.invoer as TObject)).map((naam) => [d.route.pad, naam] as const));
    expect(verbodenIn(velden)).toEqual([]);
  });

  test('B6.1 geen zoekvraag of lijst gaat over mensen die sekswerk doen', () => {
    const over = declaraties
      .map((d) => `${d.naam} ${d.route.pad}`)
      .filter((n) => /sekswerk|slachtoffer|persoon/.test(n) && !/mensenhandel/.test(n));
    expect(over).toEqual([]);
  });

  test('B12.1 elke vrije tekst van een handeling is begrensd en onbekende velden worden nergens aangenomen', () => {
    const los: string[] = [];
    const loop = (
      d: string,
      s: TSchema & {
        type?: string;
        properties?: Record<string, TSchema>;
        items?: TSchema;
        maxLength?: number;
        pattern?: string;
        format?: string;
        enum?: unknown;
        additionalProperties?: boolean;
      },
      pad: string,
    ): void => {
      if (s.type === 'string' && !s.enum && !s.format && !s.pattern && s.maxLength === undefined)
        los.push(`${d} ${pad}`);
      if (s.type === 'object' && s.additionalProperties !== false)
        los.push(`${d} ${pad || '(geheel)'} neemt onbekende velden aan`);
      for (const [naam, deel] of Object.entries(s.properties ?? {})) loop(d, deel as never, `${pad}.${naam}`);
      if (s.items) loop(d, s.items as never, `${pad}[]`);
    };
    for (const d of declaraties) loop(d.naam, d.invoer as never, '');
    expect(los).toEqual([]);
  });
});
