import type { Static } from 'typebox';
import { overGemeente } from '../kern/beleid.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overBriefing } from './over.ts';
import { leesBriefing, voegBriefingToe, voegToe, zetBriefing, zetPunt } from './queries.ts';
import { controlesVan } from './queries-toezicht.ts';
import {
  Briefingkeuze,
  Briefingverval,
  Deelnemerinvoer,
  NieuweBriefing,
  Puntinvoer,
  Puntverval,
  Puntwijziging,
} from './schema.ts';
import type { Dagcontrole } from './schema-antwoorden.ts';
import type { Politiewoord } from './woorden.ts';

const vast = { doel: 'toezicht', verwerking: 'briefing', compartiment: 'toezicht' } as const;

const naar =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/briefings/${uitvoer.id}`, tekst });
const overDeze = async ({ invoer, db, wie }: Omgeving & { invoer: { id: string } }) =>
  overBriefing(await leesBriefing(db, invoer.id), wie);

/** Opens a briefing of a day. The chosen controles give its first points: time, address and task, and nothing of why. Source: T4. */
export const openBriefing = handeling({
  ...vast,
  naam: 'briefing.openen',
  titel: 'Briefing opstellen',
  omschrijving: 'Stelt een briefing op voor een dag, met de geplande controles die u kiest.',
  route: { methode: 'POST', pad: '/briefings' },
  invoer: NieuweBriefing,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { gemeente, begin, controleIds = [] } = invoer;
    const dag = dagVan(new Date(begin));
    if (dag < dagVan(klok.nu())) throw invoerfout('begin', 'Kies een moment vanaf vandaag.');
    const controles = await controlesVan(db, { dag, gemeente, ids: controleIds });
    if (controles.length !== controleIds.length)
      throw invoerfout('controleIds', 'Een gekozen controle is niet (meer) op deze dag in deze gemeente gepland.');
    const wanneer = { op: klok.nu(), door: wie.medewerkerId };
    const id = maakId();
    const { nummer } = await voegBriefingToe(db, { ...invoer, id, organisaties: [wie.organisatieId], ...wanneer });
    await voegToe(db, 'briefingdeelnemers', {
      gemeente,
      briefing_id: id,
      organisatie_id: wie.organisatieId,
      rol: 'leiding',
      taak: 'Leidt de briefing en houdt toezicht op de regels van de gemeente. Doet geen opsporing.',
      bereikbaar: 'Team toezicht',
      ...wanneer,
    });
    for (const c of controles)
      await voegToe(db, 'briefingpunten', { id: maakId(), briefing_id: id, ...puntVan(c, gemeente), ...wanneer });
    return { id, gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/briefings/${uitvoer.id}`,
    tekst: `Briefing ${uitvoer.nummer} staat klaar als concept. Zet de organisaties aan tafel en stel haar vast.`,
  }),
});

/** What of a controle goes into a briefing: no inrichting, no reason, no file. */
function puntVan(c: Dagcontrole, gemeente: string) {
  return {
    gemeente,
    controle_id: c.id,
    van: new Date(c.begin),
    tot: new Date(c.eind),
    plek: c.adres,
    taak:
      c.soort === 'hercontrole'
        ? 'Hercontrole op de regels van de gemeente.'
        : 'Controle op de regels van de gemeente.',
    risico: 'geen_bekend',
    politiewoord: (['vrij', 'eerst_bellen', 'samen'].includes(c.afstemming)
      ? c.afstemming
      : 'niet_gevraagd') as Politiewoord,
    talen: ['nl', 'en'],
    tolk: c.tolkMee ? 'aanwezig' : 'telefonisch',
    zorg_mee: c.zorgMee,
    organisaties: [],
  };
}

/** A point as a row; refuses an end before its begin, and who does not sit at this briefing. */
function puntrij(p: Omit<Static<typeof Puntinvoer>, 'id'>, aanTafel: readonly string[]) {
  if (p.tot && p.tot <= p.van) throw invoerfout('tot', 'Het einde ligt na het begin.');
  if (p.organisaties?.some((o) => !aanTafel.includes(o)))
    throw invoerfout('organisaties', 'Zet deze organisatie eerst aan tafel.');
  return {
    van: new Date(p.van),
    tot: p.tot ? new Date(p.tot) : null,
    plek: p.plek,
    taak: p.taak,
    risico: p.risico,
    risico_toelichting: p.risicoToelichting ?? null,
    talen: p.talen,
    tolk: p.tolk,
    zorg_mee: p.zorgMee,
    organisaties: p.organisaties ?? [],
  };
}

