import { hashCode, leesCode } from '../kern/codes.ts';
import { Fout, type Veldfout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { metVloer, type Publieksdeur, type Publieksinhoud } from '../kern/publiek.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import { Velden } from '../platform/scherm/formulier.tsx';
import { Citaat, Gegevens, opmaak, Paneel, Tijdlijn } from '../platform/scherm/index.ts';
import { knopklasse } from '../platform/scherm/tekst.tsx';
import { BelBijGevaar, bericht, Deurformulier, leesVelden } from './deurdelen.tsx';
import { daad, type Bezoek } from './inname.ts';
import { inzendingBijCode, leesVolgTerugkoppelingen, wekInzending, type Volgstand } from './queries-deur.ts';
import { openBerichten, voegBerichtToe } from './queries.ts';
import { Deurantwoord, Deurcode, type Inzending } from './schema.ts';
import { CODE_VOOR } from './sleutel.ts';

const PAD = '/melden/volgen';

/** Following one's own melding with a code: its state, questions and answers. The code travels in the body of a post, never in an address. */
export const volgdeur: Publieksdeur = {
  pad: PAD,
  async toon() {
    return codepagina([]);
  },
  async neemAan(p) {
    const code = leesCode(p.velden.code ?? '');
    if (!code)
      return {
        ...codepagina([
          { veld: 'code', tekst: 'Er zit een typefout in de code. Een code heeft twaalf letters en cijfers.' },
        ]),
        status: 422,
      };
    let tekst: string | null = null;
    let fouten: Veldfout[] = [];
    if (p.velden.tekst !== undefined)
      try {
        ({ tekst } = leesVelden<{ tekst: string }>(p, Deurantwoord, { tekst: p.velden.tekst }));
      } catch (fout) {
        if (!(fout instanceof Fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
        fouten = fout.velden;
      }
    const gevonden = await metVloer(leesVerder(p, code, tekst));
    if (!gevonden)
      return bericht(
        'Geen melding gevonden',
        'Bij deze code is geen melding te lezen. Controleer de code. Zij kan ook gewist zijn: dat gebeurt een jaar nadat de melding is afgehandeld.',
      );
    return { ...gesprek(gevonden, code, fouten, p.velden.tekst), ...(fouten.length ? { status: 422 as const } : {}) };
  },
};

interface Gevonden {
  stand: Volgstand;
  berichten: Inzending['berichten'];
  terug: Array<{ soort: string; tekst: string; op: string }>;
}

/** What who holds this code may read, after adding his words when there are any; nothing for any other code. */
export async function leesVerder(p: Bezoek, code: string, tekst: string | null): Promise<Gevonden | null> {
  const hash = await hashCode(code, CODE_VOOR);
  return p.voer(null, async (db, boek) => {
    const stand = await inzendingBijCode(db, hash);
    if (!stand) return null;
    const nu = p.klok.nu();
    if (tekst && !stand.woordenGewistOp && (await wekInzending(db, stand.id, nu)))
      await voegBerichtToe(db, stand, { id: p.maakId(), soort: 'antwoord', tekst, nu });
    await boek({ ...daad(stand.gemeente, stand.id), naam: 'inzending.gelezen-met-code' });
    const open = await openBerichten(db, stand);
    const berichten = BIJ_EEN_MENS.has(stand.status) ? [] : open;
    return { stand: (await inzendingBijCode(db, hash))!, berichten, terug: await leesVolgTerugkoppelingen(db) };
  });
}

// To the outside there is no difference between what toezicht and what somebody else deals with: not in the state, and not in what became of
// the words. Those go at once to mensenhandel and stay a month with toezicht, so the page shows them of neither.
const BIJ_EEN_MENS = new Set(['verwerkt', 'overgedragen']);
const STAND: Record<string, string> = {
  nieuw: 'Aangekomen; nog niet gelezen',
  vraag_gesteld: 'Er is een vraag voor u',
  beantwoord: 'Uw antwoord is aangekomen',
  verwerkt: 'Gelezen en in behandeling genomen',
  overgedragen: 'Gelezen en in behandeling genomen',
  niet_verwerkt: 'Gelezen en afgesloten',
};
const TERUG: Record<string, string> = {
  ontvangen: 'Ontvangen',
  opgepakt: 'Opgepakt',
  niet_opgepakt: 'Niet opgepakt',
  afgesloten: 'Afgesloten',
};

function gesprek(g: Gevonden, code: string, fouten: readonly Veldfout[], getypt?: string): Publieksinhoud {
  const { stand } = g;
  const open = ['nieuw', 'vraag_gesteld', 'beantwoord'].includes(stand.status) && !stand.woordenGewistOp;
  return {
    titel: 'Uw melding',
    inhoud: (
      <>
        <Paneel titel="Stand">
          <Gegevens
            items={[
              { naam: 'Nu', waarde: STAND[stand.status] },
              { naam: 'Gemeente', waarde: gemeentenaam(stand.gemeente) },
              { naam: 'Aangekomen', waarde: opmaak.datumtijd(stand.ontvangenOp) },
              ...(stand.status === 'nieuw' ? [{ naam: 'Gelezen voor', waarde: opmaak.datum(stand.reagerenVoor) }] : []),
              ...woordenVan(stand),
            ]}
          />
        </Paneel>
        <Tijdlijn titel="Over en weer" items={[...regels(g)]} />
        {open && (
          <Paneel titel={stand.status === 'vraag_gesteld' ? 'Uw antwoord' : 'Wilt u iets toevoegen?'} id="verder">
            <Deurformulier
              actie={PAD}
              verborgen={{ code }}
              knoppen={
                <button type="submit" class={knopklasse('hoofd')}>
                  Versturen
                </button>
              }
            >
              <Velden
                velden={veldenVanSchema(Deurantwoord)}
                waarden={fouten.length ? { tekst: getypt ?? '' } : {}}
                fouten={fouten}
              />
            </Deurformulier>
          </Paneel>
        )}
        <BelBijGevaar />
      </>
    ),
  };
}

function woordenVan(stand: Volgstand) {
  const waarde = BIJ_EEN_MENS.has(stand.status)
    ? 'Hier niet meer te lezen: wie uw melding behandelt heeft ze gelezen.'
    : stand.woordenGewistOp && `Vernietigd op ${opmaak.datum(stand.woordenGewistOp)}`;
  return waarde ? [{ naam: 'Uw woorden', waarde }] : [];
}

/** What was written from both sides, in order; the first words as they were sent. */
function regels(g: Gevonden) {
  const VAN: Record<string, string> = {
    melding: 'U meldde',
    antwoord: 'U schreef',
    vraag: 'De gemeente vraagt',
    bericht: 'De gemeente schrijft',
  };
  const berichten = g.berichten.map((b) => ({
    op: b.op,
    door: b.soort === 'vraag' || b.soort === 'bericht' ? 'Gemeente' : 'U',
    tekst: VAN[b.soort] ?? '',
    toelichting: <Citaat tekst={b.soort === 'melding' ? (JSON.parse(b.tekst) as { wat: string }).wat : b.tekst} />,
  }));
  const terug = g.terug.map((t) => ({
    op: t.op,
    door: 'Gemeente',
    tekst: TERUG[t.soort] ?? t.soort,
    toelichting: <Citaat tekst={t.tekst} />,
  }));
  return [...berichten, ...terug].sort((a, b) => a.op.localeCompare(b.op));
}

function codepagina(fouten: readonly Veldfout[]): Publieksinhoud {
  return {
    titel: 'Volg uw melding',
    inleiding: 'Met de code die u kreeg leest u wat er met uw melding gebeurt, en antwoordt u zonder uw naam.',
    inhoud: (
      <Paneel titel="Uw code" id="code-invullen">
        <Deurformulier
          actie={PAD}
          knoppen={
            <button type="submit" class={knopklasse('hoofd')}>
              Lees verder
            </button>
          }
        >
          <Velden velden={veldenVanSchema(Deurcode)} waarden={{}} fouten={fouten} />
        </Deurformulier>
        <p lang="en">Enter your code to read what happened with your report.</p>
      </Paneel>
    ),
  };
}
