import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { voegMedewerker } from '../medewerkerhandelingen.ts';
import { overBeheer } from '../over.ts';
import { Medewerkervraag, type Medewerkerregel } from '../schema.ts';
import { toonMedewerkers, toonOrganisaties } from '../vragen.ts';
import { Actiefmerk, organisatiewoord, Petlijst } from '../weergave.tsx';

/** Who works here, with the pets they wear now. */
export const medewerkersPagina: Pagina = {
  pad: '/medewerkers',
  menu: { groep: 'Beheer', tekst: 'Medewerkers', toets: 'm', petten: ['beheerder', 'privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonMedewerkers, lijstInvoer(s, Medewerkervraag));
    const mag = s.mag(voegMedewerker, overBeheer('medewerkers'), { buitenEigenGemeenten: false }).toegestaan;
    return {
      titel: 'Medewerkers',
      inhoud: (
        <Lijstpagina<Medewerkerregel>
          s={s}
          titel="Medewerkers"
          woorden={['medewerker', 'medewerkers']}
          schema={Medewerkervraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Naam', cel: (r) => r.naam, volgorde: 'naam' },
            { kop: 'Functie', cel: (r) => r.functie },
            {
              kop: 'Organisatie',
              cel: (r) => `${r.organisatie} (${organisatiewoord(r.organisatiesoort)})`,
              volgorde: 'organisatie',
            },
            { kop: 'Petten', cel: (r) => <Petlijst petten={r.petten} /> },
            { kop: 'Stand', cel: (r) => <Actiefmerk actief={r.actief} />, smal: true },
          ]}
          rijPad={(r) => `/medewerkers/${r.id}`}
          volgorde={{ volgorde: 'naam', richting: 'op' }}
          zoekhint="Zoek op naam, functie of organisatie"
          leeg={{
            titel: 'Nog geen medewerkers',
            tekst: 'Hier staat wie met Samenzicht werkt. Voeg eerst een organisatie toe, en daarna haar medewerkers.',
            actie: { tekst: 'Organisatie toevoegen', pad: '/organisaties/nieuw' },
          }}
          acties={mag && <Knoplink pad="/medewerkers/nieuw">Medewerker toevoegen</Knoplink>}
        />
      ),
    };
  },
};

/** The form for a new medewerker. */
export const nieuweMedewerkerPagina: Pagina = {
  pad: '/medewerkers/nieuw',
  async toon(s) {
    const { items } = await s.vraag(toonOrganisaties, {});
    return {
      titel: 'Medewerker toevoegen',
      kruimels: [{ tekst: 'Medewerkers', pad: '/medewerkers' }, { tekst: 'Toevoegen' }],
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={voegMedewerker}
              params={{}}
              keuzes={{
                organisatieId: items.map((o) => ({
                  waarde: o.id,
                  tekst: o.naam,
                  groep: organisatiewoord(o.soort),
                })),
              }}
              waarden={{ organisatieId: s.filters.organisatie }}
              annuleren="/medewerkers"
            />
          }
          zijtitel="Wat er daarna gebeurt"
          zij={
            <Waarschuwing soort="info" titel="Nog geen toegang">
              Een nieuwe medewerker ziet niets. Daarna geeft u op de bladzijde van de medewerker een pet, op grond van
              een besluit van de organisatie. Zonder gekoppeld account kan niemand inloggen.
            </Waarschuwing>
          }
        />
      ),
    };
  },
};
