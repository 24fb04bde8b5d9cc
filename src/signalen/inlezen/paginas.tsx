import { HandelingFormulier, Lijstpagina, lijstInvoer, Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Status, Tabel, type Ernst } from '../../platform/scherm/index.ts';
import {
  bekijkInleesbestand,
  bereidInlezingVoor,
  leesIn,
  overInlezing,
  toonInlezing,
  toonInlezingen,
} from './handelingen.ts';
import { Inlezingenvraag, regelstanden, type Inlezing, type InlezingGeheel } from './schema.ts';

const lijst = { tekst: 'Meldingen inlezen', pad: '/inlezingen' };

/** The files that were looked at or read in. */
export const inlezingenPagina: Pagina = {
  pad: '/inlezingen',
  menu: { groep: 'Meldingen en signalen', tekst: 'Meldingen inlezen', toets: '1', petten: ['coordinator'] },
  async toon(s) {
    const antwoord = await s.vraag(toonInlezingen, lijstInvoer(s, Inlezingenvraag));
    return {
      titel: 'Meldingen inlezen',
      inhoud: (
        <Lijstpagina<Inlezing>
          s={s}
          titel="Meldingen inlezen"
          woorden={['bestand', 'bestanden']}
          schema={Inlezingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Bestand', cel: (r) => r.titel },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Bekeken op', cel: (r) => opmaak.datumKort(r.gemaaktOp), volgorde: 'gemaaktOp', smal: true },
            { kop: 'Door', cel: (r) => r.doorNaam },
            { kop: 'Regels', cel: (r) => r.regels, getal: true, smal: true },
            { kop: 'Ingelezen', cel: (r) => r.ingelezen, getal: true, smal: true },
            { kop: 'Status', cel: (r) => <Inleesmerk status={r.status} />, smal: true },
          ]}
          rijPad={(r) => `/inlezingen/${r.id}`}
          volgorde={{ volgorde: 'gemaaktOp', richting: 'af' }}
          zoekhint="Zoek op naam van het bestand"
          acties={<Knoplink pad="/inlezingen/nieuw">Bestand bekijken</Knoplink>}
          leeg={{
            titel: 'Nog niets ingelezen',
            tekst:
              'Hebt u meldingen in een oud bestand, lees ze dan hier in. Eerst een proef: u ziet per regel wat klopt, wat de waker vindt en wat bij elkaar kan horen.',
            actie: { tekst: 'Bestand bekijken', pad: '/inlezingen/nieuw' },
          }}
        />
      ),
    };
  },
};

/** The form that looks at pasted rows. */
export const nieuweInlezingPagina: Pagina = {
  pad: '/inlezingen/nieuw',
  async toon(s) {
    return {
      titel: 'Regels met meldingen bekijken',
      kruimels: [lijst, { tekst: 'Regels plakken' }],
      inhoud: (
        <>
          <Uitleg />
          <p>
            <Knoplink pad="/inlezingen/bestand">Liever een bestand kiezen</Knoplink>
          </p>
          <HandelingFormulier s={s} handeling={bereidInlezingVoor} params={{}} annuleren="/inlezingen" />
        </>
      ),
    };
  },
};

/** The form that looks at a file. */
export const inleesbestandPagina: Pagina = {
  pad: '/inlezingen/bestand',
  async toon(s) {
    return {
      titel: 'Bestand met meldingen bekijken',
      kruimels: [lijst, { tekst: 'Bestand kiezen' }],
      inhoud: (
        <>
          <Uitleg />
          <p>
            <Knoplink pad="/inlezingen/nieuw">Liever regels plakken</Knoplink>
          </p>
          <HandelingFormulier
            s={s}
            handeling={bekijkInleesbestand}
            params={{}}
            annuleren="/inlezingen"
            bestand={{
              soort: 'bestand',
              naam: 'bestand',
              label: 'Bestand',
              hint: 'Platte tekst (jsonl of txt), hooguit 500 regels.',
              aanvaardt: '.jsonl,.txt,text/plain,application/jsonl',
            }}
          />
        </>
      ),
    };
  },
};

function Uitleg() {
  return (
    <p>
      Eén melding per regel, als JSON met <code>id</code>, <code>datum</code>, <code>melder</code> en <code>text</code>.
      Er wordt nog niets ingelezen. Een regel die misschien een persoon noemt wordt niet bewaard: u leest haar nummer,
      en registreert die melding met de hand. Een oude melding krijgt de termijn van de dag waarop zij binnenkwam.
    </p>
  );
}

