import { maakBestandendeel, maakBestandenpaginas, maakBestandpad, type Opslag } from '../kern/bestanden/index.ts';
import { overMelding } from './over.ts';
import { leesMelding } from './queries.ts';
import { toonMelding } from './vragen.ts';

/** Where the files of toezicht lie. */
export const opslag: Opslag = { tabel: 'bestanden', delen: 'bestandsdelen', rol: 'toezicht' };

/** The files of a melding: what the melder sent along (B12.1, C3). */
export const meldingbestanden = maakBestandendeel({
  soort: 'melding',
  meervoud: 'meldingen',
  lidwoord: 'de melding',
  doel: 'toezicht',
  verwerking: 'meldingen-behandelen',
  opslag,
  over: async (db, id) => overMelding(await leesMelding(db, id)),
});

export const bestandenpaginas = maakBestandenpaginas(meldingbestanden, {
  async haal(s, id) {
    const m = await s.vraag(toonMelding, { id });
    return {
      over: overMelding(m),
      titel: `melding ${m.nummer}`,
      kruimels: [
        { tekst: 'Meldingen', pad: '/meldingen' },
        { tekst: m.nummer, pad: `/meldingen/${m.id}` },
      ],
    };
  },
});

export const bestandpad = maakBestandpad(meldingbestanden);
