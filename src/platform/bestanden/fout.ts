/** Why a file is not taken in. */
export type Bestandsreden =
  | 'te_groot'
  | 'leeg'
  | 'soort'
  | 'beschadigd'
  | 'versleuteld'
  | 'bom'
  | 'te_veel_delen'
  | 'besmet'
  | 'niet_te_lezen'
  | 'druk';

/** A file that is refused; the message is a whole Dutch sentence: what it is, why not, what to do instead. */
export class Bestandsfout extends Error {
  readonly reden: Bestandsreden;

  constructor(reden: Bestandsreden, zin: string, oorzaak?: unknown) {
    super(zin, oorzaak === undefined ? {} : { cause: oorzaak });
    this.name = 'Bestandsfout';
    this.reden = reden;
  }
}
