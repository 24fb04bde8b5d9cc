import { describe, expect, test } from 'vitest';
import { snoei } from './snoei.ts';
import { activa, maakHuisstijl, maakStijlblad, type Tokens } from './stijl.ts';

const alles = () => true;

describe('snoei', () => {
  test('laat weg wat niemand gebruikt, en laat staan wat in :not() staat', () => {
    expect(snoei('.a{color:red}.b{color:blue}', (k) => k === 'a')).toBe('.a{color:red}');
    expect(snoei('.a,.b:hover{color:red}', (k) => k === 'a')).toBe('.a{color:red}');
    expect(snoei('.a:not(.b,.c){color:red}', (k) => k === 'a')).toBe('.a:not(.b,.c){color:red}');
  });

  test('gaat in blokken, en laat een leeg blok weg', () => {
    expect(snoei('@media print{.b{color:red}}', (k) => k === 'a')).toBe('');
    expect(snoei('@media screen { @container (min-width: 1rem) { .a { color: red; } } }', alles)).toBe(
      '@media screen{@container (min-width: 1rem){.a{color:red}}}',
    );
  });

  test('neemt commentaar en wit weg, en laat rekenen en adressen heel', () => {
    expect(snoei('/* x */ .a {\n  width: calc(1px + 2px);\n  margin: 0;\n}', alles)).toBe(
      '.a{width:calc(1px + 2px);margin:0}',
    );
    expect(snoei('@font-face { src: url("data:a/b,c"); }', alles)).toBe('@font-face{src:url("data:a/b,c")}');
    expect(snoei('@charset "utf-8"; .a{}', alles)).toBe('@charset "utf-8";');
  });

  test('weigert een blok dat niet eindigt', () => {
    expect(() => snoei('.a{color:red', alles)).toThrow('eindigt niet');
  });
});

describe('huisstijl', () => {
  const poging = (naam: string, waarde: string) => () => maakHuisstijl({ [naam]: waarde } as Tokens);

  test.each([
    ['--sz-accent', 'red;} body{display:none'],
    ['--sz-accent', 'url(https://elders.example/x)'],
    ['--sz-accent', 'URL (x)'],
    ['--sz-accent', 'expression(alert(1))'],
    ['--sz-accent', '</style>'],
    ['--sz-accent', 'var(--x)/**/'],
    ['--sz-accent', ''],
    ['--sz-accent:red;--x', 'blue'],
    ['--utrecht-button-color', 'red'],
    ['color', 'red'],
  ])('weigert %s: %s', (naam, waarde) => {
    expect(poging(naam, waarde)).toThrow(/token/);
  });

  test('neemt kleuren en letters van een gemeente aan, ook voor donker', () => {
    const { inhoud, pad, hash } = maakHuisstijl(
      { '--sz-accent': '#00625f', '--sz-letter': '"Source Sans 3", sans-serif' },
      { '--sz-accent': 'rgb(120 210 200)' },
    );
    expect(inhoud).toContain(':root{--sz-accent:#00625f;--sz-letter:"Source Sans 3", sans-serif;}');
    expect(inhoud).toContain(':root[data-thema=donker]{--sz-accent:rgb(120 210 200);}');
    expect(pad).toBe(`/activa/huisstijl.${hash}.css`);
  });
});

describe('het stijlblad', () => {
  const { inhoud } = maakStijlblad();

  test('haalt niets van elders en kent geen klasse van een component die we niet gebruiken', () => {
    expect(inhoud).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(inhoud).not.toContain('@import');
    expect(inhoud).not.toContain('utrecht-button--jumbo');
  });

  test('zet elk donker token over een licht token', () => {
    const donker = /data-thema=donker\]\{([^}]*)\}/.exec(inhoud)![1]!;
    for (const [, naam] of donker.matchAll(/(--sz-[\w-]+):/g))
      expect(inhoud).toMatch(new RegExp(`:root\\{[^}]*${naam}:`));
    expect(donker).toContain('color-scheme:dark');
  });

  test('geeft elk eigen token dat het vraagt ook een waarde', () => {
    const gevraagd = new Set([...inhoud.matchAll(/var\((--sz-[\w-]+)/g)].map((m) => m[1]!));
    expect([...gevraagd].filter((naam) => !inhoud.includes(`${naam}:`))).toEqual([]);
  });

  test('staat met script en letters klaar onder een adres dat van de inhoud afhangt', () => {
    const paden = [...activa().keys()];
    expect(paden).toHaveLength(5);
    for (const pad of paden) expect(pad).toMatch(/^\/activa\/[\w-]+\.[A-Za-z0-9]{8,12}\.(css|js|woff2)$/);
    for (const pad of paden.filter((p) => p.endsWith('.js')))
      expect(activa().get(pad)!.inhoud.toString(), pad).not.toMatch(/^(import|export) /m);
  });
});
