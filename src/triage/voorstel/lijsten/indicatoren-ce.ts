import type { Indicatorwoorden } from '../feit.ts';
import { IEMAND } from './groepen.ts';

const LANG =
  '10 uur | 11 uur | 12 uur | 13 uur | 14 uur | 15 uur | 16 uur | 17 uur | 18 uur | 13 uren | 12 uren | 14 uren | 15 uren | 16 uren | elf uur | twaalf uur | dertien uur | veertien uur | vijftien uur | zestien uur | achttien uur | 12u | 14u | 16u';
const WEEKUREN =
  '60 uur | 65 uur | 66 uur | 70 uur | 72 uur | 75 uur | 77 uur | 78 uur | 80 uur | 84 uur | 90 uur | 100 uur | zestig uur | zeventig uur | tachtig uur | 60+ uur';
const LETSEL =
  'blauwe plek | blauwe plekken | bloeduitstorting* | blauw oog | blauwe ogen | dik oog | kapotte lip | verwonding* | letsel* | brandwond* | brandplek* | striem* | snijwond* | steekwond* | kneuzing* | gekneusd | gebroken | breuk | breuken | botbreuk* | littekens | bont en blauw | wurgsporen | bebloed | bloedend | bloedneus | onder het bloed | gewond* | bruises | bruised | black eye';

/**
 * Words that tell of the indicatoren C, D and E of the list in force. What somebody looks like, where somebody is from, a language, or
 * working together is in none of them and may not be added (V1, C2). Source: P1.
 */
