import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import type { Wie } from '../kern/petten.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { beoordelenVoor } from './noodtoegang.ts';
import { leesLopende } from './queries-noodtoegang.ts';
import type { Noodtoegang } from './schema-noodtoegang.ts';
import { petwoord } from './weergave.tsx';

/** What waits around noodtoegang: everybody whom it concerns sees it, from the question to the judgement. */
export const noodwerk: Werkbron = {
  petten: ['privacyfunctionaris', 'aandachtsfunctionaris', 'coordinator'],
  async haal({ db, wie, klok, maximum }) {
    const lopend = await leesLopende(db, klok.nu(), maximum);
    return lopend.flatMap((n) => {
      const regel = n.vragerId === wie.medewerkerId ? vanVrager(n) : vanGemeente(n, wie);
      return regel ? [{ ...vast(n), ...regel }] : [];
    });
  },
};

type Deel = Pick<Werkregel, 'taak' | 'voor' | 'wachtOp'>;

function vast(n: Noodtoegang) {
  return {
    titel: `Noodtoegang tot ${n.kenmerk}`,
    onderschrift: `Gevraagd door ${n.vrager}, ${petwoord(n.vragerPetsoort)} bij ${n.vragerOrganisatie}`,
    pad: `/noodtoegang/${n.id}`,
    gemeente: n.gemeente,
    wettelijk: false,
  };
}

function vanVrager(n: Noodtoegang): Deel | null {
  if (n.stand === 'leeft') return { taak: `Lezen kan tot ${opmaak.tijd(n.eindigtOp!)}`, voor: n.eindigtOp };
  if (n.stand === 'open')
    return {
      taak: 'Noodtoegang gevraagd',
      voor: n.vervaltOp,
      wachtOp: 'de privacyfunctionaris of de aandachtsfunctionaris',
    };
  return null;
}

function vanGemeente(n: Noodtoegang, wie: Wie): Deel {
  const beoordeelt = wie.petsoort === 'privacyfunctionaris';
  const anders = { wachtOp: 'de privacyfunctionaris' };
  if (n.stand === 'open')
    return {
      taak: 'Nu beslissen over noodtoegang',
      voor: n.vervaltOp,
      ...(n.vragerPetsoort === wie.petsoort ? anders : {}),
    };
  if (n.stand === 'leeft') return { taak: 'Noodtoegang staat open', voor: n.eindigtOp };
  return { taak: 'Noodtoegang beoordelen', voor: beoordelenVoor(n), ...(beoordeelt ? {} : anders) };
}
