import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { legAfspraakVast, vraagAfstemming } from './handelingen.ts';
import { afsprakenPagina, afstemvragenPagina, nieuweVraagPagina } from './paginas/toezicht.tsx';
import { lopendeZakenPagina, verzoekenPagina } from './paginas/politie.tsx';
import {
  beantwoordAfstemming,
  beeindigLopendeZaak,
  legLopendeZaakVast,
  toonLopendeZaken,
  toonVerzoeken,
} from './politie.ts';
import { ruimAfstemmingOp } from './queries-politie.ts';
import { toonAfstemafspraken, toonAfstemvragen } from './vragen.ts';
import { wachtafspraakPagina } from './paginas/wachtafspraak.tsx';
import { nieuweWachtafspraakPagina, wachtafsprakenPagina } from './paginas/wachten.tsx';
import { afstemdeurenPagina, verbindingenPagina } from './paginas/rondes.tsx';
import { rondeingang } from './rondes/deur.ts';
import {
  beeindigVerbinding,
  legVerbindingVast,
  openAfstemdeur,
  sluitAfstemdeur,
  toonAfstemdeuren,
  toonVerbindingen,
} from './rondes/handelingen.ts';
import { ruimRondesOp } from './rondes/queries.ts';
import { ruimWachtafsprakenOp } from './queries-wachten.ts';
import { toonWachtafspraak, toonWachtafspraken } from './vragen-wachten.ts';
import {
  beantwoordWachten,
  beeindigWachten,
  verlengWachten,
  verzoekWachten,
  vraagWachten,
  zieWachten,
} from './wachten.ts';
import { wachtwerk } from './werk-wachten.ts';
import { werk } from './werk.ts';

export { beantwoordAfstemming } from './politie.ts';
export { legAfspraakVast, vraagAfstemming } from './handelingen.ts';
export { leesAfstemming, leesEenheden, leesPlek } from './queries.ts';
export { bijBrief, briefkolommen, briefvelden, leesBriefdeur, overbodigBijBrief } from './brieven.ts';
export { briefgegevens, Briefstand } from './briefstand.tsx';
export { antwoorden } from './woorden.ts';
export { eisHeelBelletje, isGebeld } from './bellen.ts';
export { leesWachtTot, wachtTot } from './queries-wachten.ts';
export { maakVerbindingscode } from './rondes/envelop.ts';
export { maakFactor, toevalspunt } from './rondes/groep.ts';
export { beantwoord, leesWoord, maakVraag, PUNTEN, vormenVan, type EigenPlek } from './rondes/protocol.ts';
export { stemRondesAf, type Stuur } from './rondes/ronde.ts';
export { belvelden, gevaarveld } from './schema-wachten.ts';
export { beantwoordWachten, beeindigWachten, vraagWachten } from './wachten.ts';
export type { Afstemstand } from './woorden.ts';

/** The room in which gemeente and politie align before a controle, blindly. */
export const kamer: Kamer = {
  naam: 'afstemming',
  declaraties: alsDeclaraties(
    legAfspraakVast,
    vraagAfstemming,
    toonAfstemvragen,
    toonAfstemafspraken,
    beantwoordAfstemming,
    legLopendeZaakVast,
    beeindigLopendeZaak,
    toonVerzoeken,
    toonLopendeZaken,
    vraagWachten,
    verzoekWachten,
    verlengWachten,
    beantwoordWachten,
    beeindigWachten,
    zieWachten,
    toonWachtafspraken,
    toonWachtafspraak,
    openAfstemdeur,
    sluitAfstemdeur,
    toonAfstemdeuren,
    legVerbindingVast,
    beeindigVerbinding,
    toonVerbindingen,
  ),
  paginas: [
    afstemvragenPagina,
    nieuweVraagPagina,
    afsprakenPagina,
    verzoekenPagina,
    lopendeZakenPagina,
    wachtafsprakenPagina,
    nieuweWachtafspraakPagina,
    wachtafspraakPagina,
    afstemdeurenPagina,
    verbindingenPagina,
  ],
  ingangen: [rondeingang],
  werk: [...werk, ...wachtwerk],
  bezems: [
    { rol: 'systeem', veeg: ({ db, klok }) => ruimAfstemmingOp(db, dagVan(klok.nu())) },
    { rol: 'systeem', veeg: ({ db, klok }) => ruimWachtafsprakenOp(db, dagVan(klok.nu())) },
    { rol: 'systeem', veeg: ({ db, klok }) => ruimRondesOp(db, dagVan(klok.nu()), klok.nu()) },
  ],
  zonderTermijn: {
    afstemafspraken: 'Op welke afspraak is afgestemd: blijft als verantwoording; er staan geen zaken in (AVG 5 lid 2).',
    afstemvragen: 'Gaat vanzelf weg, een jaar na de laatste dag van het venster (AVG 5 lid 1 e).',
    afstemantwoorden: 'Gaat weg met de vraag waarop het een antwoord is (AVG 5 lid 1 e).',
    lopendezaken: 'Gaat vanzelf weg na de dag die de politie koos, of als zij de plek weghaalt (Wpg 4 lid 2).',
    wachtafspraken: 'Gaat vanzelf weg, een jaar na de afgesproken dag (AVG 5 lid 1 e).',
    wachtantwoorden: 'Gaat weg met de afspraak waarop het een antwoord is (AVG 5 lid 1 e).',
    wachteinden: 'Gaat weg met de afspraak die eindigde (AVG 5 lid 1 e).',
    afstemdeuren: 'Gaat vanzelf weg, een jaar na haar laatste dag; er staat geen plek in (AVG 5 lid 1 e).',
    afstemrondes: 'Gaat vanzelf weg na een maand; alleen een nummer en een moment (AVG 5 lid 1 e).',
    afstemverbindingen: 'Gaat vanzelf weg, een jaar na haar laatste dag (AVG 5 lid 1 e).',
    wachtgezien: 'Gaat weg met de afspraak waar het bij hoort (AVG 5 lid 1 e).',
  },
};
