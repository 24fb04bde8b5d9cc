import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import {
  ankersleutel,
  leesAnker,
  publiek,
  toetsAnker,
  zoekKapotAnker,
  type Anker,
  type Ankeroordeel,
} from '../kern/anker.ts';
import { controleerKeten, type Ketencontrole } from '../kern/log.ts';
import { leesConfig, type Config } from './config.ts';
import { metInstallatie } from './opdracht.ts';
import { leesSleutels } from './sleutels.ts';

// npm run log:controleer [-- --anker file]: walks the chain of the log (B12.8), and holds it against an anchor that was kept elsewhere.
// Ends with 0 when it is whole, 1 when it is not or cannot be read.

const WERKMAP = path.resolve(import.meta.dirname, '../..');

try {
  const [argumenten, ankerbestand] = neemAnker(process.argv.slice(2));
  const config = leesConfig(process.env, argumenten, WERKMAP, '');
  const { keten, oordeel } = await controleer(config, ankerbestand === null ? null : leesAnkerbestand(ankerbestand));
  process.stdout.write(`${[...vertel(keten), ...vertelAnker(oordeel)].join('\n')}\n`);
  process.exitCode = keten.heel && oordeel?.goed !== false ? 0 : 1;
} catch (fout) {
  const [zin, watNu] =
    fout instanceof OpstartFout
      ? [fout.message, fout.watNu]
      : ['Het log is niet te lezen.', 'Controleer of de database bereikbaar is en door dit programma is bijgewerkt.'];
  process.stderr.write(`\n${zin}\n${watNu}\n`);
  process.exitCode = 1;
}

/** The name of the file after --anker, and the other arguments. */
function neemAnker(argumenten: string[]): [anders: string[], bestand: string | null] {
  const plek = argumenten.indexOf('--anker');
  if (plek < 0) return [argumenten, null];
  const bestand = argumenten[plek + 1];
  if (!bestand)
    throw new OpstartFout(
      'CONFIGURATIE',
      'Na --anker ontbreekt de naam van een bestand.',
      'Schrijf: npm run log:controleer -- --anker anker-2026-01-31.json',
    );
  return [argumenten.toSpliced(plek, 2), bestand];
}

function leesAnkerbestand(bestand: string): Anker {
  const anker = existsSync(bestand) ? leesAnker(readFileSync(bestand, 'utf8')) : null;
  if (!anker)
    throw new OpstartFout(
      'CONFIGURATIE',
      `${bestand} is er niet, of is geen anker van het log.`,
      'Neem een bestand zoals u het bij Ankers van het log hebt opgehaald, of uit ANKER_MAP.',
    );
  return anker;
}

interface Uitkomst {
  keten: Ketencontrole;
  oordeel: Ankeroordeel | null;
}

async function controleer(config: Config, anker: Anker | null): Promise<Uitkomst> {
  return metInstallatie(config, async (databank) => {
    const keten = await controleerKeten(databank);
    // Where the log begins after a cut is signed: without the key of this installation nothing can be said of it.
    if (!anker && !keten.begin) return { keten, oordeel: null };
    const sleutel = publiek(ankersleutel(leesSleutels(config.sleutelbestand, false).anker));
    const kapot = keten.kapot ?? (keten.begin ? await zoekKapotAnker(databank, sleutel) : undefined);
    const oordeel = anker && (await toetsAnker(databank, anker, sleutel));
    return { keten: kapot ? { ...keten, heel: false, kapot } : keten, oordeel };
  });
}

function vertel(u: Ketencontrole): string[] {
  if (u.kapot) {
    const plek = [
      u.kapot.schakel === null ? null : `schakel ${u.kapot.schakel}`,
      u.kapot.rij === null ? null : `regel ${u.kapot.rij}`,
    ].filter(Boolean);
    return [
      `De keten van het log is NIET heel: ${u.kapot.reden}.`,
      `${plek.length > 0 ? `Eerste plek: ${plek.join(', ')}. ` : ''}Tot daar klopten ${u.schakels} schakels met ${u.rijen} regels.`,
      'Verander niets, leg vast wat u ziet, en meld dit aan de privacyfunctionaris: dit kan een datalek of vervalsing zijn.',
    ];
  }
  const laatste = u.laatste ? `${u.laatste.schakel} ${u.laatste.hash}` : 'nog geen';
  return [
    ...(u.begin
      ? [`Het log begint na schakel ${u.begin.schakel}: wat ervoor lag is na zijn bewaartermijn vernietigd.`]
      : []),
    `De keten van het log is heel: ${u.schakels} schakels, ${u.rijen} regels; ${u.wachtend} wachten nog op verzegeling.`,
    'Bewaar de volgende regel buiten deze database; een herschreven keten valt alleen daarmee op.',
    `Laatste schakel: ${laatste}`,
  ];
}

function vertelAnker(oordeel: Ankeroordeel | null): string[] {
  if (!oordeel) return [];
  if (oordeel.goed && oordeel.vernietigdOp)
    return [
      `Dit anker is echt. Wat het dekt is op ${oordeel.vernietigdOp.slice(0, 10)} na de bewaartermijn vernietigd; reken verder met een later anker.`,
    ];
  if (oordeel.goed) return ['Het anker klopt: tot en met die schakel is het log wat het toen was.'];
  return [
    `Het anker klopt NIET: ${oordeel.reden}.`,
    'Verander niets, bewaar een kopie van de database en het anker, en meld dit aan de privacyfunctionaris: dit kan vervalsing zijn.',
  ];
}
