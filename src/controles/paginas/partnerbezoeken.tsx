import { toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Knoplink, opmaak, Paneel, Stapel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import {
  legPartnerbezoekVast,
  meldPartnerbezoek,
  PARTNERBEZOEKEN,
  toonPartnerbezoeken,
  trekBezoekTerug,
} from '../partnerbezoeken.ts';
import type { Partnerbezoek, Partnerregel } from '../schema-partners.ts';
import { woordVan } from '../weergave.tsx';
import { bezoeksoorten, isRondom, partners } from '../woorden-partners.ts';

const KRUIMEL = { tekst: 'Bezoeken van partners', pad: '/partnerbezoeken' };

/** Where partners were or come; for a partner its own, with the form. */
export const partnerbezoekenPagina: Pagina = {
  pad: '/partnerbezoeken',
  menu: { groep: 'Werk', tekst: 'Eigen bezoeken', toets: 'e', petten: ['inspecteur_nla'] },
  async toon(s) {
    const { items } = await s.vraag(toonPartnerbezoeken, {});
    const partner = s.wie.compartiment === 'partner';
    return {
      titel: 'Bezoeken van partners',
      inhoud: (
        <Stapel>
          <Waarschuwing soort="info" titel="Alleen wie en wanneer">
            {partner
              ? 'De gemeente leest uw organisatie, de plek en de dag, zodat zij niet vlak voor of na u komt. Wat voor bezoek het is, ziet alleen uw eigen organisatie.'
              : 'Hier staat welke partner waar was of komt. De politie staat hier niet bij: zij antwoordt alleen in de afstemming.'}
          </Waarschuwing>
          {s.wie.petsoort === 'coordinator' && (
            <Knoplink pad="/partnerbezoeken/nieuw" soort="hoofd">
              Bezoek vastleggen
            </Knoplink>
          )}
          <Lijst s={s} items={items} partner={partner} />
          {partner && (
            <Paneel titel="Eigen bezoek melden">
              <HandelingFormulier
                s={s}
                handeling={meldPartnerbezoek}
                params={{}}
                gemeenten={alleGemeenten().map((g) => g.code)}
                waarden={{ soort: 'controle' }}
              />
            </Paneel>
          )}
        </Stapel>
      ),
    };
  },
};

function Lijst({ s, items, partner }: { s: Scherm; items: readonly Partnerregel[]; partner: boolean }) {
  return (
    <Tabel<Partnerregel>
      titel="Bezoeken"
      rijen={items}
      leeg="Er is nog geen bezoek van een partner bekend."
      kolommen={[
        { kop: 'Dag', cel: (r) => opmaak.datumKort(r.dag), smal: true },
        { kop: 'Plek', cel: (r) => r.adres },
        { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
        { kop: 'Partner', cel: (r) => woordVan(partners, r.dienst) },
        ...(partner ? [{ kop: 'Soort', cel: (r: Partnerregel) => woordVan(bezoeksoorten, r.soort ?? '') }] : []),
        {
          kop: 'Weghalen',
          cel: (r) =>
            r.eigen ? (
              <Actiebalk
                s={s}
                titel={`Doen bij ${r.adres}, ${opmaak.datumKort(r.dag)}`}
                acties={[
                  s.actie(trekBezoekTerug, PARTNERBEZOEKEN, {
                    params: { id: r.id },
                    bevestig: 'Wie hier plant, ziet dit bezoek dan niet meer.',
                  }),
                ]}
              />
            ) : (
              'ingevoerd door de partner'
            ),
        },
      ]}
    />
  );
}

/** The form for what a partner told by phone. */
export const nieuwPartnerbezoekPagina: Pagina = {
  pad: '/partnerbezoeken/nieuw',
  async toon(s) {
    const { locatie } = s.filters;
    const plek = locatie ? await s.vraag(toonLocatie, { id: locatie }) : null;
    const keuzes = plek ? [] : (await s.vraag(toonLocatiekeuzes, {})).items;
    return {
      titel: legPartnerbezoekVast.titel,
      kruimels: [KRUIMEL, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legPartnerbezoekVast}
          params={{}}
          verborgen={plek ? { gemeente: plek.gemeente, locatieId: plek.id } : {}}
          keuzes={{ locatieId: keuzes.map((k) => ({ waarde: k.id, tekst: k.tekst })) }}
          waarden={{ dag: dagVan(s.klok.nu()) }}
          annuleren="/partnerbezoeken"
          toelichting={
            <p>
              {plek && <strong>{plek.adres}. </strong>}Voor wat een partner u belde. Schrijf geen reden en geen
              bevinding: wie plant ziet alleen de organisatie en de dag.
            </p>
          }
        />
      ),
    };
  },
};

/** What partners did or will do at this place, before anything is planned (R3). */
export function Partnerbezoeken({ items, dag }: { items: readonly Partnerbezoek[]; dag: string }) {
  const vlakbij = items.filter((p) => isRondom(p.dag, dag));
  return (
    <Paneel
      titel="Bezoeken van partners"
      toelichting="Alleen organisatie en dag. De politie staat hier nooit bij; zij antwoordt in de afstemming."
      acties={<Knoplink pad="/partnerbezoeken">Alle bezoeken</Knoplink>}
    >
      {vlakbij.length > 0 && (
        <Waarschuwing
          titel={`${opmaak.opsomming(vlakbij.map((p) => `${woordVan(partners, p.dienst)} op ${opmaak.datum(p.dag)}`))}`}
        >
          Bel de partner en sluit aan als dat kan. Binnen een week daarvan vraagt nog een bezoek een reden.
        </Waarschuwing>
      )}
      <Tabel<Partnerbezoek>
        titel="Bezoeken van partners"
        rijen={items}
        leeg="Geen bekend in het laatste half jaar of vooruit."
        kolommen={[
          { kop: 'Partner', cel: (p) => woordVan(partners, p.dienst) },
          { kop: 'Dag', cel: (p) => opmaak.datum(p.dag) },
        ]}
      />
    </Paneel>
  );
}
