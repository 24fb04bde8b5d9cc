import { createHash } from 'node:crypto';
import Type from 'typebox';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import type { Rij } from '../kern/kluis.ts';
import { eisSleutel, maakSleutel, openSleutel } from '../kern/sleutelbos.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { waak } from '../kern/waker/index.ts';
import { dagVan } from '../platform/klok.ts';
import { overDezeZaak } from './basis.ts';
import { stap } from './opvolging.ts';
import { overRapportage } from './over.ts';
import { leesZaak } from './queries.ts';
import {
  leesRapportage,
  leesRapportages,
  voegRapportageToe,
  volgendNummer,
  zetAntwoord,
  type Rapportrij,
} from './queries-rapportage.ts';
import {
  Antwoord,
  NieuweRapportage,
  Rapportage,
  Rapportagelijst,
  verderGebruik,
  wpgGronden,
  type Rapportinhoud,
} from './schema-rapportage.ts';

const TWEE_WEKEN = 14 * 86_400_000;
const plek = (r: { gemeente: string; id: string }) =>
  ({ soort: 'politierapportage', gemeente: r.gemeente, id: r.id }) as const;
const rij = ({ gemeente, id }: { gemeente: string; id: string }, deel: string): Rij => ({
  tabel: `politierapportages.${deel}`,
  gemeente,
  id,
});
const afdruk = (inhoud: string) => createHash('sha256').update(inhoud).digest('hex');

/** Sends chosen facts to the gemeente: on a ground of the Wpg, frozen and numbered, without the zaak behind it. Source: R2, P5; Wpg 16, 19, 20. */
export const verstuurRapportage = handeling({
  naam: 'politierapportage.versturen',
  titel: 'Bestuurlijke rapportage versturen',
  omschrijving: 'Verstuurt gekozen feiten over een bestuurlijke misstand aan de gemeente, bevroren en genummerd.',
  doel: 'opsporing',
  verwerking: 'politie-signalen',
  compartiment: 'politie',
  route: { methode: 'POST', pad: '/politiezaken/{id}/rapportages' },
  invoer: NieuweRapportage,
  uitvoer: Gemaakt,
  over: overDezeZaak,
  context: ({ invoer }) => ({ officierAkkoord: invoer.officierAkkoord ?? false }),
  async doe({ invoer, ...o }) {
    eisZonderPersoon(invoer);
    if (invoer.bewaarTot <= dagVan(o.klok.nu())) throw invoerfout('bewaarTot', 'Deze dag is al voorbij.');
    const z = await leesZaak(o.db, invoer.id);
    const [id, nu, nummer] = [o.maakId(), o.klok.nu(), await volgendNummer(o.db)];
    const tekst = JSON.stringify(vries(o, nummer, invoer));
    const sleutel = await maakSleutel(o.db, plek({ gemeente: z.gemeente, id }), 'toezicht', nu);
    await voegRapportageToe(o.db, {
      gemeente: z.gemeente,
      id,
      nummer,
      organisatieId: o.wie.organisatieId,
      zaakId: z.id,
      versleuteld: sleutel.sluit(tekst, rij({ gemeente: z.gemeente, id }, 'inhoud')),
      vingerafdruk: afdruk(tekst),
      nu,
      door: o.wie.medewerkerId,
      reactieVoor: new Date(nu.getTime() + TWEE_WEKEN),
    });
    return stap(o, invoer, {
      velden: {},
      soort: 'rapportage',
      inhoud: {
        titel: `Bestuurlijke rapportage ${nummer} verstuurd`,
        tekst: invoer.feiten.map((f) => `${f.op}: ${f.feit}`).join('\n'),
        velden: [{ naam: 'Grondslag', waarde: wpgGronden[invoer.grond] }],
      },
    });
  },
  daarna: ({ uitvoer }) => ({ pad: `/politiezaken/${uitvoer.id}`, tekst: 'De gemeente kan de rapportage nu lezen.' }),
});

function vries(o: Omgeving, nummer: string, i: NieuweRapportage): Rapportinhoud {
  const { id: _id, versie: _versie, officierAkkoord: _akkoord, grond, gebruik, ...rest } = i;
  return {
    ...rest,
    nummer,
    eenheid: o.wie.organisatieNaam,
    verstuurdOp: o.klok.nu().toISOString(),
    door: o.wie.naam,
    functie: o.wie.functie,
    grond: wpgGronden[grond],
    gebruik: verderGebruik[gebruik],
  };
}

