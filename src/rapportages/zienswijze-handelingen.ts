import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { vriesIn } from '../kern/documenten.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { rapportagestukken } from './documentsoorten.ts';
import { documentVanVoornemen } from './document-rapportage.ts';
import { overRapportage } from './over.ts';
import { leesRapportage } from './queries.ts';
import { leesZienswijzen, voegZienswijzeToe, type Zienswijzerij } from './queries-besluiten.ts';
import { Zienswijzeafzien, Zienswijzeontvangst, Zienswijzevraag } from './schema.ts';

const vast = { doel: 'handhaving', verwerking: 'rapportages', compartiment: 'toezicht' } as const;

async function schrijf(
  { db, klok, maakId, wie }: Omgeving,
  r: { id: string; gemeente: string },
  z: Pick<Zienswijzerij, 'soort' | 'tekst' | 'termijnTot' | 'wijze' | 'grond'>,
): Promise<{ id: string; gemeente: string }> {
  await voegZienswijzeToe(db, {
    ...z,
    gemeente: r.gemeente,
    id: maakId(),
    rapportageId: r.id,
    op: klok.nu(),
    door: wie.medewerkerId,
  });
  return { id: r.id, gemeente: r.gemeente };
}

/** Asks the person concerned for their view on what is intended; the letter is frozen. Source: Awb 4:8. */
export const vraagZienswijze = handeling({
  ...vast,
  naam: 'zienswijze.vragen',
  titel: 'Zienswijze vragen',
  omschrijving: 'Maakt het voornemen en legt vast tot wanneer de belanghebbende kan reageren.',
  route: { methode: 'POST', pad: '/rapportages/{id}/zienswijzevraag' },
  invoer: Zienswijzevraag,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe(s) {
    const { invoer, db, klok, wie } = s;
    if (invoer.termijnTot <= dagVan(klok.nu()))
      throw invoerfout('termijnTot', 'Kies een dag na vandaag, zodat er tijd is om te reageren.');
    const r = await leesRapportage(db, invoer.id);
    await vriesIn(s, {
      gemeente: r.gemeente,
      soort: rapportagestukken.voornemen,
      onderwerpId: r.id,
      document: documentVanVoornemen(r, { ...invoer, op: klok.nu(), petsoort: wie.petsoort }),
      gegevens: { rapportage: r.nummer, termijnTot: invoer.termijnTot, tekst: invoer.tekst },
    });
    return schrijf(s, r, { soort: 'gevraagd', termijnTot: invoer.termijnTot, tekst: invoer.tekst });
  },
  daarna: ({ invoer }) => ({
    pad: `/rapportages/${invoer.id}`,
    tekst: 'Het voornemen ligt klaar om te versturen. Open de PDF bij ‘Documenten’.',
  }),
});

/** Records the view of the person concerned, in writing or by word: they choose (Awb 4:9). */
export const legZienswijzeVast = handeling({
  ...vast,
  naam: 'zienswijze.vastleggen',
  titel: 'Zienswijze vastleggen',
  omschrijving: 'Legt vast wat de belanghebbende van het voornemen vindt.',
  route: { methode: 'POST', pad: '/rapportages/{id}/zienswijzen' },
  invoer: Zienswijzeontvangst,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe(s) {
    const r = await leesRapportage(s.db, s.invoer.id);
    if (!(await leesZienswijzen(s.db, r)).some((z) => z.soort === 'gevraagd'))
      throw new Fout('STAND_PAST_NIET', 'Er is nog geen zienswijze gevraagd. Stuur eerst het voornemen.');
    return schrijf(s, r, { soort: 'ontvangen', wijze: s.invoer.wijze, tekst: s.invoer.tekst });
  },
  daarna: ({ invoer }) => ({ pad: `/rapportages/${invoer.id}`, tekst: 'De zienswijze staat erbij.' }),
});

/** Passes over hearing on one of the three grounds of Awb 4:11, with the reason. */
export const slaZienswijzeOver = handeling({
  ...vast,
  naam: 'zienswijze.overslaan',
  titel: 'Zienswijze overslaan',
  omschrijving: 'Legt vast waarom de belanghebbende niet vooraf wordt gehoord (Awb 4:11).',
  route: { methode: 'POST', pad: '/rapportages/{id}/zienswijze-overslaan' },
  invoer: Zienswijzeafzien,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overRapportage(await leesRapportage(db, invoer.id)),
  async doe(s) {
    const r = await leesRapportage(s.db, s.invoer.id);
    return schrijf(s, r, { soort: 'overgeslagen', grond: s.invoer.grond, tekst: s.invoer.tekst });
  },
  daarna: ({ invoer }) => ({
    pad: `/rapportages/${invoer.id}`,
    tekst: 'Vastgelegd met de grond en de reden. De burgemeester ziet het bij het besluit.',
  }),
});
