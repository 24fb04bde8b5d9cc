/** What can keep the program from starting; stable, so that scripts and tests can switch on it. */
export type OpstartCode =
  | 'DATAMAP_ONLEESBAAR'
  | 'DATAMAP_VREEMD'
  | 'DATAMAP_IN_GEBRUIK'
  | 'DATAMAP_ANDERE_VERSIE'
  | 'DATAMAP_ZONDER_WACHTWOORD'
  | 'PLATFORM_ZONDER_POSTGRES'
  | 'ROOT_ZONDER_UITWEG'
  | 'POSTGRES_START_NIET'
  | 'POSTGRES_TE_OUD'
  | 'DATABASE_ONBEREIKBAAR'
  | 'DATABASE_GEEN_UTF8'
  | 'ROL_GEWEIGERD'
  | 'MIGRATIE_NAAM'
  | 'MIGRATIE_GEWIJZIGD'
  | 'MIGRATIE_ONTBREEKT'
  | 'MIGRATIE_VOLGORDE'
  | 'MIGRATIE_MISLUKT'
  | 'SCHEMA_NIEUWER'
  | 'CONFIGURATIE'
  | 'POORT_BEZET'
  | 'SLEUTELS'
  | 'MODUS';

/**
 * A start that cannot go on, told to the person at the keyboard: `message` is one Dutch sentence about what is wrong,
 * `watNu` one about what to do. Technical detail sits in `cause`. Never holds a password.
 */
export class OpstartFout extends Error {
  readonly code: OpstartCode;
  readonly watNu: string;

  constructor(code: OpstartCode, zin: string, watNu: string, cause?: unknown) {
    super(zin, cause === undefined ? undefined : { cause });
    this.name = 'OpstartFout';
    this.code = code;
    this.watNu = watNu;
  }
}

/** The code of a system or PostgreSQL error ('EACCES', '42710'), or '' when it has none. */
export function codeVan(fout: unknown): string {
  return typeof fout === 'object' && fout !== null && 'code' in fout && typeof fout.code === 'string' ? fout.code : '';
}
