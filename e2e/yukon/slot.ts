import { type Yukon } from './mensen.ts';

/** After the verdict the case ends, and the neighbour hears how (G4, P7). */
export async function vonnis(y: Yukon): Promise<void> {
  const { v, rik, cor, jet, pad } = y;
  await v.wordt('2027-09-06T09:00:00Z');
  await rik.vul(
    `${pad.politiezaak}/terugkoppelen`,
    { soort: 'afgesloten', tekst: 'Aan de wijkagent: de rechter heeft gesproken.' },
    /terugkoppel|vast/i,
  );
  await rik.vul(
    `${pad.politiezaak}/sluiten`,
    { motivering: 'De rechtbank heeft beide mannen veroordeeld. De zaak is klaar.' },
    /sluiten/i,
  );
  await jet.vul(
    `${pad.grijs}/overgangen`,
    {
      dag: v.dag(),
      motivering: 'De politie meldt dat het onderzoek klaar is en de rechter heeft gesproken.',
      verteld: 'ja',
      vertelToelichting: 'Bij de uitspraak, door de officier.',
    },
    'Terug naar toezicht',
  );
  await cor.vul(
    `${pad.grijs}/sluiting`,
    { sluitreden: 'De politie meldt dat de zaak is afgedaan; de woning is dicht.' },
    /sluiten/i,
  );
  await cor.vul(
    `${pad.melding}/terugkoppelen`,
    {
      soort: 'afgesloten',
      wijze: 'volgpagina',
      tekst: 'De gemeente en haar partners hebben opgetreden. Dank dat u meldde.',
    },
    /terugkoppel|vast/i,
  );
}
