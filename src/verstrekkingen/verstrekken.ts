import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { eisDeelbaar } from '../intake/index.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Sleutel } from '../kern/kluis.ts';
import { eisSleutel, maakSleutel } from '../kern/sleutelbos.ts';
import { GemaaktMetNummer } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import {
  bevestigOverdracht,
  leesDichteStukken,
  leesDossier,
  openStukken,
  overDossier,
  zetDossierstatus,
  type Dossierrij,
  type Stuk,
} from '../mensenhandel/index.ts';
import { heeftLevendConvenant } from '../verwerkingen/index.ts';
import { doelen, gegevenssoorten, houdVast, talen, watNietGedekt, type Levend } from '../toestemmingen/index.ts';
import { bevries, toetsenrij } from './inhoud.ts';
import { ontvangersoorten } from './ontvangers.ts';
import { kaartInWoorden } from './kaart-in-woorden.ts';
import { leesKaart } from './queries-kaart.ts';
import { leesMeldingenVanDossier } from './queries-werk.ts';
import { leesOntvanger, volgendNummer, voegVerstrekkingToe } from './queries.ts';
import { reactietermijn } from './reactietermijn.ts';
import type { Kaart } from './schema-kaart.ts';
import { NieuweVerstrekking, type Inhoud } from './schema.ts';
import { toetsen, TOETSEN_VERSIE } from './toetsen.ts';
import { eisVerband, weegWeg } from './wegen.ts';
import type { Verstrekkingsfeiten } from './weging.ts';

/** Everything one verstrekking is made of. */
interface Bouw {
  /** With the RIEC; asked of no other receiver. */
  levendConvenant: boolean;
  dossier: Dossierrij;
  dossiersleutel: Sleutel;
  kaart: Kaart;
  ontvanger: { id: string; naam: string; soort: string };
  gekozen: Stuk[];
  /** The living consent it rests on, when the card asks one and one was chosen. */
  toestemming: Levend | null;
}

/**
 * Gives chosen pieces of a dossier to one receiver. Seven checks, a signed card, a receiver that may receive: the policy refuses what
 * does not hold and names it. What leaves is frozen, numbered and sealed with a fingerprint. Source: B12.3–B12.6.
 */
export const verstrek = handeling({
  naam: 'verstrekking.doen',
  zwaar: 'U geeft gegevens over iemand aan een andere organisatie.',
  titel: 'Verstrekken',
  omschrijving:
    'Verstrekt gekozen stukken van een dossier aan één ontvanger, na de zeven vragen en op een ondertekende grondslagkaart.',
  doel: 'signaal_mensenhandel',
  verwerking: 'verstrekkingen-mensenhandel',
  compartiment: 'mensenhandel',
  route: { methode: 'POST', pad: '/dossiers/{id}/verstrekkingen' },
  invoer: NieuweVerstrekking,
  uitvoer: GemaaktMetNummer,
  over: async ({ invoer, db }) => overDossier(await leesDossier(db, invoer.id)),
  context: async ({ invoer, ...o }) => feitenVan(invoer, await verzamel(o, invoer), dagVan(o.klok.nu())),
  async doe({ invoer, ...o }) {
    const bouw = await verzamel(o, invoer);
    const { dossier, ontvanger } = bouw;
    const gemeente = dossier.gemeente;
    await eisVerband(o, { gemeente, wijze: invoer.wijze, overPersoon: isOverPersoon(invoer, bouw.gekozen) });
    const [id, nu, nummer] = [o.maakId(), o.klok.nu(), await volgendNummer(o.db)];
    const plek = { gemeente, id };
    const sleutel = await maakSleutel(o.db, { soort: 'verstrekking', ...plek }, 'mensenhandel', nu);
    await voegVerstrekkingToe(o.db, {
      ...bevries(sleutel, plek, inhoudVan(bouw, invoer, { nummer, nu, wie: o.wie })),
      ...plek,
      nummer,
      dossierId: dossier.id,
      ontvangerId: ontvanger.id,
      kaartId: invoer.kaartId,
      toestemmingId: bouw.toestemming?.id ?? null,
      wijze: invoer.wijze,
      urgentie: invoer.urgentie,
      toetsenVersie: TOETSEN_VERSIE,
      toetsen: bouw.dossiersleutel.sluit(JSON.stringify(antwoordenVan(invoer)), toetsenrij(plek)),
      nu,
      door: o.wie.medewerkerId,
      reactieVoor: reactietermijn(invoer.urgentie, nu),
    });
    if (dossier.status !== 'verstrekt') await zetDossierstatus(o.db, dossier.id, dossier.versie, 'verstrekt');
    await bevestigOverdracht(o.db, dossier.nummer, nu);
    return { id, gemeente, nummer };
  },
  meldt: ({ uitvoer, invoer }) => [
    {
      soort: 'verstrekking.gedaan',
      onderwerpId: uitvoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { nummer: uitvoer.nummer, ontvangerId: invoer.ontvangerId, urgentie: invoer.urgentie },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: `/verstrekkingen/${uitvoer.id}`,
    tekst: `Verstrekt als ${uitvoer.nummer}. De ontvanger ziet het meteen en laat weten wat ermee gebeurt.`,
  }),
});

