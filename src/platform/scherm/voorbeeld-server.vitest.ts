import { Hono } from 'hono';
import { activa } from './stijl.ts';
import { VOORBEELDEN } from './voorbeeld.vitest.tsx';

const CSP =
  "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The examples under the policy that the real pages have; `?thema=donker` chooses the theme. What is sent is counted. */
export function maakVoorbeeldserver(): { app: Hono; verzonden: string[] } {
  const app = new Hono();
  const verzonden: string[] = [];
  app.use(async (c, next) => {
    await next();
    c.header('Content-Security-Policy', CSP);
  });
  app.get('/activa/*', (c) => {
    const gevonden = activa().get(c.req.path);
    return gevonden
      ? c.body(new Uint8Array(gevonden.inhoud), 200, { 'Content-Type': gevonden.type })
      : c.text('weg', 404);
  });
  for (const [pad, toon] of Object.entries(VOORBEELDEN)) {
    app.get(pad, (c) => {
      const keus = c.req.query('thema');
      return c.html(String(toon(keus === 'donker' || keus === 'licht' ? keus : 'apparaat')));
    });
  }
  app.post('*', async (c) => {
    verzonden.push(`${c.req.path} ${new URLSearchParams(await c.req.text()).toString()}`);
    return c.html('<!doctype html><html lang="nl"><title>Ontvangen</title><h1>Ontvangen</h1></html>');
  });
  return { app, verzonden };
}
