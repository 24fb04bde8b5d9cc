import Type from 'typebox';
import { type Onderwerp, overGemeente } from '../kern/beleid.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { overLog } from './over.ts';
import { leesAlarm, leesAlarmregels, voegAlarmregelToe, zetOordeel, zoekAlarmen } from './queries-alarmen.ts';
import {
  Alarm,
  Alarmlijst,
  Alarmoordeel,
  Alarmregels,
  Alarmsleutel,
  Alarmvraag,
  NieuweAlarmregel,
} from './schema-alarmen.ts';

const vast = { doel: 'verantwoording', verwerking: 'toegang', compartiment: 'beheer' } as const;

/** An alarm as the policies see it: of which gemeente, and whether it is about a privacyfunctionaris. */
export function overAlarm(a: { id: string; gemeente: string; petsoort: string }): Onderwerp {
  return {
    soort: 'Alarm',
    id: a.id,
    kenmerken: {
      gemeente: a.gemeente,
      compartiment: 'beheer',
      overPrivacyfunctionaris: a.petsoort === 'privacyfunctionaris',
    },
  };
}

/** Alarms of the own gemeenten, never those about oneself. */
export const toonAlarmen = vraag({
  naam: 'alarmen.tonen',
  titel: 'Alarmen over lezen',
  omschrijving: 'Toont alarmen over ongewoon lezen, met de feiten en de drempel.',
  ...vast,
  route: { methode: 'POST', pad: '/alarmen/_zoek' },
  invoer: Alarmvraag,
  uitvoer: Alarmlijst,
  over: () => overLog('alarmen'),
  doe: ({ db, invoer }) => zoekAlarmen(db, invoer),
});

/** One alarm. */
export const toonAlarm = vraag({
  naam: 'alarm.tonen',
  titel: 'Alarm bekijken',
  omschrijving: 'Toont één alarm met de feiten waarop het rust.',
  ...vast,
  route: { methode: 'GET', pad: '/alarmen/{id}' },
  invoer: Alarmsleutel,
  uitvoer: Alarm,
  over: async ({ db, invoer }) => overAlarm(await leesAlarm(db, invoer.id)),
  doe: ({ db, invoer }) => leesAlarm(db, invoer.id),
});

/** Says what came of an alarm. The program only counted; a person decides (AVG 22). A possible datalek is told to who keeps those. */
export const handelAlarmAf = handeling({
  naam: 'alarm.afhandelen',
  titel: 'Alarm afhandelen',
  omschrijving: 'Legt vast wat er van een alarm is: verklaard, een gesprek, of een mogelijk datalek.',
  ...vast,
  route: { methode: 'POST', pad: '/alarmen/{id}/afhandelen' },
  invoer: Alarmoordeel,
  uitvoer: Gemaakt,
  over: async ({ db, invoer }) => overAlarm(await leesAlarm(db, invoer.id)),
  async doe({ db, invoer, klok, wie }) {
    const a = await leesAlarm(db, invoer.id);
    if (!(await zetOordeel(db, { ...invoer, op: klok.nu(), door: wie.medewerkerId })))
      throw new Fout('STAND_PAST_NIET', 'Dit alarm is al afgehandeld. Open het om te lezen wat ervan werd.');
    return { id: a.id, gemeente: a.gemeente };
  },
  meldt: ({ invoer, uitvoer }) =>
    invoer.uitkomst === 'datalek'
      ? [
          {
            soort: 'alarm.mogelijk-datalek',
            onderwerpId: uitvoer.id,
            gemeente: uitvoer.gemeente,
            gegevens: { alarmId: uitvoer.id },
          },
        ]
      : [],
  daarna: ({ invoer }) => ({
    pad: `/alarmen/${invoer.id}`,
    tekst:
      invoer.uitkomst === 'datalek'
        ? 'Het alarm is vastgelegd als mogelijk datalek. De 72 uur voor een melding bij de toezichthouder lopen vanaf nu (AVG 33).'
        : 'Het alarm is afgehandeld.',
  }),
});

/** The thresholds of the own gemeenten, with every earlier version. */
export const toonAlarmregels = vraag({
  naam: 'alarmregels.tonen',
  titel: 'Regels voor alarmen',
  omschrijving: 'Toont per gemeente wanneer een alarm afgaat, met alle eerdere instellingen en hun reden.',
  ...vast,
  route: { methode: 'GET', pad: '/alarmregels' },
  nietGelogd: 'Instellingen van een gemeente; geen gegevens van een zaak, en van een persoon alleen wie ze vaststelde.',
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Alarmregels,
  over: () => overLog('alarmregels'),
  doe: async ({ db }) => ({ items: await leesAlarmregels(db) }),
});

/** Sets the threshold of one kind of alarm for one gemeente, with the reason. */
export const stelAlarmregelVast = handeling({
  naam: 'alarmregel.vaststellen',
  titel: 'Alarm instellen',
  omschrijving: 'Stelt voor een gemeente vast of en vanaf welk aantal een alarm afgaat, met de reden.',
  ...vast,
  route: { methode: 'POST', pad: '/alarmregels' },
  invoer: NieuweAlarmregel,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente, 'beheer'),
  async doe({ db, invoer, klok, maakId, wie }) {
    const id = maakId();
    await voegAlarmregelToe(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: () => ({ pad: '/alarmen/regels', tekst: 'De instelling geldt vanaf de volgende telling, binnen een uur.' }),
});
