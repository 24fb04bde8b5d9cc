import Type, { type Static } from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { keuze, ofNiets, uuid } from '../kern/velden.ts';
import { basis } from './basis.ts';
import { aanvinkbaar, politieregel, politietekst } from './invoer.ts';
import { MEEGELEVERD, type Model } from './model.ts';
import { overPolitie } from './over.ts';
import {
  beslisModel,
  geldendModel,
  leesModel,
  leesModellen,
  telAfwijkingen,
  voegModelToe,
} from './queries-modellen.ts';

/** Fewer than this and a share tells more of a case than of the model. */
const KLEIN = 5;

const Wijziging = Type.Object(
  {
    code: keuze(
      'Indicator',
      aanvinkbaar,
      'In de woorden van de gepubliceerde lijst; een versie verandert alleen wat zij weegt.',
    ),
    punten: Type.Integer({ title: 'Punten', minimum: 0, maximum: 12, description: '0 haalt de indicator weg.' }),
    bron: politieregel('Bron', 300, 'De gepubliceerde lijst of het onderzoek.'),
  },
  { additionalProperties: false },
);
export const Modelvoorstel = Type.Object(
  {
    wijzigingen: Type.Array(Wijziging, { title: 'Wijzigingen', minItems: 0, maxItems: 60 }),
    sterk: Type.Integer({ title: 'Sterk vanaf', minimum: 1, maximum: 60 }),
    zeerSterk: Type.Integer({ title: 'Zeer sterk vanaf', minimum: 2, maximum: 100 }),
    groepMaximum: Type.Integer({ title: 'Hooguit per groep', minimum: 1, maximum: 40 }),
    halfBijHorenZeggen: Type.Boolean({ title: 'Telt van horen zeggen voor de helft?' }),
    reden: politietekst('Waarom een nieuwe versie?', 10, 4000),
  },
  { additionalProperties: false },
);
export const Modelbesluit = Type.Object(
  {
    id: uuid('Versie'),
    besluit: keuze('Besluit', { vastgesteld: 'Vaststellen', verworpen: 'Verwerpen' }),
    reden: politietekst('Waarom?', 5, 2000),
  },
  { additionalProperties: false },
);
const Gemodelleerd = Type.Object({ id: Type.String(), versie: Type.Integer() });

/**
 * Proposes a next version: other points and thresholds for the same published words. Nobody writes an indicator himself, so what somebody is
 * never becomes one. Source: P1, V1; Grondwet 1; AVG 22 lid 4; Wpg 5.
 */
export const stelModelVoor = handeling({
  ...basis,
  naam: 'politiemodel.voorstellen',
  titel: 'Nieuwe versie van het model voorstellen',
  omschrijving: 'Stelt een nieuwe versie van het model van waardebepaling voor. Een tweede persoon stelt haar vast.',
  route: { methode: 'POST', pad: '/politiemodellen' },
  invoer: Modelvoorstel,
  uitvoer: Gemodelleerd,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ invoer, db, wie, klok, maakId }) {
    const inhoud = pasToe(await geldendModel(db), invoer);
    const id = maakId();
    const versie = await voegModelToe(db, {
      organisatieId: wie.organisatieId,
      id,
      inhoud,
      reden: invoer.reden,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id, versie };
  },
  daarna: ({ uitvoer }) => ({
    pad: '/politiemodellen',
    tekst: `Versie ${uitvoer.versie} is voorgesteld. Een collega stelt haar vast; tot dan geldt de vorige.`,
  }),
});

