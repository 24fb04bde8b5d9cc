import Type from 'typebox';
import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Sleutel } from '../kern/kluis.ts';
import { eisSleutel, openSleutel } from '../kern/sleutelbos.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { bewijsrij, ontdooi } from './inhoud.ts';
import { overOntvangen } from './over.ts';
import { leesHerroeping } from './queries-herroeping.ts';
import { leesBewijzen, leesOntvangen, voegBewijsToe, zoekOntvangen } from './queries.ts';
import { Ontvangen, Ontvangenlijst, Ontvangenvraag, Ontvangstbewijs } from './schema.ts';

const basis = {
  verwerking: 'verstrekkingen-mensenhandel',
  doel: 'signaal_mensenhandel',
  compartiment: ['politie', 'zorg', 'partner'] as Array<'politie' | 'zorg' | 'partner'>,
} as const;

/** The receipts of a verstrekking, opened with its key; without the key only their kind and moment. */
export function openBewijzen(
  sleutel: Sleutel | null,
  rijen: Awaited<ReturnType<typeof leesBewijzen>>,
): Array<{ id: string; soort: string; tekst: string; op: string; doorNaam: string }> {
  return rijen.map(({ versleuteld, ...b }) => ({ ...b, tekst: sleutel?.open(versleuteld, bewijsrij(b)) ?? '' }));
}

/** What the own organisatie received. */
export const toonOntvangenLijst = vraag({
  ...basis,
  naam: 'ontvangen-verstrekkingen.tonen',
  titel: 'Ontvangen',
  omschrijving: 'Toont wat aan de eigen organisatie is verstrekt.',
  route: { methode: 'POST', pad: '/ontvangen-verstrekkingen/_zoek' },
  invoer: Ontvangenvraag,
  uitvoer: Ontvangenlijst,
  over: () => ({ soort: 'Algemeen', id: 'ontvangen-verstrekkingen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekOntvangen(db, invoer),
});

/** One received verstrekking, opened. */
export const toonOntvangen = vraag({
  ...basis,
  naam: 'ontvangen-verstrekking.tonen',
  titel: 'Ontvangen verstrekking bekijken',
  omschrijving: 'Opent één verstrekking die aan de eigen organisatie is gericht.',
  route: { methode: 'GET', pad: '/ontvangen-verstrekkingen/{id}' },
  invoer: Type.Object({ id: uuid('Verstrekking') }, { additionalProperties: false }),
  uitvoer: Ontvangen,
  over: async ({ invoer, db }) => overOntvangen(await leesOntvangen(db, invoer.id)),
  async doe({ db, invoer }) {
    const v = await leesOntvangen(db, invoer.id);
    const sleutel = await openSleutel(db, { soort: 'verstrekking', gemeente: v.gemeente, id: v.id });
    return {
      ...v,
      ...ontdooi(sleutel, v),
      bewijzen: openBewijzen(sleutel, await leesBewijzen(db, v.id)),
      herroeping: await leesHerroeping(db, v.id),
    };
  },
});

/** Tells the sender what happened: received, taken up or not and why, closed. Source: P7, R2. */
export const geefOntvangstbewijs = handeling({
  ...basis,
  naam: 'ontvangstbewijs.geven',
  titel: 'Laat weten wat ermee gebeurt',
  omschrijving: 'Laat de afzender weten dat een verstrekking ontvangen, opgepakt, niet opgepakt of afgesloten is.',
  route: { methode: 'POST', pad: '/ontvangen-verstrekkingen/{id}/ontvangstbewijzen' },
  invoer: Ontvangstbewijs,
  zonderWaker: {
    voor: ['politie', 'zorg', 'partner'],
    waarom: 'Versleuteld met de sleutel van de verstrekking; alleen het beschermde dossier waaruit die kwam leest het.',
    als: (over) => over.kenmerken.uitCompartiment === 'mensenhandel',
  },
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overOntvangen(await leesOntvangen(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const v = await leesOntvangen(db, invoer.id);
    const sleutel = await eisSleutel(
      db,
      { soort: 'verstrekking', gemeente: v.gemeente, id: v.id },
      'Deze verstrekking is vernietigd; er hoort geen bericht meer bij.',
    );
    if (v.laatste === 'afgesloten')
      throw new Fout(
        'STAND_PAST_NIET',
        'U hebt dit signaal al afgesloten. Is er iets nieuws, bel dan de aandachtsfunctionaris van de gemeente.',
      );
    if (['niet_opgepakt', 'afgesloten'].includes(invoer.soort) && !invoer.tekst)
      throw invoerfout(
        'tekst',
        'Zeg waarom, zover u dat kunt: wie een signaal geeft en niets hoort, geeft er geen meer.',
      );
    const id = maakId();
    await voegBewijsToe(db, {
      gemeente: v.gemeente,
      id,
      verstrekkingId: v.id,
      ontvangerId: wie.organisatieId,
      soort: invoer.soort,
      versleuteld: sleutel.sluit(invoer.tekst ?? '', bewijsrij({ gemeente: v.gemeente, id })),
      nu: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: v.gemeente };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'ontvangstbewijs.gegeven',
      onderwerpId: invoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { soort: invoer.soort },
    },
  ],
  daarna: ({ invoer }) => ({ pad: `/ontvangen/${invoer.id}`, tekst: 'De afzender kan dit nu lezen.' }),
});
