import { ibanLengte, isBsn, isIban, isLuhn } from './controlegetallen.ts';
import { getalVan, leesCijfers, midden, plekVan, inLosseRij } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { type Lezing, heeftVoor, isGetal, plak, set, terug, isWoord } from './lezing.ts';
import { AARD } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const BSNWOORD = /^(?:bsn\w{0,3}|burgerservice\w*|sofi\w*)$/;

const REKENING = set(
  'iban rekening rekeningnummer reknr rek rekeningnr bankrekening bankrekeningnummer overmaken overgemaakt overboeking gestort',
);

/** Account numbers: two letters, two digits and what the country asks for, with spaces, points or dashes between. */
export function zoekIban(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length - 1; i++) {
    const t = l.tokens[i]!;
    if (t.aard !== AARD.woord || t.ruw.length !== 2 || !isGetal(l.tokens[i + 1])) continue;
    const lengte = ibanLengte(t.ruw.toUpperCase());
    const eind = lengte === undefined ? undefined : leesIban(l, i, lengte);
    if (!eind) continue;
    const geldig = isIban(eind.code);
    // A wrong check digit is a slip of the pen when the rest has the form of an account number here.
    const vorm = /^[A-Z]{2}\d\d[A-Z]{4}\d{6,}$/.test(eind.code) || heeftVoor(l, i, 6, REKENING);
    if (geldig || vorm) {
      uit.push({
        ...plekVan(l, i, eind.j),
        soort: 'iban',
        kracht: geldig ? 99 : 90,
        reden: 'Dit is een bankrekeningnummer (IBAN).',
      });
      l.bezet.fill(1, i, eind.j + 1);
      i = eind.j;
    }
  }
  return uit;
}

function leesIban(l: Lezing, i: number, lengte: number): { code: string; j: number } | undefined {
  let code = '';
  for (let j = i; j < l.tokens.length && j < i + 24; j++) {
    const t = l.tokens[j]!;
    if (t.wit > 2) return undefined;
    if (t.aard === AARD.teken) {
      if (!/^[-._/]$/.test(t.ruw)) return undefined;
      continue;
    }
    code += t.ruw.toUpperCase();
    if (code.length >= 4 && !/^[A-Z]{2}\d\d[A-Z\d]*$/.test(code)) return undefined;
    if (code.length === lengte) {
      const volgend = l.tokens[j + 1];
      return volgend?.wit === 0 && volgend.aard !== AARD.teken ? undefined : { code, j };
    }
    if (code.length > lengte) return undefined;
  }
  return undefined;
}

/** Burgerservicenummers: nine digits that pass the elfproef, or any eight or nine digits announced as such. */
export function zoekBsn(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    if (!begintGetal(l, i) || l.bezet[i] || midden(l, i) || inLosseRij(l, i) || isNaPlus(l, i)) continue;
    const cue = terug(
      l,
      i,
      7,
      (t, k) => BSNWOORD.test(t.woord) || (t.woord === 'service' && l.tokens[k - 1]?.woord === 'burger'),
    );
    const stand = leesCijfers(l, i, 10).findLast((s) => s.cijfers.length === 9 || (cue >= 0 && s.cijfers.length === 8));
    if (!stand || (stand.woorden && cue < 0) || plakt(l, stand.j)) continue;
    const { cijfers, j } = stand;
    const aangekondigd = cue >= 0 && !heeftGetalTussen(l, cue, i);
    if (!aangekondigd && (!isBsn(cijfers) || !bsnVorm(plak(l, i, j), stand.tussen) || isZaakgetal(l, i))) continue;
    uit.push({
      ...plekVan(l, i, j),
      soort: 'bsn',
      kracht: aangekondigd ? 98 : 80,
      reden: aangekondigd
        ? 'Dit nummer is aangekondigd als burgerservicenummer.'
        : 'Dit nummer klopt als burgerservicenummer (elfproef).',
    });
    i = j;
  }
  return uit;
}

/** Digits, or a word of one digit with another after it. */
function begintGetal(l: Lezing, i: number): boolean {
  return (
    isGetal(l.tokens[i]) ||
    (getalVan(l.tokens[i]!.woord) !== undefined && getalVan(l.tokens[i + 1]?.woord ?? '') !== undefined)
  );
}

/** '+40 744 …': digits after a plus are a phone number. */
function isNaPlus(l: Lezing, i: number): boolean {
  let k = i - 1;
  while (k > i - 6 && (isGetal(l.tokens[k]) || /^[-()./]$/.test(l.tokens[k]?.ruw ?? ''))) k -= 1;
  return l.tokens[k]?.ruw === '+' && k < i - 1;
}

