import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { leesDocument, vriesIn } from '../kern/documenten.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { GemaaktMetNummer, uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { grijsstukken } from './documentsoorten.ts';
import { documentVanBewijs } from './document-bewijs.ts';
import { overGrijstafel, overGrijszaak } from './over.ts';
import { leesDelen, leesTafelkop, leesZaak, voegToe } from './queries.ts';
import { bevestigBewijsrij, koppelPosten, leesBewijs, volgendNummer } from './queries-gesprek.ts';
import { Klaar } from './schema.ts';
import { Bewijsaanvraag, Bewijsbevestiging } from './schema-gesprek.ts';

const toezicht = { doel: 'toezicht', verwerking: 'grijs-gebied', compartiment: 'toezicht' } as const;
const politie = { doel: 'opsporing', verwerking: 'grijs-gebied', compartiment: 'politie' } as const;

/** Makes one frozen receipt for all that was carried over and has none yet. Source: G2; Awb 5:17; Sv 94. */
export const maakBewijs = handeling({
  ...toezicht,
  naam: 'overdrachtsbewijs.maken',
  titel: 'Overdrachtsbewijs maken',
  omschrijving: 'Bevriest een genummerd bewijs voor de overgedragen stukken die er nog geen hebben.',
  route: { methode: 'POST', pad: '/grijszaken/{id}/bewijzen' },
  invoer: Bewijsaanvraag,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overGrijszaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const { overgangen, posten } = await leesDelen(o.db, z.id);
    const nieuw = posten.filter((p) => p.bewijsId === null);
    if (nieuw.length === 0)
      throw new Fout(
        'STAND_PAST_NIET',
        'Alles wat is overgedragen heeft al een bewijs. Leg eerst het volgende stuk vast.',
      );
    const afgegeven = new Date(invoer.afgegevenOp);
    if (afgegeven > o.klok.nu()) throw invoerfout('afgegevenOp', 'Dit ligt in de toekomst.');
    if (dagVan(afgegeven) < overgangen[0]!.dag)
      throw invoerfout('afgegevenOp', 'Vóór de sfeerovergang gaat er niets naar de politie (G2).');
    const [id, nummer] = [o.maakId(), await volgendNummer(o.db, 'overdrachtsbewijs')];
    const inhoud = { ...invoer, zaak: z.nummer, nummer, eenheid: z.politieNaam, posten: nieuw };
    const documentId = await vriesIn(o, {
      gemeente: z.gemeente,
      soort: grijsstukken.bewijs,
      onderwerpId: z.id,
      document: documentVanBewijs({ ...inhoud, gemeente: z.gemeente, op: o.klok.nu(), petsoort: o.wie.petsoort }),
      gegevens: inhoud,
    });
    await voegToe(o.db, 'overdrachtsbewijzen', {
      gemeente: z.gemeente,
      id,
      zaak_id: z.id,
      nummer,
      afgegeven_op: afgegeven,
      ontvanger: invoer.ontvanger,
      document_id: documentId,
      op: o.klok.nu(),
      door: o.wie.medewerkerId,
    });
    await koppelPosten(
      o.db,
      nieuw.map((p) => p.id),
      id,
    );
    return { id: z.id, gemeente: z.gemeente, nummer };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grijszaken/${uitvoer.id}`,
    tekst: `Bewijs ${uitvoer.nummer} is gemaakt. De politie bevestigt de ontvangst in haar eigen scherm.`,
  }),
});

/** Politie says that it has what the receipt lists. */
export const bevestigBewijs = handeling({
  ...politie,
  naam: 'overdrachtsbewijs.bevestigen',
  titel: 'Ontvangst bevestigen',
  omschrijving: 'Bevestigt dat de politie heeft wat op een overdrachtsbewijs staat.',
  route: { methode: 'POST', pad: '/grijstafels/bewijzen/{id}/bevestiging' },
  invoer: Bewijsbevestiging,
  uitvoer: Klaar,
  over: async ({ invoer, db }) => overGrijstafel(await leesTafelkop(db, (await leesBewijs(db, invoer.id)).zaakId)),
  async doe({ invoer, db, klok }) {
    const { zaakId } = await leesBewijs(db, invoer.id);
    await bevestigBewijsrij(db, { ...invoer, nu: klok.nu() });
    return { id: zaakId };
  },
  daarna: ({ uitvoer }) => ({ pad: `/grijstafels/${uitvoer.id}`, tekst: 'De gemeente leest dat u het hebt.' }),
});

/** The frozen receipt as politie of the table opens it. */
export const openBewijs = vraag({
  ...politie,
  naam: 'overdrachtsbewijs.openen',
  titel: 'Overdrachtsbewijs openen',
  omschrijving: 'Geeft aan de politie het bevroren overdrachtsbewijs als PDF in base64.',
  route: { methode: 'GET', pad: '/grijstafels/bewijzen/{id}' },
  invoer: Type.Object({ id: uuid('Bewijs') }, { additionalProperties: false }),
  uitvoer: Type.Object({ nummer: Type.String(), inhoud: Type.String() }),
  over: async ({ invoer, db }) => overGrijstafel(await leesTafelkop(db, (await leesBewijs(db, invoer.id)).zaakId)),
  async doe({ db, invoer }) {
    const { nummer, documentId } = await leesBewijs(db, invoer.id);
    return { nummer, inhoud: (await leesDocument(db, documentId)).inhoud.toString('base64') };
  },
});
