import type { Agenda, Terugblik } from './toneel.ts';

const PLEK = { orchidee: 'af-orchidee', haveloods: 'af-haveloods' } as const;

/**
 * Veenrijk aligns with politie since today: one answer that can be read, and one question that still waits for politie, and a letter that was announced. The agreement is
 * recorded twice: first a trial with quick answers, then the term that stays. Politie asks to wait at another place (C4, C13, G5).
 * The brandweer told by phone when it comes, the Arbeidsinspectie entered its own visit (R3).
 */
export function planAfstemming(a: Agenda): void {
  leg(a, 'U-5', 'afspraak-proef', 1, 'Proef met de politie-eenheid, eerste dag');
  a.plan('U-5', 'af-lopend', 'roos', 'lopendezaak.vastleggen', (t) => ({
    gemeente: 'GM9001',
    straat: 'Havenweg',
    huisnummer: 118,
    plaats: 'Veenrijk',
    advies: 'eerst_bellen',
    tot: t.dag(60),
  }));
  vraag(a, 'U-4', 'orchidee');
  a.plan('U-4', 'af-antwoord', 'roos', 'afstemming.beantwoorden', (t) => ({
    id: t.id(PLEK.orchidee),
    antwoord: 'vrij',
  }));
  leg(a, 'U-2', 'afspraak-vast', 24, 'Werkafspraak afstemmen Veenrijk en politie-eenheid, artikel 2');
  vraag(a, 'U-1', 'haveloods');
  a.plan('U-1', 'af-brief', 'marit', 'afstemming.vragen', (t) => ({
    gemeente: 'GM9001',
    soort: 'brief',
    locatieId: t.id('loc-haveloods'),
    van: t.dag(2),
    tot: t.dag(8),
  }));
  a.plan('D-4 11:00', 'pbz-brandweer', 'marit', 'partnerbezoek.vastleggen', (t) => ({
    gemeente: 'GM9001',
    locatieId: t.id('loc-orchidee'),
    dienst: 'brandweer',
    dag: t.dag(3),
  }));
  a.plan('D-3 10:00', 'pbz-nla', 'nina', 'partnerbezoek.melden', (t) => ({
    gemeente: 'GM9001',
    straat: 'Havenweg',
    huisnummer: 118,
    plaats: 'Veenrijk',
    dag: t.dag(5),
    soort: 'controle',
  }));
  a.plan('U-3', 'pp-vraag', 'roos', 'wachtafspraak.verzoeken', (t) => ({
    gemeente: 'GM9001',
    straat: 'Havenweg',
    huisnummer: 124,
    plaats: 'Veenrijk',
    wat: 'Geen bezoek en geen brief op dit adres. Overleg met de buren kan gewoon doorgaan.',
    tot: t.dag(21),
  }));
}

function leg(a: Agenda, op: Parameters<Agenda['plan']>[0], sleutel: string, uren: number, besluit: string): void {
  a.plan(op, sleutel, 'marit', 'afstemafspraak.vastleggen', (t: Terugblik) => ({
    gemeente: 'GM9001',
    politieId: t.id('org-politie'),
    antwoordUren: uren,
    geldigDagen: 14,
    besluit,
  }));
}

function vraag(a: Agenda, op: Parameters<Agenda['plan']>[0], plek: keyof typeof PLEK): void {
  a.plan(op, PLEK[plek], 'marit', 'afstemming.vragen', (t: Terugblik) => ({
    gemeente: 'GM9001',
    locatieId: t.id(`loc-${plek}`),
    van: t.dag(2),
    tot: t.dag(8),
  }));
}
