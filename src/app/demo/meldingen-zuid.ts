// See meldingen-noord.ts for the form of a block.

/** Oosterdrecht. */
export const OOSTERDRECHT = `
o01 | D-347 14:50 | buurt, telefoon, gewoon | thermen | terug | exploitatie, eigen_waarneming | stapel:bron
Op het industrieterrein zit een wellness met twintig parkeerplaatsen die 's avonds altijd vol staan. Volgens de gids is het een sauna, maar er is geen sauna te zien.
= Een als wellness aangeduid bedrijf trekt vooral in de avond veel bezoek; een sauna is er niet te zien.

o02 | D-331 09:25 | gemeente, overdracht, gewoon | thermen | nee | vergunning, eigen_waarneming | stapel:bron
Bij de inspectie van het gebruik van het pand bleek dat de hal in negen kamers met douche is verdeeld. De omgevingsvergunning is voor opslag.
= De hal is in negen kamers met douche verdeeld; de omgevingsvergunning is voor opslag.

o03 | D-311 16:00 | exploitant, telefoon, gewoon | zwaan | terug | - | geen
Wij willen in de zomer een terras aan de achterkant. Mag dat met onze vergunning?
> Vraag over het terras, geen misstand. Doorgezet naar het loket vergunningen.

o04 | D-290 12:30 | maatschappelijk_werk, e-mail, gewoon | rozenhof | terug | arbeidsomstandigheden, gehoord | toezicht
Via ons inloophuis horen wij dat in het privéhuis de afspraken over werktijden dit jaar zijn veranderd zonder overleg. Misschien kunt u dit bij uw bezoek aankaarten; wij bieden graag een gesprek ter plaatse aan.
= De afspraken over werktijden zouden zonder overleg zijn veranderd.
> Het bedrijfsplan gaat over werktijden. Gesprek met de exploitant bij het gewone bezoek.

o05 | D-246 21:05 | hotel, telefoon, spoed | vakantie | terug | exploitatie, eigen_waarneming | stapel:wielen
Chalet 47 is voor drie maanden gehuurd door een bedrijfje. Er zijn elke avond bezoekers en de slagboom wordt met onze eigen pas geopend. Andere gasten klagen.
= Een chalet is voor maanden gehuurd door een bedrijf en krijgt elke avond bezoekers.

o06 | D-228 10:35 | buurt, formulier, gewoon | vakantie | anoniem | overlast, eigen_waarneming | stapel:wielen
Wij hebben een vaste plek op het park. Bij nummer 47 wordt tot drie uur 's nachts met deuren geslagen.
= Bij het chalet is tot diep in de nacht lawaai van deuren en auto's.

o07 | D-209 08:45 | politie, overdracht, gewoon | woningoost | terug | exploitatie, eigen_waarneming | stapel:esdoorn
Bestuursrechtelijke melding. Na een geluidsmelding troffen wij in de woning vier kamers die voor werk zijn ingericht. Er woont niemand. De huur wordt per week contant betaald aan iemand die langskomt.
= De woning is ingericht met vier werkkamers en er woont niemand.

o08 | D-196 17:20 | buurt, telefoon, gewoon | woningoost | terug | overlast, eigen_waarneming | stapel:esdoorn
Aan de Esdoornstraat op 19 komt om het uur een andere auto. Soms bellen ze bij ons aan. Mijn dochter durft de deur niet meer open te doen.
= Bezoekers van de woning bellen geregeld bij omwonenden aan.

o09 | D-141 19:30 | zorg, telefoon, spoed | GM9002: Woning in de Esdoornstraat | terug | mensenhandel, gehoord | overdracht:oost1
Iemand die wij begeleiden vertelde dat zij iedere week naar een andere plaats wordt gebracht en dat haar identiteitsbewijs bij de chauffeur ligt. Zij heeft gevraagd of wij dit willen doorgeven.

o10 | D-113 11:15 | meld_misdaad_anoniem, overdracht, gewoon | escortoost | anoniem | vergunning, derde_hand | toezicht
Het escortbureau boven de bakker heeft geen vergunning en rijdt in drie gemeenten. De auto's staan op naam van een autoverhuur.
= Het escortbedrijf zou zonder vergunning in meer gemeenten werken.
> Vergunningplichtig volgens de APV. Bezoek aan het kantoor om vast te stellen of en hoe er wordt geëxploiteerd.

o11 | D-77 10:00 | ggd, overdracht, gewoon | zwaan | terug | hygiene, eigen_waarneming | toezicht
Tijdens het vaccinatiespreekuur in de club bleek de EHBO-kist leeg en de hygiënelijst van vorige maand niet ingevuld. Verder niets bijzonders.
= De EHBO-kist was leeg en de hygiënelijst niet ingevuld.
> Twee voorschriften van de vergunning. Meenemen bij het kwartaalbezoek.

o12 | D-36 15:40 | buurt, e-mail, gewoon | plek:carpool | nee | overlast, eigen_waarneming | geen
Op de carpoolplaats is het 's nachts onrustig. Er ligt veel afval. Kunnen er lampen komen?
= Op de carpoolplaats ligt veel afval.
> Vraag over verlichting en afval; doorgezet naar beheer openbare ruimte.

o13 | D-20 13:10 | sekswerker, e-mail, gewoon | thermen | anoniem | veiligheid, gehoord | stapel:bron
Na jullie bezoek zijn er camera's in de gang gehangen die ook in de kamers kunnen kijken. Dat hoort toch niet? Ik wil er blijven werken maar niet zo.
= In de gang hangen camera's die ook in de werkkamers zouden kunnen kijken.

o17 | D-12 19:15 | buurt, formulier, gewoon | GM9002: Esdoornstraat, tegenover de speeltuin | anoniem | overlast, eigen_waarneming | open
Op nummer 19 van de Esdoornstraat is het weer begonnen. Elke avond auto's die maar een halfuur blijven staan.
= Op nummer 19 in de Esdoornstraat is er elke avond bezoek dat een halfuur blijft.

o14 | D-9 09:30 | woningcorporatie, telefoon, gewoon | GM9002: Berkenlaan, blok C | terug | - | open
Wij krijgen klachten over een woning in blok C. Bewoners denken dat er meer mensen wonen dan is opgegeven. Of het iets voor u is weten wij niet.

o15 | D-5 11:45 | exploitant, e-mail, gewoon | rozenhof | terug | vergunning, eigen_waarneming | behandel
Per volgende maand wil ik stoppen met het privéhuis en de vergunning overdragen aan mijn zus. Hoe gaat dat?
= De exploitant wil de exploitatie overdragen.
> Een andere exploitant vraagt om een nieuwe vergunning. Gesprek inplannen voor de overdracht.

o16 | U-20 | buurt, telefoon, spoed | nagels | terug | - | open
De nieuwe beautysalon aan het Dorpsplein is tot één uur 's nachts open en er hangt een bordje dat je bij de achterdeur moet zijn. Gisteren stond er iemand te huilen op de stoep.
`;

