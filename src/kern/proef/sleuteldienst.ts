import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBytes, sluitBytes } from '../kek.ts';

/** A key service on this machine, for tests: the Transit protocol, with an answer that can be spoiled. */
export interface Proefdienst {
  url: string;
  token: string;
  /** What it does from now on. */
  gedrag: 'goed' | 'stil' | 'kapot' | 'omgeleid';
  stop(): Promise<void>;
}

const SLEUTEL = Buffer.alloc(32, 3);

/** Starts one. */
export async function startProefdienst(): Promise<Proefdienst> {
  const dienst = { token: 'proef-token', gedrag: 'goed' } as Proefdienst;
  const server = createServer((vraag, antwoord) => void behandel(dienst, vraag, antwoord));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  dienst.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/transit`;
  dienst.stop = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return dienst;
}

async function behandel(dienst: Proefdienst, vraag: IncomingMessage, antwoord: ServerResponse): Promise<void> {
  const delen: Buffer[] = [];
  for await (const deel of vraag) delen.push(deel as Buffer);
  if (dienst.gedrag === 'stil') return;
  if (dienst.gedrag === 'kapot') return void antwoord.end('<html>');
  if (dienst.gedrag === 'omgeleid') return void antwoord.writeHead(307, { location: 'http://127.0.0.1:1/' }).end();
  if (vraag.headers['x-vault-token'] !== dienst.token) return void antwoord.writeHead(403).end('{"errors":["denied"]}');
  const invoer = JSON.parse(Buffer.concat(delen).toString()) as Record<string, string>;
  const bij = Buffer.from(invoer.associated_data!, 'base64').toString();
  try {
    const data = vraag.url!.includes('/encrypt/')
      ? {
          ciphertext: `vault:v1:${sluitBytes(SLEUTEL, Buffer.from(invoer.plaintext!, 'base64'), bij).toString('base64')}`,
        }
      : {
          plaintext: openBytes(
            SLEUTEL,
            Buffer.from(invoer.ciphertext!.replace('vault:v1:', ''), 'base64'),
            bij,
          ).toString('base64'),
        };
    antwoord.end(JSON.stringify({ data }));
  } catch {
    antwoord.writeHead(400).end('{"errors":["invalid ciphertext"]}');
  }
}
