import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { stapelSignalen } from '../handelingen.ts';
import { overSignaal } from '../over.ts';
import { ERNSTIG, onderwerpen, zekerheden, type Kandidaat, type SignaalGeheel } from '../schema.ts';
import { toonKandidaten, toonSignaal } from '../vragen.ts';
import { kenmerkwoorden, Signaalcitaat, Stapelmerk } from '../weergave.tsx';

/** One signaal: the fact, where it comes from, and which other signalen share a handle. */
export const signaalPagina: Pagina = {
  pad: '/signalen/:id',
  async toon(s) {
    const signaal = await s.vraag(toonSignaal, { id: s.params.id! });
    const { items } = await s.vraag(toonKandidaten, { id: signaal.id });
    const los =
      items.length > 0 && signaal.stapels.length === 0 && s.mag(stapelSignalen, overSignaal(signaal)).toegestaan;
    return {
      titel: `Signaal van ${opmaak.datum(signaal.datum)}`,
      kruimels: [{ tekst: 'Signalen', pad: '/signalen' }, { tekst: opmaak.datumKort(signaal.datum) }],
      ...(los
        ? {
            volgendeStap: {
              tekst: 'Beslis of deze signalen bij elkaar horen',
              pad: `/stapels/nieuw?signaal=${signaal.id}`,
            },
          }
        : {}),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Citaat
                tekst={signaal.feit}
                bron={`${bronwoord(signaal.bron)} · ${woordVan(zekerheden, signaal.zekerheid).toLowerCase()}`}
              />
              {ERNSTIG.includes(signaal.onderwerp) && <Ernstig meldingId={signaal.meldingId} />}
              <Kandidaten s={s} signaalId={signaal.id} kandidaten={items} />
            </>
          }
          zijtitel="Bij dit signaal"
          zij={<Zij s={s} signaal={signaal} />}
        />
      ),
    };
  },
};

function Zij({ s, signaal }: { s: Scherm; signaal: SignaalGeheel }) {
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Waarover', waarde: woordVan(onderwerpen, signaal.onderwerp) },
          { naam: 'Wanneer', waarde: opmaak.datum(signaal.datum) },
          { naam: 'Gemeente', waarde: gemeentenaam(signaal.gemeente) },
          { naam: 'Kenmerken', waarde: kenmerkwoorden(signaal.kenmerken) },
          {
            naam: 'Melding',
            waarde: signaal.meldingId ? (
              <a class="utrecht-link utrecht-link--html-a" href={`/meldingen/${signaal.meldingId}`}>
                {signaal.meldingNummer}
              </a>
            ) : (
              'uit een controle'
            ),
          },
          {
            naam: 'Vastgelegd',
            waarde: `${opmaak.datumtijd(signaal.aangemaaktOp)}, door ${signaal.aangemaaktDoorNaam}`,
          },
        ]}
      />
      <Paneel titel="Stapels" rang={3}>
        {signaal.stapels.length === 0 ? (
          <p>Dit signaal ligt nog op geen stapel.</p>
        ) : (
          <Stapellinks stapels={signaal.stapels} />
        )}
      </Paneel>
      <Actiebalk
        s={s}
        acties={[
          s.actie(stapelSignalen, overSignaal(signaal), {
            formulierPad: `/stapels/nieuw?signaal=${signaal.id}`,
          }),
        ]}
      />
    </>
  );
}

function Ernstig({ meldingId }: { meldingId: string | null }) {
  return (
    <Waarschuwing
      soort="ernstig"
      titel="Dit gaat misschien over de veiligheid van iemand"
      acties={
        meldingId ? (
          <Knoplink pad={`/mensenhandel/overdragen?melding=${meldingId}`}>Overdragen aan mensenhandel</Knoplink>
        ) : undefined
      }
    >
      Direct gevaar: bel 112. Onderzoek het niet zelf; draag de melding over en denk aan zorg.
    </Waarschuwing>
  );
}

function Stapellinks({
  stapels,
}: {
  stapels: ReadonlyArray<{ id: string; nummer: string; titel: string; status: string }>;
}) {
  return (
    <ul>
      {stapels.map((p) => (
        <li>
          <a class="utrecht-link utrecht-link--html-a" href={`/stapels/${p.id}`}>
            {p.nummer} · {p.titel}
          </a>{' '}
          <Stapelmerk status={p.status} />
        </li>
      ))}
    </ul>
  );
}

function Kandidaten({ s, signaalId, kandidaten }: { s: Scherm; signaalId: string; kandidaten: readonly Kandidaat[] }) {
  if (kandidaten.length === 0)
    return (
      <LegeStaat
        titel="Niets deelt een kenmerk"
        tekst="Er zijn geen andere signalen met dezelfde locatie, inrichting, facilitator of hetzelfde KvK-nummer. Komt er een bij, dan staat het hier."
      />
    );
  return (
    <Paneel
      titel="Deelt een kenmerk"
      toelichting="Een voorstel, geen conclusie: een mens beslist of het bij elkaar hoort."
    >
      {kandidaten.map((k) => (
        <article>
          <Signaalcitaat signaal={k} />
          <p>
            <strong>Waarom dit hier staat:</strong> {k.redenen.join('; ')}.
          </p>
          {k.stapels.map((p) => (
            <p>
              <Knoplink pad={`/stapels/${p.id}/toevoegen?signaal=${signaalId}`} soort="stil">
                Dit signaal toevoegen aan {p.nummer} · {p.titel}
              </Knoplink>
            </p>
          ))}
        </article>
      ))}
      {s.wie.petsoort === 'toezichthouder' && <p>De coördinator of de jurist beslist over stapelen.</p>}
    </Paneel>
  );
}
