/** Our own small set on a grid of 16: strokes only, so that they follow the colour of the text and survive forced colours. */
const PADEN = {
  zoek: 'M7 12.5a5.5 5.5 0 1 1 0-11 5.5 5.5 0 0 1 0 11Zm4-1.5 3.5 3.5',
  menu: 'M2 4h12M2 8h12M2 12h12',
  omlaag: 'm4 6 4 4 4-4',
  rechts: 'm6 3.5 4.5 4.5L6 12.5',
  links: 'M10 3.5 5.5 8l4.5 4.5',
  pijl: 'M2.5 8h11M9 3.5 13.5 8 9 12.5',
  goed: 'm2.5 8.5 3.5 3.5 7.5-8',
  kruis: 'm3.5 3.5 9 9m0-9-9 9',
  'let-op': 'M8 1.8 15 14H1L8 1.8ZM8 6v4m0 1.8v.4',
  ernstig: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2l3.7-3.7ZM8 4.5v4.2m0 2.2v.5',
  info: 'M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM8 7.2V11m0-6.4v.5',
  neutraal: 'M8 12.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9Z',
  bezig: 'M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM8 4v4.2l2.8 1.8',
  slot: 'M3 7.5h10v7H3v-7Zm2 0V5a3 3 0 0 1 6 0v2.5',
  wet: 'M8 2v12M4.5 14h7M3 4h10M3 4 1 9.5a2 2 0 0 0 4 0L3 4Zm10 0-2 5.5a2 2 0 0 0 4 0L13 4Z',
  wissel: 'M2 5h11M10 2l3 3-3 3M14 11H3m3-3-3 3 3 3',
  persoon: 'M8 7.8a3 3 0 1 1 0-6 3 3 0 0 1 0 6ZM2.2 14.5c.6-3 2.9-4.5 5.8-4.5s5.2 1.5 5.8 4.5',
  op: 'M8 13V3M4 7l4-4 4 4',
  af: 'M8 3v10m4-4-4 4-4-4',
  sorteer: 'm5 6 3-3 3 3M5 10l3 3 3-3',
  download: 'M8 2v8.5M4.5 7 8 10.5 11.5 7M2.5 14h11',
  plus: 'M8 3v10M3 8h10',
  uit: 'M6.5 2h-4v12h4M6 8h8m-3.5-3.5L14 8l-3.5 3.5',
  vraag: 'M8 14.5a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13ZM6 6.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4m0 1.8v.4',
  leeg: 'M2 9.5 4 3h8l2 6.5V13H2V9.5Zm0 0h3.5c0 3 5 3 5 0H14',
} as const;

/** Name of an icon of the set. */
export type Icoonnaam = keyof typeof PADEN;

/** An icon. Decorative by itself: the word beside it carries the meaning, so it is hidden from assistive technology. */
export function Icoon({ naam, groot }: { naam: Icoonnaam; groot?: boolean }) {
  return (
    <svg
      class={groot ? 'sz-icoon sz-icoon--groot' : 'sz-icoon'}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PADEN[naam]} />
    </svg>
  );
}
