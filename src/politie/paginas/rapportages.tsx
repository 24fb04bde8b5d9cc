import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { maakPdf } from '../../kern/documenten.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Bestand } from '../../kern/kamer.ts';
import type { Pagina } from '../../kern/scherm.ts';
import {
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Status,
  Tabel,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { documentVanPolitierapportage } from '../document-rapportage.ts';
import { beantwoordRapportage, toonRapportage, toonRapportages, toonVerstuurd } from '../rapportage.ts';
import type { Rapportinhoud } from '../schema-rapportage.ts';
import { terugkoppelsoorten } from '../woorden.ts';

const woord = (antwoord: string | null) =>
  antwoord ? terugkoppelsoorten[antwoord as keyof typeof terugkoppelsoorten] : 'Nog niets';

/** What the gemeente received of the politie. */
export const ontvangenRapportagesPagina: Pagina = {
  pad: '/politierapportages',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Rapportages van de politie',
    toets: 'v',
    petten: ['coordinator', 'jurist', 'burgemeester'],
  },
  async toon(s) {
    const { items } = await s.vraag(toonRapportages, {});
    return {
      titel: toonRapportages.titel,
      inhoud: (
        <Paneel titel="Ontvangen" toelichting="Feiten over een inrichting of plek, op een grondslag van de Wpg.">
          <Tabel
            titel="Ontvangen rapportages"
            kolommen={[
              { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
              { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
              { kop: 'Van', cel: (r) => r.eenheid },
              { kop: 'Verstuurd', cel: (r) => opmaak.datum(r.verstuurdOp) },
              { kop: 'U liet weten', cel: (r) => woord(r.antwoord) },
              {
                kop: 'Antwoord voor',
                cel: (r) => <Termijn dag={r.reactieVoor} vandaag={s.klok.nu()} voorbij={r.antwoord !== null} kort />,
              },
            ]}
            rijen={items}
            rijPad={(r) => `/politierapportages/${r.id}`}
            leeg="De politie stuurde nog geen rapportages."
          />
        </Paneel>
      ),
    };
  },
};

/** One received rapportage: conditions first, then facts, then the answer. */
export const ontvangenRapportagePagina: Pagina = {
  pad: '/politierapportages/:id',
  async toon(s) {
    const r = await s.vraag(toonRapportage, { id: s.params.id! });
    return {
      titel: `Rapportage ${r.nummer} van de politie`,
      kruimels: [{ tekst: toonRapportages.titel, pad: '/politierapportages' }, { tekst: r.nummer }],
      inhoud: (
        <TweeKolom
          hoofd={r.inhoud ? <Inhoud i={r.inhoud} /> : <Weg />}
          zijtitel="Antwoord"
          zij={
            <>
              <Paneel titel="Stand">
                <Gegevens
                  items={[
                    { naam: 'U liet weten', waarde: woord(r.antwoord) },
                    {
                      naam: 'Antwoord voor',
                      waarde: <Termijn dag={r.reactieVoor} vandaag={s.klok.nu()} voorbij={r.antwoord !== null} />,
                    },
                    {
                      naam: 'Vingerafdruk',
                      waarde: <Status soort={r.echt ? 'goed' : 'ernstig'} tekst={r.echt ? 'Klopt' : 'Klopt niet'} />,
                    },
                  ]}
                />
                {r.inhoud && <Knoplink pad={`/politierapportages/${r.id}/pdf`}>Als PDF</Knoplink>}
                {r.melding && s.wie.petsoort !== 'burgemeester' && (
                  <Knoplink pad={`/meldingen/${r.melding.id}`}>Naar melding {r.melding.nummer}</Knoplink>
                )}
              </Paneel>
              {r.antwoord !== 'afgesloten' && r.inhoud && (
                <Paneel titel="Laat de politie weten wat ermee gebeurt">
                  <HandelingFormulier s={s} handeling={beantwoordRapportage} params={{ id: r.id }} />
                </Paneel>
              )}
            </>
          }
        />
      ),
    };
  },
};

function Weg() {
  return <LegeStaat titel="De inhoud is vernietigd" tekst="Alleen het nummer en de stand zijn er nog." icoon="slot" />;
}

function Inhoud({ i }: { i: Rapportinhoud }) {
  return (
    <>
      <Waarschuwing soort="let-op" titel="Voorwaarden van de politie">
        {i.gebruik}. Te gebruiken tot {opmaak.datum(i.bewaarTot)}. {i.grond}. {i.grondToelichting}
      </Waarschuwing>
      <Paneel titel="Waarover">
        <Gegevens
          items={[
            { naam: 'Inrichting of facilitator', waarde: i.inrichting },
            { naam: 'Adres', waarde: i.plek },
            { naam: 'Geraakte regel', waarde: i.misstand },
            { naam: 'Advies', waarde: i.advies },
            { naam: 'Van', waarde: `${i.eenheid}, ${i.door}, ${i.functie}` },
          ]}
        />
      </Paneel>
      <Paneel titel="Feiten">
        <Tabel
          titel="Feiten"
          kolommen={[
            { kop: 'Dag', cel: (f) => opmaak.datum(f.op), smal: true },
            { kop: 'Feit', cel: (f) => f.feit },
          ]}
          rijen={i.feiten}
        />
      </Paneel>
    </>
  );
}

/** What the own unit sent; what was never answered stands out (P7). */
export const verstuurdeRapportagesPagina: Pagina = {
  pad: '/politierapportages/verstuurd',
  menu: { groep: 'Politie', tekst: 'Verstuurde rapportages', toets: '8', petten: ['rechercheur'] },
  async toon(s) {
    const { items } = await s.vraag(toonVerstuurd, {});
    return {
      titel: toonVerstuurd.titel,
      inhoud: (
        <Paneel titel="Aan gemeenten" toelichting="U verstuurt een rapportage vanuit de zaak.">
          <Tabel
            titel="Verstuurde rapportages"
            kolommen={[
              { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
              { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
              { kop: 'Inrichting', cel: (r) => r.inhoud?.inrichting ?? 'Vernietigd' },
              { kop: 'De gemeente liet weten', cel: (r) => woord(r.antwoord) },
              { kop: 'Toelichting', cel: (r) => r.antwoordTekst ?? '' },
              {
                kop: 'Antwoord voor',
                cel: (r) => <Termijn dag={r.reactieVoor} vandaag={s.klok.nu()} voorbij={r.antwoord !== null} kort />,
              },
            ]}
            rijen={items}
            leeg="Er is nog niets verstuurd."
          />
        </Paneel>
      ),
    };
  },
};

/** The rapportage on paper, from the frozen contents. */
export const rapportagebestand: Bestand = {
  pad: '/politierapportages/:id/pdf',
  async geef(s) {
    const r = await s.vraag(toonRapportage, { id: s.params.id! });
    const { pdf } = await maakPdf(documentVanPolitierapportage(r.gemeente, r.inhoud!, r.vingerafdruk), 'ua-1');
    return { inhoud: pdf, type: 'application/pdf', naam: `${r.nummer}.pdf` };
  },
};
