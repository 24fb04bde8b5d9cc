import { V } from './lexicon.ts';
import { isGetal, isWoord, set, terug, type Lezing } from './lezing.ts';
import { AARD, type Token } from './tokeniseer.ts';
import { isThuis, THUIS, ZAAK, type Plek } from './thuis.ts';
import type { Kandidaat } from './typen.ts';

const VOORZET = set(
  'aan op in te bij naar is nr de het een haar zijn hun mijn : , ( van op: adres kamer samen nu nog momenteel tijdelijk sinds kort officieel daar eigen zelf en',
);
const POSTCODE = /^[1-9]\d{3}$/;
const REDEN = 'Dit is het adres waar iemand woont of staat ingeschreven.';

/** Home addresses: a street with a number, or a postcode with one, that the text ties to somebody's living there. */
export function zoekAdressen(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let vorige = -1;
  for (let i = 0; i < l.tokens.length; i++) {
    if (!isGetal(l.tokens[i]) || l.bezet[i] || i <= vorige) continue;
    const plek = leesAdres(l, i);
    if (!plek || !isThuis(l, plek, persoonEinden)) continue;
    uit.push({
      begin: l.tokens[plek.i]!.begin,
      eind: l.tokens[plek.j]!.eind,
      soort: 'adres',
      kracht: plek.buiten ? 95 : 86,
      reden: REDEN,
    });
    l.bezet.fill(1, plek.i, plek.j + 1);
    vorige = plek.j;
  }
  return uit;
}

/** The address around number `n`: the street before it, and addition, postcode and place after it. */
function leesAdres(l: Lezing, n: number): Plek | undefined {
  const t = l.tokens[n]!;
  if (POSTCODE.test(t.ruw) && isPostletters(l.tokens[n + 1]) && isGetal(l.tokens[n + 2]))
    return { i: n, j: metPlaats(l, toevoeging(l, n + 2)), straat: true };
  if (t.ruw.length > 4) return undefined;
  const omgekeerd = leesOmgekeerd(l, n);
  if (omgekeerd) return omgekeerd;
  if (t.wit !== 1) return undefined;
  const opNummer = isOpNummer(l, n);
  const komma =
    opNummer || (/^(?:nr|no|nummer)$/.test(l.tokens[n - 1]?.woord ?? '') && l.tokens[n - 2]?.ruw === ',') ? 1 : 0;
  const s = komma
    ? n - (l.tokens[n - 1]!.ruw === '.' ? 4 : 3)
    : l.tokens[n - 1]?.ruw === '.' || ['nr', 'no', 'nummer'].includes(l.tokens[n - 1]?.woord ?? '')
      ? l.tokens[n - 1]!.ruw === '.' && ['nr', 'no'].includes(l.tokens[n - 2]?.woord ?? '')
        ? n - 3
        : n - 2
      : n - 1;
  const naam = l.tokens[s];
  if (!isWoord(naam) || naam.vlag & (V.nooit | V.zaak)) return undefined;
  const buitenlands = terug(l, n, 6, (x) =>
    /^(?:strada|str|calle|rua|carrera|strasse|ul|ulica|via|rue|bulevardul|avenida|utca|rruga|bul)$/.test(x.woord),
  );
  // 'Ringbaan Oost 440', 'Hoge Rijndijk Noord 3'.
  const streek =
    /^(?:noord|oost|zuid|west)$/.test(naam.woord) && ((l.tokens[s - 1]?.vlag ?? 0) & (V.straat | V.straatzwak)) !== 0;
  const bijvoeglijk =
    /^(?:korte|lange|hoge|lage|oude|nieuwe|grote|kleine|kromme|brede|achter|voor)$/.test(
      l.tokens[s - 1]?.woord ?? '',
    ) && (l.tokens[s - 1]!.vlag & naam.vlag & V.kapitaal) !== 0;
  const vorm =
    ((naam.vlag & (V.straat | V.straatzwak)) !== 0 || bijvoeglijk || streek) &&
    !/^(?:kamers?|etage|weg|straat|hoek)$/.test(naam.woord);
  if (!vorm && buitenlands < 0 && !(naam.vlag & V.kapitaal)) return undefined;
  if (naam.vlag & V.gewoon && !(naam.vlag & V.kapitaal)) return undefined;
  if (!vorm && naam.vlag & V.gewoon) return undefined;
  const i = buitenlands >= 0 ? buitenlands : straatBegin(l, s);
  return { i, j: metPlaats(l, toevoeging(l, n)), straat: vorm || buitenlands >= 0, buiten: buitenlands >= 0 };
}

