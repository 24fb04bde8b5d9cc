import { isWoord, set, terug, verder, type Lezing } from './lezing.ts';
import { V } from './lexicon.ts';
import type { Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const PLATFORM = set(
  `tt instagram insta ig snap snapchat sc tiktok tik telegram tg tele facebook fb messenger twitter wechat weixin wechat-id signal viber skype discord kik onlyfans fansly reddit linkedin kakao kakaotalk zalo vk wickr threema session youtube twitch bigo tinder badoo grindr bumble hinge gebruikersnaam gebruikersnamen username user nick nickname handle profielnaam accountnaam account profiel cashapp paypal line socials threads bluesky mastodon clubhouse tango imo okcupid feeld her badoo lovoo zangi wire fetlife xhamster`,
);
const LOSSE_NAAM = set('line session user account profiel tele sc socials signal snap');
const REDEN = 'Dit is een gebruikersnaam op een platform.';
const HANDVAT = /(?<![\p{L}\d@/._-])[\p{L}\d_](?:[\w.\p{L}#-]{1,38})[\p{L}\d_]/gu;

/** User names: behind an @, or with points, lines or digits near the name of a platform. */
export function zoekSociaal(l: Lezing): Kandidaat[] {
  return [...zoekMetAt(l), ...zoekBijPlatform(l), ...zoekTussenAanhaling(l), ...zoekNaTeken(l), ...zoekMetTeken(l)];
}

/** 'OF: lunabae' and 'u/velvetkiss': a platform that is an ordinary word without its sign. */
function zoekMetTeken(l: Lezing): Kandidaat[] {
  return Array.from(l.tekst.matchAll(METTEKEN), ({ 0: stuk, 1: naam, index }) => {
    const begin = index + stuk.length - (naam ?? stuk).length;
    return { begin, eind: index + stuk.length, soort: 'sociaal', kracht: 90, reden: REDEN };
  });
}

const METTEKEN =
  /[OXIST](?<![\p{L}\d].)(?:F|G|C|T|)(?<=OF|X|IG|SC|TG|TT) ?[:=] ?([a-z\d][\w.]{2,29}\w)|u\/(?<![\p{L}\d/.]..)[\w-]{3,24}/gu;

function zoekMetAt(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let at = l.tekst.indexOf('@'); at >= 0; at = l.tekst.indexOf('@', at + 1)) {
    if (/[\p{L}\d._-]/u.test(l.tekst[at - 1] ?? '')) continue;
    const naam = /^[\p{L}\d_](?:[\p{L}\d_.-]{0,38}[\p{L}\d_])?/u.exec(l.tekst.slice(at + 1, at + 42))?.[0];
    if (!naam || naam.length < 2 || !/\p{L}/u.test(naam)) continue;
    uit.push({ begin: at, eind: at + 1 + naam.length, soort: 'sociaal', kracht: 90, reden: REDEN });
  }
  return uit;
}

/** Looks only around the names of platforms. */
function zoekBijPlatform(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let klaar = 0;
  for (let p = 0; p < l.tokens.length; p++) {
    if (!isPlatform(l.tokens[p]!) || (l.tokens[p]!.ruw.length < 3 && l.tokens[p + 1]?.ruw === '-')) continue;
    const [van, tot] = [l.tokens[Math.max(0, p - 14)]!.begin, l.tokens[Math.min(l.tokens.length - 1, p + 22)]!.eind];
    let k = Math.max(0, p - 14);
    for (const { 0: stuk, index } of l.tekst.slice(van, tot).matchAll(HANDVAT)) {
      const begin = van + index;
      if (begin < klaar) continue;
      while (l.tokens[k] && l.tokens[k]!.eind <= begin) k += 1;
      const kracht = l.tokens[k]?.begin === begin ? weeg(l, k, stuk) : 0;
      if (!kracht) continue;
      uit.push({ begin, eind: begin + stuk.length, soort: 'sociaal', kracht, reden: REDEN });
      klaar = begin + stuk.length;
    }
  }
  return uit;
}

/** 'fb: Lola Popescu': a profile under a name of two or three words with capitals, right after the sign. */
function zoekNaTeken(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let p = 0; p < l.tokens.length - 3; p++) {
    if (
      !/^(?:fb|facebook|messenger)(?:naam|profiel)?$/.test(l.tokens[p]!.woord) ||
      !/^[:=]$/.test(l.tokens[p + 1]!.ruw)
    )
      continue;
    let k = p + 2;
    while (k < p + 5 && isWoord(l.tokens[k]) && l.tokens[k]!.vlag & V.kapitaal && l.tokens[k]!.wit === 1) k += 1;
    if (k < p + 4) continue;
    uit.push({
      begin: l.tokens[p + 2]!.begin,
      eind: l.tokens[k - 1]!.eind,
      soort: 'sociaal',
      kracht: 94,
      reden: REDEN,
    });
  }
  return uit;
}

/** 'haar fb heet 'Lavinia Privat'': a profile in quotes, white and all. */
function zoekTussenAanhaling(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let p = 0; p < l.tokens.length; p++) {
    if (!isPlatform(l.tokens[p]!)) continue;
    let k = p + 1;
    while (k < p + 6 && NAAR_PROFIEL.test(l.tokens[k]?.woord ?? '')) k += 1;
    const open = l.tokens[k]?.ruw ?? '';
    if (
      !/^["']$/.test(open) ||
      (k === p + 1 &&
        !/^(?:facebook|fb|insta|instagram|snap|snapchat|tiktok|telegram)(?:profiel|account|naam|pagina)$/.test(
          l.tokens[p]!.woord,
        )) ||
      l.tokens[k]!.zin !== l.tokens[p]!.zin
    )
      continue;
    let eind = k + 1;
    while (eind < k + 6 && l.tokens[eind] && l.tokens[eind]!.ruw !== open) eind += 1;
    if (l.tokens[eind]?.ruw !== open || eind < k + 2) continue;
    uit.push({
      begin: l.tokens[k + 1]!.begin,
      eind: l.tokens[eind - 1]!.eind,
      soort: 'sociaal',
      kracht: 94,
      reden: REDEN,
    });
  }
  return uit;
}

const NAAR_PROFIEL = /^(?:heet|heeft|als|naam|is|zij|ze|hij|daar|onder|de|:|profiel|account|haar|zijn)$/;

function isPlatform(t: Token): boolean {
  return (
    PLATFORM.has(t.woord) ||
    /^(?:instagram|insta|telegram|facebook|snapchat|snap|tiktok|onlyfans|whatsapp)(?:profiel|account|kanaal|groep|naam|pagina|post|story|chat)$/.test(
      t.woord,
    )
  );
}

// Right after one of these even 'roxana.nl' is a user name and no site.
const NETWERK = /^(?:insta|instagram|ig|snap|snapchat|tiktok|tt|telegram|tg|kik|twitter)$/;

/** The word before `k`, over a colon. */
function naamVoor(l: Lezing, k: number): string {
  let v = k - 1;
  while (v > k - 4 && /^(?:[:=]|account|naam|profiel|is|als|id)$/.test(l.tokens[v]?.woord ?? '')) v -= 1;
  return l.tokens[v]?.woord ?? '';
}

/** Strength of a piece as a user name, 0 when it is none. */
function weeg(l: Lezing, k: number, stuk: string): number {
  if (l.tokens[k]!.vlag & V.nooit || isPlatform(l.tokens[k]!)) return 0;
  const vormig =
    /[a-z][A-Z]/.test(stuk) || /[_\d#]/.test(stuk)
      ? /\p{L}/u.test(stuk)
      : (/^[\p{L}]+-[\p{L}-]+$/u.test(stuk) &&
          ((l.tokens[k - 1]?.ruw === '(' && isPlatform(l.tokens[k - 2]!)) || NETWERK.test(naamVoor(l, k)))) ||
        (/^[\p{L}]+\.[\p{L}.-]+$/u.test(stuk) &&
          stuk.length > 5 &&
          (!/\.(?:nl|com|eu|net|org|be|example)$/i.test(stuk) || NETWERK.test(naamVoor(l, k))));
  if (/^\d+[a-z]{1,2}$/i.test(stuk) || /^[a-z]\d{1,2}$/i.test(stuk) || (/^\d/.test(stuk) && !/[_.]/.test(stuk)))
    return 0;
  const voor = terug(l, k, vormig ? 10 : 4, isPlatform);
  if (vormig) {
    if (/^\w+[.-]\w+$/.test(stuk) && !/[_\d]/.test(stuk) && voor < 0) return 0;
    return voor >= 0 || verder(l, k, 7, isPlatform) >= 0 ? (NETWERK.test(naamVoor(l, k)) ? 94 : 91) : 0;
  }
  if (voor < 0 || !/^[\p{L}]{3,30}$/u.test(stuk) || (l.tokens[k + 1]?.ruw === ':' && l.tokens[k + 1]!.wit === 0))
    return 0;
  return volgtOpPlatform(l, voor, k) ? 91 : 0;
}

const TUSSEN = set(
  ': = - is naam heet id account profiel profielnaam gebruikersnaam username als onder op haar zijn " \' ( add me via',
);

/** 'op snap', 'mijn snap', 'add snap': the platform, and not the verb or the word that looks like it. */
function isOpPlatform(l: Lezing, voor: number): boolean {
  return (
    /^(?:snap|sc|tg|tele|insta|ig|tt|fb)$/.test(l.tokens[voor]!.woord) &&
    /^(?:op|via|mijn|m'n|haar|zijn|add|my|on)$/.test(l.tokens[voor - 1]?.woord ?? '')
  );
}

const EIGENNAAM = /^(?:gebruikersnaam|username|nickname|profielnaam|accountnaam|account|handle)$/;

/** A bare word counts only right after 'insta:' or 'gebruikersnaam is'. */
function volgtOpPlatform(l: Lezing, voor: number, k: number): boolean {
  const t = l.tokens[k]!;
  if (t.vlag & (V.gewoon | V.nooit | V.plaats) || !isWoord(t)) return false;
  // A name with a capital and a family name behind it is a person's.
  if (t.vlag & V.kapitaal && (l.tokens[k + 1]?.vlag ?? 0) & V.kapitaal && l.tokens[k + 1]!.wit === 1) return false;
  // Right after 'gebruikersnaam' any word is one; right after a platform a word that no list has.
  const onbekend = (t.vlag & ~(V.straatzwak | V.klank | V.einde)) === 0 && t.ruw.length > 4;
  // 'Instagram verwijderde het bericht'.
  if (onbekend && k === voor + 1 && /^(?:het|de|een|zijn|haar|alle|mijn|dit)$/.test(l.tokens[k + 1]?.woord ?? ''))
    return false;
  let teken =
    k === voor + 1 && (EIGENNAAM.test(l.tokens[voor]!.woord) || (onbekend && !LOSSE_NAAM.has(l.tokens[voor]!.woord)));
  for (let j = voor + 1; j < k; j++) {
    const w = l.tokens[j]!.woord;
    if (!TUSSEN.has(w)) return false;
    if ([':', '=', 'is', 'heet', 'naam', 'id'].includes(w)) teken = true;
    // 'op snapchat als sexyjess', 'op telegram onder nightrose': a word that no list has, or a name in small letters.
    if (/^(?:als|onder|add|via)$/.test(w) && (onbekend || (t.vlag & V.voornaam && !(t.vlag & V.kapitaal))))
      teken = true;
  }
  return (
    (teken &&
      (!LOSSE_NAAM.has(l.tokens[voor]!.woord) ||
        EIGENNAAM.test(l.tokens[voor]!.woord) ||
        /^(?:[:=]|als|id|naam)$/.test(l.tokens[voor + 1]!.woord))) ||
    (k === voor + 1 && onbekend && isOpPlatform(l, voor))
  );
}
