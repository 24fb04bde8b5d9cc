import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Handeling } from '../../kern/declaraties.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { rijenVan } from '../document-register.ts';
import { padVan, stelVast, stelVersieOp } from '../handelingen.ts';
import { overRegelVan } from '../over.ts';
import type { Activiteit, Versie } from '../schema.ts';
import type { maakToonActiviteit } from '../vragen.ts';
import { beeindigActiviteit, hervat, schortOp } from '../wendingen.ts';
import { Activiteitmerk, Dpiamerk } from '../weergave.tsx';

type Toon = ReturnType<typeof maakToonActiviteit>;
const kruimel = (a: Activiteit) => ({ tekst: 'Verwerkingsregister', pad: `/verwerkingen?gemeente=${a.gemeente}` });
const vraagVan = (s: Scherm) => ({
  sleutel: s.params.sleutel!,
  ...(s.filters.gemeente ? { gemeente: s.filters.gemeente } : {}),
});

/** The pages of one entry; they ask the vraag that knows all declarations. */
export function maakActiviteitpaginas(toon: Toon): Pagina[] {
  return [bekijk(toon), opstellen(toon), ...WENDINGEN.map((w) => wending(toon, w))];
}

function bekijk(toon: Toon): Pagina {
  return {
    pad: '/verwerkingen/:sleutel',
    async toon(s) {
      const a = await s.vraag(toon, vraagVan(s));
      return {
        titel: a.inhoud.naam,
        kruimels: [kruimel(a), { tekst: a.inhoud.naam }],
        inhoud: (
          <>
            <Standmelding a={a} />
            <TweeKolom
              hoofd={
                <>
                  <Paneel titel="Wat het register zegt" toelichting={`Gemeente ${gemeentenaam(a.gemeente)}`}>
                    <Gegevens
                      items={rijenVan(a.inhoud).map(([naam, waarde]) => ({ naam, waarde, meerregelig: true }))}
                    />
                  </Paneel>
                  <RustErop a={a} />
                  <Versies a={a} />
                </>
              }
              zijtitel="Stand"
              zij={<Zij s={s} a={a} />}
            />
          </>
        ),
      };
    },
  };
}

function Standmelding({ a }: { a: Activiteit }) {
  if (a.stand === 'opgeschort' || a.stand === 'beeindigd')
    return (
      <Waarschuwing
        soort="ernstig"
        titel={a.stand === 'opgeschort' ? 'Deze verwerking is opgeschort' : 'Deze verwerking is beëindigd'}
      >
        Alles wat erop rust wordt geweigerd. Reden: {a.reden}
      </Waarschuwing>
    );
  if (a.stand === 'sjabloon')
    return (
      <Waarschuwing soort="info" titel="Volgens het landelijke sjabloon">
        De gemeente heeft deze verwerking nog niet zelf vastgesteld. Zij loopt ondertussen zoals het sjabloon zegt.
      </Waarschuwing>
    );
  return null;
}

function RustErop({ a }: { a: Activiteit }) {
  const rij = (isHandeling: boolean) => a.rustErop.filter((r) => r.isHandeling === isHandeling).map((r) => r.titel);
  return (
    <Paneel titel="Wat hierop rust" toelichting="Dit stopt als de verwerking wordt opgeschort of beëindigd.">
      <Gegevens
        items={[
          { naam: 'Handelingen', waarde: rij(true).join(', ') || 'Geen' },
          { naam: 'Vragen', waarde: rij(false).join(', ') || 'Geen' },
        ]}
      />
    </Paneel>
  );
}

const STATUS: Record<string, string> = {
  concept: 'Concept',
  vastgesteld: 'Vastgesteld',
  opgeschort: 'Opgeschort',
  beeindigd: 'Beëindigd',
};

function Versies({ a }: { a: Activiteit }) {
  return (
    <Paneel titel="Versies">
      <Tabel<Versie>
        titel="Versies"
        rijen={a.versies}
        leeg="De gemeente schreef nog geen eigen versie; het sjabloon geldt."
        kolommen={[
          { kop: 'Versie', cel: (v) => v.versie, getal: true },
          { kop: 'Wat', cel: (v) => STATUS[v.status] },
          { kop: 'Reden', cel: (v) => v.reden },
          { kop: 'Opgesteld', cel: (v) => `${v.aangemaaktDoorNaam}, ${opmaak.datum(v.aangemaaktOp)}` },
          {
            kop: 'Getekend',
            cel: (v) =>
              v.ondertekendOp
                ? `${v.ondertekendDoorNaam} (${petVan(v.ondertekendPetsoort!).naam}), ${opmaak.datum(v.ondertekendOp)}`
                : 'Nog niet',
          },
        ]}
      />
    </Paneel>
  );
}

