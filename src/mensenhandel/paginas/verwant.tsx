import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { LegeStaat, opmaak, Paneel } from '../../platform/scherm/index.ts';
import { Verbandlijst } from '../../signalen/index.ts';
import { zoekVerwanteDossiers, type Dossierkenmerk, type Dossierverwant } from '../verwant.ts';
import { toonDossier } from '../vragen.ts';
import { Dossiermerk } from '../weergave.tsx';

/** What a dossier shares with others of the own gemeenten: kenmerken marked in its words, and the dossiers that name them too. */
export const verwantPagina: Pagina = {
  pad: '/dossiers/:id/verwant',
  async toon(s) {
    const d = await s.vraag(toonDossier, { id: s.params.id! });
    const { kenmerken, items, doorzocht, nietAlles } = await s.vraag(zoekVerwanteDossiers, { id: d.id });
    return {
      titel: `Wat ${d.nummer} deelt`,
      kruimels: [
        { tekst: 'Dossiers', pad: '/dossiers' },
        { tekst: d.nummer, pad: `/dossiers/${d.id}` },
        { tekst: 'Wat het deelt' },
      ],
      inhoud: (
        <>
          <p>
            Vergeleken met {opmaak.meervoud(doorzocht, 'ander dossier', 'andere dossiers')}
            {nietAlles && ', de nieuwste; oudere zijn niet bekeken'}. Van deze vergelijking wordt niets bewaard. Het
            zijn voorstellen: u beslist wat zij betekenen.
          </p>
          <Verwanten items={items} />
          <Kenmerken kenmerken={kenmerken} />
        </>
      ),
    };
  },
};

function Verwanten({ items }: { items: readonly Dossierverwant[] }) {
  if (items.length === 0)
    return (
      <LegeStaat
        titel="Geen ander dossier deelt iets"
        tekst="Geen van uw andere dossiers noemt hetzelfde nummer, kenteken, adres, dezelfde advertentie, zaak of facilitator."
      />
    );
  return (
    <Paneel titel="Dossiers die iets delen">
      {items.map((v) => (
        <article>
          <h3>
            <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${v.id}`}>
              {v.nummer}
            </a>
          </h3>
          <p>
            {gemeentenaam(v.gemeente)}, ontvangen {opmaak.datum(v.ontvangenOp)}{' '}
            <Dossiermerk status={v.status} vernietigdOp={null} />
          </p>
          <Verbandlijst verbanden={v.verbanden} />
        </article>
      ))}
    </Paneel>
  );
}

function Kenmerken({ kenmerken }: { kenmerken: readonly Dossierkenmerk[] }) {
  return (
    <Paneel titel="Kenmerken in de woorden" toelichting="Herkend in de stukken van dit dossier.">
      {kenmerken.length === 0 && <p>Er is niets herkend. Lees de stukken zelf.</p>}
      <ul>
        {kenmerken.map((k) => (
          <li>
            {k.soort}: {k.voor}
            <mark>{k.woorden}</mark>
            {k.na}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
