// The register of the demo as a table. Names, streets, people and numbers are made up; a KvK number is dealt out with four zeros in front.
// sleutel | naam | werkvorm(/variant) | adres | soort plek | vergunning (nummer, dagen tot het einde) | exploitant | beheerder | verhuurder of eigenaar | risico: feiten | dag van registratie

/** Veenrijk, the leading gemeente: a raamgebied, clubs and the head offices. */
export const VEENRIJK = `
amarant      | Club Amarant            | seksclub            | Singelkade 14       | seksinrichting | vergund VR-SI-04 420  | Amarant Horeca B.V.        | R. Haverkort   | Singel Vastgoed B.V.  | laag: goede_naleving, stabiele_exploitatie | -369
clematis     | Huize Clematis          | privehuis           | Lindenhof 8         | seksinrichting | vergund VR-SI-07 35   | Clematis Beheer B.V.       | T. Wagenaar    | Clematis Beheer B.V.  | middel: eerdere_overtredingen, goede_naleving | -369
lantaarn     | Raambedrijf De Lantaarn | raam                | Achtergracht 21     | seksinrichting | vergund VR-SI-01 610  | De Lantaarn Kamers B.V.    | M. Ottens      | Achtergracht Panden B.V. | middel: wisselende_bezetting, stabiele_exploitatie | -369
lantaarn2    | Raambedrijf Achtergracht | raam               | Achtergracht 27     | seksinrichting | vergund VR-SI-02 610  | De Lantaarn Kamers B.V.    | M. Ottens      | Achtergracht Panden B.V. | middel: signalen, wisselende_bezetting, goede_naleving | -369
sirene       | Nachtclub Sirene        | seksclub            | Havenweg 102        | seksinrichting | vergund VR-SI-05 -20  | Sirene Exploitatie B.V.    | D. Kloosterman | Havenweg Beheer B.V.  | hoog: eerdere_overtredingen, signalen, geen_medewerking | -369
tantra       | Salon Maanlicht         | erotische_massage   | Molenstraat 55      | bedrijfspand   | vergund VR-SI-11 300  | ez Salon Maanlicht         | -              | Molenstraat Vastgoed B.V. | laag: stabiele_exploitatie, administratie_op_orde | -368
orchidee     | Massagesalon Orchidee   | erotische_massage   | Kanaalstraat 31     | bedrijfspand   | onvergund             | Orchidee Wellness B.V.     | -              | Kanaal Winkels B.V.   | hoog: exploitatie_zonder_vergunning, signalen, wisselende_bezetting | -341
bioscoop     | Cinema Bizar            | seksbioscoop        | Stationsstraat 9    | bedrijfspand   | vergund VR-SI-09 800  | Bizar Vertoning B.V.       | H. Pronk       | Stationsstraat Vastgoed B.V. | laag: goede_naleving | -368
theater      | Theater Rouge           | sekstheater         | Stationsstraat 17   | bedrijfspand   | vergund VR-SI-10 540  | Rouge Podium B.V.          | E. Nauta       | Stationsstraat Vastgoed B.V. | laag: stabiele_exploitatie | -368
elegance     | Elegance Escort         | escort/regionaal    | Parklaan 200        | bedrijfspand   | vergund VR-SI-12 250  | Elegance Bemiddeling B.V.  | F. Roelofs     | -                     | middel: signalen, administratie_op_orde | -367
boeking      | Boekingskantoor Noorder | boekingskantoor     | Parklaan 212        | bedrijfspand   | vergund VR-SI-13 190  | Noorder Boekingen B.V.     | F. Roelofs     | -                     | middel: onduidelijke_exploitatie, administratie_op_orde | -367
camstudio    | Studio Nachtzicht       | digitaal_bedrijf/camming | Ambachtsring 40 | bedrijfspand  | niet_vergunningplichtig | Nachtzicht Media B.V.    | -              | Ambachtsring Units B.V. | middel: nieuw_bedrijf | -200
advertent    | Advertentiesite Kompas  | advertentieplatform | Ambachtsring 44     | bedrijfspand   | niet_vergunningplichtig | Kompas Online B.V.       | -              | Ambachtsring Units B.V. | laag: administratie_op_orde | -300
haveloods    | Pand Havenweg 118       | bordeel             | Havenweg 118        | bedrijfspand   | onvergund             | onbekend                   | -              | Havenweg Beheer B.V.  | hoog: exploitatie_zonder_vergunning, signalen, gebreken_pand | -80
`;

