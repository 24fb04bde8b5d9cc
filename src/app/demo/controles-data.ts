// Controles that follow a melding (`v01`) or the n-th triage of a stapel (`orchidee/0`), as the team wrote them down.
// aanleiding | dag en uur | leider, tweede(, zorg of politie) | toegang
// Then per line a point of the checklist, `!` does not comply, `+` complies, `?` not established or `.` a fact, and the words.
export const REACTIEF = `
v01 | D-342 23:30 | yusuf, lotte | openbaar
overlast ! Om 0.40 uur stonden elf bezoekers te roken en te praten op de stoep. De portier sprak hen niet aan. Op tien meter was het gesprek te verstaan.
beheerder-aanwezig + Een beheerder van de vergunning was aanwezig en ging meteen mee naar buiten.

v04 | D-309 19:00 | yusuf, sem | besloten
hygiene ! In kamer 3 en kamer 5 kwam na drie minuten nog geen warm water uit de kraan.
alarm ! De knop naast het bed in kamer 5 gaf geen signaal bij de balie. Drie andere knoppen wel.
vluchtweg + De vluchtweg aan de achterzijde was vrij en verlicht.

v08 | D-258 11:00 | yusuf, lotte | besloten
vergunning-inhoud ! Op de eerste verdieping zijn twee kamers ingericht die niet op de tekening bij de vergunning staan. Op beide bedden lag gebruikt linnen.
administratie + De administratie was bijgewerkt tot en met gisteren.

v11 | D-227 10:30 | yusuf, sem | besloten
administratie ! Van drie weken in het vorige kwartaal ontbrak het overzicht van de ritten. De bedrijfsleider zei dat het bij de boekhouder ligt.
escort-veilig + Er is een protocol voor afbreken en terugbellen, en het ligt in twee talen klaar.

v17 | D-84 14:00 | sem, yusuf | openbaar
vluchtweg ! Het certificaat van de brandmeldinstallatie was vijf maanden verlopen. De keuring staat volgens de exploitant over twee weken gepland.

v20 | D-24 20:30 | yusuf, sem | besloten
alarm ! De knoppen in twee kamers op de eerste verdieping gaven geen signaal. Dezelfde verdieping was in het najaar ook gebrekkig.
hygiene + In alle kamers warm water en schoon linnen.

orchidee/0 | D-242 20:00 | yusuf, lotte, zoe | besloten
vergunning-aanwezig ! Op de prijslijst achter de balie staan erotische massages. Een vergunning is er niet; de bedrijfsleider zei dat niet te weten.
vluchtweg ! De achterdeur was met een kettingslot afgesloten. Op ons verzoek is het slot eraf gehaald.
voorlichting ! Er lag geen informatie over rechten, GGD of hulp. Wij hebben flyers achtergelaten.
zelfbeschikking ? Er was geen ruimte om dit rustig te bespreken; De Vuurtoren heeft een kaartje achtergelaten.

sirene/0 | D-270 23:45 | yusuf, lotte | openbaar
beheerder-aanwezig ! Geen van de beheerders van de vergunning was aanwezig. De bedrijfsleider staat niet op de vergunning.
administratie ! Het register van diensten liep tot tien dagen geleden.
zelfbeschikking . Aan de muur van de kleedruimte hing een lijst met bedragen bij ‘afzeggen’. Wij hebben de lijst gelezen en laten hangen.

sirene/1 | D-104 00:15 | yusuf, lotte | openbaar
overlast ! Tussen 1.30 en 2.10 uur stonden twintig tot dertig bezoekers op straat. Tweemaal moest de portier mensen uit elkaar halen.
beheerder-aanwezig ! De beheerder was er niet; men kon hem niet bereiken.

havenweg/0 | D-29 21:00 | yusuf, lotte, roos | besloten
vergunning-aanwezig ! In vijf van de acht ruimtes stonden bedden met schoon linnen en een wekker. Een vergunning is er niet, en niemand wilde zeggen wie exploiteert.
vluchtweg ! De nooduitgang was met twee platen dichtgeschroefd.
hygiene ! Eén toilet en geen warm water voor het hele pand.

z01 | D-336 15:00 | tobias, lotte | openbaar
overlast ! Twee containers stonden open op de stoep; de beheerder heeft ze tijdens ons bezoek binnengezet.

z06 | D-190 14:30 | tobias, lotte | besloten
hygiene ! In de badkamer op de tweede verdieping zat schimmel op de muur over ongeveer een vierkante meter.

b03 | D-170 16:00 | tobias, lotte | openbaar
gebruik . Vier kamers hebben een eigen ingang aan de achterzijde. Ze waren leeg; de bedrijfsleiding heeft de sleutels ingenomen.
overlast + Tijdens ons bezoek was het rustig op het terrein.

anker/0 | D-262 22:00 | tobias, lotte, amina | besloten
beheerder-aanwezig ! De beheerder van de vergunning was niet aanwezig. Wie de leiding had, stond niet op de vergunning.
administratie ! Het dagregister was achttien dagen niet bijgehouden.
zelfbeschikking ! In de huisregels bij de balie staat dat een betaalde afspraak doorgaat. Weigeren wordt niet genoemd.

kust/0 | D-209 21:30 | tobias, lotte | openbaar
vergunning-aanwezig ! De kamers 300 tot en met 306 waren ingericht om te werken. Er is geen vergunning. Het hotel heeft de overeenkomst met de tussenpersoon opgezegd.

boerderij/0 | D-252 20:30 | tobias, lotte, zoe | niet_betreden
overlast ! In een uur reden negen auto's het erf op en weer af, met hoge snelheid over een weg zonder stoep.

o04 | D-276 14:00 | otto, yusuf | besloten
bedrijfsplan-gevolgd ! De nieuwe werktijden hangen op het prikbord; in het bedrijfsplan staan de oude. Er is volgens de exploitant geen overleg geweest.
zelfbeschikking + Ruilen en afzeggen kan volgens de huisregels tot een uur van tevoren zonder kosten.

o10 | D-102 13:00 | otto, yusuf | besloten
vergunning-aanwezig ! De exploitant bevestigde dat er wordt bemiddeld. Een vergunning is niet aangevraagd.
escort-veilig . Er wordt gereden met twee huurauto's; een telefoondienst is er tot middernacht.

o11 | D-68 15:30 | otto, sem | openbaar
hygiene ! De EHBO-kist was leeg; de hygiënelijst was tot en met vorige week ingevuld.

bron/0 | D-312 20:00 | otto, yusuf | besloten
vergunning-aanwezig ! Op de website van het bedrijf staan erotische massages. De exploitant heeft geen vergunning en vroeg er geen aan.
gebruik ! De hal is in negen kamers verdeeld. De omgevingsvergunning is voor opslag.
vluchtweg ! Er is één uitgang voor negen kamers.

wielen/0 | D-214 21:00 | otto, sem | besloten
vergunning-aanwezig ! In het chalet waren twee kamers om te werken ingericht. Een bordeel is hier verboden. Het park zegt de huur op.

esdoorn/0 | D-183 19:30 | otto, sem, zoe | woning_toestemming
vergunning-aanwezig ! De vier kamers waren alle ingericht om te werken; er stond geen kast of bed van een bewoner. Een bordeel is hier verboden.
verhuur ! Aan de muur hing een weekprijs per kamer, contant te betalen.
hygiene + De kamers en de badkamer waren schoon.

m02 | D-275 10:00 | samira, geke | besloten
administratie ! Escort en boekingskantoor voeren één administratie; uit de stukken blijkt niet wie voor welk deel exploiteert.
escort-kantoor + Het kantoor was open en bereikbaar op de tijden van de vergunning.

m08 | D-70 11:00 | samira, geke | openbaar
vergunning-inhoud . Preventief bezoek: nieuwe regel, overgangstermijn en aanvraag uitgelegd. De exploitant heeft de aanvraag al klaarliggen.

lotus/0 | D-205 17:00 | samira, sem, zoe | besloten
gebruik ! In de ruimte achter de wachtkamer lagen twee matrassen met persoonlijke spullen ernaast.
hygiene + Werkruimte en sanitair waren schoon.
zelfbeschikking . Gevraagd naar werktijden was het antwoord dat men die zelf kiest.

wiek/0 | D-136 21:00 | samira, geke, roos | besloten
vergunning-aanwezig ! In alle vier de kamers lagen condooms en een prijslijst. Een bordeel is hier verboden. De verhuurder was niet bereikbaar.
verhuur ! Op de deuren hing een lijst met een weekprijs per kamer.
`;

