// Sizes. What rots is always the tail, so there is no list of exceptions.
import { bevinding, walk } from './bronnen.mjs';

const BESTAND = 250;
const TEST = 400;
const FUNCTIE = 50;
const FUNCTIES = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Files over 250 lines (tests 400) and functions over 50. */
export function checkMaten(bronnen) {
  return bronnen.flatMap((bron) => [...checkBestand(bron), ...checkFuncties(bron)]);
}

function checkBestand(bron) {
  const lijnen = bron.tekst.trimEnd().split('\n').length;
  const maximum = bron.isTest ? TEST : BESTAND;
  if (lijnen <= maximum) return [];
  return [
    bevinding(
      'te-lang',
      bron,
      bron.tekst.length,
      `${lijnen} regels, ten hoogste ${maximum}: splits naar wat het doet.`,
    ),
  ];
}

function checkFuncties(bron) {
  const gevonden = [];
  walk(bron.program, (knoop, rond) => {
    if (!FUNCTIES.has(knoop.type) || isHoofdstuk(rond.at(-1))) return;
    const lijnen = bron.lijnVan(knoop.end) - bron.lijnVan(knoop.start) + 1;
    if (lijnen > FUNCTIE)
      gevonden.push(
        bevinding(
          'functie-te-lang',
          bron,
          knoop.start,
          `${lijnen} regels, ten hoogste ${FUNCTIE}: geef een stap een naam.`,
        ),
      );
  });
  return gevonden;
}

/** The callback of describe() is a chapter of tests, not a function. */
function isHoofdstuk(ouder) {
  return ouder?.type === 'CallExpression' && (ouder.callee.name ?? ouder.callee.object?.name) === 'describe';
}
