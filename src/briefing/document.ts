import { documentkop, maakPdf } from '../kern/documenten.ts';
import type { Bestand } from '../kern/kamer.ts';
import type { Petsoort, Wie } from '../kern/petten.ts';
import type { Blok, Document } from '../platform/documenten/index.ts';
import { opmaak } from '../platform/scherm/index.ts';
import { woord } from './paginas/delen.tsx';
import { puntregels, tijdVan } from './paginas/punten.tsx';
import type { Briefing } from './schema-antwoorden.ts';
import { toonBriefing } from './vragen.ts';
import { rollen, soorten, standen } from './woorden.ts';

/** A briefing on paper for one reader. It is made from what this reader gets, so it cannot hold more. Pure. */
export function documentVanBriefing(
  b: Briefing,
  o: { op: Date; petsoort: Petsoort; lezer: Pick<Wie, 'naam' | 'organisatieNaam'> },
): Document {
  const namen = new Map(b.deelnemers.map((d) => [d.organisatieId, d.naam]));
  const eigen = b.delen.filter((d) => d.soort === 'briefing');
  const blokken: Blok[] = [
    { soort: 'kader', aard: 'uitleg', titel: 'Afspraken voor iedereen', tekst: b.afspraken },
    {
      soort: 'tabel',
      bijschrift: 'Plekken en taken',
      koppen: ['Tijd', 'Plek en taak', 'Veiligheid, taal en zorg', 'Wie'],
      rijen: b.punten
        .filter((p) => !p.vervallenOp)
        .map((p) => [
          tijdVan(p),
          [{ vet: p.plek }, `\n${p.taak}`],
          puntregels(p).join('\n'),
          p.organisaties.length ? p.organisaties.map((x) => namen.get(x) ?? '').join(', ') : 'Iedereen',
        ]),
    },
    {
      soort: 'tabel',
      bijschrift: 'Aan tafel',
      koppen: ['Organisatie', 'Rol', 'Eigen taak', 'Bereikbaar via'],
      rijen: b.deelnemers.map((d) => [d.naam, woord(rollen, d.rol), d.taak, d.bereikbaar]),
    },
    ...(eigen.length
      ? [
          { soort: 'kop', niveau: 1, tekst: `Alleen ${o.lezer.organisatieNaam}`, nummer: false } satisfies Blok,
          ...eigen.map((d): Blok => ({ soort: 'alinea', tekst: d.tekst })),
        ]
      : []),
  ];
  return {
    ...documentkop(b.gemeente, o),
    titel: `Briefing ${opmaak.datumtijd(b.begin)}`,
    soortDocument: 'Briefing',
    kenmerk: b.nummer,
    ...(b.stand === 'concept' ? { status: 'concept' as const } : {}),
    samenvatting: [
      ['Soort', woord(soorten, b.soort)],
      ['Verzamelpunt', b.verzamelpunt],
      ['Stand', `${woord(standen, b.stand)}, versie ${b.versie}`],
      ['Afdruk voor', `${o.lezer.naam}, ${o.lezer.organisatieNaam}`],
    ],
    voettekst: 'Vertrouwelijk. Alleen voor wie op de kop staat; na afloop vernietigen.',
    blokken,
  };
}

/** The page to take along, made at the moment of asking and kept nowhere. */
export const briefingbestand: Bestand = {
  pad: '/briefings/:id/briefing-pdf',
  async geef(s) {
    const b = await s.vraag(toonBriefing, { id: s.params.id! });
    const doc = documentVanBriefing(b, { op: s.klok.nu(), petsoort: s.wie.petsoort, lezer: s.wie });
    return { inhoud: (await maakPdf(doc, 'ua-1')).pdf, type: 'application/pdf', naam: `briefing-${b.nummer}.pdf` };
  },
};
