import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { grondslagen, leesAdvertentiesIn, toonImport, toonImports } from '../inlezen.ts';

/** Read in, and what was read in before. */
export const inlezenPagina: Pagina = {
  pad: '/politieimports',
  menu: { groep: 'Politie', tekst: 'Inlezen', toets: 'i', petten: ['rechercheur'] },
  async toon(s) {
    const { items } = await s.vraag(toonImports, {});
    return {
      titel: leesAdvertentiesIn.titel,
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Alleen met een indicator, nooit naar toezicht">
            Een advertentie zonder herkende indicator wordt geweigerd: sekswerk is geen mensenhandel. Wat u inleest
            blijft in het compartiment van de politie.
          </Waarschuwing>
          <HandelingFormulier s={s} handeling={leesAdvertentiesIn} annuleren="/politiezaken" />
          <Paneel titel="Eerder ingelezen">
            <Tabel
              titel="Eerder ingelezen"
              kolommen={[
                { kop: 'Wanneer', cel: (i) => opmaak.datumtijdKort(i.op) },
                { kop: 'Bron', cel: (i) => i.bron },
                { kop: 'Nieuw', cel: (i) => String(i.nieuw), getal: true },
                { kop: 'Al bekend', cel: (i) => String(i.alBekend), getal: true },
                { kop: 'Geweigerd', cel: (i) => String(i.fouten.length), getal: true },
              ]}
              rijen={items}
              rijPad={(i) => `/politieimports/${i.id}`}
              leeg="Er is nog niets ingelezen."
            />
          </Paneel>
        </>
      ),
    };
  },
};

/** The report of one import, line by line. */
export const importPagina: Pagina = {
  pad: '/politieimports/:id',
  async toon(s) {
    const i = await s.vraag(toonImport, { id: s.params.id! });
    return {
      titel: toonImport.titel,
      kruimels: [{ tekst: leesAdvertentiesIn.titel, pad: '/politieimports' }, { tekst: opmaak.datumtijdKort(i.op) }],
      inhoud: (
        <Paneel titel="Uitkomst">
          <Gegevens
            items={[
              { naam: 'Bron', waarde: i.bron },
              { naam: 'Grondslag', waarde: grondslagen[i.grondslag as keyof typeof grondslagen] },
              { naam: 'Ingelezen door', waarde: i.doorNaam },
              { naam: 'Gelezen', waarde: String(i.gelezen) },
              { naam: 'Nieuwe zaken', waarde: String(i.nieuw) },
              { naam: 'Al bekend', waarde: String(i.alBekend) },
            ]}
          />
          <Tabel
            titel="Geweigerde regels"
            titelVerborgen={false}
            kolommen={[
              { kop: 'Regel', cel: (f) => String(f.regel), smal: true },
              { kop: 'Waarom', cel: (f) => f.tekst },
            ]}
            rijen={i.fouten}
            leeg="Geen enkele regel is geweigerd."
          />
        </Paneel>
      ),
    };
  },
};
