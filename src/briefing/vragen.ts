import { overGemeente } from '../kern/beleid.ts';
import { vraag } from '../kern/declaraties.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { doelVan, TAFEL } from './basis.ts';
import { overBriefing } from './over.ts';
import { briefingsVan, leesBriefing, leesDelen, openActies, zoekBriefings } from './queries.ts';
import { controlesVan, leesOrganisaties, leesVervolg, verseMeldingen } from './queries-toezicht.ts';
import { Briefingkeuze } from './schema.ts';
import { Briefing, Briefinglijst, Briefingsvraag, Dagbord, Dagvraag, Keuzes, Keuzevraag } from './schema-antwoorden.ts';

const MAXIMUM = 100;
// How far back the board looks for what was left undone.
const TERUG = 7;

/** The briefings at which the own organisatie sits, or of the own gemeenten. */
export const toonBriefings = vraag({
  ...TAFEL,
  doelVan,
  naam: 'briefings.tonen',
  titel: 'Briefings',
  omschrijving:
    'Toont briefings en integrale acties: van de eigen gemeenten, of waar de eigen organisatie aan tafel zit.',
  route: { methode: 'POST', pad: '/briefings/_zoek' },
  invoer: Briefingsvraag,
  uitvoer: Briefinglijst,
  over: () => ({ soort: 'Algemeen', id: 'briefings', kenmerken: {} }),
  doe: ({ db, invoer, wie }) => zoekBriefings(db, invoer, wie.medewerkerId),
});

/** One briefing for this reader: the shared part and the own part. */
export const toonBriefing = vraag({
  ...TAFEL,
  doelVan,
  naam: 'briefing.tonen',
  titel: 'Briefing',
  omschrijving: 'Toont het gedeelde deel van een briefing en alleen het deel van de eigen organisatie.',
  route: { methode: 'GET', pad: '/briefings/{id}' },
  invoer: Briefingkeuze,
  uitvoer: Briefing,
  over: async ({ invoer, db, wie }) => overBriefing(await leesBriefing(db, invoer.id), wie),
  async doe({ db, invoer, wie }) {
    const b = await leesBriefing(db, invoer.id);
    const delen = await leesDelen(db, b, wie.medewerkerId);
    if (wie.compartiment !== 'toezicht')
      return { ...b, ...delen, punten: delen.punten.map((p) => ({ ...p, controleId: null })), vervolg: [] };
    const vervolg = await leesVervolg(db, b);
    const nummers = new Map(vervolg.map((v) => [v.id, v.nummer]));
    const punten = delen.punten.map((p) => ({ ...p, controleNummer: nummers.get(p.controleId ?? '') ?? null }));
    return { ...b, ...delen, punten, vervolg };
  },
});

/** What a briefing can be made from: the controles of a day, the organisaties, and meldingen since. */
export const toonBriefingkeuzes = vraag({
  doel: 'toezicht',
  verwerking: 'briefing',
  compartiment: 'toezicht',
  naam: 'briefingkeuzes.tonen',
  titel: 'Briefing voorbereiden',
  omschrijving: 'Toont de geplande controles van een dag, de organisaties die aan tafel kunnen en verse meldingen.',
  route: { methode: 'GET', pad: '/briefingkeuzes' },
  invoer: Keuzevraag,
  uitvoer: Keuzes,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  doe: async ({ db, invoer }) => ({
    controles: await controlesVan(db, invoer),
    organisaties: await leesOrganisaties(db),
    meldingen: await verseMeldingen(db, invoer),
  }),
});

/** The board of one day: what is briefed, what is planned without a briefing, and what the days before left to do. Source: T4. */
export const toonDagbord = vraag({
  doel: 'toezicht',
  verwerking: 'briefing',
  compartiment: 'toezicht',
  naam: 'dagbord.tonen',
  titel: 'Dagbord',
  omschrijving:
    'Toont de briefings van een dag, controles zonder briefing en wat van de dagen ervoor nog moet gebeuren.',
  route: { methode: 'GET', pad: '/dagborden' },
  invoer: Dagvraag,
  uitvoer: Dagbord,
  over: () => ({ soort: 'Algemeen', id: 'dagbord', kenmerken: {} }),
  async doe({ db, invoer, klok, wie }) {
    const dag = invoer.dag ?? dagVan(klok.nu());
    const deel = { gemeente: invoer.gemeente, medewerkerId: wie.medewerkerId, maximum: MAXIMUM };
    return {
      dag,
      briefings: await briefingsVan(db, { ...deel, van: dag, tot: dag }),
      losseControles: (await controlesVan(db, { dag, gemeente: invoer.gemeente })).filter((c) => !c.briefingNummer),
      vorige: (await briefingsVan(db, { ...deel, van: plusDagen(dag, -TERUG), tot: plusDagen(dag, -1) })).reverse(),
      acties: await openActies(db, { maximum: MAXIMUM, gemeente: invoer.gemeente }),
    };
  },
});
