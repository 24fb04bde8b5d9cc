import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import {
  Checklijst,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { besluit, identificeer, verleng } from '../handelingen.ts';
import { kijkNa, legRechtsmiddelVast, sluitRechtsmiddel } from '../na-het-besluit.ts';
import { overVerzoek } from '../over.ts';
import { identiteitwijzen, nakijkoordelen, rechten, rechtsmiddelen, uitkomsten, type Verzoek } from '../schema.ts';
import { antwoordtermijn } from '../termijn.ts';
import { toonVerzoek } from '../vragen.ts';
import { Kennisgevingtabel } from './kennisgevingen.tsx';
import { kruimel, Stand, woord } from './verzoekenlijst.tsx';

/** One request: who asks, the term, who looked, the besluit. */
export const verzoekPagina: Pagina = {
  pad: '/verzoeken/:id',
  async toon(s) {
    const v = await s.vraag(toonVerzoek, { id: s.params.id! });
    const open = v.status === 'in_behandeling';
    return {
      titel: `Verzoek ${v.nummer}`,
      kruimels: [kruimel, { tekst: v.nummer }],
      ...(open ? { volgendeStap: volgendeStap(v) } : {}),
      inhoud: (
        <TweeKolom
          hoofd={<Hoofd v={v} nu={s.klok.nu()} />}
          zijtitel="Over dit verzoek"
          zij={<Zij s={s} v={v} open={open} />}
        />
      ),
    };
  },
};

/** The besluit waits for who looks in cases, not for who answers directly in an own term (B4.3). */
const houdtOp = (t: Verzoek['taken'][number]) => !t.afgerondOp && t.compartiment !== 'vertrouwenspersoon';

function volgendeStap(v: Verzoek) {
  const termijn = { voor: v.termijnTot, wettelijk: true };
  if (!v.identiteitHoe)
    return { tekst: 'Stel vast wie het vraagt', pad: `/verzoeken/${v.id}/identificeren`, ...termijn };
  if (v.taken.some(houdtOp))
    return {
      tekst: 'Wacht op het zoeken, of zoek zelf bij de medewerkers',
      pad: `/verzoeken/${v.id}/plekken`,
      ...termijn,
    };
  return { tekst: 'Besluit op het verzoek', pad: `/verzoeken/${v.id}/besluiten`, ...termijn };
}

function Besluitpaneel({ v }: { v: Verzoek }) {
  return (
    <Paneel titel={`Besluit: ${woord(uitkomsten, v.uitkomst)}`}>
      <p>{v.motivering}</p>
      {v.nagekekenOordeel && (
        <p>
          Nagekeken: {nakijkoordelen[v.nagekekenOordeel]}. {v.nagekekenTekst}
        </p>
      )}
      {v.documentId && <Knoplink pad={`/verzoeken/${v.id}/brief`}>Brief (PDF)</Knoplink>}
    </Paneel>
  );
}

function Hoofd({ v, nu }: { v: Verzoek; nu: Date }) {
  return (
    <>
      {v.uitkomst && <Besluitpaneel v={v} />}
      {v.kennisgevingen.length > 0 && (
        <Paneel titel="Wie toezicht inlicht (AVG 19)">
          <Kennisgevingtabel items={v.kennisgevingen} nu={nu} />
        </Paneel>
      )}
      <Paneel titel="Wie het vraagt" toelichting="Alleen hier, versleuteld. Gaat zes maanden na het besluit weg.">
        {v.wie ? (
          <Gegevens
            items={[
              { naam: 'Naam', waarde: v.wie.naam },
              { naam: 'Adres', waarde: v.wie.adres },
              { naam: 'Gevraagd', waarde: v.wie.gevraagd, meerregelig: true },
            ]}
          />
        ) : (
          <p>Deze gegevens zijn gewist na hun termijn.</p>
        )}
      </Paneel>
      <Paneel
        titel="Zoeken"
        toelichting="Elk compartiment zoekt zelf, altijd. Van een beschermd compartiment ziet u alleen dat er is gekeken: wat daar staat of niet staat, hoort alleen wie het vroeg."
      >
        <Checklijst
          punten={v.taken.map((t) => ({
            tekst: WIE_ZOEKT[t.compartiment] ?? t.compartiment,
            stand: t.afgerondOp ? ('goed' as const) : ('open' as const),
            toelichting: taakstand(t),
          }))}
        />
        {v.antwoordToezicht && (
          <Waarschuwing soort="info" titel="Antwoord van toezicht">
            {v.antwoordToezicht}
          </Waarschuwing>
        )}
        <Knoplink pad={`/verzoeken/${v.id}/plekken`}>Zoek zelf bij de medewerkers</Knoplink>
      </Paneel>
    </>
  );
}

const WIE_ZOEKT: Record<string, string> = {
  toezicht: 'Toezicht (jurist)',
  mensenhandel: 'Mensenhandel (aandachtsfunctionaris)',
  vertrouwenspersoon: 'Vertrouwenspersoon; het besluit wacht hier niet op',
};

/** What the handler learns: of who answers directly only that it was done. */
function taakstand(t: Verzoek['taken'][number]): string {
  if (!t.afgerondOp) return `Gevraagd voor ${opmaak.datum(t.voor)}`;
  const gekeken =
    t.compartiment === 'toezicht'
      ? `Gekeken op ${opmaak.datum(t.afgerondOp)}`
      : `Afgehandeld op ${opmaak.datum(t.afgerondOp)}; een antwoord gaat rechtstreeks`;
  if (!t.uitvoerenVoor) return gekeken;
  return t.uitgevoerdOp
    ? `${gekeken}. Uitgevoerd op ${opmaak.datum(t.uitgevoerdOp)}`
    : `${gekeken}. Uitvoeren voor ${opmaak.datum(t.uitvoerenVoor)}`;
}

function Zij({ s, v, open }: { s: Scherm; v: Verzoek; open: boolean }) {
  const over = overVerzoek(v);
  const teLaat = dagVan(s.klok.nu()) > antwoordtermijn(v.ontvangenOp, false);
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Recht', waarde: woord(rechten, v.recht) },
          { naam: 'Stand', waarde: <Stand v={v} /> },
          {
            naam: 'Antwoord voor',
            waarde: <Termijn dag={v.termijnTot} vandaag={s.klok.nu()} voorbij={!open} wettelijk />,
          },
          {
            naam: 'Identiteit',
            waarde: v.identiteitHoe ? woord(identiteitwijzen, v.identiteitHoe) : 'nog niet vastgesteld',
          },
          ...(v.rechtsmiddel ? [{ naam: rechtsmiddelen[v.rechtsmiddel], waarde: rechtsmiddelstand(v) }] : []),
          ...(v.verlengreden ? [{ naam: 'Verlengd', waarde: v.verlengreden, meerregelig: true }] : []),
        ]}
      />
      {!open && <NaBesluit s={s} v={v} />}
      {open && (
        <Actiebalk
          s={s}
          acties={[
            s.actie(identificeer, over, { formulierPad: `/verzoeken/${v.id}/identificeren` }),
            s.actie(verleng, over, {
              formulierPad: `/verzoeken/${v.id}/verlengen`,
              context: { teLaat, alVerlengd: v.verlengdOp !== null },
            }),
            s.actie(besluit, over, {
              formulierPad: `/verzoeken/${v.id}/besluiten`,
              context: {
                buitenBehandeling: false,
                weigert: false,
                heeftUitzondering: false,
                openTaken: v.taken.some(houdtOp),
              },
            }),
          ]}
        />
      )}
    </>
  );
}

