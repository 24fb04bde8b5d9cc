import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar, zonderTermijn } from './bewaren.ts';
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
export { registreerFacilitator, voegRolVanFacilitatorToe } from './facilitator-handelingen.ts';
export { registreerInrichting } from './handelingen.ts';
export { registreerLocatie } from './locatie-handelingen.ts';
export { adres } from './queries-locaties.ts';
export { voegLogboekregelToe, type NieuweLogboekregel } from './queries-logboek.ts';
export { frequentieVan, risicoklassen, type Risicoklasse } from './risico.ts';
export { facilitatorsoorten, rollen as facilitatorrollen } from './schema-facilitators.ts';
export { locatiesoorten } from './schema-locaties.ts';
export { vergunningen, type Inrichtingkop } from './schema.ts';
export { adresvelden, leesAdres, schrijfAdres } from './getypt-adres.ts';
export { adressleutel, naamsleutel, straatsleutel } from './sleutels.ts';
export { Risicomerk, Vergunningmerk } from './weergave.tsx';
export { toonInrichting, toonInrichtingkeuzes, toonLocatie, toonLocatiekeuzes } from './vragen.ts';

/** The register: inrichtingen, locaties and facilitators, with their history. */
export const kamer: Kamer = {
  naam: 'inrichtingen',
  bewaar,
  zonderTermijn,
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
