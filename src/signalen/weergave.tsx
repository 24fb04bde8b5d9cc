import type { Child } from 'hono/jsx';
import { bronwoord, woordVan } from '../meldingen/index.ts';
import { Citaat, opmaak, Status, type Ernst } from '../platform/scherm/index.ts';
import {
  ERNSTIG,
  kenmerksoorten,
  onderwerpen,
  stapelstanden,
  zekerheden,
  type Kenmerk,
  type Signaal,
  type Verband,
} from './schema.ts';

const STAND: Record<string, Ernst> = { open: 'let-op', getrieerd: 'bezig', gesloten: 'goed' };

/** Where a stapel stands, as a mark. */
export function Stapelmerk({ status }: { status: string }) {
  return <Status soort={STAND[status]} tekst={woordVan(stapelstanden, status).split(':')[0]!} />;
}

/** What a signaal is about, as a mark; what touches the safety of a person stands out. */
export function Onderwerpmerk({ onderwerp }: { onderwerp: string }) {
  return (
    <Status soort={ERNSTIG.includes(onderwerp) ? 'ernstig' : 'neutraal'} tekst={woordVan(onderwerpen, onderwerp)} />
  );
}

/** The handles of a signaal as one line of words. */
export function kenmerkwoorden(kenmerken: readonly Kenmerk[]): string {
  return (
    kenmerken.map((k) => `${woordVan(kenmerksoorten, k.soort).toLowerCase()} ${k.weergave}`).join(' · ') ||
    'geen kenmerken'
  );
}

/** A signaal in its own words, with its source, date and certainty; nothing of it is rephrased. */
export function Signaalcitaat({
  signaal: s,
  nummer,
}: {
  signaal: Omit<Signaal, 'aangemaaktOp' | 'aangemaaktDoorNaam'>;
  nummer?: number;
}) {
  return (
    <Citaat
      tekst={s.feit}
      bron={
        <>
          {nummer ? `Signaal ${nummer} · ` : ''}
          <a class="utrecht-link utrecht-link--html-a" href={`/signalen/${s.id}`}>
            {opmaak.datum(s.datum)}
          </a>
          {` · ${bronwoord(s.bron)}`}
          {s.meldingNummer ? ` (melding ${s.meldingNummer})` : ''}
          {` · ${woordVan(zekerheden, s.zekerheid).toLowerCase()} · ${kenmerkwoorden(s.kenmerken)}`}
        </>
      }
    />
  );
}

const ZEKERHEID: Record<Verband['zekerheid'], Ernst> = { zeker: 'goed', waarschijnlijk: 'info', mogelijk: 'neutraal' };

/** How sure a proposal is, as a mark with its word. */
export function Zekerheidmerk({ zekerheid }: { zekerheid: Verband['zekerheid'] }) {
  return <Status soort={ZEKERHEID[zekerheid]} tekst={zekerheid} />;
}

/** A place in words that says something, and what. */
export interface Merk {
  start: number;
  eind: number;
  reden: string;
}

/** The words of a melder as they are, with the places marked that say something; of what overlaps the first counts. */
export function Gemerktcitaat({ tekst, bron, merken }: { tekst: string; bron: string; merken: readonly Merk[] }) {
  const delen: Child[] = [];
  let tot = 0;
  for (const m of merken.toSorted((a, b) => a.start - b.start || b.eind - a.eind)) {
    if (m.start < tot) continue;
    delen.push(tekst.slice(tot, m.start), <mark title={m.reden}>{tekst.slice(m.start, m.eind)}</mark>);
    tot = m.eind;
  }
  return (
    <Citaat
      tekst={
        <>
          {delen}
          {tekst.slice(tot)}
        </>
      }
      bron={bron}
    />
  );
}

/** Why something is proposed, each reason with how sure it is in a word. */
export function Verbandlijst({ verbanden }: { verbanden: readonly Verband[] }) {
  return (
    <>
      <p>
        <strong>Waarom dit hier staat:</strong>
      </p>
      <ul>
        {verbanden.map((v) => (
          <li>
            <Zekerheidmerk zekerheid={v.zekerheid} /> {v.reden}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The reasons on one line, for a form. */
export function verbandwoorden(verbanden: readonly Verband[]): string {
  return verbanden.map((v) => `${v.reden} (${v.zekerheid})`).join('; ');
}