/** One file: as a trial, and after that as the report. */
export const inlezingPagina: Pagina = {
  pad: '/inlezingen/:id',
  async toon(s) {
    const i = await s.vraag(toonInlezing, { id: s.params.id! });
    const goed = i.rijen.filter((r) => r.stand === 'goed').length;
    return {
      titel: `${i.status === 'proef' ? 'Proef' : 'Verslag'}: ${i.titel}`,
      kruimels: [lijst, { tekst: i.titel }],
      inhoud: (
        <>
          <Telling i={i} />
          {i.status === 'proef' && goed > 0 && (
            <Actiebalk
              s={s}
              acties={[
                s.actie(leesIn, overInlezing(i), {
                  titel: `${opmaak.meervoud(goed, 'melding', 'meldingen')} inlezen`,
                  bevestig:
                    'Elke regel die klopt wordt een melding met een nummer en een termijn. Dat gaat niet vanzelf terug.',
                }),
              ]}
            />
          )}
          <Samen i={i} />
          <Regels s={s} i={i} />
        </>
      ),
    };
  },
};

function Telling({ i }: { i: InlezingGeheel }) {
  const tel = Map.groupBy(i.rijen, (r) => r.stand);
  return (
    <Gegevens
      items={[
        { naam: 'Status', waarde: <Inleesmerk status={i.status} /> },
        { naam: 'Gemeente', waarde: gemeentenaam(i.gemeente) },
        { naam: 'Bekeken', waarde: `${opmaak.datumtijd(i.gemaaktOp)}, door ${i.doorNaam}` },
        ...(i.ingelezenOp ? [{ naam: 'Ingelezen', waarde: opmaak.datumtijd(i.ingelezenOp) }] : []),
        ...Object.entries(regelstanden).flatMap(([stand, woord]) =>
          tel.has(stand) ? [{ naam: woord, waarde: opmaak.meervoud(tel.get(stand)!.length, 'regel', 'regels') }] : [],
        ),
      ]}
    />
  );
}

/** What may belong together: to read with, nothing is stacked. */
function Samen({ i }: { i: InlezingGeheel }) {
  const groepen = [...Map.groupBy(i.rijen, (r) => r.groep)].filter(([g]) => g !== null);
  if (groepen.length === 0) return <></>;
  return (
    <Paneel
      titel="Wat bij elkaar kan horen"
      toelichting="Een voorstel om mee te lezen; er wordt niets gestapeld. Haal na het inlezen de feiten eruit: dan vinden signalen elkaar."
    >
      <Tabel
        titel="Regels die over hetzelfde kunnen gaan"
        rijen={groepen.map(([, rijen]) => rijen)}
        kolommen={[
          { kop: 'Regels', cel: (g) => g.map((r) => r.regel).join(', ') },
          { kop: 'Waarom', cel: (g) => g[0]?.reden ?? '' },
        ]}
      />
    </Paneel>
  );
}

const MERK: Record<string, Ernst> = { goed: 'info', ingelezen: 'goed', waker: 'let-op', fout: 'ernstig' };

function Regels({ s, i }: { s: Scherm; i: InlezingGeheel }) {
  const filter = s.filters.stand;
  const rijen = i.rijen.filter((r) => !filter || r.stand === filter);
  return (
    <Paneel titel="Per regel">
      <p>
        {filter ? <a href={`/inlezingen/${i.id}`}>Alle regels</a> : 'Toon alleen: '}
        {!filter &&
          Object.entries(regelstanden)
            .filter(([stand]) => i.rijen.some((r) => r.stand === stand))
            .map(([stand, woord]) => (
              <>
                <a class="utrecht-link utrecht-link--html-a" href={`/inlezingen/${i.id}?stand=${stand}`}>
                  {woord}
                </a>{' '}
              </>
            ))}
      </p>
      <Tabel
        titel="De regels van het bestand"
        rijen={rijen}
        kolommen={[
          { kop: 'Regel', cel: (r) => r.regel, getal: true, smal: true },
          { kop: 'Id', cel: (r) => r.extern ?? '', smal: true },
          { kop: 'Datum', cel: (r) => (r.datum ? opmaak.datumKort(r.datum) : ''), smal: true },
          { kop: 'Bron', cel: (r) => (r.bron ? bronwoord(r.bron) : '') },
          {
            kop: 'Stand',
            cel: (r) => <Status soort={MERK[r.stand] ?? 'neutraal'} tekst={woordVan(regelstanden, r.stand)} />,
          },
          {
            kop: 'Wat ermee is',
            cel: (r) =>
              r.meldingId ? (
                <a class="utrecht-link utrecht-link--html-a" href={`/meldingen/${r.meldingId}`}>
                  Melding {r.meldingNummer}
                </a>
              ) : (
                (r.toelichting ?? '')
              ),
          },
        ]}
      />
    </Paneel>
  );
}

function Inleesmerk({ status }: { status: string }) {
  return status === 'proef' ? <Status soort="let-op" tekst="Proef" /> : <Status soort="goed" tekst="Ingelezen" />;
}
