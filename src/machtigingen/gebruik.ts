import Type from 'typebox';
import type { Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { datum, keuze, meerkeuze, optioneel, regeltekst, uuid } from '../kern/velden.ts';
import { leesMachtiging, voegDelenToe } from './queries.ts';
import { leesEldersGebruik, leesGebruik, voegBinnentredingToe, voegEldersToe } from './queries-binnentreden.ts';
import {
  geldigTot,
  isNacht,
  toetsMachtiging,
  verslagVoor,
  type Binnenkomst,
  type Machtigingfeiten,
  type Machtigingstoets,
} from './toets.ts';
import { bijzonderheden, gevers, alleGevers, type Bijzonderheid } from './woorden.ts';

/** What the form at the door asks of a machtiging: one of here, or one that was given elsewhere. */
export const machtigingvelden = {
  machtigingId: optioneel(
    uuid('Machtiging', 'Alleen bij een woning met machtiging: verleende machtigingen voor deze woning die nu gelden.'),
  ),
  eldersGever: optioneel(
    keuze('Staat de machtiging niet in Samenzicht: wie gaf haar?', gevers, 'Laat leeg als u hierboven koos.'),
  ),
  eldersNummer: optioneel(regeltekst('Nummer van die machtiging', 60)),
  eldersGegevenOp: optioneel(datum('Gegeven op', 'Zij geldt tot en met de derde dag daarna (Awbi 6).')),
  eldersStaatToe: optioneel(meerkeuze('Wat die machtiging uitdrukkelijk toestaat', bijzonderheden)),
  machtigingOndertekend: optioneel(
    Type.Boolean({
      title: 'Is de machtiging ondertekend en hebt u haar bij u? (Awbi 6)',
      description:
        'Alleen bij een machtiging. Zonder handtekening is zij er nog niet; u toont haar zo mogelijk (Awbi 2).',
    }),
  ),
};

/** What was answered on it. */
export interface Machtigingkeuze {
  machtigingId?: string | undefined;
  eldersGever?: keyof typeof gevers | undefined;
  eldersNummer?: string | undefined;
  eldersGegevenOp?: string | undefined;
  eldersStaatToe?: Bijzonderheid[] | undefined;
  machtigingOndertekend?: boolean | undefined;
}

/** The controle at whose door it is shown. */
export interface Woningdeur {
  gemeente: string;
  controleId: string;
  locatieId: string;
  norm: string;
  doel: string;
  medewerkerId: string;
  /** Everybody of the team who is not who enters. */
  anderen: readonly string[];
  bewonerAfwezig: boolean;
  op: Date;
}

/** Whether the chosen machtiging carries this entry at this minute, or the first reason why not. Source: C15, B9.3; Awbi 2-8. */
export async function beoordeelMachtiging(
  db: Omgeving['db'],
  k: Machtigingkeuze,
  d: Woningdeur,
): Promise<Machtigingstoets> {
  eisEenKeuze(k);
  const m = await feitenVan(db, k, d);
  return toetsMachtiging(m, binnenkomst(k, d, m));
}

/** Records the entry and when its verslag must be there; gives how the machtiging is called. Asks the same again, for another phone may have been first. */
export async function legBinnentredingVast(
  s: Pick<Omgeving, 'db' | 'maakId'>,
  k: Machtigingkeuze,
  d: Woningdeur,
): Promise<string> {
  const m = await feitenVan(s.db, k, d);
  const komst = binnenkomst(k, d, m);
  const machtigingId = k.machtigingId ?? (await schrijfElders(s, k, d));
  const gelukt =
    toetsMachtiging(m, komst) === 'geldig' &&
    (await voegBinnentredingToe(s.db, {
      gemeente: d.gemeente,
      id: s.maakId(),
      machtigingId,
      controleId: d.controleId,
      locatieId: d.locatieId,
      op: d.op,
      door: d.medewerkerId,
      nacht: isNacht(d.op),
      afwezig: d.bewonerAfwezig,
      vergezeld: komst.vergezeld,
      verslagVoor: verslagVoor(d.op),
      elders: eldersSleutel(k),
    }));
  if (!gelukt) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze machtiging is intussen gebruikt of ingetrokken.');
  const gemaakt = await leesMachtiging(s.db, machtigingId);
  return `${gemaakt.eldersNummer ?? gemaakt.nummer} (${alleGevers[gemaakt.gever as keyof typeof alleGevers].toLowerCase()})`;
}

/** How a machtiging of elsewhere is known again: its giver and its number, as they read without spaces, signs and capitals. */
function eldersSleutel(k: Machtigingkeuze): string | null {
  if (!k.eldersGever || !k.eldersNummer) return null;
  return `${k.eldersGever} ${k.eldersNummer
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
}

function eisEenKeuze(k: Machtigingkeuze): void {
  const elders = [k.eldersGever, k.eldersNummer, k.eldersGegevenOp].filter((v) => v !== undefined).length;
  if (k.machtigingId && elders > 0)
    throw invoerfout('machtigingId', 'Kies een machtiging van hier, of vul er een van elders in; niet allebei.');
  if (elders === 0 || elders === 3) return;
  const leeg = k.eldersGever ? (k.eldersNummer ? 'eldersGegevenOp' : 'eldersNummer') : 'eldersGever';
  throw invoerfout(leeg, 'Van een machtiging van elders legt u vast wie haar gaf, het nummer en de dag (Awbi 6).');
}

async function feitenVan(db: Omgeving['db'], k: Machtigingkeuze, d: Woningdeur): Promise<Machtigingfeiten | null> {
  if (k.machtigingId) {
    const m = await leesMachtiging(db, k.machtigingId);
    return {
      ...m,
      locatieIds: m.woningen.map((w) => w.id),
      houderIds: m.houders.map((h) => h.id),
      gebruiktVoor: await leesGebruik(db, m),
    };
  }
  if (!k.eldersGegevenOp) return null;
  return {
    status: 'verleend',
    gegevenOp: k.eldersGegevenOp,
    geldigTot: geldigTot(k.eldersGegevenOp),
    staatToe: k.eldersStaatToe ?? [],
    vergezeldMaximum: null,
    locatieIds: [d.locatieId],
    houderIds: [d.medewerkerId],
    gebruiktVoor: await leesEldersGebruik(db, { ...d, elders: eldersSleutel(k) }),
  };
}

/** Colleagues to whom it was given too enter by themselves; the others come along. */
function binnenkomst(k: Machtigingkeuze, d: Woningdeur, m: Machtigingfeiten | null): Binnenkomst {
  const mee = d.anderen.filter((id) => !m?.houderIds.includes(id));
  return { ...d, vergezeld: mee.length, ondertekend: k.machtigingOndertekend === true };
}

async function schrijfElders(s: Pick<Omgeving, 'db' | 'maakId'>, k: Machtigingkeuze, d: Woningdeur): Promise<string> {
  const id = s.maakId();
  await voegEldersToe(s.db, {
    gemeente: d.gemeente,
    id,
    gever: k.eldersGever!,
    eldersNummer: k.eldersNummer!,
    controleId: d.controleId,
    bepaling: 'Zoals in de getoonde machtiging staat; het verslag noemt de bepalingen',
    norm: d.norm,
    doel: d.doel,
    gegevenOp: k.eldersGegevenOp!,
    geldigTot: geldigTot(k.eldersGegevenOp!),
    staatToe: k.eldersStaatToe ?? [],
    nu: d.op,
    door: d.medewerkerId,
  });
  await voegDelenToe(s.db, { gemeente: d.gemeente, id, locatieIds: [d.locatieId], houders: [d.medewerkerId] });
  return id;
}
