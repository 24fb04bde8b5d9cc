import { alsDeclaraties, type Kamer } from '../kern/kamer.ts';
import { gespreksdeur, kiesdeur } from './deur.tsx';
import { antwoord, geefDoor, legZaakVast, noteer, sluitZaak } from './handelingen.ts';
import { formulieren, nieuwePagina } from './paginas/formulieren.tsx';
import { jaarPagina, wegwijzerPagina } from './paginas/jaar.tsx';
import { zaakPagina, zakenPagina } from './paginas/zaken.tsx';
import { toonJaar, toonZaak, toonZaken } from './vragen.ts';
import { bezems, werk } from './werk.ts';

/** The room that nobody else reads. */
export const kamer: Kamer = {
  naam: 'vertrouwenspersoon',
  declaraties: alsDeclaraties(legZaakVast, antwoord, noteer, geefDoor, sluitZaak, toonZaken, toonZaak, toonJaar),
  paginas: [zakenPagina, nieuwePagina, jaarPagina, wegwijzerPagina, ...formulieren, zaakPagina],
  deuren: [kiesdeur, gespreksdeur],
  werk,
  bezems,
  zonderTermijn: {
    vertrouwenszaken: 'Zes maanden na sluiten gaat de inhoud weg (de bezem van de kamer); de lege rij is de telling.',
    vertrouwensberichten: 'Zes maanden na sluiten van de zaak gewist, met de sleutel van de zaak.',
    vertrouwenscodes: 'Zes maanden na sluiten van de zaak gewist, met de zaak.',
  },
};
