import type { Omgeving } from '../kern/declaraties.ts';
import { maakSleutel, openSleutel } from '../kern/sleutelbos.ts';
import type { Db } from '../kern/db.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import { dagVan } from '../platform/klok.ts';
import { heeftLevendConvenant } from '../verwerkingen/index.ts';
import { bevries, ontdooi, toetsenrij } from './inhoud.ts';
import { kaartInWoorden } from './kaart-in-woorden.ts';
import { leesKaart, leesKaarten } from './queries-kaart.ts';
import { leesOntvanger, leesUitToezicht, volgendNummer, voegVerstrekkingToe } from './queries.ts';
import { reactietermijn } from './reactietermijn.ts';
import type { Inhoud } from './schema.ts';
import { TOETSEN_VERSIE } from './toetsen.ts';

/** What a room of toezicht gives: over a place or a business, never from a dossier. */
interface UitToezicht {
  gemeente: string;
  ontvangerId: string;
  kaartId: string;
  context: string;
  /** The seven answers of the sender, with why; they stay with the sender. */
  afweging: string;
  stukken: Inhoud['stukken'];
}

/** What rules weigh of the card and the agreement, before anything leaves for a cooperation. */
export async function kaartfeiten(
  o: Pick<Omgeving, 'db' | 'klok'>,
  v: Pick<UitToezicht, 'gemeente' | 'kaartId' | 'ontvangerId'>,
) {
  const vandaag = dagVan(o.klok.nu());
  const kaart = await leesKaart(o.db, v.kaartId, [v.gemeente], vandaag);
  const ontvanger = await leesOntvanger(o.db, v.ontvangerId);
  return {
    kaartPast: kaart.ontvangersoort === ontvanger.soort && kaart.zonderPersoon,
    kaartGeldig: kaart.stand === 'geldig' || kaart.stand === 'verloopt',
    levendConvenant: await heeftLevendConvenant(o.db, v.gemeente, 'riec', vandaag),
  };
}

/** The cards that are signed for this gemeente and this kind of receiver. */
export async function kaartenVoor(
  o: Pick<Omgeving, 'db' | 'klok'>,
  v: { gemeente: string; ontvangersoort: string },
): Promise<Array<{ id: string; titel: string }>> {
  const kaarten = await leesKaarten(o.db, [v.gemeente], dagVan(o.klok.nu()));
  return kaarten
    .filter((k) => k.ontvangersoort === v.ontvangersoort && (k.stand === 'geldig' || k.stand === 'verloopt'))
    .map((k) => ({ id: k.id, titel: `${k.titel}, versie ${k.versie}` }));
}

/** Lets chosen pieces of toezicht leave: frozen, numbered, sealed, with a receipt, as what leaves a dossier. Source: B12.5. */
export async function verstrekUitToezicht(o: Omgeving, v: UitToezicht): Promise<{ id: string; nummer: string }> {
  const [id, nu, nummer] = [o.maakId(), o.klok.nu(), await volgendNummer(o.db)];
  const kaart = await leesKaart(o.db, v.kaartId, [v.gemeente], dagVan(nu));
  const { naam, soort } = await leesOntvanger(o.db, v.ontvangerId);
  const plek = { gemeente: v.gemeente, id };
  const sleutel = await maakSleutel(o.db, { soort: 'verstrekking', ...plek }, 'toezicht', nu);
  const inhoud: Inhoud = {
    nummer,
    verstuurdOp: nu.toISOString(),
    afzender: {
      organisatie: o.wie.organisatieNaam,
      gemeente: gemeentenaam(v.gemeente),
      naam: o.wie.naam,
      functie: o.wie.functie,
    },
    ontvanger: { naam, soort },
    wijze: 'riec',
    weg: null,
    urgentie: 'gewoon',
    context: v.context,
    kaart: kaartInWoorden(kaart, v.gemeente),
    stukken: v.stukken,
    toestemming: null,
  };
  await voegVerstrekkingToe(o.db, {
    ...bevries(sleutel, plek, inhoud),
    ...plek,
    nummer,
    dossierId: null,
    ontvangerId: v.ontvangerId,
    kaartId: v.kaartId,
    toestemmingId: null,
    wijze: 'riec',
    urgentie: 'gewoon',
    toetsenVersie: TOETSEN_VERSIE,
    toetsen: sleutel.sluit(v.afweging, toetsenrij(plek)),
    nu,
    door: o.wie.medewerkerId,
    reactieVoor: reactietermijn('gewoon', nu),
  });
  return { id, nummer };
}

/** One of them for its sender: what left, whether it is still that, and when the receiver answered. */
export async function openUitToezicht(db: Db, id: string) {
  const v = await leesUitToezicht(db, id);
  const sleutel = await openSleutel(db, { soort: 'verstrekking', gemeente: v.gemeente, id });
  const { inhoud, echt } = ontdooi(sleutel, v);
  return {
    nummer: v.nummer,
    verstuurdOp: v.verstuurdOp,
    vingerafdruk: v.vingerafdruk,
    beantwoordOp: v.beantwoordOp,
    echt,
    stukken: inhoud?.stukken.map(({ titel, tekst }) => ({ titel, tekst })) ?? [],
  };
}
