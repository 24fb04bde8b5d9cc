import Type from 'typebox';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';
import { AAN_TAFEL, doelVan, VAN_RIEC } from './basis.ts';
import { schrijfInbreng } from './inbrengen.ts';
import { overCasus, overInterventie } from './over.ts';
import { leesCasus, leesInterventie, voegToe, zet } from './queries.ts';
import { Advies, Interventieafronding, Interventieinvoer, Partnerinbreng, Weging } from './schema.ts';

const Klaar = Type.Object({ id: Type.String() });
const overDeze = async ({ invoer, db, wie }: Omgeving & { invoer: { id: string } }) =>
  overCasus(await leesCasus(db, invoer.id), wie);
const naar =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/rieccasussen/${uitvoer.id}`, tekst });

/** The RIEC weighs what was brought: taken up or not, with the reason. */
export const weegAanmelding = handeling({
  ...VAN_RIEC,
  naam: 'riecaanmelding.wegen',
  titel: 'Aanmelding wegen',
  omschrijving: 'Neemt een aangemelde casus aan of niet, met de reden.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/weging' },
  invoer: Weging,
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok }) {
    const stand = invoer.uitkomst === 'aangenomen' ? 'in_behandeling' : 'afgewezen';
    await zet(
      db,
      'rieccasussen',
      invoer.id,
      { stand, weging: invoer.weging, gewogen_op: klok.nu() },
      { stand: 'aangemeld' },
    );
    return { id: invoer.id };
  },
  daarna: naar('De weging is vastgelegd.'),
});

/** A deelnemer brings in what it knows: for all, or for the own organisatie alone until it may be shared. */
export const geefInbreng = handeling({
  doel: 'toezicht',
  doelVan,
  verwerking: 'riec',
  compartiment: ['politie', 'partner'],
  naam: 'riecinbreng.geven',
  titel: 'Inbreng geven',
  omschrijving: 'Legt de inbreng van een deelnemer vast: gedeeld, of alleen voor de eigen organisatie.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/partnerinbreng' },
  invoer: Partnerinbreng,
  uitvoer: Klaar,
  over: overDeze,
  context: async ({ invoer, db }) => ({
    categoriePast: (await leesCasus(db, invoer.id)).categorieen.includes(invoer.categorie),
  }),
  async doe({ invoer: { id, ...rest }, db, klok, maakId, wie }) {
    await schrijfInbreng({ db, wie, nu: klok.nu(), id: maakId() }, await leesCasus(db, id), rest);
    return { id };
  },
  daarna: naar('Vastgelegd.'),
});

/** The RIEC advises who steps in and how. */
export const geefAdvies = handeling({
  ...VAN_RIEC,
  naam: 'riecadvies.geven',
  titel: 'Interventieadvies geven',
  omschrijving: 'Legt het interventieadvies van het RIEC vast.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/advies' },
  invoer: Advies,
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok }) {
    await zet(
      db,
      'rieccasussen',
      invoer.id,
      { advies: invoer.advies, advies_op: klok.nu() },
      { stand: 'in_behandeling' },
    );
    return { id: invoer.id };
  },
  daarna: naar('Het advies staat bij de casus.'),
});

/** What was chosen, by whom and before when. */
export const kiesInterventie = handeling({
  ...AAN_TAFEL,
  compartiment: ['toezicht', 'partner'],
  naam: 'riecinterventie.kiezen',
  titel: 'Interventie kiezen',
  omschrijving: 'Legt een gekozen interventie vast, met wie haar doet en voor welke dag.',
  route: { methode: 'POST', pad: '/rieccasussen/{id}/interventies' },
  invoer: Interventieinvoer,
  uitvoer: Klaar,
  over: overDeze,
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await leesCasus(db, invoer.id);
    if (!c.organisaties.includes(invoer.eigenaarId)) throw invoerfout('eigenaarId', 'Deze organisatie doet niet mee.');
    if (invoer.voor < dagVan(klok.nu())) throw invoerfout('voor', 'Kies een dag vanaf vandaag.');
    await voegToe(db, 'riecinterventies', {
      gemeente: c.gemeente,
      id: maakId(),
      casus_id: c.id,
      soort: invoer.soort,
      interventie: invoer.interventie,
      eigenaar_id: invoer.eigenaarId,
      voor: invoer.voor,
      op: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: c.id };
  },
  daarna: naar('De interventie staat in de werkvoorraad van wie haar doet.'),
});

/** What came of it, by who took it on. */
export const rondInterventieAf = handeling({
  ...AAN_TAFEL,
  doelVan,
  naam: 'riecinterventie.afronden',
  titel: 'Interventie afronden',
  omschrijving: 'Legt de uitkomst van een interventie vast.',
  route: { methode: 'POST', pad: '/riecinterventies/{id}/afronding' },
  invoer: Interventieafronding,
  uitvoer: Type.Object({ id: Type.String(), casusId: Type.String() }),
  over: async ({ invoer, db, wie }) => overInterventie(await leesInterventie(db, invoer.id), wie),
  async doe({ invoer, db, klok }) {
    const { casusId } = await leesInterventie(db, invoer.id);
    await zet(
      db,
      'riecinterventies',
      invoer.id,
      { gedaan_op: klok.nu(), uitkomst: invoer.uitkomst },
      { gedaan_op: null },
    );
    return { id: invoer.id, casusId };
  },
  daarna: ({ uitvoer }) => ({ pad: `/rieccasussen/${uitvoer.casusId}`, tekst: 'De uitkomst is vastgelegd.' }),
});
