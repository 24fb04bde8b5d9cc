import { maakPdf } from '../kern/documenten.ts';
import { Fout } from '../kern/fouten.ts';
import type { Bestand } from '../kern/kamer.ts';
import { documentVanKaart, kanAlsPdf } from './document-kaart.ts';
import { toonKaart } from './vragen.ts';

/** The card as a PDF; made at the moment of asking and kept nowhere. */
export const bestanden: Bestand[] = [
  {
    pad: '/toestemmingen/:id/kaart-pdf',
    async geef(s) {
      const k = await s.vraag(toonKaart, { id: s.params.id! });
      if (!kanAlsPdf(k.afspraak.taal))
        throw new Fout(
          'NIET_GEVONDEN',
          'In deze taal is er geen PDF: de letter heeft deze tekens niet. Print de bladzijde met de kaart zelf.',
        );
      const adres = `${s.adres ?? ''}/intrekken`;
      const doc = documentVanKaart(k, { op: s.klok.nu(), petsoort: s.wie.petsoort, adres });
      return { inhoud: (await maakPdf(doc, 'ua-1')).pdf, type: 'application/pdf', naam: 'kaart.pdf' };
    },
  },
];
