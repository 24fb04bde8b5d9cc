import type { Vraag } from '../../kern/declaraties.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Kamer } from '../../kern/kamer.ts';
import { allePetten, petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Bladeren, LegeStaat, opmaak, Paneel, Tabs, Verborgen } from '../../platform/scherm/index.ts';
import { zoeksoorten, type Vondst, type Vondsten, type Zoeksoort, type Zoekvraag } from '../schema.ts';
import { PER_ZOEKPAGINA } from '../vragen.ts';
import { begin, Gemarkeerd, leesbaar, lijstenVan, Link } from '../weergave.tsx';

type Zoek = Vraag<typeof Zoekvraag, typeof Vondsten>;

const TOT = 1000;

/** Search over everything this pet may read. The words come veiled in `z`; they stand in no address and no log. */
export function maakZoekPagina(zoekUit: Zoek, kamers: () => readonly Kamer[]): Pagina {
  return {
    pad: '/zoeken',
    menu: { groep: 'Mijn werk', tekst: 'Zoeken', toets: 'z', petten: allePetten().map((p) => p.soort) },
    async toon(s) {
      if (s.wie.compartiment !== 'toezicht') return { titel: 'Zoeken', inhoud: <Elders s={s} kamers={kamers()} /> };
      const soort = s.filters.soort && s.filters.soort in zoeksoorten ? (s.filters.soort as Zoeksoort) : undefined;
      const pagina = Math.min(40, Math.max(1, Number.parseInt(s.filters.pagina ?? '1', 10) || 1));
      const v = s.zoek ? await s.vraag(zoekUit, { zoek: s.zoek, soort, pagina }) : null;
      return {
        titel: 'Zoeken',
        inhoud: (
          <>
            <Zoekformulier s={s} soort={soort} />
            {v === null ? <Advies titel="Waar zoekt u naar?" /> : <Uitkomst {...{ s, v, soort, pagina }} />}
          </>
        ),
      };
    },
  };
}

function Zoekformulier({ s, soort }: { s: Scherm; soort: string | undefined }) {
  return (
    <form method="post" action="/_zoek" class="sz-zoek" role="search" aria-label="Zoek in alles">
      <Verborgen csrf={s.sessie.csrf} verborgen={{ _terug: '/zoeken', ...(soort ? { soort } : {}) }} />
      <label class="sz-verborgen" for="zoek-in-alles">
        Zoek in alles wat deze pet mag lezen
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="zoek-in-alles"
        type="search"
        name="zoek"
        value={s.zoek}
        maxlength={200}
        placeholder="Straat, naam van een bedrijf, nummer, woord"
        autocomplete="off"
      />
      <button type="submit" class="utrecht-button utrecht-button--primary-action">
        Zoeken
      </button>
    </form>
  );
}

function adres(s: Scherm, soort?: string, pagina?: number): string {
  const vraag = new URLSearchParams({ z: s.filters.z ?? '' });
  if (soort) vraag.set('soort', soort);
  if (pagina && pagina > 1) vraag.set('pagina', String(pagina));
  return `/zoeken?${vraag.toString()}`;
}

function Uitkomst({ s, v, soort, pagina }: { s: Scherm; v: Vondsten; soort: Zoeksoort | undefined; pagina: number }) {
  const totaal = v.groepen.reduce((n, g) => n + g.aantal, 0);
  if (totaal === 0) return <Advies titel={`Niets gevonden voor ‘${s.zoek}’`} />;
  return (
    <>
      <Tabs
        titel="Soort"
        tabs={[
          { tekst: 'Alles', pad: adres(s), actief: !soort, aantal: totaal },
          ...v.groepen.map((g) => ({
            tekst: zoeksoorten[g.soort as Zoeksoort],
            pad: adres(s, g.soort),
            actief: soort === g.soort,
            aantal: g.aantal,
          })),
        ]}
      />
      {v.groepen
        .filter((g) => !soort || g.soort === soort)
        .map((g) => (
          <Groep {...{ s, g, soort }} items={v.items.filter((i) => i.soort === g.soort)} />
        ))}
      {soort && !v.groepen.some((g) => g.soort === soort) && (
        <Advies titel={`Niets gevonden bij ${zoeksoorten[soort].toLowerCase()}`} />
      )}
      {soort && (
        <Bladeren
          stand={{
            pagina,
            perPagina: PER_ZOEKPAGINA,
            totaal: v.groepen.find((g) => g.soort === soort)?.aantal ?? 0,
          }}
          maak={(n) => adres(s, soort, n)}
        />
      )}
    </>
  );
}

