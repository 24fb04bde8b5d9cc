import { aandachtVan, dagmoment } from './hulp.ts';
import type { Demoverstrekking } from './mensenhandel-soort.ts';
import type { Agenda, Terugblik } from './toneel.ts';

// The one that was taken back yesterday: sender and receiver have something to do today.
const INGETROKKEN = 'vs-zuid1-zorg';

const VRIJ = {
  afhankelijk: false,
  voorwaarde: false,
  konNee: true,
  alleen: true,
  begrepen: true,
  zelfJa: true,
  hulpGaatDoor: true,
  onder16: false,
  onderCuratele: false,
  vertegenwoordigerJa: false,
};

/** The consent on which a verstrekking to zorg rests: asked that morning, with the card given. */
export function planToestemming(
  a: Agenda,
  gemeente: string,
  v: Demoverstrekking,
  dossier: (t: Terugblik) => Promise<string>,
): void {
  const wie = aandachtVan(gemeente);
  const sleutel = `${v.sleutel}-ja`;
  a.plan(dagmoment(v.dag, 10, 1), sleutel, wie, 'toestemming.vastleggen', async (t) => ({
    gemeente,
    dossierId: await dossier(t),
    doel: 'hulp',
    gegevens: ['feiten', 'wie', 'vermoeden', 'hulpvraag'],
    ontvangers: [t.id('org-vuurtoren')],
    geldigTot: t.dag(v.dag + 360),
    taal: 'ro',
    tolk: 'telefoon',
    uitlegDoor: 'hulpverlener',
    bewijs: 'schriftelijk',
    bewijsplaats: 'Kluis van De Vuurtoren',
    ...VRIJ,
  }));
  a.plan(dagmoment(v.dag, 10, 3), `${sleutel}-kaart`, wie, 'toestemmingskaart.geven', (t) => ({
    id: t.id(sleutel),
    versie: 1,
  }));
  if (v.sleutel === INGETROKKEN)
    a.plan('D-1 11:20', `${sleutel}-terug`, wie, 'toestemming.intrekken', (t) => ({ id: t.id(sleutel) }));
}

/** Consents at a zorgorganisatie itself: one that runs off soon, and one of this morning whose card still has to be given. */
export function planToestemmingenElders(a: Agenda): void {
  const leg = (op: Parameters<Agenda['plan']>[0], sleutel: string, wie: string, tot: number, anders: object) =>
    a.plan(op, sleutel, wie, 'toestemming.vastleggen', (t) => ({
      gemeente: 'GM9001',
      doel: 'bescherming',
      gegevens: ['feiten'],
      ontvangers: [t.id('org-politie')],
      geldigTot: t.dag(tot),
      taal: 'hu',
      tolk: 'aanwezig',
      uitlegDoor: 'zelf',
      bewijs: 'schriftelijk',
      bewijsplaats: 'Kluis van De Vuurtoren',
      ...VRIJ,
      ...anders,
    }));
  leg('D-80 15:00', 'ja-zorg-1', 'zoe', 9, {});
  a.plan('D-80 15:05', 'ja-zorg-1-kaart', 'zoe', 'toestemmingskaart.geven', (t) => ({
    id: t.id('ja-zorg-1'),
    versie: 1,
  }));
  leg('U-2', 'ja-zorg-2', 'zoe', 120, {
    gemeente: 'GM9004',
    bewijs: 'mondeling',
    getuigen: 'Hulpverlener en tolk',
    taal: 'th',
  });
}
