import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Thema } from './kopbalk.tsx';
import { lettertypepad, scriptpad, stijlpad } from './stijl.ts';

/** What the frame of every page needs. */
export interface DocumentProps {
  titel: string;
  thema: Thema;
  huisstijlPad?: string | undefined;
  /** Language of the page; Dutch unless told. */
  taal?: string | undefined;
  /** Leaves the script out, for a page that promises to have none. */
  zonderScript?: boolean | undefined;
  children?: Child;
}

const MERKTEKEN = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#3b7cc4" stroke-width="2.5"><circle cx="7.5" cy="10" r="5.75"/><circle cx="12.5" cy="10" r="5.75"/></svg>')}`;

/** The frame of every page: language, theme, stylesheet, script. No inline style or script, so that the strictest policy holds. */
export function Document({ titel, thema, huisstijlPad, taal = 'nl', zonderScript, children }: DocumentProps) {
  return (
    <>
      {raw('<!DOCTYPE html>')}
      <html lang={taal} dir="ltr" data-thema={thema === 'apparaat' ? undefined : thema}>
        <head>
          <meta charset="utf-8" />
          <title>{titel}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <meta name="referrer" content="same-origin" />
          <meta name="color-scheme" content="light dark" />
          <link rel="icon" href={MERKTEKEN} />
          <link rel="preload" href={lettertypepad()} as="font" type="font/woff2" crossorigin="" />
          <link rel="stylesheet" href={stijlpad()} />
          {huisstijlPad && <link rel="stylesheet" href={huisstijlPad} />}
          {!zonderScript && <script type="module" src={scriptpad()} />}
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}
