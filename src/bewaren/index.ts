import { alsDeclaraties, type Bestand, type Bewaarbron, type Kamer } from '../kern/kamer.ts';
import { maakArchiefoverdracht } from './archiefoverdracht.ts';
import { haalWeg, keurLijstGoed, maakStelLijstOp, pasTermijnAan, wijsLijstAf } from './handelingen.ts';
import { hefOp, maakSchortOp, verlengOpschorting } from './opschorthandelingen.ts';
import { maakLijstenPaginas } from './paginas/lijsten.tsx';
import { maakOpschortingPaginas } from './paginas/opschortingen.tsx';
import { maakOverzichtPagina } from './paginas/overzicht.tsx';
import { aanpassenPagina, termijnenPagina, verklaringenPagina } from './paginas/termijnen.tsx';
import { zonderTermijn } from './tabellen.ts';
import {
  maakToonKomend,
  toonKalender,
  toonLijst,
  toonLijsten,
  toonOpschorting,
  toonOpschortingen,
  toonTermijnen,
  toonVerklaring,
  toonVernietigingen,
} from './vragen.ts';
import { maakWerk } from './werk.ts';

export { bewaarregels } from './bewaarregels.ts';
export { draaiBewaren } from './draai.ts';
export { leesLogtermijn } from './logtermijn.ts';

/** The room of keeping and destroying. `bronnen` gives what all rooms keep, this one too. */
export function maakKamer(bronnen: () => readonly Bewaarbron[]): Kamer {
  const stelLijstOp = maakStelLijstOp(bronnen);
  const schortOp = maakSchortOp(bronnen);
  const toonKomend = maakToonKomend(bronnen);
  const maakPakket = maakArchiefoverdracht(bronnen);
  return {
    naam: 'bewaren',
    declaraties: alsDeclaraties(
      pasTermijnAan,
      stelLijstOp,
      haalWeg,
      keurLijstGoed,
      wijsLijstAf,
      schortOp,
      verlengOpschorting,
      hefOp,
      toonTermijnen,
      toonKalender,
      toonKomend,
      toonLijsten,
      toonLijst,
      toonOpschortingen,
      toonOpschorting,
      toonVernietigingen,
      toonVerklaring,
      maakPakket,
    ),
    paginas: [
      maakOverzichtPagina({ toonKomend, stelLijstOp }),
      ...maakLijstenPaginas(stelLijstOp),
      ...maakOpschortingPaginas(schortOp),
      termijnenPagina,
      aanpassenPagina,
      verklaringenPagina,
    ],
    bestanden: maakBestanden(maakPakket),
    werk: maakWerk(bronnen),
    zonderTermijn,
  };
}

/** The files of this room: a certificate, and a package for the archive. */
function maakBestanden(maakPakket: ReturnType<typeof maakArchiefoverdracht>): Bestand[] {
  return [
    {
      pad: '/bewaren/verklaringen/:id',
      async geef(s) {
        const d = await s.vraag(toonVerklaring, { id: s.params.id! });
        return {
          inhoud: Buffer.from(d.inhoud, 'base64'),
          type: 'application/pdf',
          naam: `verklaring-${d.kenmerk}.pdf`,
        };
      },
    },
    {
      pad: '/bewaren/archief/:gemeente/:nummer',
      async geef(s) {
        const p = await s.vraag(maakPakket, { gemeente: s.params.gemeente!, nummer: s.params.nummer! });
        return { inhoud: Buffer.from(p.inhoud, 'base64'), type: 'application/zip', naam: p.naam };
      },
    },
  ];
}
