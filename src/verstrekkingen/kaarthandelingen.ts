import { handeling, vraag } from '../kern/declaraties.ts';
import type { Onderwerp } from '../kern/beleid.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { kaartmodellen } from './kaarten.ts';
import { ontvangersoorten } from './ontvangers.ts';
import { kijkKaartNa, leesKaart, leesKaarten, tekenKaart, voegKaartToe } from './queries-kaart.ts';
import {
  Kaart,
  KaartGoedkeuring,
  Kaartenlijst,
  Kaartvraag,
  Nakijking,
  NieuweKaart,
  nietsNodig,
} from './schema-kaart.ts';

const ALGEMEEN = { soort: 'Algemeen', id: 'grondslagkaarten', kenmerken: {} };
const LEZERS = ['toezicht', 'mensenhandel', 'politie', 'zorg', 'partner', 'beheer'] as const;
const GEEN_PERSOON = 'Een grondslagkaart gaat over regels, niet over personen.';

/** A card as the policies see it. */
export function overKaart(id: string): Onderwerp {
  return { soort: 'Grondslagkaart', id, kenmerken: {} };
}

/** Writes a version of a card. The letters that cannot be are refused with the reason. Source: B12.3; AVG 6, 9, 10. */
export const stelKaartOp = handeling({
  naam: 'grondslagkaart.opstellen',
  titel: 'Grondslagkaart opstellen',
  omschrijving: 'Maakt een nieuwe versie van een grondslagkaart. Zij geldt pas na ondertekening.',
  doel: 'verantwoording',
  verwerking: 'grondslagkaarten',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/grondslagkaarten' },
  invoer: NieuweKaart,
  uitvoer: Gemaakt,
  over: () => ALGEMEEN,
  context: ({ invoer }) => ({
    avg6: invoer.avg6,
    avg9: invoer.avg9,
    zonderPersoon: invoer.zonderPersoon,
    strafgrond: invoer.strafgrond,
    overVermoeden: ['politie', 'om'].includes(invoer.ontvangersoort),
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const { ontvangersoort } = kaartmodellen.find((m) => m.soort === invoer.soort)!;
    // The newest card of a kind takes the place of the older: for another receiver it would take that one's ground away.
    if (invoer.ontvangersoort !== ontvangersoort)
      throw invoerfout(
        'ontvangersoort',
        `Een kaart van deze soort is voor: ${ontvangersoorten[ontvangersoort]}. Kies de soort die bij de ontvanger past.`,
      );
    const id = maakId();
    await voegKaartToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: wie.gemeenten[0] ?? '' };
  },
  daarna: ({ uitvoer }) => ({
    pad: `/grondslagkaarten/${uitvoer.id}`,
    tekst: 'De kaart staat klaar om te ondertekenen.',
  }),
});

/** Signs a card with name, day and validity, for all gemeenten of this pet. Source: B12.3; AVG 5 lid 2. */
export const keurKaartGoed = handeling({
  naam: 'grondslagkaart.goedkeuren',
  titel: 'Grondslagkaart ondertekenen',
  omschrijving: 'Ondertekent een grondslagkaart voor de gemeenten van deze pet, tot en met een dag.',
  doel: 'verantwoording',
  verwerking: 'grondslagkaarten',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/grondslagkaarten/{id}/goedkeuringen' },
  invoer: KaartGoedkeuring,
  uitvoer: Gemaakt,
  over: async ({ invoer, db, wie, klok }) =>
    overKaart((await leesKaart(db, invoer.id, wie.gemeenten, dagVan(klok.nu()))).id),
  async context({ invoer, db, klok, wie }) {
    const k = await leesKaart(db, invoer.id, wie.gemeenten, dagVan(klok.nu()));
    return { zelfOpgesteld: k.opgesteldDoorId === wie.medewerkerId };
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    if (invoer.geldigTot <= dagVan(klok.nu()))
      throw invoerfout('geldigTot', 'De ondertekening moet na vandaag nog gelden.');
    if (wie.gemeenten.length === 0)
      throw invoerfout('', 'Deze pet dient geen gemeente; er is niets om voor te tekenen.');
    await tekenKaart(db, {
      kaartId: invoer.id,
      gemeenten: wie.gemeenten,
      maakId,
      nu: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
      geldigTot: invoer.geldigTot,
      motivering: invoer.motivering,
    });
    return { id: invoer.id, gemeente: wie.gemeenten[0]! };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'grondslagkaart.goedgekeurd',
      onderwerpId: invoer.id,
      gemeente: uitvoer.gemeente,
      gegevens: { geldigTot: invoer.geldigTot },
    },
  ],
  daarna: ({ invoer }) => ({ pad: `/grondslagkaarten/${invoer.id}`, tekst: 'De kaart is ondertekend.' }),
});

