import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { hefOp, stelBeperkingIn, toonBeperking, toonBeperkingen } from './beperkhandelingen.ts';
import { beantwoord, besluit, identificeer, registreerVerzoek, verleng } from './handelingen.ts';
import {
  handelKennisgevingAf,
  toonEigenBrief,
  toonIngelichten,
  toonKennisgeving,
  toonKennisgevingbrief,
  toonKennisgevingen,
  toonUitvoerkeuzes,
  voerUit,
} from './kennisgevinghandelingen.ts';
import { kijkNa, legRechtsmiddelVast, sluitRechtsmiddel } from './na-het-besluit.ts';
import { beperkenPagina, beperkingenPagina, beperkingPagina, opheffenPagina } from './paginas/beperkingen.tsx';
import {
  afdoenPagina,
  brieven,
  kennisgevingenPagina,
  kennisgevingPagina,
  uitvoerenPagina,
} from './paginas/kennisgevingen.tsx';
import { plekkenPaginas, taakPagina, takenPagina } from './paginas/taken.tsx';
import { verzoekformulieren, verzoekPagina } from './paginas/verzoeken.tsx';
import { nieuwVerzoekPagina, verzoekenPagina } from './paginas/verzoekenlijst.tsx';
import { toonBrief, toonTaak, toonTaken, toonVerzoek, toonVerzoeken, zoekAllePlekken } from './vragen.ts';
import { werk } from './werk.ts';

/** The room of the rights of betrokkenen: requests as cases, each compartiment looking in its own. */
export const kamer: Kamer = {
  naam: 'verzoeken',
  bewaar,
  declaraties: alsDeclaraties(
    registreerVerzoek,
    identificeer,
    verleng,
    besluit,
    kijkNa,
    legRechtsmiddelVast,
    sluitRechtsmiddel,
    beantwoord,
    voerUit,
    handelKennisgevingAf,
    toonKennisgevingen,
    toonKennisgeving,
    toonKennisgevingbrief,
    toonIngelichten,
    toonEigenBrief,
    toonUitvoerkeuzes,
    stelBeperkingIn,
    hefOp,
    toonBeperkingen,
    toonBeperking,
    toonVerzoeken,
    toonVerzoek,
    toonBrief,
    toonTaken,
    toonTaak,
    zoekAllePlekken,
  ),
  paginas: [
    verzoekenPagina,
    nieuwVerzoekPagina,
    ...plekkenPaginas,
    verzoekPagina,
    ...verzoekformulieren,
    takenPagina,
    beperkenPagina,
    uitvoerenPagina,
    taakPagina,
    kennisgevingenPagina,
    afdoenPagina,
    kennisgevingPagina,
    beperkingenPagina,
    opheffenPagina,
    beperkingPagina,
  ],
  bestanden: [
    ...brieven,
    {
      pad: '/verzoeken/:id/brief',
      async geef(s) {
        const d = await s.vraag(toonBrief, { id: s.params.id! });
        return { inhoud: Buffer.from(d.inhoud, 'base64'), type: 'application/pdf', naam: `${d.kenmerk}.pdf` };
      },
    },
  ],
  werk,
};
