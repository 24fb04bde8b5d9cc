import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { alleGemeenten } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Knoplink, opmaak, Status, type Lijstkolom } from '../../platform/scherm/index.ts';
import { Wachtzoekvraag, type Wachtregel } from '../schema-wachten.ts';
import { toonWachtafspraken } from '../vragen-wachten.ts';
import { toonAfstemafspraken } from '../vragen.ts';
import { verzoekWachten, vraagWachten, zijdeVan } from '../wachten.ts';
import { wachternst, wachtstanden, type Wachtstand } from '../woorden.ts';

/** The way back to the list. */
export const KRUIMEL = { tekst: 'Pas op de plaats', pad: '/wachtafspraken' };
/** How long one usually asks for. */
export const DAGEN = 28;

/** Where an agreement stands, as a mark. */
export function Stand({ w }: { w: Wachtregel }) {
  return <Status soort={wachternst[w.stand as Wachtstand]} tekst={wachtstanden[w.stand as Wachtstand]} />;
}

/** Who asked, as a name. */
export const vrager = (w: Wachtregel) => (w.zijde === 'politie' ? w.politieNaam : `Gemeente ${w.gemeenteNaam}`);

const KOLOMMEN: Lijstkolom<Wachtregel>[] = [
  { kop: 'Nummer', cel: (w) => w.nummer, smal: true },
  { kop: 'Plek', cel: (w) => w.adres },
  { kop: 'Gevraagd door', cel: vrager },
  { kop: 'Gevraagd', cel: (w) => opmaak.datumKort(w.gevraagdOp), volgorde: 'gevraagdOp', smal: true },
  { kop: 'Opnieuw kijken', cel: (w) => opmaak.datumKort(w.tot), volgorde: 'tot', smal: true },
  { kop: 'Stand', cel: (w) => <Stand w={w} />, smal: true },
];

/** Where one waits by agreement; the same list for both sides. */
export const wachtafsprakenPagina: Pagina = {
  pad: '/wachtafspraken',
  menu: {
    groep: 'Afstemming',
    tekst: 'Pas op de plaats',
    toets: '=',
    petten: ['rechercheur', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonWachtafspraken, lijstInvoer(s, Wachtzoekvraag));
    const vraagt = ['coordinator', 'jurist', 'rechercheur'].includes(s.wie.petsoort);
    return {
      titel: 'Pas op de plaats',
      inhoud: (
        <Lijstpagina<Wachtregel>
          s={s}
          titel="Pas op de plaats"
          woorden={['afspraak', 'afspraken']}
          schema={Wachtzoekvraag}
          antwoord={antwoord}
          kolommen={KOLOMMEN}
          rijPad={(w) => `/wachtafspraken/${w.id}`}
          volgorde={{ volgorde: 'gevraagdOp', richting: 'af' }}
          zoekhint="Zoek op nummer of adres"
          acties={
            vraagt && (
              <Knoplink pad="/wachtafspraken/nieuw" soort="hoofd">
                Vragen om te wachten
              </Knoplink>
            )
          }
          leeg={{
            titel: 'Nergens wordt gewacht',
            tekst:
              'Gemeente en politie kunnen elkaar vragen op een plek te wachten tot een dag. Het geldt pas als de ander akkoord is, en het houdt vanzelf op.',
          }}
        />
      ),
    };
  },
};

/** The form of a question: for a gemeente a locatie, for politie an address. */
export const nieuweWachtafspraakPagina: Pagina = {
  pad: '/wachtafspraken/nieuw',
  toon: (s) => (zijdeVan(s.wie) === 'politie' ? verzoekblad(s) : vraagblad(s)),
};

const UITLEG =
  'U vraagt de ander op een plek te wachten tot een dag om opnieuw te kijken. Het geldt pas na akkoord. De reden schrijft u niet op: die blijft waar zij is.';

function verzoekblad(s: Scherm): Promise<Paginainhoud> {
  return Promise.resolve({
    titel: 'Een gemeente vragen te wachten',
    kruimels: [KRUIMEL, { tekst: 'Vragen' }],
    inhoud: (
      <HandelingFormulier
        s={s}
        handeling={verzoekWachten}
        params={{}}
        gemeenten={alleGemeenten().map((g) => g.code)}
        waarden={{ tot: plusDagen(dagVan(s.klok.nu()), DAGEN) }}
        annuleren="/wachtafspraken"
        toelichting={UITLEG}
      />
    ),
  });
}

async function vraagblad(s: Scherm): Promise<Paginainhoud> {
  const { locatie } = s.filters;
  const plek = locatie ? await s.vraag(toonLocatie, { id: locatie }) : null;
  const keuzes = plek ? [] : (await s.vraag(toonLocatiekeuzes, {})).items;
  const { eenheden, items } = await s.vraag(toonAfstemafspraken, {});
  const vaste = items.find((a) => a.gemeente === plek?.gemeente)?.politieId ?? eenheden[0]?.id;
  return {
    titel: 'Pas op de plaats vragen',
    kruimels: [KRUIMEL, { tekst: 'Vragen' }],
    inhoud: (
      <HandelingFormulier
        s={s}
        handeling={vraagWachten}
        params={{}}
        verborgen={plek ? { gemeente: plek.gemeente, locatieId: plek.id } : {}}
        keuzes={{
          locatieId: keuzes.map((k) => ({ waarde: k.id, tekst: k.tekst })),
          politieId: eenheden.map((e) => ({ waarde: e.id, tekst: e.naam })),
        }}
        waarden={{ tot: plusDagen(dagVan(s.klok.nu()), DAGEN), politieId: vaste }}
        annuleren="/wachtafspraken"
        toelichting={
          <p>
            {plek && <strong>{plek.adres}. </strong>}
            {UITLEG}
          </p>
        }
      />
    ),
  };
}
