// The process that opens files of strangers. Run by Node itself, outside the bundle; it has no way to the network of the house, no secrets
// in its environment, and may write and start nothing (see lezer.ts).
import { maakBeeldSchoon } from './beeld.ts';
import { Bestandsfout } from './fout.ts';
import { leesPdftekst } from './pdf-tekst.ts';
import { maakPdfSchoon } from './pdf.ts';
import type { Leesantwoord, Leesopdracht } from './lezer.ts';

process.on('disconnect', () => process.exit(0));
process.on('message', (opdracht: Leesopdracht) => void antwoord(opdracht));

async function antwoord(o: Leesopdracht): Promise<void> {
  process.send!(await voerUit(o).catch(alsFout));
}

async function voerUit(o: Leesopdracht): Promise<Leesantwoord> {
  if (o.soort !== 'pdf') return { beeld: await maakBeeldSchoon(o.inhoud, o.soort) };
  const pdf = await maakPdfSchoon(o.inhoud);
  return { pdf: { ...pdf, tekst: o.metTekst ? await leesPdftekst(pdf.inhoud) : null } };
}

/** Only our own sentences go back: what a library says may hold words of the file. */
function alsFout(fout: unknown): Leesantwoord {
  return fout instanceof Bestandsfout ? { fout: { reden: fout.reden, zin: fout.message } } : { fout: null };
}