/** Oosterdrecht: one club, one privéhuis, and what turns up outside them. */
export const OOSTERDRECHT = `
zwaan        | Club De Zwaan           | seksclub            | Provincialeweg 12   | seksinrichting | vergund OD-S-1 365    | De Zwaan Horeca B.V.       | J. Tiemersma   | De Zwaan Horeca B.V.  | laag: goede_naleving, stabiele_exploitatie | -366
rozenhof     | Privéhuis Rozenhof      | privehuis           | Rozenlaan 3         | seksinrichting | vergund OD-S-2 52     | ez Rozenhof                | -              | Rozenlaan Wonen B.V.  | middel: signalen, stabiele_exploitatie | -366
thermen      | Wellness De Bron        | erotische_massage   | Industrieweg 61     | bedrijfspand   | onvergund             | De Bron Wellness B.V.      | L. Wouda       | Industrieweg Hallen B.V. | hoog: exploitatie_zonder_vergunning, signalen, gebreken_pand | -350
escortoost   | Oost Escort Service     | escort/lokaal       | Kerkring 30         | bedrijfspand   | onvergund             | ez Oost Escort Service     | -              | -                     | middel: exploitatie_zonder_vergunning | -290
vakantie     | Chalet 47 De Wielen     | bordeel             | Recreatiepark De Wielen 47 | vakantiepark | onvergund        | onbekend                   | -              | De Wielen Recreatie B.V. | hoog: exploitatie_zonder_vergunning, signalen, onduidelijke_exploitatie | -250
woningoost   | Woning Esdoornstraat 19 | bordeel             | Esdoornstraat 19    | woning         | onvergund             | onbekend                   | -              | Esdoorn Verhuur B.V.  | hoog: exploitatie_zonder_vergunning, wisselende_bezetting, onduidelijke_exploitatie | -212
nagels       | Beautysalon Parel       | erotische_massage   | Dorpsplein 6        | bedrijfspand   | onbekend              | ez Beautysalon Parel       | -              | -                     | - | -5
`;

/** Molenwaard aan de Vliet: small, with a change of the APV in the course of the year. */
export const MOLENWAARD = `
vliethuis    | Privéhuis Het Vliethuis | privehuis           | Vlietkade 88        | seksinrichting | vergund MV-01 700     | Vliethuis Exploitatie B.V. | S. Banning     | Vlietkade Vastgoed B.V. | laag: goede_naleving, administratie_op_orde | -364
lotus        | Massagehuis Lotus       | erotische_massage   | Molenpad 5          | bedrijfspand   | onvergund             | ez Massagehuis Lotus       | -              | Molenpad Winkels B.V. | middel: signalen, exploitatie_zonder_vergunning, stabiele_exploitatie | -336
zen          | Zen Massage             | erotische_massage   | Raadhuisstraat 19   | bedrijfspand   | vergund MV-04 900     | Zen Lichaamswerk B.V.      | -              | -                     | laag: administratie_op_orde, goede_naleving | -86
vlietescort  | Vliet Escort            | escort/internationaal | Watermolen 2      | bedrijfspand   | vergund MV-02 44      | Vliet Escort B.V.          | C. Hiddema     | -                     | middel: onduidelijke_exploitatie, goede_naleving | -364
bnb          | Bed & Breakfast De Wiek | bordeel             | Wiekslag 14         | toeristische_verhuur | onvergund       | onbekend                   | -              | Wiekslag Verhuur B.V. | hoog: exploitatie_zonder_vergunning, signalen, wisselende_bezetting | -170
vlietboek    | Vliet Boekingen         | boekingskantoor     | Watermolen 4        | bedrijfspand   | vergund MV-03 44      | Vliet Escort B.V.          | C. Hiddema     | -                     | middel: onduidelijke_exploitatie, goede_naleving | -364
`;

