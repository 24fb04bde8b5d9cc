import { sql } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overVerzoek } from './over.ts';
import { leesVerzoek, leesVerzoekGeheel, zetVerzoek } from './queries.ts';
import { Nakijking, Rechtsmiddel, Verzoeksleutel } from './schema.ts';

const vast = { doel: 'verantwoording', verwerking: 'verzoeken-betrokkenen', compartiment: 'beheer' } as const;

/** Who oversees looks over how somebody else handled a request. Source: AVG 38 lid 6, 39 lid 1 b. */
export const kijkNa = handeling({
  ...vast,
  naam: 'verzoek.nakijken',
  titel: 'Behandeling nakijken',
  omschrijving: 'Legt als functionaris gegevensbescherming een oordeel vast over een verzoek waarop een ander besloot.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/nakijking' },
  invoer: Nakijking,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  context: async ({ invoer, db, wie }) => ({
    zelfBesloten: (await leesVerzoekGeheel(db, invoer.id)).beslotenDoor === wie.medewerkerId,
  }),
  async doe({ invoer, ...o }) {
    const v = await leesVerzoekGeheel(o.db, invoer.id);
    if (v.nagekekenOordeel) throw new Fout('STAND_PAST_NIET', 'De behandeling van dit verzoek is al nagekeken.');
    await zetVerzoek(o, invoer, [
      sql`nagekeken_op = ${o.klok.nu()}`,
      sql`nagekeken_door = ${o.wie.medewerkerId}`,
      sql`nagekeken_oordeel = ${invoer.oordeel}`,
      sql`nagekeken_tekst = ${invoer.tekst}`,
    ]);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/verzoeken/${uitvoer.id}`, tekst: 'Uw oordeel is vastgelegd.' }),
});

/** As long as bezwaar or beroep runs, who asked stays known: a party cannot be forgotten. Source: UAVG 34; Awb 7:1, 8:1. */
export const legRechtsmiddelVast = handeling({
  ...vast,
  naam: 'verzoek.rechtsmiddel',
  titel: 'Bezwaar of beroep vastleggen',
  omschrijving: 'Legt vast dat tegen het besluit bezwaar of beroep loopt; wie het vroeg blijft zo lang bekend.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/rechtsmiddel' },
  invoer: Rechtsmiddel,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const v = await leesVerzoekGeheel(o.db, invoer.id);
    if (invoer.op > dagVan(o.klok.nu())) throw invoerfout('op', 'Deze dag is nog niet geweest.');
    if (invoer.op < dagVan(new Date(v.beslotenOp!)))
      throw invoerfout('op', 'Bezwaar of beroep komt na het besluit. Kijk de dag na.');
    await zetVerzoek(o, invoer, [
      sql`rechtsmiddel = ${invoer.rechtsmiddel}`,
      sql`rechtsmiddel_op = ${invoer.op}`,
      sql`rechtsmiddel_klaar_op = null`,
    ]);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/verzoeken/${uitvoer.id}`,
    tekst: 'Vastgelegd. Wie het vroeg wordt niet gewist zolang dit loopt.',
  }),
});

/** Nothing more can be done against it: from now the six months run. */
export const sluitRechtsmiddel = handeling({
  ...vast,
  naam: 'verzoek.onherroepelijk',
  titel: 'Bezwaar of beroep is klaar',
  omschrijving:
    'Legt vast dat de uitkomst onherroepelijk is; vanaf nu loopt de termijn waarna wie het vroeg wordt gewist.',
  route: { methode: 'POST', pad: '/verzoeken/{id}/onherroepelijk' },
  invoer: Verzoeksleutel,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overVerzoek(await leesVerzoek(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const v = await leesVerzoekGeheel(o.db, invoer.id);
    if (!v.rechtsmiddel || v.rechtsmiddelKlaarOp)
      throw new Fout('STAND_PAST_NIET', 'Er loopt geen bezwaar of beroep tegen dit besluit.');
    await zetVerzoek(o, invoer, [sql`rechtsmiddel_klaar_op = ${o.klok.nu()}`]);
    return { id: v.id, gemeente: v.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/verzoeken/${uitvoer.id}`, tekst: 'Vastgelegd: de uitkomst is onherroepelijk.' }),
});
