import { Actiebalk, HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import {
  Checklijst,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Status,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { besluit, identificeer, registreerVerzoek, verleng } from '../handelingen.ts';
import { overVerzoek } from '../over.ts';
import { identiteitwijzen, rechten, standen, uitkomsten, Verzoekenvraag, type Verzoek } from '../schema.ts';
import { antwoordtermijn } from '../termijn.ts';
import { toonVerzoek, toonVerzoeken } from '../vragen.ts';

const kruimel = { tekst: 'Verzoeken', pad: '/verzoeken' };
const woord = (woorden: Record<string, string>, waarde: string | null) => (waarde ? (woorden[waarde] ?? waarde) : '');

/** All requests, the first term on top. */
export const verzoekenPagina: Pagina = {
  pad: '/verzoeken',
  menu: { groep: 'Verantwoording', tekst: 'Verzoeken van betrokkenen', toets: 'q', petten: ['privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonVerzoeken, lijstInvoer(s, Verzoekenvraag));
    const nu = s.klok.nu();
    return {
      titel: 'Verzoeken van betrokkenen',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Verzoeken van betrokkenen"
          woorden={['verzoek', 'verzoeken']}
          schema={Verzoekenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (v) => v.nummer, smal: true },
            { kop: 'Recht', cel: (v) => woord(rechten, v.recht) },
            { kop: 'Gemeente', cel: (v) => gemeentenaam(v.gemeente) },
            { kop: 'Ontvangen', cel: (v) => opmaak.datumKort(v.ontvangenOp), volgorde: 'ontvangenOp', smal: true },
            {
              kop: 'Antwoord voor',
              cel: (v) => <Termijn dag={v.termijnTot} vandaag={nu} afgerond={v.status === 'besloten'} kort />,
              volgorde: 'termijnTot',
            },
            { kop: 'Stand', cel: (v) => <Stand v={v} /> },
          ]}
          rijPad={(v) => `/verzoeken/${v.id}`}
          volgorde={{ volgorde: 'termijnTot', richting: 'op' }}
          zoekhint="Zoek op nummer, zoals AV-00003"
          leeg={{
            titel: 'Geen verzoeken',
            tekst:
              'Vraagt iemand om inzage, rectificatie of wissing, leg dat hier vast: de termijn van een maand loopt vanaf de ontvangst.',
            actie: { tekst: 'Verzoek vastleggen', pad: '/verzoeken/nieuw' },
          }}
          acties={<Knoplink pad="/verzoeken/nieuw">Verzoek vastleggen</Knoplink>}
        />
      ),
    };
  },
};

function Stand({ v }: { v: { status: string; uitkomst: string | null } }) {
  return v.status === 'besloten' ? (
    <Status soort="goed" tekst={woord(uitkomsten, v.uitkomst)} />
  ) : (
    <Status soort="bezig" tekst={standen.in_behandeling} />
  );
}

/** The form for a request. */
export const nieuwVerzoekPagina: Pagina = {
  pad: '/verzoeken/nieuw',
  toon: (s) =>
    Promise.resolve({
      titel: 'Verzoek vastleggen',
      kruimels: [kruimel, { tekst: 'Vastleggen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={registreerVerzoek}
          waarden={{ ontvangenOp: dagVan(s.klok.nu()) }}
          annuleren="/verzoeken"
          toelichting="Wie het vraagt staat alleen in dit verzoek, versleuteld, en gaat zes maanden na het besluit weg."
        />
      ),
    }),
};

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
      inhoud: <TweeKolom hoofd={<Hoofd v={v} />} zijtitel="Over dit verzoek" zij={<Zij s={s} v={v} open={open} />} />,
    };
  },
};

function volgendeStap(v: Verzoek) {
  const termijn = { voor: v.termijnTot, wettelijk: true };
  if (!v.identiteitHoe)
    return { tekst: 'Stel vast wie het vraagt', pad: `/verzoeken/${v.id}/identificeren`, ...termijn };
  if (v.taken.some((t) => !t.afgerondOp))
    return {
      tekst: 'Wacht op het zoeken, of zoek zelf bij de medewerkers',
      pad: `/verzoeken/${v.id}/plekken`,
      ...termijn,
    };
  return { tekst: 'Besluit op het verzoek', pad: `/verzoeken/${v.id}/besluiten`, ...termijn };
}

function Hoofd({ v }: { v: Verzoek }) {
  return (
    <>
      {v.uitkomst && (
        <Paneel titel={`Besluit: ${woord(uitkomsten, v.uitkomst)}`}>
          <p>{v.motivering}</p>
          {v.documentId && <Knoplink pad={`/verzoeken/${v.id}/brief`}>Brief (PDF)</Knoplink>}
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
            tekst: t.compartiment === 'toezicht' ? 'Toezicht (jurist)' : 'Mensenhandel (aandachtsfunctionaris)',
            stand: t.afgerondOp ? ('goed' as const) : ('open' as const),
            toelichting: t.afgerondOp
              ? `Gekeken op ${opmaak.datum(t.afgerondOp)}`
              : `Gevraagd voor ${opmaak.datum(t.voor)}`,
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
            waarde: <Termijn dag={v.termijnTot} vandaag={s.klok.nu()} afgerond={!open} wettelijk />,
          },
          {
            naam: 'Identiteit',
            waarde: v.identiteitHoe ? woord(identiteitwijzen, v.identiteitHoe) : 'nog niet vastgesteld',
          },
          ...(v.verlengreden ? [{ naam: 'Verlengd', waarde: v.verlengreden, meerregelig: true }] : []),
        ]}
      />
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
                openTaken: v.taken.some((t) => !t.afgerondOp),
              },
            }),
          ]}
        />
      )}
    </>
  );
}

/** The forms of the steps. */
export const verzoekformulieren: Pagina[] = [
  { pad: 'identificeren', handeling: identificeer },
  { pad: 'verlengen', handeling: verleng },
  { pad: 'besluiten', handeling: besluit },
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
