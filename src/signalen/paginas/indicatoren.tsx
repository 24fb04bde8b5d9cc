import type { Scherm } from '../../kern/scherm.ts';
import { woordVan } from '../../meldingen/index.ts';
import { Knoplink, opmaak, Paneel } from '../../platform/scherm/index.ts';
import { kiesIndicatorenVan } from '../drempelhandelingen.ts';
import { indicatorlijst, indicatorwoorden } from '../indicatoren.ts';
import { overSignaal } from '../over.ts';
import type { SignaalGeheel } from '../schema.ts';

/** Which indicatoren a person recognised, with the list; never a score. */
export function Indicatorenpaneel({ s, signaal }: { s: Scherm; signaal: SignaalGeheel }) {
  const i = signaal.indicatoren;
  return (
    <Paneel
      titel="Indicatoren"
      toelichting={`Uit: ${i?.lijst ?? indicatorlijst.lijst} (${i?.versie ?? indicatorlijst.versie}). Een mens kiest; er komt geen score uit.`}
      acties={
        s.mag(kiesIndicatorenVan, overSignaal(signaal)).toegestaan && (
          <Knoplink pad={`/signalen/${signaal.id}/indicatoren`} soort="stil">
            {i ? 'Opnieuw kiezen' : 'Indicatoren kiezen'}
          </Knoplink>
        )
      }
    >
      {!i && <p>Nog niemand keek of er indicatoren in staan. Sekswerk is geen mensenhandel: meestal staat er geen.</p>}
      {i && i.codes.length === 0 && <p>Er is geen indicator herkend.</p>}
      {i && (
        <>
          <ul>
            {i.codes.map((c) => (
              <li>{woordVan(indicatorwoorden, c)}</li>
            ))}
          </ul>
          {i.tegenindicaties && <p>Wat ertegen spreekt: {i.tegenindicaties}</p>}
          <p class="sz-toelichting">
            Gekozen door {i.doorNaam}, {opmaak.datum(i.op)}.
          </p>
        </>
      )}
    </Paneel>
  );
}
