import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { alarmtitels } from './alarmsoorten.ts';
import { leesLaatsteControle } from './anker-vragen.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { leesBeoordelingen, leesZonderBeoordeling } from './queries-beoordeling.ts';
import { leesOpenAlarmen } from './queries-alarmen.ts';
import { petwoord } from './weergave.tsx';

const HALFJAAR_DAGEN = 182;

/** What waits here: a chain that is broken, alarms nobody looked at, and access to be reviewed. */
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
        taak: 'Alarm bekijken',
        titel: alarmtitels[a.soort] ?? a.soort,
        onderschrift: `${a.medewerker}, als ${petwoord(a.petsoort)}`,
        pad: `/alarmen/${a.id}`,
        gemeente: a.gemeente,
        // Long enough to ask around, short enough for the 72 hours of a datalek that it may turn out to be (AVG 33).
        voor: plusDagen(dagVan(new Date(a.gemaaktOp)), 2),
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, maximum }) {
      const open = (await leesBeoordelingen(db)).filter((b) => !b.afgerondOp && b.open > 0).slice(0, maximum);
      return open.map((b) => ({
        taak: 'Beslissen wie toegang houdt',
        titel: `Beoordeling van toegang in ${gemeentenaam(b.gemeente)}`,
        onderschrift: `Nog ${opmaak.meervoud(b.open, 'pet', 'petten')}${b.opschorten ? '; daarna stoppen zij vanzelf' : ''}`,
        pad: `/toegang/beoordelingen/${b.id}`,
        gemeente: b.gemeente,
        voor: b.uiterlijk,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['beheerder'],
    async haal({ db, wie, klok, maximum }) {
      const sinds = new Date(klok.nu().getTime() - HALFJAAR_DAGEN * 86_400_000);
      return (await leesZonderBeoordeling(db, wie.gemeenten, sinds)).slice(0, maximum).map((g) => ({
        taak: 'Beoordeling van toegang beginnen',
        titel: gemeentenaam(g.gemeente),
        onderschrift: g.laatste
          ? `De vorige begon op ${opmaak.datum(g.laatste)}`
          : 'Hier is nog geen beoordeling gedaan',
        pad: '/toegang/beoordelingen',
        gemeente: g.gemeente,
        voor: g.laatste ? plusDagen(dagVan(new Date(g.laatste)), HALFJAAR_DAGEN) : null,
        wettelijk: false,
      }));
    },
  },
];
