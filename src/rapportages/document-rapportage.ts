import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam, gemeenteVan } from '../kern/gemeenten.ts';
import type { Petsoort } from '../kern/petten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { conceptmerk, deel, OVER_PERSONEN, overtredingentabel } from './documentdelen.ts';
import { maatregelsoorten, type Maatregelsoort } from './ladder.ts';
import type { Rapportage, Rapportagekop } from './schema-antwoorden.ts';
import { uitkomsten } from './schema.ts';

const soortwoord = (soort: string) => maatregelsoorten[soort as Maatregelsoort] ?? soort;
const waarover = (r: Rapportagekop) => r.inrichtingNaam ?? r.plaats;
const VOET = 'Vertrouwelijk. Bestuurlijk stuk; geen opsporing.';

/** The bestuurlijke rapportage as the burgemeester gets it: facts, assessment, advice. Source: C11. Pure. */
export function documentVanRapportage(
  r: Rapportagekop & Pick<Rapportage, 'eerdereMaatregelen'>,
  o: { op: Date; concept: boolean; petsoort: Petsoort },
): Document {
  return {
    ...documentkop(r.gemeente, o),
    titel: `Bestuurlijke rapportage over ${waarover(r)}`,
    soortDocument: 'Bestuurlijke rapportage',
    kenmerk: r.nummer,
    ...conceptmerk(o.concept),
    samenvatting: [
      ['Aan', `De burgemeester van ${gemeentenaam(r.gemeente)}`],
      ['Constateringsrapport', r.constateringsrapportNummer],
      ['Voorgestelde maatregel', soortwoord(r.voorgesteldeMaatregel)],
    ],
    inhoudsopgave: r.feiten.length > 3000,
    voettekst: VOET,
    blokken: [
      {
        soort: 'kader',
        aard: 'besluit',
        titel: 'Voorstel',
        tekst: `${soortwoord(r.voorgesteldeMaatregel)} bij ${waarover(r)}.`,
      },
      ...deel('Feiten', r.feiten),
      { soort: 'kop', niveau: 1, tekst: 'Overtredingen' },
      overtredingentabel(r.overtredingen),
      { soort: 'kop', niveau: 1, tekst: 'Eerdere stappen' },
      // What came after it was written is no part of it.
      eerder(r.eerdereMaatregelen.filter((m) => m.aangemaaktOp < o.op.toISOString())),
      ...deel('Beoordeling', r.beoordeling),
      ...deel('Advies', r.advies),
      ...(r.lichterVolstaatNiet ? deel('Waarom een lichtere maatregel niet volstaat', r.lichterVolstaatNiet) : []),
      OVER_PERSONEN,
      {
        soort: 'ondertekening',
        plaats: gemeentenaam(r.gemeente),
        ondertekenaar: { functie: o.petsoort === 'jurist' ? 'Jurist' : 'Coördinator toezicht' },
      },
    ],
  };
}

function eerder(lijst: Rapportage['eerdereMaatregelen']): Blok {
  if (lijst.length === 0) return { soort: 'alinea', tekst: 'Er zijn hier niet eerder maatregelen opgelegd.' };
  return {
    soort: 'tabel',
    bijschrift: 'Eerder opgelegde maatregelen',
    koppen: ['Nummer', 'Maatregel', 'Bekendgemaakt'],
    rijen: lijst.map((m) => [m.nummer, soortwoord(m.soort), opmaak.datum(m.bekendgemaaktOp)]),
  };
}

/** Where the view goes; by word of mouth is by appointment (Awb 4:9). */
function waarheen(r: Rapportagekop): string {
  const adres = gemeenteVan(r.gemeente)?.adres?.replaceAll('\n', ', ');
  return `Schrijf aan de burgemeester van ${gemeentenaam(r.gemeente)}${adres ? `, ${adres}` : ''}, of maak daar een afspraak om te vertellen wat u ervan vindt.`;
}

