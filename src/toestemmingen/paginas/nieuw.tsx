import Type from 'typebox';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { veldenVanSchema } from '../../kern/veldenbouw.ts';
import { Knoplink, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import type { Veld } from '../../platform/scherm/velden.ts';
import { legToestemmingVast } from '../handelingen.ts';
import { vrijheidsvragen } from '../schema.ts';
import { bereidToestemmingVoor } from '../vragen.ts';

const [eerste, ...rest] = Object.keys(vrijheidsvragen);

const VRIJHEID: Veld = {
  soort: 'groep',
  titel: 'Was het ja vrij, begrepen en zelf gezegd?',
  hint: 'Wijst één antwoord op onvrijheid, dan is er geen toestemming en leest u wat er nodig is. Vul in wat er was, niet wat er had moeten zijn.',
  velden: veldenVanSchema(Type.Object(vrijheidsvragen)),
};

/** Records a consent: what was said, how it shows, and whether it was free. */
export const nieuwePagina: Pagina = {
  pad: '/toestemmingen/nieuw',
  async toon(s) {
    const k = await s.vraag(bereidToestemmingVoor, {});
    const gekozen = k.dossiers.find((d) => d.id === s.filters.dossier);
    const bijZorg = s.wie.compartiment === 'zorg';
    return {
      titel: 'Toestemming vastleggen',
      kruimels: [{ tekst: 'Toestemmingen', pad: '/toestemmingen' }, { tekst: 'Vastleggen' }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Waarschuwing soort="info" titel="Hulp hangt hier nooit van af">
                Zegt iemand nee, dan gaat de hulp gewoon door. Leg dan niets vast.
              </Waarschuwing>
              <HandelingFormulier
                s={s}
                handeling={legToestemmingVast}
                weg={[...rest, ...(bijZorg ? ['dossierId'] : [])]}
                anders={{ [eerste!]: VRIJHEID }}
                keuzes={{
                  ontvangers: k.ontvangers.map((o) => ({ waarde: o.id, tekst: o.naam })),
                  dossierId: k.dossiers.map((d) => ({
                    waarde: d.id,
                    tekst: `${d.nummer}, ${gemeentenaam(d.gemeente)}`,
                  })),
                }}
                waarden={gekozen ? { dossierId: gekozen.id, gemeente: gekozen.gemeente } : {}}
                knop="Toestemming vastleggen"
                annuleren="/toestemmingen"
                toelichting="Een naam vraagt Samenzicht niet: de persoon krijgt een kaart met een code."
              />
            </>
          }
          zijtitel="Voordat u vraagt"
          zij={
            <Paneel titel="Zo vraagt u het">
              <ol>
                <li>Vraag het onder vier ogen, met een tolk als dat nodig is.</li>
                <li>Lees de tekst in de eigen taal voor, of laat hem lezen.</li>
                <li>Zeg dat nee mag, en dat hulp dan doorgaat.</li>
                <li>Laat terugvertellen wat er met de gegevens gebeurt.</li>
                <li>Geef de kaart.</li>
              </ol>
              <Knoplink pad="/toestemmingen/teksten">De tekst in tien talen</Knoplink>
            </Paneel>
          }
        />
      ),
    };
  },
};
