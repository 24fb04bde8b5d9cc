import { plekVan } from './getalwoorden.ts';
import { VAN_PERSOON, cueVoor, metStreek, staatLos } from './herkomstcontext.ts';
import { LANDCODE, leesLand } from './land.ts';
import { V } from './lexicon.ts';
import { type Lezing, isGetal, isWoord, set, terug, verder } from './lezing.ts';
import { AARD, type Token } from './tokeniseer.ts';
import type { Kandidaat } from './typen.ts';

const GEEN_PERSOON = set(
  `sprekende sprekend talige moedertaal voertaal restaurant keuken eten gerecht gerechten taal les lessen kenteken kentekens nummerplaat plaat auto auto's auto-s bus busje nummer nummers telefoonnummer telefoonnummers ambassade consulaat politie autoriteiten overheid wet wetgeving recht regering justitie collega tolk tolken vertaling flyer flyers folder folders tekst teksten krant boek boeken muziek zender massage massages massagesalon salon winkel supermarkt bar cafe bier merk vlag markt site sites website grens bedrijf bedrijven bank bankrekening rekening iban staat land instantie instanties vertaler woordenboek woorden woord bericht berichten brief brieven app apps simkaart simkaarten toetsenbord zeep thee koffie pan film les kaart kaas schaafjes manicure pedicure griep salade ontbijt kus krans balkon balkons autos vrachtwagen kerk school feestdag versie ondertiteling paragraaf traditie specialiteiten kruiden producten kamer kamer prik olie`,
);

const TAAL = set(
  'moedertaal voertaal sprekende sprekend spreekt spreken sprak spraken taal talen tolk tolken tolkentelefoon vertaald vertaling vertalen flyer flyers folder folders les lessen in het schrijft geschreven begrijpt verstaat leest gebrekkig beetje vloeiend opgesteld kaartje kaartjes huisregels speak speaks habla hablan vorbeste',
);

const REDEN = 'Dit zegt waar een persoon vandaan komt. Dat mag nooit meewegen.';

const NA_PERSOON = set(
  'achter gesproken aangetroffen gezien gehoord zegt tegen naast samen de kwam gaat ging belde belt vertelde vertelt verklaarde wilde is was zijn waren heeft had hebben en die met van uit in op zei zegt zeggen of werkt werken komt woont verblijft aan bij wil kan zou zit zaten stond stonden doet deed opende rijdt reed die te maar als om voor door naar',
);

/** Nationality and origin, when said of a person; not languages, kitchens, cars or authorities. */
export function zoekHerkomst(l: Lezing, persoonEinden: ReadonlySet<number>): Kandidaat[] {
  const uit: Kandidaat[] = [];
  let vorige = -9;
  for (let i = 0; i < l.tokens.length; i++) {
    const t = l.tokens[i]!;
    if (!isWoord(t)) continue;
    // 'Turks-Bulgaarse vrouw' is one word, read from its end.
    if (
      t.vlag & V.natie &&
      l.tokens[i + 1]?.ruw === '-' &&
      l.tokens[i + 1]!.wit === 0 &&
      (l.tokens[i + 2]?.vlag ?? 0) & V.natie
    )
      continue;
    let j = -1;
    // 'pools of roemeens': what goes for the first goes for the second.
    const samen = i === vorige + 2 && /^(?:en|of|or|and|\/)$/.test(l.tokens[i - 1]!.woord);
    if (t.vlag & (V.natie | V.inwoner)) j = (samen && !isZaak(zelfstandig(l, i) ?? t)) || isVanPersoon(l, i) ? i : -1;
    if (j < 0) j = leesLand(l, i, persoonEinden);
    if (j < 0) continue;
    uit.push({
      ...plekVan(l, metStreek(l, i), j),
      soort: 'herkomst',
      kracht: LANDCODE.has(t.ruw) && !cueVoor(l, i) ? 60 : 92,
      reden: REDEN,
    });
    i = vorige = j;
  }
  return uit;
}

