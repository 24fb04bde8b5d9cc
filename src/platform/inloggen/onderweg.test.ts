import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { maakZetbareKlok } from '../klok.ts';
import {
  createCsrf,
  createEenmalig,
  createHostcookie,
  createOnderweg,
  createToken,
  hashToken,
  readHostcookie,
  verifyCsrf,
  wisHostcookie,
} from './index.ts';

const sleutel = randomBytes(32);
const poging = () => ({
  bewaar: { state: createToken(), nonce: createToken(), codeVerifier: createToken() },
  terug: '/meer?b=2',
});
const koek = (kop: string) => kop.split(';')[0]!;

describe('a login under way', () => {
  const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
  const bewaarder = createOnderweg({ sleutel, klok });

  it('is refused when absent, of another installation or changed', async () => {
    const goed = koek(bewaarder.berg(poging()));
    const ander = koek(createOnderweg({ sleutel: randomBytes(32), klok }).berg(poging()));
    const geknoeid = goed.replace(/.{5}$/, 'AAAAA');
    for (const kop of [undefined, null, '', '__Host-inloggen=', ander, geknoeid, `${goed}; ${ander}`]) {
      await expect(bewaarder.neem(kop)).rejects.toMatchObject({ code: 'VERLOPEN' });
    }
  });

  it('is refused the second time and after ten minutes', async () => {
    const kop = koek(bewaarder.berg(poging()));
    await bewaarder.neem(kop);
    await expect(bewaarder.neem(kop)).rejects.toMatchObject({ detail: 'al gebruikt' });
    const laat = koek(bewaarder.berg(poging()));
    klok.vooruit(600_000);
    await expect(bewaarder.neem(laat)).rejects.toMatchObject({ detail: 'ouder dan tien minuten' });
  });

  it.each([
    '//elders.example',
    '/\\elders.example',
    'https://elders.example',
    '/a\\b',
    '/a\nb',
    '',
    `/${'a'.repeat(2_000)}`,
  ])('does not lead on to %j', async (terug) => {
    expect((await bewaarder.neem(koek(bewaarder.berg({ ...poging(), terug })))).terug).toBe('/');
  });

  it('opens as it was, once, from among other cookies, and shows nothing of itself', async () => {
    const p = poging();
    const kop = bewaarder.berg(p);
    expect(kop).toMatch(/^__Host-inloggen=[\w-]+; Path=\/; Secure; HttpOnly; SameSite=Lax; Max-Age=600$/);
    expect(Buffer.from(readHostcookie(koek(kop), '__Host-inloggen')!, 'base64url').toString('latin1')).not.toContain(
      p.bewaar.nonce,
    );
    expect(await bewaarder.neem(`a=1; ${koek(kop)}; b=2`)).toEqual(p);
    expect(koek(bewaarder.berg({ ...p, terug: `/${'a'.repeat(1_499)}` })).length).toBeLessThan(4_096);
  });
});

describe('what works once', () => {
  it('forgets what is over, and keeps no more than it may', () => {
    const klok = maakZetbareKlok('2026-03-02T09:00:00Z');
    const eenmalig = createEenmalig(klok, 3);
    const tot = () => new Date(klok.nu().getTime() + 1_000);
    expect(['a', 'a', 'b', 'c', 'a'].map((s) => eenmalig.gebruik(s, tot()))).toEqual([true, false, true, true, true]);
    klok.vooruit(1_000);
    expect(eenmalig.gebruik('c', tot())).toBe(true);
  });
});

describe('cookies and tokens', () => {
  it('refuses a value that could add something to the header, and a cookie that is there twice', () => {
    expect(() => createHostcookie('__Host-x', 'a; Domain=elders')).toThrow(TypeError);
    expect(readHostcookie('__Host-x=1; __Host-x=2', '__Host-x')).toBeUndefined();
    expect(readHostcookie('x__Host-x=1', '__Host-x')).toBeUndefined();
    expect(wisHostcookie('__Host-x')).toContain('Max-Age=0');
  });

  it('refuses a form of another session', () => {
    const [mijn, ander] = [createToken(), createToken()];
    for (const gegeven of [createCsrf(ander), mijn, '', null, undefined, `${createCsrf(mijn)}x`])
      expect(verifyCsrf(mijn, gegeven)).toBe(false);
    expect(verifyCsrf(mijn, createCsrf(mijn))).toBe(true);
  });

  it('makes tokens of 256 bits and keeps only their hash', () => {
    const token = createToken();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hashToken('abc').toString('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
