import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { leesMelding } from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { overBriefing } from './over.ts';
import { leesBriefing, voegToe, zetBriefing } from './queries.ts';
import { Actieinvoer, Debriefinvoer, Vervolginvoer } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'briefing', compartiment: 'toezicht' } as const;
const naar =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/briefings/${uitvoer.id}`, tekst });
const overDeze = async ({ invoer, db, wie }: Omgeving & { invoer: { id: string } }) =>
  overBriefing(await leesBriefing(db, invoer.id), wie);

/** Looks back with all at the table: what went well, what can be better, and counts. Source: B11.1. */
export const legDebriefingVast = handeling({
  ...vast,
  naam: 'debriefing.vastleggen',
  titel: 'Debriefing vastleggen',
  omschrijving: 'Legt vast wat goed ging, wat beter kan en hoeveel er is gedaan. Iedereen aan tafel leest dit.',
  route: { methode: 'POST', pad: '/briefings/{id}/debriefing' },
  invoer: Debriefinvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok, wie }) {
    const b = await leesBriefing(db, invoer.id);
    if (Date.parse(b.begin) > klok.nu().getTime())
      throw new Fout('STAND_PAST_NIET', 'Deze briefing moet nog beginnen. Kijk terug als u terug bent.');
    await voegToe(db, 'debriefings', {
      gemeente: b.gemeente,
      briefing_id: b.id,
      goed: invoer.goed,
      beter: invoer.beter,
      plekken: invoer.plekken,
      gesprekken: invoer.gesprekken,
      hulp_aangeboden: invoer.hulpAangeboden,
      overtredingen: invoer.overtredingen,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    await zetBriefing(db, b, { stand: 'gedebrieft' });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('Vastgelegd. Zet nu wat er nog moet gebeuren bij de acties.'),
});

/** Something to be done, with an owner and a day: it comes back in the werkvoorraad of that organisatie. */
export const voegActieToe = handeling({
  ...vast,
  naam: 'briefingactie.toevoegen',
  titel: 'Actie toevoegen',
  omschrijving: 'Legt vast wat er moet gebeuren, door welke organisatie en voor welke dag.',
  route: { methode: 'POST', pad: '/briefings/{id}/acties' },
  invoer: Actieinvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok, maakId, wie }) {
    const b = await leesBriefing(db, invoer.id);
    if (!b.organisaties.includes(invoer.eigenaarId))
      throw invoerfout('eigenaarId', 'Deze organisatie zit niet aan tafel en leest de actie dus niet.');
    if (invoer.voor < dagVan(klok.nu())) throw invoerfout('voor', 'Kies een dag vanaf vandaag.');
    await voegToe(db, 'briefingacties', {
      gemeente: b.gemeente,
      id: maakId(),
      briefing_id: b.id,
      eigenaar_id: invoer.eigenaarId,
      actie: invoer.actie,
      wie: invoer.wie,
      voor: invoer.voor,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('De actie staat in de werkvoorraad van die organisatie.'),
});

/** Ties a melding that was written down afterwards to the briefing: signalen come from a melding, never from a talk alone. */
export const koppelVervolg = handeling({
  ...vast,
  naam: 'briefingvervolg.koppelen',
  titel: 'Melding koppelen',
  omschrijving: 'Koppelt een melding die uit de actie volgde. De signalen daaruit staan dan bij de briefing.',
  route: { methode: 'POST', pad: '/briefings/{id}/vervolg' },
  invoer: Vervolginvoer,
  uitvoer: Gemaakt,
  over: overDeze,
  async doe({ invoer, db, klok, wie }) {
    const b = await leesBriefing(db, invoer.id);
    const melding = await leesMelding(db, invoer.meldingId);
    if (melding.gemeente !== b.gemeente) throw invoerfout('meldingId', 'Deze melding hoort bij een andere gemeente.');
    await voegToe(db, 'briefingmeldingen', {
      gemeente: b.gemeente,
      briefing_id: b.id,
      melding_id: invoer.meldingId,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: naar('De melding hoort nu bij deze briefing.'),
});
