import { bevoegdheden, bevoegdheidnaam, domeinen, domeinnaam } from '../../aanwijzingen/index.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Scherm } from '../../kern/scherm.ts';
import { opmaak, Paneel, Status, Tabel, Waarschuwing, type Keus } from '../../platform/scherm/index.ts';
import { Velden } from '../../platform/scherm/formulier.tsx';
import { knopklasse } from '../../platform/scherm/tekst.tsx';
import type { Dubbel, Teamkeus, Teamvraag } from '../schema-planning.ts';
import { Controlemerk, Link, soortwoord } from '../weergave.tsx';
import type { Plek } from './plaatskeuze.tsx';

/** Whether a controle is still to come or going on. */
export const isOpen = (d: { status: string }) => ['gepland', 'voorbereid', 'bezig'].includes(d.status);

/** What is planned or was done lately at this place, before anything is planned (R3). */
export function Dubbele({ items }: { items: readonly Dubbel[] }) {
  const open = items.filter(isOpen);
  return (
    <Paneel titel="Andere controles op deze plek" toelichting="Gepland, of gehouden in het laatste half jaar.">
      {open.length > 0 && (
        <Waarschuwing titel={`Hier staat al ${opmaak.meervoud(open.length, 'controle', 'controles')} gepland`}>
          Sluit aan als dat kan. Binnen een week daarvan vraagt nog een bezoek een reden.
        </Waarschuwing>
      )}
      <Tabel<Dubbel>
        titel="Andere controles op deze plek"
        rijen={items}
        leeg="Geen: er is hier niets gepland en het laatste half jaar niemand geweest."
        rijPad={(d) => `/controles/${d.id}`}
        kolommen={[
          { kop: 'Nummer', cel: (d) => d.nummer },
          { kop: 'Begin', cel: (d) => opmaak.datumtijdKort(d.begin) },
          { kop: 'Soort', cel: (d) => soortwoord(d.soort) },
          { kop: 'Leider', cel: (d) => d.leider ?? 'niet bekend' },
          { kop: 'Status', cel: (d) => <Controlemerk status={d.status} /> },
        ]}
      />
    </Paneel>
  );
}

/** For what coverage is shown: from what was typed, else from the address, else what most visits need. */
export function teamvraagVan(s: Scherm, plek: Plek, morgen: string): Teamvraag {
  const getypt = s.stand?.velden;
  const gekozen = getypt?.bevoegdheden ?? Object.keys(bevoegdheden).filter((b) => s.filters[b] === 'ja');
  const standaard = [plek.woning ? 'woning_met_toestemming' : 'betreden', 'inlichtingen'];
  const domein = getypt?.domein?.[0] || s.filters.domein || 'apv';
  const dag = getypt?.begin?.[0]?.slice(0, 10) || s.filters.dag || morgen;
  return {
    gemeente: plek.gemeente,
    domein: (domein in domeinen ? domein : 'apv') as Teamvraag['domein'],
    bevoegdheden: (gekozen.length > 0 ? gekozen : standaard).filter(
      (b) => b in bevoegdheden,
    ) as Teamvraag['bevoegdheden'],
    dag: /^\d{4}-\d{2}-\d{2}$/.test(dag) ? dag : morgen,
  };
}

/** Who is covered for this gemeente, domein, day and these bevoegdheden, and what is missing for whom (B9.2). */
export function Dekking({ s, vraag, keuzes }: { s: Scherm; vraag: Teamvraag; keuzes: readonly Teamkeus[] }) {
  const eigen = keuzes.filter((k) => k.gedekt !== null);
  const nodig = opmaak.opsomming(vraag.bevoegdheden.map(bevoegdheidnaam));
  return (
    <Paneel
      titel="Wie is aangewezen?"
      toelichting={`In ${gemeentenaam(vraag.gemeente)}, voor de ${domeinnaam(vraag.domein)}, op ${opmaak.datum(vraag.dag)}: ${nodig}.`}
    >
      <Tekort vraag={vraag} gedekt={eigen.filter((k) => k.gedekt).length} />
      <Tabel<Teamkeus>
        titel="Dekking van het team"
        rijen={eigen}
        leeg="Voor deze gemeente heeft niemand een pet van toezicht."
        kolommen={[
          { kop: 'Wie', cel: (k) => `${k.naam}, ${k.functie}` },
          {
            kop: 'Aanwijzing',
            cel: (k) => <Status soort={k.gedekt ? 'goed' : 'ernstig'} tekst={k.gedekt ? 'Dekt alles' : 'Mist iets'} />,
          },
          { kop: 'Wat ontbreekt', cel: (k) => k.ontbreekt ?? 'niets' },
        ]}
      />
      <p>
        <Link pad={`/aanwijzingen?gemeente=${vraag.gemeente}`}>Naar de aanwijzingen</Link>
      </p>
      <Andersvraag s={s} vraag={vraag} />
    </Paneel>
  );
}

/** Says at once that a team of two cannot be made here. */
function Tekort({ vraag, gedekt }: { vraag: Teamvraag; gedekt: number }) {
  if (gedekt >= 2) return null;
  return (
    <Waarschuwing titel={gedekt === 0 ? 'Niemand is hiervoor aangewezen' : 'Maar één toezichthouder is aangewezen'}>
      {gedekt === 0
        ? `Op deze dag kan hier geen controle zijn namens ${gemeentenaam(vraag.gemeente)}. Hieronder staat wat er per collega ontbreekt.`
        : 'Een controle doet u met twee. Hieronder staat wat er bij de anderen ontbreekt.'}
    </Waarschuwing>
  );
}

/** Asks the coverage for another domein, day or other bevoegdheden; works without script. */
function Andersvraag({ s, vraag }: { s: Scherm; vraag: Teamvraag }) {
  const mee = ['inrichting', 'locatie', 'triage', 'maatregel'].filter((n) => s.filters[n]);
  return (
    <details>
      <summary>Voor iets anders bekijken</summary>
      <form method="get" action={s.pad} class="sz-formulier">
        {mee.map((n) => (
          <input type="hidden" name={n} value={s.filters[n]} />
        ))}
        <Velden
          velden={[
            {
              soort: 'lijstkeuze',
              naam: 'domein',
              label: 'Domein',
              keuzes: Object.entries(domeinen).map(([waarde, tekst]) => ({ waarde, tekst })),
            },
            { soort: 'datum', naam: 'dag', label: 'Dag' },
            ...Object.entries(bevoegdheden).map(([naam, tekst]) => ({
              soort: 'meerkeuze' as const,
              naam,
              label: tekst,
              keuzes: [{ waarde: 'ja', tekst: 'Nodig' }],
              verplicht: true,
            })),
          ]}
          waarden={{
            domein: vraag.domein,
            dag: vraag.dag,
            ...Object.fromEntries(vraag.bevoegdheden.map((b) => [b, 'ja'])),
          }}
          fouten={[]}
        />
        <div class="sz-formulier__voet">
          <button type="submit" class={knopklasse('gewoon')}>
            Toon de dekking
          </button>
        </div>
      </form>
    </details>
  );
}

/** People to choose from, those who are covered first. */
export function teamlijst(keuzes: readonly Teamkeus[]): Keus[] {
  const groep = (k: Teamkeus) => (k.gedekt === null ? 'Gaat mee' : k.gedekt ? 'Aangewezen' : 'Aanwijzing mist iets');
  return keuzes.map((k) => ({
    waarde: k.medewerkerId,
    tekst: `${k.naam} · ${k.functie} · ${k.organisatieNaam}`,
    groep: groep(k),
  }));
}
