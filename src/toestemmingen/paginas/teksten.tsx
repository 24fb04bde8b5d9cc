import type { Pagina } from '../../kern/scherm.ts';
import { Paneel, Stapel, Waarschuwing } from '../../platform/scherm/index.ts';
import { HERKOMST, toestemmingsteksten } from '../teksten.ts';
import { Tekstherkomst } from '../weergave.tsx';

/** The standard text in every language, to read out or to print, with its origin. */
export const tekstenPagina: Pagina = {
  pad: '/toestemmingen/teksten',
  async toon() {
    return {
      titel: 'De tekst bij toestemming',
      kruimels: [{ tekst: 'Toestemmingen', pad: '/toestemmingen' }, { tekst: 'Teksten' }],
      inhoud: (
        <Stapel>
          <Waarschuwing soort="let-op" titel={HERKOMST.nagekeken}>
            Laat een vertaling nalezen voordat u haar gebruikt, of werk met een tolk. Een tekst die niet wordt begrepen,
            geeft geen toestemming.
          </Waarschuwing>
          <Tekstherkomst />
          {toestemmingsteksten.map((t) => (
            <Paneel titel={`${t.naam} (${t.eigenNaam})`} id={`taal-${t.taal}`}>
              <div lang={t.taal}>
                <p>
                  <strong>{t.titel}</strong>
                </p>
                <ul>
                  {t.punten.map((p) => (
                    <li>{p}</li>
                  ))}
                </ul>
              </div>
            </Paneel>
          ))}
        </Stapel>
      ),
    };
  },
};
