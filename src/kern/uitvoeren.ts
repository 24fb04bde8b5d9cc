import type { Static, TObject, TSchema } from 'typebox';
import type { Idmaker } from '../platform/ids.ts';
import { dagVan, type Klok } from '../platform/klok.ts';
import { hangtVanInvulling, zinVan, type Beleid, type Besluit, type Kenmerk, type Onderwerp } from './beleid.ts';
import { weigerBeperkt } from './beperking.ts';
import { bewaarBehouden, leesBehouden, logzin, waakInvoer } from './bevindingen.ts';
import { bewaak, boek, leesregels, maakHex, type Stand } from './boekhouding.ts';
import { sql, type Databank, type EerderAntwoord, type Transactierol } from './db.ts';
import { magDit, vereisCompartiment } from './compartimentgrens.ts';
import type { Declaratie, Handeling, Omgeving, Vraag } from './declaraties.ts';
import { vereisGeheel } from './deelvan.ts';
import type { Meegestuurd } from './bestanden/meegestuurd.ts';
import { Fout, invoerfout } from './fouten.ts';
import { controleerInvoer, schoonUitvoer } from './invoer.ts';
import { logInsert, maakSpoor } from './log.ts';
import type { Wie } from './petten.ts';
import { maakVerwerkingsregister, type Verwerkingsregister } from './verwerkingsregister.ts';
import type { Verwerkingssjablonen } from './verwerkingssjabloon.ts';

/** What the kern needs to carry out handelingen and vragen. */
export interface Kernmiddelen {
  databank: Databank;
  beleid: Beleid;
  klok: Klok;
  maakId: Idmaker;
  pseudoniem: (soort: string, id: string) => string;
  /** An installation for real work: what needs a DPIA waits for it, also by the national template (AVG 35). */
  eistDpia?: boolean;
}

/** Carries out what is declared. There is no other way to the data. */
export interface Uitvoerder {
  /** Does a handeling once per key. The same key with the same input gives the same answer; with other input SLEUTEL_HERGEBRUIKT. */
  voerUit<I extends TObject, U extends TSchema>(
    h: Handeling<I, U>,
    invoer: unknown,
    wie: Wie,
    opties: Uitvoeropties,
  ): Promise<Static<U>>;
  /** Asks a vraag and logs that it was asked. */
  stelVraag<I extends TObject, U extends TSchema>(
    v: Vraag<I, U>,
    invoer: unknown,
    wie: Wie,
    opties?: { traceparent?: string | undefined },
  ): Promise<Static<U>>;
  /** The same rules, asked before a button is shown. Reads and logs nothing. */
  mag(d: Declaratie, wie: Wie, over: Onderwerp, context?: Record<string, Kenmerk>): Besluit;
  /** The national template of the register, for who tells the public what is processed. */
  sjablonen: Verwerkingssjablonen;
}

/** What goes along with a handeling beside its input. */
export interface Uitvoeropties {
  sleutel: string;
  traceparent?: string | undefined;
  bestand?: Meegestuurd | undefined;
  /** Which finds of the waker in its text stay, each with a reason (see bevindingen.ts). */
  bevindingenBehouden?: unknown;
}

/** Makes the one who carries out. */
export function maakUitvoerder(middelen: Kernmiddelen): Uitvoerder {
  const m = { ...middelen, register: maakVerwerkingsregister(middelen.beleid.verwerkingen, middelen.eistDpia) };
  return {
    voerUit: (h, invoer, wie, o) => voerUit(m, h as unknown as Handeling, invoer, wie, o) as never,
    stelVraag: (v, invoer, wie, o = {}) => stelVraag(m, v as unknown as Vraag, invoer, wie, o) as never,
    mag: (d, wie, over, context) => magDit(m, d, wie, over, context),
    sjablonen: middelen.beleid.verwerkingen,
  };
}

type Middelen = Kernmiddelen & { register: Verwerkingsregister };

async function voerUit(m: Middelen, h: Handeling, ruw: unknown, wie: Wie, o: Uitvoeropties): Promise<unknown> {
  if (!/^[\w-]{8,100}$/.test(o.sleutel))
    throw new Fout('SLEUTEL_ONTBREEKT', 'De Idempotency-Key moet 8 tot 100 letters, cijfers of streepjes hebben.');
  const invoer = controleerInvoer(h.invoer, ruw);
  const behouden = leesBehouden(o.bevindingenBehouden);
  const gestuurd = behouden.length ? [invoer, behouden] : invoer;
  // Under a key: who has the database alone cannot try which words were sent.
  const inhoud = `${h.naam} ${JSON.stringify(gestuurd)}${o.bestand ? ` ${o.bestand.sha256}` : ''}`;
  const hash = Buffer.from(m.pseudoniem('invoer', inhoud), 'hex');
  const stand = begin(m, h, wie, o.traceparent);
  return bewaak(m, stand, async () => {
    const bestand = await neemBestandAan(m, stand, h, invoer, o);
    return m.databank.transactie(rolVan(wie), o.sleutel, async (db, eerder) => {
      if (eerder) return herhaal(h, eerder, hash);
      const omgeving = { db, wie, klok: m.klok, maakId: m.maakId, beleid: m.beleid, invoer, bestand };
      const { onderwerp, wie: hier } = await beoordeel(m, stand, omgeving);
      const behoudingen = await waakInvoer(m.beleid, h, { db, wie: hier, onderwerp, invoer, behouden, bestand });
      const uitvoer = schoonUitvoer(h.uitvoer, await h.doe({ ...omgeving, wie: hier, onderwerp }));
      const gebeurtenissen = h.meldt?.({ invoer, uitvoer, onderwerp }) ?? [];
      await bewaarBehouden(behoudingen, h, { ...omgeving, wie: hier, onderwerp, uitvoer });
      const toelichting = logzin(behoudingen);
      await boek(m, db, stand, { sleutel: o.sleutel, hash, uitvoer, gebeurtenissen, toelichting });
      return uitvoer;
    });
  });
}

