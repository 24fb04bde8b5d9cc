import { LegeStaat, opmaak, Paneel, Status, Tabel, Tijdlijn } from '../../platform/scherm/index.ts';
import type { Delen } from '../schema.ts';
import { fasen, gronden, hoedanigheden, posten, rollen, talen, type Fase } from '../woorden.ts';

/** Under which regime a case stands, or that it is closed. */
export function Fasemerk({ z }: { z: { fase: string; geslotenOp: string | null } }) {
  if (z.geslotenOp) return <Status soort="goed" tekst="Gesloten" />;
  return <Status soort={z.fase === 'opsporing' ? 'let-op' : 'bezig'} tekst={fasen[z.fase as Fase]} />;
}

/** Who sits at the table, and what each does and does not. */
export function Partners({ z }: { z: Delen }) {
  return (
    <Paneel titel="Tafel">
      <Tabel
        titel="Partners aan tafel"
        rijen={z.partners}
        leeg="Er zit nog niemand aan tafel."
        kolommen={[
          { kop: 'Organisatie', cel: (p) => p.organisatie },
          { kop: 'Rol', cel: (p) => rollen[p.rol as keyof typeof rollen] },
          { kop: 'Wat zij wel en niet doet', cel: (p) => p.taak },
          { kop: 'Bereikbaar via', cel: (p) => p.bereikbaar },
        ]}
      />
    </Paneel>
  );
}

/** What the table decided, the newest first. */
export function Besluiten({ z }: { z: Delen }) {
  return (
    <Paneel titel="Besluiten">
      <Tabel
        titel="Besluiten van de tafel"
        rijen={z.besluiten}
        leeg="De tafel heeft nog niets besloten."
        kolommen={[
          { kop: 'Dag', cel: (b) => opmaak.datumKort(b.genomenOp), smal: true },
          { kop: 'Besluit', cel: (b) => b.besluit },
          { kop: 'Door', cel: (b) => b.genomenDoor },
          { kop: 'Opnieuw kijken', cel: (b) => opmaak.datumKort(b.terugkijkenOp), smal: true },
        ]}
      />
    </Paneel>
  );
}

/** Each step between toezicht and opsporing. */
export function Overgangen({ z }: { z: Delen }) {
  return (
    <Paneel titel="Sfeerovergangen" toelichting="Elke stap heeft een dag en een motivering, en verandert niet meer.">
      {z.overgangen.length === 0 ? (
        <LegeStaat titel="Nog geen overgang" tekst="De zaak staat onder toezicht sinds zij is geopend." />
      ) : (
        <Tijdlijn
          titel="Overgangen van deze zaak"
          items={z.overgangen.map((o) => ({
            op: o.op,
            bron: 'overgang',
            door: o.doorNaam,
            tekst: `${o.naar === 'opsporing' ? 'Naar opsporing' : 'Terug naar toezicht'} op ${opmaak.datum(o.dag)}`,
            toelichting: (
              <>
                <p>{o.motivering}</p>
                <p>
                  {o.verteld ? 'Verteld aan wie het aangaat: ' : 'Niet verteld aan wie het aangaat: '}
                  {o.vertelToelichting}
                </p>
              </>
            ),
          }))}
        />
      )}
    </Paneel>
  );
}

/** The cauties and what was carried over, one by one. */
export function Overdracht({ z }: { z: Delen }) {
  return (
    <>
      <Paneel titel="Cautie">
        <Tabel
          titel="Gegeven cauties"
          rijen={z.cauties}
          leeg="Er is geen cautie vastgelegd."
          kolommen={[
            { kop: 'Wanneer', cel: (c) => opmaak.datumtijdKort(c.gegevenOp), smal: true },
            { kop: 'Aan wie', cel: (c) => hoedanigheden[c.hoedanigheid as keyof typeof hoedanigheden] },
            { kop: 'Taal', cel: (c) => talen[c.taal as keyof typeof talen] },
            { kop: 'Door', cel: (c) => c.doorNaam },
          ]}
        />
      </Paneel>
      <Paneel titel="Overgedragen" toelichting="Wat hier niet staat, gaat niet mee.">
        <Tabel
          titel="Overgedragen stukken"
          rijen={z.posten}
          leeg="Er is niets overgedragen."
          kolommen={[
            { kop: 'Wat', cel: (p) => posten[p.soort as keyof typeof posten] },
            { kop: 'Welk stuk', cel: (p) => p.omschrijving },
            { kop: 'Verkregen', cel: (p) => opmaak.datumKort(p.verkregenOp), smal: true },
            { kop: 'Grond', cel: (p) => gronden[p.grond as keyof typeof gronden] },
            { kop: 'Overgedragen', cel: (p) => `${opmaak.datumKort(p.op)}, ${p.doorNaam}` },
          ]}
        />
      </Paneel>
    </>
  );
}
