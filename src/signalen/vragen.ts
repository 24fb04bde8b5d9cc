import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { leesVoorwaarden } from '../intake/index.ts';
import { uuid } from '../kern/velden.ts';
import { leesMelding, overMelding } from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { feitenVan, gedeeldeKenmerken } from './feiten.ts';
import { zoekKandidaten } from './kandidaten.ts';
import { overSignaal, overStapel } from './over.ts';
import { leesOnderscheid } from './queries-paren.ts';
import { leesAanwijsbaar, leesKenmerkkeuzes, leesSignaal, leesSignalenVan, zoekSignalen } from './queries.ts';
import {
  leesBesluiten,
  leesLeden,
  leesMeldingenVanStapel,
  leesStapel,
  telStapel,
  zoekStapels,
} from './queries-stapels.ts';
import { Kandidaat, Kenmerkkeuzes, SignaalGeheel, Signalenlijst, Signalenvraag } from './schema.ts';
import { Onderscheid, Stapel, Stapellijst, Stapelsvraag } from './schema-stapels.ts';
import { leesTelling } from './queries-drempel.ts';
import { leesVergelijkbaar } from './queries-sleutels.ts';
import { deelWoorden } from './verwanten.ts';
import { zoekPartners } from './partners/queries.ts';
import { Partnertreffer } from './partners/schema.ts';
import { stelKenmerkenVoor } from './voorstellen.ts';

const basis = { doel: 'toezicht', verwerking: 'signalen-stapelen', compartiment: 'toezicht' } as const;
const metId = (titel: string) => Type.Object({ id: uuid(titel) }, { additionalProperties: false });

/** The signalen of the own gemeenten. */
export const toonSignalen = vraag({
  ...basis,
  naam: 'signalen.tonen',
  titel: 'Signalen',
  omschrijving: 'Zoekt en toont signalen van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/signalen/_zoek' },
  invoer: Signalenvraag,
  uitvoer: Signalenlijst,
  over: () => ({ soort: 'Algemeen', id: 'signalen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekSignalen(db, invoer),
});

/** One signaal with its handles and the stapels it belongs to. */
export const toonSignaal = vraag({
  ...basis,
  naam: 'signaal.tonen',
  titel: 'Signaal bekijken',
  omschrijving: 'Toont één signaal met kenmerken en stapels.',
  route: { methode: 'GET', pad: '/signalen/{id}' },
  invoer: metId('Signaal'),
  uitvoer: SignaalGeheel,
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.id)),
  doe: ({ db, invoer }) => leesSignaal(db, invoer.id),
});

/** Signalen that may be about the same as this one, with the reasons and how sure; a person decides. Source: G3. */
export const toonKandidaten = vraag({
  ...basis,
  naam: 'signaal.kandidaten',
  titel: 'Signalen die erbij kunnen horen',
  omschrijving: 'Toont signalen die over hetzelfde kunnen gaan, met de reden en hoe zeker dat is.',
  route: { methode: 'GET', pad: '/signalen/{id}/kandidaten' },
  invoer: metId('Signaal'),
  uitvoer: Type.Object({
    items: Type.Array(Kandidaat),
    nietHetzelfde: Type.Array(Onderscheid),
    partners: Type.Array(Partnertreffer),
  }),
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.id)),
  doe: async ({ db, invoer, klok }) => ({
    items: await zoekKandidaten(db, [invoer.id], dagVan(klok.nu())),
    nietHetzelfde: await leesOnderscheid(db, invoer.id),
    partners: await zoekPartners(db, await leesVergelijkbaar(db, [invoer.id]), dagVan(klok.nu())),
  }),
});

/** The signalen that were drawn from one melding. */
export const toonSignalenVanMelding = vraag({
  ...basis,
  naam: 'melding.signalen',
  titel: 'Signalen van een melding',
  omschrijving: 'Toont de signalen die uit een melding zijn gehaald.',
  route: { methode: 'GET', pad: '/meldingen/{id}/signalen' },
  invoer: metId('Melding'),
  uitvoer: Type.Object({ items: Type.Array(SignaalGeheel) }),
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  doe: async ({ db, invoer }) => ({ items: await leesSignalenVan(db, invoer.id) }),
});

/** What the register offers as handles for a signaal from this melding. */
export const toonKenmerkkeuzes = vraag({
  ...basis,
  naam: 'melding.kenmerkkeuzes',
  titel: 'Kenmerken uit het register',
  omschrijving:
    'Toont de inrichtingen, locaties en facilitators die als kenmerk gekozen kunnen worden, en welke de woorden aanwijzen.',
  route: { methode: 'GET', pad: '/meldingen/{id}/kenmerkkeuzes' },
  invoer: metId('Melding'),
  uitvoer: Kenmerkkeuzes,
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  async doe({ db, invoer }) {
    const { gemeente, tekst } = await leesMelding(db, invoer.id);
    return {
      ...(await leesKenmerkkeuzes(db, gemeente)),
      voorstellen: stelKenmerkenVoor(tekst ?? '', await leesAanwijsbaar(db, gemeente)),
    };
  },
});

/** The stapels of the own gemeenten. */
export const toonStapels = vraag({
  ...basis,
  naam: 'stapels.tonen',
  titel: 'Stapels',
  omschrijving: 'Zoekt en toont stapels van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/stapels/_zoek' },
  invoer: Stapelsvraag,
  uitvoer: Stapellijst,
  over: () => ({ soort: 'Algemeen', id: 'stapels', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekStapels(db, invoer),
});

/** One stapel: its members in their own words, why they belong, what they share, what else shares it. Facts, no score. Source: G3. */
export const toonStapel = vraag({
  ...basis,
  naam: 'stapel.tonen',
  titel: 'Stapel bekijken',
  omschrijving: 'Toont één stapel met haar signalen, redenen, gedeelde kenmerken en voorstellen.',
  route: { methode: 'GET', pad: '/stapels/{id}' },
  invoer: metId('Stapel'),
  uitvoer: Stapel,
  over: async ({ invoer, db }) => overStapel(await leesStapel(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const kop = await leesStapel(db, invoer.id);
    const leden = await leesLeden(db, kop.id);
    const { signalen } = await telStapel(db, kop);
    const ids = leden.map((l) => l.id);
    const [vandaag, vergelijkbaar] = [dagVan(klok.nu()), await leesVergelijkbaar(db, ids)];
    return {
      ...kop,
      leden,
      elders: signalen - leden.length,
      kandidaten: await zoekKandidaten(db, ids, vandaag),
      partners: await zoekPartners(db, vergelijkbaar, vandaag),
      besluiten: await leesBesluiten(db, kop.id),
      voorwaarden: await leesVoorwaarden(
        db,
        (await leesMeldingenVanStapel(db, kop.id)).map((m) => m.id),
      ),
      gedeeld: gedeeldeKenmerken(leden, deelWoorden(vergelijkbaar)),
      drempel: await leesTelling(db, kop),
      feiten: feitenVan(leden),
    };
  },
});