/** A file costs work: it is looked at only when the rules say yes and the key is new, and outside the transaction that keeps it. */
async function neemBestandAan(
  m: Middelen,
  stand: Stand,
  h: Handeling,
  invoer: Record<string, unknown>,
  { sleutel, bestand }: Uitvoeropties,
): Promise<Meegestuurd | undefined> {
  if (!h.maakSchoon) {
    if (bestand) throw new Fout('AANVRAAG_ONLEESBAAR', 'Bij deze handeling hoort geen bestand.');
    return undefined;
  }
  if (!bestand && h.zonderBestandOok) return undefined;
  if (!bestand) throw invoerfout('bestand', 'Kies een bestand.');
  const gedaan = await m.databank.transactie(rolVan(stand.wie), sleutel, async (db, eerder) => {
    if (!eerder)
      await beoordeel(m, stand, {
        db,
        wie: stand.wie,
        klok: m.klok,
        maakId: m.maakId,
        beleid: m.beleid,
        invoer,
        bestand,
      });
    return eerder !== null;
  });
  return gedaan ? bestand : h.maakSchoon(bestand);
}

async function stelVraag(
  m: Middelen,
  v: Vraag,
  ruw: unknown,
  wie: Wie,
  o: { traceparent?: string | undefined },
): Promise<unknown> {
  const invoer = controleerInvoer(v.invoer, ruw);
  const stand = begin(m, v, wie, o.traceparent);
  return bewaak(m, stand, () =>
    m.databank.transactie(rolVan(wie), null, async (db) => {
      const omgeving = { db, wie, klok: m.klok, maakId: m.maakId, beleid: m.beleid, invoer };
      const { onderwerp, wie: hier } = await beoordeel(m, stand, omgeving);
      const uitvoer = schoonUitvoer(
        v.uitvoer,
        await v.doe({ ...omgeving, wie: hier, onderwerp, beleid: m.beleid, pseudoniem: m.pseudoniem }),
      );
      if (!v.nietGelogd) await db.sluitAf(logInsert(leesregels(m, stand, v, uitvoer)));
      return uitvoer;
    }),
  );
}

function begin(m: Kernmiddelen, declaratie: Declaratie, wie: Wie, traceparent: string | undefined): Stand {
  return {
    declaratie,
    wie,
    spoor: maakSpoor(maakHex, traceparent),
    startMs: m.klok.nu().getTime(),
    onderwerp: null,
    besluit: null,
  };
}

function rolVan(wie: Wie): Transactierol {
  return {
    rol: wie.compartiment,
    gemeenten: wie.gemeenten,
    medewerkerId: wie.medewerkerId,
    organisatieId: wie.organisatieId,
    petsoort: wie.petsoort,
  };
}

async function beoordeel(
  m: Middelen,
  stand: Stand,
  omgeving: Omgeving & { invoer: Record<string, unknown> },
): Promise<{ onderwerp: Onderwerp; wie: Wie }> {
  const d = stand.declaratie;
  vereisCompartiment(d, stand.wie);
  const onderwerp = await d.over(omgeving);
  stand.onderwerp = onderwerp;
  await vereisGeheel(m, d, omgeving, onderwerp);
  const context = (await d.context?.({ ...omgeving, onderwerp })) ?? {};
  stand.besluit = m.beleid.besluit(stand.wie, d.naam, onderwerp, context);
  const { weigering } = stand.besluit;
  if (weigering)
    throw new Fout('GEWEIGERD', zinVan(weigering), {
      weigering,
      titel: hangtVanInvulling(stand.besluit) ? 'Dit kan zo niet' : undefined,
    });
  const wie = await vereisRegister(m, d, omgeving, onderwerp);
  await weigerBeperkt(omgeving.db, d, { onderwerp, invoer: omgeving.invoer, compartiment: wie.compartiment });
  return { onderwerp, wie };
}

/** B12.7: of gemeenten whose register does not carry this processing nothing is read or written, also when others of the pet go on. */
async function vereisRegister(m: Middelen, d: Declaratie, { db, wie }: Omgeving, over: Onderwerp): Promise<Wie> {
  await m.register.volg(db);
  const { weigering, gesloten } = m.register.oordeel(d, wie, over, dagVan(m.klok.nu()));
  if (weigering) throw new Fout('GEWEIGERD', zinVan(weigering), { weigering });
  if (gesloten.length === 0) return wie;
  const gemeenten = wie.gemeenten.filter((g) => !gesloten.includes(g));
  await db.voer(sql`select set_config('samenzicht.gemeenten', ${`{${gemeenten.join(',')}}`}, true)`);
  return { ...wie, gemeenten };
}

function herhaal(h: Handeling, eerder: EerderAntwoord, hash: Buffer): unknown {
  if (eerder.handeling !== h.naam || eerder.hash !== hash.toString('hex')) {
    throw new Fout('SLEUTEL_HERGEBRUIKT', 'Met deze sleutel is eerder iets anders gedaan.');
  }
  return eerder.antwoord;
}
