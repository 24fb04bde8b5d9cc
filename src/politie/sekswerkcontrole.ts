import Type, { type Static } from 'typebox';
import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { talen } from '../kern/talen.ts';
import { keuze, optioneel, uuid } from '../kern/velden.ts';
import { naarZaak, opZaak } from './basis.ts';
import { politieregel, politietekst } from './invoer.ts';
import { stap } from './opvolging.ts';

/** What came of it, in the words of the leidraad; the waardebepaling itself stays a decision of its own. */
const uitkomsten = {
  geen: 'Geen signaal van mensenhandel',
  zwak: 'Zwak signaal: vastgelegd, om later patronen te herkennen',
  sterk: 'Sterk signaal',
  zeer_sterk: 'Zeer sterk signaal',
  rapportage: 'Bestuurlijke misstand: rapportage aan de gemeente',
} as const;
const ERNSTIG = ['sterk', 'zeer_sterk'];

const Sekswerkcontrole = Type.Object(
  {
    id: uuid('Zaak'),
    versie: Type.Integer({ title: 'Versie', minimum: 1 }),
    plek: politieregel('Waar?', 200, 'De plek, niet wie er was.'),
    mensen: Type.Integer({
      title: 'Met hoeveel mensen is gesproken?',
      description: 'Alleen het aantal.',
      minimum: 0,
      maximum: 100,
    }),
    omstandigheden: politietekst('Wat trof u aan?', 10, 6000, 'De omstandigheden. Namen horen er niet in.'),
    rechtenVerteld: Type.Boolean({ title: 'Zijn rechten en hulp uitgelegd?' }),
    rechtenToelichting: optioneel(politietekst('Zo nee: waarom niet?', 5, 500)),
    taal: keuze('In welke taal is gesproken?', talen),
    tolk: Type.Boolean({ title: 'Was er een tolk bij?' }),
    uitkomst: keuze('Wat is de uitkomst?', uitkomsten),
    veiligePlek: optioneel(politietekst('Veilige plek: is die er, en wie regelt haar?', 5, 1000)),
    zorgcoordinator: optioneel(politieregel('Zorgcoördinator: wie, en wanneer gesproken?', 200)),
    officier: optioneel(politieregel('Officier van justitie: wie, en wanneer ingelicht?', 200)),
  },
  { additionalProperties: false },
);

/**
 * Records a check by politie without suspicion as information: counts and circumstances, no person. It lies encrypted in one zaak, goes with
 * the term of that zaak, and is found by the zaak alone: there is no list and no search. Source: P5; Wpg 3 lid 2, 5, 8.
 */
export const legSekswerkcontroleVast = handeling({
  ...opZaak,
  naam: 'branchecontrole.vastleggen',
  titel: 'Sekswerkcontrole vastleggen',
  omschrijving: 'Legt een sekswerkcontrole vast: aantal, omstandigheden, uitleg van rechten, taal en uitkomst.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/branchecontroles' },
  invoer: Sekswerkcontrole,
  doe({ invoer, ...o }) {
    eisVolledig(invoer);
    return stap(o, invoer, {
      velden: volgt(invoer.uitkomst),
      soort: 'sekswerkcontrole',
      inhoud: { titel: uitkomsten[invoer.uitkomst], tekst: invoer.omstandigheden, velden: velden(invoer) },
    });
  },
  daarna: naarZaak('De sekswerkcontrole is vastgelegd. Zij gaat weg met de termijn van deze zaak.'),
});

type Invoer = Static<typeof Sekswerkcontrole>;
/** A strong signal asks to be weighed anew, by a person (P2); the rest stays as information. */
function volgt(uitkomst: Invoer['uitkomst']): Record<string, string | null> {
  if (ERNSTIG.includes(uitkomst)) return { status: 'ontvangen', uitkomst: null };
  return { status: uitkomst === 'rapportage' ? 'gewogen' : 'informatie' };
}

/** Rights are told or it says why not; at a strong signal care and the officier come first (P5, V7). */
function eisVolledig(i: Invoer): void {
  if (!i.rechtenVerteld && !i.rechtenToelichting)
    throw invoerfout('rechtenToelichting', 'Rechten en hulp zijn niet uitgelegd. Zeg waarom niet (P5).');
  if (!ERNSTIG.includes(i.uitkomst)) return;
  for (const veld of ['veiligePlek', 'zorgcoordinator', 'officier'] as const)
    if (!i[veld])
      throw invoerfout(
        veld,
        'Bij een sterk signaal horen een veilige plek, de zorgcoördinator en de officier van justitie. Vul dit in (P5).',
      );
}

const jaNee = (ja: boolean) => (ja ? 'Ja' : 'Nee');
function velden(i: Invoer): Array<{ naam: string; waarde: string }> {
  const als = (naam: string, waarde: string | undefined) => (waarde ? [{ naam, waarde }] : []);
  return [
    { naam: 'Plek', waarde: i.plek },
    { naam: 'Mensen gesproken', waarde: String(i.mensen) },
    { naam: 'Rechten en hulp uitgelegd', waarde: jaNee(i.rechtenVerteld) },
    ...als('Waarom niet', i.rechtenToelichting),
    { naam: 'Taal', waarde: talen[i.taal] },
    { naam: 'Tolk', waarde: jaNee(i.tolk) },
    ...als('Veilige plek', i.veiligePlek),
    ...als('Zorgcoördinator', i.zorgcoordinator),
    ...als('Officier van justitie', i.officier),
  ];
}
