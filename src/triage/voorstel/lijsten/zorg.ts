import type { Feit } from '../feit.ts';
import { IEMAND, WERK } from './groepen.ts';

/** Facts that ask for help. Source: V7, B10; leidraad, zorg en hulpverlening. */
export const ZORG: readonly Feit[] = [
  {
    code: 'hulpvraag',
    wat: 'Iemand vraagt om hulp of wil stoppen',
    lijst: 'zorg',
    routes: ['zorg'],
    patronen: [
      'wil stoppen | wilt stoppen | wil ermee stoppen | wil eruit | willen stoppen | wilde stoppen | wil er uit | wil er mee stoppen | wil er graag mee stoppen | wil graag stoppen | wil weg bij | wil weg uit | wil weg van | wil uitstappen | wil dat het stopt | uitstappen | uitstapprogramma | uitstapbegeleiding | ander werk zoeken | want to stop | wants to stop',
      'vraagt | vroeg | vragen | zoekt | zoek | wil | wilde | behoefte | nodig | verzoekt | vraag | need | needs | smeekt & hulp | opvang | begeleiding | hulpverlening | maatschappelijk werk | slachtofferhulp | ggd | huisarts | arts | dokter | verloskundige | psycholoog | schuldhulp | huisvesting | soa-onderzoek | soa-test | veilige plek | gesprek met | een gesprek',
      'hulp & gevraagd | nodig | gezocht | wenst | gewenst | dringend',
      'help mij | help me | help ons | helpt u mij | mij helpen | me helpen | ons helpen | haar helpen | haar te helpen | please help',
      'opvang | crisisbed | crisisopvang | safehouse | veilige plek | slaapplek | onderdak | woonruimte & nodig | zoekt | vraagt | gezocht | wil | hulp',
      'maatschappelijk werk | hulpverlener* | hulpverlening | zorgcoordinator | zorgteam | ggz | psycholoog & contact | graag | bellen | inschakelen | doorverwijz* | doorverwezen | aanmelden | gewenst | verzoek',
      'met iemand praten | iemand langs sturen | iemand bellen | iemand langskomen | over hoe het verder moet & wil | kan | kunnen | graag | ze | ik',
    ],
    metNiet: [
      'weet niet waar ik | weet niet waar ze heen | weet niet meer wat | weet geen weg | kan nergens heen | kan nergens terecht | weet niet waarheen | geen slaapplek | geen onderdak | nergens heen | nergens terecht | geen huis | niet meer verder & hulp | heen | terecht | slapen | kan | naartoe | doen | kids | kinderen | wil weg | moet',
    ],
  },
  {
    code: 'welzijn',
    wat: 'Het gaat niet goed met iemand',
    lijst: 'zorg',
    routes: ['zorg'],
    patronen: [
      'zwanger & sekswerk* | prostitu* | escort | geen verloskundige | geen huisarts | niet verzekerd | onverzekerd',
      `verslaafd* | verslaving | afkicken | overdosis | alcoholist* & ${IEMAND} | werkt`,
      `zwanger* | hoogzwanger & ${WERK} | hulp | zorg | weken | maanden | verzekering`,
      `depressi* | somber | suicidaal | psychisch* | getraumatiseerd | radeloos | wanhopig | paniekaanval* | angstklachten | overspannen & ${IEMAND} | ${WERK}`,
      `dakloos | dakloze | zwerft | op straat gezet | uit huis gezet | slaapt in de auto | slaapt op straat | kamer kwijt* | slaapt bij kennissen & ${IEMAND} | ${WERK}`,
      `schulden | schuldhulp* | geldzorgen | deurwaarder & hulp | helpen | begeleiding | belasting & ${IEMAND}`,
      `ernstig ziek | koorts | infectie* | ontsteking* | bloeding | bloedt | vermagerd | verwaarloosd* | ondervoed* | abortus & ${IEMAND} | dokter | arts`,
      `onverzekerd | eenzaam | eenzaamheid | isolement | geisoleerd & ${IEMAND} | ${WERK}`,
    ],
    metNiet: [
      `geen zorgverzekering | niet verzekerd | zonder verzekering | zonder zorgverzekering & ${IEMAND} | ${WERK}`,
      `mentaal niet goed | gaat niet goed met | niet goed gaat | het gaat niet meer & ${IEMAND}`,
      'niemand die voor haar | heeft niemand & zorg* | ziek',
    ],
  },
  {
    code: 'levensgevaar',
    wat: 'Iemand kan zichzelf iets aandoen of is er ernstig aan toe',
    lijst: 'zorg',
    routes: ['zorg'],
    spoed: true,
    patronen: [
      'zelfmoord* | suicid* | zelfdoding | zichzelf iets aandoen | zichzelf wat aandoen | eind aan maakt | einde aan maken | einde aan maakt | eind aan maken | er een eind aan | pillen klaarliggen',
      'bewusteloos | buiten bewustzijn | levensgevaar* | doodbloed* | overdosis & ' + IEMAND + ' | ligt',
    ],
    metNiet: ['wil niet meer leven | niet meer leven | wil niet verder leven | ademt niet | niet meer wakker'],
  },
];
