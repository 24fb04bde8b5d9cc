import { randomUUID } from 'node:crypto';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { laadGemeenten } from '../../kern/gemeenten.ts';
import { MENSEN } from '../../kern/proef/mensen.ts';
import { zaaiControle, zaaiPlek } from '../../kern/proef/zaak.ts';
import { registreerMelding } from '../../meldingen/index.ts';
import type { Bezoeker, Webhuis } from './webhuis.ts';

/** A word that may not be found back anywhere. */
export const GEHEIM = 'Maker-Geheim-77';

/** A melding and a controle with a waarneming, to add files to, and who sends them. */
export interface Bestandenproef {
  tess: Bezoeker;
  meldingId: string;
  controleId: string;
  waarnemingId: string;
  bijMelding: string;
  bijControle: string;
  /** Sends a file to the API; name and type are what the sender says. */
  stuur(pad: string, inhoud: Buffer | string, o?: Zending): Promise<Response>;
  /** How many files and pieces lie in toezicht. */
  aantal(): Promise<number>;
}

interface Zending {
  velden?: Record<string, string>;
  naam?: string;
  type?: string;
  sleutel?: string;
  wie?: Bezoeker;
}

/** Fields that are right for a document. */
export const VELDEN = { omschrijving: 'Nooduitgang aan de achterzijde', nagekeken: 'ja' };

/** Plants what files can be added to. */
export async function maakBestandenproef(web: Webhuis): Promise<Bestandenproef> {
  const { eigenaar } = web.huis;
  await laadGemeenten(web.huis.databank);
  const tess = await web.inloggen('tess');
  const plek = await zaaiPlek(eigenaar);
  const controleId = await zaaiControle(eigenaar, plek, {
    status: 'bezig',
    overtreding: 'De nooduitgang was op slot.',
  });
  const { rows } = await eigenaar.query('select id from waarnemingen where controle_id = $1', [controleId]);
  const meldingId = await nieuweMelding(web);
  return {
    tess,
    meldingId,
    controleId,
    waarnemingId: rows[0].id,
    bijMelding: `/meldingen/${meldingId}/bestanden`,
    bijControle: `/controles/${controleId}/bestanden`,
    stuur: (pad, inhoud, o = {}) => stuur(web, tess, pad, inhoud, o),
    async aantal() {
      const { rows: n } = await eigenaar.query(
        'select (select count(*) from bestanden) + (select count(*) from bestandsdelen) as n',
      );
      return Number(n[0].n);
    },
  };
}

/** One more melding. */
export async function nieuweMelding(web: Webhuis): Promise<string> {
  const m = await web.huis.doe(
    registreerMelding,
    {
      gemeente: 'GM9001',
      ontvangenOp: '2026-03-02T09:00:00Z',
      bron: 'buurt',
      wijze: 'telefoon',
      urgentie: 'gewoon',
      anoniem: true,
      terugkoppelingGewenst: false,
      tekst: 'Er is veel aanloop in de nacht bij het pand op de hoek.',
    },
    MENSEN.tess,
  );
  return m.id;
}

/** A photo as the tool makes it: a JPEG that tells nothing. */
export function foto(): Promise<Buffer> {
  return sharp({ create: { width: 320, height: 200, channels: 3, background: '#557799' } })
    .jpeg()
    .toBuffer();
}

/** A photo of more than one piece: noise does not pack. */
export function groteFoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 2000, height: 1600, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer();
}

/** A PDF that tells who made it. */
export async function pdf(): Promise<Buffer> {
  const doc = await PDFDocument.create();
  doc.addPage().drawText('Plattegrond');
  doc.setAuthor(GEHEIM);
  return Buffer.from(await doc.save({ useObjectStreams: false }));
}

function stuur(web: Webhuis, tess: Bezoeker, pad: string, inhoud: Buffer | string, o: Zending): Promise<Response> {
  const wie = o.wie ?? tess;
  const data = new FormData();
  for (const [k, v] of Object.entries({ ...VELDEN, ...o.velden })) data.append(k, v);
  data.append('bestand', new Blob([new Uint8Array(Buffer.from(inhoud))], { type: o.type ?? '' }), o.naam ?? 'x');
  return fetch(`${web.basisUrl}/v1${pad}`, {
    method: 'POST',
    body: data,
    headers: {
      cookie: `__Host-samenzicht=${wie.token}`,
      'x-csrf-token': wie.csrf,
      'idempotency-key': o.sleutel ?? randomUUID(),
    },
  });
}

/** Status and content of an answer of the API. */
export async function lees(r: Promise<Response>): Promise<{ status: number; lijf: Antwoordlijf }> {
  const antwoord = await r;
  return { status: antwoord.status, lijf: (await antwoord.json()) as Antwoordlijf };
}

interface Antwoordlijf {
  id: string;
  detail: string;
  inhoud: string;
  items: Array<Record<string, unknown>>;
  weigering: { regel: string };
}
