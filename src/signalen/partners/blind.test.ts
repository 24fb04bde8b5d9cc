import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ruimOp } from '../../kern/bezorgen.ts';
import { laadGemeenten } from '../../kern/gemeenten.ts';
import { MENSEN } from '../../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../../kern/proef/proefhuis.ts';
import { legSignaalVast, stapelSignalen } from '../handelingen.ts';
import { leesKenmerken } from '../stapelen/kenmerken.ts';
import { toonKandidaten, toonStapel } from '../vragen.ts';
import {
  beeindigSamenwerking,
  beginSamenwerking,
  leesTokensIn,
  tokenbezem,
  toonGedeeldeSleutel,
  toonSamenwerking,
  vernieuwSleutel,
  werk,
} from './handelingen.ts';
import { leesTokens, maakToken, normaalvormen } from './tokens.ts';
import { meldIets } from '../proef/melding.ts';

const { tess, cor } = MENSEN;
let huis: Proefhuis;
beforeAll(async () => {
  huis = await maakProefhuis();
  await laadGemeenten(huis.databank);
});
afterAll(() => huis.sluit());

async function signaal(feit: string, kvk?: string): Promise<string> {
  const melding = await meldIets(huis);
  const invoer = { id: melding.id, feit, onderwerp: 'overlast', zekerheid: 'gehoord', datum: '2026-02-28' } as const;
  return (await huis.doe(legSignaalVast, { ...invoer, ...(kvk ? { kvk } : {}) }, tess)).id;
}
const begin = () =>
  huis.doe(
    beginSamenwerking,
    { gemeente: 'GM9001', naam: 'Zorgpartner De Brug', bellen: 'het meldpunt van De Brug, 088-0000000' },
    cor,
  );
const sleutelVan = async (id: string) =>
  Buffer.from((await huis.vraag(toonGedeeldeSleutel, { id }, cor)).sleutel, 'hex');
/** What the partner does with its own words, on its own machine. */
const vanPartner = (sleutel: Buffer, tekst: string) =>
  normaalvormen(leesKenmerken(tekst))
    .map((n) => JSON.stringify({ token: maakToken(sleutel, n), soort: n.soort }))
    .join('\n');
const treffers = async (id: string) => (await huis.vraag(toonKandidaten, { id }, cor)).partners;

