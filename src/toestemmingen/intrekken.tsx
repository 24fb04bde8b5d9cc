import { hashCode, leesCode } from '../kern/codes.ts';
import { metVloer, type Publiek, type Publieksdeur, type Publieksinhoud } from '../kern/publiek.ts';
import { Velden } from '../platform/scherm/formulier.tsx';
import { Paneel, Waarschuwing } from '../platform/scherm/index.ts';
import { knopklasse } from '../platform/scherm/tekst.tsx';
import { CODE_VOOR } from './afspraken.ts';
import { beeindig, zoekMetCode } from './queries.ts';
import { tekstIn, toestemmingsteksten, type Toestemmingstekst } from './teksten.ts';

/**
 * The door to take a consent back without a login, a name or a reason (AVG 7 lid 3). The answer is the same whether the code was known,
 * was used before or never existed, and takes as long; a typing error is told from the code itself, so nothing can be found by trying.
 */
export const intrekdeur: Publieksdeur = {
  pad: '/intrekken',
  async toon(p) {
    return formulier(tekstIn(p.keuzes.taal), '');
  },
  async neemAan(p) {
    const t = tekstIn(p.velden.taal);
    const code = leesCode(p.velden.code ?? '');
    if (!code) return { ...formulier(t, t.pagina.fout), status: 422 };
    await metVloer(trekIn(p, code));
    return {
      titel: t.pagina.titel,
      taal: t.taal,
      inhoud: <Waarschuwing soort="goed">{t.pagina.klaar}</Waarschuwing>,
    };
  },
};

async function trekIn(p: Publiek, code: string): Promise<void> {
  const hash = await hashCode(code, CODE_VOOR);
  await p.voer(null, async (db, boek) => {
    const t = await zoekMetCode(db, hash);
    if (!t || (await beeindig(db, t.id, 'met_code', p.klok.nu())) !== 1) return;
    await boek({
      naam: 'toestemming.intrekken-met-code',
      verwerking: 'toestemmingen',
      doel: 'verantwoording',
      gemeente: t.gemeente,
      onderwerpSoort: 'Toestemming',
      onderwerpId: t.id,
      gebeurtenissen: [
        {
          soort: 'toestemming.beeindigd',
          onderwerpId: t.id,
          gemeente: t.gemeente,
          gegevens: { hoe: 'met_code' },
        },
      ],
    });
  });
}

function formulier(t: Toestemmingstekst, fout: string): Publieksinhoud {
  return {
    titel: t.pagina.titel,
    taal: t.taal,
    inleiding: t.pagina.uitleg,
    inhoud: (
      <>
        <Paneel titel={t.pagina.veld} id="code">
          <form method="post" action="/intrekken" class="sz-formulier" autocomplete="off">
            <input type="hidden" name="taal" value={t.taal} />
            <Velden
              velden={[{ soort: 'tekst', naam: 'code', label: t.pagina.veld, breedte: 'middel', hooguit: 40 }]}
              waarden={{}}
              fouten={fout ? [{ veld: 'code', tekst: fout }] : []}
            />
            <div class="sz-formulier__voet">
              <button type="submit" class={knopklasse('hoofd')}>
                {t.pagina.knop}
              </button>
            </div>
          </form>
        </Paneel>
        <nav aria-label="Talen, languages">
          <ul class="sz-rij">
            {toestemmingsteksten.map((x) => (
              <li>
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href={`/intrekken?taal=${x.taal}`}
                  lang={x.taal}
                  hreflang={x.taal}
                >
                  {x.eigenNaam}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </>
    ),
  };
}
