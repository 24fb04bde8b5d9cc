import type { Feit } from '../feit.ts';

const PLEK =
  'woning | huis | woonhuis | rijtjeshuis | flat | flatje | appartement* | bovenwoning | benedenwoning | boven | straat | nummer | pand | kelder | zolder | naast | overkant | hotel* | airbnb | b&b | bnb | bungalow* | chalet | vakantie* | camping | loods | bedrijfsunit | unit | kantoor* | opslag* | camper | caravan | schuur | garage* | studio | studentenflat | salon | massagesalon* | massage* | sauna | spa | kapper | nagelstudio | winkel | portiek | adres | kamer | kamers | hotelkamer* | portiekflat | hoek | kade | buurt | wijk | wellness | parkeerplaats | wijkje | boot | woonboot';
const VERBODEN =
  'zonder vergunning | zonder geldige vergunning | zonder exploitatievergunning | zonder omzettingsvergunning | zonder toestemming';

/** Facts about places and business that the gemeente can act on. Source: G1; APV hoofdstuk 3 (recht.md 4); Awb 5. */
export const BESTUURSRECHT: readonly Feit[] = [
  {
    code: 'onvergund',
    wat: 'Een seksinrichting of escort zonder vergunning',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'zitten | werken | staan | meer & achter de ramen | ramen | kamers & voor vier vergund | voor drie vergund | voor twee vergund | voor vijf vergund | voor _ vergund',
      'onvergund* | zwart bordeel | clandestien* | illegaal bordeel | illegaal seks* | illegaal sex* | illegaal prostitutie | illegaal escort* | illegaal massage* | illegaal club* | illegaal privehuis | illegaal thuis* | pop-up bordeel | zwarte massagesalon',
      'bordeel | bordeelachtig* | bordelen | seksclub | sexclub | seksinrichting | seksbedrijf | sekshuis | sexhuis | hoerenhuis | hoerentent | peeskamer* | parenclub | seksadres | hoerenkast & ' +
        PLEK +
        ' | vermoed* | lijkt | geworden | gaande | zit | draait | runt | gerund | begonnen | nieuw | geopend | buren | volgens',
      'vergunning* | exploitatievergunning* & verlopen | ingetrokken | ontbreek* | ontbreekt | ontbrak | vervallen | geweigerd | afwijk* | in strijd | overtre* | op naam van | vorige eigenaar | alleen voor | alleen vergunning | vals | bestaat',
      'vergund | vergunning | toegestaan & meer | te veel | boven & kamers | ramen | werkplekken | bedden | werkkamers',
      'vergunningnummer | vergunningsnummer & vals | verzonnen | nep | bestaat | onjuist | ander',
    ],
    metNiet: [
      `geen vergunning | ${VERBODEN} | geen geldige vergunning | niet vergund | geen exploitatievergunning | niet over een vergunning | geen vergunningnummer | zonder vergunningnummer | zonder vergunningsnummer | geen vergunningsnummer | vergunning ook niet | vergunning hebben ze niet | vergunning heeft ze niet | geen vergunning voor | vergunning ontbreekt | niet in bezit van een vergunning | geen toestemming voor | niet als seksinrichting | geen melding gedaan | no license | zonder melding`,
      'vergunning | vergunningnummer | vergunningsnummer & niet & getoond | tonen | aanwezig | afgegeven | overleg* | zichtbaar | op orde | in orde | bestaat | verleend | beschikt | hebben | geldig | klopt | bekend | zichtbare',
      'niet volgens | niet conform | in strijd met | tegen de regels & vergunning | bestemmingsplan | omgevingsplan | apv | voorschrift* | bedrijfsplan | voorwaarden | huisregels | huurcontract | lichtbak | regels in',
      'staat niet & geregistreerd | ingeschreven | vergund & seks* | salon | massage*',
      'niet op de vergunning | niet op vergunning | niet vermeld op de vergunning | staat niet op de vergunning | vergunning is op naam van',
    ],
  },
  {
    code: 'seks-op-plek',
    wat: 'Betaalde seks op een plek die daar niet voor is',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'per uur & verhuurd | verhuurt | verhuren & kamer* | hotelkamer* | appartement*',
      'emmer* | prullenbak* | vuilnis* | prullenmand* & condoom* | condooms & hotel* | kamer* | elke dag | dagelijks | flat | woning',
      'prive-ontvangst | priveontvangst | prive ontvangst & flat | portiekflat | woning | portiek | huis | appartement* | straat',
      'massagesalon* | massagezaak | massage* | nagelstudio | schoonheidssalon | sauna | spa | wellness | kapper & seks* | sex* | happy end* | happy ending* | extra service | extra diensten | erotisch* | prostitutie | sekswerk | handwerk | meer dan massage | tantra | body to body | meer kan | naar de meisjes | extraatje*',
      'airbnb | vakantiepark | vakantiewoning | bungalow* | chalet | camping | hotel | hotelkamer* | b&b | bnb | camper | caravan | kamer | appartement* | woning | flat | opslagbox | box | loods & ' +
        'seks* | sex* | prostitu* | escort* | sekswerk* | werkplek | werkadres | seksadres | per uur | per dagdeel | dagdeel | klanten | kinky | sexjobs | gehoereerd | hoer | verschillende vrouwen | betaald bezoek | andere vrouwen',
      'ontvangt | ontvangen | ontvangst | ontving | bediend & klanten | vrouwen | clienten | betaald bezoek & woning | huis | thuis | appartement* | flat | studentenflat | hotel* | airbnb | vakantie* | b&b | kamer* | toeristen | buurt | boven',
      'bedden | bed | condooms | prijslijst | matrassen & condooms | prijslijst | achterin | kantoorpand | loods | kelder | leegstaand* | leegstaande | bed & gevonden | gezien | aangetroffen | kamers | leegstaand | zijn | kelder',
      'gehoereerd | hoereren | hoererij | tippelen | tippelt | tippelaars* | tippelzone | straatprostitutie | afwerkplek | raamprostitutie in woning',
      'happy end* | betaald bezoek | seksadres | als werkadres',
      `rode lampjes | rode lamp | rode verlichting | rood licht | lichtbak & ${PLEK} | massage | erotisch*`,
      'seks | sex | prostitutie | betaalde seks & aangeboden | aanbied* | biedt | bieden | bedreven | verkocht | plaatsvindt | vindt plaats | betaald voor | betalen & pand | woning | adres | flat | appartement* | salon | boven* | kelder | hotel* | huis | achterin | winkel | camper | zaak',
      'hoer | hoeren | prostitu* | sekswerk* & flat | portiek | woning | appartement* | boven ons | naast ons | klanten bellen | in de straat',
      'kamers | kamer | woning | appartement* | airbnb | hotel & per uur | per dagdeel | uurbasis',
      'sexjobs | kinky | advertentie* & adres & industrie* | woning | opslag* | box | staat | huis',
      'handdoeken | lakens & vrouwen | bezoek & kamer* | gast | hotel*',
    ],
  },
  {
    code: 'woning',
    wat: 'Bedrijfsmatig gebruik van een woning, of kamers per uur',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'wisselende vrouwen | verschillende vrouwen | andere vrouwen | vreemde vrouwen | onbekende vrouwen | veel vrouwen | steeds vrouwen | telkens vrouwen | allerlei vrouwen | voortdurend vrouwen | losse vrouwen & komen | gaan | in en uit | aanloop | bezoek | bellen | aanbellen | trap | portiek | galerij | deur | half uur | halfuur | kwartier | uur blijven | langer dan een uur | op bezoek | de hele nacht | avond | nacht | dag',
      'vrouwen & in en uit | komen en gaan | aan de deur | af en aan | avond en nacht | kort bezoek | kwartier | half uur | halfuur | hele nacht | dag en nacht',
      'aanloop | loop | in en uit geloop | af en aan & vrouwen | auto* | nacht | klanten | dag | s nachts | vreemden',
      'elke dag | elke avond | elke nacht | steeds | telkens & andere auto* | andere autos | vreemde auto* | autos & nacht* | draaiende motor | deuren | sekshuis | bordeel | snachts | klanten',
      'wisselende vrouwen | steeds andere vrouwen | telkens andere vrouwen | elke week andere vrouwen | wisselende bewoners | wisselende bezoekers | wisselend bezoek | wisselende huurders & woning | huis | pand | appartement* | flat | kamer* | adres | boven | klanten',
      'ontving | ontvangt & 17 vrouwen | 10 vrouwen | vrouwen & dagen | dag | nacht',
      'bestemmingsplan | omgevingsplan | woonbestemming | woonfunctie | bestemming & strijd* | ander gebruik | bedrijf* | niet | opslag | anders',
      'onttrokken | onttrekking | splitst | gesplitst & woning* | woonruimte | kamers',
      'kamerverhuur | onderverhuur* | doorverhuur* | doorverhuurd & zonder | sekswerk* | vergunning | klanten | woning',
    ],
  },
  {
    code: 'overlast',
    wat: 'Overlast',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'trappenhuis | portiek | galerij & mannen | klanten | aanloop | bezoekers',
      'kinderen & durven niet | bang & langs | buiten | straat | portiek | trappenhuis',
      'overlast | herrie | lawaai | geschreeuw | schreeuwen | geluid | muziek | drukte | vechtpartij* | vechtende | ruzies | openbare orde & ' +
        `klanten | pand | seks* | sex* | bordeel | sekshuis | salon | club | nacht | s nachts | snachts | portiek | trappenhuis | escort | parkeer* | exploitant | dronken | raam* | raamperceel | bezoek* | hotel* | airbnb | deur | hoer*`,
      'geluidsoverlast | parkeeroverlast | nachtlawaai & klanten | vrouwen | pand | club | salon | bordeel | seks* | kamer* | raam* | door | van',
      'condoom | condooms | spuiten & straat | portiek | tuin | stoep | galerij | trap* | berm | bosjes | container | speeltuin | stoepen | voordeur',
      'klanten | vrouwen | bezoekers & verkeerde deur | bij ons aan | bij mij aan | bij iedereen aan | bij de buren | op alle bellen | verkeerde bel | wildplas* | plassen | pissen | dubbel geparkeerd | toeter* | claxon* | dronken | vechten | spuug | bellen ze aan | rijden rondjes',
      'peuken | flessen | spuug | urine | afval & klanten | trappenhuis | portiek | hal | club | berm | condooms',
    ],
  },
  {
    code: 'bedrijfsvoering',
    wat: 'Bedrijfsvoering buiten de regels',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'sluitingstijd* | sluitingstijden | openingstijden | sluitingsuur | sluitingsuren & overtre* | na | buiten | open | later | geschonden | overschre* | in bedrijf | nog | is',
      'na 01 00 | na 02 00 | na 03 00 | na 1 uur | na 2 uur | na 3 uur | na 01.00 | na 02.00 | na 03.00 | tot 4 uur | tot 5 uur | na sluiting & open | in gebruik | ramen | verhuurt | klanten | werk* | verhuurd',
      'apv | verordening & overtreden | overtreding | in strijd | geschonden | niet nageleefd | eist | schending | waarschuwing',
      'overtreding* | overtreden | geconstateerd & voorschrift* | vergunning | sluiting* | huisregels | exploitant | bestuurlijke rapportage',
      'beheerder | exploitant | vergunninghouder | leidinggevende & afwezig | ontbrak | ontbreekt | onder invloed | slecht levensgedrag | dronken',
      'administratie | huurcontract* | werkroosters | bedrijfsplan | huisregels | register & ontbreekt | ontbreken | ontbraken | ontbrak | onvolledig | achterstall* | rommel* | klopt niet',
      'huurprijs* | kamerhuur | raamhuur & te hoog | hoge | verhoogd | verhoog* | buitensporig | woeker*',
      'toegang geweigerd | weigert toegang | weigerde toegang | weigert medewerking | weigerde medewerking | medewerking geweigerd | weigert mee te werken',
      'camera | cameras | camera* & in werkkamer* | in de werkkamers | in de kamers | in de kleedruimte',
      'schijnbeheer* | katvanger | stroman | stromannen | valse vergunning*',
      'onveilige seks | seks zonder condoom | onbeschermde seks & adverteert | advertentie* | aanbied* | biedt | bieden | aangeboden | reclame | website',
      'jonger dan 21 | onder de 21 | 18 jaar | 19 jaar | 20 jaar | 18-jarige | 19-jarige | 20-jarige & minimaal 21 | leeftijdsgrens | apv | eist | 21 jaar',
      'nachtregister | gastenregister & geen | niet | ontbreekt | bijhoudt',
    ],
    metNiet: [
      'beheerder | leidinggevende & niet gemeld | niet aangemeld | niet doorgegeven | niet opgegeven',
      'niemand van het vergunde bedrijf | niemand van de leiding & aanwezig',
      'geen beheerder | geen exploitant | zonder beheerder | beheerder niet | exploitant niet | geen leidinggevende & aanwezig | gezien | bereikbaar | ter plaatse | aangetroffen | toezicht | aan het werk',
      'geen administratie | geen bedrijfsplan | bedrijfsplan niet | geen huisregels | geen bedrijfsadministratie | geen huurcontract* | zonder huurcontract* | geen register | houdt geen register | geen nachtregister | huisregels niet',
      'niet degene & leiding | leidt',
      'niet meegewerkt | werkte niet mee | laat & niet binnen & toezicht* | controle | exploitant',
      'niet binnengelaten | laat toezichthouders niet binnen | toezichthouders niet binnen',
      'nog geen 21 & werk* | raam | kamer | club | aangetroffen | apv | vergunning',
    ],
  },
  {
    code: 'veiligheid-hygiene',
    wat: 'Brandveiligheid, bouw of hygiëne van het pand',
    lijst: 'bestuursrecht',
    routes: ['bestuursrechtelijk'],
    patronen: [
      'beschimmeld* | schimmel* | muizen | ratten | kakkerlakken | bedwantsen & kamer* | werkkamer* | douche* | muur | muren | badkamer | pand',
      'nooduitgang* | vluchtweg* | vluchtroute* | nooddeur* | branddeur* & geblokkeerd | versperd | dicht | dichtgetimmerd | afgesloten | op slot | vol | belemmerd | spullen | ontbreekt | ontbreken',
      'brandblusser* | blusmiddelen | rookmelder* | brandmelder* | brandveiligheid | elektra | bedrading | stroomdraden | gasgeiser & ontbreekt | ontbreken | ontbrak* | verlopen | kapot | onvoldoende | gevaar* | slecht | loshangend* | los | onveilig | blote',
      'brandgevaar* | brandonveilig* | rookontwikkeling | koolmonoxide | instortingsgevaar | brandweer ingeschakeld | verlengsnoer*',
      'schimmel* | ongedierte | ratten | muizen | kakkerlakken | bedwants* | vies | vieze | vuile | smerig* | vervuild* | onhygienisch* | stank & pand | kamer* | matras* | bed* | douche | toilet | salon | club | werkplek* | keuken | ruimte* | beddengoed | hygiene | lakens | handdoeken | werkkamers | bordeel',
      'hygiene & slecht | onvoldoende | ondermaats | onder de maat | schort | gebrek* | beneden | matig | bedroevend',
      'alarmknop* | noodknop* | alarminstallatie | paniekknop* | douche | douches | toilet & ontbreekt | ontbreken | ontbrak* | kapot | defect',
      'verbouwd | verbouwing | verbouwen & illegaal | zonder',
      'kelder* | zolder | schuur | garage* | loods | container & werkkamer* | werkplek* | klanten | in gebruik | daglicht',
    ],
    metNiet: [
      'geen rookmelder* | geen brandblusser* | geen blusmiddelen | geen nooduitgang | geen vluchtroute* | geen vluchtweg* | geen alarm | geen alarmknop* | geen noodknop* | geen warm water | geen stromend water | geen schoon | geen hygiene | geen handzeep | geen schoonmaakschema | geen ventilatie | zonder ventilatie | zonder daglicht | geen daglicht | geen douche | geen wasgelegenheid | hygiene niet op orde | brandveiligheid niet op orde | niet brandveilig | niet schoon | ook geen blusmiddelen',
    ],
  },
];
