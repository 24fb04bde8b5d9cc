import { briefgegevens } from '../../afstemming/index.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Gegevens, opmaak, Termijn, type Gegeven } from '../../platform/scherm/index.ts';
import { Maatregelmerk } from '../../rapportages/index.ts';
import { eenheden, type Maatregel } from '../schema.ts';
import { Maatregelstand, woordVan } from '../weergave.tsx';

/** What a maatregel is, for whom, and before when. */
export function Maatregelfeiten({ m, vandaag }: { m: Maatregel; vandaag: Date }) {
  return (
    <Gegevens
      items={[
        { naam: 'Maatregel', waarde: <Maatregelmerk soort={m.soort} /> },
        { naam: 'Status', waarde: <Maatregelstand status={m.status} /> },
        {
          naam: 'Inrichting',
          waarde: m.inrichtingId ? (
            <Link pad={`/inrichtingen/${m.inrichtingId}`} tekst={m.inrichtingNaam ?? ''} />
          ) : (
            m.plaats
          ),
        },
        {
          naam: 'Aan',
          waarde: m.facilitatorId ? (
            <Link pad={`/facilitators/${m.facilitatorId}`} tekst={m.facilitatorNaam ?? ''} />
          ) : (
            'de exploitant'
          ),
        },
        { naam: 'Voorschrift', waarde: m.norm },
        ...termijnen(m, vandaag),
        ...briefgegevens(m.afgestemd),
        { naam: 'Rapportage', waarde: <Link pad={`/rapportages/${m.rapportageId}`} tekst={m.rapportageNummer} /> },
        { naam: 'Gemeente', waarde: gemeentenaam(m.gemeente) },
        { naam: 'Vastgelegd', waarde: `${opmaak.datumtijd(m.aangemaaktOp)}, door ${m.aangemaaktDoorNaam}` },
      ]}
    />
  );
}

function termijnen(m: Maatregel, vandaag: Date): Gegeven[] {
  const klaar = m.status !== 'loopt';
  const rijen: Gegeven[] = [{ naam: 'Bekendgemaakt', waarde: opmaak.datum(m.bekendgemaaktOp) }];
  if (m.hersteltermijnTot)
    rijen.push({
      naam: 'Herstellen tot en met',
      waarde: <Termijn dag={m.hersteltermijnTot} vandaag={vandaag} voorbij={klaar} />,
    });
  if (m.dwangsomBedrag)
    rijen.push({
      naam: 'Dwangsom',
      waarde: `${opmaak.bedrag(m.dwangsomBedrag)} ${woordVan(eenheden, m.dwangsomEenheid ?? '').toLowerCase()}, hooguit ${opmaak.bedrag(m.dwangsomMaximum ?? 0)}`,
    });
  if (m.eindigtOp) rijen.push({ naam: 'Laatste dag', waarde: opmaak.datum(m.eindigtOp) });
  rijen.push({
    naam: 'Bezwaar tot en met',
    waarde: m.bezwaarTot ? (
      <Termijn
        dag={m.bezwaarTot}
        vandaag={vandaag}
        wettelijk
        grondslag="Awb 6:7, 6:8"
        voorbij={opmaak.dagenTot(m.bezwaarTot, vandaag) < 0}
      />
    ) : (
      'geen besluit, dus geen bezwaar (Awb 1:3)'
    ),
  });
  return rijen;
}

function Link({ pad, tekst }: { pad: string; tekst: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {tekst}
    </a>
  );
}
