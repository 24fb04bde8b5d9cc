import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { bewaar } from './bewaren.ts';
import { legSignaalVast, scheid, stapelSignalen, voegToe } from './handelingen.ts';
import { sleutelbezem } from './inhalen.ts';
import { beeldPagina } from './paginas/beeld.tsx';
import { drempelPagina, nieuweDrempelPagina } from './paginas/drempel.tsx';
import { seinenPagina, seinPagina } from './paginas/seinen.tsx';
import { kiesIndicatorenVan, stelDrempelIn, toonDrempels } from './drempelhandelingen.ts';
import { beoordeelDrempelsein, luisteraars, toonSein, toonSeinen, werk } from './seinen.ts';
import {
  bekijkInleesbestand,
  bereidInlezingVoor,
  inleesbezem,
  leesIn,
  toonInlezing,
  toonInlezingen,
} from './inlezen/handelingen.ts';
import { inleesbestandPagina, inlezingenPagina, inlezingPagina, nieuweInlezingPagina } from './inlezen/paginas.tsx';
import {
  beeindigSamenwerking,
  beginSamenwerking,
  leesTokensIn,
  tokenbezem,
  toonGedeeldeSleutel,
  toonSamenwerking,
  toonSamenwerkingen,
  vernieuwSleutel,
  werk as sleutelwerk,
} from './partners/handelingen.ts';
import {
  gedeeldeSleutelPagina,
  nieuweSamenwerkingPagina,
  samenwerkingenPagina,
  samenwerkingPagina,
} from './partners/paginas.tsx';
import { nieuwSignaalPagina, nieuweStapelPagina, scheidenPagina, toevoegenPagina } from './paginas/formulieren.tsx';
import { herstellenPagina, onderscheidenPagina } from './paginas/paren.tsx';
import { signalenPagina, stapelsPagina } from './paginas/lijsten.tsx';
import { signaalPagina } from './paginas/signaal.tsx';
import { herstelOnderscheid, onderscheidSignalen } from './paren.ts';
import {
  toonKandidaten,
  toonKenmerkkeuzes,
  toonSignaal,
  toonSignalen,
  toonSignalenVanMelding,
  toonStapel,
  toonStapels,
} from './vragen.ts';

export { legSignaalVast, scheid, stapelSignalen, voegToe } from './handelingen.ts';
export { toonSignaal, toonSignalenVanMelding, toonStapel, toonStapels } from './vragen.ts';
export { kiesIndicatorenVan } from './drempelhandelingen.ts';
export { Partnervak } from './partners/vak.tsx';
export { leesKenmerken, type Tekstkenmerken } from './stapelen/kenmerken.ts';
export { noemBanden, vergelijkTeksten } from './verwanten.ts';
export { maakToken, normaalvormen } from './partners/tokens.ts';
export { Drempelvak } from './drempelvak.tsx';
export { overStapel } from './over.ts';
export { type Signaalrij } from './queries.ts';
export { leesMeldingenVanSignalen, leesMeldingenVanStapel, leesStapel, zetStapelStatus } from './queries-stapels.ts';
export { Gemerktcitaat, Onderwerpmerk, Signaalcitaat, Stapelmerk, Verbandlijst } from './weergave.tsx';
export { ERNSTIG, gedeeldsoorten, Verband, onderwerpen, stapelstanden, type Signaal } from './schema.ts';
export { type Stapel } from './schema-stapels.ts';
export {
  categorieen,
  indicatoren,
  indicatorlijst,
  indicatorwoorden,
  kiesIndicatoren,
  tegenindicaties,
  type Indicator,
} from './indicatoren.ts';
export { neemErnstigeFeiten } from './queries.ts';
export { Stapelaar } from './stapelen/index.ts';

/** The room where facts are drawn from meldingen and found to belong together. */
export const kamer: Kamer = {
  naam: 'signalen',
  bewaar,
  bezems: [sleutelbezem, inleesbezem, tokenbezem],
  declaraties: alsDeclaraties(
    legSignaalVast,
    stapelSignalen,
    voegToe,
    scheid,
    onderscheidSignalen,
    herstelOnderscheid,
    toonSignalen,
    toonSignaal,
    toonKandidaten,
    toonSignalenVanMelding,
    toonKenmerkkeuzes,
    toonStapels,
    toonStapel,
    kiesIndicatorenVan,
    stelDrempelIn,
    toonDrempels,
    toonSeinen,
    toonSein,
    beoordeelDrempelsein,
    bereidInlezingVoor,
    bekijkInleesbestand,
    leesIn,
    toonInlezingen,
    toonInlezing,
    beginSamenwerking,
    vernieuwSleutel,
    beeindigSamenwerking,
    leesTokensIn,
    toonSamenwerkingen,
    toonSamenwerking,
    toonGedeeldeSleutel,
  ),
  paginas: [
    signalenPagina,
    signaalPagina,
    nieuwSignaalPagina,
    stapelsPagina,
    nieuweStapelPagina,
    toevoegenPagina,
    scheidenPagina,
    onderscheidenPagina,
    herstellenPagina,
    beeldPagina,
    drempelPagina,
    nieuweDrempelPagina,
    seinenPagina,
    seinPagina,
    inlezingenPagina,
    nieuweInlezingPagina,
    inleesbestandPagina,
    inlezingPagina,
    samenwerkingenPagina,
    nieuweSamenwerkingPagina,
    samenwerkingPagina,
    gedeeldeSleutelPagina,
  ],
  luisteraars,
  werk: [...werk, ...sleutelwerk],
  zonderTermijn: {
    inlezingen: 'Een proef verdwijnt na een dag; een verslag noemt het bestand en de dag, geen woorden.',
    inleesregels: 'Woorden verdwijnen bij het inlezen of na een dag; daarna staan er alleen nummers van regels.',
    samenwerkingen: 'Afspraken met een organisatie; de gedeelde sleutel verdwijnt bij vernieuwen en beëindigen.',
    partnertokens: 'Elk token heeft een eigen laatste dag en verdwijnt daarna vanzelf.',
    tokeninlezingen: 'Aantallen en nummers van regels, zonder tokens en zonder woorden.',
    stapeldrempels: 'Instellingen van de gemeente, zonder gegevens van een zaak of persoon.',
  },
};
