import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { mdtoBestand, mdtoInformatieobject } from './mdto.ts';
import { maakZip } from './zip.ts';

// The XSD of MDTO 1.0 is not available here: the required elements and their order are checked by hand.

const lees = (xml: string) => new XMLParser({ ignoreAttributes: false, parseTagValue: false }).parse(xml).MDTO;
const object = {
  kenmerk: 'C-000012',
  naam: 'Zaak C-000012 & meer',
  archiefvormer: 'Gemeente Veenrijk',
  start: '2021-03-02',
  termijn: 'P5Y',
  bron: 'Selectielijst 12.1',
};
const bestand = {
  kenmerk: 'id',
  naam: '01-CR.pdf',
  omvang: 3,
  sha256: 'ab',
  gemaaktOp: '2026-03-02T10:00:00Z',
  van: { kenmerk: 'C-000012', naam: 'Zaak C-000012' },
};

describe('B12.7 metagegevens voor het archief', () => {
  test('B12.7 een informatieobject heeft de verplichte elementen in de volgorde van MDTO', () => {
    const xml = mdtoInformatieobject(object);
    expect(XMLValidator.validate(xml)).toBe(true);
    const o = lees(xml).informatieobject;
    expect(Object.keys(o)).toEqual([
      'identificatie',
      'naam',
      'waardering',
      'bewaartermijn',
      'archiefvormer',
      'beperkingGebruik',
    ]);
    expect(o.identificatie).toEqual({ identificatieKenmerk: 'C-000012', identificatieBron: 'Samenzicht' });
    expect(o.naam).toBe('Zaak C-000012 & meer');
    expect(o.waardering.begripLabel).toBe('Te vernietigen');
    expect(o.bewaartermijn).toMatchObject({ termijnStartdatumLooptijd: '2021-03-02', termijnLooptijd: 'P5Y' });
    expect(lees(mdtoInformatieobject({ ...object, start: null })).informatieobject.bewaartermijn).toBeUndefined();
  });

  test('B12.7 een bestand draagt zijn omvang, formaat en controlegetal en wijst naar zijn informatieobject', () => {
    const b = lees(mdtoBestand(bestand)).bestand;
    expect(Object.keys(b)).toEqual([
      'identificatie',
      'naam',
      'omvang',
      'bestandsformaat',
      'checksum',
      'isRepresentatieVan',
    ]);
    expect(b.checksum).toMatchObject({ checksumWaarde: 'ab', checksumDatum: '2026-03-02T10:00:00Z' });
    expect(Object.keys(b.checksum)).toEqual(['checksumAlgoritme', 'checksumWaarde', 'checksumDatum']);
    expect(b.isRepresentatieVan.verwijzingIdentificatie.identificatieKenmerk).toBe('C-000012');
  });

  test('B12.7 het pakket opent in een ander programma en elk bestand is nog wat het was', async () => {
    const inhoud = Buffer.from('%PDF-1.7 proef');
    const zip = maakZip(
      [
        { naam: 'zaak/één.pdf', inhoud },
        { naam: 'zaak/één.pdf.mdto.xml', inhoud: Buffer.from('<a/>') },
      ],
      new Date('2026-03-02T10:00:00Z'),
    );
    const open = promisify(
      fromBuffer as (b: Buffer, o: { lazyEntries: boolean }, k: (f: Error | null, z?: ZipFile) => void) => void,
    );
    const z = (await open(zip, { lazyEntries: true })) as ZipFile;
    const gelezen = await new Promise<Map<string, Buffer>>((klaar, mis) => {
      const uit = new Map<string, Buffer>();
      z.on('error', mis);
      z.on('end', () => klaar(uit));
      z.on('entry', (e: Entry) =>
        z.openReadStream(e, (fout, stroom) => {
          if (fout) return mis(fout);
          const delen: Buffer[] = [];
          stroom.on('data', (d: Buffer) => delen.push(d));
          stroom.on('end', () => {
            uit.set(e.fileName, Buffer.concat(delen));
            z.readEntry();
          });
        }),
      );
      z.readEntry();
    });
    expect([...gelezen.keys()]).toEqual(['zaak/één.pdf', 'zaak/één.pdf.mdto.xml']);
    const afdruk = (b: Buffer) => createHash('sha256').update(b).digest('hex');
    expect(afdruk(gelezen.get('zaak/één.pdf')!)).toBe(afdruk(inhoud));
  });
});
