import { fork, type ChildProcess } from 'node:child_process';
import { Documentfout, type Gemaakt, type Standaard } from './model.ts';

/** What the worker gets: the data of one document as JSON, and its attachments. `moment` in seconds since 1970. */
export interface Bericht {
  gegevens: string;
  bijlagen: string[];
  standaard: Standaard;
  moment: number;
}

interface Opdracht {
  bericht: Bericht;
  pogingen: number;
  klaar: (gemaakt: Gemaakt) => void;
  faal: (fout: Documentfout) => void;
}

interface Antwoord {
  id: number;
  pdf?: Uint8Array;
  paginas?: number;
  sha256?: string;
  fout?: string;
}

// A worker that dies may have been killed from outside: once more, then it is the document.
const POGINGEN = 2;

/**
 * The queue in front of one worker: starts it when needed, again after a crash, and ends it when idle.
 *
 * The worker is a process of its own, not a thread: the typesetter is native code. A fault in it must not take the
 * server along, and its memory (a thread left 200 MB behind) goes back to the machine when it ends.
 */
export class Rij {
  readonly #wachtend: Opdracht[] = [];
  readonly #werkerPad: string;
  readonly #rustMs: number;
  readonly #langsteMs: number;
  readonly #wachtOpLeeg: Array<() => void> = [];
  #bezig: Opdracht | undefined;
  #werker: ChildProcess | undefined;
  #rustklok: NodeJS.Timeout | undefined;
  #tijdklok: NodeJS.Timeout | undefined;
  #volgnummer = 0;

  constructor(werkerPad: string, rustMs: number, langsteMs: number) {
    this.#werkerPad = werkerPad;
    this.#rustMs = rustMs;
    this.#langsteMs = langsteMs;
  }

  /** How many documents wait or are being made. */
  get lengte(): number {
    return this.#wachtend.length + (this.#bezig ? 1 : 0);
  }

  /** The process id of the worker while it runs. */
  get werkerPid(): number | undefined {
    return this.#werker?.pid;
  }

  /** Puts a document in the queue. Throws `Documentfout` with `MISLUKT` or `TE_LANG`. */
  zet(bericht: Bericht): Promise<Gemaakt> {
    return new Promise((klaar, faal) => {
      this.#wachtend.push({ bericht, pogingen: 0, klaar, faal });
      this.#volgende();
    });
  }

  /** Waits until the queue is empty and ends the worker. */
  async sluit(): Promise<void> {
    if (this.lengte > 0) await new Promise<void>((leeg) => this.#wachtOpLeeg.push(leeg));
    await this.#stopWerker();
  }

  #volgende(): void {
    if (this.#bezig) return;
    clearTimeout(this.#rustklok);
    const opdracht = this.#wachtend.shift();
    if (!opdracht) return this.#rust();
    this.#bezig = opdracht;
    opdracht.pogingen += 1;
    this.#volgnummer += 1;
    const werker = (this.#werker ??= this.#startWerker());
    werker.ref();
    werker.channel?.ref();
    // A failure to send means that the worker is gone; its exit is heard below.
    werker.send({ id: this.#volgnummer, ...opdracht.bericht }, () => undefined);
    this.#tijdklok = setTimeout(() => this.#teLang(), this.#langsteMs);
  }

  #rust(): void {
    this.#werker?.unref();
    this.#werker?.channel?.unref();
    for (const leeg of this.#wachtOpLeeg.splice(0)) leeg();
    this.#rustklok = setTimeout(() => void this.#stopWerker(), this.#rustMs).unref();
  }

  #startWerker(): ChildProcess {
    const werker = fork(this.#werkerPad, [], {
      serialization: 'advanced',
      execArgv: [],
      // Nothing of the server's environment: it may hold passwords. Few arenas keep glibc from hoarding memory.
      env: { MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    werker.on('message', (antwoord) => this.#neemAan(antwoord as unknown as Antwoord));
    werker.on('error', (fout) => this.#valUit(werker, fout));
    werker.on('exit', () => this.#valUit(werker, undefined));
    return werker;
  }

  #neemAan({ id, pdf, paginas, sha256, fout }: Antwoord): void {
    if (id !== this.#volgnummer) return;
    const opdracht = this.#neemBezig();
    if (pdf && paginas && sha256) opdracht?.klaar({ pdf, paginas, sha256 });
    else opdracht?.faal(new Documentfout('MISLUKT', `Het document is niet gemaakt: ${fout ?? 'geen antwoord'}`));
    this.#volgende();
  }

  #valUit(werker: ChildProcess, oorzaak: unknown): void {
    if (werker !== this.#werker) return;
    this.#werker = undefined;
    werker.kill('SIGKILL');
    const opdracht = this.#neemBezig();
    if (opdracht && opdracht.pogingen < POGINGEN) this.#wachtend.unshift(opdracht);
    else opdracht?.faal(new Documentfout('MISLUKT', 'De werker van de documentenmotor viel uit.', oorzaak));
    this.#volgende();
  }

  #teLang(): void {
    const opdracht = this.#neemBezig();
    opdracht?.faal(new Documentfout('TE_LANG', 'Het maken van het document duurde te lang.'));
    void this.#stopWerker();
    this.#volgende();
  }

  #neemBezig(): Opdracht | undefined {
    clearTimeout(this.#tijdklok);
    const opdracht = this.#bezig;
    this.#bezig = undefined;
    return opdracht;
  }

  async #stopWerker(): Promise<void> {
    clearTimeout(this.#rustklok);
    const werker = this.#werker;
    this.#werker = undefined;
    if (!werker || werker.exitCode !== null || werker.signalCode !== null) return;
    const weg = new Promise<void>((klaar) => void werker.once('exit', () => klaar()));
    werker.ref();
    werker.kill('SIGKILL');
    await weg;
  }
}
