import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Paneel, Stapel, TweeKolom, Waarschuwing, type Waarden } from '../../platform/scherm/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { planControle } from '../plan-controle.ts';
import type { Deurstand } from '../schema-antwoorden.ts';
import type { Dubbel, Teamkeus, Teamvraag } from '../schema-planning.ts';
import type { Partnerbezoek } from '../schema-partners.ts';
import { toonDubbele, toonTeamkeuzes } from '../vragen.ts';
import { Link } from '../weergave.tsx';
import { Deurwaarschuwingen } from './deurdelen.tsx';
import { Dekking, Dubbele, isOpen, teamlijst, teamvraagVan } from './plandelen.tsx';
import { Partnerbezoeken } from './partnerbezoeken.tsx';
import { leesPlaatskeuzes, Plaatskeuze, vindHerkomst, vindPlek, type Herkomst, type Plek } from './plaatskeuze.tsx';

/** The form for a new controle: first where, then with sight of what is there already and who is designated. */
export const nieuweControlePagina: Pagina = {
  pad: '/controles/nieuw',
  async toon(s) {
    const herkomst = await vindHerkomst(s);
    const plek = await vindPlek(s, herkomst);
    const kruimels = [{ tekst: 'Controles', pad: '/controles' }, { tekst: 'Plannen' }];
    if (!plek)
      return {
        titel: 'Controle plannen: waar?',
        kruimels,
        inhoud: (
          <Stapel>
            <Herkomstregel herkomst={herkomst} />
            <Plaatskeuze s={s} herkomst={herkomst} {...await leesPlaatskeuzes(s)} />
          </Stapel>
        ),
      };
    const vraag = teamvraagVan(s, plek, plusDagen(dagVan(s.klok.nu()), 1));
    const waar = plek.soort === 'inrichting' ? { inrichtingId: plek.id } : { locatieId: plek.id };
    const begin = `${vraag.dag}T19:00:00Z`;
    const { items: dubbele, partners, deur } = await s.vraag(toonDubbele, { gemeente: plek.gemeente, ...waar, begin });
    const team = (await s.vraag(toonTeamkeuzes, vraag)).items;
    return {
      titel: `Controle plannen: ${plek.titel}`,
      kruimels,
      inhoud: (
        <Plan
          s={s}
          plek={plek}
          herkomst={herkomst}
          vraag={vraag}
          dubbele={dubbele}
          partners={partners}
          deur={deur}
          team={team}
          waar={waar}
        />
      ),
    };
  },
};

interface Planprops {
  s: Scherm;
  plek: Plek;
  herkomst: Herkomst | null;
  vraag: Teamvraag;
  dubbele: readonly Dubbel[];
  partners: readonly Partnerbezoek[];
  deur: Deurstand;
  team: readonly Teamkeus[];
  waar: { inrichtingId: string } | { locatieId: string };
}

function Plan({ s, plek, herkomst, vraag, dubbele, partners, deur, team, waar }: Planprops) {
  const anders = plek.soort === 'inrichting' ? 'locatieId' : 'inrichtingId';
  const verborgen: Record<string, string> = {
    gemeente: plek.gemeente,
    ...waar,
    ...(herkomst ? { triageId: herkomst.triageId } : {}),
    ...(s.filters.maatregel ? { maatregelId: s.filters.maatregel } : {}),
  };
  return (
    <TweeKolom
      hoofd={
        <>
          <Herkomstregel herkomst={herkomst} />
          {!plek.actief && (
            <Waarschuwing titel="Deze inrichting is gesloten of gestopt">
              Kies de locatie als u wilt zien of er toch iets gebeurt.
            </Waarschuwing>
          )}
          <Deurwaarschuwingen deur={deur} gebeld={false} />
          <Dubbele items={dubbele} />
          <Partnerbezoeken items={partners} dag={vraag.dag} />
          <HandelingFormulier
            s={s}
            handeling={planControle}
            params={{}}
            verborgen={verborgen}
            weg={[
              anders,
              'triageId',
              'maatregelId',
              ...(dubbele.some(isOpen) || partners.length > 0 ? [] : ['dubbelreden']),
            ]}
            keuzes={{ medewerkerId: teamlijst(team) }}
            waarden={begin(s, { plek, herkomst, vraag, team })}
            annuleren={padVan(plek)}
          />
        </>
      }
      zijtitel="Voor u plant"
      zij={
        <>
          <Plekfeiten plek={plek} />
          <Dekking s={s} vraag={vraag} keuzes={team} />
          <Teamraad woning={plek.woning} />
        </>
      }
    />
  );
}

const padVan = (plek: Plek) => (plek.soort === 'inrichting' ? `/inrichtingen/${plek.id}` : `/locaties/${plek.id}`);

function Plekfeiten({ plek }: { plek: Plek }) {
  return (
    <Gegevens
      items={[
        {
          naam: plek.soort === 'inrichting' ? 'Inrichting' : 'Locatie',
          waarde: <Link pad={padVan(plek)}>{plek.titel}</Link>,
        },
        { naam: 'Adres', waarde: plek.adres },
        { naam: 'Gemeente', waarde: gemeentenaam(plek.gemeente) },
      ]}
    />
  );
}

function Herkomstregel({ herkomst }: { herkomst: Herkomst | null }) {
  if (!herkomst) return null;
  return (
    <Waarschuwing soort="info" titel={`Naar aanleiding van ${herkomst.onderwerp}`}>
      <Link pad={`/triages/${herkomst.triageId}`}>Bekijk de triage</Link>. Met deze controle is de triage opgevolgd.
    </Waarschuwing>
  );
}

/** What is known already; everything stays to be changed. */
function begin(s: Scherm, p: Pick<Planprops, 'plek' | 'herkomst' | 'vraag' | 'team'>): Waarden {
  const ik = p.team.find((k) => k.medewerkerId === s.wie.medewerkerId && k.gedekt);
  return {
    soort: s.filters.maatregel ? 'hercontrole' : p.herkomst ? 'reactief' : 'proactief',
    aanleiding: p.herkomst ? `${p.herkomst.onderwerp}. ${p.herkomst.motivering}`.slice(0, 1000) : undefined,
    grondslag: p.plek.artikel,
    domein: p.vraag.domein,
    bevoegdheden: p.vraag.bevoegdheden,
    begin: `${p.vraag.dag}T20:00`,
    eind: `${p.vraag.dag}T22:00`,
    'team.0.medewerkerId': ik?.medewerkerId,
    'team.0.rol': 'leider',
    'team.1.rol': 'toezichthouder',
  };
}

/** How a team is put together (C5). */
function Teamraad({ woning }: { woning: boolean }) {
  return (
    <Paneel titel="Een passend team" rang={3}>
      <ul>
        <li>Twee toezichthouders, waar mogelijk een man en een vrouw.</li>
        <li>Zijn er signalen van zorg of kwetsbaarheid? Neem een zorgprofessional mee.</li>
        <li>Vermoedt u gevaar, mensenhandel of een ander misdrijf? Stem af met de politie voor u plant.</li>
        <li>
          In het onvergunde deel: <Link pad="/afstemvragen/nieuw">vraag eerst afstemming</Link>. De politie zegt vrij,
          eerst bellen of samen.
        </li>
        <li>Meer mensen alleen met een reden; u legt die uit aan wie aanwezig is.</li>
        {woning && <li>Dit is een woning: alleen met toestemming van de bewoner of met een machtiging.</li>}
      </ul>
    </Paneel>
  );
}
