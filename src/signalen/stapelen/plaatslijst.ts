/** Towns and larger villages of the Netherlands, folded to letters only. Written by hand; what is missing still counts after 'te', 'in' or 'gemeente' behind an address. */
export const PLAATSEN: ReadonlySet<string> = new Set(
  `
aalsmeer aalten aarle aduard akkrum alblasserdam alkmaar almelo almere alphen alphenaandenryn alphenadryn ameide
amersfoort amerongen amstelveen amsterdam andelst andyk anna apeldoorn appelscha appingedam arkel arnhem assen
assendelft asten austerlitz axel baarle baarlenassau baarn badhoevedorp baflo bakel balk barendrecht barneveld
bavel bedum beek beekbergen beesd beilen bemmel beneden bennekom benthuizen berg bergambacht bergeyk bergen
bergenopzoom bergschenhoek berkel berkelenschot berkelenrodenrys berlicum best beuningen beverwyk biddinghuizen
bilthoven bladel bleiswyk blaricum bloemendaal blokzyl bodegraven boekel bolsward borculo borger borne borneo
boskoop bosschenhoofd boven bovenkarspel boxmeer boxtel breda breskens breukelen brielle broekopland brummen
brunssum budel buitenpost bunde bunnik bunschoten buren burgum bussum callantsoog capelle capelleaandenyssel
capelleadyssel castricum chaam coevorden colmschate creil cuyk culemborg dalen dalfsen dedemsvaart delden delft
delfzyl denbosch denburg dendolder denhaag denham denhelder denhoorn deurne deurningen deventer didam diemen
diepenheim diepenveen dieren dirksland doesburg doetinchem dokkum dongen doorn doornenburg doorwerth dordrecht
drachten driebergen driel driehuis dronten drunen druten duiven duivendrecht echt edam ede eelde eemnes eefde
egmond eibergen eindhoven elburg elsloo elst emmeloord emmen emmercompascuum enkhuizen enschede enter epe ermelo
etten ettenleur eygelshoven ferwert franeker gaanderen geertruidenberg geldermalsen geldrop geleen gemert gendt
genemuiden gennep giethoorn gieten gilze ginneken glanerbrug goes goirle goor gorinchem gorredyk gouda graauw
grave grijpskerk groenlo groesbeek groningen grootebroek grou haaksbergen haaren haarlem haarle haelen halfweg
halsteren hank hapert haps harderwyk hardenberg hardinxveld haren harlingen hasselt hattem heeg heelsum
heemskerk heemstede heerde heerenberg heerenveen heerhugowaard heerlen heesch heeswyk heeten heeze heiloo heino
hellendoorn hellevoetsluis helmond helvoirt hendrikidoambacht hengelo heumen heusden heythuysen hillegom
hilvarenbeek hilversum hoensbroek hoevelaken hoogerheide hoogeveen hoogezand hoogland hoogkarspel hoogvliet
hoofddorp hoorn horst houten huissen huizen hulst hurdegaryp ymuiden ysselmuiden ysselstein joure kaatsheuvel
kampen kapelle katwyk kerkdriel kerkrade klaaswaal klazienaveen klundert kollum koogaandezaan krimpenaandenyssel
krimpen kraggenburg krommenie kropswolde laren leek leens leerdam leersum leeuwarden leiden leiderdorp
leidschendam leimuiden lekkerkerk lelystad lemelerveld lemmer lent leusden lichtenvoorde lienden lieshout linne
lisse lochem loenen loon loonopzand lopik losser lunteren lutten maarn maarssen maarssenbroek maasbracht maasdyk
maasland maassluis maastricht made malden margraten marum medemblik meerkerk meerssen meppel middelburg
middelharnis middenmeer midwoude mierlo mill millingen moerdyk moergestel monnickendam monster montfoort mook
muiden muiderberg musselkanaal naaldwyk naarden neede nederweert nieuwbergen nieuwegein nieuwerkerk
nieuwerkerkaandenyssel nieuwleusen nieuwkoop nieuwvennep nieuwveen niekerk norg nootdorp noordwyk noordwykerhout
numansdorp nuenen nunspeet nuth nykerk nymegen nyverdal obdam odyk oegstgeest oirschot oisterwyk oldebroek
oldemarkt oldenzaal olst ommen oosterbeek oosterhout oosterwolde oostburg oostvoorne ootmarsum opheusden opmeer
oss oudbeyerland ouddorp oudenbosch oudewater ouderkerk oudgastel overloon panningen papendrecht pernis petten
pynacker prinsenbeek purmerend putte putten raalte raamsdonksveer reeuwyk renesse renkum renswoude reuver reusel
rhenen rhoon ridderkerk rilland roden roelofarendsveen roermond roosendaal rosmalen rotterdam rozenburg rucphen
rijen ryen ryssen ryswyk sappemeer santpoort sassenheim schagen scheveningen schiedam schiphol schoonhoven
schyndel sevenum silvolde simpelveld sintannaland sintanthonis sintmichielsgestel sintoedenrode sintpancras
sittard slagharen sliedrecht slochteren sluis smilde sneek soest soesterberg someren son sonenbreugel spakenburg
spykenisse sprangcapelle stadskanaal staphorst steenbergen steenwyk stein stiens surhuisterveen swalmen
swifterband tegelen terapel terborg terneuzen texel tholen tiel tilburg tubbergen twello tynaarlo uden udenhout
uitgeest uithoorn ulft ulvenhout urk urmond utrecht vaals vaassen valburg valkenburg valkenswaard varsseveld
veendam veenendaal veenhuizen veenwouden veghel veldhoven velp velsen velserbroek venlo venray vianen vinkeveen
vlaardingen vleuten vlissingen vlymen voerendaal volendam voorburg voorhout voorschoten voorst voorthuizen
vorden vriezenveen vroomshoop vught waalre waalwyk waddinxveen wageningen wapenveld warffum warmond warnsveld
wassenaar wateringen weert weesp wehl weiteveen werkendam westervoort westerbork wezep wierden wieringerwerf
winkel winschoten winsum winterswyk woerden wolvega workum wormerveer woudenberg woudrichem wouw wychen wyhe
wykaanzee wykbyduurstede yerseke yde ypenburg zaandam zaandyk zaltbommel zandvoort zeewolde zeist zelhem zetten
zevenaar zevenbergen zevenhuizen zierikzee zoetermeer zoeterwoude zuidhorn zuidlaren zuidwolde zundert zutphen
zwaag zwaagwesteinde zwanenburg zwartsluis zwyndrecht zwolle antwerpen gent brussel turnhout luik
`
    .trim()
    .split(/\s+/),
);

/** Towns whose name is also an ordinary word or a name of persons; in small letters only after a word that says where. */
export const DUBBEL: ReadonlySet<string> = new Set(
  `
    anna balk beek berg best boven buren dalen doorn echt enter epe goor grave haaren haps haren heeg hoorn horst houten huizen hulst kapelle leek leens lent made mill monster norg rilland roden sluis son stein winkel wouw loon zwaag driehuis bergen
  `
    .trim()
    .split(/\s+/),
);
