import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { overDpia, overGemeenteregister, REGISTER, sjabloonVan } from './over.ts';
import { leesDpia, leesDpias, schrijfAdvies, schrijfBesluit, schrijfRaadpleging, voegDpiaToe } from './queries-dpia.ts';
import { Advies, Besluit, Dpia, Dpialijst, Dpiasvraag, Dpiavraag, NieuweDpia, Raadpleging } from './schema-dpia.ts';
import { basis, LEZERS } from './vragen.ts';

/** How long a DPIA can hold, in days (AVG 35 lid 11). */
export const DRIE_JAAR = 3 * 365 + 1;
const GEEN_PERSOON = 'Een DPIA gaat over een verwerking, niet over personen.';
const pad = (id: string) => `/dpias/${id}`;

/** Drafts an assessment of one or more processings. Source: AVG 35 lid 1 and 7. */
export const stelDpiaOp = handeling({
  ...basis,
  naam: 'dpia.opstellen',
  titel: 'DPIA opstellen',
  omschrijving:
    'Stelt een beoordeling op van de gevolgen van een of meer verwerkingen. Daarna volgen advies en besluit.',
  compartiment: ['toezicht', 'mensenhandel', 'beheer'],
  route: { methode: 'POST', pad: '/dpias' },
  invoer: NieuweDpia,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeenteregister(invoer.gemeente),
  async doe({ invoer, db, beleid, klok, maakId, wie }) {
    for (const sleutel of invoer.verwerkingen) sjabloonVan(beleid, sleutel);
    const id = maakId();
    await voegDpiaToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: pad(uitvoer.id), tekst: 'De DPIA is opgesteld en wacht op advies.' }),
});

/** The advice of the FG, once. Source: AVG 35 lid 2, 39 lid 1 c. */
export const adviseerDpia = handeling({
  ...basis,
  naam: 'dpia.adviseren',
  titel: 'Advies geven over de DPIA',
  omschrijving: 'Legt het advies van de functionaris gegevensbescherming vast. Zij beslist niet.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/dpias/{id}/advies' },
  invoer: Advies,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overDpia(await leesDpia(db, invoer.id, dagVan(klok.nu()))),
  async context({ invoer, db, klok, wie }) {
    const d = await leesDpia(db, invoer.id, dagVan(klok.nu()));
    return { zelfOpgesteld: d.aangemaaktDoor === wie.medewerkerId };
  },
  async doe({ invoer, db, klok, wie, onderwerp }) {
    if ((await schrijfAdvies(db, { ...invoer, nu: klok.nu(), door: wie.medewerkerId })) === 0)
      throw new Fout('STAND_PAST_NIET', 'Op deze DPIA is al geadviseerd. Een nieuw inzicht is een nieuwe DPIA.');
    return { id: invoer.id, gemeente: onderwerp.kenmerken.gemeente as string };
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'Het advies staat vast. De burgemeester besluit.' }),
});

