import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { maakAanwijzingBekend, trekAanwijzingIn } from '../handelingen.ts';
import { overAanwijzing } from '../over.ts';
import type { Aanwijzing } from '../schema.ts';
import { toonAanwijzing } from '../vragen.ts';
import { Aanwijzingmerk } from '../weergave.tsx';
import { bevoegdheidbeschrijvingen, domeinnaam, soorten, type Bevoegdheid } from '../woorden.ts';

/** One aanwijzing: who, what, until when, and whether it works today. */
export const aanwijzingPagina: Pagina = {
  pad: '/aanwijzingen/:id',
  async toon(s) {
    const a = await s.vraag(toonAanwijzing, { id: s.params.id! });
    return {
      titel: `Aanwijzing ${a.besluitnummer}: ${a.wie}`,
      kruimels: [{ tekst: 'Aanwijzingen', pad: '/aanwijzingen' }, { tekst: a.besluitnummer }],
      ...volgendeStap(s, a),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {a.stand === 'niet_bekendgemaakt' && (
                <Waarschuwing soort="let-op" titel="Deze aanwijzing geeft nog geen bevoegdheid">
                  Een besluit werkt pas als het bekend is gemaakt (Awb 3:40).
                </Waarschuwing>
              )}
              {a.ingetrokkenOp && (
                <Waarschuwing soort="info" titel={`Ingetrokken per ${opmaak.datum(a.ingetrokkenOp)}`}>
                  {a.intrekkingsreden}
                </Waarschuwing>
              )}
              <Paneel
                titel="Bevoegdheden"
                toelichting="Alleen wat hier staat kan gepland, gedaan en vastgelegd worden."
              >
                <Tabel
                  titel="Bevoegdheden"
                  rijen={a.bevoegdheden.map(
                    (b) => bevoegdheidbeschrijvingen[b as Bevoegdheid] ?? { naam: b, artikel: '', mag: '', grens: '' },
                  )}
                  kolommen={[
                    { kop: 'Bevoegdheid', cel: (b) => b.naam },
                    { kop: 'Artikel', cel: (b) => b.artikel },
                    { kop: 'Grens', cel: (b) => b.grens },
                  ]}
                />
              </Paneel>
            </>
          }
          zijtitel="Het besluit"
          zij={<Zij s={s} a={a} />}
        />
      ),
    };
  },
};

function Zij({ s, a }: { s: Scherm; a: Aanwijzing }) {
  return (
    <>
      <Besluit a={a} />
      <Actiebalk
        s={s}
        acties={[
          ...(a.bekendgemaaktOp
            ? []
            : [
                s.actie(maakAanwijzingBekend, overAanwijzing(a), {
                  formulierPad: `/aanwijzingen/${a.id}/bekendmaken`,
                }),
              ]),
          ...(a.ingetrokkenOp
            ? []
            : [
                s.actie(trekAanwijzingIn, overAanwijzing(a), {
                  formulierPad: `/aanwijzingen/${a.id}/intrekken`,
                }),
              ]),
        ]}
      />
    </>
  );
}

function volgendeStap(s: Scherm, a: Aanwijzing): Pick<Paginainhoud, 'volgendeStap'> {
  const open =
    a.bekendgemaaktOp === null && a.ingetrokkenOp === null && s.mag(maakAanwijzingBekend, overAanwijzing(a)).toegestaan;
  return open
    ? {
        volgendeStap: {
          tekst: 'Maak de aanwijzing bekend en leg dat vast',
          pad: `/aanwijzingen/${a.id}/bekendmaken`,
          voor: a.geldigVan,
        },
      }
    : {};
}

function Besluit({ a }: { a: Aanwijzing }) {
  return (
    <Gegevens
      items={[
        { naam: 'Stand', waarde: <Aanwijzingmerk stand={a.stand} /> },
        { naam: 'Gemeente', waarde: gemeentenaam(a.gemeente) },
        { naam: 'Soort', waarde: soorten[a.soort as keyof typeof soorten] },
        { naam: 'Toezicht op', waarde: a.domeinen.map(domeinnaam).join(', ') },
        {
          naam: 'Geldig',
          waarde: a.geldigTot
            ? `${opmaak.datum(a.geldigVan)} tot en met ${opmaak.datum(a.geldigTot)}`
            : `vanaf ${opmaak.datum(a.geldigVan)}`,
        },
        {
          naam: 'Bekendgemaakt',
          waarde: a.bekendgemaaktOp
            ? `${opmaak.datum(a.bekendgemaaktOp)}${a.publicatie ? `, ${a.publicatie}` : ''}`
            : 'nog niet',
        },
        { naam: 'Vastgelegd', waarde: `${opmaak.datumtijd(a.aangemaaktOp)}, door ${a.aangemaaktDoorNaam}` },
      ]}
    />
  );
}
