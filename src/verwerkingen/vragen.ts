import type { Declaratie } from '../kern/declaraties.ts';
import { vraag } from '../kern/declaraties.ts';
import { alleGemeenten } from '../kern/gemeenten.ts';
import { dagVan } from '../platform/klok.ts';
import { REGISTER, sjabloonVan } from './over.ts';
import { leesRegister, leesVersies } from './queries.ts';
import { Activiteit, Activiteitvraag, Register, Registervraag } from './schema.ts';

/** Everybody may read what is processed, for what and on which ground (AVG 5 lid 1 a). */
export const LEZERS = [
  'toezicht',
  'mensenhandel',
  'politie',
  'zorg',
  'bibob',
  'vertrouwenspersoon',
  'partner',
  'beheer',
] as const;

export const basis = { doel: 'verantwoording', verwerking: 'verwerkingsregister' } as const;
const GEEN_PERSOON = 'Het register gaat over verwerkingen, niet over personen.';

/** The gemeente of a question: the one asked for, or the first of the pet, or the first there is. */
function gemeenteVan(gevraagd: string | undefined, eigen: readonly string[]): string {
  return gevraagd ?? eigen[0] ?? alleGemeenten()[0]?.code ?? '';
}

/** The register of one gemeente (AVG 30). */
export const toonRegister = vraag({
  ...basis,
  naam: 'verwerkingsactiviteiten.tonen',
  titel: 'Register van verwerkingsactiviteiten',
  omschrijving: 'Toont het register van één gemeente, met de stand van elke verwerking en van haar DPIA.',
  compartiment: [...LEZERS],
  route: { methode: 'GET', pad: '/verwerkingsactiviteiten' },
  invoer: Registervraag,
  uitvoer: Register,
  nietGelogd: GEEN_PERSOON,
  over: () => REGISTER,
  async doe({ db, beleid, invoer, wie, klok }) {
    const gemeente = gemeenteVan(invoer.gemeente, wie.gemeenten);
    const items = await leesRegister(db, beleid, gemeente, dagVan(klok.nu()));
    return {
      gemeente,
      items: items.filter(
        (i) => (!invoer.stand || i.stand === invoer.stand) && (!invoer.dpiastand || i.dpiastand === invoer.dpiastand),
      ),
    };
  },
});

/** One entry, its versions, and the acts and questions that rest on it: what would stop when it is suspended. */
export function maakToonActiviteit(declaraties: () => readonly Declaratie[]) {
  return vraag({
    ...basis,
    naam: 'verwerkingsactiviteit.tonen',
    titel: 'Verwerking bekijken',
    omschrijving: 'Toont één verwerking van een gemeente met haar versies en met wat erop rust.',
    compartiment: [...LEZERS],
    route: { methode: 'GET', pad: '/verwerkingsactiviteiten/{sleutel}' },
    invoer: Activiteitvraag,
    uitvoer: Activiteit,
    nietGelogd: GEEN_PERSOON,
    over: () => REGISTER,
    async doe({ db, beleid, invoer, wie, klok }) {
      sjabloonVan(beleid, invoer.sleutel);
      const gemeente = gemeenteVan(invoer.gemeente, wie.gemeenten);
      const register = await leesRegister(db, beleid, gemeente, dagVan(klok.nu()));
      return {
        ...register.find((r) => r.sleutel === invoer.sleutel)!,
        versies: await leesVersies(db, gemeente, invoer.sleutel),
        rustErop: declaraties()
          .filter((d) => d.verwerking === invoer.sleutel)
          .map((d) => ({ naam: d.naam, titel: d.titel, isHandeling: d.aard === 'handeling' })),
      };
    },
  });
}
