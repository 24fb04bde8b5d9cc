import Type from 'typebox';
import { domeinen, toetsTeam } from '../aanwijzingen/index.ts';
import { vraag, type Omgeving } from '../kern/declaraties.ts';
import { leesDocumenten } from '../kern/documenten.ts';
import { optioneel, uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { datum, datumtijd } from '../platform/scherm/opmaak.ts';
import { overBinnentreding, overMachtiging } from './over.ts';
import {
  leesBruikbare,
  leesGeplande,
  leesMachtiging,
  leesToezichthouders,
  leesWoningen,
  zoekMachtigingen,
} from './queries.ts';
import { leesAfschriften, leesBinnentreding, leesBinnentredingen } from './queries-binnentreden.ts';
import { Machtigingenvraag } from './schema.ts';
import { Binnentreding, Bruikbaar, Machtiging, Machtigingenlijst, Verzoekkeuzes } from './schema-antwoorden.ts';

const vast = { doel: 'toezicht', verwerking: 'binnentreden', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });
const strikt = { additionalProperties: false } as const;

/** The machtigingen of the own gemeenten. */
export const toonMachtigingen = vraag({
  ...vast,
  naam: 'machtigingen.tonen',
  titel: 'Machtigingen',
  omschrijving: 'Zoekt en toont machtigingen tot binnentreden van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/machtigingen/_zoek' },
  invoer: Machtigingenvraag,
  uitvoer: Machtigingenlijst,
  over: algemeen('machtigingen'),
  doe: ({ db, invoer }) => zoekMachtigingen(db, invoer),
});

/** One machtiging: the request, the decision, its document, and what was entered on it. */
export const toonMachtiging = vraag({
  ...vast,
  naam: 'machtiging.tonen',
  titel: 'Machtiging bekijken',
  omschrijving: 'Toont een machtiging met verzoek, besluit en de binnentredingen die erop volgden.',
  route: { methode: 'GET', pad: '/machtigingen/{id}' },
  invoer: Type.Object({ id: uuid('Machtiging') }, strikt),
  uitvoer: Machtiging,
  over: async ({ invoer, db }) => overMachtiging(await leesMachtiging(db, invoer.id)),
  async doe({ db, invoer }) {
    const m = await leesMachtiging(db, invoer.id);
    return {
      ...m,
      binnentredingen: await leesBinnentredingen(db, m),
      documenten: await leesDocumenten(db, m.gemeente, [m.id]),
    };
  },
});

/** One entry and how far its verslag and afschriften are; nothing of who lives there. */
export const toonBinnentreding = vraag({
  ...vast,
  naam: 'binnentreding.tonen',
  titel: 'Binnentreding bekijken',
  omschrijving: 'Toont een binnentreding met de stand van verslag en afschriften, zonder de naam van de bewoner.',
  route: { methode: 'GET', pad: '/binnentredingen/{id}' },
  invoer: Type.Object({ id: uuid('Binnentreding') }, strikt),
  uitvoer: Binnentreding,
  over: async ({ invoer, db }) => overBinnentreding(await leesBinnentreding(db, invoer.id)),
  async doe({ db, invoer }) {
    const b = await leesBinnentreding(db, invoer.id);
    return { ...b, afschriften: await leesAfschriften(db, b) };
  },
});

/** What a request can choose from: woningen of the register, who is designated, and what is planned there. */
export const bereidVerzoekVoor = vraag({
  ...vast,
  naam: 'machtiging.voorbereiden',
  titel: 'Machtiging voorbereiden',
  omschrijving: 'Geeft de woningen, de aangewezen toezichthouders en de geplande controles voor een verzoek.',
  route: { methode: 'POST', pad: '/machtigingkeuzes/_zoek' },
  invoer: Type.Object({ locatieId: optioneel(uuid('Woning')) }, strikt),
  uitvoer: Verzoekkeuzes,
  over: algemeen('machtigingkeuzes'),
  async doe({ db, invoer, klok }) {
    const woningen = await leesWoningen(db);
    const gekozen = woningen.find((w) => w.id === invoer.locatieId);
    if (!gekozen) return { woningen, houders: [], controles: [] };
    return {
      woningen,
      houders: await leesAangewezenen(db, gekozen.gemeente, dagVan(klok.nu())),
      controles: (await leesGeplande(db, gekozen)).map((c) => ({
        id: c.id,
        tekst: `${c.nummer}, ${datumtijd(c.begin)}`,
      })),
    };
  },
});

/** Who is designated for woningen without consent today, in at least one domein. */
async function leesAangewezenen(db: Omgeving['db'], gemeente: string, dag: string) {
  const mensen = await leesToezichthouders(db, gemeente);
  const medewerkerIds = mensen.map((m) => m.id);
  const voor = new Map<string, string[]>();
  for (const [domein, naam] of Object.entries(domeinen)) {
    const vraagstuk = { gemeente, domein, bevoegdheden: ['woning_zonder_toestemming'], dag, medewerkerIds };
    for (const t of await toetsTeam(db, vraagstuk))
      if (t.uitkomst.gedekt) voor.set(t.medewerkerId, [...(voor.get(t.medewerkerId) ?? []), naam]);
  }
  return mensen
    .filter((m) => voor.has(m.id))
    .map((m) => ({ id: m.id, tekst: `${m.naam}, ${m.functie} (${voor.get(m.id)!.join(', ')})` }));
}

/** Machtigingen that name this woning, run today and were not used there: what can be chosen at the door. */
export const toonBruikbareMachtigingen = vraag({
  ...vast,
  naam: 'machtigingen.bruikbaar',
  titel: 'Machtiging kiezen',
  omschrijving: 'Toont de machtigingen die vandaag voor deze woning gelden en nog niet zijn gebruikt.',
  route: { methode: 'POST', pad: '/bruikbare-machtigingen/_zoek' },
  invoer: Type.Object({ locatieId: uuid('Woning') }, strikt),
  uitvoer: Bruikbaar,
  over: algemeen('bruikbare-machtigingen'),
  doe: async ({ db, invoer, klok }) => ({
    items: (await leesBruikbare(db, invoer.locatieId, dagVan(klok.nu()))).map((m) => ({
      id: m.id,
      tekst: `${m.nummer}, tot en met ${datum(m.geldigTot)}, voor ${m.houders}`,
    })),
  }),
});
