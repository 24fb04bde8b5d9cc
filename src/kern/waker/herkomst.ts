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

/** A country, region or town after 'uit', 'geboren te', 'nationaliteit:'; with the country that may follow. */
function leesLand(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): number {
  const t = l.tokens[i]!;
  const plek = (t.vlag & (V.land | V.plaats)) !== 0;
  const groot = (t.vlag & V.kapitaal) !== 0;
  if (!plek && !groot) return -1;
  const code = /^[A-Z]{2,3}$/.test(t.ruw) && !(t.vlag & V.gewoon);
  if (
    LANDCODE.has(t.ruw) &&
    staatLos(l, i) &&
    l.tokens[i + 1]?.wit !== (l.tokens[i + 1]?.ruw === '-' ? 0 : -1) &&
    (heeftBit(l, i, 6, 3, V.persoon) || heeftLeeftijd(l, i))
  )
    return i;
  if ((t.vlag & V.land || (code && NATWOORD.test(woordVoor(l, i)))) && cueVoor(l, i)) return metLand(l, i);
  if (plek && NATWOORD.test(woordVoor(l, i)) && l.tokens[i - 1]?.ruw === ':') return metLand(l, i);
  if (t.vlag & V.land && groot && staatLos(l, i) && heeftLeeftijd(l, i)) return metLand(l, i);
  if (
    t.vlag & V.land &&
    l.tokens[i - 1]?.ruw === '(' &&
    (l.tokens[i - 2]?.vlag ?? 0) & (V.persoon | V.aanspreek | V.rol) &&
    l.tokens[i + 1]?.ruw === ')'
  )
    return i;
  if (
    t.vlag & V.land &&
    l.tokens[i - 1]?.ruw === '(' &&
    l.tokens[i + 1]?.ruw === ')' &&
    (persoonDichtbij(l, i, persoonEinden) || heeftLeeftijd(l, i))
  )
    return i;
  let k = metStreek(l, i) - 1;
  if (l.tokens[k]?.woord === 'de' || l.tokens[k]?.woord === 'het') k -= 1;
  if (l.tokens[k]?.woord === 'van' && STREEK.test(l.tokens[k - 1]?.woord ?? '')) k -= 1;
  if (STREEK.test(l.tokens[k]?.woord ?? '')) k -= 1;
  if (/^(?:de|het|een)$/.test(l.tokens[k]?.woord ?? '')) k -= 1;
  if (
    /^(?:en|of|and|or|,)$/.test(l.tokens[k]?.woord ?? '') &&
    t.vlag & V.land &&
    vorigLand(l, k - 1) &&
    leesLand(l, k - 1, persoonEinden) >= 0
  )
    return metLand(l, i);
  if (l.tokens[k]?.ruw === ':') k -= 1;
  const cue = l.tokens[k];
  if (!cue || cue.zin !== t.zin || !isWoord(cue)) return -1;
  if (/^(?:geboorteplaats|geboorteland|geboortestad|geboortedorp)$/.test(cue.woord)) return metLand(l, i);
  const getogen = (x: Token) => /^(?:geboren|opgegroeid|getogen|born|grew)$/.test(x.woord);
  if (/^(?:in|te|en|im|nabij)$/.test(cue.woord) && verder(l, i, 4, getogen) >= 0 && !(t.vlag & V.nooit))
    return metLand(l, i);
  if (
    /^(?:te|in|en|la|em|nabij|bij|omgeving)$/.test(cue.woord) &&
    terug(l, k, cue.woord === 'bij' ? 3 : 9, (x) =>
      cue.woord === 'bij'
        ? /^(?:dorp|dorpje|plaatsje|stadje|opgegroeid|geboren)$/.test(x.woord)
        : /^(?:geb|geboren|geboorteplaats|born|nacida|nascuta|nascida|opgegroeid|groeide|roots|wortels|geworteld|jeugd)$/.test(
            x.woord,
          ),
    ) >= 0 &&
    !(t.vlag & V.nooit) &&
    !isGetal(l.tokens[i - 1])
  )
    return metLand(l, i);
  if (!UIT.has(cue.woord) || (t.vlag & (V.nooit | V.voornaam) && !plek)) return -1;
  if (
    cue.woord === 'van' &&
    terug(l, k, 3, (x) => /^(?:oorspronkelijk|komt|kom|komen|kwam|afkomstig|origineel)$/.test(x.woord)) < 0
  )
    return -1;
  if (cue.woord === 'de' && terug(l, k, 3, (x) => /^(?:soy|es|viene|vengo|vem|venho|sou|vive)$/.test(x.woord)) < 0)
    return -1;
  if (
    plek &&
    cue.woord === 'uit' &&
    verder(l, i, 3, (x) => /^(?:komen|kwam|kwamen|komt|gekomen|afkomstig)$/.test(x.woord)) >= 0 &&
    terug(l, k, 3, (x) => NIET_UIT.has(x.woord)) < 0
  )
    return metLand(l, i);
  const komt =
    terug(
      l,
      k,
      5,
      (x) =>
        VAN.has(x.woord) ||
        /^(?:komt|kom|kwam|komen|afkomstig|gevlucht|oorspronkelijk|vandaan|vluchtte|vluchteling|geadopteerd|overgevlogen|meegenomen|gehaald|dorp|dorpje)$/.test(
          x.woord,
        ),
    ) >= 0 &&
    terug(l, k, 5, (x) => NIET_UIT.has(x.woord) || /^(?:geluid|rook|stank|muziek|licht|water)$/.test(x.woord)) < 0;
  if (komt && terug(l, k, 6, (x) => NIET_UIT.has(x.woord)) < 0) return t.vlag & V.gewoon && !plek ? -1 : metLand(l, i);
  if (/^(?:es|e|este|vive|vem|sou|soy|is|fata|venit|vine)$/.test(l.tokens[k - 1]?.woord ?? '') && plek)
    return metLand(l, i);
  if (
    !plek ||
    cue.woord === 'de' ||
    cue.woord === 'van' ||
    terug(l, k, 4, (x) => NIET_UIT.has(x.woord)) >= 0 ||
    isNederland(l, i)
  )
    return -1;
  const voor = l.tokens[k - 1];
  const vrij =
    !voor ||
    voor.zin !== t.zin ||
    voor.aard === AARD.teken ||
    (voor.vlag & (V.persoon | V.rol | V.inwoner | V.aanspreek)) !== 0 ||
    persoonEinden.has(voor.eind);
  return vrij || VOOR_UIT.test(voor.woord) || VAN_PERSOON.has(voor.woord) ? metLand(l, i) : -1;
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

function isNederland(l: Lezing, i: number): boolean {
  return HIER.has(l.tokens[i]!.woord);
}

const STREEK =
  /^(?:buurt|dorp|dorpje|omgeving|regio|stad|stadje|provincie|streek|hoofdstad|noorden|zuiden|oosten|westen|platteland|eiland)$/;

function vorigLand(l: Lezing, k: number): boolean {
  return ((l.tokens[k]?.vlag ?? 0) & V.land) !== 0;
}

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
