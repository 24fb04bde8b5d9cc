import { Pagina, type PaginaProps } from './pagina.tsx';
import type { NavGroep } from './navigatie.tsx';

/** What an example says itself; the rest is the same for all. */
export type Voorbeeld = Pick<PaginaProps, 'titel' | 'kruimels' | 'children'> & Partial<PaginaProps>;

/** The day of the examples. */
export const VANDAAG = '2026-11-24';

const NAV: NavGroep[] = [
  {
    titel: 'Werk',
    items: [
      { tekst: 'Werkvoorraad', pad: '/', toets: 'w', aantal: 12 },
      { tekst: 'Meldingen', pad: '/lijst', toets: 'm', aantal: 3 },
      { tekst: 'Signalen', pad: '/leeg', toets: 's' },
      { tekst: 'Stapels', pad: '/leeg?stapels', toets: 't' },
      { tekst: 'Keuze van de route', pad: '/keuze', toets: 'k' },
    ],
  },
  {
    titel: 'Toezicht',
    items: [
      { tekst: 'Inrichtingen', pad: '/formulier', toets: 'i' },
      { tekst: 'Controles', pad: '/controles', toets: 'c', aantal: 4 },
      { tekst: 'Bestuurlijke rapportages', pad: '/rapportages', toets: 'r' },
    ],
  },
  { titel: 'Grondslag', items: [{ tekst: 'Regels van de gemeente', pad: '/regels', toets: 'a' }] },
];

/** A page of the examples inside the whole frame. */
export function Paginavoorbeeld(props: Voorbeeld & Pick<PaginaProps, 'thema'>) {
  const hier = props.terug ?? '/';
  return (
    <Pagina
      nav={NAV.map((g) => ({ ...g, items: g.items.map((i) => ({ ...i, actief: i.pad === hier })) }))}
      rol={{
        naam: 'coördinator toezicht',
        organisatie: 'Gemeente Veendrecht',
        werkgebieden: ['Veendrecht', 'Oosterwoude'],
        gebiedwoorden: ['gemeente', 'gemeenten'],
        kleur: 'blauw',
        zone: 'toezicht',
        woord: 'pet',
      }}
      gebruiker="Cor van der Meer"
      wisselPad="/rollen"
      uitlogPad="/uitloggen"
      zoekPad="/zoeken"
      csrf="proef"
      versie="0.1.0"
      demo
      {...props}
    />
  );
}
