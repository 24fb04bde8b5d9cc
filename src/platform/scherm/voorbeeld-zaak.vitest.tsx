import type { Child } from 'hono/jsx';
import { Acties, type ActieProps, type WaaromProps } from './acties.tsx';
import { Status, Termijn, Waarschuwing } from './status.tsx';
import { Tabel } from './tabel.tsx';
import { Citaat, Gegevens, Knoplink, Paneel, Tabs, TweeKolom } from './tekst.tsx';
import { Checklijst, Stappen, Tijdlijn } from './verloop.tsx';
import { VANDAAG, type Voorbeeld } from './voorbeeld-kader.vitest.tsx';

const WAAROM: WaaromProps = {
  toegestaan: true,
  uitleg: 'Een coördinator toezicht plant controles voor de gemeenten waarvoor hij is aangewezen.',
  grondslag: 'Awb 5:11 en 5:13',
  bron: 'C5; leidraad, uitvoering controles',
  regelId: 'C5-plannen',
  regelPad: '/beleid/C5-plannen',
};

/** One case with everything on it. */
export function zaakpagina(): Voorbeeld {
  return {
    titel: 'Turfkade 12: deur staat ’s nachts open',
    terug: '/',
    kruimels: [{ tekst: 'Werkvoorraad', pad: '/' }, { tekst: 'Stapels', pad: '/leeg' }, { tekst: 'VD-2026-0142' }],
    onderschrift: (
      <>
        <span>VD-2026-0142</span>
        <Status soort="bezig" tekst="in behandeling" />
        <Status soort="let-op" tekst="spoed" />
        <span>Veendrecht</span>
      </>
    ),
    kopacties: <Knoplink pad="/formulier">Wijzig</Knoplink>,
    meldingen: [
      {
        soort: 'goed',
        tekst: 'Het signaal hoort nu bij deze stapel.',
        ongedaan: { pad: '/ongedaan', sleutel: 's1' },
      },
    ],
    volgendeStap: {
      tekst: 'Kies de route',
      pad: '/keuze',
      toelichting: 'Twee melders vertellen hetzelfde over dit pand; de stapel is bevestigd.',
      termijn: { dag: '2026-11-27', vandaag: VANDAAG, wettelijk: true, grondslag: 'Awb 4:13' },
    },
    children: inhoud(),
  };
}

function inhoud(): Child {
  return (
    <>
      <Stappen
        stappen={[
          { tekst: 'Melding', stand: 'klaar', pad: '/lijst', toelichting: '21 november' },
          { tekst: 'Signaal', stand: 'klaar', toelichting: '22 november' },
          { tekst: 'Stapel', stand: 'klaar' },
          { tekst: 'Triage', stand: 'nu', toelichting: 'nog 3 dagen' },
          { tekst: 'Afstemming', stand: 'overgeslagen' },
          { tekst: 'Controle', stand: 'straks' },
        ]}
      />
      <Tabs
        titel="Delen van deze zaak"
        tabs={[
          { tekst: 'Overzicht', pad: '/', actief: true },
          { tekst: 'Signalen', pad: '/leeg', aantal: 3 },
          { tekst: 'Documenten', pad: '/documenten', aantal: 0 },
          { tekst: 'Log', pad: '/log' },
        ]}
      />
      <TweeKolom hoofd={hoofd()} zij={zij()} />
    </>
  );
}

function hoofd(): Child {
  return (
    <>
      <Paneel titel="Woorden van de melder" toelichting="Zoals het binnenkwam. Deze tekst verandert nooit.">
        <Citaat
          tekst={
            'De deur aan de Turfkade staat elke nacht open.\nEr komen auto’s uit het hele land. Ik maak me zorgen over wie daar werkt.'
          }
          bron="buurtbewoner, telefoon, 21 november 2026"
        />
      </Paneel>
      <Paneel titel="Gegevens" acties={<a href="/formulier">Vul aan</a>}>
        <Gegevens
          items={[
            { naam: 'Locatie', waarde: <a href="/lijst">Turfkade 12, Veendrecht</a>, actie: <a href="/w">Wijzig</a> },
            { naam: 'Werkvorm', waarde: 'privéhuis' },
            { naam: 'Vergunning', waarde: <Status soort="ernstig" tekst="onvergund" /> },
            { naam: 'KvK-nummer' },
            {
              naam: 'Toelichting',
              waarde: 'Hoekpand met twee ingangen.\nDe achterdeur komt uit op de Steeg.',
              meerregelig: true,
            },
          ]}
        />
      </Paneel>
      {verloop()}
      {voorbereiding()}
      {uren()}
    </>
  );
}

