import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { opsomming } from '../platform/scherm/opmaak.ts';
import { checklist, onbesprokenGroepen } from './checklist.ts';
import { overControle } from './over.ts';
import { leesControle, leesPunten, leesWaarnemingen, verplaats, voegPuntToe, voegWaarnemingToe } from './queries.ts';
import { Afvinking, Verval } from './schema.ts';
import { Afgerond, Voorbereid, Vervallen } from './schema-antwoorden.ts';
import { Afronding } from './schema-uitvoering.ts';
import { eisVersie, houdVast, teamcontext } from './stand.ts';
import { openPunten, voorbereidingslijst } from './voorbereidingslijst.ts';

const vast = { doel: 'toezicht', verwerking: 'controles', compartiment: 'toezicht' } as const;

/** Records of one point of the preparation that it is done, or why it is not needed. With the last one the controle is prepared. Source: C6. */
export const vinkAf = handeling({
  ...vast,
  naam: 'controle.voorbereiden',
  titel: 'Punt van de voorbereiding vastleggen',
  omschrijving: 'Legt van één punt van de voorbereidingslijst vast dat het gedaan is, of waarom het niet hoeft.',
  route: { methode: 'POST', pad: '/controles/{id}/voorbereidingspunten' },
  invoer: Afvinking,
  uitvoer: Voorbereid,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({ inTeam: (await teamcontext({ db, wie, id: invoer.id })).inTeam }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['gepland', 'voorbereid'], {
      bezig: 'De controle is al begonnen; de voorbereiding staat vast.',
    });
    const lijst = voorbereidingslijst(c.voorbereidingVersie);
    if (!lijst.punten.some((p) => p.punt === invoer.punt))
      throw invoerfout('punt', 'Dit punt staat niet op de voorbereidingslijst.');
    if (!invoer.gedaan && !invoer.toelichting)
      throw invoerfout('toelichting', 'Is het niet gedaan, schrijf dan op waarom het niet hoeft.');
    await voegPuntToe(db, {
      gemeente: c.gemeente,
      id: maakId(),
      controleId: c.id,
      punt: invoer.punt,
      gedaan: invoer.gedaan,
      toelichting: invoer.toelichting ?? null,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    const open = openPunten(lijst, await leesPunten(db, c)).length;
    if (open === 0 && c.status === 'gepland') await verplaats(db, c, { status: 'voorbereid' });
    return { id: c.id, gemeente: c.gemeente, open };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/controles/${uitvoer.id}/voorbereiding`,
    tekst:
      uitvoer.open === 0
        ? 'De voorbereiding is rond. De controle kan beginnen.'
        : `Vastgelegd. Nog ${uitvoer.open} ${uitvoer.open === 1 ? 'punt' : 'punten'} te gaan.`,
  }),
});

/** Closes a controle. About each group of the checklist something stands written, or that it was not established and why. Source: C10, V8, Awb 3:2. */
export const rondAf = handeling({
  ...vast,
  naam: 'controle.afronden',
  titel: 'Controle afronden',
  omschrijving: 'Sluit een controle af: wat is verteld, en welke onderwerpen niet zijn vastgesteld.',
  route: { methode: 'POST', pad: '/controles/{id}/afronding' },
  invoer: Afronding,
  uitvoer: Afgerond,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    uitvoerend: (await teamcontext({ db, wie, id: invoer.id })).uitvoerend,
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await houdVast(db, invoer.id, ['bezig'], { afgerond: 'Deze controle is al afgerond.' });
    eisVersie(c, invoer.versie);
    const staand = (await leesWaarnemingen(db, c)).filter((w) => w.verbeterdDoor === null);
    const open = onbesprokenGroepen(
      c.werkvorm,
      staand.flatMap((w) => w.punt ?? []),
    );
    const niet = checklist(c.werkvorm).filter((g) => invoer.nietVastgesteld.includes(g.groep as never));
    eisAlleGroepen(open, niet, invoer.reden);
    for (const g of niet)
      await voegWaarnemingToe(db, {
        gemeente: c.gemeente,
        id: maakId(),
        controleId: c.id,
        punt: g.groep,
        vraag: `${g.titel}.`,
        oordeel: 'niet_vastgesteld',
        tekst: invoer.reden!,
        norm: null,
        bevoegdheid: null,
        noodzaak: null,
        corrigeert: null,
        correctiereden: null,
        op: klok.nu(),
        vastgelegdOp: klok.nu(),
        door: wie.medewerkerId,
        petsoort: wie.petsoort,
      });
    await verplaats(db, c, { status: 'afgerond', afgerond_op: klok.nu(), meegedeeld: invoer.meegedeeld });
    const { id, gemeente, nummer, inrichtingId, triageId, maatregelId } = c;
    const overtredingen = staand.filter((w) => w.oordeel === 'voldoet_niet').length;
    return { id, gemeente, nummer, inrichtingId, triageId, maatregelId, overtredingen };
  },
  meldt: ({ uitvoer: { id, gemeente, ...gegevens } }) => [
    { soort: 'controle.afgerond', onderwerpId: id, gemeente, gegevens },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/controles/${uitvoer.id}`,
    tekst: 'De controle is afgerond en staat in het logboek van de inrichting.',
  }),
});

