import {
  Citaat,
  Gegevens,
  opmaak,
  Paneel,
  Status,
  Tijdlijn,
  Waarschuwing,
  type Ernst,
} from '../platform/scherm/index.ts';
import type { Static } from 'typebox';
import { zekerheden } from '../mensenhandel/index.ts';
import { beeindigingen, type Beeindiging } from '../toestemmingen/index.ts';
import { kaartstanden, type Kaartstand } from './kaartstand.ts';
import { wissingen, type Herroeping } from './schema-herroeping.ts';
import { bewijssoorten, type Inhoud } from './schema.ts';
import { wijzen } from './wegen.ts';

const BEWIJS: Record<string, Ernst> = {
  ontvangen: 'bezig',
  opgepakt: 'goed',
  niet_opgepakt: 'let-op',
  afgesloten: 'neutraal',
};
const KAART: Record<Kaartstand, Ernst> = {
  geldig: 'goed',
  verloopt: 'let-op',
  verlopen: 'ernstig',
  niet_ondertekend: 'let-op',
};

/** What the receiver told last; nothing heard after the term stands out (P7). */
export function Antwoordmerk({
  laatste,
  reactieVoor,
  herroepenOp,
  nu,
}: {
  laatste: string | null;
  reactieVoor: string;
  herroepenOp: string | null;
  nu: Date;
}) {
  if (herroepenOp) return <Status soort="ernstig" tekst="Ingetrokken, wissen" />;
  if (laatste)
    return (
      <Status
        soort={BEWIJS[laatste] ?? 'neutraal'}
        tekst={bewijssoorten[laatste as keyof typeof bewijssoorten] ?? laatste}
      />
    );
  return Date.parse(reactieVoor) < nu.getTime() ? (
    <Status soort="ernstig" tekst="Geen antwoord" />
  ) : (
    <Status soort="bezig" tekst="Wacht op antwoord" />
  );
}

/** How a card stands. */
export function Kaartmerk({ stand }: { stand: Kaartstand }) {
  return <Status soort={KAART[stand]} tekst={kaartstanden[stand]} />;
}

/** The recall as a page needs it. */
type Herroepingsstand = Static<typeof Herroeping>;

/** What happened since the consent ended, for sender and receiver. */
export function Herroepingsgegevens({ h }: { h: Herroepingsstand }) {
  return (
    <Gegevens
      items={[
        { naam: 'Toestemming geëindigd', waarde: opmaak.datumtijd(h.herroepenOp) },
        { naam: 'Hoe', waarde: beeindigingen[h.hoe as Beeindiging] },
        {
          naam: 'De ontvanger',
          waarde: h.wissing ? wissingen[h.wissing as keyof typeof wissingen] : 'Liet nog niets weten',
        },
        ...(h.wissingGrond ? [{ naam: 'Andere grond', waarde: h.wissingGrond }] : []),
        ...(h.wissingOp ? [{ naam: 'Gemeld', waarde: opmaak.datumtijd(h.wissingOp) }] : []),
      ]}
    />
  );
}

/** What left, as both sides read it. */
export function Inhoudweergave({
  inhoud,
  echt,
  vingerafdruk,
  herroeping,
}: {
  inhoud: Inhoud | null;
  echt: boolean;
  vingerafdruk: string;
  herroeping: Herroepingsstand | null;
}) {
  if (!inhoud) return <Inhoudweg herroeping={herroeping} />;
  return (
    <>
      {!echt && (
        <Waarschuwing soort="ernstig" titel="De vingerafdruk klopt niet">
          Deze inhoud is niet meer wat er is verstuurd. Gebruik haar niet en bel de afzender.
        </Waarschuwing>
      )}
      <Paneel titel="Context" toelichting="Lees dit eerst.">
        <Citaat
          tekst={inhoud.context}
          bron={`${inhoud.afzender.naam}, ${inhoud.afzender.functie}, ${inhoud.afzender.organisatie}`}
        />
      </Paneel>
      <Paneel titel="Wat is verstrekt">
        {inhoud.stukken.map((s) => (
          <Citaat tekst={s.tekst} bron={<Stukbron stuk={s} />} />
        ))}
      </Paneel>
      {inhoud.toestemming && <Toestemmingpaneel toestemming={inhoud.toestemming} />}
      <Grondslagpaneel kaart={inhoud.kaart} />
      <Paneel titel="Bewijs" toelichting="Ontvanger en afzender kunnen elkaar de eerste tekens voorlezen.">
        <Gegevens
          items={[
            { naam: 'Nummer', waarde: inhoud.nummer },
            { naam: 'Verstuurd', waarde: opmaak.datumtijd(inhoud.verstuurdOp) },
            { naam: 'Hoe', waarde: wijzen[inhoud.wijze as keyof typeof wijzen] },
            ...(inhoud.weg
              ? [{ naam: 'Over deze weg', waarde: `${opmaak.datumtijd(inhoud.weg.op)}: ${inhoud.weg.vastlegging}` }]
              : []),
            { naam: 'Vingerafdruk (sha256)', waarde: vingerafdruk },
          ]}
        />
      </Paneel>
    </>
  );
}

