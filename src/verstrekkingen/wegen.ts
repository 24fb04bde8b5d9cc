import type { Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { dagVan } from '../platform/klok.ts';
import { heeftLevendConvenant } from '../verwerkingen/index.ts';
import type { Inhoud, NieuweVerstrekking } from './schema.ts';

/** By which way it goes (B12.4). */
export const wijzen = {
  schriftelijk: 'Schriftelijk (heeft de voorkeur)',
  aangifte: 'Aangifte (Sv 161)',
  telefonisch_achteraf: 'Telefonisch of per e-mail gedaan, hier achteraf vastgelegd',
  riec: 'In een casusoverleg van het RIEC',
  zvh: 'In een casusoverleg van het Zorg- en Veiligheidshuis',
} as const;
type Wijze = keyof typeof wijzen;

/** What each way that leaves no paper by itself asks to be recorded; in writing, what leaves is the record. */
const VASTLEGGEN: Record<Exclude<Wijze, 'schriftelijk'>, string> = {
  aangifte: 'Noteer het nummer van het proces-verbaal, of het bureau waar u aangifte deed.',
  telefonisch_achteraf: 'Noteer met welke functie u sprak of mailde, en waarom het niet schriftelijk kon.',
  riec: 'Noteer het nummer van de casus en welke deelnemers aan tafel zaten.',
  zvh: 'Noteer het nummer van de casus en welke deelnemers aan tafel zaten.',
};

/** What goes along about the way. Throws a sentence when something of it is missing or cannot be. Source: B12.4; AVG 5 lid 2. */
export function weegWeg(i: Pick<NieuweVerstrekking, 'wijze' | 'wegOp' | 'wegVastlegging'>, nu: Date): Inhoud['weg'] {
  if (i.wijze === 'schriftelijk') return null;
  if (!i.wegOp)
    throw invoerfout('wegOp', 'Zeg wanneer dit is gegaan: bij deze weg blijkt dat niet vanzelf (B12.4, AVG 5 lid 2).');
  if (Date.parse(i.wegOp) > nu.getTime())
    throw invoerfout('wegOp', 'Dit ligt in de toekomst. Leg het vast als het is gebeurd.');
  if (!i.wegVastlegging) throw invoerfout('wegVastlegging', `${VASTLEGGEN[i.wijze]} (B12.4, AVG 5 lid 2)`);
  return { op: i.wegOp, vastlegging: i.wegVastlegging };
}

/** A casusoverleg of the RIEC or the Zorg- en Veiligheidshuis asks an agreement in force, whoever receives it there; by way of the RIEC nothing about a person goes. Source: WGS 1.4 and 1.5; B12.4, B12.9. */
export async function eisVerband(
  o: Pick<Omgeving, 'db' | 'klok'>,
  v: { gemeente: string; wijze: Wijze; overPersoon: boolean },
): Promise<void> {
  const { gemeente, wijze } = v;
  if (wijze === 'riec' && v.overPersoon)
    throw invoerfout(
      'wijze',
      'Langs het RIEC gaat uit dit dossier niets over een persoon. Geef het rechtstreeks aan de politie (B12.6).',
    );
  if (wijze !== 'zvh' && wijze !== 'riec') return;
  if (await heeftLevendConvenant(o.db, gemeente, wijze, dagVan(o.klok.nu()))) return;
  const huis = wijze === 'riec' ? 'het RIEC' : 'het Zorg- en Veiligheidshuis';
  throw new Fout(
    'STAND_PAST_NIET',
    `In een casusoverleg van ${huis} brengt u alleen in met een ondertekende afspraak die van kracht is (WGS 1.4 en 1.5; B12.4, B12.9). Die heeft deze gemeente nu niet. Is er gevaar, bel dan 112 of de politie: dat mag altijd.`,
  );
}
