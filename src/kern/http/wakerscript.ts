import { createHash } from 'node:crypto';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Hono } from 'hono';
import type { Aanvraagvelden } from './rest.ts';

const PAD = '/activa/waker.js';
const INGANG = path.join(import.meta.dirname, '..', 'waker-werker.ts');

interface Script {
  inhoud: Uint8Array<ArrayBuffer>;
  brotli: Uint8Array<ArrayBuffer>;
  etag: string;
}

let gemaakt: Promise<Script> | undefined;

/** The waker as one module for a worker in the browser, bundled from the sources of the server when first asked for. */
export function monteerWakerscript(app: Hono<Aanvraagvelden>): void {
  app.get(PAD, async (c) => {
    const { inhoud, brotli, etag } = await (gemaakt ??= bundel());
    // Asked again each time, answered with 304: the worker has a fixed address and must not fall behind.
    const koppen = { 'Cache-Control': 'no-cache', ETag: etag, Vary: 'Accept-Encoding' };
    if (c.req.header('if-none-match') === etag) return c.body(null, 304, koppen);
    const type = { ...koppen, 'Content-Type': 'text/javascript; charset=utf-8' };
    return /\bbr\b/.test(c.req.header('accept-encoding') ?? '')
      ? c.body(brotli, 200, { ...type, 'Content-Encoding': 'br' })
      : c.body(inhoud, 200, type);
  });
}

async function bundel(): Promise<Script> {
  const { rolldown } = await import('rolldown');
  const bundel = await rolldown({
    input: INGANG,
    platform: 'browser',
    tsconfig: false,
    transform: { target: 'es2023' },
  });
  const { output } = await bundel.generate({ format: 'esm', minify: true });
  await bundel.close();
  const inhoud = Buffer.from(output[0].code);
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 16)}"`;
  return { inhoud: new Uint8Array(inhoud), brotli: new Uint8Array(brotliCompressSync(inhoud)), etag };
}
