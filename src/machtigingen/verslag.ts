import { createHash } from 'node:crypto';
import Type from 'typebox';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Rij } from '../kern/kluis.ts';
import { maakSleutel, openSleutel } from '../kern/sleutelbos.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { aanduiding } from './document-machtiging.ts';
import { overBinnentreding } from './over.ts';
import { leesMachtiging } from './queries.ts';
import {
  leesAfschriften,
  leesBinnentreding,
  leesDichtVerslag,
  leesMeegekomen,
  voegAfschriftToe,
  voegVerslagToe,
} from './queries-binnentreden.ts';
import { Afschriftinvoer, Verslaginvoer } from './schema.ts';
import { Verslag, type Binnentredingkop, type Verslaginhoud } from './schema-antwoorden.ts';
import { beschikbaarTot } from './toets.ts';
import { gevers, ontvangersBij } from './woorden.ts';

type Bij = Omgeving & { invoer: { id: string } };
const vast = { doel: 'toezicht', verwerking: 'binnentreden', compartiment: 'toezicht' } as const;
/** What acts on one entry ask: which it is, and whether who asks entered there. */
const opBinnentreding = {
  over: async ({ invoer, db }: Bij) => overBinnentreding(await leesBinnentreding(db, invoer.id)),
  context: async ({ invoer, db, wie }: Bij) => ({
    isMaker: (await leesBinnentreding(db, invoer.id)).door === wie.medewerkerId,
  }),
};
const plek = (b: { gemeente: string; id: string }) =>
  ({ soort: 'binnentreding', gemeente: b.gemeente, id: b.id }) as const;
const rij = ({ gemeente, id }: { gemeente: string; id: string }): Rij => ({
  tabel: 'binnentreedverslagen.versleuteld',
  gemeente,
  id,
});
const afdruk = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

