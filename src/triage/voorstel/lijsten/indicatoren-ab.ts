import type { Indicatorwoorden } from '../feit.ts';
import { BAAS, IEMAND } from './groepen.ts';

const PAPIEREN =
  'paspoort* | id | ids | id-kaart* | id kaart | identiteitsbewijs | identiteitsbewijzen | identiteitskaart* | identiteitspapieren | legitimatie* | papieren | documenten | id-bewijs | id-bewijzen | reisdocument* | verblijfsdocument* | rijbewijs | verblijfspas | documents';
const TELEFOON = 'telefoon* | mobiel | mobieltje | gsm | iphone | smartphone | simkaart | phone | toestel';
const GELD =
  'geld | verdiensten | inkomsten | opbrengst* | verdiende | bankpas* | pinpas* | pasje | bankrekening | rekening | creditcard | portemonnee | loon | money | omzet | verdient';
const WEG =
  'weg | naar buiten | naar huis | alleen | vertrekken | de deur uit | deur niet uit | het huis uit | huis niet uit | de kamer uit | eruit | er uit | weggaan | ervandoor | straat op | pand verlaten | verlaten | de woning uit | de hotelkamer uit | contact | met ons praten | met niemand | praten met | stoppen';

/**
 * Words that tell of the indicatoren A and B of the list in force. What somebody looks like, where somebody is from, a language, or
 * working together is in none of them and may not be added (V1, C2). Source: P1.
 */
