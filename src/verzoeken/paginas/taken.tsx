import type { Static } from 'typebox';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Zoekvak } from '../../platform/scherm/filters.tsx';
import {
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Tabel,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { beantwoord } from '../handelingen.ts';
import { type Plek, rechten, type Taak } from '../schema.ts';
import { toonTaak, toonTaken, zoekAllePlekken } from '../vragen.ts';

const woord = (woorden: Record<string, string>, waarde: string | null) => (waarde ? (woorden[waarde] ?? waarde) : '');

/** What the own compartiment is asked to look for. */
export const takenPagina: Pagina = {
  pad: '/verzoektaken',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Zoeken voor een verzoek',
    toets: '3',
    petten: ['jurist', 'aandachtsfunctionaris', 'vertrouwenspersoon'],
  },
  async toon(s) {
    const { items } = await s.vraag(toonTaken, {});
    return {
      titel: 'Zoeken voor een verzoek',
      inhoud: (
        <>
          <Tabel<Taak>
            titel="Zoekopdrachten"
            rijen={items}
            rijPad={(t) => `/verzoektaken/${t.id}`}
            leeg="Er is niets gevraagd. Vraagt iemand om inzage of wissing, dan zoekt elk compartiment in het eigen deel."
            kolommen={[
              { kop: 'Verzoek', cel: (t) => t.nummer ?? 'Beantwoord verzoek' },
              { kop: 'Recht', cel: (t) => woord(rechten, t.recht) },
              { kop: 'Gemeente', cel: (t) => gemeentenaam(t.gemeente) },
              {
                kop: 'Antwoord voor',
                cel: (t) => <Termijn dag={t.voor} vandaag={s.klok.nu()} voorbij={t.afgerondOp !== null} kort />,
              },
              { kop: 'Uitvoeren', cel: (t) => uitvoerstand(t) },
            ]}
          />
          {s.wie.petsoort !== 'vertrouwenspersoon' && (
            <Knoplink pad="/kennisgevingen">Kennisgevingen aan ontvangers</Knoplink>
          )}
        </>
      ),
    };
  },
};

function uitvoerstand(t: Pick<Taak, 'uitvoerenVoor' | 'uitgevoerdOp'>): string {
  if (t.uitgevoerdOp) return `gedaan op ${opmaak.datum(t.uitgevoerdOp)}`;
  return t.uitvoerenVoor ? `voor ${opmaak.datum(t.uitvoerenVoor)}` : '';
}

/** One task: for whom, where to look, and the answer. */
export const taakPagina: Pagina = {
  pad: '/verzoektaken/:id',
  async toon(s) {
    const t = await s.vraag(toonTaak, { id: s.params.id! });
    return {
      titel: t.nummer ? `Zoeken voor ${t.nummer}` : 'Beantwoord verzoek',
      kruimels: [{ tekst: 'Zoeken voor een verzoek', pad: '/verzoektaken' }, { tekst: t.nummer ?? 'Beantwoord' }],
      ...(teDoen(t)
        ? {
            volgendeStap: {
              tekst: 'Voer uit wat is toegewezen',
              pad: `/verzoektaken/${t.id}/uitvoeren`,
              voor: t.uitvoerenVoor!,
              wettelijk: true,
            },
          }
        : {}),
      inhoud: t.afgerondOp ? <Beantwoord t={t} /> : <Open s={s} t={t} />,
    };
  },
};

const teDoen = (t: Taak) => t.uitvoerenVoor !== null && t.uitgevoerdOp === null;

function Beantwoord({ t }: { t: Taak }) {
  return (
    <>
      <Waarschuwing soort="goed" titel="Beantwoord">
        {t.antwoord ?? 'Het antwoord is na zijn termijn gewist.'}
      </Waarschuwing>
      <p class="sz-rij">
        {t.compartiment !== 'toezicht' && t.antwoord && (
          <Knoplink pad={`/verzoektaken/${t.id}/brief`}>Eigen brief (PDF), met rechtsmiddelen</Knoplink>
        )}
        {teDoen(t) && <Knoplink pad={`/verzoektaken/${t.id}/plekken`}>Vind alle plekken</Knoplink>}
        {teDoen(t) && <Knoplink pad={`/verzoektaken/${t.id}/uitvoeren`}>Uitvoering vastleggen</Knoplink>}
        {t.uitgevoerdOp && <Knoplink pad="/kennisgevingen">Kennisgevingen</Knoplink>}
        {t.uitgevoerdOp && (
          <Knoplink pad={`/verzoektaken/${t.id}/ingelichten`}>Wie is ingelicht, voor de betrokkene (PDF)</Knoplink>
        )}
      </p>
    </>
  );
}

