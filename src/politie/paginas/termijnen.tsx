import type { Static } from 'typebox';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Status,
  Tabel,
  Termijn,
  Waarschuwing,
  type Ernst,
} from '../../platform/scherm/index.ts';
import { beslisInzage, doelwoorden, toonInzagen, vraagInzage } from '../inzage.ts';
import { faseVan } from '../over.ts';
import type { Zaak } from '../schema.ts';
import { toonTermijnen } from '../termijnen.ts';
import { fasen, gronden, TEKST_VAN_DE_WET, TERMIJNEN, volgendeFase, type Fase, type Grond } from '../wpg.ts';

const ERNST: Record<Fase, Ernst> = {
  direct: 'goed',
  beperkt: 'let-op',
  verwijderd: 'neutraal',
  vernietigd: 'neutraal',
};
const KORT: Record<Fase, string> = {
  direct: 'Direct',
  beperkt: 'Beperkt',
  verwijderd: 'Verwijderd',
  vernietigd: 'Vernietigd',
};
const doelwoord = (d: string) => doelwoorden[d as keyof typeof doelwoorden] ?? d;
const grondwoord = (g: string) => gronden[g as Grond] ?? g;

/** What changes phase soon, and the certificates of what is gone. */
export const termijnenPagina: Pagina = {
  pad: '/politietermijnen',
  menu: { groep: 'Politie', tekst: 'Bewaartermijnen', toets: ',', petten: ['rechercheur'] },
  async toon(s) {
    const { items, bewijzen, tekstVanDeWet } = await s.vraag(toonTermijnen, {});
    return {
      titel: toonTermijnen.titel,
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="De klok doet het werk">
            Elke nacht gaat een zaak vanzelf van direct naar beperkt, verwijderd en vernietigd. {tekstVanDeWet}.
          </Waarschuwing>
          <Paneel
            titel="Komend halfjaar"
            acties={<Knoplink pad="/politieinzagen">Inzage in een oude zaak</Knoplink>}
            toelichting="Welke zaak wanneer van fase wisselt. Zo ziet u op tijd wat nog iets vraagt."
          >
            <Tabel
              titel="Zaken die van fase wisselen"
              kolommen={[
                { kop: 'Zaak', cel: (r) => r.nummer, smal: true },
                { kop: 'Grond', cel: (r) => grondwoord(r.grond) },
                {
                  kop: 'Nu',
                  cel: (r) => <Status soort={ERNST[r.fase as Fase]} tekst={KORT[r.fase as Fase]} />,
                  smal: true,
                },
                { kop: 'Wordt', cel: (r) => KORT[r.wordt as Fase], smal: true },
                { kop: 'Op', cel: (r) => <Termijn dag={r.op} vandaag={s.klok.nu()} kort />, smal: true },
                { kop: 'Aangehouden tot', cel: (r) => (r.houdTot ? opmaak.datumKort(r.houdTot) : '–'), smal: true },
              ]}
              rijen={items}
              rijPad={(r) => `/politiezaken/${r.id}`}
              leeg="Geen zaak wisselt het komende halfjaar van fase."
            />
          </Paneel>
          <Bewijzen bewijzen={bewijzen} />
        </>
      ),
    };
  },
};

type Bewijsregel = Static<typeof toonTermijnen.uitvoer>['bewijzen'][number];
function Bewijzen({ bewijzen }: { bewijzen: readonly Bewijsregel[] }) {
  return (
    <Paneel
      titel="Bewijzen van vernietiging"
      toelichting="Dat de sleutel weg is, wanneer en op welke grond. Niets van wat erin stond."
    >
      <Tabel
        titel="Bewijzen van vernietiging"
        kolommen={[
          { kop: 'Bewijs', cel: (b) => b.nummer, smal: true },
          { kop: 'Zaak', cel: (b) => b.zaaknummer, smal: true },
          { kop: 'Grond', cel: (b) => grondwoord(b.grond) },
          { kop: 'Ontvangen', cel: (b) => opmaak.datumKort(b.ontvangenOp), smal: true },
          {
            kop: 'Verwijderd',
            cel: (b) => (b.verwijderdOp ? opmaak.datumKort(b.verwijderdOp) : '–'),
            smal: true,
          },
          {
            kop: 'Vernietigd',
            cel: (b) => `${opmaak.datumKort(b.op)}, door ${b.wijze === 'klok' ? 'de klok' : 'een mens'}`,
          },
          { kop: 'Stukken', cel: (b) => String(b.stukken), getal: true },
        ]}
        rijen={bewijzen}
        leeg="Er is nog niets vernietigd."
      />
    </Paneel>
  );
}

