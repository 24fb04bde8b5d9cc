import { Actiebalk, getypt, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { registreerFacilitator, wijzigFacilitator } from '../facilitator-handelingen.ts';
import { toonFacilitator, toonGelijkendeFacilitators } from '../facilitator-vragen.ts';
import { overFacilitator } from '../over.ts';
import { facilitatorsoorten, NOOIT_WERKER, rollen, type Facilitator, type Gelijkende } from '../schema-facilitators.ts';
import { Wijzigingen, woordVan } from '../weergave.tsx';

const lijst = { tekst: 'Facilitators', pad: '/facilitators' };

/** One facilitator with the roles at inrichtingen. */
export const facilitatorPagina: Pagina = {
  pad: '/facilitators/:id',
  async toon(s) {
    const f = await s.vraag(toonFacilitator, { id: s.params.id! });
    const gelijkend =
      s.wie.petsoort === 'burgemeester'
        ? []
        : (
            await s.vraag(toonGelijkendeFacilitators, {
              gemeente: f.gemeente,
              naam: f.naam,
              behalve: f.id,
              ...(f.kvk ? { kvk: f.kvk } : {}),
            })
          ).items;
    return {
      titel: f.naam,
      kruimels: [lijst, { tekst: f.naam }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Rollen f={f} />
              <Gelijkenden gelijkend={gelijkend} />
              <Wijzigingen wijzigingen={f.wijzigingen} />
            </>
          }
          zijtitel="Over deze facilitator"
          zij={
            <>
              <Gegevens
                items={[
                  { naam: 'Soort', waarde: woordVan(facilitatorsoorten, f.soort) },
                  { naam: 'KvK-nummer', waarde: f.kvk ?? undefined },
                  { naam: 'Gemeente', waarde: gemeentenaam(f.gemeente) },
                  { naam: 'Geregistreerd', waarde: `${opmaak.datum(f.aangemaaktOp)}, door ${f.aangemaaktDoorNaam}` },
                ]}
              />
              <p>Dat u deze gegevens bekijkt, staat in het log.</p>
              <Inzagelink s={s} soort="facilitator" id={f.id} />
              <Actiebalk
                s={s}
                acties={[
                  s.actie(wijzigFacilitator, overFacilitator(f), { formulierPad: `/facilitators/${f.id}/wijzigen` }),
                ]}
              />
            </>
          }
        />
      ),
    };
  },
};

function Rollen({ f }: { f: Facilitator }) {
  return (
    <Paneel titel="Rollen" toelichting="Een rol is een feit, geen oordeel: afhankelijkheid is nog geen uitbuiting.">
      <Tabel
        titel="Rollen"
        rijen={f.rollen}
        rijPad={(r) => `/inrichtingen/${r.inrichtingId}`}
        leeg="Deze facilitator heeft nog geen rol. Een rol voegt u toe op de pagina van een inrichting."
        kolommen={[
          { kop: 'Inrichting', cel: (r) => `${r.nummer} · ${r.inrichtingNaam}` },
          { kop: 'Rol', cel: (r) => woordVan(rollen, r.rol) },
          { kop: 'Sinds', cel: (r) => opmaak.datumKort(r.van), smal: true },
          { kop: 'Tot en met', cel: (r) => (r.tot ? opmaak.datumKort(r.tot) : 'loopt'), smal: true },
          { kop: 'Feiten', cel: (r) => r.feiten ?? '' },
        ]}
      />
    </Paneel>
  );
}

function Gelijkenden({ gelijkend }: { gelijkend: readonly Gelijkende[] }) {
  if (gelijkend.length === 0) return null;
  return (
    <Paneel titel="Lijkt op" toelichting="Een hint, geen conclusie: niets wordt samengevoegd.">
      <ul>
        {gelijkend.map((g) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/facilitators/${g.id}`}>
              {g.naam}
            </a>
            {g.kvk ? ` (KvK ${g.kvk})` : ''}: {g.reden}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

/** The form for a new facilitator; after a refusal it shows who is already there. */
export const nieuweFacilitatorPagina: Pagina = {
  pad: '/facilitators/nieuw',
  async toon(s) {
    return {
      titel: 'Facilitator registreren',
      kruimels: [lijst, { tekst: 'Nieuw' }],
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Wie wel, wie nooit">
            {NOOIT_WERKER}
          </Waarschuwing>
          <Gelijkenden gelijkend={await alDaar(s)} />
          <HandelingFormulier
            s={s}
            handeling={registreerFacilitator}
            waarden={{ gemeente: s.filters.gemeente }}
            annuleren="/facilitators"
          />
        </>
      ),
    };
  },
};

async function alDaar(s: Scherm): Promise<Gelijkende[]> {
  const { velden } = getypt(s, registreerFacilitator);
  const [naam, gemeente, kvk] = [velden.naam?.[0]?.trim(), velden.gemeente?.[0] ?? s.wie.gemeenten[0], velden.kvk?.[0]];
  if (!naam || naam.length > 160 || !gemeente || !s.wie.gemeenten.includes(gemeente)) return [];
  return (await s.vraag(toonGelijkendeFacilitators, { gemeente, naam, ...(kvk && /^\d{8}$/.test(kvk) ? { kvk } : {}) }))
    .items;
}

/** The form to change the facts of a facilitator. */
export const facilitatorWijzigenPagina: Pagina = {
  pad: '/facilitators/:id/wijzigen',
  async toon(s) {
    const f = await s.vraag(toonFacilitator, { id: s.params.id! });
    return {
      titel: `${f.naam} wijzigen`,
      kruimels: [lijst, { tekst: f.naam, pad: `/facilitators/${f.id}` }, { tekst: 'Wijzigen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={wijzigFacilitator}
          waarden={{ naam: f.naam, soort: f.soort, kvk: f.kvk ?? undefined }}
          verborgen={{ versie: String(f.versie) }}
          annuleren={`/facilitators/${f.id}`}
          toelichting="Wat het was blijft te lezen, met uw reden."
        />
      ),
    };
  },
};
