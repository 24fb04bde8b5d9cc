/** Builds a text out of pieces of another, and remembers where every piece came from. */
export class Verplaatsing {
  private readonly stukken: string[] = [];
  private readonly uitBegin: number[] = [];
  private readonly bronBegin: number[] = [];
  private readonly bronEind: number[] = [];
  private lengte = 0;

  /** Adds `stuk` for the units `van`–`tot` of the source. Of equal length they stand unit for unit. */
  voeg(stuk: string, van: number, tot: number): void {
    if (stuk === '') return;
    this.stukken.push(stuk);
    this.uitBegin.push(this.lengte);
    this.bronBegin.push(van);
    this.bronEind.push(tot);
    this.lengte += stuk.length;
  }

  /** The text that was built. */
  tekst(): string {
    return this.stukken.join('');
  }

  /** First unit of the source behind unit `i`. */
  van(i: number): number {
    const k = this.zoek(i);
    const begin = this.bronBegin[k]!;
    return this.isGelijk(k) ? begin + i - this.uitBegin[k]! : begin;
  }

  /** Unit of the source after the last one behind unit `i`. */
  tot(i: number): number {
    const k = this.zoek(i);
    return this.isGelijk(k) ? this.bronBegin[k]! + i - this.uitBegin[k]! + 1 : this.bronEind[k]!;
  }

  private isGelijk(k: number): boolean {
    return this.stukken[k]!.length === this.bronEind[k]! - this.bronBegin[k]!;
  }

  private zoek(i: number): number {
    let [laag, hoog] = [0, this.uitBegin.length - 1];
    while (laag < hoog) {
      const midden = (laag + hoog + 1) >> 1;
      if (this.uitBegin[midden]! <= i) laag = midden;
      else hoog = midden - 1;
    }
    return laag;
  }
}
