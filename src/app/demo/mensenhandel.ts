import { kaartmodellen } from '../../verstrekkingen/index.ts';
import { aandachtVan, dagmoment } from './hulp.ts';
import { planToestemming, planToestemmingenElders } from './toestemmingen.ts';
import { NOORD } from './mensenhandel-noord.ts';
import type { Demodossier, Demoverstrekking } from './mensenhandel-soort.ts';
import { ZUID } from './mensenhandel-zuid.ts';
import type { Agenda, Terugblik } from './toneel.ts';

type Stuk = { id: string; soort: string; tekst: string; blijftHier: boolean };
type Dossier = { versie: number; status: string; stukken: Stuk[] };

const KAART: Record<Demoverstrekking['aan'], string> = {
  politie: 'kaart-politie_signaal',
  vuurtoren: 'kaart-zorgcoordinator',
  nla: 'kaart-nla_bedrijf',
  riec: 'kaart-riec_casus',
  om: 'kaart-om_signaal',
};
// How long each signature holds, in days after the end of the story.
const GELDIG_TOT: Record<string, number> = { 'kaart-zorgcoordinator': 18, 'kaart-nla_bedrijf': 210 };
const MOTIVERING =
  'Getoetst met de jurist en de functionaris gegevensbescherming. De vermoedens vallen onder UAVG 33; welk onderdeel dit draagt is in het advies van de functionaris vastgelegd.';

/** The signed cards, the dossiers and what was given to whom (B12). */
export function planMensenhandel(a: Agenda): void {
  planKaarten(a);
  for (const d of [...NOORD, ...ZUID]) planDossier(a, d);
  planToestemmingenElders(a);
}

function planKaarten(a: Agenda): void {
  for (const model of kaartmodellen) {
    const sleutel = `kaart-${model.soort}`;
    a.plan('D-366 09:00', sleutel, 'hedda', 'grondslagkaart.opstellen', { ...model });
    a.plan('D-365 14:00', `${sleutel}-getekend`, 'ingrid', 'grondslagkaart.goedkeuren', (t) => ({
      id: t.id(sleutel),
      geldigTot: t.dag(GELDIG_TOT[sleutel] ?? 200),
      motivering: MOTIVERING,
    }));
    a.plan('D-340 10:00', `${sleutel}-nagekeken`, 'daan', 'grondslagkaart.nakijken', (t) => ({
      id: t.id(sleutel),
      oordeel: 'in_orde',
      tekst: 'De drie delen zijn nagelopen; de grond draagt wat er wordt verstrekt.',
    }));
  }
  const riec = kaartmodellen.find((k) => k.soort === 'riec_casus')!;
  a.plan('D-4 10:00', 'kaart-riec-nieuw', 'ingrid', 'grondslagkaart.opstellen', {
    ...riec,
    afwijking: `${riec.afwijking} Nieuw in deze versie: ook inbreng door de gemeenten van district Zuid.`,
  });
}

function planDossier(a: Agenda, d: Demodossier): void {
  a.plan(d.op, `mh-${d.sleutel}`, d.door, 'mensenhandel.overdragen', (t) => ({
    gemeente: d.gemeente,
    ...(d.melding ? { meldingId: t.id(d.melding) } : {}),
    urgentie: d.urgentie,
    ...(d.gebeld ? { gebeld: d.gebeld } : {}),
    feiten: d.feiten,
    zekerheid: d.zekerheid,
    indicatoren: d.indicatoren,
    ...(d.tegen ? { tegenindicaties: d.tegen } : {}),
    ...(d.plaats ? { plaats: d.plaats } : {}),
  }));
  if (!d.opgepakt) return;
  const wie = aandachtVan(d.gemeente);
  const [dag, motivering] = d.opgepakt;
  a.plan(dagmoment(dag, 8, 50), `mh-${d.sleutel}-op`, wie, 'dossier.beoordelen', async (t) => {
    const id = await zoekDossier(t, d);
    return { id, versie: await t.versie('dossier.tonen', id), motivering };
  });
  (d.stukken ?? []).forEach((s, n) => {
    a.plan(dagmoment(s.dag, 9, 30 + n), `mh-${d.sleutel}-s${n}`, wie, 'dossier.aanvullen', async (t) => ({
      id: await zoekDossier(t, d),
      soort: s.soort,
      tekst: s.tekst,
      zekerheid: s.zekerheid,
    }));
    if (!s.bevestigd) return;
    a.plan(dagmoment(s.dag, 9, 50 + n), `mh-${d.sleutel}-c${n}`, wie, 'dossierstuk.verifieren', async (t) => ({
      id: await zoekDossier(t, d),
      stukId: (await lees(t, d)).stukken.find((x) => x.tekst === s.tekst)!.id,
      uitkomst: 'bevestigd',
      tekst: s.bevestigd,
    }));
  });
  for (const v of d.verstrekkingen ?? []) planVerstrekking(a, d, v);
  if (d.gesloten) {
    const [op, waarom] = d.gesloten;
    a.plan(dagmoment(op, 15), `mh-${d.sleutel}-dicht`, wie, 'dossier.sluiten', async (t) => {
      const id = await zoekDossier(t, d);
      return { id, versie: await t.versie('dossier.tonen', id), reden: 'overgenomen', motivering: waarom };
    });
  }
}

