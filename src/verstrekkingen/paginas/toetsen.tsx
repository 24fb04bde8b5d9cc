import type { Static } from 'typebox';
import { lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { veldenVanSchema } from '../../kern/veldenbouw.ts';
import { knopklasse } from '../../platform/scherm/tekst.tsx';
import { Velden } from '../../platform/scherm/formulier.tsx';
import { Checklijst, Knoplink, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { MYTHE } from '../kaarten.ts';
import { Toetsvraag, type Toetsuitkomst } from '../schema.ts';
import { toetsVerstrekking } from '../vragen.ts';

type Uitkomst = Static<typeof Toetsuitkomst>;

/** The seven questions for whoever wants to know beforehand. Holds nothing; the answers name no case and may stand in the address. */
export const toetsenPagina: Pagina = {
  pad: '/verstrekkingen/toetsen',
  menu: {
    groep: 'Mensenhandel',
    tekst: 'Mag ik dit delen?',
    toets: 'w',
    petten: [
      'toezichthouder',
      'coordinator',
      'jurist',
      'aandachtsfunctionaris',
      'wijkagent',
      'rechercheur',
      'zorgcoordinator',
      'zorgmedewerker',
      'privacyfunctionaris',
    ],
  },
  async toon(s) {
    const gegeven = lijstInvoer(s, Toetsvraag) as Partial<Static<typeof Toetsvraag>>;
    const volledig = Object.keys(Toetsvraag.properties).every((k) => k in gegeven);
    const uitkomst = volledig ? await s.vraag(toetsVerstrekking, gegeven as Static<typeof Toetsvraag>) : null;
    const begonnen = Object.keys(s.filters).length > 0;
    return {
      titel: 'Mag ik dit delen?',
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {uitkomst && <Antwoord u={uitkomst} />}
              {begonnen && !volledig && (
                <Waarschuwing soort="let-op">Beantwoord alle vragen, dan volgt het antwoord.</Waarschuwing>
              )}
              <form method="get" action={s.pad} class="sz-formulier">
                <Velden velden={veldenVanSchema(Toetsvraag)} waarden={s.filters} fouten={[]} />
                <div class="sz-formulier__voet">
                  <button type="submit" class={knopklasse('hoofd')}>
                    Geef antwoord
                  </button>
                </div>
              </form>
            </>
          }
          zijtitel="Wat u moet weten"
          zij={
            <Paneel titel="Over het delen van signalen">
              <p>{MYTHE}</p>
              <p>Hier wordt niets bewaard. U noemt geen zaak en geen persoon.</p>
              <Knoplink pad="/grondslagkaarten">Grondslagkaarten</Knoplink>
            </Paneel>
          }
        />
      ),
    };
  },
};

function Antwoord({ u }: { u: Uitkomst }) {
  const soort = u.uitkomst === 'mag' ? 'goed' : u.uitkomst === 'mag_mits' ? 'let-op' : 'ernstig';
  return (
    <>
      <Waarschuwing soort={soort} titel={u.zin} />
      {u.redenen.length > 0 && (
        <Checklijst
          punten={u.redenen.map((r) => ({
            tekst: r.tekst,
            stand: u.uitkomst === 'mag_niet' ? ('niet' as const) : ('open' as const),
            toelichting: r.nodig,
            bron: r.code,
          }))}
        />
      )}
      {u.kaartId && <Knoplink pad={`/grondslagkaarten/${u.kaartId}`}>De grondslagkaart</Knoplink>}
    </>
  );
}
