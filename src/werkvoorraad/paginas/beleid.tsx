import { lijstInvoer } from '../../kern/bouwstenen.tsx';
import { allePetten, petwoorden } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Checklijst,
  Gegevens,
  Knoplink,
  Lijst,
  opmaak,
  Paneel,
  Status,
  TweeKolom,
} from '../../platform/scherm/index.ts';
import { toonBeleid, type maakToonBeleidsregel } from '../beleidsvragen.ts';
import { Beleidsvraag, regelsoorten, type Beleidslijst, type Beleidsregel, type Regelkaart } from '../schema.ts';
import { Link, petwoord } from '../weergave.tsx';

/** All rules by which the program decides, to search and to read. */
export const beleidPagina: Pagina = {
  pad: '/beleid',
  menu: { groep: 'Mijn werk', tekst: 'Beleid: alle regels', toets: 'j', petten: allePetten().map((p) => p.soort) },
  async toon(s) {
    const b = await s.vraag(toonBeleid, lijstInvoer(s, Beleidsvraag));
    return {
      titel: 'Beleid: alle regels',
      inhoud: (
        <>
          <p>
            Met deze {opmaak.meervoud(b.aantal, 'regel', 'regels')} beslist Samenzicht wie wat mag. Wat geen regel
            toestaat, mag niet; een verbod gaat altijd voor. Dezelfde tekst die u hier leest wordt uitgevoerd. Versie{' '}
            <code>{b.versie}</code>.
          </p>
          <Regellijst s={s} b={b} />
        </>
      ),
    };
  },
};

function Regellijst({ s, b }: { s: Scherm; b: Beleidslijst }) {
  const { z: _z, ...zonderZoek } = s.filters;
  const rest = new URLSearchParams(zonderZoek).toString();
  return (
    <Lijst<Beleidsregel>
      titel="Regels van het beleid"
      woorden={['regel', 'regels']}
      pad="/beleid"
      rijen={b.items}
      rijPad={(r) => `/beleid/${r.id}`}
      waarden={s.filters}
      stand={{ pagina: 1, perPagina: b.aantal, totaal: b.items.length }}
      kolommen={[
        { kop: 'Regel', cel: (r) => r.id },
        { kop: 'Doet', cel: (r) => <Soortmerk soort={r.soort} />, smal: true },
        { kop: 'Wat er staat', cel: (r) => r.uitleg },
        { kop: 'Grondslag', cel: (r) => r.grondslag },
        { kop: 'Voor', cel: (r) => petten(r.petten) },
      ]}
      filters={[
        { soort: 'keuze', naam: 'pet', label: 'Pet', keuzes: keuzes(petwoorden) },
        { soort: 'keuze', naam: 'soort', label: 'Wat de regel doet', keuzes: keuzes(regelsoorten) },
        { soort: 'keuze', naam: 'eis', label: 'Leidraad', keuzes: b.eisen.map((e) => ({ waarde: e, tekst: e })) },
        {
          soort: 'keuze',
          naam: 'bestand',
          label: 'Onderdeel',
          keuzes: b.bestanden.map((f) => ({ waarde: f, tekst: onderdeel(f) })),
        },
      ]}
      zoek={{
        pad: '/_zoek',
        csrf: s.sessie.csrf,
        woorden: s.zoek,
        hint: 'Zoek op woord, artikel of handeling',
        wisPad: rest ? `/beleid?${rest}` : '/beleid',
        verborgen: { ...zonderZoek, _terug: '/beleid' },
      }}
      leeg={{ tekst: 'Er is geen regel; dan mag er niets.' }}
    />
  );
}

function keuzes(woorden: Record<string, string>) {
  return Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));
}

function onderdeel(bestand: string): string {
  const naam = bestand.replace(/\.cedar$/, '').replace(/^\d+-/, '');
  return naam === 'kern' ? 'Overal' : opmaak.hoofdletter(naam);
}

function petten(lijst: string[] | null): string {
  return lijst ? lijst.map(petwoord).join(', ') : 'elke pet';
}

