// Turns of speech that tell how a sentence is meant: one a line or more with bars, in the form of words as they are read (vormen.ts).

// Somebody tells of a list, a training, a law or a story, not of this place.
export const VERHAAL = uitdrukking(
  String.raw`
folders?|flyers?|e-learning|voorlichting(sfilm|savond|sbijeenkomst)?|posters?|affiche|documentaire|podcast|campagne
(tijdens|in|op|bij|volgens|van|uit|na) (de|het|een|onze|mijn) (training|cursus|workshop|lezing|presentatie|protocol)
trainings?(dag|middag|materiaal)?|cursus(dag|materiaal)?|signalenkaart|indicatorenlijst|checklist|handreiking
(een|het|dit|nieuws)artikel|artikel (gelezen|over)|artikel \d+\w* (sr|van het wetboek)|wets?artikel|wetboek|krant(en)?
(het|in het|op het) nieuws|(een|de|die) (film|serie|roman)( gezien| over| gekeken)|(film|serie|documentaire) gekeken|(een|het|dat) boek( dat| over| gelezen)
op (de )?(tv|televisie)|gelezen (dat|over|in)|ging over|voorbeeld(en)?|(de|in) theorie|het beleid|beleidsstuk|scriptie|onderzoek naar
geen vergunning (nodig|vereist|verplicht)|website van de gemeente|gemeentelijke website|in het algemeen|over het algemeen|(kan|kunnen) (wijzen op|duiden op)
(is|zijn) (een |ook |vaak |vaker |soms |mogelijk |mogelijke |bekende |belangrijke? )*(tekens?|tekenen|signaal|signalen|kenmerken?|aanwijzing(en)?) (van|voor)
slachtoffers (van mensenhandel )?(hebben|zijn|worden|krijgen|mogen) (vaak|soms|meestal)|strafbaar|zoals (mensenhandel|dwang)
`,
);

export const VRAAGT = uitdrukking(
  String.raw`
(vraag(t|en)?|vroeg(en)?) (me |mij |zich |ons |hem |haar |ik )?(toch |wel )?(me |mij |zich |ons )?af (of|wat|hoe)
we(et|ten|ist|isten) (ik |we |wij |zij |ze |hij )?(ook )?niet( zeker)? (of|zeker)|geen idee of
(onbekend|niet bekend|niet duidelijk|onduidelijk|onzeker|niet zeker|de vraag|benieuwd|twijfel\w*) (is )?of
(nagaan|gekeken|kijken|gevraagd|controleren|gecontroleerd|checken|gecheckt|onderzoeken|onderzocht|uitzoeken|toetsen|beoordelen|navragen|bezien) of|gelet op
stel (je voor )?dat|stel er|(mag|mogen) (er |het )?(sprake|blijken|ooit)|indien|voor het geval
in geval van|zou het kunnen|zou kunnen zijn dat|(ik )?wil (graag |gewoon )?weten|vraag over|vragen over
informatie over|wat (er )?gebeurt? als|hoe herken|(is|zijn) (een|het|dat)\b.*\b(altijd|ook) een signaal
`,
);

// A question that asks for knowledge. 'Wie kan mij helpen?' is none: it asks for a deed.
export const KENNISVRAAG = uitdrukking(
  String.raw`
hoe(veel|lang|zit)?|wat|wanneer|welke?|moet(en)?|mag|mogen|mogelijk|is (het|dat|dit|er)|zijn er|ben ik
bent u|zijn jullie|heeft u|hebben jullie|wie moet|waarom|waar (kan|vind|meld|moet)|geldt|gelden
kunt u (mij |ons )?(vertellen|uitleggen|zeggen|aangeven)|klopt het
`,
  String.raw`^(en |maar |hallo |goedemorgen |goedemiddag |beste |geachte )*`,
);

export const VERLEDEN = uitdrukking(
  String.raw`
vroeger|destijds|toen|vorig jaar|in het verleden|eerder|ooit
(\d+|een paar|enkele|twee|drie|vier|vijf|tien) jaar geleden|jaren geleden|maanden geleden|jaren terug
jaar terug|in (19|20)\d\d|was hier|zat hier|zat er|de vorige
vorige (huurder|eigenaar|exploitant|bewoner)s?|voormalige?
`,
);

export const OPGELOST = uitdrukking(
  String.raw`
is (het |dat |dit |toen |inmiddels |nu |al |intussen )*(opgepakt en afgesloten|afgesloten|gesloten|opgelost|dichtgezet|opgeheven|ontruimd|gestopt|verdwenen|voorbij|afgehandeld|hersteld)
(inmiddels|intussen|sindsdien|nu|daarna|alles) (is |zijn |al |weer |alles |gewoon |er |het )*(gesloten|opgelost|dicht|weg|rustig|hersteld|in orde|op orde|netjes|goed|leeg|afgehandeld|verhuisd|gestopt|voorbij)
zit(ten)? (nu )?vast|veroordeeld|nu woont|gaat het (nu )?goed|alles (weer )?(op|in) orde|alles rustig
gebreken hersteld|gaat nu goed|geen klachten meer|niets meer van gemerkt|niet meer voorgekomen
dat is gesloten
`,
);

export const OPNIEUW = uitdrukking(
  String.raw`
weer (open|begonnen|gestart|terug|bezig|raak)|opnieuw|nog steeds|toch weer|begint weer|doorgegaan
`,
);

export const EIGEN_KEUZE = uitdrukking(
  String.raw`
(kiest|bepaalt|regelt|beheert|beslist|plaatst|betaalt|kiezen|bepalen|beheren|plaatsen|bepaal|kies|regel|beheer|plaats) (ze|zij|ik|wij|we|hun|haar|mijn|alles|dat|het|de|eigen|advertenties|prijzen|afspraken|werktijden|klanten| )*(zelf|eigen (geld|afspraken|klanten|prijzen|werktijden|keuze|agenda|telefoon|paspoort))
(?<!niet )(zelf|uit) (gekozen|vrije wil)|houdt (ze )?(haar|hun) eigen geld|geld (houden|houdt) ze zelf|paspoort(en)? bij de vrouw(en)? zelf
eigen (keuze|beheer|hand|baas|initiatief|tempo)|in eigen hand\w*
(?<!niet )(?<!geheel )(?<!helemaal )vrijwillig|op eigen verzoek|naar eigen zeggen tevreden
is daar tevreden|kan (zelf )?(de )?(klanten|klant) weigeren|elk moment (opzeggen|stoppen|weg)
kan altijd (weg|stoppen|weigeren)
`,
);

/** Words by which a text is about sekswerk, or about somebody being offered. */
export const BRANCHE = uitdrukking(
  String.raw`
seks\w*|sex\w*|escort\w*|klant(en)?|vrouwen|hotel\w*|club|raam\w*|ramen|prostitu\w*|bordeel
massage\w*|privehuis|loverboy\w*|pooier\w*|advertentie\w*|profiel\w*|aangeboden|biedt|betaal\w*
sugardaddy|onlyfans|naaktfoto\w*|ontvang\w*|kinky|snap\w*|telegram|werk|werken|werkt|vriend|hoer\w*
foto\w*
`,
);

/** One expression of many turns, at the bounds of words; `begin` is what may stand before it. */
function uitdrukking(wendingen: string, begin = String.raw`\b`): RegExp {
  return new RegExp(`${begin}(?:${wendingen.trim().replaceAll('\n', '|')})\\b`);
}