function rechtsmiddelstand(v: Verzoek): string {
  return v.rechtsmiddelKlaarOp
    ? `onherroepelijk op ${opmaak.datum(v.rechtsmiddelKlaarOp)}`
    : `loopt sinds ${opmaak.datum(v.rechtsmiddelOp!)}; wie het vroeg wordt niet gewist`;
}

function NaBesluit({ s, v }: { s: Scherm; v: Verzoek }) {
  const over = overVerzoek(v);
  return (
    <Actiebalk
      s={s}
      acties={[
        ...(v.nagekekenOordeel
          ? []
          : [
              s.actie(kijkNa, over, {
                formulierPad: `/verzoeken/${v.id}/nakijken`,
                context: { zelfBesloten: v.beslotenDoor === s.wie.medewerkerId },
              }),
            ]),
        s.actie(legRechtsmiddelVast, over, { formulierPad: `/verzoeken/${v.id}/rechtsmiddel` }),
        ...(v.rechtsmiddel && !v.rechtsmiddelKlaarOp
          ? [s.actie(sluitRechtsmiddel, over, { formulierPad: `/verzoeken/${v.id}/onherroepelijk` })]
          : []),
      ]}
    />
  );
}

/** The forms of the steps. */
export const verzoekformulieren: Pagina[] = [
  { pad: 'identificeren', handeling: identificeer },
  { pad: 'verlengen', handeling: verleng },
  { pad: 'besluiten', handeling: besluit },
  { pad: 'nakijken', handeling: kijkNa },
  { pad: 'rechtsmiddel', handeling: legRechtsmiddelVast },
  { pad: 'onherroepelijk', handeling: sluitRechtsmiddel },
].map(({ pad, handeling }) => ({
  pad: `/verzoeken/:id/${pad}`,
  async toon(s: Scherm) {
    const v = await s.vraag(toonVerzoek, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${v.nummer}`,
      kruimels: [kruimel, { tekst: v.nummer, pad: `/verzoeken/${v.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={handeling}
          verborgen={{ versie: String(v.versie) }}
          waarden={v.antwoordToezicht ? { motivering: v.antwoordToezicht } : {}}
          annuleren={`/verzoeken/${v.id}`}
        />
      ),
    };
  },
}));
