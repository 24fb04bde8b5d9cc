import type { Dekking } from './letterdekking.ts';
import { Documentfout, type Blok, type Kop, type Ondertekenaar, type Tabel, type Tekst } from './model.ts';
import { schoneRegel, schoon } from './tekst.ts';

/** A piece of text for the template: `t` plain, `v` with weight, `w` left out with its reason. */
export type Gereeddeel = { t: string } | { v: string } | { w: string };

/** A block for the template: clean texts only. */
export type Gereedblok = { soort: Blok['soort'] } & Record<string, unknown>;

const SOORTEN = new Set<string>([
  'kop',
  'alinea',
  'lijst',
  'tabel',
  'gegevens',
  'citaat',
  'kader',
  'ondertekening',
  'paginaEinde',
  'weggelaten',
] satisfies Array<Blok['soort']>);
const NUMERIEK = /^[\s€%+−-]*\d[\d.,\s]*%?$/u;
const SMAL = 14;

/** Refuses an unknown block, an empty heading, or a table whose rows do not fit its header. Throws `ONGELDIG`. */
export function keurBlok(blok: Blok): void {
  if (!SOORTEN.has(blok.soort))
    throw new Documentfout('ONGELDIG', 'Het document heeft een blok van een onbekende soort.');
  if (blok.soort === 'kop' && blok.tekst.trim() === '') throw new Documentfout('ONGELDIG', 'Een kop heeft geen tekst.');
  if (blok.soort !== 'tabel') return;
  if (blok.koppen.length === 0) throw new Documentfout('ONGELDIG', 'Een tabel zonder koppen is niet te lezen.');
  if (blok.rijen.some((rij) => rij.length !== blok.koppen.length)) {
    throw new Documentfout('ONGELDIG', 'Een rij van een tabel heeft niet evenveel cellen als de tabel koppen heeft.');
  }
}

/**
 * Numbers the headings that have no number of their own and closes jumps in level: PDF/UA-1 (7.4.2) does not allow a
 * level to be skipped.
 */
export function nummerKoppen(blokken: Blok[]): Blok[] {
  const tellers = [0, 0, 0];
  let vorig = 0;
  return blokken.map((blok) => {
    if (blok.soort !== 'kop') return blok;
    const niveau = Math.max(1, Math.min(blok.niveau, vorig + 1, 3)) as Kop['niveau'];
    vorig = niveau;
    if (blok.nummer !== undefined) return { ...blok, niveau };
    tellers[niveau - 1] = (tellers[niveau - 1] ?? 0) + 1;
    tellers.fill(0, niveau);
    return { ...blok, niveau, nummer: tellers.slice(0, niveau).join('.') };
  });
}

/** Makes running text ready: always a list of pieces. */
export function bereidTekst(tekst: Tekst, dekking: Dekking): Gereeddeel[] {
  const delen = typeof tekst === 'string' ? [tekst] : tekst;
  return delen.map((deel) => {
    if (typeof deel === 'string') return { t: schoon(deel, dekking) };
    if ('vet' in deel) return { v: schoon(deel.vet, dekking) };
    return { w: schoneRegel(deel.weggelaten, dekking) };
  });
}

/** Makes one block ready for the template; `ondertekenaar` signs where the block names nobody. */
export function bereidBlok(blok: Blok, ondertekenaar: Ondertekenaar | undefined, dekking: Dekking): Gereedblok {
  const regel = (tekst: string | undefined) => schoneRegel(tekst ?? '', dekking);
  const tekst = (t: Tekst) => bereidTekst(t, dekking);
  switch (blok.soort) {
    case 'kop':
      return {
        soort: 'kop',
        niveau: blok.niveau,
        tekst: regel(blok.tekst),
        nummer: regel(blok.nummer || ''),
      };
    case 'alinea':
      return { soort: 'alinea', tekst: tekst(blok.tekst) };
    case 'lijst':
      return { soort: 'lijst', items: blok.items.map(tekst), genummerd: blok.genummerd ?? false };
    case 'tabel':
      return bereidTabel(blok, dekking);
    case 'gegevens':
      return {
        soort: 'gegevens',
        rijen: blok.rijen.map(([label, waarde]) => ({ label: regel(label), waarde: tekst(waarde) })),
      };
    case 'citaat':
      return { soort: 'citaat', tekst: tekst(blok.tekst), bron: regel(blok.bron) };
    case 'kader':
      return { soort: 'kader', titel: regel(blok.titel), tekst: tekst(blok.tekst), aard: blok.aard };
    case 'ondertekening': {
      const wie = blok.ondertekenaar ?? ondertekenaar;
      const { namens, plaats, ruimte } = blok;
      return {
        soort: 'ondertekening',
        namens: regel(namens),
        plaats: regel(plaats),
        naam: regel(wie?.naam),
        functie: regel(wie?.functie),
        ruimte: ruimte ?? false,
      };
    }
    case 'paginaEinde':
      return { soort: 'paginaEinde' };
    case 'weggelaten':
      return { soort: 'weggelaten', reden: regel(blok.reden) };
  }
}

function bereidTabel(tabel: Tabel, dekking: Dekking): Gereedblok {
  const gevuld = tabel.rijen.length > 0 ? tabel.rijen : [tabel.koppen.map((_, i) => (i === 0 ? 'Geen gegevens' : ''))];
  const rijen = gevuld.map((rij) => rij.map((cel) => bereidTekst(cel, dekking)));
  const kolommen = tabel.koppen.map((kop, i) =>
    meetKolom(
      kop,
      rijen.map((rij) => platteTekst(rij[i] ?? [])),
    ),
  );
  // A table of short columns only fills the width as well: then each takes its share.
  const alleenSmal = kolommen.every(({ breedte }) => breedte <= SMAL);
  return {
    soort: 'tabel',
    koppen: tabel.koppen.map((kop) => schoneRegel(kop, dekking)),
    rijen,
    bijschrift: schoneRegel(tabel.bijschrift ?? '', dekking),
    kolommen: kolommen.map(({ breedte, getallen }) => ({
      deel: breedte <= SMAL && !alleenSmal ? 0 : breedte,
      getallen,
    })),
  };
}

function platteTekst(delen: Gereeddeel[]): string {
  return delen.map((deel) => ('t' in deel ? deel.t : 'v' in deel ? deel.v : `weggelaten: ${deel.w}`)).join('');
}

function meetKolom(kop: string, cellen: string[]): { breedte: number; getallen: boolean } {
  const lengtes = [kop, ...cellen].map((cel) => cel.length);
  const langste = lengtes.reduce((a, b) => Math.max(a, b), 0);
  const gemiddeld = lengtes.reduce((a, b) => a + b, 0) / lengtes.length;
  const gevuld = cellen.filter((cel) => cel !== '');
  const breedte = langste <= SMAL ? langste : Math.max(SMAL + 1, Math.min(60, 0.5 * gemiddeld + 0.5 * langste));
  return {
    breedte: Math.max(4, Math.round(breedte)),
    getallen: gevuld.length > 0 && gevuld.every((cel) => NUMERIEK.test(cel)),
  };
}
