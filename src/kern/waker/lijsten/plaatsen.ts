/** Municipalities, towns, provinces and quarters of the Netherlands, with foreign towns that people come from; folded. Written by hand. */
export const PLAATSEN = `
aalsmeer aalten achtkarspelen alblasserdam albrandswaard alkmaar almelo almere alphen altena ameland amersfoort amstelveen amsterdam apeldoorn arnhem asten baarle baarn barendrecht barneveld beekdaelen beesel bergeijk bernheze beuningen beverwijk bilt blaricum bloemendaal bodegraven boekel borger borne borsele boxtel breda bronckhorst brummen brunssum bunnik bunschoten buren capelle castricum coevorden cranendonck culemborg dalfsen dantumadiel delft delfzijl deurne deventer diemen dinkelland doesburg doetinchem dongen dordrecht drechterland drimmelen dronten druten duiven edam ede eemnes eemsdelta eersel eijsden eindhoven emmen enkhuizen enschede ermelo etten goeree geertruidenberg geldrop gemert gennep gilze goirle gooise gorinchem gouda groningen gulpen haaksbergen haarlem haarlemmermeer hardenberg harderwijk hardinxveld harlingen hattem heemskerk heemstede heerde heerenveen heerhugowaard heerlen heeze heiloo helder hellendoorn hellevoetsluis helmond heumen hillegom hilvarenbeek hilversum hollands hoogeveen hoorn huizen hulst ijsselstein kaag katwijk kerkrade krimpen krimpenerwaard laarbeek landgraaf landsmeer lansingerland leeuwarden leiden leiderdorp leidschendam lelystad leudal leusden lingewaard lisse lochem lopik losser maasdriel maasgouw maashorst maassluis maastricht medemblik meerssen meierijstad meppel middelburg moerdijk molenlanden montferland montfoort mook naarden nederweert nieuwegein nieuwkoop nijkerk nijmegen noardeast noordwijk nunspeet oegstgeest oirschot oisterwijk oldambt oldebroek oldenzaal olst oosterhout ooststellingwerf oostzaan opmeer opsterland oss overbetuwe papendrecht peel pekela pijnacker purmerend putten raalte reimerswaal renkum renswoude reusel rheden rhenen ridderkerk rijssen rijswijk roerdalen roermond roosendaal rotterdam rozendaal schagen scherpenzeel schiedam schiermonnikoog schijndel schouwen sittard sliedrecht sluis smallingerland spijkenisse stadskanaal staphorst stede steenbergen steenwijk steenwijkerland stichtse terneuzen terschelling texel teylingen tholen tiel tilburg tubbergen twenterand tynaarlo uden uitgeest uithoorn urk utrecht utrechtse vaals valkenburg valkenswaard veendam veenendaal veere veldhoven velsen venlo venray vijfheerenlanden vlaardingen vlieland vlissingen voerendaal voorschoten vught waadhoeke waalre waalwijk waddinxveen wageningen wassenaar waterland weert weesp westerkwartier westerveld westervoort westerwolde westland weststellingwerf wierden wijchen wijdemeren winterswijk woensdrecht woerden woudenberg zaanstad zaandam zaltbommel zandvoort zeewolde zeist zevenaar zevenbergen zoetermeer zoeterwoude zuidplas zundert zutphen zwartewaterland zwijndrecht zwolle veenrijk scheveningen schiphol hoofddorp badhoevedorp sloterdijk bijlmer kralingen feijenoord charlois delfshaven loosduinen laak escamp transvaal kanaleneiland overvecht lombok zuilen strijp woensel gestel gooi veluwe betuwe achterhoek twente salland kennemerland drechtsteden haaglanden rijnmond brabant gelderland limburg friesland fryslan drenthe overijssel flevoland zeeland holland brabants
brussel antwerpen gent luik brugge leuven hasselt mechelen oostende charleroi namen keulen dusseldorf duisburg essen dortmund aken munster hamburg bremen berlijn frankfurt munchen stuttgart hannover leipzig parijs lyon marseille rijsel lille londen manchester birmingham dublin madrid barcelona valencia sevilla malaga alicante bilbao lissabon porto rome milaan napels turijn venetie florence wenen zurich geneve bern praag brno bratislava boedapest budapest debrecen miskolc szeged pecs nyiregyhaza gyor warschau krakow krakau lodz wroclaw poznan gdansk szczecin katowice lublin bialystok boekarest bucuresti bucharest cluj timisoara iasi constanta brasov craiova galati ploiesti oradea braila bacau arad pitesti sibiu targu baia suceava buzau botosani satu ramnicu drobeta piatra tulcea focsani resita slatina calarasi sofia plovdiv varna burgas bourgas ruse rousse stara sliven dobrich shumen pleven pernik haskovo yambol pazardzhik blagoevgrad vidin montana kyiv kiev kiew lviv odessa odesa kharkiv charkov dnipro donetsk mariupol moskou sint-petersburg minsk chisinau tirana durres shkoder vlore elbasan pristina skopje belgrado zagreb sarajevo ljubljana athene thessaloniki istanbul ankara izmir antalya adana casablanca rabat marrakech tanger nador alhoceima fez meknes oujda agadir tunis algiers tripoli cairo lagos abuja benin-stad accra kumasi freetown conakry dakar banjul bamako abidjan kinshasa nairobi kampala addis asmara mogadishu bangkok pattaya chiang phuket udon isaan isan korat hanoi saigon hue haiphong manila cebu davao jakarta bali surabaya peking beijing shanghai guangzhou fujian shenzhen wenzhou harbin hongkong tokyo seoul delhi mumbai kathmandu colombo dhaka karachi lahore teheran bagdad kabul damascus aleppo beiroet bogota medellin cali pereira cartagena barranquilla armenia manizales caracas maracaibo lima quito guayaquil havana bogotá goiania goias brasilia recife fortaleza salvador belem manaus curitiba buenos montevideo asuncion mexico-stad paramaribo willemstad oranjestad
`;

