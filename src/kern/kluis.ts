import { randomBytes } from 'node:crypto';
import { Fout } from './fouten.ts';
import { openBytes, sluitBytes, type Kek, type Kekbron } from './kek.ts';

/** The row that something encrypted stands in. Moved to another row, table or gemeente it does not open. */
export interface Rij {
  tabel: string;
  gemeente: string;
  id: string;
}

/** An open data key: what one dossier, melder or file is encrypted with. Held for one act, never kept. */
export interface Sleutel {
  sluit(tekst: string, rij: Rij): Buffer;
  open(dicht: Buffer, rij: Rij): string;
  sluitBytes(inhoud: Buffer, rij: Rij): Buffer;
  openBytes(dicht: Buffer, rij: Rij): Buffer;
}

/** A data key as it lies in the database: closed by the key-encryption key that `kek` names. */
export interface Verpakt {
  verpakt: Buffer;
  kek: string;
}

let bron: Kekbron | null = null;

/** Gives the kluis its key-encryption keys; they come from outside the database. Call at start (see app/sleutels.ts). */
export function openKluis(kekbron: Kekbron): void {
  bron = kekbron;
}

/** The key-encryption key that closes new keys, and those that still open older ones. */
export function keksVanKluis(): readonly Kek[] {
  const keks = bron?.keks() ?? [];
  if (keks.length === 0) throw new Error('de kluis is niet geopend');
  return keks;
}

/** Makes a new data key for this place, open for now and closed for the database. */
export async function maakDatasleutel(plek: string): Promise<{ sleutel: Sleutel; dicht: Verpakt }> {
  const ruw = randomBytes(32);
  return { sleutel: alsSleutel(ruw), dicht: await verpak(ruw, plek) };
}

/** Opens a data key. Throws when it was changed, moved to another place, or closed by a key-encryption key that is not here. */
export async function openDatasleutel(dicht: Verpakt, plek: string): Promise<Sleutel> {
  return alsSleutel(await pakUit(dicht, plek));
}

/** Closes the same data key again under the newest key-encryption key; what it encrypted stays as it is. */
export async function verpakOpnieuw(dicht: Verpakt, plek: string): Promise<Verpakt> {
  return verpak(await pakUit(dicht, plek), plek);
}

async function verpak(ruw: Buffer, plek: string): Promise<Verpakt> {
  const kek = keksVanKluis()[0]!;
  return { verpakt: await kek.sluitIn(ruw, bindSleutel(plek, kek.id)), kek: kek.id };
}

async function pakUit({ verpakt, kek: id }: Verpakt, plek: string): Promise<Buffer> {
  const kek = keksVanKluis().find((k) => k.id === id);
  if (!kek)
    throw new Fout(
      'NIET_BEREIKBAAR',
      'De hoofdsleutel waarmee dit is afgesloten, is er niet. Meld dit aan wie de installatie beheert.',
    );
  return kek.haalUit(verpakt, bindSleutel(plek, id));
}

function alsSleutel(ruw: Buffer): Sleutel {
  return {
    sluit: (tekst, rij) => sluitBytes(ruw, Buffer.from(tekst, 'utf8'), bind(rij)),
    open: (dicht, rij) => openBytes(ruw, dicht, bind(rij)).toString('utf8'),
    sluitBytes: (inhoud, rij) => sluitBytes(ruw, inhoud, bind(rij)),
    openBytes: (dicht, rij) => openBytes(ruw, dicht, bind(rij)),
  };
}

// JSON keeps the parts apart: no two different rows give the same text.
const bind = (r: Rij) => JSON.stringify(['rij', r.tabel, r.gemeente, r.id]);
const bindSleutel = (plek: string, kek: string) => JSON.stringify(['sleutel', plek, kek]);
