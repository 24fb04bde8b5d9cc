import type { Blok, Document, Tekst, Tekstdeel } from '../platform/documenten/index.ts';
import { Citaat, Gegevens, Kop, opmaak, Paneel, Tabel, Waarschuwing } from '../platform/scherm/index.ts';

/** A document beside its text: the same model that becomes the PDF, so that one sees what the receiver will see. */
export function Documentvoorbeeld({ document: d, pdfPad }: { document: Document; pdfPad: string }) {
  return (
    <Paneel
      titel="Zo ziet de ontvanger het"
      toelichting={`${d.organisatie.naam} · ${d.soortDocument}`}
      acties={
        <a class="utrecht-link utrecht-link--html-a" href={pdfPad}>
          Openen als PDF
        </a>
      }
    >
      <article class="sz-stapel" aria-label={d.titel}>
        <Kop rang={3}>{d.titel}</Kop>
        <Gegevens
          dicht
          items={[
            { naam: 'Kenmerk', waarde: d.kenmerk },
            { naam: 'Datum', waarde: opmaak.datum(d.datum) },
            ...(d.rol ? [{ naam: 'Opgesteld in de rol van', waarde: d.rol }] : []),
            ...(d.status ? [{ naam: 'Status', waarde: 'Concept, nog niet vastgesteld' }] : []),
            ...(d.samenvatting ?? []).map(([naam, waarde]) => ({ naam, waarde: platte(waarde) })),
          ]}
        />
        {d.blokken.map((b) => (
          <Stuk blok={b} />
        ))}
      </article>
    </Paneel>
  );
}

/** One block of the document. */
function Stuk({ blok: b }: { blok: Blok }) {
  switch (b.soort) {
    case 'kop':
      return <Kop rang={b.niveau === 1 ? 3 : 4}>{b.tekst}</Kop>;
    case 'alinea':
      return <p>{regels(platte(b.tekst))}</p>;
    case 'lijst':
      return (
        <ul>
          {b.items.map((i) => (
            <li>{platte(i)}</li>
          ))}
        </ul>
      );
    case 'tabel':
      return (
        <Tabel
          titel={b.bijschrift ?? b.koppen.join(', ')}
          rijen={b.rijen}
          kolommen={b.koppen.map((kop, i) => ({ kop, cel: (rij: Tekst[]) => platte(rij[i] ?? '') }))}
        />
      );
    case 'gegevens':
      return <Gegevens items={b.rijen.map(([naam, waarde]) => ({ naam, waarde: platte(waarde) }))} />;
    case 'citaat':
      return <Citaat tekst={platte(b.tekst)} bron={b.bron} />;
    case 'kader':
      return (
        <Waarschuwing soort={b.aard === 'aandacht' ? 'let-op' : 'info'} titel={b.titel}>
          {platte(b.tekst)}
        </Waarschuwing>
      );
    case 'weggelaten':
      return <p class="sz-zacht">[weggelaten: {b.reden}]</p>;
    case 'ondertekening':
      return <p>{[b.namens, b.plaats, b.ondertekenaar?.naam, b.ondertekenaar?.functie].filter(Boolean).join(', ')}</p>;
    case 'paginaEinde':
      return null;
  }
}

/** A line break in the text stays one. */
function regels(tekst: string) {
  return tekst.split('\n').map((regel, i) => (
    <>
      {i > 0 && <br />}
      {regel}
    </>
  ));
}

function platte(tekst: Tekst): string {
  return typeof tekst === 'string' ? tekst : tekst.map(deel).join('');
}

function deel(d: Tekstdeel): string {
  if (typeof d === 'string') return d;
  return 'vet' in d ? d.vet : `[weggelaten: ${d.weggelaten}]`;
}