/** 'Kerkstraat op nummer 12', 'Kerkstraat op nr. 12': true at the number. */
function isOpNummer(l: Lezing, n: number): boolean {
  const k = l.tokens[n - 1]?.ruw === '.' ? n - 2 : n - 1;
  return /^(?:nr|nummer)$/.test(l.tokens[k]?.woord ?? '') && l.tokens[k - 1]?.woord === 'op';
}

const ENGELSE_WEG = /^(?:street|road|avenue|ave|lane|drive|court|close|square)$/;

/** 'nummer 12 in de Kerkstraat', '12 aan de Havenweg', '12 Church Street': the number first. */
function leesOmgekeerd(l: Lezing, n: number): Plek | undefined {
  const woord = (k: number) => l.tokens[n + k]?.woord ?? '';
  const kapitaal = (k: number) => isWoord(l.tokens[n + k]) && (l.tokens[n + k]!.vlag & V.kapitaal) !== 0;
  if (kapitaal(1) && l.tokens[n + 1]!.wit === 1)
    for (const k of [2, 3]) if (ENGELSE_WEG.test(woord(k)) && kapitaal(k)) return { i: n, j: n + k, straat: true };
  const bij = /^[a-d]$/.test(woord(1)) && l.tokens[n + 1]!.wit < 2 ? 1 : 0;
  const nummer = l.tokens[n - 1]?.ruw === '.' ? l.tokens[n - 2]?.woord : l.tokens[n - 1]?.woord;
  if (!/^(?:nr|nummer|huisnummer|op|no)$/.test(nummer ?? '')) return undefined;
  if (!/^(?:in|aan|van|op)$/.test(woord(bij + 1)) || !/^(?:de|het)$/.test(woord(bij + 2))) return undefined;
  let k = bij + 3;
  while (k < bij + 7 && isWoord(l.tokens[n + k]) && !isStraatwoord(l.tokens[n + k]!)) k += 1;
  return isWoord(l.tokens[n + k]) && isStraatwoord(l.tokens[n + k]!) ? { i: n, j: n + k, straat: true } : undefined;
}

function isStraatwoord(t: Token): boolean {
  return (t.vlag & V.straat) !== 0 && !/^(?:weg|straat|hoek|laan|buurt)$/.test(t.woord);
}

/** A street may be of more words: 'Prins Hendrikstraat', 'Van Speijkstraat', 'Hoge Wal'. */
function straatBegin(l: Lezing, s: number): number {
  let i = s;
  while (i > 0 && s - i < 6 && l.tokens[i]!.wit < 2 && l.tokens[i - 1]!.zin === l.tokens[s]!.zin) {
    const vorig = l.tokens[i - 1]!;
    const punt = vorig.ruw === '.' ? l.tokens[i - 2] : undefined;
    if (isWoord(punt) && punt.vlag & V.kapitaal && punt.ruw.length < 5) i -= 2;
    else if (isStraatdeel(vorig) || (vorig.vlag & V.kapitaal && /^(?:van|de|het)$/.test(vorig.woord))) i -= 1;
    // 'op de van Speijkstraat': a small word of the name after the article.
    else if (vorig.woord === 'van' && i === s && l.tokens[i - 2]?.woord === 'de') return i - 1;
    else if (vorig.woord === 'e' && vorig.wit === 0 && isGetal(l.tokens[i - 2])) i -= 2;
    else {
      // 'Burgemeester van der Meerlaan': small words, and a capital before them.
      let k = i - 1;
      while (k > i - 4 && /^(?:van|de|der|den|het|ten|ter|t|la|della)$/.test(l.tokens[k]?.woord ?? '')) k -= 1;
      if (
        k === i - 1 ||
        !isStraatdeel(l.tokens[k]) ||
        !(l.tokens[i]!.vlag & V.kapitaal) ||
        l.tokens[k]!.zin !== vorig.zin
      )
        break;
      i = k;
    }
  }
  return i;
}

