import { bevoegdheidbeschrijvingen, domeinnaam, type Bevoegdheid } from '../../aanwijzingen/index.ts';
import { Vergunningmerk, locatiesoorten } from '../../inrichtingen/index.ts';
import { talen } from '../../kern/talen.ts';
import { Binnentredingstand } from '../../machtigingen/index.ts';
import { Checklijst, Gegevens, Knoplink, opmaak, Paneel, Tabel, Tijdlijn } from '../../platform/scherm/index.ts';
import { Regimemerk, werkvormnaam } from '../../regels/index.ts';
import type { Controle, Gesprekregel, Teamlidregel } from '../schema-antwoorden.ts';
import { vraagtUitleg } from '../teameisen.ts';
import { bevoegdhedenzin, Controlemerk, Link, soortwoord, tijdvak, woordVan } from '../weergave.tsx';
import { gesprekspartners, legitimaties, onderwerpen, paspoort, rollen, toegangen } from '../woorden.ts';

/** A recorded call to politie as one line. */
function belregels(naam: string, [met, op, uitkomst]: [string | null, string | null, string | null]) {
  if (!met || !op || !uitkomst) return [];
  return [{ naam, waarde: `${met}, ${opmaak.datumtijd(op)}: ${uitkomst}`, meerregelig: true }];
}

/** Why this controle: occasion, goal, norm, and how it was entered. */
export function Afspraak({ c }: { c: Controle }) {
  const binnen =
    c.begonnenOp === null
      ? []
      : [
          { naam: 'Begonnen', waarde: opmaak.datumtijd(c.begonnenOp) },
          { naam: 'Toegang', waarde: woordVan(toegangen, c.toegang ?? '') },
          ...(c.toegangToelichting ? [{ naam: 'Hoe', waarde: c.toegangToelichting, meerregelig: true }] : []),
          { naam: 'Legitimatie', waarde: woordVan(legitimaties, c.legitimatie ?? '') },
          { naam: 'Verteld wie en waarom', waarde: c.doelVerteld ? 'Ja' : 'Nee, er is niet naar binnen gegaan' },
          ...(vraagtUitleg(c.team)
            ? [{ naam: 'Uitgelegd waarom met zovelen', waarde: c.teamUitgelegd ? 'Ja' : 'Nee' }]
            : []),
          ...belregels('Bij het begin gebeld', [c.beginGebeldMet, c.beginGebeldOp, c.beginGebeldUitkomst]),
          ...(c.beginSpoed ? [{ naam: 'Waarom toen niet is afgestemd', waarde: c.beginSpoed, meerregelig: true }] : []),
          ...(c.beginGevaar ? [{ naam: 'Gevaar bij het begin', waarde: c.beginGevaar, meerregelig: true }] : []),
          ...(c.afgerondOp ? [{ naam: 'Afgerond', waarde: opmaak.datumtijd(c.afgerondOp) }] : []),
          ...(c.meegedeeld ? [{ naam: 'Aan het eind verteld', waarde: c.meegedeeld, meerregelig: true }] : []),
        ];
  return (
    <Paneel titel="Waarom deze controle">
      <Gegevens
        items={[
          { naam: 'Aanleiding', waarde: c.aanleiding, meerregelig: true },
          { naam: 'Doel', waarde: c.doel, meerregelig: true },
          { naam: 'Norm', waarde: c.grondslag },
          { naam: 'Domein', waarde: domeinnaam(c.domein) },
          { naam: 'Bevoegdheden', waarde: bevoegdhedenzin(c.bevoegdheden) },
          ...belregels('Gebeld met de politie', [c.gebeldMet, c.gebeldOp, c.gebeldUitkomst]),
          ...(c.afstemspoed ? [{ naam: 'Waarom niet is afgestemd', waarde: c.afstemspoed, meerregelig: true }] : []),
          ...(c.gevaar ? [{ naam: 'Gevaar dat niet kon wachten', waarde: c.gevaar, meerregelig: true }] : []),
          ...(c.teamreden ? [{ naam: 'Waarom dit team', waarde: c.teamreden, meerregelig: true }] : []),
          ...(c.dubbelreden ? [{ naam: 'Waarom nog een bezoek', waarde: c.dubbelreden, meerregelig: true }] : []),
          ...binnen,
        ]}
      />
    </Paneel>
  );
}