describe('blind stapelen', () => {
  test('G3 een toezichthouder ziet de sleutel niet en leest geen tokens in', async () => {
    const { id } = await begin();
    for (const poging of [
      huis.vraag(toonGedeeldeSleutel, { id }, tess),
      huis.doe(leesTokensIn, { id, inhoud: '{}' }, tess),
    ])
      expect((await huis.weigert(poging)).weigering?.regel).toBe('G3-blind-stapelen');
  });

  test('B12.1 een regel met meer dan een token wordt geweigerd, met haar nummer en waarom', () => {
    const token = 'a'.repeat(64);
    const inhoud = [
      JSON.stringify({ token, soort: 'locatie' }),
      JSON.stringify({ token, soort: 'locatie', text: 'Kerkstraat 12' }),
      JSON.stringify({ token: 'kort', soort: 'locatie' }),
      JSON.stringify({ token, soort: 'persoon' }),
      JSON.stringify({ token, soort: 'kvk', tot: '2025-01-01' }),
      'geen json',
      JSON.stringify({ token, soort: 'zaak', tot: '2099-01-01' }),
    ].join('\n');
    const { goed, geweigerd } = leesTokens(inhoud, '2026-03-02', '2027-03-02');
    expect(goed.map((g) => [g.soort, g.tot])).toEqual([
      ['locatie', '2027-03-02'],
      ['zaak', '2027-03-02'],
    ]);
    expect(geweigerd.map((g) => g.regel)).toEqual([2, 3, 4, 5, 6]);
    expect(JSON.stringify(geweigerd)).not.toContain('Kerkstraat');
  });

  test('G3 een persoon, telefoon of adres zonder plaats heeft geen token', () => {
    const tekst = 'Verhuurder J. Mulder, 06-12345678, Dorpsweg 3, kenteken XG-338-L.';
    expect(normaalvormen(leesKenmerken(tekst))).toEqual([]);
  });

  test('G3 een treffer zegt wie u kunt bellen, en niets van wat de partner weet', async () => {
    const { id } = await begin();
    const sleutel = await sleutelVan(id);
    const raak = await signaal('In de Turfkade 12 in Zwolle is elke nacht bezoek.');
    const mis = await signaal('In de Turfkade 14 in Zwolle is het rustig.');
    expect(await treffers(raak)).toEqual([]);
    const inhoud = `${vanPartner(sleutel, 'Zwolle, Turfkade nr. 12: iemand vertelde over dwang. KvK 55556666.')}\nfout`;
    expect(await huis.doe(leesTokensIn, { id, inhoud }, cor)).toMatchObject({ gelezen: 2, geweigerd: 1 });
    expect(await treffers(raak)).toEqual([
      { soort: 'locatie', naam: 'Zorgpartner De Brug', bellen: 'het meldpunt van De Brug, 088-0000000' },
    ]);
    expect(await treffers(mis)).toEqual([]);
    const kvk = await signaal('Op de bon staat een nummer.', '55556666');
    expect((await treffers(kvk)).map((t) => t.soort)).toEqual(['kvk']);
    const stapel = await huis.doe(
      stapelSignalen,
      { titel: 'Turfkade', signalen: [raak, kvk], reden: 'Gaan over hetzelfde pand.' },
      cor,
    );
    expect((await huis.vraag(toonStapel, { id: stapel.id }, cor)).partners.map((t) => t.soort)).toEqual([
      'kvk',
      'locatie',
    ]);
    expect((await huis.vraag(toonSamenwerking, { id }, cor)).inlezingen).toMatchObject([
      { gelezen: 2, geweigerd: [{ regel: 3 }] },
    ]);
  });

  test('G3 een vernieuwde sleutel maakt de oude tokens waardeloos, en aan het eind is alles weg', async () => {
    const { id } = await begin();
    const oud = await sleutelVan(id);
    const eigen = await signaal('Aan de Wilgenlaan 4 in Zwolle is elke nacht bezoek.');
    await huis.doe(leesTokensIn, { id, inhoud: vanPartner(oud, 'Wilgenlaan 4 te Zwolle') }, cor);
    expect(await treffers(eigen)).toHaveLength(1);
    await huis.doe(vernieuwSleutel, { id, versie: 1 }, cor);
    expect((await sleutelVan(id)).equals(oud)).toBe(false);
    expect(await treffers(eigen)).toEqual([]);
    await huis.doe(leesTokensIn, { id, inhoud: vanPartner(oud, 'Wilgenlaan 4 te Zwolle') }, cor);
    expect(await treffers(eigen)).toEqual([]);
    expect((await huis.weigert(huis.doe(beeindigSamenwerking, { id, versie: 1 }, cor))).code).toBe(
      'INTUSSEN_GEWIJZIGD',
    );
    await huis.doe(beeindigSamenwerking, { id, versie: 2 }, cor);
    expect((await huis.weigert(huis.vraag(toonGedeeldeSleutel, { id }, cor))).weigering?.regel).toBe(
      'G3-beeindigde-samenwerking',
    );
    const { rows } = await huis.eigenaar.query(
      `select (select count(*)::int from partnertokens where samenwerking_id = $1) as t, (select count(*)::int from sleutels where soort = 'samenwerking' and vernietigd_op is not null) as s`,
      [id],
    );
    expect(rows[0]).toEqual({ t: 0, s: 2 });
  });

  test('B12.7 een token verloopt, en een sleutel die bijna afloopt staat in de werkvoorraad', async () => {
    const { id } = await begin();
    const eigen = await signaal('Aan de Berkenlaan 8 in Zwolle is elke nacht bezoek.');
    const inhoud = vanPartner(await sleutelVan(id), 'Berkenlaan 8 te Zwolle').replace('}', ',"tot":"2026-03-10"}');
    await huis.doe(leesTokensIn, { id, inhoud }, cor);
    expect(await treffers(eigen)).toHaveLength(1);
    huis.klok.vooruit(20 * 86_400_000);
    expect(await treffers(eigen)).toEqual([]);
    await ruimOp({ databank: huis.databank, klok: huis.klok }, [tokenbezem]);
    expect((await huis.vraag(toonSamenwerking, { id }, cor)).tokens).toBe(0);
    huis.klok.vooruit(330 * 86_400_000);
    const rol = {
      rol: 'toezicht',
      gemeenten: ['GM9001'],
      medewerkerId: null,
      organisatieId: null,
      petsoort: 'x',
    } as const;
    const regels = await huis.databank.transactie({ ...rol, gemeenten: ['GM9001'] }, null, (db) =>
      werk[0]!.haal({ db, wie: cor, klok: huis.klok, maximum: 9 }),
    );
    expect(regels.map((r) => r.pad)).toContain(`/samenwerkingen/${id}`);
  });
});
