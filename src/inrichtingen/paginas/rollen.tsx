import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { opmaak, Paneel, Tabel } from '../../platform/scherm/index.ts';
import { beeindigRolVanFacilitator, voegRolVanFacilitatorToe } from '../facilitator-handelingen.ts';
import { toonFacilitatorkeuzes } from '../facilitator-vragen.ts';
import { overInrichting } from '../over.ts';
import { rollen } from '../schema-facilitators.ts';
import type { Inrichting } from '../schema.ts';
import { toonInrichting } from '../vragen.ts';
import { woordVan } from '../weergave.tsx';

/** Who has or had a role at this inrichting. */
export function Rollen({ s, i }: { s: Scherm; i: Inrichting }) {
  const mag = s.mag(beeindigRolVanFacilitator, overInrichting(i)).toegestaan;
  return (
    <Paneel titel="Facilitators" toelichting="Wie organiseert of mogelijk maakt, in een zakelijke rol. Zonder oordeel.">
      <Tabel
        titel="Facilitators"
        rijen={i.rollen}
        rijPad={(r) => `/facilitators/${r.facilitatorId}`}
        leeg="Er is nog geen exploitant of beheerder bekend."
        kolommen={[
          { kop: 'Naam', cel: (r) => r.naam },
          { kop: 'Rol', cel: (r) => woordVan(rollen, r.rol) },
          { kop: 'Sinds', cel: (r) => opmaak.datumKort(r.van), smal: true },
          { kop: 'Tot en met', cel: (r) => (r.tot ? opmaak.datumKort(r.tot) : 'loopt'), smal: true },
          { kop: 'Feiten', cel: (r) => r.feiten ?? '' },
          {
            kop: 'Beëindigen',
            cel: (r) =>
              mag && !r.tot ? (
                <a class="utrecht-link utrecht-link--html-a" href={`/inrichtingen/${i.id}/rollen/${r.id}/beeindigen`}>
                  Beëindigen
                </a>
              ) : (
                ''
              ),
            smal: true,
          },
        ]}
      />
    </Paneel>
  );
}

const kruimels = (i: Inrichting, tekst: string) => [
  { tekst: 'Inrichtingen', pad: '/inrichtingen' },
  { tekst: i.nummer, pad: `/inrichtingen/${i.id}` },
  { tekst },
];

/** The form that gives a facilitator a role. */
export const nieuweRolPagina: Pagina = {
  pad: '/inrichtingen/:id/rollen/nieuw',
  async toon(s) {
    const i = await s.vraag(toonInrichting, { id: s.params.id! });
    const { facilitator } = s.filters;
    const { items } = await s.vraag(toonFacilitatorkeuzes, {
      gemeente: i.gemeente,
      ...(facilitator ? { met: facilitator } : {}),
    });
    return {
      titel: `Facilitator bij ${i.naam}`,
      kruimels: kruimels(i, 'Facilitator toevoegen'),
      inhoud: (
        <>
          <p>
            Staat de facilitator er niet bij?{' '}
            <a class="utrecht-link utrecht-link--html-a" href={`/facilitators/nieuw?gemeente=${i.gemeente}`}>
              Registreer hem eerst
            </a>
            .
          </p>
          <HandelingFormulier
            s={s}
            handeling={voegRolVanFacilitatorToe}
            keuzes={{ facilitatorId: items.map((k) => ({ waarde: k.id, tekst: k.tekst })) }}
            waarden={{ facilitatorId: facilitator, van: dagVan(s.klok.nu()) }}
            annuleren={`/inrichtingen/${i.id}`}
          />
        </>
      ),
    };
  },
};

/** The form that ends a role. */
export const rolBeeindigenPagina: Pagina = {
  pad: '/inrichtingen/:id/rollen/:rol/beeindigen',
  async toon(s) {
    const i = await s.vraag(toonInrichting, { id: s.params.id! });
    const rol = i.rollen.find((r) => r.id === s.params.rol);
    if (!rol) throw new Fout('NIET_GEVONDEN', 'Deze rol hoort niet bij deze inrichting.');
    return {
      titel: `${rol.naam}: rol beëindigen`,
      kruimels: kruimels(i, 'Rol beëindigen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={beeindigRolVanFacilitator}
          params={{ id: rol.id }}
          waarden={{ tot: dagVan(s.klok.nu()) }}
          annuleren={`/inrichtingen/${i.id}`}
          toelichting={`${woordVan(rollen, rol.rol)} sinds ${opmaak.datum(rol.van)}. De rol blijft in de geschiedenis staan.`}
        />
      ),
    };
  },
};