/** Countries and parts of the world, folded, with the words people use for them in Dutch, English, Spanish, Romanian and Portuguese. */
export const LANDEN = `
afghanistan albanie algerije angola argentinie armenie aruba australie azerbeidzjan bangladesh belarus belgie benin bolivia bonaire bosnie brazilie bulgarije burundi cambodja canada chili china colombia congo costa-rica cuba curacao cyprus denemarken dominicaanse duitsland ecuador egypte engeland eritrea estland ethiopie filipijnen finland frankrijk gambia georgie ghana griekenland guatemala guinee guyana haiti honduras hongarije hongkong ierland ijsland india indonesie irak iran israel italie ivoorkust jamaica japan jemen jordanie kaapverdie kameroen kazachstan kenia kirgizie koeweit kosovo kroatie laos letland libanon liberia libie litouwen luxemburg macedonie madagaskar maleisie mali malta marokko mauritanie mexico moldavie moldova mongolie montenegro mozambique myanmar namibie nepal nicaragua nigeria niger noorwegen oeganda oekraine oezbekistan oostenrijk pakistan palestina panama paraguay peru polen portugal roemenie rusland rwanda saoedi-arabie schotland senegal servie sierra slovenie slowakije soedan somalie spanje sri suriname syrie tadzjikistan taiwan tanzania thailand togo tsjechie tunesie turkije uganda ukraine uruguay venezuela vietnam wit-rusland zambia zimbabwe zuid-afrika zuid-amerika zuid-korea zweden zwitserland oost-europa latijns-amerika midden-amerika west-afrika noord-afrika afrika azie oostblok balkan antillen caraiben sovjet-unie joegoslavie midden-oosten
romania bulgaria hungary poland russia brazil brasil thailand nigeria morocco turkey albania philippines spain españa espana rumania bulgaria hungria polonia rusia marruecos turquia albanie romenia ungaria polonia maroc turcia dominicana republica venezuela colombia
roemenie roemnie bulgarye
`;

/** Adjectives of nationality and origin without their ending; a form in -e, -s or -en follows. */
export const NATIONALITEITEN = `
bulg roem hong oekr braz colomb venez marok oekrains oekraiens roemens bulgars hongars poolsch tsjechs slowaaks roemaens brazilaans colombiaansch europees europese nederlands vlaams afghaans albanees albanese algerijns amerikaans angolees angolese argentijns armeens arubaans australisch azerbeidzjaans bangladesh belarussisch belgisch boliviaans bosnisch braziliaans brits bulgaars cambodjaans canadees canadese chileens chinees chinese colombiaans congolees congolese cubaans curacaos cypriotisch deens dominicaans duits ecuadoraans ecuadoriaans egyptisch engels eritrees eritrese estisch ests ethiopisch filipijns fins frans gambiaans georgisch ghanees ghanese grieks guatemalteeks guinees guinese haitiaans hondurees hondurese hongaars iers indiaas indisch indonesisch iraaks iraans israelisch italiaans ivoriaans jamaicaans japans jemenitisch joegoslavisch jordaans kaapverdisch kameroens kameroenees kazachs keniaans kirgizisch koerdisch koreaans kosovaars kroatisch laotiaans lets libanees libanese liberiaans libisch litouws luxemburgs macedonisch malinees malinese maleisisch maltees marokkaans mauritaans mexicaans moldavisch mongools montenegrijns mozambikaans nepalees nepalese nigeriaans nigerijns noors oegandees oegandese oekraiens oezbeeks oostenrijks pakistaans palestijns panamees paraguayaans peruaans peruviaans pools portugees portugese roemeens russisch rwandees rwandese schots senegalees senegalese servisch sierra-leoons singaporees sloveens slowaaks soedanees soedanese somalisch spaans surinaams syrisch tadzjieks taiwanees taiwanese tanzaniaans thais thaise tibetaans togolees togolese tsjechisch tunesisch turks turkmeens ugandees uruguayaans venezolaans vietnamees vietnamese zambiaans zimbabwaans zuid-afrikaans zweeds zwitsers antilliaans caribisch afrikaans aziatisch oost-europees oosteuropees oost-europese west-afrikaans noord-afrikaans zuid-amerikaans latijns-amerikaans midden-amerikaans arabisch hindoestaans javaans creools berbers slavisch scandinavisch baltisch latino latina
`;

