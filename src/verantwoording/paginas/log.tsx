import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Vraag } from '../../kern/declaraties.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { doelwoorden } from '../../kern/verwerkingssjabloon.ts';
import { Knoplink, opmaak, Status, Tabs, Waarschuwing, type Filter } from '../../platform/scherm/index.ts';
import { logsoorten, Logvraag, type Loglijst, type Logregel } from '../schema-log.ts';
import { toonLogkeuzes } from '../vragen.ts';
import { Link, petwoord, Regellinks, wanneer } from '../weergave.tsx';
import { entiteitwoorden, ZAAKSOORTEN } from '../zaaksoorten.ts';

/** Searches that are asked often, each an address that can be kept: it holds codes, never words that were typed. */
const BEWAARD = [
  { tekst: 'Alles', vraag: '' },
  { tekst: 'Geweigerd', vraag: 'soort=weigering' },
  { tekst: 'Dossiers mensenhandel', vraag: 'onderwerpSoort=Dossier' },
  { tekst: 'Facilitators', vraag: 'onderwerpSoort=Facilitator' },
  { tekst: 'Toegang geven', vraag: 'doel=beheer&soort=handeling' },
  { tekst: 'Lezen in het log', vraag: 'doel=verantwoording&soort=vraag' },
];

/** The log with search and filters: who, what, when, in which pet, for which purpose, by which rule (B12.8). */
export function maakLogPagina(
  toonVerwerkingen: Vraag<typeof Logvraag, typeof Loglijst>,
  titelVan: (naam: string) => string,
): Pagina {
  return {
    pad: '/log',
    menu: { groep: 'Verantwoording', tekst: 'Log', toets: 'l', petten: ['privacyfunctionaris'] },
    async toon(s) {
      const invoer = lijstInvoer(s, Logvraag);
      const antwoord = await s.vraag(toonVerwerkingen, invoer);
      const keuzes = await s.vraag(toonLogkeuzes, {});
      return {
        titel: 'Log van verwerkingen',
        inhoud: (
          <>
            <Tabs titel="Bewaarde zoekvragen" tabs={tabs(s)} />
            <Beperkt v={invoer} />
            <Lijstpagina<Logregel>
              s={s}
              titel="Log van verwerkingen"
              woorden={['regel', 'regels']}
              schema={Logvraag}
              meerFilters={keuzefilters(keuzes)}
              antwoord={{ ...antwoord, pagina: 1, perPagina: Math.max(1, antwoord.totaal) }}
              kolommen={kolommen(titelVan)}
              rijPad={() => undefined}
              zoekhint="Zoek op medewerker, handeling of regel"
              leeg={{
                titel: 'Nog niets in het log',
                tekst:
                  'Elke keer dat iemand iets doet, leest of geweigerd wordt, komt hier een regel bij. De inhoud van zaken staat er niet in.',
              }}
              uitvoer={{ pad: adres(s, '/log/selectie.ndjson', {}), tekst: 'Selectie meenemen (NDJSON)' }}
              acties={<Knoplink pad="/log/keten">Is de keten heel?</Knoplink>}
              bladeren={<Verder s={s} volgende={antwoord.volgende} />}
            />
          </>
        ),
      };
    },
  };
}

function kolommen(titelVan: (naam: string) => string) {
  return [
    { kop: 'Wanneer', cel: (r: Logregel) => wanneer(r.op), smal: true },
    { kop: 'Wie', cel: (r: Logregel) => <Wie r={r} /> },
    { kop: 'Wat', cel: (r: Logregel) => <Wat r={r} titel={titelVan(r.naam)} /> },
    { kop: 'Waarover', cel: (r: Logregel) => <Waarover r={r} /> },
    { kop: 'Doel', cel: (r: Logregel) => (doelwoorden as Record<string, string>)[r.doel] ?? r.doel },
    { kop: 'Regel', cel: (r: Logregel) => <Regellinks ids={r.regels.filter((id) => id !== '')} /> },
  ];
}

function tabs(s: Scherm) {
  const nu = new URLSearchParams(s.filters).toString();
  return BEWAARD.map((b) => ({
    tekst: b.tekst,
    pad: b.vraag ? `/log?${b.vraag}` : '/log',
    actief: nu === b.vraag,
  }));
}