/** That a woning was entered without consent, and when its verslag must be there (Awbi 10, 11). */
export function Binnentreden({ b, vandaag }: { b: NonNullable<Controle['binnentreding']>; vandaag: Date }) {
  return (
    <Paneel titel="Binnengetreden zonder toestemming">
      <Gegevens
        items={[
          { naam: 'Machtiging', waarde: <Link pad={`/machtigingen/${b.machtigingId}`}>{b.machtigingNummer}</Link> },
          { naam: 'Verslag uiterlijk', waarde: <Binnentredingstand b={b} vandaag={vandaag} /> },
        ]}
      />
      <Knoplink pad={`/binnentredingen/${b.id}`}>Naar verslag en afschriften</Knoplink>
    </Paneel>
  );
}

/** Where, when, of which kind. */
export function Feiten({ c }: { c: Controle }) {
  return (
    <Gegevens
      items={[
        { naam: 'Nummer', waarde: c.nummer },
        { naam: 'Status', waarde: <Controlemerk status={c.status} /> },
        { naam: 'Soort', waarde: soortwoord(c.soort) },
        { naam: 'Wanneer', waarde: tijdvak(c.begin, c.eind) },
        ...(c.inrichtingId
          ? [
              { naam: 'Inrichting', waarde: <Link pad={`/inrichtingen/${c.inrichtingId}`}>{c.inrichtingNaam}</Link> },
              { naam: 'Werkvorm', waarde: werkvormnaam(c.werkvorm ?? '') },
              { naam: 'Vergunning', waarde: <Vergunningmerk vergunning={c.vergunning ?? ''} /> },
            ]
          : []),
        { naam: 'Locatie', waarde: <Link pad={`/locaties/${c.locatieId}`}>{c.locatieTekst}</Link> },
        { naam: 'Soort plek', waarde: woordVan(locatiesoorten, c.locatieSoort) },
        { naam: 'Gemeente', waarde: c.gemeenteNaam },
        ...(c.triageId ? [{ naam: 'Komt uit', waarde: <Link pad={`/triages/${c.triageId}`}>de triage</Link> }] : []),
        ...(c.maatregelId
          ? [{ naam: 'Komt uit', waarde: <Link pad={`/maatregelen/${c.maatregelId}`}>de maatregel</Link> }]
          : []),
        { naam: 'Gepland', waarde: `${opmaak.datum(c.aangemaaktOp)}, door ${c.aangemaaktDoorNaam}` },
      ]}
    />
  );
}

/** The team, each with the besluit that carries them here (B9.2). */
export function Team({ c }: { c: Controle }) {
  return (
    <Paneel titel="Team" rang={3}>
      <Tabel<Teamlidregel>
        titel="Team"
        rijen={c.team}
        kolommen={[
          { kop: 'Naam', cel: (t) => t.naam },
          { kop: 'Rol', cel: (t) => woordVan(rollen, t.rol) },
          {
            kop: 'Aanwijzing',
            cel: (t) =>
              t.aanwijzingId ? (
                <Link pad={`/aanwijzingen/${t.aanwijzingId}`}>{t.besluitnummer}</Link>
              ) : (
                `gaat mee, ${t.organisatieNaam}`
              ),
          },
        ]}
      />
    </Paneel>
  );
}

/** How far the preparation is. */
export function Voorbereidingsstand({ c }: { c: Controle }) {
  const klaar = c.voorbereiding.filter((p) => p.gedaan !== null).length;
  return (
    <Paneel
      titel="Voorbereiding"
      toelichting={`${klaar} van ${c.voorbereiding.length} punten vastgelegd.`}
      acties={<Knoplink pad={`/controles/${c.id}/voorbereiding`}>Naar de lijst</Knoplink>}
    >
      <Checklijst
        woorden={{ goed: 'gedaan', nvt: 'niet nodig', open: 'nog te doen', niet: 'niet gedaan' }}
        punten={c.voorbereiding.map((p) => ({
          tekst: p.titel,
          stand: p.gedaan === null ? 'open' : p.gedaan ? 'goed' : 'nvt',
          toelichting: p.toelichting ?? undefined,
        }))}
      />
    </Paneel>
  );
}

