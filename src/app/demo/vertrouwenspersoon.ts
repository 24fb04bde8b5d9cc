import type { Agenda } from './toneel.ts';

type Moment = Parameters<Agenda['plan']>[0];

/** The inbox of the vertrouwenspersoon: one zaak that is done, one in progress, one of this morning that still waits. */
export function planVertrouwenspersoon(a: Agenda): void {
  leg(a, 'D-40 10:15', 'vp-zaak-1', {
    gemeente: 'GM9001',
    soort: 'vraag',
    weg: 'telefoon',
    tekst: 'Wil weten of een toezichthouder in de telefoon mag kijken, en wat er gebeurt bij nee.',
  });
  noteer(a, 'D-40 11:30', 'vp-zaak-1', 'Uitgelegd dat dat niet mag zonder toestemming, en dat weigeren niets kost.');
  a.plan('D-39 09:30', 'vp-zaak-1-dicht', 'vera', 'vertrouwenszaak.sluiten', async (t) => {
    const id = t.id('vp-zaak-1');
    return { id, versie: await t.versie('vertrouwenszaak.tonen', id), uitkomst: 'beantwoord' };
  });
  leg(a, 'D-6 14:20', 'vp-zaak-2', {
    gemeente: 'GM9001',
    soort: 'klacht',
    weg: 'bezoek',
    tekst: 'Voelde zich bij een controle niet serieus genomen. Wil eerst nadenken over wat er verder mee gebeurt.',
  });
  noteer(a, 'D-5 09:45', 'vp-zaak-2', 'Gebeld. Ik wacht op een eigen ja voordat ik iets doorgeef.');
  leg(a, 'U-3', 'vp-zaak-3', {
    gemeente: 'GM9002',
    soort: 'melding',
    weg: 'telefoon',
    tekst: 'Een medewerker van een horecazaak vertelt dat er boven gewerkt wordt onder druk, en durft niet te melden.',
  });
}

function leg(a: Agenda, op: Moment, sleutel: string, zaak: object): void {
  a.plan(op, sleutel, 'vera', 'vertrouwenszaak.vastleggen', { ...zaak, akkoord: true });
}

function noteer(a: Agenda, op: Moment, zaak: string, tekst: string): void {
  a.plan(op, `${zaak}-noot`, 'vera', 'vertrouwenszaak.noteren', async (t) => {
    const id = t.id(zaak);
    return { id, versie: await t.versie('vertrouwenszaak.tonen', id), tekst };
  });
}
