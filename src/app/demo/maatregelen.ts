import type { Bezoek } from './bezoek.ts';
import { dagmoment, juristVan } from './hulp.ts';
import { facilitatorsleutel, inrichtingVan } from './inrichtingen.ts';
import { maatregelen, type Demomaatregel } from './maatregelen-data.ts';
import { besloten } from './rapportages-data.ts';
import type { Agenda } from './toneel.ts';

/** The visits that look whether a maatregel was complied with. */
export const hercontroles: readonly Bezoek[] = maatregelen.flatMap((m) =>
  m.hercontrole
    ? [
        {
          sleutel: `h-${m.controle}`,
          inrichting: m.inrichting,
          soort: 'hercontrole' as const,
          op: dagmoment(m.hercontrole.dag, 20, 15),
          dag: m.hercontrole.dag,
          team: m.hercontrole.team,
          toegang: 'besloten' as const,
          maatregel: `m-${m.controle}`,
          waarnemingen: m.hercontrole.waarnemingen.map(([punt, oordeel, tekst]) => ({ punt, oordeel, tekst })),
          einde: 'afgerond' as const,
        },
      ]
    : [],
);

/** The steps that were decided, and whether they were complied with (C14). */
export function planMaatregelen(a: Agenda): void {
  for (const m of maatregelen) {
    planOpleggen(a, m);
    if (m.hercontrole) planNaleving(a, m, m.hercontrole);
  }
}

function planOpleggen(a: Agenda, m: Demomaatregel): void {
  const i = inrichtingVan(m.inrichting)!;
  const r = besloten.find((x) => x.controle === m.controle)!;
  const aan = m.aan === 'verhuurder' ? i.verhuurder : i.exploitant;
  a.plan(dagmoment(m.dag, 14, 45), `m-${m.controle}`, juristVan(i.gemeente), 'maatregel.opleggen', async (t) => {
    const rapport = await t.vraag<{ overtredingen: Array<{ norm: string; feit: string }> }>(
      'constateringsrapport.tonen',
      { id: t.id(`cr-${m.controle}`) },
    );
    const [eerste] = rapport.overtredingen;
    return {
      besluitId: t.id(`br-${m.controle}-besluit`),
      ...(aan === 'onbekend' || aan === '-' ? {} : { facilitatorId: t.id(facilitatorsleutel(i.gemeente, aan)) }),
      overtreding: eerste!.feit,
      norm: eerste!.norm,
      omschrijving: m.omschrijving,
      ...(m.termijn === undefined ? {} : { hersteltermijnTot: t.dag(m.dag + m.termijn) }),
      ...(m.dwangsom
        ? { dwangsomBedrag: m.dwangsom[0], dwangsomEenheid: m.dwangsom[1], dwangsomMaximum: m.dwangsom[2] }
        : {}),
      ...(m.eindigt === undefined ? {} : { eindigtOp: t.dag(m.eindigt) }),
      ...(r.lichter ? { lichterVolstaatNiet: r.lichter } : {}),
      bekendgemaaktOp: t.dag(m.dag),
    };
  });
}

function planNaleving(a: Agenda, m: Demomaatregel, h: NonNullable<Demomaatregel['hercontrole']>): void {
  a.plan(dagmoment(h.dag + 2, 10, 20), `n-${m.controle}`, h.team[0]!, 'naleving.vaststellen', async (t) => ({
    id: t.id(`m-${m.controle}`),
    controleId: t.id(`h-${m.controle}`),
    uitkomst: h.uitkomst,
    bevinding: h.bevinding,
    ...(h.nieuweTermijn === undefined ? {} : { nieuweTermijn: t.dag(h.nieuweTermijn) }),
    versie: await t.versie('maatregel.tonen', t.id(`m-${m.controle}`)),
  }));
}
