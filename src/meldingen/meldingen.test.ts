import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MENSEN } from '../kern/proef/mensen.ts';
import { maakProefhuis, type Proefhuis } from '../kern/proef/proefhuis.ts';
import { koppelTerug, registreerMelding } from './handelingen.ts';
import { toonMelding, toonMeldingen } from './vragen.ts';

const { tess, cor, otto, rik, aafje, bea } = MENSEN;
let huis: Proefhuis;

beforeAll(async () => {
  huis = await maakProefhuis();
});
afterAll(() => huis.sluit());

const melding = {
  gemeente: 'GM9001',
  ontvangenOp: '2026-03-02T09:30:00Z',
  bron: 'buurt' as const,
  wijze: 'telefoon' as const,
  anoniem: false,
  contact: '06-12345678, na zes uur',
  tekst: 'Boven de snackbar aan de Turfkade is het elke nacht een komen en gaan. De deur staat open tot vier uur.',
  plaatsomschrijving: 'Turfkade, boven de snackbar',
  urgentie: 'gewoon' as const,
  terugkoppelingGewenst: true,
};

describe('melding registreren', () => {
  test('R1 een rechercheur kan niets vastleggen bij toezicht en leest waarom', async () => {
    const fout = await huis.weigert(huis.doe(registreerMelding, melding, rik));
    expect(fout.code).toBe('GEWEIGERD');
    expect(fout.weigering?.regel).toBe('R1-compartimenten');
    expect(fout.message).toContain('politie');
  });

  test('B2 een toezichthouder legt niets vast voor een gemeente die zijn pet niet dient', async () => {
    const fout = await huis.weigert(huis.doe(registreerMelding, melding, otto));
    expect(fout.weigering?.regel).toBe('B2-eigen-gemeente');
  });

  test('een burgemeester registreert geen meldingen, en ziet wie dat wel doet', async () => {
    const fout = await huis.weigert(huis.doe(registreerMelding, melding, bea));
    expect(fout.weigering).toMatchObject({
      regel: 'B3.3-registreren',
      nodig: expect.stringContaining('toezichthouder'),
    });
  });

  test('B12.1 van wie sekswerk doet bewaart toezicht geen contactgegevens, ook niet op verzoek', async () => {
    const fout = await huis.weigert(huis.doe(registreerMelding, { ...melding, bron: 'sekswerker' }, tess));
    expect(fout.weigering?.regel).toBe('B12.1-geen-contact-van-wie-sekswerk-doet');
    const { contact: _weg, ...zonder } = melding;
    expect((await huis.doe(registreerMelding, { ...zonder, bron: 'sekswerker' }, tess)).nummer).toMatch(/^M-/);
  });

  test('R2 van een anonieme melder worden geen contactgegevens bewaard', async () => {
    const fout = await huis.weigert(huis.doe(registreerMelding, { ...melding, anoniem: true }, tess));
    expect(fout.weigering?.regel).toBe('B12.1-anoniem-is-anoniem');
  });

  test('alle invoerfouten komen tegelijk, elk bij zijn veld', async () => {
    const fout = await huis.weigert(
      huis.doe(
        registreerMelding,
        { ...melding, tekst: 'kort', bron: 'waarzegger' as never, gemeente: 'Veenrijk' },
        tess,
      ),
    );
    expect(fout.velden.map((v) => v.veld).sort()).toEqual(['bron', 'gemeente', 'tekst']);
  });

  test('een melding uit de toekomst wordt geweigerd', async () => {
    const fout = await huis.weigert(
      huis.doe(registreerMelding, { ...melding, ontvangenOp: '2026-03-02T11:30:00Z' }, tess),
    );
    expect(fout.velden[0]?.veld).toBe('ontvangenOp');
  });

  test('R2 B3.3 een melding staat er in de woorden van de melder, met nummer en termijn', async () => {
    const { id, nummer } = await huis.doe(registreerMelding, melding, tess);
    const gelezen = await huis.vraag(toonMelding, { id }, cor);
    expect(gelezen).toMatchObject({
      nummer,
      tekst: melding.tekst,
      status: 'nieuw',
      reagerenVoor: '2026-03-09T09:30:00.000Z',
      gemeenteNaam: 'Veenrijk',
      aangemaaktDoorNaam: 'Tess de Vries',
    });
  });

  test('de contactgegevens van de melder staan apart en onleesbaar in de database', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    const { rows } = await huis.eigenaar.query('select versleuteld from meldercontacten where melding_id = $1', [id]);
    expect(rows[0].versleuteld.toString('utf8')).not.toContain('12345678');
    const alles = await huis.eigenaar.query('select m::text as rij from meldingen m where id = $1', [id]);
    expect(alles.rows[0].rij).not.toContain('12345678');
  });
});

describe('meldingen lezen', () => {
  test('een melding van een andere gemeente bestaat niet voor wie haar niet dient', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    expect((await huis.weigert(huis.vraag(toonMelding, { id }, otto))).code).toBe('NIET_GEVONDEN');
    expect((await huis.vraag(toonMeldingen, {}, otto)).items).toEqual([]);
  });

  test('een aandachtsfunctionaris leest geen meldingen van toezicht', async () => {
    expect((await huis.weigert(huis.vraag(toonMeldingen, {}, aafje))).weigering?.regel).toBe('R1-compartimenten');
  });

  test('zoeken vindt woorden met en zonder accent, ook half getypt', async () => {
    await huis.doe(
      registreerMelding,
      { ...melding, tekst: 'Privéhuis aan de Veenkade adverteert zonder vergunningnummer.' },
      tess,
    );
    expect((await huis.vraag(toonMeldingen, { zoek: 'prive veenk' }, cor)).items).toHaveLength(1);
  });
});

describe('terugkoppelen', () => {
  test('P7 een gesloten melding krijgt geen tussenbericht meer', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    await huis.doe(
      koppelTerug,
      { id, soort: 'niet_opgepakt', wijze: 'telefoon', tekst: 'Geen overtreding van de APV; uitgelegd waarom.' },
      cor,
    );
    expect((await huis.vraag(toonMelding, { id }, cor)).status).toBe('gesloten');
    const fout = await huis.weigert(
      huis.doe(koppelTerug, { id, soort: 'opgepakt', wijze: 'telefoon', tekst: 'Toch opgepakt.' }, cor),
    );
    expect(fout.code).toBe('STAND_PAST_NIET');
  });

  test('P7 wat de melder hoorde staat bij de melding, met wie en wanneer', async () => {
    const { id } = await huis.doe(registreerMelding, melding, tess);
    await huis.doe(
      koppelTerug,
      { id, soort: 'opgepakt', wijze: 'telefoon', tekst: 'We gaan kijken; u hoort het binnen twee weken.' },
      cor,
    );
    const { terugkoppelingen, status } = await huis.vraag(toonMelding, { id }, tess);
    expect(status).toBe('in_behandeling');
    expect(terugkoppelingen).toMatchObject([
      { soort: 'opgepakt', doorNaam: 'Cor Bakker', op: '2026-03-02T10:00:00.000Z' },
    ]);
  });
});
