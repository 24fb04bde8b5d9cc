import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sluitDocumentenmotor } from '../kern/documenten.ts';
import { laadGemeenten } from '../kern/gemeenten.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { zaaiControle, zaaiPlek } from '../kern/proef/zaak.ts';
import { leesTekst, ruw } from '../platform/documenten/voorbeeld.vitest.ts';
import { stelConstateringsrapportOp, stelConstateringsrapportVast } from './constateringsrapport-handelingen.ts';
import { biedRapportageAan, stelRapportageOp } from './handelingen.ts';
import { stelRapporttekstVoor, toonConstateringsrapport, toonDocument, toonRapportage } from './vragen.ts';
import { vraagZienswijze } from './zienswijze-handelingen.ts';

const { tess, jet, bea, otto, rik } = MENSEN;
let huis: Proefhuis;
let rapport = '';
let rapportage = '';

beforeAll(async () => {
  huis = await maakProefhuis();
  await huis.eigenaar.query(
    `update gemeenten set adres = E'Postbus 12\n1234 AB Veenrijk', huisstijlkleur = '#0b6e4f' where code = 'GM9001'`,
  );
  await laadGemeenten(huis.databank);
  const plek = await zaaiPlek(huis.eigenaar);
  const controleId = await zaaiControle(huis.eigenaar, plek, { overtreding: 'De nooduitgang was geblokkeerd.' });
  const { inleiding, bevindingen, conclusie, overtredingen } = await huis.vraag(
    stelRapporttekstVoor,
    { id: controleId },
    tess,
  );
  const tekst = { inleiding, bevindingen, conclusie, overtredingen };
  rapport = (await huis.doe(stelConstateringsrapportOp, { controleId, ...tekst }, tess)).id;
  await huis.doe(stelConstateringsrapportVast, { id: rapport, versie: 1 }, tess);
  const voorstel = {
    feiten: `${bevindingen}\n\nBij het vorige bezoek was dit ook zo.`,
    beoordeling: 'Bij brand kan niemand weg. Dit is in strijd met de APV.',
    advies: 'Leg een last onder dwangsom op met een korte termijn.',
    voorgesteldeMaatregel: 'last_onder_dwangsom' as const,
    lichterVolstaatNiet: 'Een waarschuwing in januari had geen gevolg.',
  };
  rapportage = (await huis.doe(stelRapportageOp, { constateringsrapportId: rapport, ...voorstel }, jet)).id;
  await huis.doe(biedRapportageAan, { id: rapportage, versie: 1 }, jet);
  await huis.doe(vraagZienswijze, { id: rapportage, termijnTot: '2026-03-16', tekst: voorstel.advies }, jet);
});
afterAll(async () => {
  await sluitDocumentenmotor();
  await huis.sluit();
});

