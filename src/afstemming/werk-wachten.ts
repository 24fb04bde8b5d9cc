import type { Werkbron, Werkregel } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { leesWachtwerk, type Zijde } from './queries-wachten.ts';
import type { Wachtregel } from './schema-wachten.ts';
import { wachtstanden, type Wachtstand } from './woorden.ts';

const ander = (w: Wachtregel, zijde: Zijde) => (zijde === 'gemeente' ? w.politieNaam : `gemeente ${w.gemeenteNaam}`);

function wat(w: Wachtregel, zijde: Zijde): { taak: string; onderschrift: string } {
  if (w.nieuw)
    return {
      taak: w.stand === 'voorbij' ? 'Opnieuw kijken' : 'Kennisnemen van pas op de plaats',
      onderschrift: `${wachtstanden[w.stand as Wachtstand]}. ${w.stand === 'voorbij' ? 'Er wordt niet meer gewacht; kijk hoe u verdergaat.' : `Lees wat ${ander(w, zijde)} schreef.`}`,
    };
  if (w.stand === 'gevraagd')
    return {
      taak: 'Antwoorden op pas op de plaats',
      onderschrift: `${ander(w, zijde)} vraagt te wachten tot en met ${datum(w.tot)}. Zonder akkoord geldt het niet.`,
    };
  return {
    taak: 'Pas op de plaats',
    onderschrift: `Afgesproken met ${ander(w, zijde)}. Kijk op de dag opnieuw; langer wachten is een nieuwe afspraak.`,
  };
}

const bron = (petten: Werkbron['petten'], zijde: Zijde): Werkbron => ({
  petten,
  async haal({ db, klok, maximum }): Promise<Werkregel[]> {
    return (await leesWachtwerk(db, { zijde, vandaag: dagVan(klok.nu()), maximum })).map((w) => ({
      ...wat(w, zijde),
      titel: `${w.nummer} · ${w.adres}`,
      pad: `/wachtafspraken/${w.id}`,
      gemeente: w.gemeente,
      voor: w.tot,
      wettelijk: false,
      ...(w.stand === 'loopt' && !w.nieuw ? { wachtOp: 'de afgesproken dag' } : {}),
    }));
  },
});

/** A wait never lies still: both sides see what to answer, what runs to its day, and that it ended. Source: C13. */
export const wachtwerk: Werkbron[] = [bron(['coordinator', 'jurist'], 'gemeente'), bron(['rechercheur'], 'politie')];
