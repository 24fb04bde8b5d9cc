import type { Child } from 'hono/jsx';
import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Termijn, Tijdlijn, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { Regimemerk, werkvormnaam } from '../../regels/index.ts';
import { bepaalRisicoklasse } from '../bepaal-risicoklasse.ts';
import { voegRolVanFacilitatorToe } from '../facilitator-handelingen.ts';
import { heropenInrichting, sluitInrichting, voegAanLogboekToe, wijzigInrichting } from '../handelingen.ts';
import { overInrichting } from '../over.ts';
import { risicoredenen } from '../risico.ts';
import { locatiesoorten } from '../schema-locaties.ts';
import { logsoorten, standen, varianten, type Inrichting } from '../schema.ts';
import { toonInrichting } from '../vragen.ts';
import { Risicomerk, Standmerk, Vergunningmerk, Wijzigingen, woordVan } from '../weergave.tsx';
import { Rollen } from './rollen.tsx';

/** One inrichting: the whole story on one page. */
export const inrichtingPagina: Pagina = {
  pad: '/inrichtingen/:id',
  async toon(s) {
    const i = await s.vraag(toonInrichting, { id: s.params.id! });
    const vakken = await s.vakken('inrichting', i.id);
    return {
      titel: i.naam,
      kruimels: [{ tekst: 'Inrichtingen', pad: '/inrichtingen' }, { tekst: i.nummer }],
      ...volgendeStap(s, i),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {i.status !== 'actief' && (
                <Waarschuwing soort="info" titel={woordVan(standen, i.status)}>
                  Een bezoek is niet meer tegoed. Een controle of dit zo blijft, kan wel. De geschiedenis blijft staan.
                </Waarschuwing>
              )}
              <Onregelmatig i={i} />
              <Rollen s={s} i={i} />
              {vakken}
              <Logboek i={i} />
              <Wijzigingen wijzigingen={i.wijzigingen} />
            </>
          }
          zijtitel="Over deze inrichting"
          zij={
            <>
              <Feiten i={i} vandaag={s.klok.nu()} />
              <Risico s={s} i={i} />
              <Regel i={i} />
              <Actiebalk s={s} acties={acties(s, i)} />
              <Inzagelink s={s} soort="inrichting" id={i.id} />
            </>
          }
        />
      ),
    };
  },
};

function volgendeStap(s: Scherm, i: Inrichting): Pick<Paginainhoud, 'volgendeStap'> {
  if (i.status !== 'actief') return {};
  if (i.risicoredenen.length === 0)
    return s.mag(bepaalRisicoklasse, overInrichting(i)).toegestaan
      ? { volgendeStap: { tekst: 'Bepaal de risicoklasse', pad: `/inrichtingen/${i.id}/risicoklasse` } }
      : {};
  return s.wie.petsoort === 'coordinator'
    ? { volgendeStap: { tekst: 'Plan een controle', pad: `/controles/nieuw?inrichting=${i.id}` } }
    : {};
}

function acties(s: Scherm, i: Inrichting) {
  const over = overInrichting(i);
  const naar = (deel: string) => ({ formulierPad: `/inrichtingen/${i.id}/${deel}` });
  return [
    s.actie(wijzigInrichting, over, { ...naar('wijzigen'), context: { individueel: false } }),
    s.actie(voegRolVanFacilitatorToe, over, naar('rollen/nieuw')),
    s.actie(voegAanLogboekToe, over, naar('logboek')),
    i.status === 'actief'
      ? s.actie(sluitInrichting, over, naar('sluiten'))
      : s.actie(heropenInrichting, over, naar('heropenen')),
  ];
}

/** What does not fit the rule of today, said without a verdict. */
function Onregelmatig({ i }: { i: Inrichting }) {
  if (i.status !== 'actief' || !i.regel) return null;
  if (i.regel.regime === 'verboden')
    return (
      <Let titel="De APV verbiedt deze werkvorm hier">
        Volgens {i.regel.artikel}. Ga na of de werkvorm klopt en kies een route met de coördinator.
      </Let>
    );
  if (i.regel.regime === 'vergunningplichtig' && i.vergunning === 'onvergund')
    return (
      <Let titel="Een vergunning is nodig, en die is er niet">
        Volgens {i.regel.artikel}. Onvergund is nog geen oordeel over wie er werkt.
      </Let>
    );
  return null;
}

