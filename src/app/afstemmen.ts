import { stemRondesAf, type Stuur } from '../afstemming/index.ts';
import { maakVoer, type Publiekskern } from '../kern/publiek.ts';

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
export async function stemAf(m: Publiekskern, meld: (reden: string) => void): Promise<void> {
  await stemRondesAf({ voer: maakVoer(m), klok: m.klok }, stuur, meld);
}
