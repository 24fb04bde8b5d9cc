import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { OpstartFout, codeVan } from '../platform/database/opstart-fout.ts';
import { beveilig } from './bewaking.ts';

/** The door to the outside. It is there from the first moment, so that a taken port is told before anything else starts. */
export interface Luisteraar {
  /** From now on requests get these answers; until then each gets 503. */
  open(antwoord: RequestListener): void;
  /** Lets requests in flight finish, at most `geduldMs`, and lets go of the port. */
  sluit(geduldMs: number): Promise<void>;
}

// TRACE would give a request back with what is secret in it; nobody asks OPTIONS, since no other origin is served (ASVS 4.1, 13.4).
const METHODEN = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const GEWOON_MS = 30_000;
// A file over a bad mobile line; its reader asks a pace of it besides (kern/http/stroom.ts).
const BESTAND_MS = 12 * 60_000;
const NA_ANTWOORD_MS = 5_000;

/** An ordinary request is whole within half a minute; of one that was answered before it was whole, no more is waited for. */
function houdTijd(req: IncomingMessage, res: ServerResponse): void {
  const meerdelig = /^multipart\/form-data\b/i.test(req.headers['content-type'] ?? '');
  const breekAf = () => req.destroy();
  const wekker = setTimeout(breekAf, meerdelig ? BESTAND_MS : GEWOON_MS);
  req.once('close', () => clearTimeout(wekker));
  req.once('end', () => clearTimeout(wekker));
  res.once('finish', () => {
    if (!req.complete) setTimeout(breekAf, NA_ANTWOORD_MS).unref();
  });
}

/** Takes the port. Throws OpstartFout POORT_BEZET or CONFIGURATIE. */
export async function luister(o: { poort: number; adres: string; basisUrl: string }): Promise<Luisteraar> {
  let antwoord: RequestListener = (_req, res) => {
    const koppen = new Headers({ 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
    beveilig(koppen, o.basisUrl);
    res.writeHead(503, Object.fromEntries(koppen)).end('Samenzicht start. Probeer het over een paar tellen opnieuw.');
  };
  const weiger405 = (res: ServerResponse) => {
    const koppen = new Headers({ 'Content-Type': 'text/plain; charset=utf-8', Allow: METHODEN.join(', ') });
    beveilig(koppen, o.basisUrl);
    res.writeHead(405, Object.fromEntries(koppen)).end('Deze methode bestaat hier niet.');
  };
  // Slow senders hold a place for so long and no longer (ASVS 15.2).
  const server = createServer(
    { requestTimeout: BESTAND_MS, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (req, res) => {
      houdTijd(req, res);
      if (METHODEN.includes(req.method ?? '')) antwoord(req, res);
      else weiger405(res);
    },
  );
  await neemPoort(server, o);
  return {
    open(nieuw) {
      antwoord = nieuw;
    },
    sluit: (geduldMs) => sluit(server, geduldMs),
  };
}

function neemPoort(server: Server, { poort, adres }: { poort: number; adres: string }): Promise<void> {
  return new Promise((klaar, mis) => {
    server.once('error', (fout) => mis(alsOpstartfout(fout, poort, adres)));
    server.listen(poort, adres, () => klaar());
  });
}

function alsOpstartfout(fout: Error, poort: number, adres: string): OpstartFout {
  const code = codeVan(fout);
  if (code === 'EADDRINUSE')
    return new OpstartFout(
      'POORT_BEZET',
      `Poort ${poort} is al in gebruik door een ander programma, misschien door Samenzicht zelf.`,
      `Stop dat programma, of kies een andere poort: PORT=${poort === 65_535 ? 8080 : poort + 1} npm start`,
      fout,
    );
  if (code === 'EACCES')
    return new OpstartFout(
      'CONFIGURATIE',
      `Poort ${poort} mag deze gebruiker niet openen.`,
      'Kies een poort boven 1023 in PORT en zet er een proxy voor.',
      fout,
    );
  return new OpstartFout(
    'CONFIGURATIE',
    `Op adres ${adres} kan dit programma niet luisteren.`,
    'Kies in ADRES een adres van deze machine, of laat ADRES weg voor 127.0.0.1.',
    fout,
  );
}

async function sluit(server: Server, geduldMs: number): Promise<void> {
  const dicht = new Promise<void>((klaar) => {
    server.close(() => klaar());
  });
  server.closeIdleConnections();
  // A connection that is kept alive becomes idle only after its last answer.
  const veger = setInterval(() => server.closeIdleConnections(), 50);
  const geduld = setTimeout(() => server.closeAllConnections(), geduldMs);
  await dicht;
  clearInterval(veger);
  clearTimeout(geduld);
}
