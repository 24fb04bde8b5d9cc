import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { overRegel } from './over.ts';
import { beeindig, leesRegel, leesRegels, voegRegelToe, wachtOpBeurt } from './queries.ts';
import { overlapt } from './regel-op.ts';
import { Einde, NieuweRegel, regimes } from './schema.ts';
import { werkvormnaam } from './werkvormen.ts';

const vast = { doel: 'toezicht', verwerking: 'regels-beheren', compartiment: 'toezicht' } as const;

/** Records one rule of the APV for one werkvorm. Refuses a second rule for the same days. Source: S2, B5.1. */
export const legRegelVast = handeling({
  ...vast,
  naam: 'regel.vastleggen',
  titel: 'Regel vastleggen',
  omschrijving: 'Legt vast wat de APV van een gemeente over een werkvorm bepaalt, vanaf welke dag.',
  route: { methode: 'POST', pad: '/regels' },
  invoer: NieuweRegel,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (invoer.geldigTot && invoer.geldigTot < invoer.geldigVan)
      throw invoerfout('geldigTot', 'De einddatum ligt voor de begindatum.');
    await wachtOpBeurt(db, invoer.gemeente, invoer.werkvorm);
    const er = (await leesRegels(db, invoer.gemeente, invoer.werkvorm)).find((r) =>
      overlapt(r, { ...invoer, geldigTot: invoer.geldigTot ?? null }),
    );
    if (er) {
      const eind = er.geldigTot ? `tot en met ${datum(er.geldigTot)}` : 'zonder einddatum';
      throw new Fout(
        'BESTAAT_AL',
        `Voor ${werkvormnaam(er.werkvorm)} geldt in die tijd al ${er.artikel} (${regimes[er.regime as keyof typeof regimes].toLowerCase()}, vanaf ${datum(er.geldigVan)}, ${eind}). Beëindig die regel eerst, of kies een andere begindatum.`,
      );
    }
    const id = maakId();
    await voegRegelToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/regels/${uitvoer.id}`, tekst: 'De regel is vastgelegd.' }),
});

/** Ends a rule on a day. It stays to judge what happened while it applied; it is never prolonged. Source: B5.1. */
export const beeindigRegel = handeling({
  ...vast,
  naam: 'regel.beeindigen',
  titel: 'Regel beëindigen',
  omschrijving: 'Legt vast tot en met welke dag een regel geldt.',
  route: { methode: 'POST', pad: '/regels/{id}/einde' },
  invoer: Einde,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRegel(await leesRegel(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const r = await leesRegel(db, invoer.id);
    if (invoer.geldigTot < r.geldigVan)
      throw invoerfout('geldigTot', `De regel geldt vanaf ${datum(r.geldigVan)}; hij kan niet eerder eindigen.`);
    if (!(await beeindig(db, { ...invoer, nu: klok.nu(), door: wie.medewerkerId })))
      throw new Fout(
        'STAND_PAST_NIET',
        `Deze regel eindigt al op ${datum(r.geldigTot!)}. Verlengen kan niet: leg een nieuwe regel vast.`,
      );
    return { id: r.id, gemeente: r.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/regels/${invoer.id}`,
    tekst: 'De regel is beëindigd. Wat onder deze regel gebeurde, wordt er nog steeds aan getoetst.',
  }),
});
