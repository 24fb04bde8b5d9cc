import { SOORTEN, type Bevinding, type Soort } from '../kern/waker/index.ts';

/** Files shown in the report one by one; the totals count them all. */
const HOOGUIT_BESTANDEN = 2_000;
/** Findings kept in words with --met-tekst, over all files. */
const HOOGUIT_TEKSTEN = 10_000;

const NAMEN: Readonly<Record<Soort, string>> = {
  naam: 'Namen',
  werknaam: 'Werknamen',
  bsn: 'Burgerservicenummers',
  documentnummer: 'Documentnummers',
  telefoon: 'Telefoonnummers',
  email: 'E-mailadressen',
  sociaal: 'Gebruikersnamen',
  url: 'Webadressen',
  geboortedatum: 'Geboortedata',
  leeftijd: 'Leeftijden',
  herkomst: 'Herkomst',
  gezondheid: 'Gezondheid',
  uiterlijk: 'Uiterlijk',
  kenteken: 'Kentekens',
  adres: 'Woonadressen',
  iban: 'Rekeningnummers',
};

interface Bestand {
  id: string;
  totaal: number;
  perSoort: Map<Soort, number>;
  teksten: { soort: Soort; tekst: string }[];
}

/** Counts findings per kind and per file. Holds no contents, unless asked for. */
export class Telling {
  readonly perSoort = new Map<Soort, number>();
  readonly bestanden = new Map<string, Bestand>();
  gelezen = 0;
  readonly metTekst: boolean;
  private bewaard = 0;

  constructor(metTekst: boolean) {
    this.metTekst = metTekst;
  }

  /** Adds the findings in one text. */
  tel(id: string, bevindingen: readonly Bevinding[]): void {
    this.gelezen += 1;
    if (!bevindingen.length) return;
    const bestand: Bestand = this.bestanden.get(id) ?? { id, totaal: 0, perSoort: new Map(), teksten: [] };
    this.bestanden.set(id, bestand);
    for (const { soort, tekst } of bevindingen) {
      bestand.totaal += 1;
      bestand.perSoort.set(soort, (bestand.perSoort.get(soort) ?? 0) + 1);
      this.perSoort.set(soort, (this.perSoort.get(soort) ?? 0) + 1);
      if (this.metTekst && this.bewaard++ < HOOGUIT_TEKSTEN) bestand.teksten.push({ soort, tekst });
    }
  }
}

/** The report as one page without anything from outside: what the old files of a gemeente hold. */
export function maakRapport(telling: Telling): string {
  const bestanden = [...telling.bestanden.values()].sort((a, b) => b.totaal - a.totaal || a.id.localeCompare(b.id));
  const getoond = bestanden.slice(0, HOOGUIT_BESTANDEN);
  const totaal = [...telling.perSoort.values()].reduce((som, n) => som + n, 0);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Persoonsgegevens in oude bestanden – Samenzicht</title>
<style>${STIJL}</style>
</head>
<body>
<main>
<h1>Persoonsgegevens in oude bestanden</h1>
<p>${getal(telling.gelezen, 'tekst', 'teksten')} gelezen, in ${getal(bestanden.length, 'tekst', 'teksten')} iets gevonden: ${getal(totaal, 'bevinding', 'bevindingen')}.
Een bevinding is een vermoeden: een mens kijkt en beslist. ${telling.metTekst ? 'Dit rapport bevat de gevonden teksten zelf. Bewaar het niet langer dan nodig.' : 'Dit rapport bevat geen inhoud, alleen aantallen.'}</p>
<h2>Per soort</h2>
${soortentabel(telling, totaal)}
<h2>Per bestand</h2>
${bestanden.length > getoond.length ? `<p>De ${getoond.length} teksten met de meeste bevindingen; de overige ${bestanden.length - getoond.length} tellen hierboven mee.</p>` : ''}
${bestanden.length ? bestandentabel(getoond) : '<p>Er is niets gevonden.</p>'}
${telling.metTekst ? getoond.map(inhoud).join('\n') : ''}
<h2>Wat nu</h2>
<p>Persoonsgegevens van sekswerkers horen niet in gewoon toezicht (AVG artikel 5, 9; leidraad bouwsteen 12). Verwijder ze, of schrijf de zin algemener.
Gaat het om een signaal van mensenhandel, zet het dan over naar het beschermde dossier. Overleg bij twijfel met de functionaris gegevensbescherming.</p>
</main>
</body>
</html>
`;
}

function soortentabel(telling: Telling, totaal: number): string {
  const rijen = SOORTEN.map(
    (soort) => `<tr><th scope="row">${NAMEN[soort]}</th><td>${telling.perSoort.get(soort) ?? 0}</td></tr>`,
  );
  return `<table><caption>Bevindingen per soort</caption><thead><tr><th scope="col">Soort</th><th scope="col">Aantal</th></tr></thead>
<tbody>${rijen.join('')}</tbody><tfoot><tr><th scope="row">Samen</th><td>${totaal}</td></tr></tfoot></table>`;
}

function bestandentabel(bestanden: readonly Bestand[]): string {
  const rijen = bestanden.map(({ id, totaal, perSoort }) => {
    const wat = SOORTEN.filter((s) => perSoort.has(s)).map((s) => `${NAMEN[s].toLowerCase()} ${perSoort.get(s)}`);
    return `<tr><th scope="row">${veilig(id)}</th><td>${totaal}</td><td class="tekst">${wat.join(', ')}</td></tr>`;
  });
  return `<table><caption>Bevindingen per bestand, de meeste eerst</caption><thead><tr><th scope="col">Bestand</th><th scope="col">Aantal</th><th scope="col">Wat</th></tr></thead>
<tbody>${rijen.join('')}</tbody></table>`;
}

function inhoud({ id, teksten }: Bestand): string {
  if (!teksten.length) return '';
  const punten = teksten.map(({ soort, tekst }) => `<li><b>${NAMEN[soort]}:</b> ${veilig(tekst)}</li>`);
  return `<details><summary>${veilig(id)}: gevonden teksten</summary><ul>${punten.join('')}</ul></details>`;
}

function getal(n: number, enkel: string, meer: string): string {
  return `${n} ${n === 1 ? enkel : meer}`;
}

// Characters that steer the direction of text could make a report lie.
function veilig(tekst: string): string {
  return tekst
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g, '·') // oxlint-disable-line no-control-regex
    .replaceAll(/[&<>"']/g, (t) => `&#${t.charCodeAt(0)};`);
}

const STIJL = `body{font:1rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}main{max-width:60rem;margin:0 auto;padding:1.5rem}
h1{font-size:1.75rem;line-height:1.2}h2{margin-top:2rem}table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.25rem 0;color:#444}
th,td{text-align:left;padding:.375rem .5rem;border-bottom:1px solid #767676;vertical-align:top}td{text-align:right;font-variant-numeric:tabular-nums}td.tekst{text-align:left}
thead th:nth-child(2){text-align:right}th[scope=row]{font-weight:400;overflow-wrap:anywhere}tfoot th,tfoot td{font-weight:700}details{margin:.5rem 0}
summary:focus-visible{outline:3px solid #154273;outline-offset:2px}@media print{details{break-inside:avoid}}`;
