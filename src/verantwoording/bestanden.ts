import { lijstInvoer } from '../kern/bouwstenen.tsx';
import type { Vraag } from '../kern/declaraties.ts';
import { maakPdf } from '../kern/documenten.ts';
import type { Bestand } from '../kern/kamer.ts';
import { dagVan } from '../platform/klok.ts';
import { documentVanInzage } from './document-inzage.ts';
import { zaakUit } from './paginas/inzage.tsx';
import { Logvraag, type Loguitvoer } from './schema-log.ts';
import { toonBurgerinzage, toonInzage } from './vragen.ts';

/** The files of this room: who looked into one zaak, in two versions, and a selection of the log. */
export function maakBestanden(
  voerUit: Vraag<typeof Logvraag, typeof Loguitvoer>,
  titelVan: (naam: string) => string,
): Bestand[] {
  return [
    inzagebestand('/log/inzage/:soort/:id/voor-burger.pdf', toonBurgerinzage, titelVan),
    inzagebestand('/log/inzage/:soort/:id/met-namen.pdf', toonInzage, titelVan),
    {
      pad: '/log/selectie.ndjson',
      async geef(s) {
        const { items, volgende } = await s.vraag(voerUit, lijstInvoer(s, Logvraag));
        // A file that is not everything says so in its last line, with where to go on.
        const regels = volgende
          ? [...items, JSON.stringify({ vervolg: `/log/selectie.ndjson?voor=${volgende}` })]
          : items;
        return {
          inhoud: Buffer.from(regels.map((r) => `${r}\n`).join('')),
          type: 'application/x-ndjson',
          naam: `log-${dagVan(s.klok.nu())}.ndjson`,
        };
      },
    },
  ];
}

function inzagebestand(pad: `/${string}`, vraag: typeof toonInzage, titelVan: (naam: string) => string): Bestand {
  return {
    pad,
    async geef(s) {
      const z = zaakUit(s);
      const u = await s.vraag(vraag, z);
      const op = s.klok.nu();
      // A reference that says when it was made, and nothing of the zaak.
      const kenmerk = `INZ-${dagVan(op).replaceAll('-', '')}-${z.id.slice(-4).toUpperCase()}`;
      const document = documentVanInzage(u, { op, petsoort: s.wie.petsoort, titelVan, kenmerk });
      return { inhoud: (await maakPdf(document, 'ua-1')).pdf, type: 'application/pdf', naam: `${kenmerk}.pdf` };
    },
  };
}
