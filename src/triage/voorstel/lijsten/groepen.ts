// Groups of words that many patterns share. Words for women and men are one here: see vormen.ts.

/** Who may stand over somebody at work. */
export const BAAS =
  'ze | haar | vrouw | vrouwen | vriend | vrienden | ex | partner | echtgenoot | baas | chef | eigenaar | eigenaren | exploitant* | uitbater | beheerder | manager | bemiddelaar | begeleider | bestuurder | chauffeur | pooier* | loverboy* | boeker | broer | oom | neef | een ander | ander | anderen | derde | iemand anders | werkgever | organisatie | handelaar | tolk | mensen | familie | die gasten | boss | boyfriend | pimp | degene';

/** Who it may be done to. */
export const IEMAND =
  'ze | haar | hen | hun | ik | mij | me | mijn | vrouw* | meisje* | betrokkene* | client* | patient* | sekswerk* | escort | escorts | hoer* | prostitu* | slachtoffer* | iemand | persoon | personen | mensen | meldster | broer | dochter | kind | collega* | bewoon* | gast | my | i | iedereen | werkneem* | werknemer*';

/** Words of the work and its places: beside them a sign is about the seksbranche. */
export const WERK =
  'werk* | sekswerk* | seks* | sex* | prostitu* | escort* | klant* | advertentie* | raam* | ramen | massage* | kamer* | club* | bordeel | privehuis | betaald* | betalen | pooier* | loverboy* | aangeboden | aanbied* | biedt | hoer*';

/** Words of an employment: beside them long days and low pay are a matter of labour law. */
export const DIENST =
  'personeel | werknemer* | werkneem* | medewerk* | werkgever* | baas | loon | salaris | contract | dienst | diensten | rooster | masseuse* | masseur* | schoonma* | kok | koks | keuken | restaurant | wok* | nagel* | kapper* | sauna | wellness | salon* | massagesalon* | massagezaak | bar | kas | kassen | fabriek | wasserij | hotelschoon* | afwas* | zzp* | stagiair* | horeca | bedrijf | zaak | collega* | eigenaar | zonnestudio | kassa*';
