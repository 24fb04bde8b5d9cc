import Type from 'typebox';
import { keuze, ofNiets, optioneel, regeltekst, uuid } from '../kern/velden.ts';

/** How the sender knows that the receiver knows. */
export const bevestigingen = {
  gelezen: 'De ontvanger liet in Samenzicht weten wat er met de gegevens is gedaan',
  gebeld: 'Gebeld; de ontvanger weet het',
  brief: 'De brief is verstuurd en aangekomen',
} as const;

/** What the receiver did with what it had. */
export const wissingen = {
  gewist: 'Alles is gewist, ook kopieën en aantekeningen',
  andere_grond: 'Een deel moet blijven, op een andere wettelijke grond',
} as const;

/** A recall as both sides see it. */
export const Herroeping = Type.Object({
  id: Type.String(),
  hoe: Type.String(),
  herroepenOp: Type.String(),
  bevestigenVoor: Type.String(),
  bevestigdOp: ofNiets(Type.String()),
  wissing: ofNiets(Type.String()),
  wissingGrond: ofNiets(Type.String()),
  wissingOp: ofNiets(Type.String()),
});

const id = uuid('Verstrekking');
export const Bevestiging = Type.Object(
  { id, hoe: keuze('Hoe weet u dat de ontvanger het weet?', bevestigingen) },
  { additionalProperties: false },
);
export const Wissing = Type.Object(
  {
    id,
    wissing: keuze('Wat is er gedaan?', wissingen),
    grond: optioneel(
      regeltekst(
        'Op welke andere grond?',
        200,
        'Alleen als een deel moet blijven: de wet en het artikel. Geen gegevens uit de zaak.',
      ),
    ),
  },
  { additionalProperties: false },
);
export const Brief = Type.Object({ kenmerk: Type.String(), inhoud: Type.String() });
