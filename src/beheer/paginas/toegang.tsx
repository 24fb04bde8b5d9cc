import type { Static } from 'typebox';
import { lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Vraag } from '../../kern/declaraties.ts';
import { allePetten, petVan, type Petsoort } from '../../kern/petten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, Tabs, type Tab } from '../../platform/scherm/index.ts';
import { aarden, Toegangsvraag, type Gegevenssoort, type Toegang, type Toegangsregel } from '../toegang.ts';
import { petwoord, Regellinks } from '../../verantwoording/index.ts';

type Toonvraag = Vraag<typeof Toegangsvraag, typeof Toegang>;

/** The matrix of R1: which pet may do and read what, computed from the policies themselves. */
export function maakToegangPagina(toonToegang: Toonvraag): Pagina {
  return {
    pad: '/toegang',
    menu: { groep: 'Beheer', tekst: 'Wie mag wat', toets: 'x', petten: ['beheerder', 'privacyfunctionaris'] },
    async toon(s) {
      const invoer = lijstInvoer(s, Toegangsvraag);
      const { items, gegevens } = await s.vraag(toonToegang, invoer);
      const kamers = [...new Set(items.map((r) => r.kamer))];
      return {
        titel: 'Wie mag wat',
        kruimels: invoer.pet ? [{ tekst: 'Wie mag wat', pad: '/toegang' }, { tekst: petwoord(invoer.pet) }] : [],
        inhoud: (
          <>
            <p>
              Berekend uit het beleid dat ook beslist. Wat hier niet staat, mag niet. De database trekt dezelfde grens
              nog eens, per compartiment en gemeente.
            </p>
            <Tabs titel="Doen of lezen" tabs={aardtabs(invoer)} />
            <Pettenkeuze gekozen={invoer.pet} aard={invoer.aard} />
            <Knoplink pad={adres(invoer, '/toegang/matrix.csv')}>Deze matrix meenemen (CSV)</Knoplink>
            <Gegevensmatrix rijen={gegevens} pet={invoer.pet} />
            {invoer.pet && <Petuitleg pet={invoer.pet} aantal={items.length} />}
            {kamers.map((kamer) => (
              <Kamermatrix kamer={kamer} rijen={items.filter((r) => r.kamer === kamer)} pet={invoer.pet} />
            ))}
            {items.length === 0 && <p>Deze pet heeft hier niets te doen of te lezen.</p>}
          </>
        ),
      };
    },
  };
}

function adres(v: { pet?: string; aard?: string }, pad = '/toegang'): string {
  const vraag = new URLSearchParams(Object.entries(v).filter((x): x is [string, string] => Boolean(x[1]))).toString();
  return vraag ? `${pad}?${vraag}` : pad;
}

function aardtabs(v: Static<typeof Toegangsvraag>): Tab[] {
  const pet = v.pet;
  return [
    { tekst: 'Alles', pad: adres({ pet }), actief: !v.aard },
    ...Object.entries(aarden).map(([aard, tekst]) => ({ tekst, pad: adres({ pet, aard }), actief: v.aard === aard })),
  ];
}

/** The compartimenten, each with its pets: a pet opens what it may. */
function Pettenkeuze({ gekozen, aard }: { gekozen: string | undefined; aard: string | undefined }) {
  const compartimenten = [...new Set(allePetten().map((p) => p.compartiment))];
  return (
    <Paneel titel="Compartimenten en hun petten" toelichting="Kies een pet om alleen te zien wat die mag.">
      <Gegevens
        items={compartimenten.map((c) => ({
          naam: opmaak.hoofdletter(c),
          waarde: allePetten()
            .filter((p) => p.compartiment === c)
            .map((p, i) => (
              <>
                {i > 0 && ' · '}
                <a
                  class="utrecht-link utrecht-link--html-a"
                  href={adres({ pet: p.soort, aard })}
                  aria-current={p.soort === gekozen ? 'true' : undefined}
                >
                  {p.naam}
                </a>
              </>
            )),
        }))}
      />
    </Paneel>
  );
}

function Petuitleg({ pet, aantal }: { pet: Petsoort; aantal: number }) {
  return (
    <p>
      <strong>{opmaak.hoofdletter(petwoord(pet))}</strong>: {petVan(pet).uitleg} Hieronder{' '}
      {opmaak.meervoud(aantal, 'handeling of vraag', 'handelingen en vragen')}.{' '}
      <a class="utrecht-link utrecht-link--html-a" href="/toegang">
        Toon alle petten
      </a>
    </p>
  );
}

/** Which pets read, and which do something with, each kind of data: from the register, so that both tell the same. */
function Gegevensmatrix({ rijen, pet }: { rijen: Gegevenssoort[]; pet: string | undefined }) {
  const petten = (lijst: string[]) => {
    if (pet) return lijst.includes(pet) ? 'ja' : 'nee';
    return lijst.length === allePetten().length ? 'alle petten' : lijst.map(petwoord).join(', ') || 'geen enkele pet';
  };
  return (
    <Paneel titel="Per soort gegevens" toelichting="De soorten komen uit het verwerkingsregister (AVG 30).">
      <Tabel<Gegevenssoort>
        titel="Wie mag wat per soort gegevens"
        rijen={rijen}
        kolommen={[
          { kop: 'Verwerking', cel: (g) => g.naam },
          { kop: 'Gegevens', cel: (g) => g.gegevens },
          { kop: 'Bijzonder (AVG 9)', cel: (g) => (g.avg9 === 'geen' ? 'nee' : 'ja'), smal: true },
          { kop: 'Lezen', cel: (g) => petten(g.lezen) },
          { kop: 'Doen', cel: (g) => petten(g.doen) },
        ]}
      />
    </Paneel>
  );
}

function Kamermatrix({ kamer, rijen, pet }: { kamer: string; rijen: Toegangsregel[]; pet: string | undefined }) {
  return (
    <Paneel titel={opmaak.hoofdletter(kamer)} id={`kamer-${kamer}`}>
      <Tabel<Toegangsregel>
        titel={`Wie mag wat bij ${kamer}`}
        rijen={rijen}
        kolommen={[
          { kop: 'Wat', cel: (r) => r.titel },
          { kop: 'Soort', cel: (r) => aarden[r.aard], smal: true },
          ...(pet ? [] : [{ kop: 'Welke petten', cel: (r: Toegangsregel) => <Pettencel rij={r} /> }]),
          { kop: 'Volgens regel', cel: (r) => <Regellinks ids={[...new Set(r.petten.map((p) => p.regel))]} /> },
          { kop: 'Voorwaarden staan in', cel: (r) => <Regellinks ids={r.voorwaarden} leeg="geen eigen regel" /> },
        ]}
      />
    </Paneel>
  );
}

function Pettencel({ rij }: { rij: Toegangsregel }) {
  if (rij.petten.length === allePetten().length) return <>alle petten</>;
  return <>{rij.petten.map((p) => petwoord(p.pet)).join(', ') || 'geen enkele pet'}</>;
}
