import { opmaak, Waarschuwing } from '../../platform/scherm/index.ts';
import type { Deurstand } from '../schema-antwoorden.ts';
import { Link } from '../weergave.tsx';

const WOORDEN: Record<string, { titel: string; tekst: string }> = {
  geen_afspraak: {
    titel: 'Bel eerst de politie',
    tekst:
      'Dit is het onvergunde deel, en deze gemeente heeft nog geen afspraak over afstemmen. Leg het gesprek vast: met wie, wanneer en wat de uitkomst was.',
  },
  geen: {
    titel: 'Er is geen antwoord van de politie dat geldt',
    tekst: 'Vraag afstemming, of bel de eenheid en leg het gesprek vast. Een eerder antwoord kan verlopen zijn.',
  },
  eerst_bellen: {
    titel: 'Het antwoord van de politie is ‘eerst bellen’',
    tekst: 'Dat zegt niets over deze plek. Leg het gesprek vast: met wie, wanneer en wat de uitkomst was.',
  },
  samen: {
    titel: 'Het antwoord van de politie is ‘samen’',
    tekst: 'De politie gaat mee, voor de veiligheid. Zonder politie in het team gaat dit niet door.',
  },
};

/** What stands between this place and a visit today, before a button refuses it (C4, C13, G2). */
export function Deurwaarschuwingen({ deur, gebeld }: { deur: Deurstand | null; gebeld: boolean }) {
  if (!deur) return null;
  const woord = gebeld && deur.afstemming !== 'samen' ? undefined : WOORDEN[deur.afstemming];
  return (
    <>
      {deur.inOpsporing && (
        <Waarschuwing soort="ernstig" titel="Deze plek staat onder opsporing">
          Hier plant en begint u geen controle. Overleg met de partners aan tafel.
        </Waarschuwing>
      )}
      {deur.wachtTot && (
        <Waarschuwing titel={`Pas op de plaats tot en met ${opmaak.datum(deur.wachtTot)}`}>
          Met de politie is afgesproken hier te wachten. U gaat alleen verder bij gevaar voor mensen, nadat u de politie
          belde. <Link pad="/wachtafspraken">Bekijk de afspraak</Link>.
        </Waarschuwing>
      )}
      {woord && <Waarschuwing titel={woord.titel}>{woord.tekst}</Waarschuwing>}
    </>
  );
}

const BELLEN = ['gebeldMet', 'gebeldOp', 'gebeldUitkomst'];

/** The fields that this place does not ask for now. */
export function overbodigeVelden(deur: Deurstand | null): string[] {
  const afstemming = deur?.afstemming ?? 'nvt';
  const zonderAntwoord = ['geen', 'geen_afspraak'].includes(afstemming);
  const belt = zonderAntwoord || afstemming === 'eerst_bellen' || Boolean(deur?.wachtTot);
  return [...(belt ? [] : BELLEN), ...(zonderAntwoord ? [] : ['afstemspoed']), ...(deur?.wachtTot ? [] : ['gevaar'])];
}
