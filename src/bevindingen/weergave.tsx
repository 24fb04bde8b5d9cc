import { behoudgronden, bevindingsoorten } from '../kern/bevindingsoorten.ts';
import { petVan } from '../kern/petten.ts';
import { Gegevens, opmaak, Status, type Ernst } from '../platform/scherm/index.ts';
import { standen, type EigenBevinding } from './schema.ts';

const STAND: Record<string, Ernst> = {
  te_beoordelen: 'let-op',
  terecht: 'goed',
  niet_terecht: 'ernstig',
  hersteld: 'neutraal',
};
const woord = (woorden: Readonly<Record<string, string>>, waarde: string) => woorden[waarde] ?? waarde;

/** The word of a kind of find, with a capital. */
export function soortwoord(soort: string): string {
  return opmaak.hoofdletter(woord(bevindingsoorten, soort));
}

/** Why it was kept. */
export function grondwoord(grond: string): string {
  return woord(behoudgronden, grond);
}

/** How a kept find stands, as a mark. */
export function Standmerk({ status }: { status: string }) {
  return <Status soort={STAND[status] ?? 'neutraal'} tekst={woord(standen, status)} />;
}

/** What is known of a kept find, without the words. */
export function Bevindinggegevens({ b }: { b: EigenBevinding }) {
  return (
    <Gegevens
      items={[
        { naam: 'Stand', waarde: <Standmerk status={b.status} /> },
        { naam: 'Soort', waarde: soortwoord(b.soort) },
        { naam: 'Waar', waarde: `${b.onderwerpSoort}: ${b.veld}` },
        { naam: 'Gemeente', waarde: b.gemeenteNaam },
        { naam: 'Geschreven', waarde: `${b.doorNaam}, als ${petVan(b.petsoort).naam}, ${opmaak.datumtijd(b.op)}` },
        { naam: 'Grond', waarde: grondwoord(b.grond) },
        { naam: 'Uitleg van de schrijver', waarde: b.reden, meerregelig: true },
        {
          naam: 'Beoordeeld',
          waarde: b.beoordeeldOp ? `${b.beoordeeldDoorNaam ?? ''}, ${opmaak.datumtijd(b.beoordeeldOp)}` : undefined,
        },
        { naam: 'Oordeel', waarde: b.uitleg ?? undefined, meerregelig: true },
        {
          naam: 'Hersteld',
          waarde: b.hersteldOp ? `${opmaak.datumtijd(b.hersteldOp)}: ${b.herstel ?? ''}` : undefined,
          meerregelig: true,
        },
      ]}
    />
  );
}
