import { overGemeente } from '../kern/beleid.ts';
import Type, { type Static } from 'typebox';
import { sql, type Db } from '../kern/db.ts';
import { handeling, vraag } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import { isBeeld } from '../platform/bestanden/index.ts';
import { dagVan } from '../platform/klok.ts';
import {
  datum,
  gemeentecode,
  GemaaktMetNummer,
  keuze,
  optioneel,
  regeltekst,
  tekst,
  uuid,
  zonderWaker,
} from '../kern/velden.ts';
import { bewaarBestand, maakSchoonEnLees } from '../kern/bestanden/index.ts';
import {
  legMeldingVast,
  meldingopslag,
  leesMelding,
  meldingGeregistreerd,
  overMelding,
  urgenties,
} from '../meldingen/index.ts';
import { opmaak, Waarschuwing } from '../platform/scherm/index.ts';
import { leesVoorwaarden, Partnervoorwaarde } from './voorwaarden.ts';
import { partneraarden, partnergronden, partnersoorten, verderGebruik } from './woorden.ts';

const basis = { doel: 'toezicht', verwerking: 'meldroutes', compartiment: 'toezicht' } as const;

/** What a partner sent, typed over by staff. */
export const NieuwPartnerbericht = Type.Object(
  {
    gemeente: gemeentecode('Gemeente'),
    soort: keuze('Van wie komt het?', partnersoorten),
    aard: optioneel(keuze('Wat is het?', partneraarden)),
    verstrekkingNummer: optioneel(
      zonderWaker(
        regeltekst(
          'Nummer van de verstrekking',
          40,
          'Waarop dit een antwoord is, bijvoorbeeld V-000012. Staat op wat u verstuurde.',
        ),
        'Een nummer van een verstrekking, geen gegeven van een persoon.',
      ),
    ),
    afzender: regeltekst('Afzender', 120, 'De organisatie en het onderdeel, geen naam van een collega.'),
    kenmerk: regeltekst(
      'Kenmerk van de afzender',
      80,
      'Het kenmerk van het stuk, nooit een nummer of naam van iemand.',
    ),
    gedateerdOp: datum('Datum op het stuk'),
    grondslag: keuze(
      'Op welke grond is het gegeven?',
      partnergronden,
      'Staat in het stuk. Staat het er niet, vraag het na voordat u het gebruikt.',
    ),
    voorwaarden: tekst(
      'Voorwaarden van de afzender',
      3,
      2000,
      'Waarvoor het mag worden gebruikt. ‘Geen’ als er geen zijn.',
    ),
    verderGebruik: keuze('Mag het verder?', verderGebruik),
    gebruikenTot: optioneel(datum('Te gebruiken tot', 'Als de afzender een termijn stelt.')),
    terugkoppelenVoor: optioneel(datum('Terugkoppelen voor', 'Leeg als de afzender niets hoeft te horen.')),
    feiten: tekst(
      'De feiten',
      10,
      8000,
      'Eén feit per regel: elk kan daarna een signaal worden. Geen namen of kenmerken van mensen die sekswerk doen.',
    ),
    inrichtingId: optioneel(uuid('Inrichting')),
    locatieId: optioneel(uuid('Locatie')),
    plaatsomschrijving: optioneel(regeltekst('Waar is het?', 200)),
    urgentie: keuze('Urgentie', urgenties),
  },
  { additionalProperties: false },
);