function isVanPersoon(l: Lezing, i: number): boolean {
  const t = l.tokens[i]!;
  const wat = zelfstandig(l, i);
  if (wat && (isZaak(wat) || (/^(?:model|voorbeeld)$/.test(wat.woord) && t.woord.endsWith('s')))) return false;
  if (wat && (wat.vlag & V.persoon || VAN_PERSOON.has(wat.woord) || isPersoonsvorm(wat.woord))) return true;
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  // '+48 601 … (Pools)' is said of the number.
  if (vorig?.ruw === '(' && isGetal(l.tokens[i - 2]) && terug(l, i, 10, (x) => x.ruw === '+') >= 0) return false;
  if (isGezegde(l, i)) return true;
  if (isTaal(l, i)) return false;
  if (cueVoor(l, i)) return true;
  // 'Roemenen in een busje', 'die Bulgaren weer': the plural of a people is said of people.
  if (MEERVOUD.test(t.woord) && t.vlag & V.inwoner && !(t.vlag & V.natie) && !(wat && isZaak(wat))) return true;
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
  if (MEERVOUD.test(t.woord) && t.vlag & V.inwoner && /^(?:aan|door|met|bij|van|tegen)$/.test(vorig?.woord ?? ''))
    return true;
  if (vorig && vorig.vlag & V.persoon && vorig.wit < 2 && vorig.zin === t.zin && !/^(?:met|de)$/.test(vorig.woord))
    return true;
  if (KOPPEL.test(vorig?.woord ?? '') || vorig?.woord === 'x') return true;
  return staatLos(l, i) && !(volgend?.ruw === '-' && volgend.wit === 0);
}

/** 'zag er Aziatisch uit', '…, is Roemeens': said of somebody, whatever language is spoken before. */
function isGezegde(l: Lezing, i: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  if (
    vorig?.woord === 'er' &&
    volgend?.woord === 'uit' &&
    /^(?:ziet|zag|zien|zagen)$/.test(l.tokens[i - 2]?.woord ?? '')
  )
    return true;
  const eindt = !volgend || volgend.zin !== l.tokens[i]!.zin || /^[,.;)]$/.test(volgend.ruw);
  return (
    eindt &&
    /^(?:is|was|zijn|waren)$/.test(vorig?.woord ?? '') &&
    /^(?:,|ze|zij|hij|en)$/.test(l.tokens[i - 2]?.woord ?? '') &&
    terug(l, i, 5, (x) => /^(?:voertaal|taal|tekst|flyer|folder|versie)$/.test(x.woord)) < 0
  );
}

const MEERVOUD = /..(?:en|ers)$/;

const LIDWOORD =
  /^(?:een|de|die|deze|twee|drie|vier|vijf|zes|zeven|acht|andere|jonge|oudere|mooie|one|two|una|un|o|beide|alle|paar|enkele|genoemde|tweede|eerste|als|oude|donkere|lange|blonde|slanke|aardige|zegt|geboren|groepje|groep|veel|veelal|meest|jarige|jarig)$/;

const NA_MENS =
  /^(?:is|was|zijn|waren|heeft|had|hebben|die|met|zei|zegt|zeggen|sprak|werkt|werken|werkte|woont|verblijft|wil|wilde|kan|zit|zaten|stond|stonden|deed|opende|rijdt|reed|achter|belt|belde|vertelt|vertelde|van|te|gesproken|aangetroffen|gezien|gehoord|kwam|komt|gaat|ging)$/;

const KOPPEL =
  /^(?:merendeels|grotendeels|meestal|afkomst|geboren|genaturaliseerde|genaturaliseerd|nationaliteit|oorsprong|una|dos|y|als|is|zijn|was|waren|allebei|beide|beiden|alle|allen|ook|vermoedelijk|waarschijnlijk|mogelijk|oorspronkelijk|half|are|were|fully|originally|son|estan|sind|jest|ist|van|drieen|tweeen|zelf|allemaal|lijkt|leek|ben|soy|sunt|sou|im|i'm|am|es|este|e|she's|oorsprong|ze|zij|hij|deels|kwart|oogt|ogen|duidelijk|hoofdzakelijk|overwegend|vooral|uitsluitend|origineel|eigenlijk|wel|denk|vrouw|man)$/;

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
