/** Municipalities, towns, provinces and quarters of the Netherlands, with foreign towns that people come from; folded. Written by hand. */
export const PLAATSEN = `
aalsmeer aalten achtkarspelen alblasserdam albrandswaard alkmaar almelo almere alphen altena ameland amersfoort amstelveen amsterdam apeldoorn arnhem asten baarle baarn barendrecht barneveld beekdaelen beesel bergeijk bernheze beuningen beverwijk bilt blaricum bloemendaal bodegraven boekel borger borne borsele boxtel breda bronckhorst brummen brunssum bunnik bunschoten buren capelle castricum coevorden cranendonck culemborg dalfsen dantumadiel delft delfzijl deurne deventer diemen dinkelland doesburg doetinchem dongen dordrecht drechterland drimmelen dronten druten duiven edam ede eemnes eemsdelta eersel eijsden eindhoven emmen enkhuizen enschede ermelo etten goeree geertruidenberg geldrop gemert gennep gilze goirle gooise gorinchem gouda groningen gulpen haaksbergen haarlem haarlemmermeer hardenberg harderwijk hardinxveld harlingen hattem heemskerk heemstede heerde heerenveen heerhugowaard heerlen heeze heiloo helder hellendoorn hellevoetsluis helmond heumen hillegom hilvarenbeek hilversum hollands hoogeveen hoorn huizen hulst ijsselstein kaag katwijk kerkrade krimpen krimpenerwaard laarbeek landgraaf landsmeer lansingerland leeuwarden leiden leiderdorp leidschendam lelystad leudal leusden lingewaard lisse lochem lopik losser maasdriel maasgouw maashorst maassluis maastricht medemblik meerssen meierijstad meppel middelburg moerdijk molenlanden montferland montfoort mook naarden nederweert nieuwegein nieuwkoop nijkerk nijmegen noardeast noordwijk nunspeet oegstgeest oirschot oisterwijk oldambt oldebroek oldenzaal olst oosterhout ooststellingwerf oostzaan opmeer opsterland oss overbetuwe papendrecht peel pekela pijnacker purmerend putten raalte reimerswaal renkum renswoude reusel rheden rhenen ridderkerk rijssen rijswijk roerdalen roermond roosendaal rotterdam rozendaal schagen scherpenzeel schiedam schiermonnikoog schijndel schouwen sittard sliedrecht sluis smallingerland spijkenisse stadskanaal staphorst stede steenbergen steenwijk steenwijkerland stichtse terneuzen terschelling texel teylingen tholen tiel tilburg tubbergen twenterand tynaarlo uden uitgeest uithoorn urk utrecht utrechtse vaals valkenburg valkenswaard veendam veenendaal veere veldhoven velsen venlo venray vijfheerenlanden vlaardingen vlieland vlissingen voerendaal voorschoten vught waadhoeke waalre waalwijk waddinxveen wageningen wassenaar waterland weert weesp westerkwartier westerveld westervoort westerwolde westland weststellingwerf wierden wijchen wijdemeren winterswijk woensdrecht woerden woudenberg zaanstad zaandam zaltbommel zandvoort zeewolde zeist zevenaar zevenbergen zoetermeer zoeterwoude zuidplas zundert zutphen zwartewaterland zwijndrecht zwolle veenrijk jordaan pijp transvaalbuurt schilderswijk crooswijk spangen rivierenbuurt oud-west nieuw-west zuidoost scheveningen schiphol hoofddorp badhoevedorp sloterdijk bijlmer kralingen feijenoord charlois delfshaven loosduinen laak escamp transvaal kanaleneiland overvecht lombok zuilen strijp woensel gestel gooi veluwe betuwe achterhoek twente salland kennemerland drechtsteden haaglanden rijnmond brabant gelderland limburg friesland fryslan drenthe overijssel flevoland zeeland holland brabants
vilnius kaunas klaipeda siauliai panevezys riga daugavpils liepaja tallinn tartu narva helsinki stockholm goteborg malmo kopenhagen oslo reykjavik edinburgh glasgow liverpool leeds sheffield bristol cardiff belfast duisburg dortmund bochum nurnberg dresden kleve emmerich bocholt krefeld monchengladbach bielefeld kassel mainz mannheim karlsruhe freiburg augsburg graz salzburg innsbruck basel lausanne luzern strasbourg straatsburg bordeaux toulouse nantes montpellier rennes reims palermo catania bari bologna genua brescia verona padova cagliari foggia zaragoza murcia granada cordoba valladolid vigo gijon palma braga coimbra faro setubal aveiro
alba-iulia bistrita botosani calafat caracal carei dej fagaras fetesti giurgiu hunedoara husi lugoj mangalia medgidia miercurea-ciuc mioveni navodari pascani petrosani reghin rosiorii sighetu sighisoara slobozia targoviste tecuci turda urziceni vaslui zalau tandarei videle bolintin mizil
asenovgrad dimitrovgrad dupnitsa gabrovo kardzhali kazanlak kyustendil lovech panagyurishte petrich peshtera razgrad samokov sandanski sevlievo silistra smolyan svilengrad svishtov targovishte velingrad vratsa kotel rakitovo septemvri
bekescsaba cegled dunaujvaros erd hodmezovasarhely kaposvar kecskemet nagykanizsa ozd salgotarjan sopron szekesfehervar szekszard szolnok szombathely tatabanya veszprem zalaegerszeg kazincbarcika berettyoujfalu torokszentmiklos mateszalka
bydgoszcz czestochowa gdynia gliwice kielce koszalin legnica olsztyn opole radom rzeszow sosnowiec tarnow torun tychy walbrzych wloclawek zabrze zielona elblag plock rybnik chorzow
lvov zaporizhzhia zaporizja vinnytsia poltava chernivtsi tsjernivtsi uzhhorod uzjhorod mukachevo ternopil ivano-frankivsk sumy cherson kherson mykolajiv zjytomyr rivne lutsk kropyvnytsky balti tiraspol bender cahul orhei soroca ungheni comrat gomel grodno vitebsk tbilisi batumi kutaisi jerevan gyumri baku almaty astana tasjkent samarkand bisjkek doesjanbe omsk novosibirsk jekaterinenburg kazan samara rostov sotsji volgograd kaliningrad
gjirokaster korce fier lushnje kukes berat lezhe prizren peja gjakova mitrovica ferizaj gjilan tetovo kumanovo ohrid bitola novi kragujevac subotica zrenjanin leskovac vranje tuzla zenica mostar split rijeka osijek zadar maribor kosice presov nitra zilina trencin ostrava pilsen plzen olomouc liberec
warri asaba onitsha enugu owerri port-harcourt ibadan kano kaduna jos ilorin abeokuta akure calabar uyo sapele auchi ekpoma uromi tamale takoradi koforidua sunyani lome cotonou ouagadougou niamey monrovia bissau praia mindelo douala yaounde libreville luanda brazzaville lubumbashi kigali bujumbura mombasa kisumu dodoma khartoum asmara djibouti hargeisa lusaka harare maputo johannesburg durban pretoria windhoek gaborone antananarivo
tanger tetouan larache kenitra taza berkane khouribga beni-mellal essaouira oran constantine annaba sfax sousse benghazi alexandrie gizeh amman damascus homs hama latakia basra mosul erbil sulaymaniyah mashhad isfahan shiraz tabriz herat kandahar peshawar rawalpindi islamabad faisalabad multan konya kayseri gaziantep adana mersin bursa trabzon samsun sivas erzurum diyarbakir batman-x emirdag aksaray yozgat denizli eskisehir malatya
bucaramanga cucuta ibague neiva pasto popayan villavicencio santa-marta monteria sincelejo tulua palmira buenaventura quibdo valledupar riohacha barquisimeto maturin maracay ciudad-guayana arequipa cusco iquitos chiclayo pucallpa huancayo ambato machala esmeraldas cochabamba oruro potosi mendoza tucuman concepcion valparaiso antofagasta iquique encarnacion ciudad-del-este puerto-plata sosua santo-domingo higuey barahona moca-x kingston port-au-prince camaguey holguin guantanamo matanzas managua tegucigalpa san-pedro-sula guatemala-stad tijuana guadalajara monterrey puebla oaxaca veracruz
belo-horizonte goiania campinas uberlandia vitoria londrina maringa joinville florianopolis maceio aracaju teresina cuiaba macapa rio-branco anapolis nickerie albina lelydorp moengo coronie brokopondo meerzorg
khon khonkaen udonthani ubon buriram sisaket roi-et yasothon chaiyaphum chumphon hatyai songkhla rayong chonburi ayutthaya lampang nong-khai danang da-nang nha-trang can-tho thanh-hoa nghe-an hai-phong ha-tinh quang-binh vientiane phnom yangon mandalay chengdu chongqing wuhan nanjing shenyang dalian qingdao tianjin xiamen fuzhou ningbo hangzhou suzhou changsha kunming nanning guilin zhengzhou dongguan yanji iloilo bacolod zamboanga cagayan baguio batangas tarlac bandung medan semarang yogyakarta makassar denpasar ulaanbaatar
brussel antwerpen gent luik brugge leuven hasselt mechelen oostende charleroi namen keulen dusseldorf duisburg essen dortmund aken munster hamburg bremen berlijn frankfurt munchen stuttgart hannover leipzig parijs lyon marseille rijsel lille londen manchester birmingham dublin madrid barcelona valencia sevilla malaga alicante bilbao lissabon porto rome milaan napels turijn venetie florence wenen zurich geneve bern praag brno bratislava boedapest budapest debrecen miskolc szeged pecs nyiregyhaza gyor warschau krakow krakau lodz wroclaw poznan gdansk szczecin katowice lublin bialystok boekarest bucuresti bucharest cluj timisoara iasi constanta brasov craiova galati ploiesti oradea braila bacau arad pitesti sibiu targu baia suceava buzau botosani satu ramnicu drobeta piatra tulcea focsani resita slatina calarasi sofia plovdiv varna burgas bourgas ruse rousse stara sliven dobrich shumen pleven pernik haskovo yambol pazardzhik blagoevgrad vidin montana kyiv kiev kiew lviv odessa odesa kharkiv charkov dnipro donetsk mariupol moskou sint-petersburg minsk chisinau tirana durres shkoder vlore elbasan pristina skopje belgrado zagreb sarajevo ljubljana athene thessaloniki istanbul ankara izmir antalya adana casablanca rabat marrakech tanger nador alhoceima fez meknes oujda agadir tunis algiers tripoli cairo lagos abuja benin-stad accra kumasi freetown conakry dakar banjul bamako abidjan kinshasa nairobi kampala addis asmara mogadishu bangkok pattaya chiang phuket udon isaan isan korat hanoi saigon hue haiphong manila cebu davao jakarta bali surabaya peking beijing shanghai guangzhou fujian shenzhen wenzhou harbin hongkong tokyo seoul delhi mumbai kathmandu colombo dhaka karachi lahore teheran bagdad kabul damascus aleppo beiroet bogota medellin cali pereira cartagena barranquilla armenia manizales caracas maracaibo lima quito guayaquil havana bogotá goiania goias brasilia recife fortaleza salvador belem manaus curitiba buenos montevideo asuncion mexico-stad paramaribo willemstad oranjestad
`;

