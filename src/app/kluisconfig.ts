import type { Sleuteldienst } from '../kern/kek.ts';
import { isSleutel } from './sleutels.ts';

/** Where the key-encryption keys come from, beside the key file. */
export interface Kluisconfig {
  dienst: Sleuteldienst | null;
  /** Base64, the newest first. */
  sleutels: string[];
}

/** Reads KLUIS_SLEUTELS and KLUIS_DIENST_*. `fout` names the setting and what to do; it never repeats a key. */
export function leesKluisconfig(
  env: NodeJS.ProcessEnv,
  veilig: (naam: string, waarde: string) => string,
  fout: (zin: string, watNu: string) => never,
): Kluisconfig {
  const sleutels = (env.KLUIS_SLEUTELS ?? '').split(',').flatMap((s) => s.trim() || []);
  if (sleutels.some((s) => !isSleutel(s)))
    fout(
      'In KLUIS_SLEUTELS staat iets dat geen sleutel van 32 bytes in base64 is.',
      'Maak een sleutel met `openssl rand -base64 32`; zet meer sleutels achter elkaar met een komma, de nieuwste vooraan.',
    );
  if (new Set(sleutels).size !== sleutels.length)
    fout('In KLUIS_SLEUTELS staat dezelfde sleutel tweemaal.', 'Zet elke sleutel er één keer in, de nieuwste vooraan.');
  const delen = [env.KLUIS_DIENST_URL, env.KLUIS_DIENST_SLEUTEL, env.KLUIS_DIENST_TOKEN];
  if (!delen.some(Boolean)) return { dienst: null, sleutels };
  const [url, sleutel, token] = delen;
  if (!url || !sleutel || !token)
    fout(
      'KLUIS_DIENST_URL, KLUIS_DIENST_SLEUTEL en KLUIS_DIENST_TOKEN horen bij elkaar; er ontbreekt er één.',
      'Zet ze alle drie, of geen van drieën.',
    );
  if (!/^[\w.-]{1,100}$/.test(sleutel))
    fout('KLUIS_DIENST_SLEUTEL is geen naam van een sleutel.', 'Gebruik letters, cijfers, punt en streepje.');
  return { dienst: { url: veilig('KLUIS_DIENST_URL', url).replace(/\/$/, ''), sleutel, token }, sleutels };
}
