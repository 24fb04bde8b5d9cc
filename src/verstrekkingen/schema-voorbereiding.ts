import Type from 'typebox';
import { ofNiets } from '../kern/velden.ts';

/** What the form needs: receivers, cards that are signed for this gemeente, and the pieces that may leave. */
export const Voorbereiding = Type.Object({
  dossier: Type.Object({
    id: Type.String(),
    gemeente: Type.String(),
    nummer: Type.String(),
    urgentie: Type.String(),
    status: Type.String(),
    vernietigdOp: ofNiets(Type.String()),
  }),
  ontvangers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String(), soort: Type.String() })),
  kaarten: Type.Array(
    Type.Object({
      id: Type.String(),
      titel: Type.String(),
      ontvangersoort: Type.String(),
      stand: Type.String(),
      versie: Type.Integer(),
    }),
  ),
  /** Living consents of this dossier, with what they cover. */
  toestemmingen: Type.Array(
    Type.Object({ id: Type.String(), nummer: Type.String(), dekt: Type.String(), geldigTot: Type.String() }),
  ),
  stukken: Type.Array(
    Type.Object({
      id: Type.String(),
      titel: Type.String(),
      soort: Type.String(),
      begin: Type.String(),
      zacht: Type.Boolean(),
    }),
  ),
});
