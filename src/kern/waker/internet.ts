import { V } from './lexicon.ts';
import { isWoord, set, terug, type Lezing } from './lezing.ts';
import { AARD } from './tokeniseer.ts';
import { plekVan } from './getalwoorden.ts';
import { isOverheidssite, PLATFORMS, TOPDOMEINEN } from './lijsten/sites.ts';
import type { Kandidaat } from './typen.ts';

const LOKAAL = /[\w.+%'~!#$&*/=?^`{|}-]/;
const DOMEIN = /[\p{L}\d.-]/u;
const EMAILREDEN = 'Dit is een e-mailadres.';

/** E-mail addresses: what stands around an @, also with a space beside it. */
export function zoekEmails(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let at = l.tekst.indexOf('@'); at >= 0; at = l.tekst.indexOf('@', at + 1)) {
    const begin = linksVan(l.tekst, at);
    let rechts = at + 1;
    while (rechts < at + 3 && l.tekst[rechts] === ' ') rechts += 1;
    const domein = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/u.exec(l.tekst.slice(rechts, rechts + 255))?.[0];
    if (begin === undefined || !domein || !/\.[\p{L}]{2,}$/u.test(domein)) continue;
    uit.push({ begin, eind: rechts + domein.length, soort: 'email', kracht: 99, reden: EMAILREDEN });
    at = rechts + domein.length - 1;
  }
  return [...uit, ...zoekGesproken(l)];
}

/** Begin of the part before the @; one space between is a slip, unless it is the @ of a user name. */
function linksVan(tekst: string, at: number): number | undefined {
  let i = at;
  if (
    tekst[i - 1] === ' ' &&
    tekst[at + 1] !== undefined &&
    /[\w]/.test(tekst[i - 2] ?? '') &&
    /^ ?[\p{L}\d-]+\.[\p{L}]{2,}/u.test(tekst.slice(at + 1, at + 60)) &&
    /[\d._]/.test(/[\w.+-]{1,64}$/.exec(tekst.slice(Math.max(0, at - 65), at - 1))?.[0] ?? '')
  )
    i -= 1;
  const eind = i;
  while (i > 0 && at - i < 65 && (LOKAAL.test(tekst[i - 1]!) || /\p{L}/u.test(tekst[i - 1]!))) i -= 1;
  while (i < eind && /['`{|/=*.!#$&?^~%-]/.test(tekst[i]!)) i += 1;
  return i < eind ? i : undefined;
}

const APENSTAART = set('at apenstaartje apestaartje aapje apenstaart arroba arond chiocciola malpa kukac');
const PUNT = set('punt dot point punkt punto punct ponto');

/** 'lichtblauw77 at gmail punt com', 'desi (at) petmail (dot) example', 'lola[at]mail.com'. */
function zoekGesproken(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 1; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (!(APENSTAART.has(t.woord) || t.ruw === '@')) continue;
    const voor = overHaak(l, i - 1, -1);
    const na = overHaak(l, i + 1, 1);
    const eind = leesDomein(l, na);
    if (eind < 0 || voor < 0 || l.tokens[voor]!.aard === AARD.teken) continue;
    let begin = voor;
    // The part before the @ may hold points and digits in words too.
    for (let k = 0; k < 12 && begin > 0; k++) {
      const vorig = l.tokens[begin - 1]!;
      if (l.tokens[begin]!.wit === 0 && (vorig.aard !== AARD.teken || /^[._+-]$/.test(vorig.ruw))) begin -= 1;
      else if (begin === voor && l.tokens[begin]!.aard === AARD.getal && isWoord(vorig) && !(vorig.vlag & V.gewoon))
        begin -= 1;
      else if ((PUNT.has(vorig.woord) || /^(?:underscore|streepje|liggend)$/.test(vorig.woord)) && begin > 1)
        begin -= 2;
      else break;
    }
    uit.push({ ...plekVan(l, begin, eind), soort: 'email', kracht: 97, reden: 'Dit is een e-mailadres in woorden.' });
    i = eind;
  }
  return uit;
}

function overHaak(l: Lezing, i: number, stap: number): number {
  let k = i;
  while (l.tokens[k] && /^[()[\]{}<>*_-]$/.test(l.tokens[k]!.ruw) && Math.abs(k - i) < 3) k += stap;
  return l.tokens[k] ? k : -1;
}

/** Last token of a domain from token `i` on, spoken or written; -1 when there is none. */
function leesDomein(l: Lezing, i: number): number {
  if (i < 0) return -1;
  let [eind, punten] = [-1, 0];
  for (let k = i; k < i + 14 && l.tokens[k]; k++) {
    const t = l.tokens[k]!;
    if (t.wit > 1 && k > i) break;
    if (t.ruw === '.' || PUNT.has(t.woord)) punten += 1;
    else if (t.aard === AARD.teken && !/^[()[\]{}-]$/.test(t.ruw)) break;
    else if (isWoord(t) && punten > 0 && TOPDOMEINEN.has(t.woord) && (eind = k) >= 0) return k;
    else if (
      t.aard !== AARD.teken &&
      t.wit > 0 &&
      k > i &&
      !PUNT.has(l.tokens[k - 1]!.woord) &&
      !/^[.()[\]{}-]$/.test(l.tokens[k - 1]!.ruw)
    )
      break;
  }
  return eind;
}

const URL =
  /(?:h(?:tt|xx)ps?\s?:\/\/|www\.)[^\s<>"]{3,400}|(?<![\p{L}\d@._-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?(?:\.|\[\.\]|\(\.\))){1,4}(?:[a-z]{2,12})(?![\p{L}\d@])(?:\/[^\s<>"]{0,400})?/iuy;
