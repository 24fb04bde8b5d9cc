import { V } from './lexicon.ts';
import { plekVan } from './getalwoorden.ts';
import { heeftBit, isGetal, isWoord, set, terug, verder, type Lezing } from './lezing.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const VAN_PERSOON = set(
  `verblijfsvergunning verblijfstitel verblijfskaart verblijfsdocument staatsburgerschap id-bewijs idbewijs nationaliteit nationaliteiten afkomst komaf origine herkomst achtergrond paspoort paspoorten pas reispas identiteitskaart identiteitskaarten id id-kaart idkaart identiteitsbewijs identiteitsbewijzen rijbewijs legitimatie ouders familie uiterlijk accent roots bestuurder bestuurders bestuurster chauffeur chauffeurs stel echtpaar broers burger burgers staatsburger onderdaan onderdanen migrant migranten arbeidsmigrant arbeidsmigranten nationality origin passport citizen driver mannen vrouwen nationaliteit: eigenaar eigenaresse eigenares exploitant beheerder beheerster klusjesman schoonmaakster portier kok buurman buurvrouw pooier jongens meiden`,
);
const GEEN_PERSOON = set(
  `sprekende sprekend talige moedertaal voertaal restaurant keuken eten gerecht gerechten taal les lessen kenteken kentekens nummerplaat plaat auto auto's auto-s bus busje nummer nummers telefoonnummer telefoonnummers ambassade consulaat politie autoriteiten overheid wet wetgeving recht regering justitie collega tolk tolken vertaling flyer flyers folder folders tekst teksten krant boek boeken muziek zender massage massages massagesalon salon winkel supermarkt bar cafe bier merk vlag markt site sites website grens bedrijf bedrijven bank bankrekening rekening iban staat land instantie instanties vertaler woordenboek woorden woord bericht berichten brief brieven app apps simkaart simkaarten toetsenbord zeep thee koffie pan film les kaart kaas schaafjes autos vrachtwagen kerk school feestdag versie ondertiteling paragraaf traditie specialiteiten kruiden producten kamer kamer prik olie`,
);
const TAAL = set(
  'moedertaal voertaal sprekende sprekend spreekt spreken sprak spraken taal talen tolk tolken tolkentelefoon vertaald vertaling vertalen flyer flyers folder folders les lessen in het schrijft geschreven begrijpt verstaat leest gebrekkig beetje vloeiend opgesteld kaartje kaartjes huisregels speak speaks habla hablan vorbeste',
);
const UIT = set('uit from de din van vanuit');
const VAN = set(
  "soy sunt sou vin i'm im am komt kwam komen kwamen afkomstig gevlucht vertrokken overgekomen afkomst ingereisd gekomen oorspronkelijk originair comes from vine vengo",
);
const NIET_UIT = set(
  "verblijfsvergunning verblijfsdocument document visum papieren rijbewijs terug vertrek auto auto's bus busje kenteken kentekens nummer nummers telefoonnummer brief post geld bericht berichten melding meldingen pakket pakketten advies voorbeeld voorbeelden collega's leverancier bedrijf bedrijven site tolk vliegtuig vlucht trein ticket tickets terug rapport wijn koffie meubels rekening server toezichthouders delegatie boa's jurist",
);
const REDEN = 'Dit zegt waar een persoon vandaan komt. Dat mag nooit meewegen.';

const NA_PERSOON = set(
  'achter gesproken aangetroffen gezien gehoord zegt tegen naast samen de kwam gaat ging belde belt vertelde vertelt verklaarde wilde is was zijn waren heeft had hebben en die met van uit in op zei zegt zeggen of werkt werken komt woont verblijft aan bij wil kan zou zit zaten stond stonden doet deed opende rijdt reed die te maar als om voor door naar',
);

