import { getypt, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Inhoud, Pagina, Scherm } from '../../kern/scherm.ts';
import { bronwoord, toonMelding } from '../../meldingen/index.ts';
import { Citaat, Deuren, opmaak, TweeKolom, type Deur } from '../../platform/scherm/index.ts';
import { Signaalcitaat, toonStapel } from '../../signalen/index.ts';
import { Opvallend } from '../opvallend.tsx';
import { legTriageVast } from '../handelingen.ts';
import { routebeschrijvingen, routes, type Route } from '../routes.ts';
import { toonZorgpartners } from '../vragen.ts';
import { NuBellen, Zorgdichtbij } from '../weergave.tsx';

/** Three doors and three side doors, each with what it entails (R2, G1). */
const DEUREN: Deur[] = (Object.keys(routes) as Route[]).map((r) => {
  const b = routebeschrijvingen[r];
  return { waarde: r, titel: routes[r], tekst: b.tekst, gevolgen: b.gevolgen, zij: b.zij };
});

/** What the choice is about: a stapel or one melding, with the words that were said. */
interface Voorwerp {
  titel: string;
  pad: string;
  lijst: { tekst: string; pad: string };
  verborgen: Record<string, string>;
  weg: string;
  urgentie: string;
  woorden: Inhoud;
}

/** The page on which a person chooses the doors. */
export const nieuweTriagePagina: Pagina = {
  pad: '/triages/nieuw',
  async toon(s) {
    const v = s.filters.stapel ? await vanStapel(s, s.filters.stapel) : await vanMelding(s, s.filters.melding);
    const { items } = await s.vraag(toonZorgpartners, {});
    const { velden, fouten } = getypt(s, legTriageVast);
    return {
      titel: `Route kiezen: ${v.titel}`,
      kruimels: [v.lijst, { tekst: v.titel, pad: v.pad }, { tekst: 'Route kiezen' }],
      inhoud: (
        <>
          <NuBellen titel="Kan het niet wachten? Bel nu; leg het daarna vast" />
          <TweeKolom
            hoofd={
              <HandelingFormulier
                s={s}
                handeling={legTriageVast}
                params={{}}
                verborgen={v.verborgen}
                weg={['routes', v.weg]}
                waarden={{ urgentie: v.urgentie }}
                knop="Route vastleggen"
                annuleren={v.pad}
                toelichting={
                  <Deuren
                    naam="routes"
                    titel="Welke deuren gaan open?"
                    meer
                    deuren={DEUREN}
                    gekozen={velden.routes ?? []}
                    hint="Meer dan één mag: zorg gaat samen met elke andere deur. Kies de lichtste die volstaat."
                    fout={fouten.find((f) => f.veld === 'routes')?.tekst}
                  />
                }
              />
            }
            zijtitel="Waar het over gaat"
            zij={
              <>
                {v.woorden}
                <Zorgdichtbij partners={items} />
              </>
            }
          />
        </>
      ),
    };
  },
};

async function vanStapel(s: Scherm, id: string): Promise<Voorwerp> {
  const stapel = await s.vraag(toonStapel, { id });
  return {
    titel: `${stapel.nummer} · ${stapel.titel}`,
    pad: `/stapels/${id}`,
    lijst: { tekst: 'Stapels', pad: '/stapels' },
    verborgen: { stapelId: id, versie: String(stapel.versie) },
    weg: 'meldingId',
    urgentie: 'gewoon',
    woorden: (
      <>
        {stapel.leden.map((l, i) => (
          <Signaalcitaat signaal={l} nummer={i + 1} />
        ))}
      </>
    ),
  };
}

async function vanMelding(s: Scherm, id: string | undefined): Promise<Voorwerp> {
  if (!id) throw new Fout('NIET_GEVONDEN', 'Begin bij een stapel of een melding en kies daar ‘Route kiezen’.');
  const melding = await s.vraag(toonMelding, { id });
  return {
    titel: melding.nummer,
    pad: `/meldingen/${id}`,
    lijst: { tekst: 'Meldingen', pad: '/meldingen' },
    verborgen: { meldingId: id, versie: String(melding.versie) },
    weg: 'stapelId',
    urgentie: melding.urgentie,
    woorden: (
      <>
        <Citaat
          tekst={melding.tekst ?? 'Overgedragen aan het dossier mensenhandel.'}
          bron={`${bronwoord(melding.bron)}, ${opmaak.datumtijd(melding.ontvangenOp)}`}
        />
        {melding.tekst !== null && <Opvallend tekst={melding.tekst} />}
      </>
    ),
  };
}
