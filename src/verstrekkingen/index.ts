import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar, zonderTermijn } from './bewaren.ts';
import { keurKaartGoed, kijkKaartDoor, stelKaartOp, toonKaart, toonKaarten } from './kaarthandelingen.ts';
import { geefOntvangstbewijs, toonOntvangen, toonOntvangenLijst } from './ontvangst.ts';
import { bestanden, bevestigHerroeping, herroepvragen, meldWissing } from './herroepen.ts';
import { luisteraars } from './luisteraars.ts';
import { nakijkPagina, nieuweKaartPagina, ondertekenPagina } from './paginas/kaartformulieren.tsx';
import { kaartenPagina, kaartPagina } from './paginas/kaarten.tsx';
import { ontvangenLijstPagina, ontvangenPagina } from './paginas/ontvangen.tsx';
import { toetsenPagina } from './paginas/toetsen.tsx';
import { verstrekkenPagina } from './paginas/verstrekken.tsx';
import { verstrekkingenPagina, verstrekkingPagina } from './paginas/verstrekkingen.tsx';
import { verstrek } from './verstrekken.ts';
import { bereidVoor, toetsVerstrekking, toonVerstrekking, toonVerstrekkingen } from './vragen.ts';
import { werk } from './werk.ts';

export { keurKaartGoed, stelKaartOp, toonKaart, toonKaarten } from './kaarthandelingen.ts';
export { bevestigHerroeping, meldWissing } from './herroepen.ts';
export { kaartmodellen } from './kaarten.ts';
export { geefOntvangstbewijs, toonOntvangen, toonOntvangenLijst } from './ontvangst.ts';
export { verstrek } from './verstrekken.ts';
export { bereidVoor, toetsVerstrekking, toonVerstrekking, toonVerstrekkingen } from './vragen.ts';
export { toetsen } from './toetsen.ts';
export { kaartenVoor, kaartfeiten, openUitToezicht, verstrekUitToezicht } from './uit-toezicht.ts';
export type { Inhoud, NieuweVerstrekking } from './schema.ts';

/** The room where data leave: checked, on a signed basis, numbered, with a receipt. */
export const kamer: Kamer = {
  naam: 'verstrekkingen',
  bewaar,
  zonderTermijn,
  declaraties: alsDeclaraties(
    stelKaartOp,
    keurKaartGoed,
    kijkKaartDoor,
    toonKaarten,
    toonKaart,
    verstrek,
    bereidVoor,
    toetsVerstrekking,
    toonVerstrekkingen,
    toonVerstrekking,
    toonOntvangenLijst,
    toonOntvangen,
    geefOntvangstbewijs,
    bevestigHerroeping,
    meldWissing,
    ...herroepvragen,
  ),
  paginas: [
    verstrekkenPagina,
    verstrekkingenPagina,
    toetsenPagina,
    verstrekkingPagina,
    ontvangenLijstPagina,
    ontvangenPagina,
    kaartenPagina,
    nieuweKaartPagina,
    ondertekenPagina,
    nakijkPagina,
    kaartPagina,
  ],
  bestanden,
  luisteraars,
  werk,
};
