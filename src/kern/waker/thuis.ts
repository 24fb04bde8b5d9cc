import { V } from './lexicon.ts';
import { set, terug, verder, type Lezing } from './lezing.ts';
import { AARD, type Token } from './tokeniseer.ts';

/** Words that tie an address to living there. */
export const THUIS = set(
  `hokken hokt huist bivakkeert bivakkeren ondergedoken kampeert woont woon wonen woonde woonden gewoond wonend wonende woonachtig woonachtige woonadres huisadres thuisadres privéadres priveadres prive-adres ingeschreven inschrijving inschrijfadres ingeschr brp gba bewoner bewoonster bewoners thuis logeert logeerde logeren verblijft verblijven verblijfadres verblijfsadres slaapt slapen sliep overnacht overnachten inwonend inwonende briefadres postadres post correspondentie domicilie gedomicilieerd huurt lives vives vivo moro locuiesc living resides resident residing address vive viven domicilio reside direccion locuieste domiciliul mora endereco woning huis appartement vriend vriendin ouders moeder vader zus broer tante oma familie gezin adresgegevens verhuisd verhuist verhuisde ondergebracht opgevangen ophalen gebracht`,
);
const THUIS_STERK = set(
  'hokken hokt huist bivakkeert bivakkeren ondergedoken geregistreerd bewoont betrekt buurvrouw buurman omwonende omwonenden bewoners adresgegevens verblijfplaats woonplaats woont woon wonen woonde woonden wonend wonende woonachtig woonachtige woonadres huisadres thuisadres priveadres prive-adres ingeschreven inschrijfadres ingeschr brp gba bewoner bewoonster logeert logeerde logeren verblijft verblijven verbleef verbleven verblijvend verblijvende verblijfadres verblijfsadres slaapt slapen sliep sliepen gehuisvest inwonend inwonende samenwonend samenwonende huisvesting slaapplek slaapplaats slaapadres woonadr woonadre adresregistratie brp-adres briefadres postadres post correspondentie domicilie lives living resides residing vive vives vivo moro locuiesc domiciliu mieszka zive elt lakik domicilio reside locuieste domiciliul mora endereco domiciliat domiciliata zameldowana empadronada uitgeschreven verhuisd verhuisde verhuist overnacht',
);
/** Words that tie an address to a business or a visit. */
export const ZAAK = set(
  `controle controles hercontrole gecontroleerd bezocht bezoek pand panden perceel inrichting inrichtingen locatie locaties vestiging vestigingsadres bedrijfspand bedrijfsadres werkadres werkt werken werkzaam club salon massagesalon studio hotel bar cafe restaurant winkel kantoor zaak bedrijf vergunning overlast melding meldingen voorval incident geluidsoverlast omgeving hoek route geparkeerd stond tegenover leegstand waargenomen aangetroffen binnengegaan binnengetreden adresnr object bezorgd garage parkeerplaats bushalte sluiting gesloten kamerverhuurbedrijf`,
);
const NA_THUIS = set(
  'woont wonen woonde woonachtig ingeschreven slaapt logeert verblijft woonadres huisadres thuisadres woning thuis',
);

/** A street with a number as it stands in the text, by its tokens. */
export interface Plek {
  i: number;
  j: number;
  /** A street by its own form, and not only a word with a number. */
  straat: boolean;
  /** A street abroad, which may be called after a person: 'Str. Mihai Eminescu'. */
  buiten?: boolean;
}