/** Conversations as counts: nobody can be found in them (B6.2). */
export function Gesprekken({ c }: { c: Controle }) {
  const mensen = c.gesprekken.reduce((som, g) => som + g.aantal, 0);
  return (
    <Paneel
      titel="Gesprekken"
      toelichting={
        c.gesprekken.length > 0
          ? `${opmaak.meervoud(c.gesprekken.length, 'gesprek', 'gesprekken')} met ${opmaak.meervoud(mensen, 'persoon', 'mensen')}. Met wie staat nergens.`
          : undefined
      }
      acties={
        c.status === 'bezig' && c.inTeam && <Knoplink pad={`/controles/${c.id}/gesprek`}>Gesprek vastleggen</Knoplink>
      }
    >
      <Tabel<Gesprekregel>
        titel="Gesprekken"
        rijen={c.gesprekken}
        leeg="Er is nog geen gesprek vastgelegd. Bied iedereen die er werkt een gesprek aan, een voor een en buiten gehoor van anderen."
        kolommen={[
          { kop: 'Aantal', cel: (g) => g.aantal, getal: true },
          { kop: 'Met', cel: (g) => woordVan(gesprekspartners, g.met) },
          { kop: 'Taal', cel: (g) => woordVan(talen, g.taal) },
          {
            kop: 'Waarover',
            cel: (g) => opmaak.hoofdletter(g.onderwerpen.map((o) => woordVan(onderwerpen, o).toLowerCase()).join(', ')),
          },
          { kop: 'Verteld en aangeboden', cel: verteld },
        ]}
      />
    </Paneel>
  );
}

/** What was told, given and offered, as one line of outcomes (V8, C9). */
function verteld(g: Gesprekregel): string {
  return [
    g.rechtenVerteld ? 'Rechten verteld' : 'Rechten niet verteld',
    g.flyerTaal ? `flyer: ${woordVan(talen, g.flyerTaal)}` : 'geen flyer',
    `hulp ${g.hulpAangeboden ? 'aangeboden' : 'niet aangeboden'}${g.hulpGewenst ? ' en gewenst' : ''}`,
    `eigen paspoort: ${woordVan(paspoort, g.eigenPaspoort).toLowerCase()}`,
  ].join('; ');
}

/** The shared timeline of neutral facts (R4). */
export function Verloop({ c }: { c: Controle }) {
  return (
    <Paneel titel="Verloop" toelichting="Wat er gebeurde, in volgorde; zonder oordeel over mensen.">
      <Tijdlijn
        titel="Verloop"
        items={c.tijdlijn.map((t) => ({
          op: t.op,
          tekst: t.tekst,
          ...(t.door ? { door: t.door } : {}),
          ...(t.verwijzing ? { pad: t.verwijzing } : {}),
        }))}
      />
    </Paneel>
  );
}

/** The rule of the day on which the controle is or was (B5.1). */
export function Regel({ c }: { c: Controle }) {
  if (!c.werkvorm) return null;
  return (
    <Paneel titel="Wat zegt de APV op die dag" rang={3}>
      {c.regel ? (
        <>
          <p>
            <Regimemerk regime={c.regel.regime} /> <Link pad={`/regels/${c.regel.id}`}>{c.regel.artikel}</Link>
          </p>
          <p>{c.regel.tekst}</p>
        </>
      ) : (
        <p>Voor deze werkvorm had {c.gemeenteNaam} op die dag geen regel.</p>
      )}
    </Paneel>
  );
}

/** What the chosen bevoegdheden allow and where they stop, to read before and to take along (B9.3). */
export function Bevoegdheidgrenzen({ c }: { c: Controle }) {
  return (
    <Paneel titel="Wat u hier mag, en waar het ophoudt">
      <Gegevens
        items={c.bevoegdheden.flatMap((b) => {
          const k = bevoegdheidbeschrijvingen[b as Bevoegdheid];
          return k ? [{ naam: `${k.naam} (${k.artikel})`, waarde: `${k.mag} ${k.grens}` }] : [];
        })}
      />
    </Paneel>
  );
}
