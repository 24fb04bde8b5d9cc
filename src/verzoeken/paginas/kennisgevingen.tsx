import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Bestand } from '../../kern/kamer.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Status, Tabel, Termijn, TweeKolom } from '../../platform/scherm/index.ts';
import {
  handelKennisgevingAf,
  toonEigenBrief,
  toonIngelichten,
  toonKennisgeving,
  toonKennisgevingbrief,
  toonKennisgevingen,
  toonUitvoerkeuzes,
  voerUit,
} from '../kennisgevinghandelingen.ts';
import { overKennisgeving } from '../over.ts';
import {
  afdoeningen,
  uitvoerwijzen,
  wijzenVanVersturen,
  type Kennisgeving,
  type Kennisgevingregel,
} from '../schema-kennisgeving.ts';
import { toonTaak } from '../vragen.ts';

const kruimel = { tekst: 'Kennisgevingen', pad: '/kennisgevingen' };

/** Who must still be told, and who was. */
export const kennisgevingenPagina: Pagina = {
  pad: '/kennisgevingen',
  async toon(s) {
    const { items } = await s.vraag(toonKennisgevingen, {});
    return {
      titel: 'Kennisgevingen aan ontvangers',
      kruimels: [{ tekst: 'Zoeken voor een verzoek', pad: '/verzoektaken' }, { tekst: 'Kennisgevingen' }],
      inhoud: (
        <>
          <p>
            Is op verzoek iets verbeterd, gewist of beperkt, dan hoort elke organisatie dat die de gegevens kreeg (AVG
            19). Elke kennisgeving gaat één keer.
          </p>
          <Kennisgevingtabel items={items} nu={s.klok.nu()} metPad />
        </>
      ),
    };
  },
};

/** Notices as a table; the handler of a request sees them without a way in. */
export function Kennisgevingtabel({
  items,
  nu,
  metPad = false,
}: {
  items: readonly Kennisgevingregel[];
  nu: Date;
  metPad?: boolean;
}) {
  return (
    <Tabel<Kennisgevingregel>
      titel="Kennisgevingen"
      rijen={[...items]}
      rijPad={(k) => (metPad ? `/kennisgevingen/${k.id}` : undefined)}
      leeg="Er is niemand in te lichten. Na een toegewezen rectificatie, wissing of beperking komt hier wie de gegevens eerder kreeg."
      kolommen={[
        { kop: 'Nummer', cel: (k) => k.nummer, smal: true },
        { kop: 'Ontvanger', cel: (k) => k.ontvanger },
        { kop: 'Kreeg eerder', cel: (k) => k.eerder.join(', ') || 'zonder nummer' },
        { kop: 'Gemeente', cel: (k) => gemeentenaam(k.gemeente) },
        {
          kop: 'Voor',
          cel: (k) => <Termijn dag={k.voor} vandaag={nu} afgerond={k.uitkomst !== null} wettelijk kort />,
        },
        { kop: 'Stand', cel: (k) => <Stand k={k} /> },
      ]}
    />
  );
}

function Stand({ k }: { k: Kennisgevingregel }) {
  if (!k.uitkomst) return <Status soort="let-op" tekst="Nog niet verstuurd" />;
  return (
    <Status
      soort={k.uitkomst === 'verstuurd' ? 'goed' : 'neutraal'}
      tekst={k.uitkomst === 'verstuurd' ? 'Verstuurd' : 'Niet ingelicht'}
    />
  );
}

/** One notice: the words of the letter, and what was done with it. */
export const kennisgevingPagina: Pagina = {
  pad: '/kennisgevingen/:id',
  async toon(s) {
    const k = await s.vraag(toonKennisgeving, { id: s.params.id! });
    const open = k.uitkomst === null;
    return {
      titel: `Kennisgeving ${k.nummer}`,
      kruimels: [kruimel, { tekst: k.nummer }],
      ...(open
        ? {
            volgendeStap: {
              tekst: 'Verstuur de brief en doe de kennisgeving af',
              pad: `/kennisgevingen/${k.id}/afdoen`,
              voor: k.voor,
              wettelijk: true,
            },
          }
        : {}),
      inhoud: <TweeKolom hoofd={<Woorden k={k} />} zijtitel="Over deze kennisgeving" zij={<Zij s={s} k={k} />} />,
    };
  },
};

