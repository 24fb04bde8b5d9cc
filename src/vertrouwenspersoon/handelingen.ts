import { overGemeente } from '../kern/beleid.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { maakZaaknummer, overZaak } from './over.ts';
import { beginZaak, leesZaak, sluit, trekIn, voegBerichtToe, zetStatus } from './queries.ts';
import { Antwoord, Doorgifte, naarWie, NieuweZaak, Notitie, Sluiting } from './schema.ts';

const basis = {
  doel: 'verantwoording',
  verwerking: 'vertrouwenszaken',
  compartiment: 'vertrouwenspersoon',
  uitvoer: Gemaakt,
} as const;
const naarZaak =
  (tekst: string) =>
  ({ uitvoer }: { uitvoer: { id: string } }) => ({ pad: `/vertrouwenszaken/${uitvoer.id}`, tekst });

/** Records what somebody said by phone or at a visit. Source: B4.3. */
export const legZaakVast = handeling({
  ...basis,
  naam: 'vertrouwenszaak.vastleggen',
  titel: 'Zaak vastleggen',
  omschrijving: 'Legt vast wat iemand per telefoon of bij een bezoek vertelde. Alleen de vertrouwenspersoon leest het.',
  route: { methode: 'POST', pad: '/vertrouwenszaken' },
  invoer: NieuweZaak,
  over: ({ invoer }) => overGemeente(invoer.gemeente, 'vertrouwenspersoon'),
  context: ({ invoer }) => ({ akkoord: invoer.akkoord }),
  async doe({ invoer, db, klok, maakId }) {
    const { gemeente, soort, weg, tekst } = invoer;
    const id = maakId();
    await beginZaak(db, {
      gemeente,
      id,
      nummer: maakZaaknummer(),
      soort,
      weg,
      nu: klok.nu(),
      berichtId: maakId(),
      tekst,
      akkoord: true,
    });
    return { id, gemeente };
  },
  daarna: naarZaak('De zaak is vastgelegd. Alleen u leest haar.'),
});

/** Answers; who brought it reads this with the code. Only at the open door there is a code to read with. */
export const antwoord = handeling({
  ...basis,
  naam: 'vertrouwenszaak.antwoorden',
  titel: 'Antwoorden',
  omschrijving: 'Schrijft een bericht aan wie de zaak voorlegde, te lezen met de code.',
  route: { methode: 'POST', pad: '/vertrouwenszaken/{id}/antwoorden' },
  invoer: Antwoord,
  over: async ({ invoer, db }) => overZaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok, maakId }) {
    const z = await leesZaak(db, invoer.id);
    if (z.weg !== 'deur')
      throw new Fout(
        'STAND_PAST_NIET',
        'Deze zaak kwam niet door de open deur: er is geen code om een antwoord mee te lezen. Bel of spreek deze persoon, en noteer dat.',
      );
    await zetStatus(db, { id: z.id, versie: invoer.versie, status: 'wacht_op_melder', nu: klok.nu() });
    await voegBerichtToe(db, z, { id: maakId(), van: 'vertrouwenspersoon', tekst: invoer.tekst, nu: klok.nu() });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Het antwoord staat klaar voor wie de code heeft.'),
});

/** A note for oneself; taking it up is a note too. */
export const noteer = handeling({
  ...basis,
  naam: 'vertrouwenszaak.noteren',
  titel: 'Aantekening maken',
  omschrijving: 'Voegt een aantekening toe die alleen de vertrouwenspersoon leest, en neemt de zaak in behandeling.',
  route: { methode: 'POST', pad: '/vertrouwenszaken/{id}/aantekeningen' },
  invoer: Notitie,
  over: async ({ invoer, db }) => overZaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok, maakId }) {
    const z = await leesZaak(db, invoer.id);
    await zetStatus(db, { id: z.id, versie: invoer.versie, status: 'in_behandeling', nu: klok.nu() });
    await voegBerichtToe(db, z, { id: maakId(), van: 'notitie', tekst: invoer.tekst, nu: klok.nu() });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('De aantekening is bewaard.'),
});

/** Records that something was passed on, in which words and on whose agreement. Without agreement it is refused. Source: B4.3; AVG 6 lid 1 a. */
export const geefDoor = handeling({
  ...basis,
  naam: 'vertrouwenszaak.doorgeven',
  titel: 'Doorgeven met akkoord',
  omschrijving: 'Legt vast wat met akkoord van wie het voorlegde is doorgegeven, aan wie en in welke woorden.',
  route: { methode: 'POST', pad: '/vertrouwenszaken/{id}/doorgiften' },
  invoer: Doorgifte,
  over: async ({ invoer, db }) => overZaak(await leesZaak(db, invoer.id)),
  context: ({ invoer }) => ({ akkoord: invoer.akkoord }),
  async doe({ invoer, db, klok, maakId }) {
    const z = await leesZaak(db, invoer.id);
    await zetStatus(db, { id: z.id, versie: invoer.versie, status: 'in_behandeling', nu: klok.nu() });
    const tekst = `Doorgegeven aan: ${naarWie[invoer.naar]}\nAkkoord: ${invoer.akkoordHoe}\n\n${invoer.tekst}`;
    await voegBerichtToe(db, z, { id: maakId(), van: 'vertrouwenspersoon', tekst, nu: klok.nu() });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Vastgelegd wat u met akkoord doorgeeft. Geef precies deze woorden zelf aan de ontvanger.'),
});

/** Closes a zaak; after half a year its key goes. When the yes was taken back it goes at once, as with the code (AVG 7 lid 3, 17 lid 1 b). */
export const sluitZaak = handeling({
  ...basis,
  naam: 'vertrouwenszaak.sluiten',
  titel: 'Zaak sluiten',
  omschrijving: 'Sluit een zaak. Na zes maanden wordt de inhoud vernietigd; is het ja ingetrokken, dan meteen.',
  route: { methode: 'POST', pad: '/vertrouwenszaken/{id}/sluiting' },
  invoer: Sluiting,
  over: async ({ invoer, db }) => overZaak(await leesZaak(db, invoer.id)),
  async doe({ invoer, db, klok }) {
    const z = await leesZaak(db, invoer.id);
    const nu = klok.nu();
    const { versie, uitkomst } = invoer;
    if (uitkomst === 'ingetrokken') await trekIn(db, { id: z.id, versie, nu, vandaag: dagVan(nu) });
    else await sluit(db, { id: z.id, versie, uitkomst, nu, vandaag: dagVan(nu) });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/vertrouwenszaken/${uitvoer.id}`,
    tekst:
      invoer.uitkomst === 'ingetrokken'
        ? 'De zaak is gesloten en de inhoud is meteen onleesbaar; de telling blijft.'
        : 'De zaak is gesloten. Na zes maanden verdwijnt de inhoud; de telling blijft.',
  }),
});
