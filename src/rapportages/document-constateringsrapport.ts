import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Document, Gegeven } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { conceptmerk, deel, OVER_PERSONEN, overtredingentabel } from './documentdelen.ts';
import type { Constateringsrapportkop, Toezichthouder } from './schema-antwoorden.ts';

/** The constateringsrapport as its reader gets it. Toezichthouders stand in it by number, so that anyone can check them and nobody learns a name (B9.5). Pure. */
export function documentVanConstateringsrapport(
  r: Constateringsrapportkop,
  toezichthouders: readonly Toezichthouder[],
  o: { op: Date; concept: boolean; nummer: string | null },
): Document {
  return {
    ...documentkop(r.gemeente, { op: o.op, petsoort: 'toezichthouder' }),
    titel: `Controle bij ${r.inrichtingNaam ?? r.plaats}`,
    soortDocument: 'Constateringsrapport',
    kenmerk: r.nummer,
    ...conceptmerk(o.concept),
    samenvatting: [
      ['Controle', r.controleNummer],
      ['Inrichting of plek', r.inrichtingNaam ?? r.plaats],
      ['Overtredingen', String(r.overtredingen.length)],
    ],
    voettekst: 'Vertrouwelijk. Toezicht op naleving; geen opsporing.',
    blokken: [
      ...deel('Inleiding', r.inleiding),
      { soort: 'kop', niveau: 1, tekst: 'De controle' },
      { soort: 'gegevens', rijen: controlegegevens(r, toezichthouders) },
      ...deel('Bevindingen', r.bevindingen),
      { soort: 'kop', niveau: 1, tekst: 'Overtredingen' },
      overtredingentabel(r.overtredingen),
      ...deel('Conclusie', r.conclusie),
      OVER_PERSONEN,
      {
        soort: 'ondertekening',
        plaats: gemeentenaam(r.gemeente),
        ondertekenaar: { functie: `Toezichthouder${o.nummer ? `, legitimatienummer ${o.nummer}` : ''}` },
        ruimte: true,
      },
    ],
  };
}

function controlegegevens(r: Constateringsrapportkop, toezichthouders: readonly Toezichthouder[]): Gegeven[] {
  const nummers = toezichthouders.map((t) => t.legitimatienummer ?? 'zonder nummer');
  return [
    ['Controle', r.controleNummer],
    ...(r.inrichtingNaam ? [['Inrichting', r.inrichtingNaam] satisfies Gegeven] : []),
    ['Adres', r.plaats],
    ['Begonnen', r.begonnenOp ? `${opmaak.datumtijd(r.begonnenOp)} uur` : 'niet vastgelegd'],
    ['Afgerond', r.afgerondOp ? `${opmaak.datumtijd(r.afgerondOp)} uur` : 'niet vastgelegd'],
    ['Doel', r.doel],
    ['Getoetst aan', r.grondslag],
    ['Toezichthouders', nummers.length ? `legitimatienummer ${opmaak.opsomming(nummers)}` : 'niet vastgelegd'],
  ];
}