/** Nationality and origin, when said of a person; not languages, kitchens, cars or authorities. */
export function zoekHerkomst(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (!isWoord(t)) continue;
    let j = -1;
    if (t.vlag & (V.natie | V.inwoner)) j = isVanPersoon(l, i, persoonEinden) ? i : -1;
    if (j < 0) j = leesLand(l, i, persoonEinden);
    if (j < 0) continue;
    uit.push({
      ...plekVan(l, metStreek(l, i), j),
      soort: 'herkomst',
      kracht: LANDCODE.has(t.ruw) ? 60 : 92,
      reden: REDEN,
    });
    i = j;
  }
  return uit;
}

/** 'Oost-Europese', 'Noordoost-Roemenië', 'Zuid-Amerikaanse': the part before the hyphen belongs to it. */
function metStreek(l: Lezing, i: number): number {
  const streek =
    /^(?:(?:noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest)(?:elijk)?|midden|centraal|latijns|sub)$/.test(
      l.tokens[i - 2]?.woord ?? '',
    );
  return streek && l.tokens[i - 1]?.ruw === '-' && l.tokens[i]!.wit === 0 ? i - 2 : i;
}

function isVanPersoon(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens[i]!;
  const wat = zelfstandig(l, i);
  if (wat && isZaak(wat)) return false;
  if (wat && (wat.vlag & V.persoon || VAN_PERSOON.has(wat.woord) || isPersoonsvorm(wat.woord))) return true;
  if (isTaal(l, i)) return false;
  if (cueVoor(l, i)) return true;
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const verbogen = /(?:e|en|n)$/.test(t.woord) || (t.vlag & V.inwoner) !== 0;
  const eindt =
    !volgend ||
    volgend.zin !== t.zin ||
    volgend.aard === AARD.teken ||
    volgend.wit > 1 ||
    NA_PERSOON.has(volgend.woord);
  if (!eindt) return false;
  if (/^(?:het|in|op)$/.test(vorig?.woord ?? '') && vorig!.zin === t.zin) return false;
  // 'een Poolse', 'Roemeense sprak …', 'Tsjechische (31)', 'volgens de Roemeense': the word stands for the person.
  if (
    verbogen &&
    (LIDWOORD.test(vorig?.woord ?? '') ||
      isGetal(vorig) ||
      (volgend && volgend.zin === t.zin && NA_MENS.test(volgend.woord)) ||
      volgend?.ruw === '(')
  )
    return true;
  if (vorig && vorig.vlag & V.persoon && vorig.wit < 2 && vorig.zin === t.zin && !/^(?:met|de)$/.test(vorig.woord))
    return true;
  if (KOPPEL.test(vorig?.woord ?? '') || vorig?.woord === 'x') return true;
  return staatLos(l, i) && !(volgend?.ruw === '-' && volgend.wit === 0);
}

const LIDWOORD =
  /^(?:een|de|die|deze|twee|drie|vier|vijf|zes|zeven|acht|andere|jonge|oudere|mooie|one|two|una|un|o|beide|alle|paar|enkele|genoemde|tweede|eerste|als|oude|donkere|lange|blonde|slanke|aardige|zegt|geboren|groepje|groep|veel|veelal|meest)$/;
const NA_MENS =
  /^(?:is|was|zijn|waren|heeft|had|hebben|die|met|zei|zegt|zeggen|sprak|werkt|werken|werkte|woont|verblijft|wil|wilde|kan|zit|zaten|stond|stonden|deed|opende|rijdt|reed|achter|belt|belde|vertelt|vertelde|van|te|gesproken|aangetroffen|gezien|gehoord|kwam|komt|gaat|ging)$/;
const KOPPEL =
  /^(?:merendeels|grotendeels|meestal|afkomst|geboren|genaturaliseerde|genaturaliseerd|nationaliteit|oorsprong|una|dos|y|als|is|zijn|was|waren|allebei|beide|beiden|alle|allen|ook|vermoedelijk|waarschijnlijk|mogelijk|oorspronkelijk|half|van|drieen|tweeen|zelf|allemaal|lijkt|leek|ben|soy|sunt|sou|im|i'm|am|es|este|e|she's|oorsprong|ze|zij|hij|deels|kwart|oogt|ogen|duidelijk|hoofdzakelijk|overwegend|vooral|uitsluitend|origineel|eigenlijk|wel|denk|vrouw|man)$/;

