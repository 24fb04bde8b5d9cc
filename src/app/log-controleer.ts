import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { controleerKeten, type Ketencontrole } from '../kern/log.ts';
import { leesConfig } from './config.ts';
import { metInstallatie } from './opdracht.ts';

// npm run log:controleer: walks the chain of the log (B12.8). Ends with 0 when it is whole, 1 when it is not or cannot be read.

const WERKMAP = path.resolve(import.meta.dirname, '../..');

try {
  const config = leesConfig(process.env, process.argv.slice(2), WERKMAP, '');
  const uitkomst = await metInstallatie(config, controleerKeten);
  process.stdout.write(`${vertel(uitkomst).join('\n')}\n`);
  process.exitCode = uitkomst.heel ? 0 : 1;
} catch (fout) {
  const [zin, watNu] =
    fout instanceof OpstartFout
      ? [fout.message, fout.watNu]
      : ['Het log is niet te lezen.', 'Controleer of de database bereikbaar is en door dit programma is bijgewerkt.'];
  process.stderr.write(`\n${zin}\n${watNu}\n`);
  process.exitCode = 1;
}

function vertel(u: Ketencontrole): string[] {
  if (u.kapot) {
    const plek = [
      u.kapot.schakel === null ? null : `schakel ${u.kapot.schakel}`,
      u.kapot.rij === null ? null : `regel ${u.kapot.rij}`,
    ].filter(Boolean);
    return [
      `De keten van het log is NIET heel: ${u.kapot.reden}.`,
      `Eerste plek: ${plek.join(', ')}. Tot daar klopten ${u.schakels} schakels met ${u.rijen} regels.`,
      'Verander niets, leg vast wat u ziet, en meld dit aan de privacyfunctionaris: dit kan een datalek of vervalsing zijn.',
    ];
  }
  const laatste = u.laatste ? `${u.laatste.schakel} ${u.laatste.hash}` : 'nog geen';
  return [
    `De keten van het log is heel: ${u.schakels} schakels, ${u.rijen} regels; ${u.wachtend} wachten nog op verzegeling.`,
    'Bewaar de volgende regel buiten deze database; een herschreven keten valt alleen daarmee op.',
    `Laatste schakel: ${laatste}`,
  ];
}
