import { documentkop } from '../kern/documenten.ts';
import { gemeentenaam, gemeenteVan } from '../kern/gemeenten.ts';
import { petVan } from '../kern/petten.ts';
import type { Blok, Document, Gegeven } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { alineas, deel, maatregelsoorten, type Maatregelsoort } from '../rapportages/index.ts';
import { eenheden, type Maatregelkop } from './schema.ts';

/** The letter with which a maatregel is made known: offence and norm, what must be done before when, and what one can do against it. Source: Awb 3:41, 3:45, 3:46, 5:9. Pure. */
export function documentVanMaatregel(nu: Maatregelkop): Document {
  // The letter keeps its own day, also when the term was prolonged later.
  const m = { ...nu, hersteltermijnTot: nu.eersteHersteltermijn };
  const { soort: petsoort } = petVan(m.petsoort);
  const soort = maatregelsoorten[m.soort as Maatregelsoort] ?? m.soort;
  const waarover = m.inrichtingNaam ?? m.plaats;
  return {
    ...documentkop(m.gemeente, { op: new Date(m.aangemaaktOp), petsoort }),
    titel: `${soort}: ${waarover}`,
    soortDocument: m.bezwaarTot ? 'Besluit' : 'Brief',
    kenmerk: m.nummer,
    datum: m.bekendgemaaktOp,
    samenvatting: samenvatting(m, waarover),
    voettekst: `Kenmerk ${m.nummer}`,
    blokken: [
      ...alineas(m.facilitatorNaam ? `Aan: ${m.facilitatorNaam}` : `Aan de exploitant van ${waarover},`),
      {
        soort: 'kader',
        aard: 'besluit',
        titel: m.bezwaarTot ? 'Besluit' : 'Waar deze brief over gaat',
        tekst: `${soort}. ${kern(m)}`,
      },
      ...deel('De overtreding', m.overtreding),
      {
        soort: 'gegevens',
        rijen: [['Overtreden voorschrift', m.norm], ...bevoegdheid(m), ['Plaats', m.plaats]],
      },
      ...deel('Wat u moet doen', m.omschrijving),
      ...gevolg(m),
      ...deel('Waarom', m.motivering),
      ...(m.lichterVolstaatNiet ? deel('Waarom een lichtere stap niet volstaat', m.lichterVolstaatNiet) : []),
      ...rechtsmiddelen(m),
      {
        soort: 'ondertekening',
        namens: `De burgemeester van ${gemeentenaam(m.gemeente)}, namens deze`,
        plaats: gemeentenaam(m.gemeente),
        ondertekenaar: { functie: petsoort === 'coordinator' ? 'Coördinator toezicht' : 'Jurist' },
        ruimte: true,
      },
    ],
  };
}

/** On which law an order rests (Awb 3:47 lid 2). The ground of the other steps stands in the local rules: the reasons name it. */
function bevoegdheid(m: Maatregelkop): Gegeven[] {
  if (m.soort === 'last_onder_bestuursdwang')
    return [['Bevoegdheid', 'Gemeentewet, artikel 125; Algemene wet bestuursrecht, artikel 5:21']];
  if (m.soort === 'last_onder_dwangsom')
    return [['Bevoegdheid', 'Gemeentewet, artikel 125; Algemene wet bestuursrecht, artikel 5:32']];
  return [];
}

function samenvatting(m: Maatregelkop, waarover: string): Gegeven[] {
  const rijen: Gegeven[] = [['Over', waarover]];
  if (m.hersteltermijnTot) rijen.push(['Herstellen tot en met', opmaak.datum(m.hersteltermijnTot)]);
  if (m.eindigtOp) rijen.push(['Laatste dag', opmaak.datum(m.eindigtOp)]);
  if (m.bezwaarTot) rijen.push(['Bezwaar tot en met', opmaak.datum(m.bezwaarTot)]);
  return rijen;
}

function kern(m: Maatregelkop): string {
  if (m.hersteltermijnTot) return `U hebt tot en met ${opmaak.datum(m.hersteltermijnTot)} om te herstellen.`;
  return m.eindigtOp
    ? `Dit duurt tot en met ${opmaak.datum(m.eindigtOp)}.`
    : 'Hieronder leest u wat er is vastgesteld.';
}

function gevolg(m: Maatregelkop): Blok[] {
  if (m.soort === 'last_onder_dwangsom')
    return [
      { soort: 'kop', niveau: 1, tekst: 'Als u niet op tijd herstelt' },
      {
        soort: 'gegevens',
        rijen: [
          ['Dwangsom', opmaak.bedrag(m.dwangsomBedrag ?? 0)],
          ['Telt', (eenheden[m.dwangsomEenheid as keyof typeof eenheden] ?? '').toLowerCase()],
          ['Maximum', opmaak.bedrag(m.dwangsomMaximum ?? 0)],
        ],
      },
      {
        soort: 'alinea',
        tekst:
          'Een dwangsom die is verbeurd, betaalt u binnen zes weken daarna (artikel 5:33 van de Algemene wet bestuursrecht).',
      },
    ];
  if (m.soort === 'last_onder_bestuursdwang')
    return deel(
      'Als u niet op tijd herstelt',
      'Dan herstelt de gemeente het zelf. De kosten daarvan zijn voor u (artikel 5:25 van de Algemene wet bestuursrecht).',
    );
  return [];
}

/** What one can do against it (Awb 3:45, 6:4, 6:5, 6:9), or why nothing can be done against it. */
function rechtsmiddelen(m: Maatregelkop): Blok[] {
  if (!m.bezwaarTot)
    return deel(
      'Bezwaar',
      'Deze brief is geen besluit: er verandert niets aan uw rechten of plichten. Daarom kunt u er geen bezwaar tegen maken. Bent u het niet met de inhoud eens, laat het dan weten; uw reactie komt in het dossier.',
    );
  const adres = gemeenteVan(m.gemeente)?.adres?.replaceAll('\n', ', ');
  return [
    { soort: 'kop', niveau: 1, tekst: 'Bent u het er niet mee eens?' },
    {
      soort: 'alinea',
      tekst: [
        'U kunt bezwaar maken ',
        { vet: `tot en met ${opmaak.datum(m.bezwaarTot)}` },
        `: zes weken, te rekenen vanaf de dag na de bekendmaking op ${opmaak.datum(m.bekendgemaaktOp)}. Stuur uw bezwaarschrift aan de burgemeester van ${gemeentenaam(m.gemeente)}${adres ? `, ${adres}` : ''}.`,
      ],
    },
    { soort: 'alinea', tekst: 'In uw bezwaarschrift staat in elk geval:' },
    {
      soort: 'lijst',
      items: [
        'uw naam en adres;',
        'de datum;',
        `tegen welk besluit u bezwaar maakt, met het kenmerk ${m.nummer};`,
        'waarom u het er niet mee eens bent;',
        'uw handtekening.',
      ],
    },
    {
      soort: 'alinea',
      tekst:
        'Bezwaar stelt dit besluit niet uit. Kan het niet wachten, dan kunt u, als u bezwaar hebt gemaakt, de voorzieningenrechter van de rechtbank om een voorlopige voorziening vragen. Dat kost griffierecht.',
    },
  ];
}
