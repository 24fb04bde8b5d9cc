import { fork, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Bestandsfout, type Bestandsreden } from './fout.ts';
import type { Schoonbeeld } from './beeld.ts';
import type { Schonepdf } from './pdf.ts';

/** What the process is asked. */
export type Leesopdracht =
  | { soort: 'jpeg' | 'png' | 'webp'; inhoud: Uint8Array }
  | { soort: 'pdf'; inhoud: Uint8Array; metTekst: boolean };

/** What it answers; `fout: null` is an error that nobody expected. */
export interface Leesantwoord {
  beeld?: Schoonbeeld;
  pdf?: Schonepdf & { tekst: string | null };
  fout?: { reden: Bestandsreden; zin: string } | null;
}

/** Opens files of strangers outside the process that serves requests, one per process at a time. */
export interface Lezer {
  /** Draws a picture anew. Throws Bestandsfout. */
  maakBeeldSchoon(inhoud: Uint8Array, soort: 'jpeg' | 'png' | 'webp'): Promise<Schoonbeeld>;
  /** Writes a PDF anew, and reads its text when asked. Throws Bestandsfout. */
  maakPdfSchoon(inhoud: Uint8Array, metTekst: boolean): Promise<Schonepdf & { tekst: string | null }>;
}

/** How it runs; every option has a default. */
export interface Lezeropties {
  werkerPad?: string;
  /** Longest time for one file. */
  langsteMs?: number;
  /** Most memory that the process may take, in bytes of the machine (watched on Linux). */
  geheugen?: number;
  /** How many processes at most; each reads one file at a time. */
  tegelijk?: number;
  /** Most files that wait. */
  langsteRij?: number;
  /** A process ends after so long without work. */
  rustMs?: number;
}

interface Werk {
  opdracht: Leesopdracht;
  klaar: (a: Leesantwoord) => void;
  faal: (fout: Bestandsfout) => void;
}

const MB = 1024 * 1024;
const KIJK_MS = 100;

/** Makes the reader. Nothing starts before the first file. */
export function maakLezer(o: Lezeropties = {}): Lezer {
  const { langsteMs = 30_000, geheugen = 1_024 * MB, tegelijk = 2, langsteRij = 20, rustMs = 60_000 } = o;
  const wachtend: Werk[] = [];
  const vrij: Proces[] = [];
  let lopend = 0;
  const volgende = () => {
    while (wachtend.length > 0 && (vrij.length > 0 || lopend < tegelijk)) {
      const proces =
        vrij.pop() ?? ((lopend += 1), new Proces(o.werkerPad ?? vindWerker(), { langsteMs, geheugen, rustMs }));
      void proces.doe(wachtend.shift()!).then((leeft) => {
        if (leeft) vrij.push(proces);
        else lopend -= 1;
        volgende();
      });
      proces.bijEinde = () => {
        const plek = vrij.indexOf(proces);
        if (plek < 0) return;
        vrij.splice(plek, 1);
        lopend -= 1;
      };
    }
  };
  const vraag = (opdracht: Leesopdracht) =>
    new Promise<Leesantwoord>((klaar, faal) => {
      if (wachtend.length >= langsteRij)
        return faal(
          new Bestandsfout(
            'druk',
            'Er worden nu te veel bestanden tegelijk toegevoegd. Het bestand is niet bewaard. Probeer het over een minuut opnieuw.',
          ),
        );
      wachtend.push({ opdracht, klaar, faal });
      volgende();
    });
  return {
    maakBeeldSchoon: async (inhoud, soort) => eis((await vraag({ soort, inhoud })).beeld),
    maakPdfSchoon: async (inhoud, metTekst) => eis((await vraag({ soort: 'pdf', inhoud, metTekst })).pdf),
  };
}

/** Over the bridge a Buffer arrives as bytes. */
function eis<T extends { inhoud: Uint8Array }>(uitkomst: T | undefined): T {
  if (!uitkomst) throw gestopt();
  return { ...uitkomst, inhoud: Buffer.from(uitkomst.inhoud) };
}

