import path from 'node:path';
import { OpstartFout } from '../platform/database/opstart-fout.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { systeemklok } from '../platform/klok.ts';
import { leesConfig } from './config.ts';
import { draaiSleutels, ruimHoofdsleutels, type Draaiverslag } from './draaien.ts';
import { maakHoofdsleutels } from './hoofdsleutels.ts';
import { metInstallatie } from './opdracht.ts';

// npm run sleutels:draai: brings all keys under a new key-encryption key, while the program runs (B12.2). With `-- --ruim` it takes the
// older key-encryption keys away afterwards. Ends with 0 when all is done, 1 when something is left.

const WERKMAP = path.resolve(import.meta.dirname, '../..');

try {
  const argumenten = process.argv.slice(2);
  if (argumenten.some((a) => a !== '--ruim'))
    throw new OpstartFout(
      'CONFIGURATIE',
      `Onbekend argument: ${argumenten.join(' ')}.`,
      'Gebruik `npm run sleutels:draai`, of `npm run sleutels:draai -- --ruim` om oude hoofdsleutels weg te halen.',
    );
  const config = leesConfig(process.env, [], WERKMAP, '');
  const regels = await metInstallatie(config, async (databank) => {
    const m = {
      databank,
      hoofdsleutels: maakHoofdsleutels(config),
      klok: systeemklok,
      maakId: maakIdmaker(systeemklok),
    };
    if (argumenten.includes('--ruim')) return vertelRuimen(await ruimHoofdsleutels(m));
    const verslag = await draaiSleutels(m);
    process.exitCode = verslag.mislukt ? 1 : 0;
    return vertel(verslag, m.hoofdsleutels.plek === 'bestand');
  });
  process.stdout.write(`${regels.join('\n')}\n`);
} catch (fout) {
  const [zin, watNu] =
    fout instanceof OpstartFout
      ? [fout.message, fout.watNu]
      : [
          'Het draaien van de sleutels is afgebroken.',
          'Er is niets kwijt: wat al gedraaid is, blijft. Controleer database en sleuteldienst, en begin opnieuw; het gaat verder waar het was.',
        ];
  process.stderr.write(`\n${zin}\n${watNu}\n`);
  process.exitCode = 1;
}

function vertel(v: Draaiverslag, inBestand: boolean): string[] {
  return [
    v.gemaakt ? `Er is een nieuwe hoofdsleutel: ${v.nieuwste}.` : `De hoofdsleutel is ${v.nieuwste}.`,
    `${v.verpakt} sleutels zijn opnieuw afgesloten; de inhoud zelf is niet veranderd.`,
    ...v.perKek.map((k) => `  ${k.kek} sluit ${k.aantal} sleutels af`),
    v.mislukt
      ? `${v.mislukt} sleutels gingen niet open met de hoofdsleutel die erbij staat. Ze zijn niet aangeraakt; zoek uit waar die hoofdsleutel is.`
      : inBestand
        ? 'Maak nu een reservekopie van het sleutelbestand. Oude hoofdsleutels haalt u weg met `npm run sleutels:draai -- --ruim`, als u geen reservekopie van de database van vóór nu meer wilt kunnen terugzetten.'
        : 'Een oude hoofdsleutel mag uit KLUIS_SLEUTELS als hij hierboven niet meer staat.',
  ];
}

function vertelRuimen(weg: readonly string[]): string[] {
  if (weg.length === 0) return ['Er zijn geen oude hoofdsleutels in het sleutelbestand.'];
  return [
    ...weg.map((id) => `Hoofdsleutel ${id} is weg.`),
    'Reservekopieën van de database van vóór het draaien gaan niet meer open. Vervang ook de reservekopie van het sleutelbestand, anders bestaat de oude hoofdsleutel daar nog.',
  ];
}
