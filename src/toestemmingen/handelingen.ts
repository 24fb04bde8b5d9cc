import { overGemeente } from '../kern/beleid.ts';
import { hashCode } from '../kern/codes.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { leesDossier, maakKenmerk } from '../mensenhandel/index.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { CODE_VOOR, maakKaart, sluitAfspraak } from './afspraken.ts';
import { overToestemming } from './over.ts';
import {
  beeindig,
  leesMogelijkeOntvangers,
  leesToestemming,
  noteerKaartGegeven,
  noteerNieuweKaart,
  voegToestemmingToe,
} from './queries.ts';
import { Ene, EneMetVersie, NieuweToestemming } from './schema.ts';
import { TEKSTVERSIE } from './teksten.ts';
import { mogelijkeOntvangers, pastBijDoel } from './woorden.ts';

const basis = {
  doel: 'zorg',
  doelVan: ({ compartiment }: Omgeving['wie']) => (compartiment === 'zorg' ? 'zorg' : 'signaal_mensenhandel'),
  verwerking: 'toestemmingen',
  compartiment: ['mensenhandel', 'zorg'] as Array<'mensenhandel' | 'zorg'>,
  uitvoer: Gemaakt,
} as const;
const LANGST_DAGEN = 366;

/**
 * Records an explicit consent, without a name. Answers that show unfreedom, a term over a year or a receiver that does not fit the
 * purpose are refused with the article. The code of the card is not in the answer: it is shown on the card alone.
 * Source: B12.2; AVG 4 onder 11, 7, 9 lid 2 a; overweging 43.
 */
export const legToestemmingVast = handeling({
  ...basis,
  naam: 'toestemming.vastleggen',
  titel: 'Toestemming vastleggen',
  omschrijving: 'Legt vast waarvoor, welke gegevens, wie en tot wanneer, met taal, bewijs en de vragen over vrijheid.',
  route: { methode: 'POST', pad: '/toestemmingen' },
  invoer: NieuweToestemming,
  over: ({ invoer, wie }) => overGemeente(invoer.gemeente, wie.compartiment),
  async context({ invoer, db, klok }) {
    const ontvangers = await kiesOntvangers(db, invoer.ontvangers);
    return {
      afhankelijk: invoer.afhankelijk,
      voorwaarde: invoer.voorwaarde,
      konNee: invoer.konNee,
      alleen: invoer.alleen,
      begrepen: invoer.begrepen,
      zelfJa: invoer.zelfJa,
      hulpGaatDoor: invoer.hulpGaatDoor,
      onder16: invoer.onder16,
      onderCuratele: invoer.onderCuratele,
      vertegenwoordigerJa: invoer.vertegenwoordigerJa,
      teLang: invoer.geldigTot > plusDagen(dagVan(klok.nu()), LANGST_DAGEN - 1),
      ontvangersPassen: ontvangers.every((o) => pastBijDoel(invoer.doel, o.soort)),
    };
  },
  async doe({ invoer, ...o }) {
    if (invoer.geldigTot < dagVan(o.klok.nu())) throw invoerfout('geldigTot', 'Deze dag is al voorbij.');
    if (invoer.bewijs === 'mondeling' && !invoer.getuigen)
      throw invoerfout('getuigen', 'Noem de functies van de twee getuigen die het hoorden.');
    if (invoer.taal === 'anders' && invoer.tolk === 'niet_nodig')
      throw invoerfout('tolk', 'In deze taal is er geen tekst: dan legt een tolk het uit.');
    const dossier = await kiesDossier(o, invoer);
    const id = o.maakId();
    const ontvangers = await kiesOntvangers(o.db, invoer.ontvangers);
    const { doel, gegevens, taal, tolk, uitlegDoor, bewijs, bewijsplaats, getuigen = null } = invoer;
    const afspraak = {
      doel,
      gegevens,
      taal,
      tolk,
      uitlegDoor,
      bewijs,
      bewijsplaats,
      getuigen,
      ontvangers: ontvangers.map((x) => ({ id: x.id, naam: x.naam })),
    };
    const { code, ...dicht } = await sluitAfspraak(
      o.db,
      { gemeente: invoer.gemeente, id },
      { lezer: o.wie.compartiment, nu: o.klok.nu(), afspraak },
    );
    await voegToestemmingToe(o.db, {
      ...dicht,
      id,
      gemeente: invoer.gemeente,
      compartiment: o.wie.compartiment,
      organisatieId: o.wie.organisatieId,
      dossier,
      nummer: maakKenmerk().replace('MH', 'TS'),
      tekstversie: TEKSTVERSIE,
      nu: o.klok.nu(),
      door: o.wie.medewerkerId,
      petsoort: o.wie.petsoort,
      geldigTot: invoer.geldigTot,
      hash: await hashCode(code, CODE_VOOR),
    });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/toestemmingen/${uitvoer.id}/kaart`,
    tekst: 'De toestemming is vastgelegd. Geef nu de kaart: de code staat nergens anders.',
  }),
});

async function kiesOntvangers(db: Omgeving['db'], ids: readonly string[]) {
  const gekozen = (await leesMogelijkeOntvangers(db, mogelijkeOntvangers)).filter((o) => ids.includes(o.id));
  if (gekozen.length !== ids.length)
    throw invoerfout('ontvangers', 'Een gekozen organisatie kan niets ontvangen op grond van toestemming.');
  return gekozen;
}

/** In the compartiment mensenhandel a consent belongs to a dossier; in that of zorg there are no dossiers. */
async function kiesDossier(
  { db, wie }: Omgeving,
  i: { dossierId?: string; gemeente: string },
): Promise<{ id: string; nummer: string } | null> {
  if (wie.compartiment === 'zorg') {
    if (i.dossierId) throw invoerfout('dossierId', 'Een zorgorganisatie heeft geen dossiers van de gemeente.');
    return null;
  }
  if (!i.dossierId) throw invoerfout('dossierId', 'Kies bij welk dossier deze toestemming hoort.');
  const d = await leesDossier(db, i.dossierId);
  if (d.gemeente !== i.gemeente) throw invoerfout('gemeente', 'Dit dossier hoort bij een andere gemeente.');
  if (d.status === 'gesloten') throw new Fout('STAND_PAST_NIET', 'Dit dossier is gesloten: er komt niets meer bij.');
  return { id: d.id, nummer: d.nummer };
}

/** Says that the person has the card; from then on the code cannot be shown any more. */
export const geefKaart = handeling({
  ...basis,
  naam: 'toestemmingskaart.geven',
  titel: 'De kaart is gegeven',
  omschrijving: 'Legt vast dat de persoon de kaart heeft. De code is daarna niet meer te tonen.',
  route: { methode: 'POST', pad: '/toestemmingen/{id}/kaartgift' },
  invoer: EneMetVersie,
  over: async ({ invoer, db }) => overToestemming(await leesToestemming(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const t = await leesToestemming(db, invoer.id);
    if (t.kaartGegevenOp) throw new Fout('STAND_PAST_NIET', 'De kaart is al gegeven.');
    await noteerKaartGegeven(db, t.id, invoer.versie, klok.nu());
    return { id: t.id, gemeente: t.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/toestemmingen/${uitvoer.id}`,
    tekst: 'De kaart is gegeven. De code is nu alleen nog bij de persoon.',
  }),
});

