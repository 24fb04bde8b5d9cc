import Type, { type Static } from 'typebox';
import { datum, gemeentecode, ofNiets, regeltekst, uuid, zonderWaker } from '../../kern/velden.ts';
import { MEESTE } from './protocol.ts';

const strikt = { additionalProperties: false } as const;
const S = Type.String();
const SofNiets = ofNiets(S);
const code = zonderWaker(
  Type.String({
    title: 'Gedeelde code',
    pattern: '^sza1_[A-Za-z0-9_-]{128}$',
    description: 'Maak haar één keer met ‘npm run --silent afstemcode’ en geef haar veilig aan de andere kant.',
  }),
  'Een sleutel, geen woorden.',
);
const tot = datum('Geldt tot en met', 'Hooguit een jaar; daarna een nieuwe code.');

/** Politie lets the installation of a gemeente ask, for a purpose and at most so often (G5). */
export const Deuropening = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    doel: regeltekst('Waarvoor en waar staat dit?', 200, 'De afspraak of het convenant, met het doel van de vragen.'),
    perDag: Type.Integer({
      title: 'Vragen per dag, hooguit',
      minimum: 1,
      maximum: 50,
      description: 'Zonder grens is elk adres na te gaan. Reken met wat een gemeente aan controles plant.',
    }),
    perMaand: Type.Integer({ title: 'Vragen per dertig dagen, hooguit', minimum: 1, maximum: 500 }),
    tot,
    code,
  },
  strikt,
);
export const Deurkeuze = Type.Object({ id: uuid('Deur') }, strikt);
export const Deurregel = Type.Object({
  id: S,
  gemeente: S,
  doel: S,
  perDag: Type.Integer(),
  perMaand: Type.Integer(),
  tot: S,
  op: S,
  doorNaam: S,
  geslotenOp: SofNiets,
  vandaag: Type.Integer(),
  maand: Type.Integer(),
  laatste: SofNiets,
});
export type Deurregel = Static<typeof Deurregel>;
export const Deuren = Type.Object({ items: Type.Array(Deurregel) });

/** A gemeente records where the installation of politie answers. */
export const Nieuweverbinding = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    politieId: uuid('Politie-eenheid'),
    url: zonderWaker(
      Type.String({
        title: 'Adres van de installatie van de politie',
        // A name, never a number or a machine of the own network: this server itself goes there.
        pattern: String.raw`^https://(?!([a-z0-9-]+\.)*(localhost|local|internal|lan|home|arpa)(:|$))([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(:(443|8443))?$`,
        maxLength: 200,
        description: 'Alleen https en een naam, zonder pad: https://samenzicht.voorbeeld.nl. De poort is 443 of 8443.',
      }),
      'Een adres op internet.',
    ),
    besluit: regeltekst('Waar staat dit?', 200, 'De afspraak of het convenant, met datum of nummer.'),
    tot,
    code,
  },
  strikt,
);
export const Verbindingkeuze = Type.Object({ id: uuid('Verbinding') }, strikt);
export const Verbindingregel = Type.Object({
  id: S,
  gemeente: S,
  politieNaam: S,
  url: S,
  besluit: S,
  tot: S,
  op: S,
  doorNaam: S,
  beeindigdOp: SofNiets,
});
export type Verbindingregel = Static<typeof Verbindingregel>;
export const Verbindingen = Type.Object({ items: Type.Array(Verbindingregel) });

const Hex = Type.String({ pattern: '^[0-9a-f]{64}$' });
/** A round as it comes in from another installation. */
export const Ronde = Type.Object(
  {
    versie: Type.Integer({ title: 'Versie van de afspraak tussen de programma’s' }),
    ronde: uuid('Ronde', 'Een nummer dat maar één keer telt.'),
    op: Type.String({ title: 'Moment', format: 'date-time', description: 'Hooguit vijf minuten oud.' }),
    punten: Type.Array(Hex, { title: 'Punten', maxItems: 16, description: 'Versluierde plekken, ristretto255.' }),
    borg: Type.String({ title: 'Borg', pattern: '^[0-9a-f]{64}$', description: 'HMAC-SHA-256 over de vraag.' }),
  },
  strikt,
);
export const Rondeuitkomst = Type.Object({
  versie: Type.Integer(),
  geraakt: Type.Array(Hex),
  eigen: Type.Array(Hex, { maxItems: MEESTE }),
  borg: Hex,
});
