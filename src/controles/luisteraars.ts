import { toetsTeam } from '../aanwijzingen/index.ts';
import { sql, type Db } from '../kern/db.ts';
import type { Luisteraar } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';

interface Naamcontrole {
  id: string;
  domein: string;
  bevoegdheden: string[];
  begin: string;
}

/** Puts who takes over in the teams of controles that did not begin, as far as an aanwijzing carries it (Awb 5:11); the rest the coordinator sees. */
async function neemOver(db: Db, o: { gemeente: string; van: string; naar: string }): Promise<void> {
  const controles = await db.rijen(
    sql<Naamcontrole>`select c.id, c.domein, c.bevoegdheden, c.begin from controles c join controleteams t on t.gemeente = c.gemeente and t.controle_id = c.id
      where c.gemeente = ${o.gemeente} and t.medewerker_id = ${o.van} and t.rol in ('leider', 'toezichthouder') and c.status in ('gepland', 'voorbereid') order by c.begin`,
  );
  for (const { id, begin, ...c } of controles) {
    const dag = dagVan(new Date(begin));
    const [oordeel] = await toetsTeam(db, { ...c, gemeente: o.gemeente, dag, medewerkerIds: [o.naar] });
    if (oordeel?.uitkomst.gedekt)
      await db.een(
        sql<{
          ok: boolean;
        }>`select kern.vervang_teamlid(${o.gemeente}, ${id}, ${o.van}, ${o.naar}, ${oordeel.uitkomst.aanwijzingId}) as ok`,
      );
  }
}

/** Hears that the beheer handed over the work of who leaves. */
export const luisteraars: Luisteraar[] = [
  {
    naam: 'controles-werk-overgedragen',
    soort: 'werk.overgedragen',
    rol: 'toezicht',
    async hoor({ db, gebeurtenis: g }) {
      const { van, naar } = g.gegevens;
      if (typeof van === 'string' && typeof naar === 'string') await neemOver(db, { gemeente: g.gemeente, van, naar });
    },
  },
];
