import type { Agenda } from './toneel.ts';

/** The inbox of the vertrouwenspersoon: one zaak that is done, one in progress, one of this morning that still waits. */
export function planVertrouwenspersoon(a: Agenda): void {
  const leg = (op: Parameters<Agenda['plan']>[0], sleutel: string, gemeente: string, soort: string, weg: string, tekst: string) =>
    a.plan(op, sleutel, 'vera', 'vertrouwenszaak.vastleggen', { gemeente, soort, weg, tekst });
  const noteer = (op: Parameters<Agenda['plan']>[0], sleutel: string, zaak: string, tekst: string) =>
    a.plan(op, sleutel, 'vera', 'vertrouwenszaak.noteren', async (t) => {
      const id = t.id(zaak);
      return { id, versie: await t.versie('vertrouwenszaak.tonen', id), tekst };
    });
  leg('D-40 10:15', 'vp-zaak-1', 'GM9001', 'vraag', 'telefoon', 'Wil weten of een toezichthouder in de telefoon mag kijken, en wat er gebeurt bij nee.');
  noteer('D-40 11:30', 'vp-zaak-1-noot', 'vp-zaak-1', 'Uitgelegd dat dat niet mag zonder toestemming, en dat weigeren geen gevolgen heeft.');
  a.plan('D-39 09:30', 'vp-zaak-1-dicht', 'vera', 'vertrouwenszaak.sluiten', async (t) => {
    const id = t.id('vp-zaak-1');
    return { id, versie: await t.versie('vertrouwenszaak.tonen', id), uitkomst: 'beantwoord' };
  });
  leg('D-6 14:20', 'vp-zaak-2', 'GM9001', 'klacht', 'bezoek', 'Voelde zich bij een controle niet serieus genomen. Wil eerst nadenken over wat er verder mee gebeurt.');
  noteer('D-5 09:45', 'vp-zaak-2-noot', 'vp-zaak-2', 'Gebeld. Denkt na over een gesprek met de coördinator; ik wacht op een eigen ja voordat ik iets doorgeef.');
  leg('U-3', 'vp-zaak-3', 'GM9002', 'melding', 'telefoon', 'Een medewerker van een horecazaak vertelt dat er boven gewerkt wordt onder druk, en durft niet te melden.');
}
