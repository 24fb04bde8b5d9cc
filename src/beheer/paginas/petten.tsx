import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan, type Petsoort } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { petwoord } from '../../verantwoording/index.ts';
import { petGeldt } from '../pet-geldt.ts';
import { kenPetToe } from '../pethandelingen.ts';
import type { Medewerkerkaart } from '../schema.ts';
import { pettenVan } from '../vier-ogen.ts';
import { stelPetVoor, toonVoorstellen } from '../voorstelhandelingen.ts';
import { toonMedewerker } from '../vragen.ts';
import { kruimelsVan } from '../weergave.tsx';

function keuzes(s: Scherm, soorten: readonly Petsoort[]) {
  const gemeenten = s.wie.gemeenten.length > 0 ? s.wie.gemeenten : alleGemeenten().map((g) => g.code);
  return {
    soort: soorten.map((soort) => ({ waarde: soort, tekst: petwoord(soort) })),
    gemeenten: gemeenten.map((g) => ({ waarde: g, tekst: gemeentenaam(g) })),
  };
}

function Bestaand({ s, m }: { s: Scherm; m: Medewerkerkaart }) {
  const nu = m.petten.filter((p) => petGeldt(p, s.klok.nu()));
  return (
    <>
      {nu.length === 0 ? (
        <p>Nog geen pet.</p>
      ) : (
        <Gegevens items={nu.map((p) => ({ naam: petwoord(p.soort), waarde: petVan(p.soort).uitleg }))} />
      )}
      <Knoplink pad="/toegang" soort="stil">
        Wat elke pet mag
      </Knoplink>
    </>
  );
}

/** The form to give a pet that one person gives. */
export const nieuwePetPagina: Pagina = {
  pad: '/medewerkers/:id/petten/nieuw',
  async toon(s) {
    const m = await s.vraag(toonMedewerker, { id: s.params.id! });
    const { magTweedeBeheerder } = await s.vraag(toonVoorstellen, { medewerkerId: m.id });
    return {
      titel: `Pet geven aan ${m.naam}`,
      kruimels: kruimelsVan(m, 'Pet geven'),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {magTweedeBeheerder && (
                <Waarschuwing soort="info" titel="U bent de enige beheerder">
                  U kunt één keer alleen een tweede beheerder maken. Daarna geeft niemand meer alleen een pet van
                  beheer, mensenhandel, politie, Bibob of vertrouwenspersoon.
                </Waarschuwing>
              )}
              <HandelingFormulier
                s={s}
                handeling={kenPetToe}
                keuzes={keuzes(s, [...pettenVan(false), ...(magTweedeBeheerder ? (['beheerder'] as const) : [])])}
                annuleren={`/medewerkers/${m.id}`}
                toelichting="Geef een pet alleen op grond van een besluit van de organisatie. Het compartiment volgt uit de pet."
              />
              <Paneel titel="Staat de pet er niet bij?" toelichting="Sommige petten geeft niemand alleen.">
                <Knoplink pad={`/medewerkers/${m.id}/petten/voorstellen`}>
                  Pet voorstellen die vier ogen vraagt
                </Knoplink>
              </Paneel>
            </>
          }
          zijtitel="Wat deze medewerker al heeft"
          zij={<Bestaand s={s} m={m} />}
        />
      ),
    };
  },
};

/** The form to propose a pet that two people give. */
export const voorstellenPagina: Pagina = {
  pad: '/medewerkers/:id/petten/voorstellen',
  async toon(s) {
    const m = await s.vraag(toonMedewerker, { id: s.params.id! });
    return {
      titel: `Pet voorstellen voor ${m.naam}`,
      kruimels: kruimelsVan(m, 'Pet voorstellen'),
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={stelPetVoor}
              keuzes={keuzes(s, pettenVan(true))}
              annuleren={`/medewerkers/${m.id}`}
              toelichting="De pet geldt zodra een andere beheerder, of de privacyfunctionaris, haar bevestigt. Na 14 dagen zonder antwoord vervalt het voorstel."
            />
          }
          zijtitel="Wat deze medewerker al heeft"
          zij={<Bestaand s={s} m={m} />}
        />
      ),
    };
  },
};
