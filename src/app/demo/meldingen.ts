import { coordinatorVan, dagmoment, toezichthouderVan } from './hulp.ts';
import { inrichtingVan } from './inrichtingen.ts';
import { BEEMSTERHOUT, VEENRIJK, ZUIDERKOGGE } from './meldingen-noord.ts';
import { MOLENWAARD, OOSTERDRECHT } from './meldingen-zuid.ts';
import type { Moment } from './tijd.ts';
import type { Agenda, Terugblik } from './toneel.ts';

/** A melding of the demo as its block tells it. */
export interface Demomelding {
  sleutel: string;
  op: Moment;
  /** Day of the story on which it came in. */
  dag: number;
  gemeente: string;
  bron: string;
  wijze: string;
  urgentie: string;
  /** Key of the inrichting, when it is about one. */
  inrichting?: string;
  locatie?: string;
  plaatsomschrijving?: string;
  terug: 'terug' | 'anoniem' | 'nee';
  tekst: string;
  feit?: { tekst: string; onderwerp: string; zekerheid: string };
  reden: string;
  /** What came of it: open, a route, or `stapel:` or `overdracht:` with the key of that. */
  verloop: string;
}

const GEMEENTE_VAN: Record<string, string> = {
  zandweg: 'GM9001',
  vogelplein: 'GM9001',
  carpool: 'GM9002',
  dijkhof: 'GM9003',
  boulevard: 'GM9004',
  ringvaart: 'GM9005',
};

/** All meldingen of the demo. */
export const meldingen: readonly Demomelding[] = [
  VEENRIJK,
  ZUIDERKOGGE,
  BEEMSTERHOUT,
  OOSTERDRECHT,
  MOLENWAARD,
].flatMap((blokken) => blokken.trim().split('\n\n').map(leesBlok));

function leesBlok(blok: string): Demomelding {
  const [kop, ...regels] = blok.split('\n');
  const [sleutel, op, hoe, plek, terug, over, verloop] = kop!.split('|').map((d) => d.trim()) as [string, ...string[]];
  const [bron, wijze, urgentie] = hoe!.split(', ');
  const met = (teken: string) => regels.find((r) => r.startsWith(`${teken} `))?.slice(2);
  const [onderwerp, zekerheid] = over!.split(', ');
  const feit = met('=');
  return {
    sleutel,
    op: op as Moment,
    dag: Number(/^D([+-]\d+)/.exec(op!)?.[1] ?? -1),
    bron: bron!,
    wijze: wijze!,
    urgentie: urgentie!,
    ...leesPlek(plek!),
    terug: terug as Demomelding['terug'],
    tekst: regels.filter((r) => !/^[=>] /.test(r)).join('\n'),
    ...(feit ? { feit: { tekst: feit, onderwerp: onderwerp!, zekerheid: zekerheid! } } : {}),
    reden: met('>') ?? '',
    verloop: verloop!,
  };
}

function leesPlek(plek: string): Pick<Demomelding, 'gemeente' | 'inrichting' | 'locatie' | 'plaatsomschrijving'> {
  const inrichting = inrichtingVan(plek);
  if (inrichting) return { gemeente: inrichting.gemeente, inrichting: plek };
  const [soort, wat] = plek.split(/: ?/);
  if (soort === 'plek') return { gemeente: GEMEENTE_VAN[wat!]!, locatie: wat! };
  return { gemeente: soort!, plaatsomschrijving: wat! };
}

const CONTACT: Record<string, string> = {
  buurt: 'Belt zelf terug op het spreekuur van het wijkteam.',
  politie: 'Via de wijkagent van het basisteam.',
  ggd: 'Via de teamleider van de GGD.',
  zorg: 'Via de contactpersoon van De Vuurtoren.',
  maatschappelijk_werk: 'Via het inloophuis.',
  woningcorporatie: 'Via de gebiedsbeheerder.',
  hotel: 'Vraag aan de balie naar de bedrijfsleiding.',
  exploitant: 'Via het correspondentieadres op de vergunning.',
  gemeente: 'Collega, via de receptie.',
  nla: 'Via het meldpunt van de Arbeidsinspectie.',
};

/** The meldingen come in, a fact is drawn from each, the melder hears that it arrived, and a route is chosen. */
export function planMeldingen(a: Agenda): void {
  for (const m of meldingen) {
    planOntvangst(a, m);
    if (/^(geen|toezicht|grijs|zorg|nla|behandel)$/.test(m.verloop)) planRoute(a, m);
    if (/^(geen|zorg|nla)$/.test(m.verloop) && m.terug !== 'anoniem') planAfsluiting(a, m, m.dag + 3);
  }
}