function heeftGetalTussen(l: Lezing, cue: number, i: number): boolean {
  for (let k = cue + 1; k < i; k++) if (isGetal(l.tokens[k]) && l.tokens[k]!.ruw.length > 3) return true;
  return false;
}

function plakt(l: Lezing, j: number): boolean {
  const [een, twee] = [l.tokens[j + 1], l.tokens[j + 2]];
  if (een?.wit === 0 && een.aard === AARD.woord) return true;
  return een?.wit === 0 && /^[-/]$/.test(een.ruw) && isGetal(twee) && twee.wit === 0;
}

/** In one piece, or in the groups in which people write it. */
function bsnVorm(stuk: string, tussen: number): boolean {
  return /^\d{9}$/.test(stuk)
    ? tussen <= 4
    : /^(?:\d{3}\D\d{3}\D\d{3}|\d{4}\D\d{2}\D\d{3}|\d{2}\D\d{3}\D\d{4}|\d{3}\D\d{2}\D\d{4}|\d{2}\D\d{2}\D\d{2}\D\d{3}|\d{3}\D\d{6}|\d{4}\D\d{5}|(?:\d{2,3}\D){2,3}\d{2,3}|\d{5}\D\d{4})$/.test(
        stuk,
      );
}

const GEEN_BSN = set(
  'imei nr nummer no afvalcontainer container meter meterstand serie model type hotline kvk tel telefoon telefoonnummer mobiel whatsapp app bel',
);

/** A number of a case, a company or a thing. */
export function isAnders(l: Lezing, i: number): boolean {
  const cue = terug(
    l,
    i,
    5,
    (t) => (t.vlag & V.zaak) !== 0 || GEEN_BSN.has(t.woord) || /nummer$|nr$|code$/.test(t.woord),
  );
  return cue >= 0 || ['€', '+', '#', '/'].includes(l.tokens[i - 1]?.ruw ?? '') || inRijZaken(l, i);
}

/** The noun that the number is of, right before it over 'nr', 'is' and signs, is a case, a company or a thing. */
function isZaakgetal(l: Lezing, i: number): boolean {
  if (['€', '+', '#'].includes(l.tokens[i - 1]?.ruw ?? '') || inRijZaken(l, i)) return true;
  const k = terug(
    l,
    i,
    5,
    (t) => isWoord(t) && !/^(?:nr|nrs|nummer|no|is|was|met|het|de|een|dit|onder|van|luidt|id)$/.test(t.woord),
  );
  const noun = l.tokens[k];
  if (!noun) return false;
  return (noun.vlag & V.zaak) !== 0 || DING.test(noun.woord);
}

const DING =
  /^(?:.*container|meter|meterstand|.*serie|.*(?:order|factuur|zaak|dossier|vergunning|melding|polis|klant|product|artikel|bon|kenmerk|ticket|registratie|project|contract|debiteur|relatie)(?:nummer|nr|code)|barcode|model|type|kvk|rsin|tel|telefoon|telefoonnummer|mobiel|whatsapp|app|bel)$/;

/** 'dossier 123 …, zie ook 238…': the second number is of the same kind as the first. */
function inRijZaken(l: Lezing, i: number): boolean {
  return (
    terug(l, i, 14, (t) =>
      /^(?:dossiers?|zaken|zaak|zaaknummers?|facturen|factuur|orders?|meldingen|kenmerken)$/.test(t.woord),
    ) >= 0
  );
}

const KAART = set(
  'bankpas pas pasnummer creditcard kaart kaartnummer kaartnr visa mastercard maestro debitcard card tarjeta cartao',
);

/** Numbers of payment cards: thirteen to nineteen digits that pass Luhn. */
export function zoekKaarten(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    if (!isGetal(l.tokens[i]) || l.bezet[i] || midden(l, i) || inLosseRij(l, i)) continue;
    const standen = leesCijfers(l, i, 19).filter((s) => s.cijfers.length >= 13 && !s.woorden);
    const stand = standen.findLast((s) => isLuhn(s.cijfers) || heeftVoor(l, i, 5, KAART));
    if (!stand || !/^[2-6]/.test(stand.cijfers) || plakt(l, stand.j)) continue;
    const groepen = /^(?:\d{13,19}|\d{4}(?:\D?\d{4}){2,3}\D?\d{0,4}|\d{4}\D?\d{6}\D?\d{5})$/.test(plak(l, i, stand.j));
    if (!groepen || (isAnders(l, i) && !heeftVoor(l, i, 6, KAART))) continue;
    uit.push({
      ...plekVan(l, i, stand.j),
      soort: 'documentnummer',
      kracht: 95,
      reden: 'Dit is het nummer van een betaalkaart.',
    });
    i = stand.j;
  }
  return uit;
}
