import type { Static } from 'typebox';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { overSignaal } from './over.ts';
import { leesPlaatsen, leesSignaal } from './queries.ts';
import { leesOnderscheiden, schrijfPaar, type Paarrij } from './queries-paren.ts';
import { Paarbesluit } from './schema-stapels.ts';

const basis = {
  doel: 'toezicht',
  verwerking: 'signalen-stapelen',
  compartiment: 'toezicht',
  invoer: Paarbesluit,
  uitvoer: Gemaakt,
} as const;
type Paaromgeving = Omgeving & { invoer: Static<typeof Paarbesluit> };

/** Says that two signalen are not about the same; it is remembered for both and not proposed again. Source: G3. */
export const onderscheidSignalen = handeling({
  ...basis,
  naam: 'signaal.onderscheiden',
  titel: 'Niet hetzelfde',
  omschrijving: 'Legt vast dat twee signalen niet over hetzelfde gaan, met de reden.',
  route: { methode: 'POST', pad: '/signalen/{id}/onderscheidingen' },
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.id)),
  doe: (s) => legVast(s, 'niet_hetzelfde'),
  daarna: ({ invoer }) => ({
    pad: `/signalen/${invoer.id}`,
    tekst: 'Vastgelegd: deze signalen gaan niet over hetzelfde. U kunt dit terugdraaien.',
  }),
});

/** Takes that back: the two may be proposed to each other again. Source: G3. */
export const herstelOnderscheid = handeling({
  ...basis,
  naam: 'signaal.onderscheid-herstellen',
  titel: 'Toch mogelijk hetzelfde',
  omschrijving: 'Draait ‘niet hetzelfde’ terug: de twee signalen kunnen weer worden voorgesteld.',
  route: { methode: 'POST', pad: '/signalen/{id}/onderscheidingen/herstel' },
  over: async ({ invoer, db }) => overSignaal(await leesSignaal(db, invoer.id)),
  doe: (s) => legVast(s, 'toch_mogelijk'),
  daarna: ({ invoer }) => ({
    pad: `/signalen/${invoer.id}`,
    tekst: 'Teruggedraaid: deze signalen kunnen weer bij elkaar worden voorgesteld.',
  }),
});

async function legVast(s: Paaromgeving, besluit: Paarrij['besluit']): Promise<Gemaakt> {
  const { db, invoer, klok, maakId, wie } = s;
  const plaatsen = new Map((await leesPlaatsen(db, [invoer.id, invoer.anderId])).map((p) => [p.id, p]));
  const [zelf, ander] = [plaatsen.get(invoer.id)!, plaatsen.get(invoer.anderId)];
  if (!ander || ander.id === zelf.id)
    throw invoerfout('anderId', 'Dit andere signaal bestaat niet, of is niet zichtbaar voor deze pet.');
  const gescheiden = (await leesOnderscheiden(db, [zelf.id])).includes(ander.id);
  if (gescheiden === (besluit === 'niet_hetzelfde'))
    throw new Fout(
      'STAND_PAST_NIET',
      gescheiden
        ? 'Er is al vastgelegd dat deze signalen niet over hetzelfde gaan.'
        : 'Over deze signalen is niet vastgelegd dat zij verschillen; er is niets om terug te draaien.',
    );
  const id = maakId();
  await schrijfPaar(db, {
    gemeente: zelf.gemeente,
    id,
    signaalId: zelf.id,
    ander,
    besluit,
    reden: invoer.reden,
    op: klok.nu(),
    door: wie.medewerkerId,
    petsoort: wie.petsoort,
  });
  return { id, gemeente: zelf.gemeente };
}