/** Inhabitants as nouns, singular; a plural in -en, -n or -s follows from it. */
export const INWONERS = `
chinezen japanners portugezen albanezen ghanezen senegalezen soedanezen hongaren bulgaren roemenen russen russinnen turken grieken belgen fransen duitsers engelsen spanjaarden italianen serviers bosniers kroaten tsjechen slowaken albanen marokkanen turkinnen surinamers antillianen afrikanen aziaten arabieren koerden syriers irakezen iraniers afghanen eritreeers ethiopiers somaliers nigerianen brazilianen colombianen venezolanen peruanen cubanen mexicanen dominicanen filipijnen-x filipinas thaien vietnamezen oekrainers moldaviers moldaviaanse litouwers letten esten denen zweden noren finnen ieren britten amerikanen
romanian bulgarian hungarian polish russian ukrainian brazilian colombian venezuelan dominican vietnamese nigerian ghanaian moroccan turkish albanian italian german dutch moldovan peruvian ecuadorian cuban mexican argentinian paraguayan czech slovak serbian croatian greek cameroonian senegalese kenyan ugandan eritrean ethiopian syrian iraqi iranian afghan indonesian
rumana rumano rumanas bulgara bulgaro hungara hungaro polaca polaco rusa ruso ucraniana ucraniano brasilena brasileno colombiana colombiano colombianas venezolana venezolano dominicana dominicano peruana peruano ecuatoriana ecuatoriano paraguaya paraguayo cubana cubano mexicana mexicano argentina argentino espanola espanol italiana italiano nigeriana nigeriano marroqui
romanca roman unguroaica bulgaroaica moldoveanca rusoaica brasileira brasileiro romena romeno russa colombiana portuguesa portugues ucraniana angolana
hongaarsen ghaneze nigeriaanse keniaanse oekraïner syriër rwandees malinees sierra-leoner gambiaanse congolese senegalese kameroener kameroense eritrese ethiopische iraakse indonesische javaan javaanse molukker molukse hindoestaan hindoestaanse creool creoolse roma
europeaan europese nederlander nederlandse afghaan afghaanse albanees albanese algerijn algerijnse amerikaan amerikaanse argentijn armeen armeense belg belgische boliviaan bosnier braziliaan braziliaanse brit bulgaar bulgaarse canadees chileen chinees chinese colombiaan colombiaanse congolees cubaan cubaanse deen deense dominicaan dominicaanse duitser duitse ecuadoriaan egyptenaar engelsman engelse eritreeer est ethiopier filipijn filipijnse filipina filipino fransman franse francaise gambiaan georgier ghanees ghanese griek griekse haitiaan hongaar hongaarse hongares ier ierse indier indonesier irakees irakese iraanse iranier italiaan italiaanse jamaicaan japanner japanse jordaniër keniaan koerd koerdische koreaan kosovaar kroaat kroatische let litouwer litouwse libanees libanese macedonier marokkaan marokkaanse mexicaan moldaviër moldaviaan moldavische nepalees nigeriaan nigeriaanse noor oegandees oekrainer oekraiense oekrainse oezbeek pakistaan pakistaanse palestijn peruaan peruaanse pool poolse portugees portugese roemeen roemeense roemense rus russin russische senegalees servier servische sloveen slowaak slowaakse somalier spanjaard spaanse surinamer surinaamse syrier syrische tanzaniaan thai thaise tsjech tsjechische tunesier tunesische turk turkse venezolaan venezolaanse vietnamees vietnamese zweed zwitser antilliaan antilliaanse afrikaan afrikaanse aziaat aziatische latina latino romni zigeuner zigeunerin arabier arabische oosteuropeaan oost-europeaan oost-europese oosteuropese oostblokker latijns-amerikaanse zuid-amerikaanse
`;

/** Places and chains of more words, one a line, folded. */
export const PLAATSFRASEN = `
den haag
den bosch
den helder
den burg
den dolder
den dungen
den ham
bergen op zoom
hoek van holland
alphen aan den rijn
capelle aan den ijssel
krimpen aan den ijssel
nieuwerkerk aan den ijssel
wijk bij duurstede
wijk aan zee
katwijk aan zee
noordwijk aan zee
egmond aan zee
bergen aan zee
berkel en rodenrijs
sint maarten
sint maartensdijk
sint oedenrode
sint eustatius
san salvador
san jose
santo domingo
sao paulo
rio de janeiro
buenos aires
costa rica
sri lanka
sierra leone
porto alegre
santa cruz
santa marta
la paz
de bilt
de meern
de wallen
de lier
van der valk
van gogh
albert heijn
jan linders
jan en alleman
jan modaal
bram ladage
blokker
dirk van den broek
ter apel
oude pekela
nieuwe pekela
`;
