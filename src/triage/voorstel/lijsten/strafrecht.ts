import type { Feit } from '../feit.ts';
import { JONGE_LEEFTIJD } from '../leeftijd.ts';
import { IEMAND, WERK } from './groepen.ts';

/** Facts that belong to criminal law by themselves, beside the indicatoren. Source: G1; Sr 273f, 248b, 242-246, 300; leidraad, samenloop met het strafrecht. */
export const STRAFRECHT: readonly Feit[] = [
  {
    code: 'minderjarig',
    wat: 'Iemand onder de 18 jaar in de seksbranche',
    lijst: 'signaal',
    routes: ['strafrechtelijk', 'zorg'],
    spoed: true,
    context: 'branche',
    patronen: [
      'minderjarige | minderjarig meisje | minderjarigen & aangetroffen | werkkamer | kamer | bordeel | escort | aangeboden | gevonden',
      'minderjarig* | minderjaring* | mindrejarig* | underage | minderjarige',
      'schoolmeisje* | schoolkind* | scholier* | schoolpas | brugklasser* | schoolgaand* | nog naar school | zit op school | op de middelbare | klas 2 | klas 3 | tweede klas | derde klas | vmbo | klasgenoot | klasgenootje',
      JONGE_LEEFTIJD,
      'onder de 18 | onder de achttien | jonger dan 18 | jonger dan achttien | net geen 18 | beneden de 18 | beneden de achttien | te jong | veel te jong | piepjong* & ' +
        WERK +
        ` | ${IEMAND} | lijkt | lijken | schat* | is | was`,
    ],
    metNiet: [
      'nog geen 18 | nog geen achttien | nog niet 18 | nog niet achttien | net geen 18 | nog geen zeventien | nog geen 17 | nog geen 16 | geen 18 | geen achttien jaar | niet ouder dan | niet veel ouder dan & ze | meisje* | is | zijn | lijkt | 14 | 15 | 16 | 17 | vrouw* | vijftien | zestien | zeventien | volgens | jaar | lijken',
    ],
  },
  {
    code: 'wapen',
    wat: 'Een wapen, of geweld op dit moment',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    spoed: true,
    patronen: [
      'vuurwapen* | pistool | pistolen | geweer | revolver | stroomstootwapen | taser | machete | kapmes | honkbalknuppel | handgranaat | explosief | explosieven | gun',
      'mes | messen | steekwapen* & bedreig* | dreig* | hand | keel | getrokken | trok | stak | gestoken | zwaai* | vrouw | met een mes | ze | loopt | liep | gezwaaid',
      'neergestoken | neergeschoten | doodgeschoten | geschoten | schoten gehoord | schietpartij | steekpartij | steekincident | neersteken',
      'hulpgeroep | roept om hulp | riep om hulp | roepen om hulp | schreeuwt om hulp | schreeuwde om hulp | geroepen om hulp | gilt om hulp | schreeuwen om hulp',
      'gegijzeld | gijzeling | ontvoerd | ontvoering | gekidnapt | meegesleurd | meegesleept | kofferbak',
    ],
  },
  {
    code: 'geweld',
    wat: 'Geweld',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: [
      'geweld | huiselijk geweld | gewelddadig* | lichamelijk geweld & ' +
        IEMAND +
        ' | gebruikt | gepaard | met | door | klant* | tegen | gebruik',
      'aan haar haren | aan de haren | auto in getrokken | auto ingetrokken | auto in geduwd | auto in gesleurd | van de trap geduwd | hardhandig',
      'beroofd | beroving | overval | overvallen | bestolen & ' + IEMAND + ' | klant*',
    ],
  },
  {
    code: 'wapens-misdrijf',
    wat: 'Handel in wapens',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: ['wapens | wapen | wapenbezit | wapenhandel | wapentuig | vuurwapens'],
  },
  {
    code: 'verkrachting',
    wat: 'Verkrachting',
    lijst: 'signaal',
    routes: ['strafrechtelijk', 'zorg'],
    patronen: ['verkracht* | groepsverkrachting | raped'],
    nu: ['verkracht* | raped & vannacht | nu | net | zojuist | vanavond | vanmorgen | vandaag'],
  },
  {
    code: 'seksueel-geweld',
    wat: 'Seksueel geweld of misbruik van beelden',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: [
      'aangerand | aanranding | randt | ongewenst betast* | onzedelijk* | zit aan de meisjes | zit aan de vrouwen | seksueel misbruik* | misbruikt | misbruik van | seksueel geweld | seksueel geintimideerd | stealthing | betast',
      'tegen haar wil | tegen mijn wil | tegen hun wil | tegen de wil',
      'gefilmd | filmt | opnames | opgenomen & stiekem | verborgen | toestemming | zonder dat | online',
      'gedrogeerd* | drogeert | drogeren | ghb in | iets in haar drankje | iets in mijn drankje | volgespoten | verdoofd',
      'condoom & stiekem | afgedaan | zonder overleg',
    ],
  },
  {
    code: 'werving',
    wat: 'Ronselen of misleiding bij de werving',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: [
      'loverboy* | ronsel* | geronseld',
      'mensenhandel* | mensensmokkel* | vrouwenhandel | mensenhandelaar* | uitbuit* | uitgebuit | uitgebuite | gedwongen prostitutie | seksslaaf | trafficking | trafficked',
      'pooier* | souteneur* | pimp',
      'beloofd | beloofde | beloofden | belooft | beloven | beloften | belofte | gouden bergen | voorgespiegeld & ander werk | werk | baan | schoonmaak* | horeca | oppas* | model* | kapsalon | fabriek | kas | hotel | club | woning | toekomst',
      'misleid* | voorgelogen | onder valse voorwendselen | valse beloften | erin geluisd | ander werk dan',
      'gekocht | verkocht | doorverkocht & vrouw* | meisje* | haar | mensen',
      'meisje* | vrouwen | jonge vrouwen | scholieren & benaderd | benadert | spreekt | aanspreekt | aangesproken | biedt | aangeboden | chat* | bericht* | werft & geld | club | escort | modellenwerk | modellenbureau | cadeau* | snel geld | dansen | voor haar werk* | voor haar te werken | werk* | klanten | verdienen',
      'overlaadt | cadeaus | cadeautjes | dure kleding | dure tas & meisje* | dochter | ze & werken | werk | voor haar | klanten | geld | vriend | wil',
    ],
  },
  {
    code: 'dwang',
    wat: 'Dwang of afpersing',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: [
      'gedwongen | dwingt | dwingen | dwong | dwongen | gedwongn | gedwonge | forced | forces & ' +
        WERK +
        ` | prostitutie | seks | wordt | worden | werd | werden | ${IEMAND} | to`,
      'dwang | gedwongenheid | onder dwang | onder druk gezet | onder druk & ' +
        WERK +
        ` | ${IEMAND} | door | wordt | sprake | onder`,
      'gechanteerd | chantage | chanteert | chanteren | afgeperst | afpersing | afpersen | perst haar af | perst mij af | sextortion | beschermgeld | doxing',
      'moet & van haar | van haar vriend | van mijn vriend | van haar baas | van die vrouw & werk* | klant* | vrouwen | naar bed | seks | achter het raam | verdienen | ontvangen | met iedereen',
      'moet daar | moet elke | moet er & vrouwen ontvangen | klanten ontvangen',
      'laat haar werken | haar laat werken | voor haar werken | zet haar aan het werk & vriend | partner | ze | weg | ex | vrouw',
    ],
    metNiet: [
      'niet vrijwillig | niet uit vrije wil | onvrijwillig | niet zelf gekozen | niet geheel vrijwillig | niet helemaal vrijwillig | niet uit eigen keuze | niet uit zichzelf',
    ],
  },
  {
    code: 'misdrijf',
    wat: 'Handel in drugs of een ander misdrijf',
    lijst: 'signaal',
    routes: ['strafrechtelijk'],
    patronen: [
      'drugshandel | drugsdealer* | dealer* | drugspand | handel in drugs | hennepkwekerij | wietplantage | drugslab | gedeald | drugsdeals | drugsverkoop | hennep | drugsoverlast',
      'drugs | cocaine | coke | heroine | xtc | lachgas | pillen | wiet | speed | ghb | crack & verkoop* | verkocht | verkopen | deal* | dealt | handel* | gevonden | aangetroffen | levert | leveren | geleverd | pakketjes | gebruikt en | over de bar | verhandeld | kun je kopen | te koop',
      'witwas* | heling | gestolen | valse papieren | vals paspoort | valse paspoorten | vals id | vervalst* | valse identiteit* | identiteitsfraude | omkoping | omgekocht | brandstichting | zwart geld',
    ],
  },
];