/** Who entered makes the verslag, once; it lies closed under a key of its own, for it holds the name of the occupant. Source: C15; Awbi 10, 11. */
export const maakVerslag = handeling({
  ...vast,
  naam: 'binnentreedverslag.opmaken',
  titel: 'Verslag van binnentreden opmaken',
  omschrijving: 'Legt het verslag van een binnentreding vast, met alles wat de wet erin vraagt.',
  route: { methode: 'POST', pad: '/binnentredingen/{id}/verslag' },
  invoer: Verslaginvoer,
  uitvoer: Gemaakt,
  ...opBinnentreding,
  async doe({ invoer, db, klok, maakId, wie }) {
    const b = await leesBinnentreding(db, invoer.id);
    const nu = klok.nu();
    if (b.verslagOp) throw new Fout('STAND_PAST_NIET', 'Het verslag is al gemaakt; het verandert niet meer.');
    if (Date.parse(invoer.uitOp) < Date.parse(b.op) || Date.parse(invoer.uitOp) > nu.getTime())
      throw invoerfout('uitOp', 'U ging weg na het binnentreden, en niet in de toekomst.');
    const teLaat = dagVan(nu) > b.verslagVoor;
    if (teLaat && !invoer.teLaatReden)
      throw invoerfout('teLaatReden', 'De vierde dag is voorbij: zeg waarom het verslag later is (Awbi 11).');
    eisVanElders(b, invoer);
    const tekst = JSON.stringify(await inhoudVan(db, b, invoer));
    const sleutel = await maakSleutel(db, plek(b), 'toezicht', nu);
    const gemaakt = await voegVerslagToe(db, {
      gemeente: b.gemeente,
      id: b.id,
      versleuteld: sleutel.sluit(tekst, rij(b)),
      vingerafdruk: afdruk(tekst),
      teLaatReden: teLaat ? invoer.teLaatReden! : null,
      nu,
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    if (!gemaakt) throw new Fout('INTUSSEN_GEWIJZIGD', 'Het verslag is intussen al gemaakt.');
    if (b.gever === 'burgemeester') await stuurNaarBurgemeester({ db, maakId }, b, { nu, door: wie.medewerkerId });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/binnentredingen/${uitvoer.id}`,
    tekst: 'Het verslag is vastgelegd. Geef of stuur nu het afschrift aan de bewoner.',
  }),
});

/** Of a machtiging that was given elsewhere only who saw it can tell these (Awbi 10 lid 2 onder b and c). */
function eisVanElders(b: Binnentredingkop, v: Verslaginvoer): void {
  const hier = b.gever === 'burgemeester';
  for (const veld of ['geverNaam', 'bepalingen'] as const) {
    if (hier && v[veld]) throw invoerfout(veld, 'Deze machtiging staat in Samenzicht; dit staat er al in.');
    if (!hier && !v[veld])
      throw invoerfout(
        veld,
        'Het verslag noemt wie machtigde met naam, en de bepalingen in de machtiging (Awbi 10 lid 2 onder b en c).',
      );
  }
}

async function inhoudVan(db: Omgeving['db'], b: Binnentredingkop, v: Verslaginvoer): Promise<Verslaginhoud> {
  const m = await leesMachtiging(db, b.machtigingId);
  const maker = m.houders.find((h) => h.id === b.door)!;
  return {
    binnentreder: { aanduiding: aanduiding(maker), functie: maker.functie },
    machtiging: {
      nummer: b.machtigingNummer,
      gegevenOp: m.gegevenOp!,
      gever:
        m.gever === 'burgemeester'
          ? `${m.beslotenDoorNaam}, burgemeester van ${gemeentenaam(m.gemeente)}`
          : `${v.geverNaam}, ${gevers[m.gever as keyof typeof gevers].toLowerCase()}`,
    },
    bepalingen: v.bepalingen ?? `${m.bepaling}; ${m.norm}`,
    doel: m.doel,
    adres: b.adres,
    bewonernaam: v.bewonernaam,
    wijze: v.wijze,
    inOp: b.op,
    uitOp: v.uitOp,
    verricht: v.verricht,
    vergezeld: await leesMeegekomen(db, { ...b, zonder: b.door }),
    vrijheidsbeneming: v.vrijheidsbeneming ?? null,
    inbeslagname: v.inbeslagname ?? null,
    zonderLegitimatie: v.zonderLegitimatie ?? null,
  };
}

/** The burgemeester who gave the machtiging can read the verslag from this moment: that is how it is sent (Awbi 11 lid 1). */
async function stuurNaarBurgemeester(
  s: Pick<Omgeving, 'db' | 'maakId'>,
  b: Binnentredingkop,
  o: { nu: Date; door: string },
): Promise<void> {
  await voegAfschriftToe(s.db, {
    ...o,
    gemeente: b.gemeente,
    id: s.maakId(),
    binnentredingId: b.id,
    aan: 'gever',
    wijze: 'in_samenzicht',
    gedaanOp: dagVan(o.nu),
    toelichting: null,
    opnieuwOp: null,
    beschikbaarTot: null,
  });
}

/** Opens the verslag: for who made it, the jurist and the burgemeester. Source: C15; Awbi 10, 11; AVG 5 lid 1 c. */
export const leesVerslag = vraag({
  ...vast,
  naam: 'binnentreedverslag.lezen',
  titel: 'Verslag van binnentreden',
  omschrijving: 'Opent het verslag van een binnentreding, met de naam van de bewoner.',
  route: { methode: 'GET', pad: '/binnentredingen/{id}/verslag' },
  invoer: Type.Object({ id: uuid('Binnentreding') }, { additionalProperties: false }),
  uitvoer: Verslag,
  ...opBinnentreding,
  async doe({ invoer, db }) {
    const v = await leesDichtVerslag(db, invoer.id);
    const tekst = (await openSleutel(db, plek(v)))?.open(v.versleuteld, rij(v)) ?? null;
    return {
      ...v,
      echt: tekst !== null && afdruk(tekst) === v.vingerafdruk,
      inhoud: tekst === null ? null : (JSON.parse(tekst) as Verslaginhoud),
    };
  },
});

/** Records that an afschrift went to the occupant or to a giver elsewhere, or why it did not. Source: C15; Awbi 11. */
export const legAfschriftVast = handeling({
  ...vast,
  naam: 'verslagafschrift.vastleggen',
  titel: 'Afschrift vastleggen',
  omschrijving: 'Legt vast dat een afschrift van het verslag is uitgereikt of toegezonden, of waarom dat nog niet kon.',
  route: { methode: 'POST', pad: '/binnentredingen/{id}/afschriften' },
  invoer: Afschriftinvoer,
  uitvoer: Gemaakt,
  ...opBinnentreding,
  async doe({ invoer, db, klok, maakId, wie }) {
    const b = await leesBinnentreding(db, invoer.id);
    const vandaag = dagVan(klok.nu());
    if (!b.verslagOp) throw new Fout('STAND_PAST_NIET', 'Eerst het verslag, dan het afschrift (Awbi 10, 11).');
    if (!ontvangersBij(b.gever).includes(invoer.aan))
      throw invoerfout('aan', 'Alleen als een hulpofficier machtigde gaat het verslag ook naar de officier (Awbi 11).');
    eisAfschrift(invoer, { vandaag, nietVoor: dagVan(new Date(b.verslagOp)) });
    const eerder = (await leesAfschriften(db, b)).find((a) => a.aan === invoer.aan);
    if (eerder && !['uitgesteld', 'onbestelbaar'].includes(eerder.wijze))
      throw new Fout('STAND_PAST_NIET', 'Dit afschrift is al vastgelegd.');
    await voegAfschriftToe(db, {
      gemeente: b.gemeente,
      id: maakId(),
      binnentredingId: b.id,
      aan: invoer.aan,
      wijze: invoer.wijze,
      gedaanOp: invoer.gedaanOp,
      toelichting: invoer.toelichting ?? null,
      opnieuwOp: invoer.wijze === 'uitgesteld' ? invoer.opnieuwOp! : null,
      beschikbaarTot: invoer.wijze === 'onbestelbaar' ? beschikbaarTot(invoer.gedaanOp) : null,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: b.id, gemeente: b.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/binnentredingen/${uitvoer.id}`, tekst: 'Vastgelegd.' }),
});

function eisAfschrift(
  a: { aan: string; wijze: string; gedaanOp: string; toelichting?: string; opnieuwOp?: string },
  o: { vandaag: string; nietVoor: string },
): void {
  const nogNiet = ['uitgesteld', 'onbestelbaar'].includes(a.wijze);
  if (a.gedaanOp > o.vandaag || a.gedaanOp < o.nietVoor)
    throw invoerfout('gedaanOp', 'Kies een dag vanaf het verslag, tot en met vandaag.');
  if (nogNiet && a.aan !== 'bewoner')
    throw invoerfout('wijze', 'Uitstellen of klaarleggen kan alleen voor de bewoner (Awbi 11).');
  if (nogNiet && !a.toelichting)
    throw invoerfout('toelichting', 'Zeg waarom het afschrift nog niet bij de bewoner is.');
  if (a.wijze === 'uitgesteld' && (!a.opnieuwOp || a.opnieuwOp <= o.vandaag))
    throw invoerfout('opnieuwOp', 'Kies de dag waarop het afschrift alsnog gaat; uitstel heeft een einde (Awbi 11).');
  if (a.wijze !== 'uitgesteld' && a.opnieuwOp)
    throw invoerfout('opnieuwOp', 'Een latere dag hoort alleen bij uitstel.');
}
