import { V } from './lexicon.ts';
import { set } from './lezing.ts';

/** Words of things found, sold or kept: no state of a person. */
export const ZAAK = set(
  'gripzakjes zakje zakjes aangetroffen gevonden gram kilo voorraad partij dealer dealen dealt handel verkocht verkoop verkoopt meterkast overgedragen inbeslaggenomen kratten flesje flessen doosje doosjes kast lade la verkoopt lag lagen koelkast ruikt geur hennep hennepkwekerij drugshandel drugspand drankvergunning schenkt schenken geschonken',
);

/** Bits of a word for one of whom something may be said. */
export const MENS = V.persoon | V.aanspreek | V.inwoner | V.rol;

/** Words that show that looks are described. */
export const HERKEN = set(
  'tatoeage tattoo litteken piercing baard snor krullen postuur bouw gestalte lichaamsbouw figuur haar ogen huid huidskleur',
);
