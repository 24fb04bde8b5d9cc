import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { keuze, ofNiets, optioneel, uuid, zonderWaker } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { basis } from './basis.ts';
import { politieregel } from './invoer.ts';
import { faseVan, overPolitie } from './over.ts';
import { leesZaak } from './queries.ts';
import { leesInzage, leesInzagen, voegInzageToe, zetInzage, zoekOpNummer } from './queries-termijnen.ts';
import { fasen, inzagedoelen } from './wpg.ts';

/** How long leave holds. An agreement, not a law. */
const INZAGE_DAGEN = 7;
const dicht = { additionalProperties: false } as const;
/** All purposes; which fits depends on the phase. */
export const doelwoorden = { ...inzagedoelen.beperkt, ...inzagedoelen.verwijderd };

const Aanvraag = Type.Object(
  {
    nummer: politieregel('Nummer van de zaak', 20, 'Het hele nummer. Op een deel van een nummer wordt niet gezocht.'),
    inzagedoel: keuze('Waarvoor', doelwoorden),
    kenmerk: zonderWaker(
      Type.String({
        title: 'Kenmerk',
        description: 'Nummer van de lopende zaak, de klacht of de opdracht.',
        pattern: '^[A-Za-z0-9][A-Za-z0-9./-]*$',
        minLength: 2,
        maxLength: 40,
      }),
      'Alleen een nummer zonder spaties past hier.',
    ),
  },
  dicht,
);
const Besluit = Type.Object(
  {
    id: uuid('Aanvraag'),
    besluit: keuze('Mag dit?', { toegestaan: 'Ja, zeven dagen lang', geweigerd: 'Nee' }),
  },
  dicht,
);
const Regel = Type.Object({
  id: Type.String(),
  zaakId: Type.String(),
  zaaknummer: Type.String(),
  fase: Type.String(),
  doel: Type.String(),
  kenmerk: Type.String(),
  op: Type.String(),
  doorId: Type.String(),
  doorNaam: Type.String(),
  besluit: ofNiets(Type.String()),
  besluitDoorNaam: ofNiets(Type.String()),
  geldigTot: ofNiets(Type.String()),
  afgelopen: Type.Boolean(),
});
const Klaar = Type.Object({ id: Type.String() });

/** Asks leave to look at a zaak that is out of its direct phase, by its exact number. Source: Wpg 6, 8 lid 2 and 3, 14. */
export const vraagInzage = handeling({
  ...basis,
  naam: 'politieinzage.vragen',
  titel: 'Inzage vragen',
  omschrijving: 'Vraagt inzage in één zaak die niet meer direct te raadplegen is, met een doel en een kenmerk.',
  route: { methode: 'POST', pad: '/politieinzagen' },
  invoer: Aanvraag,
  uitvoer: Klaar,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ invoer, db, klok, maakId, wie }) {
    const zaakId = await zoekOpNummer(db, invoer.nummer);
    if (!zaakId) throw invoerfout('nummer', 'Uw eenheid heeft geen zaak met dit nummer.');
    const z = await leesZaak(db, zaakId);
    const fase = faseVan(z, klok.nu());
    if (fase === 'vernietigd' || z.vernietigdOp)
      throw new Fout('STAND_PAST_NIET', 'De inhoud van deze zaak is vernietigd (Wpg 14).');
    if (fase === 'direct') throw invoerfout('nummer', 'Deze zaak is nog direct te raadplegen; inzage is niet nodig.');
    if (!(invoer.inzagedoel in inzagedoelen[fase]))
      throw invoerfout('inzagedoel', `Dit doel past niet bij deze zaak. ${fasen[fase]}.`);
    const id = maakId();
    await voegInzageToe(db, {
      organisatieId: wie.organisatieId,
      gemeente: z.gemeente,
      id,
      zaakId,
      fase,
      doel: invoer.inzagedoel,
      kenmerk: invoer.kenmerk,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id };
  },
  daarna: () => ({ pad: '/politieinzagen', tekst: 'Gevraagd. Een collega-rechercheur beslist.' }),
});

/** A colleague gives leave or not; it holds for a week and for the one who asked. */
export const beslisInzage = handeling({
  ...basis,
  naam: 'politieinzage.beslissen',
  titel: 'Beslissen over inzage',
  omschrijving: 'Staat inzage in één zaak toe of niet; een ander dan wie haar vroeg.',
  route: { methode: 'POST', pad: '/politieinzagen/{id}/besluit' },
  invoer: Besluit,
  uitvoer: Klaar,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  context: async ({ invoer, db, wie }) => ({
    zelfGevraagd: (await leesInzage(db, invoer.id)).doorId === wie.medewerkerId,
  }),
  async doe({ invoer, db, klok, wie }) {
    const nu = klok.nu();
    const geldigTot = invoer.besluit === 'toegestaan' ? plusDagen(dagVan(nu), INZAGE_DAGEN) : null;
    if (!(await zetInzage(db, invoer.id, { besluit: invoer.besluit, geldigTot, nu, door: wie.medewerkerId })))
      throw new Fout('STAND_PAST_NIET', 'Hierover is al beslist.');
    return { id: invoer.id };
  },
  daarna: () => ({ pad: '/politieinzagen', tekst: 'Vastgelegd.' }),
});

/** What was asked and decided in the own unit. */
export const toonInzagen = vraag({
  ...basis,
  naam: 'politieinzagen.tonen',
  titel: 'Inzage in oude zaken',
  omschrijving: 'Toont gevraagde inzage in zaken die niet meer direct te raadplegen zijn, en wie daarover besliste.',
  route: { methode: 'GET', pad: '/politieinzagen' },
  invoer: Type.Object({ id: optioneel(uuid('Aanvraag')) }, dicht),
  uitvoer: Type.Object({ items: Type.Array(Regel) }),
  over: ({ wie }) => overPolitie(wie.organisatieId),
  doe: async ({ db, invoer }) => ({ items: invoer.id ? [await leesInzage(db, invoer.id)] : await leesInzagen(db) }),
});
