import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { controlebestanden } from '../controles/index.ts';
import { stelBestandenIn } from '../kern/bestanden/bestandsregels.ts';
import { neemAan, wisBestanden } from '../kern/bestanden/index.ts';
import { onderzoekWachtende } from '../kern/bestanden/onderzoek.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { alsVernietiger } from '../kern/vernietiger.ts';
import { meldingbestanden } from '../meldingen/index.ts';
import { dossierbestanden, draagOver } from '../mensenhandel/index.ts';
import { maakVirusscanner } from '../platform/bestanden/index.ts';
import { maakIdmaker } from '../platform/ids.ts';
import { kamers } from './huis.ts';
import { foto, lees, maakBestandenproef, nieuweMelding, type Bestandenproef } from './proef/bestanden.ts';
import { maakWebhuis, type Webhuis } from './proef/webhuis.ts';

let web: Webhuis;
let p: Bestandenproef;
beforeAll(async () => {
  web = await maakWebhuis();
  p = await maakBestandenproef(web);
});
afterAll(() => web.sluit());
afterEach(() => stelBestandenIn({ scanner: null, hooguit: 20 * 1024 * 1024 }));

describe('het onderzoek naar malware', () => {
  let server: Server;
  let zwijgt = false;
  let poort = 0;
  beforeAll(async () => {
    server = createServer((lijn) => {
      let tot = Buffer.alloc(0);
      lijn.on('error', () => undefined);
      if (zwijgt) lijn.destroy();
      lijn.on('data', (d) => {
        tot = Buffer.concat([tot, d]);
        if (tot.subarray(-4).equals(Buffer.alloc(4)))
          lijn.end(tot.includes('EICAR') ? 'stream: Eicar FOUND\0' : 'stream: OK\0');
      });
    });
    await new Promise<void>((klaar) => {
      server.listen(0, '127.0.0.1', klaar);
    });
    poort = (server.address() as { port: number }).port;
  });
  afterAll(() => new Promise((klaar) => server.close(klaar)));
  const metScanner = () => stelBestandenIn({ scanner: maakVirusscanner({ host: '127.0.0.1', port: poort }, 500) });
  const standVan = async (id: string) =>
    (await web.huis.eigenaar.query('select onderzoek, vernietigd_reden from bestanden where id = $1', [id])).rows[0];
  const onderzoek = () =>
    onderzoekWachtende(
      { ...web.huis, maakId: maakIdmaker(web.huis.klok), pseudoniem: () => '' },
      kamers.flatMap((k) => k.opslagen ?? []),
    );

  test('B12.1 zonder scanner staat erbij dat niemand keek; met scanner dat er niets is gevonden; besmet komt er niet in', async () => {
    expect((await standVan((await lees(p.stuur(p.bijMelding, 'zonder'))).lijf.id)).onderzoek).toBe('geen');
    metScanner();
    expect((await standVan((await lees(p.stuur(p.bijMelding, 'met'))).lijf.id)).onderzoek).toBe('schoon');
    const voor = await p.aantal();
    expect((await lees(p.stuur(p.bijMelding, 'EICAR'))).lijf.detail).toMatch(/malware/);
    expect(await p.aantal()).toBe(voor);
  });

  test('B12.1 zwijgt de scanner, dan wacht het bestand en leest niemand het; later komt het vrij of gaat het weg', async () => {
    metScanner();
    zwijgt = true;
    const goed = (await lees(p.stuur(p.bijMelding, 'wacht maar'))).lijf.id;
    const slecht = (await lees(p.stuur(p.bijMelding, 'EICAR in de wacht'))).lijf.id;
    expect((await lees(p.tess.api('GET', `${p.bijMelding}/${goed}`))).lijf.detail).toMatch(/wacht nog op onderzoek/);
    expect(await onderzoek()).toBe(0);
    zwijgt = false;
    expect(await onderzoek()).toBe(2);
    expect(await standVan(goed)).toEqual({ onderzoek: 'schoon', vernietigd_reden: null });
    expect(await standVan(slecht)).toEqual({
      onderzoek: 'besmet',
      vernietigd_reden: 'Bij onderzoek is malware gevonden.',
    });
    expect((await lees(p.tess.api('GET', `${p.bijMelding}/${goed}`))).status).toBe(200);
    expect((await lees(p.tess.api('GET', `${p.bijMelding}/${slecht}`))).status).toBe(404);
    expect(await onderzoek()).toBe(0);
  });
});

