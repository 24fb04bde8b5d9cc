import Type from 'typebox';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { sluitStuk } from '../kern/eigenstuk.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { overActie, overBriefing } from './over.ts';
import { doelVan, TAFEL } from './basis.ts';
import { leesActie, leesBriefing, leesDelen, rondActieAf, voegToe } from './queries.ts';
import { Actieafronding, Briefingkeuze, Deelinvoer, Feitinvoer } from './schema.ts';

const Klaar = Type.Object({ id: Type.String() });
const overDeze = async ({ invoer, db, wie }: Omgeving & { invoer: { id: string } }) =>
  overBriefing(await leesBriefing(db, invoer.id), wie);
const naar =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/briefings/${uitvoer.id}`, tekst });

/** Tells that somebody read this version. Once per person and version. */
export const bevestigGelezen = handeling({
  ...TAFEL,
  doelVan,
  naam: 'briefing.bevestigen',
  titel: 'Ik heb dit gelezen',
  omschrijving: 'Legt vast dat u deze versie van de briefing hebt gelezen.',
  route: { methode: 'POST', pad: '/briefings/{id}/lezing' },
  invoer: Briefingkeuze,
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok, wie }) {
    const b = await leesBriefing(db, invoer.id);
    await voegToe(db, 'briefinglezingen', {
      gemeente: b.gemeente,
      briefing_id: b.id,
      medewerker_id: wie.medewerkerId,
      organisatie_id: wie.organisatieId,
      versie: b.versie,
      op: klok.nu(),
    });
    return { id: b.id };
  },
  daarna: naar('Genoteerd. Wijzigt er iets, dan vragen wij u opnieuw te lezen.'),
});

/** Writes what only the own organisatie reads: before leaving, or the own report afterwards. Written once. Source: T4, R4, R1. */
export const schrijfDeel = handeling({
  ...TAFEL,
  doelVan,
  naam: 'briefingdeel.schrijven',
  titel: 'Eigen deel schrijven',
  omschrijving: 'Legt een tekst vast die alleen mensen van de eigen organisatie lezen.',
  route: { methode: 'POST', pad: '/briefings/{id}/delen' },
  invoer: Deelinvoer,
  zonderWaker: {
    voor: ['politie'],
    waarom: 'Alleen de eigen organisatie leest dit, versleuteld; gedeeld wordt het nooit.',
  },
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok, maakId, wie }) {
    const { id, gemeente } = await leesBriefing(db, invoer.id);
    const [deelId, nu] = [maakId(), klok.nu()];
    await voegToe(db, 'briefingdelen', {
      gemeente,
      id: deelId,
      briefing_id: id,
      organisatie_id: wie.organisatieId,
      soort: invoer.soort,
      versleuteld: await sluitStuk(
        db,
        { soort: 'briefingdeel', tabel: 'briefingdelen', gemeente, id: deelId },
        { tekst: invoer.tekst, lezer: wie.compartiment, nu },
      ),
      op: nu,
      door: wie.medewerkerId,
    });
    return { id };
  },
  daarna: naar('Vastgelegd. Alleen uw eigen organisatie leest dit.'),
});

/** Puts a neutral fact on the shared timeline. Source: R4. */
export const legFeitVast = handeling({
  ...TAFEL,
  doelVan,
  naam: 'briefingfeit.vastleggen',
  titel: 'Feit op de tijdlijn zetten',
  omschrijving: 'Zet een neutraal feit op de gedeelde tijdlijn: wat en wanneer, zonder tekst.',
  route: { methode: 'POST', pad: '/briefings/{id}/feiten' },
  invoer: Feitinvoer,
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok, maakId, wie }) {
    const b = await leesBriefing(db, invoer.id);
    if (Date.parse(invoer.gebeurdOp) > klok.nu().getTime())
      throw invoerfout('gebeurdOp', 'Een feit ligt niet in de toekomst.');
    const { punten } = await leesDelen(db, b, wie.medewerkerId);
    if (invoer.puntId && !punten.some((p) => p.id === invoer.puntId))
      throw invoerfout('puntId', 'Deze plek staat niet in deze briefing.');
    await voegToe(db, 'briefingfeiten', {
      gemeente: b.gemeente,
      id: maakId(),
      briefing_id: b.id,
      organisatie_id: wie.organisatieId,
      punt_id: invoer.puntId ?? null,
      feit: invoer.feit,
      gebeurd_op: new Date(invoer.gebeurdOp),
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: b.id };
  },
  daarna: naar('Het feit staat op de tijdlijn.'),
});

/** Records what became of something the own organisatie had to do. */
export const rondBriefingactieAf = handeling({
  ...TAFEL,
  doelVan,
  naam: 'briefingactie.afronden',
  titel: 'Actie afronden',
  omschrijving: 'Legt vast wat er is gedaan met een actie van de eigen organisatie.',
  route: { methode: 'POST', pad: '/briefingacties/{id}/afronding' },
  invoer: Actieafronding,
  uitvoer: Type.Object({ id: Type.String(), briefingId: Type.String() }),
  over: async ({ invoer, db, wie }) => overActie(await leesActie(db, invoer.id), wie),
  async doe({ invoer, db, klok }) {
    const a = await leesActie(db, invoer.id);
    if (!(await rondActieAf(db, a.id, invoer.uitkomst, klok.nu())))
      throw new Fout('STAND_PAST_NIET', 'Deze actie was al afgerond.');
    return { id: a.id, briefingId: a.briefingId };
  },
  daarna: ({ uitvoer }) => ({ pad: `/briefings/${uitvoer.briefingId}`, tekst: 'De actie is afgerond.' }),
});
