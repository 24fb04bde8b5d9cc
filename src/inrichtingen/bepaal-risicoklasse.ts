import { handeling } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { logboekschrijver } from './logboekschrijver.ts';
import { overInrichting } from './over.ts';
import { leesInrichting, zetRisico } from './queries.ts';
import { schrijfWijziging } from './queries-logboek.ts';
import { risicoklassen, risicoredenen, verklaart, voorstelVan } from './risico.ts';
import { Weging } from './schema.ts';

/** Weighs the class of an inrichting from facts about the business or the place. A person decides; another choice than the facts point to is explained. Source: C2. */
export const bepaalRisicoklasse = handeling({
  naam: 'risicoklasse.bepalen',
  titel: 'Risicoklasse bepalen',
  omschrijving: 'Legt de risicoklasse van een inrichting vast met de feiten waaruit zij volgt.',
  doel: 'toezicht',
  verwerking: 'register-inrichtingen',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/risicoklasse' },
  invoer: Weging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { klasse, redenen, toelichting } = invoer;
    if (!verklaart(klasse, redenen))
      throw invoerfout(
        'redenen',
        klasse === 'hoog'
          ? 'Een hoge klasse vraagt minstens één feit dat om meer toezicht vraagt.'
          : 'Een lage klasse vraagt minstens één feit waardoor minder toezicht genoeg is.',
      );
    const voorstel = voorstelVan(redenen);
    if (klasse !== voorstel && !toelichting)
      throw invoerfout(
        'toelichting',
        `Deze feiten wijzen op de klasse ${risicoklassen[voorstel].toLowerCase()}. U mag anders kiezen; leg dan uit waarom.`,
      );
    const oud = await leesInrichting(db, invoer.id);
    const nieuw = { risicoklasse: klasse, risicoredenen: [...redenen].sort() };
    await zetRisico(db, oud.id, invoer.versie, nieuw);
    const woorden = redenen.map((r) => risicoredenen[r]).join('; ');
    await schrijfWijziging(db, {
      gemeente: oud.gemeente,
      id: maakId(),
      soort: 'inrichting',
      onderwerpId: oud.id,
      oud,
      nieuw,
      reden: toelichting ?? woorden,
      op: klok.nu(),
      wie,
    });
    await logboekschrijver({ db, klok, maakId, wie }, oud)(
      'wijziging',
      `Risicoklasse ${risicoklassen[klasse].toLowerCase()}: ${woorden}.${toelichting ? ` ${toelichting}` : ''}`,
    );
    return { id: oud.id, gemeente: oud.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'De risicoklasse is vastgelegd.' }),
});
