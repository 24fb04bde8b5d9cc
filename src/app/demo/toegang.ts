import type { Agenda, Terugblik } from './toneel.ts';

type Beoordeling = {
  regels: Array<{ id: string; petsoort: string; uitkomst: string | null; bevestigdDoor: string | null }>;
};

/** Access itself: a review half way, a pet that waits for a second person, and a noodtoegang that is still to be judged (R1, B12.8). */
export function planToegang(a: Agenda): void {
  planBeoordeling(a);
  a.plan('D-2 10:30', 'pet-lotte-vervangt', 'bram', 'pet.voorstellen', (t) => ({
    id: t.id('mens-lotte'),
    soort: 'aandachtsfunctionaris',
    gemeenten: ['GM9001'],
    geldigTot: t.dag(45),
    reden: 'Vervanging tijdens verlof, bij besluit van de gemeentesecretaris.',
  }));
  planNoodtoegang(a);
}

function planBeoordeling(a: Agenda): void {
  a.plan('D-12 09:15', 'beoordeling', 'thijs', 'toegangsbeoordeling.beginnen', (t) => ({
    gemeente: 'GM9001',
    uiterlijk: t.dag(16),
    opschorten: false,
  }));
  for (const n of [10, 11, 12])
    a.plan(`D-9 14:${n}`, `beoordeling-${n}`, 'ingrid', 'toegangsbeoordeling.beslissen', async (t) => ({
      id: await openPet(t),
      uitkomst: 'bevestigd',
      reden: 'Nagevraagd bij de leidinggevende: nodig voor het werk.',
    }));
}

/** A pet of the review that was not decided on; the privacyfunctionaris decides neither on the own nor on one that was given with the own confirmation. */
async function openPet(t: Terugblik): Promise<string> {
  const { regels } = await t.vraag<Beoordeling>('toegangsbeoordeling.tonen', { id: t.id('beoordeling') });
  return regels.find((r) => r.uitkomst === null && r.bevestigdDoor === null && r.petsoort !== 'privacyfunctionaris')!
    .id;
}

function planNoodtoegang(a: Agenda): void {
  a.plan('D-3 20:10', 'nood', 'nadia/aandachtsfunctionaris', 'noodtoegang.vragen', (t) => ({
    gemeente: 'GM9001',
    kenmerk: t.antwoord('mh-veen2').kenmerk,
    uren: 2,
    reden:
      'De opvang belt: hetzelfde adres speelt vanavond bij ons. De aandachtsfunctionaris is op reis en niet te bereiken.',
  }));
  a.plan('D-3 20:25', 'nood-ja', 'ingrid', 'noodtoegang.verlenen', (t) => ({
    id: t.id('nood'),
    reden: 'Gebeld met de collega en met de opvang; dit kan niet tot morgen wachten.',
  }));
  a.plan('D-3 21:05', 'nood-klaar', 'nadia/aandachtsfunctionaris', 'noodtoegang.beeindigen', (t) => ({
    id: t.id('nood'),
  }));
}
