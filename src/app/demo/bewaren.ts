import type { Agenda, Terugblik } from './toneel.ts';

type Zaken = { items: Array<{ nummer: string; status: string }> };

/** A case under hold, a term that a gemeente shortened so that something is due, and requests of betrokkenen (B12.7). */
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
  planRectificatie(a);
}

type Taken = { items: Array<{ id: string; nummer: string | null }> };

/** A rectification that was granted: toezicht did it and told one of two receivers; the other and the protected dossiers still wait (AVG 16, 19). */
function planRectificatie(a: Agenda): void {
  const verzoek = 'verzoek-rectificatie';
  a.plan('D-18 10:15', verzoek, 'ingrid', 'verzoek.registreren', (t) => ({
    gemeente: 'GM9001',
    recht: 'rectificatie',
    wijze: 'balie',
    ontvangenOp: t.dag(-18),
    naam: 'P. Denkbeeldig',
    adres: 'Proefkade 7, Veenrijk',
    gevraagd: 'Ik ben verhuurder van dat pand en geen exploitant. Verbeter dat.',
  }));
  a.plan('D-18 10:20', 'rectificatie-wie', 'ingrid', 'verzoek.identificeren', async (t) => ({
    id: t.id(verzoek),
    versie: await t.versie('verzoek.tonen', t.id(verzoek)),
    hoe: 'balie_gezien',
  }));
  for (const [sleutel, wie, antwoord] of [
    [
      'rectificatie-jurist',
      'joris',
      'In het register staat u als exploitant; volgens de huurovereenkomst bent u verhuurder.',
    ],
    ['rectificatie-aandacht', 'fatima', 'Nagekeken in het eigen deel. Het antwoord gaat in mijn eigen brief.'],
  ] as const)
    a.plan('D-15 13:40', sleutel, wie, 'verzoektaak.beantwoorden', async (t) => ({
      id: await taakBij(t, verzoek),
      antwoord,
      orgaan: 'burgemeester',
    }));
  a.plan('D-12 11:00', 'rectificatie-besluit', 'hedda', 'verzoek.besluiten', async (t) => ({
    id: t.id(verzoek),
    versie: await t.versie('verzoek.tonen', t.id(verzoek)),
    uitkomst: 'toegewezen',
    orgaan: 'burgemeester',
    motivering:
      'U staat als exploitant in het register en bent verhuurder. Wij verbeteren dit en lichten in wie het kreeg.',
  }));
  a.plan('D-6 09:50', 'rectificatie-gedaan', 'joris', 'verzoek.uitvoeren', async (t) => ({
    id: await taakBij(t, verzoek),
    hoe: 'verbeterd',
    plekken: 'Register van facilitators: rol bij het pand',
    wat: 'De genoemde persoon is verhuurder van het pand en niet de exploitant.',
    ontvangers: [t.id('org-politie'), t.id('org-vuurtoren')],
  }));
  a.plan('D-5 16:05', 'rectificatie-verteld', 'joris', 'kennisgeving.afdoen', async (t) => ({
    id: (await t.vraag<Taken>('kennisgevingen.tonen', {})).items[0]!.id,
    uitkomst: 'verstuurd',
    wijze: 'beveiligde_mail',
  }));
}

/** The task of the own compartiment at this request. */
async function taakBij(t: Terugblik, verzoek: string): Promise<string> {
  const { items } = await t.vraag<Taken>('verzoektaken.tonen', {});
  return items.find((i) => i.nummer === t.antwoord(verzoek).nummer)!.id;
}

async function eersteControle(t: Terugblik): Promise<string> {
  const { items } = await t.vraag<Zaken>('controles.tonen', { gemeente: 'GM9001', status: 'afgerond' });
  return items[0]!.nummer;
}
