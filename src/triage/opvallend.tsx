import { indicatorlijst } from '../signalen/index.ts';
import { Paneel } from '../platform/scherm/index.ts';
import type { Lijst } from './voorstel/feit.ts';
import { noemFeit, stelRoutesVoor, type Frase } from './voorstel/index.ts';
import { NuBellen } from './weergave.tsx';

const LIJSTEN: Record<Lijst, string> = {
  indicatoren: `${indicatorlijst.lijst} (${indicatorlijst.versie})`,
  signaal: 'strafbare feiten naast de indicatoren',
  bestuursrecht: 'regels van de gemeente',
  arbeidswetten: 'arbeidswetten',
  zorg: 'vragen om hulp',
};

/** The words of a melder that stand on a published list: a proposal to read with, of which nothing is kept or chosen (R2, AVG 22). */
export function Opvallend({ tekst }: { tekst: string }) {
  const { frasen } = stelRoutesVoor(tekst);
  const perFeit = Map.groupBy(frasen, (f) => `${f.lijst} ${f.code}`);
  return (
    <Paneel
      titel="Woorden die opvallen"
      toelichting="Een voorstel uit gepubliceerde lijsten; u beslist. Er is niets aangekruist en er wordt niets van bewaard. Afkomst, taal en uiterlijk tellen nooit mee."
    >
      {frasen.length === 0 && (
        <p>Er is niets herkend. Dat zegt niet dat er niets aan de hand is: lees de melding zelf.</p>
      )}
      <ul>
        {[...perFeit.values()].map((groep) => (
          <Feitregel frasen={groep} />
        ))}
      </ul>
    </Paneel>
  );
}

function Feitregel({ frasen }: { frasen: readonly Frase[] }) {
  const [eerste] = frasen;
  if (!eerste) return <></>;
  return (
    <li>
      {frasen.map((f) => (
        <>
          <mark>{f.tekst}</mark>{' '}
        </>
      ))}
      <br />
      {noemFeit(eerste)}. Lijst: {LIJSTEN[eerste.lijst]}.
    </li>
  );
}

/** Who to call first, when the words of the melder cannot wait. */
export function BelEerst({ tekst }: { tekst: string }) {
  return stelRoutesVoor(tekst).spoed ? <NuBellen titel="Bel eerst; leg het daarna vast" /> : <></>;
}
