import { waak, type Bevinding } from '../../kern/waker/index.ts';
import { isEigenNummer } from './eigen.ts';
import { accountsleutel, kentekensleutel, mailsleutel, telefoonsleutel, webadressleutel } from './nummersleutels.ts';

/** A number, plate or advert with its place: the same key is the same thing. */
export interface Nummerkenmerk {
  soort: 'telefoon' | 'kenteken' | 'advertentie' | 'email' | 'account' | 'kvk';
  sleutel: string;
  start: number;
  eind: number;
}

const T = '[\\s.\\-\\/()_·,]';
const MOBIEL = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\+|\\(\\+|00)${T}?31${T}{0,3}(?:\\(?[0oO]\\)?)?${T}{0,2}|\\(?[0oO]${T}{0,2})6(?:${T}{0,3}[\\doO]){8}(?!\\d)`,
  'gu',
);
const VAST = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:\\+|00)31[\\s.-]?(?:\\(0\\))?[\\s.-]?[1-57]|\\(?0[1-57])\\)?(?:[\\s.\\-()]{0,3}\\d){8}(?!\\d)`,
  'gu',
);
const VREEMD = /(?<![\p{L}\d])(?:\+|00)\s?(?!31|0)[1-9]\d(?:[\s.\-()/]{0,2}\d){7,12}(?!\d)/gu;
const KAAL =
  /(?<=(?:tel|telefoon|telefoonnr|telnr|nummer|app|whatsapp|bel|mob|mobiel|nr)[ .:]{1,3})6(?:[\s.-]?\d){8}(?!\d)/giu;

const WAGEN =
  /(?:kent(?:eken)?|plaat|nummerbord|auto|busje|bus|wagen|taxi|scooter|bestel\p{L}*|voertuig|mercedes|bmw|audi|vw|volkswagen|golf|opel|ford|renault|peugeot|toyota|skoda|seat|volvo|kia|tesla|vito|sprinter|transporter|passat|polo|citro(?:e|ë)n|fiat|suv|touran|corsa|astra|clio|kt)(?![\p{L}])/iu;
const PLAAT = /(?<![\p{L}\d-])[A-Za-z\d]{1,3}([-–. ]?)[A-Za-z\d]{1,3}([-–. ]?)[A-Za-z\d]{1,3}(?![\p{L}\d]|-\d)/gu;
const ZIJCODE =
  /^(?:LLDDDD|DDDDLL|DDLLDD|LLDDLL|LLLLDD|DDLLLL|DDLLLD|DLLLDD|LLDDDL|LDDDLL|LLLDDL|LDDLLL|DLLDDD|DDDLLD|LLLDDD|DDDLLL)$/;

const KVK_VOOR =
  /(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister)(?:[- ]?(?:nummer|nr|no|inschrijving))?\.?[^\d\n]{0,22}(\d(?:[ .-]?\d){7})(?![ .-]?\d)/giu;
const KVK_NA =
  /(?<![\d-])(\d(?:[ .]?\d){7})(?!\d)[^\d\n.]{0,14}(?:kvk|k\.v\.k|kamer van koophandel|handelsregister)/giu;