/** Makes a new card with a code of its own, when the first was lost or never printed. Old codes keep working. */
export const vernieuwKaart = handeling({
  ...basis,
  naam: 'toestemmingskaart.vernieuwen',
  titel: 'Nieuwe kaart maken',
  omschrijving: 'Maakt een nieuwe kaart met een eigen code. Met een oude kaart kan iemand ook blijven intrekken.',
  route: { methode: 'POST', pad: '/toestemmingen/{id}/kaarten' },
  invoer: EneMetVersie,
  over: async ({ invoer, db }) => overToestemming(await leesToestemming(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const t = await leesToestemming(db, invoer.id);
    const { code, kaartDicht } = await maakKaart(db, t);
    const hash = await hashCode(code, CODE_VOOR);
    await noteerNieuweKaart(db, {
      id: t.id,
      gemeente: t.gemeente,
      versie: invoer.versie,
      hash,
      kaartDicht,
      nu: klok.nu(),
    });
    return { id: t.id, gemeente: t.gemeente };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/toestemmingen/${uitvoer.id}/kaart`,
    tekst: 'De nieuwe kaart staat klaar. Met een oude kaart kan iemand ook blijven intrekken.',
  }),
});

/**
 * Takes a consent back for a person who comes by. No reason is asked; at once the key is destroyed and what was shared is recalled.
 * Taking back is as easy as giving (AVG 7 lid 3). Source: B12.2; AVG 17 lid 1 b.
 */
export const trekToestemmingIn = handeling({
  ...basis,
  naam: 'toestemming.intrekken',
  titel: 'Toestemming intrekken',
  omschrijving: 'Trekt een toestemming in voor iemand die dat zegt. Een reden is niet nodig.',
  ookBeperkt: 'Intrekken kan altijd (AVG 7 lid 3).',
  route: { methode: 'POST', pad: '/toestemmingen/{id}/intrekking' },
  invoer: Ene,
  over: async ({ invoer, db }) => overToestemming(await leesToestemming(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const t = await leesToestemming(db, invoer.id);
    if ((await beeindig(db, t.id, 'via_medewerker', klok.nu())) !== 1)
      throw new Fout('INTUSSEN_GEWIJZIGD', 'Deze toestemming is intussen beëindigd.');
    return { id: t.id, gemeente: t.gemeente };
  },
  meldt: ({ uitvoer }) => [
    {
      soort: 'toestemming.beeindigd',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { hoe: 'via_medewerker' },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/toestemmingen/${uitvoer.id}`,
    tekst: 'Ingetrokken. Wat hierover bewaard werd is gewist, en wat gedeeld is wordt teruggeroepen.',
  }),
});
