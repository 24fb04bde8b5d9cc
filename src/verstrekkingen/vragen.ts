import Type from 'typebox';
import type { Db } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import type { Wie } from '../kern/petten.ts';
import { openSleutel } from '../kern/sleutelbos.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { leesDichteStukken, leesDossier, openDossiersleutel, openStukken, overDossier } from '../mensenhandel/index.ts';
import { heeftLevendConvenant } from '../verwerkingen/index.ts';
import { doelen, gegevenssoorten, levendeVan } from '../toestemmingen/index.ts';
import { ontdooi, toetsenrij } from './inhoud.ts';
import { kaartmodellen } from './kaarten.ts';
import { openBewijzen } from './ontvangst.ts';
import { ontvangersoorten } from './ontvangers.ts';
import { overVerstrekking } from './over.ts';
import { leesAntwoordenBuitenom } from './queries-werk.ts';
import { leesKaarten } from './queries-kaart.ts';
import { leesBevestiging, leesHerroeping } from './queries-herroeping.ts';
import { leesBewijzen, leesOntvangers, leesVerstrekking, zoekVerstrekkingen } from './queries.ts';
import { Toetsuitkomst, Toetsvraag, Verstrekking, Verstrekkingenlijst, Verstrekkingenvraag } from './schema.ts';
import { Voorbereiding } from './schema-voorbereiding.ts';
import { weegVerstrekking } from './weging.ts';

const basis = {
  doel: 'signaal_mensenhandel',
  verwerking: 'verstrekkingen-mensenhandel',
  compartiment: 'mensenhandel',
} as const;

/** One of the seven questions with the answer of the sender. */
interface Toets {
  vraag: string;
  toelichting: string;
}

/** What was sent, by the own gemeenten. */
export const toonVerstrekkingen = vraag({
  ...basis,
  naam: 'verstrekkingen.tonen',
  titel: 'Verstrekkingen',
  omschrijving: 'Toont wat uit de dossiers van de eigen gemeenten is verstrekt, en wat nooit beantwoord is.',
  route: { methode: 'POST', pad: '/verstrekkingen/_zoek' },
  invoer: Verstrekkingenvraag,
  uitvoer: Verstrekkingenlijst,
  over: () => ({ soort: 'Algemeen', id: 'verstrekkingen', kenmerken: {} }),
  doe: ({ db, invoer }) => zoekVerstrekkingen(db, invoer),
});

/** One verstrekking as it left, the weighing of the sender, and what the receiver told back. */
export const toonVerstrekking = vraag({
  ...basis,
  naam: 'verstrekking.tonen',
  titel: 'Verstrekking bekijken',
  omschrijving: 'Toont één verstrekking zoals zij de deur uitging, met de zeven antwoorden en de ontvangstbewijzen.',
  route: { methode: 'GET', pad: '/verstrekkingen/{id}' },
  invoer: Type.Object({ id: uuid('Verstrekking') }, { additionalProperties: false }),
  uitvoer: Verstrekking,
  over: async ({ invoer, db }) => overVerstrekking(await leesVerstrekking(db, invoer.id)),
  async doe({ db, invoer }) {
    const v = await leesVerstrekking(db, invoer.id);
    const dossier = await leesDossier(db, v.dossierId);
    const dossiersleutel = await openDossiersleutel(db, dossier);
    const toetsen = JSON.parse(dossiersleutel?.open(v.toetsen, toetsenrij(v)) ?? '[]') as Toets[];
    const sleutel = await openSleutel(db, { soort: 'verstrekking', gemeente: v.gemeente, id: v.id });
    const herroeping = await leesHerroeping(db, v.id);
    return {
      ...v,
      ...ontdooi(sleutel, v),
      dossiernummer: dossier.nummer,
      toetsen,
      herroeping: herroeping && { ...herroeping, ...(await leesBevestiging(db, v.id)) },
      bewijzen: openBewijzen(sleutel, await leesBewijzen(db, v.id)),
      antwoordenBuitenom: await leesAntwoordenBuitenom(db, v),
    };
  },
});

