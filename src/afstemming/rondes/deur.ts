import type { Static, TObject } from 'typebox';
import { Fout, invoerfout } from '../../kern/fouten.ts';
import type { Ingang } from '../../kern/http/ingang.ts';
import { dagVan } from '../../platform/klok.ts';
import { borgVoorAntwoord, borgVoorVraag, isBorg, openZegel, tokenhash } from './envelop.ts';
import { beantwoord, PUNTEN, VERSIE, waaromOnjuist } from './protocol.ts';
import { leesEigenPlekken, telRonde, vindDeur, type Deur } from './queries.ts';
import { Ronde, Rondeuitkomst } from './schema.ts';

const VIJF_MINUTEN = 5 * 60_000;
// One sentence for every reason: whoever has no code learns nothing of the door.
const ONBEKEND = 'Dit token hoort niet bij een deur die nu open is. Vraag de politie-eenheid om een nieuwe code.';

/**
 * Where the installation of a gemeente asks that of politie. Politie learns that somebody asked and nothing else; the asker learns one word.
 * Source: G5.
 */
export const rondeingang: Ingang = {
  pad: '/afstemrondes',
  naam: 'afstemronde.beantwoorden',
  titel: 'Blind afstemmen tussen twee installaties',
  omschrijving:
    'Voor een andere installatie van Samenzicht: vergelijkt versluierde plekken (ECDH-PSI op ristretto255). Vraagt een gedeelde code en een afgesproken grens.',
  invoer: Ronde as TObject,
  uitvoer: Rondeuitkomst,
  metSleutel: false,
  eisToken: async (p) => void (await eisDeur(p)),
  async neemAan(p) {
    const vraag = p.invoer as Static<typeof Ronde>;
    const nu = p.klok.nu();
    const deur = await eisDeur(p);
    const geheim = openZegel(p.token, deur.verzegeld);
    if (!isBorg(borgVoorVraag(geheim, vraag), vraag.borg)) throw new Fout('NIET_INGELOGD', ONBEKEND);
    eisVraag(vraag, nu);
    const plekken = await p.voer(deur.gemeente, async (db, boek) => {
      await telRonde(db, deur, vraag.ronde, nu);
      await boek({
        naam: 'afstemronde.beantwoorden',
        verwerking: 'afstemming',
        doel: 'opsporing',
        gemeente: deur.gemeente,
        onderwerpSoort: 'Afstemdeur',
        onderwerpId: deur.id,
      });
      return leesEigenPlekken(db, deur, dagVan(nu));
    });
    const uit = beantwoord(geheim.plek, vraag.punten, plekken);
    return { versie: VERSIE, ...uit, borg: borgVoorAntwoord(geheim, vraag, uit) };
  },
};

async function eisDeur(p: Parameters<Ingang['eisToken']>[0]): Promise<Deur> {
  const deur = await p.voer(null, (db) => vindDeur(db, tokenhash(p.token), dagVan(p.klok.nu())));
  if (!deur) throw new Fout('NIET_INGELOGD', ONBEKEND);
  return deur;
}

function eisVraag(v: Static<typeof Ronde>, nu: Date): void {
  if (v.versie !== VERSIE)
    throw invoerfout('versie', `Deze kant spreekt versie ${VERSIE}. Werk de andere installatie bij.`);
  // A moment that is none (a second 60) gives NaN, which is neither near nor far: only what is near passes.
  if (!(Math.abs(Date.parse(v.op) - nu.getTime()) <= VIJF_MINUTEN))
    throw invoerfout('op', 'Het moment van deze vraag ligt te ver van nu. Zet de klok van de andere kant gelijk.');
  const onjuist = waaromOnjuist(v.punten, PUNTEN);
  if (onjuist) throw invoerfout('punten', onjuist);
}
