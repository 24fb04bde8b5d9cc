import type { Agenda, Terugblik } from './toneel.ts';

type Op = Parameters<Agenda['plan']>[0];
const [GISTEREN, VANDAAG] = ['br-gisteren', 'br-vandaag'] as const;

/** Yesterday's briefing with its debriefing and an action that is open, and an integrale actie of today with four at the table (T4, R4). */
export function planBriefing(a: Agenda): void {
  planGisteren(a);
  planVandaag(a);
}

function planGisteren(a: Agenda): void {
  open(a, 'D-1 08:30', GISTEREN, 'dagelijks', -1, 'D-1 09:00', 'Politiebureau, kamer 2');
  tafel(a, 'D-1 08:35', GISTEREN, 'politie', 'politie', 'Gaat mee voor de veiligheid en doet geen toezicht.');
  punt(a, 'D-1 08:40', GISTEREN, 'D-1 10:00', 'Havenweg 118, Veenrijk', { risico: 'verlaten' });
  vast(a, 'D-1 08:45', GISTEREN);
  a.plan('D-1 08:50', 'br-g-lees', 'roos', 'briefing.bevestigen', (t) => ({ id: t.id(GISTEREN) }));
  deel(a, 'D-1 08:52', GISTEREN, 'roos', 'Neem een tweede auto mee. Vragen over ons werk gaan via de teamleider.');
  feit(a, 'D-1 10:05', GISTEREN, 'yusuf', 'ter_plaatse', 'D-1 10:02');
  feit(a, 'D-1 10:50', GISTEREN, 'roos', 'afgerond', 'D-1 10:48');
  a.plan('D-1 12:00', 'br-g-debrief', 'marit', 'debriefing.vastleggen', (t) => ({
    id: t.id(GISTEREN),
    goed: 'De rollen waren helder: toezicht sprak, de politie bleef bij de deur.',
    beter: 'De tolkentelefoon was pas na twintig minuten bereikbaar. Vooraf reserveren.',
    plekken: 1,
    gesprekken: 2,
    hulpAangeboden: 2,
    overtredingen: 0,
  }));
  actie(a, 'D-1 12:10', GISTEREN, 'veenrijk', 'Tolkentelefoon vooraf reserveren voor de actie van vandaag.', 0);
  actie(a, 'D-1 12:12', GISTEREN, 'politie', 'Laten weten wie er de komende week meegaat.', 1);
}

function planVandaag(a: Agenda): void {
  a.plan('U-6', VANDAAG, 'marit', 'briefing.openen', async (t) => ({
    ...kop('integraal', 'Gemeentewerf Veenrijk, poort 2'),
    begin: t.op('D+0 21:45').toISOString(),
    controleIds: (
      await t.vraag<{ controles: Array<{ id: string }> }>('briefingkeuzes.tonen', { gemeente: 'GM9001', dag: t.dag(0) })
    ).controles.map((c) => c.id),
  }));
  tafel(
    a,
    'U-5',
    VANDAAG,
    'politie',
    'politie',
    'Gaat mee voor de veiligheid; ziet uit naar strafrechtelijke signalen.',
  );
  tafel(
    a,
    'U-4',
    VANDAAG,
    'vuurtoren',
    'zorg',
    'Voert het gesprek en biedt hulp aan. Geeft niets door zonder toestemming.',
  );
  tafel(a, 'U-3', VANDAAG, 'nla', 'arbeid', 'Kijkt naar arbeidstijd en loon, op de eigen wet.');
  punt(a, 'U-2', VANDAAG, 'D+0 23:30', 'Bedrijventerrein De Kade, Veenrijk', { organisaties: ['veenrijk', 'politie'] });
  vast(a, 'U-1', VANDAAG);
}

const kop = (soort: string, verzamelpunt: string) => ({
  gemeente: 'GM9001',
  soort,
  verzamelpunt,
  afspraken:
    'Toezicht gaat als eerste naar binnen en legitimeert zich. Niemand gaat alleen. Bij onveiligheid gaat iedereen weg en bellen we de meldkamer.',
});

function open(a: Agenda, op: Op, sleutel: string, soort: string, dag: number, begin: Op, verzamelpunt: string): void {
  a.plan(op, sleutel, 'marit', 'briefing.openen', (t) => ({
    ...kop(soort, verzamelpunt),
    begin: t.op(begin as Parameters<Terugblik['op']>[0]).toISOString(),
  }));
}

function tafel(a: Agenda, op: Op, briefing: string, organisatie: string, rol: string, taak: string): void {
  a.plan(op, `${briefing}-${organisatie}`, 'marit', 'briefingdeelnemer.toevoegen', (t) => ({
    id: t.id(briefing),
    organisatieId: t.id(`org-${organisatie}`),
    rol,
    taak,
    bereikbaar: 'Dienstdoende, via de meldkamer',
  }));
}

function punt(
  a: Agenda,
  op: Op,
  briefing: string,
  van: Parameters<Terugblik['op']>[0],
  plek: string,
  anders: { risico?: string; organisaties?: string[] },
): void {
  a.plan(op, `${briefing}-punt`, 'marit', 'briefingpunt.toevoegen', (t) => ({
    id: t.id(briefing),
    van: t.op(van).toISOString(),
    plek,
    taak: 'Controle op de regels van de gemeente.',
    risico: anders.risico ?? 'geen_bekend',
    talen: ['nl', 'en', 'ro'],
    tolk: 'telefonisch',
    zorgMee: true,
    organisaties: (anders.organisaties ?? []).map((o) => t.id(`org-${o}`)),
  }));
}

function vast(a: Agenda, op: Op, briefing: string): void {
  a.plan(op, `${briefing}-vast`, 'marit', 'briefing.vaststellen', (t) => ({ id: t.id(briefing) }));
}

function deel(a: Agenda, op: Op, briefing: string, wie: string, tekst: string): void {
  a.plan(op, `${briefing}-deel-${wie}`, wie, 'briefingdeel.schrijven', (t) => ({
    id: t.id(briefing),
    soort: 'briefing',
    tekst,
  }));
}

function feit(
  a: Agenda,
  op: Op,
  briefing: string,
  wie: string,
  wat: string,
  toen: Parameters<Terugblik['op']>[0],
): void {
  a.plan(op, `${briefing}-${wat}-${wie}`, wie, 'briefingfeit.vastleggen', (t) => ({
    id: t.id(briefing),
    feit: wat,
    gebeurdOp: t.op(toen).toISOString(),
  }));
}

function actie(a: Agenda, op: Op, briefing: string, organisatie: string, wat: string, over: number): void {
  a.plan(op, `${briefing}-actie-${organisatie}`, 'marit', 'briefingactie.toevoegen', (t) => ({
    id: t.id(briefing),
    actie: wat,
    eigenaarId: t.id(`org-${organisatie}`),
    wie: 'Coördinator',
    voor: t.dag(over),
  }));
}