/** Leave that was asked and given. */
export const inzagenPagina: Pagina = {
  pad: '/politieinzagen',
  async toon(s) {
    const { items } = await s.vraag(toonInzagen, {});
    return {
      titel: toonInzagen.titel,
      kruimels: [{ tekst: toonTermijnen.titel, pad: '/politietermijnen' }, { tekst: toonInzagen.titel }],
      inhoud: (
        <Paneel
          titel={toonInzagen.titel}
          toelichting="Na een jaar dient een zaak alleen nog om een verband na te gaan; na verwijdering alleen voor klachten en verantwoording."
          acties={
            <Knoplink pad="/politieinzagen/nieuw" soort="hoofd">
              {vraagInzage.titel}
            </Knoplink>
          }
        >
          <Tabel
            titel="Gevraagde inzage"
            kolommen={[
              { kop: 'Zaak', cel: (i) => i.zaaknummer, smal: true },
              { kop: 'Waarvoor', cel: (i) => `${doelwoord(i.doel)}. ${i.kenmerk}` },
              { kop: 'Gevraagd door', cel: (i) => `${i.doorNaam}, ${opmaak.datumKort(i.op)}` },
              { kop: 'Besluit', cel: (i) => besluitzin(i) },
            ]}
            rijen={items}
            rijPad={(i) =>
              i.besluit === 'toegestaan' && !i.afgelopen ? `/politiezaken/${i.zaakId}` : `/politieinzagen/${i.id}`
            }
            leeg="Er is nog geen inzage gevraagd."
          />
        </Paneel>
      ),
    };
  },
};

type Regel = { besluit: string | null; besluitDoorNaam: string | null; geldigTot: string | null; afgelopen: boolean };
function besluitzin(i: Regel): string {
  if (i.besluit === null) return 'Wacht op een collega';
  if (i.besluit === 'geweigerd') return `Geweigerd door ${i.besluitDoorNaam}`;
  return `${i.afgelopen ? 'Afgelopen' : `Tot en met ${opmaak.datumKort(i.geldigTot!)}`}, toegestaan door ${i.besluitDoorNaam}`;
}

/** The forms of leave. */
export const inzageformulieren: Pagina[] = [
  {
    pad: '/politieinzagen/nieuw',
    toon: (s) =>
      Promise.resolve({
        titel: vraagInzage.titel,
        kruimels: [{ tekst: toonInzagen.titel, pad: '/politieinzagen' }, { tekst: vraagInzage.titel }],
        inhoud: <HandelingFormulier s={s} handeling={vraagInzage} annuleren="/politieinzagen" />,
      }),
  },
  {
    pad: '/politieinzagen/:id',
    async toon(s) {
      const i = (await s.vraag(toonInzagen, { id: s.params.id! })).items[0]!;
      return {
        titel: `Inzage in ${i.zaaknummer}`,
        kruimels: [{ tekst: toonInzagen.titel, pad: '/politieinzagen' }, { tekst: i.zaaknummer }],
        inhoud: (
          <>
            <Paneel titel="Gevraagd">
              <Gegevens
                items={[
                  { naam: 'Waarvoor', waarde: doelwoord(i.doel), meerregelig: true },
                  { naam: 'Kenmerk', waarde: i.kenmerk },
                  { naam: 'Gevraagd door', waarde: `${i.doorNaam}, ${opmaak.datumtijd(i.op)}` },
                  { naam: 'Fase van de zaak', waarde: fasen[i.fase as Fase], meerregelig: true },
                  { naam: 'Besluit', waarde: besluitzin(i) },
                ]}
              />
            </Paneel>
            {i.besluit === null && i.doorId !== s.wie.medewerkerId && (
              <HandelingFormulier s={s} handeling={beslisInzage} annuleren="/politieinzagen" />
            )}
          </>
        ),
      };
    },
  },
];

/** In which phase a zaak is, for how long still, and what comes after. */
export function Termijnpaneel({ s, z }: { s: Scherm; z: Zaak }) {
  const fase = faseVan(z, s.klok.nu());
  const volgende = volgendeFase(z, fase);
  const dag = (d: string | null) => (d ? opmaak.datum(d) : 'nog niet te zeggen: het onderzoek loopt');
  return (
    <Paneel titel="Bewaartermijn">
      <Gegevens
        items={[
          { naam: 'Grond', waarde: grondwoord(z.grond) },
          { naam: 'Nu', waarde: <Status soort={ERNST[fase]} tekst={KORT[fase]} /> },
          ...(volgende
            ? [
                {
                  naam: fase === 'direct' ? 'Nog direct te raadplegen' : `Wordt ${KORT[volgende.fase].toLowerCase()}`,
                  waarde: <Termijn dag={volgende.op} vandaag={s.klok.nu()} />,
                },
              ]
            : []),
          { naam: 'Verwijderd op', waarde: dag(z.verwijderenOp) },
          { naam: 'Vernietigd op', waarde: dag(z.vernietigenOp) },
          ...(z.houdTot ? [{ naam: 'Aangehouden tot', waarde: opmaak.datum(z.houdTot) }] : []),
        ]}
      />
      <p class="sz-bron">
        {TERMIJNEN[z.grond as Grond].bron}. {TEKST_VAN_DE_WET}.
      </p>
    </Paneel>
  );
}
