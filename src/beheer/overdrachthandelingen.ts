import { handeling, vraag } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { bereik } from './medewerkerhandelingen.ts';
import { overBeheer } from './over.ts';
import { leesNietOvergedragen, leesOvernemers, leesWerkOpNaam, voegOverdrachtToe } from './queries-overdracht.ts';
import { Medewerkersleutel } from './schema.ts';
import { Naamwerk, Overgedragen, Werkoverdracht, type WerkOpNaam } from './schema-overdracht.ts';

const vast = { doel: 'beheer', verwerking: 'toegang', compartiment: 'beheer' } as const;
const gemeentenVan = (werk: readonly WerkOpNaam[]) => [
  ...new Set(werk.filter((w) => w.soort !== 'aanwijzing').map((w) => w.gemeente)),
];

/** How much stands on the name of somebody, and who could carry it on. Counts: beheer reads no case. Source: BIO2 5.11, 6.5; R1. */
export const toonWerkOpNaam = vraag({
  ...vast,
  naam: 'medewerkerwerk.tonen',
  titel: 'Werk op deze naam',
  omschrijving: 'Telt per soort en gemeente wat op naam van een medewerker openstaat, zonder welke zaak.',
  route: { methode: 'GET', pad: '/medewerkers/{id}/werk' },
  invoer: Medewerkersleutel,
  uitvoer: Naamwerk,
  over: ({ invoer }) => overBeheer(invoer.id),
  async doe({ invoer, db, klok }) {
    const nu = klok.nu();
    const items = await leesWerkOpNaam(db, invoer.id, nu);
    const gemeenten = gemeentenVan(items);
    return {
      items,
      overnemers: gemeenten.length > 0 ? await leesOvernemers(db, { gemeenten, nietId: invoer.id, nu }) : [],
      teRegelen: await leesNietOvergedragen(db, invoer.id, nu),
    };
  },
});

/** Hands all open work on a name to another with the pet, in one act, or leaves it to the coordinator; with the reason. Source: BIO2 5.11, 6.5. */
export const draagWerkOver = handeling({
  ...vast,
  naam: 'medewerker.werk-overdragen',
  titel: 'Werk overdragen',
  omschrijving:
    'Draagt al het open werk op naam van een medewerker over aan een ander, of laat het aan de coördinator.',
  route: { methode: 'POST', pad: '/medewerkers/{id}/werk/overdracht' },
  invoer: Werkoverdracht,
  uitvoer: Overgedragen,
  over: ({ invoer }) => overBeheer(invoer.id),
  context: bereik,
  async doe({ invoer, db, klok, maakId, wie }) {
    const nu = klok.nu();
    const gemeenten = gemeentenVan(await leesWerkOpNaam(db, invoer.id, nu));
    if (gemeenten.length === 0) throw new Fout('STAND_PAST_NIET', 'Er staat geen open werk op deze naam.');
    if (invoer.naarId) {
      const overnemers = await leesOvernemers(db, { gemeenten, nietId: invoer.id, nu });
      if (!overnemers.some((o) => o.id === invoer.naarId))
        throw invoerfout('naarId', 'Kies iemand in dienst met de pet toezichthouder voor alle gemeenten van dit werk.');
    }
    const items = gemeenten.map((gemeente) => ({ gemeente, id: maakId() }));
    for (const o of items)
      await voegOverdrachtToe(db, {
        ...o,
        van: invoer.id,
        naar: invoer.naarId ?? null,
        reden: invoer.reden,
        op: nu,
        door: wie.medewerkerId,
      });
    return { id: invoer.id, naarId: invoer.naarId ?? null, items };
  },
  meldt: ({ uitvoer }) =>
    uitvoer.items.map((o) => ({
      soort: 'werk.overgedragen',
      onderwerpId: o.id,
      gemeente: o.gemeente,
      gegevens: { van: uitvoer.id, naar: uitvoer.naarId },
    })),
  daarna: ({ uitvoer }) => ({
    pad: `/medewerkers/${uitvoer.id}`,
    tekst: uitvoer.naarId
      ? 'Het werk is overgedragen. Wie het overneemt ziet het zo in de werkvoorraad; wat niet kan, ziet de coördinator.'
      : 'Het werk is aan de coördinator gelaten; die ziet het in de werkvoorraad.',
  }),
});
