import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import {
  Actieknop,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Status,
  Tabel,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { vinkAf } from '../handelingen.ts';
import { overControle } from '../over.ts';
import type { Controle, Puntstand } from '../schema-antwoorden.ts';
import { toonControle } from '../vragen.ts';
import { Link, tijdvak } from '../weergave.tsx';
import { Bevoegdheidgrenzen, Team } from './controledelen.tsx';

const kruimels = (c: Controle, tekst: string) => [
  { tekst: 'Controles', pad: '/controles' },
  { tekst: c.nummer, pad: `/controles/${c.id}` },
  { tekst },
];

/** The preparation list: to work through on the screen, and to take along on paper (C6). */
export const voorbereidingPagina: Pagina = {
  pad: '/controles/:id/voorbereiding',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    // On paper there is nothing to press.
    const mag = s.filters.papier !== 'ja' && magAfvinken(s, c);
    const klaar = c.voorbereiding.filter((p) => p.gedaan !== null).length;
    return {
      titel: `Voorbereiding van ${c.nummer}`,
      kruimels: kruimels(c, 'Voorbereiding'),
      ...stap(c),
      inhoud: (
        <>
          <Kop c={c} />
          <Paneel
            titel="Voorbereidingslijst"
            toelichting={`${klaar} van ${c.voorbereiding.length} punten vastgelegd. Wat niet nodig is, krijgt een reden.`}
          >
            <Tabel<Puntstand>
              titel="Voorbereidingslijst"
              rijen={c.voorbereiding}
              kolommen={[
                { kop: 'Punt', cel: (p) => <Punt p={p} c={c} /> },
                { kop: 'Stand', cel: (p) => <Stand p={p} />, smal: true },
                ...(mag ? [{ kop: 'Doen', cel: (p: Puntstand) => <Knoppen s={s} c={c} p={p} /> }] : []),
              ]}
            />
          </Paneel>
          <Bevoegdheidgrenzen c={c} />
          <Team c={c} />
          <Paneel titel="Bij de hand" rang={3}>
            <ul>
              <li>Bij direct gevaar: 112. Politie zonder spoed: 0900-8844.</li>
              <li>Trekt de bewoner van een woning de toestemming in, dan gaat u weg.</li>
              <li>Namen en kenmerken van mensen die sekswerk doen schrijft u nergens op, ook niet op dit papier.</li>
            </ul>
          </Paneel>
        </>
      ),
    };
  },
};

function magAfvinken(s: Scherm, c: Controle): boolean {
  return (
    ['gepland', 'voorbereid'].includes(c.status) && s.mag(vinkAf, overControle(c), { inTeam: c.inTeam }).toegestaan
  );
}

function stap(c: Controle): Pick<Paginainhoud, 'volgendeStap'> {
  return c.status === 'voorbereid'
    ? { volgendeStap: { tekst: 'Naar de controle', pad: `/controles/${c.id}`, voor: c.begin } }
    : {};
}

function Kop({ c }: { c: Controle }) {
  return (
    <Gegevens
      dicht
      items={[
        { naam: 'Waar', waarde: [c.inrichtingNaam, c.locatieTekst].filter(Boolean).join(', ') },
        { naam: 'Wanneer', waarde: tijdvak(c.begin, c.eind) },
        { naam: 'Doel', waarde: c.doel },
        { naam: 'Norm', waarde: c.grondslag },
      ]}
    />
  );
}

function Punt({ p, c }: { p: Puntstand; c: Controle }) {
  return (
    <>
      <strong>{p.titel}</strong>
      <br />
      {p.uitleg}
      <br />
      <small>{p.bron}</small>
      {p.punt === 'afstemming' && p.gedaan === null && c.gebeldMet && (
        <>
          <br />
          Bij het plannen is al gebeld: {c.gebeldMet}, {opmaak.datumtijdKort(c.gebeldOp!)}. {c.gebeldUitkomst} Klopt dat
          nog, kies dan Gedaan.
        </>
      )}
    </>
  );
}

function Stand({ p }: { p: Puntstand }) {
  if (p.gedaan === null) return <Status tekst="Nog te doen" />;
  return (
    <>
      <Status soort={p.gedaan ? 'goed' : 'info'} tekst={p.gedaan ? 'Gedaan' : 'Niet nodig'} />
      {p.toelichting && (
        <>
          <br />
          {p.toelichting}
        </>
      )}
      <br />
      <small>
        {p.doorNaam}, {opmaak.datumtijdKort(p.op!)}
      </small>
    </>
  );
}

function Knoppen({ s, c, p }: { s: Scherm; c: Controle; p: Puntstand }) {
  return (
    <div class="sz-rij">
      {p.gedaan !== true && (
        <Actieknop
          tekst="Gedaan"
          actie={`/controles/${c.id}/voorbereidingspunten`}
          csrf={s.sessie.csrf}
          sleutel={s.nieuweSleutel()}
          verborgen={{ punt: p.punt, gedaan: 'ja', _terug: s.pad }}
        />
      )}
      <Link pad={`/controles/${c.id}/voorbereiding/${p.punt}`}>
        {p.gedaan === null ? 'Niet nodig, of met toelichting' : 'Aanpassen'}
      </Link>
    </div>
  );
}

/** The form for one point: done with a remark, or not needed with the reason. */
export const voorbereidingspuntPagina: Pagina = {
  pad: '/controles/:id/voorbereiding/:punt',
  async toon(s) {
    const c = await s.vraag(toonControle, { id: s.params.id! });
    const p = c.voorbereiding.find((x) => x.punt === s.params.punt);
    if (!p) throw new Fout('NIET_GEVONDEN', 'Dit punt staat niet op de voorbereidingslijst van deze controle.');
    return {
      titel: p.titel,
      kruimels: [
        ...kruimels(c, 'Voorbereiding').slice(0, 2),
        { tekst: 'Voorbereiding', pad: `/controles/${c.id}/voorbereiding` },
        { tekst: p.titel },
      ],
      inhoud: (
        <>
          <p>{p.uitleg}</p>
          {p.punt === 'veiligheid' && (
            <Waarschuwing soort="info" titel="Het antwoord blijft bij de politie">
              Leg alleen vast dat u het hebt gevraagd. Wat u hoorde, bespreekt u met het team.
            </Waarschuwing>
          )}
          <HandelingFormulier
            s={s}
            handeling={vinkAf}
            verborgen={{ punt: p.punt }}
            waarden={{
              gedaan: p.gedaan === null ? undefined : p.gedaan ? 'ja' : 'nee',
              toelichting: p.toelichting ?? undefined,
            }}
            knop="Vastleggen"
            annuleren={`/controles/${c.id}/voorbereiding`}
          />
          <p>
            <Knoplink pad={`/controles/${c.id}/voorbereiding`} soort="stil">
              Terug naar de lijst
            </Knoplink>
          </p>
        </>
      ),
    };
  },
};
