import Type, { type Static } from 'typebox';
import { Partnervoorwaarde } from '../intake/index.ts';
import { lijstvan, ofNiets } from '../kern/velden.ts';
import { Overtreding } from './schema.ts';

const S = Type.String();
const SofNiets = ofNiets(Type.String());

/** A frozen document as a page lists it. */
const Bevroren = Type.Object({ id: S, titel: S, kenmerk: S, standaard: S, sha256: S, gemaaktOp: S });

/** A constateringsrapport as a list shows it. */
export const Constateringsrapportregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  controleId: S,
  controleNummer: S,
  inrichtingId: SofNiets,
  waarover: S,
  overtredingen: Type.Integer(),
  status: S,
  aangemaaktOp: S,
  vastgesteldOp: SofNiets,
});
export type Constateringsrapportregel = Static<typeof Constateringsrapportregel>;
export const Constateringsrapportenlijst = lijstvan(Constateringsrapportregel);

/** One constateringsrapport with its controle, without what hangs under it. */
export const Constateringsrapportkop = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  controleId: S,
  controleNummer: S,
  inrichtingId: SofNiets,
  inrichtingNaam: SofNiets,
  plaats: S,
  begonnenOp: SofNiets,
  afgerondOp: SofNiets,
  doel: S,
  grondslag: S,
  inleiding: S,
  bevindingen: S,
  conclusie: S,
  overtredingen: Type.Array(Overtreding),
  status: S,
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
  vastgesteldOp: SofNiets,
  vastgesteldDoorNaam: SofNiets,
  vastgesteldDoorNummer: SofNiets,
});
export type Constateringsrapportkop = Static<typeof Constateringsrapportkop>;

/** Who was there on duty: numbers, so that the document shows no name (B9.5). */
export const Toezichthouder = Type.Object({ medewerkerId: S, legitimatienummer: SofNiets, rol: S, organisatie: S });
export type Toezichthouder = Static<typeof Toezichthouder>;

export const Constateringsrapport = Type.Object({
  ...Constateringsrapportkop.properties,
  toezichthouders: Type.Array(Toezichthouder),
  inTeam: Type.Boolean(),
  rapportages: Type.Array(Type.Object({ id: S, nummer: S, status: S })),
  documenten: Type.Array(Bevroren),
});
export type Constateringsrapport = Static<typeof Constateringsrapport>;

/** What a new constateringsrapport starts with; `bestaand` when there already is one. */
export const Rapportvoorstel = Type.Object({
  controleId: S,
  controleNummer: S,
  gemeente: S,
  status: S,
  waarover: S,
  bestaand: SofNiets,
  inTeam: Type.Boolean(),
  inleiding: S,
  bevindingen: S,
  conclusie: S,
  overtredingen: Type.Array(Overtreding),
});
export type Rapportvoorstel = Static<typeof Rapportvoorstel>;

/** A rapportage as a list shows it. */
export const Rapportageregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  constateringsrapportId: S,
  inrichtingId: SofNiets,
  waarover: S,
  voorgesteldeMaatregel: S,
  status: S,
  uitkomst: SofNiets,
  aangehoudenTot: SofNiets,
  aangemaaktOp: S,
  aangebodenOp: SofNiets,
});
export type Rapportageregel = Static<typeof Rapportageregel>;
export const Rapportagelijst = lijstvan(Rapportageregel);

/** One fact about hearing the person concerned. */
export const Zienswijzeregel = Type.Object({
  id: S,
  soort: S,
  termijnTot: SofNiets,
  wijze: SofNiets,
  grond: SofNiets,
  tekst: S,
  op: S,
  doorNaam: S,
});
export type Zienswijzeregel = Static<typeof Zienswijzeregel>;

/** The decision. */
export const Besluitregel = Type.Object({
  id: S,
  uitkomst: S,
  maatregelsoort: SofNiets,
  motivering: S,
  lichterVolstaatNiet: SofNiets,
  /** Why the burgemeester did not wait although that was agreed (C13). */
  gevaar: SofNiets,
  gebeldMet: SofNiets,
  gebeldOp: SofNiets,
  gebeldUitkomst: SofNiets,
  zienswijze: S,
  op: S,
  doorNaam: S,
  maatregelId: SofNiets,
  maatregelNummer: SofNiets,
});
export type Besluitregel = Static<typeof Besluitregel>;

/** One rapportage, without what hangs under it. */
export const Rapportagekop = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  constateringsrapportId: S,
  constateringsrapportNummer: S,
  controleId: S,
  controleNummer: S,
  locatieId: S,
  triageId: SofNiets,
  inrichtingId: SofNiets,
  inrichtingNaam: SofNiets,
  inrichtingNummer: SofNiets,
  vergunning: SofNiets,
  plaats: S,
  overtredingen: Type.Array(Overtreding),
  feiten: S,
  beoordeling: S,
  advies: S,
  voorgesteldeMaatregel: S,
  lichterVolstaatNiet: SofNiets,
  status: S,
  aangebodenOp: SofNiets,
  aangebodenPetsoort: SofNiets,
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Rapportagekop = Static<typeof Rapportagekop>;

/** An earlier step at the same inrichting. */
const EerdereMaatregel = Type.Object({ id: S, nummer: S, soort: S, status: S, bekendgemaaktOp: S, aangemaaktOp: S });

export const Rapportage = Type.Object({
  ...Rapportagekop.properties,
  /** The last day of a pas op de plaats at this place (C13). */
  aangehoudenTot: SofNiets,
  zienswijzen: Type.Array(Zienswijzeregel),
  zienswijzestand: S,
  zienswijzeTermijn: SofNiets,
  besluit: ofNiets(Besluitregel),
  eerdereMaatregelen: Type.Array(EerdereMaatregel),
  /** Of whom the facts behind it came, and how they may be used. */
  voorwaarden: Type.Array(Partnervoorwaarde),
  documenten: Type.Array(Bevroren),
});
export type Rapportage = Static<typeof Rapportage>;

/** A frozen document with its bytes, base64. */
export const Documentinhoud = Type.Object({ ...Bevroren.properties, gemeente: S, inhoud: S });
