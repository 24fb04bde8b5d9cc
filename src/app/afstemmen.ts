import { stemRondesAf, type Stuur } from '../afstemming/index.ts';
import { maakVoer } from '../kern/publiek.ts';
import type { Kernmiddelen } from '../kern/uitvoeren.ts';

const GEDULD_MS = 30_000;
// What a door answers for sixty-four thousand places, and not more.
const HOOGUIT = 6_000_000;

/** Sends a round to another installation: only over https, only to the address that was recorded, never longer than half a minute. */
const stuur: Stuur = async (url, token, vraag) => {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(vraag),
    redirect: 'error',
    signal: AbortSignal.timeout(GEDULD_MS),
  });
  const tekst = await antwoord.text();
  if (!antwoord.ok || tekst.length > HOOGUIT) throw new Error(`de andere kant antwoordt ${antwoord.status}`);
  return JSON.parse(tekst);
};

/** Asks the installations of politie what gemeenten asked; what fails is tried again the next time. Source: G5. */
export async function stemAf(kern: Kernmiddelen, meld: (naam: string, fout: unknown) => void): Promise<void> {
  const voer = maakVoer({ ...kern, beleidsversie: kern.beleid.versie });
  await stemRondesAf({ voer, klok: kern.klok }, stuur, (reden) => meld('afstemmen', new Error(reden)));
}
