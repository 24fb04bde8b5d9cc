import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { bronwoord } from '../../meldingen/index.ts';
import { opmaak, Paneel, TweeKolom } from '../../platform/scherm/index.ts';
import {
  Gemerktcitaat,
  indicatorlijst,
  kiesIndicatorenVan,
  tegenindicaties,
  toonSignaal,
} from '../../signalen/index.ts';
import { noemFeit, stelRoutesVoor, type Frase } from '../voorstel/index.ts';

/**
 * The form that chooses indicatoren of a signaal, with the words that stand on the list marked. Nothing is ticked beforehand: a person
 * reads and chooses. It lives here because the words are recognised here.
 */
export const indicatorenPagina: Pagina = {
  pad: '/signalen/:id/indicatoren',
  async toon(s) {
    const signaal = await s.vraag(toonSignaal, { id: s.params.id! });
    const frasen = stelRoutesVoor(signaal.feit).frasen.filter((f) => f.lijst === 'indicatoren');
    return {
      titel: 'Indicatoren kiezen',
      kruimels: [
        { tekst: 'Signalen', pad: '/signalen' },
        { tekst: opmaak.datumKort(signaal.datum), pad: `/signalen/${signaal.id}` },
        { tekst: 'Indicatoren' },
      ],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Gemerktcitaat
                tekst={signaal.feit}
                bron={`${bronwoord(signaal.bron)}, ${opmaak.datum(signaal.datum)}`}
                merken={frasen.map((f) => ({ ...f, reden: noemFeit(f) }))}
              />
              <HandelingFormulier
                s={s}
                handeling={kiesIndicatorenVan}
                waarden={{
                  indicatoren: signaal.indicatoren?.codes ?? [],
                  tegenindicaties: signaal.indicatoren?.tegenindicaties ?? undefined,
                }}
                annuleren={`/signalen/${signaal.id}`}
                toelichting="Staat er geen indicator, kies dan niets en leg dat vast. Wat u eerder koos blijft in de geschiedenis staan."
              />
            </>
          }
          zijtitel="Bij het kiezen"
          zij={<Herkend frasen={frasen} />}
        />
      ),
    };
  },
};

function Herkend({ frasen }: { frasen: readonly Frase[] }) {
  return (
    <>
      <Paneel titel="Herkend in de woorden">
        {frasen.length === 0 && <p>Er is niets herkend. Dat zegt niet dat er niets staat: lees zelf.</p>}
        <ul>
          {frasen.map((f) => (
            <li>
              <mark>{f.tekst}</mark>: {noemFeit(f)}
            </li>
          ))}
        </ul>
        <p class="sz-toelichting">
          Lijst: {indicatorlijst.lijst}, versie {indicatorlijst.versie} ({indicatorlijst.vindplaats}). Er is niets
          aangekruist.
        </p>
      </Paneel>
      <Paneel titel="Wat ertegen spreekt" rang={3}>
        <ul>
          {tegenindicaties.map((t) => (
            <li>{t}</li>
          ))}
        </ul>
      </Paneel>
    </>
  );
}
