import Type from 'typebox';
import { leesWachtTot } from '../afstemming/index.ts';
import { leesControle, leesGesprekken, leesTeam, leesWaarnemingen, overControle } from '../controles/index.ts';
import { vraag } from '../kern/declaraties.ts';
import { leesVoorwaarden } from '../intake/index.ts';
import { geheelVanDocument, leesDocument, leesDocumenten, leesDocumentkop } from '../kern/documenten.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { isMaatregelsoort } from './ladder.ts';
import { overConstateringsrapport, overDocument, overRapportage } from './over.ts';
import { leesEerdereMaatregelen, leesRapportage, zoekRapportages } from './queries.ts';
import { leesBesluitOp, leesZienswijzen } from './queries-besluiten.ts';
import {
  leesConstateringsrapport,
  leesRapportagesVan,
  leesToezichthouders,
  vindRapportVan,
  zoekConstateringsrapporten,
} from './queries-constateringsrapporten.ts';
import { Constateringsrapportenvraag, Rapportagesvraag } from './schema.ts';
import {
  Constateringsrapport,
  Constateringsrapportenlijst,
  Documentinhoud,
  Rapportage,
  Rapportagelijst,
  Rapportvoorstel,
} from './schema-antwoorden.ts';
import { maakRapporttekst } from './voorstel.ts';
import { zienswijzestand } from './zienswijze.ts';
import { leesMeldingenAchter } from './voorwaarden.ts';

const vast = { doel: 'toezicht', verwerking: 'rapportages', compartiment: 'toezicht' } as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The constateringsrapporten of the own gemeenten. */
export const toonConstateringsrapporten = vraag({
  ...vast,
  naam: 'constateringsrapporten.tonen',
  titel: 'Constateringsrapporten',
  omschrijving: 'Zoekt en toont constateringsrapporten van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/constateringsrapporten/_zoek' },
  invoer: Constateringsrapportenvraag,
  uitvoer: Constateringsrapportenlijst,
  over: algemeen('constateringsrapporten'),
  doe: ({ db, invoer }) => zoekConstateringsrapporten(db, invoer),
});

/** One constateringsrapport with who was there as numbers, what was made from it, and its frozen documents. */
export const toonConstateringsrapport = vraag({
  ...vast,
  naam: 'constateringsrapport.tonen',
  titel: 'Constateringsrapport bekijken',
  omschrijving: 'Toont één constateringsrapport.',
  route: { methode: 'GET', pad: '/constateringsrapporten/{id}' },
  invoer: Type.Object({ id: uuid('Constateringsrapport') }, { additionalProperties: false }),
  uitvoer: Constateringsrapport,
  over: async ({ invoer, db }) => overConstateringsrapport(await leesConstateringsrapport(db, invoer.id)),
  async doe({ db, invoer, wie }) {
    const r = await leesConstateringsrapport(db, invoer.id);
    const toezichthouders = await leesToezichthouders(db, r);
    return {
      ...r,
      toezichthouders,
      inTeam: toezichthouders.some((t) => t.medewerkerId === wie.medewerkerId),
      rapportages: await leesRapportagesVan(db, r),
      documenten: await leesDocumenten(db, r.gemeente, [r.id]),
    };
  },
});

/** The text a constateringsrapport can start with, from what was recorded in the controle. Source: C10. */
export const stelRapporttekstVoor = vraag({
  ...vast,
  naam: 'constateringsrapport.voorstellen',
  titel: 'Tekst voorstellen',
  omschrijving: 'Geeft een begin voor het constateringsrapport van een controle, uit de waarnemingen.',
  route: { methode: 'GET', pad: '/controles/{id}/rapportvoorstel' },
  invoer: Type.Object({ id: uuid('Controle') }, { additionalProperties: false }),
  uitvoer: Rapportvoorstel,
  over: async ({ invoer, db }) => overControle(await leesControle(db, invoer.id)),
  async doe({ db, invoer, wie }) {
    const c = await leesControle(db, invoer.id);
    const tekst = maakRapporttekst(c, await leesWaarnemingen(db, c), await leesGesprekken(db, c));
    return {
      controleId: c.id,
      controleNummer: c.nummer,
      gemeente: c.gemeente,
      status: c.status,
      waarover: c.inrichtingNaam ?? c.locatieTekst,
      bestaand: (await vindRapportVan(db, c))?.id ?? null,
      inTeam: (await leesTeam(db, c)).some((t) => t.medewerkerId === wie.medewerkerId),
      ...tekst,
    };
  },
});

/** The rapportages of the own gemeenten. */
export const toonRapportages = vraag({
  ...vast,
  doel: 'handhaving',
  naam: 'rapportages.tonen',
  titel: 'Bestuurlijke rapportages',
  omschrijving: 'Zoekt en toont bestuurlijke rapportages van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/rapportages/_zoek' },
  invoer: Rapportagesvraag,
  uitvoer: Rapportagelijst,
  over: algemeen('rapportages'),
  doe: ({ db, invoer, klok }) => zoekRapportages(db, invoer, dagVan(klok.nu())),
});

/** One rapportage: facts, advice, how hearing stands, the decision, earlier steps here, its frozen documents. Source: C11, C14. */
export const toonRapportage = vraag({
  ...vast,
  doel: 'handhaving',
  naam: 'rapportage.tonen',
  titel: 'Rapportage bekijken',
  omschrijving: 'Toont één bestuurlijke rapportage.',
  route: { methode: 'GET', pad: '/rapportages/{id}' },
  invoer: Type.Object({ id: uuid('Rapportage') }, { additionalProperties: false }),
  uitvoer: Rapportage,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const r = await leesRapportage(db, invoer.id);
    const zienswijzen = await leesZienswijzen(db, r);
    const soort = isMaatregelsoort(r.voorgesteldeMaatregel) ? r.voorgesteldeMaatregel : null;
    const wacht = await leesWachtTot(db, { gemeente: r.gemeente, locatieId: r.locatieId, dag: dagVan(klok.nu()) });
    return {
      ...r,
      aangehoudenTot: r.status === 'besloten' ? null : wacht,
      zienswijzen,
      zienswijzestand: zienswijzestand(soort, zienswijzen, dagVan(klok.nu())),
      zienswijzeTermijn: zienswijzen.findLast((z) => z.termijnTot !== null)?.termijnTot ?? null,
      besluit: (await leesBesluitOp(db, r)) ?? null,
      eerdereMaatregelen: await leesEerdereMaatregelen(db, r),
      documenten: await leesDocumenten(db, r.gemeente, [r.id]),
      voorwaarden: await leesVoorwaarden(db, await leesMeldingenAchter(db, r)),
    };
  },
});

/** A frozen document, for who may now read the thing it belongs to; its fingerprint is checked at every reading. Source: R1; AVG 5 lid 1 b. */
export const toonDocument = vraag({
  ...vast,
  doel: 'handhaving',
  naam: 'document.tonen',
  titel: 'Document openen',
  omschrijving: 'Geeft een bevroren document als PDF in base64, en controleert de vingerafdruk.',
  route: { methode: 'GET', pad: '/documenten/{id}' },
  invoer: Type.Object({ id: uuid('Document') }, { additionalProperties: false }),
  uitvoer: Documentinhoud,
  over: async ({ invoer, db }) => overDocument(await leesDocumentkop(db, invoer.id)),
  deelVan: geheelVanDocument,
  async doe({ db, invoer }) {
    const d = await leesDocument(db, invoer.id);
    return { ...d, inhoud: d.inhoud.toString('base64') };
  },
});
