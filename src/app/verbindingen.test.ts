import fc from 'fast-check';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { ZIN_PROVIDER_BESLIST } from './aanmeldconfig.ts';
import { leesConfig } from './config.ts';
import { maakOmlijsting } from './omlijsting.tsx';

const lees = (env: Record<string, string>) => leesConfig(env, [], '/werk', 'proef');
const zin = (env: Record<string, string>) => {
  try {
    lees(env);
    return '';
  } catch (fout) {
    return (fout as Error).message;
  }
};

describe('R1 verbindingen naar een andere machine zijn versleuteld, of het programma start niet', () => {
  const ELDERS = 'postgresql://eigenaar:gEhEiM@db.example:5432/samenzicht';

  test.each([
    '',
    '?sslmode=require',
    '?sslmode=no-verify',
    '?sslmode=verify-ca',
    '?sslmode=prefer',
    '?sslmode=disable',
  ])('weigert PostgreSQL elders met %j, en noemt het wachtwoord niet', (achter) => {
    expect(zin({ DATABASE_URL: ELDERS + achter })).toMatch(
      /^DATABASE_URL wijst naar een andere machine zonder sslmode=verify-full/,
    );
    expect(zin({ DATABASE_URL: ELDERS + achter })).not.toContain('gEhEiM');
  });

  test.each([
    '?sslmode=verify-full&sslmode=disable',
    '?sslmode=verify-full&uselibpqcompat=true',
    '?sslmode=verify-full&ssl=0',
    '?sslmode=verify-full&host=elders.example',
  ])('weigert een omweg achter het vraagteken: %s', (achter) => {
    expect(zin({ DATABASE_URL: ELDERS + achter })).toMatch(/niet zeker waarheen/);
  });

  test('weigert een host die eruitziet als deze machine, en geen host', () => {
    for (const host of ['localhost.example', '127.0.0.1.example', 'localhost@elders.example'])
      expect(zin({ DATABASE_URL: `postgresql://a:b@${host}/x` })).toMatch(/een andere machine/);
    expect(zin({ DATABASE_URL: 'postgresql:///x' })).toMatch(/geen host/);
  });

  test('B12.1 weigert clamd op een andere machine: het kent geen versleuteling', () => {
    for (const adres of ['tcp://clamd.example:3310', '10.0.0.5:3310'])
      expect(zin({ CLAMAV_ADRES: adres })).toMatch(/^CLAMAV_ADRES wijst naar/);
    for (const adres of ['unix:/run/clamd.sock', 'tcp://127.0.0.1:3310', 'tcp://[::1]:3310', 'localhost:3310'])
      expect(zin({ CLAMAV_ADRES: adres })).toBe('');
  });

  test('op deze machine mag het zonder, ook over een socket', () => {
    for (const url of ['postgresql://a:b@localhost/x', 'postgresql://a:b@[::1]:5432/x', 'postgresql://%2Frun%2Fpg/x'])
      expect(lees({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  test('wat wordt toegelaten opent de driver versleuteld met een gecontroleerd certificaat, of op deze machine', () => {
    const host = fc.constantFrom(
      'db.example',
      'localhost',
      '127.0.0.1',
      '%2Frun%2Fpg',
      '10.1.2.3',
      'LOCALHOST',
      '[::1]',
    );
    const vraag = fc.uniqueArray(
      fc.constantFrom(
        'sslmode=verify-full',
        'sslmode=require',
        'sslmode=disable',
        'host=elders.example',
        'ssl=false',
        'uselibpqcompat=true',
        'application_name=x',
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(host, vraag, (h, v) => {
        const url = `postgresql://a:b@${h}/x${v.length ? `?${v.join('&')}` : ''}`;
        if (zin({ DATABASE_URL: url }) !== '') return true;
        const { connectionParameters: c } = new pg.Client(url) as unknown as {
          connectionParameters: { host: string; ssl: false | Record<string, unknown> };
        };
        return (
          ['localhost', 'LOCALHOST', '127.0.0.1', '::1'].includes(c.host) ||
          c.host.startsWith('/') ||
          (c.ssl !== false && c.ssl['rejectUnauthorized'] !== false)
        );
      }),
    );
  });
});

describe('V2 wat een installatie van een inlog vraagt', () => {
  test('weigert een sterkte of een tijd die niet kan, met de naam van de instelling', () => {
    expect(zin({ OIDC_ACR: 'hoog "' })).toMatch(/^OIDC_ACR /);
    for (const n of ['0', '61', 'lang', '1.5'])
      expect(zin({ AANMELDING_ZWAAR_MIN: n })).toMatch(/^AANMELDING_ZWAAR_MIN is/);
  });

  test('weigert te starten met een inlogvoorziening zonder geëiste sterkte, tenzij met opzet is gekozen dat de provider beslist', () => {
    const echt = { OIDC_ISSUER: 'https://inlog.example', OIDC_CLIENT_ID: 'x' };
    for (const OIDC_ACR of [undefined, '', '   '])
      expect(zin({ ...echt, ...(OIDC_ACR === undefined ? {} : { OIDC_ACR }) })).toMatch(
        /^OIDC_ACR ontbreekt: .*wachtwoord.*AVG 32/,
      );
    expect(zin({ ...echt, OIDC_ACR: 'provider-beslist hoog' })).toBe('');
    expect(lees({ ...echt, OIDC_ACR: 'hoog' }).aanmelding).toMatchObject({ acr: ['hoog'], providerBeslist: false });
    expect(lees({ ...echt, OIDC_ACR: 'provider-beslist' }).aanmelding).toMatchObject({
      acr: [],
      providerBeslist: true,
    });
    expect(lees({}).aanmelding).toMatchObject({ acr: [], providerBeslist: false });
  });

  test('zegt het de beheerder boven elke bladzijde zolang de provider beslist, en niemand anders', () => {
    const boven = (compartiment: string, beheerzin?: string) => {
      const s = { pad: '/', wie: { ...MENSEN.ben, compartiment }, sessie: { naam: 'Ben', petten: [], csrf: 'x' } };
      const c = { req: { header: () => undefined, raw: new Request('https://x.example') } };
      const lijst = maakOmlijsting([], { demo: false, versie: 'proef', beheerzin });
      return lijst.pagina(
        c as never,
        { ...s, mag: () => true } as never,
        { titel: 'T', inhoud: '' },
        { bericht: null },
      );
    };
    expect(boven('beheer', ZIN_PROVIDER_BESLIST)).toContain('toetst niet hoe sterk iemand is ingelogd');
    expect(boven('toezicht', ZIN_PROVIDER_BESLIST)).not.toContain('toetst niet');
    expect(boven('beheer')).not.toContain('toetst niet');
  });

  test('wat overal moet, moet ook bij wat zwaar of beschermd is', () => {
    expect(lees({ OIDC_ACR: 'hoog' }).aanmelding).toEqual({
      acr: ['hoog'],
      providerBeslist: false,
      eisen: { zwaarMs: 900_000, beschermdMs: 3_600_000, acr: ['hoog'] },
    });
    expect(lees({ OIDC_ACR: 'a b', OIDC_ACR_BESCHERMD: 'b', AANMELDING_BESCHERMD_MIN: '30' }).aanmelding).toEqual({
      acr: ['a', 'b'],
      providerBeslist: false,
      eisen: { zwaarMs: 900_000, beschermdMs: 1_800_000, acr: ['b'] },
    });
  });
});
