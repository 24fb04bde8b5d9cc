import Type, { type Static } from 'typebox';
import { keuze, ofNiets, optioneel, regeltekst, tekst, uuid, zonderWaker } from '../kern/velden.ts';

const dicht = { additionalProperties: false };
const VAN_DE_VRAGER =
  'Versleuteld met de sleutel van dit antwoord: van wie om zijn eigen gegevens vraagt (AVG 16 tot en met 19).';

/** What was done with a granted request. `verklaring` is the way where a fact once laid down is not overwritten. Source: AVG 16-18. */
export const uitvoerwijzen = {
  verbeterd: 'Verbeterd: een nieuw feit naast het oude (AVG 16)',
  verklaring: 'Aanvullende verklaring toegevoegd (AVG 16)',
  gewist: 'Gewist (AVG 17)',
  beperkt: 'Gebruik beperkt (AVG 18)',
  niets: 'Hier was niets te doen',
} as const;
export type Uitvoerwijze = keyof typeof uitvoerwijzen;

export const Uitvoering = Type.Object(
  {
    id: uuid('Zoekopdracht'),
    hoe: keuze('Wat is er gedaan?', uitvoerwijzen),
    plekken: optioneel(
      zonderWaker(
        tekst(
          'Op welke plekken?',
          3,
          2000,
          'Eén plek per regel: het nummer van de zaak of het dossier, of de kaart in het register.',
        ),
        VAN_DE_VRAGER,
      ),
    ),
    wat: optioneel(
      zonderWaker(
        tekst(
          'Wat moet een ontvanger weten?',
          10,
          4000,
          'Wat er is verbeterd, of de aanvullende verklaring zelf. Dit komt letterlijk in de brief aan wie de gegevens kreeg.',
        ),
        VAN_DE_VRAGER,
      ),
    ),
    ontvangers: Type.Array(uuid('Ontvanger'), {
      title: 'Wie kreeg deze gegevens eerder?',
      description:
        'Wie een verstrekking kreeg uit een dossier dat u hierboven noemt, komt er vanzelf bij. Bij toezicht wijst Samenzicht u op wie het volgens het register kreeg.',
      maxItems: 40,
      uniqueItems: true,
    }),
    weglaatreden: optioneel(
      zonderWaker(
        regeltekst(
          'Waarom niet?',
          300,
          'Alleen als u een ontvanger weglaat die het volgens het register kreeg (AVG 19).',
        ),
        VAN_DE_VRAGER,
      ),
    ),
  },
  dicht,
);

export const afdoeningen = {
  verstuurd: 'Verstuurd',
  onmogelijk: 'Onmogelijk: de ontvanger is niet te bereiken',
  onevenredig: 'Vraagt een onevenredige inspanning',
} as const;
export const wijzenVanVersturen = {
  brief: 'Brief',
  beveiligde_mail: 'Beveiligde e-mail',
  portaal: 'Portaal van de ontvanger',
} as const;

export const Afdoening = Type.Object(
  {
    id: uuid('Kennisgeving'),
    uitkomst: keuze('Wat is ermee gedaan?', afdoeningen),
    wijze: optioneel(keuze('Hoe verstuurd?', wijzenVanVersturen)),
    reden: optioneel(regeltekst('Waarom niet?', 300, 'Alleen als het onmogelijk of onevenredig is (AVG 19).')),
  },
  dicht,
);
export const Kennisgevingsleutel = Type.Object({ id: uuid('Kennisgeving') }, dicht);

export const Kennisgevingregel = Type.Object({
  id: Type.String(),
  gemeente: Type.String(),
  compartiment: Type.String(),
  taakId: Type.String(),
  nummer: Type.String(),
  ontvanger: Type.String(),
  eerder: Type.Array(Type.String()),
  voor: Type.String(),
  uitkomst: ofNiets(Type.Enum(Object.keys(afdoeningen) as Array<keyof typeof afdoeningen>)),
  wijze: ofNiets(Type.Enum(Object.keys(wijzenVanVersturen) as Array<keyof typeof wijzenVanVersturen>)),
  reden: ofNiets(Type.String()),
  afgedaanOp: ofNiets(Type.String()),
});
export type Kennisgevingregel = Static<typeof Kennisgevingregel>;
/** `hoe` and `wat` are null once the key of the answer is gone: who was told stays, what was said not. */
export const Kennisgeving = Type.Object({
  ...Kennisgevingregel.properties,
  hoe: ofNiets(Type.Enum(Object.keys(uitvoerwijzen) as Uitvoerwijze[])),
  wat: ofNiets(Type.String()),
});
export type Kennisgeving = Static<typeof Kennisgeving>;
export const Kennisgevingen = Type.Object({ items: Type.Array(Kennisgevingregel) });
export const Uitvoerkeuzes = Type.Object({
  ontvangers: Type.Array(Type.Object({ id: Type.String(), naam: Type.String() })),
});
