import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { herstelBevinding, toonBevinding, toonBevindingen } from '../bevindingen/index.ts';
import { maakSchoonEnLees } from '../kern/bestanden/index.ts';
import type { Handeling } from '../kern/declaraties.ts';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { declaraties } from './huis.ts';

// B12.1, V1: what somebody else reads, the waker reads first; also when the politie, a partner or the dossier wrote it.

const { rik, pia, tess } = MENSEN;
const handelingen = declaraties.filter((d): d is Handeling => d.aard === 'handeling');

interface Deel {
  type?: string;
  items?: Deel;
  anyOf?: Deel[];
  properties?: Record<string, Deel>;
  'x-soort'?: string;
}
function nooitGelezen(d: Deel): boolean {
  const onder = [...Object.values(d.properties ?? {}), ...(d.items ? [d.items] : []), ...(d.anyOf ?? [])];
  return (d.type === 'string' && d['x-soort'] !== undefined && d['x-soort'] !== 'zakelijk') || onder.some(nooitGelezen);
}

// Where a text stays that the waker never reads. Whoever adds an act says here who reads it.
const BLIJFT: Record<string, string[]> = {
  'bij de politie, in een zaak of een model dat niemand anders leest': [
    'branchecontrole.vastleggen',
    'opsporingsonderzoek.starten',
    'politieadvies.afhandelen',
    'politieadvies.geven',
    'politiegrond.vastleggen',
    'politieimport.inlezen',
    'politieinzage.vragen',
    'politiekenmerk.vastleggen',
    'politiemodel.vaststellen',
    'politiemodel.voorstellen',
    'politiezaak.aanvullen',
    'politiezaak.direct-handelen',
    'politiezaak.landelijk-overdragen',
    'politiezaak.registreren',
    'politiezaak.sluiten',
    'politiezaak.terugkoppelen',
    'politiezaak.vernietigen',
    'politiezaak.waarderen',
    'signaalcontrole.vastleggen',
    'signaalcontrole.voorbereiden',
  ],
  'in het beschermde dossier, en bij wie daaruit een verstrekking kreeg': [
    'dossier.aanvullen',
    'dossier.beoordelen',
    'dossier.sluiten',
    'dossierstuk.verifieren',
    'drempelsein.beoordelen',
    'mensenhandel.overdragen',
    'verstrekking.doen',
  ],
  'tussen de coördinator en de melder, versleuteld': ['inzending.afsluiten', 'inzending.vragen'],
  'bij de vertrouwenspersoon': [
    'vertrouwenszaak.antwoorden',
    'vertrouwenszaak.doorgeven',
    'vertrouwenszaak.noteren',
    'vertrouwenszaak.vastleggen',
  ],
};

describe('B12.1 V1 elke tekst die een ander leest, wordt gelezen', () => {
  test('B12.1 alleen wie dit zegt wordt niet gelezen, en alleen waar niemand van toezicht meeleest', () => {
    const zonder = handelingen.filter((h) => h.zonderWaker);
    expect(Object.fromEntries(zonder.map((h) => [h.naam, h.zonderWaker!.voor]))).toEqual({
      'briefingdeel.schrijven': ['politie'],
      'dossierbestand.toevoegen': ['mensenhandel'],
      'grijsaantekening.vastleggen': ['politie'],
      'ontvangstbewijs.geven': ['politie', 'zorg', 'partner'],
    });
    expect(zonder.every((h) => h.zonderWaker!.waarom.endsWith('.'))).toBe(true);
  });

  test('B12.1 een ontvangstbewijs gaat alleen ongelezen terug naar het beschermde dossier', () => {
    const bewijs = handelingen.find((h) => h.naam === 'ontvangstbewijs.geven')!.zonderWaker!;
    const uit = (uitCompartiment: string) =>
      bewijs.als!({ soort: 'OntvangenVerstrekking', id: '1', kenmerken: { uitCompartiment } });
    expect([uit('mensenhandel'), uit('toezicht')]).toEqual([true, false]);
  });

  test('B12.1 elk bestand dat meekomt wordt gelezen, behalve in het dossier en waar elke regel zelf wordt nagelezen', () => {
    const ongelezen = handelingen.filter((h) => h.maakSchoon && h.maakSchoon !== maakSchoonEnLees);
    expect(ongelezen.map((h) => h.naam).toSorted()).toEqual([
      'dossierbestand.toevoegen',
      'inlezing.voorbereiden-bestand',
    ]);
  });

  test('R1 V1 elke handeling met tekst die de waker nooit leest, staat hier met waar die tekst blijft', () => {
    const eigen = handelingen.filter((h) => nooitGelezen(h.invoer as Deel)).map((h) => h.naam);
    expect(eigen.toSorted()).toEqual(Object.values(BLIJFT).flat().toSorted());
  });
});

const verzoekWachten = handelingen.find((h) => h.naam === 'wachtafspraak.verzoeken')!;

describe('B12.1 C13 wat de politie voor een ander schrijft', () => {
  let huis: Proefhuis;
  beforeAll(async () => {
    huis = await maakProefhuis();
  });
  afterAll(() => huis.sluit());
  const vraag = (wat: string) => ({
    gemeente: 'GM9001',
    straat: 'Dorpsweg',
    huisnummer: 3,
    plaats: 'Veenrijk',
    wat,
    tot: '2026-03-20',
  });

  test('B12.1 C13 een naam en een nummer gaan niet mee met een vraag om te wachten', async () => {
    const wat = 'Maria Ionescu, BSN 111222333, telefoon 0612345678, is sekswerker in dit pand.';
    const fout = await huis.weigert(huis.doe(verzoekWachten, vraag(wat), rik));
    expect([fout.code, fout.velden[0]?.veld]).toEqual(['BEVINDINGEN', 'wat']);
    const { rows } = await huis.eigenaar.query('select wat from wachtafspraken');
    expect(rows).toEqual([]);
  });

  test('B12.1 R1 G5 wat met een reden blijft, ziet de privacyfunctionaris na, en die leest niet over welke zaak het ging', async () => {
    const wat = 'Laat de verhuurder, de heer Blokzijl, tot die dag met rust.';
    const start = wat.indexOf('Blokzijl');
    const behoud = {
      veld: 'wat',
      start,
      eind: start + 8,
      soort: 'naam',
      grond: 'zakelijke_rol',
      reden: 'De verhuurder van het pand.',
    };
    await huis.uitvoerder.voerUit(verzoekWachten, vraag(wat), rik, {
      sleutel: 'behoud-politie',
      bevindingenBehouden: [behoud],
    });
    const [regel] = (await huis.vraag(toonBevindingen, {}, pia)).items;
    const b = await huis.vraag(toonBevinding, { id: regel!.id }, pia);
    expect(b).toMatchObject({ woorden: 'Blokzijl', pad: '/eigen-bevindingen' });
    const { rows } = await huis.eigenaar.query('select onderwerp_soort, onderwerp_id from bevindingen');
    expect(rows).toEqual([{ onderwerp_soort: 'Algemeen', onderwerp_id: 'wachtafspraak.verzoeken' }]);
    const vreemd = huis.doe(herstelBevinding, { id: b.id, herstel: 'Het is weggehaald.' }, tess);
    expect((await huis.weigert(vreemd)).code).toMatch(/NIET_GEVONDEN|GEWEIGERD/);
  });
});
