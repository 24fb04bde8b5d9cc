import { opmaak, Paneel, Status } from '../platform/scherm/index.ts';
import { categorieen, type Categorie } from './indicatoren.ts';
import type { Drempeltelling } from './schema-drempel.ts';

/** How a stapel stands to the threshold of its gemeente: facts beside each other, and what came of telling it. */
export function Drempelvak({ telling: t }: { telling: Drempeltelling }) {
  const { bronnen, groepen, maanden } = t.drempel;
  const namen = t.groepen.map((g) => `${g} (${categorieen[g as Categorie].toLowerCase()})`).join(', ');
  return (
    <Paneel
      titel="Drempel"
      rang={3}
      acties={
        <a class="utrecht-link utrecht-link--html-a" href="/stapels/drempel">
          Hoe de drempel werkt
        </a>
      }
    >
      <p>
        <Status soort={t.bereikt ? 'let-op' : 'neutraal'} tekst={t.bereikt ? 'Bereikt' : 'Niet bereikt'} />
      </p>
      <ul>
        <li>
          Verschillende bronnen in {maanden} maanden: {t.bronnen} (drempel {bronnen})
        </li>
        <li>
          Groepen indicatoren: {t.groepen.length} (drempel {groepen}){namen && `: ${namen}`}
        </li>
      </ul>
      <p>
        {t.verteldOp
          ? `De aandachtsfunctionaris is ingelicht op ${opmaak.datum(t.verteldOp)}. `
          : 'De aandachtsfunctionaris is niet ingelicht. '}
        {t.gezienOp &&
          `Gezien op ${opmaak.datum(t.gezienOp)}: ${t.oppakken ? 'wordt opgepakt' : 'wordt nu niet opgepakt'}.`}
      </p>
    </Paneel>
  );
}
