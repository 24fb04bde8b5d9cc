import { maakPdf } from '../kern/documenten.ts';
import type { Bestand } from '../kern/kamer.ts';
import { petVan } from '../kern/petten.ts';
import { documentVanConstateringsrapport } from './document-constateringsrapport.ts';
import { documentVanRapportage } from './document-rapportage.ts';
import { toonConstateringsrapport, toonDocument, toonRapportage } from './vragen.ts';

/** The PDFs of this room: frozen ones as they lie there, concepts made at the moment of asking. */
export const bestanden: Bestand[] = [
  {
    pad: '/documenten/:id',
    async geef(s) {
      const d = await s.vraag(toonDocument, { id: s.params.id! });
      return { inhoud: Buffer.from(d.inhoud, 'base64'), type: 'application/pdf', naam: `${d.kenmerk}.pdf` };
    },
  },
  {
    pad: '/constateringsrapporten/:id/voorbeeld',
    async geef(s) {
      const r = await s.vraag(toonConstateringsrapport, { id: s.params.id! });
      const doc = documentVanConstateringsrapport(r, r.toezichthouders, {
        op: s.klok.nu(),
        concept: true,
        nummer: r.vastgesteldDoorNummer,
      });
      return { inhoud: (await maakPdf(doc, 'ua-1')).pdf, type: 'application/pdf', naam: `${r.nummer}-concept.pdf` };
    },
  },
  {
    pad: '/rapportages/:id/voorbeeld',
    async geef(s) {
      const r = await s.vraag(toonRapportage, { id: s.params.id! });
      const doc = documentVanRapportage(r, {
        op: s.klok.nu(),
        concept: true,
        petsoort: petVan(r.aangebodenPetsoort ?? 'jurist').soort,
      });
      return { inhoud: (await maakPdf(doc, 'ua-1')).pdf, type: 'application/pdf', naam: `${r.nummer}-concept.pdf` };
    },
  },
];
