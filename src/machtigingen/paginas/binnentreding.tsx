import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { maakPdf } from '../../kern/documenten.ts';
import { Documentvoorbeeld } from '../../kern/documentvoorbeeld.tsx';
import { Fout } from '../../kern/fouten.ts';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Bestand } from '../../kern/kamer.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tijdlijn, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { documentVanVerslag } from '../document-verslag.ts';
import { overBinnentreding } from '../over.ts';
import type { Afschrift, Binnentreding, Verslag, Verslaginhoud } from '../schema-antwoorden.ts';
import { legAfschriftVast, leesVerslag, maakVerslag } from '../verslag.ts';
import { toonBinnentreding } from '../vragen.ts';
import { Binnentredingstand } from '../weergave.tsx';
import { alleWijzen, ontvangers, ontvangersBij, woordVan } from '../woorden.ts';

const kruimels = (b: Binnentreding, ...meer: Array<{ tekst: string; pad?: string }>) => [
  { tekst: 'Machtigingen', pad: '/machtigingen' },
  { tekst: b.machtigingNummer, pad: `/machtigingen/${b.machtigingId}` },
  ...meer,
];

/** One entry: when, on what, and how far the verslag and its afschriften are. No name of anyone who lives there. */
export const binnentredingPagina: Pagina = {
  pad: '/binnentredingen/:id',
  async toon(s) {
    const b = await s.vraag(toonBinnentreding, { id: s.params.id! });
    return {
      titel: `Binnengetreden: ${b.adres}`,
      kruimels: kruimels(b, { tekst: 'Binnentreding' }),
      ...volgendeStap(s, b),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Stand s={s} b={b} />
              <Afschriften b={b} />
            </>
          }
          zijtitel="Wat nu kan"
          zij={
            <>
              <Actiebalk s={s} titel="Wat nu kan" acties={acties(s, b)} />
              {b.verslagOp && <Leeslink s={s} b={b} />}
              <Inzagelink s={s} soort="binnentreding" id={b.id} />
            </>
          }
        />
      ),
    };
  },
};

const context = (s: Scherm, b: Binnentreding) => ({ isMaker: b.door === s.wie.medewerkerId });

function Leeslink({ s, b }: { s: Scherm; b: Binnentreding }) {
  return s.mag(leesVerslag, overBinnentreding(b), context(s, b)).toegestaan ? (
    <Knoplink pad={`/binnentredingen/${b.id}/lezen`}>Verslag lezen</Knoplink>
  ) : (
    <p>Het verslag lezen wie het maakte, de jurist en de burgemeester.</p>
  );
}

/** The afschrift that counts for this receiver. */
const laatste = (b: Binnentreding, aan: string): Afschrift | undefined => b.afschriften.find((a) => a.aan === aan);

const isOpen = (a: Afschrift | undefined) => !a || ['uitgesteld', 'onbestelbaar'].includes(a.wijze);

function volgendeStap(s: Scherm, b: Binnentreding): Pick<Paginainhoud, 'volgendeStap'> {
  const over = overBinnentreding(b);
  const termijn = { voor: b.verslagVoor, wettelijk: true };
  if (!b.verslagOp)
    return s.mag(maakVerslag, over, context(s, b)).toegestaan
      ? { volgendeStap: { tekst: 'Maak het verslag', pad: `/binnentredingen/${b.id}/verslag`, ...termijn } }
      : {};
  const bewoner = laatste(b, 'bewoner');
  const wacht = !bewoner || bewoner.wijze === 'uitgesteld';
  if (!wacht || !s.mag(legAfschriftVast, over, context(s, b)).toegestaan) return {};
  return {
    volgendeStap: {
      tekst: 'Geef of stuur het afschrift aan de bewoner',
      pad: `/binnentredingen/${b.id}/afschrift`,
      ...termijn,
      ...(bewoner?.opnieuwOp ? { voor: bewoner.opnieuwOp } : {}),
    },
  };
}

function acties(s: Scherm, b: Binnentreding) {
  const over = overBinnentreding(b);
  const naar = (deel: string) => ({ formulierPad: `/binnentredingen/${b.id}/${deel}`, context: context(s, b) });
  if (!b.verslagOp) return [s.actie(maakVerslag, over, naar('verslag'))];
  return ontvangersBij(b.gever)
    .filter((aan) => isOpen(laatste(b, aan)))
    .map((aan) =>
      s.actie(legAfschriftVast, over, {
        ...naar(`afschrift?aan=${aan}`),
        titel: `Afschrift vastleggen: ${ontvangers[aan].toLowerCase()}`,
      }),
    );
}

