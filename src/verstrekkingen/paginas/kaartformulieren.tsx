import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { kaartmodellen, kaartsoorten } from '../kaarten.ts';
import { keurKaartGoed, kijkKaartDoor, stelKaartOp, toonKaart } from '../kaarthandelingen.ts';
import { Kaartinhoud } from './kaarten.tsx';

const JAAR = 365;

/** The form for a new version, filled with the model. */
export const nieuweKaartPagina: Pagina = {
  pad: '/grondslagkaarten/nieuw',
  toon(s) {
    const model = kaartmodellen.find((m) => m.soort === s.filters.model) ?? kaartmodellen[0]!;
    return Promise.resolve({
      titel: `Grondslagkaart opstellen: ${kaartsoorten[model.soort]}`,
      kruimels: [{ tekst: 'Grondslagkaarten', pad: '/grondslagkaarten' }, { tekst: 'Opstellen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={stelKaartOp}
          waarden={{
            ...model,
            zonderPersoon: model.zonderPersoon ? 'ja' : 'nee',
            // Whoever drafts chooses the part of UAVG 32 or 33 with own eyes; the model only says what it leans to.
            strafgrond: model.strafgrond === 'geen' ? 'geen' : '',
          }}
          knop="Kaart opstellen"
          annuleren="/grondslagkaarten"
          toelichting="De letters b en f kunt u kiezen om te lezen waarom ze niet kunnen. Een oude versie blijft staan zoals zij was."
        />
      ),
    });
  },
};

/** The form to sign. */
export const ondertekenPagina: Pagina = {
  pad: '/grondslagkaarten/:id/ondertekenen',
  async toon(s) {
    const k = await s.vraag(toonKaart, { id: s.params.id! });
    return {
      titel: `Ondertekenen: ${k.titel}`,
      kruimels: [
        { tekst: 'Grondslagkaarten', pad: '/grondslagkaarten' },
        { tekst: k.titel, pad: `/grondslagkaarten/${k.id}` },
        { tekst: 'Ondertekenen' },
      ],
      inhoud: (
        <>
          <Kaartinhoud k={k} />
          <HandelingFormulier
            s={s}
            handeling={keurKaartGoed}
            waarden={{ geldigTot: plusDagen(dagVan(s.klok.nu()), JAAR) }}
            knop="Ondertekenen"
            annuleren={`/grondslagkaarten/${k.id}`}
            toelichting="U tekent voor alle gemeenten van deze pet, met uw naam en de dag van vandaag."
          />
        </>
      ),
    };
  },
};

/** The form for who oversees. */
export const nakijkPagina: Pagina = {
  pad: '/grondslagkaarten/:id/nakijken',
  async toon(s) {
    const k = await s.vraag(toonKaart, { id: s.params.id! });
    return {
      titel: `Nakijken: ${k.titel}`,
      kruimels: [
        { tekst: 'Grondslagkaarten', pad: '/grondslagkaarten' },
        { tekst: k.titel, pad: `/grondslagkaarten/${k.id}` },
        { tekst: 'Nakijken' },
      ],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={kijkKaartDoor}
          annuleren={`/grondslagkaarten/${k.id}`}
          toelichting="Nakijken doet een ander dan wie opstelde of ondertekende (AVG 38 lid 6)."
        />
      ),
    };
  },
};
