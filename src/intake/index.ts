import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar, zonderTermijn } from './bewaren.ts';
import { melddeur } from './deur-melden.tsx';
import { leesVerder, volgdeur } from './deur-volgen.tsx';
import { sluitInzending, verwerkInzending, vraagMelder } from './handelingen.ts';
import { ingangen } from './ingangen.ts';
import { ontvang, zoekRoute, type Bezoek } from './inname.ts';
import { inzendingenPagina, inzendingformulieren, inzendingPagina, verwerkPagina } from './paginas/inzendingen.tsx';
import { meldroutePagina, posterPagina, tokenPagina } from './paginas/meldroute.tsx';
import { meldroutesPagina, nieuweRoutePagina } from './paginas/meldroutes.tsx';
import {
  beeindigMeldroute,
  hervatMeldroute,
  maakMeldroute,
  pauzeerMeldroute,
  vervangToegang,
} from './routehandelingen.ts';
import { toonInzending, toonInzendingen, toonMeldroute, toonMeldroutes, toonRoutetoken } from './vragen.ts';
import { legPartnerberichtVast, toonPartnervoorwaarden } from './partnerberichten.tsx';
import { legToestemmingVast } from './partnertoestemming.ts';
import { partnerberichtPagina, toestemmingPagina } from './paginas/partnerbericht.tsx';
import { bezems, werk } from './werk.ts';

export { BelBijGevaar } from './deurdelen.tsx';
export { Partnervoorwaarden, toonPartnervoorwaarden } from './partnerberichten.tsx';
export { meldingBijRapportage, neemRapportageIn, rapportageBijMelding } from './politierapportage.ts';
export { eisBruikbaar, eisDeelbaar, leesOndeelbaar, leesVoorwaarden, Partnervoorwaarde } from './voorwaarden.ts';
export { leesVerder, ontvang, zoekRoute, type Bezoek };
export { leesInzendingherkomst, neemInzendingOver } from './overdragen.ts';

/** The room where it comes in, before a person made a melding of it. */
export const kamer: Kamer = {
  naam: 'intake',
  declaraties: alsDeclaraties(
    maakMeldroute,
    pauzeerMeldroute,
    hervatMeldroute,
    vervangToegang,
    beeindigMeldroute,
    toonMeldroutes,
    toonMeldroute,
    toonRoutetoken,
    toonInzendingen,
    toonInzending,
    vraagMelder,
    verwerkInzending,
    sluitInzending,
    legPartnerberichtVast,
    legToestemmingVast,
    toonPartnervoorwaarden,
  ),
  paginas: [
    partnerberichtPagina,
    toestemmingPagina,
    meldroutesPagina,
    nieuweRoutePagina,
    posterPagina,
    tokenPagina,
    meldroutePagina,
    inzendingenPagina,
    verwerkPagina,
    ...inzendingformulieren,
    inzendingPagina,
  ],
  deuren: [volgdeur, melddeur],
  ingangen,
  werk,
  bezems,
  bewaar,
  zonderTermijn,
};
