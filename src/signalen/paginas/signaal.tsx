import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Partnervoorwaarden, toonPartnervoorwaarden } from '../../intake/index.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Zorglink } from '../../kern/zorglink.tsx';
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
import { herstelOnderscheid, onderscheidSignalen } from '../paren.ts';
import { ERNSTIG, onderwerpen, zekerheden, type Kandidaat, type SignaalGeheel } from '../schema.ts';
import type { Onderscheid } from '../schema-stapels.ts';
import { toonKandidaten, toonSignaal } from '../vragen.ts';
import { Partnervak } from '../partners/vak.tsx';
import { Indicatorenpaneel } from './indicatoren.tsx';
import { kenmerkwoorden, Signaalcitaat, Stapelmerk, Verbandlijst } from '../weergave.tsx';

/** One signaal: the fact, where it comes from, and which other signalen share a handle. */
export const signaalPagina: Pagina = {
  pad: '/signalen/:id',
  async toon(s) {
    const signaal = await s.vraag(toonSignaal, { id: s.params.id! });
    const { items, nietHetzelfde, partners } = await s.vraag(toonKandidaten, { id: signaal.id });
    const { items: voorwaarden } = signaal.meldingId
      ? await s.vraag(toonPartnervoorwaarden, { id: signaal.meldingId })
      : { items: [] };
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
              <Partnervoorwaarden items={voorwaarden} />
              {ERNSTIG.includes(signaal.onderwerp) && <Ernstig meldingId={signaal.meldingId} />}
              <Partnervak treffers={partners} />
              <Indicatorenpaneel s={s} signaal={signaal} />
              <Kandidaten s={s} signaal={signaal} kandidaten={items} />
              <NietHetzelfde s={s} signaal={signaal} lijst={nietHetzelfde} />
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
      <Zorglink />
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

function Kandidaten({
  s,
  signaal,
  kandidaten,
}: {
  s: Scherm;
  signaal: SignaalGeheel;
  kandidaten: readonly Kandidaat[];
}) {
  if (kandidaten.length === 0)
    return (
      <LegeStaat
        titel="Niets gaat over hetzelfde"
        tekst="Er zijn geen andere signalen over dezelfde locatie, inrichting, facilitator of hetzelfde KvK-nummer, ook niet anders gespeld. Komt er een bij, dan staat het hier."
      />
    );
  const beslist = s.mag(onderscheidSignalen, overSignaal(signaal)).toegestaan;
  return (
    <Paneel
      titel="Gaat misschien over hetzelfde"
      toelichting="Deelt een kenmerk, of lijkt erop. Een voorstel, geen conclusie: een mens beslist of het bij elkaar hoort."
    >
      {kandidaten.map((k, i) => (
        <article>
          <Signaalcitaat signaal={k} />
          <Verbandlijst verbanden={k.verbanden} />
          {k.stapels.map((p) => (
            <p>
              <Knoplink pad={`/stapels/${p.id}/toevoegen?signaal=${signaal.id}`} soort="stil">
                Dit signaal toevoegen aan {p.nummer} · {p.titel}
              </Knoplink>
            </p>
          ))}
          {beslist && (
            <p>
              <Knoplink pad={`/signalen/${signaal.id}/onderscheiden?ander=${k.id}`} soort="stil">
                Voorstel {i + 1} is niet hetzelfde
              </Knoplink>
            </p>
          )}
        </article>
      ))}
      {s.wie.petsoort === 'toezichthouder' && <p>De coördinator of de jurist beslist over stapelen.</p>}
    </Paneel>
  );
}

/** What a person parted from this signaal, and the way back. */
function NietHetzelfde({ s, signaal, lijst }: { s: Scherm; signaal: SignaalGeheel; lijst: readonly Onderscheid[] }) {
  if (lijst.length === 0) return <></>;
  const beslist = s.mag(herstelOnderscheid, overSignaal(signaal)).toegestaan;
  return (
    <Paneel
      titel="Niet hetzelfde"
      toelichting="Iemand zag dat deze signalen verschillen. Zij worden niet opnieuw voorgesteld."
    >
      <ul>
        {lijst.map((o) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/signalen/${o.id}`}>
              {opmaak.datumKort(o.datum)}: {o.begin}
            </a>
            <br />
            {o.reden} ({o.doorNaam}, {opmaak.datumKort(o.op)}){' '}
            {beslist && (
              <a
                class="utrecht-link utrecht-link--html-a"
                href={`/signalen/${signaal.id}/onderscheid-herstellen?ander=${o.id}`}
              >
                Terugdraaien<span class="sz-verborgen">: signaal van {opmaak.datumKort(o.datum)}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