type Groep = { groep: string; titel: string };

function eisAlleGroepen(open: readonly Groep[], niet: readonly Groep[], reden: string | undefined): void {
  const vergeten = open.filter((o) => !niet.some((n) => n.groep === o.groep));
  if (vergeten.length > 0)
    throw invoerfout(
      'nietVastgesteld',
      `Over deze onderwerpen staat nog niets: ${opsomming(vergeten.map((g) => g.titel.toLowerCase()))}. Leg een waarneming vast, of kruis aan dat het niet is vastgesteld.`,
    );
  const dubbel = niet.filter((n) => !open.some((o) => o.groep === n.groep));
  if (dubbel.length > 0)
    throw invoerfout(
      'nietVastgesteld',
      `Hierover is wel iets vastgelegd: ${opsomming(dubbel.map((g) => g.titel.toLowerCase()))}.`,
    );
  if (niet.length > 0 && !reden) throw invoerfout('reden', 'Schrijf op waarom u dit niet hebt vastgesteld.');
}

/** Calls a controle off, with the reason; the triage it came from waits again. Source: C4, R3. */
export const laatVervallen = handeling({
  ...vast,
  naam: 'controle.vervallen',
  titel: 'Controle laten vervallen',
  omschrijving: 'Legt vast dat een geplande controle niet doorgaat, en waarom.',
  route: { methode: 'POST', pad: '/controles/{id}/verval' },
  invoer: Verval,
  uitvoer: Vervallen,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({ inTeam: (await teamcontext({ db, wie, id: invoer.id })).inTeam }),
  async doe({ invoer, db, klok }) {
    const c = await houdVast(db, invoer.id, ['gepland', 'voorbereid'], {
      bezig: 'Deze controle is begonnen. Rond haar af en leg vast wat niet is vastgesteld.',
    });
    eisVersie(c, invoer.versie);
    if (!(await verplaats(db, c, { status: 'vervallen', vervallen_op: klok.nu(), vervalreden: invoer.reden })))
      throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze controle is intussen gewijzigd.');
    const { id, gemeente, nummer, inrichtingId, triageId, maatregelId } = c;
    return { id, gemeente, nummer, inrichtingId, triageId, maatregelId };
  },
  meldt: ({ uitvoer: { id, gemeente, ...gegevens } }) => [
    { soort: 'controle.vervallen', onderwerpId: id, gemeente, gegevens },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/controles/${uitvoer.id}`,
    tekst: `Controle ${uitvoer.nummer} gaat niet door.`,
  }),
});
