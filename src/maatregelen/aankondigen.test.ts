import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  beantwoordAfstemming,
  beantwoordWachten,
  legAfspraakVast,
  vraagAfstemming,
  vraagWachten,
} from '../afstemming/index.ts';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { openBladzijde } from '../kern/proef/bladzijde.ts';
import { MENSEN, ORGANISATIES } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiBesluit, zaaiPlek, type Proefplek } from '../kern/proef/zaak.ts';
import { kamer, legMaatregelOp } from './index.ts';
import { toonMaatregel } from './vragen.ts';

// C4: the letter of a maatregel in the unlicensed part is announced to politie, as a controle is.

const { cor, jet, rik } = MENSEN;
const POLITIE = ORGANISATIES.politie.id;
const GEBELD = {
  gebeldMet: 'Team mensenhandel van de eenheid',
  gebeldOp: '2026-03-02T09:00:00Z',
  gebeldUitkomst: 'Uitreiken kan, na zes uur.',
};
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

async function onvergund(): Promise<Proefplek> {
  const plek = await zaaiPlek(huis.eigenaar);
  await huis.eigenaar.query(`update inrichtingen set vergunning = 'onvergund' where id = $1`, [plek.inrichtingId]);
  return plek;
}
const leg = (besluitId: string, anders: object = {}) =>
  huis.doe(
    legMaatregelOp,
    {
      besluitId,
      overtreding: 'Op 27 februari 2026 was de nooduitgang geblokkeerd.',
      norm: 'APV 3:8 lid 1',
      omschrijving: 'Houd de nooduitgang vrij, altijd.',
      bekendgemaaktOp: '2026-03-04',
      lichterVolstaatNiet: 'Een gesprek in januari had geen gevolg.',
      ...anders,
    },
    jet,
  );
const regel = async (werk: Promise<unknown>) => (await huis.weigert(werk)).weigering?.regel;
const kondigAan = (locatieId: string) =>
  huis.doe(
    vraagAfstemming,
    { gemeente: 'GM9001', soort: 'brief', locatieId, van: '2026-03-02', tot: '2026-03-08' },
    jet,
  );
/** The streams of a PDF, opened. */
function uitgepakt(pdf: Buffer): string {
  const stukken = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...stukken]
    .map(([, s]) => {
      try {
        return inflateSync(Buffer.from(s!, 'latin1')).toString('utf8');
      } catch {
        return s!;
      }
    })
    .join('\n');
}
const besluitOp = (plek: Proefplek) => zaaiBesluit(huis.eigenaar, plek, 'waarschuwing');

describe('C4 een brief aankondigen', () => {
  test('C4 vergund of zonder afspraak vraagt niets', async () => {
    await leg(await besluitOp(await zaaiPlek(huis.eigenaar)));
    const { id } = await leg(await besluitOp(await onvergund()));
    expect((await huis.vraag(toonMaatregel, { id }, jet)).afgestemd).toMatchObject({ afstemming: 'geen_afspraak' });
    const afspraak = { gemeente: 'GM9001', politieId: POLITIE, antwoordUren: 4, geldigDagen: 14 };
    await huis.doe(legAfspraakVast, { ...afspraak, besluit: 'Werkafspraak 2026-1' }, cor);
  });

  test('C4 weigert een brief die niet is aangekondigd, tot er gebeld is of een reden staat', async () => {
    expect(await regel(leg(await besluitOp(await onvergund())))).toBe('C4-brief-eerst-afstemmen');
    await leg(await besluitOp(await onvergund()), GEBELD);
    const reden = { afstemspoed: 'De brief gaat vandaag mee met de bode.' };
    const { id } = await leg(await besluitOp(await onvergund()), reden);
    expect((await huis.vraag(toonMaatregel, { id }, jet)).afgestemd).toMatchObject({ afstemming: 'geen', ...reden });
  });

  test('C4 G5 vrij gaat uit, eerst bellen en zwijgen vragen hetzelfde gesprek met dezelfde zin', async () => {
    const [vrij, raak, zwijgt] = [await onvergund(), await onvergund(), await onvergund()];
    const vragen = [];
    for (const p of [vrij, raak, zwijgt]) vragen.push(await kondigAan(p.locatieId));
    await huis.doe(beantwoordAfstemming, { id: vragen[0]!.id, antwoord: 'vrij' }, rik);
    await huis.doe(beantwoordAfstemming, { id: vragen[1]!.id, antwoord: 'eerst_bellen' }, rik);
    const besluiten = [await besluitOp(vrij), await besluitOp(raak), await besluitOp(zwijgt)];
    expect(await regel(leg(besluiten[0]!))).toBe('C4-brief-eerst-afstemmen');
    huis.klok.zet('2026-03-02T14:00:00Z');
    const { id } = await leg(besluiten[0]!);
    const weigeringen = [await huis.weigert(leg(besluiten[1]!)), await huis.weigert(leg(besluiten[2]!))];
    expect(weigeringen[0]!.weigering).toEqual(weigeringen[1]!.weigering);
    expect(weigeringen[0]!.weigering?.regel).toBe('C4-brief-eerst-bellen');
    const gebeld = await leg(besluiten[1]!, GEBELD);
    const html = async (pad: string) => (await openBladzijde(huis, kamer.paginas, pad, jet)).html;
    expect(await html(`/maatregelen/${gebeld.id}`)).toContain(GEBELD.gebeldUitkomst);
    expect(await html(`/maatregelen/nieuw?besluit=${besluiten[2]!}`)).toContain('eerst bellen');
    // What was aligned is not in the letter, nor in the data that is frozen with it.
    const { rows } = await huis.eigenaar.query<{ inhoud: Buffer }>(
      `select inhoud from documenten where onderwerp_id = any ($1) and standaard = 'a-3a'`,
      [[id, gebeld.id]],
    );
    const erin = rows.map((r) => uitgepakt(r.inhoud)).join('\n');
    expect(erin).toContain('"eersteHersteltermijn"');
    expect(erin).not.toMatch(/afstemming|gebeld|Team mensenhandel|eerst_bellen/i);
    huis.klok.zet('2026-03-02T10:00:00Z');
  });

  test('C13 waar gewacht wordt gaat geen brief uit, ook niet als hij is aangekondigd', async () => {
    const plek = await onvergund();
    await huis.doe(beantwoordAfstemming, { id: (await kondigAan(plek.locatieId)).id, antwoord: 'vrij' }, rik);
    const vraag = { gemeente: 'GM9001', locatieId: plek.locatieId, politieId: POLITIE, tot: '2026-03-20' };
    const { id } = await huis.doe(vraagWachten, { ...vraag, wat: 'Geen bezoek en geen brief aan dit adres.' }, jet);
    await huis.doe(beantwoordWachten, { id, antwoord: 'akkoord', zin: 'Wij wachten ook tot die dag.' }, rik);
    huis.klok.zet('2026-03-02T14:00:00Z');
    const besluit = await besluitOp(plek);
    expect(await regel(leg(besluit))).toBe('C13-maatregel-wacht');
    await leg(besluit, { ...GEBELD, gevaar: 'De nooduitgang zit dicht terwijl er mensen slapen.' });
    huis.klok.zet('2026-03-02T10:00:00Z');
  });
});
