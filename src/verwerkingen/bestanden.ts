import { maakPdf } from '../kern/documenten.ts';
import type { Bestand } from '../kern/kamer.ts';
import { toonConvenant } from './convenanthandelingen.ts';
import { documentVanConvenant, documentVanDpia } from './document-afspraak.ts';
import { documentVanRegister } from './document-register.ts';
import { toonDpia } from './dpiahandelingen.ts';
import { toonRegister } from './vragen.ts';

const pdf = async (doc: Parameters<typeof maakPdf>[0], naam: string) => ({
  inhoud: (await maakPdf(doc, 'ua-1')).pdf,
  type: 'application/pdf',
  naam: `${naam}.pdf`,
});

/** The register for the AP (AVG 30 lid 4), a DPIA and an agreement, as they are now. */
export const bestanden: Bestand[] = [
  {
    pad: '/verwerkingsregister/:gemeente/pdf',
    async geef(s) {
      const gemeente = s.params.gemeente!;
      const register = await s.vraag(toonRegister, { gemeente });
      const doc = documentVanRegister(register, { op: s.klok.nu(), petsoort: s.wie.petsoort });
      return pdf(doc, `verwerkingsregister-${gemeente}`);
    },
  },
  {
    pad: '/dpias/:id/pdf',
    async geef(s) {
      const d = await s.vraag(toonDpia, { id: s.params.id! });
      const { items } = await s.vraag(toonRegister, { gemeente: d.gemeente });
      const namen = d.verwerkingen.map((v) => items.find((i) => i.sleutel === v)?.inhoud.naam ?? v);
      return pdf(documentVanDpia(d, { op: s.klok.nu(), petsoort: s.wie.petsoort, namen }), `dpia-${d.id.slice(-8)}`);
    },
  },
  {
    pad: '/convenanten/:id/pdf',
    async geef(s) {
      const c = await s.vraag(toonConvenant, { id: s.params.id! });
      const doc = documentVanConvenant(c, { op: s.klok.nu(), petsoort: s.wie.petsoort });
      return pdf(doc, `afspraak-${c.reeks.slice(-8)}-versie-${c.versie}`);
    },
  },
];
