import { Paneel, Status, Waarschuwing, type Ernst } from '../platform/scherm/index.ts';
import { NU_BELLEN, routes, type Route } from './routes.ts';
import type { Zorgpartner } from './schema.ts';

const KLEUR: Record<Route, Ernst> = {
  bestuursrechtelijk: 'info',
  grijs: 'let-op',
  strafrechtelijk: 'ernstig',
  zorg: 'goed',
  nla: 'info',
  geen: 'neutraal',
};

/** The chosen routes as marks. */
export function Routemerken({ gekozen }: { gekozen: readonly string[] }) {
  return (
    <>
      {gekozen.map((r) => (
        <>
          <Status soort={KLEUR[r as Route]} tekst={routes[r as Route] ?? r} />{' '}
        </>
      ))}
    </>
  );
}

/** The chosen routes as words. */
export function routewoorden(gekozen: readonly string[]): string {
  return gekozen.map((r) => routes[r as Route] ?? r).join(', ');
}

/** A phone number that a phone can call. */
export function Telefoon({ nummer }: { nummer: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={`tel:${nummer.replaceAll(/[^\d+]/g, '')}`}>
      {nummer}
    </a>
  );
}

/** Who to call now; for what cannot wait. First the call, then the record. */
export function NuBellen({ titel = 'Bel nu; leg het daarna vast' }: { titel?: string }) {
  return (
    <Waarschuwing soort="ernstig" titel={titel}>
      <ul>
        {NU_BELLEN.map((n) => (
          <li>
            <strong>
              {n.wie}: <Telefoon nummer={n.nummer} />
            </strong>
            {` ${n.wanneer}`}
          </li>
        ))}
      </ul>
    </Waarschuwing>
  );
}

/** Care, one step away (V7). */
export function Zorgdichtbij({ partners }: { partners: readonly Zorgpartner[] }) {
  return (
    <Paneel
      titel="Zorg dichtbij"
      toelichting="Kan iemand hulp gebruiken? Zorg is vrijwillig en wacht niet op toezicht of opsporing."
    >
      {partners.length === 0 && <p>Er staat nog geen zorgpartner in Samenzicht. De beheerder kan er een toevoegen.</p>}
      <ul>
        {partners.map((p) => (
          <li>
            {p.naam}
            {p.telefoon && (
              <>
                {': '}
                <Telefoon nummer={p.telefoon} />
              </>
            )}
            {p.bereikbaar && ` (${p.bereikbaar})`}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
