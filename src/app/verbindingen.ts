import type { Clamdadres } from '../platform/bestanden/index.ts';

type Weigeraar = (zin: string, watNu: string) => never;

const EIGEN_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);
// Each of these could lead the driver past what the address says.
const OMWEGEN = ['host', 'hostaddr', 'port', 'ssl', 'uselibpqcompat'];

/**
 * The address of PostgreSQL. Outside this machine the connection is TLS with a verified certificate, or the program does not start: what
 * goes over it is everything (ASVS 12.3.1). Never repeats the address, because a password stands in it.
 */
export function leesDatabaseUrl(waarde: string | undefined, fout: Weigeraar): string | null {
  if (waarde === undefined) return null;
  if (!/^postgres(ql)?:\/\//.test(waarde) || !URL.canParse(waarde))
    fout(
      'DATABASE_URL is geen PostgreSQL-adres.',
      'Schrijf het als postgresql://gebruiker:wachtwoord@host:5432/database?sslmode=verify-full.',
    );
  const { hostname, searchParams } = new URL(waarde);
  const omweg = OMWEGEN.find((naam) => searchParams.has(naam));
  if (omweg || searchParams.getAll('sslmode').length > 1)
    fout(
      `DATABASE_URL heeft achter het vraagteken ‘${omweg ?? 'sslmode'}’ staan, en daarmee is niet zeker waarheen de verbinding gaat en of zij versleuteld is.`,
      'Schrijf host en poort in het adres zelf, en één keer sslmode.',
    );
  if (hostname === '')
    fout('DATABASE_URL noemt geen host.', 'Schrijf de host in het adres: localhost, of de naam van de databaseserver.');
  // The path of a socket, written as a host.
  if (EIGEN_MACHINE.has(hostname) || hostname.startsWith('%2F') || hostname.startsWith('%2f')) return waarde;
  if (searchParams.get('sslmode') !== 'verify-full')
    fout(
      'DATABASE_URL wijst naar een andere machine zonder sslmode=verify-full: de verbinding zou af te luisteren of over te nemen zijn.',
      'Zet ?sslmode=verify-full achter het adres, en noem met sslrootcert=/pad/ca.pem het certificaat van uw eigen CA als die niet algemeen bekend is.',
    );
  return waarde;
}

/** Where clamd listens. It speaks no TLS, so files go to it only on this machine: by a socket, or by an address that never leaves it. */
export function eisClamavHier(adres: Clamdadres, fout: Weigeraar): Clamdadres {
  if ('host' in adres && !EIGEN_MACHINE.has(adres.host))
    fout(
      `CLAMAV_ADRES wijst naar ${adres.host}, een andere machine. clamd kent geen versleuteling: elk bestand zou er leesbaar heen gaan.`,
      'Laat clamd op deze machine luisteren (unix:/pad/naar/clamd.sock of tcp://127.0.0.1:3310), of zet er een versleutelde tunnel tussen die hier op 127.0.0.1 uitkomt.',
    );
  return adres;
}
