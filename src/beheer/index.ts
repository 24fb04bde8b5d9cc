import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { voegGemeente, voegOrganisatie, voegRegio } from './handelingen.ts';
import { beeindigMedewerker, koppelMedewerker, logMedewerkerUit, voegMedewerker } from './medewerkerhandelingen.ts';
import { draagWerkOver, toonWerkOpNaam } from './overdrachthandelingen.ts';
import { koppelenPagina, medewerkerPagina } from './paginas/medewerker.tsx';
import { overdragenPagina } from './paginas/overdragen.tsx';
import { medewerkersPagina, nieuweMedewerkerPagina } from './paginas/medewerkers.tsx';
import {
  nieuweGemeentePagina,
  nieuweOrganisatiePagina,
  nieuweRegioPagina,
  organisatiesPagina,
} from './paginas/organisaties.tsx';
import { nieuwePetPagina, voorstellenPagina } from './paginas/petten.tsx';
import { maakToegangPagina } from './paginas/toegang.tsx';
import { voorstellijstPagina, voorstelPagina } from './paginas/voorstellen.tsx';
import { kenPetToe, trekPetIn } from './pethandelingen.ts';
import { maakToegangsbestand } from './toegangsbestand.ts';
import {
  bevestigVoorstel,
  stelPetVoor,
  toonVoorstel,
  toonVoorstellen,
  trekVoorstelIn,
  weigerVoorstel,
} from './voorstelhandelingen.ts';
import { maakToonToegang, toonMedewerker, toonMedewerkers, toonOrganisaties } from './vragen.ts';
import { vertrokkenbezem } from './vertrokken.ts';
import { werk } from './werk.ts';

export { vraagtVierOgen } from './vier-ogen.ts';

/** A pet that takes four eyes, from the proposal to the answer. */
const voorstellen = alsDeclaraties(
  stelPetVoor,
  bevestigVoorstel,
  weigerVoorstel,
  trekVoorstelIn,
  toonVoorstellen,
  toonVoorstel,
);

/** The room of who takes part and who may what. `huis` gives all rooms, this one too: the matrix speaks of everything. */
export function maakKamer(huis: () => readonly Kamer[]): Kamer {
  const toonToegang = maakToonToegang(() => huis().map((k) => ({ kamer: k.naam, declaraties: k.declaraties })));
  return {
    naam: 'beheer',
    declaraties: alsDeclaraties(
      voegRegio,
      voegGemeente,
      voegOrganisatie,
      voegMedewerker,
      koppelMedewerker,
      beeindigMedewerker,
      logMedewerkerUit,
      kenPetToe,
      trekPetIn,
      toonWerkOpNaam,
      draagWerkOver,
      ...voorstellen,
      toonMedewerkers,
      toonMedewerker,
      toonOrganisaties,
      toonToegang,
    ),
    paginas: [
      medewerkersPagina,
      nieuweMedewerkerPagina,
      medewerkerPagina,
      nieuwePetPagina,
      voorstellenPagina,
      voorstellijstPagina,
      voorstelPagina,
      koppelenPagina,
      overdragenPagina,
      organisatiesPagina,
      nieuweOrganisatiePagina,
      nieuweGemeentePagina,
      nieuweRegioPagina,
      maakToegangPagina(toonToegang),
    ],
    bestanden: [maakToegangsbestand(toonToegang)],
    bezems: [vertrokkenbezem],
    werk,
    zonderTermijn: {
      werkoverdrachten:
        'Wie werk overnam van wie vertrok, en waarom: hoort bij wie wat mocht, en noemt geen zaak (AVG 5 lid 2; BIO2 5.11).',
    },
  };
}