function Inhoudweg({ herroeping }: { herroeping: Herroepingsstand | null }) {
  if (herroeping)
    return (
      <Waarschuwing soort="ernstig" titel="Ingetrokken: wissen">
        De toestemming waarop dit rustte, is geëindigd op {opmaak.datumtijd(herroeping.herroepenOp)}. De inhoud is hier
        voor niemand meer te lezen. Wis ook wat buiten Samenzicht bewaard wordt. Vraag niet naar de reden; hulp gaat
        door.
      </Waarschuwing>
    );
  return (
    <Waarschuwing soort="info" titel="De inhoud is vernietigd">
      Wat blijft, is dat er is verstrekt, wanneer en aan wie.
    </Waarschuwing>
  );
}

function Grondslagpaneel({ kaart: k }: { kaart: Inhoud['kaart'] }) {
  return (
    <Paneel titel="Grondslag">
      <Gegevens
        items={[
          { naam: 'Kaart', waarde: `${k.titel}, versie ${k.versie}` },
          { naam: 'Deel 1: AVG 6', waarde: k.avg6, meerregelig: true },
          { naam: 'Deel 2: AVG 9', waarde: k.avg9, meerregelig: true },
          { naam: 'Deel 3: AVG 10', waarde: k.avg10, meerregelig: true },
          { naam: 'De leidraad noemt', waarde: k.leidraad, meerregelig: true },
          { naam: 'Afwijking', waarde: k.afwijking, meerregelig: true },
          {
            naam: 'Ondertekend',
            waarde: `${k.ondertekendDoor}, ${opmaak.datum(k.ondertekendOp)}; geldig tot en met ${opmaak.datum(k.geldigTot)}`,
          },
        ]}
      />
    </Paneel>
  );
}

function Toestemmingpaneel({ toestemming: t }: { toestemming: NonNullable<Inhoud['toestemming']> }) {
  return (
    <Paneel titel="Toestemming">
      <Gegevens
        items={[
          { naam: 'Gegeven op', waarde: opmaak.datum(t.op) },
          { naam: 'Geldt tot en met', waarde: opmaak.datum(t.tot) },
          { naam: 'Taal', waarde: t.taal },
          { naam: 'Waarvoor en hoe', waarde: t.tekst, meerregelig: true },
        ]}
      />
    </Paneel>
  );
}

function Stukbron({ stuk: s }: { stuk: Inhoud['stukken'][number] }) {
  return (
    <>
      {s.titel}, {opmaak.datumtijd(s.op)}. {s.zekerheid ? zekerheden[s.zekerheid as keyof typeof zekerheden] : ''}{' '}
      {s.zacht && <Status soort="let-op" tekst="Zacht: niet geverifieerd" />}
    </>
  );
}

/** What the receiver told, in order. */
export function Bewijzen({
  bewijzen,
}: {
  bewijzen: ReadonlyArray<{ soort: string; tekst: string; op: string; doorNaam: string }>;
}) {
  if (bewijzen.length === 0) return <p class="sz-zacht">Er is nog niets teruggemeld.</p>;
  return (
    <Tijdlijn
      titel="Terugkoppeling"
      items={bewijzen.map((b) => ({
        op: b.op,
        door: b.doorNaam,
        tekst: bewijssoorten[b.soort as keyof typeof bewijssoorten] ?? b.soort,
        toelichting: b.tekst || undefined,
        soort: BEWIJS[b.soort] ?? 'neutraal',
      }))}
    />
  );
}
