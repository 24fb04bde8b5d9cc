import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Gemaakt } from '../kern/velden.ts';
import { voegFrequentieToe } from './queries-plannen.ts';
import { NieuweFrequentie } from './schema-planning.ts';

/** Records how often a gemeente wants a class to be visited, licensed and unlicensed apart. The example of the leidraad holds until then. Source: C2. */
export const legFrequentieVast = handeling({
  naam: 'controlefrequentie.vastleggen',
  titel: 'Frequentie vastleggen',
  omschrijving: 'Legt vast hoeveel controles per jaar een gemeente wil bij een risicoklasse.',
  doel: 'toezicht',
  verwerking: 'controles',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/controlefrequenties' },
  invoer: NieuweFrequentie,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    const id = maakId();
    await voegFrequentieToe(db, { ...invoer, id, op: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: () => ({ pad: '/controles/frequenties', tekst: 'De frequentie is vastgelegd en telt vanaf de gekozen dag.' }),
});