const SCHEMA = /h(?:tt|xx)ps?\s?:\/\/$/i;

/** Addresses on the web: adverts, profiles, sites of houses. Not of the government and its partners, nor a platform's bare name. */
export function zoekUrls(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let klaar = 0;
  for (let punt = l.tekst.indexOf('.'); punt >= 0; punt = l.tekst.indexOf('.', punt + 1)) {
    if (punt < klaar || !isHostpunt(l.tekst, punt)) continue;
    const index = hostBegin(l.tekst, punt, klaar);
    URL.lastIndex = index;
    const gevonden = URL.exec(l.tekst)?.[0];
    if (!gevonden) continue;
    klaar = index + gevonden.length;
    const stuk = gevonden.replace(/(?:[.,;:!?'")\]}>]|&gt)+$/u, (staart) =>
      gevonden.includes('(') && staart === ')' ? staart : '',
    );
    const heeftSchema = /^(?:h|www)/i.test(stuk) && /^(?:h(?:tt|xx)ps?\s?:|www\.)/i.test(stuk);
    const gewoon = stuk
      .replace(/^h(?:tt|xx)ps?\s?:\/\//i, '')
      .replaceAll(/\[\.\]|\(\.\)/g, '.')
      .replace(/^www\./i, '');
    const [host = '', ...pad] = gewoon.split(/[/?#]/);
    const top = /\.([\p{L}]{2,12})(?::\d+)?$/u.exec(host)?.[1]?.toLowerCase();
    if (!top || !TOPDOMEINEN.has(top) || isOverheidssite(host)) continue;
    const heeftPad = pad.join('').length > 0;
    if (
      !heeftSchema &&
      !heeftPad &&
      (top === 'md' || isAfkorting(host) || PLATFORMS.has(kern(host)) || !/^[a-z\d.-]+$/i.test(host))
    )
      continue;
    if (heeftSchema && !heeftPad && PLATFORMS.has(kern(host)) && host.split('.').length < 3) continue;
    uit.push({
      begin: index,
      eind: index + stuk.length,
      soort: 'url',
      kracht: 93,
      reden: 'Dit is het adres van een advertentie, profiel of site.',
    });
  }
  return [...uit, ...zoekGesprokenUrls(l)];
}

/** A point between letters or digits, or in brackets as people write it to mislead. */
function isHostpunt(tekst: string, punt: number): boolean {
  const voor = tekst[punt - 1] ?? ' ';
  return voor === '[' || voor === '(' || (/[\p{L}\d]/u.test(voor) && /[\p{L}\d]/u.test(tekst[punt + 1] ?? ' '));
}

/** Begin of the host around the point, with the scheme before it. */
function hostBegin(tekst: string, punt: number, grens: number): number {
  let i = punt;
  while (i > grens && punt - i < 80 && (DOMEIN.test(tekst[i - 1]!) || (/[[(]/.test(tekst[i - 1]!) && i === punt)))
    i -= 1;
  const schema = SCHEMA.exec(tekst.slice(Math.max(grens, i - 12), i))?.[0];
  return schema ? i - schema.length : i;
}

/** 'd.d', 'i.v.m', 'mr.De': points between short pieces or words are no site. */
function isAfkorting(host: string): boolean {
  const delen = host.split('.');
  const top = delen.at(-1)!;
  return (
    delen.every((d) => d.length <= 2) ||
    (delen.length === 2 && /^(?:geb|nat|tel|mob|pasp|rijb|kent|verbl|woonpl|postb)$/i.test(delen[0]!)) ||
    (top !== top.toLowerCase() && top !== top.toUpperCase()) ||
    (delen.length === 2 && /^\d+$/.test(delen[0]!))
  );
}

function kern(host: string): string {
  return host.split('.').at(-2)?.toLowerCase() ?? '';
}

/** 'avondgids punt eu slash profiel slash 4410', 'avondgids[dot]eu/mira', 'kinky . nl/adv/4410'. */
function zoekGesprokenUrls(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 1; i < l.tokens.length - 1; i++) {
    const los = isLossePunt(l, i);
    if (!los && !PUNT.has(l.tokens[i]!.woord)) continue;
    const [voor, na] = [overHaak(l, i - 1, -1), overHaak(l, i + 1, 1)];
    if (voor < 0 || na < 0 || !TOPDOMEINEN.has(l.tokens[na]!.woord) || l.tokens[voor]!.aard === AARD.teken) continue;
    if (terug(l, i, 8, (t) => APENSTAART.has(t.woord) || t.ruw === '@') >= 0) continue;
    const begin = hostWoorden(l, voor);
    const eind = padEind(l, na);
    if (eind >= l.tokens.length) continue;
    if (eind === na && (los || (na === i + 1 && (l.tokens[voor]!.vlag & V.gewoon) !== 0 && voor === begin))) continue;
    uit.push({
      ...plekVan(l, begin, eind),
      soort: 'url',
      kracht: 92,
      reden: 'Dit is het adres van een site, in woorden.',
    });
    i = eind;
  }
  return uit;
}

/** A point with a space on both sides, or before the top domain, that a path may show to be one of a site. */
function isLossePunt(l: Lezing, i: number): boolean {
  const [punt, na] = [l.tokens[i]!, l.tokens[i + 1]!];
  return punt.ruw === '.' && punt.wit === 1 && na.ruw === na.woord;
}

/** First token of the host whose last word stands at `voor`: over points in words, and what is written against it. */
function hostWoorden(l: Lezing, voor: number): number {
  let begin = voor;
  while (begin > 1) {
    const vorig = l.tokens[begin - 1]!;
    if (PUNT.has(vorig.woord)) begin -= 2;
    else if (l.tokens[begin]!.wit === 0 && (vorig.aard !== AARD.teken || /^[-_.]$/.test(vorig.ruw))) begin -= 1;
    else break;
  }
  while (l.tokens[begin]!.aard === AARD.teken && begin < voor) begin += 1;
  return begin;
}

/** Last token of the path behind the top domain at `na`, in words or with signs. */
function padEind(l: Lezing, na: number): number {
  let eind = na;
  while (/^(?:slash|schuine)$/.test(l.tokens[eind + 1]?.woord ?? '') || l.tokens[eind + 1]?.ruw === '/') {
    eind += l.tokens[eind + 2]?.woord === 'streep' ? 3 : 2;
    while (l.tokens[eind + 1]?.wit === 0 && l.tokens[eind + 1]!.aard !== AARD.teken) eind += 1;
  }
  return eind;
}
