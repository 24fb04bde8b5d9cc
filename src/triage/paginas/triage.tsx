import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud } from '../../kern/scherm.ts';
import { Urgentiemerk, woordVan } from '../../meldingen/index.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tijdlijn, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { routebeschrijvingen, routes, type Route } from '../routes.ts';
import { opvolgsoorten, type Triage } from '../schema.ts';
import { toonTriage, toonZorgpartners } from '../vragen.ts';
import { NuBellen, Routemerken, routewoorden, Telefoon, Zorgdichtbij } from '../weergave.tsx';

/** One triage: what was chosen, why, and the next step of each route. */
export const triagePagina: Pagina = {
  pad: '/triages/:id',
  async toon(s) {
    const t = await s.vraag(toonTriage, { id: s.params.id! });
    const { items } = await s.vraag(toonZorgpartners, {});
    const oud = t.nieuwste !== t.id;
    return {
      titel: `Triage: ${routewoorden(t.routes)}`,
      kruimels: [{ tekst: 'Triage', pad: '/triages' }, { tekst: t.onderwerp }],
      ...volgendeStap(t),
      inhoud: (
        <>
          {t.urgentie === 'direct' && !oud && <NuBellen />}
          {oud && (
            <Waarschuwing
              soort="info"
              titel="Er is later opnieuw gekozen"
              acties={<Knoplink pad={`/triages/${t.nieuwste}`}>Naar de triage die nu geldt</Knoplink>}
            >
              Deze keuze blijft staan om terug te kunnen lezen, maar geldt niet meer.
            </Waarschuwing>
          )}
          <TweeKolom
            hoofd={<Hoofd t={t} oud={oud} />}
            zijtitel="Bij deze triage"
            zij={
              <>
                <Bijzonderheden t={t} />
                <Zorgdichtbij partners={items} />
              </>
            }
          />
        </>
      ),
    };
  },
};

function Hoofd({ t, oud }: { t: Triage; oud: boolean }) {
  return (
    <>
      <Paneel titel="Waarom deze keuze">
        <Gegevens
          items={[
            { naam: 'Motivering', waarde: t.motivering, meerregelig: true },
            ...(t.lichterVolstaatNiet
              ? [
                  {
                    naam: 'Waarom een lichtere stap niet volstaat',
                    waarde: t.lichterVolstaatNiet,
                    meerregelig: true,
                  },
                ]
              : []),
          ]}
        />
      </Paneel>
      {!oud && t.routes.map((r) => <Vervolg route={r as Route} triage={t} />)}
      {t.opvolgingen.length > 0 && (
        <Tijdlijn
          titel="Wat er volgde"
          items={t.opvolgingen.map((o) => ({
            op: o.op,
            tekst: woordVan(opvolgsoorten, o.soort),
            pad: o.soort.startsWith('controle') ? `/controles/${o.onderwerpId}` : undefined,
          }))}
        />
      )}
    </>
  );
}

function Bijzonderheden({ t }: { t: Triage }) {
  return (
    <Gegevens
      items={[
        { naam: 'Route', waarde: <Routemerken gekozen={t.routes} /> },
        { naam: 'Urgentie', waarde: <Urgentiemerk urgentie={t.urgentie} /> },
        {
          naam: t.stapelId ? 'Stapel' : 'Melding',
          waarde: (
            <a
              class="utrecht-link utrecht-link--html-a"
              href={t.stapelId ? `/stapels/${t.stapelId}` : `/meldingen/${t.meldingId}`}
            >
              {t.onderwerp}
            </a>
          ),
        },
        { naam: 'Gemeente', waarde: gemeentenaam(t.gemeente) },
        { naam: 'Gekozen', waarde: `${opmaak.datumtijd(t.op)}, door ${t.doorNaam}` },
        { naam: 'Opvolgen voor', waarde: t.opvolgenVoor ? opmaak.datum(t.opvolgenVoor) : 'geen dag gekozen' },
      ]}
    />
  );
}

function volgendeStap(t: Triage): Pick<Paginainhoud, 'volgendeStap'> {
  if (t.nieuwste !== t.id || t.afgedaanOp !== null) return {};
  if (t.routes.includes('strafrechtelijk') && teOverdragen(t).length > 0)
    return {
      volgendeStap: {
        tekst: 'Draag over aan mensenhandel',
        pad: `/mensenhandel/overdragen?melding=${teOverdragen(t)[0]!.id}`,
      },
    };
  if (t.routes.includes('bestuursrechtelijk'))
    return {
      volgendeStap: { tekst: 'Plan een controle', pad: `/controles/nieuw?triage=${t.id}`, voor: t.opvolgenVoor },
    };
  if (t.routes.includes('grijs'))
    return {
      volgendeStap: { tekst: 'Stem af met de politie en kies daarna opnieuw', pad: opnieuw(t), voor: t.opvolgenVoor },
    };
  return {};
}

const teOverdragen = (t: Triage) => t.meldingen.filter((m) => m.status !== 'overgedragen');
const opnieuw = (t: Triage) => `/triages/nieuw?${t.stapelId ? `stapel=${t.stapelId}` : `melding=${t.meldingId}`}`;

/** The next step of one route, with what it entails. */
function Vervolg({ route, triage }: { route: Route; triage: Triage }) {
  const b = routebeschrijvingen[route];
  return (
    <Paneel titel={routes[route]} toelichting={b.tekst}>
      <ul>
        {b.gevolgen.map((g) => (
          <li>{g}</li>
        ))}
      </ul>
      <Stap route={route} triage={triage} />
      <p>
        <small>{b.bron}</small>
      </p>
    </Paneel>
  );
}

function Stap({ route, triage: t }: { route: Route; triage: Triage }) {
  if (route === 'bestuursrechtelijk')
    return <Knoplink pad={`/controles/nieuw?triage=${t.id}`}>Controle plannen</Knoplink>;
  if (route === 'grijs') return <Knoplink pad={opnieuw(t)}>Na de afstemming opnieuw kiezen</Knoplink>;
  if (route === 'strafrechtelijk') return <Overdragen t={t} />;
  if (route === 'geen')
    return (
      <p>
        De melder hoort waarom er geen vervolg is:{' '}
        {t.meldingen.map((m) => (
          <Meldinglink m={m} pad="/terugkoppelen" />
        ))}
      </p>
    );
  return route === 'nla' ? (
    <p>
      Bel het MIC: <Telefoon nummer="0800-5151" />. Noem het bedrijf, de plaats, het soort werk en welke regels mogelijk
      zijn overtreden.
    </p>
  ) : (
    <p>Wie u kunt bellen staat bij ‘Zorg dichtbij’.</p>
  );
}

function Overdragen({ t }: { t: Triage }) {
  if (teOverdragen(t).length === 0) return <p>Alle meldingen hieronder zijn overgedragen.</p>;
  return (
    <ul>
      {teOverdragen(t).map((m) => (
        <li>
          <Knoplink pad={`/mensenhandel/overdragen?melding=${m.id}`}>
            Melding {m.nummer} overdragen aan mensenhandel
          </Knoplink>
        </li>
      ))}
    </ul>
  );
}

function Meldinglink({ m, pad = '' }: { m: Triage['meldingen'][number]; pad?: string }) {
  return (
    <>
      <a class="utrecht-link utrecht-link--html-a" href={`/meldingen/${m.id}${pad}`}>
        {m.nummer}
      </a>{' '}
    </>
  );
}
