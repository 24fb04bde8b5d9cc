/** Towns and regions abroad that people come from, in the spellings of the languages here; folded. Written by hand from common knowledge of the map. */
export const PLAATSEN_VER = `
charkiv kharkiv charkov kharkov dnipro dnjepr odessa odesa lviv lvov zaporizja zaporizhzhia mykolaiv cherson kherson
poltava vinnytsia zjytomyr zhytomyr tsjernihiv chernihiv sumy rivne loetsk lutsk ternopil uzhhorod oezjhorod donetsk
loegansk luhansk marioepol mariupol krywyj kryvyi kropyvnytskyi tsjerkasy cherkasy kiev kyiv kijev boetsja simferopol
sebastopol chisinau kishinev balti tiraspol bender cahul soroca orhei ungheni comrat transnistrie gagaoezie boekarest
bucuresti bucharest iasi cluj timisoara craiova galati braila bacau suceava botosani oradea arad sibiu targu mures
ploiesti constanta tulcea vaslui buzau slatina tandarei pitesti brasov focsani giurgiu calarasi slobozia barlad
hunedoara resita targoviste zalau bistrita medgidia fetesti urziceni mangalia petrosani lugoj reghin caracal corabia
rosiori transsylvanie transilvania moldova oltenia muntenia dobrogea teleorman dolj olt ialomita plovdiv varna burgas
boergas ruse roese sliven pleven pazardzhik pazardjik haskovo chaskovo vidin vratsa dobrich dobritsj shumen sjoemen
yambol jambol kardzhali kyustendil blagoevgrad gabrovo razgrad silistra smolyan targovishte pernik lovech dimitrovgrad
asenovgrad kazanlak peshtera petrich svilengrad boedapest budapest debrecen miskolc nyiregyhaza szeged pecs gyor ozd
kecskemet szolnok szekesfehervar bekescsaba salgotarjan kaposvar zalaegerszeg veszprem tatabanya dunaujvaros
hodmezovasarhely satoraljaujhely kazincbarcika warschau warszawa krakau krakow lodz wroclaw gdansk poznan lublin
katowice szczecin bydgoszcz rzeszow bialystok torun kielce gliwice zabrze bytom olsztyn radom sosnowiec czestochowa
gdynia opole walbrzych elblag slupsk koszalin kosice bratislava presov zilina nitra trencin praag praha brno ostrava
plzen liberec olomouc usti teplice vilnius kaunas klaipeda siauliai panevezys riga daugavpils liepaja jelgava tallinn
tartu narva minsk gomel grodno vitebsk mogilev tirana durres vlore shkoder elbasan fier korce berat kukes lushnje
kavaje pristina prizren peja gjakova mitrovica gjilan ferizaj skopje tetovo kumanovo bitola ohrid strumica belgrado
beograd nis kragujevac subotica leskovac vranje sarajevo mostar tuzla zenica bihac zagreb rijeka osijek podgorica
niksic ljubljana maribor moskou moskva kazan samara omsk tsjeljabinsk chelyabinsk novosibirsk rostov volgograd
krasnodar sotsji murmansk vladivostok kaliningrad tiflis tbilisi batumi kutaisi jerevan yerevan gyumri bakoe baku
almaty astana bisjkek bishkek tasjkent tashkent samarkand dushanbe istanbul istanboel ankara izmir adana konya trabzon
gaziantep diyarbakir mersin kayseri bursa eskisehir sanliurfa malatya erzurum samsun mardin hatay antakya casablanca
nador tanger tangier oujda fez meknes rabat agadir marrakech marrakesh tetouan hoceima berkane khouribga algiers oran
tunis sfax tripoli caïro cairo alexandrie lagos abuja ibadan enugu aba onitsha owerri kano kaduna calabar uyo sapele
auchi uromi ekpoma asaba imo anambra accra kumasi tema tamale sunyani takoradi koforidua techiman obuasi lome cotonou
abidjan bouake dakar thies banjul serekunda freetown conakry bissau praia mindelo monrovia bamako ouagadougou niamey
yaounde douala bamenda libreville kinshasa lubumbashi bukavu brazzaville luanda kampala entebbe jinja nairobi mombasa
kisumu kigali bujumbura asmara mogadishu hargeisa djibouti harare lusaka lilongwe maputo antananarivo johannesburg
durban kaapstad malabo medellin cali bogota pereira barranquilla cucuta cartagena bucaramanga ibague manizales
villavicencio neiva pasto popayan buenaventura tulua palmira dosquebradas monteria valledupar sincelejo quindio
risaralda antioquia caracas maracaibo barquisimeto maracay quito guayaquil cuenca manta esmeraldas machala arequipa
trujillo cusco iquitos piura chiclayo cochabamba asuncion montevideo tegucigalpa managua puebla tijuana guadalajara
veracruz sosua higuey barahona bonao havana holguin camaguey matanzas kingston goiania anapolis fortaleza recife
manaus brasilia curitiba belem maceio uberlandia londrina cuiaba teresina aracaju rondonia goias bahia ceara
pernambuco maranhao paramaribo nickerie albina moengo lelydorp wanica saramacca marowijne coronie commewijne
georgetown willemstad oranjestad kralendijk bangkok pattaya isaan isan phuket buriram surin sisaket ubon korat nakhon
kalasin nongkhai vientiane yangon mandalay manila cebu davao quezon iloilo jakarta surabaya bandung medan denpasar
hanoi saigon haiphong danang vinh fujian fuzhou wenzhou qingtian zhejiang shenyang dongbei sichuan chengdu chongqing
guangdong guangzhou kanton shenzhen hunan hubei wuhan henan shandong qingdao liaoning heilongjiang harbin jilin
tianjin peking beijing shanghai hongkong taipei taiwan ulaanbaatar seoel seoul tokio osaka delhi mumbai kolkata
chennai hyderabad lahore karachi islamabad peshawar dhaka sylhet kathmandu pokhara colombo kaboel kabul herat mazar
kandahar teheran isfahan shiraz mashhad bagdad basra mosul erbil sulaymaniyah damascus aleppo homs idlib latakia raqqa
beiroet amman gaza napels napoli milaan milano turijn torino palermo catania bologna genua verona padua brescia
bergamo lissabon lisboa porto braga setubal madrid barcelona malaga sevilla alicante murcia zaragoza bilbao athene
thessaloniki patras larissa heraklion nicosia limassol
`;

