import type { Static } from 'typebox';
import { leesVerordening149a } from '../aanwijzingen/index.ts';
import { handeling } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { invoerfout } from '../kern/fouten.ts';
import { GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { machtigingsstuk } from './documentsoorten.ts';
import { documentVanMachtiging } from './document-machtiging.ts';
import { eisHouders, ligtOnderOpsporing } from './handelingen.ts';
import { overMachtiging } from './over.ts';
import { leesMachtiging, zetMachtiging } from './queries.ts';
import { Machtigingsbesluit } from './schema.ts';
import type { Machtigingkop } from './schema-antwoorden.ts';
import { geldigTot } from './toets.ts';

/** The burgemeester grants or refuses, with the reasons, and it is frozen on paper. Never a machine, and never who asked. Source: C15; Awbi 3 lid 2, 6. */
export const besluitMachtiging = handeling({
  doel: 'toezicht',
  verwerking: 'binnentreden',
  compartiment: 'toezicht',
  naam: 'machtiging.besluiten',
  titel: 'Op het verzoek besluiten',
  omschrijving: 'Verleent of weigert een machtiging om een woning zonder toestemming binnen te treden.',
  route: { methode: 'POST', pad: '/machtigingen/{id}/besluit' },
  invoer: Machtigingsbesluit,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overMachtiging(await leesMachtiging(db, invoer.id)),
  async context({ invoer, db, wie }) {
    const m = await leesMachtiging(db, invoer.id);
    return {
      eigenZaak: [m.gevraagdDoor, ...m.houders.map((h) => h.id)].includes(wie.medewerkerId),
      verleent: invoer.uitkomst === 'verleend',
      heeftVerordening: (await leesVerordening149a(db, m.gemeente)) !== null,
      inOpsporing: await ligtOnderOpsporing(
        db,
        m.gemeente,
        m.woningen.map((w) => w.id),
      ),
    };
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    const m = await leesMachtiging(db, invoer.id);
    eisNietMeerDanGevraagd(m, invoer);
    const [nu, verleent] = [klok.nu(), invoer.uitkomst === 'verleend'];
    const dag = dagVan(nu);
    const houders = m.houders.map((h) => h.id);
    if (verleent) await eisHouders(db, { gemeente: m.gemeente, domein: m.domein!, houders, dag, vrager: null });
    await zetMachtiging(
      db,
      { ...m, versie: invoer.versie },
      {
        status: invoer.uitkomst,
        besloten_op: nu,
        besloten_door: wie.medewerkerId,
        motivering: invoer.motivering,
        ...(verleent ? { gegeven_op: dag, geldig_tot: geldigTot(dag) } : {}),
        staat_toe: verleent ? (invoer.staatToe ?? []) : [],
        vergezeld_maximum: invoer.vergezeldMaximum ?? null,
      },
    );
    const besloten = await leesMachtiging(db, m.id);
    const document = documentVanMachtiging(besloten);
    await vriesIn(
      { db, klok, maakId, wie },
      { gemeente: m.gemeente, soort: machtigingsstuk, onderwerpId: m.id, document, gegevens: besloten },
    );
    return { id: m.id, gemeente: m.gemeente, nummer: m.nummer };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/machtigingen/${uitvoer.id}`,
    tekst:
      invoer.uitkomst === 'verleend'
        ? `${uitvoer.nummer} is verleend en geldt tot en met de derde dag. Onderteken het document.`
        : `${uitvoer.nummer} is geweigerd.`,
  }),
});

function eisNietMeerDanGevraagd(m: Machtigingkop, b: Static<typeof Machtigingsbesluit>): void {
  const toe = b.uitkomst === 'verleend' ? (b.staatToe ?? []) : [];
  if (b.uitkomst === 'geweigerd' && (b.staatToe?.length || b.vergezeldMaximum))
    throw invoerfout('staatToe', 'Wie weigert, staat niets toe: laat dit leeg.');
  if (toe.includes('nacht') && !m.nachtReden)
    throw invoerfout(
      'staatToe',
      'Binnentreden in de nacht is niet gevraagd: er staat niet waarom dat dringend is (Awbi 7).',
    );
  if (toe.includes('afwezig') && !m.afwezigReden)
    throw invoerfout(
      'staatToe',
      'Binnentreden bij afwezigheid is niet gevraagd: er staat niet waarom dat dringend is (Awbi 7).',
    );
  if (toe.includes('vergezeld') && !m.vergezeldAantal)
    throw invoerfout(
      'staatToe',
      'Vergezeld binnentreden is niet gevraagd: er staat niet waarom dat nodig is (Awbi 8).',
    );
  if (toe.includes('vergezeld') !== (b.vergezeldMaximum !== undefined))
    throw invoerfout('vergezeldMaximum', 'Noem een aantal als u toestaat dat anderen meegaan, en alleen dan (Awbi 8).');
  if (b.vergezeldMaximum && b.vergezeldMaximum > (m.vergezeldAantal ?? 0))
    throw invoerfout('vergezeldMaximum', `Gevraagd zijn er ${m.vergezeldAantal ?? 0}; meer kunt u niet toestaan.`);
}
