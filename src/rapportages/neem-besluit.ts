import type { Static } from 'typebox';
import Type from 'typebox';
import { eisHeelBelletje, isGebeld, leesWachtTot } from '../afstemming/index.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';
import { rapportagestukken } from './documentsoorten.ts';
import { documentVanBesluit } from './document-rapportage.ts';
import { isMaatregelsoort, isZwaarder } from './ladder.ts';
import { overRapportage } from './over.ts';
import { leesRapportage, zetRapportage } from './queries.ts';
import { leesZienswijzen, voegBesluitToe } from './queries-besluiten.ts';
import { NieuwBesluit } from './schema.ts';
import type { Rapportagekop } from './schema-antwoorden.ts';
import { isGehoord, zienswijzestand, zienswijzestanden, type Zienswijzestand } from './zienswijze.ts';

type Invoer = Static<typeof NieuwBesluit>;

const Besloten = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  rapportageId: Type.String(),
  nummer: Type.String(),
  inrichtingId: Type.Union([Type.String(), Type.Null()]),
  uitkomst: Type.String(),
});

/** The burgemeester decides on a rapportage: a step, none, or first more facts. Source: C11, C14; Awb 3:46, 4:8. */
export const neemBesluit = handeling({
  naam: 'besluit.nemen',
  titel: 'Besluiten',
  omschrijving: 'Legt het besluit van de burgemeester op een bestuurlijke rapportage vast.',
  doel: 'handhaving',
  verwerking: 'rapportages',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/rapportages/{id}/besluit' },
  invoer: NieuwBesluit,
  uitvoer: Besloten,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  context: async ({ invoer, db, klok }) => {
    const r = await leesRapportage(db, invoer.id);
    return {
      maatregel: invoer.maatregelsoort ?? '',
      gehoord: isGehoord(await leesStand(db, r, invoer, dagVan(klok.nu()))),
      zwaarder: invoer.maatregelsoort ? isZwaarder(invoer.maatregelsoort, voorgesteld(r)) : false,
      heeftReden: invoer.lichterVolstaatNiet !== undefined,
      pasOpDePlaats: (await leesWachtTot(db, { ...r, inrichtingId: null, dag: dagVan(klok.nu()) })) !== null,
      heeftGevaar: invoer.gevaar !== undefined,
      heeftGebeld: isGebeld(invoer),
    };
  },
  async doe(s) {
    const { invoer, db, klok, maakId, wie } = s;
    controleer(invoer);
    eisHeelBelletje(invoer, klok.nu());
    const r = await leesRapportage(db, invoer.id);
    const stand = await leesStand(db, r, invoer, dagVan(klok.nu()));
    const besluit = {
      gemeente: r.gemeente,
      id: maakId(),
      rapportageId: r.id,
      uitkomst: invoer.uitkomst,
      maatregelsoort: invoer.maatregelsoort ?? null,
      motivering: invoer.motivering,
      lichterVolstaatNiet: invoer.lichterVolstaatNiet ?? null,
      gevaar: invoer.gevaar ?? null,
      gebeldMet: invoer.gebeldMet ?? null,
      gebeldOp: invoer.gebeldOp ?? null,
      gebeldUitkomst: invoer.gebeldUitkomst ?? null,
      zienswijze: isGehoord(stand) ? stand : 'niet_nodig',
      op: klok.nu(),
      door: wie.medewerkerId,
    };
    await zetRapportage(db, { gemeente: r.gemeente, status: r.status, ...invoer }, { status: 'besloten' });
    await voegBesluitToe(db, besluit);
    await bevries(s, r, besluit);
    return {
      id: besluit.id,
      gemeente: r.gemeente,
      rapportageId: r.id,
      nummer: r.nummer,
      inrichtingId: r.inrichtingId,
      uitkomst: invoer.uitkomst,
    };
  },
  meldt: ({ uitvoer }) => [
    {
      soort: 'besluit.genomen',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: {
        nummer: uitvoer.nummer,
        inrichtingId: uitvoer.inrichtingId,
        uitkomst: uitvoer.uitkomst,
        pad: `/rapportages/${uitvoer.rapportageId}`,
      },
    },
  ],
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/rapportages/${invoer.id}`,
    tekst:
      uitvoer.uitkomst === 'maatregel'
        ? 'Het besluit is genomen. De jurist maakt de maatregel en maakt haar bekend.'
        : 'Het besluit is genomen.',
  }),
});

const voorgesteld = (r: Rapportagekop) => (isMaatregelsoort(r.voorgesteldeMaatregel) ? r.voorgesteldeMaatregel : null);

async function leesStand(
  db: Omgeving['db'],
  r: Rapportagekop,
  invoer: Invoer,
  vandaag: string,
): Promise<Zienswijzestand> {
  if (invoer.uitkomst !== 'maatregel') return 'niet_nodig';
  return zienswijzestand(invoer.maatregelsoort ?? null, await leesZienswijzen(db, r), vandaag);
}

function controleer(invoer: Invoer): void {
  if (invoer.uitkomst === 'maatregel' && !invoer.maatregelsoort)
    throw invoerfout('maatregelsoort', 'Kies welke maatregel u oplegt.');
  if (invoer.uitkomst !== 'maatregel' && invoer.maatregelsoort)
    throw invoerfout('maatregelsoort', 'Zonder maatregel blijft dit veld leeg.');
}

async function bevries(
  s: Omgeving,
  r: Rapportagekop,
  besluit: Parameters<typeof documentVanBesluit>[1] & { zienswijze: Zienswijzestand | 'niet_nodig' },
): Promise<void> {
  const { uitkomst, maatregelsoort, motivering, lichterVolstaatNiet, zienswijze } = besluit;
  await vriesIn(s, {
    gemeente: r.gemeente,
    soort: rapportagestukken.besluit,
    onderwerpId: r.id,
    document: documentVanBesluit(r, besluit, { op: s.klok.nu(), hoorzin: zienswijzestanden[zienswijze] }),
    gegevens: { rapportage: r.nummer, uitkomst, maatregelsoort, motivering, lichterVolstaatNiet, zienswijze },
  });
}
