import type { Regel } from '../kern/beleid.ts';

const vast = {
  soort: 'forbid',
  nodig: '',
  handelingen: ['*'],
  petten: null,
  voorwaardelijk: true,
  bestand: '',
} as const;

/** Refusals that the program gives before or beside the policies, so that every 'Waarom?' leads to a page. They have no text in Cedar. */
export const huisregels: readonly Regel[] = [
  {
    ...vast,
    id: 'R1-compartimenten',
    handelingen: ['*'],
    grondslag: 'AVG 5 lid 1 b; Awb 3:3',
    bron: 'R1, V2; leidraad, rollen',
    uitleg:
      'Elke handeling en vraag hoort bij een of meer compartimenten. Wie een pet van een ander compartiment draagt wordt geweigerd voordat er iets is opgezocht, zodat de weigering niets over een zaak verraadt.',
    nodig: 'Een pet in het compartiment van deze handeling of vraag.',
    tekst: '',
  },
  {
    ...vast,
    id: 'B12.7-register',
    handelingen: ['*'],
    grondslag: 'AVG 5 lid 1 b en lid 2, 30, 35 en 36',
    bron: 'B12.7; leidraad, bouwsteen 12',
    uitleg:
      'Een doel zonder geregistreerde verwerking kan niet draaien. De verwerking waarop een handeling of vraag rust staat in het register van de gemeente, voor dat doel, niet opgeschort of beëindigd, en met een geldige DPIA als die verplicht is.',
    nodig:
      'Een vastgestelde vermelding in het register van verwerkingsactiviteiten, en een geldige DPIA als die verplicht is.',
    tekst: '',
  },
  {
    ...vast,
    id: 'geen-regel',
    handelingen: ['*'],
    grondslag: 'AVG 5, 6',
    bron: 'R1; leidraad, rollen',
    uitleg: 'Wat door geen enkele regel is toegestaan, mag niet.',
    nodig: 'Een regel in het beleid, met grondslag en bron.',
    tekst: '',
  },
];