function Soortmerk({ soort }: { soort: 'permit' | 'forbid' }) {
  return <Status soort={soort === 'permit' ? 'goed' : 'let-op'} tekst={regelsoorten[soort]} />;
}

type Toonregel = ReturnType<typeof maakToonBeleidsregel>;

/** One rule, as a jurist defends it: in words, in law, in Cedar, in cases. */
export function maakRegelPagina(toonRegel: Toonregel): Pagina {
  return {
    pad: '/beleid/:id',
    async toon(s) {
      const r = await s.vraag(toonRegel, { id: s.params.id! });
      return {
        titel: `Regel ${r.id}`,
        kruimels: [{ tekst: 'Beleid', pad: '/beleid' }, { tekst: r.id }],
        inhoud: (
          <TweeKolom
            hoofd={
              <>
                <Paneel titel="Wat de regel zegt">
                  <p>{r.uitleg}</p>
                  {r.nodig && (
                    <p>
                      <strong>{r.soort === 'permit' ? 'Wie dit wil, heeft nodig:' : 'Om het wel te mogen:'}</strong>{' '}
                      {r.nodig}
                    </p>
                  )}
                </Paneel>
                <Voorbeelden r={r} />
                <Tekst r={r} />
              </>
            }
            zijtitel="Bij deze regel"
            zij={<Zij s={s} r={r} />}
          />
        ),
      };
    },
  };
}

function Voorbeelden({ r }: { r: Regelkaart }) {
  if (r.voorbeelden.length === 0) return null;
  return (
    <Paneel
      titel="Voorbeelden"
      toelichting="Elk voorbeeld is ook een toets: komt er iets anders uit, dan wordt deze versie niet uitgebracht."
    >
      <Checklijst
        punten={r.voorbeelden.map((v) => ({
          tekst: `${opmaak.hoofdletter(v.naam)}.`,
          stand: v.verwacht === 'toegestaan' ? ('goed' as const) : ('niet' as const),
          toelichting: `Pet ${petwoord(v.pet)}, ${v.handeling}`,
        }))}
        woorden={{ goed: 'toegestaan', niet: 'geweigerd', open: '', nvt: '' }}
      />
    </Paneel>
  );
}

function Tekst({ r }: { r: Regelkaart }) {
  if (!r.tekst)
    return (
      <Paneel titel="Waar het staat">
        <p>Deze regel zit in het programma zelf: hij geldt voordat het beleid wordt gevraagd.</p>
      </Paneel>
    );
  return (
    <Paneel titel="De regel zoals hij wordt uitgevoerd" toelichting={`beleid/${r.bestand}, in de taal Cedar`}>
      <pre class="sz-code" tabindex={0}>
        <code>{r.tekst}</code>
      </pre>
    </Paneel>
  );
}

function Zij({ s, r }: { s: Scherm; r: Regelkaart }) {
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Doet', waarde: <Soortmerk soort={r.soort} /> },
          { naam: 'Grondslag', waarde: r.grondslag },
          { naam: 'Bron', waarde: r.bron },
          { naam: 'Voor', waarde: petten(r.petten) },
          { naam: 'Versie van het beleid', waarde: r.versie },
        ]}
      />
      <Paneel titel="Gaat over" rang={3}>
        {r.overal ? (
          <p>Elke handeling en elke vraag.</p>
        ) : (
          <ul>
            {r.handelingen.map((h) => (
              <li>
                {h.titel} <small>({h.naam})</small>
              </li>
            ))}
          </ul>
        )}
      </Paneel>
      {r.verwant.length > 0 && (
        <Paneel titel="Andere regels hierover" rang={3}>
          <ul>
            {r.verwant.map((a) => (
              <li>
                <Link pad={`/beleid/${a.id}`}>{a.id}</Link>: {a.uitleg}
              </li>
            ))}
          </ul>
        </Paneel>
      )}
      {s.wie.petsoort === 'privacyfunctionaris' && (
        <Knoplink pad={`/log?regel=${encodeURIComponent(r.id)}`}>Waar deze regel besliste, volgens het log</Knoplink>
      )}
    </>
  );
}
