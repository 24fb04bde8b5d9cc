import { toonInrichting, toonInrichtingkeuzes, toonLocatie, toonLocatiekeuzes } from '../../inrichtingen/index.ts';
import type { Scherm } from '../../kern/scherm.ts';
import { Paneel, Waarschuwing, type Keus } from '../../platform/scherm/index.ts';
import { Velden } from '../../platform/scherm/formulier.tsx';
import { knopklasse } from '../../platform/scherm/tekst.tsx';
import { toonStapel } from '../../signalen/index.ts';
import { toonTriage } from '../../triage/index.ts';
import { Link } from '../weergave.tsx';

/** Where a new controle would be, and what is known of that place. */
export interface Plek {
  soort: 'inrichting' | 'locatie';
  id: string;
  gemeente: string;
  titel: string;
  adres: string;
  woning: boolean;
  actief: boolean;
  artikel: string | undefined;
}

/** Where a new controle comes from: a triage, with the places that its signalen name. */
export interface Herkomst {
  triageId: string;
  onderwerp: string;
  motivering: string;
  opvolgenVoor: string | null;
  plaatsen: Array<{ soort: 'inrichting' | 'locatie'; id: string; tekst: string }>;
}

/** The triage in the address of the page, if there is one. */
export async function vindHerkomst(s: Scherm): Promise<Herkomst | null> {
  if (!s.filters.triage) return null;
  const t = await s.vraag(toonTriage, { id: s.filters.triage });
  const leden = t.stapelId ? (await s.vraag(toonStapel, { id: t.stapelId })).leden : [];
  const plaatsen = new Map<string, Herkomst['plaatsen'][number]>();
  for (const k of leden.flatMap((l) => l.kenmerken))
    if (k.soort === 'inrichting' || k.soort === 'locatie')
      plaatsen.set(k.waarde, { soort: k.soort, id: k.waarde, tekst: k.weergave });
  return {
    triageId: t.id,
    onderwerp: t.onderwerp,
    motivering: t.motivering,
    opvolgenVoor: t.opvolgenVoor,
    plaatsen: [...plaatsen.values()],
  };
}

/** The place in the address of the page; else the only one that the triage names. */
export async function vindPlek(s: Scherm, herkomst: Herkomst | null): Promise<Plek | null> {
  const enige = herkomst?.plaatsen.length === 1 ? herkomst.plaatsen[0] : undefined;
  const inrichtingId = s.filters.inrichting || (enige?.soort === 'inrichting' ? enige.id : undefined);
  const locatieId = s.filters.locatie || (enige?.soort === 'locatie' ? enige.id : undefined);
  if (inrichtingId) {
    const i = await s.vraag(toonInrichting, { id: inrichtingId });
    return {
      soort: 'inrichting',
      id: i.id,
      gemeente: i.gemeente,
      titel: i.naam,
      adres: i.adres,
      woning: i.locatieSoort === 'woning',
      actief: i.status === 'actief',
      artikel: i.regel?.artikel,
    };
  }
  if (!locatieId) return null;
  const l = await s.vraag(toonLocatie, { id: locatieId });
  return {
    soort: 'locatie',
    id: l.id,
    gemeente: l.gemeente,
    titel: l.adres,
    adres: l.adres,
    woning: l.soort === 'woning',
    actief: true,
    artikel: undefined,
  };
}

/** What the first question needs. */
interface Plaatsprops {
  s: Scherm;
  herkomst: Herkomst | null;
  inrichtingen: readonly Keus[];
  locaties: readonly Keus[];
}

/** Reads from what can be chosen. */
export async function leesPlaatskeuzes(s: Scherm): Promise<Pick<Plaatsprops, 'inrichtingen' | 'locaties'>> {
  const alsKeus = (k: { id: string; tekst: string }): Keus => ({ waarde: k.id, tekst: k.tekst });
  return {
    inrichtingen: (await s.vraag(toonInrichtingkeuzes, {})).items.map(alsKeus),
    locaties: (await s.vraag(toonLocatiekeuzes, {})).items.map(alsKeus),
  };
}

/** The first question of a plan: where. Without a place nothing can be shown of what is there already (R3). */
export function Plaatskeuze({ s, herkomst, inrichtingen, locaties }: Plaatsprops) {
  const mee = ['triage', 'maatregel'].flatMap((n) => (s.filters[n] ? [[n, s.filters[n]] as const] : []));
  const adres = (p: { soort: string; id: string }) =>
    `/controles/nieuw?${new URLSearchParams([...mee.map((m) => [...m]), [p.soort, p.id]]).toString()}`;
  return (
    <>
      {herkomst && herkomst.plaatsen.length > 0 && (
        <Paneel titel="Genoemd in de signalen" toelichting="Deze plaatsen staan in de stapel waar de triage over gaat.">
          <ul>
            {herkomst.plaatsen.map((p) => (
              <li>
                <Link pad={adres(p)}>{p.tekst}</Link>
              </li>
            ))}
          </ul>
        </Paneel>
      )}
      <Waarschuwing soort="info" titel="Een bedrijf of een plek, geen mens">
        Een controle gaat over een inrichting of een locatie. Kies een inrichting; is er geen bekend, kies dan de
        locatie.
      </Waarschuwing>
      <Keuzeformulier naam="inrichting" label="Inrichting" keuzes={inrichtingen} mee={mee} />
      <Keuzeformulier naam="locatie" label="Locatie" keuzes={locaties} mee={mee} />
      <p>
        Staat de plek er niet bij? <Link pad="/locaties/nieuw">Registreer eerst de locatie</Link>.
      </p>
    </>
  );
}

function Keuzeformulier(p: {
  naam: string;
  label: string;
  keuzes: readonly Keus[];
  mee: ReadonlyArray<readonly [string, string]>;
}) {
  return (
    <form method="get" action="/controles/nieuw" class="sz-formulier">
      {p.mee.map(([naam, waarde]) => (
        <input type="hidden" name={naam} value={waarde} />
      ))}
      <Velden
        velden={[{ soort: 'zoekkeuze', naam: p.naam, label: p.label, keuzes: p.keuzes }]}
        waarden={{}}
        fouten={[]}
      />
      <div class="sz-formulier__voet">
        <button type="submit" class={knopklasse('gewoon')}>
          Verder met deze {p.label.toLowerCase()}
        </button>
      </div>
    </form>
  );
}
