import type { Werkbron } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { isMaatregelsoort, maatregelsoorten } from '../rapportages/index.ts';
import { besluitenZonderMaatregel, lopendeBezwaartermijnen, lopendeHerstelplichten } from './queries-naleving.ts';

const woord = (soort: string) => (isMaatregelsoort(soort) ? maatregelsoorten[soort] : soort);

/** What waits in this room: decisions to carry out, repair to look at, and the term for bezwaar, which the law sets. */
export const werk: Werkbron[] = [
  {
    petten: ['jurist', 'coordinator'],
    async haal({ db, maximum }) {
      return (await besluitenZonderMaatregel(db, maximum)).map((b) => ({
        taak: 'Maatregel opleggen',
        titel: `${b.nummer} · ${woord(b.soort)}`,
        onderschrift: 'De burgemeester heeft besloten. Maak de brief en maak haar bekend.',
        pad: `/maatregelen/nieuw?besluit=${b.id}`,
        gemeente: b.gemeente,
        voor: null,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['coordinator', 'toezichthouder'],
    async haal({ db, maximum }) {
      return (await lopendeHerstelplichten(db, maximum)).map((m) => ({
        ...stapVan(m),
        titel: `${m.nummer} · ${m.waarover}`,
        gemeente: m.gemeente,
        // The day was set in the decision (Awb 5:24 lid 2, 5:32a lid 2): a legal term for who must repair, not for who looks.
        voor: m.hersteltermijnTot,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['jurist'],
    async haal({ db, klok, maximum }) {
      return (await lopendeBezwaartermijnen(db, dagVan(klok.nu()), maximum)).map((m) => ({
        taak: 'Bezwaartermijn bewaken',
        titel: `${m.nummer} · ${m.waarover}`,
        onderschrift: `${woord(m.soort)}. Tot en met deze dag kan bezwaar worden gemaakt (Awb 6:7).`,
        pad: `/maatregelen/${m.id}`,
        gemeente: m.gemeente,
        voor: m.bezwaarTot,
        wettelijk: true,
        wachtOp: 'de belanghebbende',
      }));
    },
  },
];

function stapVan(m: { id: string; hercontroleId: string | null; hercontroleStatus: string | null }) {
  if (!m.hercontroleId)
    return {
      taak: 'Hercontrole plannen',
      onderschrift: 'Na de hersteltermijn kijkt een toezichthouder of er hersteld is.',
      pad: `/controles/nieuw?maatregel=${m.id}`,
    };
  if (m.hercontroleStatus === 'afgerond')
    return {
      taak: 'Naleving vaststellen',
      onderschrift: 'De hercontrole is gedaan. Leg vast of er is nageleefd.',
      pad: `/maatregelen/${m.id}/naleving`,
    };
  return {
    taak: 'Hercontrole doen',
    onderschrift: 'De hercontrole is gepland.',
    pad: `/controles/${m.hercontroleId}`,
  };
}