/** The aandachtsfunctionaris finds the dossier by the kenmerk that toezicht got. */
export async function zoekDossier(t: Terugblik, d: Pick<Demodossier, 'sleutel'>): Promise<string> {
  const { kenmerk } = t.antwoord(`mh-${d.sleutel}`);
  const { items } = await t.vraag<{ items: Array<{ id: string }> }>('dossiers.tonen', { zoek: kenmerk });
  return items[0]!.id;
}

async function lees(t: Terugblik, d: Demodossier): Promise<Dossier> {
  return t.vraag<Dossier>('dossier.tonen', { id: await zoekDossier(t, d) });
}

const WEG = new Set(['besluit', 'verificatie']);

function planVerstrekking(a: Agenda, d: Demodossier, v: Demoverstrekking): void {
  if (v.aan === 'vuurtoren') planToestemming(a, d.gemeente, v, (t) => zoekDossier(t, d));
  const overPersoon = v.aan === 'politie' || v.aan === 'vuurtoren' || v.aan === 'om';
  a.plan(dagmoment(v.dag, 10, v.aan.length), v.sleutel, aandachtVan(d.gemeente), 'verstrekking.doen', async (t) => {
    const { stukken } = await lees(t, d);
    const gekozen =
      v.stukken === 'alles'
        ? stukken.filter((s) => !s.blijftHier && !WEG.has(s.soort))
        : v.stukken.map((n) => stukken.find((s) => s.tekst === d.stukken![n]!.tekst)!);
    return {
      id: await zoekDossier(t, d),
      ontvangerId: t.id(`org-${v.aan}`),
      wijze: 'schriftelijk',
      urgentie: v.urgentie,
      stukIds: gekozen.map((s) => s.id),
      overPersoon,
      contextinformatie: v.context,
      ...TOETSEN,
      kaartId: t.id(KAART[v.aan]),
      ...(v.aan === 'vuurtoren' ? { toestemmingId: t.id(`${v.sleutel}-ja`), zonderVerdachte: true } : {}),
    };
  });
  for (const [dag, wie, soort, tekst] of v.antwoorden) {
    a.plan(dagmoment(dag, 14, soort.length), `${v.sleutel}-${soort}`, wie, 'ontvangstbewijs.geven', (t) => ({
      id: t.id(v.sleutel),
      soort,
      tekst,
    }));
  }
}

const TOETSEN = {
  nodig: true,
  nodigWaarom: 'De ontvanger kan zonder deze stukken niet beoordelen wat nodig is.',
  toereikend: true,
  toereikendWaarom: 'Alleen de gekozen stukken; de rest blijft in het dossier.',
  lichter: true,
  lichterWaarom: 'Een telefoontje alleen is te weinig om op te handelen.',
  verwachting: true,
  verwachtingWaarom: 'Het belang van veiligheid weegt hier zwaarder; waar het kon is het gevraagd.',
  persoon: true,
  persoonWaarom: 'Nagegaan bij de bron dat het om dezelfde situatie gaat.',
  betrouwbaar: true,
  betrouwbaarWaarom: 'Wat van horen zeggen is, staat als zodanig gemerkt.',
  context: true,
  contextWaarom: 'Wanneer, waar en hoe wij dit weten staat erbij.',
};
