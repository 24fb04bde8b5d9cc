import { Paneel } from '../../platform/scherm/index.ts';

/** How a report is written so that it holds: facts, norm, no persons. */
export function Schrijfhulp() {
  return (
    <Paneel titel="Zo schrijft u">
      <ul>
        <li>Wat u zelf zag, hoorde of las; wanneer en waar.</li>
        <li>Bij elk feit de norm, zodat ieder het kan nagaan.</li>
        <li>Geen vermoeden als feit. Schrijf wat u niet kon vaststellen ook op.</li>
        <li>Geen naam, kenmerk of verhaal van wie sekswerk doet. Alleen aantallen.</li>
        <li>‘Onvergund’ als er geen vergunning is.</li>
        <li>Denkt u aan mensenhandel? Dat hoort hier niet: draag het over aan het beschermde dossier.</li>
      </ul>
    </Paneel>
  );
}
