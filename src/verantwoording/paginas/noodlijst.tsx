import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { toonNoodtoegangen, vraagNoodtoegang } from '../noodhandelingen.ts';
import { Noodvraag } from '../schema-noodtoegang.ts';
import { Noodmerk, petwoord } from '../weergave.tsx';

/** Own requests, and those of the own gemeenten for who answers for them. */
export const noodlijstPagina: Pagina = {
  pad: '/noodtoegang',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Noodtoegang',
    toets: '5',
    petten: ['coordinator', 'aandachtsfunctionaris', 'privacyfunctionaris'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonNoodtoegangen, lijstInvoer(s, Noodvraag));
    return {
      titel: 'Noodtoegang',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Noodtoegang"
          woorden={['verzoek', 'verzoeken']}
          schema={Noodvraag}
          antwoord={antwoord}
          zoekbaar={false}
          kolommen={[
            { kop: 'Kenmerk', cel: (n) => n.kenmerk, smal: true },
            { kop: 'Gemeente', cel: (n) => gemeentenaam(n.gemeente) },
            { kop: 'Gevraagd door', cel: (n) => `${n.vrager}, ${petwoord(n.vragerPetsoort)}` },
            { kop: 'Gevraagd', cel: (n) => opmaak.datumtijdKort(n.gevraagdOp), volgorde: 'gevraagdOp', smal: true },
            { kop: 'Stand', cel: (n) => <Noodmerk stand={n.stand} /> },
          ]}
          rijPad={(n) => `/noodtoegang/${n.id}`}
          volgorde={{ volgorde: 'gevraagdOp', richting: 'af' }}
          acties={isVrager(s) ? <Knoplink pad="/noodtoegang/vragen">Noodtoegang vragen</Knoplink> : undefined}
          leeg={{
            titel: 'Geen noodtoegang',
            tekst:
              'Hier staat wie in nood één dossier mensenhandel wilde lezen, wie dat goed vond, en of het terecht was.',
          }}
        />
      ),
    };
  },
};

function isVrager(s: Scherm): boolean {
  return s.wie.petsoort !== 'privacyfunctionaris';
}

/** The form to ask for it. */
export const noodvraagPagina: Pagina = {
  pad: '/noodtoegang/vragen',
  async toon(s) {
    // Asked here too, so that a pet without this reads why before it types.
    await s.vraag(toonNoodtoegangen, {});
    const eigen = s.wie.gemeenten;
    const gemeenten =
      s.wie.petsoort === 'coordinator'
        ? eigen
        : alleGemeenten().flatMap((g) => (eigen.includes(g.code) ? [] : [g.code]));
    return {
      titel: 'Noodtoegang vragen',
      kruimels: [{ tekst: 'Noodtoegang', pad: '/noodtoegang' }, { tekst: 'Vragen' }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Waarschuwing soort="ernstig" titel="Is er nu gevaar? Bel 112.">
                Wacht niet op noodtoegang. Kan het even, bel dan de aandachtsfunctionaris van de gemeente zelf.
              </Waarschuwing>
              <HandelingFormulier
                s={s}
                handeling={vraagNoodtoegang}
                keuzes={{ gemeente: gemeenten.map((g) => ({ waarde: g, tekst: gemeentenaam(g) })) }}
                waarden={{ uren: '1' }}
                annuleren="/noodtoegang"
              />
            </>
          }
          zijtitel="Hoe noodtoegang gaat"
          zij={<Uitleg />}
        />
      ),
    };
  },
};

function Uitleg() {
  return (
    <Paneel titel="Twee mensen, één dossier, hooguit vier uur">
      <ol>
        <li>U noemt het kenmerk en waarom het niet kan wachten. Of er zo’n dossier is, hoort u nu niet.</li>
        <li>
          De privacyfunctionaris, of de aandachtsfunctionaris van die gemeente, beslist. Wie dezelfde rol heeft als u,
          beslist niet.
        </li>
        <li>Daarna leest u dat ene dossier. Schrijven kan niet, en een ander dossier ook niet.</li>
        <li>De toegang eindigt vanzelf. Elke keer lezen staat in het log.</li>
        <li>Binnen vijf dagen beoordeelt de privacyfunctionaris of het terecht was.</li>
      </ol>
    </Paneel>
  );
}
