import { lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Vraag } from '../../kern/declaraties.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Kamer } from '../../kern/kamer.ts';
import { allePetten, petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { LegeStaat, opmaak, Paneel, Tabel, Tabs, Tellers, Termijn, type Ernst } from '../../platform/scherm/index.ts';
import { vakken, zondagVan, type Vak } from '../indeling.ts';
import { Werkvraag, type Werkitem, type Werkvoorraad } from '../schema.ts';
import { lijstenVan, Link } from '../weergave.tsx';

type Toonvraag = Vraag<typeof Werkvraag, typeof Werkvoorraad>;

const ERNST: Record<Vak, Ernst> = {
  nu: 'ernstig',
  te_laat: 'ernstig',
  vandaag: 'let-op',
  deze_week: 'info',
  later: 'neutraal',
  wacht: 'bezig',
};

/** Where everyone begins: what waits for this pet, most urgent first. */
export function maakWerkvoorraadPagina(toonWerkvoorraad: Toonvraag, kamers: () => readonly Kamer[]): Pagina {
  return {
    pad: '/',
    menu: { groep: 'Mijn werk', tekst: 'Werkvoorraad', toets: 'h', petten: allePetten().map((p) => p.soort) },
    async toon(s) {
      const invoer = lijstInvoer(s, Werkvraag);
      const werk = await s.vraag(toonWerkvoorraad, invoer);
      const eerste = werk.items.find((r) => ['nu', 'te_laat', 'vandaag'].includes(r.vak));
      return {
        titel: 'Werkvoorraad',
        ...(eerste
          ? {
              volgendeStap: {
                tekst: `${eerste.taak}: ${eerste.titel}`,
                pad: eerste.pad,
                voor: eerste.voor,
                wettelijk: eerste.wettelijk,
              },
            }
          : {}),
        inhoud: (
          <>
            {s.wie.gemeenten.length > 1 && (werk.items.length > 0 || invoer.gemeente) && (
              <Gemeentekeuze s={s} gekozen={invoer.gemeente} />
            )}
            {werk.items.length === 0 ? (
              <Niets s={s} kamers={kamers()} gemeente={invoer.gemeente} />
            ) : (
              <Vakken s={s} werk={werk} />
            )}
          </>
        ),
      };
    },
  };
}

function Vakken({ s, werk }: { s: Scherm; werk: Werkvoorraad }) {
  const per = (Object.keys(vakken) as Vak[])
    .map((vak) => ({ vak, rijen: werk.items.filter((r) => r.vak === vak) }))
    // Most days nothing is urgent, and then it is not worth a heading.
    .filter(({ vak, rijen }) => vak !== 'nu' || rijen.length > 0);
  return (
    <>
      <Tellers
        titel="Wat op u wacht"
        tellers={per.map(({ vak, rijen }) => ({
          aantal: rijen.length,
          tekst: vakken[vak].toLowerCase(),
          pad: `#vak-${vak}`,
          soort: ERNST[vak],
        }))}
      />
      {werk.meer && (
        <p>Er is meer werk dan hier past; u ziet per onderdeel het dringendste. De lijsten in het menu tonen alles.</p>
      )}
      {per.map(({ vak, rijen }) => (
        <Vakpaneel s={s} vak={vak} rijen={rijen} />
      ))}
    </>
  );
}

function Vakpaneel({ s, vak, rijen }: { s: Scherm; vak: Vak; rijen: Werkitem[] }) {
  const vandaag = dagVan(s.klok.nu());
  return (
    <Paneel
      titel={`${vakken[vak]} (${opmaak.getal(rijen.length)})`}
      id={`vak-${vak}`}
      toelichting={uitleg(vak, vandaag)}
    >
      <Tabel<Werkitem>
        titel={vakken[vak]}
        rijen={rijen}
        rijPad={(r) => r.pad}
        leeg={LEEG[vak]}
        kolommen={[
          { kop: 'Wat', cel: (r) => r.taak },
          {
            kop: 'Waarover',
            cel: (r) => (
              <>
                <strong>{r.titel}</strong>
                {r.onderschrift && (
                  <>
                    <br />
                    <small>{r.onderschrift}</small>
                  </>
                )}
              </>
            ),
          },
          ...(s.wie.gemeenten.length > 1
            ? [{ kop: 'Gemeente', cel: (r: Werkitem) => (r.gemeente ? gemeentenaam(r.gemeente) : '–'), smal: true }]
            : []),
          ...(vak === 'wacht' ? [{ kop: 'Wacht op', cel: (r: Werkitem) => r.wachtOp ?? '–' }] : []),
          {
            kop: 'Voor',
            cel: (r) =>
              r.voor ? (
                <Termijn dag={r.voor} vandaag={s.klok.nu()} wettelijk={r.wettelijk} />
              ) : (
                <span class="sz-zacht">geen termijn</span>
              ),
          },
        ]}
      />
    </Paneel>
  );
}

const LEEG: Record<Vak, string> = {
  nu: 'Niets kan niet wachten.',
  te_laat: 'Niets is te laat.',
  vandaag: 'Niets hoeft vandaag klaar te zijn.',
  deze_week: 'Deze week loopt er verder geen termijn af.',
  later: 'Er staat niets voor later.',
  wacht: 'Niets van u ligt bij een ander.',
};

function uitleg(vak: Vak, vandaag: string): string | undefined {
  if (vak === 'nu') return 'Iemand gaf dit spoed. Bel eerst, leg daarna vast.';
  if (vak === 'deze_week') return `Tot en met ${opmaak.weekdag(zondagVan(vandaag))}.`;
  if (vak === 'later') return 'Na deze week, of zonder termijn.';
  if (vak === 'wacht') return 'Een ander is aan zet. Duurt het te lang, vraag er dan naar.';
  return undefined;
}

function Gemeentekeuze({ s, gekozen }: { s: Scherm; gekozen: string | undefined }) {
  return (
    <Tabs
      titel="Gemeente"
      tabs={[
        { tekst: 'Alle gemeenten', pad: '/', actief: !gekozen },
        ...s.wie.gemeenten.map((g) => ({ tekst: gemeentenaam(g), pad: `/?gemeente=${g}`, actief: gekozen === g })),
      ]}
    />
  );
}

/** Nothing to do: what would stand here, and where to go. */
function Niets({ s, kamers, gemeente }: { s: Scherm; kamers: readonly Kamer[]; gemeente: string | undefined }) {
  const lijsten = lijstenVan(kamers, s.wie.petsoort, ['/']);
  return (
    <>
      <LegeStaat
        icoon="goed"
        titel={gemeente ? `Er wacht nu niets op u in ${gemeentenaam(gemeente)}` : 'Er wacht nu niets op u'}
        tekst={`U handelt als ${petVan(s.wie.petsoort).naam}. Komt er werk voor deze pet, dan staat het hier vanzelf: eerst wat te laat is, dan vandaag, deze week en later. Wat op een ander wacht staat apart.`}
        actie={{ tekst: 'Hoe begin ik?', pad: '/hulp' }}
      />
      {lijsten.length > 0 && (
        <Paneel titel="Intussen kunt u hier terecht">
          <ul>
            {lijsten.map((l) => (
              <li>
                <Link pad={l.pad}>{l.tekst}</Link>
              </li>
            ))}
          </ul>
        </Paneel>
      )}
    </>
  );
}
