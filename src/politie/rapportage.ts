import Type from 'typebox';
import { meldingBijRapportage } from '../intake/index.ts';
import { handeling, vraag, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { eisSleutel, maakSleutel } from '../kern/sleutelbos.ts';
import { Gemaakt, uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { overDezeZaak } from './basis.ts';
import { afdruk, openRapportage, rapportageplek, rapportagerij } from './openen.ts';
import { stap } from './opvolging.ts';
import { overRapportage } from './over.ts';
import { leesZaak } from './queries.ts';
import {
  leesRapportage,
  leesRapportages,
  voegRapportageToe,
  volgendNummer,
  zetAntwoord,
} from './queries-rapportage.ts';
import {
  Antwoord,
  NieuweRapportage,
  OntvangenRapportage,
  Rapportage,
  Rapportagelijst,
  verderGebruik,
  wpgGronden,
  type Rapportinhoud,
} from './schema-rapportage.ts';

const TWEE_WEKEN = 14 * 86_400_000;
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
  uitvoer: Type.Object({ ...Gemaakt.properties, rapportageId: Type.String() }),
  over: overDezeZaak,
  context: ({ invoer }) => ({ officierAkkoord: invoer.officierAkkoord ?? false }),
  async doe({ invoer, ...o }) {
    if (invoer.bewaarTot <= dagVan(o.klok.nu())) throw invoerfout('bewaarTot', 'Deze dag is al voorbij.');
    eisGrondDraagt(invoer);
    const z = await leesZaak(o.db, invoer.id);
    const [id, nu, nummer] = [o.maakId(), o.klok.nu(), await volgendNummer(o.db)];
    const tekst = JSON.stringify(vries(o, nummer, invoer));
    const sleutel = await maakSleutel(o.db, rapportageplek({ gemeente: z.gemeente, id }), 'toezicht', nu);
    await voegRapportageToe(o.db, {
      gemeente: z.gemeente,
      id,
      nummer,
      organisatieId: o.wie.organisatieId,
      zaakId: z.id,
      versleuteld: sleutel.sluit(tekst, rapportagerij({ gemeente: z.gemeente, id }, 'inhoud')),
      vingerafdruk: afdruk(tekst),
      nu,
      door: o.wie.medewerkerId,
      reactieVoor: new Date(nu.getTime() + TWEE_WEKEN),
    });
    const zaak = await stap(o, invoer, {
      velden: {},
      soort: 'rapportage',
      inhoud: {
        titel: `Bestuurlijke rapportage ${nummer} verstuurd`,
        tekst: invoer.feiten.map((f) => `${f.op}: ${f.feit}`).join('\n'),
        velden: [{ naam: 'Grondslag', waarde: wpgGronden[invoer.grond] }],
      },
    });
    return { ...zaak, rapportageId: id };
  },
  // The zaak stays behind: who hears this learns of the rapportage and of nothing else (R1, G5).
  meldt: ({ uitvoer }) => [
    {
      soort: 'politierapportage.verstuurd',
      onderwerpId: uitvoer.rapportageId,
      gemeente: uitvoer.gemeente,
      gegevens: {},
    },
  ],
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

/** Wpg 16 carries use by the burgemeester alone, and 19 and 20 ask that the bevoegd gezag agrees. */
function eisGrondDraagt(i: NieuweRapportage): void {
  if (i.grond === 'wpg_16' && i.gebruik === 'toezicht')
    throw invoerfout(
      'gebruik',
      'Wpg 16 draagt alleen gebruik door de burgemeester. Voor toezicht op regels kiest u Wpg 19 of 20.',
    );
  if (i.grond !== 'wpg_16' && !i.afgestemdMet)
    throw invoerfout('afgestemdMet', 'Wpg 19 en 20 vragen overeenstemming met het bevoegd gezag: noem met wie.');
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
  uitvoer: OntvangenRapportage,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  doe: async ({ db, invoer }) => ({
    ...(await openRapportage(db, await leesRapportage(db, invoer.id))),
    melding: (await meldingBijRapportage(db, invoer.id)) ?? null,
  }),
});

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
    const sleutel = await eisSleutel(db, rapportageplek(r), 'De inhoud van deze rapportage is vernietigd.');
    const dicht = invoer.tekst ? sleutel.sluit(invoer.tekst, rapportagerij(r, 'antwoord')) : null;
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
