import type { Agenda, Terugblik } from './toneel.ts';

type Zaken = { items: Array<{ nummer: string; status: string }> };

/** A case under hold, a term that a gemeente shortened so that something is due, and two requests of betrokkenen (B12.7). */
export function planBewaren(a: Agenda): void {
  a.plan('D-40 11:00', 'bewaar-besluit', 'ingrid', 'bewaartermijn.aanpassen', (t) => ({
    gemeente: 'GM9001',
    regel: 'melding-niet-opgevolgd',
    maanden: 3,
    besluitOp: t.dag(-45),
    besluitnummer: 'B-2026-0412',
    eigenSelectielijst: true,
  }));
  a.plan('D-20 10:00', 'bewaar-opschorting', 'joris', 'opschorting.instellen', async (t) => ({
    gemeente: 'GM9001',
    soort: 'controle',
    nummer: await eersteControle(t),
    reden: 'bezwaar',
    toelichting: 'Bezwaar ligt bij de commissie; hoorzitting volgt.',
    kijkenOp: t.dag(10),
  }));
  a.plan('D-24 09:30', 'verzoek-inzage', 'ingrid', 'verzoek.registreren', (t) => ({
    gemeente: 'GM9001',
    recht: 'inzage',
    wijze: 'brief',
    ontvangenOp: t.dag(-25),
    naam: 'R. Fictief',
    adres: 'Voorbeeldstraat 1, Veenrijk',
    gevraagd: 'Welke gegevens heeft de gemeente over mij als verhuurder van een pand?',
  }));
  a.plan('D-3 15:00', 'verzoek-wissing', 'ingrid', 'verzoek.registreren', (t) => ({
    gemeente: 'GM9004',
    recht: 'wissing',
    wijze: 'formulier',
    ontvangenOp: t.dag(-4),
    naam: 'K. Verzonnen',
    adres: 'Proeflaan 2, Zuiderkogge',
    gevraagd: 'Wis mijn naam uit het register: ik ben al jaren geen beheerder meer.',
  }));
}

async function eersteControle(t: Terugblik): Promise<string> {
  const { items } = await t.vraag<Zaken>('controles.tonen', { gemeente: 'GM9001', status: 'afgerond' });
  return items[0]!.nummer;
}
