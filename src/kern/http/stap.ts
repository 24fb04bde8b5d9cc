import { createCipheriv, createDecipheriv, randomBytes, randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Klok } from '../../platform/klok.ts';
import { eisAanmelding, type Aanmeldeisen } from '../aanmelding.ts';
import { sql, SYSTEEM, type Databank } from '../db.ts';
import type { Handeling } from '../declaraties.ts';
import { Fout } from '../fouten.ts';
import { vulPad } from '../scherm.ts';
import type { Sessie } from '../sessies.ts';
import type { Formuliervelden } from './formulierdata.ts';
import { veiligPad } from './veilig-pad.ts';

/** A form that was sent when a new login was needed first. */
export interface Stap {
  titel: string;
  /** Why a new login was needed. */
  reden: string;
  postPad: string;
  velden: Array<[naam: string, waarde: string]>;
  /** V2: it goes on in the same pet or not at all. */
  petId: string;
  terug: string | null;
  /** It came with a file, which is not kept. */
  metBestand: boolean;
}

/** Keeps a step while its sender logs in: in the database, closed with a key that only the browser has. */
export interface Stapbewaarder {
  /** Keeps it for a quarter of an hour; gives what the browser must bring back. Nothing of an earlier step of this person stays. */
  berg(sessie: Sessie, stap: Stap): Promise<string>;
  /** The step, for the same medewerker; null when it is over or was changed. */
  lees(sessie: Sessie, bewijs: string | undefined): Promise<Stap | null>;
}

/** How long a step waits. */
const STAP_S = 900;
/** Cookie that names the step that waits for a new login, and opens it. */
export const STAP = '__Host-stap';
const COOKIE = { path: '/', secure: true, httpOnly: true, sameSite: 'Lax' } as const;
const HOOGUIT_WACHTEND = 5;

/** Makes the keeper. */
export function maakStapbewaarder({ databank, klok }: { databank: Databank; klok: Klok }): Stapbewaarder {
  return {
    async berg({ medewerkerId }, stap) {
      const [id, sleutel, nu] = [randomUUID(), randomBytes(32), klok.nu()];
      const inhoud = versleutel(sleutel, id, JSON.stringify(stap));
      await databank.transactie(SYSTEEM, null, async (db) => {
        await db.voer(sql`insert into wachtende_stappen (id, medewerker_id, inhoud, verloopt_op)
          values (${id}, ${medewerkerId}, ${inhoud}, ${new Date(nu.getTime() + STAP_S * 1_000)})`);
        // Nobody fills the table: the newest few of a person stay.
        await db.voer(sql`delete from wachtende_stappen where medewerker_id = ${medewerkerId} and id not in
          (select id from wachtende_stappen where medewerker_id = ${medewerkerId} order by verloopt_op desc, id limit ${HOOGUIT_WACHTEND})`);
      });
      return `${id}.${sleutel.toString('base64url')}`;
    },
    async lees({ medewerkerId }, bewijs) {
      const [, id, sleutel] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(bewijs ?? '') ?? [];
      if (!id || !sleutel) return null;
      const rij = await databank.transactie(SYSTEEM, null, (db) =>
        db.rij(
          sql<{
            inhoud: Buffer;
          }>`select inhoud from wachtende_stappen where id = ${id} and medewerker_id = ${medewerkerId} and verloopt_op > ${klok.nu()}`,
        ),
      );
      const open = rij && ontsleutel(Buffer.from(sleutel, 'base64url'), id, rij.inhoud);
      return open ? (JSON.parse(open) as Stap) : null;
    },
  };
}

/** A heavy step, or a login of long ago: what was sent is kept, and goes on after a new login. */
export async function eisOfBewaar(
  c: Context,
  m: { stappen: Stapbewaarder; aanmeldeisen: Aanmeldeisen; klok: Klok },
  h: Handeling,
  sessie: Sessie & { wie: NonNullable<Sessie['wie']> },
  o: { velden: Formuliervelden; metBestand: boolean },
): Promise<void> {
  try {
    eisAanmelding(sessie, h, m.aanmeldeisen, m.klok.nu());
  } catch (fout) {
    const reden = fout instanceof Fout ? fout.message : '';
    const stap = maakStap(h, reden, { ...o, params: c.req.param(), petId: sessie.wie.petId });
    setCookie(c, STAP, await m.stappen.berg(sessie, stap), { ...COOKIE, maxAge: STAP_S });
    throw fout;
  }
}

/** What must be kept of a form to send it again: all that was typed, under the same key, so that it happens once. */
function maakStap(
  h: Handeling,
  reden: string,
  o: { velden: Formuliervelden; params: Record<string, string>; petId: string; metBestand: boolean },
): Stap {
  const velden = Object.entries(o.velden).flatMap(([naam, waarden]) =>
    naam === '_csrf' ? [] : waarden.map((waarde) => [naam, waarde] as [string, string]),
  );
  return {
    titel: h.titel,
    reden,
    postPad: vulPad(h.route.pad, o.params),
    velden,
    petId: o.petId,
    terug: veiligPad(o.velden._terug?.[0]),
    metBestand: o.metBestand,
  };
}

function versleutel(sleutel: Buffer, id: string, tekst: string): Buffer {
  const iv = randomBytes(12);
  const c = createCipheriv('aes-256-gcm', sleutel, iv).setAAD(Buffer.from(id));
  return Buffer.concat([iv, c.update(tekst, 'utf8'), c.final(), c.getAuthTag()]);
}

function ontsleutel(sleutel: Buffer, id: string, b: Buffer): string | null {
  try {
    const d = createDecipheriv('aes-256-gcm', sleutel, b.subarray(0, 12)).setAAD(Buffer.from(id));
    d.setAuthTag(b.subarray(-16));
    return Buffer.concat([d.update(b.subarray(12, -16)), d.final()]).toString('utf8');
  } catch {
    return null;
  }
}
