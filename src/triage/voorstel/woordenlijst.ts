import { scheeltEen } from '../../kern/verschrijving.ts';
import { leesVorm } from './vormen.ts';

const ONTHOUDEN = 20_000;
/** From this length on a word of a list may be written with one slip. */
const VERSCHRIJFBAAR = 7;

/** The words of the lists, each with a number, and which of them a word of a text is. */
export class Woordenlijst {
  readonly #nummers = new Map<string, number>();
  readonly #exact = new Map<string, number>();
  readonly #begin = new Map<string, number>();
  readonly #deel: { kern: string; nummer: number; aanEinde: boolean }[] = [];
  readonly #lang: { kern: string; nummer: number }[] = [];
  readonly #gezien = new Map<string, readonly number[]>();

  /** The number of a word of a list; `*` stands for the rest of a word. */
  nummer(geschreven: string): number {
    const deel = geschreven.endsWith('*') ? `${leesVorm(geschreven.slice(0, -1))}*` : leesVorm(geschreven);
    const bekend = this.#nummers.get(deel);
    if (bekend !== undefined) return bekend;
    const nummer = this.#nummers.size;
    this.#nummers.set(deel, nummer);
    const kern = deel.replaceAll('*', '');
    if (deel.startsWith('*')) this.#deel.push({ kern, nummer, aanEinde: !deel.endsWith('*') });
    else if (deel.endsWith('*')) this.#begin.set(kern, nummer);
    else {
      this.#exact.set(kern, nummer);
      if (kern.length >= VERSCHRIJFBAAR) this.#lang.push({ kern, nummer });
    }
    return nummer;
  }

  /** The words of the lists that this word of a text is; one slip of the pen is forgiven when it is none as it stands. */
  zoek(woord: string): readonly number[] {
    const bekend = this.#gezien.get(woord);
    if (bekend) return bekend;
    const nummers = [this.#exact.get(woord)];
    for (let n = 1; n <= woord.length; n++) nummers.push(this.#begin.get(woord.slice(0, n)));
    for (const { kern, nummer, aanEinde } of this.#deel) {
      if (aanEinde ? woord.endsWith(kern) : woord.includes(kern)) nummers.push(nummer);
    }
    const gevonden = nummers.filter((n) => n !== undefined);
    if (gevonden.length === 0 && woord.length >= VERSCHRIJFBAAR - 1) gevonden.push(...this.#zoekBedoeld(woord));
    if (this.#gezien.size >= ONTHOUDEN) this.#gezien.clear();
    this.#gezien.set(woord, gevonden);
    return gevonden;
  }

  #zoekBedoeld(woord: string): number[] {
    return this.#lang.filter(({ kern }) => kern[0] === woord[0] && scheeltEen(woord, kern)).map(({ nummer }) => nummer);
  }
}
