import { handeling } from '../kern/declaraties.ts';
import { naarZaak, opZaak } from './basis.ts';
import { Landelijk, Terugkoppeling } from './invoer.ts';
import { stap } from './opvolging.ts';
import { leesZaak } from './queries.ts';
import { terugkoppelsoorten } from './woorden.ts';

/** Tells whoever reported what happened. Source: P7. */
export const koppelZaakTerug = handeling({
  ...opZaak,
  naam: 'politiezaak.terugkoppelen',
  titel: 'Terugkoppelen aan de melder',
  omschrijving: 'Legt vast wat de melder heeft gehoord: ontvangen, opgepakt of niet, afgesloten.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/terugkoppelingen' },
  invoer: Terugkoppeling,
  doe: ({ invoer, ...o }) =>
    stap(o, invoer, {
      velden: { teruggekoppeld: invoer.soort, teruggekoppeld_op: o.klok.nu() },
      soort: 'terugkoppeling',
      inhoud: { titel: `Teruggekoppeld: ${terugkoppelsoorten[invoer.soort].toLowerCase()}`, tekst: invoer.tekst },
    }),
  daarna: naarZaak('De terugkoppeling is vastgelegd.'),
});

/** Offers a case beyond the unit to the national point, and records its receipt. Source: P6. */
export const draagLandelijkOver = handeling({
  ...opZaak,
  naam: 'politiezaak.landelijk-overdragen',
  titel: 'Overdragen aan het landelijke punt',
  omschrijving: 'Biedt een zaak aan bij het landelijke coördinatiepunt, of legt het ontvangstbewijs vast.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/landelijk' },
  invoer: Landelijk,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const nu = o.klok.nu();
    return stap(o, invoer, {
      velden: {
        landelijk_aangeboden_op: z.landelijkAangebodenOp ?? nu,
        ...(invoer.bewijs ? { landelijk_ontvangen_op: nu } : {}),
      },
      soort: 'landelijk',
      inhoud: {
        titel: invoer.bewijs ? 'Aangenomen door het landelijke punt' : 'Aangeboden aan het landelijke punt',
        tekst: invoer.tekst,
        velden: invoer.bewijs ? [{ naam: 'Ontvangstbewijs', waarde: invoer.bewijs }] : [],
      },
    });
  },
  daarna: naarZaak('Vastgelegd.'),
});
