import Type from 'typebox';
import { bijBrief, briefkolommen, eisHeelBelletje, isGebeld, leesBriefdeur } from '../afstemming/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { voegLogboekregelToe } from '../inrichtingen/index.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import {
  isMaatregelsoort,
  isZwaarder,
  leesBesluit,
  leesRapportage,
  type Maatregelsoort,
} from '../rapportages/index.ts';
import { bezwaartermijn } from './bezwaartermijn.ts';
import { maatregelbrief } from './documentsoorten.ts';
import { documentVanMaatregel } from './document-maatregel.ts';
import { controleerStap, isBesluit } from './eisen.ts';
import { overBesluit, overMaatregel } from './over.ts';
import { leesGeadresseerden, leesMaatregel, leesVorige, voegMaatregelToe, zetMaatregel } from './queries.ts';
import { Intrekking, NieuweMaatregel } from './schema.ts';

const vast = { doel: 'handhaving', verwerking: 'maatregelen', compartiment: 'toezicht' } as const;
// A letter goes out within two weeks after it was written, or was just handed over.
const VERZENDEN_BINNEN_DAGEN = 14;

const Opgelegd = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  nummer: Type.String(),
  soort: Type.String(),
  inrichtingId: Type.Union([Type.String(), Type.Null()]),
});

