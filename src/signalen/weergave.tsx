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