function Let({ titel, children }: { titel: string; children?: Child }) {
  return (
    <Waarschuwing soort="let-op" titel={titel}>
      {children}
    </Waarschuwing>
  );
}

function Feiten({ i, vandaag }: { i: Inrichting; vandaag: Date }) {
  return (
    <Gegevens
      items={[
        { naam: 'Nummer', waarde: i.nummer },
        { naam: 'Status', waarde: <Standmerk status={i.status} /> },
        {
          naam: 'Werkvorm',
          waarde: `${werkvormnaam(i.werkvorm)}${i.variant ? `, ${woordVan(varianten, i.variant).toLowerCase()}` : ''}`,
        },
        {
          naam: 'Adres',
          waarde: (
            <a class="utrecht-link utrecht-link--html-a" href={`/locaties/${i.locatieId}`}>
              {i.adres}
            </a>
          ),
        },
        { naam: 'Soort plek', waarde: woordVan(locatiesoorten, i.locatieSoort) },
        { naam: 'Gemeente', waarde: gemeentenaam(i.gemeente) },
        { naam: 'KvK-nummer', waarde: i.kvk ?? undefined },
        { naam: 'Vergunning', waarde: <Vergunningmerk vergunning={i.vergunning} /> },
        ...(i.vergunning === 'vergund'
          ? [
              { naam: 'Nummer vergunning', waarde: i.vergunningnummer ?? undefined },
              {
                naam: 'Vergund tot en met',
                waarde: i.vergundTot ? <Termijn dag={i.vergundTot} vandaag={vandaag} /> : 'zonder einddatum',
              },
            ]
          : []),
        { naam: 'Geregistreerd', waarde: `${opmaak.datum(i.aangemaaktOp)}, door ${i.aangemaaktDoorNaam}` },
      ]}
    />
  );
}

function Risico({ s, i }: { s: Scherm; i: Inrichting }) {
  const gewogen = i.risicoredenen.length > 0;
  return (
    <Paneel
      titel="Risico"
      rang={3}
      toelichting={`Bezoek ${i.frequentie.minstens} tot ${i.frequentie.hoogstens} keer per jaar.`}
    >
      <Risicomerk klasse={i.risicoklasse} gewogen={gewogen} />
      {gewogen ? (
        <ul>
          {i.risicoredenen.map((r) => (
            <li>{woordVan(risicoredenen, r)}</li>
          ))}
        </ul>
      ) : (
        <p>Tot iemand weegt, telt deze inrichting als middel.</p>
      )}
      <Actiebalk
        titel="Het risico wegen"
        s={s}
        acties={[
          s.actie(bepaalRisicoklasse, overInrichting(i), { formulierPad: `/inrichtingen/${i.id}/risicoklasse` }),
        ]}
      />
    </Paneel>
  );
}

function Regel({ i }: { i: Inrichting }) {
  return (
    <Paneel titel="Wat zegt de APV vandaag" rang={3}>
      {i.regel ? (
        <>
          <p>
            <Regimemerk regime={i.regel.regime} />{' '}
            <a class="utrecht-link utrecht-link--html-a" href={`/regels/${i.regel.id}`}>
              {i.regel.artikel}
            </a>
          </p>
          <p>{i.regel.tekst}</p>
        </>
      ) : (
        <p>Voor deze werkvorm is nog geen regel van {gemeentenaam(i.gemeente)} vastgelegd.</p>
      )}
    </Paneel>
  );
}

function Logboek({ i }: { i: Inrichting }) {
  const items = i.logboek.map((l) => ({
    op: l.op,
    tekst: l.tekst,
    bron: woordVan(logsoorten, l.soort),
    ...(l.doorNaam ? { door: l.doorNaam } : {}),
    ...(l.verwijzing ? { pad: l.verwijzing } : {}),
  }));
  const rest = i.logboekTotaal - i.logboek.length;
  return (
    <Paneel
      titel="Logboek"
      toelichting="Alles wat er bij deze inrichting gebeurde, het nieuwste eerst. Een regel wordt één keer geschreven en nooit gewijzigd."
    >
      <Tijdlijn titel="Logboek" items={items} />
      {rest > 0 && <p>Er {rest === 1 ? 'is nog 1 oudere regel' : `zijn nog ${rest} oudere regels`}.</p>}
    </Paneel>
  );
}
