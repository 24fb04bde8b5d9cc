import type { Static } from 'typebox';
import { bijBrief, briefkolommen, eisHeelBelletje, leesBriefdeur } from '../afstemming/index.ts';
import type { Db } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { grijsstukken } from './documentsoorten.ts';
import { documentVanGesprek } from './document-gesprek.ts';
import { eisDezelfde } from './cautie.ts';
import { overGrijszaak } from './over.ts';
import { leesDelen, leesZaak, voegToe } from './queries.ts';
import { leesGesprek, volgendNummer, zetUitkomst } from './queries-gesprek.ts';
import { Gespreksopvolging, Gespreksverslag } from './schema-gesprek.ts';
import { erbij, VERPLICHTE_RECHTEN } from './woorden-gesprek.ts';

const vast = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;

/** Records a waarschuwingsgesprek with a facilitator and freezes the letter about it. Source: G1; Awb 2:1, 5:10a. */
export const legGesprekVast = handeling({
  ...vast,
  naam: 'waarschuwingsgesprek.vastleggen',
  titel: 'Waarschuwingsgesprek vastleggen',
  omschrijving:
    'Legt een gesprek met een facilitator vast, met rechten, inhoud en afspraak, en bevriest de brief erover.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/gesprekken' },
  invoer: Gespreksverslag,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  context: async ({ invoer, db, klok }) => ({
    boeteMogelijk: invoer.boeteMogelijk,
    heeftCautie: invoer.cautieId !== undefined,
    rechtenVerteld: VERPLICHTE_RECHTEN.every((r) => invoer.rechten.includes(r)),
    heeftGevaar: invoer.gevaar !== undefined,
    ...bijBrief(await deurVan(db, await leesZaak(db, invoer.id), invoer.gevoerdOp, klok.nu()), invoer),
  }),
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const [nu, moment] = [o.klok.nu(), new Date(invoer.gevoerdOp)];
    if (moment > nu) throw invoerfout('gevoerdOp', 'Het gesprek ligt niet in de toekomst.');
    if (invoer.opvolgenOp <= dagVan(moment)) throw invoerfout('opvolgenOp', 'Kies een dag na het gesprek.');
    eisHeelBelletje(invoer, nu);
    const deur = await deurVan(o.db, z, invoer.gevoerdOp, nu);
    const cautie = await eisCautie(o.db, z.id, invoer, moment);
    const [id, nummer] = [o.maakId(), await volgendNummer(o.db, 'waarschuwingsgesprek')];
    const document = documentVanGesprek(invoer, {
      gemeente: z.gemeente,
      adres: z.adres,
      nummer,
      op: nu,
      petsoort: o.wie.petsoort,
      cautieOp: cautie?.gegevenOp ?? null,
    });
    const afgestemd = briefkolommen(deur, invoer);
    const documentId = await vriesIn(o, {
      gemeente: z.gemeente,
      soort: grijsstukken.gesprek,
      onderwerpId: z.id,
      document,
      gegevens: { nummer, adres: z.adres, ...inDeBrief(invoer), aanwezig: erbij(invoer.aanwezig) },
    });
    await voegToe(o.db, 'waarschuwingsgesprekken', {
      gemeente: z.gemeente,
      id,
      zaak_id: z.id,
      nummer,
      gevoerd_op: moment,
      plaats: invoer.plaats,
      hoedanigheid: invoer.hoedanigheid,
      taal: invoer.taal,
      aanwezig: erbij(invoer.aanwezig),
      rechten: invoer.rechten,
      cautie_id: invoer.cautieId ?? null,
      inhoud: invoer.inhoud,
      reactie: invoer.reactie,
      afspraak: invoer.afspraak,
      opvolgen_op: invoer.opvolgenOp,
      document_id: documentId,
      ...afgestemd,
      op: nu,
      door: o.wie.medewerkerId,
    });
    return { id: z.id, gemeente: z.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grijszaken/${uitvoer.id}`,
    tekst: `Vastgelegd als ${uitvoer.nummer}. Geef de brief mee of stuur haar naar het adres van de zaak.`,
  }),
});

/** The cautie of this case that was chosen, given before the talk; refuses another. Source: Awb 5:10a. */
async function eisCautie(
  db: Db,
  zaakId: string,
  { cautieId, hoedanigheid }: Static<typeof Gespreksverslag>,
  moment: Date,
) {
  const cautie = (await leesDelen(db, zaakId)).cauties.find((c) => c.id === cautieId);
  if (cautieId && !cautie) throw invoerfout('cautieId', 'Kies een cautie van deze zaak.');
  if (cautie && new Date(cautie.gegevenOp) > moment)
    throw invoerfout('cautieId', 'Deze cautie is pas na het begin van het gesprek gegeven (Awb 5:10a).');
  if (cautie) eisDezelfde(cautie, { hoedanigheid, dag: dagVan(moment) });
  return cautie;
}

/** How the place stands to politie on the day of the talk (C4, C13). */
const deurVan = (db: Db, z: { gemeente: string; locatieId: string }, gevoerdOp: string, nu: Date) =>
  leesBriefdeur(db, z, { dag: dagVan(new Date(gevoerdOp)), vandaag: dagVan(nu), nu });

/** What of a talk goes along with its letter: nothing of politie, and nothing of a straf (G5). */
function inDeBrief(g: Static<typeof Gespreksverslag>) {
  const { gevoerdOp, plaats, hoedanigheid, taal, aanwezig, rechten, inhoud, reactie, afspraak, opvolgenOp } = g;
  return { gevoerdOp, plaats, hoedanigheid, taal, aanwezig, rechten, inhoud, reactie, afspraak, opvolgenOp };
}

/** Writes whether the agreement of a talk was kept. */
export const volgGesprekOp = handeling({
  ...vast,
  naam: 'waarschuwingsgesprek.opvolgen',
  titel: 'Afspraak nakijken',
  omschrijving: 'Legt vast of de afspraak uit een waarschuwingsgesprek is nagekomen.',
  route: { methode: 'POST', pad: '/waarschuwingsgesprekken/{id}/opvolging' },
  invoer: Gespreksopvolging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, (await leesGesprek(db, invoer.id)).zaakId)),
  async doe({ invoer, db, klok }) {
    const z = await leesZaak(db, (await leesGesprek(db, invoer.id)).zaakId);
    await zetUitkomst(db, { ...invoer, nu: klok.nu() });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/grijszaken/${uitvoer.id}`, tekst: 'De uitkomst is vastgelegd.' }),
});
