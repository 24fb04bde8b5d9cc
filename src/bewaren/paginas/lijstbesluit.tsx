import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { haalWeg, keurLijstGoed, wijsLijstAf } from '../handelingen.ts';
import { toonLijst } from '../vragen.ts';

const kruimel = { tekst: 'Vernietigingslijsten', pad: '/bewaren/lijsten' };

/** The form to take one zaak off a list. */
export const weghaalPagina: Pagina = {
  pad: '/bewaren/lijsten/:id/weghalen',
  async toon(s) {
    const l = await s.vraag(toonLijst, { id: s.params.id! });
    const regel = l.items.find((r) => r.id === s.filters.regel);
    return {
      titel: `${regel?.aanduiding ?? 'Een zaak'} van ${l.nummer} halen`,
      kruimels: [kruimel, { tekst: l.nummer, pad: `/bewaren/lijsten/${l.id}` }, { tekst: 'Weghalen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={haalWeg}
          params={{ id: l.id, regelId: regel?.id ?? '' }}
          annuleren={`/bewaren/lijsten/${l.id}`}
          toelichting="Moet de zaak langer blijven omdat er een procedure loopt, schort dan de vernietiging op: anders staat zij op de volgende lijst weer."
        />
      ),
    };
  },
};

/** The forms to decide on a list. */
export const besluitPaginas: Pagina[] = [
  { pad: 'goedkeuren', handeling: keurLijstGoed, gevaar: true },
  { pad: 'afwijzen', handeling: wijsLijstAf, gevaar: false },
].map(({ pad, handeling, gevaar }) => ({
  pad: `/bewaren/lijsten/:id/${pad}`,
  async toon(s: Scherm) {
    const l = await s.vraag(toonLijst, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${l.nummer}`,
      kruimels: [kruimel, { tekst: l.nummer, pad: `/bewaren/lijsten/${l.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={handeling}
          verborgen={{ versie: String(l.versie) }}
          annuleren={`/bewaren/lijsten/${l.id}`}
          gevaar={gevaar}
          toelichting={
            gevaar
              ? `U keurt de vernietiging van ${opmaak.meervoud(l.regels, 'zaak', 'zaken')} goed. Dit kan niet ongedaan worden gemaakt. Wat intussen is opgeschort, blijft.`
              : 'Er wordt niets vernietigd. Wie de lijst opstelde, leest uw reden.'
          }
        />
      ),
    };
  },
}));
