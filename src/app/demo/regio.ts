import { sql, type Databank } from '../../kern/db.ts';
import { petVan } from '../../kern/petten.ts';
import { gemeenten, organisaties, REGIO } from './gemeenten.ts';
import { vraagtVierOgen } from '../../beheer/index.ts';
import { alsSysteem } from './lading.ts';
import { mensen, type Demomedewerker } from './mensen.ts';
import type { Toneel } from './toneel.ts';

/** Where the demo provider stands under the address of the installation; part of its issuer. */
export const DEMO_PAD = '/demo-inloggen';

const TWEEDE = mensen.find((m) => m.sub === 'dewi')!;
const BEHEERDER = mensen.find((m) => m.sub === 'bram')!;

/** The first beheerder comes in from outside; he sets up the regio, the partners and their people, and everybody comes on stage. */
export async function richtRegioIn(t: Toneel, databank: Databank, iss: string): Promise<void> {
  t.klok.zet(t.agenda.op('D-372 09:00'));
  await plantEersteBeheerder(t, databank, iss);
  const doe = (sleutel: string, naam: string, invoer: object) => t.doe({ sleutel, wie: BEHEERDER.sub, naam, invoer });
  await doe('regio', 'regio.toevoegen', { naam: REGIO.naam, districten: REGIO.districten.map((naam) => ({ naam })) });
  const regio = await leesRegio(databank);
  for (const { code, district, ...g } of gemeenten)
    await doe(`gemeente-${code}`, 'gemeente.toevoegen', {
      code,
      ...g,
      regioId: regio.id,
      districtId: regio.districten.get(district),
    });
  for (const { sleutel, ...o } of organisaties)
    if (sleutel !== BEHEERDER.organisatie)
      await doe(`org-${sleutel}`, 'organisatie.toevoegen', { ...o, regioId: regio.id });
  await neemAan(t, TWEEDE, iss, doe);
  stelVoor(t, TWEEDE, await leesPetten(databank));
  for (const m of mensen) if (m !== BEHEERDER && m !== TWEEDE) await neemAan(t, m, iss, doe);
  const petten = await leesPetten(databank);
  for (const m of mensen) stelVoor(t, m, petten);
}

/** What no handeling can do: somebody must be the first. The same rows as the one-time link of an empty installation makes. */
async function plantEersteBeheerder(t: Toneel, databank: Databank, iss: string): Promise<void> {
  const o = organisaties.find((x) => x.sleutel === BEHEERDER.organisatie)!;
  const [org, mens, pet, nu] = [t.idVoor('org'), t.idVoor('mens'), t.idVoor('pet'), t.klok.nu()];
  await alsSysteem(databank, async (db) => {
    await db.voer(
      sql`insert into organisaties (id, soort, naam) values (${org}, ${o.soort}, ${o.naam}) on conflict do nothing`,
    );
    await db.voer(sql`insert into medewerkers (id, organisatie_id, naam, functie, inlog_iss, inlog_sub, aangemaakt_op)
      values (${mens}, ${org}, ${BEHEERDER.naam}, ${BEHEERDER.functie}, ${iss}, ${BEHEERDER.sub}, ${nu}) on conflict do nothing`);
    await db.voer(sql`insert into petten (id, medewerker_id, soort, compartiment, geldig_van, uitzondering)
      values (${pet}, ${mens}, 'beheerder', 'beheer', ${nu}, 'eerste_beheerder') on conflict do nothing`);
  });
  t.noteer(`org-${o.sleutel}`, org);
  t.noteer(`mens-${BEHEERDER.sub}`, mens);
  stelVoor(t, BEHEERDER, new Map([[`${mens}/beheerder`, pet]]));
}

async function neemAan(
  t: Toneel,
  m: Demomedewerker,
  iss: string,
  doe: (sleutel: string, naam: string, invoer: object) => Promise<void>,
): Promise<void> {
  await doe(`mens-${m.sub}`, 'medewerker.toevoegen', {
    organisatieId: t.id(`org-${m.organisatie}`),
    naam: m.naam,
    functie: m.functie,
    ...(m.legitimatienummer ? { legitimatienummer: m.legitimatienummer } : {}),
    inlogIss: iss,
    inlogSub: m.sub,
  });
  for (const p of m.petten) await geefPet(t, m, p, doe);
}

/** The first beheerder makes the second one alone; after that what opens something protected is given by two. */
async function geefPet(
  t: Toneel,
  m: Demomedewerker,
  p: Demomedewerker['petten'][number],
  doe: (sleutel: string, naam: string, invoer: object) => Promise<void>,
): Promise<void> {
  const pet = { id: t.id(`mens-${m.sub}`), soort: p.soort, gemeenten: [...p.gemeenten] };
  const sleutel = `pet-${m.sub}-${p.soort}`;
  if (!vraagtVierOgen(p.soort) || m === TWEEDE) {
    await doe(sleutel, 'pet.toekennen', pet);
    return;
  }
  await doe(`${sleutel}-voorstel`, 'pet.voorstellen', { ...pet, reden: `Aangewezen als ${m.functie}, bij besluit.` });
  await t.doe({
    sleutel,
    wie: TWEEDE.sub,
    naam: 'petvoorstel.bevestigen',
    invoer: { id: t.id(`${sleutel}-voorstel`), reden: 'Besluit gezien en nagevraagd bij de leidinggevende.' },
  });
}

async function leesRegio(databank: Databank): Promise<{ id: string; districten: Map<string, string> }> {
  return alsSysteem(databank, async (db) => {
    const regio = await db.een(sql<{ id: string }>`select id from regios where naam = ${REGIO.naam}`);
    const rijen = await db.rijen(
      sql<{ id: string; naam: string }>`select id, naam from districten where regio_id = ${regio.id}`,
    );
    return { id: regio.id, districten: new Map(rijen.map((d) => [d.naam, d.id])) };
  });
}

/** Pets by medewerker and kind: giving a pet does not tell its id. */
async function leesPetten(databank: Databank): Promise<ReadonlyMap<string, string>> {
  const rijen = await alsSysteem(databank, (db) =>
    db.rijen(sql<{ id: string; medewerkerId: string; soort: string }>`select id, medewerker_id, soort from petten`),
  );
  return new Map(rijen.map((p) => [`${p.medewerkerId}/${p.soort}`, p.id]));
}

function stelVoor(t: Toneel, m: Demomedewerker, petten: ReadonlyMap<string, string>): void {
  const o = organisaties.find((x) => x.sleutel === m.organisatie)!;
  const medewerkerId = t.id(`mens-${m.sub}`);
  m.petten.forEach((p, i) => {
    const wie = {
      medewerkerId,
      naam: m.naam,
      functie: m.functie,
      organisatieId: t.id(`org-${o.sleutel}`),
      organisatieNaam: o.naam,
      organisatiesoort: o.soort,
      petId: petten.get(`${medewerkerId}/${p.soort}`)!,
      petsoort: p.soort,
      compartiment: petVan(p.soort).compartiment,
      gemeenten: [...p.gemeenten],
    };
    t.stelVoor(`${m.sub}/${p.soort}`, wie);
    if (i === 0) t.stelVoor(m.sub, wie);
  });
}
