/** Words that announce what comes after, of which a slip of the pen must not hide it; folded, six letters or more. Written by hand. */
export const SEINWOORDEN = `
geboren geboortedatum geboorteplaats geboortejaar werknaam artiestennaam bijnaam schuilnaam paspoort paspoortnummer rijbewijs identiteitskaart identiteitsbewijs verblijfsdocument verblijfsvergunning documentnummer kenteken kentekens nummerplaat telefoonnummer telefoon mobiel whatsapp instagram telegram facebook snapchat nationaliteit afkomst afkomstig herkomst woonachtig woonadres huisadres thuisadres ingeschreven leeftijd genaamd mevrouw meneer burgerservicenummer rekeningnummer bankrekening chauffeur bestuurder vriend vriendin meisje vrouwen
`;