async function pdf(
  documenten: Array<{ id: string; standaard: string; kenmerk: string }>,
  standaard: string,
  eind = '',
) {
  const gevonden = documenten.find((d) => d.standaard === standaard && d.kenmerk.endsWith(eind))!;
  const { inhoud, sha256 } = await huis.vraag(toonDocument, { id: gevonden.id }, jet);
  return { bytes: Buffer.from(inhoud, 'base64'), sha256, id: gevonden.id };
}
/** All streams of the file unpacked: attachments and page content. */
function uitgepakt(bytes: Buffer): string {
  return [...ruw(bytes).matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map(([, stuk = '']) => {
      try {
        return inflateSync(Buffer.from(stuk, 'latin1')).toString('utf8');
      } catch {
        return stuk;
      }
    })
    .join('\n');
}

describe('een bevroren document', () => {
  test('C10 wordt niet gelezen door een andere gemeente of door de politie', async () => {
    const { documenten } = await huis.vraag(toonConstateringsrapport, { id: rapport }, tess);
    const id = documenten[0]!.id;
    expect((await huis.weigert(huis.vraag(toonDocument, { id }, otto))).code).toBe('NIET_GEVONDEN');
    expect((await huis.weigert(huis.vraag(toonDocument, { id }, rik))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('C10 kan door het programma niet worden gewijzigd of gewist', async () => {
    const rol = { ...jet, rol: jet.compartiment };
    for (const opdracht of [`update documenten set titel = 'x'`, `delete from documenten`])
      await expect(
        huis.databank.transactie(rol, null, (db) =>
          db.voer({ compile: () => ({ sql: opdracht, parameters: [] }) } as never),
        ),
      ).rejects.toMatchObject({ code: '42501' });
  });

  test('C10 wordt niet gegeven als de inhoud achteraf veranderde', async () => {
    const { documenten } = await huis.vraag(toonRapportage, { id: rapportage }, bea);
    const { id } = documenten[0]!;
    await huis.eigenaar.query('alter table documenten disable row level security');
    await huis.eigenaar.query(`update documenten set inhoud = inhoud || '\\x00' where id = $1`, [id]);
    const fout = await huis.weigert(huis.vraag(toonDocument, { id }, bea));
    expect(fout.message).toContain('vingerafdruk');
    await huis.eigenaar.query(`update documenten set inhoud = substring(inhoud for length(inhoud) - 1) where id = $1`, [
      id,
    ]);
    await huis.eigenaar.query('alter table documenten enable row level security');
    expect((await huis.vraag(toonDocument, { id }, bea)).id).toBe(id);
  });
});

describe('het constateringsrapport', () => {
  test('C10 V2 is voor lezers een getagde PDF/UA-1 van de gemeente, zonder namen van wie er was', async () => {
    const { documenten } = await huis.vraag(toonConstateringsrapport, { id: rapport }, tess);
    const { bytes, sha256 } = await pdf(documenten, 'ua-1');
    const bestand = ruw(bytes);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    for (const teken of ['<pdfuaid:part>1<', '/Marked true', '/Lang (nl-NL)', '/StructTreeRoot', '/S /H1', '/S /TH'])
      expect(bestand).toContain(teken);
    expect(bestand).toMatch(/<dc:creator>.*Gemeente Veenrijk/);
    expect(bestand).not.toContain('EmbeddedFile');
    const tekst = leesTekst(bytes);
    expect(tekst).not.toContain('TessdeVries');
    for (const stuk of [
      'GemeenteVeenrijk',
      'Postbus12',
      'Opgesteldinderolvantoezichthouder',
      'APV3:8lid1',
      'Denooduitgangwasgeblokkeerd.',
      'legitimatienummerL-001',
      'pagina1van',
    ])
      expect(tekst).toContain(stuk);
    expect(tekst).not.toContain('CONCEPT');
  });

  test('C10 is voor het archief PDF/A-3a met de gegevens erin, zonder namen van medewerkers', async () => {
    const { documenten } = await huis.vraag(toonConstateringsrapport, { id: rapport }, tess);
    const { bytes } = await pdf(documenten, 'a-3a');
    expect(ruw(bytes)).toContain('<pdfaid:part>3<');
    const inhoud = ruw(bytes) + uitgepakt(bytes);
    expect(inhoud).toContain('constateringsrapport.json');
    expect(inhoud).toContain('"norm": "APV 3:8 lid 1"');
    expect(inhoud).not.toContain('Tess de Vries');
  });
});

describe('rapportage en voornemen', () => {
  test('C11 V6 de rapportage heeft feiten, beoordeling, advies en waarom lichter niet volstaat', async () => {
    const { documenten } = await huis.vraag(toonRapportage, { id: rapportage }, bea);
    const tekst = leesTekst((await pdf(documenten, 'ua-1', '001')).bytes);
    for (const stuk of [
      'DeburgemeestervanVeenrijk',
      'Feiten',
      'Beoordeling',
      'Advies',
      'Waaromeenlichteremaatregelnietvolstaat',
      'Lastonderdwangsom',
      'Overpersonen',
    ])
      expect(tekst).toContain(stuk);
  });

  test('C14 Awb 4:9 het voornemen zegt tot wanneer en hoe men kan reageren, en dat het nog geen besluit is', async () => {
    const { documenten } = await huis.vraag(toonRapportage, { id: rapportage }, jet);
    const tekst = leesTekst((await pdf(documenten, 'ua-1', '-V')).bytes);
    for (const stuk of ['totenmet16maart2026', 'oppapierenmondeling', 'noggeenbesluit']) expect(tekst).toContain(stuk);
  });
});