function Groep({
  s,
  g,
  items,
  soort,
}: {
  s: Scherm;
  g: Vondsten['groepen'][number];
  items: Vondst[];
  soort: Zoeksoort | undefined;
}) {
  const meer = g.aantal >= TOT ? `meer dan ${opmaak.getal(TOT - 1)}` : opmaak.getal(g.aantal);
  return (
    <Paneel
      titel={`${zoeksoorten[g.soort as Zoeksoort]} (${meer})`}
      id={`soort-${g.soort}`}
      acties={!soort && g.aantal > items.length && <Link pad={adres(s, g.soort)}>Toon alle {meer}</Link>}
    >
      <ul>
        {items.map((i) => (
          <li>
            <Link pad={`/${i.soort}/${i.id}`}>
              <Gemarkeerd tekst={leesbaar(i.titel)} zoek={s.zoek} />
            </Link>
            <br />
            <Gemarkeerd tekst={begin(leesbaar(i.onderschrift))} zoek={s.zoek} />
            <br />
            <small>
              {gemeentenaam(i.gemeente)} · {opmaak.datumKort(i.op)}
            </small>
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

/** What helps when there is nothing, or nothing yet. */
function Advies({ titel }: { titel: string }) {
  return (
    <LegeStaat
      icoon="zoek"
      titel={titel}
      tekst={
        <>
          Zoek op een straat, de naam van een bedrijf, een KvK-nummer, het nummer van een zaak of een woord uit een
          melding. Een begin van een woord is genoeg: ‘turf’ vindt ook ‘Turfkade’. Alle woorden moeten voorkomen; minder
          woorden vinden meer. U vindt alleen wat deze pet mag lezen, in uw eigen gemeenten. Wat u zoekt komt in geen
          adres en geen log te staan.
        </>
      }
    />
  );
}

/** Compartimenten whose words are encrypted or not theirs to comb through have no search across everything: that is a choice, and it is said. */
function Elders({ s, kamers }: { s: Scherm; kamers: readonly Kamer[] }) {
  const lijsten = lijstenVan(kamers, s.wie.petsoort, ['/', '/zoeken', '/beleid']);
  return (
    <>
      <LegeStaat icoon="slot" titel="Hier wordt niet door alles heen gezocht" tekst={REDEN[s.wie.compartiment] ?? ''} />
      <Paneel
        titel="Waar u wel kunt zoeken"
        toelichting={`De lijsten van uw pet (${petVan(s.wie.petsoort).naam}). Elke lijst zoekt in haar eigen regels.`}
      >
        {lijsten.length === 0 && <p>Deze pet heeft nog geen eigen lijsten.</p>}
        <ul>
          {[...lijsten, { tekst: 'Het beleid: alle regels', pad: '/beleid' }].map((l) => (
            <li>
              <Link pad={l.pad}>{l.tekst}</Link>
            </li>
          ))}
        </ul>
      </Paneel>
    </>
  );
}

const REDEN: Record<string, string> = {
  mensenhandel:
    'Dossiers mensenhandel zijn versleuteld, elk met een eigen sleutel, en staan in geen zoekregister. U vindt een dossier op zijn kenmerk in de lijst, en woorden met de knop ‘Zoeken in de stukken’ bij die lijst.',
  politie:
    'U ziet alleen wat aan uw organisatie is verstrekt, elk stuk versleuteld en voor één doel. Daar doorheen zoeken zou het voor een ander doel gebruiken.',
  zorg: 'U ziet alleen wat aan uw organisatie is verstrekt, elk stuk versleuteld en voor één doel. Daar doorheen zoeken zou het voor een ander doel gebruiken.',
  partner:
    'U ziet alleen wat aan uw organisatie is verstrekt, elk stuk versleuteld en voor één doel. Daar doorheen zoeken zou het voor een ander doel gebruiken.',
  bibob: 'Bij de screening geldt geheimhouding (Wet Bibob 28); daarin wordt niet over zaken heen gezocht.',
  vertrouwenspersoon: 'Wat iemand u toevertrouwt is er voor dat gesprek alleen; daarin wordt niet gezocht.',
  beheer: 'Het beheer ziet geen inhoud van zaken, dus is er hier niets om door te zoeken.',
};