/** What rules weigh of who looks a card over: had a hand in it, or not. */
export function contextVanNakijken(k: Kaart, medewerkerId: string) {
  return {
    zelfOpgesteld: k.opgesteldDoorId === medewerkerId,
    zelfOndertekend: k.handtekeningen.some((h) => h.doorId === medewerkerId),
  };
}

/** Who oversees looks over what others drafted and signed. Source: AVG 38 lid 6, 39 lid 1 b. */
export const kijkKaartDoor = handeling({
  naam: 'grondslagkaart.nakijken',
  titel: 'Grondslagkaart nakijken',
  omschrijving: 'Legt als functionaris gegevensbescherming een oordeel vast over een kaart die anderen ondertekenden.',
  doel: 'verantwoording',
  verwerking: 'grondslagkaarten',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/grondslagkaarten/{id}/nakijking' },
  invoer: Nakijking,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overKaart(invoer.id),
  context: async ({ invoer, db, klok, wie }) =>
    contextVanNakijken(await leesKaart(db, invoer.id, wie.gemeenten, dagVan(klok.nu())), wie.medewerkerId),
  async doe({ invoer, db, klok, wie }) {
    const { id: kaartId, oordeel, tekst } = invoer;
    const { gemeenten } = wie;
    if ((await kijkKaartNa(db, { kaartId, gemeenten, oordeel, tekst, nu: klok.nu(), door: wie.medewerkerId })) === 0)
      throw new Fout(
        'STAND_PAST_NIET',
        'Er is niets na te kijken: deze kaart is niet ondertekend, of is al nagekeken. Na een nieuwe ondertekening kan het weer.',
      );
    return { id: kaartId, gemeente: gemeenten[0] ?? '' };
  },
  daarna: ({ invoer }) => ({ pad: `/grondslagkaarten/${invoer.id}`, tekst: 'Uw oordeel is vastgelegd.' }),
});

/** All cards. */
export const toonKaarten = vraag({
  naam: 'grondslagkaarten.tonen',
  titel: 'Grondslagkaarten',
  omschrijving: 'Toont alle grondslagkaarten met hun ondertekening.',
  doel: 'verantwoording',
  verwerking: 'grondslagkaarten',
  compartiment: [...LEZERS],
  route: { methode: 'GET', pad: '/grondslagkaarten' },
  invoer: nietsNodig,
  uitvoer: Kaartenlijst,
  nietGelogd: GEEN_PERSOON,
  over: () => ALGEMEEN,
  doe: async ({ db, wie, klok }) => ({ items: await leesKaarten(db, wie.gemeenten, dagVan(klok.nu())) }),
});

/** One card: three parts, the reference of the leidraad, the deviation, the sign-offs. */
export const toonKaart = vraag({
  naam: 'grondslagkaart.tonen',
  titel: 'Grondslagkaart bekijken',
  omschrijving: 'Toont één grondslagkaart in drie delen, met wat de leidraad noemt en waarin de kaart afwijkt.',
  doel: 'verantwoording',
  verwerking: 'grondslagkaarten',
  compartiment: [...LEZERS],
  route: { methode: 'GET', pad: '/grondslagkaarten/{id}' },
  invoer: Kaartvraag,
  uitvoer: Kaart,
  nietGelogd: GEEN_PERSOON,
  over: ({ invoer }) => overKaart(invoer.id),
  doe: ({ db, invoer, wie, klok }) => leesKaart(db, invoer.id, wie.gemeenten, dagVan(klok.nu())),
});
