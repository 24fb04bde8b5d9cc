import { Bestandenpaneel } from '../../kern/bestanden/index.ts';
import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Knoplink, Stappen, TweeKolom, Waarschuwing, type Stap } from '../../platform/scherm/index.ts';
import { toonZorgpartners, Zorgdichtbij } from '../../triage/index.ts';
import { controlebestanden } from '../bestanden.ts';
import { beginControle } from '../begin-controle.ts';
import { laatVervallen, rondAf, vinkAf } from '../handelingen.ts';
import { overControle } from '../over.ts';
import type { Controle } from '../schema-antwoorden.ts';
import { telTeam, voertUit, vraagtUitleg } from '../teameisen.ts';
import { legGesprekVast, legWaarnemingVast } from '../vastleggen.ts';
import { toonControle } from '../vragen.ts';
import {
  Afspraak,
  Binnentreden,
  Feiten,
  Gesprekken,
  Regel,
  Team,
  Verloop,
  Voorbereidingsstand,
} from './controledelen.tsx';
import { Deurwaarschuwingen } from './deurdelen.tsx';
import { Checkliststand, Waarnemingen } from './waarnemingdelen.tsx';

/** One controle: where it stands, the next step, and everything that was recorded. */
export const controlePagina: Pagina = {
  pad: '/controles/:id',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    const { items } = await s.vraag(toonZorgpartners, {});
    const bestanden = await s.vraag(controlebestanden.tonen, { id: c.id });
    const begonnen = c.begonnenOp !== null;
    return {
      titel: c.inrichtingNaam ?? c.locatieTekst,
      kruimels: [{ tekst: 'Controles', pad: '/controles' }, { tekst: c.nummer }],
      ...volgendeStap(s, c),
      inhoud: (
        <>
          <Stappen titel="Voortgang van de controle" stappen={stappenVan(c)} />
          {c.status === 'vervallen' && (
            <Waarschuwing soort="info" titel="Deze controle gaat niet door">
              {c.vervalreden}
            </Waarschuwing>
          )}
          {isVoorbij(c, s.klok.nu()) && (
            <Waarschuwing titel="De geplande tijd is voorbij">
              Is de controle geweest, begin haar dan nog vandaag. Gaat zij niet door, laat haar dan vervallen met de
              reden.
            </Waarschuwing>
          )}
          <Deurwaarschuwingen deur={c.deur} gebeld={c.gebeldUitkomst !== null} />
          <TweeKolom
            hoofd={
              <>
                <Afspraak c={c} />
                {c.binnentreding && <Binnentreden b={c.binnentreding} vandaag={s.klok.nu()} />}
                {begonnen && <Checkliststand c={c} />}
                {begonnen && <Waarnemingen c={c} magVerbeteren={uitvoerend(s, c)} />}
                <Bestandenpaneel deel={controlebestanden} id={c.id} items={bestanden.items} />
                {begonnen && <Gesprekken c={c} />}
                {!begonnen && c.status !== 'vervallen' && <Voorbereidingsstand c={c} />}
                <Verloop c={c} />
              </>
            }
            zijtitel="Over deze controle"
            zij={<Zijkant s={s} c={c} partners={items} />}
          />
        </>
      ),
    };
  },
};

function Zijkant({
  s,
  c,
  partners,
}: {
  s: Scherm;
  c: Controle;
  partners: Parameters<typeof Zorgdichtbij>[0]['partners'];
}) {
  return (
    <>
      <Feiten c={c} />
      <Inzagelink s={s} soort="controle" id={c.id} />
      <Team c={c} />
      <Actiebalk s={s} acties={acties(s, c)} />
      <Regel c={c} />
      <Zorgdichtbij partners={partners} />
      {vraagtMachtiging(s, c) && (
        <Knoplink pad={`/machtigingen/nieuw?locatie=${c.locatieId}&controle=${c.id}`}>Machtiging vragen</Knoplink>
      )}
      <Knoplink pad={`/controles/${c.id}/voorbereiding?papier=ja`}>Voorbereidingslijst om mee te nemen</Knoplink>
    </>
  );
}

/** Whether from here a machtiging can be asked: for a woning, before it begins. */
function vraagtMachtiging(s: Scherm, c: Controle): boolean {
  return (
    c.locatieSoort === 'woning' &&
    ['gepland', 'voorbereid'].includes(c.status) &&
    ['toezichthouder', 'jurist'].includes(s.wie.petsoort)
  );
}

