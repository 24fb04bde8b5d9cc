import { randomUUID } from 'node:crypto';
import { Agent, request, type RequestOptions } from 'node:http';

/** Who sends: the cookie of a session and the token that forms carry. */
export interface Afzender {
  token: string;
  csrf: string;
}

/** Sends requests to one server over connections that stay open. */
export interface Belasting {
  /** Asks or does something over the API; throws on any other status than 2xx. */
  stuur(pad: string, lichaam: unknown): Promise<unknown>;
  /** Fetches a page or file with what a browser sends; gives the bytes as they travelled. */
  haal(pad: string): Promise<{ bytes: number; tekst: string }>;
  sluit(): void;
}

/** Makes one for a server on this machine. */
export function maakBelasting(poort: number, afzender: Afzender, tegelijk: number): Belasting {
  const agent = new Agent({ keepAlive: true, maxSockets: tegelijk });
  const koppen = {
    host: `localhost:${poort}`,
    cookie: `__Host-samenzicht=${afzender.token}`,
    'x-csrf-token': afzender.csrf,
  };
  const basis = { host: '127.0.0.1', port: poort, agent };
  return {
    async stuur(pad, lichaam) {
      const inhoud = JSON.stringify(lichaam);
      const antwoord = await vraag(
        {
          ...basis,
          method: 'POST',
          path: pad,
          headers: {
            ...koppen,
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(inhoud),
            'idempotency-key': randomUUID(),
          },
        },
        inhoud,
      );
      return JSON.parse(antwoord.toString('utf8')) as unknown;
    },
    async haal(pad) {
      const kaal = await vraag({ ...basis, path: pad, headers: koppen });
      const verpakt = await vraag({ ...basis, path: pad, headers: { ...koppen, 'accept-encoding': 'br, gzip' } });
      return { bytes: verpakt.length, tekst: kaal.toString('utf8') };
    },
    sluit: () => agent.destroy(),
  };
}

function vraag(opties: RequestOptions, lichaam?: string): Promise<Buffer> {
  return new Promise((klaar, fout) => {
    const r = request(opties, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (d: Buffer) => delen.push(d));
      antwoord.on('end', () => {
        const alles = Buffer.concat(delen);
        if ((antwoord.statusCode ?? 500) < 300) klaar(alles);
        else
          fout(new Error(`${antwoord.statusCode} op ${String(opties.path)}: ${alles.toString('utf8').slice(0, 300)}`));
      });
    });
    r.on('error', fout);
    r.end(lichaam);
  });
}