export const INDICATOREN_AB: Readonly<Record<string, Indicatorwoorden>> = {
  A1: {
    patronen: [
      'huisvesting | woonruimte | woning | kamer | kamers | onderdak | huis | slaapplek | slaapplaats & vervoer | reis | ticket | auto | haalt | rijdt & werk | werkplek | klanten | baas | raam | regelt | geregeld',
      'regelt | regelde | geregeld | regelen | verzorgt & woning | kamer | kamers | onderdak | huisvesting | vervoer | reis | ticket | slaapplek & werk | klanten | raam | werkplek | reis | vervoer | ticket | kamer',
      `alles via dezelfde | alles loopt via | alles gaat via | volledig afhankelijk | geheel afhankelijk | totaal afhankelijk | helemaal afhankelijk | in alles afhankelijk`,
      `woont bij | inwoont bij | wonen bij | slaapt bij | woonruimte van | huis van | huurt van & ${BAAS} & voor wie ze werk* | waar ze voor werk* | voor wie ze werken | die haar rijdt | die haar brengt | die ook het werk | haar baas | tegelijk haar baas`,
      'zonder haar | zonder die vrouw & geen dak | geen huis | nergens heen | geen werk | geen onderdak',
    ],
  },
  A2: {
    patronen: [
      `schuld | schulden | schuldig | lening | geleend | voorschot | voorgeschoten & ${BAAS} | werk | werken | afwerken | reis | reiskosten | ronsel* | terugbetalen | terug te betalen | afbetalen | af te betalen | aflossen | inlossen | overtocht | ticket | visum | papieren & ${IEMAND} | moet | moeten | reis | werk* | regelde | loopt op | oplopen | afbetalen | aflossen`,
      `schuld* & ${BAAS} | regelde | hierheen | gehaald & afbetalen | af te betalen | terugbetalen | aflossen | inlossen | afwerken | af te lossen | loopt op | steeds hoger | opgelopen`,
      'reisschuld* | schuldslaaf | schuldslavernij | schuldbinding | overtocht afbetalen | terugverdienen | schuld afbetalen | schuld aflossen | schuld loopt | loopt haar schuld | schuld inlossen | schuld afwerken | schuldenlijst',
      'moet | moeten & afbetalen | terugbetalen | aflossen | inlossen | terug betalen | afwerken | af te betalen & reis* | ticket | schuld* | kosten | duizend | euro | mille | papieren | visum | overtocht | bedrag | k | eerst',
      'owes | debt | pay back & ze | money | haar | travel | boss | euro',
    ],
  },
  A3: {
    patronen: [],
    metNiet: [
      'weet niet | weten niet | niet weet | weet zelf niet | weet ook niet | kent niet | kende niet | niet kent | geen idee | geen antwoord | niet vertellen | niet zeggen | niet noemen & waar ze woon* | waar ze is | waar ze zijn | waar ze was | waar ze waren | in welke stad | op welk adres | welk adres | eigen adres | woonadres | adres waar | waar ze verblij* | verblijft | verblijfadres | welke plaats | haar adres | hun adres | waar ze zich | welke gemeente | welke stad | waar ze slaap* | straat heet* | waar ze woont | waar ze volgende | waar ze morgen | waar ik ben | waar ik woon | waar haar | welke straat',
      'kent het adres niet | kent haar adres niet | weet haar adres niet | adres niet kennen | kende het adres niet | weet eigen adres niet | weet het adres niet | weet haar eigen adres niet | kent eigen adres niet | adres kent ze niet | adres weet ze niet | adres is haar niet bekend',
    ],
  },
  A4: {
    patronen: [
      'doet het woord | deed het woord | voert het woord | voerde het woord | doet altijd het woord | het woord doen | het woord doet | voert steeds het woord',
      'antwoord | antwoordt | antwoordde | antwoorden | beantwoordt | beantwoordde | praat | praatte | spreekt | sprak | regelt | regelde | betaalt | tekent | beslist & voor haar | voor hen | voor de vrouw* | voor de meisjes | namens haar | namens hen | in haar plaats | in plaats van haar | voor mij | voor beide* | voor alle vrouwen & vrouw | ze | vriend | begeleider | eigenaar | baas | alles | altijd | alle vragen | steeds | telkens | en | bij',
      `antwoordt | antwoordde | antwoorden | antwoord & voor haar | voor hen | in haar plaats | namens haar | die vrouw | vrouw naast haar | haar vriend & vraag* | vragen | vraagt | gevraagd`,
      'regelt alles | alles regelt | regelt echt alles | alles wordt geregeld door | alles wordt voor haar geregeld | regelt al haar | alles voor haar | alles laat regelen',
      'vrouw | ze | begeleider | vriend & betaalt | betaalde & kamer* | verblijf | boeking & sleutel* | begeleidt | incheck* | checkt | houdt',
      'woordvoerder | voordeed als tolk | zogenaamde tolk | zelfbenoemde tolk',
      'vrouw | vriend | begeleider | baas | eigenaar & praat | praatte | spreekt | sprak | antwoordt | antwoordde & steeds | telkens | altijd | overal | plaats van',
      'he does the talking | ze talks for haar | ze answers for haar | speaks for haar',
    ],
    metNiet: [
      'zelf niks zeggen | zelf niet praten | zelf niet spreken | mag zelf niet antwoorden | ze zegt zelf niks | zegt zelf niks | zelf nauwelijks iets zeggen | zelf geen woord',
    ],
  },
  A5: {
    patronen: [
      '1 tel nr | 1 telnr | een telefoonnummer | een nummer | 1 nummer & adv | advertenties | profielen | advertentie*',
      `${BAAS} & plaatst | plaatste | plaatsen | beheert | beheerde | zet | zette | maakt | maakte | schrijft | regelt & advertenti* | profiel | profielen | account | foto's online | foto's op | haar online | kinky | sexjobs | afspraken | agenda`,
      'advertenti* | profiel* | account* | afspraken | klanten | boekingen & geplaatst door | gemaakt door | beheerd door | door iemand anders | door een ander | door een vrouw | door haar vriend | geregeld door | bepaald door | gepland door | door haar baas | door de baas | worden geregeld | worden geplaatst | via een vrouw | door de eigenaar | voor haar',
      'zoekt | uitzoekt | kiest | regelt | stuurt | boekt & klanten | de klanten & vriend | baas | ze | vrouw | voor haar | eigenaar | pooier',
    ],
    metNiet: [
      'weet niet wat & advertenti*',
      'heeft | hebben & advertenti* & niet zelf | geen toegang | zelf niet',
      'geen toegang & account | profiel | advertenti*',
      'weet | hoort & pas & wie er komt | wie komt | welke klant',
    ],
  },
  B1: {
    patronen: [
      'hij het heeft | de baas het heeft | hij hem heeft & paspoort* | id | id-kaart*',
      `${PAPIEREN} & afgepakt | afgenomen | ingenomen | afgegeven | innam | inneemt | pakte | pakt | pakken | pakten | neemt | nam | namen | achtergehouden | achterhoudt | bewaart | bewaard | beheert | bewaarde | ingeleverd | inleveren | afgeven | ingepikt | gejat | kwijt aan | kluis | houdt | hield | houden | keeps | took | takes | has | in handen van | bij de baas | bij haar baas | bij de chef | bij exploitant | bij de exploitant | bij de eigenaar | bij de beheerder | onder zich | in beslag | bij haar vriend | ligt bij | liggen bij | lag bij | lagen bij | ontnomen | achter slot | afpakken | afgepikt | niet meer terug | verstopt | vasthoudt | ontfutseld`,
      `${PAPIEREN} & heeft diens | had diens | ze heeft mijn | ze heeft hun | ze hebben mijn | ze hebben haar | ze hebben hun | baas heeft | vriend heeft | eigenaar heeft | heeft ze ingenomen | heeft ze | hebben ze | vrouw heeft | pooier heeft | exploitant heeft | heeft de baas | heeft haar vriend | heeft de eigenaar | die heeft ze`,
    ],
    metNiet: [
      `${PAPIEREN} & niet in eigen | niet zelf | niet in bezit | niet in haar bezit | niet in handen | niet bij zich mogen | niet teruggeven | niet terug | niet in eigen hand* | niet in hun bezit | niet terugkrijg* | niet meer terug | nooit terug | niet meegeven | niet hebben van`,
      'geen paspoort | geen eigen paspoort | geen identiteitsbewijs | geen id | zonder paspoort | geen papieren bij zich & in handen | bezit | beschikking | afgepakt | baas | eigenaar | vriend | ligt bij | heeft ze',
    ],
  },
  B2: {
    patronen: [
      'verdiensten | geld | omzet | inkomsten | money & gaan naar | gaat naar | goes to | go to | verdwijnt naar | verdwijnen naar & man | vriend | pooier | baas | hem | boyfriend | him | boss | partner',
      'keeps nothing | houdt niks over | houdt niets over | mag niks houden | mag niets houden | mag zelf niks houden',
      `${TELEFOON} | ${GELD} & afgepakt | afgenomen | ingenomen | afgeven | afdragen | afstaan | afdracht | inleveren | ingeleverd | afgegeven | controleert | beheert | pakt af | pakte | pakt | neemt in | ontnomen | in zijn kluis | keeps | took | takes | in beslag | ingepikt | afpakt | inpikt | inneemt | ophaalt | int`,
      `${TELEFOON} | bankpas* | pinpas* | pasje & heeft ze | die heeft ze | heeft haar vriend | heeft de baas | heeft haar | ze heeft haar | bij haar baas | bij de baas | ligt bij | in de kluis | kluis | bij haar vriend`,
      'broer | vriend | baas | oom | vrouw | eigenaar & heeft & haar telefoon | haar mobiel | haar mobieltje | haar bankpas | haar pinpas | haar geld | haar toestel | mijn telefoon | mijn geld | mijn pinpas | mijn bankpas | haar simkaart',
      'moet | moeten & afdragen | afstaan | inleveren | afgeven & geld | verdiensten | inkomsten | alles | alle',
      'al het geld | al haar geld | alle verdiensten | al hun geld | alles wat ze verdien* | alles wat ik verdien* | haar verdiensten | haar inkomsten | mijn verdiensten | haar geld & baas | vriend | afgeven | eigenaar | naar zijn rekening | rekening van | rechtstreeks naar | ophaalt | gaat naar | inneemt | envelop | voor haar',
      'zakgeld | leefgeld & krijgt | krijgen | ontvangt | geeft',
    ],
    metNiet: [
      'geen telefoon | geen eigen telefoon | geen telefoons | geen mobiel | geen eigen geld | niet over eigen geld | geen eigen rekening | niet bij haar geld | niet bij haar rekening | geen geld & mag* | krijg* | hebben | heeft | beschikken | beschikt | had',
      'mag niet | mogen niet | niet mogen & bellen | telefoon | telefoneren | appen | geld hebben',
    ],
  },
  B3: {
    patronen: [
      'let op wie | houdt in de gaten wie | kijkt wie & in en uit | binnen | gaat',
      'loopt met haar mee | gaat met haar mee | volgt haar & winkel | supermarkt | wc | toilet | dokter',
      'gebracht en gehaald | gehaald en gebracht | opgehaald en gebracht | gebracht en opgehaald | gebracht en weer opgehaald | brengt en haalt | haalt en brengt | brengen en halen | afgezet en opgehaald | afgezet en weer opgehaald | gebracht en later | wegbracht en',
      'afgezet | gebracht | gehaald | opgehaald | zet | afzet | weggebracht | rijdt & busje | auto | dezelfde vrouw | een vrouw | vrouwen | bestelbus* | chauffeur | zelfde vrouw & vrouw* | meisje* | ze | wordt | worden | af | elke | iedere | steeds | altijd',
      `bewaakt | bewaker* | bewaking | bewaakte | bewaken | in de gaten gehouden | in de gaten houdt | houdt haar in | houdt ze in | haar in de gaten | staat op wacht | op de uitkijk | houdt de wacht | onder toezicht van | begeleid door een | begeleidt | volgt haar | volgt hen | volgt de vrouwen | vrouwen volgt | schaduwt & ${IEMAND} | deur | pand | gesprek`,
      'vrouw | vrouwen | ze | vriend | chauffeur & wacht* | blijft | staat | zit | zitten | staan & auto | buiten | voor de deur | op de gang | in de lobby | in de gang | in de hal & tot ze | vrouw* | meisje* | steeds | klaar | hele tijd | haar | klant* | altijd | wie komt | wie er komt | kijken | elke | wachten',
      'week niet van haar zijde | wijkt niet van haar zijde | geen moment uit het oog | verliest haar niet uit het oog | laat haar geen moment alleen | reed haar | rijdt haar | rijdt hen rond | loopt overal mee | blijft op de gang | wijkt niet van hun zijde | gaat altijd mee | overal mee naartoe',
      'houdt bij | bijhoudt & wie erin | wie er in | wie komt | wie er komt | in en uit',
    ],
  },
  B4: {
    patronen: [
      'opgesloten | vastgehouden | ingesloten | opsluiting | gevangen gehouden | gegijzeld | opsluit | sluit haar op | sloot haar op | op slot gehouden | vasthoudt | vast gehouden | sluiten ze op | locked in | locked up',
      `zit vast | zitten vast | zat vast | vastzit & woning | huis | kamer | flat | kelder | zolder | hotel* | pand | sleutel | kan er niet | niet uit | hulp | help`,
      'deur | deuren | kamer* & op slot | afgesloten | vergrendeld | slot gaat | sleutel & van buiten | buitenkant | vrouw* | meisje* | ze | binnen | zitten | uit | zegt | brievenbus',
      'alleen met begeleiding | alleen onder begeleiding | alleen met hem | alleen met toestemming & naar buiten | weg | buiten | straat | deur',
      'brievenbus & hulp | zegt | riep | help',
    ],
    metNiet: [
      `mag niet | mogen niet | niet mag | niet mogen | mag nooit | mag van haar niet | mag ze niet | mag ik niet | kan niet | kunnen niet | niet kan | kan er niet | kan hier niet | durft niet | laat haar niet | laat me niet | laten haar niet | verboden om & ${WEG}`,
      `mag | mogen | kan | kunnen & niet weg | niet naar buiten | niet alleen weg | niet alleen naar | niet alleen de | niet naar huis | niet vertrekken | niet de deur uit | de deur niet uit | de deur niet zelf | nooit naar buiten | nooit alleen | het pand niet uit | het huis niet uit | de woning niet uit | niet alleen praten | niet alleen spreken | niet met ons | niet met anderen | nergens heen | pand niet verlaten | huis niet verlaten | kamer niet uit | kamer niet af | niet verlaten | geen contact | er niet uit | hier niet weg | niet zomaar weg | niet stoppen`,
      'komt nooit buiten | komen nooit buiten | komt niet buiten | komen niet buiten | nooit buiten gezien | mag nergens heen | nergens alleen | gaan niet alleen | gaat niet alleen | nooit alleen naar | nooit alleen op pad | not allowed to leave | can not leave | cannot leave | not leave | geen stap alleen | niet zonder begeleiding | niet zonder haar weg | niet zonder toestemming',
    ],
    nu: [
      'opgesloten | vastgehouden | op slot gehouden | gegijzeld | gevangen gehouden | sluit haar op | locked up | locked in',
      'kan er niet uit | niet naar buiten | niet weg & sleutel | slot | help | brievenbus | afgesloten',
      'zit vast | zat vast | vastzit & sleutel | flat | kelder | zolder | woning | huis | help',
      'zit vast | zat vast | deur | deuren & op slot | sleutel | van buiten | kan er niet uit & ze | vrouw* | meisje* | help | brievenbus | buiten',
    ],
  },
  B5: {
    patronen: [
      'ingestudeerd* | voorgekauwd | uit het hoofd geleerd | van buiten geleerd | uit haar hoofd | uit hun hoofd | opgezegd | voorgezegd | ingefluisterd | zelfde verhaal woord voor woord | woordelijk hetzelfde | woord voor woord hetzelfde | als een riedeltje | opgedreund',
      'zelfde & zinnen | verhaal | woorden | antwoord & precies | exact | letterlijk | elke vraag | allemaal | collega | woord voor woord | iedere vraag',
      `kijkt | keek | kijken | keken | oogcontact | blik & steeds | telkens | eerst | voortdurend | iedere vraag | elke vraag | altijd | voor ze | voordat ze & ${BAAS}`,
      `bang | angstig | doodsbang | schichtig & baas | eigenaar | vriend | praten | spreken | begeleider`,
    ],
    metNiet: [
      'durft | durfde | durven & niet te praten | niet vrijuit | niet vrij & baas | ze | vriend | erbij',
      'kan niet vrijuit | niet vrijuit spreken | niet vrijuit praten | niet vrijuit',
    ],
  },
};
