import type { Demofout, Demopersoon, Kiesprops } from '../platform/inloggen/index.ts';
import { Kaart } from '../platform/scherm/kaarten.tsx';
import { Foutpagina, Smal } from '../platform/scherm/smal.tsx';
import { Kop, Raster, Stapel } from '../platform/scherm/tekst.tsx';
import { document } from './omlijsting.tsx';

// Those who carry the main line, in the order of the work.
const BEGIN: readonly string[] = ['yusuf', 'marit', 'joris', 'annelies', 'fatima'];

/** The page on which one chooses a person of the demo to log in as. */
export function toonDemokeuze({ personen, actie }: Kiesprops): string {
  const vooraan = BEGIN.flatMap((sub) => personen.filter((p) => p.sub === sub));
  const overig = personen.filter((p) => !BEGIN.includes(p.sub));
  const groepen = [...new Set(overig.map((p) => p.groep))];
  return document(
    <Smal
      titel="Als wie logt u in?"
      demo
      ruim
      inleiding="Dit is de demo: u kiest iemand en bent ingelogd, zonder wachtwoord. In een echte installatie staat hier de inlogvoorziening van uw organisatie."
    >
      <form method="post" action={actie} data-eenmaal>
        <Stapel>
          <Groep titel="Begin hier: van melding tot maatregel" personen={vooraan} />
          {groepen.map((groep) => (
            <Groep titel={groep} personen={overig.filter((p) => p.groep === groep)} />
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

function Groep({ titel, personen }: { titel: string; personen: readonly Demopersoon[] }) {
  return (
    <section>
      <Kop>{titel}</Kop>
      <Raster>
        {personen.map((p) => (
          <Persoon persoon={p} />
        ))}
      </Raster>
    </section>
  );
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