function verloop(): Child {
  return (
    <Paneel titel="Verloop">
      <Tijdlijn
        titel="Verloop van de zaak"
        items={[
          { op: '2026-11-24T09:12:00+01:00', tekst: 'Stapel bevestigd', door: 'Cor van der Meer', soort: 'goed' },
          {
            op: '2026-11-23T16:40:00+01:00',
            tekst: 'Tweede melding over hetzelfde pand',
            pad: '/lijst',
            bron: 'wijkteam',
            soort: 'info',
          },
          {
            op: '2026-11-21T23:05:00+01:00',
            tekst: 'Melding ontvangen',
            bron: 'telefoon',
            door: 'Tess Bakker',
            toelichting: 'De melder wil bericht over de afloop.',
          },
        ]}
      />
    </Paneel>
  );
}

function voorbereiding(): Child {
  return (
    <Paneel titel="Voorbereiding van de controle">
      <Checklijst
        punten={[
          { tekst: 'Doel en grondslag', stand: 'goed', bron: 'Awb 5:13' },
          {
            tekst: 'Veiligheid nagevraagd bij het informatiepunt',
            stand: 'niet',
            toelichting: 'Antwoord staat uit sinds gisteren.',
          },
          { tekst: 'Wifi en bluetooth van telefoons uit', stand: 'open' },
          { tekst: 'Tolk', stand: 'nvt' },
        ]}
      />
    </Paneel>
  );
}

function uren(): Child {
  return (
    <Tabel
      titel="Uren per gemeente"
      titelVerborgen={false}
      kolommen={[
        { kop: 'Gemeente', cel: (r: [string, number, string]) => r[0] },
        { kop: 'Controles', cel: (r) => r[1], getal: true },
        { kop: 'Uren', cel: (r) => r[2], getal: true },
      ]}
      rijen={[
        ['Veendrecht', 14, '62,5'],
        ['Oosterwoude', 6, '27'],
      ]}
      voet={['Samen', 20, '89,5']}
    />
  );
}

function zij(): Child {
  const acties: ActieProps[] = [
    { tekst: 'Plan een controle', actie: '/plan', sleutel: 'a1', formulierPad: '/formulier', waarom: WAAROM },
    {
      tekst: 'Sluit de zaak',
      actie: '/sluit',
      sleutel: 'a2',
      soort: 'gevaar',
      bevestig: { uitleg: 'Een gesloten zaak gaat niet meer open. De signalen blijven bewaard.', woord: 'ja, zeker' },
      waarom: { ...WAAROM, regelId: 'G3-sluiten' },
    },
    {
      tekst: 'Lees het dossier mensenhandel',
      actie: '/lees',
      sleutel: 'a3',
      waarom: {
        ...WAAROM,
        toegestaan: false,
        uitleg: 'Een signaal mensenhandel leest alleen de aandachtsfunctionaris.',
        nodig: 'de pet aandachtsfunctionaris mensenhandel',
        regelId: 'B12-lezen',
      },
    },
  ];
  return (
    <>
      <Acties acties={acties} csrf="proef" />
      <Paneel titel="Termijnen" rang={2}>
        <Gegevens
          items={[
            { naam: 'Reactie aan de melder', waarde: <Termijn dag="2026-11-22" vandaag={VANDAAG} /> },
            {
              naam: 'Keuze van de route',
              waarde: <Termijn dag="2026-11-27" vandaag={VANDAAG} wettelijk grondslag="Awb 4:13" />,
            },
            { naam: 'Ontvangst bevestigd', waarde: <Termijn dag="2026-11-22" vandaag={VANDAAG} afgerond /> },
            { naam: 'Terugkijken', waarde: <Termijn dag="2027-02-01" vandaag={VANDAAG} kort /> },
          ]}
        />
      </Paneel>
      <Waarschuwing soort="let-op" titel="Stem eerst af met de politie">
        In de onvergunde branche belt u voor de controle het informatiepunt.
      </Waarschuwing>
      <Waarschuwing soort="info">Zorg is één stap weg: bel GGD Noordermeer, dag en nacht.</Waarschuwing>
      <Waarschuwing soort="ernstig" titel="Iemand in gevaar?">
        Bel 112.
      </Waarschuwing>
    </>
  );
}
