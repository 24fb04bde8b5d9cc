import type { Context, Hono } from 'hono';
import { deleteCookie, getCookie } from 'hono/cookie';
import { Smal } from '../platform/scherm/smal.tsx';
import * as opmaak from '../platform/scherm/opmaak.ts';
import { Tabel } from '../platform/scherm/tabel.tsx';
import { Waarschuwing } from '../platform/scherm/status.tsx';
import { Knoplink } from '../platform/scherm/tekst.tsx';
import { Fout } from '../kern/fouten.ts';
import { toonFout } from '../kern/http/paginas.tsx';
import type { Aanvraagvelden } from '../kern/http/rest.ts';
import { STAP, type Stap, type Stapbewaarder } from '../kern/http/stap.ts';
import { petVan } from '../kern/petten.ts';
import type { Aanmeldregel } from '../kern/sessielijst.ts';
import type { Sessie } from '../kern/sessies.ts';
import { InlogFout } from '../platform/inloggen/index.ts';
import { document, themaVan } from './omlijsting.tsx';
import { eisFormulier, type Toegangsmiddelen } from './toegang.tsx';

type C = Context<Aanvraagvelden>;
type Middelen = Toegangsmiddelen & { stappen: Stapbewaarder };

const ID = /^[0-9a-f-]{36}$/;

/** Mounts the own logins, going on after a new login, and the message of the provider that somebody logged out there. */
export function monteerAanmeldingen(app: Hono<Aanvraagvelden>, m: Middelen): void {
  const vang = (werk: (c: C) => Promise<Response>) => async (c: C) => {
    try {
      return await werk(c);
    } catch (fout) {
      return toonFout(c, m.omlijsting, fout);
    }
  };
  app.get(
    '/aanmeldingen',
    vang((c) => toon(c, m)),
  );
  app.post(
    '/aanmeldingen/beeindigen',
    vang((c) => beeindig(c, m)),
  );
  app.get(
    '/verder',
    vang((c) => toonVerder(c, m)),
  );
  app.post('/inloggen/uitlogbericht', (c) => hoorProvider(c, m));
}

function eisSessie(c: C): Sessie {
  const sessie = c.get('sessie');
  if (!sessie) throw new Fout('NIET_INGELOGD', 'Deze pagina is alleen voor wie is ingelogd.');
  return sessie;
}

async function toon(c: C, m: Middelen): Promise<Response> {
  const sessie = eisSessie(c);
  const regels = await m.sessies.lijst(sessie);
  const gedaan = c.req.query('beeindigd');
  c.header('Cache-Control', 'no-store');
  return c.html(
    document(
      <Smal
        titel="Mijn aanmeldingen"
        thema={themaVan(c)}
        demo={m.demo}
        versie={m.versie}
        ruim
        inleiding="Waar u nu bent ingelogd. Herkent u er een niet, beëindig die dan en meld het aan de beheerder van uw organisatie. Wij bewaren geen adres en geen plaats."
      >
        {gedaan !== undefined && /^\d{1,3}$/.test(gedaan) && (
          <p role="status">
            {gedaan === '0'
              ? 'Er was niets meer te beëindigen.'
              : `Beëindigd: ${opmaak.meervoud(Number(gedaan), 'aanmelding', 'aanmeldingen')}.`}
          </p>
        )}
        <Lijst regels={regels} csrf={sessie.csrf} />
        {regels.length > 1 && (
          <Knopformulier csrf={sessie.csrf} velden={{ id: 'andere' }} tekst="Beëindig alle andere aanmeldingen" />
        )}
        <p>
          <Knoplink pad="/">Terug naar het werk</Knoplink>
        </p>
      </Smal>,
    ),
  );
}

function Lijst({ regels, csrf }: { regels: readonly Aanmeldregel[]; csrf: string }) {
  return (
    <Tabel
      titel="Uw aanmeldingen"
      rijen={regels}
      kolommen={[
        { kop: 'Apparaat', cel: (r) => (r.deze ? `${r.toestel} (dit apparaat)` : r.toestel) },
        { kop: 'Sinds', cel: (r) => opmaak.datumtijdKort(r.begonnenOp), smal: true },
        { kop: 'Laatst gebruikt', cel: (r) => opmaak.datumtijdKort(r.gezienOp), smal: true },
        { kop: 'Pet', cel: (r) => (r.petsoort ? petVan(r.petsoort).naam : 'nog niet gekozen') },
        {
          kop: 'Beëindigen',
          cel: (r) =>
            r.deze ? (
              'met Uitloggen'
            ) : (
              <Knopformulier
                csrf={csrf}
                velden={{ id: r.id }}
                tekst="Beëindig"
                waarvan={`${r.toestel}, sinds ${opmaak.datumtijdKort(r.begonnenOp)}`}
              />
            ),
        },
      ]}
    />
  );
}

