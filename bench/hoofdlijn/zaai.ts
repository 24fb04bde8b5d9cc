import type pg from 'pg';

const MAKER = '01900000-0000-7000-8001-000000000001';

// Words as they occur in meldingen; which ones a row gets follows from its number, so every run has the same rows.
const WOORDEN =
  `deur nacht auto muziek trap raam buren fiets straat hoek licht geluid bezoek bel portiek kelder vuilnis parkeren sleutel
gordijn verbouwing brandtrap reclame uithangbord hotel kamer gang balkon lift garage zolder winkel kade plein steeg brug`
    .split(/\s+/)
    .map((w) => `'${w}'`)
    .join(',');

/** Adds meldingen until there are `tot`, spread over three years; one in five hundred still waits for an answer. Then counts anew for the planner. */
export async function zaaiMeldingen(eigenaar: pg.Pool, tot: number): Promise<void> {
  const { rows } = await eigenaar.query<{ n: number }>('select count(*)::int as n from meldingen');
  await eigenaar.query(
    `insert into meldingen (gemeente, id, ontvangen_op, bron, wijze, anoniem, tekst, urgentie, status, terugkoppeling_gewenst, reageren_voor, aangemaakt_op, aangemaakt_door)
     select case when n % 3 = 0 then 'GM9002' else 'GM9001' end, gen_random_uuid(), now() - (n % 1095) * interval '1 day' - (n % 1440) * interval '1 minute', 'buurt', 'telefoon', true,
       w[1 + n % 36] || ' bij de ' || w[1 + (n / 7) % 36] || ', en ook de ' || w[1 + (n / 11) % 36] || ' aan de ' || w[1 + (n / 13) % 36] || ' nummer ' || (n % 4001) || ', woord' || md5(n::text),
       'gewoon', case when n % 500 = 0 then 'nieuw' else 'gesloten' end, true, now() + (n % 40 - 20) * interval '1 day', now(), '${MAKER}'
     from generate_series(${rows[0]!.n + 1}, ${tot}) n, (select array[${WOORDEN}] as w) woorden`,
  );
  await eigenaar.query('vacuum analyze meldingen');
}

/** One bare row, over the same driver, as the measure for a handeling. */
export function kaleRij(nummer: number): { text: string; values: unknown[] } {
  return {
    text: `insert into meldingen (gemeente, id, ontvangen_op, bron, wijze, anoniem, tekst, urgentie, status, terugkoppeling_gewenst, reageren_voor, aangemaakt_op, aangemaakt_door)
      values ('GM9001', gen_random_uuid(), now(), 'buurt', 'telefoon', true, $1, 'gewoon', 'nieuw', false, now(), now(), '${MAKER}') returning nummer`,
    values: [`Kale rij ${nummer}: de deur stond open en er was veel geluid.`],
  };
}
