import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bepaalRisicoklasse } from './bepaal-risicoklasse.ts';
import {
  beeindigRolVanFacilitator,
  registreerFacilitator,
  voegRolVanFacilitatorToe,
  wijzigFacilitator,
} from './facilitator-handelingen.ts';
import {
  toonFacilitator,
  toonFacilitatorkeuzes,
  toonFacilitators,
  toonGelijkendeFacilitators,
} from './facilitator-vragen.ts';
import {
  heropenInrichting,
  registreerInrichting,
  sluitInrichting,
  voegAanLogboekToe,
  wijzigInrichting,
} from './handelingen.ts';
import { registreerLocatie } from './locatie-handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { facilitatorPagina, facilitatorWijzigenPagina, nieuweFacilitatorPagina } from './paginas/facilitator.tsx';
import {
  heropenenPagina,
  inrichtingWijzigenPagina,
  logboekPagina,
  nieuweInrichtingPagina,
  risicoklassePagina,
  sluitenPagina,
} from './paginas/formulieren.tsx';
import { inrichtingPagina } from './paginas/inrichting.tsx';
import { facilitatorsPagina, inrichtingenPagina, locatiesPagina } from './paginas/lijsten.tsx';
import { locatiePagina, nieuweLocatiePagina } from './paginas/locatie.tsx';
import { nieuweRolPagina, rolBeeindigenPagina } from './paginas/rollen.tsx';
import {
  toonInrichting,
  toonInrichtingen,
  toonInrichtingkeuzes,
  toonLocatie,
  toonLocatiekeuzes,
  toonLocaties,
} from './vragen.ts';
import { werk } from './werk.ts';

export { bepaalRisicoklasse } from './bepaal-risicoklasse.ts';
export {
  beeindigRolVanFacilitator,
  registreerFacilitator,
  voegRolVanFacilitatorToe,
  wijzigFacilitator,
} from './facilitator-handelingen.ts';
export { toonFacilitator, toonFacilitatorkeuzes, toonFacilitators } from './facilitator-vragen.ts';
export {
  heropenInrichting,
  registreerInrichting,
  sluitInrichting,
  voegAanLogboekToe,
  wijzigInrichting,
} from './handelingen.ts';
export { registreerLocatie } from './locatie-handelingen.ts';
export { overFacilitator, overInrichting, overLocatie } from './over.ts';
export { leesInrichting } from './queries.ts';
export { leesFacilitator } from './queries-facilitators.ts';
export { adres, leesLocatie } from './queries-locaties.ts';
export { voegLogboekregelToe, type NieuweLogboekregel } from './queries-logboek.ts';
export { frequentieVan, risicoklassen, risicoredenen, type Risicoklasse } from './risico.ts';
export { rollen as facilitatorrollen, facilitatorsoorten } from './schema-facilitators.ts';
export { locatiesoorten } from './schema-locaties.ts';
export { standen as inrichtingstanden, vergunningen, type Inrichtingkop } from './schema.ts';
export { adressleutel, naamsleutel } from './sleutels.ts';
export { Risicomerk, Standmerk, Vergunningmerk } from './weergave.tsx';
export {
  toonInrichting,
  toonInrichtingen,
  toonInrichtingkeuzes,
  toonLocatie,
  toonLocatiekeuzes,
  toonLocaties,
} from './vragen.ts';

/** The register: inrichtingen, locaties and facilitators, with their history. */
export const kamer: Kamer = {
  naam: 'inrichtingen',
  declaraties: alsDeclaraties(
    registreerInrichting,
    wijzigInrichting,
    sluitInrichting,
    heropenInrichting,
    bepaalRisicoklasse,
    voegAanLogboekToe,
    registreerLocatie,
    registreerFacilitator,
    wijzigFacilitator,
    voegRolVanFacilitatorToe,
    beeindigRolVanFacilitator,
    toonInrichtingen,
    toonInrichting,
    toonInrichtingkeuzes,
    toonLocaties,
    toonLocatie,
    toonLocatiekeuzes,
    toonFacilitators,
    toonFacilitator,
    toonGelijkendeFacilitators,
    toonFacilitatorkeuzes,
  ),
  paginas: [
    inrichtingenPagina,
    nieuweInrichtingPagina,
    inrichtingPagina,
    inrichtingWijzigenPagina,
    risicoklassePagina,
    sluitenPagina,
    heropenenPagina,
    logboekPagina,
    nieuweRolPagina,
    rolBeeindigenPagina,
    locatiesPagina,
    nieuweLocatiePagina,
    locatiePagina,
    facilitatorsPagina,
    nieuweFacilitatorPagina,
    facilitatorPagina,
    facilitatorWijzigenPagina,
  ],
  werk,
  luisteraars,
};