function Woorden({ k }: { k: Kennisgeving }) {
  return (
    <Paneel titel="Wat de ontvanger leest">
      {k.hoe ? (
        <>
          <p>{uitvoerwijzen[k.hoe]}</p>
          <p class="sz-tekst">{k.wat}</p>
          <Knoplink pad={`/kennisgevingen/${k.id}/brief`}>Brief (PDF)</Knoplink>
        </>
      ) : (
        <p>De tekst is na zijn termijn gewist. Wie is ingelicht blijft staan.</p>
      )}
    </Paneel>
  );
}

function Zij({ s, k }: { s: Scherm; k: Kennisgeving }) {
  const klaar = k.uitkomst !== null;
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Aan', waarde: k.ontvanger },
          { naam: 'Kreeg eerder', waarde: k.eerder.join(', ') || 'zonder nummer' },
          { naam: 'Voor', waarde: <Termijn dag={k.voor} vandaag={s.klok.nu()} afgerond={klaar} wettelijk /> },
          { naam: 'Stand', waarde: k.uitkomst ? afdoeningen[k.uitkomst] : 'Nog niet verstuurd' },
          ...(k.wijze ? [{ naam: 'Hoe', waarde: wijzenVanVersturen[k.wijze] }] : []),
          ...(k.reden ? [{ naam: 'Waarom niet', waarde: k.reden }] : []),
          ...(k.afgedaanOp ? [{ naam: 'Afgedaan', waarde: opmaak.datumtijd(k.afgedaanOp) }] : []),
        ]}
      />
      <Actiebalk
        s={s}
        acties={[
          s.actie(handelKennisgevingAf, overKennisgeving(k), { formulierPad: `/kennisgevingen/${k.id}/afdoen` }),
        ]}
      />
      <Knoplink pad={`/verzoektaken/${k.taakId}`}>Naar de zoekopdracht</Knoplink>
    </>
  );
}

/** The form that ends a notice. */
export const afdoenPagina: Pagina = {
  pad: '/kennisgevingen/:id/afdoen',
  async toon(s) {
    const k = await s.vraag(toonKennisgeving, { id: s.params.id! });
    return {
      titel: `Kennisgeving ${k.nummer} afdoen`,
      kruimels: [kruimel, { tekst: k.nummer, pad: `/kennisgevingen/${k.id}` }, { tekst: 'Afdoen' }],
      inhoud: <HandelingFormulier s={s} handeling={handelKennisgevingAf} annuleren={`/kennisgevingen/${k.id}`} />,
    };
  },
};

/** The form to record what was done with a granted request. */
export const uitvoerenPagina: Pagina = {
  pad: '/verzoektaken/:id/uitvoeren',
  async toon(s) {
    const t = await s.vraag(toonTaak, { id: s.params.id! });
    const { ontvangers } = await s.vraag(toonUitvoerkeuzes, {});
    return {
      titel: `Uitvoering vastleggen${t.nummer ? `: ${t.nummer}` : ''}`,
      kruimels: [
        { tekst: 'Zoeken voor een verzoek', pad: '/verzoektaken' },
        { tekst: t.nummer ?? 'Verzoek', pad: `/verzoektaken/${t.id}` },
        { tekst: 'Uitvoeren' },
      ],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={voerUit}
          keuzes={{ ontvangers: ontvangers.map((o) => ({ waarde: o.id, tekst: o.naam })) }}
          annuleren={`/verzoektaken/${t.id}`}
          toelichting="Doe eerst in de zaak zelf wat is toegewezen. Wat eenmaal is vastgesteld wordt niet overschreven: leg er een nieuw feit naast, of voeg een aanvullende verklaring toe (AVG 16). De behandelaar ziet van een beschermd compartiment alleen dát dit is gedaan."
        />
      ),
    };
  },
};

function pdfbestand(pad: `/${string}`, vraag: typeof toonKennisgevingbrief): Bestand {
  return {
    pad,
    async geef(s: Scherm) {
      const d = await s.vraag(vraag, { id: s.params.id! });
      return { inhoud: Buffer.from(d.inhoud, 'base64'), type: 'application/pdf', naam: `${d.kenmerk}.pdf` };
    },
  };
}

/** The letters: to a receiver, to the betrokkene about the receivers, and the own answer. */
export const brieven: Bestand[] = [
  pdfbestand('/kennisgevingen/:id/brief', toonKennisgevingbrief),
  pdfbestand('/verzoektaken/:id/ingelichten', toonIngelichten),
  pdfbestand('/verzoektaken/:id/brief', toonEigenBrief),
];
