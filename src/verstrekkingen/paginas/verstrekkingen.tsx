import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Checklijst, Gegevens, Knoplink, opmaak, Paneel, Termijn, TweeKolom } from '../../platform/scherm/index.ts';
import { Urgentiemerk } from '../../mensenhandel/index.ts';
import { bevestigHerroeping } from '../herroepen.ts';
import { Verstrekkingenvraag, type Verstrekking } from '../schema.ts';
import { toonVerstrekking, toonVerstrekkingen } from '../vragen.ts';
import { Antwoordmerk, Bewijzen, Herroepingsgegevens, Inhoudweergave } from '../weergave.tsx';

/** What was sent; what was never answered stands out. */
export const verstrekkingenPagina: Pagina = {
  pad: '/verstrekkingen',
  menu: { groep: 'Mensenhandel', tekst: 'Verstrekkingen', toets: 'v', petten: ['aandachtsfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonVerstrekkingen, lijstInvoer(s, Verstrekkingenvraag));
    const nu = s.klok.nu();
    return {
      titel: 'Verstrekkingen',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Verstrekkingen"
          woorden={['verstrekking', 'verstrekkingen']}
          schema={Verstrekkingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Aan', cel: (r) => r.ontvangerNaam },
            { kop: 'Gemeente', cel: (r) => r.gemeenteNaam },
            { kop: 'Urgentie', cel: (r) => <Urgentiemerk urgentie={r.urgentie} />, smal: true },
            { kop: 'Verstuurd', cel: (r) => opmaak.datumtijdKort(r.verstuurdOp), volgorde: 'verstuurdOp' },
            {
              kop: 'Antwoord voor',
              cel: (r) => (
                <Termijn
                  dag={r.reactieVoor}
                  vandaag={nu}
                  voorbij={r.beantwoordOp !== null || r.herroepenOp !== null}
                  kort
                />
              ),
              volgorde: 'reactieVoor',
              smal: true,
            },
            { kop: 'Antwoord', cel: (r) => <Antwoordmerk {...r} nu={nu} />, smal: true },
          ]}
          rijPad={(r) => `/verstrekkingen/${r.id}`}
          volgorde={{ volgorde: 'verstuurdOp', richting: 'af' }}
          zoekhint="Zoek op nummer, zoals V-000012"
          leeg={{
            titel: 'Geen verstrekkingen gevonden',
            tekst: 'Verstrekken doet u vanuit een dossier. Hier ziet u wat de deur uitging en of er antwoord kwam.',
            actie: { tekst: 'Naar de dossiers', pad: '/dossiers' },
          }}
        />
      ),
    };
  },
};

/** One verstrekking as it left: also the receipt, to print. */
export const verstrekkingPagina: Pagina = {
  pad: '/verstrekkingen/:id',
  async toon(s) {
    const v = await s.vraag(toonVerstrekking, { id: s.params.id! });
    const nu = s.klok.nu();
    const teLaat = !v.beantwoordOp && !v.herroepenOp && Date.parse(v.reactieVoor) < nu.getTime();
    return {
      titel: `Verstrekking ${v.nummer}`,
      kruimels: [{ tekst: 'Verstrekkingen', pad: '/verstrekkingen' }, { tekst: v.nummer }],
      ...(v.herroeping && !v.herroeping.bevestigdOp
        ? {
            volgendeStap: {
              tekst: 'Zorg dat de ontvanger weet dat hij moet wissen',
              pad: '#herroeping',
              voor: v.herroeping.bevestigenVoor,
              wettelijk: true,
            },
          }
        : teLaat
          ? {
              volgendeStap: {
                tekst: `Bel ${v.ontvangerNaam}: er kwam nog geen antwoord`,
                pad: `/dossiers/${v.dossierId}/aanvullen`,
                voor: v.reactieVoor,
              },
            }
          : {}),
      inhoud: (
        <TweeKolom
          hoofd={
            <Inhoudweergave inhoud={v.inhoud} echt={v.echt} vingerafdruk={v.vingerafdruk} herroeping={v.herroeping} />
          }
          zijtitel="Over deze verstrekking"
          zij={<Zij s={s} v={v} nu={nu} />}
        />
      ),
    };
  },
};

function Zij({ s, v, nu }: { s: Scherm; v: Verstrekking; nu: Date }) {
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Aan', waarde: v.ontvangerNaam },
            {
              naam: 'Uit dossier',
              waarde: (
                <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${v.dossierId}`}>
                  {v.dossiernummer}
                </a>
              ),
            },
            {
              naam: 'Antwoord',
              waarde: (
                <Antwoordmerk laatste={v.laatste} herroepenOp={v.herroepenOp} reactieVoor={v.reactieVoor} nu={nu} />
              ),
            },
            {
              naam: 'Antwoord voor',
              waarde: (
                <Termijn dag={v.reactieVoor} vandaag={nu} voorbij={v.beantwoordOp !== null || v.herroepenOp !== null} />
              ),
            },
            {
              naam: 'Kaart',
              waarde: (
                <a class="utrecht-link utrecht-link--html-a" href={`/grondslagkaarten/${v.kaartId}`}>
                  Grondslagkaart
                </a>
              ),
            },
          ]}
        />
      </Paneel>
      {v.herroeping && <Herroepingspaneel s={s} v={v} h={v.herroeping} />}
      <Paneel titel="Wat de ontvanger liet weten">
        <Terugmeldingen v={v} />
      </Paneel>
      <Toetsenpaneel v={v} />
    </>
  );
}

function Herroepingspaneel({ s, v, h }: { s: Scherm; v: Verstrekking; h: NonNullable<Verstrekking['herroeping']> }) {
  return (
    <Paneel titel="Teruggeroepen" id="herroeping">
      <Herroepingsgegevens h={h} />
      <p>
        <Knoplink pad={`/verstrekkingen/${v.id}/herroepingsbrief`}>De brief aan de ontvanger</Knoplink>
      </p>
      {h.bevestigdOp ? (
        <p>Bevestigd op {opmaak.datumtijd(h.bevestigdOp)}.</p>
      ) : (
        <HandelingFormulier
          s={s}
          handeling={bevestigHerroeping}
          waarden={{ hoe: h.wissing ? 'gelezen' : undefined }}
          knop="Bevestigen"
        />
      )}
    </Paneel>
  );
}

function Toetsenpaneel({ v }: { v: Verstrekking }) {
  return (
    <Paneel titel="De zeven vragen" toelichting="Uw afweging; de ontvanger ziet haar niet.">
      <Checklijst
        punten={v.toetsen.map((t) => ({
          tekst: t.vraag,
          stand: 'goed' as const,
          toelichting: t.toelichting,
        }))}
      />
    </Paneel>
  );
}

/** What the receiver said, in the program and outside it (N3). */
function Terugmeldingen({ v }: { v: Verstrekking }) {
  return (
    <>
      {v.antwoordenBuitenom.map((a) => (
        <p>
          Antwoord buiten het programma om: van {a.afzender}, kenmerk {a.kenmerk}, {opmaak.datum(a.gedateerdOp)}. Wat
          erin staat, heeft toezicht als melding.
        </p>
      ))}
      <Bewijzen bewijzen={v.bewijzen} />
    </>
  );
}
