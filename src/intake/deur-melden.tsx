import { Fout, type Veldfout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Publiek, Publieksdeur, Publieksinhoud } from '../kern/publiek.ts';
import { veldenVanSchema } from '../kern/veldenbouw.ts';
import { Velden } from '../platform/scherm/formulier.tsx';
import { Gegevens, opmaak, Paneel } from '../platform/scherm/index.ts';
import { BelBijGevaar, bericht, Deurformulier, leesVelden, Stapknop, Voorwaarden } from './deurdelen.tsx';
import { ontvang, zoekRoute } from './inname.ts';
import type { Deurroute } from './queries-deur.ts';
import { Deurmelding } from './schema.ts';
import { isZending, maakZending } from './sleutel.ts';
import { hoeBekend, routevragen } from './woorden.ts';

const GETYPT = ['wat', 'waar', 'wanneer', 'hoe', 'antwoord', 'contact'] as const;

/** The open door of one meldroute: no login, no script, no cookie. The words travel only in the body of a post. */
export const melddeur: Publieksdeur = {
  pad: '/melden/:slug',
  async toon(p) {
    const dicht = await openRoute(p);
    return 'inhoud' in dicht ? dicht : formulier(dicht, {}, []);
  },
  async neemAan(p) {
    const route = await openRoute(p);
    if ('inhoud' in route) return route;
    const getypt = Object.fromEntries(GETYPT.flatMap((n) => (p.velden[n] ? [[n, p.velden[n]]] : []))) as Record<
      string,
      string
    >;
    if (p.velden.stap === 'aanpassen') return formulier(route, getypt, []);
    try {
      const melding = leesVelden<Deurmelding>(p, Deurmelding, getypt);
      if (p.velden.stap !== 'versturen' || !isZending(p.velden.zending)) return nakijken(route, getypt, melding);
      const ontvangst = await ontvang(p, { route, sleutel: p.params.slug!, geheim: p.velden.zending, melding });
      return bewijs(route, ontvangst);
    } catch (fout) {
      if (!(fout instanceof Fout) || fout.code !== 'INVOER_ONGELDIG') throw fout;
      return { ...formulier(route, getypt, fout.velden), status: 422 };
    }
  },
};

type Open = Deurroute & { slug: string };

/** The route when it is open, else the page that says why not. An unknown link and a replaced one give the same. */
async function openRoute(p: Publiek): Promise<Open | Publieksinhoud> {
  const gevonden = await zoekRoute(p, p.params.slug!);
  if (!gevonden || gevonden.stand === 'beeindigd')
    return bericht(
      'Deze link werkt niet meer',
      'De link is vervangen, beëindigd of verkeerd overgetypt. Vraag de gemeente om de nieuwe link. Wat u eerder stuurde is gewoon aangekomen.',
    );
  const { route, stand } = gevonden;
  if (stand === 'open') return { ...route, slug: p.params.slug! };
  const wanneer =
    stand === 'straks'
      ? `Hier kan gemeld worden vanaf ${opmaak.datum(route.geldigVan)}.`
      : stand === 'voorbij'
        ? `Hier kon gemeld worden tot en met ${opmaak.datum(route.geldigTot!)}.`
        : 'Hier kan nu even niet gemeld worden.';
  return bericht(
    `${route.naam}: gesloten`,
    `${wanneer} Bel ${gemeentenaam(route.gemeente)} als het niet kan wachten, en vraag naar de coördinator toezicht.`,
  );
}

function formulier(r: Open, waarden: Record<string, string>, fouten: readonly Veldfout[]): Publieksinhoud {
  const weg = Object.keys(routevragen).filter((v) => !r.vragen.includes(v));
  return {
    titel: `Melden bij ${gemeentenaam(r.gemeente)}`,
    inleiding: r.welkom,
    inhoud: (
      <>
        <BelBijGevaar />
        <Voorwaarden gemeente={gemeentenaam(r.gemeente)} dagen={r.reagerenDagen} />
        <Paneel titel="Uw melding" toelichting={`Meldroute: ${r.naam}`}>
          <Deurformulier
            actie={`/melden/${r.slug}`}
            knoppen={
              <Stapknop stap="nakijken" soort="hoofd">
                Kijk na wat u verstuurt
              </Stapknop>
            }
          >
            <Velden velden={veldenVanSchema(Deurmelding, { weg })} waarden={waarden} fouten={fouten} />
          </Deurformulier>
        </Paneel>
        <Volglink />
      </>
    ),
  };
}

function nakijken(r: Open, getypt: Record<string, string>, m: Deurmelding): Publieksinhoud {
  return {
    titel: 'Klopt dit?',
    inleiding:
      'Er is nog niets verstuurd. Haal weg wat naar iemand wijst die sekswerk doet, en wat over u niet nodig is.',
    inhoud: (
      <Paneel titel="Dit verstuurt u">
        <Gegevens
          items={[
            { naam: 'Wat u meldt', waarde: m.wat, meerregelig: true },
            ...(m.waar ? [{ naam: 'Waar', waarde: m.waar }] : []),
            ...(m.wanneer ? [{ naam: 'Wanneer', waarde: m.wanneer }] : []),
            ...(m.hoe ? [{ naam: 'Hoe u dit weet', waarde: hoeBekend[m.hoe] }] : []),
            { naam: 'U wilt antwoord', waarde: m.antwoord ? 'Ja, met de code' : 'Nee' },
            ...(m.contact ? [{ naam: 'Te bereiken', waarde: m.contact }] : []),
          ]}
        />
        <Deurformulier
          actie={`/melden/${r.slug}`}
          verborgen={{ ...getypt, zending: maakZending() }}
          knoppen={
            <>
              <Stapknop stap="versturen" soort="hoofd">
                Versturen
              </Stapknop>
              <Stapknop stap="aanpassen" soort="gewoon">
                Aanpassen
              </Stapknop>
            </>
          }
        />
      </Paneel>
    ),
  };
}

function bewijs(r: Open, o: { code: string; reagerenVoor: string }): Publieksinhoud {
  return {
    titel: 'Uw melding is aangekomen',
    inleiding: `${gemeentenaam(r.gemeente)} kijkt er uiterlijk ${opmaak.datum(o.reagerenVoor)} naar.`,
    inhoud: (
      <>
        <Paneel titel="Uw code" id="code">
          <p class="sz-inleiding">
            <strong>{o.code}</strong>
          </p>
          <p>
            Schrijf de code op of druk deze pagina af: hij is maar één keer te zien, en wij kunnen hem niet terugvinden.
            Wie de code heeft, kan lezen wat u meldde.
          </p>
          <p lang="en">Write this code down. With it you can read the answer. We cannot find it back for you.</p>
        </Paneel>
        <Volglink />
        <BelBijGevaar />
      </>
    ),
  };
}

function Volglink() {
  return (
    <p>
      <a class="utrecht-link utrecht-link--html-a" href="/melden/volgen">
        Lees met uw code wat er met uw melding gebeurt
      </a>
    </p>
  );
}
