import { sql } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { datum, Gemaakt, regeltekst, tekst, uuid } from '../kern/velden.ts';
import Type from 'typebox';
import { leesMelding, overMelding } from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';

/** Records that the sender let his facts go further than he first allowed. Source: C11; Wpg 16, 19, 20. */
export const legToestemmingVast = handeling({
  doel: 'toezicht',
  verwerking: 'meldroutes',
  compartiment: 'toezicht',
  naam: 'partnertoestemming.vastleggen',
  titel: 'Toestemming van de afzender vastleggen',
  omschrijving: 'Legt vast dat de afzender toestond zijn feiten verder te delen, wanneer, wie en waarvoor.',
  route: { methode: 'POST', pad: '/meldingen/{id}/partnertoestemmingen' },
  invoer: Type.Object(
    {
      id: uuid('Melding'),
      op: datum('Wanneer gaf de afzender toestemming?'),
      van: regeltekst('Wie bij de afzender?', 120, 'Een functie, geen naam.'),
      voor: tekst('Waarvoor, en aan wie mag het?', 5, 500),
    },
    { additionalProperties: false },
  ),
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const { gemeente } = await leesMelding(db, invoer.id);
    if (invoer.op > dagVan(klok.nu())) throw invoerfout('op', 'Deze dag ligt in de toekomst.');
    const geraakt = await db.voer(
      sql`update partnerberichten set toestemming_op = ${invoer.op}, toestemming_van = ${invoer.van}, toestemming_voor = ${invoer.voor} where melding_id = ${invoer.id} and toestemming_op is null`,
    );
    if (geraakt !== 1)
      throw new Fout('STAND_PAST_NIET', 'Deze melding kwam niet van een partner, of de toestemming staat er al.');
    return { id: invoer.id, gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/meldingen/${uitvoer.id}`, tekst: 'De toestemming staat bij de voorwaarden.' }),
});
