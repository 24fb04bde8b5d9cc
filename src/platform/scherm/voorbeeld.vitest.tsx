import type { Child } from 'hono/jsx';
import { Paginavoorbeeld } from './voorbeeld-kader.vitest.tsx';
import { formulierMetFouten, keuzepagina } from './voorbeeld-formulieren.vitest.tsx';
import { lijstpagina, lijstZonderRijen } from './voorbeeld-lijsten.vitest.tsx';
import { zaakpagina } from './voorbeeld-zaak.vitest.tsx';
import { Foutpagina, Smal } from './smal.tsx';
import { Knoplink, Raster } from './tekst.tsx';
import { Rolkaart, type Rolkleur } from './kaarten.tsx';
import type { Thema } from './kopbalk.tsx';

/** Every component in Dutch content as it could be: address → page. What the test of the screen looks at, and people too. */
export const VOORBEELDEN: Record<string, (thema: Thema) => Child> = {
  '/': (thema) => <Paginavoorbeeld thema={thema} {...zaakpagina()} />,
  '/lijst': (thema) => <Paginavoorbeeld thema={thema} {...lijstpagina()} />,
  '/leeg': (thema) => <Paginavoorbeeld thema={thema} {...lijstZonderRijen()} />,
  '/formulier': (thema) => <Paginavoorbeeld thema={thema} {...formulierMetFouten()} />,
  '/keuze': (thema) => <Paginavoorbeeld thema={thema} {...keuzepagina()} />,
  '/rollen': rollen,
  '/fout': fout,
  '/uitgelogd': uitgelogd,
};

const ROLLEN: [string, string, string, Rolkleur, string][] = [
  ['coördinator toezicht', 'Toezicht', 'Veendrecht, Oosterwoude', 'blauw', 'U verdeelt meldingen en plant controles.'],
  ['burgemeester', 'Bestuur', 'Veendrecht', 'oranje', 'U besluit als bevoegd gezag op een bestuurlijke rapportage.'],
  ['aandachtsfunctionaris mensenhandel', 'Mensenhandel', 'Veendrecht', 'paars', 'U leest signalen mensenhandel.'],
  ['zorgcoördinator', 'Zorg', 'Regio Noordermeer', 'groen', 'U regelt zorg en opvang.'],
  ['wijkagent', 'Politie', 'Basisteam Veendrecht', 'rood', 'U ziet wat aan de politie is verstrekt.'],
  ['beheerder', 'Beheer', 'alle gemeenten', 'grijs', 'U beheert rollen. De inhoud van zaken ziet u niet.'],
];

function rollen(thema: Thema) {
  return (
    <Smal
      titel="In welke pet handelt u nu?"
      thema={thema}
      demo
      versie="0.1.0"
      ruim
      inleiding="U draagt één pet tegelijk. Van de pet hangt af wat u ziet, wat u mag en onder welke naam het in het log komt."
    >
      <Raster>
        {ROLLEN.map(([naam, organisatie, werkgebieden, kleur, uitleg], i) => (
          <Rolkaart
            {...{ naam, organisatie, werkgebieden, kleur, uitleg }}
            woord="pet"
            nu={i === 0}
            actie={`/petten/${i}`}
            csrf="proef"
            verborgen={{ terug: '/' }}
          />
        ))}
      </Raster>
    </Smal>
  );
}

function fout(thema: Thema) {
  return (
    <Foutpagina
      titel="Dit mag niet in deze pet"
      thema={thema}
      waarom="Een signaal mensenhandel leest alleen de aandachtsfunctionaris van de eigen gemeente. U handelt als toezichthouder."
      watNu="Denkt u dat iemand gevaar loopt? Bel 112. Vraag anders de aandachtsfunctionaris om contact met u op te nemen."
      code="GEEN_TOEGANG"
      kenmerk="0192-7f3a"
      terug={{ tekst: 'Naar uw werkvoorraad', pad: '/' }}
    />
  );
}

function uitgelogd(thema: Thema) {
  return (
    <Smal titel="U bent uitgelogd" thema={thema} inleiding="Uw sessie is beëindigd. Sluit het venster als u deelt.">
      <p>
        <Knoplink pad="/inloggen" soort="hoofd">
          Opnieuw inloggen
        </Knoplink>
      </p>
    </Smal>
  );
}