const ADVERTENTIE =
  /(?<![\p{L}])(?:advertentie|adv\.?|advertentienummer|advertentienr|ad|listing|profiel|profielnummer|ad-id)(?:[- ]?(?:nummer|nr|id|no)\.?)?(?: (?:is|met nummer|met id|op \p{L}+(?:\.\p{L}+)?))?[ :#(]{1,3}(?:nr\.? |nummer |id )?(\d{5,12})(?!\d)/giu;
const LOS = /(?<![\p{L}\d/])#?(\d{6,12})(?=\s*\(?(?:op|van)\s+(?:kinky|sexjobs|seksjobs|[\w-]+\.(?:nl|com)))/giu;
const MAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\]| at (?=\S+(?:\.| punt )(?:nl|com|eu|net|org)))\s?[\p{L}\d-]+(?:(?:\.|\s?\(?(?:punt|dot)\)?\s?)[\p{L}\d-]+)+/giu;
const SITE =
  /(?<![\p{L}\d@._-])(?:https?:\/\/)?(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:nl|com|eu|net|org|be|de|info|biz|xxx|sex|club|nu|me|site|online|shop|co)(?![\p{L}\d@])(?:\/[^\s"'<>)\]]*)?/giu;
const ACCOUNT = /(?<![\p{L}\d@._/-])@([\p{L}\d_][\p{L}\d_.]{2,38})/gu;
const ACCOUNT_NA =
  /(?<![\p{L}])(?:insta(?:gram)?|ig|snap(?:chat)?|telegram|tiktok|tg|kik|facebook|fb|signal)(?:[- ]?(?:account|profiel|naam|handle|kanaal|groep))?(?: (?:is|heet|van|onder|naam|op|met|als))*[ :'"‘“]{1,3}@?([\p{L}\d]+[_.\d][\p{L}\d_.]*[\p{L}\d_])/giu;
const VERMOMD =
  /(?:(?<![\p{L}])(?:nul|zes|zero|six|zwart|dubbel)(?![\p{L}])|\u{20E3}|[\u{FF10}-\u{FF19}\u{2460}-\u{2473}\u{1D7CE}-\u{1D7FF}]|(?:kenteken|plaat)|(?:\+|00)\s?[1-9]|insta|snap|telegram|tiktok|0\s?6[:,;*]|kent\.)/iu;

/** All numbers, plates, adverts and mailboxes in a text that may tie it to another; the reporter's own and those of services not. */
export function vindNummers(tekst: string, laag: string): Nummerkenmerk[] {
  const uit: Nummerkenmerk[] = [];
  const neem = (soort: Nummerkenmerk['soort'], sleutel: string, start: number, lengte: number) => {
    // 'kenteken gp575p ik heb 112 gebeld': small letters with white and vowels are words.
    if (
      soort === 'kenteken' &&
      /\s/.test(tekst.slice(start, start + lengte)) &&
      /[aeiou]/.test(tekst.slice(start, start + lengte))
    )
      return;
    if (sleutel.length < 4 || uit.some((n) => n.soort === soort && start < n.eind && n.start < start + lengte)) return;
    if ((soort === 'telefoon' || soort === 'email') && isEigenNummer(laag, start, /^31[1-57]/.test(sleutel))) return;
    uit.push({ soort, sleutel, start, eind: start + lengte });
  };
  for (const patroon of [KVK_VOOR, KVK_NA])
    for (const v of tekst.matchAll(patroon)) neem('kvk', v[1]!.replaceAll(/\D/g, ''), v.index, v[0].length);
  const bezet = (start: number, lengte: number) =>
    uit.some((n) => n.soort === 'kvk' && start < n.eind && n.start < start + lengte);
  if (/\d/.test(tekst)) {
    for (const patroon of [MOBIEL, VREEMD, VAST, KAAL])
      for (const v of tekst.matchAll(patroon))
        if (!bezet(v.index, v[0].length)) neem('telefoon', telefoonsleutel(v[0]), v.index, v[0].length);
    for (const v of tekst.matchAll(PLAAT))
      if (isPlaat(tekst, v)) neem('kenteken', kentekensleutel(v[0]), v.index, v[0].length);
    for (const patroon of [ADVERTENTIE, LOS])
      for (const v of tekst.matchAll(patroon)) neem('advertentie', `#${v[1]!}`, v.index, v[0].length);
  }
  vindInternet(tekst, neem);
  if (VERMOMD.test(tekst)) for (const b of waak(tekst)) neemBevinding(b, neem);
  return uit;
}

type Neem = (soort: Nummerkenmerk['soort'], sleutel: string, start: number, lengte: number) => void;

function vindInternet(tekst: string, neem: Neem): void {
  const mails = /@|\(at\)|\[at\]| at /i.test(tekst) ? [...tekst.matchAll(MAIL)] : [];
  for (const v of mails) neem('email', mailsleutel(v[0]), v.index, v[0].length);
  for (const v of tekst.matchAll(SITE)) {
    const inMail = mails.some((m) => v.index < m.index + m[0].length && m.index < v.index + v[0].length);
    if (!inMail) neem('advertentie', webadressleutel(v[0]), v.index, v[0].length);
  }
  for (const patroon of [ACCOUNT, ACCOUNT_NA])
    for (const v of tekst.matchAll(patroon)) {
      if (mails.some((m) => v.index < m.index + m[0].length && m.index < v.index + v[0].length)) continue;
      neem('account', accountsleutel(v[1]!), v.index, v[0].length);
    }
}

/** What only the waker sees: numbers in words and signs, foreign plates, user names. */
function neemBevinding({ soort, tekst, start, eind }: Bevinding, neem: Neem): void {
  if (soort === 'telefoon') neem('telefoon', telefoonsleutel(tekst), start, eind - start);
  if (soort === 'kenteken') neem('kenteken', kentekensleutel(tekst), start, eind - start);
  if (soort === 'sociaal') neem('account', accountsleutel(tekst), start, eind - start);
}

function isPlaat(tekst: string, v: RegExpExecArray): boolean {
  const ruw = v[0];
  const groepen = ruw.split(/[-–. ]/);
  const streepjes = /[-–]/.test(v[1]!) && /[-–]/.test(v[2]!);
  const kaal = ruw.replaceAll(/[-–. ]/g, '');
  if (kaal.length !== 6 || !/\d/.test(kaal) || !/[A-Za-z]/.test(kaal)) return false;
  const wagen =
    WAGEN.test(tekst.slice(Math.max(0, v.index - 50), v.index)) ||
    WAGEN.test(tekst.slice(v.index + ruw.length, v.index + ruw.length + 25));
  if (!streepjes && !wagen && !isOnmiskenbaar(ruw, kaal)) return false;
  if (
    !streepjes &&
    ruw !== ruw.toUpperCase() &&
    /[ .]/.test(ruw) &&
    !/kent|plaat|(?:auto|busje|bus|wagen|voertuig) ?[(:]?\s?$/i.test(tekst.slice(Math.max(0, v.index - 25), v.index))
  )
    return false;
  return mogelijkePlaat(streepjes ? groepen : [kaal]);
}

/** 'TX 338 L' in capitals and with the letters of plates alone: no word for a car is needed. */
function isOnmiskenbaar(ruw: string, kaal: string): boolean {
  return (
    ruw === ruw.toUpperCase() && /^(?:[BDFGHJKLNPRSTVXZ]|\d)+$/.test(kaal) && (kaal.match(/[A-Z]/g) ?? []).length > 2
  );
}

/** Does a string fit a Dutch plate, when O may be 0 and the other way round? */
function mogelijkePlaat(groepen: readonly string[]): boolean {
  const vorm = groepen.map((g) => {
    if (/^[\dOo]+$/.test(g)) return /\d/.test(g) ? 'D'.repeat(g.length) : 'L'.repeat(g.length);
    if (/^[A-Za-z0]+$/.test(g)) return 'L'.repeat(g.length);
    return Array.from(g, (t) => (/\d/.test(t) ? 'D' : 'L')).join('');
  });
  if (ZIJCODE.test(vorm.join(''))) return true;
  if (groepen.length > 1) return false;
  const kaal = groepen[0]!.toUpperCase();
  return [kaal.replaceAll('0', 'O'), kaal.replaceAll('O', '0')].some((k) =>
    ZIJCODE.test(Array.from(k, (t) => (/\d/.test(t) ? 'D' : 'L')).join('')),
  );
}
