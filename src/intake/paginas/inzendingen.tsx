import { Actiebalk, HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { toonPlaatskeuzes } from '../../meldingen/index.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Termijn,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { sluitInzending, verwerkInzending, vraagMelder } from '../handelingen.ts';
import { overInzending } from '../over.ts';
import { Inzendingenvraag, type Inzending, type Inzendingregel } from '../schema.ts';
import { toonInzending, toonInzendingen } from '../vragen.ts';
import { Inzendingmerk, RuweWoorden } from '../weergave.tsx';
import { hoeBekend, redenenNiet } from '../woorden.ts';

/** What came in: route, time, term and state. No word of it. */
export const inzendingenPagina: Pagina = {
  pad: '/inzendingen',
  menu: { groep: 'Meldingen en signalen', tekst: 'Binnengekomen', toets: '7', petten: ['coordinator'] },
  async toon(s) {
    const antwoord = await s.vraag(toonInzendingen, lijstInvoer(s, Inzendingenvraag));
    return {
      titel: 'Binnengekomen',
      inhoud: (
        <Lijstpagina<Inzendingregel>
          s={s}
          titel="Binnengekomen"
          woorden={['inzending', 'inzendingen']}
          schema={Inzendingenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Meldroute', cel: (r) => r.routeNaam },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Ontvangen', cel: (r) => opmaak.datumtijdKort(r.ontvangenOp), volgorde: 'ontvangenOp', smal: true },
            { kop: 'Wil antwoord', cel: (r) => (r.wilAntwoord ? 'ja' : 'nee'), smal: true },
            { kop: 'Status', cel: (r) => <Inzendingmerk status={r.status} /> },
            {
              kop: 'Lezen voor',
              cel: (r) => (
                <Termijn dag={r.reagerenVoor} vandaag={s.klok.nu()} afgerond={r.gereageerdOp !== null} kort />
              ),
              volgorde: 'reagerenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/inzendingen/${r.id}`}
          volgorde={{ volgorde: 'ontvangenOp', richting: 'af' }}
          zoekhint="Zoek op nummer"
          leeg={{
            titel: 'Er is niets binnengekomen',
            tekst: 'Wat iemand over een meldroute stuurt, komt hier. Alleen de coördinator opent het.',
            actie: { tekst: 'Naar de meldroutes', pad: '/meldroutes' },
          }}
        />
      ),
    };
  },
};

const kruimels = (i: Inzending, wat?: string) => [
  { tekst: 'Binnengekomen', pad: '/inzendingen' },
  { tekst: i.nummer, ...(wat ? { pad: `/inzendingen/${i.id}` } : {}) },
  ...(wat ? [{ tekst: wat }] : []),
];

/** One inzending, opened. */
export const inzendingPagina: Pagina = {
  pad: '/inzendingen/:id',
  async toon(s) {
    const i = await s.vraag(toonInzending, { id: s.params.id! });
    const stap = {
      nieuw: 'Lees de inzending en maak er een melding van',
      beantwoord: 'Lees het antwoord en maak er een melding van',
    }[i.status];
    return {
      titel: `Inzending ${i.nummer}`,
      kruimels: kruimels(i),
      ...(stap && i.inhoud
        ? {
            volgendeStap: {
              tekst: stap,
              pad: `/inzendingen/${i.id}/verwerken`,
              ...(i.gereageerdOp ? {} : { voor: i.reagerenVoor }),
            },
          }
        : {}),
      inhoud: <TweeKolom hoofd={<Inhoud i={i} />} zijtitel="Over deze inzending" zij={<Zij s={s} i={i} />} />,
    };
  },
};

function Inhoud({ i }: { i: Inzending }) {
  if (!i.inhoud)
    return (
      <Waarschuwing soort="info" titel="De woorden zijn vernietigd">
        {i.status === 'overgedragen'
          ? 'Zij staan nu alleen in het dossier mensenhandel. Vragen? Overleg met de aandachtsfunctionaris mensenhandel.'
          : 'De bewaartermijn is voorbij. Wat toezicht mag weten staat in de melding.'}
      </Waarschuwing>
    );
  return (
    <>
      <Paneel titel="Woorden van de melder" id="woorden">
        <RuweWoorden tekst={i.inhoud.wat} />
        <Gegevens
          items={[
            { naam: 'Waar', waarde: i.inhoud.waar },
            { naam: 'Wanneer', waarde: i.inhoud.wanneer },
            { naam: 'Hoe bekend', waarde: i.inhoud.hoe && hoeBekend[i.inhoud.hoe as keyof typeof hoeBekend] },
            { naam: 'Contact, alleen om te antwoorden', waarde: i.contact },
          ]}
        />
      </Paneel>
      {i.berichten.length > 0 && (
        <Tijdlijn
          titel="Over en weer"
          items={i.berichten.map((b) => ({
            op: b.op,
            door: b.soort === 'antwoord' ? 'Melder' : 'Gemeente',
            tekst: { antwoord: 'De melder schreef', vraag: 'Uw vraag', bericht: 'Uw bericht' }[b.soort] ?? b.soort,
            toelichting: <Citaat tekst={b.tekst} />,
          }))}
        />
      )}
    </>
  );
}

function Zij({ s, i }: { s: Scherm; i: Inzending }) {
  const over = overInzending(i);
  const naar = (pad: string) => ({ formulierPad: `/inzendingen/${i.id}/${pad}` });
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Status', waarde: <Inzendingmerk status={i.status} /> },
            { naam: 'Meldroute', waarde: <a href={`/meldroutes/${i.routeId}`}>{i.routeNaam}</a> },
            { naam: 'Gemeente', waarde: gemeentenaam(i.gemeente) },
            { naam: 'Ontvangen', waarde: opmaak.datumtijd(i.ontvangenOp) },
            { naam: 'Wil antwoord', waarde: i.wilAntwoord ? 'Ja' : 'Nee' },
            ...(i.meldingId
              ? [{ naam: 'Melding', waarde: <a href={`/meldingen/${i.meldingId}`}>Naar de melding</a> }]
              : []),
            ...(i.redenNiet ? [{ naam: 'Reden', waarde: redenenNiet[i.redenNiet as keyof typeof redenenNiet] }] : []),
          ]}
        />
      </Paneel>
      <Actiebalk
        s={s}
        acties={[
          s.actie(verwerkInzending, over, naar('verwerken')),
          s.actie(vraagMelder, over, naar('vragen')),
          s.actie(sluitInzending, over, naar('afsluiten')),
        ]}
      />
      {i.inhoud && !i.verwerktOp && (
        <Paneel titel="Wijst het op mensenhandel?">
          <p>Draag het over met de woorden van de melder. Daarna ziet toezicht ze niet meer.</p>
          <Knoplink pad={`/mensenhandel/overdragen?inzending=${i.id}`}>Overdragen</Knoplink>
        </Paneel>
      )}
      <p class="sz-toelichting">Alleen de coördinator toezicht opent dit; elke keer staat in het log.</p>
    </>
  );
}

