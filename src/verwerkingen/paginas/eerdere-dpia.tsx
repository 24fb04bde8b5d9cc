import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { legEerdereDpiaVast } from '../eerdere-dpia.ts';
import { toonRegister } from '../vragen.ts';

/** The form to record a DPIA that was decided elsewhere, with what still lacks one ticked. */
export const eerdereDpiaPagina: Pagina = {
  pad: '/dpias/vastleggen',
  async toon(s) {
    const gevraagd = s.filters.gemeente;
    const gemeente = gevraagd && s.wie.gemeenten.includes(gevraagd) ? { gemeente: gevraagd } : {};
    const { items, ...register } = await s.vraag(toonRegister, gemeente);
    const ontbreekt = items.filter((i) => i.dpiastand === 'ontbreekt').map((i) => i.sleutel);
    return {
      titel: 'Eerder vastgestelde DPIA vastleggen',
      kruimels: [{ tekst: 'DPIA’s', pad: '/dpias' }, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legEerdereDpiaVast}
          keuzes={{ verwerkingen: items.map((i) => ({ waarde: i.sleutel, tekst: i.inhoud.naam })) }}
          waarden={{ gemeente: register.gemeente, verwerkingen: ontbreekt }}
          annuleren="/dpias"
          toelichting="Voor een DPIA die uw gemeente al vaststelde, buiten Samenzicht. U legt vast wat anderen besloten; u besluit niet zelf (AVG 38 lid 6). Aangevinkt staat wat nog geen DPIA heeft: haal weg waar deze DPIA niet over gaat. Is er nog geen DPIA, stel er dan een op."
        />
      ),
    };
  },
};
