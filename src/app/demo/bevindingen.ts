import { dagmoment } from './hulp.ts';
import type { Agenda, Terugblik } from './toneel.ts';

interface Behouden {
  sleutel: string;
  dag: number;
  inrichting: string;
  wie: string;
  tekst: string;
  woorden: string;
  soort: string;
  grond: string;
  reden: string;
  oordeel?: { dag: number; oordeel: 'terecht' | 'niet_terecht'; uitleg: string };
}

// All names are made up.
const BEHOUDEN: readonly Behouden[] = [
  {
    sleutel: 'bv-glaszetter',
    dag: -41,
    inrichting: 'i-amarant',
    wie: 'yusuf',
    tekst: 'De heer Tannerwold van de glaszetter heeft het raam in de nooduitgang vervangen.',
    woorden: 'Tannerwold',
    soort: 'naam',
    grond: 'zakelijke_rol',
    reden: 'De uitvoerder van het bedrijf dat de nooduitgang herstelde.',
    oordeel: { dag: -38, oordeel: 'terecht', uitleg: 'Iemand in een zakelijke rol, nodig om het herstel na te gaan.' },
  },
  {
    sleutel: 'bv-buurman',
    dag: -12,
    inrichting: 'i-amarant',
    wie: 'yusuf',
    tekst: 'Gebeld met de heer Blokzijl van hiernaast: het geluid is sinds vorige week minder.',
    woorden: 'Blokzijl',
    soort: 'naam',
    grond: 'anders',
    reden: 'De melder wilde graag dat dit in het logboek kwam.',
    oordeel: {
      dag: -8,
      oordeel: 'niet_terecht',
      uitleg: 'De naam van een buurman is voor het toezicht niet nodig. Schrijf: een omwonende.',
    },
  },
  {
    sleutel: 'bv-wijkagent',
    dag: -3,
    inrichting: 'i-amarant',
    wie: 'marit',
    tekst: 'Afspraak gemaakt met mevrouw Wolderman van de brandweer over de vluchtroute.',
    woorden: 'Wolderman',
    soort: 'naam',
    grond: 'ambtenaar',
    reden: 'Het aanspreekpunt bij de veiligheidsregio, in functie.',
  },
];

/** Some texts in which a name stayed with a reason, and what the privacyfunctionaris found of them. */
export function planBevindingen(a: Agenda): void {
  for (const b of BEHOUDEN) {
    const start = b.tekst.indexOf(b.woorden);
    a.plan(dagmoment(b.dag, 11, 20), b.sleutel, b.wie, 'logboek.toevoegen', (t: Terugblik) => ({
      id: t.id(b.inrichting),
      soort: 'contact',
      tekst: b.tekst,
      bevindingenBehouden: [
        { veld: 'tekst', start, eind: start + b.woorden.length, soort: b.soort, grond: b.grond, reden: b.reden },
      ],
    }));
    const o = b.oordeel;
    if (!o) continue;
    a.plan(dagmoment(o.dag, 10, 5), `${b.sleutel}-oordeel`, 'ingrid', 'bevinding.beoordelen', async (t: Terugblik) => {
      // Nothing older waits: what was kept is judged in order.
      const { items } = await t.vraag<{ items: Array<{ id: string }> }>('bevindingen.tonen', {
        status: 'te_beoordelen',
        volgorde: 'op',
        richting: 'op',
      });
      return { id: items[0]!.id, oordeel: o.oordeel, uitleg: o.uitleg };
    });
  }
}
