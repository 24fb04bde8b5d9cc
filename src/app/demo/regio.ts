import { sql, type Databank } from '../../kern/db.ts';
import { petVan, type Petsoort } from '../../kern/petten.ts';
import { gemeenten, organisaties, REGIO } from './gemeenten.ts';
import { alsSysteem } from './lading.ts';
import { mensen, type Demomedewerker } from './mensen.ts';
import type { Toneel } from './toneel.ts';

/** Where the demo provider stands under the address of the installation; part of its issuer. */
export const DEMO_PAD = '/demo-inloggen';

/** Plants the regio, its gemeenten, the partners and their people, and lets everybody come on stage. Done twice it changes nothing. */
export async function richtRegioIn(t: Toneel, databank: Databank, iss: string): Promise<void> {
  t.klok.zet(t.agenda.op('D-372 09:00'));
  await alsSysteem(databank, async (db) => {
    const regio = t.idVoor('regio');
    await db.voer(sql`insert into regios (id, naam) values (${regio}, ${REGIO.naam}) on conflict do nothing`);
    for (const naam of REGIO.districten)
      await db.voer(
        sql`insert into districten (id, regio_id, naam) values (${t.idVoor(naam)}, ${regio}, ${naam}) on conflict do nothing`,
      );
    for (const g of gemeenten)
      await db.voer(sql`insert into gemeenten (code, naam, regio_id, district_id, leidend, inwoners, adres, verordening_149a)
        values (${g.code}, ${g.naam}, ${regio}, ${t.idVoor(g.district)}, ${g.leidend}, ${g.inwoners}, ${g.adres}, ${g.verordening149a ?? null}) on conflict do nothing`);
    for (const o of organisaties)
      await db.voer(sql`insert into organisaties (id, soort, naam, gemeente, regio_id, telefoon, bereikbaar)
        values (${t.idVoor(o.sleutel)}, ${o.soort}, ${o.naam}, ${o.gemeente ?? null}, ${regio}, ${o.telefoon ?? null}, ${o.bereikbaar ?? null}) on conflict do nothing`);
    for (const m of mensen) {
      await db.voer(sql`insert into medewerkers (id, organisatie_id, naam, functie, legitimatienummer, inlog_iss, inlog_sub, aangemaakt_op)
        values (${t.idVoor(m.sub)}, ${t.idVoor(m.organisatie)}, ${m.naam}, ${m.functie}, ${m.legitimatienummer ?? null}, ${iss}, ${m.sub}, ${t.klok.nu()}) on conflict do nothing`);
      for (const p of m.petten)
        await db.voer(sql`insert into petten (id, medewerker_id, soort, compartiment, gemeenten, geldig_van)
          values (${t.idVoor(`${m.sub}/${p.soort}`)}, ${t.idVoor(m.sub)}, ${p.soort}, ${petVan(p.soort).compartiment}, ${[...p.gemeenten]}, ${t.klok.nu()}) on conflict do nothing`);
    }
  });
  for (const o of organisaties) t.noteer(`org-${o.sleutel}`, t.idVoor(o.sleutel));
  for (const m of mensen) t.noteer(`mens-${m.sub}`, t.idVoor(m.sub));
  for (const m of mensen) m.petten.forEach((p, i) => stelVoor(t, m, p.soort, [...p.gemeenten], i === 0));
}

function stelVoor(t: Toneel, m: Demomedewerker, soort: Petsoort, codes: string[], gewoonlijk: boolean): void {
  const o = organisaties.find((x) => x.sleutel === m.organisatie)!;
  const wie = {
    medewerkerId: t.idVoor(m.sub),
    naam: m.naam,
    functie: m.functie,
    organisatieId: t.idVoor(o.sleutel),
    organisatieNaam: o.naam,
    organisatiesoort: o.soort,
    petId: t.idVoor(`${m.sub}/${soort}`),
    petsoort: soort,
    compartiment: petVan(soort).compartiment,
    gemeenten: codes,
  };
  t.stelVoor(`${m.sub}/${soort}`, wie);
  if (gewoonlijk) t.stelVoor(m.sub, wie);
}