/** The letter that tells what the burgemeester intends, and asks for the view of the person concerned. Source: Awb 4:8, 4:9. Pure. */
export function documentVanVoornemen(
  r: Rapportagekop,
  o: { op: Date; petsoort: Petsoort; termijnTot: string; tekst: string },
): Document {
  return {
    ...documentkop(r.gemeente, o),
    titel: `Voornemen: ${soortwoord(r.voorgesteldeMaatregel).toLowerCase()} bij ${waarover(r)}`,
    soortDocument: 'Voornemen',
    kenmerk: `${r.nummer}-V`,
    samenvatting: [
      ['Over', waarover(r)],
      ['U kunt reageren tot en met', opmaak.datum(o.termijnTot)],
    ],
    voettekst: `Kenmerk ${r.nummer}-V`,
    blokken: [
      { soort: 'alinea', tekst: 'Aan de exploitant of andere verantwoordelijke,' },
      ...deel('Wat de burgemeester van plan is', o.tekst),
      { soort: 'kop', niveau: 1, tekst: 'Wat is vastgesteld' },
      overtredingentabel(r.overtredingen),
      { soort: 'kop', niveau: 1, tekst: 'Uw zienswijze' },
      {
        soort: 'alinea',
        tekst: [
          'U mag zeggen wat u hiervan vindt, voordat er wordt besloten. Dat mag op papier en mondeling; u kiest (artikel 4:9 van de Algemene wet bestuursrecht). Het kan ',
          { vet: `tot en met ${opmaak.datum(o.termijnTot)}` },
          `. ${waarheen(r)} Noem het kenmerk ${r.nummer}-V.`,
        ],
      },
      {
        soort: 'alinea',
        tekst: 'Dit is nog geen besluit. Reageert u niet, dan besluit de burgemeester zonder uw zienswijze.',
      },
      {
        soort: 'ondertekening',
        namens: `Namens de burgemeester van ${gemeentenaam(r.gemeente)}`,
        plaats: gemeentenaam(r.gemeente),
        ondertekenaar: { functie: o.petsoort === 'jurist' ? 'Jurist' : 'Coördinator toezicht' },
        ruimte: true,
      },
    ],
  };
}

/** The decision of the burgemeester on a rapportage. The letter to the person concerned follows with the maatregel. Pure. */
export function documentVanBesluit(
  r: Rapportagekop,
  b: {
    uitkomst: keyof typeof uitkomsten;
    maatregelsoort: string | null;
    motivering: string;
    lichterVolstaatNiet: string | null;
  },
  o: { op: Date; hoorzin: string },
): Document {
  const wat = b.maatregelsoort ? soortwoord(b.maatregelsoort) : uitkomsten[b.uitkomst];
  return {
    ...documentkop(r.gemeente, { op: o.op, petsoort: 'burgemeester' }),
    titel: `Besluit op rapportage ${r.nummer} over ${waarover(r)}`,
    soortDocument: 'Besluit van de burgemeester',
    kenmerk: `${r.nummer}-B`,
    samenvatting: [
      ['Rapportage', r.nummer],
      ['Besluit', wat],
      ['Zienswijze', o.hoorzin],
    ],
    voettekst: VOET,
    blokken: [
      { soort: 'kader', aard: 'besluit', titel: 'Besluit', tekst: `${wat} bij ${waarover(r)}.` },
      ...deel('Motivering', b.motivering),
      ...(b.lichterVolstaatNiet ? deel('Waarom een lichtere maatregel niet volstaat', b.lichterVolstaatNiet) : []),
      ...(b.maatregelsoort
        ? deel(
            'Bekendmaking',
            'De maatregel wordt aan de belanghebbende bekendgemaakt met een eigen brief (artikel 3:41 van de Algemene wet bestuursrecht). Daarin staat wat er moet gebeuren, en of en hoe bezwaar mogelijk is.',
          )
        : []),
      {
        soort: 'ondertekening',
        plaats: gemeentenaam(r.gemeente),
        ondertekenaar: { functie: `Burgemeester van ${gemeentenaam(r.gemeente)}` },
        ruimte: true,
      },
    ],
  };
}
