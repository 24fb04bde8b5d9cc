import type { Kamer } from '../../kern/kamer.ts';
import { petVan } from '../../kern/petten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Waarschuwing } from '../../platform/scherm/index.ts';
import { beginstappen, toetsen, woordenlijst } from '../hulpteksten.ts';
import { Link } from '../weergave.tsx';

/** How to begin in this pet, the keys, and the words. */
export function maakHulpPagina(kamers: () => readonly Kamer[]): Pagina {
  return {
    pad: '/hulp',
    async toon(s) {
      const pet = petVan(s.wie.petsoort);
      const menu = kamers()
        .flatMap((k) => k.paginas)
        .flatMap((p) => (p.menu?.petten.includes(pet.soort) ? [{ ...p.menu, pad: p.pad }] : []));
      return {
        titel: 'Hulp',
        inhoud: (
          <>
            <Waarschuwing soort="let-op" titel="Is iemand in gevaar? Bel 112">
              Leg daarna vast wat u zag en deed. Geen spoed: politie 0900-8844.
            </Waarschuwing>
            <Paneel titel={`Zo begint u als ${pet.naam}`} toelichting={pet.uitleg}>
              <ol>
                {beginstappen[pet.soort].map((stap) => (
                  <li>{stap}</li>
                ))}
              </ol>
            </Paneel>
            <Paneel titel="Waar u terechtkunt" toelichting="Met g en de letter gaat u er meteen heen.">
              <Gegevens
                items={menu.map((m) => ({ naam: `g ${m.toets}`, waarde: <Link pad={m.pad}>{m.tekst}</Link> }))}
              />
            </Paneel>
            <Paneel titel="Mag iets niet?">
              <p>
                Kies <strong>Waarom niet?</strong> bij de knop. U leest de regel, het artikel en wat er nodig is om het
                wel te mogen. <Link pad="/beleid">Alle regels</Link> staan bij elkaar, met voorbeelden.
              </p>
              <p>
                U draagt één pet tegelijk; hebt u er meer, dan <Link pad="/petten">wisselt u hier van pet</Link>.
                Wisselen staat in het log.
              </p>
            </Paneel>
            <Paneel titel="Sneltoetsen">
              <Gegevens items={toetsen.map((t) => ({ naam: t.naam, waarde: opmaak.hoofdletter(t.waarde) }))} />
            </Paneel>
            <Paneel titel="Woorden" toelichting="Eén woord voor één ding, op elk scherm hetzelfde.">
              <Gegevens items={[...woordenlijst]} />
            </Paneel>
          </>
        ),
      };
    },
  };
}
