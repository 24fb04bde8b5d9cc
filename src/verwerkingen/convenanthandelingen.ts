import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overConvenant, overGemeenteregister, REGISTER } from './over.ts';
import {
  beeindigConvenant,
  leesConvenant,
  leesConvenanten,
  tekenConvenant,
  voegConvenantToe,
  voegEvaluatieToe,
} from './queries-convenant.ts';
import {
  Convenant,
  Convenantenlijst,
  Convenantenvraag,
  Convenantvraag,
  Einde,
  Evaluatie,
  NieuwConvenant,
  Ondertekening,
} from './schema-convenant.ts';
import { basis } from './vragen.ts';

const MAKERS = ['toezicht', 'beheer'] as const;
const LEZERS = ['toezicht', 'mensenhandel', 'beheer'] as const;
const GEEN_PERSOON = 'Een afspraak gaat over organisaties, niet over personen.';
const pad = (id: string) => `/convenanten/${id}`;

/** Drafts a version of an agreement, along the seven steps. Source: B12.9; AVG 26, 28. */
export const stelConvenantOp = handeling({
  ...basis,
  naam: 'convenant.opstellen',
  titel: 'Afspraak opstellen',
  omschrijving:
    'Stelt een convenant, werkafspraak, onderlinge regeling of verwerkersovereenkomst op, in zeven stappen.',
  compartiment: [...MAKERS],
  route: { methode: 'POST', pad: '/convenanten' },
  invoer: NieuwConvenant,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeenteregister(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (invoer.einde < invoer.ingang) throw invoerfout('einde', 'Het einde ligt voor de ingang.');
    if (invoer.evaluatieVoor < invoer.ingang || invoer.evaluatieVoor > invoer.einde)
      throw invoerfout('evaluatieVoor', 'De evaluatie valt tussen ingang en einde.');
    const id = maakId();
    const vorige = invoer.vervangt ? await leesConvenant(db, invoer.vervangt, dagVan(klok.nu())) : null;
    if (vorige && vorige.gemeente !== invoer.gemeente)
      throw invoerfout('vervangt', 'Deze afspraak is van een andere gemeente.');
    await voegConvenantToe(db, { ...invoer, id, reeks: vorige?.reeks ?? id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: pad(uitvoer.id), tekst: 'De afspraak staat klaar om te ondertekenen.' }),
});

/** Signs for the gemeente; with who signed for the partners. */
export const ondertekenConvenant = handeling({
  ...basis,
  naam: 'convenant.ondertekenen',
  titel: 'Afspraak ondertekenen',
  omschrijving: 'Ondertekent een afspraak namens de gemeente en legt vast wie voor de partners tekende.',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/convenanten/{id}/ondertekening' },
  invoer: Ondertekening,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overConvenant(await leesConvenant(db, invoer.id, dagVan(klok.nu()))),
  async context({ invoer, db, klok, wie }) {
    const c = await leesConvenant(db, invoer.id, dagVan(klok.nu()));
    return { zelfOpgesteld: c.aangemaaktDoor === wie.medewerkerId };
  },
  async doe({ invoer, db, klok, wie, onderwerp }) {
    if ((await tekenConvenant(db, { ...invoer, nu: klok.nu(), door: wie.medewerkerId })) === 0)
      throw new Fout('STAND_PAST_NIET', 'Deze afspraak is al ondertekend of beëindigd.');
    return { id: invoer.id, gemeente: onderwerp.kenmerken.gemeente as string };
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'De afspraak is ondertekend.' }),
});

/** What came of an evaluation, and when the next is due. Source: B12.9. */
export const evalueerConvenant = handeling({
  ...basis,
  naam: 'convenant.evalueren',
  titel: 'Evaluatie vastleggen',
  omschrijving: 'Legt vast wat de evaluatie van een afspraak opleverde en wanneer de volgende is.',
  compartiment: [...MAKERS],
  route: { methode: 'POST', pad: '/convenanten/{id}/evaluaties' },
  invoer: Evaluatie,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overConvenant(await leesConvenant(db, invoer.id, dagVan(klok.nu()))),
  async doe({ invoer, db, klok, maakId, wie }) {
    const c = await leesConvenant(db, invoer.id, dagVan(klok.nu()));
    if (invoer.volgendeVoor > c.einde || invoer.volgendeVoor <= dagVan(klok.nu()))
      throw invoerfout('volgendeVoor', 'Kies een dag na vandaag en niet na het einde van de afspraak.');
    await voegEvaluatieToe(db, {
      gemeente: c.gemeente,
      convenantId: c.id,
      id: maakId(),
      uitkomst: invoer.uitkomst,
      volgendeVoor: invoer.volgendeVoor,
      nu: klok.nu(),
      door: wie.medewerkerId,
    });
    return { id: c.id, gemeente: c.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'De evaluatie staat vast.' }),
});

/** Ends an agreement before its day. */
export const eindigConvenant = handeling({
  ...basis,
  naam: 'convenant.beeindigen',
  titel: 'Afspraak beëindigen',
  omschrijving: 'Legt vast dat een afspraak eindigt. Verstrekkingen die erop rusten kunnen dan niet meer.',
  compartiment: [...MAKERS],
  route: { methode: 'POST', pad: '/convenanten/{id}/einde' },
  invoer: Einde,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, klok }) => overConvenant(await leesConvenant(db, invoer.id, dagVan(klok.nu()))),
  async doe({ invoer, db, klok, onderwerp }) {
    if ((await beeindigConvenant(db, { ...invoer, nu: klok.nu() })) === 0)
      throw new Fout('STAND_PAST_NIET', 'Deze afspraak is al beëindigd.');
    return { id: invoer.id, gemeente: onderwerp.kenmerken.gemeente as string };
  },
  daarna: ({ invoer }) => ({ pad: pad(invoer.id), tekst: 'De afspraak is beëindigd.' }),
});

/** All agreements of the own gemeenten. */
export const toonConvenanten = vraag({
  ...basis,
  naam: 'convenanten.tonen',
  titel: 'Afspraken met partners',
  omschrijving: 'Toont convenanten, werkafspraken, onderlinge regelingen en verwerkersovereenkomsten met hun stand.',
  compartiment: [...LEZERS],
  route: { methode: 'POST', pad: '/convenanten/_zoek' },
  invoer: Convenantenvraag,
  uitvoer: Convenantenlijst,
  nietGelogd: GEEN_PERSOON,
  over: () => REGISTER,
  doe: ({ db, invoer, klok }) => leesConvenanten(db, invoer, dagVan(klok.nu())),
});

/** One agreement. */
export const toonConvenant = vraag({
  ...basis,
  naam: 'convenant.tonen',
  titel: 'Afspraak bekijken',
  omschrijving: 'Toont één afspraak met haar versies en evaluaties.',
  compartiment: [...LEZERS],
  route: { methode: 'GET', pad: '/convenanten/{id}' },
  invoer: Convenantvraag,
  uitvoer: Convenant,
  nietGelogd: GEEN_PERSOON,
  over: async ({ invoer, db, klok }) => overConvenant(await leesConvenant(db, invoer.id, dagVan(klok.nu()))),
  doe: ({ db, invoer, klok }) => leesConvenant(db, invoer.id, dagVan(klok.nu())),
});