/** Records what a partner sent; its facts become a melding. Source: C3, C11, N3, R2; Wpg 16, 18, 19, 20; recht on police reports. */
export const legPartnerberichtVast = handeling({
  ...basis,
  naam: 'partnerbericht.vastleggen',
  titel: 'Bericht van een partner vastleggen',
  omschrijving:
    'Legt vast wat politie, GGD, Arbeidsinspectie of Meld Misdaad Anoniem stuurde, met grond en voorwaarden; de feiten worden een melding.',
  route: { methode: 'POST', pad: '/partnerberichten' },
  invoer: NieuwPartnerbericht,
  uitvoer: GemaaktMetNummer,
  maakSchoon: maakSchoonEnLees,
  zonderBestandOok: true,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  context: ({ invoer }) => ({ vanPolitie: invoer.soort === 'politie', opWpg: invoer.grondslag.startsWith('wpg') }),
  async doe({ invoer, ...o }) {
    const vandaag = dagVan(o.klok.nu());
    if (invoer.gedateerdOp > vandaag) throw invoerfout('gedateerdOp', 'De datum op het stuk ligt in de toekomst.');
    if (invoer.gebruikenTot && invoer.gebruikenTot < vandaag)
      throw invoerfout('gebruikenTot', 'De termijn van de afzender is voorbij: dit mag niet meer worden gebruikt.');
    if (o.bestand && isBeeld(o.bestand.soort))
      throw invoerfout(
        'bestand',
        'Voeg een PDF of tekst toe. Een foto voegt u daarna toe bij de melding, waar u haar afdekt.',
      );
    const { gemeente, urgentie, inrichtingId, locatieId, plaatsomschrijving } = invoer;
    const bereikbaar = invoer.terugkoppelenVoor !== undefined && invoer.soort !== 'meld_misdaad_anoniem';
    const plaats = Object.fromEntries(
      Object.entries({ inrichtingId, locatieId, plaatsomschrijving }).filter(([, w]) => w),
    );
    const melding = await legMeldingVast({
      ...o,
      invoer: {
        ...plaats,
        gemeente,
        urgentie,
        ontvangenOp: o.klok.nu().toISOString(),
        bron: invoer.soort,
        wijze: 'overdracht',
        tekst: invoer.feiten,
        anoniem: !bereikbaar,
        ...(bereikbaar ? { contact: `${invoer.afzender}, kenmerk ${invoer.kenmerk}` } : {}),
        terugkoppelingGewenst: bereikbaar,
      },
    });
    await o.db
      .voer(sql`insert into partnerberichten (gemeente, id, melding_id, soort, afzender, kenmerk, gedateerd_op, grondslag, voorwaarden, verder_gebruik, gebruiken_tot, terugkoppelen_voor, vastgelegd_op, vastgelegd_door, aard, verstrekking_nummer)
      values (${gemeente}, ${o.maakId()}, ${melding.id}, ${invoer.soort}, ${invoer.afzender}, ${invoer.kenmerk}, ${invoer.gedateerdOp}, ${invoer.grondslag}, ${invoer.voorwaarden}, ${invoer.verderGebruik},
        ${invoer.gebruikenTot ?? null}, ${invoer.terugkoppelenVoor ?? null}, ${o.klok.nu()}, ${o.wie.medewerkerId}, ${invoer.aard ?? 'signaal'}, ${invoer.verstrekkingNummer?.toUpperCase() ?? null})`);
    if (o.bestand)
      await bewaarBestand(
        o,
        meldingopslag,
        {
          gemeente,
          onderwerpSoort: 'melding',
          onderwerpId: melding.id,
          omschrijving: `Stuk van ${invoer.afzender}, kenmerk ${invoer.kenmerk}`,
          afgedekt: false,
        },
        o.bestand,
      );
    return melding;
  },
  meldt: ({ invoer, uitvoer }) => [meldingGeregistreerd(invoer, uitvoer)],
  daarna: ({ uitvoer }) => ({
    pad: `/meldingen/${uitvoer.id}`,
    tekst: `Melding ${uitvoer.nummer} is gemaakt. Maak van elk feit een signaal.`,
  }),
});

/** Under which conditions a melding may be used; nothing when it did not come from a partner. */
export const toonPartnervoorwaarden = vraag({
  ...basis,
  naam: 'partnervoorwaarden.tonen',
  titel: 'Voorwaarden van de afzender',
  omschrijving: 'Toont van welke partner een melding komt, op welke grond en onder welke voorwaarden.',
  route: { methode: 'GET', pad: '/meldingen/{id}/partnervoorwaarden' },
  invoer: Type.Object({ id: uuid('Melding') }, { additionalProperties: false }),
  uitvoer: Type.Object({ items: Type.Array(Partnervoorwaarde) }),
  over: async ({ invoer, db }) => overMelding(await leesMelding(db, invoer.id)),
  doe: async ({ invoer, db }) => ({ items: await leesVoorwaarden(db, [invoer.id]) }),
});

/** What a partner still has to hear, the nearest day first (P7). */
export async function wachtendOpPartner(
  db: Db,
  maximum: number,
): Promise<Array<{ meldingId: string; gemeente: string; nummer: string; afzender: string; voor: string }>> {
  return db.rijen(
    sql`select m.id as melding_id, m.gemeente, m.nummer, b.afzender, b.terugkoppelen_voor::text as voor from partnerberichten b join meldingen m on m.gemeente = b.gemeente and m.id = b.melding_id
      where b.terugkoppelen_voor is not null and m.status in ('nieuw', 'in_behandeling')
        and not exists (select from terugkoppelingen t where t.gemeente = m.gemeente and t.melding_id = m.id and t.soort <> 'ontvangen') order by b.terugkoppelen_voor limit ${maximum}`,
  );
}

/** The conditions of the sender, wherever what he sent is used (Wpg 16, 18, 19, 20; AVG 5 lid 1 b). */
export function Partnervoorwaarden({
  items,
  metMelding,
}: {
  items: readonly Static<typeof Partnervoorwaarde>[];
  metMelding?: boolean;
}) {
  return (
    <>
      {items.map((v) => (
        <Waarschuwing
          soort={v.verderGebruik === 'vrij_binnen_toezicht' ? 'info' : 'let-op'}
          titel={`${metMelding ? `${v.meldingNummer}: van` : 'Van'} ${v.afzender}, kenmerk ${v.kenmerk}, ${opmaak.datum(v.gedateerdOp)}`}
        >
          Grond: {partnergronden[v.grondslag as keyof typeof partnergronden]}. Voorwaarden: {v.voorwaarden}{' '}
          {verderGebruik[v.verderGebruik as keyof typeof verderGebruik]}.
          {v.gebruikenTot && ` Te gebruiken tot en met ${opmaak.datum(v.gebruikenTot)}.`}
          {v.toestemmingOp &&
            ` Toestemming op ${opmaak.datum(v.toestemmingOp)} van ${v.toestemmingVan}: ${v.toestemmingVoor}`}
        </Waarschuwing>
      ))}
    </>
  );
}