async function verzamel(o: Omgeving, invoer: NieuweVerstrekking): Promise<Bouw> {
  const dossier = await leesDossier(o.db, invoer.id);
  const dossiersleutel = await eisSleutel(
    o.db,
    { soort: 'dossier', gemeente: dossier.gemeente, id: dossier.id },
    'Dit dossier is vernietigd; er is niets meer om te verstrekken.',
  );
  const stukken = openStukken(dossiersleutel, await leesDichteStukken(o.db, dossier.id));
  const gekozen = stukken.filter((s) => invoer.stukIds.includes(s.id));
  if (gekozen.length !== invoer.stukIds.length)
    throw invoerfout('stukIds', 'Een gekozen stuk staat niet in dit dossier.');
  if (gekozen.some((s) => s.blijftHier))
    throw invoerfout('stukIds', 'Hoe de melder te bereiken is, blijft bij u: dat gaat nooit mee.');
  const vandaag = dagVan(o.klok.nu());
  await eisDeelbaar(o.db, await leesMeldingenVanDossier(o.db, dossier), vandaag, 'buiten');
  const kaart = await leesKaart(o.db, invoer.kaartId, [dossier.gemeente], vandaag);
  const toestemming =
    kaart.metToestemming && invoer.toestemmingId
      ? await houdVast(o.db, dossier.id, invoer.toestemmingId, vandaag)
      : null;
  return {
    dossier,
    dossiersleutel,
    gekozen,
    kaart,
    toestemming,
    ontvanger: await leesOntvanger(o.db, invoer.ontvangerId),
    levendConvenant: await heeftLevendConvenant(o.db, dossier.gemeente, 'riec', dagVan(o.klok.nu())),
  };
}

const isOverPersoon = (invoer: NieuweVerstrekking, gekozen: readonly Stuk[]): boolean =>
  invoer.overPersoon || gekozen.some((s) => s.soort === 'persoon');

function feitenVan(invoer: NieuweVerstrekking, b: Bouw, vandaag: string): Verstrekkingsfeiten {
  const { nodig, toereikend, lichter, verwachting, persoon, betrouwbaar, context } = invoer;
  // For who may never receive there is no card to judge: that refusal must not hide behind one about the card.
  const nooit = !(b.ontvanger.soort in ontvangersoorten);
  return {
    ontvangersoort: b.ontvanger.soort,
    kaartGoedgekeurd: nooit || b.kaart.stand !== 'niet_ondertekend',
    kaartGeldig: nooit || b.kaart.stand === 'geldig' || b.kaart.stand === 'verloopt',
    levendConvenant: b.levendConvenant,
    kaartPast: nooit || b.kaart.ontvangersoort === b.ontvanger.soort,
    zonderPersoon: b.kaart.zonderPersoon,
    overPersoon: isOverPersoon(invoer, b.gekozen),
    metToestemming: b.kaart.metToestemming,
    toestemmingVastgelegd: b.toestemming !== null,
    toestemmingDekt:
      b.toestemming !== null &&
      watNietGedekt(b.toestemming, {
        ontvanger: b.ontvanger,
        stuksoorten: b.gekozen.map((s) => s.soort),
        vandaag,
      }).length === 0,
    verdachteOpToestemming: b.kaart.strafgrond === 'u32a' && invoer.zonderVerdachte !== true,
    zachteInformatie: b.gekozen.some((s) => s.zacht),
    nodig,
    toereikend,
    lichter,
    verwachting,
    persoon,
    betrouwbaar,
    context,
  };
}

/** The answers of the sender, with why; they stay with the sender. */
function antwoordenVan(i: NieuweVerstrekking): Array<{ vraag: string; toelichting: string }> {
  return toetsen.map((t) => ({ vraag: t.vraag, toelichting: i[`${t.code}Waarom`] }));
}

function inhoudVan(
  { dossier, kaart, ontvanger, gekozen, toestemming }: Bouw,
  i: NieuweVerstrekking,
  o: { nummer: string; nu: Date; wie: Omgeving['wie'] },
): Inhoud {
  return {
    nummer: o.nummer,
    verstuurdOp: o.nu.toISOString(),
    afzender: {
      organisatie: o.wie.organisatieNaam,
      gemeente: dossier.gemeenteNaam,
      naam: o.wie.naam,
      functie: o.wie.functie,
    },
    ontvanger: { naam: ontvanger.naam, soort: ontvanger.soort },
    wijze: i.wijze,
    weg: weegWeg(i, o.nu),
    urgentie: i.urgentie,
    context: i.contextinformatie,
    kaart: kaartInWoorden(kaart, dossier.gemeente),
    stukken: gekozen.map(({ titel, soort, tekst, zekerheid, zacht, op, indicatoren }) => ({
      titel,
      soort,
      tekst,
      zekerheid,
      zacht,
      op,
      indicatoren,
    })),
    toestemming: toestemming && toestemmingInWoorden(toestemming),
  };
}

function toestemmingInWoorden(t: Levend): NonNullable<Inhoud['toestemming']> {
  return {
    op: t.vastgelegdOp,
    tot: t.geldigTot,
    taal: talen[t.taal] ?? t.taal,
    tekst: `${doelen[t.doel]}. Gegevens: ${t.gegevens.map((g) => gegevenssoorten[g].toLowerCase()).join('; ')}. Nummer ${t.nummer}. Trekt deze persoon de toestemming in, dan hoort u dat meteen en wist u dit.`,
  };
}
