import Type from 'typebox';
import { hashCode, leesCode, maakCode } from '../kern/codes.ts';
import { Fout, type Veldfout } from '../kern/fouten.ts';
import { alleGemeenten, gemeenteVan } from '../kern/gemeenten.ts';
import { formulierNaarInvoer } from '../kern/http/formulierdata.ts';
import { controleerInvoer } from '../kern/invoer.ts';
import { metVloer, type Publiek, type Publieksdeur, type Publieksinhoud } from '../kern/publiek.ts';
import { regeltekst } from '../kern/velden.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import { Velden } from '../platform/scherm/formulier.tsx';
import { Citaat, LegeStaat, opmaak, Paneel, Tijdlijn, Waarschuwing } from '../platform/scherm/index.ts';
import { knopklasse } from '../platform/scherm/tekst.tsx';
import { maakZaaknummer } from './over.ts';
import { beginZaak, openBerichten, vertelCode, voegBerichtToe, wek, zaakBijCode } from './queries.ts';
import { Deurbericht, vertrouwelijk, type Zaak } from './schema.ts';

const VOOR = 'vertrouwenspersoon';
const Codeveld = Type.Object({ code: regeltekst('Uw code', 40) }, { additionalProperties: false });
const Vervolg = Type.Object({ tekst: vertrouwelijk('Uw bericht') }, { additionalProperties: false });

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
      if (p.velden.wat === 'vervolg') return await vervolg(p);
      return await nieuw(p);
    } catch (fout) {
      if (!(fout instanceof Fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
      return { ...beginpagina(p, fout.velden), status: 422 };
    }
  },
};

function eisGemeente(p: Publiek): { code: string; naam: string } {
  const g = gemeenteVan(p.params.gemeente ?? '');
  if (!g) throw new Fout('NIET_GEVONDEN', 'Deze gemeente staat niet in Samenzicht. Kies een gemeente uit de lijst.');
  return g;
}

function velden(p: Publiek, schema: Parameters<typeof formulierNaarInvoer>[0]) {
  const ruw = Object.fromEntries(Object.entries(p.velden).map(([k, v]) => [k, [v]]));
  return controleerInvoer(schema, formulierNaarInvoer(schema, ruw)) as never;
}

async function nieuw(p: Publiek): Promise<Publieksinhoud> {
  const { code: gemeente } = eisGemeente(p);
  const { soort, tekst } = velden(p, Deurbericht) as { soort: string; tekst: string };
  const code = maakCode();
  const hash = await hashCode(code, VOOR);
  const id = p.maakId();
  await p.voer(
    gemeente,
    async (db, boek) => {
      await vertelCode(db, hash);
      const [nummer, nu] = [maakZaaknummer(), p.klok.nu()];
      await beginZaak(db, { gemeente, id, nummer, soort, weg: 'deur', nu, berichtId: p.maakId(), tekst, hash });
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

const daad = (gemeente: string, onderwerpId: string) =>
  ({
    verwerking: 'vertrouwenszaken',
    doel: 'verantwoording',
    gemeente,
    onderwerpSoort: 'Vertrouwenszaak',
    onderwerpId,
  }) as const;

async function vervolg(p: Publiek): Promise<Publieksinhoud> {
  const { code: gemeente } = eisGemeente(p);
  const code = leesCode(p.velden.code ?? '');
  if (!code)
    throw new Fout('INVOER_ONGELDIG', 'Typefout.', {
      velden: [{ veld: 'code', tekst: 'Er zit een typefout in de code. Een code heeft twaalf letters en cijfers.' }],
    });
  const schrijft = p.velden.tekst !== undefined;
  const tekst = schrijft
    ? (velden({ ...p, velden: { tekst: p.velden.tekst! } }, Vervolg) as { tekst: string }).tekst
    : null;
  const zaak = await metVloer(leesVerder(p, gemeente, code, tekst));
  if (!zaak)
    return {
      titel: 'Geen gesprek gevonden',
      inhoud: (
        <Waarschuwing soort="info">
          Bij deze code is in deze gemeente geen gesprek te lezen. Het kan gewist zijn: dat gebeurt zes maanden na
          sluiten.
        </Waarschuwing>
      ),
    };
  return gesprek(zaak, gemeente, code);
}

function leesVerder(
  p: Publiek,
  gemeente: string,
  code: string,
  tekst: string | null,
): Promise<Pick<Zaak, 'status' | 'berichten'> | null> {
  return hashCode(code, VOOR).then((hash) =>
    p.voer(
      gemeente,
      async (db, boek) => {
        const z = await zaakBijCode(db, hash);
        if (!z || z.vernietigdOp) return null;
        if (tekst && z.status !== 'gesloten') {
          await voegBerichtToe(db, z, { id: p.maakId(), van: 'melder', tekst, nu: p.klok.nu() });
          await wek(db, z.id);
        }
        await boek({ ...daad(gemeente, z.id), naam: 'vertrouwenszaak.gelezen-met-code' });
        return { status: z.status, berichten: await openBerichten(db, z) };
      },
      'vertrouwenspersoon',
    ),
  );
}

function gesprek(z: Pick<Zaak, 'status' | 'berichten'>, gemeente: string, code: string): Publieksinhoud {
  return {
    titel: 'Uw gesprek met de vertrouwenspersoon',
    inhoud: (
      <>
        <Tijdlijn
          titel="Berichten"
          items={z.berichten.map((b) => ({
            op: b.op,
            door: b.van === 'melder' ? 'U' : 'Vertrouwenspersoon',
            tekst: opmaak.datumtijd(b.op),
            toelichting: <Citaat tekst={b.tekst} />,
          }))}
        />
        {z.status === 'gesloten' ? (
          <Waarschuwing soort="info">Dit gesprek is gesloten. U kunt altijd een nieuw gesprek beginnen.</Waarschuwing>
        ) : (
          <Deurformulier gemeente={gemeente} wat="vervolg" schema={Vervolg} knop="Versturen" fouten={[]} code={code} />
        )}
      </>
    ),
  };
}

function Deurformulier(f: {
  gemeente: string;
  wat: 'nieuw' | 'vervolg';
  schema: typeof Deurbericht | typeof Vervolg | typeof Codeveld;
  knop: string;
  fouten: readonly Veldfout[];
  waarden?: Record<string, string>;
  code?: string;
}) {
  return (
    <form method="post" action={`/vertrouwenspersoon/${f.gemeente}`} class="sz-formulier" autocomplete="off">
      <input type="hidden" name="wat" value={f.wat} />
      {f.code && <input type="hidden" name="code" value={f.code} />}
      <Velden velden={veldenVanSchema(f.schema)} waarden={f.waarden ?? {}} fouten={f.fouten} />
      <div class="sz-formulier__voet">
        <button type="submit" class={knopklasse('hoofd')}>
          {f.knop}
        </button>
      </div>
    </form>
  );
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