function Zij({ s, a }: { s: Scherm; a: Activiteit }) {
  const over = overRegelVan({ ...a, onmisbaar: a.onmisbaar !== null });
  const concept = a.versies.find((v) => v.id === a.conceptId);
  const dpiaInOrde = concept?.inhoud.dpia === 'niet_nodig' || ['geldig', 'verloopt'].includes(a.dpiastand);
  const form = (stap: string) => `/verwerkingen/${a.sleutel}/${stap}?gemeente=${a.gemeente}`;
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Activiteitmerk stand={a.stand} /> },
          {
            naam: 'DPIA',
            waarde: a.dpiaId ? (
              <a href={`/dpias/${a.dpiaId}`}>
                <Dpiamerk stand={a.dpiastand} />
              </a>
            ) : (
              <Dpiamerk stand={a.dpiastand} />
            ),
          },
          { naam: 'Bron', waarde: a.bron },
          ...(a.onmisbaar ? [{ naam: 'Kan niet uit', waarde: a.onmisbaar, meerregelig: true }] : []),
        ]}
      />
      {a.dpiastand === 'ontbreekt' && <Knoplink pad={`/dpias/nieuw?verwerking=${a.sleutel}`}>DPIA opstellen</Knoplink>}
      <Actiebalk
        s={s}
        acties={[
          s.actie(stelVersieOp, over, { formulierPad: form('opstellen') }),
          ...(concept
            ? [
                s.actie(stelVast, over, {
                  params: { sleutel: a.sleutel, id: concept.id },
                  waarden: { gemeente: a.gemeente },
                  context: { zelfOpgesteld: concept.aangemaaktDoor === s.wie.medewerkerId, dpiaInOrde },
                }),
              ]
            : []),
          ...WENDINGEN.filter((w) => w.past(a.stand)).map((w) =>
            s.actie(w.handeling, over, { formulierPad: form(w.stap) }),
          ),
        ]}
      />
    </>
  );
}

interface Wendingpagina {
  stap: string;
  handeling: typeof schortOp;
  past: (stand: string) => boolean;
  toelichting: string;
}

const WENDINGEN: Wendingpagina[] = [
  {
    stap: 'opschorten',
    handeling: schortOp,
    past: (x) => x === 'sjabloon' || x === 'vastgesteld',
    toelichting: 'Vanaf het volgende moment wordt alles geweigerd wat hieronder staat, voor deze gemeente.',
  },
  {
    stap: 'hervatten',
    handeling: hervat,
    past: (x) => x === 'opgeschort',
    toelichting: 'De verwerking loopt weer zoals zij was.',
  },
  {
    stap: 'beeindigen',
    handeling: beeindigActiviteit,
    past: (x) => x !== 'beeindigd',
    toelichting: 'Opnieuw beginnen vraagt een nieuwe versie die de burgemeester vaststelt.',
  },
];

function wending(toon: Toon, w: Wendingpagina): Pagina {
  return {
    pad: `/verwerkingen/:sleutel/${w.stap}`,
    async toon(s) {
      const a = await s.vraag(toon, vraagVan(s));
      return {
        titel: `${w.handeling.titel}: ${a.inhoud.naam}`,
        kruimels: [kruimel(a), { tekst: a.inhoud.naam, pad: padVan(a) }, { tekst: w.handeling.titel }],
        inhoud: (
          <>
            <RustErop a={a} />
            <HandelingFormulier
              s={s}
              handeling={w.handeling}
              params={{ sleutel: a.sleutel }}
              verborgen={{ gemeente: a.gemeente }}
              gevaar={w.stap !== 'hervatten'}
              annuleren={padVan(a)}
              toelichting={w.toelichting}
            />
          </>
        ),
      };
    },
  };
}

function opstellen(toon: Toon): Pagina {
  return {
    pad: '/verwerkingen/:sleutel/opstellen',
    async toon(s) {
      const a = await s.vraag(toon, vraagVan(s));
      const begin = a.versies.find((v) => v.id === a.conceptId)?.inhoud ?? a.inhoud;
      return {
        titel: `Nieuwe versie: ${a.inhoud.naam}`,
        kruimels: [kruimel(a), { tekst: a.inhoud.naam, pad: padVan(a) }, { tekst: 'Nieuwe versie' }],
        inhoud: (
          <HandelingFormulier
            s={s}
            handeling={stelVersieOp as Handeling<never, never> & typeof stelVersieOp}
            params={{ sleutel: a.sleutel }}
            verborgen={{ gemeente: a.gemeente }}
            waarden={begin as never}
            annuleren={padVan(a)}
            toelichting="Een eerder concept maakt plaats voor dit. Wat is vastgesteld blijft gelden tot de burgemeester deze versie vaststelt."
          />
        ),
      };
    },
  };
}