function isStraatdeel(t: Token | undefined): boolean {
  return (
    isWoord(t) && (t.vlag & V.kapitaal) !== 0 && !THUIS.has(t.woord) && !ZAAK.has(t.woord) && !VOORZET.has(t.woord)
  );
}

function isPostletters(t: Token | undefined): boolean {
  return isWoord(t) && /^[A-Za-z]{2}$/.test(t.ruw) && t.wit < 2 && (t.wit === 0 || t.ruw === t.ruw.toUpperCase());
}

/** '88 bis', '7-2', '120 A', '16 III', '12 hs'. */
function toevoeging(l: Lezing, n: number): number {
  const [a, b] = [l.tokens[n + 1], l.tokens[n + 2]];
  if (/^(?:bus|apt|app|ap|et|sc|bl)$/.test(a?.woord ?? '') && isGetal(b) && b.wit < 2) return n + 2;
  if (a?.wit === 0 && /^[-/]$/.test(a.ruw) && b?.wit === 0 && b.aard !== AARD.teken && b.ruw.length < 5) return n + 2;
  if (
    /^(?:boven|beneden|achter|souterrain)$/.test(a?.woord ?? '') &&
    a!.wit < 2 &&
    (!b || b.zin !== a!.zin || b.aard === AARD.teken)
  )
    return n + 1;
  if (
    isWoord(a) &&
    a.wit < 2 &&
    (/^(?:bis|hs|huis|hoog|bv|bg|rood|zwart|rd|zw|i{1,3}|iv|v)$/i.test(a.ruw) ||
      (/^[a-h]$/i.test(a.ruw) &&
        (a.wit === 0 || a.ruw === a.ruw.toUpperCase() || !b || b.zin !== a.zin || /^[,;.)]$/.test(b.ruw))))
  )
    return isGetal(b) && b.wit < 2 && b.ruw.length < 3 && a.wit === 0 ? n + 2 : n + 1;
  return n;
}

/** The postcode and the place that follow. */
function metPlaats(l: Lezing, n: number): number {
  let k = n + 1;
  if (l.tokens[k]?.ruw === ',' || /^(?:te|in)$/.test(l.tokens[k]?.woord ?? '')) k += 1;
  const komma = k > n + 1;
  let eind = n;
  if (isGetal(l.tokens[k]) && POSTCODE.test(l.tokens[k]!.ruw) && isPostletters(l.tokens[k + 1])) {
    eind = k + 1;
    k = l.tokens[eind + 1]?.ruw === ',' ? eind + 2 : eind + 1;
  } else if (
    komma &&
    isGetal(l.tokens[k]) &&
    /^\d{4,5}$/.test(l.tokens[k]!.ruw) &&
    isWoord(l.tokens[k + 1]) &&
    l.tokens[k + 1]!.vlag & V.kapitaal
  ) {
    eind = k;
    k += 1;
  } else if (!komma && !isPlaatsnaam(l.tokens[k], l.tokens[k + 1])) return n;
  const plaats = l.tokens[k];
  if (!isWoord(plaats) || !(plaats.vlag & V.kapitaal) || plaats.wit > 1) return eind;
  if (eind === n && plaats.vlag & (V.voornaam | V.gewoon | V.nooit) && !(plaats.vlag & V.plaats)) return eind;
  if (eind > n && plaats.vlag & V.gewoon && !(plaats.vlag & V.plaats)) return eind;
  eind = k;
  const tweede = l.tokens[k + 1];
  return isWoord(tweede) && tweede.wit === 1 && tweede.vlag & V.kapitaal && !(tweede.vlag & (V.gewoon | V.voornaam))
    ? k + 1
    : eind;
}

/** A place right behind the number, without a comma. */
function isPlaatsnaam(t: Token | undefined, volgend: Token | undefined): boolean {
  if (!isWoord(t) || !(t.vlag & V.kapitaal) || t.wit !== 1 || t.vlag & (V.gewoon | V.nooit | V.voornaam)) return false;
  return (t.vlag & V.plaats) !== 0 || !volgend || volgend.wit > 1 || /^[.,;)]$/.test(volgend.ruw);
}
