import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { legGrijsbesluitVast, openGrijszaak, sluitGrijszaak, voegPartnerToe } from '../handelingen.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from '../overgang.ts';
import type { Grijszaak } from '../schema.ts';
import { toonGrijseenheden, toonGrijszaak } from '../vragen.ts';
import { hoedanigheden } from '../woorden.ts';

type Deel = Partial<Omit<HandelingFormulierProps, 's' | 'handeling'>>;
const KRUIMEL = { tekst: 'Grijs gebied', pad: '/grijszaken' };

/** A form on a case: crumbs and the way back are the same for all. */
function formulier(
  naam: string,
  handeling: HandelingFormulierProps['handeling'],
  deel: (z: Grijszaak, vandaag: string) => Deel,
): Pagina {
  return {
    pad: `/grijszaken/:id/${naam}`,
    async toon(s) {
      const z = await s.vraag(toonGrijszaak, { id: s.params.id! });
      return {
        titel: `${handeling.titel}: ${z.nummer}`,
        kruimels: [KRUIMEL, { tekst: z.nummer, pad: `/grijszaken/${z.id}` }, { tekst: handeling.titel }],
        inhoud: (
          <HandelingFormulier
            s={s}
            handeling={handeling}
            annuleren={`/grijszaken/${z.id}`}
            {...deel(z, dagVan(s.klok.nu()))}
          />
        ),
      };
    },
  };
}

const nieuw: Pagina = {
  pad: '/grijszaken/nieuw',
  async toon(s) {
    const { locatie } = s.filters;
    const plek = locatie ? await s.vraag(toonLocatie, { id: locatie }) : null;
    const keuzes = plek ? [] : (await s.vraag(toonLocatiekeuzes, {})).items;
    const eenheden = (await s.vraag(toonGrijseenheden, {})).items;
    return {
      titel: openGrijszaak.titel,
      kruimels: [KRUIMEL, { tekst: 'Openen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={openGrijszaak}
          params={{}}
          verborgen={plek ? { gemeente: plek.gemeente, locatieId: plek.id } : {}}
          keuzes={{
            locatieId: keuzes.map((k) => ({ waarde: k.id, tekst: k.tekst })),
            politieId: eenheden.map((e) => ({ waarde: e.id, tekst: e.naam })),
          }}
          waarden={{ terugkijkenOp: plusDagen(dagVan(s.klok.nu()), 14) }}
          annuleren="/grijszaken"
          toelichting={
            <p>
              {plek && <strong>{plek.adres}. </strong>}Zolang de zaak onder toezicht staat, gelden de gewone regels van
              toezicht. Is er een vermoeden van een strafbaar feit, leg dan de overgang vast.
            </p>
          }
        />
      ),
    };
  },
};

/** The forms of a case. */
export const grijsformulieren: Pagina[] = [
  nieuw,
  formulier('partners', voegPartnerToe, () => ({})),
  formulier('besluiten', legGrijsbesluitVast, (_z, vandaag) => ({
    waarden: { genomenOp: vandaag, terugkijkenOp: plusDagen(vandaag, 14) },
  })),
  formulier('overgangen', legOvergangVast, (z, vandaag) => ({
    verborgen: { naar: z.fase === 'toezicht' ? 'opsporing' : 'toezicht' },
    waarden: { dag: vandaag },
    knop: z.fase === 'toezicht' ? 'Naar opsporing' : 'Terug naar toezicht',
    gevaar: z.fase === 'toezicht',
    toelichting:
      z.fase === 'toezicht' ? (
        <p>
          <strong>Van toezicht naar opsporing.</strong> Vanaf nu plant en begint niemand hier een controle. Alleen wat u
          daarna stuk voor stuk overdraagt, gaat naar de politie.
        </p>
      ) : (
        <p>
          <strong>Van opsporing terug naar toezicht.</strong> Controleren kan weer. Wat de politie heeft, komt niet mee
          terug: toezicht begint met wat het zelf weet.
        </p>
      ),
  })),
  formulier('cauties', legCautieVast, () => ({})),
  formulier('posten', draagPostOver, (z) => ({
    keuzes: {
      cautieId: z.cauties.map((c) => ({
        waarde: c.id,
        tekst: `${opmaak.datumtijd(c.gegevenOp)}, ${hoedanigheden[c.hoedanigheid as keyof typeof hoedanigheden].toLowerCase()}`,
      })),
    },
    weg: z.cauties.length === 0 ? ['cautieId'] : [],
  })),
  formulier('sluiting', sluitGrijszaak, () => ({ gevaar: true })),
];