/** Another decides. Source: P1 (four eyes). */
export const beslisOverModel = handeling({
  ...basis,
  naam: 'politiemodel.vaststellen',
  titel: 'Versie vaststellen of verwerpen',
  omschrijving: 'Een tweede rechercheur stelt een voorgestelde versie vast of verwerpt haar.',
  route: { methode: 'POST', pad: '/politiemodellen/{id}/besluiten' },
  invoer: Modelbesluit,
  uitvoer: Gemodelleerd,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  context: async ({ invoer, db, wie }) => ({
    zelfVoorgesteld: (await leesModel(db, invoer.id)).voorgesteldDoorId === wie.medewerkerId,
  }),
  async doe({ invoer, db, wie, klok }) {
    const m = await leesModel(db, invoer.id);
    const gedaan = await beslisModel(db, {
      id: m.id,
      status: invoer.besluit,
      reden: invoer.reden,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    if (gedaan !== 1) throw new Fout('STAND_PAST_NIET', 'Over deze versie is al besloten.');
    return { id: m.id, versie: m.versie };
  },
  daarna: ({ uitvoer }) => ({ pad: '/politiemodellen', tekst: `Over versie ${uitvoer.versie} is besloten.` }),
});

const Modelinhoud = Type.Object({
  versie: Type.Integer(),
  regels: Type.Array(
    Type.Object({
      code: Type.String(),
      groep: Type.String(),
      tekst: Type.String(),
      punten: Type.Integer(),
      bron: Type.String(),
    }),
  ),
  groepMaximum: Type.Integer(),
  drempels: Type.Object({ sterk: Type.Integer(), zeerSterk: Type.Integer() }),
  halfBijHorenZeggen: Type.Boolean(),
});
const Modelregel = Type.Object({
  id: Type.String(),
  versie: Type.Integer(),
  status: Type.String(),
  reden: Type.String(),
  voorgesteldOp: Type.String(),
  voorgesteldDoor: Type.String(),
  beslotenOp: ofNiets(Type.String()),
  beslotenDoor: ofNiets(Type.String()),
  besluitReden: ofNiets(Type.String()),
  inhoud: Modelinhoud,
});
export const Modellen = Type.Object({ geldend: Modelinhoud, versies: Type.Array(Modelregel) });
export type Modellen = Static<typeof Modellen>;

/** The model in force and its history. */
export const toonModellen = vraag({
  ...basis,
  naam: 'politiemodellen.tonen',
  titel: 'Model van waardebepaling',
  omschrijving: 'Toont het geldende model en zijn versies.',
  route: { methode: 'GET', pad: '/politiemodellen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Modellen,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  doe: async ({ db }) => ({ geldend: await geldendModel(db), versies: await leesModellen(db) }),
});

const Afwijkregel = Type.Object({
  modelversie: Type.Integer(),
  groep: ofNiets(Type.String()),
  /** Null when there are too few to tell without telling of a case. */
  aantal: ofNiets(Type.Integer()),
  zwaarder: ofNiets(Type.Integer()),
  lichter: ofNiets(Type.Integer()),
});
export const Afwijkingen = Type.Object({ regels: Type.Array(Afwijkregel), onder: Type.Integer() });

/** How often people decide otherwise than the model, per version and group; small counts stay hidden. Source: P1, P2. */
export const toonAfwijkingen = vraag({
  ...basis,
  naam: 'politiemodel.afwijkingen',
  titel: 'Afwijking van het model',
  omschrijving: 'Telt hoe vaak mensen anders besloten dan het model voorstelde. Zonder zaken, zonder personen.',
  route: { methode: 'GET', pad: '/politiemodellen/afwijkingen' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Afwijkingen,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ db }) {
    const regels = (await telAfwijkingen(db)).map((r) =>
      r.aantal < KLEIN ? { ...r, aantal: null, zwaarder: null, lichter: null } : r,
    );
    return { regels, onder: KLEIN };
  },
});

/** The model in force with the changes, in the words of the published list alone; throws when the thresholds make no sense. */
function pasToe(oud: Model, v: Static<typeof Modelvoorstel>): Omit<Model, 'versie'> {
  if (v.zeerSterk <= v.sterk) throw invoerfout('zeerSterk', '‘Zeer sterk’ begint bij meer punten dan ‘sterk’.');
  const weegt = new Map(oud.regels.map(({ code, punten, bron }) => [code, { punten, bron }]));
  for (const { code, punten, bron } of v.wijzigingen) weegt.set(code, { punten, bron });
  const regels = MEEGELEVERD.regels.flatMap((r) => {
    const nu = weegt.get(r.code);
    return nu && nu.punten > 0 ? [{ ...r, ...nu }] : [];
  });
  if (regels.length === 0) throw invoerfout('wijzigingen', 'Een model zonder indicatoren weegt niets.');
  return {
    regels: regels.toSorted((a, b) => a.code.localeCompare(b.code, 'nl', { numeric: true })),
    groepMaximum: v.groepMaximum,
    drempels: { sterk: v.sterk, zeerSterk: v.zeerSterk },
    halfBijHorenZeggen: v.halfBijHorenZeggen,
  };
}