/** Toezicht gets facts about a place and a business. What looks like a person stays with the politie (V1, B12.1; Wpg 3 lid 2). */
function eisZonderPersoon(i: NieuweRapportage): void {
  const teksten = {
    misstand: i.misstand,
    advies: i.advies,
    ...Object.fromEntries(i.feiten.map((f, n) => [`feiten.${n}.feit`, f.feit])),
  };
  for (const [veld, tekst] of Object.entries(teksten)) {
    const gevonden = waak(tekst, { bekend: [i.inrichting] });
    if (gevonden.length)
      throw invoerfout(
        veld,
        `Hier staat iets dat op gegevens van een persoon lijkt (${[...new Set(gevonden.map((b) => b.soort))].join(', ')}). In een bestuurlijke rapportage staat de inrichting centraal (V1, B12.1).`,
      );
  }
}

const ontvangst = { doel: 'handhaving', verwerking: 'rapportages', compartiment: 'toezicht' } as const;

/** What the own gemeenten received of the politie. */
export const toonRapportages = vraag({
  ...ontvangst,
  naam: 'politierapportages.tonen',
  titel: 'Rapportages van de politie',
  omschrijving: 'Toont de bestuurlijke rapportages die de politie aan de eigen gemeenten stuurde.',
  route: { methode: 'GET', pad: '/politierapportages' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Rapportagelijst,
  over: () => ({ soort: 'Algemeen', id: 'politierapportages', kenmerken: {} }),
  doe: async ({ db }) => ({ items: await leesRapportages(db) }),
});

/** One received rapportage, with its conditions. */
export const toonRapportage = vraag({
  ...ontvangst,
  naam: 'politierapportage.tonen',
  titel: 'Rapportage van de politie bekijken',
  omschrijving: 'Opent één ontvangen bestuurlijke rapportage met grondslag en voorwaarden.',
  route: { methode: 'GET', pad: '/politierapportages/{id}' },
  invoer: Type.Object({ id: uuid('Rapportage') }, { additionalProperties: false }),
  uitvoer: Rapportage,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  doe: async ({ db, invoer }) => openRapportage(db, await leesRapportage(db, invoer.id)),
});

async function openRapportage(db: Omgeving['db'], r: Rapportrij): Promise<Rapportage> {
  const sleutel = await openSleutel(db, plek(r));
  const tekst = sleutel?.open(r.versleuteld, rij(r, 'inhoud')) ?? null;
  return {
    ...r,
    echt: tekst !== null && afdruk(tekst) === r.vingerafdruk,
    inhoud: tekst === null ? null : (JSON.parse(tekst) as Rapportinhoud),
    antwoordTekst: r.antwoordDicht && sleutel ? sleutel.open(r.antwoordDicht, rij(r, 'antwoord')) : null,
  };
}

/** Tells the politie what came of it. Source: R2, P7. */
export const beantwoordRapportage = handeling({
  ...ontvangst,
  naam: 'politierapportage.beantwoorden',
  titel: 'Laat de politie weten wat ermee gebeurt',
  omschrijving: 'Laat de politie weten dat een rapportage ontvangen, opgepakt, niet opgepakt of afgesloten is.',
  route: { methode: 'POST', pad: '/politierapportages/{id}/antwoorden' },
  invoer: Antwoord,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe({ invoer, db, klok, wie }) {
    const r = await leesRapportage(db, invoer.id);
    if (r.antwoord === 'afgesloten') throw new Fout('STAND_PAST_NIET', 'Deze rapportage is al afgesloten.');
    if (['niet_opgepakt', 'afgesloten'].includes(invoer.soort) && !invoer.tekst)
      throw invoerfout('tekst', 'Zeg waarom: wie een signaal geeft en niets hoort, geeft er geen meer (P7).');
    const sleutel = await eisSleutel(db, plek(r), 'De inhoud van deze rapportage is vernietigd.');
    const dicht = invoer.tekst ? sleutel.sluit(invoer.tekst, rij(r, 'antwoord')) : null;
    await zetAntwoord(db, { id: r.id, soort: invoer.soort, dicht, nu: klok.nu(), door: wie.medewerkerId });
    return { id: r.id, gemeente: r.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/politierapportages/${uitvoer.id}`, tekst: 'De politie kan dit nu lezen.' }),
});

/** What the own unit sent, and what the gemeente said of it. */
export const toonVerstuurd = vraag({
  naam: 'politierapportages.verstuurd',
  titel: 'Verstuurde rapportages',
  omschrijving: 'Toont wat de eigen eenheid aan gemeenten stuurde en wat zij antwoordden.',
  doel: 'opsporing',
  verwerking: 'politie-signalen',
  compartiment: 'politie',
  route: { methode: 'GET', pad: '/politierapportages/verstuurd' },
  invoer: Type.Object({}, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Rapportage) }),
  over: ({ wie }) => ({ soort: 'Politie', id: wie.organisatieId, kenmerken: { compartiment: 'politie' } }),
  async doe({ db }) {
    const rijen = await leesRapportages(db);
    return { items: await Promise.all(rijen.map((r) => openRapportage(db, r))) };
  },
});