describe('het dossier mensenhandel', () => {
  test('B12.2 R1 bestanden van een melding gaan mee bij de overdracht en verlaten toezicht', async () => {
    const id = await nieuweMelding(web);
    const { huis } = web;
    const bestand = await neemAan(Buffer.from('briefje van de melder'));
    const b = await huis.uitvoerder.voerUit(
      meldingbestanden.toevoegen,
      { id, omschrijving: 'Briefje van de melder', nagekeken: true },
      MENSEN.tess,
      { sleutel: randomUUID(), bestand },
    );
    await huis.doe(
      draagOver,
      {
        gemeente: 'GM9001',
        meldingId: id,
        urgentie: 'gewoon',
        feiten: 'De melder beschrijft dwang en een afgenomen paspoort.',
        zekerheid: 'derde_hand',
        indicatoren: ['A1'],
      } as never,
      MENSEN.tess,
    );
    expect((await huis.weigert(huis.vraag(meldingbestanden.openen, { id, bestandId: b.id }, MENSEN.tess))).code).toBe(
      'NIET_GEVONDEN',
    );
    const { rows } = await huis.eigenaar.query('select onderwerp_id, id from dossierbestanden');
    const open = await huis.vraag(
      dossierbestanden.openen,
      { id: rows[0].onderwerp_id, bestandId: rows[0].id },
      MENSEN.aafje,
    );
    expect(Buffer.from(open.inhoud, 'base64').toString()).toBe('briefje van de melder');
    expect(
      (
        await huis.weigert(
          huis.vraag(dossierbestanden.openen, { id: rows[0].onderwerp_id, bestandId: rows[0].id }, MENSEN.tess),
        )
      ).code,
    ).toBe('GEWEIGERD');
    const onafgedekt = await neemAan(await foto());
    const f = await huis.uitvoerder.voerUit(
      dossierbestanden.toevoegen,
      { id: rows[0].onderwerp_id, omschrijving: 'Foto van het letsel', nagekeken: true },
      MENSEN.aafje,
      { sleutel: randomUUID(), bestand: onafgedekt },
    );
    expect(f.gemeente).toBe('GM9001');
  });

  test('B9.3 ook zonder de eerste deur bewaart de database in toezicht geen onafgedekte foto', async () => {
    const bestand = { ...(await neemAan(await foto())) };
    const fout = await web.huis.weigert(
      web.huis.uitvoerder.voerUit(
        controlebestanden.toevoegen,
        { id: p.controleId, omschrijving: 'x', nagekeken: true, waarnemingId: p.waarnemingId },
        MENSEN.tess,
        { sleutel: randomUUID(), bestand },
      ),
    );
    expect(fout.weigering?.regel).toBe('B9.3-eerst-afdekken');
    await expect(
      web.huis.eigenaar.query(
        `insert into bestanden (gemeente, id, onderwerp_soort, onderwerp_id, omschrijving, soort, grootte, sha256, onderzoek, afgedekt, toegevoegd_op, toegevoegd_door, petsoort)
         values ('GM9001', gen_random_uuid(), 'controle', $1, 'x', 'jpeg', 1, 'x', 'geen', false, now(), $2, 'toezichthouder')`,
        [p.controleId, MENSEN.tess.medewerkerId],
      ),
    ).rejects.toMatchObject({ code: '23514' });
  });
});

describe('de pagina’s waar bestanden bij staan', () => {
  test('C10 melding, controle, rapport en dossier tonen hun bestanden', async () => {
    const { eigenaar } = web.huis;
    await p.stuur(p.bijMelding, 'een brief');
    const rapport = randomUUID();
    await eigenaar.query(
      `insert into constateringsrapporten (gemeente, id, controle_id, inleiding, bevindingen, conclusie, overtredingen, status, aangemaakt_op, aangemaakt_door)
       values ('GM9001', $1, $2, 'x', 'x', 'x', '[]', 'concept', '2026-03-01', $3)`,
      [rapport, p.controleId, MENSEN.tess.medewerkerId],
    );
    const dossier = (await eigenaar.query('select onderwerp_id as id from dossierbestanden')).rows[0].id;
    const aafje = await web.inloggen('aafje');
    for (const [wie, pad] of [
      [p.tess, `/meldingen/${p.meldingId}`],
      [p.tess, `/controles/${p.controleId}`],
      [p.tess, `/constateringsrapporten/${rapport}`],
      [aafje, `/dossiers/${dossier}`],
    ] as const)
      for (const deel of ['', '/bestanden']) {
        const antwoord = await wie.pagina(pad + deel);
        expect([antwoord.status, pad + deel]).toEqual([200, pad + deel]);
        expect(await antwoord.text()).toContain('Bestanden');
      }
  });
});

describe('B12.7 een bestand gaat met zijn zaak', () => {
  const sleutels = async () => {
    const { rows } = await web.huis.eigenaar.query(
      `select count(*) filter (where verpakt is not null) as open from sleutels where soort = 'bestand'`,
    );
    return Number(rows[0].open);
  };

  test('B12.7 gaan de woorden van de melding na hun termijn, dan opent niemand haar bestanden nog', async () => {
    const id = await nieuweMelding(web);
    const pad = `/meldingen/${id}/bestanden`;
    const b = (await lees(p.stuur(pad, 'brief van de melder'))).lijf.id;
    const voor = await sleutels();
    await alsVernietiger(web.huis.databank, (db) =>
      wisBestanden(db, meldingbestanden.o.opslag, { gemeente: 'GM9001', onderwerpIds: [id], nu: web.huis.klok.nu() }),
    );
    expect(await sleutels()).toBe(voor - 1);
    expect((await lees(p.tess.api('GET', `${pad}/${b}`))).status).toBe(404);
    const [regel] = (await lees(p.tess.api('GET', pad))).lijf.items;
    expect(regel).toMatchObject({
      omschrijving: null,
      leesbaar: false,
      vernietigdReden: 'De bewaartermijn is voorbij.',
    });
  });

  test('B12.7 gaat de melding zelf weg, dan gaan bestand, stukken en sleutel mee', async () => {
    const id = await nieuweMelding(web);
    await p.stuur(`/meldingen/${id}/bestanden`, 'gaat mee');
    const [voor, rijen] = [await sleutels(), await p.aantal()];
    await web.huis.eigenaar.query('delete from meldingen where id = $1', [id]);
    expect([await sleutels(), await p.aantal()]).toEqual([voor - 1, rijen - 2]);
  });
});
