import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Bladeren, LegeStaat, opmaak, Paneel, Verborgen } from '../../platform/scherm/index.ts';
import { DOORZOEK_HOOGUIT, doorzoekDossiers, type Dossiervondst } from '../doorzoeken.ts';
import { toonDossiers } from '../vragen.ts';
import { Dossiermerk, Urgentiemerk } from '../weergave.tsx';

const PAD = '/dossiers/doorzoeken';
const PER_PAGINA = 25;

/** Search in the pieces of the own dossiers. The words come veiled in `z`. */
export const doorzoekPagina: Pagina = {
  pad: PAD,
  async toon(s) {
    const pagina = Math.min(1000, Math.max(1, Number.parseInt(s.filters.pagina ?? '1', 10) || 1));
    return {
      titel: 'Zoeken in de stukken',
      kruimels: [{ tekst: 'Dossiers', pad: '/dossiers' }, { tekst: 'Zoeken in de stukken' }],
      inhoud: (
        <>
          <Zoekformulier s={s} />
          {await uitkomst(s, pagina)}
        </>
      ),
    };
  },
};

async function uitkomst(s: Scherm, pagina: number) {
  // Without words the list is asked: a pet that may not search here reads why before it types anything.
  if (!s.zoek) return <Uitleg aantal={(await s.vraag(toonDossiers, { perPagina: 1 })).totaal} />;
  if (!/[\p{L}\p{N}]{2}/u.test(s.zoek))
    return (
      <LegeStaat
        icoon="zoek"
        titel="Dit is te kort om op te zoeken"
        tekst="Zoek op minstens twee letters of cijfers achter elkaar."
      />
    );
  const v = await s.vraag(doorzoekDossiers, { zoek: s.zoek, pagina, perPagina: PER_PAGINA });
  return <Uitkomst s={s} v={v} pagina={pagina} />;
}

function Zoekformulier({ s }: { s: Scherm }) {
  return (
    <form method="post" action="/_zoek" class="sz-zoek" role="search" aria-label="Zoek in de stukken van uw dossiers">
      <Verborgen csrf={s.sessie.csrf} verborgen={{ _terug: PAD }} />
      <label class="sz-verborgen" for="zoek-in-stukken">
        Zoek in de stukken van uw dossiers
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="zoek-in-stukken"
        type="search"
        name="zoek"
        value={s.zoek}
        maxlength={200}
        placeholder="Naam, plaats, woord uit een stuk"
        autocomplete="off"
      />
      <button type="submit" class="utrecht-button utrecht-button--primary-action">
        Zoeken
      </button>
    </form>
  );
}

function Uitleg({ aantal }: { aantal: number }) {
  return (
    <LegeStaat
      icoon="slot"
      titel="Zoek in wat versleuteld is"
      tekst={`${aantal === 1 ? 'Er is nu 1 dossier' : `Er zijn nu ${opmaak.getal(aantal)} dossiers`} om in te zoeken. Samenzicht opent ze één voor één, zoekt en sluit ze weer. Er is geen lijst van woorden die iemand anders zou kunnen lezen, en wat vernietigd is wordt niet gevonden. Alle woorden moeten in hetzelfde dossier staan; een begin van een woord is genoeg. Wat u zoekt komt in geen adres en geen log te staan; dat u zocht, wel.`}
    />
  );
}

interface Antwoord {
  items: Dossiervondst[];
  totaal: number;
  doorzocht: number;
  nietAlles: boolean;
}

function Uitkomst({ s, v, pagina }: { s: Scherm; v: Antwoord; pagina: number }) {
  const vraag = (n: number) => `${PAD}?${new URLSearchParams({ z: s.filters.z ?? '', pagina: String(n) }).toString()}`;
  return (
    <>
      <p class="sz-toelichting" role="status">
        {v.totaal === 1 ? '1 dossier gevonden' : `${opmaak.getal(v.totaal)} dossiers gevonden`};{' '}
        {opmaak.getal(v.doorzocht)} doorzocht.
        {v.nietAlles &&
          ` Alleen de nieuwste ${opmaak.getal(DOORZOEK_HOOGUIT)} dossiers zijn doorzocht. Sluit en vernietig wat niet meer nodig is.`}
      </p>
      {v.totaal === 0 && (
        <LegeStaat
          icoon="zoek"
          titel="Niets gevonden"
          tekst="Probeer minder woorden, of alleen het begin van een woord."
        />
      )}
      {v.items.map((d) => (
        <Vondst d={d} />
      ))}
      <Bladeren stand={{ pagina, perPagina: PER_PAGINA, totaal: v.totaal }} maak={vraag} />
    </>
  );
}

function Vondst({ d }: { d: Dossiervondst }) {
  return (
    <Paneel
      titel={d.nummer}
      id={`dossier-${d.id}`}
      toelichting={`${gemeentenaam(d.gemeente)} · ontvangen ${opmaak.datumKort(d.ontvangenOp)}`}
      acties={
        <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${d.id}`}>
          Open dossier {d.nummer}
        </a>
      }
    >
      <p>
        <Dossiermerk status={d.status} /> <Urgentiemerk urgentie={d.urgentie} />
      </p>
      <ul>
        {d.vindplaatsen.map((p) => (
          <li>
            <strong>{p.titel}</strong> ({opmaak.datumKort(p.op)})
            <br />
            {p.fragment.map((f) => (f.raak ? <mark>{f.tekst}</mark> : f.tekst))}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
