/** Words that tell what stands near: persons, roles, businesses, streets, rules. Folded; written by hand. */

/** Words for one person of whom something may be said. The words of V4 are added from woordsuggesties.ts. */
export const PERSOONSWOORDEN = `
pair allochtoon bewoonsters werkers raamexploitant vreemdeling vreemdelingen vluchteling vluchtelinge vluchtelingen asielzoeker asielzoekster asielzoekers stagiaire serveerster hostess kamermeisje oppas kapster manicure nagelstyliste barvrouw barman schoonmaakster schoonmaker schoonmaaksters huisbaas kamergenote kamergenoot huisgenoot huisgenote huisgenoten klanten toeriste toerist toeristen echtpaar koppel duo tweetal drietal nieuwkomer werkneemster werknemer werknemers arbeidster arbeider arbeiders dakloze jongere jongeren minderjarige cliente client clienten bewoners bezoekers buurman buurvrouw huisvrouw weduwe alleenstaande zangeres fotomodel escortmeisje escortmeisjes callgirl domina meesteres transseksuele danseressen gastvrouwen receptioniste receptionist kokkin kok klusjesman portier barmeisje verzorgster verpleegster vrijwilliger vrijwilligster patient patiente nieuweling nieuwelinge meissie gozer kerel vent vrouwspersoon manspersoon mevrouw meneer jongedames heren gastarbeider migrante expat visitor client worker workers driver boyfriend girlfriend husband wife sister brother mother father daughter son friend novio novia marido esposa hermana hermano madre padre hija hijo amiga amigo iubit iubita sot sotie sora frate mama tata namorado namorada marido irma irmao mae pai filha filho
vrouw vrouwtje vrouwen man mannen meisje meisjes meid meiden jongen jongens jongedame jongeman jongevrouw dame dames heer heren persoon personen mens kind kinderen baby peuter tiener tieners puber sekswerker sekswerkers sekswerkster sekswerksters masseuse masseuses masseur masseurs escort escortdame escortdames thuiswerker thuiswerkster raamwerkster transvrouw transvrouwen transman transgender transpersoon transseksueel travestiet medewerker medewerkster medewerksters werkster werksters collega bewoner bewoonster huurster huurder zus zusje zussen broer broertje moeder vader dochter dochter zoon vriendin vriend nicht neef tante oom oma opa partner echtgenoot echtgenote bruid student studente studenten slachtoffer betrokkene aangetroffene gast hoertje hoer danseres gastvrouw dienstverlener dienstverleenster dienstverleners model pooier loverboy chauffeur klant bezoeker verdachte getuige melder melderes ze zij hij haar hem vrw vr mnl mv woman women girl girls man men lady guy person she he her him chica mujer hombre muchacha joven senora senorita ella fata femeie baiat domnisoara moca menina mulher rapaz garota
`;

/** Forms of address and titles; the name after them is of a person. */
export const AANSPREEKWOORDEN = `
uncle auntie aunty pani pan donna seno seniora senhor senhora dhrn mevrouwtje pastor prophet sergeant sgt kapitein captain luitenant imam ome mevrouw mevr mevrw mw mvr meneer mijnheer dhr heer hr heren juffrouw juf mej fam familie gebroeders zuster pater dominee dokter dr drs mr ir prof ing msr madame madam mrs ms miss mister senor senora sr sra srta dona don domnul doamna dna dl frau herr mme monsieur mademoiselle lady tante oom oma opa
`;

/** Officials and colleagues by their role: a name after it is of a person at work for the government, in an official act. */
export const AMBTSROLLEN = `
burgemeester wethouder loco-burgemeester locoburgemeester gemeentesecretaris griffier raadslid minister staatssecretaris commissaris inspecteur hoofdinspecteur brigadier hoofdagent agent agente wijkagent rechercheur politieagent verbalisant verbalisanten toezichthouder toezichthoudster toezichthouders handhaver handhaafster boa boas bijzonder-opsporingsambtenaar opsporingsambtenaar officier ovj rechter rechter-commissaris griffier hulpofficier ambtenaar beleidsmedewerker beleidsadviseur jurist juriste vergunningverlener behandelaar casemanager procesregisseur teamleider coordinator projectleider inspectrice controleur rapporteur notaris deurwaarder advocaat advocate mr tolk zorgcoordinator accountmanager wijkregisseur burgemeesters ketenregisseur aandachtsfunctionaris contactpersoon
`;

