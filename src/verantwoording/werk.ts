import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { alarmwoorden, type Alarmnaam } from './alarmsoorten.ts';
import { leesLaatsteControle } from './anker-vragen.ts';
import { leesOpenAlarmen } from './queries-alarmen.ts';
import { petwoord } from './weergave.tsx';

/** What waits here: a chain that is broken, and alarms nobody looked at. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie }) {
      const controle = await leesLaatsteControle(db);
      if (!controle || controle.heel) return [];
      return [
        {
          taak: 'Onderzoeken: de keten van het log is gebroken',
          titel: 'Log van verwerkingen',
          onderschrift: controle.reden ?? '',
          pad: '/log/ankers',
          gemeente: wie.gemeenten[0] ?? '',
          voor: dagVan(new Date(controle.op)),
          wettelijk: true,
        },
      ];
    },
  },
  {
    petten: ['privacyfunctionaris', 'beheerder'],
    async haal({ db, maximum }) {
      return (await leesOpenAlarmen(db, maximum)).map((a) => ({
        taak: 'Alarm bekijken: ongewoon lezen',
        titel: alarmwoorden[a.soort as Alarmnaam] ?? a.soort,
        onderschrift: `${a.medewerker}, als ${petwoord(a.petsoort)}`,
        pad: `/alarmen/${a.id}`,
        gemeente: a.gemeente,
        // Long enough to ask around, short enough for the 72 hours of a datalek that it may turn out to be (AVG 33).
        voor: plusDagen(dagVan(new Date(a.gemaaktOp)), 2),
        wettelijk: false,
      }));
    },
  },
];
