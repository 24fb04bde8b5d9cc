import { isBsn } from './controlegetallen.ts';
import { plekVan } from './getalwoorden.ts';
import { V } from './lexicon.ts';
import { type Lezing, heeftVoor, isGetal, isWoord, plak, set, terug } from './lezing.ts';
import { isAnders } from './nummers.ts';
import { AARD } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const PERSOONSNUMMER = set(
  'cnp pesel nie dl sobr tckn bvn nin ubn dni egn oib jmbg cpf rg curp nif curp ssn rijksregisternummer rijksregisternr inss bis-nummer',
);

const DOCUMENT =
  set(`idk idb idbew pspnr pspt pptnr rbwnr rijbnr rijbwnr vrbldoc verbldoc legi legit ci ghanacard permesso tie carta identita d'identita documento documentos administratienummer administratienr polisnr polisnummer verzekerdenr verzekerdennr studentenpas studentenkaart ov-pas ovpas prukaz obciansky pasport pasaporti leternjoftim udostoverenie patentino licencia 护照 身份证 паспорт паспорта basvuru ikamet seyahat tarjetadeidentidad dnie nuip  anummer anr pp ppnr ppn pasp paspnr rijb rijbew rbwnr bankpasnummer creditcardnr creditcardnummer verblijfsnummer verblijfsnr ind-nummer indnummer vdoc verblijfsdoc cedula cni mrz dokument paszport pasaportul utlevel szemelyi lichna reisepass fuhrerschein prawo patente ehbo-pas zorgverzekeringsnummer polis eid seria permis asielpas pinpas buletinul personalausweis dowod osobisty licna karta kimlik matricula permiso residencia laissez identiteitsnummer legitimatiekaart pasje kaartnr kaartnummer idkaartnummer zorgverzekeringspas paspoort paspoortnummer paspoortnr pasp passport pass pasaporte passaporte pasaport reispas reisdocument id idkaart id-kaart identiteitskaart identiteitsbewijs identiteitsdocument identiteitspapieren legitimatie legitimatiebewijs legitimeerde legitimeert ausweis rijbewijs rijbewijsnummer rijbewijsnr rbw
  verblijfsdocument verblijfsvergunning verblijfskaart verblijfspas verblijfstitel visum visumnummer visa vreemdelingennummer vreemdelingnummer vreemdelingenpas vnummer vnr v-nummer v-nr vdocument vreemdelingnr vreemdelingennr vreemdnr idnr. idbewijs id-bewijs idcard identitycard reisdocumentnummer reisdocumentnr paspoortno paspnummer pp-nr w-document wdocument vdocument zorgpas zorgpasnummer zorgverzekeringspas documentnummer documentnr docnr doc docnummer document kaartnummer bankpas pasnummer pasnr pas creditcard kaart
  cedula cnh carte identite buletin card permit licence license driving tarjeta cartao idnummer idnr id-nummer identiteitsnummer tewerkstellingsvergunning twv vrijstelling zeemansboekje laissez-passer ehic polisblad verzekerdennummer ${[...PERSOONSNUMMER].join(' ')}`);

const EIGEN_NUMMER = set(
  'pp ppnr pasnr rijb dowod paszport utlevel reispas verblijfsdocument identiteitskaart passeport pasaport permis nie egn seria serie paspoort paspoortnummer paspoortnr passport pasaporte rijbewijs rijbewijsnummer visum visumnummer zorgpas bankpas creditcard documentnummer docnr documentnr v-nummer vnummer vreemdelingennummer nr nummer no',
);

const TUSSENWOORD = set(
  'nr no nummer nummers num numero number met van een het de haar zijn en is was op naam geldig tot roemeens roemeense bulgaars bulgaarse hongaars hongaarse pools poolse nederlands nederlandse spaans spaanse italiaans italiaanse braziliaans braziliaanse opgegeven toonde liet zien staat luidt betreft documentnummer nl ro bg',
);

/** Numbers of passports, cards, licences and residence documents, after the word for the document. */
export function zoekDocumenten(l: Lezing): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (t.aard === AARD.teken || l.bezet[i] || (i > 0 && t.wit === 0 && !/^[^/\p{L}\d]/u.test(l.tokens[i - 1]!.ruw)))
      continue;
    if (
      t.aard === AARD.woord &&
      (t.ruw.length > 4 || (t.vlag & V.hoofd) + (t.vlag & V.kapitaal) === 0) &&
      !isGetal(l.tokens[i + 1])
    )
      continue;
    const { code, j } = leesCode(l, i);
    const cijfers = code.replaceAll(/\D/g, '').length;
    // '12-2027' is until when something is valid.
    if (/^(?:0?[1-9]|1[0-2])[-/.]20\d\d$/.test(plak(l, i, j))) continue;
    // Nine digits that pass the elfproef on 'een ID' are its burgerservicenummer, not its number.
    if (isBsn(code) && !heeftVoor(l, i, 4, EIGEN_NUMMER)) continue;
    const aangekondigd =
      (cijfers >= 4 || (cijfers > 1 && /^[A-Z\d]{8,10}$/.test(code))) &&
      code.length >= 6 &&
      code.length <= 20 &&
      (heeftDocument(l, i) || isDocumentNa(l, j));
    const kaal = isKaleVorm(code, plak(l, i, j)) && !isAnders(l, i) && !heeftKenteken(l, i);
    if (!aangekondigd && !kaal) continue;
    uit.push({
      ...plekVan(l, i, j),
      soort: 'documentnummer',
      kracht: aangekondigd ? 96 : 70,
      reden: aangekondigd
        ? 'Dit is het nummer van een persoonlijk document.'
        : 'Dit heeft de vorm van een paspoort- of kaartnummer.',
    });
    l.bezet.fill(1, i, j + 1);
    i = j;
  }
  return uit;
}