/** One process, with one file at a time. What it does wrong ends it, and only it. */
class Proces {
  readonly #kind: ChildProcess;
  readonly #grenzen: { langsteMs: number; geheugen: number; rustMs: number };
  #rustklok: NodeJS.Timeout | undefined;
  bijEinde: () => void = () => undefined;

  constructor(pad: string, grenzen: { langsteMs: number; geheugen: number; rustMs: number }) {
    this.#grenzen = grenzen;
    this.#kind = fork(pad, [], {
      serialization: 'advanced',
      // It reads the program and nothing else, writes nothing and starts nothing; pictures need a native library.
      execArgv: [
        `--max-old-space-size=${Math.floor(grenzen.geheugen / MB / 2)}`,
        '--permission',
        '--allow-addons',
        ...leesbaar(pad).map((map) => `--allow-fs-read=${map}/*`),
        '--disable-warning=ExperimentalWarning',
        '--disable-warning=SecurityWarning',
      ],
      // Nothing of the server's environment: it may hold passwords.
      env: { MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#kind.on('exit', () => this.bijEinde());
    this.#kind.on('error', () => this.bijEinde());
  }

  /** Does one piece of work; true when this process can do another. */
  doe({ opdracht, klaar, faal }: Werk): Promise<boolean> {
    clearTimeout(this.#rustklok);
    const kind = this.#kind;
    kind.ref();
    kind.channel?.ref();
    return new Promise((gedaan) => {
      const af = (leeft: boolean) => {
        clearTimeout(tijd);
        clearInterval(oog);
        kind.off('message', opAntwoord).off('exit', opEinde).off('error', opEinde);
        if (leeft) this.#rust();
        else kind.kill('SIGKILL');
        gedaan(leeft);
      };
      const opEinde = () => (faal(gestopt()), af(false));
      const opAntwoord = (ruw: unknown) => {
        const a = ruw as Leesantwoord;
        if (a.fout) faal(new Bestandsfout(a.fout.reden, a.fout.zin));
        else klaar(a);
        af(a.fout !== null);
      };
      const tijd = setTimeout(opEinde, this.#grenzen.langsteMs);
      const oog = setInterval(() => {
        if (geheugenVan(kind.pid) > this.#grenzen.geheugen) opEinde();
      }, KIJK_MS);
      kind.on('message', opAntwoord).once('exit', opEinde).once('error', opEinde);
      kind.send(opdracht, (fout) => fout && opEinde());
    });
  }

  #rust(): void {
    this.#kind.unref();
    this.#kind.channel?.unref();
    this.#rustklok = setTimeout(() => this.#kind.kill('SIGKILL'), this.#grenzen.rustMs).unref();
  }
}

/** The folders of the program itself: the packages may lie elsewhere, behind a link. */
function leesbaar(pad: string): string[] {
  const wortel = join(import.meta.dirname, '..', '..', '..');
  return [wortel, join(wortel, 'node_modules'), dirname(pad)]
    .filter((map) => existsSync(map))
    .map((map) => realpathSync(map));
}

/** What a process takes of the machine; 0 where that cannot be seen. */
function geheugenVan(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ')[1]) * 4096;
  } catch {
    return 0;
  }
}

function gestopt(): Bestandsfout {
  return new Bestandsfout(
    'niet_te_lezen',
    'Dit bestand is zo gemaakt dat het lezen ervan te lang duurde of te veel vroeg, en is daarom niet bewaard. Druk het af naar een nieuwe PDF, of bewaar het beeld opnieuw als JPEG, en voeg dat toe.',
  );
}

function vindWerker(): string {
  const inBron = join('src', 'platform', 'bestanden', 'werker.ts');
  const plaatsen = [
    join(import.meta.dirname, 'werker.ts'),
    join(import.meta.dirname, '..', inBron),
    join(process.cwd(), inBron),
  ];
  const pad = plaatsen.find((plaats) => existsSync(plaats));
  if (!pad) throw gestopt();
  return pad;
}
