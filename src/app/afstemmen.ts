import { stemRondesAf, type Stuur } from '../afstemming/index.ts';
import { maakVoer } from '../kern/publiek.ts';
import type { Kernmiddelen } from '../kern/uitvoeren.ts';

const GEDULD_MS = 30_000;
// What a door answers for the most places that an answer can have, and not more.
const HOOGUIT = 400_000;

/** Sends a round to another installation: only over https, only to the address that was recorded, never longer than half a minute. */
const stuur: Stuur = async (url, token, vraag) => {
  const antwoord = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(vraag),
    redirect: 'error',
    signal: AbortSignal.timeout(GEDULD_MS),
  });
  if (!antwoord.ok) {
    await antwoord.body?.cancel();
    throw new Error(`de andere kant antwoordt ${antwoord.status}`);
  }
  return JSON.parse(await leesHooguit(antwoord, HOOGUIT));
};

/** Reads an answer as far as it may be long, and lets go of the rest unread: the other side does not choose how much memory this one uses. */
export async function leesHooguit(antwoord: Response, hooguit: number): Promise<string> {
  const delen: Uint8Array[] = [];
  let lengte = 0;
  for await (const deel of antwoord.body ?? []) {
    lengte += deel.length;
    // Leaving the loop cancels the stream.
    if (lengte > hooguit) throw new Error('het antwoord is groter dan een antwoord kan zijn');
    delen.push(deel);
  }
  return Buffer.concat(delen).toString('utf8');
}

/** Asks the installations of politie what gemeenten asked; what fails is tried again the next time. Source: G5. */
export async function stemAf(kern: Kernmiddelen, meld: (naam: string, fout: unknown) => void): Promise<void> {
  const voer = maakVoer({ ...kern, beleidsversie: kern.beleid.versie });
  await stemRondesAf({ voer, klok: kern.klok }, stuur, (reden) => meld('afstemmen', new Error(reden)));
}
