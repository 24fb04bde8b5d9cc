import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Checklijst, Gegevens, Knoplink, opmaak, Paneel, Stapel, Tabel } from '../../platform/scherm/index.ts';
import { overVerzoek } from '../over.ts';
import type { Knelpunt } from '../schema-antwoorden.ts';
import { beoordeelKnelpunt, brengKnelpuntIn, onderbouw, openKnelpunt } from '../verzoeken.ts';
import { toonKnelpunt, toonKnelpunten } from '../vragen.ts';
import { knelpuntstanden, voorwaarden, type Voorwaarde } from '../woorden.ts';
import { Rieckeuze } from './keuze.tsx';

const CODES = Object.keys(voorwaarden) as Voorwaarde[];
const knelpuntstand = (k: Knelpunt) => knelpuntstanden[k.stand as keyof typeof knelpuntstanden];

/** The handhavingsknelpunten. */
export const knelpuntenPagina: Pagina = {
  pad: '/knelpunten',
  async toon(s) {
    const { items } = await s.vraag(toonKnelpunten, {});
    return {
      titel: 'Handhavingsknelpunten',
      inhoud: (
        <Stapel>
          <Rieckeuze s={s} hier="/knelpunten" />
          <Paneel
            titel="Handhavingsknelpunten"
            toelichting="Een dossier van redenen. Vier voorwaarden, elk onderbouwd; dan pas gaat het naar het RIEC."
            acties={
              s.wie.compartiment === 'toezicht' ? (
                <Knoplink pad="/knelpunten/nieuw" soort="hoofd">
                  {openKnelpunt.titel}
                </Knoplink>
              ) : undefined
            }
          >
            <Tabel
              titel="Handhavingsknelpunten"
              rijen={items}
              rijPad={(k) => `/knelpunten/${k.id}`}
              leeg="Er is geen handhavingsknelpunt voorbereid of ingebracht."
              kolommen={[
                { kop: 'Nummer', cel: (k) => k.nummer, smal: true },
                { kop: 'Titel', cel: (k) => k.titel },
                { kop: 'Gemeente', cel: (k) => gemeentenaam(k.gemeente) },
                { kop: 'Onderbouwd', cel: (k) => `${CODES.filter((c) => k[c]).length} van 4`, smal: true },
                { kop: 'Stand', cel: knelpuntstand, smal: true },
              ]}
            />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

/** One knelpunt with its four conditions. */
export const knelpuntPagina: Pagina = {
  pad: '/knelpunten/:id',
  async toon(s) {
    const k = await s.vraag(toonKnelpunt, { id: s.params.id! });
    return {
      titel: `Handhavingsknelpunt ${k.nummer}`,
      kruimels: [{ tekst: 'Handhavingsknelpunten', pad: '/knelpunten' }, { tekst: k.nummer }],
      inhoud: (
        <Stapel>
          <Paneel titel={k.titel}>
            <Gegevens
              items={[
                { naam: 'Stand', waarde: knelpuntstand(k) },
                { naam: 'Gemeente', waarde: gemeentenaam(k.gemeente) },
                { naam: 'RIEC', waarde: k.riecNaam },
                { naam: 'Ingebracht', waarde: k.ingebrachtOp ? opmaak.datum(k.ingebrachtOp) : 'Nog niet' },
                ...(k.uitkomst ? [{ naam: 'Uitkomst', waarde: k.uitkomst, meerregelig: true }] : []),
              ]}
            />
          </Paneel>
          <Paneel
            titel="De vier voorwaarden"
            toelichting="Uit de leidraad, bouwsteen 12. Over de branche, nooit over een persoon."
          >
            <Checklijst
              punten={CODES.map((c) => ({
                tekst: voorwaarden[c],
                stand: k[c] ? 'goed' : 'open',
                toelichting: k[c] ?? undefined,
              }))}
            />
          </Paneel>
          <Actiebalk s={s} titel="Wat nu kan" acties={knelpuntacties(s, k)} />
        </Stapel>
      ),
    };
  },
};

function knelpuntacties(s: Scherm, k: Knelpunt) {
  const over = overVerzoek(k, s.wie);
  const naar = (deel: string) => ({ params: { id: k.id }, formulierPad: `/knelpunten/${k.id}/${deel}` });
  if (s.wie.compartiment !== 'toezicht') return [s.actie(beoordeelKnelpunt, over, naar('uitkomst'))];
  const context = Object.fromEntries(CODES.map((c) => [c, k[c] !== null]));
  return [
    s.actie(onderbouw, over, naar('onderbouwing')),
    s.actie(brengKnelpuntIn, over, { params: { id: k.id }, context }),
  ];
}

/** The forms of a knelpunt. */
export const knelpuntformulieren: Pagina[] = (
  [
    ['onderbouwing', onderbouw],
    ['uitkomst', beoordeelKnelpunt],
  ] as const
).map(([naam, handeling]): Pagina => ({
  pad: `/knelpunten/:id/${naam}`,
  async toon(s) {
    const k = await s.vraag(toonKnelpunt, { id: s.params.id! });
    const eerste = CODES.find((c) => !k[c]);
    return {
      titel: `${handeling.titel}: ${k.nummer}`,
      kruimels: [{ tekst: k.nummer, pad: `/knelpunten/${k.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={handeling}
          waarden={eerste ? { voorwaarde: eerste } : {}}
          annuleren={`/knelpunten/${k.id}`}
        />
      ),
    };
  },
}));
