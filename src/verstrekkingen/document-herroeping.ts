import { documentkop } from '../kern/documenten.ts';
import type { Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { beeindigingen, type Beeindiging } from '../toestemmingen/index.ts';

/** The letter to a receiver whose ground fell away: erase, tell who got it from you, and say so. Source: AVG 7 lid 3, 17, 19. Pure. */
export function documentVanHerroeping(v: {
  gemeente: string;
  nummer: string;
  ontvangerNaam: string;
  verstuurdOp: string;
  herroepenOp: string;
  hoe: Beeindiging;
  voor: Date;
}): Document {
  return {
    ...documentkop(v.gemeente, { op: new Date(v.herroepenOp), petsoort: 'aandachtsfunctionaris' }),
    titel: `Wis wat u ontving onder nummer ${v.nummer}`,
    soortDocument: 'Herroeping van een verstrekking',
    kenmerk: `${v.nummer}-H`,
    samenvatting: [
      ['Aan', v.ontvangerNaam],
      ['Verstrekt op', opmaak.datum(v.verstuurdOp)],
      ['Toestemming geëindigd', opmaak.datumtijd(v.herroepenOp)],
      ['Laat het weten voor', opmaak.datumtijd(v.voor.toISOString())],
    ],
    voettekst: 'Vertrouwelijk. Deze brief bevat geen gegevens over een persoon.',
    blokken: [
      {
        soort: 'alinea',
        tekst: `U ontving van ons gegevens op grond van toestemming (AVG 6 lid 1 onder a en 9 lid 2 onder a). Die toestemming geldt niet meer: ${beeindigingen[v.hoe].toLowerCase()}. De gegevens zijn in Samenzicht niet meer te lezen.`,
      },
      { soort: 'kop', niveau: 1, tekst: 'Wat wij u vragen' },
      {
        soort: 'lijst',
        genummerd: true,
        items: [
          'Wis wat u op grond van deze verstrekking bewaart, ook kopieën, aantekeningen en wat u aan anderen doorgaf (AVG 17 lid 1 onder b en lid 2).',
          'Laat in Samenzicht weten dat het gewist is (AVG 19).',
          'Moet een deel blijven omdat een wet u daartoe verplicht of omdat u hulp verleent op een eigen grond, noem dan die wet en dat artikel (AVG 17 lid 3). Wat op die grond niet nodig is, wist u.',
        ],
      },
      {
        soort: 'kader',
        aard: 'aandacht',
        titel: 'Vraag niet naar de reden',
        tekst:
          'Wie toestemming intrekt, hoeft dat niet uit te leggen. Hulp die u geeft, gaat door: die hangt nooit van toestemming af (AVG 7 lid 4).',
      },
      { soort: 'ondertekening', ondertekenaar: { functie: 'Aandachtsfunctionaris mensenhandel' } },
    ],
  };
}