function Knopformulier(p: { csrf: string; velden: Record<string, string>; tekst: string; waarvan?: string }) {
  return (
    <form method="post" action="/aanmeldingen/beeindigen">
      <input type="hidden" name="_csrf" value={p.csrf} />
      {Object.entries(p.velden).map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <button type="submit" class="utrecht-button utrecht-button--secondary-action">
        {p.tekst}
        {p.waarvan && <span class="sz-verborgen"> {p.waarvan}</span>}
      </button>
    </form>
  );
}

async function beeindig(c: C, m: Middelen): Promise<Response> {
  const { token, velden } = await eisFormulier(c, m);
  const id = String(velden.get('id') ?? '');
  if (id !== 'andere' && !ID.test(id)) throw new Fout('NIET_GEVONDEN', 'Deze aanmelding bestaat niet (meer).');
  const aantal = await m.sessies.eindigAnders(token, id === 'andere' ? null : id);
  return c.redirect(`/aanmeldingen?beeindigd=${Math.min(aantal, 999)}`, 303);
}

async function toonVerder(c: C, m: Middelen): Promise<Response> {
  const sessie = eisSessie(c);
  if (!sessie.wie) return c.redirect('/petten?terug=/verder', 303);
  const stap = await m.stappen.lees(sessie, getCookie(c, STAP));
  if (!stap) {
    deleteCookie(c, STAP, { path: '/', secure: true });
    throw new Fout(
      'STAND_PAST_NIET',
      'Er wacht geen stap (meer) op u: hij was van een ander, of ouder dan een kwartier. Er is niets gedaan.',
    );
  }
  if (stap.petId !== sessie.wie.petId)
    throw new Fout(
      'STAND_PAST_NIET',
      'Deze stap begon u in een andere pet, en daar hoort hij bij (V2). Wissel van pet en open /verder opnieuw.',
    );
  c.header('Cache-Control', 'no-store');
  return c.html(document(<Verder c={c} m={m} stap={stap} csrf={sessie.csrf} />));
}

function Verder({ c, m, stap, csrf }: { c: C; m: Middelen; stap: Stap; csrf: string }) {
  return (
    <Smal
      titel={`Verder met: ${stap.titel}`}
      thema={themaVan(c)}
      demo={m.demo}
      versie={m.versie}
      inleiding="U bent opnieuw ingelogd. Wat u invulde is bewaard; het is nog niet gedaan."
    >
      <p>Waarom u opnieuw inlogde: {stap.reden}</p>
      {stap.metBestand ? (
        <Waarschuwing soort="info" titel="Het bestand zelf is niet bewaard">
          Kies het opnieuw op de pagina waar u was; daar kunt u het dan versturen.
        </Waarschuwing>
      ) : (
        <form method="post" action={stap.postPad} data-eenmaal>
          <input type="hidden" name="_csrf" value={csrf} />
          {stap.velden.map(([naam, waarde]) => (
            <input type="hidden" name={naam} value={waarde} />
          ))}
          <button type="submit" class="utrecht-button utrecht-button--primary-action">
            {stap.titel}
          </button>
        </form>
      )}
      <p>
        <Knoplink pad={stap.terug ?? '/'}>
          {stap.metBestand ? 'Terug naar de pagina' : 'Toch niet: terug naar de pagina'}
        </Knoplink>
      </p>
    </Smal>
  );
}

/** OpenID Connect Back-Channel Logout 1.0, 2.7 and 2.8: 200 when done, 400 with a reason when the message is not right; never cached. */
async function hoorProvider(c: C, m: Middelen): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  if (!m.inlogclient) return c.json({ error: 'invalid_request' }, 400);
  const token = new URLSearchParams(await c.req.text()).get('logout_token');
  if (!token || token.length > 8_192) return c.json({ error: 'invalid_request' }, 400);
  try {
    await m.sessies.eindigVanProvider(await m.inlogclient.leesUitlogbericht(token));
    return c.body(null, 200);
  } catch (fout) {
    if (!(fout instanceof InlogFout)) throw fout;
    await m.mislukt(fout.code);
    return c.json(
      { error: 'invalid_request', error_description: fout.code },
      fout.code === 'PROVIDER_ONBEREIKBAAR' ? 503 : 400,
    );
  }
}