/** A language, and not where somebody comes from. */
function isTaal(l: Lezing, i: number): boolean {
  const [t, vorig] = [l.tokens[i]!, l.tokens[i - 1]];
  const kort = /(?:s|ch|sh)$/.test(t.woord);
  if (kort && /^(?:in|het|naar|uit|op)$/.test(vorig?.woord ?? '') && vorig!.zin === t.zin) return true;
  if (
    terug(l, i, 3, (x) => TAAL.has(x.woord) && !/^(?:in|het|les)$/.test(x.woord)) >= 0 &&
    (kort || !LIDWOORD.test(vorig?.woord ?? ''))
  )
    return true;
  if (kort && verder(l, i, 6, (x) => /^(?:gesproken|vertaald|beschikbaar|verkrijgbaar)$/.test(x.woord)) >= 0)
    return true;
  return (
    kort &&
    terug(l, i, 18, (x) =>
      /^(?:spreekt|spreken|sprak|gesproken|talen|taal|flyer|flyers|folder|folders|tolk|tolken|speaks|habla|fala|vorbeste|huisregels|vertaald|vertaling|communicatie|teksten|kaartjes)$/.test(
        x.woord,
      ),
    ) >= 0
  );
}

function isZaak(t: Token): boolean {
  return (
    GEEN_PERSOON.has(t.woord) ||
    ((t.vlag & V.bedrijf) !== 0 && !(t.vlag & V.persoon)) ||
    /(?:restaurant|salon|winkel|massage|boek|krant|plaat|kenteken|nummer|bedrijf|taal|tekst|keuken|tolk|bus|auto|site|rekening|wet)$/.test(
      t.woord,
    )
  );
}

/** The noun behind an adjective: the next word, over at most two other adjectives. */
function zelfstandig(l: Lezing, i: number): Token | undefined {
  for (let k = i + 1; k <= i + 6; k++) {
    const t = l.tokens[k];
    if (!t || t.zin !== l.tokens[i]!.zin) return undefined;
    if (!isWoord(t)) {
      if (/^[-/"'(]$/.test(t.ruw) && k === i + 1) continue;
      if (t.ruw === ',' && l.tokens[k + 1] && l.tokens[k + 1]!.vlag & V.natie) continue;
      return undefined;
    }
    if (t.vlag & V.natie || (/^(?:en|of|and)$/.test(t.woord) && l.tokens[k + 1] && l.tokens[k + 1]!.vlag & V.natie))
      continue;
    if (t.vlag & V.persoon || VAN_PERSOON.has(t.woord) || isZaak(t) || isPersoonsvorm(t.woord)) return t;
    if (k > i + 3 || !/(?:e|s)$/.test(t.woord) || NA_PERSOON.has(t.woord) || /^(?:de|en die|zijn|dame)$/.test(t.woord))
      return t;
  }
  return undefined;
}

function isPersoonsvorm(woord: string): boolean {
  return /(?:zus|zusje|broer|moeder|vader|zwager|nicht|neef|tante|oom|oma|opa|euse|eusen|iste|istes|eres|eressen|vrouw|vrouwen|meisje|meisjes|dame|dames|sekswerkers?|sekswerksters?|masseuses?|werkneemsters?|medewerksters?|huurster|huurders?|studente|bewoonster|jongens?|mannen|personeel|vriendin|vriend|huisgenoot|huisgenote|partner|klanten?|koppel|tweeling|zussen|gezin|groep|chauffeur|baas|nationaliteit|afkomst|uiterlijk)$/.test(
    woord,
  );
}

function cueVoor(l: Lezing, i: number): boolean {
  return (
    terug(l, i, 4, (x) =>
      /^(?:nat|nationaliteit|nationaliteiten|afkomst|herkomst|afk|origine|origin|nationality|komaf|nationalitate|nacionalidad|nacionalidade|geboorteland|cetatenie|land|etniciteit|paspoort)$/.test(
        x.woord,
      ),
    ) >= 0 && terug(l, i, 1, (x) => x.woord === 'en') < 0
  );
}

/** Between commas, dashes or brackets, as in notes on a person. */
function staatLos(l: Lezing, i: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const links =
    !vorig ||
    vorig.zin !== l.tokens[i]!.zin ||
    /^[,;(/|+-]$/.test(vorig.ruw) ||
    /^(?:jaar|jr|oud)$/.test(vorig.woord) ||
    l.tokens[i]!.wit > 1;
  return (
    links &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;).!/|+-]$/.test(volgend.ruw) ||
      volgend.wit > 1 ||
      /^(?:en|met|van|uit|\d+)$/.test(volgend.woord))
  );
}