function keuzefilters(k: {
  medewerkers: Array<{ id: string; naam: string; organisatie: string }>;
  organisaties: Array<{ id: string; naam: string }>;
}): Filter[] {
  return [
    {
      soort: 'keuze',
      naam: 'medewerkerId',
      label: 'Medewerker',
      keuzes: k.medewerkers.map((m) => ({ waarde: m.id, tekst: `${m.naam} (${m.organisatie})` })),
    },
    {
      soort: 'keuze',
      naam: 'organisatieId',
      label: 'Organisatie',
      keuzes: k.organisaties.map((o) => ({ waarde: o.id, tekst: o.naam })),
    },
  ];
}

function adres(s: Scherm, pad: string, anders: Record<string, string>): string {
  const { voor: _voor, ...rest } = s.filters;
  const vraag = new URLSearchParams({ ...rest, ...anders }).toString();
  return vraag ? `${pad}?${vraag}` : pad;
}

/** The next page begins where this one ended; back is the way of the browser, or to the newest. */
function Verder({ s, volgende }: { s: Scherm; volgende: string | null }) {
  if (!volgende && !s.filters.voor) return <></>;
  return (
    <nav class="sz-bladeren" aria-label="Bladeren">
      {s.filters.voor && <a href={adres(s, '/log', {})}>Nieuwste eerst</a>}
      {volgende && (
        <a href={adres(s, '/log', { voor: volgende })} rel="next">
          Oudere regels
        </a>
      )}
    </nav>
  );
}

/** A narrowing that no filter shows, because it came with a link. */
function Beperkt({ v }: { v: { onderwerpId?: string; regel?: string } }) {
  const delen = [v.onderwerpId && 'over één onderwerp', v.regel && `volgens regel ${v.regel}`].filter(
    (d): d is string => Boolean(d),
  );
  if (delen.length === 0) return null;
  return (
    <Waarschuwing soort="info" acties={<Knoplink pad="/log">Toon het hele log</Knoplink>}>
      U ziet alleen regels {opmaak.opsomming(delen)}.
    </Waarschuwing>
  );
}

function Wie({ r }: { r: Logregel }) {
  return (
    <div>
      {r.medewerker ?? 'Samenzicht zelf'}
      {r.petsoort && (
        <>
          <br />
          <small>
            als {petwoord(r.petsoort)} ({r.compartiment}), {r.organisatie}
          </small>
        </>
      )}
    </div>
  );
}

function Wat({ r, titel }: { r: Logregel; titel: string }) {
  const mislukt = r.status === 'Error';
  return (
    <div>
      {titel}
      {r.aantal !== null && ` (${opmaak.meervoud(r.aantal, 'regel', 'regels')})`}
      <br />
      <Status
        soort={r.soort === 'weigering' ? 'let-op' : mislukt ? 'ernstig' : 'neutraal'}
        tekst={mislukt ? 'Mislukt' : ((logsoorten as Record<string, string>)[r.soort] ?? r.soort)}
      />
      {r.toelichting && <small> {r.toelichting}</small>}
    </div>
  );
}

function Waarover({ r }: { r: Logregel }) {
  const eigen = r.onderwerpId && /^[0-9a-f-]{36}$/.test(r.onderwerpId);
  const zaak = Object.entries(ZAAKSOORTEN).find(([, z]) => z.entiteit === r.onderwerpSoort)?.[0];
  return (
    <div>
      {r.onderwerpSoort && r.onderwerpSoort !== 'Algemeen'
        ? (entiteitwoorden[r.onderwerpSoort] ?? r.onderwerpSoort)
        : eigen
          ? 'Medewerker of organisatie'
          : '–'}
      {eigen && (
        <>
          {' '}
          {zaak ? (
            <Link pad={`/log/inzage/${zaak}/${r.onderwerpId}`} tekst="wie keek hierin" />
          ) : (
            <Link pad={`/log?onderwerpId=${r.onderwerpId}`} tekst="alles hierover" />
          )}
        </>
      )}
      {r.gemeente && (
        <>
          <br />
          <small>{gemeentenaam(r.gemeente)}</small>
        </>
      )}
    </div>
  );
}
