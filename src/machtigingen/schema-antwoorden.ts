import Type, { type Static } from 'typebox';
import { lijstvan, ofNiets } from '../kern/velden.ts';

const S = Type.String();
const SofNiets = ofNiets(S);
const N = Type.Integer();

/** A machtiging as a list shows it. */
export const Machtigingregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  status: S,
  gever: S,
  plaats: S,
  gevraagdOp: S,
  geldigTot: SofNiets,
  gebruikt: Type.Boolean(),
});
export type Machtigingregel = Static<typeof Machtigingregel>;
export const Machtigingenlijst = lijstvan(Machtigingregel);

const Woning = Type.Object({ id: S, adres: S });
/** To whom it is given: by number where there is one, else by name (Awbi 6 lid 1). */
const Houder = Type.Object({ id: S, naam: S, legitimatienummer: SofNiets, functie: S });
export type Houder = Static<typeof Houder>;

const kop = {
  id: S,
  gemeente: S,
  nummer: S,
  gever: S,
  eldersNummer: SofNiets,
  status: S,
  controleId: SofNiets,
  controleNummer: SofNiets,
  controleBegin: SofNiets,
  domein: SofNiets,
  bepaling: S,
  norm: S,
  doel: S,
  gronden: SofNiets,
  toestemmingVolstaatNiet: SofNiets,
  nachtReden: SofNiets,
  afwezigReden: SofNiets,
  vergezeldAantal: ofNiets(N),
  vergezeldReden: SofNiets,
  gevraagdOp: S,
  gevraagdDoor: S,
  gevraagdDoorNaam: S,
  beslotenOp: SofNiets,
  beslotenDoorNaam: SofNiets,
  motivering: SofNiets,
  gegevenOp: SofNiets,
  geldigTot: SofNiets,
  staatToe: Type.Array(S),
  vergezeldMaximum: ofNiets(N),
  ingetrokkenOp: SofNiets,
  intrekreden: SofNiets,
  versie: N,
  woningen: Type.Array(Woning),
  houders: Type.Array(Houder),
};
export const Machtigingkop = Type.Object(kop);
export type Machtigingkop = Static<typeof Machtigingkop>;

/** An entry into a woning without anything of who lives there. */
const binnentreding = {
  id: S,
  gemeente: S,
  machtigingId: S,
  machtigingNummer: S,
  gever: S,
  controleId: SofNiets,
  controleNummer: SofNiets,
  adres: S,
  op: S,
  door: S,
  doorNaam: S,
  nacht: Type.Boolean(),
  afwezig: Type.Boolean(),
  vergezeld: N,
  verslagVoor: S,
  verslagNummer: SofNiets,
  verslagOp: SofNiets,
  teLaatReden: SofNiets,
};
export const Binnentredingkop = Type.Object(binnentreding);
export type Binnentredingkop = Static<typeof Binnentredingkop>;

const Afschrift = Type.Object({
  id: S,
  aan: S,
  wijze: S,
  gedaanOp: S,
  toelichting: SofNiets,
  opnieuwOp: SofNiets,
  beschikbaarTot: SofNiets,
  op: S,
  doorNaam: S,
});
export type Afschrift = Static<typeof Afschrift>;

export const Binnentreding = Type.Object({ ...binnentreding, afschriften: Type.Array(Afschrift) });
export type Binnentreding = Static<typeof Binnentreding>;

export const Machtiging = Type.Object({
  ...kop,
  binnentredingen: Type.Array(Binnentredingkop),
  documenten: Type.Array(Type.Object({ id: S, titel: S, kenmerk: S, standaard: S, sha256: S, gemaaktOp: S })),
});
export type Machtiging = Static<typeof Machtiging>;

/** The verslag in the parts of Awbi 10 lid 2. Lies closed; `bewonernaam` and who was deprived of liberty stand nowhere else. */
export const Verslaginhoud = Type.Object({
  binnentreder: Type.Object({ aanduiding: S, functie: S }),
  machtiging: Type.Object({ nummer: S, gegevenOp: S, gever: S }),
  bepalingen: S,
  doel: S,
  adres: S,
  bewonernaam: S,
  wijze: S,
  inOp: S,
  uitOp: S,
  verricht: S,
  vergezeld: Type.Array(Type.Object({ functie: S, aantal: N })),
  vrijheidsbeneming: SofNiets,
  inbeslagname: SofNiets,
  zonderLegitimatie: SofNiets,
});
export type Verslaginhoud = Static<typeof Verslaginhoud>;

/** An opened verslag; `inhoud` is null when its key was destroyed. */
export const Verslag = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  op: S,
  petsoort: S,
  vingerafdruk: S,
  echt: Type.Boolean(),
  inhoud: ofNiets(Verslaginhoud),
});
export type Verslag = Static<typeof Verslag>;

const Keus = Type.Object({ id: S, tekst: S });

/** What a request can choose from. */
export const Verzoekkeuzes = Type.Object({
  woningen: Type.Array(Type.Object({ id: S, gemeente: S, tekst: S, artikel: SofNiets })),
  houders: Type.Array(Keus),
  controles: Type.Array(Keus),
});
export type Verzoekkeuzes = Static<typeof Verzoekkeuzes>;

/** Machtigingen that name a woning and run today, for who stands at the door. */
export const Bruikbaar = Type.Object({ items: Type.Array(Keus) });
