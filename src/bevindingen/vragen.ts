import Type from 'typebox';
import { OVER_BEHOUD } from '../kern/bevindingen.ts';
import { isBijzonder } from '../kern/bevindingsoorten.ts';
import { vraag } from '../kern/declaraties.ts';
import type { Compartiment } from '../kern/petten.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import { ALGEMEEN, overBevinding } from './over.ts';
import { leesBevinding, leesDicht, leesNamenVoorScherm, telPerMaand, zoekBevindingen } from './queries.ts';
import {
  Aantallen,
  BekendeNamen,
  Behoudantwoord,
  Behoudvraag,
  Bevinding,
  Bevindingenlijst,
  Bevindingenvraag,
  Bevindingvraag,
  EigenBevinding,
} from './schema.ts';

/** Everybody writes free text that is guarded; also politie and the dossier, where others read along. */
export const SCHRIJVERS: Compartiment[] = [
  'toezicht',
  'mensenhandel',
  'politie',
  'bibob',
  'zorg',
  'partner',
  'vertrouwenspersoon',
  'beheer',
];
const NIETS = Type.Object({}, { additionalProperties: false });
const basis = { doel: 'verantwoording', verwerking: 'bevindingen-vrije-tekst' } as const;

/** What was kept in free text, for the review. */
export const toonBevindingen = vraag({
  ...basis,
  naam: 'bevindingen.tonen',
  titel: 'Bevindingen in vrije tekst',
  omschrijving: 'Toont wat in vrije tekst is blijven staan tegen het advies van de waker, zonder de woorden zelf.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/bevindingen/_zoek' },
  invoer: Bevindingenvraag,
  uitvoer: Bevindingenlijst,
  over: () => ALGEMEEN,
  doe: ({ db, invoer }) => zoekBevindingen(db, invoer, null),
});

/** One kept find with the words, as long as nobody judged it. */
export const toonBevinding = vraag({
  ...basis,
  naam: 'bevinding.tonen',
  titel: 'Bevinding bekijken',
  omschrijving: 'Toont één bevinding met de woorden die bleven staan; na de beoordeling zijn die gewist.',
  compartiment: 'beheer',
  route: { methode: 'GET', pad: '/bevindingen/{id}' },
  invoer: Bevindingvraag,
  uitvoer: Bevinding,
  over: async ({ db, invoer }) => overBevinding(await leesBevinding(db, invoer.id)),
  async doe({ db, invoer, wie }) {
    const b = await leesBevinding(db, invoer.id);
    const plek = { gemeente: b.gemeente, id: b.id };
    const versleuteld = await leesDicht(db, b.id);
    const sleutel = versleuteld && (await openSleutel(db, { soort: 'bevinding', ...plek }));
    const woorden = versleuteld && sleutel ? sleutel.open(versleuteld, { tabel: 'bevindingen', ...plek }) : null;
    return { ...b, woorden, eigen: b.door === wie.medewerkerId };
  },
});

/** How often which kind was kept; nobody is named. */
export const telBevindingen = vraag({
  ...basis,
  naam: 'bevindingen.tellen',
  titel: 'Aantallen per maand',
  omschrijving: 'Telt per maand en soort wat bleef staan en wat daarvan is gevonden, zonder namen.',
  compartiment: 'beheer',
  route: { methode: 'GET', pad: '/bevindingen/aantallen' },
  invoer: NIETS,
  uitvoer: Aantallen,
  nietGelogd: 'Aantallen per soort en maand; geen gegevens van een persoon.',
  over: () => ALGEMEEN,
  doe: async ({ db }) => ({ items: await telPerMaand(db) }),
});

/** What the asker kept, and what was said of it. */
export const toonEigenBevindingen = vraag({
  ...basis,
  naam: 'eigen-bevindingen.tonen',
  titel: 'Mijn bevindingen',
  omschrijving: 'Toont wat de vrager zelf in vrije tekst liet staan, met het oordeel daarover.',
  compartiment: SCHRIJVERS,
  route: { methode: 'POST', pad: '/eigen-bevindingen/_zoek' },
  invoer: Bevindingenvraag,
  uitvoer: Bevindingenlijst,
  over: () => ALGEMEEN,
  doe: ({ db, invoer, wie }) => zoekBevindingen(db, invoer, wie.medewerkerId),
});

/** One of the own kept finds, without the words. */
export const toonEigenBevinding = vraag({
  ...basis,
  naam: 'eigen-bevinding.tonen',
  titel: 'Eigen bevinding bekijken',
  omschrijving: 'Toont één eigen bevinding met het oordeel en waar de tekst staat.',
  compartiment: SCHRIJVERS,
  route: { methode: 'GET', pad: '/eigen-bevindingen/{id}' },
  invoer: Bevindingvraag,
  uitvoer: EigenBevinding,
  over: async ({ db, invoer }) => overBevinding(await leesBevinding(db, invoer.id)),
  context: async ({ db, invoer, wie }) => ({ eigen: (await leesBevinding(db, invoer.id)).door === wie.medewerkerId }),
  doe: ({ db, invoer }) => leesBevinding(db, invoer.id),
});

/** Whether a kind may stay on a ground; the same rule decides when a text is stored. */
export const toetsBehoud = vraag({
  ...basis,
  naam: 'bevinding.behouden',
  titel: 'Mag dit blijven staan?',
  omschrijving: 'Zegt of een soort gegeven in vrije tekst mag blijven staan op een grond, en anders waarom niet.',
  compartiment: SCHRIJVERS,
  route: { methode: 'GET', pad: '/bevindingen/behoud' },
  invoer: Behoudvraag,
  uitvoer: Behoudantwoord,
  nietGelogd: 'De vraag noemt geen zaak en geen persoon.',
  over: () => OVER_BEHOUD,
  // Asked without special kind, so that the answer can explain the refusal instead of being one.
  context: () => ({ bijzonder: false, grond: 'geen_persoonsgegeven' }),
  async doe({ beleid, invoer, wie }) {
    const { toegestaan, regels, weigering } = beleid.besluit(wie, 'bevinding.behouden', OVER_BEHOUD, {
      bijzonder: isBijzonder(invoer.soort),
      grond: invoer.grond,
    });
    return {
      mag: toegestaan,
      uitleg: weigering?.uitleg ?? regels[0]?.uitleg ?? '',
      nodig: weigering?.nodig ?? '',
    };
  },
});

/** Names that the screen need not mark: businesses and colleagues. Who is in the register as a natural person only the server looks up. */
export const toonBekendeNamen = vraag({
  ...basis,
  naam: 'bekende-namen.tonen',
  titel: 'Bekende namen',
  omschrijving:
    'Geeft namen van bedrijven en collega’s die de waker op het scherm niet hoeft te merken; geen natuurlijke personen uit het register.',
  compartiment: SCHRIJVERS,
  route: { methode: 'GET', pad: '/bekende-namen' },
  invoer: NIETS,
  uitvoer: BekendeNamen,
  nietGelogd: 'Namen van bedrijven en van collega’s in functie; geen gegevens van een zaak of persoon daarin.',
  over: () => ALGEMEEN,
  doe: async ({ db, wie }) => ({
    namen: await leesNamenVoorScherm(db, wie.gemeenten, wie.compartiment === 'toezicht'),
  }),
});
