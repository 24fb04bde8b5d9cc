import { zoekAdressen } from './adres.ts';
import { beslis, VOORSTELLEN, zonderBekende } from './besluit.ts';
import { vindDatums } from './datums.ts';
import { zoekGeboortedatums } from './geboortedatum.ts';
import { zoekHerkomst } from './herkomst.ts';
import { zoekEmails, zoekUrls } from './internet.ts';
import { zoekKentekens } from './kenteken.ts';
import { zoekLeeftijden } from './leeftijd.ts';
import { zoekGezondheid } from './gezondheid.ts';
import { zoekUiterlijk } from './uiterlijk.ts';
import { lees, type Lezing } from './lezing.ts';
import { alsKandidaten, zoekNamen } from './naam.ts';
import { normaliseer } from './normaliseer.ts';
import { zoekDocumenten } from './documenten.ts';
import { zoekBsn, zoekIban, zoekKaarten } from './nummers.ts';
import { zoekSociaal } from './sociaal.ts';
import { zoekTelefoons } from './telefoon.ts';
import type { Bevinding, Kandidaat, Waakopties } from './typen.ts';
import { WERKREDEN, zoekWerknamen } from './werknaam.ts';
import { werkendeNamen } from './werkzin.ts';

export { kentWoord } from './woordsoort.ts';
export { SOORTEN, type Bevinding, type Soort, type Waakopties } from './typen.ts';
export { suggereerWoorden, type Woordsuggestie } from './woordsuggesties.ts';

/** Above this size a text is read in pieces, cut at the end of a line, so that memory stays bounded. */
const STUK = 60_000;

/**
 * Finds personal data in free text, each with its place, kind, reason and what may stand there instead (B12.1). Pure: the
 * same text gives the same findings, on the server and in a browser. Linear in the length of the text.
 */
export function waak(tekst: string, { bekend = [] }: Waakopties = {}): Bevinding[] {
  const uit: Bevinding[] = [];
  for (let van = 0; van < tekst.length;) {
    const tot = stukEind(tekst, van);
    const stuk = tekst.slice(van, tot);
    const recht = waakStuk(stuk, bekend);
    const om = buiten(waakGespiegeld(stuk, bekend), recht);
    const samen = om.length ? [...recht, ...om].sort((x, y) => x.start - y.start) : recht;
    for (const b of samen) uit.push({ ...b, start: b.start + van, eind: b.eind + van });
    van = tot;
  }
  return uit;
}

function stukEind(tekst: string, van: number): number {
  if (tekst.length - van <= STUK) return tekst.length;
  for (const grens of ['\n', ' ']) {
    const eind = tekst.lastIndexOf(grens, van + STUK);
    if (eind > van + STUK / 2) return eind + 1;
  }
  const hard = van + STUK;
  return /[\uD800-\uDBFF]/.test(tekst[hard - 1]!) ? hard + 1 : hard;
}

/** Of the findings in `om` those that touch none of `recht`; both in order of the text. */
function buiten(om: readonly Bevinding[], recht: readonly Bevinding[]): Bevinding[] {
  let r = 0;
  return om
    .toSorted((a, b) => a.start - b.start)
    .filter(({ start, eind }) => {
      while (r < recht.length && recht[r]!.eind <= start) r += 1;
      return r >= recht.length || recht[r]!.start >= eind;
    });
}

function waakStuk(tekst: string, bekend: readonly string[]): Bevinding[] {
  const { tekst: kaal, van, tot } = normaliseer(tekst);
  const gevonden = beslis(zonderBekende(zoekAlles(lees(kaal)), kaal, bekend));
  return gevonden.map(({ begin, eind, soort, reden }) => {
    const [start, einde] = [van(begin), tot(eind - 1)];
    return { start, eind: einde, soort, tekst: tekst.slice(start, einde), reden, voorstel: VOORSTELLEN[soort] };
  });
}

/** Text between a right-to-left override and its end is shown backwards; so it is also read backwards. */
function waakGespiegeld(tekst: string, bekend: readonly string[]): Bevinding[] {
  if (!tekst.includes('\u202E')) return [];
  const uit: Bevinding[] = [];
  for (const { 0: stuk, index } of tekst.matchAll(/\u202E[^\u202C\u202E\n]*/g)) {
    const binnen = stuk.slice(1);
    const om = binnen.split('').reverse().join('');
    for (const b of waakStuk(om, bekend)) {
      if (b.soort === 'naam' || b.soort === 'herkomst') continue;
      const start = index + 1 + binnen.length - b.eind;
      const eind = index + 1 + binnen.length - b.start;
      uit.push({ ...b, start, eind, tekst: tekst.slice(start, eind) });
    }
  }
  return uit;
}

/** All candidates. What is surely a number, an address on the web or a date is taken before names and plates are sought. */
function zoekAlles(l: Lezing): Kandidaat[] {
  const web = [...zoekEmails(l), ...zoekUrls(l), ...zoekSociaal(l)];
  bezet(l, web);
  const iban = zoekIban(l);
  const datums = vindDatums(l);
  const documenten = zoekDocumenten(l);
  const bsn = zoekBsn(l);
  bezet(l, bsn);
  const kaarten = zoekKaarten(l);
  bezet(l, kaarten);
  const nummers = [...iban, ...documenten, ...bsn, ...kaarten, ...zoekTelefoons(l), ...zoekKentekens(l)];
  const werknamen = zoekWerknamen(l);
  const namen = zoekPersonen(l, werknamen);
  const personen = new Set([...namen, ...werknamen].map((n) => n.eind));
  const metNummer = new Set([...personen, ...documenten.map((d) => d.eind), ...bsn.map((b) => b.eind)]);
  const geboren = zoekGeboortedatums(l, datums, metNummer);
  const metGeboorte = new Set([...personen, ...geboren.map((g) => g.eind)]);
  return [
    ...web,
    ...nummers,
    ...werknamen,
    ...namen,
    ...geboren,
    ...zoekAdressen(l, metGeboorte),
    ...zoekLeeftijden(l, personen),
    ...zoekHerkomst(l, personen),
    ...zoekGezondheid(l, personen),
    ...zoekUiterlijk(l, personen),
  ];
}

/** Names; of those that turn out to be for work the kind is changed. */
function zoekPersonen(l: Lezing, werknamen: readonly Kandidaat[]): Kandidaat[] {
  const vondsten = zoekNamen(l);
  const einden = new Set(werknamen.map((w) => w.eind));
  const vast = new Set(l.tokens.flatMap((t, k) => (einden.has(t.eind) ? [k] : [])));
  const werkend = werkendeNamen(l, vondsten, vast);
  return alsKandidaten(l, vondsten).map((k, n) =>
    werkend.has(n) ? { ...k, soort: 'werknaam' as const, kracht: 89, reden: WERKREDEN } : k,
  );
}

/** Marks the tokens under candidates as taken; both are in order of the text or few. */
function bezet(l: Lezing, kandidaten: readonly Kandidaat[]): void {
  const opPlek = [...kandidaten].sort((a, b) => a.begin - b.begin);
  let k = 0;
  for (const { begin, eind } of opPlek) {
    while (k < l.tokens.length && l.tokens[k]!.eind <= begin) k += 1;
    for (let n = k; n < l.tokens.length && l.tokens[n]!.begin < eind; n++) l.bezet[n] = 1;
  }
}
