import type { Child } from 'hono/jsx';
import { Actieknop } from './acties.tsx';
import { Kaart, Tellers } from './kaarten.tsx';
import { Lijst, type LijstProps } from './lijst.tsx';
import { Status, Termijn, type Ernst } from './status.tsx';
import { Knoplink, Kop, LegeStaat, Paneel, Raster } from './tekst.tsx';
import { VANDAAG, type Voorbeeld } from './voorbeeld-kader.vitest.tsx';

interface Rij {
  nummer: string;
  waar: string;
  gemeente: string;
  bron: string;
  status: [Ernst, string];
  voor: string;
  signalen: number;
}

const RIJEN: Rij[] = [
  ['0142', 'Turfkade 12: deur staat ’s nachts open', 'Veendrecht', 'buurt', 'let-op', 'spoed', '2026-11-22', 3],
  [
    '0141',
    'Vakantiepark De Wielen, huisje 40',
    'Oosterwoude',
    'verhuurder',
    'bezig',
    'in behandeling',
    '2026-11-24',
    1,
  ],
  ['0139', 'Hotel aan de Singel', 'Veendrecht', 'hotel', 'info', 'wacht op antwoord', '2026-11-26', 0],
  [
    '0138',
    'Advertenties voor een adres zonder vergunning',
    'Veendrecht',
    'eigen onderzoek',
    'neutraal',
    'nieuw',
    '2026-12-04',
    2,
  ],
  [
    '0135',
    'Massagesalon Lotus: wisselende beheerders',
    'Oosterwoude',
    'politie',
    'ernstig',
    'misstand',
    '2026-12-11',
    12,
  ],
  ['0131', 'Club Meridiaan, periodieke controle', 'Veendrecht', 'planning', 'goed', 'afgerond', '2026-12-18', 0],
].map(([nummer, waar, gemeente, bron, ernst, woord, voor, signalen]) => ({
  nummer: `VD-2026-${nummer}`,
  waar: String(waar),
  gemeente: String(gemeente),
  bron: String(bron),
  status: [ernst as Ernst, String(woord)],
  voor: String(voor),
  signalen: Number(signalen),
}));

const BASIS: LijstProps<Rij> = {
  titel: 'Meldingen van uw gemeenten',
  woorden: ['melding', 'meldingen'],
  pad: '/lijst',
  rijen: RIJEN,
  kolommen: [
    { kop: 'Waar het over gaat', cel: (r) => r.waar },
    { kop: 'Nummer', cel: (r) => r.nummer, smal: true, volgorde: 'nummer' },
    { kop: 'Gemeente', cel: (r) => r.gemeente },
    { kop: 'Bron', cel: (r) => r.bron },
    { kop: 'Status', cel: (r) => <Status soort={r.status[0]} tekst={r.status[1]} /> },
    { kop: 'Signalen', cel: (r) => r.signalen, getal: true },
    { kop: 'Voor', cel: (r) => <Termijn dag={r.voor} vandaag={VANDAAG} kort />, smal: true, volgorde: 'voor' },
  ],
  rijPad: (r) => `/?nummer=${r.nummer}`,
  waarden: { status: ['nieuw', 'bezig'], gemeente: 'GM9001' },
  stand: { pagina: 2, perPagina: 25, totaal: 163 },
  filters: [
    {
      soort: 'keuze',
      naam: 'gemeente',
      label: 'Gemeente',
      keuzes: [
        { waarde: 'GM9001', tekst: 'Veendrecht' },
        { waarde: 'GM9002', tekst: 'Oosterwoude' },
      ],
    },
    {
      soort: 'meerkeuze',
      naam: 'status',
      label: 'Status',
      keuzes: [
        { waarde: 'nieuw', tekst: 'nieuw' },
        { waarde: 'bezig', tekst: 'in behandeling' },
        { waarde: 'klaar', tekst: 'afgerond' },
      ],
    },
    { soort: 'datum', naam: 'vanaf', label: 'Vanaf' },
  ],
  zoek: { pad: '/_zoek', csrf: 'proef', woorden: 'turfkade', wisPad: '/lijst', hint: 'Zoek op adres of nummer' },
  volgorde: { volgorde: 'voor', richting: 'op' },
  leeg: { tekst: 'Er zijn nog geen meldingen.' },
  uitvoer: { pad: '/lijst/uitvoer' },
  acties: <Knoplink pad="/formulier">Nieuwe melding</Knoplink>,
};

/** A list in full use. */
export function lijstpagina(): Voorbeeld {
  return {
    titel: 'Meldingen',
    terug: '/lijst',
    kruimels: [{ tekst: 'Werkvoorraad', pad: '/' }, { tekst: 'Meldingen' }],
    children: <Lijst {...BASIS} />,
  };
}

/** An overview: numbers, tiles, a list that found nothing, and one that has nothing yet. */
export function lijstZonderRijen(): Voorbeeld {
  const niets: Child = (
    <Lijst {...BASIS} rijen={[]} stand={{ pagina: 1, perPagina: 25, totaal: 0 }} uitvoer={undefined} />
  );
  return {
    titel: 'Signalen',
    terug: '/leeg',
    kruimels: [],
    children: (
      <>
        {overzicht()}
        {niets}
        <Paneel titel="Controles" open>
          <LegeStaat
            titel="Nog geen controles gepland"
            tekst="Hier staat wat er op de rol staat. Een controle plant u vanuit een inrichting of na een keuze van de route."
            actie={{ tekst: 'Bekijk de inrichtingen', pad: '/lijst' }}
          />
        </Paneel>
      </>
    ),
  };
}

/** Numbers, tiles and a loose button: what an overview shows. */
function overzicht(): Child {
  return (
    <>
      <Tellers
        titel="Vandaag"
        tellers={[
          { aantal: 2, tekst: 'te laat', pad: '/lijst?termijn=laat', soort: 'ernstig' },
          { aantal: 5, tekst: 'vandaag', pad: '/lijst?termijn=vandaag', soort: 'let-op' },
          { aantal: 1240, tekst: 'deze maand ontvangen', pad: '/lijst', soort: 'info' },
          { aantal: 0, tekst: 'wacht op u', pad: '/lijst?wacht', soort: 'ernstig' },
          { aantal: 3, tekst: 'gesprekken', pad: '/lijst?g', alsTekst: '< 5' },
        ]}
      />
      <Kop>Zorg en hulp dichtbij</Kop>
      <Raster>
        <Kaart titel="GGD Noordermeer" pad="/zorg/1" merk={<Status soort="goed" tekst="nu open" />}>
          Spreekuur in Veendrecht, ook ’s avonds. Nederlands, Engels, Spaans en Roemeens.
        </Kaart>
        <Kaart titel="Crisisbed" pad="/zorg/2" merk={<Status tekst="1 plaats" />}>
          Opvang voor één nacht, zonder vragen vooraf.
        </Kaart>
        <Kaart titel="Belangenorganisatie van sekswerkers">Peer-to-peer: bellen of appen, anoniem.</Kaart>
      </Raster>
      <Actieknop tekst="Vraag om contact" actie="/contact" csrf="proef" sleutel="k1" soort="stil" />
    </>
  );
}