/** Countries and parts of the world, folded, with the words people use for them in Dutch, English, Spanish, Romanian and Portuguese. */
export const LANDEN = `
afghanistan albanie algerije angola argentinie armenie aruba australie azerbeidzjan bangladesh belarus belgie benin bolivia bonaire bosnie brazilie bulgarije burundi cambodja canada chili china colombia congo costa-rica cuba curacao cyprus denemarken dominicaanse duitsland ecuador egypte engeland eritrea estland ethiopie filipijnen finland frankrijk gambia georgie ghana griekenland guatemala guinee guyana haiti honduras hongarije hongkong ierland ijsland india indonesie irak iran israel italie ivoorkust jamaica japan jemen jordanie kaapverdie kameroen kazachstan kenia kirgizie koeweit kosovo kroatie laos letland libanon liberia libie litouwen luxemburg macedonie madagaskar maleisie mali malta marokko mauritanie mexico moldavie moldova mongolie montenegro mozambique myanmar namibie nepal nicaragua nigeria niger noorwegen oeganda oekraine oezbekistan oostenrijk pakistan palestina panama paraguay peru polen portugal roemenie rusland rwanda saoedi-arabie schotland senegal servie sierra slovenie slowakije soedan somalie spanje sri suriname syrie tadzjikistan taiwan tanzania thailand togo tsjechie tunesie turkije uganda ukraine uruguay venezuela vietnam wit-rusland zambia zimbabwe zuid-afrika zuid-amerika zuid-korea zweden zwitserland oost-europa latijns-amerika midden-amerika west-afrika noord-afrika afrika azie oostblok balkan antillen caraiben sovjet-unie joegoslavie midden-oosten
romania bulgaria hungary poland russia brazil brasil thailand nigeria morocco turkey albania philippines spain españa espana rumania bulgaria hungria polonia rusia marruecos turquia albanie romenia ungaria polonia maroc turcia dominicana republica venezuela colombia
polska polski romaniei bulgariei ungarn rumanien bulgarien polen-x roemenie roemnie bulgarye
`;