const TOELICHTING: Record<string, string> = {
  toezicht: 'Uw antwoord komt in het besluit van de privacyfunctionaris.',
  mensenhandel:
    'Uw antwoord blijft in dit compartiment en gaat door u zelf, in een eigen brief, naar wie het vroeg. De behandelaar ziet alleen dat u hebt gekeken, en nooit of er iets was.',
  vertrouwenspersoon:
    'Uw antwoord blijft bij u en gaat door u zelf, in een eigen brief, naar wie het vroeg. De behandelaar ziet alleen dat het is afgehandeld. Het postvak kent geen namen: kunt u niet nagaan of iets van deze persoon is, schrijf dat dan, en dat wie een code heeft daarmee zelf leest.',
};

function Open({ s, t }: { s: Scherm; t: Taak }) {
  return (
    <TweeKolom
      hoofd={
        <HandelingFormulier
          s={s}
          handeling={beantwoord}
          weg={t.compartiment === 'toezicht' ? ['orgaan'] : []}
          annuleren="/verzoektaken"
          toelichting={TOELICHTING[t.compartiment] ?? ''}
        />
      }
      zijtitel="Voor wie"
      zij={
        <Paneel titel="Voor wie">
          {t.wie && (
            <Gegevens
              items={[
                { naam: 'Naam', waarde: t.wie.naam },
                { naam: 'Gevraagd', waarde: t.wie.gevraagd, meerregelig: true },
                { naam: 'Antwoord voor', waarde: <Termijn dag={t.voor} vandaag={s.klok.nu()} /> },
              ]}
            />
          )}
          {t.compartiment !== 'vertrouwenspersoon' && (
            <>
              <Knoplink pad={`/verzoektaken/${t.id}/plekken`}>Vind alle plekken</Knoplink>
              <Knoplink pad={`/verzoektaken/${t.id}/beperken`}>Gebruik beperken</Knoplink>
              <Knoplink pad="/beperkingen">Wat al stilligt</Knoplink>
            </>
          )}
        </Paneel>
      }
    />
  );
}

/** The way from a found place to letting it lie still (AVG 18). */
function stilleggen(taakId: string) {
  return {
    kop: 'Stilleggen',
    cel: (p: Static<typeof Plek>) => (
      <a href={`/verzoektaken/${taakId}/beperken?plek=${encodeURIComponent(p.pad)}`}>Gebruik beperken</a>
    ),
  };
}

/** What these words give; or why they are not words of this request. */
async function zoekVoor(s: Scherm, id: string) {
  if (s.zoek.length < 2) return { items: null, fout: null };
  try {
    return { ...(await s.vraag(zoekAllePlekken, { id, zoek: s.zoek })), fout: null };
  } catch (oorzaak) {
    if (oorzaak instanceof Fout && oorzaak.code === 'INVOER_ONGELDIG') return { items: null, fout: oorzaak.message };
    throw oorzaak;
  }
}

/** All places that this pet may see, for one request. The words go veiled, are used, and kept nowhere. */
function maakPlekkenPagina(meervoud: 'verzoeken' | 'verzoektaken', kruimel: string): Pagina {
  return {
    pad: `/${meervoud}/:id/plekken`,
    async toon(s) {
      const id = s.params.id!;
      const { items, fout } = await zoekVoor(s, id);
      return {
        titel: 'Vind alle plekken',
        kruimels: [{ tekst: kruimel, pad: `/${meervoud}/${id}` }, { tekst: 'Vind alle plekken' }],
        inhoud: (
          <>
            <p>
              Zoekt waar iets van één betrokkene staat, zover uw pet mag kijken, in de gemeente van het verzoek en
              zolang dat open is. De zoekwoorden worden niet bewaard en staan niet in het log; dat u zocht wel.
            </p>
            <Zoekvak
              pad="/_zoek"
              csrf={s.sessie.csrf}
              woorden={s.zoek}
              wisPad={s.pad}
              label="Naam"
              hint="De naam uit het verzoek, het adres met huisnummer, of wat de betrokkene zelf noemt"
              verborgen={{ _terug: s.pad }}
            />
            {fout && <Waarschuwing titel="Dit zijn geen woorden uit het verzoek">{fout}</Waarschuwing>}
            {items && (
              <Tabel
                titel="Gevonden plekken"
                rijen={items}
                rijPad={(p) => p.pad}
                leeg="Niets gevonden waar deze pet mag kijken."
                kolommen={[
                  { kop: 'Wat', cel: (p) => p.wat },
                  { kop: 'Waar', cel: (p) => p.waar },
                  ...(meervoud === 'verzoektaken' ? [stilleggen(id)] : []),
                ]}
              />
            )}
          </>
        ),
      };
    },
  };
}

/** Searching for a request, and for what a compartiment was asked. */
export const plekkenPaginas: Pagina[] = [
  maakPlekkenPagina('verzoeken', 'Verzoek'),
  maakPlekkenPagina('verzoektaken', 'Zoekopdracht'),
];
