// Meldingen of the demo in the words of who reported. Per block a head, the words, then `=` one fact drawn from it and `>` the reason of the route.
// sleutel | moment | bron, wijze, urgentie | plek | terug, anoniem of nee | onderwerp, zekerheid | verloop

/** Veenrijk. */
export const VEENRIJK = `
v01 | D-352 09:20 | buurt, telefoon, gewoon | amarant | terug | overlast, gehoord | toezicht
Elk weekend staan er tot een uur of vier groepjes op de stoep van de club te schreeuwen. Wij slapen aan de voorkant en doen geen oog dicht. Overdag is het prima hoor, daar gaat het niet om.
= In het weekend staan er na sluitingstijd groepen op straat voor de club; omwonenden horen geschreeuw.
> Geluid na sluitingstijd raakt een voorschrift van de vergunning. Een gesprek met de beheerder en een bezoek in het weekend volstaan.

v02 | D-338 11:05 | exploitant, e-mail, gewoon | orchidee | terug | vergunning, derde_hand | stapel:orchidee
Aan de Kanaalstraat zit sinds de zomer een massagesalon die hetzelfde aanbiedt als wij, maar zonder vergunning. Ik betaal leges, heb een bedrijfsplan en een beheerder. Ik zou graag zien dat voor iedereen hetzelfde geldt.
= Volgens een andere exploitant worden in de salon erotische massages aangeboden zonder vergunning.

v03 | D-325 16:40 | woningcorporatie, e-mail, gewoon | GM9001: Vogelplein, portiek 3 | terug | - | geen
In een van onze complexen klagen bewoners over veel aanloop bij een appartement. Wij vermoeden dat daar vanuit huis wordt gewerkt. Kunt u laten weten of dat zo is, zodat wij de huur kunnen opzeggen?
> Thuiswerk is in Veenrijk toegestaan onder voorwaarden. Er is geen feit dat wijst op een overtreding. Over een bewoner delen wij niets met de verhuurder.

v04 | D-318 14:10 | ggd, overdracht, gewoon | lantaarn2 | terug | hygiene, eigen_waarneming | toezicht
Tijdens onze spreekuurronde viel op dat in twee werkkamers geen warm water was en dat het alarm bij een bed niet werkte. De beheerder zegt dat het besteld is. Graag meenemen bij uw volgende bezoek.
= In twee werkkamers was geen warm water en een alarmknop werkte niet.
> Een werkend alarm en warm water zijn voorschriften van de vergunning. Controle bij het eerstvolgende bezoek.

v05 | D-301 08:55 | buurt, formulier, gewoon | orchidee | anoniem | exploitatie, eigen_waarneming | stapel:orchidee
De massagesalon bij ons in de straat is 's avonds tot laat open, de gordijnen zijn altijd dicht en er komen alleen mannen. In de etalage hangt niets over massage. Het gaat mij om de openingstijden en het verkeer.
= De salon is tot laat in de avond open met gesloten gordijnen; aan de gevel staat niets over het aanbod.

v06 | D-296 10:30 | sekswerker, telefoon, spoed | sirene | anoniem | arbeidsomstandigheden, gehoord | stapel:sirene
Ik heb daar gewerkt tot vorige maand. Als je een avond wilt afzeggen, moet je vijftig euro betalen en je krijgt je papieren met de afrekening nooit mee. Ik wil niet dat zij weten dat ik bel. Misschien kunnen jullie er naar kijken.
= Wie een avond afzegt zou een bedrag moeten betalen, en afrekeningen worden niet meegegeven.

v07 | D-284 13:15 | politie, overdracht, gewoon | sirene | terug | exploitatie, eigen_waarneming | stapel:sirene
Bestuursrechtelijke melding. Bij een inzet voor een vechtpartij was in de club geen beheerder aanwezig die op de vergunning staat. De aanwezige leidinggevende kon geen register van de diensten laten zien.
= Bij een inzet van de politie was geen beheerder aanwezig die op de vergunning staat.

v08 | D-271 15:45 | gemeente, e-mail, gewoon | clematis | terug | vergunning, eigen_waarneming | toezicht
Bij de verbouwing van de Lindenhof zagen we op de tekening twee kamers meer dan in de vergunning staat. De verbouwing zelf is in orde. Past dat bij de vergunning van het privéhuis?
= Op de bouwtekening staan twee werkkamers meer dan de vergunning toelaat.
> Meer kamers dan vergund vraagt om een wijziging van de vergunning. Eerst vaststellen of ze in gebruik zijn.

v09 | D-263 19:20 | buurt, telefoon, gewoon | plek:zandweg | nee | overlast, eigen_waarneming | geen
Op de parkeerplaats naast de sporthal staan 's avonds vaak auto's met de motor aan. Onze pupillen moeten daarlangs. Ik weet niet wat er gebeurt maar prettig is het niet.
= Op de parkeerplaats staan in de avond geregeld auto's stil met draaiende motor.
> Er is niets gezien dat op sekswerk wijst. Doorgegeven aan de wijkboa voor toezicht op de parkeerplaats.

v10 | D-250 09:00 | zorg, telefoon, spoed | orchidee | terug | veiligheid, gehoord | stapel:orchidee
Een cliënt vertelde ons dat in de salon aan de Kanaalstraat de achterdeur met een kettingslot dicht zit als er gewerkt wordt. Dat maakt ons ongerust vanwege brand. Meer kan ik vanwege mijn beroepsgeheim niet zeggen.
= De achterdeur van de salon zou tijdens het werk met een kettingslot zijn afgesloten.

v11 | D-236 17:30 | meld_misdaad_anoniem, overdracht, gewoon | elegance | anoniem | exploitatie, derde_hand | toezicht
Het escortbedrijf zou chauffeurs zwart betalen en meer mensen laten werken dan er in de administratie staan. De eigenaar heeft ook een tweede telefoonlijn die niet op de site staat.
= De administratie van het escortbedrijf zou niet volledig zijn.
> Het bedrijfsplan schrijft een administratie voor. Inzage in de zakelijke gegevens tijdens een gewoon bezoek is voldoende.

v12 | D-214 12:00 | buurt, balie, gewoon | theater | nee | - | geen
Er hangt sinds vorige week een wel erg bloot affiche naast de ingang van het theater, op ooghoogte van kinderen die naar school fietsen.
> Het affiche valt onder de reclameregels en is op verzoek van de wijkboa dezelfde dag weggehaald.

v13 | D-188 10:25 | nla, overdracht, gewoon | camstudio | terug | arbeidsomstandigheden, eigen_waarneming | nla
Bij onderzoek naar een uitzendbureau kwamen wij de studio aan de Ambachtsring tegen. Er zijn geen arbeidsovereenkomsten, wel vaste roosters. Wij kijken naar de arbeidswetten; wilt u nagaan of er een vergunningplicht is?
= In de studio wordt volgens vaste roosters gewerkt zonder dat er overeenkomsten zijn.
> Vaste roosters wijzen op een arbeidsrelatie; de Arbeidsinspectie onderzoekt die. Het bedrijf is in Veenrijk niet vergunningplichtig.

v14 | D-171 21:40 | hotel, telefoon, spoed | GM9001: Hotel aan het Stationsplein, derde verdieping | terug | mensenhandel, eigen_waarneming | overdracht:veen1
Wij zien al vier dagen dezelfde man twee kamers betalen, contant en per dag. Hij blijft op de gang zitten en haalt het eten. Uit een van de kamers komt alleen iemand naar buiten als hij meeloopt. Ons kamermeisje vond dat het niet pluis voelde.

v15 | D-149 11:50 | maatschappelijk_werk, e-mail, gewoon | lantaarn | terug | arbeidsomstandigheden, gehoord | zorg
Wij horen van meerdere kanten dat de kamerhuur deze winter twee keer is verhoogd en dat mensen daardoor langer doorwerken dan ze willen. Is er ruimte voor een gesprek met de exploitant, en kunnen wij ons spreekuur daar aanbieden?
= De kamerhuur zou deze winter twee keer zijn verhoogd.
> Over de huurprijs stelt de vergunning geen regels. Het spreekuur van de GGD en De Vuurtoren wordt ter plaatse aangeboden.

v16 | D-118 09:35 | buurt, formulier, gewoon | sirene | terug | overlast, eigen_waarneming | stapel:sirene
Vannacht weer politie voor de deur van de nachtclub. Mensen stonden te vechten tussen de auto's en er lag glas tot aan onze voordeur. Dit is de derde keer dit voorjaar.
= Omwonenden zagen voor de derde keer in korte tijd een vechtpartij voor de club.

v17 | D-96 14:20 | gemeente, overdracht, gewoon | bioscoop | nee | vergunning, eigen_waarneming | toezicht
Uit het bestand van de brandweer blijkt dat de laatste keuring van de brandmeldinstallatie verlopen is. Kunt u dit meenemen in het jaarlijkse bezoek?
= De keuring van de brandmeldinstallatie is verlopen.
> Een geldige keuring is een voorschrift van de vergunning. Meegenomen in het jaarlijkse bezoek.

v18 | D-72 16:05 | buurt, e-mail, gewoon | haveloods | terug | exploitatie, eigen_waarneming | stapel:havenweg
In het leegstaande pand naast het bandenbedrijf wordt sinds een paar weken 's avonds gewerkt. Er brandt rood licht achter de lamellen en er rijden steeds andere auto's het terrein op. Overdag is er niemand.
= In een leegstaand bedrijfspand brandt in de avond licht en is er veel aanloop van wisselende auto's.

v19 | D-44 10:10 | politie, overdracht, spoed | haveloods | terug | veiligheid, eigen_waarneming | stapel:havenweg
Bestuursrechtelijke melding. Tijdens surveillance in de haven zagen collega's dat in het pand matrassen liggen en dat de nooduitgang is dichtgezet. Geen strafbare feiten vastgesteld.
= In het pand liggen matrassen en de nooduitgang is dichtgezet.

v20 | D-31 13:30 | sekswerker, balie, gewoon | lantaarn2 | anoniem | veiligheid, gehoord | toezicht
Het alarm op de eerste verdieping doet het weer niet. Ik heb het al twee keer tegen de beheerder gezegd. Ik werk er verder met plezier en ik wil niet dat de boel dichtgaat, alleen dat het gemaakt wordt.
= Het alarm op de eerste verdieping werkt opnieuw niet.
> Een werkend alarm is een voorschrift. Hercontrole op korte termijn, en melden dat het gemeld is zonder de melder te noemen.

v21 | D-17 15:00 | exploitant, telefoon, gewoon | boeking | terug | exploitatie, derde_hand | behandel
Een concurrent werkt vanuit hetzelfde gebouw met onze naam in de advertenties. Klanten bellen ons en zijn boos over afspraken waar wij niets van weten.
= Er wordt geadverteerd onder een handelsnaam die van een ander bedrijf in hetzelfde gebouw is.
> Onduidelijk is wie exploiteert. Bij een bezoek vragen naar de inschrijving en de overeenkomsten.

v22 | D-8 09:45 | ggd, overdracht, gewoon | clematis | terug | hygiene, eigen_waarneming | behandel
Bij ons bezoek was de wasruimte buiten gebruik en lag er gebruikt linnengoed in de gang. De beheerder was meewerkend en heeft een wasserij gebeld.
= De wasruimte was buiten gebruik en er lag gebruikt linnengoed in de gang.
> Hygiëne is een voorschrift. Een kort bezoek om te zien of het is opgelost.

v23 | D-6 11:20 | buurt, telefoon, gewoon | orchidee | nee | exploitatie, eigen_waarneming | open
De massagesalon waar jullie in het najaar zijn geweest heeft een nieuw naambord, maar het zijn nog dezelfde gesloten gordijnen en dezelfde openingstijden.

v27 | D-4 08:50 | buurt, formulier, gewoon | GM9001: Kanaalstraat, bij de bakker | anoniem | exploitatie, eigen_waarneming | open
Bij de massagesalon in de Kanaalstr. nr 31 gaat het na sluitingstijd gewoon door. Bezoekers gaan dan achterom.
= In de Kanaalstr. nr 31 gaat er na sluitingstijd nog bezoek door de achterdeur.

v24 | D-2 16:30 | woningcorporatie, e-mail, gewoon | GM9001: Rietveldflat, vijfde verdieping | terug | - | open
De huismeester ziet veel wisselend bezoek bij een woning op de vijfde. Er zijn geen klachten over geluid. Kunt u aangeven of wij iets moeten doen?

v25 | U-30 | hotel, telefoon, spoed | GM9001: Hotel Parkzicht, parkeerterrein | terug | - | open
Een gast heeft voor drie weken vooruit geboekt op naam van een bedrijf dat niet bestaat. Er komen elke dag andere mensen. Ons personeel wordt weggestuurd als het wil schoonmaken.

v26 | U-5 | zorg, telefoon, direct | sirene | terug | - | open
Een medewerker van ons staat nu voor de club met iemand die niet naar binnen durft om haar spullen te halen. Er is geen geweld, maar ze willen graag dat er iemand van de gemeente bij is.
`;

