import { Knoplink, opmaak, Waarschuwing, type Gegeven } from '../platform/scherm/index.ts';
import { antwoorden, type Antwoord } from './woorden.ts';

const BELLEN =
  'Bel de politie-eenheid voor de brief uitgaat en leg vast met wie, wanneer en wat de uitkomst was. Het woord zegt niets over deze plek.';
const WOORDEN: Record<string, { titel: string; tekst: string }> = {
  geen: {
    titel: 'Deze brief is voor vandaag niet aangekondigd bij de politie',
    tekst:
      'In het onvergunde deel kondigt u een brief of gesprek eerst aan: een plek en dagen, geen reden. Of bel de eenheid, of schrijf op waarom dat niet kan.',
  },
  vrij: { titel: 'Antwoord van de politie: vrij', tekst: 'De brief kan vandaag uit.' },
  eerst_bellen: { titel: 'Antwoord van de politie: eerst bellen', tekst: BELLEN },
  samen: { titel: 'Antwoord van de politie: samen', tekst: `Spreek af wie de brief geeft en wanneer. ${BELLEN}` },
};

/** How a letter to this place stands to politie today, before a button refuses it (C4, C13). */
export function Briefstand({
  deur,
  locatieId,
}: {
  deur: { afstemming: string; wachtTot: string | null };
  locatieId: string;
}) {
  const woord = WOORDEN[deur.afstemming];
  return (
    <>
      {deur.wachtTot && (
        <Waarschuwing titel={`Pas op de plaats tot en met ${opmaak.datum(deur.wachtTot)}`}>
          Met de politie is afgesproken hier te wachten. Een brief gaat alleen uit bij gevaar voor mensen, nadat de
          politie is gebeld.
        </Waarschuwing>
      )}
      {woord && (
        <Waarschuwing
          soort={deur.afstemming === 'vrij' ? 'goed' : 'let-op'}
          titel={woord.titel}
          {...(deur.afstemming === 'geen'
            ? {
                acties: (
                  <Knoplink pad={`/afstemvragen/nieuw?soort=brief&locatie=${locatieId}`}>Brief aankondigen</Knoplink>
                ),
              }
            : {})}
        >
          {woord.tekst}
        </Waarschuwing>
      )}
    </>
  );
}

/** What was aligned about a letter that went out. */
export function briefgegevens(b: {
  afstemming: string | null;
  afstemspoed: string | null;
  gebeldMet: string | null;
  gebeldOp: string | null;
  gebeldUitkomst: string | null;
}): Gegeven[] {
  const woord = antwoorden[b.afstemming as Antwoord] ?? (b.afstemming === 'geen' ? 'Niet aangekondigd' : null);
  return [
    ...(woord ? [{ naam: 'Afgestemd met de politie', waarde: woord }] : []),
    ...(b.gebeldOp
      ? [
          {
            naam: 'Gebeld met de politie',
            waarde: `${opmaak.datumtijd(b.gebeldOp)}, ${b.gebeldMet}. ${b.gebeldUitkomst}`,
            meerregelig: true,
          },
        ]
      : []),
    ...(b.afstemspoed ? [{ naam: 'Waarom niet aangekondigd', waarde: b.afstemspoed, meerregelig: true }] : []),
  ];
}
