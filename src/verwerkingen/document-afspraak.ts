import { documentkop } from '../kern/documenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { afspraaksoorten, type Convenant } from './schema-convenant.ts';
import { niveaus, raadplegingen, strekkingen, vaststellers, type Dpia } from './schema-dpia.ts';

const deel = (titel: string, tekst: string): Blok[] => [
  { soort: 'kop', niveau: 1, tekst: titel },
  { soort: 'alinea', tekst },
];

/** An agreement as one prints it. Source: B12.9. Pure. */
export function documentVanConvenant(c: Convenant, o: { op: Date; petsoort: Petsoort }): Document {
  return {
    ...documentkop(c.gemeente, o),
    titel: c.titel,
    soortDocument: afspraaksoorten[c.soort as keyof typeof afspraaksoorten],
    kenmerk: `Afspraak ${c.reeks.slice(-8)}, versie ${c.versie}`,
    ...(c.ondertekendOp ? {} : { status: 'concept' as const }),
    samenvatting: [
      ['Ingang', opmaak.datum(c.ingang)],
      ['Einde', opmaak.datum(c.einde)],
      ['Evaluatie vóór', opmaak.datum(c.evaluatieVoor)],
    ],
    blokken: [
      { soort: 'kop', niveau: 1, tekst: 'Deelnemers en rollen' },
      { soort: 'tabel', koppen: ['Organisatie', 'Rol'], rijen: c.deelnemers.map((d) => [d.naam, d.rol]) },
      ...deel('Doel', c.doel),
      ...deel('Grondslag', c.grondslag),
      ...deel('Gegevens', c.gegevensdeel),
      ...deel('Beveiliging', c.beveiliging),
      ...deel('Eigen verantwoordelijkheden', c.verantwoordelijkheden),
      ...deel('Aanspreekpunten', c.contact),
      ...deel(
        'Ondertekening',
        c.ondertekendOp
          ? `Namens de gemeente: ${c.ondertekendDoorNaam}, burgemeester, ${opmaak.datum(c.ondertekendOp)}. Namens de partners: ${c.medeondertekenaars}`
          : 'Nog niet ondertekend.',
      ),
    ],
  };
}

/** An assessment as one prints it. Source: AVG 35 lid 7. Pure. */
export function documentVanDpia(d: Dpia, o: { op: Date; petsoort: Petsoort; namen: readonly string[] }): Document {
  const niveau = (n: string) => niveaus[n as keyof typeof niveaus];
  return {
    ...documentkop(d.gemeente, o),
    titel: d.titel,
    soortDocument: 'Gegevensbeschermingseffectbeoordeling (DPIA)',
    kenmerk: `DPIA ${d.id.slice(-8)}`,
    ...(d.beslotenOp ? {} : { status: 'concept' as const }),
    blokken: [
      ...deel('Verwerkingen', o.namen.join('; ')),
      ...deel('Beschrijving', d.beschrijving),
      ...deel('Noodzaak en evenredigheid', d.noodzaak),
      { soort: 'kop', niveau: 1, tekst: 'Risico’s en maatregelen' },
      {
        soort: 'tabel',
        koppen: ['Risico', 'Kans', 'Gevolg', 'Maatregel', 'Blijft over'],
        rijen: d.risicos.map((r) => [r.risico, niveau(r.kans), niveau(r.gevolg), r.maatregel, niveau(r.restrisico)]),
      },
      ...deel('Mening van betrokkenen', d.meningBetrokkenen),
      ...deel(
        'Advies van de functionaris gegevensbescherming',
        d.adviesOp
          ? `${strekkingen[d.adviesStrekking as keyof typeof strekkingen]}. ${d.advies} (${d.adviesDoorNaam ?? 'de functionaris toen'}, ${opmaak.datum(d.adviesOp)})`
          : 'Nog niet gegeven.',
      ),
      ...deel(
        'Besluit van de verwerkingsverantwoordelijke',
        d.beslotenOp
          ? `${d.besluit === 'akkoord' ? 'Akkoord' : 'Niet akkoord'}. ${d.besluitReden} Geldig tot en met ${opmaak.datum(d.geldigTot!)}. ${raadplegingen[d.raadpleging as keyof typeof raadplegingen]}. (${d.vastgesteldDoor ? `${vaststellers[d.vastgesteldDoor]}, ${d.besluitKenmerk}` : d.beslotenDoorNaam}, ${opmaak.datum(d.beslotenOp)})`
          : 'Nog niet genomen.',
      ),
    ],
  };
}
