import { maakBestandendeel, maakBestandenpaginas, maakBestandpad, type Opslag } from '../kern/bestanden/index.ts';
import { overDossier } from './over.ts';
import { leesDossier } from './queries.ts';
import { toonDossier } from './vragen.ts';

/** Where the files of a dossier lie; their keys go with the key of the dossier. */
export const dossieropslag: Opslag = {
  tabel: 'dossierbestanden',
  delen: 'dossierbestandsdelen',
  rol: 'mensenhandel',
};

/** The files of a dossier. A photo of a person can be there: that is what this dossier is for. Source: B12.2; UAVG 23 onder c en 33. */
export const dossierbestanden = maakBestandendeel({
  soort: 'dossier',
  meervoud: 'dossiers',
  lidwoord: 'het dossier',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  opslag: dossieropslag,
  over: async (db, id) => overDossier(await leesDossier(db, id)),
});

export const bestandenpaginas = maakBestandenpaginas(dossierbestanden, {
  async haal(s, id) {
    const d = await s.vraag(toonDossier, { id });
    return {
      over: overDossier(d),
      titel: `dossier ${d.nummer}`,
      kruimels: [
        { tekst: 'Dossiers', pad: '/dossiers' },
        { tekst: d.nummer, pad: `/dossiers/${d.id}` },
      ],
    };
  },
});

export const bestandpad = maakBestandpad(dossierbestanden);