/** Whether a controle that did not begin should have ended by now. */
function isVoorbij(c: Controle, nu: Date): boolean {
  return ['gepland', 'voorbereid'].includes(c.status) && Date.parse(c.eind) < nu.getTime();
}

/** Whether the one who looks carries out this controle. */
export function uitvoerend(s: Scherm, c: Controle): boolean {
  return c.team.some((t) => t.medewerkerId === s.wie.medewerkerId && voertUit(t.rol));
}

function volgendeStap(s: Scherm, c: Controle): Pick<Paginainhoud, 'volgendeStap'> {
  const naar = (deel: string) => `/controles/${c.id}/${deel}`;
  if (c.status === 'gepland')
    return { volgendeStap: { tekst: 'Werk de voorbereidingslijst af', pad: naar('voorbereiding'), voor: c.begin } };
  if (c.status === 'afgerond')
    return {
      volgendeStap: {
        tekst: 'Stel het constateringsrapport op',
        pad: `/constateringsrapporten/nieuw?controle=${c.id}`,
      },
    };
  if (!uitvoerend(s, c)) return {};
  if (c.status === 'voorbereid')
    return { volgendeStap: { tekst: 'Begin de controle', pad: naar('beginnen'), voor: c.begin } };
  if (c.status !== 'bezig') return {};
  return c.onbesproken.length > 0
    ? { volgendeStap: { tekst: 'Leg vast wat u waarneemt', pad: naar('checklist') } }
    : { volgendeStap: { tekst: 'Rond de controle af', pad: naar('afronden') } };
}

/** The line of a controle as steps. */
export function stappenVan(c: Pick<Controle, 'status' | 'id'>): Stap[] {
  const stappen = ['Gepland', 'Voorbereid', 'Bezig', 'Afgerond'];
  const nu = ['gepland', 'voorbereid', 'bezig', 'afgerond'].indexOf(c.status);
  const stand = (i: number): Stap['stand'] => {
    if (c.status === 'vervallen') return 'overgeslagen';
    if (i < nu || c.status === 'afgerond') return 'klaar';
    return i === nu ? 'nu' : 'straks';
  };
  return stappen.map((tekst, i) => ({ tekst, stand: stand(i) }));
}

function acties(s: Scherm, c: Controle) {
  const over = overControle(c);
  const naar = (deel: string) => ({ formulierPad: `/controles/${c.id}/${deel}` });
  const doet = { uitvoerend: uitvoerend(s, c) };
  const mee = { inTeam: c.inTeam };
  const verval = s.actie(laatVervallen, over, { ...naar('vervallen'), context: mee });
  const bijVoorbereiding = s.actie(vinkAf, over, {
    ...naar('voorbereiding'),
    context: mee,
    titel: 'Voorbereiding afwerken',
  });
  if (c.status === 'gepland') return [bijVoorbereiding, verval];
  if (c.status === 'voorbereid')
    return [s.actie(beginControle, over, { ...naar('beginnen'), context: begincontext(s, c) }), verval];
  if (c.status !== 'bezig') return [];
  return [
    s.actie(legWaarnemingVast, over, {
      ...naar('checklist'),
      context: { ...doet, bevoegdheidGebruikt: false, heeftNoodzaak: false, inOpsporing: false },
    }),
    s.actie(legGesprekVast, over, { ...naar('gesprek'), context: mee }),
    s.actie(rondAf, over, { ...naar('afronden'), context: doet }),
  ];
}

/** The facts for beginning as it should go: what the form can still mend counts as mended, how the place stands is as it is. */
function begincontext(s: Scherm, c: Controle) {
  return {
    uitvoerend: uitvoerend(s, c),
    isWoning: c.locatieSoort === 'woning',
    binnen: false,
    alsWoning: false,
    ongevraagd: true,
    heeftToelichting: true,
    doelVerteld: true,
    vraagtUitleg: vraagtUitleg(c.team),
    uitgelegd: true,
    politieMee: telTeam(c.team).politieMee,
    afstemming: c.deur?.afstemming ?? 'nvt',
    heeftGebeld: true,
    heeftSpoedreden: true,
    pasOpDePlaats: (c.deur?.wachtTot ?? null) !== null,
    heeftGevaar: true,
    inOpsporing: c.deur?.inOpsporing === true,
    machtiging: 'niet_nodig',
    afwezig: false,
  };
}
