import { eisHeelBelletje } from '../afstemming/index.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { opsomming } from '../platform/scherm/opmaak.ts';
import { checklist, onbesprokenGroepen } from './checklist.ts';
import { eisDekking } from './dekking.ts';
import { bijBegin, deurvelden, leesDeur } from './deur.ts';
import { overControle } from './over.ts';
import {
  leesControle,
  leesPunten,
  leesTeam,
  leesWaarnemingen,
  verplaats,
  voegPuntToe,
  voegWaarnemingToe,
} from './queries.ts';
import { Afvinking, Verval } from './schema.ts';
import { Afgerond, Voorbereid, Vervallen } from './schema-antwoorden.ts';
import { Afronding, Begin } from './schema-uitvoering.ts';
import { eisVersie, houdVast, teamcontext } from './stand.ts';
import { telTeam, voertUit, vraagtUitleg } from './teameisen.ts';
import { openPunten, voorbereidingslijst } from './voorbereidingslijst.ts';
import type { toegangen } from './woorden.ts';

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

// Which bevoegdheid carries this way of entering; what is open to everyone needs none.
const VOOR_TOEGANG: Record<keyof typeof toegangen, string[]> = {
  openbaar: [],
  besloten: ['betreden'],
  woning_toestemming: ['woning_met_toestemming'],
  woning_machtiging: ['woning_zonder_toestemming'],
  niet_betreden: [],
};

/** Begins a controle: how it was entered, that the legitimatiebewijs was shown, that those present heard who came and why. Source: Awb 5:12, 5:15; Awbi 1; B9.3, B9.4, C7, V8. */
export const beginControle = handeling({
  ...vast,
  naam: 'controle.beginnen',
  titel: 'Controle beginnen',
  omschrijving: 'Legt vast hoe is binnengekomen, dat er is gelegitimeerd en dat doel en rechten zijn verteld.',
  route: { methode: 'POST', pad: '/controles/{id}/begin' },
  invoer: Begin,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  async context({ invoer, db, klok, wie }) {
    const c = await leesControle(db, invoer.id);
    const team = await leesTeam(db, c);
    return {
      uitvoerend: (await teamcontext({ db, wie, id: invoer.id })).uitvoerend,
      isWoning: c.locatieSoort === 'woning',
      binnen: invoer.toegang !== 'niet_betreden',
      alsWoning: invoer.toegang.startsWith('woning_'),
      ongevraagd: invoer.legitimatie === 'ongevraagd',
      heeftToelichting: invoer.toegangToelichting !== undefined,
      doelVerteld: invoer.doelVerteld,
      vraagtUitleg: vraagtUitleg(team),
      politieMee: telTeam(team).politieMee,
      uitgelegd: invoer.teamUitgelegd === true,
      ...bijBegin(c, await leesDeur(db, c, klok.nu()), invoer),
    };
  },
  async doe({ invoer, db, klok }) {
    const c = await houdVast(db, invoer.id, ['voorbereid'], {
      gepland: await openzin(db, invoer.id),
      bezig: 'Deze controle is al begonnen.',
    });
    eisVersie(c, invoer.versie);
    eisHeelBelletje(invoer, klok.nu());
    const bevoegdheden = [...new Set([...c.bevoegdheden, ...VOOR_TOEGANG[invoer.toegang]])];
    const medewerkerIds = (await leesTeam(db, c)).filter((t) => voertUit(t.rol)).map((t) => t.medewerkerId);
    const { gemeente, domein } = c;
    await eisDekking(db, { gemeente, domein, bevoegdheden, dag: dagVan(klok.nu()), medewerkerIds }, 'uitvoeren');
    await verplaats(db, c, {
      status: 'bezig',
      begonnen_op: klok.nu(),
      toegang: invoer.toegang,
      toegang_toelichting: invoer.toegangToelichting ?? null,
      legitimatie: invoer.legitimatie,
      doel_verteld: invoer.doelVerteld,
      team_uitgelegd: invoer.teamUitgelegd ?? null,
      ...deurvelden(await leesDeur(db, c, klok.nu()), invoer),
    });
    return { id: c.id, gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/controles/${uitvoer.id}`,
    tekst: 'De controle is begonnen. Leg vast wat u waarneemt.',
  }),
});

async function openzin(db: Parameters<typeof leesControle>[0], id: string): Promise<string> {
  const c = await leesControle(db, id);
  const open = openPunten(voorbereidingslijst(c.voorbereidingVersie), await leesPunten(db, c));
  return `De voorbereiding is nog niet rond. Open: ${opsomming(open.map((p) => p.titel.toLowerCase()))}.`;
}

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