/** Adds a place or a task to the shared part. */
export const voegPuntToe = handeling({
  ...vast,
  naam: 'briefingpunt.toevoegen',
  titel: 'Punt toevoegen',
  omschrijving: 'Voegt een plek en een taak toe aan het gedeelde deel van een briefing.',
  route: { methode: 'POST', pad: '/briefings/{id}/punten' },
  invoer: Puntinvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok, maakId, wie }) {
    const b = await leesBriefing(db, invoer.id);
    await voegToe(db, 'briefingpunten', {
      gemeente: b.gemeente,
      id: maakId(),
      briefing_id: b.id,
      ...puntrij(invoer, b.organisaties),
      // Only the afstemming of a planned controle gives another word (C4): nobody types what the politie said.
      politiewoord: 'niet_gevraagd' satisfies Politiewoord,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    await zetBriefing(db, b);
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('Het punt staat erbij.'),
});

/** Changes a point; who read the briefing before, reads it again. */
export const wijzigPunt = handeling({
  ...vast,
  naam: 'briefingpunt.wijzigen',
  titel: 'Punt wijzigen',
  omschrijving: 'Wijzigt een punt van een briefing. Wie haar al las, wordt gevraagd opnieuw te lezen.',
  route: { methode: 'POST', pad: '/briefings/{id}/punten/{puntId}/wijziging' },
  invoer: Puntwijziging,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db }) {
    const b = await leesBriefing(db, invoer.id);
    const plek = { gemeente: b.gemeente, briefingId: b.id, id: invoer.puntId };
    if (!(await zetPunt(db, plek, puntrij(invoer, b.organisaties)))) throw weg();
    await zetBriefing(db, b);
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('Het punt is gewijzigd.'),
});

/** Lets a point fall away; it stays readable with its line through. */
export const schrapPunt = handeling({
  ...vast,
  naam: 'briefingpunt.schrappen',
  titel: 'Punt laten vervallen',
  omschrijving: 'Laat een punt van een briefing vervallen. Het blijft doorgestreept staan.',
  route: { methode: 'POST', pad: '/briefings/{id}/punten/{puntId}/vervallen' },
  invoer: Puntverval,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok }) {
    const b = await leesBriefing(db, invoer.id);
    const plek = { gemeente: b.gemeente, briefingId: b.id, id: invoer.puntId };
    if (!(await zetPunt(db, plek, { vervallen_op: klok.nu() }))) throw weg();
    await zetBriefing(db, b);
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('Het punt is vervallen.'),
});
const weg = () => new Fout('STAND_PAST_NIET', 'Dit punt hoort niet bij deze briefing, of is al vervallen.');

/** Puts an organisatie at the table, with its own task. Source: R4, B11.1. */
export const zetAanTafel = handeling({
  ...vast,
  naam: 'briefingdeelnemer.toevoegen',
  titel: 'Organisatie aan tafel zetten',
  omschrijving:
    'Zet een organisatie aan tafel met haar rol en haar eigen taak. Zij leest het gedeelde deel en schrijft een eigen deel.',
  route: { methode: 'POST', pad: '/briefings/{id}/deelnemers' },
  invoer: Deelnemerinvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer: { id, organisatieId, ...rest }, db, klok, wie }) {
    const b = await leesBriefing(db, id);
    const erbij = await voegToe(db, 'briefingdeelnemers', {
      gemeente: b.gemeente,
      briefing_id: b.id,
      organisatie_id: organisatieId,
      ...rest,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    if (!erbij) throw new Fout('BESTAAT_AL', 'Deze organisatie zit al aan tafel.');
    await zetBriefing(db, b, { organisaties: [...b.organisaties, organisatieId] });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('De organisatie zit aan tafel. Zij leest de briefing zodra die is vastgesteld.'),
});

/** Fixes a briefing: from now the organisaties at the table read it. */
export const stelBriefingVast = handeling({
  ...vast,
  naam: 'briefing.vaststellen',
  titel: 'Briefing vaststellen',
  omschrijving: 'Stelt een briefing vast. Vanaf dat moment lezen de organisaties aan tafel het gedeelde deel.',
  route: { methode: 'POST', pad: '/briefings/{id}/vaststelling' },
  invoer: Briefingkeuze,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok }) {
    const b = await leesBriefing(db, invoer.id);
    await zetBriefing(db, b, { stand: 'vastgesteld', vastgesteld_op: klok.nu() });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('Vastgesteld. Iedereen aan tafel heeft haar nu in de werkvoorraad.'),
});

/** Lets a briefing not go on, with the reason. */
export const laatBriefingVervallen = handeling({
  ...vast,
  naam: 'briefing.vervallen',
  titel: 'Briefing laten vervallen',
  omschrijving: 'Laat een briefing of actie niet doorgaan, met de reden. De controles zelf blijven staan.',
  route: { methode: 'POST', pad: '/briefings/{id}/vervallen' },
  invoer: Briefingverval,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db }) {
    const b = await leesBriefing(db, invoer.id);
    await zetBriefing(db, b, { stand: 'vervallen', vervalreden: invoer.reden });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('De briefing is vervallen.'),
});
