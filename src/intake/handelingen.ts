import { handeling } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt, GemaaktMetNummer } from '../kern/velden.ts';
import { legMeldingVast, meldingGeregistreerd } from '../meldingen/index.ts';
import { overInzending } from './over.ts';
import { leesInzending, openInzending, rondAf, voegBerichtToe, zetVraagGesteld } from './queries.ts';
import { Afwijzing, Verwerking, Vraagstelling } from './schema.ts';

const basis = { doel: 'toezicht', verwerking: 'meldroutes', compartiment: 'toezicht' } as const;

/** Asks the melder something; who that is stays unknown, and the question is read with the code. Source: R2, P7. */
export const vraagMelder = handeling({
  ...basis,
  naam: 'inzending.vragen',
  titel: 'Iets vragen',
  omschrijving: 'Legt een vraag voor aan de melder, die haar met een code leest en anoniem kan antwoorden.',
  route: { methode: 'POST', pad: '/inzendingen/{id}/vragen' },
  invoer: Vraagstelling,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInzending(await leesInzending(db, invoer.id)),
  async doe({ invoer, db, klok, maakId }) {
    const i = await leesInzending(db, invoer.id);
    await zetVraagGesteld(db, invoer, klok.nu());
    await voegBerichtToe(db, i, { id: maakId(), soort: 'vraag', tekst: invoer.tekst, nu: klok.nu() });
    return { id: i.id, gemeente: i.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/inzendingen/${uitvoer.id}`,
    tekst: 'De vraag staat klaar. De melder leest haar zodra hij met zijn code komt kijken.',
  }),
});

/**
 * Makes a melding of an inzending: a person draws from the raw words what toezicht may know, with the guard on. The raw words stay where
 * they are, for a month at most, and then their key goes. Source: R2, B3.3, B12.1; AVG 5 lid 1 c.
 */
export const verwerkInzending = handeling({
  ...basis,
  naam: 'inzending.verwerken',
  titel: 'Melding ervan maken',
  omschrijving: 'Maakt van de woorden van een melder een melding waarin niets naar een persoon wijst.',
  route: { methode: 'POST', pad: '/inzendingen/{id}/verwerking' },
  invoer: Verwerking,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overInzending(await leesInzending(db, invoer.id)),
  async doe({ invoer, ...o }) {
    const { id, versie, ...rest } = invoer;
    const i = await leesInzending(o.db, id);
    const { contact } = await openInzending(o.db, i);
    // Of who does sekswerk no contact is kept: that melder reads the answer with the code (AVG 9 lid 1).
    const bereikbaar = contact && invoer.bron !== 'sekswerker' ? contact : undefined;
    const melding = await legMeldingVast({
      ...o,
      invoer: {
        ...rest,
        gemeente: i.gemeente,
        ontvangenOp: i.ontvangenOp,
        wijze: i.routeSoort === 'e-mail' ? 'e-mail' : 'formulier',
        anoniem: bereikbaar === undefined,
        ...(bereikbaar ? { contact: bereikbaar } : {}),
        terugkoppelingGewenst: i.wilAntwoord,
      },
    });
    await rondAf(
      o.db,
      { id, versie },
      { status: 'verwerkt', meldingId: melding.id, nu: o.klok.nu(), door: o.wie.medewerkerId },
    );
    return melding;
  },
  meldt: ({ invoer, uitvoer }) => [meldingGeregistreerd(invoer, uitvoer)],
  daarna: ({ uitvoer }) => ({
    pad: `/meldingen/${uitvoer.id}`,
    tekst: `Melding ${uitvoer.nummer} is gemaakt. De oorspronkelijke woorden gaan over een maand vanzelf weg.`,
  }),
});

/** Ends an inzending of which no melding is made: the melder reads why, and where else to go. Source: P7; Awb 2:3. */
export const sluitInzending = handeling({
  ...basis,
  naam: 'inzending.afsluiten',
  titel: 'Afsluiten zonder melding',
  omschrijving: 'Sluit een inzending waar geen melding van komt, met reden en een bericht aan de melder.',
  route: { methode: 'POST', pad: '/inzendingen/{id}/afsluiting' },
  invoer: Afwijzing,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInzending(await leesInzending(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const i = await leesInzending(db, invoer.id);
    if (i.woordenGewistOp) throw new Fout('STAND_PAST_NIET', 'De woorden van deze inzending zijn al gewist.');
    await voegBerichtToe(db, i, { id: maakId(), soort: 'bericht', tekst: invoer.bericht, nu: klok.nu() });
    await rondAf(db, invoer, { status: 'niet_verwerkt', reden: invoer.reden, nu: klok.nu(), door: wie.medewerkerId });
    return { id: i.id, gemeente: i.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/inzendingen/${uitvoer.id}`,
    tekst: 'De inzending is afgesloten. De melder leest uw bericht met zijn code, een maand lang.',
  }),
});
