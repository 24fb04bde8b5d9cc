import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { antwoord, geefDoor, legZaakVast, noteer, sluitZaak } from '../handelingen.ts';
import { toonZaak } from '../vragen.ts';

/** Recording what came by phone or at a visit. */
export const nieuwePagina: Pagina = {
  pad: '/vertrouwenszaken/nieuw',
  async toon(s) {
    return {
      titel: 'Zaak vastleggen',
      kruimels: [{ tekst: 'Postvak', pad: '/vertrouwenszaken' }, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legZaakVast}
          annuleren="/vertrouwenszaken"
          toelichting="Een naam is niet nodig. Noteer alleen wat u nodig hebt om verder te kunnen."
        />
      ),
    };
  },
};

function formulier(naam: string, handeling: HandelingFormulierProps['handeling'], toelichting?: string): Pagina {
  return {
    pad: `/vertrouwenszaken/:id/${naam}`,
    async toon(s) {
      const z = await s.vraag(toonZaak, { id: s.params.id! });
      return {
        titel: `${handeling.titel}: ${z.nummer}`,
        kruimels: [
          { tekst: 'Postvak', pad: '/vertrouwenszaken' },
          { tekst: z.nummer, pad: `/vertrouwenszaken/${z.id}` },
          { tekst: handeling.titel },
        ],
        inhoud: (
          <HandelingFormulier
            s={s}
            handeling={handeling}
            verborgen={{ versie: String(z.versie) }}
            annuleren={`/vertrouwenszaken/${z.id}`}
            toelichting={toelichting}
          />
        ),
      };
    },
  };
}

/** The forms of a zaak. */
export const formulieren: Pagina[] = [
  formulier('antwoorden', antwoord),
  formulier('noteren', noteer),
  formulier(
    'doorgeven',
    geefDoor,
    'Samenzicht stuurt niets. U legt vast waarmee is ingestemd, en geeft precies die woorden zelf door.',
  ),
  formulier(
    'sluiten',
    sluitZaak,
    'Zes maanden na sluiten verdwijnt de inhoud; kiest u ingetrokken, dan meteen. De telling blijft.',
  ),
];
