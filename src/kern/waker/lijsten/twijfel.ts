/** First names that are also a word, a place, a brand or a slip of the pen: alone they count only with a capital and a person near. */
export const TWIJFELNAMEN = `
merel linde lieve lieven mirte ton sherry daisy marina camelia hortensia clementine margarita madelief violette narcis valentijn nestor newton wellington hunter carter warren spencer joe lee amine gemma tiffany aurelia macarena junior genet genesis cicero queenie joel dolly donna eddy rachel-a mignon
grace faith hope joy summer dawn destiny angel star honey candy love mercy gift peace happy patience comfort favour blessing precious princess promise princess queen prince king lucky diamond crystal amber jade ruby pearl ginger cherry kitty bunny coco bella rose penny victor victory success innocent sunday friday rejoice perpetua divine destin
paris london sofia florence victoria valencia lima santiago jordan israel chelsea asia america carolina virginia georgia roma milan vienna lourdes mercedes alexandria sydney brooklyn dakota savannah madison austin dallas houston orlando boston denver kent devon geneva verona siena ravenna lorena cordoba granada salamanca leon mali kenia kenya chad guinea angola tunis cairo medina mekka dubai delhi kabul teheran erbil adana izmir konya
may june april august will mark guy jack bill max art ray dean earl frank grant jean jay joan glen dale grey lance miles pierce rich rob rod sandy skip stan sue ted tony wade ward woody bas bo noor floor iris isis viola violet olive hazel ivy heather erica margriet jasmijn veronica melissa angelica lavinia flora linda luna stella aurora nova sol sky skye rain storm wolf bear
nam mai my hoa bao son long tan thi thu dung bich anh dong kong hong kai kan kam nok noi oi mam wan fah fai rung gift fern penny apple benz bank ploy aree ning
dan tan can ada ela eva una uma ema ama awa hawa ami abi aby kofi sam tamba mina nina mini mona nova novi indah bunga cinta dewi intan melati mega maya made ketut putri putra
era ela besa besart flora drita agim liri luan mimoza vera dita bora gent arta alba diva eda ana ina ira isa ida ita
hao he hong hua hui jia jian jie jin jing jun kang lan lei li lian liang lin ling liu long lu mei min ming na nan ning peng ping qi qian qing qiu rong rui shan shu shuang shun si song tao ting wei wen xia xian xiang xiao xin xing xiu xue ya yan yang yao yi yin ying yong yu yuan yue yun ze zhen zhi zhong ze
sinan deniz bahar yagmur umut hayat huri nur zafer baris savas ekin dolunay gunes melek sultan pasa bey hanim cicek toprak pinar irmak derya
lana mila dana kira lada vita vida nada zora zara zina nika lika lina lida mira rita rada roza vera slava spas lazar zhana
cruz sol luz paz mar rocio dulce reina reyna perla gloria dolores pilar mercedes consuelo soledad socorro milagros rosario carmen lola concha pura angeles remedios estrella luna esperanza caridad fe leal lindo bonita flor
mimi lulu coco gigi kiki fifi didi nana nini lala lolo bibi bobo momo nono titi toto
jo job mees pip puck co dolf ernst victor constant clement modest maxim maxime
sara senna ali isa musa nuh ilyas amir emir malik sultan sheikh imam haji iman jannah noor islam omar
`;

/** Ordinary words that look like a name at the start of a line or in capitals; never a name on their own. */
export const NOOIT_NAAM = `
januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
pasen kerst kerstmis pinksteren hemelvaart ramadan suikerfeest koningsdag bevrijdingsdag sinterklaas carnaval hannover
mandarijn kantonees tagalog hindi urdu farsi dari pashto arabisch swahili lingala twi yoruba igbo
nachtkaart avondgids sexlink kinky sexjobs seksjobs hookers speurders marktplaats funda pararius huurwoningen nextdoor burgernet meldmisdaad thuisbezorgd postnl dhl dpd ups gls bol coolblue zalando
philips bosch miele siemens tefal co heineken bacardi durex dettol nivea ikea muziek film
telegraaf volkskrant parool nrc libelle securitas trigion centric eneco vattenfall essent greenchoice odido kpn ziggo tele2 nefit vaillant remeha svantek verisure feenstra samenzicht anders kan can mate ene elke alle nou hoe als nog hem haar hij zij wij men dit dat deze die iets niets geen zie let ook toch maar want dus om bij tot uit voor met door over onder boven naar niet wel reeds thans
zn mevrouw meneer heer dame dhr mevr mw drs ir mr dr prof ing bsc msc
mijnheer khun sie ze google microsoft windows office word excel outlook teams whatsapp telegram instagram facebook snapchat tiktok signal twitter viber wechat youtube onlyfans tinder grindr marktplaats booking airbnb uber bolt ideal tikkie paypal bitcoin revolut wise western union moneygram iphone samsung nokia huawei apple android
volkswagen audi bmw mercedes opel ford renault peugeot citroen toyota fiat skoda seat volvo mazda nissan honda hyundai kia suzuki tesla porsche dacia mini jaguar lexus mitsubishi polo golf passat astra corsa clio megane fiesta focus transit vito sprinter caddy transporter crafter ducato berlingo kangoo trafic vivaro
shell esso bp total texaco tango albert heijn jumbo lidl aldi plus spar coop dirk action hema kruidvat etos gamma praxis karwei ikea xenos blokker primark zeeman
nederland nederlands nederlandse europa europees europese schengen benelux
gemeente politie openbaar ministerie belastingdienst arbeidsinspectie kvk ggd riec liec bibob lbb ind avim aviim coa dtenv svb uwv duo cjib rdw vng om nla fiod kmar rechtbank
comensha fier moviera humanitas soa aids stichting vereniging proud swad shop spine belle door2door pretwoman p&g292 pg292 leger heils terwille exodus dropin
apv awb awbi avg uavg wom woo wmo bw sr sv wvsr wvsv bag brp kvk btw bsn iban vog bibob wav wml atw wid wkb omgevingswet woningwet gemeentewet opiumwet arbowet vreemdelingenwet huisvestingswet leegstandwet alcoholwet bouwbesluit omgevingsplan bestemmingsplan
`;