/** Makes the step that was decided into a maatregel with a letter: to an inrichting or a facilitator, never to a person who does sekswerk. Source: C14; Awb 3:41, 5:9. */
export const legMaatregelOp = handeling({
  ...vast,
  naam: 'maatregel.opleggen',
  titel: 'Maatregel opleggen',
  omschrijving: 'Maakt van een besluit van de burgemeester een maatregel met brief.',
  route: { methode: 'POST', pad: '/maatregelen' },
  invoer: NieuweMaatregel,
  uitvoer: Opgelegd,
  over: async ({ invoer, db }) => overBesluit(await leesBesluit(db, invoer.besluitId)),
  context: async ({ invoer, db, klok }) => {
    const besluit = await leesBesluit(db, invoer.besluitId);
    const rapportage = await leesRapportage(db, besluit.rapportageId);
    const { gemeente, inrichtingId } = rapportage;
    const vorige = (await leesVorige(db, { gemeente, inrichtingId }))?.soort ?? '';
    const soort = besluit.maatregelsoort ?? '';
    return {
      gericht: inrichtingId !== null || invoer.facilitatorId !== undefined,
      maatregel: soort,
      zwaarder: isMaatregelsoort(soort) && isZwaarder(soort, isMaatregelsoort(vorige) ? vorige : null),
      heeftReden: invoer.lichterVolstaatNiet !== undefined,
      ...bijBrief(await deurVan(db, rapportage, invoer.bekendgemaaktOp, klok.nu()), invoer),
      // What the burgemeester weighed counts for the letter too.
      heeftGevaar: besluit.gevaar !== null || (invoer.gevaar !== undefined && isGebeld(invoer)),
    };
  },
  async doe(s) {
    const { invoer, db, klok, maakId, wie } = s;
    const besluit = await leesBesluit(db, invoer.besluitId);
    const soort = besluit.maatregelsoort as Maatregelsoort;
    if (besluit.maatregelId)
      throw new Fout('BESTAAT_AL', `Op dit besluit is al maatregel ${besluit.maatregelNummer} opgelegd.`);
    const rapportage = await leesRapportage(db, besluit.rapportageId);
    controleerStap({ ...invoer, soort });
    eisHeelBelletje(invoer, klok.nu());
    controleerDag(invoer.bekendgemaaktOp, dagVan(new Date(besluit.op)), dagVan(klok.nu()));
    await controleerGeadresseerde(db, rapportage, invoer.facilitatorId, invoer.bekendgemaaktOp);
    const id = maakId();
    const deur = await deurVan(db, rapportage, invoer.bekendgemaaktOp, klok.nu());
    const { nummer } = await voegMaatregelToe(db, {
      ...invoer,
      brief: briefkolommen(deur, invoer),
      gemeente: rapportage.gemeente,
      id,
      soort,
      inrichtingId: rapportage.inrichtingId,
      bezwaarTot: isBesluit(soort, invoer.wettelijkeWaarschuwing ?? false)
        ? bezwaartermijn(invoer.bekendgemaaktOp)
        : null,
      petsoort: wie.petsoort,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    await bevries(s, id);
    return { id, gemeente: rapportage.gemeente, nummer, soort, inrichtingId: rapportage.inrichtingId };
  },
  meldt: ({ uitvoer, invoer }) => [
    {
      soort: 'maatregel.opgelegd',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: {
        nummer: uitvoer.nummer,
        inrichtingId: uitvoer.inrichtingId,
        maatregelsoort: uitvoer.soort,
        hersteltermijnTot: invoer.hersteltermijnTot ?? null,
      },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/maatregelen/${uitvoer.id}`,
    tekst: `Maatregel ${uitvoer.nummer} is vastgelegd. De brief ligt klaar om bekend te maken.`,
  }),
});

/** How the place stands to politie on the day of the letter (C4, C13). */
const deurVan = (
  db: Omgeving['db'],
  r: { gemeente: string; locatieId: string; inrichtingId: string | null },
  dag: string,
  nu: Date,
) => leesBriefdeur(db, r, { dag, vandaag: dagVan(nu), nu, maatregel: true });

function controleerDag(dag: string, besloten: string, vandaag: string): void {
  if (dag < besloten) throw invoerfout('bekendgemaaktOp', 'Bekendmaken kan niet voordat er is besloten.');
  if (dag > plusDagen(vandaag, VERZENDEN_BINNEN_DAGEN))
    throw invoerfout('bekendgemaaktOp', 'Kies een dag binnen twee weken: een besluit maakt u zo snel mogelijk bekend.');
}

async function controleerGeadresseerde(
  db: Omgeving['db'],
  r: { gemeente: string; inrichtingId: string | null },
  facilitatorId: string | undefined,
  dag: string,
): Promise<void> {
  if (!facilitatorId) return;
  const lijst = await leesGeadresseerden(db, { gemeente: r.gemeente, inrichtingId: r.inrichtingId, dag });
  if (!lijst.some((f) => f.id === facilitatorId))
    throw invoerfout(
      'facilitatorId',
      'Deze facilitator heeft geen lopende rol bij deze inrichting. Leg eerst de rol met de feiten vast in het register.',
    );
}

async function bevries(s: Omgeving, id: string): Promise<void> {
  const m = await leesMaatregel(s.db, id);
  const { aangemaaktDoorNaam: _, ...gegevens } = m;
  await vriesIn(s, {
    gemeente: m.gemeente,
    soort: maatregelbrief,
    onderwerpId: id,
    document: documentVanMaatregel(m),
    gegevens,
  });
}

/** Withdraws a maatregel, with the reason. */
export const trekMaatregelIn = handeling({
  ...vast,
  naam: 'maatregel.intrekken',
  titel: 'Maatregel intrekken',
  omschrijving: 'Trekt een lopende maatregel in, met de reden.',
  route: { methode: 'POST', pad: '/maatregelen/{id}/intrekking' },
  invoer: Intrekking,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overMaatregel(await leesMaatregel(db, invoer.id)),
  async doe(s) {
    const m = await leesMaatregel(s.db, s.invoer.id);
    await zetMaatregel(
      s.db,
      { gemeente: m.gemeente, status: m.status, ...s.invoer },
      { status: 'ingetrokken', intrekreden: s.invoer.reden },
    );
    await schrijfInLogboek(s, m, `Maatregel ${m.nummer} ingetrokken.`);
    return { id: m.id, gemeente: m.gemeente };
  },
  meldt: ({ uitvoer }) => [
    { soort: 'maatregel.ingetrokken', onderwerpId: uitvoer.id, gemeente: uitvoer.gemeente, gegevens: {} },
  ],
  daarna: ({ invoer }) => ({
    pad: `/maatregelen/${invoer.id}`,
    tekst: 'De maatregel is ingetrokken. Laat het de ontvanger weten.',
  }),
});

/** A line about a maatregel in the logboek of its inrichting. Source: C10. */
export async function schrijfInLogboek(
  s: Omgeving,
  m: { id: string; gemeente: string; inrichtingId: string | null },
  tekst: string,
): Promise<void> {
  if (!m.inrichtingId) return;
  await voegLogboekregelToe(s.db, {
    gemeente: m.gemeente,
    id: s.maakId(),
    inrichtingId: m.inrichtingId,
    soort: 'maatregel',
    tekst,
    verwijzing: `/maatregelen/${m.id}`,
    op: s.klok.nu(),
    door: s.wie.medewerkerId,
    petsoort: s.wie.petsoort,
  });
}
