import { Actiebalk } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { kanAlsPdf } from '../document-kaart.ts';
import { geefKaart } from '../handelingen.ts';
import { overToestemming } from '../over.ts';
import { toonKaart, toonToestemming } from '../vragen.ts';
import { Kaartblad, Tekstherkomst } from '../weergave.tsx';

/** The card to give along, in the language of the person. The only page that ever shows a code. */
export const kaartPagina: Pagina = {
  pad: '/toestemmingen/:id/kaart',
  async toon(s) {
    const k = await s.vraag(toonKaart, { id: s.params.id! });
    const t = await s.vraag(toonToestemming, { id: s.params.id! });
    return {
      titel: `Kaart bij ${k.nummer}`,
      kruimels: [
        { tekst: 'Toestemmingen', pad: '/toestemmingen' },
        { tekst: k.nummer, pad: `/toestemmingen/${k.id}` },
        { tekst: 'Kaart' },
      ],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Waarschuwing soort="let-op" titel="Deze code is hooguit een uur te zien">
                Samenzicht bewaart alleen een afdruk waaruit de code niet terug te halen is. Print de kaart of laat de
                code overschrijven, en kies dan ‘De kaart is gegeven’. Noteer de code nergens.
              </Waarschuwing>
              <Kaartblad kaart={k} adres={`${s.adres ?? ''}/intrekken`} />
            </>
          }
          zijtitel="De kaart geven"
          zij={
            <>
              <Actiebalk
                s={s}
                titel="Wat u kunt doen"
                acties={[s.actie(geefKaart, overToestemming(t), { waarden: { versie: String(t.versie) } })]}
              />
              <Paneel titel="Printen">
                {kanAlsPdf(k.afspraak.taal) ? (
                  <Knoplink pad={`/toestemmingen/${k.id}/kaart-pdf`}>Kaart als PDF</Knoplink>
                ) : (
                  <p>In deze taal print u de bladzijde zelf (Ctrl-P).</p>
                )}
                <p>Kan iemand geen papier bewaren, laat de code dan onthouden of zeg dat intrekken via u kan.</p>
              </Paneel>
              <Tekstherkomst />
            </>
          }
        />
      ),
    };
  },
};
