import { overGemeente } from '../kern/beleid.ts';
import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Gemaakt } from '../kern/velden.ts';
import { seinGebeurtenis, wekDrempel } from './drempel.ts';
import { indicatorlijst } from './indicatoren.ts';
import { overSignaal } from './over.ts';
import { leesSignaal } from './queries.ts';
import { leesDrempels, leesStapelsVan, schrijfDrempel, schrijfIndicatoren } from './queries-drempel.ts';
import { Drempelkeuze, Drempelstand, Indicatorkeuze } from './schema-drempel.ts';
import { Stapelsein } from './schema-stapels.ts';

const basis = { doel: 'toezicht', verwerking: 'signalen-stapelen', compartiment: 'toezicht' } as const;

/** Writes which indicatoren of the list in force a person recognises in a signaal. None is a choice too; nothing is weighed. Source: G3, V1. */
export const kiesIndicatorenVan = handeling({
  ...basis,
  naam: 'signaal.indicatoren',
  titel: 'Indicatoren vastleggen',
  omschrijving: 'Legt vast welke indicatoren een mens in een signaal herkent, met de lijst van nu.',
  route: { methode: 'POST', pad: '/signalen/{id}/indicatoren' },
  invoer: Indicatorkeuze,
  uitvoer: Type.Object({ ...Gemaakt.properties, seinen: Type.Array(Stapelsein) }),
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.id)),
  async doe(s) {
    const { db, invoer, klok, maakId, wie } = s;
    const { gemeente } = await leesSignaal(db, invoer.id);
    const id = maakId();
    await schrijfIndicatoren(db, {
      gemeente,
      id,
      signaalId: invoer.id,
      codes: invoer.indicatoren.toSorted(),
      lijst: indicatorlijst.lijst,
      versie: indicatorlijst.versie,
      tegenindicaties: invoer.tegenindicaties ?? null,
      op: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    const seinen: Stapelsein[] = [];
    for (const stapel of await leesStapelsVan(db, invoer.id))
      seinen.push(...[(await wekDrempel(s, stapel)) ?? []].flat());
    return { id, gemeente, seinen };
  },
  meldt: ({ uitvoer }) => uitvoer.seinen.flatMap(seinGebeurtenis),
  daarna: ({ invoer }) => ({
    pad: `/signalen/${invoer.id}`,
    tekst: invoer.indicatoren.length
      ? 'De indicatoren zijn vastgelegd. Er komt geen score uit: wegen doet een mens.'
      : 'Vastgelegd: in dit signaal is geen indicator herkend.',
  }),
});

/** Chooses from when on a stapel asks a look of the aandachtsfunctionaris. Counts from now on; what was told stays told. Source: G3. */
export const stelDrempelIn = handeling({
  ...basis,
  naam: 'stapeldrempel.instellen',
  titel: 'Drempel instellen',
  omschrijving: 'Kiest per gemeente vanaf wanneer een stapel een blik vraagt van de aandachtsfunctionaris.',
  route: { methode: 'POST', pad: '/stapeldrempels' },
  invoer: Drempelkeuze,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ db, invoer, klok, maakId, wie }) {
    const id = maakId();
    await schrijfDrempel(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId, petsoort: wie.petsoort });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: () => ({ pad: '/stapels/drempel', tekst: 'De drempel is ingesteld en geldt vanaf nu.' }),
});

/** The threshold that counts now in each of the own gemeenten. */
export const toonDrempels = vraag({
  ...basis,
  naam: 'stapeldrempels.tonen',
  titel: 'Drempels',
  omschrijving: 'Toont per gemeente vanaf wanneer een stapel een blik vraagt van de aandachtsfunctionaris.',
  route: { methode: 'GET', pad: '/stapeldrempels' },
  nietGelogd: 'Instellingen van de gemeente; geen gegevens van een zaak of persoon.',
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Drempelstand) }),
  over: () => ({ soort: 'Algemeen', id: 'stapeldrempels', kenmerken: {} }),
  doe: async ({ db, wie }) => ({ items: await leesDrempels(db, wie.gemeenten) }),
});