/** Professions and roles around the business. */
export const ROLLEN = `
exploitant exploitante exploitanten beheerder beheerster beheerders verhuurder verhuurster verhuurders eigenaar eigenares eigenaren bedrijfsleider bedrijfsleidster directeur bestuurder vergunninghouder aanvrager aanvraagster facilitator bemiddelaar vennoot aandeelhouder pandeigenaar hoteleigenaar
`;

/** Words before or in the name of a business, or of a thing that bears a name. */
export const BEDRIJFSWOORDEN = `
club clubs clubhuis privehuis prive-huis massagesalon salon studio bordeel sekshuis seksclub seksbioscoop sauna parenclub hotel motel hostel pension herberg restaurant ristorante trattoria pizzeria cafe eetcafe bar lounge lunchroom bistro brasserie snackbar cafetaria grillroom shoarma kebab bakkerij slagerij supermarkt winkel kapsalon kapper nagelstudio schoonheidssalon beautysalon wellness spa gym sportschool dansschool theater bioscoop casino discotheek nightclub bv b.v vof v.o.f cv nv n.v holding beheer vastgoed makelaardij makelaars makelaar advocaten advocatuur notarissen accountants administratiekantoor bank verzekeringen stichting vereniging kerk moskee tempel basisschool school college universiteit ziekenhuis kliniek apotheek huisartsenpraktijk garage autobedrijf taxibedrijf taxi uitzendbureau agency escortbureau escortservice bureau firma fa bedrijf onderneming winkelcentrum park bungalowpark camping vakantiepark residence appartementen flat flatgebouw gebouw toren villa huize huis woonzorgcentrum verzorgingshuis bibliotheek museum stadion metrostation station halte haven brug sluis tunnel ziekenhuis schip boot project operatie actie team werkgroep platform app website site magazine krant tijdschrift merk parfum rapport commissie wet
lounge palace paradise relax wellness massage massages thai oriental beauty center centre shop store house house
`;

/** What a street ends in, and hardly a family name. */
export const STRAATEINDEN = `
straat straatje laan laantje weg weggetje plein pleintje gracht grachtje kade steeg steegje singel plantsoen dreef boulevard allee esplanade dwarsstraat straatweg rijksweg passage wegje wal markt pad park hofje baan ring
`;

/** What a street may end in too; only before a house number, or after 'aan de'. */
export const STRAATEINDEN_ZWAK = `
hof dijk kamp weide haven burg brink akker veld berg dam dok oord zijde hoek diep vaart wetering poort brug es esch kreek donk heuvel horst hout bos meent tuin erf hove gaarde zicht rede rak gang werf dorp
`;

/** Words that tell that a number or a name belongs to a rule, a case or a sum. */
export const ZAAKWOORDEN = `
zaak zaaknummer zaaknr zaakid dossier dossiernummer dossiernr kenmerk ons uw referentie ref referentienummer vergunning vergunningnummer vergunningsnummer vergunningnr aanvraag aanvraagnummer kvk kvk-nummer kvknummer kvknr vestigingsnummer rsin btw btw-nummer factuur factuurnummer ordernummer order bon bonnummer bestelnummer meldingsnummer meldingnummer meldnummer melding documentkenmerk registratienummer corsa verseon djuma besluitnummer besluit proces-verbaalnummer pv pv-nummer pvnummer bvh artikelnummer serienummer polisnummer klantnummer legesnummer ticket ticketnummer gmb stcrt stb ecli isbn versie volgnummer rapportnummer inschrijfnummer objectnummer bag pand verblijfsobject nummeraanduiding boa-nummer dienstnummer personeelsnummer legitimatienummer transactienummer incidentnummer
`;
