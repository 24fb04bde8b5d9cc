import Type, { type Static } from 'typebox';
import { lijstvan, ofNiets } from '../kern/velden.ts';
import { Binnentredingkop } from '../machtigingen/index.ts';

const S = Type.String();
const SofNiets = ofNiets(Type.String());

/** A controle as a list shows it. */
export const Controleregel = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  soort: S,
  status: S,
  begin: S,
  eind: S,
  plaats: S,
  inrichtingId: SofNiets,
  leider: SofNiets,
  teamgrootte: Type.Integer(),
  overtredingen: Type.Integer(),
});
export type Controleregel = Static<typeof Controleregel>;
export const Controlelijst = lijstvan(Controleregel);

/** A member of the team, with the aanwijzing that carries them here. */
export const Teamlidregel = Type.Object({
  medewerkerId: S,
  naam: S,
  functie: S,
  organisatieNaam: S,
  rol: S,
  aanwijzingId: SofNiets,
  besluitnummer: SofNiets,
});
export type Teamlidregel = Static<typeof Teamlidregel>;

/** A point of the preparation with what was last recorded of it; `gedaan` is null as long as nothing was. */
export const Puntstand = Type.Object({
  punt: S,
  titel: S,
  uitleg: S,
  bron: S,
  gedaan: ofNiets(Type.Boolean()),
  toelichting: SofNiets,
  op: SofNiets,
  doorNaam: SofNiets,
});
export type Puntstand = Static<typeof Puntstand>;

/** A waarneming; `verbeterdDoor` names the later one that stands in its place. */
export const Waarnemingregel = Type.Object({
  id: S,
  punt: SofNiets,
  vraag: S,
  oordeel: S,
  tekst: S,
  norm: SofNiets,
  bevoegdheid: SofNiets,
  noodzaak: SofNiets,
  corrigeert: SofNiets,
  correctiereden: SofNiets,
  verbeterdDoor: SofNiets,
  op: S,
  vastgelegdOp: S,
  doorNaam: S,
  petsoort: S,
});
export type Waarnemingregel = Static<typeof Waarnemingregel>;

/** A conversation: counts and outcomes. */
export const Gesprekregel = Type.Object({
  id: S,
  aantal: Type.Integer(),
  met: S,
  taal: S,
  onderwerpen: Type.Array(S),
  hulpAangeboden: Type.Boolean(),
  hulpGewenst: Type.Boolean(),
  eigenPaspoort: S,
  rechtenVerteld: Type.Boolean(),
  flyerTaal: SofNiets,
  op: S,
  doorNaam: S,
});
export type Gesprekregel = Static<typeof Gesprekregel>;

/** The controle itself, without what hangs under it. */
export const Controlekop = Type.Object({
  id: S,
  gemeente: S,
  gemeenteNaam: S,
  nummer: S,
  soort: S,
  status: S,
  inrichtingId: SofNiets,
  inrichtingNaam: SofNiets,
  werkvorm: SofNiets,
  vergunning: SofNiets,
  locatieId: S,
  locatieTekst: S,
  locatieSoort: S,
  triageId: SofNiets,
  maatregelId: SofNiets,
  aanleiding: S,
  doel: S,
  grondslag: S,
  domein: S,
  bevoegdheden: Type.Array(S),
  begin: S,
  eind: S,
  teamreden: SofNiets,
  dubbelreden: SofNiets,
  afstemming: SofNiets,
  gebeldMet: SofNiets,
  gebeldOp: SofNiets,
  gebeldUitkomst: SofNiets,
  afstemspoed: SofNiets,
  gevaar: SofNiets,
  beginAfstemming: SofNiets,
  beginGebeldMet: SofNiets,
  beginGebeldOp: SofNiets,
  beginGebeldUitkomst: SofNiets,
  beginSpoed: SofNiets,
  beginGevaar: SofNiets,
  begonnenOp: SofNiets,
  afgerondOp: SofNiets,
  vervallenOp: SofNiets,
  vervalreden: SofNiets,
  toegang: SofNiets,
  toegangToelichting: SofNiets,
  legitimatie: SofNiets,
  doelVerteld: ofNiets(Type.Boolean()),
  teamUitgelegd: ofNiets(Type.Boolean()),
  meegedeeld: SofNiets,
  voorbereidingVersie: Type.Integer(),
  checklijstVersie: Type.Integer(),
  versie: Type.Integer(),
  aangemaaktOp: S,
  aangemaaktDoorNaam: S,
});
export type Controlekop = Static<typeof Controlekop>;

/** A question of the checklist as a screen needs it. */
const Checklistgroep = Type.Object({
  groep: S,
  titel: S,
  vragen: Type.Array(Type.Object({ punt: S, vraag: S, norm: S, hint: Type.Optional(S) })),
});

/** One moment in the story of a controle, neutral. */
const Tijdlijnregel = Type.Object({ op: S, tekst: S, door: SofNiets, verwijzing: SofNiets });
export type Tijdlijnregel = Static<typeof Tijdlijnregel>;

/** How the place stands today: the word of politie, until when one waits there, and whether it went to opsporing (C4, C13, G2). */
export const Deurstand = Type.Object({ afstemming: S, wachtTot: SofNiets, inOpsporing: Type.Boolean() });
export type Deurstand = Static<typeof Deurstand>;

/** The whole story of a controle. */
export const Controle = Type.Object({
  ...Controlekop.properties,
  /** Null once it began. */
  deur: ofNiets(Deurstand),
  team: Type.Array(Teamlidregel),
  inTeam: Type.Boolean(),
  voorbereiding: Type.Array(Puntstand),
  waarnemingen: Type.Array(Waarnemingregel),
  gesprekken: Type.Array(Gesprekregel),
  checklist: Type.Array(Checklistgroep),
  onbesproken: Type.Array(S),
  overtredingen: Type.Integer(),
  tijdlijn: Type.Array(Tijdlijnregel),
  /** The rule of the APV on the day of the controle (B5.1). */
  regel: ofNiets(Type.Object({ id: S, regime: S, artikel: S, tekst: S })),
  /** The entry into a woning on a machtiging, with the term of its verslag (Awbi 11). */
  binnentreding: ofNiets(Binnentredingkop),
});
export type Controle = Static<typeof Controle>;

/** The answer of planning: what other rooms hear of goes along. */
export const Gepland = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  inrichtingId: SofNiets,
  soort: S,
  dubbel: Type.Integer(),
});

/** The answer of closing: what other rooms hear of goes along. */
export const Afgerond = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  inrichtingId: SofNiets,
  triageId: SofNiets,
  maatregelId: SofNiets,
  overtredingen: Type.Integer(),
});

/** The answer of calling off: what other rooms hear of goes along. */
export const Vervallen = Type.Object({
  id: S,
  gemeente: S,
  nummer: S,
  inrichtingId: SofNiets,
  triageId: SofNiets,
  maatregelId: SofNiets,
});

/** The answer of ticking off: how many points are still open. */
export const Voorbereid = Type.Object({ id: S, gemeente: S, open: Type.Integer() });
