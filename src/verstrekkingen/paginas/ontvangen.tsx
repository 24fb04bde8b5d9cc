import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Termijn, TweeKolom } from '../../platform/scherm/index.ts';
import { Urgentiemerk } from '../../mensenhandel/index.ts';
import { geefOntvangstbewijs, toonOntvangen, toonOntvangenLijst } from '../ontvangst.ts';
import { meldWissing } from '../herroepen.ts';
import { Ontvangenvraag, type Ontvangen } from '../schema.ts';
import { Antwoordmerk, Bewijzen, Herroepingsgegevens, Inhoudweergave } from '../weergave.tsx';

/** What the own organisatie received. */
export const ontvangenLijstPagina: Pagina = {
  pad: '/ontvangen',
  menu: {
    groep: 'Mensenhandel',
    tekst: 'Ontvangen',
    toets: 'o',
    petten: ['rechercheur', 'zorgcoordinator', 'officier', 'riec_analist', 'inspecteur_nla'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonOntvangenLijst, lijstInvoer(s, Ontvangenvraag));
    const nu = s.klok.nu();
    return {
      titel: 'Ontvangen verstrekkingen',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Ontvangen verstrekkingen"
          woorden={['verstrekking', 'verstrekkingen']}
          schema={Ontvangenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Van', cel: (r) => `Gemeente ${r.gemeenteNaam}` },
            { kop: 'Urgentie', cel: (r) => <Urgentiemerk urgentie={r.urgentie} />, smal: true },
            { kop: 'Verstuurd', cel: (r) => opmaak.datumtijdKort(r.verstuurdOp), volgorde: 'verstuurdOp' },
            {
              kop: 'Antwoord voor',
              cel: (r) => (
                <Termijn
                  dag={r.reactieVoor}
                  vandaag={s.klok.nu()}
                  voorbij={r.beantwoordOp !== null || r.herroepenOp !== null}
                  kort
                />
              ),
              volgorde: 'reactieVoor',
              smal: true,
            },
            {
              kop: 'Uw antwoord',
              cel: (r) => (
                <Antwoordmerk laatste={r.laatste} herroepenOp={r.herroepenOp} reactieVoor={r.reactieVoor} nu={nu} />
              ),
              smal: true,
            },
          ]}
          rijPad={(r) => `/ontvangen/${r.id}`}
          volgorde={{ volgorde: 'verstuurdOp', richting: 'af' }}
          zoekhint="Zoek op nummer, zoals V-000012"
          leeg={{
            titel: 'Er is nog niets aan uw organisatie verstrekt',
            tekst:
              'Hier komt wat een aandachtsfunctionaris mensenhandel van een gemeente aan uw organisatie geeft. Andere gegevens van de gemeente ziet u niet.',
          }}
        />
      ),
    };
  },
};

/** One received verstrekking, with the form to say what happens with it. */
export const ontvangenPagina: Pagina = {
  pad: '/ontvangen/:id',
  async toon(s) {
    const v = await s.vraag(toonOntvangen, { id: s.params.id! });
    return {
      titel: `Ontvangen: ${v.nummer}`,
      kruimels: [{ tekst: 'Ontvangen', pad: '/ontvangen' }, { tekst: v.nummer }],
      ...(v.herroeping && !v.herroeping.wissing
        ? {
            volgendeStap: {
              tekst: 'Wis wat u hebt en laat het weten',
              pad: '#wissen',
              voor: v.herroeping.bevestigenVoor,
            },
          }
        : v.beantwoordOp || v.herroepenOp
          ? {}
          : { volgendeStap: { tekst: 'Laat weten dat u het hebt ontvangen', pad: '#antwoord', voor: v.reactieVoor } }),
      inhoud: (
        <TweeKolom
          hoofd={
            <Inhoudweergave inhoud={v.inhoud} echt={v.echt} vingerafdruk={v.vingerafdruk} herroeping={v.herroeping} />
          }
          zijtitel="Uw antwoord"
          zij={<Zij s={s} v={v} />}
        />
      ),
    };
  },
};

function Zij({ s, v }: { s: Scherm; v: Ontvangen }) {
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            {
              naam: 'Van',
              waarde: v.inhoud ? `${v.inhoud.afzender.naam}, ${v.inhoud.afzender.organisatie}` : v.gemeenteNaam,
            },
            { naam: 'Urgentie', waarde: <Urgentiemerk urgentie={v.urgentie} /> },
            {
              naam: 'Antwoord voor',
              waarde: (
                <Termijn
                  dag={v.reactieVoor}
                  vandaag={s.klok.nu()}
                  voorbij={v.beantwoordOp !== null || v.herroepenOp !== null}
                />
              ),
            },
          ]}
        />
      </Paneel>
      <Paneel titel="Wat u liet weten">
        <Bewijzen bewijzen={v.bewijzen} />
      </Paneel>
      {v.herroeping && <Wissingpaneel s={s} h={v.herroeping} />}
      {v.laatste !== 'afgesloten' && v.inhoud && (
        <Paneel
          titel="Laat weten wat ermee gebeurt"
          id="antwoord"
          toelichting="De afzender leest dit. Over een onderzoek hoeft u niets te zeggen."
        >
          <HandelingFormulier
            s={s}
            handeling={geefOntvangstbewijs}
            waarden={{ soort: v.laatste ? undefined : 'ontvangen' }}
            knop="Versturen"
          />
        </Paneel>
      )}
    </>
  );
}

function Wissingpaneel({ s, h }: { s: Scherm; h: NonNullable<Ontvangen['herroeping']> }) {
  return (
    <Paneel titel="Ingetrokken: wissen" id="wissen">
      <Herroepingsgegevens h={h} />
      {!h.wissing && (
        <HandelingFormulier s={s} handeling={meldWissing} waarden={{ wissing: 'gewist' }} knop="Laat weten" />
      )}
    </Paneel>
  );
}