/** True when the text says that somebody lives at the address. */
export function isThuis(l: Lezing, { i, j, straat }: Plek, persoonEinden: ReadonlySet<number>): boolean {
  const erna =
    verder(l, j, 6, (t, k) => NA_THUIS.has(t.woord) && !/^(?:niemand|niet|niks)$/.test(l.tokens[k - 1]?.woord ?? '')) >=
      0 ||
    verder(
      l,
      j,
      14,
      (t, k) =>
        /^(?:wonen|woont|woon|slaapt|slapen|verblijft)$/.test(t.woord) &&
        /^(?:daar|zij|ze|waar|ik|hij)$/.test(l.tokens[k - 1]?.woord ?? ''),
    ) >= 0 ||
    verder(l, j, 5, (t, k) => /^(?:woon|woont|slaapt)$/.test(t.woord) && l.tokens[k - 1]?.woord === 'daar') >= 0;
  if (straat && isFormulier(l, i)) return true;
  let zaak = false;
  for (let k = i - 1, n = 0; k >= 0 && n < 14; k--) {
    const t = l.tokens[k]!;
    if (t.zin !== l.tokens[i]!.zin) break;
    if (t.woord === 'werkt' && l.tokens[k - 1]?.woord === 'en' && THUIS_STERK.has(l.tokens[k - 2]?.woord ?? ''))
      return true;
    if (zaak && n > 4) return false;
    if (ZAAK.has(t.woord) && !isOverkant(l, k, i) && !(/^(?:werkt|werken)$/.test(t.woord) && n > 5) && !isErbij(l, k))
      zaak = true;
    if (zaak) {
      if (t.aard !== AARD.teken) n += 1;
      continue;
    }
    if (isThuiswoord(t))
      return straat || n < 4 || (n < 8 && /^(?:flat|complex|wijk|gebouw|toren)$/.test(l.tokens[i - 1]?.woord ?? ''));
    if (/^(?:bij|aan)$/.test(t.woord) && n > 9) break;
    // 'adres Ana: …'.
    if (t.woord === 'adres' && n < 3 && persoonEinden.has(l.tokens[k + 1]?.eind ?? -1) && l.tokens[i - 1]!.ruw === ':')
      return straat;
    if (/^(?:adres|adr|ophaaladres|huis|woning|appartement|flat|kamer|studio)$/.test(t.woord) && n < 6 && vanMens(l, k))
      return true;
    if (persoonEinden.has(t.eind) && n < 3 && isLijst(l, k, i)) return true;
    if (
      k === i - 2 &&
      /^[(:]$/.test(l.tokens[i - 1]!.ruw) &&
      /^(?:chauffeur|ouders|moeder|vader|zus|broer|partner|vriend|vriendin|oma|tante|oom|familie|klant|melder|betrokkene|privé|prive|thuis)$/.test(
        t.woord,
      )
    )
      return straat || l.tokens[i - 1]!.ruw === '(';
    if (THUIS.has(t.woord) && t.woord !== 'huis' && t.woord !== 'woning' && n < 7)
      return straat ? t.woord !== 'terug' : l.tokens[i - 1]!.ruw === ',' && terug(l, k, 6, isThuiswoord) >= 0;
    if (t.aard !== AARD.teken) n += 1;
  }
  return erna && straat && !zaak;
}

/** 'Adres: …' on a line of a form that has somebody's birth, name or number above it. */
function isFormulier(l: Lezing, i: number): boolean {
  if (l.tokens[i - 1]?.ruw !== ':' || !/^(?:adres|adr|address|straat)$/.test(l.tokens[i - 2]?.woord ?? ''))
    return false;
  if (i > 2 && l.tokens[i - 2]!.wit < 2) return false;
  for (let k = i - 3; k >= 0 && k > i - 60; k--)
    if (FORMULIERVELD.test(l.tokens[k]!.woord) && /^[:.=]$/.test(l.tokens[k + 1]?.ruw ?? '')) return true;
  return false;
}

const FORMULIERVELD =
  /^(?:voornaam|voornamen|achternaam|roepnaam|geb|gebdatum|geboortedatum|geboren|geboorteplaats|bsn|nationaliteit|nat|paspoort|geslacht)$/;

// Compounds with 'adres' are of a home, save those of work, post on the net and the object of a visit.
const GEEN_THUISADRES =
  /^(?:advertentie|adv|bedrijfs|vestigings|werk|controle|e-?mail|mail|pand|object|locatie|zaak|club|winkel|kantoor|bezoek|factuur|ip|web|internet|afzend|aflever|lever|project|bezorg|site|hotel|melding|incident|opvang)[a-z-]*adres$/;

function isThuiswoord(t: Token): boolean {
  return (
    THUIS_STERK.has(t.woord) ||
    (/.(?:adres|adr)$/.test(t.woord) && !GEEN_THUISADRES.test(t.woord) && !ZAAK.has(t.woord)) ||
    /^(?:woon|slaap)(?:plek|ruimte|plaats|locatie|kamer|adr)$/.test(t.woord)
  );
}

/** 'ik woon er schuin tegenover, op …': the place is told from the other side of the street. */
function isOverkant(l: Lezing, k: number, i: number): boolean {
  return (
    terug(l, k + 1, 4, (t) => /^(?:tegenover|hoek|achter|naast|schuin)$/.test(t.woord)) >= 0 &&
    /^(?:op|aan)$/.test(l.tokens[i - 1]?.woord ?? '') &&
    l.tokens[i - 2]?.ruw === ',' &&
    terug(l, k, 5, (t) => /^(?:woon|wonen)$/.test(t.woord)) >= 0
  );
}

/** 'slaapt boven de zaak': where the business is named to tell where somebody lives. */
function isErbij(l: Lezing, k: number): boolean {
  return (
    (terug(l, k, 3, (t) => /^(?:boven|achter|naast|onder)$/.test(t.woord)) >= 0 &&
      terug(l, k, 9, (t) => THUIS_STERK.has(t.woord)) >= 0) ||
    (terug(l, k, 2, (t) => t.woord === 'in') >= 0 &&
      terug(l, k, 4, (t) => /^(?:slaapt|slapen|sliep|sliepen|woont|wonen|logeert|logeren)$/.test(t.woord)) >= 0)
  );
}

/** 'haar adres', 'adres van betrokkene', 'de woning van mevrouw'. */
function vanMens(l: Lezing, k: number): boolean {
  if (
    /^(?:haar|zijn|hun|mijn|her|his|my|su|ons|eigen|naar|als|opgegeven|bekende|laatste)$/.test(
      l.tokens[k - 1]?.woord ?? '',
    ) &&
    l.tokens[k]!.woord !== 'kamer'
  )
    return true;
  // 'adres volgens ID'.
  if (
    /^(?:adres|adr)$/.test(l.tokens[k]!.woord) &&
    /^(?:volgens|conform|op)$/.test(l.tokens[k + 1]?.woord ?? '') &&
    verder(l, k, 4, (t) => /^(?:id|idkaart|paspoort|brp|loonstrook|identiteitsbewijs|zorgpas)$/.test(t.woord)) >= 0
  )
    return true;
  if ((l.tokens[k + 1]?.vlag ?? 0) & (V.persoon | V.aanspreek) && /^(?:adres|adr)$/.test(l.tokens[k]!.woord))
    return true;
  if (/^(?:kamer|studio)$/.test(l.tokens[k]!.woord)) return false;
  return (
    /^(?:van|v|vd|v\.d)$/.test(l.tokens[k + 1]?.woord ?? '') &&
    verder(l, k, 5, (t) => (t.vlag & (V.persoon | V.aanspreek | V.voornaam)) !== 0) >= 0
  );
}

/** Only commas and small words between the person and the address: the way people are noted down. */
function isLijst(l: Lezing, k: number, i: number): boolean {
  let komma = false;
  for (let j = k + 1; j < i; j++) {
    const t = l.tokens[j]!;
    if (/^[,;(/|-]$/.test(t.ruw)) komma = true;
    else if (!/^(?:adres|:|te|op|wonende|woonadres|adr|\.)$/.test(t.woord)) return false;
  }
  return komma;
}
