import { Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import type { Declaratie } from '../../kern/declaraties.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Status, Waarschuwing } from '../../platform/scherm/index.ts';
import { doelwoorden, logsoorten, Logvraag, type Ketencontrole, type Logregel } from '../schema-log.ts';
import { controleerVerwerkingen, toonVerwerkingen } from '../vragen.ts';
import { petwoord } from '../weergave.tsx';
import { Regellinks } from './toegang.tsx';

/** What the log writes that is not a declaration: logging in and changing pet. */
const ANDERE_TITELS: Record<string, string> = {
  'sessie.beginnen': 'Inloggen',
  'sessie.beeindigen': 'Uitloggen',
  'sessie.overal-beeindigen': 'Overal uitloggen',
  'pet.wisselen': 'Van pet wisselen',
};

/** The log with search and filters: who, what, when, in which pet, for which purpose, by which rule (B12.8). */
export function maakLogPagina(alles: () => readonly Declaratie[]): Pagina {
  const titelVan = (naam: string) => ANDERE_TITELS[naam] ?? alles().find((d) => d.naam === naam)?.titel ?? naam;
  return {
    pad: '/log',
    menu: { groep: 'Beheer', tekst: 'Log', toets: 'l', petten: ['privacyfunctionaris'] },
    async toon(s) {
      const invoer = lijstInvoer(s, Logvraag);
      const antwoord = await s.vraag(toonVerwerkingen, invoer);
      return {
        titel: 'Log van verwerkingen',
        inhoud: (
          <>
            <Beperkt v={invoer} wie={antwoord.items[0]?.medewerker} />
            <Lijstpagina<Logregel>
              s={s}
              titel="Log van verwerkingen"
              woorden={['regel', 'regels']}
              schema={Logvraag}
              antwoord={antwoord}
              kolommen={[
                { kop: 'Wanneer', cel: (r) => opmaak.datumtijdKort(r.op), volgorde: 'op', smal: true },
                { kop: 'Wie', cel: (r) => <Wie r={r} /> },
                { kop: 'Wat', cel: (r) => <Wat r={r} titel={titelVan(r.naam)} /> },
                { kop: 'Waarover', cel: (r) => <Waarover r={r} /> },
                { kop: 'Doel', cel: (r) => (doelwoorden as Record<string, string>)[r.doel] ?? r.doel },
                { kop: 'Regel', cel: (r) => <Regellinks ids={r.regels.filter((id) => id !== '')} /> },
              ]}
              rijPad={() => undefined}
              volgorde={{ volgorde: 'op', richting: 'af' }}
              zoekhint="Zoek op medewerker, handeling of regel"
              leeg={{
                titel: 'Nog niets in het log',
                tekst:
                  'Elke keer dat iemand iets doet, leest of geweigerd wordt, komt hier een regel bij. De inhoud van zaken staat er niet in.',
              }}
              acties={<Knoplink pad="/log/keten">Is de keten heel?</Knoplink>}
            />
          </>
        ),
      };
    },
  };
}

/** A narrowing that no filter shows, because it came with a link. */
function Beperkt({
  v,
  wie,
}: {
  v: { medewerkerId?: string; onderwerpId?: string; regel?: string };
  wie: string | null | undefined;
}) {
  const delen = [
    v.medewerkerId && `van ${wie ?? 'één medewerker'}`,
    v.onderwerpId && 'over één onderwerp',
    v.regel && `volgens regel ${v.regel}`,
  ].filter((d): d is string => Boolean(d));
  if (delen.length === 0) return null;
  return (
    <Waarschuwing soort="info" acties={<Knoplink pad="/log">Toon het hele log</Knoplink>}>
      U ziet alleen regels {opmaak.opsomming(delen)}.
    </Waarschuwing>
  );
}

function Wie({ r }: { r: Logregel }) {
  return (
    <>
      {r.medewerker ?? 'Samenzicht zelf'}
      {r.petsoort && (
        <>
          <br />
          <small>
            als {petwoord(r.petsoort)} ({r.compartiment})
          </small>
        </>
      )}
    </>
  );
}

function Wat({ r, titel }: { r: Logregel; titel: string }) {
  const mislukt = r.status === 'Error';
  return (
    <>
      {titel}
      {r.aantal !== null && ` (${opmaak.meervoud(r.aantal, 'regel', 'regels')})`}
      <br />
      <Status
        soort={r.soort === 'weigering' ? 'let-op' : mislukt ? 'ernstig' : 'neutraal'}
        tekst={mislukt ? 'Mislukt' : ((logsoorten as Record<string, string>)[r.soort] ?? r.soort)}
      />
      {r.toelichting && <small> {r.toelichting}</small>}
    </>
  );
}

function Waarover({ r }: { r: Logregel }) {
  const eigen = r.onderwerpId && /^[0-9a-f-]{36}$/.test(r.onderwerpId);
  return (
    <>
      {r.onderwerpSoort && r.onderwerpSoort !== 'Algemeen'
        ? r.onderwerpSoort
        : eigen
          ? 'Medewerker of organisatie'
          : '–'}
      {eigen && (
        <>
          {' '}
          <a class="utrecht-link utrecht-link--html-a" href={`/log?onderwerpId=${r.onderwerpId}`}>
            alles hierover
          </a>
        </>
      )}
      {r.gemeente && (
        <>
          <br />
          <small>{gemeentenaam(r.gemeente)}</small>
        </>
      )}
    </>
  );
}

/** Whether nobody changed the log unnoticed: walks the whole chain now. */
export const ketenPagina: Pagina = {
  pad: '/log/keten',
  async toon(s) {
    const k = await s.vraag(controleerVerwerkingen, {});
    return {
      titel: 'Is de keten van het log heel?',
      kruimels: [{ tekst: 'Log', pad: '/log' }, { tekst: 'Keten' }],
      inhoud: (
        <>
          <Uitkomst k={k} />
          <Gegevens
            items={[
              { naam: 'Gecontroleerd', waarde: opmaak.datumtijd(s.klok.nu()) },
              { naam: 'Schakels die kloppen', waarde: opmaak.getal(k.schakels) },
              { naam: 'Regels daarin', waarde: opmaak.getal(k.rijen) },
              { naam: 'Wachten nog op verzegeling', waarde: opmaak.getal(k.wachtend) },
            ]}
          />
          <p>
            Het log van de hele installatie is nagelopen, ook regels die deze pet niet mag lezen. Elke regel zit met een
            wiskundige vingerafdruk vast aan alle regels ervoor; wie er één verandert, weghaalt of bijplaatst, breekt de
            keten vanaf die plaats.
          </p>
          <p>
            <Knoplink pad="/log/keten">Controleer opnieuw</Knoplink>
          </p>
        </>
      ),
    };
  },
};

function Uitkomst({ k }: { k: Ketencontrole }) {
  if (k.heel)
    return (
      <Waarschuwing soort="goed" titel="De keten is heel">
        Alle verzegelde regels staan er nog, in dezelfde volgorde en met dezelfde inhoud.
      </Waarschuwing>
    );
  return (
    <Waarschuwing
      soort="ernstig"
      titel={`De keten is gebroken${k.schakel === null ? '' : ` bij schakel ${k.schakel}`}`}
    >
      <p>
        {opmaak.hoofdletter(k.reden ?? '')}.{k.rij && ` Regel ${k.rij}.`}
      </p>
      <p>
        Wat nu: laat de database niet verder wijzigen, bewaar een kopie, en behandel dit als een datalek totdat het
        tegendeel blijkt (AVG 33). Vergelijk met de laatste reservekopie van vóór deze schakel.
      </p>
    </Waarschuwing>
  );
}
