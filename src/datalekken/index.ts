import { maakPdf } from '../kern/documenten.ts';
import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { documentVanDatalek } from './document-datalek.ts';
import {
  beoordeelDatalek,
  besluitAp,
  besluitBetrokkenen,
  meldDatalek,
  neemMaatregel,
  sluitDatalek,
} from './handelingen.ts';
import { luisteraars } from './luisteraars.ts';
import { datalekPagina, stapPaginas } from './paginas/datalek.tsx';
import { datalekkenPagina, meldPagina, mijnPagina } from './paginas/datalekken.tsx';
import { toonDatalek, toonDatalekken, toonEigenMeldingen } from './vragen.ts';
import { werk } from './werk.ts';

/** The room of breaches: reported by anybody, handled by the privacyfunctionaris, under a clock of 72 hours. */
export const kamer: Kamer = {
  naam: 'datalekken',
  declaraties: alsDeclaraties(
    meldDatalek,
    beoordeelDatalek,
    besluitAp,
    besluitBetrokkenen,
    neemMaatregel,
    sluitDatalek,
    toonDatalekken,
    toonDatalek,
    toonEigenMeldingen,
  ),
  paginas: [datalekkenPagina, meldPagina, mijnPagina, datalekPagina, ...stapPaginas],
  bestanden: [
    {
      pad: '/datalekken/:id/pdf',
      async geef(s) {
        const d = await s.vraag(toonDatalek, { id: s.params.id! });
        const doc = documentVanDatalek(d, { op: s.klok.nu(), petsoort: s.wie.petsoort });
        return { inhoud: (await maakPdf(doc, 'ua-1')).pdf, type: 'application/pdf', naam: `${d.nummer}.pdf` };
      },
    },
  ],
  werk,
  luisteraars,
  bewaar,
};
