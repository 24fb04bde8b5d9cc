import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bestanden } from './bestanden.ts';
import { bezems } from './bezem.ts';
import { geefKaart, legToestemmingVast, trekToestemmingIn, vernieuwKaart } from './handelingen.ts';
import { intrekdeur } from './intrekken.tsx';
import { kaartPagina } from './paginas/kaart.tsx';
import { nieuwePagina } from './paginas/nieuw.tsx';
import { tekstenPagina } from './paginas/teksten.tsx';
import { toestemmingenPagina, toestemmingPagina } from './paginas/toestemmingen.tsx';
import { bereidToestemmingVoor, toonKaart, toonToestemming, toonToestemmingen } from './vragen.ts';
import { werk } from './werk.ts';

export { geefKaart, legToestemmingVast, trekToestemmingIn } from './handelingen.ts';
export { watNietGedekt } from './dekking.ts';
export type { NieuweToestemming } from './schema.ts';
export { houdVast, levendeVan, type Levend } from './levend.ts';
export { toonKaart, toonToestemming } from './vragen.ts';
export { beeindigingen, doelen, gegevenssoorten, talen, type Beeindiging } from './woorden.ts';

/** The room of explicit consent: recorded without a name, taken back without a login. */
export const kamer: Kamer = {
  naam: 'toestemmingen',
  declaraties: alsDeclaraties(
    legToestemmingVast,
    geefKaart,
    vernieuwKaart,
    trekToestemmingIn,
    toonToestemmingen,
    bereidToestemmingVoor,
    toonToestemming,
    toonKaart,
  ),
  paginas: [toestemmingenPagina, tekstenPagina, nieuwePagina, kaartPagina, toestemmingPagina],
  bestanden,
  deuren: [intrekdeur],
  werk,
  bezems,
  zonderTermijn: {
    toestemmingen:
      'Na intrekken of de einddatum gaat de sleutel weg; de lege rij toont aan dat er een toestemming was (AVG 7 lid 1).',
    toestemmingscodes: 'Afdrukken van codes, waaruit geen code terug te halen is; zij wijzen alleen naar de lege rij.',
  },
};
