import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpstartFout } from './opstart-fout.ts';

/** One numbered SQL file. `controlesom`: SHA-256 of the text with Unix line ends, so that git on Windows changes nothing. */
export type Migratie = { nummer: number; naam: string; sql: string; controlesom: string };

/** One row of the table of applied migrations. */
export type Toegepast = { nummer: number; naam: string; controlesom: string };

/** Reads `NNNN-naam.sql` from a folder, in order. Throws OpstartFout MIGRATIE_NAAM on another name or a double number. */
export function readMigraties(map: string): Migratie[] {
  const namen = readdirSync(map).filter((naam) => naam.endsWith('.sql'));
  const migraties = namen.toSorted().map((naam) => readMigratie(map, naam));
  migraties.forEach((migratie, plaats) => {
    const vorige = migraties[plaats - 1];
    if (vorige?.nummer === migratie.nummer) {
      throw new OpstartFout(
        'MIGRATIE_NAAM',
        `De migraties ${vorige.naam} en ${migratie.naam} hebben hetzelfde nummer.`,
        'Geef de nieuwste het eerstvolgende vrije nummer.',
      );
    }
  });
  return migraties;
}

/**
 * The migrations that still have to run. Refuses with an OpstartFout when history does not match the files: a newer
 * schema, a changed or missing file, or a new file with a number below one that ran.
 */
export function chooseNieuwe(migraties: Migratie[], toegepast: Toegepast[]): Migratie[] {
  const laatste = Math.max(0, ...toegepast.map(({ nummer }) => nummer));
  const hoogste = Math.max(0, ...migraties.map(({ nummer }) => nummer));
  if (laatste > hoogste) {
    throw new OpstartFout(
      'SCHEMA_NIEUWER',
      `De database is van een nieuwere versie van dit programma (schema ${laatste}, dit programma kent ${hoogste}).`,
      'Start de nieuwere versie van het programma. De gegevens zijn niet gewijzigd.',
    );
  }
  for (const rij of toegepast) checkOngewijzigd(rij, migraties);
  const gedaan = new Set(toegepast.map(({ nummer }) => nummer));
  const nieuwe = migraties.filter(({ nummer }) => !gedaan.has(nummer));
  const teLaat = nieuwe.find(({ nummer }) => nummer < laatste);
  if (teLaat) {
    throw new OpstartFout(
      'MIGRATIE_VOLGORDE',
      `De migratie ${teLaat.naam} heeft een lager nummer dan een die al is uitgevoerd (${laatste}).`,
      'Geef haar het eerstvolgende vrije nummer.',
    );
  }
  return nieuwe;
}

function readMigratie(map: string, naam: string): Migratie {
  const nummer = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(naam)?.[1];
  if (!nummer) {
    throw new OpstartFout(
      'MIGRATIE_NAAM',
      `De migratie ${naam} heeft geen naam als 0001-naam.sql.`,
      'Noem haar met vier cijfers, een streepje en kleine letters.',
    );
  }
  const sql = readFileSync(join(map, naam), 'utf8').replaceAll('\r\n', '\n');
  return { nummer: Number(nummer), naam, sql, controlesom: createHash('sha256').update(sql).digest('hex') };
}

function checkOngewijzigd(rij: Toegepast, migraties: Migratie[]): void {
  const bestand = migraties.find(({ nummer }) => nummer === rij.nummer);
  if (!bestand) {
    throw new OpstartFout(
      'MIGRATIE_ONTBREEKT',
      `De database kent de migratie ${rij.naam}, maar dit programma heeft haar niet.`,
      'Start de versie van het programma waarmee de database is bijgewerkt.',
    );
  }
  if (bestand.controlesom !== rij.controlesom) {
    throw new OpstartFout(
      'MIGRATIE_GEWIJZIGD',
      `De migratie ${bestand.naam} is gewijzigd nadat zij is uitgevoerd.`,
      'Zet het bestand terug zoals het was, en schrijf de wijziging als nieuwe migratie.',
    );
  }
}
