import { toetsTeam } from '../aanwijzingen/index.ts';
import type { Db } from '../kern/db.ts';
import { leesTeamleden } from './queries-lijst.ts';
import type { Teamkeus, Teamvraag } from './schema-planning.ts';

const ROL = { toezicht: 'toezichthouder', politie: 'politie', zorg: 'zorgprofessional' } as const;

/** People for a team: toezichthouders with what their aanwijzing covers first, then who can come along. Source: B9.2, C5. */
export async function kiesTeam(db: Db, v: Teamvraag): Promise<Teamkeus[]> {
  const leden = await leesTeamleden(db, v);
  const eigen = leden.filter((l) => l.compartiment === 'toezicht').map((l) => l.medewerkerId);
  const uitkomsten = new Map(
    (await toetsTeam(db, { ...v, medewerkerIds: eigen })).map((u) => [u.medewerkerId, u.uitkomst]),
  );
  const keuzes = leden.map(({ compartiment, ...lid }) => {
    const uitkomst = uitkomsten.get(lid.medewerkerId);
    return {
      ...lid,
      rol: ROL[compartiment],
      gedekt: uitkomst ? uitkomst.gedekt : null,
      ontbreekt: uitkomst && !uitkomst.gedekt ? uitkomst.ontbreekt.zin : null,
    };
  });
  const rang = (k: Teamkeus) => (k.gedekt === true ? 0 : k.gedekt === false ? 1 : 2);
  return keuzes.sort((a, b) => rang(a) - rang(b) || a.naam.localeCompare(b.naam, 'nl'));
}