/** Adjectives of nationality and origin without their ending; a form in -e, -s or -en follows. */
export const NATIONALITEITEN = `
bengaals kaapverdiaans guineaans burkinees ivoriaans malawisch angolaans zimbabwaans sri-lankaans burmees birmaans laotiaans mongoolse bosniak montenegrijns curaçaos bonairiaans guyaans salvadoraans nicaraguaans panameens costaricaans puertoricaans uruguayaans kosovaars abchazisch tsjetsjeens circassisch gagaoezisch indo-europees surinaams-hindoestaans afro-surinaams mediterraan
bulg roem hong oekr braz colomb venez marok oekrains oekraiens roemens bulgars hongars poolsch tsjechs slowaaks roemaens brazilaans colombiaansch europees europese nederlands vlaams afghaans albanees albanese algerijns amerikaans angolees angolese argentijns armeens arubaans australisch azerbeidzjaans bangladesh belarussisch belgisch boliviaans bosnisch braziliaans brits bulgaars cambodjaans canadees canadese chileens chinees chinese colombiaans congolees congolese cubaans curacaos cypriotisch deens dominicaans duits ecuadoraans ecuadoriaans egyptisch engels eritrees eritrese estisch ests ethiopisch filipijns fins frans gambiaans georgisch ghanees ghanese grieks guatemalteeks guinees guinese haitiaans hondurees hondurese hongaars iers indiaas indisch indonesisch iraaks iraans israelisch italiaans ivoriaans jamaicaans japans jemenitisch joegoslavisch jordaans kaapverdisch kameroens kameroenees kazachs keniaans kirgizisch koerdisch koreaans kosovaars kroatisch laotiaans lets libanees libanese liberiaans libisch litouws luxemburgs macedonisch malinees malinese maleisisch maltees marokkaans mauritaans mexicaans moldavisch mongools montenegrijns mozambikaans nepalees nepalese nigeriaans nigerijns noors oegandees oegandese oekraiens oezbeeks oostenrijks pakistaans palestijns panamees paraguayaans peruaans peruviaans pools portugees portugese roemeens russisch rwandees rwandese schots senegalees senegalese servisch sierra-leoons singaporees sloveens slowaaks soedanees soedanese somalisch spaans surinaams syrisch tadzjieks taiwanees taiwanese tanzaniaans thais thaise tibetaans togolees togolese tsjechisch tunesisch turks turkmeens ugandees uruguayaans venezolaans vietnamees vietnamese zambiaans zimbabwaans zuid-afrikaans zweeds zwitsers antilliaans caribisch afrikaans aziatisch oost-europees oosteuropees oost-europese west-afrikaans noord-afrikaans zuid-amerikaans latijns-amerikaans midden-amerikaans arabisch hindoestaans javaans creools berbers slavisch scandinavisch baltisch latino latina
`;

