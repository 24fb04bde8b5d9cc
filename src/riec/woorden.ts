/** What a casus can be about. A person who does sekswerk cannot be chosen: a choice of this program, stricter than the WGS (2.21 and 2.22 do name such data). */
export const onderwerpsoorten = {
  inrichting: 'Inrichting of bedrijf',
  facilitator: 'Facilitator: exploitant, verhuurder, bemiddelaar',
  locatie: 'Locatie of pand',
} as const;
export type Onderwerpsoort = keyof typeof onderwerpsoorten;

export const standen = {
  aangemeld: 'Aangemeld',
  in_behandeling: 'In behandeling',
  afgewezen: 'Niet aangenomen',
  gesloten: 'Gesloten',
} as const;
export type Stand = keyof typeof standen;

/** On which ground each organisatie takes part. */
export const gronden = {
  gemeente: 'Gemeentewet 172 en 174; WGS 1.5 en 2.19 lid 1 onder h en i',
  politie: 'Politiewet 2012, 3; Wpg 20 lid 3, in overeenstemming met het bevoegd gezag; WGS 1.5 en 2.19 lid 1 onder a',
  om: 'Wet op de rechterlijke organisatie 124; Wjsg; WGS 1.5 en 2.19 lid 1 onder g',
  belastingdienst: 'Algemene wet inzake rijksbelastingen 67; WGS 1.5 en 2.19 lid 1 onder b',
  nla: 'Arbeidswetten; WGS 1.5 en 2.19 lid 1 onder k',
  riec: 'Waar de deelnemers samenwerken; zelf geen deelnemer (WGS 1.3 lid 5 en 2.16)',
  anders: 'Andere deelnemer die de WGS of het BGS aanwijst',
} as const;

/** Who can step in. */
export const interventiesoorten = {
  bestuurlijk: 'Bestuurlijk (vergunning, sluiting, dwangsom)',
  fiscaal: 'Fiscaal (Belastingdienst)',
  strafrechtelijk: 'Strafrechtelijk (politie en OM)',
  zorg: 'Zorg en uitstap aanbieden',
  arbeid: 'Arbeidswetten (Arbeidsinspectie)',
} as const;

export const wegingen = { aangenomen: 'Aangenomen', afgewezen: 'Niet aangenomen' } as const;

/** The four conditions of a handhavingsknelpunt, in the order of the leidraad (bouwsteen 12). */
export const voorwaarden = {
  signalen: 'Er zijn voldoende signalen',
  georganiseerd: 'De signalen wijzen op georganiseerde criminaliteit',
  belemmering: 'Er is een knelpunt in de handhaving',
  rechtsgrond: 'Er is voldoende juridische grondslag',
} as const;
export type Voorwaarde = keyof typeof voorwaarden;

export const knelpuntstanden = {
  concept: 'Wordt onderbouwd',
  ingebracht: 'Ingebracht bij het RIEC',
  ingesteld: 'Ingesteld',
  niet_ingesteld: 'Niet ingesteld',
} as const;
export const knelpuntuitkomsten = { ingesteld: 'Ingesteld', niet_ingesteld: 'Niet ingesteld' } as const;
