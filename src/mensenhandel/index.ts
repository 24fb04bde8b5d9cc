import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { bestandenpaginas, bestandpad, dossierbestanden, dossieropslag } from './bestanden.ts';
import { beoordeel, sluitDossier, verifieer, vernietig, vulAan } from './dossierhandelingen.ts';
import { draagOver } from './overdragen.ts';
import { dossierPagina, dossiersPagina } from './paginas/dossiers.tsx';
import { dossierformulieren } from './paginas/formulieren.tsx';
import { overdragenPagina, overdrachtenPagina } from './paginas/overdragen.tsx';
import { doorzoekDossiers } from './doorzoeken.ts';
import { doorzoekPagina } from './paginas/doorzoeken.tsx';
import { verwantPagina } from './paginas/verwant.tsx';
import { zoekVerwanteDossiers } from './verwant.ts';
import { toonDossier, toonDossiers, toonHerkomst, toonOverdrachten } from './vragen.ts';
import { werk } from './werk.ts';

export { dossierbestanden } from './bestanden.ts';
export { beoordeel, sluitDossier, verifieer, vernietig, vulAan } from './dossierhandelingen.ts';
export { draagOver } from './overdragen.ts';
export { doorzoekDossiers } from './doorzoeken.ts';
export { toonDossier, toonDossiers, toonOverdrachten } from './vragen.ts';
export { leesKenmerk, maakKenmerk } from './kenmerk.ts';
export { overDossier } from './over.ts';
export { bevestigOverdracht, leesDichteStukken, leesDossier, zetDossierstatus, type Dossierrij } from './queries.ts';
export { openDossiersleutel, openStukken, type DichtStuk } from './stukken.ts';
export { urgenties, type Urgentie } from './beoordeeltermijn.ts';
export { beschermd, Stuk, zekerheden } from './schema.ts';
export { Dossiermerk, Urgentiemerk } from './weergave.tsx';

/** The room of the protected dossier. */
export const kamer: Kamer = {
  naam: 'mensenhandel',
  bewaar,
  declaraties: alsDeclaraties(
    draagOver,
    vulAan,
    verifieer,
    beoordeel,
    sluitDossier,
    vernietig,
    toonHerkomst,
    toonOverdrachten,
    toonDossiers,
    doorzoekDossiers,
    zoekVerwanteDossiers,
    toonDossier,
    dossierbestanden.toevoegen,
    dossierbestanden.vernietigen,
    dossierbestanden.tonen,
    dossierbestanden.openen,
  ),
  paginas: [
    overdragenPagina,
    overdrachtenPagina,
    dossiersPagina,
    doorzoekPagina,
    verwantPagina,
    ...dossierformulieren,
    dossierPagina,
    ...bestandenpaginas,
  ],
  bestanden: [bestandpad],
  opslagen: [dossieropslag],
  werk,
};
