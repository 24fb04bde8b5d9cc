import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Citaat, Gegevens, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { beeindigRegel, legRegelVast } from '../handelingen.ts';
import { overRegel } from '../over.ts';
import type { Regelmetversies } from '../schema.ts';
import { toonRegel } from '../vragen.ts';
import { periode, Regimemerk } from '../weergave.tsx';
import { werkvormnaam } from '../werkvormen.ts';

const kruimel = { tekst: 'Regels', pad: '/regels' };

/** One rule with its text, its source and the versions before and after. */
export const regelPagina: Pagina = {
  pad: '/regels/:id',
  async toon(s) {
    const r = await s.vraag(toonRegel, { id: s.params.id! });
    return {
      titel: `${r.artikel}: ${werkvormnaam(r.werkvorm)}`,
      kruimels: [kruimel, { tekst: r.artikel }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {!r.geldtVandaag && (
                <Waarschuwing soort="info" titel="Deze regel geldt vandaag niet">
                  Hij blijft staan om te beoordelen wat er gebeurde toen hij wel gold.
                </Waarschuwing>
              )}
              <Citaat tekst={r.tekst} bron={`${r.artikel}, ${r.bron}`} />
              <Paneel
                titel="Versies"
                toelichting="Alle regels van deze gemeente voor deze werkvorm, de nieuwste eerst."
              >
                <Tabel
                  titel="Versies"
                  rijen={r.versies}
                  rijPad={(v) => (v.id === r.id ? undefined : `/regels/${v.id}`)}
                  kolommen={[
                    { kop: 'Artikel', cel: (v) => (v.id === r.id ? `${v.artikel} (deze)` : v.artikel) },
                    { kop: 'Wat geldt er', cel: (v) => <Regimemerk regime={v.regime} /> },
                    { kop: 'Geldig', cel: (v) => periode(v.geldigVan, v.geldigTot) },
                  ]}
                />
              </Paneel>
            </>
          }
          zijtitel="Bij deze regel"
          zij={<Zij s={s} r={r} />}
        />
      ),
    };
  },
};

function Zij({ s, r }: { s: Scherm; r: Regelmetversies }) {
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Wat geldt er', waarde: <Regimemerk regime={r.regime} /> },
          { naam: 'Werkvorm', waarde: werkvormnaam(r.werkvorm) },
          { naam: 'Gemeente', waarde: gemeentenaam(r.gemeente) },
          { naam: 'Geldig', waarde: periode(r.geldigVan, r.geldigTot) },
          ...(r.beeindigdReden ? [{ naam: 'Waarom beëindigd', waarde: r.beeindigdReden }] : []),
          { naam: 'Vastgelegd', waarde: `${opmaak.datumtijd(r.aangemaaktOp)}, door ${r.aangemaaktDoorNaam}` },
        ]}
      />
      <Actiebalk
        s={s}
        acties={[s.actie(beeindigRegel, overRegel(r), { formulierPad: `/regels/${r.id}/beeindigen` })]}
      />
    </>
  );
}

/** The form for a new rule. */
export const nieuweRegelPagina: Pagina = {
  pad: '/regels/nieuw',
  async toon(s) {
    return {
      titel: 'Regel vastleggen',
      kruimels: [kruimel, { tekst: 'Nieuw' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legRegelVast}
          waarden={{ gemeente: s.filters.gemeente ?? s.wie.gemeenten[0], geldigVan: dagVan(s.klok.nu()) }}
          annuleren="/regels"
          toelichting="Neem over wat de verordening zegt. Geldt er al een regel, beëindig die dan eerst: op elke dag geldt er één per werkvorm."
        />
      ),
    };
  },
};

/** The form to end a rule. */
export const regelBeeindigenPagina: Pagina = {
  pad: '/regels/:id/beeindigen',
  async toon(s) {
    const r = await s.vraag(toonRegel, { id: s.params.id! });
    return {
      titel: `${r.artikel} beëindigen`,
      kruimels: [kruimel, { tekst: r.artikel, pad: `/regels/${r.id}` }, { tekst: 'Beëindigen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={beeindigRegel}
          annuleren={`/regels/${r.id}`}
          toelichting={`${werkvormnaam(r.werkvorm)}, ${periode(r.geldigVan, r.geldigTot)}. Wat in die tijd gebeurde, wordt nog steeds aan deze regel getoetst.`}
        />
      ),
    };
  },
};
