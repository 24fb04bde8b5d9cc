import { maakBestandendeel, maakBestandenpaginas, maakBestandpad, type Opslag } from '../kern/bestanden/index.ts';
import { overConstateringsrapport } from './over.ts';
import { leesConstateringsrapport } from './queries-constateringsrapporten.ts';
import { toonConstateringsrapport } from './vragen.ts';

const opslag: Opslag = { tabel: 'bestanden', delen: 'bestandsdelen', rol: 'toezicht' };

/** The annexes of a constateringsrapport, until it is final. Source: C10. */
export const constateringsrapportbestanden = maakBestandendeel({
  soort: 'constateringsrapport',
  meervoud: 'constateringsrapporten',
  lidwoord: 'het constateringsrapport',
  doel: 'toezicht',
  verwerking: 'rapportages',
  opslag,
  over: async (db, id) => overConstateringsrapport(await leesConstateringsrapport(db, id)),
});

export const bestandenpaginas = maakBestandenpaginas(constateringsrapportbestanden, {
  async haal(s, id) {
    const r = await s.vraag(toonConstateringsrapport, { id });
    return {
      over: overConstateringsrapport(r),
      titel: `constateringsrapport ${r.nummer}`,
      kruimels: [
        { tekst: 'Constateringsrapporten', pad: '/constateringsrapporten' },
        { tekst: r.nummer, pad: `/constateringsrapporten/${r.id}` },
      ],
    };
  },
});

export const bestandpad = maakBestandpad(constateringsrapportbestanden);
