import { leesKenmerken, maakToken, normaalvormen } from '../../signalen/index.ts';
import { aandachtVan, coordinatorVan, dagmoment } from './hulp.ts';
import { meldingen, type Demomelding } from './meldingen.ts';
import { stapels, type Demostapel } from './stapels-data.ts';
import type { Agenda } from './toneel.ts';

/** The meldingen whose signalen lie on a stapel, the oldest first. */
export function meldingenVanStapel(sleutel: string): Demomelding[] {
  return meldingen.filter((m) => m.verloop === `stapel:${sleutel}`).toSorted((x, y) => x.dag - y.dag);
}

/** Signalen come together by the hand of a coördinator, and get a route. */
export function planStapels(a: Agenda): void {
  for (const s of stapels) {
    planGroei(a, s);
    s.triages.forEach((_, nummer) => planTriage(a, s, nummer));
  }
  planIndicatoren(a);
  planDrempels(a);
  planPartner(a);
}

/** A person reads what stands there: sometimes an indicator, mostly none. */
function planIndicatoren(a: Agenda): void {
  a.plan('D-277 09:30', 'ind-z03', coordinatorVan('GM9004'), 'signaal.indicatoren', (t) => ({
    id: t.id('s-z03'),
    indicatoren: ['C2'],
    tegenindicaties: 'Wie dit vertelde werkt er naar eigen zeggen vrijwillig en kan weg.',
  }));
  a.plan('D-249 10:15', 'ind-v10', coordinatorVan('GM9001'), 'signaal.indicatoren', (t) => ({
    id: t.id('s-v10'),
    indicatoren: [],
    tegenindicaties: 'Het gaat over brandveiligheid. Niets wijst op dwang.',
  }));
}

/** A small gemeente looks sooner; of the stapels that reached the threshold one was looked at, the others wait. */
function planDrempels(a: Agenda): void {
  a.plan('D-352 14:00', 'drempel-GM9003', coordinatorVan('GM9003'), 'stapeldrempel.instellen', {
    gemeente: 'GM9003',
    bronnen: 3,
    groepen: 1,
    maanden: 24,
    reden: 'In een kleine gemeente komen weinig meldingen binnen; twee jaar terugkijken zegt meer dan één.',
  });
  a.plan('D-247 11:00', 'sein-orchidee', aandachtVan('GM9001'), 'drempelsein.beoordelen', async (t) => {
    const { items } = await t.vraag<{ items: Array<{ id: string; stapelId: string }> }>('drempelseinen.tonen', {});
    return {
      id: items.find((x) => x.stapelId === t.id('st-orchidee'))!.id,
      oppakken: 'niet',
      reden: 'De coördinator gebeld. Het gaat over vergunning en brandveiligheid; zorg gaat mee naar de controle.',
    };
  });
}

function planGroei(a: Agenda, s: Demostapel): void {
  const leden = meldingenVanStapel(s.sleutel);
  const wie = coordinatorVan(s.gemeente);
  a.plan(dagmoment(leden[1]!.dag + 1, 11), `st-${s.sleutel}`, wie, 'stapel.maken', (t) => ({
    titel: s.titel,
    signalen: [t.id(`s-${leden[0]!.sleutel}`), t.id(`s-${leden[1]!.sleutel}`)],
    reden: s.reden,
  }));
  for (const m of leden.slice(2)) {
    a.plan(dagmoment(m.dag + 1, 11), `st-${s.sleutel}-${m.sleutel}`, wie, 'stapel.toevoegen', async (t) => ({
      id: t.id(`st-${s.sleutel}`),
      signaalId: t.id(`s-${m.sleutel}`),
      reden: 'Gaat over dezelfde inrichting en sluit aan bij wat er al ligt.',
      versie: await t.versie('stapel.tonen', t.id(`st-${s.sleutel}`)),
    }));
  }
}

function planTriage(a: Agenda, s: Demostapel, nummer: number): void {
  const r = s.triages[nummer]!;
  a.plan(
    dagmoment(r.dag, 9, 40),
    triagesleutel(s.sleutel, nummer),
    coordinatorVan(s.gemeente),
    'triage.vastleggen',
    async (t) => ({
      stapelId: t.id(`st-${s.sleutel}`),
      versie: await t.versie('stapel.tonen', t.id(`st-${s.sleutel}`)),
      routes: r.routes,
      urgentie: r.urgentie,
      motivering: r.motivering,
      ...(r.lichter ? { lichterVolstaatNiet: r.lichter } : {}),
      opvolgenVoor: t.dag(r.dag + r.binnen),
    }),
  );
}

/** The key of the n-th triage of a stapel. */
export function triagesleutel(stapel: string, nummer: number): string {
  return `tr-st-${stapel}-${nummer}`;
}

/** A care partner stacks blind: it has something about the same address, and tells no more than that. */
function planPartner(a: Agenda): void {
  const wie = coordinatorVan('GM9001');
  a.plan('D-60 10:00', 'samenwerking', wie, 'samenwerking.beginnen', {
    gemeente: 'GM9001',
    naam: 'De Vuurtoren',
    bellen: 'het meldpunt van De Vuurtoren, bij Zorg dichtbij',
  });
  a.plan('D-59 10:00', 'tokens', wie, 'samenwerking.tokens-inlezen', async (t) => {
    const id = t.id('samenwerking');
    const { sleutel } = await t.vraag<{ sleutel: string }>('samenwerking.sleutel-tonen', { id });
    const vormen = normaalvormen(leesKenmerken('Kanaalstraat 31 te Veenrijk'));
    const regels = vormen.map((n) =>
      JSON.stringify({ token: maakToken(Buffer.from(sleutel, 'hex'), n), soort: n.soort }),
    );
    return { id, inhoud: regels.join('\n') };
  });
}
