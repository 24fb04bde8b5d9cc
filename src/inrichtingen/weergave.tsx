import { werkvormnaam } from '../regels/index.ts';
import { opmaak, Paneel, Status, Tabel, type Ernst } from '../platform/scherm/index.ts';
import { risicoklassen, risicoredenen } from './risico.ts';
import { facilitatorsoorten, rollen } from './schema-facilitators.ts';
import { standen, varianten, vergunningen, type Wijziging } from './schema.ts';

const VERGUNNING: Record<string, Ernst> = {
  vergund: 'goed',
  onvergund: 'let-op',
  niet_vergunningplichtig: 'neutraal',
  onbekend: 'info',
};
const STAND: Record<string, Ernst> = { actief: 'goed', gesloten: 'ernstig', gestopt: 'neutraal' };
const RISICO: Record<string, Ernst> = { hoog: 'ernstig', middel: 'let-op', laag: 'goed' };

/** The word of a value from a fixed list; the value itself when the list does not know it. */
export function woordVan(woorden: Record<string, string>, waarde: string): string {
  return woorden[waarde] ?? waarde;
}

/** What is known of the vergunning, as a mark. */
export function Vergunningmerk({ vergunning }: { vergunning: string }) {
  return <Status soort={VERGUNNING[vergunning]} tekst={woordVan(vergunningen, vergunning)} />;
}

/** Where an inrichting stands, as a mark. */
export function Standmerk({ status }: { status: string }) {
  return <Status soort={STAND[status]} tekst={woordVan(standen, status)} />;
}

/** The class, as a mark; says when nobody weighed it yet. */
export function Risicomerk({ klasse, gewogen }: { klasse: string; gewogen: boolean }) {
  return gewogen ? (
    <Status soort={RISICO[klasse]} tekst={woordVan(risicoklassen, klasse)} />
  ) : (
    <Status soort="info" tekst="Nog niet gewogen" />
  );
}

const VELDNAMEN: Record<string, string> = {
  naam: 'Naam',
  werkvorm: 'Werkvorm',
  variant: 'Soort',
  locatieId: 'Locatie',
  kvk: 'KvK-nummer',
  vergunning: 'Vergunning',
  vergunningnummer: 'Vergunningnummer',
  vergundTot: 'Vergund tot en met',
  status: 'Status',
  risicoklasse: 'Risicoklasse',
  risicoredenen: 'Feiten',
  soort: 'Soort',
};
const WOORDEN: Record<string, Record<string, string>> = {
  variant: varianten,
  vergunning: vergunningen,
  status: standen,
  risicoklasse: risicoklassen,
  soort: facilitatorsoorten,
  rol: rollen,
  risicoredenen,
};

function inWoorden(veld: string, waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === '') return 'leeg';
  if (Array.isArray(waarde)) return waarde.length === 0 ? 'geen' : waarde.map((w) => inWoorden(veld, w)).join('; ');
  if (veld === 'werkvorm') return werkvormnaam(String(waarde));
  // An id says nothing to a person; that it changed does.
  if (veld === 'locatieId') return 'een andere locatie';
  return veld === 'vergundTot' ? opmaak.datum(String(waarde)) : woordVan(WOORDEN[veld] ?? {}, String(waarde));
}

/** What changed, from what to what, why and by whom. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  const rijen = wijzigingen.flatMap((w) => Object.keys(w.nieuw).map((veld) => ({ w, veld })));
  return (
    <Paneel titel="Wijzigingen" toelichting="Wat het was blijft te lezen, met de reden.">
      <Tabel
        titel="Wijzigingen"
        rijen={rijen}
        leeg="Er is nog niets gewijzigd."
        kolommen={[
          { kop: 'Wanneer', cel: ({ w }) => opmaak.datumtijdKort(w.op), smal: true },
          { kop: 'Wat', cel: ({ veld }) => woordVan(VELDNAMEN, veld) },
          { kop: 'Was', cel: ({ w, veld }) => inWoorden(veld, w.oud[veld]) },
          { kop: 'Werd', cel: ({ w, veld }) => inWoorden(veld, w.nieuw[veld]) },
          { kop: 'Waarom', cel: ({ w }) => w.reden },
          { kop: 'Door', cel: ({ w }) => w.doorNaam },
        ]}
      />
    </Paneel>
  );
}
