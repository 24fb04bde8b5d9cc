import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { padVan } from './handelingen.ts';
import { overActiviteit } from './over.ts';
import { leesRegister, leesVersies, voegVersieToe } from './queries.ts';
import { Wending } from './schema.ts';
import { basis } from './vragen.ts';

type Invoer = { sleutel: string; gemeente: string; reden: string };
type Wendestatus = 'vastgesteld' | 'opgeschort' | 'beeindigd';

const vast = { ...basis, compartiment: 'beheer', invoer: Wending, uitvoer: Gemaakt } as const;

/** Stops a processing for now: every act and question that rests on it is refused from the next one on. Source: AVG 5 lid 2, 24, 58. */
export const schortOp = handeling({
  ...vast,
  naam: 'verwerkingsactiviteit.opschorten',
  titel: 'Verwerking opschorten',
  omschrijving: 'Zet een verwerking stil. Alles wat erop rust wordt geweigerd, met deze reden, tot zij wordt hervat.',
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/{sleutel}/opschorting' },
  over: ({ invoer, beleid }) => overActiviteit(beleid, invoer),
  doe: (s) => wend(s, ['sjabloon', 'vastgesteld'], 'opgeschort'),
  meldt: ({ invoer, uitvoer }) => [melding('opgeschort', invoer, uitvoer.id)],
  daarna: ({ invoer }) => ({
    pad: padVan(invoer),
    tekst: 'De verwerking is opgeschort. Wat erop rust, wordt nu geweigerd.',
  }),
});

/** Lets a suspended processing run again, as it was. */
export const hervat = handeling({
  ...vast,
  naam: 'verwerkingsactiviteit.hervatten',
  titel: 'Verwerking hervatten',
  omschrijving: 'Laat een opgeschorte verwerking weer lopen, zoals zij was.',
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/{sleutel}/hervatting' },
  over: ({ invoer, beleid }) => overActiviteit(beleid, invoer),
  doe: (s) => wend(s, ['opgeschort'], 'vastgesteld'),
  meldt: ({ invoer, uitvoer }) => [melding('hervat', invoer, uitvoer.id)],
  daarna: ({ invoer }) => ({ pad: padVan(invoer), tekst: 'De verwerking loopt weer.' }),
});

/** Ends a processing. What was processed keeps its retention; starting again asks a new version. */
export const beeindigActiviteit = handeling({
  ...vast,
  naam: 'verwerkingsactiviteit.beeindigen',
  titel: 'Verwerking beëindigen',
  omschrijving: 'Beëindigt een verwerking. Opnieuw beginnen vraagt een nieuwe versie die wordt vastgesteld.',
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/{sleutel}/einde' },
  over: ({ invoer, beleid }) => overActiviteit(beleid, invoer),
  doe: (s) => wend(s, ['sjabloon', 'vastgesteld', 'opgeschort'], 'beeindigd'),
  meldt: ({ invoer, uitvoer }) => [melding('beeindigd', invoer, uitvoer.id)],
  daarna: ({ invoer }) => ({ pad: padVan(invoer), tekst: 'De verwerking is beëindigd.' }),
});

function melding(wat: string, invoer: Invoer, onderwerpId: string) {
  return {
    soort: `verwerkingsactiviteit.${wat}`,
    onderwerpId,
    gemeente: invoer.gemeente,
    gegevens: { sleutel: invoer.sleutel },
  };
}

async function wend(
  { invoer, db, beleid, klok, maakId, wie }: Omgeving & { invoer: Invoer },
  van: readonly string[],
  naar: Wendestatus,
): Promise<{ id: string; gemeente: string }> {
  const register = await leesRegister(db, beleid, invoer.gemeente, dagVan(klok.nu()));
  const regel = register.find((r) => r.sleutel === invoer.sleutel)!;
  if (!van.includes(regel.stand))
    throw new Fout(
      'STAND_PAST_NIET',
      `Deze verwerking is nu ${regel.stand === 'beeindigd' ? 'beëindigd' : regel.stand}; deze stap past daar niet bij.`,
    );
  const laatste = (await leesVersies(db, invoer.gemeente, invoer.sleutel)).find((v) => v.status !== 'concept');
  const id = maakId();
  await voegVersieToe(db, {
    gemeente: invoer.gemeente,
    id,
    sleutel: invoer.sleutel,
    status: naar,
    inhoud: regel.inhoud,
    volgensSjabloon: laatste?.volgensSjabloon ?? true,
    reden: invoer.reden,
    nu: klok.nu(),
    door: wie.medewerkerId,
    petsoort: wie.petsoort,
  });
  return { id, gemeente: invoer.gemeente };
}