/** Words for what complies, by point; one is chosen. The first points of each group of the checklist. */
export const VOLDOET: Record<string, readonly string[]> = {
  'vergunning-aanwezig': [
    'De vergunning hing zichtbaar in de hal en is geldig.',
    'De vergunning is getoond; naam, adres en activiteit kloppen.',
    'Geen vergunning nodig volgens de APV van deze gemeente.',
  ],
  'beheerder-aanwezig': [
    'Een beheerder van de vergunning was aanwezig en liep mee.',
    'De exploitant was zelf aanwezig en beantwoordde onze vragen.',
  ],
  administratie: [
    'De administratie was actueel en meteen in te zien.',
    'Het register van diensten was bijgewerkt tot vandaag.',
  ],
  vluchtweg: [
    'De vluchtwegen waren vrij; blusmiddelen waren dit jaar gekeurd.',
    'Nooduitgangen gingen van binnen open zonder sleutel.',
  ],
  hygiene: [
    'Werkruimtes schoon, warm water, schoon linnen en condooms aanwezig.',
    'Alle kamers zagen er verzorgd uit; de schoonmaaklijst was ingevuld.',
  ],
  leeftijd: ['2 gezien, 2 voldoen.', '3 gezien, 3 voldoen.', '4 gezien, 4 voldoen.'],
  zelfbeschikking: [
    'In de huisregels staat dat klanten en handelingen altijd geweigerd kunnen worden.',
    'Werktijden worden onderling verdeeld; afzeggen kan zonder kosten.',
  ],
  overlast: ['Rustig in en om het pand.', 'Geen geluid of drukte op straat tijdens ons bezoek.'],
  'raam-verhuurperiode': ['De minimale periode staat in de contracten die wij inzagen.'],
  'bedrijfsplan-gevolgd': ['Er wordt gewerkt volgens het bedrijfsplan; de intakeformulieren waren ingevuld.'],
  'escort-kantoor': ['Het kantoor was bereikbaar en de administratie lag daar.'],
};

/** Words for what does not comply at a planned visit. */
export const VOLDOET_NIET: Record<string, readonly string[]> = {
  hygiene: [
    'In één kamer was geen schoon linnen en de prullenbak liep over.',
    'De schoonmaaklijst van deze week was niet ingevuld.',
  ],
  vluchtweg: ['In de gang naar de achteruitgang stonden dozen. De beheerder heeft ze weggehaald.'],
  administratie: ['Van de laatste week ontbraken de facturen in het overzicht.'],
  'beheerder-aanwezig': ['De beheerder was er niet en kwam na een telefoontje in een half uur.'],
};
