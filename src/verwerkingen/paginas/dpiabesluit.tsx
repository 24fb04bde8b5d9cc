import { Gegevens, opmaak, Paneel } from '../../platform/scherm/index.ts';
import { raadplegingen, strekkingen, vaststellers, type Dpia } from '../schema-dpia.ts';

const beslisser = (d: Dpia) => (d.vastgesteldDoor ? vaststellers[d.vastgesteldDoor] : d.beslotenDoorNaam);

/** The advice and the decision, as far as they are there. */
export function Adviesenbesluit({ d }: { d: Dpia }) {
  return (
    <>
      {d.adviesOp && (
        <Paneel titel="Advies van de functionaris gegevensbescherming">
          <Gegevens
            items={[
              { naam: 'Advies', waarde: strekkingen[d.adviesStrekking as keyof typeof strekkingen] },
              { naam: 'Toelichting', waarde: d.advies, meerregelig: true },
              { naam: 'Door', waarde: `${d.adviesDoorNaam ?? 'de functionaris toen'}, ${opmaak.datum(d.adviesOp)}` },
            ]}
          />
        </Paneel>
      )}
      {d.beslotenOp && (
        <Paneel titel="Besluit van de verwerkingsverantwoordelijke">
          <Gegevens
            items={[
              { naam: 'Besluit', waarde: d.besluit === 'akkoord' ? 'Akkoord' : 'Niet akkoord' },
              { naam: 'Motivering', waarde: d.besluitReden, meerregelig: true },
              { naam: 'Raadpleging AP', waarde: raadplegingen[d.raadpleging as keyof typeof raadplegingen] },
              ...(d.raadplegingUitkomst
                ? [{ naam: 'Antwoord van de AP', waarde: d.raadplegingUitkomst, meerregelig: true }]
                : []),
              { naam: 'Door', waarde: `${beslisser(d)}, ${opmaak.datum(d.beslotenOp)}` },
              ...(d.besluitKenmerk ? [{ naam: 'Kenmerk van het besluit', waarde: d.besluitKenmerk }] : []),
            ]}
          />
        </Paneel>
      )}
    </>
  );
}
