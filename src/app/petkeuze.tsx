import type { Context } from 'hono';
import { Rolkaart } from '../platform/scherm/kaarten.tsx';
import { Smal } from '../platform/scherm/smal.tsx';
import { Raster } from '../platform/scherm/tekst.tsx';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Aanvraagvelden } from '../kern/http/rest.ts';
import { veiligPad } from '../kern/http/veilig-pad.ts';
import { petVan } from '../kern/petten.ts';
import { document, themaVan } from './omlijsting.tsx';

type C = Context<Aanvraagvelden>;

/** The page on which one chooses the pet to act in. */
export function toonPetten(c: C, m: { demo: boolean; versie: string }): Response | Promise<Response> {
  const sessie = c.get('sessie');
  if (!sessie) return c.redirect('/inloggen', 303);
  const terug = veiligPad(c.req.query('terug')) ?? '/';
  c.header('Cache-Control', 'no-store');
  return c.html(
    document(
      <Smal
        titel="In welke pet handelt u nu?"
        thema={themaVan(c)}
        demo={m.demo}
        versie={m.versie}
        ruim
        inleiding="U draagt één pet tegelijk. Van de pet hangt af wat u ziet, wat u mag en onder welke naam het in het log komt. Wisselen wordt vastgelegd."
      >
        <Raster>
          {sessie.petten.map((p) => {
            const pet = petVan(p.soort);
            return (
              <Rolkaart
                naam={pet.naam}
                organisatie={pet.compartiment === 'toezicht' ? 'Toezicht' : pet.compartiment}
                werkgebieden={p.gemeenten.map(gemeentenaam).join(', ')}
                woord="pet"
                kleur={pet.kleur}
                uitleg={pet.uitleg}
                nu={sessie.wie?.petId === p.id}
                actie={`/petten/${p.id}`}
                csrf={sessie.csrf}
                verborgen={{ terug }}
              />
            );
          })}
        </Raster>
        <form method="post" action="/uitloggen">
          <input type="hidden" name="_csrf" value={sessie.csrf} />
          <input type="hidden" name="overal" value="ja" />
          <button type="submit" class="utrecht-button utrecht-button--subtle">
            Log op alle apparaten uit
          </button>
        </form>
        <p>
          <a class="utrecht-link utrecht-link--html-a" href="/aanmeldingen">
            Bekijk uw aanmeldingen, en beëindig er een
          </a>
        </p>
      </Smal>,
    ),
  );
}
