import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Bewaarbron } from '../kern/kamer.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { bewaarregel } from './bewaarregels.ts';
import { overGemeente, overLijst } from './over.ts';
import { besluitOpLijst, haalVanLijst, leesLijst, leesOpLijst, voegAfwijkingToe, voegLijstToe } from './queries.ts';
import { Lijstbesluit, NieuweLijst, Termijnaanpassing, Weghalen } from './schema.ts';
import { leesBewaard } from './stand.ts';

const vast = { doel: 'verantwoording', verwerking: 'bewaren-vernietigen' } as const;
/** A list that a person can still look through. */
const HOOGUIT = 2000;

/** Records that a gemeente decided on another term. Source: B12.7; Archiefwet 5, AVG 5 lid 1 e. */
export const pasTermijnAan = handeling({
  ...vast,
  naam: 'bewaartermijn.aanpassen',
  titel: 'Termijn aanpassen',
  omschrijving: 'Legt vast dat een gemeente bij besluit een andere bewaartermijn koos.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/bewaartermijnen/afwijkingen' },
  invoer: Termijnaanpassing,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: ({ invoer }) => {
    const regel = bewaarregel(invoer.regel);
    const maanden = regel?.maanden ?? invoer.maanden;
    return {
      archief: regel?.grond === 'archief',
      langer: invoer.maanden > maanden,
      korter: invoer.maanden < maanden,
      heeftReden: invoer.reden !== undefined,
      eigenSelectielijst: invoer.eigenSelectielijst ?? false,
    };
  },
  async doe({ invoer, ...o }) {
    if (invoer.besluitOp > dagVan(o.klok.nu()))
      throw invoerfout('besluitOp', 'Dit besluit is nog niet genomen: kies de dag van het besluit.');
    return { id: await voegAfwijkingToe(o, invoer), gemeente: invoer.gemeente };
  },
  daarna: () => ({
    pad: '/bewaren/termijnen',
    tekst: 'De termijn is aangepast. Wat al op een lijst staat, wordt bij de uitvoering opnieuw bekeken.',
  }),
});

/** Puts what is due today on a list for approval. The bronnen are those of all rooms of toezicht. Source: B12.7; Archiefwet 3 en 5. */
export function maakStelLijstOp(bronnen: () => readonly Bewaarbron[]) {
  return handeling({
    ...vast,
    naam: 'vernietigingslijst.opstellen',
    titel: 'Vernietigingslijst opstellen',
    omschrijving: 'Zet alles wat vandaag aan de archieftermijn is op een lijst en legt die ter goedkeuring voor.',
    compartiment: 'toezicht',
    route: { methode: 'POST', pad: '/vernietigingslijsten' },
    invoer: NieuweLijst,
    uitvoer: GemaaktMetNummer,
    over: ({ invoer }) => overGemeente(invoer.gemeente),
    async doe({ invoer, ...o }) {
      const regels = await verzamel(o, invoer, bronnen());
      if (regels.length === 0)
        throw new Fout(
          'STAND_PAST_NIET',
          'Er is vandaag niets aan de archieftermijn dat niet is opgeschort of al op een lijst staat.',
        );
      const peildag = dagVan(o.klok.nu());
      return { ...(await voegLijstToe(o, { ...invoer, peildag, regels })), gemeente: invoer.gemeente };
    },
    daarna: ({ uitvoer }) => ({
      pad: `/bewaren/lijsten/${uitvoer.id}`,
      tekst: `Lijst ${uitvoer.nummer} ligt bij de privacyfunctionaris. Er gaat niets weg voordat die haar goedkeurt.`,
    }),
  });
}

async function verzamel(
  o: Omgeving,
  v: { gemeente: string; soort?: string },
  bronnen: readonly Bewaarbron[],
): Promise<Awaited<ReturnType<typeof leesBewaard>>> {
  const gekozen = bronnen.filter((b) => b.compartiment === 'toezicht' && (!v.soort || b.soort === v.soort));
  const rijen = await leesBewaard(o.db, gekozen, {
    tot: dagVan(o.klok.nu()),
    grond: 'archief',
    gemeente: v.gemeente,
    maximum: HOOGUIT,
  });
  const al = await leesOpLijst(o.db, v.gemeente);
  return rijen.filter((r) => !r.opgeschort && !al.has(r.id));
}

/** Takes one zaak off a list, with the reason. Source: B12.7. */
export const haalWeg = handeling({
  ...vast,
  naam: 'vernietigingsregel.weghalen',
  titel: 'Van de lijst halen',
  omschrijving: 'Haalt één zaak van een vernietigingslijst, met de reden.',
  compartiment: ['toezicht', 'beheer'],
  route: { methode: 'POST', pad: '/vernietigingslijsten/{id}/regels/{regelId}/weghaling' },
  invoer: Weghalen,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overLijst(await leesLijst(db, invoer.id)),
  async doe({ invoer, db }) {
    const l = await leesLijst(db, invoer.id);
    await haalVanLijst(db, l, invoer.regelId, invoer.reden);
    return { id: l.id, gemeente: l.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/bewaren/lijsten/${invoer.id}`,
    tekst: 'De zaak is van de lijst. Zij komt op een volgende lijst terug, tenzij u haar opschort.',
  }),
});

const besluit = {
  ...vast,
  compartiment: 'beheer',
  invoer: Lijstbesluit,
  uitvoer: Gemaakt,
} as const;

/** Approves a list; the clock then carries it out. Source: B12.7; Archiefwet 3. */
export const keurLijstGoed = handeling({
  ...besluit,
  naam: 'vernietigingslijst.goedkeuren',
  zwaar: 'Wat op deze lijst staat wordt vernietigd en komt niet terug.',
  titel: 'Lijst goedkeuren',
  omschrijving: 'Keurt een vernietigingslijst goed; daarna wordt zij uitgevoerd.',
  route: { methode: 'POST', pad: '/vernietigingslijsten/{id}/goedkeuring' },
  over: async ({ invoer, db }) => overLijst(await leesLijst(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    zelfOpgesteld: (await leesLijst(db, invoer.id)).opgesteldDoor === wie.medewerkerId,
  }),
  async doe({ invoer, ...o }) {
    const l = await leesLijst(o.db, invoer.id);
    await besluitOpLijst(o, invoer, 'goedgekeurd');
    return { id: l.id, gemeente: l.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/bewaren/lijsten/${invoer.id}`,
    tekst: 'De lijst is goedgekeurd. Binnen enkele minuten is zij uitgevoerd en ligt de verklaring klaar.',
  }),
});

/** Turns a list down, with the reason: nothing of it goes. Source: B12.7. */
export const wijsLijstAf = handeling({
  ...besluit,
  naam: 'vernietigingslijst.afwijzen',
  titel: 'Lijst afwijzen',
  omschrijving: 'Wijst een vernietigingslijst af, met de reden; er wordt niets vernietigd.',
  route: { methode: 'POST', pad: '/vernietigingslijsten/{id}/afwijzing' },
  over: async ({ invoer, db }) => overLijst(await leesLijst(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    zelfOpgesteld: (await leesLijst(db, invoer.id)).opgesteldDoor === wie.medewerkerId,
  }),
  async doe({ invoer, ...o }) {
    const l = await leesLijst(o.db, invoer.id);
    await besluitOpLijst(o, invoer, 'afgewezen');
    return { id: l.id, gemeente: l.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/bewaren/lijsten/${invoer.id}`,
    tekst: 'De lijst is afgewezen. Er is niets vernietigd.',
  }),
});