/** Letters in capitals and digits that belong together, with a space, point or dash between. */
function leesCode(l: Lezing, i: number): { code: string; j: number } {
  if (/^(?:tel|mob|gsm|stop|bel)$/.test(l.tokens[i]!.woord)) return { code: '', j: i };
  let [code, j] = ['', i];
  for (let k = i; k < l.tokens.length && k < i + 10; k++) {
    const t = l.tokens[k]!;
    if (t.wit > 1 || (l.bezet[k] && k > i)) break;
    if (t.aard === AARD.teken) {
      if (!/^[-./]$/.test(t.ruw) || t.wit > 0 || l.tokens[k + 1]?.wit !== 0) break;
      continue;
    }
    const past =
      isGetal(t) ||
      (t.ruw.length <= 5 &&
        (t.wit === 0 || (k === i && l.tokens[k + 1]?.wit === 0) || t.ruw === t.ruw.toUpperCase()) &&
        !(t.wit > 0 && k > i && t.ruw.length > 3));
    if (!past || code.length + t.ruw.length > 20 || (t.wit > 0 && k > i && isWoord(t) && t.ruw.length > 1)) break;
    code += t.ruw;
    j = k;
  }
  return { code, j };
}

function heeftDocument(l: Lezing, i: number): boolean {
  for (let k = i - 1, n = 0; k >= 0 && k >= i - 12; k--) {
    const t = l.tokens[k]!;
    // A form has 'Paspoort' and then 'nummer: …' on the next line.
    if (
      t.zin !== l.tokens[i]!.zin &&
      (l.tokens[k + 1]!.wit > 2 ||
        (l.tokens[k + 1]!.wit > 1 && !/^(?:nummer|nr|no|number)$/.test(l.tokens[k + 1]!.woord)))
    )
      return false;
    // 'zaak … en documentnummer …': a number of the file, and nobody's.
    if (t.woord.startsWith('doc') && terug(l, k, 8, (x) => (x.vlag & V.zaak) !== 0) >= 0) return false;
    if (
      DOCUMENT.has(t.woord) ||
      /(?:paspoort|rijbewijs|visum|zorgpas|bankpas|idkaart|identiteitskaart)(?:nummer|nr)?$/.test(t.woord)
    )
      return true;
    if (isV(l, k)) return true;
    if (t.vlag & V.zaak) return false;
    if (isGetal(t) && t.ruw.length > 2 && !/^20[2-4]\d$/.test(t.ruw)) return false;
    if (t.aard === AARD.woord && !TUSSENWOORD.has(t.woord) && (n += 1) > 4) return false;
  }
  return false;
}

/** 'EK4408127 (paspoort)', 'AA123456 is haar ID-kaart'. */
function isDocumentNa(l: Lezing, j: number): boolean {
  const los = /^(?:\(|=|is|was|van|haar|zijn|de|het|staat|op|,|-|als)$/;
  let k = j + 1;
  while (k < j + 5 && l.tokens[k]?.zin === l.tokens[j]!.zin && los.test(l.tokens[k]!.woord)) k += 1;
  // 'AB1234567 is het nr van haar paspoort'.
  while (k < j + 8 && /^(?:het|nr|nummer|van|haar|zijn|de|een)$/.test(l.tokens[k]?.woord ?? '')) k += 1;
  return (
    k > j + 1 &&
    (EIGEN_NUMMER.has(l.tokens[k]?.woord ?? '') || /^(?:id|idkaart|id-kaart)$/.test(l.tokens[k]?.woord ?? '')) &&
    !/^(?:nr|nummer|no)$/.test(l.tokens[k]!.woord)
  );
}

/** 'V-nummer', 'V nr', 'A-nummer', 'W-document': a letter and then the word. */
function isV(l: Lezing, k: number): boolean {
  // 'a nummer' without a dash may be the letter of a list.
  if (l.tokens[k - 1]?.woord === 'a' && l.tokens[k - 1]!.zin === l.tokens[k]!.zin) return false;
  // 'vreemd.nr.'
  if (
    l.tokens[k]!.woord === 'nr' &&
    l.tokens[k - 1]?.ruw === '.' &&
    /^(?:vreemd|verbl|paspt|pasp|rijb|id|legit)$/.test(l.tokens[k - 2]?.woord ?? '')
  )
    return true;
  return (
    /^(?:nummer|nr|document|doc)$/.test(l.tokens[k]!.woord) &&
    /^(?:v|w|a|ind)$/.test(
      l.tokens[k - 1]?.ruw === '-' ? (l.tokens[k - 2]?.woord ?? '') : (l.tokens[k - 1]?.woord ?? ''),
    )
  );
}

function heeftKenteken(l: Lezing, i: number): boolean {
  return terug(l, i, 5, (t) => /kenteken|plaat|auto|bus/.test(t.woord)) >= 0;
}

/** The Dutch passport or card: two letters, six letters or digits, one digit; no letter O. Nothing else is told apart without a word before it. */
function isKaleVorm(code: string, stuk: string): boolean {
  return code === stuk && /^[A-NP-Z]{2}[A-NP-Z\d]{6}\d$/.test(code) && /[A-Z].*\d.*[A-Z].*\d/.test(code.slice(1));
}