export const INDICATOREN_CE: Readonly<Record<string, Indicatorwoorden>> = {
  C1: {
    patronen: [
      'zeven dagen per week | 7 dagen per week | 7 dagen in de week | zeven dagen in de week | 7 dagen p w | 7 dgn | elke dag van de week | dag en nacht | 24/7 | 24 uur per dag | dag in dag uit | zonder vrije dag | zonder pauze | altijd klaarstaan | altijd beschikbaar | altijd klaar staan | zes dagen per week | 6 dagen per week & werk* | beschikbaar | klanten | ze | vrouw* | meisje* | moet* | ik | wij | we',
      `${LANG} & per dag | achter elkaar | aan een stuk | elke dag | per dienst | klanten | 6 dagen | 7 dagen | zes dagen | zeven dagen | s nachts | dagelijks & werk* | klanten | moet* | maakt | beschikbaar | ze | dagen | ik | wij | ze | vrije dag | we`,
      `${WEEKUREN} & week | werk* | moet* | draai* | ze | per week`,
      'lange dagen | extreem lange | ellenlange dagen & moet* | werk*',
      'doorwerken | door te werken | doorgaan & moet* | ziek | ongesteld | zwanger | menstruatie | koorts | klanten',
    ],
    metNiet: [
      'geen vrije dag* | nooit vrij | nooit een vrije dag | geen pauze | geen pauzes | nooit een dag vrij | geen dag vrij | vrij krijgt ze niet | krijgt niet vrij | krijgt geen vrij | pauze bestaat niet',
    ],
  },
  C2: {
    patronen: [
      'moet & met iedereen | met alles en iedereen | alles doen | alle klanten | elke klant | iedere klant & mee | wil | doen | nemen | accepteren | klant* | vraagt',
      'gedwongen | dwingt | verplicht & anaal | handelingen | alles te doen | dingen te doen',
    ],
    metNiet: [
      'klant | klanten | handelingen | dingen | seks | iemand & niet weigeren | niet afwijzen | geen nee | nee zeggen kan niet | weigeren mag | weigeren kan niet | weigeren is er niet bij | niet zelf bepalen | niet zelf kiezen | niks te kiezen | geen klant* weigeren | geen klant afwijzen | geen klanten afwijzen | geen klant* afwijzen & ze | ik | vrouw* | meisje* | mag | mogen | kan | kunnen | baas',
      'mag geen klanten weigeren | mag geen klant weigeren | mag niet weigeren | kan niet weigeren | mogen niet weigeren | kunnen niet weigeren | niet mag weigeren | kan geen nee zeggen | mag geen nee zeggen | geen nee mogen zeggen | mag ze niet weigeren | geen nee zeggen | nee zeggen & kan niet | mag niet | is geen optie | alles doen wat de klant | alle klanten aannemen | mag | kan | baas | moet | mogen',
      'weigeren & mag ze niet | mag niet | mogen niet | kan niet | mogen ze niet | kan ze niet',
      'geen klant | geen klanten | geen enkele klant & weigeren | afwijzen | afzeggen & mag | mogen | kan',
    ],
  },
  C3: {
    patronen: [
      'verplicht | moet | moeten | gedwongen | dwingt | eist & onbeschermd* | onveilige seks',
      'onbeschermd* & mag van haar | van haar baas | baas | exploitant | pooier | eigenaar & geen nee | verplicht | moet | moeten | levert meer op',
    ],
    metNiet: [
      'verplicht | moet | moeten | gedwongen | dwingt | eist | van de baas | van de eigenaar | van haar baas | van haar vriend & zonder condoom | zonder condooms | zonder bescherming | alles zonder | zonder doen | zonder rubber',
      'zonder condoom & mag van haar | van haar baas | baas | exploitant | pooier | eigenaar & geen nee | levert meer op',
      'mag geen condoom* | mogen geen condoom* | geen condoom | geen condooms & moet | verplicht | baas | moeten | dwing* | mag | mogen',
    ],
  },
  C4: {
    patronen: [
      'moet | moeten & vast bedrag | minimumbedrag | minimum | bedrag halen | quotum | target | euro per dag | euro per week | euro per nacht | euro per avond | honderd per dag & halen | verdienen | binnenhalen | binnenbrengen | afdragen | betalen | inleveren | opbrengen | afstaan | thuisbrengen',
      'moet | moeten & elke dag | per dag | dagelijks | per week | elke week & euro & afdragen | betalen | inleveren | halen | afstaan | verdienen | opbrengen',
      'procent | % | helft | 80% | 70% | 90% | 50% | 60% | tachtig | negentig | driekwart | 80 | 90 | 70 & inleveren | afdragen | afstaan | neemt | pakt | van wat ze verdien* | van haar inkomsten | van hun inkomsten | aan haar | gaat naar | van alles | van de opbrengst | van het geld',
      'houdt | houden | krijgt | krijgen | overhoudt | overhouden | hield | krijg & weinig | bijna niks | nauwelijks | haast niks | een fractie | niks over | kwart | klein deel & geld | verdien* | over | opbrengst | inkomsten | euro',
      'neemt | pakt | pakken | nemen | houdt & bijna alles | alles af | de rest | vrijwel alles | het meeste | bijna al het geld & ze | vrouw* | die | verdien* | vriend | baas | eigenaar',
      'boete | boetes & klant* | te laat | ziek | weiger* | menstruatie | ongesteld & ze | vrouw* | meisje* | ik | wij | moet* | betalen',
      'niet genoeg | te weinig & binnenbracht | binnenbrengt | verdien* | opbrengt | oplevert & straf | slaat | klappen | eten | anders | boos',
      'krijgt ze er | krijgt ze er maar | krijgt ze maar & rest | 10 | 20 | 15 | 25 | 30',
      'gaat & loon | salaris & af voor | kost en inwoning | huur',
      'na aftrek | inhoudingen & houdt | over | euro per maand',
    ],
    metNiet: [
      'houdt niks over | niks overhoudt | houdt zelf niks over | houdt zelf bijna niks | zelf bijna niks over | krijgt niks | krijgt zelf niks | krijgt er niks van | krijgen niks | ziet niks van het geld | ziet er niks van | ziet geen cent | ziet geen euro | ziet zelf geen | geen cent | geen euro van | houdt er niks aan over | geen geld over | nauwelijks iets over | bijna niks over | krijgt geen geld | niet eens geld | nooit een cent',
    ],
  },
  C5: {
    patronen: [
      'slaapt | slapen | sliep | sliepen | overnacht* | bivakkeren | geslapen & op de werkplek | werkplek | werkkamer* | achterkamer* | in de salon | boven de salon | boven de club | in de club | in de zaak | boven de zaak | achter in de zaak | op het werk | massagetafel* | behandeltafel* | massagebed* | in de kelder | op de grond | op matrassen | in het pand | dezelfde kamer | zelfde bed | waar ze werk* | waar ze klanten | peeskamer* | voorraadkast | magazijn',
      'wonen | woont & op de werkplek | in de salon | in de werkkamer* | in de zaak | in het bordeel | op het werk & moet* | mogen | mag | baas | niet',
    ],
  },
  D1: {
    patronen: [
      'verse striemen | striemen op | brandplek* | wurgsporen | bijtwond* | sigarettenbrand* & rug | hals | armen | lichaam | nek | benen | heeft | had | wil niet zeggen',
      `geslagen | slaat | slaan | sloeg | sloegen | mishandel* | gemept | mept | geschopt | schopt | trapt | trapte | stompt | stompte | gestompt | in elkaar | afgetuigd | toegetakeld | klappen | een klap | aan haar haren | aan de haren | gebrandmerkt | tegen de muur | gewurgd | wurgt | keel dicht* | dichtgeknepen | afgeranseld | geranseld | hits haar | beats haar | beaten & ${IEMAND} | wordt | werd | baas | gezien | hoorde | is`,
      `${LETSEL} & ${IEMAND} | gezicht | arm* | hals | zichtbaar | gezien | heeft | had | lichaam | benen | pols* | everywhere`,
      'mishandeld | mishandeling',
      'zag & klap | slaan | schoppen | stompen | trappen',
    ],
    nu: [
      'slaat | mishandeld | geslagen | gegooid | bebloed | geschopt & nu | net | zojuist | op dit moment | staat buiten | vlucht* | gevlucht | kom snel | weer nu | nu weer',
      'gewurgd | gekeeld | doodgeslagen | steekwond*',
    ],
  },
  D2: {
    patronen: [
      `bedreigt | bedreigd | bedreigen | bedreigde | dreigt | dreigde | dreigen | dreigement* | bedreiging* | bedreigingen | geintimideerd | intimideert | intimidatie | threatens | threatened & ${IEMAND} | familie | ouders | moeder | kinderen | kind | foto* | filmpje* | iets aan | vermoorden | dood | wordt | werd | baas`,
      'familie | moeder | kinderen | kind | broer | broers | thuisland & iets aan* | aandoet | aangedaan | bedreig* | gevaar | vermoord* | pakken | weet te vinden | weten te vinden | weten waar | weten we | op school & als | anders | ze | wordt | wij | we | haar | dreig* | stopt',
      "naaktfoto* | foto* | foto's | filmpje* | beelden | video* & verspreid* | doorstuur* | sturen | delen | online | naar haar moeder | naar haar familie | op internet & dreig* | chantage | chant* | als ze | anders",
      'anders & komt ze naar | weet ze haar te vinden | maakt ze haar | pakt ze | gebeurt er iets & moeder | familie | kind* | haar | dood',
      'maak ik je dood | maak je dood | ik vermoord je | maakt haar dood | schiet je dood | weet je te vinden | weten je te vinden | weten waar je | vermoord ik | kill haar | kill you',
    ],
    nu: [
      'met de dood & bedreigd | bedreigt | bedreiging* & vandaag | nu | net | zojuist | vannacht | veilige plek | onderduik*',
    ],
  },
  D3: {
    patronen: [
      'eten | slaap | slapen | medicijnen | dokter | arts | ziekenhuis | water | drinken & ontzegd | onthouden | geweigerd | te weinig | nauwelijks | amper | bijna geen | bijna niks | verboden | een keer per dag | weinig | een boterham & krijgt | krijgen | wordt | worden | mag | mogen | ze | vrouw* | meisje* | ik',
      'uitgehongerd | ondervoed* | slaapgebrek | vermagerd | uitgemergeld | honger & ' + IEMAND,
      'uitgeput | oververmoeid & ' + IEMAND + ' | moet | moeten | slaapt',
      'slaapt & hooguit | maar | amper | nauwelijks | drie uur | twee uur | vier uur & per nacht | uur | dag',
    ],
    metNiet: [
      'krijgt geen eten | krijgen geen eten | geen eten krijgt | geen eten | geen eten en drinken | weinig te eten | niks te eten | niks gegeten | niet gegeten | bijna niks te eten | mag niet slapen | mogen niet slapen | niet laten slapen | mag niet naar de dokter | niet naar de dokter | niet naar een dokter | niet naar een arts | niet naar de huisarts | geen dokter | geen medische hulp | geen medicijnen | niet naar het ziekenhuis | geen arts | geen water | geen drinken | no food | not let haar sleep | kreeg geen water & ze | vrouw* | meisje* | mag | krijg* | ik | wordt | haar | gets | dagen | mogen',
    ],
  },
  D4: {
    patronen: [
      'tatoeage* | tattoo* | getatoeeerd | tatoe* | brandmerk* | initialen | ingebrand & naam van | zijn naam | haar naam | opgedrongen | eigendom | gedwongen | van haar | merk* | verplicht | moest ik | moet ze | laten zetten | tegen haar wil | zetten van',
      'zelfde naam & onderrug | rug | nek | pols | arm | lichaam | huid | been',
      'laten zetten | zetten van & naam | initialen | kroon & ze | die | tegen haar wil',
    ],
    metNiet: ['tatoeage* | tattoo* | getatoeeerd & niet wilde | niet wou | niet gewild | niet zelf gekozen'],
  },
  E1: {
    patronen: [
      'roulatie | rouleren | rouleert | wisselen van stad | wisselen de _ van stad | wisselt van stad | ander pand & meiden | meisje* | vrouw* | stad | steden | wk | week | weken',
      'elke | iedere | om de & weken | wk | week | dagen & ander pand | andere stad | wisselen | nieuw pand | naar een andere',
      'steeds | telkens | voortdurend | iedere week | elke week | elke paar dagen | om de paar dagen | om de week | wekelijks & ander adres | andere adressen | nieuw adres | andere plaats* | andere stad | andere steden | andere woning* | verplaatst | verhuisd | ander pand | andere hotels | ander hotel | rondgereden | doorgeschoven | andere locatie* | ander land',
      'rondgebracht | rondgereden | doorgeschoven | doorgezet | verplaatst | overgeplaatst & vrouw* | meisje* | ze | stad | steden | plaats* | hotel* | club | europa | wordt | worden',
      'van stad naar stad | van club naar club | van hotel naar hotel | van plaats naar plaats | van park naar park | van pand naar pand | van adres naar adres | van land naar land | van raam naar raam | van de ene stad naar | door heel nederland | het hele land door & ' +
        'gereden | gebracht | ze | wordt | worden | vrouw* | meisje* | gestuurd | moet* | verplaatst',
      'maandag & woensdag | dinsdag | donderdag | vrijdag & vrouw* | meisje* | bestuurder | chauffeur | busje | ze',
    ],
  },
  E2: {
    patronen: [
      'zelfde | hetzelfde | dezelfde | een | 1 & nummer | telefoonnummer | boeker | 06 | 06-nummer | mobiele nummer | contactnummer & advertenti* | profielen | annonces',
      'advertenti* | profielen & dezelfde boeker | hetzelfde nummer | zelfde nummer | hetzelfde telefoonnummer | zelfde telefoonnummer | zelfde 06 | een nummer | een boeker | zelfde contactpersoon',
      'nummers & dezelfde stem | zelfde stem | zelfde vrouw | hetzelfde bericht',
    ],
  },
  E3: {
    patronen: [
      'vrouw | een ander | derde | iemand anders | mannenstem | vrouwenstem | boeker | zelfde vrouw | vriend | broer | centrale | ze & neemt op | nam op | opneemt | opnam | neemt de telefoon | nam de telefoon | neemt altijd | aan de telefoon | appt terug | beantwoordt | beantwoord & telefoon | bellen | berichten | nummer | advertenti* | appjes | apps | whatsapp | gebeld | belt',
      'appt | belt | berichten | appjes | chat & antwoord van een vrouw | antwoord van een ander | antwoord van iemand anders | beantwoord door een ander | beantwoord door een vrouw | opgenomen door een vrouw',
      'praat | chat | appt | schrijft & met de klanten | met klanten & alsof ze | namens haar | voor haar | doet alsof',
      'zelfde stem | dezelfde stem & nummers | bellen | gebeld | nummer | vrouw',
    ],
    metNiet: ['krijg je nooit te spreken | krijg je niet te spreken | nooit zelf aan de telefoon | niet zelf op'],
  },
  E4: {
    patronen: [
      `meer | meerdere | verschillende | alle | allemaal | andere | twee | drie | vier | vijf | zes | tien & vrouwen | meisjes | mensen | slachtoffers | collega's & gedwongen | dwang | vastgehouden | opgesloten | uitgebuit | bewaakt | van haar moeten | zelfde situatie | zelfde schuitje | ook zo | onder dezelfde vrouw | onder haar hoede`,
      'allemaal | alle vier | alle drie | alle vrouwen | andere vrouwen & van haar moeten | moeten van haar | hetzelfde verhaal | zelfde baas | in dezelfde situatie | ook geen paspoort | ook niet weg | zelfde lot',
    ],
  },
};