/** Zuiderkogge. */
export const ZUIDERKOGGE = `
z01 | D-344 10:15 | buurt, formulier, gewoon | anker | terug | overlast, eigen_waarneming | toezicht
De vuilcontainers van het pand aan de Zeedijk staan altijd open en er liggen spullen op straat waar kinderen langskomen. Graag handhaven.
= De vuilcontainers van het pand staan open op straat.
> Het aanzien van de omgeving is een voorschrift. Een gesprek met de beheerder volstaat.

z02 | D-307 14:00 | politie, overdracht, gewoon | anker | terug | exploitatie, eigen_waarneming | stapel:anker
Bestuursrechtelijke melding. De beheerder op de vergunning was niet aanwezig; een ander zei dat hij 'het hier regelt'. Het dagregister was drie weken niet bijgehouden.
= De beheerder van de vergunning was niet aanwezig en het dagregister was niet bijgehouden.

z03 | D-279 18:25 | sekswerker, telefoon, gewoon | anker | anoniem | arbeidsomstandigheden, gehoord | stapel:anker
Er wordt gezegd dat we niet mogen weigeren als een klant betaald heeft. Dat staat nergens maar iedereen weet het. Kunnen jullie daar iets van zeggen zonder dat het naar mij wijst?
= Er zou worden verwacht dat niemand een klant weigert nadat er betaald is.

z04 | D-232 09:40 | hotel, e-mail, gewoon | hotelkust | terug | exploitatie, eigen_waarneming | stapel:kust
Wij verhuren zes kamers langdurig aan een tussenpersoon. De bezetting wisselt per week en er komt veel bezoek. Wij willen niet dat ons hotel hiervoor gebruikt wordt. Wat raadt u aan?
= Zes hotelkamers zijn langdurig verhuurd aan een tussenpersoon; wie er verblijft wisselt per week.

z05 | D-219 20:10 | buurt, telefoon, gewoon | hotelkust | anoniem | overlast, eigen_waarneming | stapel:kust
Bij het hotel aan de boulevard lopen de hele avond mannen in en uit via de zijdeur. De nachtportier zegt dat hij van niets weet.
= Bezoekers gebruiken in de avond de zijdeur van het hotel.

z06 | D-203 11:35 | ggd, overdracht, gewoon | kajuit | terug | hygiene, eigen_waarneming | toezicht
In de Kajuit is schimmel in de badkamer op de tweede verdieping. De eigenaar zegt dat hij wacht op een aannemer. Voor het overige was alles keurig.
= In een badkamer is schimmel.
> Gebrek aan het pand. Bij het gewone bezoek meenemen en een termijn afspreken.

z07 | D-161 13:05 | gemeente, e-mail, gewoon | zuidescort | nee | vergunning, eigen_waarneming | geen
Bij een aanvraag voor een terras bleek dat het escortbedrijf verhuisd zou zijn naar de eerste verdieping van hetzelfde pand. Moet de vergunning worden aangepast?
= Het bedrijf zit op een andere verdieping van hetzelfde adres.
> Het adres blijft gelijk; de vergunning hoeft niet te worden gewijzigd. Aan de exploitant bevestigd.

z08 | D-133 22:15 | zorg, telefoon, spoed | GM9004: Appartement aan de Boulevard | terug | mensenhandel, gehoord | overdracht:zuid1
Op ons spreekuur kwam iemand die vertelde dat een ander haar telefoon en pas bewaart 'tot de schuld is afbetaald'. Ze wil hulp maar is bang. Ze vindt het goed dat wij u bellen.

z09 | D-104 10:50 | maatschappelijk_werk, e-mail, gewoon | meermin | terug | arbeidsomstandigheden, gehoord | zorg
In onze inloop horen wij dat er in de club behoefte is aan een spreekuur in de avond. Kunt u ons met de bedrijfsleiding in contact brengen?
= Er is behoefte aan een spreekuur in de avond bij de club.
> Geen overtreding. Contact gelegd tussen het spreekuur en de bedrijfsleiding.

z10 | D-63 09:15 | buurt, formulier, gewoon | plek:boulevard | nee | overlast, derde_hand | behandel
In het vakantieappartement op nummer 77 is elke week iemand anders en er wordt tot diep in de nacht aangebeld. Volgens de buren staat het op internet, maar wij hebben dat niet gezien.
= In het appartement verblijft steeds iemand anders en er wordt tot diep in de nacht aangebeld.
> Mogelijk een onvergunde seksinrichting in een toeristisch verhuurd appartement. Eerst afstemmen met de politie, daarna een bezoek.

z11 | D-40 15:25 | exploitant, telefoon, gewoon | kogge | terug | vergunning, eigen_waarneming | toezicht
Onze vergunning loopt over twee maanden af en ik heb nog niets gehoord over de verlenging. Ik wil niet dat ik straks zonder zit.
= De exploitant vraagt tijdig naar de verlenging van de vergunning.
> Bezoek om de voorschriften na te lopen vóór de aanvraag tot verlenging.

z12 | D-25 12:45 | politie, overdracht, gewoon | anker | terug | veiligheid, eigen_waarneming | stapel:anker
Bestuursrechtelijke melding. Bij een ruzie aan de Zeedijk bleek de buitendeur van binnen alleen met een sleutel open te gaan. De sleutel hing achter de balie.
= De buitendeur ging van binnen alleen met een sleutel open.

z13 | D-12 17:50 | meld_misdaad_anoniem, overdracht, gewoon | stream | anoniem | minderjarigheid, derde_hand | grijs
In het streamhuis zouden ook minderjarigen voor de camera zitten. Er wordt niet naar een legitimatie gevraagd als je komt solliciteren.
= In de studio zou bij aanmelding niet naar de leeftijd worden gevraagd.
> Niet helder of dit toezicht of opsporing is. Eerst afstemmen met de politie; tot dan gaat niemand op pad.

z14 | D-7 10:05 | buurt, telefoon, gewoon | kajuit | terug | - | open
Sinds een week staat er een steiger voor het privéhuis en wordt er 's nachts doorgewerkt. Het gaat ons om het lawaai van de verbouwing.

z15 | D-3 14:35 | hotel, formulier, gewoon | hotelkust | terug | exploitatie, eigen_waarneming | open
De tussenpersoon over wie wij in het voorjaar contact hadden, heeft via een andere naam opnieuw kamers geboekt. Wij hebben de boeking aangehouden en wachten uw bericht af.
`;