/** Inhabitants as nouns, singular; a plural in -en, -n or -s follows from it. */
export const INWONERS = `
armenier armeniers bengaal bengalezen sinti chinezen japanners portugezen albanezen ghanezen senegalezen soedanezen hongaren bulgaren roemenen russen russinnen turken grieken belgen fransen duitsers engelsen spanjaarden italianen serviers bosniers kroaten tsjechen slowaken albanen marokkanen turkinnen surinamers antillianen afrikanen aziaten arabieren koerden syriers irakezen iraniers afghanen eritreeers ethiopiers somaliers nigerianen brazilianen colombianen venezolanen peruanen cubanen mexicanen dominicanen filipijnen-x filipinas thaien vietnamezen oekrainers moldaviers moldaviaanse litouwers letten esten denen zweden noren finnen ieren britten amerikanen
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
douwe egberts
victoria secret
victoria ' s secret
max havelaar
koning willem
koning willem alexander
willem alexander
prins hendrik
prins bernhard
johan cruijff
johan cruijff arena
anne frank
anne frank huis
albert cuyp
albert cuypmarkt
erasmus mc
ben & jerry
mc donalds
sint nicolaas
sint maarten
tommy hilfiger
hugo boss
calvin klein
michael kors
louis vuitton
yves rocher
yves saint laurent
jack daniels
johnnie walker
jim beam
marco polo
florence nightingale
helen parkhurst
theo thijssen
maria montessori
radio veronica
blokker
dirk van den broek
ter apel
oude pekela
nieuwe pekela
`;
