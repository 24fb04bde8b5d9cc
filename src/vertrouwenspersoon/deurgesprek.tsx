import Type from 'typebox';
import { hashCode, leesCode } from '../kern/codes.ts';
import { Fout, type Veldfout } from '../kern/fouten.ts';
import { gemeenteVan } from '../kern/gemeenten.ts';
import { formulierNaarInvoer } from '../kern/http/formulierdata.ts';
import { controleerInvoer } from '../kern/invoer.ts';
import { metVloer, type Publiek, type Publieksinhoud } from '../kern/publiek.ts';
import { regeltekst } from '../kern/velden.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import { dagVan } from '../platform/klok.ts';
import { Velden } from '../platform/scherm/formulier.tsx';
import { Citaat, opmaak, Paneel, Tijdlijn, Waarschuwing } from '../platform/scherm/index.ts';
import { knopklasse } from '../platform/scherm/tekst.tsx';
import { openBerichten, trekIn, voegBerichtToe, wek, zaakBijCode } from './queries.ts';
import { type Deurbericht, vertrouwelijk, type Zaak } from './schema.ts';

/** What the code of this door is hashed for. */
export const VOOR = 'vertrouwenspersoon';
/** Going on with a code. */
export const Codeveld = Type.Object({ code: regeltekst('Uw code', 40) }, { additionalProperties: false });
const Niets = Type.Object({}, { additionalProperties: false });
const Vervolg = Type.Object({ tekst: vertrouwelijk('Uw bericht') }, { additionalProperties: false });

/** The gemeente of the address; throws NIET_GEVONDEN for one that is not here. */
export function eisGemeente(p: Publiek): { code: string; naam: string } {
  const g = gemeenteVan(p.params.gemeente ?? '');
  if (!g) throw new Fout('NIET_GEVONDEN', 'Deze gemeente staat niet in Samenzicht. Kies een gemeente uit de lijst.');
  return g;
}

/** The fields of a sent form, checked. */
export function velden(p: Publiek, schema: Parameters<typeof formulierNaarInvoer>[0]) {
  const ruw = Object.fromEntries(Object.entries(p.velden).map(([k, v]) => [k, [v]]));
  return controleerInvoer(schema, formulierNaarInvoer(schema, ruw)) as never;
}

/** What the log tells of a visit: never who, never words. */
export const daad = (gemeente: string, onderwerpId: string) =>
  ({
    verwerking: 'vertrouwenszaken',
    doel: 'verantwoording',
    gemeente,
    onderwerpSoort: 'Vertrouwenszaak',
    onderwerpId,
  }) as const;

/** Reads on with a code, writes further, or takes the yes back. */
export async function vervolg(p: Publiek): Promise<Publieksinhoud> {
  const { code: gemeente } = eisGemeente(p);
  const code = leesCode(p.velden.code ?? '');
  if (!code)
    throw new Fout('INVOER_ONGELDIG', 'Typefout.', {
      velden: [{ veld: 'code', tekst: 'Er zit een typefout in de code. Een code heeft twaalf letters en cijfers.' }],
    });
  if (p.velden.wat === 'intrekken') return neemTerug(p, gemeente, code);
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

/** The same answer for a code that is known, was used or never existed. Source: AVG 7 lid 3. */
async function neemTerug(p: Publiek, gemeente: string, code: string): Promise<Publieksinhoud> {
  const werk = hashCode(code, VOOR).then((hash) =>
    p.voer(
      gemeente,
      async (db, boek) => {
        const z = await zaakBijCode(db, hash);
        if (!z || z.vernietigdOp || (z.status === 'gesloten' && z.uitkomst === 'ingetrokken')) return;
        const nu = p.klok.nu();
        await trekIn(db, { id: z.id, vandaag: dagVan(nu), nu });
        await boek({ ...daad(gemeente, z.id), naam: 'vertrouwenszaak.ingetrokken-met-code' });
      },
      'vertrouwenspersoon',
    ),
  );
  await metVloer(werk);
  return {
    titel: 'Uw ja is teruggenomen',
    inhoud: (
      <Waarschuwing soort="goed">
        Wat u schreef is niet meer te lezen, ook niet voor de vertrouwenspersoon. Waarom hoeft u niet te zeggen. U kunt
        altijd opnieuw beginnen, bellen of langskomen.
      </Waarschuwing>
    ),
  };
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
        <Paneel
          titel="Uw ja terugnemen"
          toelichting="Dan is alles meteen voor niemand meer te lezen. Dat kan altijd, zonder reden, en is niet terug te draaien."
        >
          <Deurformulier
            gemeente={gemeente}
            wat="intrekken"
            schema={Niets}
            knop="Terugnemen en wissen"
            fouten={[]}
            code={code}
          />
        </Paneel>
      </>
    ),
  };
}

/** One form of the door. */
export function Deurformulier(f: {
  gemeente: string;
  wat: 'nieuw' | 'vervolg' | 'intrekken';
  schema: typeof Deurbericht | typeof Vervolg | typeof Codeveld | typeof Niets;
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
        <button type="submit" class={knopklasse(f.wat === 'intrekken' ? 'gevaar' : 'hoofd')}>
          {f.knop}
        </button>
      </div>
    </form>
  );
}
