import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overAanwijzing } from './over.ts';
import { leesAanwijzing, leesVerordening149a, maakBekend, trekIn, voegAanwijzingToe } from './queries.ts';
import { Bekendmaking, Intrekking, NieuweAanwijzing } from './schema.ts';
import type { Static } from 'typebox';

const vast = { doel: 'toezicht', verwerking: 'aanwijzingen-beheren', compartiment: 'toezicht' } as const;

/** Records an aanwijzing as its besluit words it. It gives no power before it is made known. Source: Awb 5:11, 5:14; B9.1. */
export const legAanwijzingVast = handeling({
  ...vast,
  naam: 'aanwijzing.vastleggen',
  titel: 'Aanwijzing vastleggen',
  omschrijving: 'Legt vast wie door een gemeente als toezichthouder is aangewezen, met welke bevoegdheden.',
  route: { methode: 'POST', pad: '/aanwijzingen' },
  invoer: NieuweAanwijzing,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: async ({ invoer, db }) => ({
    woningZonderToestemming: invoer.bevoegdheden.includes('woning_zonder_toestemming'),
    heeftVerordening: (await leesVerordening149a(db, invoer.gemeente)) !== null,
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    controleerWie(invoer);
    if (invoer.geldigTot && invoer.geldigTot < invoer.geldigVan)
      throw invoerfout('geldigTot', 'De einddatum ligt voor de begindatum.');
    const id = maakId();
    await voegAanwijzingToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/aanwijzingen/${uitvoer.id}`,
    tekst: 'De aanwijzing is vastgelegd. Zij geeft bevoegdheid zodra zij is bekendgemaakt.',
  }),
});

/** Each kind names its own: a person, a functie, or a dienst, and nothing besides. */
function controleerWie(a: Static<typeof NieuweAanwijzing>): void {
  if (a.soort === 'individueel') {
    if (!a.medewerkerId) throw invoerfout('medewerkerId', 'Kies de medewerker die het besluit noemt.');
    if (a.functie)
      throw invoerfout(
        'functie',
        'Een aanwijzing op naam noemt geen functie. Kies ‘Op functie’, of maak dit veld leeg.',
      );
    if (a.organisatieId)
      throw invoerfout(
        'organisatieId',
        'Een aanwijzing op naam noemt geen dienst. Kies een andere soort, of maak dit veld leeg.',
      );
    return;
  }
  if (a.medewerkerId)
    throw invoerfout('medewerkerId', 'Alleen een aanwijzing op naam noemt een medewerker. Maak dit veld leeg.');
  if (a.soort === 'functie' && !a.functie)
    throw invoerfout('functie', 'Noteer de functie zoals die in het besluit staat.');
  if (a.soort === 'categoraal' && !a.organisatieId)
    throw invoerfout('organisatieId', 'Kies de dienst of organisatie die het besluit aanwijst.');
  if (a.soort === 'categoraal' && a.functie)
    throw invoerfout('functie', 'Een categorale aanwijzing noemt geen functie. Maak dit veld leeg.');
}

/** Records that an aanwijzing was made known; from that day it works. Source: Awb 3:40, 3:41, 3:42. */
export const maakAanwijzingBekend = handeling({
  ...vast,
  naam: 'aanwijzing.bekendmaken',
  titel: 'Bekendmaking vastleggen',
  omschrijving: 'Legt vast wanneer en hoe een aanwijzing is bekendgemaakt.',
  route: { methode: 'POST', pad: '/aanwijzingen/{id}/bekendmaking' },
  invoer: Bekendmaking,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overAanwijzing(await leesAanwijzing(db, invoer.id, dagVan(klok.nu()))),
  async doe({ invoer, db, klok }) {
    const vandaag = dagVan(klok.nu());
    const a = await leesAanwijzing(db, invoer.id, vandaag);
    if (invoer.bekendgemaaktOp > vandaag)
      throw invoerfout('bekendgemaaktOp', 'Leg de bekendmaking vast als zij gebeurd is; deze dag moet nog komen.');
    if (a.soort !== 'individueel' && !invoer.publicatie)
      throw invoerfout(
        'publicatie',
        'Een aanwijzing op functie of van een dienst wordt gepubliceerd: noteer waar (Awb 3:42).',
      );
    if (
      !(await maakBekend(db, {
        id: a.id,
        bekendgemaaktOp: invoer.bekendgemaaktOp,
        publicatie: invoer.publicatie ?? null,
      }))
    )
      throw new Fout(
        'STAND_PAST_NIET',
        a.ingetrokkenOp
          ? 'Deze aanwijzing is ingetrokken. Leg een nieuwe vast als er een nieuw besluit is.'
          : 'De bekendmaking van deze aanwijzing staat al vast.',
      );
    return { id: a.id, gemeente: a.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/aanwijzingen/${invoer.id}`, tekst: 'De bekendmaking is vastgelegd.' }),
});

/** Withdraws an aanwijzing from a day on, with the reason. Source: Awb 5:11; B9.1. */
export const trekAanwijzingIn = handeling({
  ...vast,
  naam: 'aanwijzing.intrekken',
  titel: 'Aanwijzing intrekken',
  omschrijving: 'Legt vast dat een aanwijzing is ingetrokken, met de reden.',
  route: { methode: 'POST', pad: '/aanwijzingen/{id}/intrekking' },
  invoer: Intrekking,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overAanwijzing(await leesAanwijzing(db, invoer.id, dagVan(klok.nu()))),
  async doe({ invoer, db, klok }) {
    const a = await leesAanwijzing(db, invoer.id, dagVan(klok.nu()));
    // What was done under it before today stays lawful: an aanwijzing is not withdrawn backwards.
    if (!a.ingetrokkenOp && invoer.ingetrokkenOp < dagVan(klok.nu()))
      throw invoerfout('ingetrokkenOp', 'Intrekken kan vanaf vandaag; wat al gedaan is, verliest zijn grondslag niet.');
    if (!(await trekIn(db, invoer))) throw new Fout('STAND_PAST_NIET', 'Deze aanwijzing is al ingetrokken.');
    return { id: a.id, gemeente: a.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/aanwijzingen/${invoer.id}`, tekst: 'De aanwijzing is ingetrokken.' }),
});