/** Beemsterhout. */
export const BEEMSTERHOUT = `
b01 | D-298 11:30 | buurt, brief, gewoon | boerderij | nee | overlast, eigen_waarneming | stapel:boerderij
Op de boerderij aan het Noordereinde is het een komen en gaan van auto's tot diep in de nacht. Het is een smalle weg en ze rijden veel te hard. Er wonen hier gezinnen.
= Op een smalle landweg rijden tot diep in de nacht veel auto's van en naar de boerderij.

b02 | D-268 15:15 | gemeente, e-mail, gewoon | boerderij | terug | exploitatie, eigen_waarneming | stapel:boerderij
Bij de controle van de mestplaat zag een collega dat in de stal kamers zijn gemaakt met bedden en een bar. Er staat niemand ingeschreven op dit adres.
= In de stal zijn kamers met bedden en een bar gemaakt; op het adres staat niemand ingeschreven.

b03 | D-183 09:50 | hotel, telefoon, gewoon | motel | terug | exploitatie, gehoord | toezicht
Ik ben de nieuwe bedrijfsleider van het motel. Mijn voorganger verhuurde vier kamers per uur. Dat wil ik niet meer, maar ze blijven komen. Hoe pak ik dat aan?
= Kamers van het motel werden per uur verhuurd; de nieuwe bedrijfsleiding wil daarvan af.
> Bezoek met uitleg over de regels, en afspraken die de bedrijfsleiding zelf kan handhaven.

b04 | D-89 13:40 | politie, overdracht, gewoon | kasloods | terug | veiligheid, eigen_waarneming | behandel
Bestuursrechtelijke melding. In een oude kas zijn units geplaatst die als werkkamers worden gebruikt. De elektra hangt los. De brandweer is ingelicht.
= In een kas zijn units geplaatst die als werkkamer worden gebruikt; de elektra hangt los.
> Gevaar door de elektra en een verbod in de APV. Controle samen met de brandweer; daarvoor is eerst een geldige aanwijzing nodig.

b05 | D-51 10:20 | buurt, telefoon, gewoon | plek:ringvaart | anoniem | overlast, derde_hand | geen
Op het bungalowpark zou iemand massages geven. Het bestuur wil dat niet. Ik heb er zelf geen last van.
= Op een bungalowpark zouden massages worden gegeven.
> Geen feit dat op een overtreding wijst; de APV van Beemsterhout zegt niets over massage.

b06 | D-10 16:15 | ggd, overdracht, gewoon | motel | terug | hygiene, eigen_waarneming | behandel
Wij troffen in twee kamers van het motel geen stromend water. De bedrijfsleiding zegt dat er een leiding gesprongen is.
= In twee kamers was geen stromend water.
> Kort bezoek om te zien of het is hersteld.

b07 | D-4 09:10 | buurt, formulier, gewoon | kasloods | nee | - | open
Er is weer licht in de kas en er staan elke avond auto's. Wanneer komt er iemand kijken?
`;
