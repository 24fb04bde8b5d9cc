import { documentkop } from '../kern/documenten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { bewaarregel, termijnwoord } from './bewaarregels.ts';
import { bewaarsoorten } from './bewaarsoorten.ts';

/** What a certificate says: counts and terms, and nothing of what was destroyed. */
export interface Verklaring {
  gemeente: string;
  nummer: string;
  peildag: string;
  regelversie: string;
  opgesteldOp: string;
  opgesteldDoorNaam: string;
  beslotenOp: string;
  beslotenDoorNaam: string;
  uitgevoerdOp: string;
  nietVernietigd: number;
  posten: Array<{ soort: string; regel: string; aantal: number; van: string; tot: string; vingerafdruk: string }>;
}

/** The verklaring van vernietiging as a document. Source: Archiefbesluit 1995, artikel 8; B12.7. */
export function documentVanVerklaring(v: Verklaring): Document {
  const totaal = v.posten.reduce((som, p) => som + p.aantal, 0);
  return {
    ...documentkop(v.gemeente, { op: new Date(v.uitgevoerdOp), petsoort: 'privacyfunctionaris' }),
    titel: `Verklaring van vernietiging ${v.nummer}`,
    soortDocument: 'Verklaring van vernietiging',
    kenmerk: v.nummer,
    samenvatting: [
      ['Vernietigd', opmaak.meervoud(totaal, 'zaak', 'zaken')],
      ['Uitgevoerd', opmaak.datumtijd(v.uitgevoerdOp)],
      ['Termijnen', `versie ${v.regelversie}`],
    ],
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'De zaken hieronder zijn vernietigd nadat hun bewaartermijn voorbij was. Deze verklaring noemt aantallen en termijnen. Wat erin stond, over wie het ging en welke nummers het waren, is nergens meer na te gaan.',
      },
      postentabel(v),
      { soort: 'kop', niveau: 1, tekst: 'Wie besloot' },
      {
        soort: 'gegevens',
        rijen: [
          ['Lijst opgesteld door', `${v.opgesteldDoorNaam}, ${opmaak.datum(v.opgesteldOp)}`],
          ['Goedgekeurd door', `${v.beslotenDoorNaam}, ${opmaak.datum(v.beslotenOp)}`],
          ['Peildag', opmaak.datum(v.peildag)],
          ['Wijze van vernietiging', 'Gewist uit de database; van wat versleuteld was ook de sleutel'],
          ['Op de lijst en niet vernietigd', String(v.nietVernietigd)],
        ],
      },
      ...toelichting(v),
    ],
  };
}

function postentabel(v: Verklaring): Blok {
  return {
    soort: 'tabel',
    koppen: ['Soort', 'Wanneer', 'Termijn', 'Bron', 'Vervallen tussen', 'Aantal'],
    rijen: v.posten.map((p) => {
      const r = bewaarregel(p.regel);
      return [
        (bewaarsoorten as Record<string, string>)[p.soort] ?? p.soort,
        r?.wanneer ?? p.regel,
        r ? termijnwoord(r.maanden) : '',
        r?.bron ?? '',
        `${opmaak.datumKort(p.van)} en ${opmaak.datumKort(p.tot)}`,
        String(p.aantal),
      ];
    }),
  };
}

function toelichting(v: Verklaring): Blok[] {
  return [
    { soort: 'kop', niveau: 1, tekst: 'Vingerafdruk' },
    {
      soort: 'alinea',
      tekst:
        'Per soort is over de interne nummers een vingerafdruk berekend met een willekeurig getal dat daarna is weggegooid. Zij legt vast dat de lijst niet meer is veranderd en leidt naar niemand terug.',
    },
    { soort: 'lijst', items: v.posten.map((p) => `${p.regel}: ${p.vingerafdruk}`) },
    {
      soort: 'kader',
      aard: 'aandacht',
      titel: 'Reservekopieën',
      tekst:
        'Een reservekopie van voor deze dag bevat deze zaken nog, tot zij zelf wordt overschreven. Wie zo’n kopie terugzet, stelt voor de teruggekeerde zaken opnieuw een lijst op; wat op de AVG rust gaat binnen een uur vanzelf weer weg.',
    },
  ];
}
