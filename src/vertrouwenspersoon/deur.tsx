import { BelBijGevaar } from '../intake/index.ts';
import { hashCode, maakCode } from '../kern/codes.ts';
import { Fout, type Veldfout } from '../kern/fouten.ts';
import { alleGemeenten } from '../kern/gemeenten.ts';
import type { Publiek, Publieksdeur, Publieksinhoud } from '../kern/publiek.ts';
import { LegeStaat, Paneel } from '../platform/scherm/index.ts';
import { maakZaaknummer } from './over.ts';
import { beginZaak, vertelCode } from './queries.ts';
import { Deurbericht } from './schema.ts';
import { Codeveld, daad, Deurformulier, eisGemeente, velden, vervolg, VOOR } from './deurgesprek.tsx';

/** Choosing the gemeente. */
export const kiesdeur: Publieksdeur = {
  pad: '/vertrouwenspersoon',
  async toon() {
    const gemeenten = alleGemeenten();
    return {
      titel: 'Vertrouwenspersoon',
      inleiding:
        'Voor vragen, klachten en meldingen over toezicht, voor iedereen. Alleen de vertrouwenspersoon leest wat u schrijft. Uw naam is niet nodig.',
      inhoud: gemeenten.length ? (
        <Paneel titel="Kies de gemeente">
          <ul>
            {gemeenten.map((g) => (
              <li>
                <a class="utrecht-link utrecht-link--html-a" href={`/vertrouwenspersoon/${g.code}`}>
                  {g.naam}
                </a>
              </li>
            ))}
          </ul>
        </Paneel>
      ) : (
        <LegeStaat titel="Er is nog geen gemeente" tekst="Bel uw gemeente en vraag naar de vertrouwenspersoon." />
      ),
    };
  },
};

/** Writing to the vertrouwenspersoon of one gemeente, and going on with a code. The code travels in the body of a post, never in an address. */
export const gespreksdeur: Publieksdeur = {
  pad: '/vertrouwenspersoon/:gemeente',
  async toon(p) {
    return beginpagina(p, []);
  },
  async neemAan(p) {
    eisGemeente(p);
    try {
      if (p.velden.wat === 'vervolg' || p.velden.wat === 'intrekken') return await vervolg(p);
      return await nieuw(p);
    } catch (fout) {
      if (!(fout instanceof Fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
      return { ...beginpagina(p, fout.velden), status: 422 };
    }
  },
};

async function nieuw(p: Publiek): Promise<Publieksinhoud> {
  const { code: gemeente } = eisGemeente(p);
  const { soort, tekst, akkoord } = velden(p, Deurbericht) as { soort: string; tekst: string; akkoord: boolean };
  if (!akkoord) throw geenAkkoord();
  const code = maakCode();
  const hash = await hashCode(code, VOOR);
  const id = p.maakId();
  await p.voer(
    gemeente,
    async (db, boek) => {
      await vertelCode(db, hash);
      const [nummer, nu] = [maakZaaknummer(), p.klok.nu()];
      await beginZaak(db, {
        gemeente,
        id,
        nummer,
        soort,
        weg: 'deur',
        nu,
        berichtId: p.maakId(),
        tekst,
        hash,
        akkoord,
      });
      await boek({ ...daad(gemeente, id), naam: 'vertrouwenszaak.ontvangen' });
    },
    'vertrouwenspersoon',
  );
  return {
    titel: 'Uw bericht is aangekomen',
    inhoud: (
      <Paneel titel="Uw code" id="code">
        <p class="sz-inleiding">
          <strong>{code}</strong>
        </p>
        <p>
          Bewaar deze code: hij is maar één keer te zien. Met de code leest u op deze pagina het antwoord en schrijft u
          verder. De vertrouwenspersoon reageert binnen twee dagen. Bij gevaar belt u 112.
        </p>
      </Paneel>
    ),
  };
}

function beginpagina(p: Publiek, fouten: readonly Veldfout[]): Publieksinhoud {
  const g = eisGemeente(p);
  const { code: _geheim, ...waarden } = p.velden;
  return {
    titel: `Vertrouwenspersoon van ${g.naam}`,
    inleiding:
      'Alleen de vertrouwenspersoon leest dit: geen toezichthouder, geen politie, geen beheerder. U krijgt een code om het antwoord te lezen.',
    inhoud: (
      <>
        <BelBijGevaar />
        <Paneel titel="Begin een gesprek">
          <Deurformulier
            gemeente={g.code}
            wat="nieuw"
            schema={Deurbericht}
            knop="Versturen"
            fouten={fouten.filter((f) => f.veld !== 'code')}
            waarden={waarden}
          />
        </Paneel>
        <Paneel titel="Ga verder met uw code">
          <Deurformulier
            gemeente={g.code}
            wat="vervolg"
            schema={Codeveld}
            knop="Lees het antwoord"
            fouten={fouten.filter((f) => f.veld === 'code')}
          />
        </Paneel>
      </>
    ),
  };
}

/** AVG 9 lid 2 a: without an explicit yes nothing is kept, and what can be done instead. */
function geenAkkoord(): Fout {
  return new Fout('INVOER_ONGELDIG', 'Zonder ja wordt niets bewaard.', {
    velden: [
      {
        veld: 'akkoord',
        tekst:
          'Zonder uw ja mogen wij dit niet bewaren (AVG 9 lid 2 onder a). Er is niets bewaard. Bel of loop langs bij de vertrouwenspersoon; die schrijft dan niets op zonder uw ja.',
      },
    ],
  });
}