/** The same of more words, apart by a stroke. */
export const PLAATSEN_VER_DELEN = `
ivano frankivsk|baia mare|satu mare|piatra neamt|turnu severin|alba iulia|stara zagora|veliko tarnovo|zielona gora
banska bystrica|novi sad|banja luka|sint petersburg|al hoceima|beni mellal|benin city|delta state|addis abeba
ciudad guayana|la paz|ciudad del este|san pedro sula|guatemala stad|panama stad|santo domingo|puerto plata|boca chica
la romana|la vega|port au prince|montego bay|belo horizonte|porto alegre|joao pessoa|sao luis|minas gerais|udon thani
khon kaen|chiang mai|chiang rai|roi et|phnom penh|siem reap|angeles city|kuala lumpur|nghe an|quang binh|hai duong
ha tinh|can tho|edo state|el salvador|dom rep|santiago de los caballeros|sao paulo|rio de janeiro|buenos aires|san salvador
san jose|costa rica|puerto rico|sri lanka|sierra leone|burkina faso|kaap verde|wit rusland|noord macedonie|new delhi
dominicaanse republiek|de filipijnen|saudi arabie|zuid afrika|ivory coast|cote d ivoire|hong kong|tel aviv|los angeles
new york|el alto|las vegas|ho chi minh|ho chi minh stad|santa cruz|santa marta|san cristobal|ciudad bolivar
nova iguacu|sao goncalo
`;