/** Raw words left, form right: a person draws from them what toezicht may know. */
export const verwerkPagina: Pagina = {
  pad: '/inzendingen/:id/verwerken',
  async toon(s) {
    const i = await s.vraag(toonInzending, { id: s.params.id! });
    const plaatsen = await s.vraag(toonPlaatskeuzes, {});
    const keuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
      lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));
    return {
      titel: `Melding maken van ${i.nummer}`,
      kruimels: kruimels(i, 'Melding ervan maken'),
      inhoud: (
        <TweeKolom
          hoofd={<Inhoud i={i} />}
          zijtitel="De melding"
          zij={
            <HandelingFormulier
              s={s}
              handeling={verwerkInzending}
              verborgen={{ versie: String(i.versie) }}
              keuzes={{ inrichtingId: keuzes(plaatsen.inrichtingen), locatieId: keuzes(plaatsen.locaties) }}
              waarden={{ bron: i.routeVoorWie, urgentie: 'gewoon', plaatsomschrijving: i.inhoud?.waar }}
              annuleren={`/inzendingen/${i.id}`}
              toelichting="Neem over wat er gebeurt en waar. Laat weg wie sekswerk doet en alles waaraan iemand te herkennen is."
            />
          }
        />
      ),
    };
  },
};

function formulier(naam: string, handeling: typeof vraagMelder | typeof sluitInzending, toelichting: string): Pagina {
  return {
    pad: `/inzendingen/:id/${naam}`,
    async toon(s) {
      const i = await s.vraag(toonInzending, { id: s.params.id! });
      return {
        titel: `${handeling.titel}: ${i.nummer}`,
        kruimels: kruimels(i, handeling.titel),
        inhoud: (
          <TweeKolom
            hoofd={
              <HandelingFormulier
                s={s}
                handeling={handeling as typeof vraagMelder}
                verborgen={{ versie: String(i.versie) }}
                annuleren={`/inzendingen/${i.id}`}
                toelichting={toelichting}
              />
            }
            zijtitel="Woorden van de melder"
            zij={<Inhoud i={i} />}
          />
        ),
      };
    },
  };
}

/** The other forms of an inzending. */
export const inzendingformulieren: Pagina[] = [
  formulier(
    'vragen',
    vraagMelder,
    'De melder leest uw vraag pas als hij met zijn code komt kijken. Vraag nooit wie iemand is.',
  ),
  formulier('afsluiten', sluitInzending, 'De melder leest uw bericht met zijn code. Zeg waar hij anders terecht kan.'),
];