/** The decision of who answers for the processing: never the FG, never who drafted. Source: AVG 24, 35, 36, 38 lid 6. */
export const besluitDpia = handeling({
  ...basis,
  naam: 'dpia.besluiten',
  titel: 'Besluiten op de DPIA',
  omschrijving:
    'Legt het besluit van de verwerkingsverantwoordelijke vast, met de voorafgaande raadpleging en de geldigheid.',
  compartiment: ['toezicht', 'beheer'],
  route: { methode: 'POST', pad: '/dpias/{id}/besluit' },
  invoer: Besluit,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overDpia(await leesDpia(db, invoer.id, dagVan(klok.nu()))),
  async context({ invoer, db, klok, wie }) {
    const d = await leesDpia(db, invoer.id, dagVan(klok.nu()));
    return {
      zelfOpgesteld: d.aangemaaktDoor === wie.medewerkerId,
      zelfGeadviseerd: d.adviesDoor === wie.medewerkerId,
      heeftAdvies: d.adviesOp !== null,
      hoogRestrisico: invoer.besluit === 'akkoord' && d.risicos.some((r) => r.restrisico === 'hoog'),
      raadpleegt: invoer.raadpleging !== 'niet_nodig',
    };
  },
  async doe({ invoer, db, klok, wie, onderwerp }) {
    const vandaag = dagVan(klok.nu());
    if (invoer.geldigTot <= vandaag || invoer.geldigTot > plusDagen(vandaag, DRIE_JAAR))
      throw invoerfout('geldigTot', 'Kies een dag na vandaag, ten hoogste drie jaar vooruit (AVG 35 lid 11).');
    if (invoer.raadpleging === 'afgerond' && !invoer.raadplegingUitkomst)
      throw invoerfout('raadplegingUitkomst', 'Schrijf op wat de AP antwoordde.');
    const uitkomst = invoer.raadplegingUitkomst ?? null;
    if ((await schrijfBesluit(db, { ...invoer, uitkomst, nu: klok.nu(), door: wie.medewerkerId })) === 0)
      throw new Fout('STAND_PAST_NIET', 'Op deze DPIA is al besloten. Opnieuw beoordelen is een nieuwe DPIA.');
    return { id: invoer.id, gemeente: onderwerp.kenmerken.gemeente as string };
  },
  daarna: ({ invoer }) => ({
    pad: pad(invoer.id),
    tekst:
      invoer.besluit === 'akkoord'
        ? 'Het besluit staat vast.'
        : 'Het besluit staat vast. De verwerkingen van deze DPIA staan nu stil.',
  }),
});

/** What the AP answered to the consultation; from then on the processing runs. Source: AVG 36. */
export const rondRaadplegingAf = handeling({
  ...basis,
  naam: 'dpia.raadpleging',
  titel: 'Antwoord van de AP vastleggen',
  omschrijving: 'Legt vast wat de Autoriteit Persoonsgegevens antwoordde op de voorafgaande raadpleging.',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/dpias/{id}/raadpleging' },
  invoer: Raadpleging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overDpia(await leesDpia(db, invoer.id, dagVan(klok.nu()))),
  async doe({ invoer, db, onderwerp }) {
    if ((await schrijfRaadpleging(db, invoer.id, invoer.uitkomst)) === 0)
      throw new Fout('STAND_PAST_NIET', 'Bij deze DPIA loopt geen raadpleging van de AP.');
    return { id: invoer.id, gemeente: onderwerp.kenmerken.gemeente as string };
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'Het antwoord van de AP staat vast.' }),
});

/** All assessments of the own gemeenten. */
export const toonDpias = vraag({
  ...basis,
  naam: 'dpias.tonen',
  titel: 'DPIA’s',
  omschrijving: 'Toont de DPIA’s met hun fase, besluit en geldigheid.',
  compartiment: [...LEZERS],
  route: { methode: 'POST', pad: '/dpias/_zoek' },
  invoer: Dpiasvraag,
  uitvoer: Dpialijst,
  nietGelogd: GEEN_PERSOON,
  over: () => REGISTER,
  doe: ({ db, invoer, wie, klok }) => leesDpias(db, invoer, wie.gemeenten, dagVan(klok.nu())),
});

/** One assessment. */
export const toonDpia = vraag({
  ...basis,
  naam: 'dpia.tonen',
  titel: 'DPIA bekijken',
  omschrijving: 'Toont één DPIA met risico’s, maatregelen, advies en besluit.',
  compartiment: [...LEZERS],
  route: { methode: 'GET', pad: '/dpias/{id}' },
  invoer: Dpiavraag,
  uitvoer: Dpia,
  nietGelogd: GEEN_PERSOON,
  over: () => REGISTER,
  doe: ({ db, invoer, klok }) => leesDpia(db, invoer.id, dagVan(klok.nu())),
});
