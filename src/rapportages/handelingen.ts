import { handeling } from '../kern/declaraties.ts';
import { eisBruikbaar } from '../intake/index.ts';
import { vriesIn } from '../kern/documenten.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { rapportagestukken } from './documentsoorten.ts';
import { documentVanRapportage } from './document-rapportage.ts';
import { isZwaarder } from './ladder.ts';
import { overConstateringsrapport, overRapportage } from './over.ts';
import { leesEerdereMaatregelen, leesRapportage, voegRapportageToe, zetRapportage } from './queries.ts';
import { leesConstateringsrapport, leesRapportagesVan } from './queries-constateringsrapporten.ts';
import { leesMeldingenAchter } from './voorwaarden.ts';
import { Aanbieding, NieuweRapportage, Rapportagewijziging } from './schema.ts';
import type { Maatregelsoort } from './ladder.ts';

const vast = { doel: 'handhaving', verwerking: 'rapportages', compartiment: 'toezicht' } as const;

/** What rules look at in a proposal (V6, C14). */
const voorstelcontext = (v: { voorgesteldeMaatregel: Maatregelsoort; lichterVolstaatNiet?: string | undefined }) => ({
  maatregel: v.voorgesteldeMaatregel,
  zwaarder: isZwaarder(v.voorgesteldeMaatregel, null),
  heeftReden: v.lichterVolstaatNiet !== undefined,
});

/** Makes a bestuurlijke rapportage from a constateringsrapport, only where there is a misstand. Source: C10, C11. */
export const stelRapportageOp = handeling({
  ...vast,
  naam: 'rapportage.opstellen',
  titel: 'Bestuurlijke rapportage opstellen',
  omschrijving: 'Maakt een bestuurlijke rapportage uit een vastgesteld constateringsrapport met een overtreding.',
  route: { methode: 'POST', pad: '/rapportages' },
  invoer: NieuweRapportage,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) =>
    overConstateringsrapport(await leesConstateringsrapport(db, invoer.constateringsrapportId)),
  context: async ({ invoer, db }) => ({
    misstand: (await leesConstateringsrapport(db, invoer.constateringsrapportId)).overtredingen.length > 0,
    ...voorstelcontext(invoer),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const rapport = await leesConstateringsrapport(db, invoer.constateringsrapportId);
    const achter = await leesMeldingenAchter(db, { gemeente: rapport.gemeente, constateringsrapportId: rapport.id });
    await eisBruikbaar(db, achter, dagVan(klok.nu()));
    if ((await leesRapportagesVan(db, rapport)).some((r) => r.status !== 'besloten'))
      throw new Fout('BESTAAT_AL', 'Uit dit constateringsrapport is al een rapportage gemaakt die nog loopt.');
    const id = maakId();
    const { nummer } = await voegRapportageToe(db, {
      ...invoer,
      gemeente: rapport.gemeente,
      inrichtingId: rapport.inrichtingId,
      id,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, gemeente: rapport.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/rapportages/${uitvoer.id}`,
    tekst: `Rapportage ${uitvoer.nummer} staat klaar als concept.`,
  }),
});

/** Changes a rapportage while it is a concept. */
export const wijzigRapportage = handeling({
  ...vast,
  naam: 'rapportage.wijzigen',
  titel: 'Rapportage wijzigen',
  omschrijving: 'Vervangt de tekst van een rapportage die nog concept is.',
  route: { methode: 'POST', pad: '/rapportages/{id}/wijzigingen' },
  invoer: Rapportagewijziging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  context: ({ invoer }) => voorstelcontext(invoer),
  async doe({ invoer, db }) {
    const { gemeente, status } = await leesRapportage(db, invoer.id);
    await zetRapportage(
      db,
      { gemeente, status, ...invoer },
      {
        feiten: invoer.feiten,
        beoordeling: invoer.beoordeling,
        advies: invoer.advies,
        voorgestelde_maatregel: invoer.voorgesteldeMaatregel,
        lichter_volstaat_niet: invoer.lichterVolstaatNiet ?? null,
      },
    );
    return { id: invoer.id, gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/rapportages/${invoer.id}`, tekst: 'De rapportage is gewijzigd.' }),
});

/** Offers the rapportage to the burgemeester; from then on its text is frozen. Source: C11. */
export const biedRapportageAan = handeling({
  ...vast,
  naam: 'rapportage.aanbieden',
  titel: 'Aanbieden aan de burgemeester',
  omschrijving: 'Biedt een rapportage aan de burgemeester aan en bevriest haar als PDF.',
  route: { methode: 'POST', pad: '/rapportages/{id}/aanbieding' },
  invoer: Aanbieding,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe(s) {
    const { db, klok, invoer, wie } = s;
    const oud = await leesRapportage(db, invoer.id);
    await eisBruikbaar(db, await leesMeldingenAchter(db, oud), dagVan(klok.nu()));
    await zetRapportage(
      db,
      { gemeente: oud.gemeente, status: oud.status, ...invoer },
      { status: 'aangeboden', aangeboden_op: klok.nu(), aangeboden_petsoort: wie.petsoort },
    );
    const eerdereMaatregelen = await leesEerdereMaatregelen(db, oud);
    const { aangemaaktDoorNaam: _, ...gegevens } = oud;
    await vriesIn(s, {
      gemeente: oud.gemeente,
      soort: rapportagestukken.rapportage,
      onderwerpId: oud.id,
      document: documentVanRapportage(
        { ...oud, eerdereMaatregelen },
        { op: klok.nu(), concept: false, petsoort: wie.petsoort },
      ),
      gegevens,
    });
    return { id: oud.id, gemeente: oud.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: `/rapportages/${invoer.id}`,
    tekst: 'De rapportage ligt bij de burgemeester. De PDF ligt vast.',
  }),
});
