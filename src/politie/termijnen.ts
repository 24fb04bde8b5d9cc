import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { datum, keuze, ofNiets, uuid } from '../kern/velden.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { basis, naarZaak, opZaak } from './basis.ts';
import { politietekst } from './invoer.ts';
import { stap } from './opvolging.ts';
import { faseVan, overPolitie } from './over.ts';
import { leesZaak, zetZaak } from './queries.ts';
import { komendeZaken, leesBewijzen, termijnvelden } from './queries-termijnen.ts';
import { gronden, TERMIJNEN, TEKST_VAN_DE_WET, volgendeFase } from './wpg.ts';

const HALF_JAAR = 183;
const EEN_JAAR = 365;
const versie = Type.Integer({ title: 'Versie', minimum: 1 });
const dicht = { additionalProperties: false } as const;

/** Records on which article a zaak goes on, with the purpose in writing. Source: Wpg 9 lid 2, 10. */
export const legGrondVast = handeling({
  ...opZaak,
  naam: 'politiegrond.vastleggen',
  titel: 'Grond van de verwerking vastleggen',
  omschrijving: 'Legt vast op welk artikel van de Wpg deze zaak wordt verwerkt, met het doel; de termijnen volgen.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/gronden' },
  invoer: Type.Object(
    {
      id: uuid('Zaak'),
      versie,
      grond: keuze('Op welk artikel?', gronden),
      doel: politietekst('Wat is het doel?', 10, 2000, 'Bij Wpg 9: binnen een week na het begin (lid 2).'),
    },
    dicht,
  ),
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const laatste = dagVan(o.klok.nu());
    return stap(o, invoer, {
      velden: { grond: invoer.grond, ...termijnvelden(z, { grond: invoer.grond, laatste }) },
      soort: 'grond',
      inhoud: {
        titel: gronden[invoer.grond],
        tekst: invoer.doel,
        velden: [{ naam: 'Termijn', waarde: TERMIJNEN[invoer.grond].bron }],
      },
    });
  },
  daarna: naarZaak('De grond staat vast; de termijnen zijn opnieuw berekend.'),
});

/** Lets destroying wait, for a complaint or an account that is still open. It widens no phase. Source: Wpg 14 lid 1 and 4. */
export const houdAan = handeling({
  ...opZaak,
  naam: 'politietermijn.aanhouden',
  titel: 'Vernietigen aanhouden',
  omschrijving:
    'Laat het vernietigen van een zaak wachten tot een dag, hooguit een jaar. Raadplegen wordt niet ruimer.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/aanhoudingen' },
  invoer: Type.Object({ id: uuid('Zaak'), versie, tot: datum('Tot welke dag?', 'Hooguit een jaar.') }, dicht),
  async doe({ invoer, db, klok }) {
    const [z, vandaag] = [await leesZaak(db, invoer.id), dagVan(klok.nu())];
    if (invoer.tot <= vandaag) throw invoerfout('tot', 'Kies een dag na vandaag.');
    if (invoer.tot > plusDagen(vandaag, EEN_JAAR))
      throw invoerfout('tot', 'Kies een dag binnen een jaar. Daarna kijkt u opnieuw of het nog nodig is.');
    // No piece is written: outside the direct phase nothing comes in any more. The log and the day tell of it.
    await zetZaak(db, z.id, invoer.versie, { houd_tot: invoer.tot });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Het vernietigen wacht tot die dag.'),
});

const Kalenderregel = Type.Object({
  id: Type.String(),
  nummer: Type.String(),
  grond: Type.String(),
  fase: Type.String(),
  wordt: Type.String(),
  op: Type.String(),
  houdTot: ofNiets(Type.String()),
});
const Bewijsregel = Type.Object({
  nummer: Type.String(),
  zaaknummer: Type.String(),
  grond: Type.String(),
  ontvangenOp: Type.String(),
  verwijderdOp: ofNiets(Type.String()),
  stukken: Type.Integer(),
  wijze: Type.String(),
  op: Type.String(),
});

/** Which zaken change phase in half a year, and the certificates of what is gone. */
export const toonTermijnen = vraag({
  ...basis,
  naam: 'politietermijnen.tonen',
  titel: 'Bewaartermijnen',
  omschrijving: 'Toont welke zaken het komende halfjaar van fase wisselen, en de bewijzen van wat is vernietigd.',
  route: { methode: 'GET', pad: '/politietermijnen' },
  invoer: Type.Object({}, dicht),
  uitvoer: Type.Object({
    items: Type.Array(Kalenderregel),
    bewijzen: Type.Array(Bewijsregel),
    tekstVanDeWet: Type.String(),
  }),
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ db, klok }) {
    const vandaag = dagVan(klok.nu());
    const rijen = await komendeZaken(db, { vandaag, tot: plusDagen(vandaag, HALF_JAAR) });
    const items = rijen.flatMap(({ id, nummer, grond, houdTot, ...r }) => {
      const fase = faseVan({ ...r, houdTot }, klok.nu());
      const v = volgendeFase({ ...r, houdTot }, fase);
      return v ? [{ id, nummer, grond, fase, houdTot, wordt: v.fase, op: v.op }] : [];
    });
    return { items, bewijzen: await leesBewijzen(db), tekstVanDeWet: TEKST_VAN_DE_WET };
  },
});
