import { Briefstand, overbodigBijBrief } from '../../afstemming/index.ts';
import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { toonInrichting, toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { legGrijsbesluitVast, openGrijszaak, sluitGrijszaak, voegPartnerToe } from '../handelingen.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from '../overgang.ts';
import type { Grijszaak } from '../schema.ts';
import { toonStapels } from '../../signalen/index.ts';
import { maakBewijs } from '../bewijs.ts';
import { legGesprekVast, volgGesprekOp } from '../gesprekken.ts';
import { koppelGrijszaak } from '../koppelen.ts';
import { bereidWaarnemingVoor, legMomentVast } from '../waarnemen.ts';
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
    const van = await herkomst(s);
    const plek = van.locatieId ? await s.vraag(toonLocatie, { id: van.locatieId }) : null;
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
          verborgen={{
            ...(plek ? { gemeente: plek.gemeente, locatieId: plek.id } : {}),
            ...(van.inrichtingId ? { inrichtingId: van.inrichtingId } : {}),
            ...(van.stapelId ? { stapelId: van.stapelId } : {}),
          }}
          weg={['inrichtingId', 'stapelId']}
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

/** From which page a case is opened: its place, inrichting or stapel goes along. */
async function herkomst(s: Scherm): Promise<{ locatieId?: string; inrichtingId?: string; stapelId?: string }> {
  const { locatie, inrichting, stapel } = s.filters;
  if (inrichting) {
    const i = await s.vraag(toonInrichting, { id: inrichting });
    return { inrichtingId: i.id, locatieId: i.locatieId };
  }
  return { ...(locatie ? { locatieId: locatie } : {}), ...(stapel ? { stapelId: stapel } : {}) };
}

function cautiekeuzes(z: Grijszaak) {
  return z.cauties.map((c) => ({
    waarde: c.id,
    tekst: `${opmaak.datumtijd(c.gegevenOp)}, ${hoedanigheden[c.hoedanigheid as keyof typeof hoedanigheden].toLowerCase()}`,
  }));
}

const koppelen: Pagina = {
  pad: '/grijszaken/:id/koppelingen',
  async toon(s) {
    const z = await s.vraag(toonGrijszaak, { id: s.params.id! });
    const { inrichtingen } = await s.vraag(toonLocatie, { id: z.locatieId });
    const stapels = (await s.vraag(toonStapels, { gemeente: z.gemeente, perPagina: 100 })).items;
    return {
      titel: `${koppelGrijszaak.titel}: ${z.nummer}`,
      kruimels: [KRUIMEL, { tekst: z.nummer, pad: `/grijszaken/${z.id}` }, { tekst: koppelGrijszaak.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={koppelGrijszaak}
          annuleren={`/grijszaken/${z.id}`}
          keuzes={{
            inrichtingId: inrichtingen.map((i) => ({ waarde: i.id, tekst: `${i.naam} (${i.nummer})` })),
            stapelId: stapels.map((p) => ({ waarde: p.id, tekst: `${p.nummer}: ${p.titel}` })),
          }}
          waarden={{ inrichtingId: z.inrichtingId ?? '', stapelId: z.stapelId ?? '' }}
          toelichting="Wie de inrichting of de stapel opent en deze zaak mag zien, vindt haar daar terug."
        />
      ),
    };
  },
};

const opvolgen: Pagina = {
  pad: '/waarschuwingsgesprekken/:id/opvolging',
  toon: async (s) => ({
    titel: volgGesprekOp.titel,
    kruimels: [KRUIMEL, { tekst: volgGesprekOp.titel }],
    inhoud: <HandelingFormulier s={s} handeling={volgGesprekOp} annuleren="/grijszaken" />,
  }),
};

const moment: Pagina = {
  pad: '/grijswaarnemingen/:id/momenten',
  toon: async (s) => ({
    titel: legMomentVast.titel,
    kruimels: [KRUIMEL, { tekst: legMomentVast.titel }],
    inhoud: (
      <HandelingFormulier
        s={s}
        handeling={legMomentVast}
        annuleren="/grijszaken"
        toelichting="Alleen wat aan de plek te zien was. Wie er loopt, woont of werkt hoort hier niet, en een kenteken ook niet."
      />
    ),
  }),
};

/** The forms of a case. */
export const grijsformulieren: Pagina[] = [
  nieuw,
  koppelen,
  opvolgen,
  moment,
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
    keuzes: { cautieId: cautiekeuzes(z) },
    waarden: { vorm: 'afschrift', verkrijging: 'eigen' },
    weg: z.cauties.length === 0 ? ['cautieId'] : [],
  })),
  formulier('gesprekken', legGesprekVast, (z, vandaag) => ({
    keuzes: { cautieId: cautiekeuzes(z) },
    weg: [...(z.cauties.length === 0 ? ['cautieId'] : []), ...overbodigBijBrief(z.brief)],
    waarden: { rechten: ['vrijwillig', 'geen_besluit'], opvolgenOp: plusDagen(vandaag, 14) },
    knop: 'Vastleggen en brief maken',
    toelichting: (
      <>
        <Briefstand deur={z.brief} locatieId={z.locatieId} />
        <p>
          Van dit gesprek komt een brief met een nummer. Zij is daarna niet meer te veranderen; een nieuw gesprek is een
          nieuwe brief. Er staat geen naam in: u geeft haar mee of stuurt haar naar het adres. Wat u met de politie
          afstemde staat er niet in.
        </p>
      </>
    ),
  })),
  formulier('waarnemingen', bereidWaarnemingVoor, (_z, vandaag) => ({
    waarden: { van: vandaag, tot: plusDagen(vandaag, 7), keren: '2', minuten: '30' },
    toelichting: (
      <p>
        U kijkt naar een plek en nooit naar mensen die er werken. Vaker dan drie keer in negentig dagen, langer dan een
        uur, over meer dan veertien dagen of met een hulpmiddel is stelselmatig: dat vraagt een bevel van de officier
        van justitie aan de politie (Sv 126g). Deze grenzen zijn een afspraak van het programma; leg ze aan uw officier
        voor.
      </p>
    ),
  })),
  formulier('bewijzen', maakBewijs, () => ({ knop: 'Bewijs maken' })),
  formulier('sluiting', sluitGrijszaak, () => ({ gevaar: true })),
];
