import type { Static } from 'typebox';
import { sql, telTot, type Db } from '../kern/db.ts';
import type { Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { maakSleutel, openSleutel } from '../kern/sleutelbos.ts';
import { PER_PAGINA } from '../kern/velden.ts';
import { leesVanVerzoek } from './queries-kennisgeving.ts';
import type { NieuwVerzoek, Plek, Taak, Verzoek, Verzoekenvraag, Verzoekregel, Wie, Orgaan } from './schema.ts';

const kop = sql`v.id, v.gemeente, v.nummer, v.recht, v.status, v.uitkomst, v.ontvangen_op::text, v.termijn_tot::text, v.verlengd_op, v.identiteit_hoe, v.wijze, v.versie`;
/** Who looks where: always all, so that asking tells nothing about what is there. */
const COMPARTIMENTEN = ['toezicht', 'mensenhandel', 'vertrouwenspersoon'] as const;

/** Writes a request with who asks under its own key, and asks each compartiment to look. */
export async function voegVerzoekToe(
  s: Omgeving,
  v: Static<typeof NieuwVerzoek> & { termijnTot: string; zoekenVoor: string },
): Promise<{ id: string; nummer: string }> {
  const id = s.maakId();
  const nu = s.klok.nu();
  const sleutel = await maakSleutel(s.db, { soort: 'verzoek', gemeente: v.gemeente, id }, 'beheer', nu);
  const wie: Wie = { naam: v.naam, adres: v.adres, gevraagd: v.gevraagd };
  const { nummer } = await s.db.een(sql<{ nummer: string }>`
    insert into verzoeken (gemeente, id, recht, wijze, ontvangen_op, termijn_tot, status, versleuteld, aangemaakt_op, aangemaakt_door)
    values (${v.gemeente}, ${id}, ${v.recht}, ${v.wijze}, ${v.ontvangenOp}, ${v.termijnTot}, 'in_behandeling', ${sleutel.sluit(JSON.stringify(wie), rijVan(v.gemeente, id))}, ${nu}, ${s.wie.medewerkerId}) returning nummer`);
  for (const c of COMPARTIMENTEN)
    await s.db.voer(
      sql`insert into verzoektaken (gemeente, id, verzoek_id, compartiment, gevraagd_op, voor) values (${v.gemeente}, ${s.maakId()}, ${id}, ${c}, ${nu}, ${v.zoekenVoor})`,
    );
  return { id, nummer };
}

/** To which row the words are bound: moved to another row they do not open. */
const rijVan = (gemeente: string, id: string) => ({ tabel: 'verzoeken', gemeente, id });
const antwoordrij = (gemeente: string, id: string) => ({ tabel: 'verzoekantwoorden', gemeente, id });

/** One request without who asks. */
export async function leesVerzoek(db: Db, id: string): Promise<Verzoekregel> {
  return db.een(
    sql<Verzoekregel>`select ${kop} from verzoeken v where v.id = ${id}`,
    'Dit verzoek is er niet, of is niet zichtbaar voor deze pet.',
  );
}

/** How many compartimenten still look of those the besluit waits for; the vertrouwenspersoon answers directly, in an own term (B4.3). */
export async function telOpenTaken(db: Db, v: Pick<Verzoekregel, 'gemeente' | 'id'>): Promise<number> {
  const { n } = await db.een(
    sql<{
      n: number;
    }>`select count(*)::int as n from verzoektaken where gemeente = ${v.gemeente} and verzoek_id = ${v.id} and afgerond_op is null and compartiment <> 'vertrouwenspersoon'`,
  );
  return n;
}

/** One request whole, as its handler sees it: of a protected compartiment only that it looked. */
export async function leesVerzoekGeheel(db: Db, id: string): Promise<Verzoek> {
  const v = await db.een(sql<
    Verzoekregel &
      Omit<Verzoek, keyof Verzoekregel | 'wie' | 'taken' | 'antwoordToezicht' | 'kennisgevingen' | 'documentId'> & {
        versleuteld: Buffer;
      }
  >`
    select ${kop}, v.verlengreden, v.motivering, v.orgaan, v.uitzonderingen, v.besloten_op, v.besloten_door, v.nagekeken_oordeel, v.nagekeken_tekst, v.rechtsmiddel, v.rechtsmiddel_op::text, v.rechtsmiddel_klaar_op, v.versleuteld from verzoeken v where v.id = ${id}`);
  const taken = await db.rijen(sql<Verzoek['taken'][number]>`
    select id, compartiment, voor::text, afgerond_op, uitvoeren_voor::text, uitgevoerd_op from verzoektaken where gemeente = ${v.gemeente} and verzoek_id = ${id}
    order by array_position(array['toezicht', 'mensenhandel', 'vertrouwenspersoon'], compartiment)`);
  const toezicht = taken.find((t) => t.compartiment === 'toezicht' && t.afgerondOp);
  const doc = await db.rij(
    sql<{
      id: string;
    }>`select id from documenten where gemeente = ${v.gemeente} and onderwerp_id = ${id} and standaard = 'ua-1' limit 1`,
  );
  return {
    ...v,
    wie: await openWie(db, v),
    taken,
    antwoordToezicht: toezicht ? await leesAntwoord(db, { gemeente: v.gemeente, id: toezicht.id }) : null,
    kennisgevingen: await leesVanVerzoek(db, { gemeente: v.gemeente, id }),
    documentId: doc?.id ?? null,
  };
}

async function openWie(db: Db, v: { gemeente: string; id: string; versleuteld: Buffer }): Promise<Wie | null> {
  const sleutel = await openSleutel(db, { soort: 'verzoek', gemeente: v.gemeente, id: v.id });
  return sleutel && (JSON.parse(sleutel.open(v.versleuteld, rijVan(v.gemeente, v.id))) as Wie);
}

/** Writes an answer under a key of its own, of the compartiment that gave it, and ends the task. */
export async function beantwoordTaak(
  s: Omgeving,
  t: Pick<Taak, 'id' | 'gemeente'>,
  a: { antwoord: string; orgaan: Orgaan | null },
): Promise<void> {
  const nu = s.klok.nu();
  const plek = { soort: 'verzoekantwoord' as const, gemeente: t.gemeente, id: t.id };
  const sleutel = await maakSleutel(s.db, plek, s.wie.compartiment, nu);
  await s.db.voer(sql`insert into verzoekantwoorden (gemeente, taak_id, compartiment, versleuteld, orgaan, op, door)
    values (${t.gemeente}, ${t.id}, ${s.wie.compartiment}, ${sleutel.sluit(a.antwoord, antwoordrij(t.gemeente, t.id))}, ${a.orgaan}, ${nu}, ${s.wie.medewerkerId})`);
  const n = await s.db.voer(
    sql`update verzoektaken set afgerond_op = ${nu}, afgerond_door = ${s.wie.medewerkerId} where gemeente = ${t.gemeente} and id = ${t.id} and afgerond_op is null`,
  );
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze taak is intussen beantwoord.');
}

/** Which bestuursorgaan answered directly; its letter says where a bezwaarschrift goes. */
export async function leesOrgaan(db: Db, t: { gemeente: string; id: string }): Promise<Orgaan> {
  const { orgaan } = await db.een(
    sql<{ orgaan: Orgaan }>`select orgaan from verzoekantwoorden where gemeente = ${t.gemeente} and taak_id = ${t.id}`,
  );
  return orgaan;
}

async function leesAntwoord(db: Db, t: { gemeente: string; id: string }): Promise<string | null> {
  const rij = await db.rij(
    sql<{
      versleuteld: Buffer;
    }>`select versleuteld from verzoekantwoorden where gemeente = ${t.gemeente} and taak_id = ${t.id}`,
  );
  const sleutel = rij && (await openSleutel(db, { soort: 'verzoekantwoord', ...t }));
  return sleutel ? sleutel.open(rij.versleuteld, antwoordrij(t.gemeente, t.id)) : null;
}

/** One task as the compartiment that is asked sees it; who asks only while it must look. */
export async function leesTaak(db: Db, id: string): Promise<Taak> {
  const t = await db.een(
    sql<Omit<Taak, 'wie' | 'antwoord'> & { verzoekId: string; versleuteld: Buffer | null }>`
      select t.id, t.gemeente, t.compartiment, t.voor::text, t.afgerond_op, t.uitvoeren_voor::text, t.uitgevoerd_op, v.nummer, v.recht, t.verzoek_id, v.versleuteld
      from verzoektaken t left join verzoeken v on v.gemeente = t.gemeente and v.id = t.verzoek_id where t.id = ${id}`,
    'Deze taak is er niet, of is niet voor deze pet.',
  );
  const wie = t.versleuteld
    ? await openWie(db, { gemeente: t.gemeente, id: t.verzoekId, versleuteld: t.versleuteld })
    : null;
  return { ...t, wie, antwoord: await leesAntwoord(db, t) };
}

/** Tasks of the own compartiment, open ones first. */
export async function leesTaken(db: Db, maximum: number, alleenOpen: boolean): Promise<Taak[]> {
  const rijen = await db.rijen(sql<Omit<Taak, 'wie' | 'antwoord'>>`
    select t.id, t.gemeente, t.compartiment, t.voor::text, t.afgerond_op, t.uitvoeren_voor::text, t.uitgevoerd_op, v.nummer, v.recht
    from verzoektaken t left join verzoeken v on v.gemeente = t.gemeente and v.id = t.verzoek_id
    where ${alleenOpen ? sql`(t.afgerond_op is null or t.uitvoeren_voor is not null and t.uitgevoerd_op is null)` : sql`true`}
    order by (t.afgerond_op is not null and (t.uitvoeren_voor is null or t.uitgevoerd_op is not null)), coalesce(t.uitvoeren_voor, t.voor), t.id limit ${maximum}`);
  return rijen.map((t) => ({ ...t, wie: null, antwoord: null }));
}

/** Changes a request; throws INTUSSEN_GEWIJZIGD when somebody was first. */
export async function zetVerzoek(
  s: Omgeving,
  v: { id: string; versie: number },
  wat: Parameters<typeof sql.join>[0],
): Promise<void> {
  const n = await s.db.voer(
    sql`update verzoeken set ${sql.join(wat)}, versie = versie + 1 where id = ${v.id} and versie = ${v.versie}`,
  );
  if (n !== 1) throw new Fout('INTUSSEN_GEWIJZIGD', 'Dit verzoek is intussen veranderd.');
}

/** A page of requests, the first term first. */
export async function zoekVerzoeken(db: Db, v: Static<typeof Verzoekenvraag>) {
  const [pagina, perPagina] = [v.pagina ?? 1, v.perPagina ?? PER_PAGINA];
  const delen = [sql`true`];
  if (v.status) delen.push(sql`v.status = ${v.status}`);
  if (v.recht) delen.push(sql`v.recht = ${v.recht}`);
  if (v.gemeente) delen.push(sql`v.gemeente = ${v.gemeente}`);
  if (v.zoek) delen.push(sql`v.nummer ilike ${`%${v.zoek.replaceAll(/[%_\\]/g, '')}%`}`);
  const waar = sql`from verzoeken v where ${sql.join(delen, sql` and `)}`;
  const veld = v.volgorde === 'ontvangenOp' ? sql`v.ontvangen_op` : sql`v.termijn_tot`;
  const items = await db.rijen(sql<Verzoekregel>`select ${kop} ${waar}
    order by (v.status = 'besloten'), ${veld} ${v.richting === 'af' ? sql`desc` : sql`asc`}, v.id limit ${perPagina} offset ${(pagina - 1) * perPagina}`);
  return { items, pagina, perPagina, ...(await telTot(db, waar)) };
}

/** Places in one gemeente where these words stand, as far as this compartiment may look. The words are used and not kept. */
export async function zoekPlekken(
  db: Db,
  compartiment: string,
  v: { gemeente: string; zoek: string },
): Promise<Array<Static<typeof Plek>>> {
  type P = Static<typeof Plek>;
  const deel = `%${v.zoek.trim().replaceAll(/[%_\\]/g, '')}%`;
  if (compartiment === 'toezicht')
    return db.rijen(sql<P>`
      select 'Register van facilitators' as waar, f.naam || coalesce(': ' || string_agg(r.rol || ' bij ' || i.naam, ', '), '') as wat, '/facilitators/' || f.id as pad
      from facilitators f left join facilitator_rollen r on r.gemeente = f.gemeente and r.facilitator_id = f.id left join inrichtingen i on i.gemeente = r.gemeente and i.id = r.inrichting_id
      where f.gemeente = ${v.gemeente} and f.naam ilike ${deel} group by f.id, f.naam
      union all select 'Woorden van een melding', m.nummer, '/meldingen/' || m.id from meldingen m where m.gemeente = ${v.gemeente} and m.tekst ilike ${deel}
      union all select 'Signaal', s.onderwerp, '/signalen/' || s.id from signalen s where s.gemeente = ${v.gemeente} and s.feit ilike ${deel}
      union all select 'Waarneming', c.nummer, '/controles/' || c.id from waarnemingen w join controles c on c.gemeente = w.gemeente and c.id = w.controle_id where w.gemeente = ${v.gemeente} and w.tekst ilike ${deel} limit 200`);
  if (compartiment === 'beheer')
    return db.rijen(
      sql<P>`select 'Medewerkers' as waar, naam || ', ' || functie as wat, '/medewerkers/' || id as pad from medewerkers where naam ilike ${deel} limit 200`,
    );
  return [
    {
      waar: 'Dossiers mensenhandel',
      wat: 'Doorzoek de eigen dossiers; zij worden één voor één geopend.',
      pad: '/dossiers/doorzoeken',
    },
  ];
}
