import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { toonPlaatskeuzes } from '../../meldingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { legPartnerberichtVast } from '../partnerberichten.tsx';

const keuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
  lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));
const TERUG_DAGEN = 28;

/** Typing over what politie, GGD, NLA or Meld Misdaad Anoniem sent. */
export const partnerberichtPagina: Pagina = {
  pad: '/partnerberichten/nieuw',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Bericht van een partner',
    toets: '8',
    petten: ['coordinator', 'toezichthouder', 'jurist'],
  },
  async toon(s) {
    const plaatsen = await s.vraag(toonPlaatskeuzes, {});
    return {
      titel: 'Bericht van een partner vastleggen',
      kruimels: [{ tekst: 'Meldingen', pad: '/meldingen' }, { tekst: 'Bericht van een partner' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legPartnerberichtVast}
          keuzes={{ inrichtingId: keuzes(plaatsen.inrichtingen), locatieId: keuzes(plaatsen.locaties) }}
          waarden={{ urgentie: 'gewoon', terugkoppelenVoor: plusDagen(dagVan(s.klok.nu()), TERUG_DAGEN) }}
          annuleren="/meldingen"
          toelichting="Typ de feiten over die toezicht nodig heeft. Grond en voorwaarden blijven erbij staan waar de feiten worden gebruikt. Het stuk zelf voegt u daarna toe aan de melding."
        />
      ),
    };
  },
};
