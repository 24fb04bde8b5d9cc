import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { herstelOnderscheid, onderscheidSignalen } from '../paren.ts';
import { toonSignaal } from '../vragen.ts';
import { Signaalcitaat } from '../weergave.tsx';

/** The form that says that two signalen are not about the same. */
export const onderscheidenPagina: Pagina = paarpagina('/signalen/:id/onderscheiden', onderscheidSignalen);

/** The form that takes that back. */
export const herstellenPagina: Pagina = paarpagina('/signalen/:id/onderscheid-herstellen', herstelOnderscheid);

function paarpagina(pad: `/${string}`, handeling: typeof onderscheidSignalen): Pagina {
  return {
    pad,
    async toon(s) {
      const signaal = await s.vraag(toonSignaal, { id: s.params.id! });
      if (!s.filters.ander)
        throw new Fout('NIET_GEVONDEN', 'Begin bij een signaal: open het en kies daar het voorstel waarover het gaat.');
      const ander = await s.vraag(toonSignaal, { id: s.filters.ander });
      return {
        titel: handeling.titel,
        kruimels: [
          { tekst: 'Signalen', pad: '/signalen' },
          { tekst: opmaak.datumKort(signaal.datum), pad: `/signalen/${signaal.id}` },
          { tekst: handeling.titel },
        ],
        inhoud: (
          <>
            <Signaalcitaat signaal={signaal} nummer={1} />
            <Signaalcitaat signaal={ander} nummer={2} />
            <HandelingFormulier
              s={s}
              handeling={handeling}
              verborgen={{ anderId: ander.id }}
              annuleren={`/signalen/${signaal.id}`}
              toelichting="Aan de signalen zelf verandert niets. Alleen of zij aan elkaar worden voorgesteld."
            />
          </>
        ),
      };
    },
  };
}
