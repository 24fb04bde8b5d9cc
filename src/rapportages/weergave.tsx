import type { Bevrorenregel } from '../kern/documenten.ts';
import { opmaak, Paneel, Status, Tabel, type Ernst } from '../platform/scherm/index.ts';
import { maatregelsoorten, type Maatregelsoort } from './ladder.ts';
import { rapportagestanden, rapportstanden, uitkomsten } from './schema.ts';

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

const RAPPORT: Record<string, Ernst> = { concept: 'bezig', vastgesteld: 'goed' };
const RAPPORTAGE: Record<string, Ernst> = { concept: 'bezig', aangeboden: 'info', besloten: 'goed' };
const SOORT: Record<Maatregelsoort, Ernst> = {
  gesprek: 'neutraal',
  waarschuwing: 'info',
  last_onder_dwangsom: 'let-op',
  last_onder_bestuursdwang: 'let-op',
  schorsing: 'ernstig',
  sluiting: 'ernstig',
  intrekking: 'ernstig',
  bestuurlijke_boete: 'let-op',
};

/** Where a constateringsrapport stands, as a mark. */
export function Rapportmerk({ status }: { status: string }) {
  return <Status soort={RAPPORT[status]} tekst={woordVan(rapportstanden, status)} />;
}

/** Where a rapportage stands, as a mark; waiting by agreement shows. */
export function Rapportagemerk({ status, aangehoudenTot }: { status: string; aangehoudenTot: string | null }) {
  return (
    <>
      <Status soort={RAPPORTAGE[status]} tekst={woordVan(rapportagestanden, status)} />
      {aangehoudenTot && (
        <>
          {' '}
          <Status soort="let-op" tekst={`Wacht tot ${opmaak.datumKort(aangehoudenTot)}`} />
        </>
      )}
    </>
  );
}

/** A step of the ladder, as a mark. */
export function Maatregelmerk({ soort }: { soort: string }) {
  return <Status soort={SOORT[soort as Maatregelsoort]} tekst={woordVan(maatregelsoorten, soort)} />;
}

/** What the burgemeester decided, in words. */
export function uitkomstwoord(uitkomst: string, maatregelsoort: string | null): string {
  return maatregelsoort ? woordVan(maatregelsoorten, maatregelsoort) : woordVan(uitkomsten, uitkomst);
}

const STANDAARD: Record<string, string> = {
  'ua-1': 'Voor lezers (PDF/UA-1)',
  'a-3a': 'Voor het archief (PDF/A-3a, met de gegevens erin)',
};

/** The frozen documents with their fingerprints. */
export function Documenten({ documenten }: { documenten: readonly Bevrorenregel[] }) {
  return (
    <Paneel
      titel="Documenten"
      toelichting="Bevroren: wat hier ligt verandert niet meer. Bij elk openen wordt de vingerafdruk nagerekend."
    >
      <Tabel
        titel="Bevroren documenten"
        rijen={documenten}
        leeg="Er is nog niets bevroren. Dat gebeurt bij vaststellen, aanbieden en besluiten."
        kolommen={[
          {
            kop: 'Document',
            cel: (d) => (
              <a class="utrecht-link utrecht-link--html-a" href={`/documenten/${d.id}`}>
                {d.titel} {d.kenmerk} (PDF)
              </a>
            ),
          },
          { kop: 'Soort', cel: (d) => woordVan(STANDAARD, d.standaard) },
          { kop: 'Gemaakt', cel: (d) => opmaak.datumtijdKort(d.gemaaktOp), smal: true },
          { kop: 'Vingerafdruk (sha256)', cel: (d) => <code title={d.sha256}>{d.sha256.slice(0, 16)}…</code> },
        ]}
      />
    </Paneel>
  );
}