/** Zuiderkogge: a harbour town with a lively night. */
export const ZUIDERKOGGE = `
meermin      | Club De Meermin         | seksclub            | Havenplein 22       | seksinrichting | vergund ZK-SX-1 500   | Meermin Horeca B.V.        | A. Boschma     | Havenplein Panden B.V. | middel: eerdere_overtredingen, goede_naleving | -363
kajuit       | Privéhuis De Kajuit     | privehuis           | Zeedijk 17          | seksinrichting | vergund ZK-SX-2 -8    | De Kajuit Beheer B.V.      | W. Zijlstra    | De Kajuit Beheer B.V. | middel: gebreken_pand, stabiele_exploitatie | -363
anker        | Bordeel Het Anker       | bordeel             | Zeedijk 41          | seksinrichting | vergund ZK-SX-3 240   | Het Anker B.V.             | W. Zijlstra    | Zeedijk Vastgoed B.V. | hoog: eerdere_overtredingen, signalen, gebreken_pand | -363
kogge        | Sauna Kogge             | erotische_massage   | Kuipersweg 8        | bedrijfspand   | vergund ZK-SX-5 33    | Kogge Sauna B.V.           | -              | Kuipersweg Hallen B.V. | laag: stabiele_exploitatie | -362
loods        | Bioscoop Noordzee       | seksbioscoop        | Kuipersweg 30       | bedrijfspand   | vergund ZK-SX-6 640   | Noordzee Vertoning B.V.    | P. Kooistra    | Kuipersweg Hallen B.V. | laag: goede_naleving, stabiele_exploitatie | -362
hotelkust    | Hotel Kustzicht, kamers 300–306 | bordeel     | Boulevard 1         | hotel          | onvergund             | onbekend                   | -              | Kustzicht Hotels B.V. | hoog: exploitatie_zonder_vergunning, wisselende_bezetting | -235
zuidescort   | Zuider Escort           | escort/regionaal    | Scheepmakersstraat 50 | bedrijfspand | vergund ZK-SX-7 410   | Zuider Escort B.V.         | N. de Waard    | -                     | middel: nieuw_bedrijf | -200
stream       | Streamhuis Zuid         | digitaal_bedrijf/streaming | Scheepmakersstraat 71 | bedrijfspand | niet_vergunningplichtig | Streamhuis Zuid B.V. | -          | -                     | - | -14
`;

/** Beemsterhout: everything forbidden or silent, and no toezichthouder with a working aanwijzing. */
export const BEEMSTERHOUT = `
boerderij    | Boerderij Noordereinde  | bordeel             | Noordereinde 112    | woning         | onvergund             | onbekend                   | -              | Noordereinde Grond B.V. | hoog: exploitatie_zonder_vergunning, signalen, onduidelijke_exploitatie | -310
dorpsmassage | Massagepraktijk Dorpszicht | erotische_massage | Dorpsstraat 71     | bedrijfspand   | niet_vergunningplichtig | ez Massagepraktijk Dorpszicht | -          | -                     | laag: stabiele_exploitatie | -359
motel        | Motel De Polder         | bordeel             | Rijksstraatweg 3    | hotel          | onbekend              | De Polder Motel B.V.       | K. Hoekema     | De Polder Motel B.V.  | middel: signalen | -280
kasloods     | Kas aan de Zuidervaart  | bordeel             | Zuidervaart 9       | bedrijfspand   | onvergund             | onbekend                   | -              | Zuidervaart Tuinbouw B.V. | hoog: exploitatie_zonder_vergunning, gebreken_pand | -95
webcamboer   | Polder Webcams          | digitaal_bedrijf/camming | Middenweg 28   | bedrijfspand   | niet_vergunningplichtig | Polder Webcams B.V.     | -              | -                     | - | -3
`;

/** Places that are no inrichting: a spot, or a home where somebody works alone. gemeente | soort | adres of omschrijving | sleutel */
export const PLEKKEN = `
GM9001 | openbare_weg | Parkeerplaats Zandweg, naast de sporthal | zandweg
GM9001 | woning       | Vogelplein 60                            | vogelplein
GM9002 | openbare_weg | Carpoolplaats bij de oprit               | carpool
GM9003 | woning       | Dijkhof 12                               | dijkhof
GM9004 | toeristische_verhuur | Boulevard 77                     | boulevard
GM9005 | vakantiepark | Bungalowpark De Ringvaart 15             | ringvaart
`;
