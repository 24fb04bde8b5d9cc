import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { eisDezelfde } from './cautie.ts';
import { overGrijszaak } from './over.ts';
import { leesDelen, leesZaak, voegToe, zetZaak } from './queries.ts';
import { Cautieinvoer, Overgang, Postinvoer } from './schema.ts';
import { VAN_EEN_ANDER } from './woorden-gesprek.ts';

const vast = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;

/** The step from toezicht to opsporing or back: dated, motivated, and told or not with the reason. Nothing else changes the regime. Source: G2. */
export const legOvergangVast = handeling({
  ...vast,
  naam: 'sfeerovergang.vastleggen',
  titel: 'Sfeerovergang vastleggen',
  omschrijving: 'Zet een zaak met dag en motivering van toezicht naar opsporing, of terug.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/overgangen' },
  invoer: Overgang,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  context: ({ invoer }) => ({ naar: invoer.naar }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const z = await leesZaak(db, invoer.id);
    const vorige = (await leesDelen(db, z.id)).overgangen[0]?.dag ?? dagVan(new Date(z.geopendOp));
    if (invoer.dag > dagVan(klok.nu())) throw invoerfout('dag', 'De overgang ligt niet in de toekomst.');
    if (invoer.dag < vorige) throw invoerfout('dag', 'De overgang ligt niet vóór de vorige stap van deze zaak.');
    await voegToe(db, 'sfeerovergangen', {
      gemeente: z.gemeente,
      id: maakId(),
      zaak_id: z.id,
      naar: invoer.naar,
      dag: invoer.dag,
      motivering: invoer.motivering,
      verteld: invoer.verteld,
      vertel_toelichting: invoer.vertelToelichting,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    await zetZaak(db, z, { fase: invoer.naar });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ uitvoer, invoer }) => ({
    pad: `/grijszaken/${uitvoer.id}`,
    tekst:
      invoer.naar === 'opsporing'
        ? 'De zaak staat onder opsporing. De bevoegdheden van toezicht zijn op deze plek dicht.'
        : 'De zaak staat weer onder toezicht. Wat de politie heeft komt niet mee terug.',
  }),
});

/** Records that somebody heard that he need not answer. Source: Awb 5:10a; Sv 29. */
export const legCautieVast = handeling({
  ...vast,
  naam: 'cautie.vastleggen',
  titel: 'Cautie vastleggen',
  omschrijving: 'Legt vast wanneer en in welke taal de cautie is gegeven, en aan iemand in welke rol.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/cauties' },
  invoer: Cautieinvoer,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const z = await leesZaak(db, invoer.id);
    const moment = new Date(invoer.gegevenOp);
    if (moment > klok.nu()) throw invoerfout('gegevenOp', 'De cautie ligt niet in de toekomst.');
    const { overgangen } = await leesDelen(db, z.id);
    if (z.fase === 'opsporing' && dagVan(moment) > overgangen[0]!.dag)
      throw invoerfout(
        'gegevenOp',
        'Na de overgang stelt toezicht geen vragen meer over deze zaak; de politie geeft dan zelf de cautie (G2; Sv 29).',
      );
    await voegToe(db, 'cauties', {
      gemeente: z.gemeente,
      id: maakId(),
      zaak_id: z.id,
      gegeven_op: moment,
      hoedanigheid: invoer.hoedanigheid,
      taal: invoer.taal,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/grijszaken/${uitvoer.id}`, tekst: 'De cautie is vastgelegd.' }),
});

/** Carries one thing over to opsporing, on its ground. What is not named here is not carried over. Source: G2, V2. */
export const draagPostOver = handeling({
  ...vast,
  naam: 'grijspost.overdragen',
  titel: 'Stuk overdragen aan opsporing',
  omschrijving: 'Legt vast dat één stuk van toezicht naar opsporing gaat, met de grond waarop dat mag.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/posten' },
  invoer: Postinvoer,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  context: ({ invoer }) => ({
    verklaring: invoer.soort === 'verklaring',
    heeftCautie: invoer.cautieId !== undefined,
    vanEenAnder: VAN_EEN_ANDER.includes(invoer.vorm),
    opBeslag: invoer.grond === 'beslag',
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const z = await leesZaak(db, invoer.id);
    const { overgangen, cauties } = await leesDelen(db, z.id);
    if (invoer.verkregenOp > overgangen[0]!.dag)
      throw invoerfout(
        'verkregenOp',
        'Na de overgang gebruikt toezicht zijn bevoegdheden hier niet meer; dit kan zo niet verkregen zijn (G2; Awb 3:3).',
      );
    const cautie = cauties.find((c) => c.id === invoer.cautieId);
    if (invoer.cautieId && !cautie) throw invoerfout('cautieId', 'Kies een cautie van deze zaak.');
    if ((invoer.soort === 'verklaring') !== (invoer.hoedanigheid !== undefined))
      throw invoerfout('hoedanigheid', 'Zeg bij een verklaring in welke rol iemand verklaarde, en alleen dan.');
    if (cautie && !invoer.hoedanigheid) throw invoerfout('cautieId', 'Een cautie hoort alleen bij een verklaring.');
    if (cautie) eisDezelfde(cautie, { hoedanigheid: invoer.hoedanigheid!, dag: invoer.verkregenOp });
    await voegToe(db, 'grijsposten', {
      gemeente: z.gemeente,
      id: maakId(),
      zaak_id: z.id,
      soort: invoer.soort,
      omschrijving: invoer.omschrijving,
      verkregen_op: invoer.verkregenOp,
      grond: invoer.grond,
      vorm: invoer.vorm,
      verkrijging: invoer.verkrijging,
      merk: invoer.merk ?? null,
      cautie_id: invoer.cautieId ?? null,
      hoedanigheid: invoer.hoedanigheid ?? null,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grijszaken/${uitvoer.id}`,
    tekst: 'De politie leest nu dit ene stuk op de lijst.',
  }),
});