function persoonDichtbij(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const past = (x: Token) => persoonEinden.has(x.eind);
  return terug(l, i, 14, past) >= 0 || verder(l, i, 6, past) >= 0;
}

function heeftLeeftijd(l: Lezing, i: number): boolean {
  const kort = (x: Token, j: number) =>
    (/^(?:v|m|vr|vrl|mnl)$/.test(x.woord) && /^[,/.(]$/.test(l.tokens[j + 1]?.ruw ?? '')) ||
    (isGetal(x) &&
      /^(?:1[5-9]|[2-6]\d)$/.test(x.ruw) &&
      /^[,/)(-]$/.test(l.tokens[j + 1]?.ruw ?? l.tokens[j - 1]?.ruw ?? ''));
  if (terug(l, i, 5, kort) >= 0) return true;
  const past = (x: Token) => /^(?:jaar|jr|jarige|geb|geboren|paspoort|passport|dob)$/.test(x.woord);
  return terug(l, i, 8, past) >= 0 || verder(l, i, 5, past) >= 0;
}

/** A country, region or town after 'uit', 'geboren te', 'nationaliteit:'; with the country that may follow. Last token, or -1. */
function leesLand(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): number {
  const t = l.tokens[i]!;
  if (!(t.vlag & (V.land | V.plaats | V.kapitaal))) return -1;
  if (isAangekondigd(l, i, persoonEinden)) return metLand(l, i);
  const k = cuePlek(l, i);
  if (isOpsomming(l, i, k) && leesLand(l, k - 1, persoonEinden) >= 0) return metLand(l, i);
  const cue = l.tokens[l.tokens[k]?.ruw === ':' ? k - 1 : k];
  if (!cue || cue.zin !== t.zin || !isWoord(cue)) return -1;
  if (isGeboorteplaats(l, i, k, cue.woord) || isUit(l, i, k, persoonEinden)) return metLand(l, i);
  return -1;
}

/** 'nat: RO', 'herkomst: Nador', '(China)' behind a person, 'Ukraine, 29 y/o', ', NL,' in a row of notes. */
function isAangekondigd(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const t = l.tokens[i]!;
  const land = (t.vlag & V.land) !== 0;
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const plak = volgend?.ruw === '-' && volgend.wit === 0;
  if (LANDCODE.has(t.ruw) && staatLos(l, i) && !plak && (heeftBit(l, i, 6, 3, V.persoon) || heeftLeeftijd(l, i))) return true;
  const code = /^[A-Z]{2,3}$/.test(t.ruw) && !(t.vlag & V.gewoon) && NATWOORD.test(woordVoor(l, i));
  if ((land || code) && cueVoor(l, i)) return true;
  if ((land || t.vlag & V.plaats) && NATWOORD.test(woordVoor(l, i)) && vorig?.ruw === ':') return true;
  if (!land) return false;
  if ((t.vlag & V.kapitaal) !== 0 && staatLos(l, i) && heeftLeeftijd(l, i)) return true;
  if (vorig?.ruw !== '(' || volgend?.ruw !== ')') return false;
  const bijMens = ((l.tokens[i - 2]?.vlag ?? 0) & (V.persoon | V.aanspreek | V.rol)) !== 0;
  return bijMens || persoonDichtbij(l, i, persoonEinden) || heeftLeeftijd(l, i);
}

/** Where the word stands that may announce a place: before articles and 'de buurt van', 'het noorden van'. */
function cuePlek(l: Lezing, i: number): number {
  const woord = (n: number) => l.tokens[n]?.woord ?? '';
  let k = metStreek(l, i) - 1;
  if (/^(?:de|het)$/.test(woord(k))) k -= 1;
  if (woord(k) === 'van' && STREEK.test(woord(k - 1))) k -= 1;
  if (STREEK.test(woord(k))) k -= 1;
  return /^(?:de|het|een)$/.test(woord(k)) ? k - 1 : k;
}

/** 'uit Colombia of Ecuador'. */
function isOpsomming(l: Lezing, i: number, k: number): boolean {
  return /^(?:en|of|and|or|,)$/.test(l.tokens[k]?.woord ?? '') && (l.tokens[i]!.vlag & V.land) !== 0 && ((l.tokens[k - 1]?.vlag ?? 0) & V.land) !== 0;
}

const GETOGEN = /^(?:geboren|opgegroeid|getogen|born|grew)$/;
const BIJ_DORP = /^(?:dorp|dorpje|plaatsje|stadje|opgegroeid|geboren)$/;
const GEBOREN = /^(?:geb|geboren|geboorteplaats|born|nacida|nascuta|nascida|opgegroeid|groeide|roots|wortels|geworteld|jeugd)$/;

/** 'geboren te Lagos', 'in Ghana geboren', 'geboorteplaats Szeged', 'een dorp bij Pleven'. */
function isGeboorteplaats(l: Lezing, i: number, k: number, cue: string): boolean {
  if (/^(?:geboorteplaats|geboorteland|geboortestad|geboortedorp)$/.test(cue)) return true;
  if (l.tokens[i]!.vlag & V.nooit || isGetal(l.tokens[i - 1])) return false;
  if (/^(?:in|te|en|im|nabij)$/.test(cue) && verder(l, i, 4, (x) => GETOGEN.test(x.woord)) >= 0) return true;
  if (cue === 'bij') return terug(l, k, 3, (x) => BIJ_DORP.test(x.woord)) >= 0;
  return /^(?:te|in|en|la|em|nabij|omgeving)$/.test(cue) && terug(l, k, 9, (x) => GEBOREN.test(x.woord)) >= 0;
}

const OORSPRONG = /^(?:oorspronkelijk|komt|kom|komen|kwam|afkomstig|origineel)$/;
const KOMT =
  /^(?:komt|kom|kwam|komen|afkomstig|gevlucht|oorspronkelijk|vandaan|vluchtte|vluchteling|geadopteerd|overgevlogen|meegenomen|gehaald|dorp|dorpje)$/;
const KOMEN = /^(?:komen|kwam|kwamen|komt|gekomen|afkomstig)$/;

/** 'komt uit Varna', 'uit Kiev te komen', 'es de Cali': 'uit' and the like at `k`, and somebody who comes from there. */
function isUit(l: Lezing, i: number, k: number, persoonEinden: ReadonlySet<number>): boolean {
  const [t, cue] = [l.tokens[i]!, l.tokens[k]!];
  const plek = (t.vlag & (V.land | V.plaats)) !== 0;
  const ding = (ver: number) => terug(l, k, ver, (x) => NIET_UIT.has(x.woord)) >= 0;
  if (!UIT.has(cue.woord) || (t.vlag & (V.nooit | V.voornaam) && !plek)) return false;
  if (cue.woord === 'van' && terug(l, k, 3, (x) => OORSPRONG.test(x.woord)) < 0) return false;
  if (cue.woord === 'de' && terug(l, k, 3, (x) => /^(?:soy|es|viene|vengo|vem|venho|sou|vive)$/.test(x.woord)) < 0) return false;
  if (plek && cue.woord === 'uit' && verder(l, i, 3, (x) => KOMEN.test(x.woord)) >= 0 && !ding(3)) return true;
  if (terug(l, k, 5, (x) => VAN.has(x.woord) || KOMT.test(x.woord)) >= 0 && !ding(6)) return plek || !(t.vlag & V.gewoon);
  if (!plek) return false;
  if (/^(?:es|e|este|vive|vem|sou|soy|is|fata|venit|vine)$/.test(l.tokens[k - 1]?.woord ?? '')) return true;
  if (/^(?:de|van)$/.test(cue.woord) || ding(4) || HIER.has(t.woord)) return false;
  const voor = l.tokens[k - 1];
  if (!voor || voor.zin !== t.zin || voor.aard === AARD.teken || persoonEinden.has(voor.eind)) return true;
  return (voor.vlag & (V.persoon | V.rol | V.inwoner | V.aanspreek)) !== 0 || VOOR_UIT.test(voor.woord) || VAN_PERSOON.has(voor.woord);
}

const VOOR_UIT =
  /^(?:komt|kom|komen|kwam|kwamen|gekomen|is|zijn|was|waren|ook|allen|allemaal|beide|beiden|net|direct|rechtstreeks|oorspronkelijk|zegt|jarige|jaar|jr|oud|familie|stel|pair|dorp|afkomstig|gevlucht|vluchtte|overgekomen|ingevlogen|gehaald|meegekomen|vermoedelijk|waarschijnlijk|mogelijk|vertrokken|afgereisd|hierheen|en|of)$/;

const NATWOORD = /^(?:nat|nationaliteit|herkomst|afkomst|nationality|land|geboorteland)$/;

/** The word before `i`, over a colon, point or quote. */
function woordVoor(l: Lezing, i: number): string {
  let k = i - 1;
  while (k > i - 4 && /^[:."'=]$/.test(l.tokens[k]?.ruw ?? '')) k -= 1;
  return l.tokens[k]?.woord ?? '';
}

const LANDCODE = set('NL RO BG HU PL DE BE FR ES IT PT GB UK UA RU MD AL TR MA NG GH BR CO VE DO TH CN VN PH SR');
const HIER = set(
  'nederland amsterdam rotterdam utrecht den groningen eindhoven tilburg almere breda nijmegen arnhem haarlem amersfoort apeldoorn enschede zwolle leiden leeuwarden maastricht dordrecht zaandam hilversum veenrijk rivierstad',
);

const STREEK =
  /^(?:buurt|dorp|dorpje|omgeving|regio|stad|stadje|provincie|streek|hoofdstad|noorden|zuiden|oosten|westen|platteland|eiland)$/;

/** 'Cali, Colombia', 'Costa Rica', 'Sri Lanka', 'Oost-Europa', 'Sint-Petersburg'. */
function metLand(l: Lezing, i: number): number {
  let j = i;
  for (let n = 0; n < 3; n++) {
    const [a, b] = [l.tokens[j + 1], l.tokens[j + 2]];
    if (a?.woord === 'republiek') return j + 1;
    if (a?.ruw === '-' && a.wit === 0 && b?.wit === 0 && isWoord(b)) j += 2;
    else if (
      isWoord(a) &&
      a.wit === 1 &&
      a.vlag & V.kapitaal &&
      !(a.vlag & (V.gewoon | V.nooit | V.voornaam)) &&
      a.zin === l.tokens[i]!.zin
    )
      j += 1;
    else if (/^[,(]$/.test(a?.ruw ?? '') && isWoord(b) && b.vlag & V.land && !(l.tokens[j]!.vlag & V.land))
      return a!.ruw === '(' && l.tokens[j + 3]?.ruw === ')' ? j + 3 : j + 2;
    else break;
  }
  return j;
}
