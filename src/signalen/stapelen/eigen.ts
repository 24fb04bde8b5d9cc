// What a reporter says of himself, and the addresses and numbers of the services: these tie nothing together (G3).

const IK_WOON =
  /(?:ik (?:zelf )?woon(?:achtig)?|wij (?:zelf )?wonen|we wonen|woon ik|wonen wij|wonen we|woon zelf|wonen zelf|mijn (?:eigen )?(?:huis|woning|adres|winkel|zaak|flat|appartement|balkon|raam|voordeur)|ons (?:huis|adres|appartement|kantoor)|onze (?:woning|winkel|flat|zaak)|melder (?:woont|is woonachtig)|meldster woont|adres (?:van de )?meld(?:st)?er|ik (?:zit|huur|werk|ben gevestigd)|woonadres (?:van )?meld(?:st)?er|bewoner van|bewoonster van)[^.!?;,\n\d]{0,28}$/;
const WOON_IK =
  /^[^.!?;,\n\d]{0,14}(?:woon ik|wonen wij|wonen we|waar ik woon|waar wij wonen|\(mijn (?:adres|huis)|\(hier woon ik|is mijn (?:adres|huis))/;
const INSTANTIE =
  /(?:politiebureau|bureau|gemeentehuis|stadhuis|stadskantoor|ggd|postadres|bezoekadres|postbus|afdeling|wijkteam|ons kantoor|meldpunt|kantoor houdend)(?![^.!?;\n]*(?:salon|pand|escort))[^.!?;\n]{0,40}$/;

/** Is the address at these offsets the home of the one who reports? */
export function isEigenAdres(laag: string, start: number, eind: number): boolean {
  return IK_WOON.test(zinVoor(laag, start, 70)) || WOON_IK.test(laag.slice(eind, eind + 50));
}

/** Is it the address of the police, a gemeente or another service? */
export function isInstantie(laag: string, start: number): boolean {
  return INSTANTIE.test(zinVoor(laag, start, 70));
}

const MIJN_NUMMER =
  /(?:mijn (?:eigen )?(?:tel|mob|nummer|06|gsm|mail|e-mail|app)|ons (?:nummer|telefoon)|(?:bel|app|mail|bereik|bereiken|contacteer|benader) (?:mij|me|ons)\b|(?:mij|me|ons) (?:altijd |gerust |graag |eventueel |ook )?(?:terug)?(?:bellen|bereiken|appen|mailen)|(?:mij|me|ons)\b[^.!?;\n]{0,30}(?:bellen|bereiken|bereikbaar)|ik ben[^.!?;\n]{0,30}bereik|(?:wij|we) zijn[^.!?;\n]{0,20}bereik|terug ?bel(?:len|nummer|verzoek)|contactgegevens (?:van )?meld|meld(?:st)?er (?:is |te )?(?:bereik|tel|mob|terug)|nummer (?:van )?(?:de )?meld(?:st)?er|contactpersoon)[^.!?;\n]{0,30}$/;
const GROET = /(?:groet(?:en|jes)?|mvg|hoogachtend|m\.v\.g\.?|gr\.)[^?!]{0,90}$/;
const DIENST =
  /(?<!(?:geachte|beste|hallo|dag) )(?:politie(?:bureau)?|gemeente(?:huis)?|stadhuis|ggd|meldpunt|meld misdaad(?: anoniem)?|mma|wijkagent|huisarts|slachtofferhulp|bureau|comensha|fier|arbeidsinspectie|alarmnummer|anoniem|loket|klantenservice|ziekenhuis|receptie van de gemeente)[^.!?;,\n]{0,14}$/;

/** Is this the reporter's own number or mailbox, or that of a service? */
export function isEigenNummer(laag: string, start: number, vast: boolean): boolean {
  const voor = zinVoor(laag, start, 80);
  if (MIJN_NUMMER.test(voor) || GROET.test(laag.slice(Math.max(0, start - 110), start))) return true;
  return DIENST.test(voor) || (vast && DIENST.test(voor.slice(0, -20)));
}

function zinVoor(laag: string, start: number, lengte: number): string {
  return laag.slice(Math.max(0, start - lengte), start);
}
