import { statSync } from 'node:fs';
import { maakDienstKek, maakLokaleKek, type Kek, type Kekbron } from '../kern/kek.ts';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import type { Config } from './config.ts';
import { leesSleutelbestand, nieuweSleutel, schrijfSleutelbestand } from './sleutels.ts';

/** The key-encryption keys of an installation, from wherever they live. */
export interface Hoofdsleutels extends Kekbron {
  /** Where the one that closes new keys lives. */
  plek: 'dienst' | 'omgeving' | 'bestand';
  /** Puts a fresh key in front in the key file. */
  voegToe(): void;
  /** Takes these keys out of the key file; gives the ids that went. Those of a service or the environment are not ours to remove. */
  haalWeg(ids: readonly string[]): string[];
}

/**
 * The keys in order: a key service when one is set, then those of KLUIS_SLEUTELS, then those of the key file. The first closes, all open.
 * The file is read again when it has changed, so that a rotation reaches processes that run.
 */
export function maakHoofdsleutels(config: Pick<Config, 'sleutelbestand' | 'kluis'>): Hoofdsleutels {
  const { dienst, sleutels } = config.kluis;
  const vast = [
    ...(dienst ? [maakDienstKek(dienst)] : []),
    ...sleutels.map((s) => maakLokaleKek(Buffer.from(s, 'base64'))),
  ];
  const bestand = volgBestand(config.sleutelbestand);
  return {
    plek: dienst ? 'dienst' : sleutels.length ? 'omgeving' : 'bestand',
    keks: () => [...vast, ...bestand()],
    voegToe() {
      const inhoud = leesSleutelbestand(config.sleutelbestand);
      schrijfSleutelbestand(config.sleutelbestand, { ...inhoud, kluis: [nieuweSleutel(), ...inhoud.kluis] });
    },
    haalWeg(ids) {
      const inhoud = leesSleutelbestand(config.sleutelbestand);
      const gaat = (s: string) => ids.includes(maakLokaleKek(Buffer.from(s, 'base64')).id);
      const weg = inhoud.kluis.filter(gaat).map((s) => maakLokaleKek(Buffer.from(s, 'base64')).id);
      if (weg.length)
        schrijfSleutelbestand(config.sleutelbestand, { ...inhoud, kluis: inhoud.kluis.filter((s) => !gaat(s)) });
      return weg;
    },
  };
}

/** Whether the key file needs a key-encryption key of its own. */
export function kluisInBestand(config: Pick<Config, 'kluis'>): boolean {
  return !config.kluis.dienst && config.kluis.sleutels.length === 0;
}

function volgBestand(bestand: string): () => Kek[] {
  let [gezien, keks]: [string, Kek[]] = ['', []];
  return () => {
    const { mtimeMs, size, ino } = statSync(bestand);
    const nu = `${mtimeMs} ${size} ${ino}`;
    if (nu !== gezien) {
      keks = leesSleutelbestand(bestand).kluis.map((s) => maakLokaleKek(Buffer.from(s, 'base64')));
      gezien = nu;
    }
    return keks;
  };
}

const PROEF = Buffer.from('samenzicht proef');

/** Closes and opens something with the key that closes new keys; and knows every key that the database names. Throws OpstartFout with what to do. */
export async function eisHoofdsleutels(h: Hoofdsleutels, inGebruik: ReadonlyArray<{ kek: string; aantal: number }>) {
  const keks = h.keks();
  const onbekend = inGebruik.filter((g) => !keks.some((k) => k.id === g.kek));
  if (onbekend.length || keks.length === 0)
    throw new OpstartFout(
      'SLEUTELS',
      onbekend.length
        ? `Er ontbreekt een hoofdsleutel: ${onbekend.map((o) => `${o.kek} sluit ${o.aantal} sleutels af`).join('; ')}.`
        : 'Er is geen hoofdsleutel: niet in een sleuteldienst, niet in KLUIS_SLEUTELS en niet in het sleutelbestand.',
      'Zet het sleutelbestand, KLUIS_SLEUTELS en KLUIS_DIENST_SLEUTEL terug zoals bij de vorige start; zonder deze hoofdsleutel zijn beschermde dossiers onleesbaar.',
    );
  try {
    const terug = await keks[0]!.haalUit(await keks[0]!.sluitIn(PROEF, 'proef'), 'proef');
    if (!terug.equals(PROEF)) throw new Error('de sleuteldienst gaf iets anders terug');
  } catch (oorzaak) {
    throw new OpstartFout(
      'SLEUTELS',
      `De sleuteldienst werkt niet: ${oorzaak instanceof Error ? oorzaak.message : 'onbekende fout'}`,
      'Controleer KLUIS_DIENST_URL, KLUIS_DIENST_SLEUTEL en KLUIS_DIENST_TOKEN, en of de dienst vanaf deze machine bereikbaar is.',
      oorzaak,
    );
  }
}
