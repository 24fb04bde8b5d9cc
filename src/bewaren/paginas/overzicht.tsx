import { lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { filtersVanSchema } from '../../kern/veldenbouw.ts';
import { Knoplink, opmaak, Paneel, Status, Tabel, Tabs, Termijn, Waarschuwing } from '../../platform/scherm/index.ts';
import { Filters } from '../../platform/scherm/filters.tsx';
import { bewaarregel } from '../bewaarregels.ts';
import type { maakStelLijstOp } from '../handelingen.ts';
import { overGemeente } from '../over.ts';
import { Kalendervraag, type Bewaarregelrij, type Kalenderregel } from '../schema.ts';
import { toonKalender, VOORUIT_DAGEN, type maakToonKomend } from '../vragen.ts';
import { Grondmerk, regelwoord } from '../weergave.tsx';

/** The tabs of this room, the same on every page. */
export function Bewaartabs({ nu }: { nu: string }) {
  const tabs = [
    { tekst: 'Kalender', pad: '/bewaren' },
    { tekst: 'Lijsten', pad: '/bewaren/lijsten' },
    { tekst: 'Opschortingen', pad: '/bewaren/opschortingen' },
    { tekst: 'Verklaringen', pad: '/bewaren/verklaringen' },
    { tekst: 'Termijnen', pad: '/bewaren/termijnen' },
  ];
  return <Tabs titel="Bewaren en vernietigen" tabs={tabs.map((t) => ({ ...t, actief: t.pad === nu }))} />;
}

/** What goes when: the counts of all compartimenten, and for toezicht the zaken themselves. */
export function maakOverzichtPagina(h: {
  toonKomend: ReturnType<typeof maakToonKomend>;
  stelLijstOp: ReturnType<typeof maakStelLijstOp>;
}): Pagina {
  return {
    pad: '/bewaren',
    menu: {
      groep: 'Verantwoording',
      tekst: 'Bewaren',
      toets: '4',
      petten: ['coordinator', 'jurist', 'privacyfunctionaris'],
    },
    async toon(s) {
      const filter = lijstInvoer(s, Kalendervraag);
      const { items } = await s.vraag(toonKalender, filter);
      const toezicht = s.wie.compartiment === 'toezicht';
      const komend = toezicht ? await s.vraag(h.toonKomend, filter) : null;
      const magLijst = s.wie.gemeenten.some((g) => s.mag(h.stelLijstOp, overGemeente(g)).toegestaan);
      const nu = s.klok.nu();
      const klaar = komend?.items.some((r) => isAanTermijn(r, nu));
      return {
        titel: 'Bewaren en vernietigen',
        ...(magLijst && klaar
          ? { volgendeStap: { tekst: 'Zet op een lijst wat aan de archieftermijn is', pad: '/bewaren/lijsten/nieuw' } }
          : {}),
        inhoud: (
          <>
            <Bewaartabs nu="/bewaren" />
            <Filters
              pad={s.pad}
              filters={filtersVanSchema(Kalendervraag, s.wie.gemeenten)}
              waarden={s.filters}
              verborgen={{}}
            />
            {komend && <Komend s={s} items={komend.items} meer={komend.meer} />}
            <Kalender items={items} />
          </>
        ),
      };
    },
  };
}

function isAanTermijn(r: Bewaarregelrij, nu: Date): boolean {
  return bewaarregel(r.regel)?.grond === 'archief' && !r.opgeschort && r.vernietigenOp <= nu.toISOString().slice(0, 10);
}

function Komend({ s, items, meer }: { s: Scherm; items: readonly Bewaarregelrij[]; meer: boolean }) {
  const nu = s.klok.nu();
  return (
    <Paneel
      titel={`Binnen ${VOORUIT_DAGEN} dagen aan de termijn`}
      toelichting="Wat op de Archiefwet rust gaat pas na een goedgekeurde lijst. Wat op de AVG rust gaat vanzelf. Rust een zaak op beide, dan ziet u beide dagen; de vroegste geldt voor dat deel."
    >
      {meer && (
        <Waarschuwing soort="info">
          Dit is het begin: er is meer. Kies een soort of gemeente om minder te zien.
        </Waarschuwing>
      )}
      <Tabel
        titel="Binnenkort aan de termijn"
        rijen={items}
        rijPad={(r) => r.pad ?? undefined}
        leeg="Er komt de komende negentig dagen niets aan zijn termijn."
        kolommen={[
          { kop: 'Zaak', cel: (r) => r.aanduiding },
          { kop: 'Soort', cel: (r) => regelwoord(r.regel) },
          { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
          { kop: 'Rust op', cel: (r) => <Grondmerk grond={bewaarregel(r.regel)?.grond ?? ''} />, smal: true },
          { kop: 'Loopt sinds', cel: (r) => opmaak.datumKort(r.start), smal: true },
          {
            kop: 'Weg op',
            cel: (r) =>
              r.opgeschort ? (
                <Status soort="let-op" tekst="Opgeschort" />
              ) : (
                <Termijn dag={r.vernietigenOp} vandaag={nu} kort />
              ),
          },
        ]}
      />
      <p>
        <Knoplink pad="/bewaren/opschorten">Een vernietiging opschorten</Knoplink>
      </p>
    </Paneel>
  );
}

function Kalender({ items }: { items: readonly Kalenderregel[] }) {
  return (
    <Paneel
      titel="Kalender"
      toelichting="Aantallen, elk uur geteld. Hoeveel er in een beschermd compartiment weggaat, ziet alleen de privacyfunctionaris."
    >
      <Tabel
        titel="Aantal per maand en soort"
        rijen={items}
        leeg="Er loopt nog geen termijn, of de telling van dit uur is nog niet geweest."
        kolommen={[
          { kop: 'Maand', cel: (r) => opmaak.datum(r.maand).replace(/^\d+ /, ''), smal: true },
          { kop: 'Soort', cel: (r) => regelwoord(r.regel) },
          { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
          { kop: 'Rust op', cel: (r) => <Grondmerk grond={r.grond} />, smal: true },
          { kop: 'Aantal', cel: (r) => opmaak.getal(r.aantal), getal: true },
          { kop: 'Opgeschort', cel: (r) => opmaak.getal(r.opgeschort), getal: true },
        ]}
      />
    </Paneel>
  );
}