/** What can be chosen when giving from this dossier. */
export const bereidVoor = vraag({
  ...basis,
  naam: 'verstrekking.voorbereiden',
  titel: 'Verstrekking voorbereiden',
  omschrijving: 'Toont de ontvangers, de nieuwste grondslagkaarten en de stukken waaruit een verstrekking te maken is.',
  route: { methode: 'GET', pad: '/dossiers/{id}/verstrekkingskeuzes' },
  invoer: Type.Object({ id: uuid('Dossier') }, { additionalProperties: false }),
  uitvoer: Voorbereiding,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const dossier = await leesDossier(db, invoer.id);
    const kaarten = await leesKaarten(db, [dossier.gemeente], dagVan(klok.nu()));
    const stukken = openStukken(await openDossiersleutel(db, dossier), await leesDichteStukken(db, dossier.id)).filter(
      (s) => !s.blijftHier && s.soort !== 'besluit',
    );
    const toestemmingen = await levendeVan(db, dossier.id, dagVan(klok.nu()));
    return {
      dossier,
      toestemmingen: toestemmingen.map((t) => ({
        id: t.id,
        nummer: t.nummer,
        dekt: `${doelen[t.doel]}; ${t.gegevens.map((g) => gegevenssoorten[g].toLowerCase()).join('; ')}; aan ${t.ontvangers.map((x) => x.naam).join(' en ')}`,
        geldigTot: t.geldigTot,
      })),
      kaarten: nieuwsteBruikbare(kaarten),
      ontvangers: await leesOntvangers(db, Object.keys(ontvangersoorten)),
      stukken: stukken.map((s) => ({
        id: s.id,
        titel: s.titel,
        soort: s.soort,
        begin: s.tekst.slice(0, 160),
        zacht: s.zacht,
      })),
    };
  },
});

/** The seven questions apart: may, may not, may provided. Holds nothing and reads no case. Source: B12.5, B12.6, C12. */
export const toetsVerstrekking = vraag({
  naam: 'verstrekking.toetsen',
  titel: 'Mag ik dit delen?',
  omschrijving: 'Zeven vragen; het antwoord is mag, mag niet, of mag mits, met alle redenen.',
  doel: 'verantwoording',
  verwerking: 'verstrekkingen-mensenhandel',
  compartiment: ['toezicht', 'mensenhandel', 'politie', 'zorg', 'partner', 'beheer'],
  route: { methode: 'POST', pad: '/verstrekkingen/toetsen/_zoek' },
  invoer: Toetsvraag,
  uitvoer: Toetsuitkomst,
  nietGelogd: 'De vraag noemt geen zaak en geen persoon.',
  over: () => ({ soort: 'Algemeen', id: 'toets', kenmerken: {} }),
  async doe({ db, invoer, wie, klok }) {
    const { ontvanger, toestemming, ...antwoorden } = invoer;
    const kaarten = nieuwsteBruikbare(await leesKaarten(db, wie.gemeenten, dagVan(klok.nu())));
    const kaart = kaarten.find((k) => k.ontvangersoort === ontvanger);
    const model = kaartmodellen.find((m) => m.ontvangersoort === ontvanger);
    return {
      ...weegVerstrekking({
        ...antwoorden,
        ontvangersoort: ontvanger,
        kaartPast: true,
        levendConvenant: ontvanger !== 'riec' || (await isAfgesproken(db, wie, dagVan(klok.nu()))),
        kaartGoedgekeurd: kaart ? kaart.stand !== 'niet_ondertekend' : false,
        kaartGeldig: kaart?.stand === 'geldig' || kaart?.stand === 'verloopt',
        zonderPersoon: kaart?.zonderPersoon ?? model?.zonderPersoon ?? false,
        metToestemming: kaart?.metToestemming ?? model?.avg6 === 'a',
        toestemmingVastgelegd: toestemming,
        toestemmingDekt: toestemming,
        verdachteOpToestemming: false,
      }),
      kaartId: kaart?.id ?? null,
    };
  },
});

/** With the RIEC, for every gemeente of this pet. A pet that may not read the agreements hears that one is needed. */
async function isAfgesproken(db: Db, wie: Wie, vandaag: string): Promise<boolean> {
  if (!['toezicht', 'mensenhandel', 'beheer'].includes(wie.compartiment) || wie.gemeenten.length === 0) return false;
  for (const g of wie.gemeenten) if (!(await heeftLevendConvenant(db, g, 'riec', vandaag))) return false;
  return true;
}

/** Of each kind the newest version that is in force; when none is, the newest at all, so that the form can say what it waits for. */
function nieuwsteBruikbare<K extends { soort: string; stand: string }>(kaarten: readonly K[]): K[] {
  const perSoort = Map.groupBy(kaarten, (k) => k.soort);
  return [...perSoort.values()].map(
    (versies) => versies.find((k) => k.stand === 'geldig' || k.stand === 'verloopt') ?? versies[0]!,
  );
}
