import type { Demofout, Demopersoon, Kiesprops } from '../platform/inloggen/index.ts';
import { Kaart } from '../platform/scherm/kaarten.tsx';
import { Foutpagina, Smal } from '../platform/scherm/smal.tsx';
import { Kop, Raster, Stapel } from '../platform/scherm/tekst.tsx';
import { document } from './omlijsting.tsx';

/** The page on which one chooses a person of the demo to log in as. */
export function toonDemokeuze({ personen, actie }: Kiesprops): string {
  const groepen = [...new Set(personen.map((p) => p.groep))];
  return document(
    <Smal
      titel="Als wie logt u in?"
      demo
      ruim
      inleiding="Dit is de demo: u kiest iemand en bent ingelogd, zonder wachtwoord. In een echte installatie staat hier de inlogvoorziening van uw organisatie."
    >
      <form method="post" action={actie} data-eenmaal>
        <Stapel>
          {groepen.map((groep) => (
            <section>
              <Kop>{groep}</Kop>
              <Raster>
                {personen
                  .filter((p) => p.groep === groep)
                  .map((p) => (
                    <Persoon persoon={p} />
                  ))}
              </Raster>
            </section>
          ))}
        </Stapel>
        <p>
          <button type="submit" name="annuleren" value="ja" class="utrecht-button utrecht-button--subtle">
            Annuleren
          </button>
        </p>
      </form>
    </Smal>,
  );
}

/** What goes wrong at the demo login, in the house's own frame. */
export function toonDemofout(f: Demofout): string {
  return document(<Foutpagina demo {...f} />);
}

function Persoon({ persoon: p }: { persoon: Demopersoon }) {
  return (
    <Kaart titel={p.naam}>
      <Stapel>
        <p>{[...new Set([p.omschrijving, ...p.kenmerken])].join(' · ')}</p>
        <button type="submit" name="sub" value={p.sub} class="utrecht-button utrecht-button--secondary-action">
          Log in als {p.naam}
        </button>
      </Stapel>
    </Kaart>
  );
}
