import type { Pagina } from '../../kern/scherm.ts';
import { Paneel, TweeKolom } from '../../platform/scherm/index.ts';
import { toonZorgpartners } from '../vragen.ts';
import { Telefoon, Zorgdichtbij } from '../weergave.tsx';

/** Who can be called for care, for every pet that handles a signaal, controle, zaak or dossier (V7). */
export const zorgPagina: Pagina = {
  pad: '/zorg',
  async toon(s) {
    const { items } = await s.vraag(toonZorgpartners, {});
    return {
      titel: 'Zorg dichtbij',
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Zorgdichtbij partners={items} />
              <Paneel titel="Zo legt u het contact">
                <ol>
                  <li>Vraag eerst of iemand dat wil. Hulp is vrijwillig, en nee is ook een antwoord.</li>
                  <li>Bel samen, of laat het nummer achter. Een warme overdracht kan zonder naam.</li>
                  <li>Schrijf in toezicht niet op wie hulp vroeg of waarvoor; een aantal is genoeg.</li>
                </ol>
              </Paneel>
            </>
          }
          zijtitel="Als het niet kan wachten"
          zij={
            <Paneel titel="Direct gevaar">
              <p>
                Bel <Telefoon nummer="112" />. Is iemand misschien slachtoffer van mensenhandel, onderzoek dat niet
                zelf: draag het over. Zorg wacht niet op aangifte of onderzoek.
              </p>
            </Paneel>
          }
        />
      ),
    };
  },
};
