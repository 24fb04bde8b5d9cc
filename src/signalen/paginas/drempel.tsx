import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Tabel } from '../../platform/scherm/index.ts';
import { stelDrempelIn, toonDrempels } from '../drempelhandelingen.ts';
import { STANDAARDDREMPEL } from '../schema-drempel.ts';

const kruimels = [{ tekst: 'Stapels', pad: '/stapels' }, { tekst: 'Drempel' }];
const over = (gemeente: string) => ({
  soort: 'Gemeente',
  id: gemeente,
  kenmerken: { gemeente, compartiment: 'toezicht' },
});

/** From when on a stapel asks a look of the aandachtsfunctionaris, per gemeente. */
export const drempelPagina: Pagina = {
  pad: '/stapels/drempel',
  async toon(s) {
    const { items } = await s.vraag(toonDrempels, {});
    return {
      titel: 'Drempel van stapels',
      kruimels,
      inhoud: (
        <>
          <p>
            Bereikt een stapel de drempel, dan hoort de aandachtsfunctionaris mensenhandel het nummer van de stapel en
            tellingen, geen woorden. Groeit de stapel daarna, dan hoort zij het opnieuw. Een drempel weegt niets: het
            zijn feiten om te tellen, en een mens beslist.
          </p>
          <Tabel
            titel="De drempel per gemeente"
            rijen={items}
            kolommen={[
              { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
              { kop: 'Verschillende bronnen', cel: (r) => r.bronnen, getal: true, smal: true },
              { kop: 'Of groepen indicatoren', cel: (r) => r.groepen, getal: true, smal: true },
              { kop: 'Binnen maanden', cel: (r) => r.maanden, getal: true, smal: true },
              { kop: 'Waarom', cel: (r) => r.reden ?? 'Standaard van Samenzicht' },
              { kop: 'Ingesteld', cel: (r) => (r.op ? `${opmaak.datumKort(r.op)}, ${r.doorNaam ?? ''}` : 'niet') },
              {
                kop: 'Wijzigen',
                cel: (r) =>
                  s.mag(stelDrempelIn, over(r.gemeente)).toegestaan ? (
                    <Knoplink pad={`/stapels/drempel/nieuw?gemeente=${r.gemeente}`} soort="stil">
                      Wijzig {gemeentenaam(r.gemeente)}
                    </Knoplink>
                  ) : (
                    'de coördinator of de jurist'
                  ),
              },
            ]}
          />
        </>
      ),
    };
  },
};

/** The form that chooses it. */
export const nieuweDrempelPagina: Pagina = {
  pad: '/stapels/drempel/nieuw',
  async toon(s) {
    const { items } = await s.vraag(toonDrempels, {});
    const nu = items.find((d) => d.gemeente === s.filters.gemeente) ?? { ...STANDAARDDREMPEL, gemeente: undefined };
    return {
      titel: 'Drempel instellen',
      kruimels: [...kruimels.slice(0, 1), { tekst: 'Drempel', pad: '/stapels/drempel' }, { tekst: 'Instellen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={stelDrempelIn}
          params={{}}
          waarden={{
            gemeente: nu.gemeente,
            bronnen: String(nu.bronnen),
            groepen: String(nu.groepen),
            maanden: String(nu.maanden),
          }}
          annuleren="/stapels/drempel"
          toelichting="Eén van beide is genoeg: zoveel verschillende bronnen, of zoveel groepen indicatoren."
        />
      ),
    };
  },
};
