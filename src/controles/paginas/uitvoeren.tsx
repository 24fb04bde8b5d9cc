import type { Child } from 'hono/jsx';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { machtigingvelden, toonBruikbareMachtigingen } from '../../machtigingen/index.ts';
import { Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { toonZorgpartners, Zorgdichtbij } from '../../triage/index.ts';
import { beginControle } from '../begin-controle.ts';
import { laatVervallen, rondAf } from '../handelingen.ts';
import type { Controle } from '../schema-antwoorden.ts';
import { vraagtUitleg } from '../teameisen.ts';
import { legGesprekVast } from '../vastleggen.ts';
import { toonControle } from '../vragen.ts';
import { toegangen } from '../woorden.ts';
import { Bevoegdheidgrenzen } from './controledelen.tsx';
import { Deurwaarschuwingen, overbodigeVelden } from './deurdelen.tsx';

async function blad(s: Scherm, titel: string, maak: (c: Controle) => Child | Promise<Child>): Promise<Paginainhoud> {
  const c = await s.vraag(toonControle, { id: s.params.id! });
  return {
    titel,
    kruimels: [
      { tekst: 'Controles', pad: '/controles' },
      { tekst: c.nummer, pad: `/controles/${c.id}` },
      { tekst: titel },
    ],
    inhoud: await maak(c),
  };
}

/** How a woning may be entered and any other place: only the ways that exist there (B9.3). */
function toegangkeuzes(c: Controle) {
  const hier = Object.entries(toegangen).filter(
    ([k]) => c.locatieSoort !== 'woning' || k.startsWith('woning_') || k === 'niet_betreden',
  );
  return hier.map(([waarde, tekst]) => ({ waarde, tekst }));
}

/** The machtigingen for this woning that run now. */
async function machtigingkeuzes(s: Scherm, c: Controle) {
  if (c.locatieSoort !== 'woning') return [];
  const { items } = await s.vraag(toonBruikbareMachtigingen, { locatieId: c.locatieId });
  return items.map((m) => ({ waarde: m.id, tekst: m.tekst }));
}

/** The form at the door. */
export const beginnenPagina: Pagina = {
  pad: '/controles/:id/beginnen',
  toon: (s) =>
    blad(s, 'Controle beginnen', async (c) => (
      <TweeKolom
        hoofd={
          <>
            {c.locatieSoort === 'woning' && (
              <Waarschuwing titel="Dit is een woning">
                Toon uw legitimatiebewijs uit uzelf, zeg waarvoor u komt en vraag toestemming. Zonder toestemming of
                machtiging gaat u niet naar binnen.
              </Waarschuwing>
            )}
            <Deurwaarschuwingen deur={c.deur} gebeld={c.gebeldUitkomst !== null} />
            <HandelingFormulier
              s={s}
              handeling={beginControle}
              verborgen={{ versie: String(c.versie) }}
              weg={[
                ...(vraagtUitleg(c.team) ? [] : ['teamUitgelegd']),
                ...overbodigeVelden(c.deur),
                ...(c.locatieSoort === 'woning' ? [] : [...Object.keys(machtigingvelden), 'bewonerAfwezig']),
              ]}
              keuzes={{ machtigingId: await machtigingkeuzes(s, c) }}
              anders={{
                toegang: {
                  soort: 'keuze',
                  naam: 'toegang',
                  label: 'Hoe bent u binnengekomen?',
                  keuzes: toegangkeuzes(c),
                },
              }}
              annuleren={`/controles/${c.id}`}
            />
          </>
        }
        zijtitel="Wat u mag"
        zij={<Bevoegdheidgrenzen c={c} />}
      />
    )),
};

/** The form for a conversation as counts, with care beside it (B6.2, V7). */
export const gesprekPagina: Pagina = {
  pad: '/controles/:id/gesprek',
  toon: (s) =>
    blad(s, 'Gesprek vastleggen', async (c) => {
      const { items } = await s.vraag(toonZorgpartners, {});
      return (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={legGesprekVast}
              waarden={{ aantal: '1' }}
              annuleren={`/controles/${c.id}`}
              toelichting="Alleen aantallen en keuzes: in dit formulier past geen naam, nummer of nationaliteit, en dat is de bedoeling."
            />
          }
          zijtitel="Zo voert u het gesprek"
          zij={
            <>
              <Paneel titel="Een veilig gesprek" rang={3}>
                <ul>
                  <li>Eén mens tegelijk, buiten gehoor van anderen.</li>
                  <li>Zeg wie u bent, waarom u er bent en dat praten niet hoeft.</li>
                  <li>Bied een gesprek ook aan gastheren, gastvrouwen en personeel aan.</li>
                  <li>Geef de flyer in de eigen taal.</li>
                </ul>
              </Paneel>
              <Zorgdichtbij partners={items} />
            </>
          }
        />
      );
    }),
};

/** The form to close; asks only about groups of which nothing stands written. */
export const afrondenPagina: Pagina = {
  pad: '/controles/:id/afronden',
  toon: (s) =>
    blad(s, 'Controle afronden', (c) => {
      const open = c.checklist.filter((g) => c.onbesproken.includes(g.groep));
      return (
        <>
          {open.length > 0 && (
            <Waarschuwing soort="info" titel="Over deze onderwerpen staat nog niets">
              {open.map((g) => g.titel).join('; ')}. Kruis aan wat u niet hebt vastgesteld en zeg waarom, of leg eerst
              een waarneming vast.
            </Waarschuwing>
          )}
          <HandelingFormulier
            s={s}
            handeling={rondAf}
            verborgen={{ versie: String(c.versie) }}
            weg={open.length > 0 ? [] : ['nietVastgesteld', 'reden']}
            keuzes={{ nietVastgesteld: open.map((g) => ({ waarde: g.groep, tekst: g.titel })) }}
            waarden={c.toegang === 'niet_betreden' ? { nietVastgesteld: open.map((g) => g.groep) } : {}}
            annuleren={`/controles/${c.id}`}
            toelichting="Na het afronden kan er niets meer bij; verbeteren kan nog wel. Daarna stelt u het constateringsrapport op."
          />
        </>
      );
    }),
};

/** The form to call off. */
export const vervallenPagina: Pagina = {
  pad: '/controles/:id/vervallen',
  toon: (s) =>
    blad(s, 'Controle laten vervallen', (c) => (
      <HandelingFormulier
        s={s}
        handeling={laatVervallen}
        verborgen={{ versie: String(c.versie) }}
        gevaar
        annuleren={`/controles/${c.id}`}
        toelichting={
          c.triageId
            ? 'De triage komt terug op de werkvoorraad van de coördinator.'
            : 'Deze controle gaat niet door; wat is vastgelegd blijft te lezen.'
        }
      />
    )),
};