/** Molenwaard aan de Vliet. */
export const MOLENWAARD = `
m01 | D-333 10:40 | buurt, formulier, gewoon | lotus | nee | exploitatie, derde_hand | stapel:lotus
In het massagehuis aan het Molenpad zou meer gebeuren dan massage. Ik weet het niet zeker, maar de buurt heeft het erover.
= Omwonenden zeggen dat in het massagehuis meer dan massage wordt aangeboden.

m02 | D-287 13:50 | gemeente, e-mail, gewoon | vlietescort | nee | exploitatie, eigen_waarneming | toezicht
In het Handelsregister staan het escortbedrijf en het boekingskantoor nu op dezelfde naam, in de vergunningen niet. Wilt u dat uitzoeken?
= Escortbedrijf en boekingskantoor staan op dezelfde exploitant, de vergunningen niet.
> Onduidelijk wie exploiteert. Inzage in de zakelijke administratie op beide adressen.

m03 | D-258 16:55 | ggd, overdracht, gewoon | vliethuis | terug | hygiene, eigen_waarneming | geen
Complimenten voor het privéhuis: alles op orde, goed protocol, en er werd om ons spreekuur gevraagd. Ter informatie voor uw logboek.
= De GGD trof het privéhuis in goede orde aan.
> Geen misstand; opgenomen in het logboek als goed contact.

m04 | D-221 12:15 | zorg, telefoon, gewoon | lotus | terug | arbeidsomstandigheden, gehoord | stapel:lotus
Wij horen dat er in het massagehuis op de werkplek wordt geslapen. Of dat eigen keuze is weten we niet. Wij gaan graag mee als u gaat.
= In het massagehuis zou op de werkplek worden geslapen.

m05 | D-168 09:05 | hotel, e-mail, gewoon | bnb | terug | exploitatie, eigen_waarneming | stapel:wiek
Ik beheer vakantiewoningen. Aan de Wiekslag 14 is mijn logo gebruikt in een advertentie waar ik niets mee te maken heb. De eigenaar neemt niet op.
= Een vakantiewoning wordt aangeboden met het beeldmerk van een beheerder die er niets van weet.

m06 | D-152 20:45 | buurt, telefoon, gewoon | bnb | terug | overlast, eigen_waarneming | stapel:wiek
De bed en breakfast tegenover ons heeft geen ontbijt en bijna nooit dezelfde mensen. Er komt 's nachts een busje dat koffers wisselt.
= Bij de bed en breakfast wisselt de bezetting geregeld in de nacht, met een busje.

m07 | D-127 10:30 | politie, overdracht, spoed | bnb | terug | mensenhandel, eigen_waarneming | overdracht:molen1
Een surveillance-eenheid heeft vannacht een busje gestopt bij de Wiekslag. Een van de inzittenden kon niet zeggen waar zij verbleef en keek steeds naar de bestuurder. Wij geven dit door omdat het ook uw inrichting raakt.

m08 | D-84 14:05 | exploitant, telefoon, gewoon | zen | terug | vergunning, eigen_waarneming | toezicht
Sinds de nieuwe APV heb ik ook een vergunning nodig. Ik doe alleen tantra, een-op-een. Kan iemand langskomen om te vertellen wat er moet?
= De exploitant vraagt om uitleg over de nieuwe vergunningplicht.
> Preventief bezoek: uitleg over de nieuwe regel en de overgangstermijn.

m09 | D-46 11:00 | buurt, brief, gewoon | plek:dijkhof | nee | overlast, derde_hand | geen
In een straat achter de dijk werkt iemand vanuit huis. Er is geen overlast, maar past dat wel in een woonwijk?
= In een woning in een straat achter de dijk zou iemand vanuit huis werken.
> Alleen en vanuit de eigen woning werken is in Molenwaard vrij. Er is geen overlast. Over de bewoner leggen wij niets vast.

m10 | D-22 15:15 | gemeente, e-mail, gewoon | lotus | terug | vergunning, eigen_waarneming | stapel:lotus
De overgangstermijn loopt en het massagehuis heeft nog geen aanvraag gedaan. Op twee brieven is niet gereageerd.
= Het massagehuis heeft geen aanvraag gedaan en reageert niet op brieven.

m11 | D-11 09:55 | sekswerker, formulier, gewoon | vliethuis | anoniem | - | geen
Ik werk hier graag, maar we horen alleen via via wat er bij controles gevraagd wordt. Kan er een foldertje komen in mijn eigen taal?
> Geen misstand. De flyer over rechten en plichten bestaat in twaalf talen en wordt gebracht.

m12 | D-1 10:50 | buurt, telefoon, gewoon | bnb | terug | overlast, eigen_waarneming | open
De bed en breakfast is na de sluiting weer open. Vanochtend stonden er twee auto's en de gordijnen waren dicht.
`;
