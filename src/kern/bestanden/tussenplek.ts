import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a file lies while it comes in: outside the memory, and unreadable for anybody but this request. */
export interface Tussenplek {
  schrijf(deel: Uint8Array): Promise<void>;
  /** Everything that was written, once. */
  lees(): Promise<Buffer>;
  /** Lets go of it; harmless when done twice. */
  ruimOp(): Promise<void>;
}

/**
 * Makes one on the temporary disk: encrypted under a key that exists in this process alone, and taken out of its folder as soon as it is
 * open. So an upload that breaks off, and even a program that falls, leaves nothing that can be read or has to be swept (ASVS 14.2).
 */
export async function maakTussenplek(): Promise<Tussenplek> {
  const [sleutel, begin] = [randomBytes(32), randomBytes(12)];
  const dicht = createCipheriv('aes-256-gcm', sleutel, begin);
  const handvat = await openNaamloos();
  let omvang = 0;
  let weg = false;
  return {
    async schrijf(deel) {
      await handvat.write(dicht.update(deel), 0, undefined, omvang);
      omvang += deel.length;
    },
    async lees() {
      dicht.final();
      const opener = createDecipheriv('aes-256-gcm', sleutel, begin).setAuthTag(dicht.getAuthTag());
      const versleuteld = Buffer.alloc(omvang);
      for (let gelezen = 0; gelezen < omvang;) {
        const { bytesRead } = await handvat.read(versleuteld, gelezen, omvang - gelezen, gelezen);
        if (bytesRead === 0) throw new Error('de tussenplek is korter dan wat erin ging');
        gelezen += bytesRead;
      }
      const inhoud = opener.update(versleuteld);
      opener.final();
      return inhoud;
    },
    async ruimOp() {
      if (weg) return;
      weg = true;
      sleutel.fill(0);
      await handvat.close();
    },
  };
}

async function openNaamloos(): Promise<FileHandle> {
  const map = await mkdtemp(path.join(tmpdir(), 'samenzicht-upload-'));
  try {
    return await open(path.join(map, 'deel'), 'wx+', 0o600);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

/** Lets so many at once hold a whole file in memory; the others wait their turn with theirs on the disk. */
export interface Beurten {
  /** Waits for a turn and gives what ends it; harmless when done twice. */
  neem(): Promise<() => void>;
}

/** Makes the turns. */
export function maakBeurten(tegelijk: number): Beurten {
  let vrij = tegelijk;
  const wachtend: Array<() => void> = [];
  const geefTerug = () => {
    const volgende = wachtend.shift();
    if (volgende) volgende();
    else vrij += 1;
  };
  return {
    async neem() {
      if (vrij > 0) vrij -= 1;
      else
        await new Promise<void>((klaar) => {
          wachtend.push(klaar);
        });
      let gedaan = false;
      return () => {
        if (!gedaan) geefTerug();
        gedaan = true;
      };
    },
  };
}
