import { XMLBuilder } from 'fast-xml-parser';

/** One thing that is handed over, as MDTO wants to know it. */
export interface Informatieobject {
  kenmerk: string;
  naam: string;
  archiefvormer: string;
  /** Day from which it could be destroyed, when there is one. */
  start: string | null;
  termijn: string | null;
  bron: string | null;
}

/** One file of an informatieobject. */
export interface Mdtobestand {
  kenmerk: string;
  naam: string;
  omvang: number;
  sha256: string;
  gemaaktOp: string;
  /** The informatieobject it represents. */
  van: { kenmerk: string; naam: string };
}

const BRON = 'Samenzicht';
const bouwer = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
});

/** Metadata of an informatieobject. Source: MDTO 1.0 (Nationaal Archief), the required elements in the order of the schema. */
export function mdtoInformatieobject(o: Informatieobject): string {
  return omhul('informatieobject', {
    identificatie: { identificatieKenmerk: o.kenmerk, identificatieBron: BRON },
    naam: o.naam,
    waardering: begrip('Te vernietigen', 'V', 'MDTO begrippenlijst waarderingen'),
    ...(o.start && o.termijn
      ? {
          bewaartermijn: {
            termijnTriggerStartLooptijd: begrip('Afsluiting van de zaak', 'AFS', 'Samenzicht startmomenten'),
            termijnStartdatumLooptijd: o.start,
            termijnLooptijd: o.termijn,
          },
        }
      : {}),
    archiefvormer: { verwijzingNaam: o.archiefvormer },
    beperkingGebruik: {
      beperkingGebruikType: begrip(
        'Persoonsgegevens en vertrouwelijke toezichtgegevens',
        'AVG',
        'Samenzicht beperkingen',
      ),
      beperkingGebruikNadereBeschrijving:
        o.bron ?? 'Openbaarheid te bepalen bij de overbrenging (Archiefwet 1995, artikel 15).',
    },
  });
}

/** Metadata of a file, with its checksum. Source: MDTO 1.0 (Nationaal Archief). */
export function mdtoBestand(b: Mdtobestand): string {
  return omhul('bestand', {
    identificatie: { identificatieKenmerk: b.kenmerk, identificatieBron: BRON },
    naam: b.naam,
    omvang: b.omvang,
    bestandsformaat: begrip('Acrobat PDF/A - Portable Document Format 3a', 'fmt/479', 'PRONOM'),
    checksum: {
      checksumAlgoritme: begrip('SHA-256', 'sha256', 'MDTO begrippenlijst checksumalgoritmen'),
      checksumWaarde: b.sha256,
      checksumDatum: b.gemaaktOp,
    },
    isRepresentatieVan: {
      verwijzingNaam: b.van.naam,
      verwijzingIdentificatie: { identificatieKenmerk: b.van.kenmerk, identificatieBron: BRON },
    },
  });
}

function begrip(label: string, code: string, lijst: string) {
  return { begripLabel: label, begripCode: code, begripBegrippenlijst: { verwijzingNaam: lijst } };
}

function omhul(soort: 'informatieobject' | 'bestand', inhoud: object): string {
  const xml: string = bouwer.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    MDTO: {
      '@xmlns': 'https://www.nationaalarchief.nl/mdto',
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation':
        'https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd',
      [soort]: inhoud,
    },
  });
  return xml;
}
