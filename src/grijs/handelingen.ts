import { overGemeente } from '../kern/beleid.ts';
import { leesEenheden } from '../afstemming/index.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { eisPassend } from './koppelen.ts';
import { overGrijszaak } from './over.ts';
import { leesZaak, openZaakOp, voegToe, voegZaakToe, zetZaak } from './queries.ts';
import { Besluitinvoer, NieuweGrijszaak, Partnerinvoer, Sluiting } from './schema.ts';

const vast = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;
const naarZaak =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/grijszaken/${uitvoer.id}`, tekst });

/** Opens a case in which it is not yet clear which road fits, with politie at the table and a day to look again. Source: G1. */
export const openGrijszaak = handeling({
  ...vast,
  naam: 'grijszaak.openen',
  titel: 'Zaak in het grijze gebied openen',
  omschrijving: 'Opent een zaak met open context: een plek, een eenheid aan tafel en een dag om terug te kijken.',
  route: { methode: 'POST', pad: '/grijszaken' },
  invoer: NieuweGrijszaak,
  uitvoer: GemaaktMetNummer,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    eisNietVoorbij('terugkijkenOp', invoer.terugkijkenOp, dagVan(klok.nu()));
    if (!(await leesEenheden(db)).some((e) => e.id === invoer.politieId))
      throw invoerfout('politieId', 'Kies een politie-eenheid.');
    await eisPassend(db, invoer);
    const id = maakId();
    const gemaakt = await voegZaakToe(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId });
    const bestaat = gemaakt ? undefined : await openZaakOp(db, invoer.gemeente, invoer.locatieId);
    if (bestaat)
      throw new Fout('BESTAAT_AL', `Over deze plek is al een zaak open: ${bestaat}. Leg daar vast wat u besluit (G1).`);
    if (!gemaakt) throw invoerfout('locatieId', 'Deze locatie ligt niet in de gekozen gemeente.');
    return { id, gemeente: invoer.gemeente, nummer: gemaakt.nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grijszaken/${uitvoer.id}`,
    tekst: `Geopend: ${uitvoer.nummer}. Zet nu de partners aan tafel.`,
  }),
});

/** Puts a partner at the table, with its role and what it does and does not. */
export const voegPartnerToe = handeling({
  ...vast,
  naam: 'grijspartner.toevoegen',
  titel: 'Partner aan tafel zetten',
  omschrijving: 'Legt vast welke organisatie aan tafel zit, in welke rol en wat zij wel en niet doet.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/partners' },
  invoer: Partnerinvoer,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer: { id, ...rest }, db, klok, maakId, wie }) {
    const { gemeente } = await leesZaak(db, id);
    const wanneer = { op: klok.nu(), door: wie.medewerkerId };
    await voegToe(db, 'grijspartners', { gemeente, id: maakId(), zaak_id: id, ...rest, ...wanneer });
    return { id, gemeente };
  },
  daarna: naarZaak('De partner zit aan tafel.'),
});

/** Records what the table decided, and when it looks again: a decision without a next day is refused by its form. */
export const legGrijsbesluitVast = handeling({
  ...vast,
  naam: 'grijsbesluit.vastleggen',
  titel: 'Besluit van de tafel vastleggen',
  omschrijving: 'Legt een besluit van de partners vast, met de dag waarop zij opnieuw kijken.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/besluiten' },
  invoer: Besluitinvoer,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const z = await leesZaak(db, invoer.id);
    const vandaag = dagVan(klok.nu());
    if (invoer.genomenOp > vandaag) throw invoerfout('genomenOp', 'Een besluit ligt niet in de toekomst.');
    eisNietVoorbij('terugkijkenOp', invoer.terugkijkenOp, vandaag);
    await voegToe(db, 'grijsbesluiten', {
      gemeente: z.gemeente,
      id: maakId(),
      zaak_id: z.id,
      genomen_op: invoer.genomenOp,
      genomen_door: invoer.genomenDoor,
      besluit: invoer.besluit,
      terugkijken_op: invoer.terugkijkenOp,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    await zetZaak(db, z, { terugkijken_op: invoer.terugkijkenOp });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Het besluit is vastgelegd. De zaak komt terug op de gekozen dag.'),
});

/** Closes a case; not while it is under opsporing, for then the way back would go without its step (G2). */
export const sluitGrijszaak = handeling({
  ...vast,
  naam: 'grijszaak.sluiten',
  titel: 'Zaak sluiten',
  omschrijving: 'Sluit een zaak in het grijze gebied, met de reden.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/sluiting' },
  invoer: Sluiting,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const z = await leesZaak(db, invoer.id);
    await zetZaak(db, z, { gesloten_op: klok.nu(), sluitreden: invoer.sluitreden });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('De zaak is gesloten.'),
});

function eisNietVoorbij(veld: string, dag: string, vandaag: string): void {
  if (dag < vandaag) throw invoerfout(veld, 'Kies een dag vanaf vandaag.');
}
