import { Actiebalk, HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { petwoord } from '../../verantwoording/index.ts';
import { overBeheer } from '../over.ts';
import { Voorstelvraag, type Voorstel } from '../schema-voorstellen.ts';
import {
  bevestigVoorstel,
  contextVanVoorstel,
  toonVoorstel,
  toonVoorstellen,
  trekVoorstelIn,
  weigerVoorstel,
} from '../voorstelhandelingen.ts';
import { Voorstelmerk } from '../weergave.tsx';

/** All proposals within reach. */
export const voorstellijstPagina: Pagina = {
  pad: '/petvoorstellen',
  menu: { groep: 'Beheer', tekst: 'Voorgestelde petten', toets: 'v', petten: ['beheerder', 'privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonVoorstellen, lijstInvoer(s, Voorstelvraag));
    return {
      titel: 'Voorgestelde petten',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Voorgestelde petten"
          woorden={['voorstel', 'voorstellen']}
          schema={Voorstelvraag}
          antwoord={antwoord}
          zoekbaar={false}
          kolommen={[
            { kop: 'Medewerker', cel: (v) => v.medewerker },
            { kop: 'Pet', cel: (v) => petwoord(v.soort) },
            { kop: 'Gemeenten', cel: (v) => v.gemeenten.map(gemeentenaam).join(', ') || 'geen' },
            { kop: 'Voorgesteld door', cel: (v) => v.voorgesteldDoorNaam },
            {
              kop: 'Voorgesteld',
              cel: (v) => opmaak.datumKort(v.voorgesteldOp),
              volgorde: 'voorgesteldOp',
              smal: true,
            },
            { kop: 'Stand', cel: (v) => <Voorstelmerk stand={v.stand} /> },
          ]}
          rijPad={(v) => `/petvoorstellen/${v.id}`}
          volgorde={{ volgorde: 'voorgesteldOp', richting: 'af' }}
          leeg={{
            titel: 'Geen voorstellen',
            tekst: 'Hier komen petten die pas gelden als een tweede persoon ze bevestigt.',
          }}
        />
      ),
    };
  },
};

/** One proposal: what is asked and why, and the decision. */
export const voorstelPagina: Pagina = {
  pad: '/petvoorstellen/:id',
  async toon(s) {
    const v = await s.vraag(toonVoorstel, { id: s.params.id! });
    return {
      titel: `${v.medewerker} als ${petwoord(v.soort)}`,
      kruimels: [{ tekst: 'Voorgestelde petten', pad: '/petvoorstellen' }, { tekst: v.medewerker }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Paneel titel="Waarom deze pet nodig is" toelichting={petVan(v.soort).uitleg}>
                <Citaat tekst={v.reden} />
              </Paneel>
              {v.stand === 'open' ? <Beslissen s={s} v={v} /> : <Besloten v={v} />}
            </>
          }
          zijtitel="Over dit voorstel"
          zij={<Over s={s} v={v} />}
        />
      ),
    };
  },
};

function Over({ s, v }: { s: Scherm; v: Voorstel }) {
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Voorstelmerk stand={v.stand} /> },
          { naam: 'Medewerker', waarde: `${v.medewerker}, ${v.functie}` },
          { naam: 'Organisatie', waarde: v.organisatie },
          { naam: 'Compartiment', waarde: v.compartiment },
          { naam: 'Gemeenten', waarde: v.gemeenten.map(gemeentenaam).join(', ') || 'geen' },
          { naam: 'Geldig tot', waarde: v.geldigTot ? opmaak.datumtijd(v.geldigTot) : 'geen einddatum' },
          { naam: 'Voorgesteld', waarde: `${opmaak.datumtijd(v.voorgesteldOp)} door ${v.voorgesteldDoorNaam}` },
          {
            naam: 'Vervalt',
            waarde: <Termijn dag={v.verlooptOp} vandaag={s.klok.nu()} voorbij={v.stand !== 'open'} />,
          },
        ]}
      />
      <Knoplink pad={`/medewerkers/${v.medewerkerId}`}>Naar deze medewerker</Knoplink>
    </>
  );
}

function Beslissen({ s, v }: { s: Scherm; v: Voorstel }) {
  const over = overBeheer(v.id);
  const context = contextVanVoorstel(v, s.wie);
  const mag = (h: typeof bevestigVoorstel) => s.mag(h, over, context).toegestaan;
  if (mag(trekVoorstelIn))
    return (
      <Paneel
        titel="Wacht op een tweede persoon"
        toelichting="U stelde deze pet voor, en bevestigt haar dus niet zelf."
      >
        <HandelingFormulier s={s} handeling={trekVoorstelIn} />
      </Paneel>
    );
  if (!mag(bevestigVoorstel))
    return (
      <Actiebalk
        s={s}
        acties={[s.actie(bevestigVoorstel, over, { context, formulierPad: `/petvoorstellen/${v.id}` })]}
      />
    );
  return (
    <>
      <Paneel
        titel="Bevestigen"
        toelichting="Daarmee geldt de pet meteen. Kijk of er een besluit van de organisatie is."
      >
        <HandelingFormulier s={s} handeling={bevestigVoorstel} />
      </Paneel>
      <Paneel titel="Weigeren">
        <HandelingFormulier s={s} handeling={weigerVoorstel} gevaar />
      </Paneel>
    </>
  );
}

function Besloten({ v }: { v: Voorstel }) {
  if (v.stand === 'verlopen')
    return (
      <Waarschuwing soort="info" titel="Dit voorstel is verlopen">
        Niemand bevestigde binnen 14 dagen. Is de pet nog nodig, stel haar dan opnieuw voor.
      </Waarschuwing>
    );
  return (
    <Paneel titel="Het besluit" toelichting={`Door ${v.beslotenDoorNaam}, ${opmaak.datumtijd(v.beslotenOp!)}.`}>
      <Citaat tekst={v.uitkomstReden!} />
    </Paneel>
  );
}
