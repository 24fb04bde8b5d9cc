/** Last parts of domain names that people here use, with those kept for examples. */
export const TOPDOMEINEN: ReadonlySet<string> = new Set(
  `nl com net org eu be de fr es pt it uk co info biz me ro bg hu pl cz sk si hr rs ba mk al gr tr ru ua by md lt lv ee fi se no dk is ie ch at lu li br ar cl pe ec mx cu us ca au nz cn hk tw jp kr th vn ph id my sg in pk ng gh ke za ma tn dz eg tv cc ly io ai app dev shop store online site website xyz club vip live fun link page blog cam sex sexy xxx porn adult escort dating chat social media email mail cloud space world today group center agency amsterdam frl example test invalid gl to gg fm la ws im pro mobi name tel one top win club life love gent brussels vlaanderen london berlin nu sx cw aw bq sr ink bio ee`.split(
    ' ',
  ),
);

/** Platforms whose bare name is no personal data. */
export const PLATFORMS: ReadonlySet<string> = new Set(
  `kinky sexjobs seksjobs speurders marktplaats hookers kinkynederland instagram facebook fb tiktok snapchat twitter x telegram whatsapp onlyfans fansly chaturbate pornhub youtube google tinder badoo grindr linkedin redlights quartier-rouge eurogirlsescort massagerepublic escort-ireland locanto vivastreet booking airbnb gmail hotmail outlook yahoo wechat viber signal skype reddit discord linktr linktree paypal tikkie bing microsoft apple vinted 2dehands`.split(
    ' ',
  ),
);

const OVERHEID =
  /(?:^|\.)(?:[\w-]*(?:overheid|gemeente|politie|rijksoverheid|belastingdienst|ggd|rechtspraak|kvk|vng|ciz|raadvanstate|toeslagen|provincie|brandweer|veiligheidsregio|omgevingsdienst|reclassering|waterschap)[\w-]*|wetten|officielebekendmakingen|kadaster|bagviewer|ind|coa|om|nlarbeidsinspectie|arbeidsinspectie|inspectie|rdw|duo|uwv|svb|cbs|rivm|riec|liec|autoriteitpersoonsgegevens|nationaalrapporteur|nationaleombudsman|ombudsman|meldmisdaadanoniem|comensha|mensenhandel|wegwijzermensenhandel|veiligthuis|sterkhuis|fiernl|fier|moviera|humanitas|soaaids|sekswerkexpertise|shop-denhaag|shopdenhaag|spot46|belle|proud|slachtofferhulp|juridischloket|hetccv|ccv|vluchtelingenwerk|legerdesheils|terwille|tweedekamer|raad|pdok|geonovum|logius|digid|mijnoverheid|overheid|europa|nen|wikipedia|juriconnect)\.(?:nl|eu|int|org|com|example)$/i;

/** True for a site of the government or one of its partners, or of a place whose name is the whole domain. */
export function isOverheidssite(host: string): boolean {
  const kaal = host.replace(/:\d+$/, '').replace(/^www\./i, '');
  return OVERHEID.test(kaal) || GEMEENTESITE.test(kaal);
}

const GEMEENTESITE =
  /^(?:[\w-]+\.)?(?:amsterdam|rotterdam|denhaag|utrecht|eindhoven|groningen|tilburg|almere|breda|nijmegen|apeldoorn|haarlem|arnhem|zaanstad|amersfoort|enschede|haarlemmermeer|dordrecht|leiden|zwolle|zoetermeer|maastricht|leeuwarden|alkmaar|delft|deventer|hilversum|roosendaal|venlo|sittard|heerlen|helmond|oss|purmerend|schiedam|vlaardingen|almelo|hengelo|lelystad|emmen|assen|hoorn|gouda|ede|veenendaal|zeist|nieuwegein|katwijk|spijkenisse|hoogeveen|doetinchem|terneuzen|middelburg|vlissingen|goes|veenrijk|rivierstad|[\w-]*(?:gemeente|stad))\.(?:nl|example)$/i;
