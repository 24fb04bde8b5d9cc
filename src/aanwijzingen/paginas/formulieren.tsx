import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { legAanwijzingVast, maakAanwijzingBekend, trekAanwijzingIn } from '../handelingen.ts';
import { toonAanwijsbaren, toonAanwijzing } from '../vragen.ts';

const kruimel = { tekst: 'Aanwijzingen', pad: '/aanwijzingen' };
const alsKeuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
  lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));

/** The form for a new aanwijzing. */
export const nieuweAanwijzingPagina: Pagina = {
  pad: '/aanwijzingen/nieuw',
  async toon(s) {
    const keuzes = await s.vraag(toonAanwijsbaren, {});
    return {
      titel: 'Aanwijzing vastleggen',
      kruimels: [kruimel, { tekst: 'Nieuw' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legAanwijzingVast}
          keuzes={{ medewerkerId: alsKeuzes(keuzes.medewerkers), organisatieId: alsKeuzes(keuzes.organisaties) }}
          waarden={{ geldigVan: dagVan(s.klok.nu()), soort: 'individueel', domeinen: ['apv'] }}
          annuleren="/aanwijzingen"
          toelichting="Neem over wat in het besluit staat. Elke gemeente wijst zelf aan; voor een tweede gemeente is een tweede besluit nodig."
        />
      ),
    };
  },
};

/** The form to record that an aanwijzing was made known. */
export const bekendmakenPagina: Pagina = {
  pad: '/aanwijzingen/:id/bekendmaken',
  async toon(s) {
    const a = await s.vraag(toonAanwijzing, { id: s.params.id! });
    return {
      titel: `Bekendmaking van ${a.besluitnummer}`,
      kruimels: [kruimel, { tekst: a.besluitnummer, pad: `/aanwijzingen/${a.id}` }, { tekst: 'Bekendmaken' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={maakAanwijzingBekend}
          waarden={{ bekendgemaaktOp: dagVan(s.klok.nu()) }}
          annuleren={`/aanwijzingen/${a.id}`}
          toelichting={`${a.wie}. Vanaf deze dag geeft de aanwijzing bevoegdheid, als haar periode dan loopt.`}
        />
      ),
    };
  },
};

/** The form to withdraw an aanwijzing. */
export const intrekkenPagina: Pagina = {
  pad: '/aanwijzingen/:id/intrekken',
  async toon(s) {
    const a = await s.vraag(toonAanwijzing, { id: s.params.id! });
    return {
      titel: `${a.besluitnummer} intrekken`,
      kruimels: [kruimel, { tekst: a.besluitnummer, pad: `/aanwijzingen/${a.id}` }, { tekst: 'Intrekken' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={trekAanwijzingIn}
          gevaar
          waarden={{ ingetrokkenOp: dagVan(s.klok.nu()) }}
          annuleren={`/aanwijzingen/${a.id}`}
          toelichting={`${a.wie}. Dit kan niet terug; voor een nieuwe aanwijzing is een nieuw besluit nodig.`}
        />
      ),
    };
  },
};