function planOntvangst(a: Agenda, m: Demomelding): void {
  const wie = m.bron === 'politie' || m.bron === 'nla' ? coordinatorVan(m.gemeente) : toezichthouderVan(m.gemeente);
  const ontvangen = new Date(a.op(m.op).getTime() - 12 * 60_000).toISOString();
  a.plan(m.op, m.sleutel, wie, 'melding.registreren', (t) => ({
    gemeente: m.gemeente,
    ontvangenOp: ontvangen,
    bron: m.bron,
    wijze: m.wijze,
    urgentie: m.urgentie,
    anoniem: m.terug === 'anoniem',
    terugkoppelingGewenst: m.terug === 'terug',
    ...(m.terug === 'terug' ? { contact: CONTACT[m.bron] ?? 'Via het meldpunt.' } : {}),
    tekst: m.tekst,
    ...(m.inrichting ? { inrichtingId: t.id(`i-${m.inrichting}`), locatieId: t.id(`loc-${m.inrichting}`) } : {}),
    ...(m.locatie ? { locatieId: t.id(`loc-${m.locatie}`) } : {}),
    ...(m.plaatsomschrijving ? { plaatsomschrijving: m.plaatsomschrijving } : {}),
  }));
  const { feit } = m;
  if (feit) {
    a.plan(uurNa(a, m, 1), `s-${m.sleutel}`, toezichthouderVan(m.gemeente), 'signaal.vastleggen', (t) => ({
      id: t.id(m.sleutel),
      feit: feit.tekst,
      onderwerp: feit.onderwerp,
      zekerheid: feit.zekerheid,
      datum: ontvangen.slice(0, 10),
      ...(m.inrichting ? { inrichtingId: t.id(`i-${m.inrichting}`), locatieId: t.id(`loc-${m.inrichting}`) } : {}),
      ...(m.locatie ? { locatieId: t.id(`loc-${m.locatie}`) } : {}),
    }));
  }
  if (m.terug === 'terug' && m.dag < -1 && m.verloop !== 'open' && !m.verloop.startsWith('overdracht'))
    planTerugkoppeling(a, m, uurNa(a, m, 2), 'ontvangen');
}

function uurNa(a: Agenda, m: Demomelding, uren: number): Date {
  return new Date(Math.min(a.op(m.op).getTime() + uren * 3_600_000, a.nu.getTime()));
}

const TERUG: Record<string, string> = {
  ontvangen: 'Uw melding is ontvangen en wordt bekeken. U hoort binnen twee weken hoe het verdergaat.',
  afgesloten:
    'Er is naar uw melding gekeken en er is opvolging aan gegeven. Over wat er precies is gedaan of wie het betreft kunnen wij niets zeggen. Dank voor uw melding.',
};

function planTerugkoppeling(a: Agenda, m: Demomelding, op: Moment | Date, soort: 'ontvangen' | 'afgesloten'): void {
  const wijze = m.terug === 'anoniem' ? 'niet_mogelijk' : m.wijze === 'e-mail' ? 'e-mail' : 'telefoon';
  a.plan(op, `t-${m.sleutel}-${soort}`, coordinatorVan(m.gemeente), 'melding.terugkoppelen', (t) => ({
    id: t.id(m.sleutel),
    soort,
    wijze,
    tekst: TERUG[soort],
  }));
}

/** The melder hears how it ended; only who asked for it. */
export function planAfsluiting(a: Agenda, m: Demomelding, dag: number): void {
  if (m.terug === 'terug' && dag < 0) planTerugkoppeling(a, m, dagmoment(dag, 16, 20), 'afgesloten');
}

const ROUTES: Record<string, string[]> = {
  geen: ['geen'],
  toezicht: ['bestuursrechtelijk'],
  behandel: ['bestuursrechtelijk'],
  grijs: ['grijs'],
  zorg: ['zorg'],
  nla: ['nla'],
};

function planRoute(a: Agenda, m: Demomelding): void {
  const routes = ROUTES[m.verloop]!;
  const metDatum = /^(toezicht|behandel|grijs)$/.test(m.verloop);
  a.plan(
    dagmoment(Math.min(m.dag + 1, -1), 9, 10 + (Number(m.sleutel.slice(1)) % 40)),
    `tr-${m.sleutel}`,
    coordinatorVan(m.gemeente),
    'triage.vastleggen',
    async (t: Terugblik) => ({
      meldingId: t.id(m.sleutel),
      versie: await t.versie('melding.tonen', t.id(m.sleutel)),
      routes,
      urgentie: m.urgentie === 'gewoon' ? 'gewoon' : 'spoed',
      motivering: m.reden,
      ...(m.urgentie === 'gewoon'
        ? {}
        : { lichterVolstaatNiet: 'Wachten tot het gewone bezoek kan niet: iemand loopt nu mogelijk risico.' }),
      ...(metDatum ? { opvolgenVoor: t.dag(m.dag + (m.dag > -15 ? 9 : 21)) } : {}),
    }),
  );
}