function Stand({ s, b }: { s: Scherm; b: Binnentreding }) {
  return (
    <Paneel titel="Binnengetreden">
      <Gegevens
        items={[
          { naam: 'Wanneer', waarde: opmaak.datumtijd(b.op) },
          { naam: 'Woning', waarde: b.adres },
          { naam: 'Door', waarde: b.doorNaam },
          { naam: 'In de nacht', waarde: b.nacht ? 'Ja' : 'Nee' },
          { naam: 'Bewoner afwezig', waarde: b.afwezig ? 'Ja' : 'Nee' },
          { naam: 'Anderen mee', waarde: String(b.vergezeld) },
          ...(b.controleNummer ? [{ naam: 'Controle', waarde: b.controleNummer }] : []),
          { naam: 'Verslag uiterlijk', waarde: <Binnentredingstand b={b} vandaag={s.klok.nu()} /> },
          {
            naam: 'Verslag',
            waarde: b.verslagOp ? `${b.verslagNummer}, ${opmaak.datumtijd(b.verslagOp)}` : 'nog niet gemaakt',
          },
          ...(b.teLaatReden ? [{ naam: 'Waarom te laat', waarde: b.teLaatReden, meerregelig: true }] : []),
        ]}
      />
    </Paneel>
  );
}

function Afschriften({ b }: { b: Binnentreding }) {
  return (
    <Paneel
      titel="Verslag en afschriften"
      toelichting="Naar wie machtigde en naar de bewoner, uiterlijk op de vierde dag."
    >
      {b.afschriften.length === 0 && <p>Er is nog niets verstuurd of uitgereikt.</p>}
      <Tijdlijn
        titel="Verslag en afschriften"
        items={b.afschriften.map((a) => ({
          op: a.op,
          door: a.doorNaam,
          tekst: `${woordVan(ontvangers, a.aan)}: ${woordVan(alleWijzen, a.wijze).toLowerCase()}, ${opmaak.datum(a.gedaanOp)}`,
          toelichting: (
            <>
              {a.toelichting && <p>{a.toelichting}</p>}
              {a.opnieuwOp && <p>Opnieuw op {opmaak.datum(a.opnieuwOp)}.</p>}
              {a.beschikbaarTot && <p>Ligt klaar tot en met {opmaak.datum(a.beschikbaarTot)} (Awbi 11).</p>}
            </>
          ),
        }))}
      />
    </Paneel>
  );
}

/** The verslag itself, for who may read a name. */
export const verslagLezenPagina: Pagina = {
  pad: '/binnentredingen/:id/lezen',
  async toon(s) {
    const b = await s.vraag(toonBinnentreding, { id: s.params.id! });
    const v = await s.vraag(leesVerslag, { id: b.id });
    return {
      titel: `Verslag ${v.nummer}`,
      kruimels: kruimels(b, { tekst: 'Binnentreding', pad: `/binnentredingen/${b.id}` }, { tekst: v.nummer }),
      inhoud: heel(v) ? (
        <>
          {!v.echt && (
            <Waarschuwing soort="ernstig" titel="De vingerafdruk klopt niet">
              De inhoud is na het opmaken veranderd. Gebruik dit verslag niet en waarschuw de beheerder.
            </Waarschuwing>
          )}
          <Documentvoorbeeld document={documentVanVerslag(v)} pdfPad={`/binnentredingen/${b.id}/afdruk`} />
        </>
      ) : (
        <Waarschuwing soort="info" titel="Vernietigd">
          De inhoud van dit verslag is vernietigd. Dat het er was blijft te zien.
        </Waarschuwing>
      ),
    };
  },
};

const heel = (v: Verslag): v is Verslag & { inhoud: Verslaginhoud } => v.inhoud !== null;

/** The verslag on paper, to sign and to send. */
export const verslagafdruk: Bestand = {
  pad: '/binnentredingen/:id/afdruk',
  async geef(s) {
    const v = await s.vraag(leesVerslag, { id: s.params.id! });
    if (!heel(v)) throw new Fout('NIET_GEVONDEN', 'De inhoud van dit verslag is vernietigd.');
    return {
      inhoud: (await maakPdf(documentVanVerslag(v), 'ua-1')).pdf,
      type: 'application/pdf',
      naam: `${v.nummer}.pdf`,
    };
  },
};
