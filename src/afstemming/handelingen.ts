import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { datumtijd } from '../platform/scherm/opmaak.ts';
import { antwoordmoment } from './moment.ts';
import {
  houdPlekVast,
  leesAfspraken,
  leesEenheden,
  leesPlek,
  telEerdere,
  voegAfspraakToe,
  voegVraagToe,
} from './queries.ts';
import { Afspraak, Gevraagd, NieuweVraag } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'afstemming', compartiment: 'toezicht' } as const;
const VENSTER = 14;
const PER_MAAND = 3;

/** Records with which eenheid a gemeente aligns; from then a controle in the unlicensed part asks for an answer. Source: C4. */
export const legAfspraakVast = handeling({
  ...vast,
  naam: 'afstemafspraak.vastleggen',
  titel: 'Afspraak over afstemmen vastleggen',
  omschrijving: 'Legt vast met welke politie-eenheid een gemeente afstemt en hoe lang een antwoord geldt.',
  route: { methode: 'POST', pad: '/afstemafspraken' },
  invoer: Afspraak,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (!(await leesEenheden(db)).some((e) => e.id === invoer.politieId))
      throw invoerfout('politieId', 'Kies een politie-eenheid.');
    const id = maakId();
    await voegAfspraakToe(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: '/afstemafspraken',
    tekst: `Vastgelegd. In ${gemeentenaam(uitvoer.gemeente)} vraagt een controle in het onvergunde deel nu eerst afstemming.`,
  }),
});

/** Asks politie about a place and days. Refuses by what the gemeente itself asked before, never by what politie has (G5). */
export const vraagAfstemming = handeling({
  ...vast,
  naam: 'afstemming.vragen',
  titel: 'Afstemming vragen',
  omschrijving:
    'Vraagt de politie of een plek in een venster van dagen vrij is voor een controle of een brief, zonder reden.',
  route: { methode: 'POST', pad: '/afstemvragen' },
  invoer: NieuweVraag,
  uitvoer: Gevraagd,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: ({ invoer }) => ({ soort: invoer.soort ?? 'controle' }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const soort = invoer.soort ?? 'controle';
    const nu = klok.nu();
    const vandaag = dagVan(nu);
    eisVenster(invoer, vandaag);
    const afspraak = (await leesAfspraken(db, invoer.gemeente))[0];
    if (!afspraak)
      throw new Fout(
        'STAND_PAST_NIET',
        'Deze gemeente heeft nog geen afspraak met de politie over afstemmen (C4). Leg die eerst vast.',
      );
    const plek = await leesPlek(db, invoer.gemeente, invoer.locatieId);
    if (!plek) throw invoerfout('locatieId', 'Deze locatie ligt niet in de gekozen gemeente.');
    await houdPlekVast(db, invoer);
    const { overlapt, recent } = await telEerdere(db, { ...invoer, soort, vandaag });
    if (overlapt)
      throw new Fout(
        'BESTAAT_AL',
        `Over deze plek en deze dagen is al gevraagd (${overlapt}). Dat antwoord geldt; opnieuw vragen geeft geen ander.`,
      );
    if (recent >= PER_MAAND)
      throw new Fout(
        'TE_VEEL',
        `Over deze plek is in dertig dagen al ${PER_MAAND} keer gevraagd. Bel de politie-eenheid.`,
      );
    const antwoordOp = antwoordmoment(nu, afspraak.antwoordUren);
    const id = maakId();
    const { nummer } = await voegVraagToe(db, {
      ...invoer,
      ...plek,
      id,
      soort,
      politieId: afspraak.politieId,
      op: nu,
      antwoordOp,
      geldigTot: plusDagen(dagVan(antwoordOp), afspraak.geldigDagen),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: invoer.gemeente, nummer, antwoordOp: antwoordOp.toISOString() };
  },
  daarna: ({ uitvoer }) => ({
    pad: '/afstemvragen',
    tekst: `Gevraagd: ${uitvoer.nummer}. Het antwoord staat hier op ${datumtijd(uitvoer.antwoordOp)}.`,
  }),
});

function eisVenster(v: { van: string; tot: string }, vandaag: string): void {
  if (v.van < vandaag) throw invoerfout('van', 'Kies een dag vanaf vandaag.');
  if (v.tot < v.van) throw invoerfout('tot', 'De laatste dag ligt niet voor de eerste.');
  if (v.tot > plusDagen(v.van, VENSTER - 1)) throw invoerfout('tot', 'Een venster is hooguit twee weken.');
}
