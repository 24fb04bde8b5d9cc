import type { Static } from 'typebox';
import { vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { kaartToonbaar, openAfspraken } from './afspraken.ts';
import { overToestemming } from './over.ts';
import { leesMogelijkeOntvangers, leesOpenDossiers, leesToestemming, zoekToestemmingen } from './queries.ts';
import { Ene, Kaart, Keuzes, nietsNodig, Toestemming, Toestemmingenlijst, Toestemmingenvraag } from './schema.ts';
import { mogelijkeOntvangers } from './woorden.ts';

const basis = {
  doel: 'zorg',
  doelVan: ({ compartiment }: Omgeving['wie']) => (compartiment === 'zorg' ? 'zorg' : 'signaal_mensenhandel'),
  verwerking: 'toestemmingen',
  compartiment: ['mensenhandel', 'zorg'] as Array<'mensenhandel' | 'zorg'>,
} as const;
const algemeen = (id: string) => () => ({ soort: 'Algemeen', id, kenmerken: {} });

/** The consents that this pet may see, without what was agreed. */
export const toonToestemmingen = vraag({
  ...basis,
  naam: 'toestemmingen.tonen',
  titel: 'Toestemmingen',
  omschrijving: 'Toont de toestemmingen van de eigen gemeenten of zorgorganisatie, met hun einddatum.',
  route: { methode: 'POST', pad: '/toestemmingen/_zoek' },
  invoer: Toestemmingenvraag,
  uitvoer: Toestemmingenlijst,
  over: algemeen('toestemmingen'),
  doe: ({ db, invoer }) => zoekToestemmingen(db, invoer),
});

/** One consent with what was agreed, as long as it lives. */
export const toonToestemming = vraag({
  ...basis,
  naam: 'toestemming.tonen',
  titel: 'Toestemming bekijken',
  omschrijving: 'Toont één toestemming: waarvoor, welke gegevens, wie, tot wanneer en hoe het blijkt.',
  route: { methode: 'GET', pad: '/toestemmingen/{id}' },
  invoer: Ene,
  uitvoer: Toestemming,
  over: async ({ invoer, db }) => overToestemming(await leesToestemming(db, invoer.id)),
  async doe({ db, invoer, klok }): Promise<Static<typeof Toestemming>> {
    const t = await leesToestemming(db, invoer.id);
    const open = (await openAfspraken(db, [t])).get(t.id);
    return { ...t, kaart: kaartToonbaar(t, klok.nu()), afspraak: open?.afspraak ?? null };
  },
});

/** The card with its code, for as long as it was not given and at most an hour. Source: B12.2. */
export const toonKaart = vraag({
  ...basis,
  naam: 'toestemmingskaart.tonen',
  titel: 'Kaart tonen',
  omschrijving: 'Toont de kaart met de code om in te trekken, tot zij gegeven is en hooguit een uur.',
  route: { methode: 'GET', pad: '/toestemmingen/{id}/kaart' },
  invoer: Ene,
  uitvoer: Kaart,
  over: async ({ invoer, db }) => overToestemming(await leesToestemming(db, invoer.id)),
  async doe({ db, invoer, klok }): Promise<Static<typeof Kaart>> {
    const t = await leesToestemming(db, invoer.id);
    const open = (await openAfspraken(db, [t])).get(t.id);
    if (!kaartToonbaar(t, klok.nu()) || !open?.code)
      throw new Fout(
        'STAND_PAST_NIET',
        'De code van deze kaart is niet meer te tonen: zij is gegeven, of ouder dan een uur. Maak een nieuwe kaart; met een oude kaart kan iemand ook blijven intrekken.',
      );
    return { ...t, code: open.code, afspraak: open.afspraak };
  },
});

/** What can be chosen when recording a consent. */
export const bereidToestemmingVoor = vraag({
  ...basis,
  naam: 'toestemming.voorbereiden',
  titel: 'Toestemming voorbereiden',
  omschrijving: 'Toont de organisaties die op toestemming kunnen ontvangen, en de open dossiers.',
  route: { methode: 'GET', pad: '/toestemmingen/keuzes' },
  invoer: nietsNodig,
  uitvoer: Keuzes,
  nietGelogd: 'Organisaties en kenmerken van dossiers; geen gegevens van personen.',
  over: algemeen('toestemmingskeuzes'),
  async doe({ db, wie }) {
    return {
      ontvangers: await leesMogelijkeOntvangers(db, mogelijkeOntvangers),
      dossiers: wie.compartiment === 'mensenhandel' ? await leesOpenDossiers(db) : [],
    };
  },
});
