import { planInzendingen } from './intake-inzendingen.ts';
import type { Moment } from './tijd.ts';
import type { Agenda } from './toneel.ts';

const GEDEELD = { soort: 'formulier', reagerenDagen: 7, vragen: ['waar', 'wanneer', 'hoe', 'contact'] };

/** Four meldroutes, one of them on pause, what came in over them, and what politie and Arbeidsinspectie sent with their conditions. */
export function planIntake(a: Agenda): void {
  const route = (sleutel: string, op: Moment, r: object) =>
    a.plan(op, sleutel, 'marit', 'meldroute.maken', { ...GEDEELD, gemeente: 'GM9001', geldigVan: a.dag(-95), ...r });
  route('mr-wijkteam', 'D-90 10:00', {
    naam: 'Wijkteams',
    voorWie: 'maatschappelijk_werk',
    welkom:
      'Voor medewerkers van de wijkteams die in hun werk iets zien wat niet klopt. Twijfelt u, meld het dan toch.',
  });
  route('mr-buurt', 'D-90 10:10', {
    naam: 'Buurtbewoners',
    voorWie: 'buurt',
    welkom: 'Voor wie in de eigen straat of buurt iets ziet wat niet klopt. U hoeft uw naam niet te noemen.',
  });
  route('mr-hotels', 'D-80 10:00', {
    naam: 'Hotels en verhuurders',
    voorWie: 'hotel',
    welkom: 'Voor wie kamers verhuurt en iets ziet wat niet bij een gewoon verblijf past.',
  });
  route('mr-corporatie', 'D-60 10:00', {
    naam: 'Woningcorporaties',
    voorWie: 'woningcorporatie',
    reagerenDagen: 14,
    welkom: 'Voor medewerkers van de woningcorporaties die bij een bezoek of reparatie iets zien.',
  });
  a.plan('D-10 09:30', 'mr-corporatie-pauze', 'marit', 'meldroute.pauzeren', async (t) => {
    const id = t.id('mr-corporatie');
    return { id, versie: await t.versie('meldroute.tonen', id) };
  });
  planPartners(a);
  planInzendingen(a);
}

function planPartners(a: Agenda): void {
  a.plan('D-4 11:00', 'pb-politie', 'marit', 'partnerbericht.vastleggen', {
    gemeente: 'GM9001',
    soort: 'politie',
    afzender: 'Politie, basisteam Veenrijk',
    kenmerk: 'BR-0117',
    gedateerdOp: a.dag(-6),
    grondslag: 'wpg_16',
    voorwaarden: 'Alleen voor een besluit van de burgemeester over dit pand.',
    verderGebruik: 'vooraf_vragen',
    terugkoppelenVoor: a.dag(14),
    feiten:
      'Boven de zaak zijn vier kamers ingericht met een bed en een wastafel.\nDe achterdeur is van buiten afgesloten.',
    plaatsomschrijving: 'Bovenverdieping naast de garage aan de Industrieweg',
    urgentie: 'gewoon',
  });
  a.plan('D-3 14:00', 'pb-nla', 'marit', 'partnerbericht.vastleggen', {
    gemeente: 'GM9001',
    soort: 'nla',
    afzender: 'Nederlandse Arbeidsinspectie',
    kenmerk: 'NLA-2231',
    gedateerdOp: a.dag(-5),
    grondslag: 'avg_6e',
    voorwaarden: 'Geen.',
    verderGebruik: 'vrij_binnen_toezicht',
    feiten: 'De boekhouding van het bedrijf ontbreekt over de laatste drie maanden.',
    plaatsomschrijving: 'Bedrijf aan de rand van het industrieterrein',
    urgentie: 'gewoon',
  });
}
