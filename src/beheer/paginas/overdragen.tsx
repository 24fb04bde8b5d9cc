import type { Static } from 'typebox';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { draagWerkOver, toonWerkOpNaam } from '../overdrachthandelingen.ts';
import type { Medewerkerkaart } from '../schema.ts';
import { werksoorten, type Naamwerk } from '../schema-overdracht.ts';
import { toonMedewerker } from '../vragen.ts';
import { kruimelsVan } from '../weergave.tsx';

/** What stands on a name, before somebody leaves. */
export function Naamwerkpaneel({
  m,
  werk,
  buiten,
}: {
  m: Pick<Medewerkerkaart, 'id' | 'naam'>;
  werk: Static<typeof Naamwerk>;
  /** Whether this person is beyond the reach of who looks. */
  buiten: boolean;
}) {
  return (
    <Paneel
      titel="Werk op deze naam"
      toelichting="Aantallen: welke zaken het zijn ziet het beheer niet. Een aanwijzing trekt de gemeente in bij besluit; zij houdt niets op."
    >
      {werk.teRegelen.length > 0 && (
        <Waarschuwing soort="let-op" titel="Eerst overdragen">
          In {werk.teRegelen.map(gemeentenaam).join(', ')} is voor dit werk nog niets geregeld. Tot dan kan {m.naam}{' '}
          niet worden beëindigd.
        </Waarschuwing>
      )}
      <Tabel
        titel={`Werk op naam van ${m.naam}`}
        rijen={werk.items}
        kolommen={[
          { kop: 'Wat', cel: (w) => werksoorten[w.soort] },
          { kop: 'Gemeente', cel: (w) => gemeentenaam(w.gemeente) },
          { kop: 'Aantal', cel: (w) => opmaak.getal(w.aantal), getal: true },
          { kop: 'Eerste dag', cel: (w) => (w.eerste ? opmaak.datumKort(w.eerste) : '') },
        ]}
      />
      {buiten ? (
        <p>
          {m.naam} werkt ook voor een gemeente of organisatie waar uw pet niet geldt. Overdragen doet een beheerder voor
          al die gemeenten samen, of een beheerder van de hele installatie.
        </p>
      ) : (
        <Knoplink pad={`/medewerkers/${m.id}/overdragen`}>Werk overdragen</Knoplink>
      )}
    </Paneel>
  );
}

/** The form that hands everything over at once. */
export const overdragenPagina: Pagina = {
  pad: '/medewerkers/:id/overdragen',
  async toon(s) {
    const m = await s.vraag(toonMedewerker, { id: s.params.id! });
    const werk = await s.vraag(toonWerkOpNaam, { id: m.id });
    return {
      titel: `Werk overdragen van ${m.naam}`,
      kruimels: kruimelsVan(m, 'Werk overdragen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={draagWerkOver}
          keuzes={{ naarId: werk.overnemers.map((o) => ({ waarde: o.id, tekst: o.naam })) }}
          annuleren={`/medewerkers/${m.id}`}
          toelichting="Alles op deze naam gaat in één keer over, in elke gemeente. Wie het overneemt heeft de pet toezichthouder voor al die gemeenten. Heeft die persoon voor een controle geen geldige aanwijzing, of is zij al begonnen, dan ziet de coördinator haar."
        />
      ),
    };
  },
};
