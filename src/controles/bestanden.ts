import { maakBestandendeel, maakBestandenpaginas, maakBestandpad, type Opslag } from '../kern/bestanden/index.ts';
import { overControle } from './over.ts';
import { leesControle, leesWaarnemingen } from './queries.ts';
import { toonControle } from './vragen.ts';

const opslag: Opslag = { tabel: 'bestanden', delen: 'bestandsdelen', rol: 'toezicht' };

/** The files of a controle. A photo supports one of its waarnemingen, and is never of persons. Source: B9.3; Awb 5:18. */
export const controlebestanden = maakBestandendeel({
  soort: 'controle',
  meervoud: 'controles',
  lidwoord: 'de controle',
  doel: 'toezicht',
  verwerking: 'controles',
  opslag,
  over: async (db, id) => overControle(await leesControle(db, id)),
  hoortErbij: async (db, id, waarnemingId) =>
    (await leesWaarnemingen(db, await leesControle(db, id))).some((w) => w.id === waarnemingId),
});

export const bestandenpaginas = maakBestandenpaginas(controlebestanden, {
  async haal(s, id) {
    const c = await s.vraag(toonControle, { id });
    return {
      over: overControle(c),
      titel: `controle ${c.nummer}`,
      kruimels: [
        { tekst: 'Controles', pad: '/controles' },
        { tekst: c.nummer, pad: `/controles/${c.id}` },
      ],
    };
  },
  async waarnemingen(s, id) {
    const { waarnemingen } = await s.vraag(toonControle, { id });
    return waarnemingen.filter((w) => w.verbeterdDoor === null).map((w) => ({ waarde: w.id, tekst: w.vraag }));
  },
});

export const bestandpad = maakBestandpad(controlebestanden);
