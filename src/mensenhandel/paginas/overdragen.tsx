import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Stappen,
  Status,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { categorieen, indicatoren, indicatorlijst, tegenindicaties } from '../../signalen/index.ts';
import { draagOver } from '../overdragen.ts';
import { Overdrachtenvraag, type Herkomst } from '../schema.ts';
import { toonHerkomst, toonOverdrachten } from '../vragen.ts';

/** The form of the one door. What goes along from melding or controle stands above it, and that it then leaves toezicht. */
export const overdragenPagina: Pagina = {
  pad: '/mensenhandel/overdragen',
  async toon(s) {
    const { melding: meldingId, controle: controleId, inzending: inzendingId } = s.filters;
    const herkomst = await s.vraag(toonHerkomst, {
      ...(meldingId ? { meldingId } : {}),
      ...(controleId ? { controleId } : {}),
      ...(inzendingId ? { inzendingId } : {}),
    });
    const verborgen = {
      ...(meldingId ? { meldingId } : {}),
      ...(controleId ? { controleId } : {}),
      ...(inzendingId ? { inzendingId } : {}),
      ...(herkomst.gemeente ? { gemeente: herkomst.gemeente } : {}),
    };
    return {
      titel: 'Signaal mensenhandel overdragen',
      kruimels: [{ tekst: 'Overdrachten', pad: '/overdrachten' }, { tekst: 'Overdragen' }],
      inhoud: (
        <>
          <Waarschuwing soort="let-op" titel="Is iemand nu in gevaar? Bel 112.">
            Telt het geen seconden, maar moet de politie het wel nu weten: 0900-8844. Bel eerst, leg daarna hier vast.
          </Waarschuwing>
          <TweeKolom
            hoofd={
              <>
                <Meegaand herkomst={herkomst} />
                <HandelingFormulier
                  s={s}
                  handeling={draagOver}
                  verborgen={verborgen}
                  weg={['meldingId', 'controleId', 'inzendingId']}
                  anders={{ indicatoren: INDICATORVELD }}
                  knop="Overdragen"
                  annuleren={terugNaar(meldingId, inzendingId)}
                />
              </>
            }
            zijtitel="Wat u moet weten"
            zij={<Uitleg />}
          />
        </>
      ),
    };
  },
};

function terugNaar(meldingId: string | undefined, inzendingId: string | undefined): string {
  if (inzendingId) return `/inzendingen/${inzendingId}`;
  return meldingId ? `/meldingen/${meldingId}` : '/overdrachten';
}

const INDICATORVELD = {
  soort: 'meerkeuze' as const,
  naam: 'indicatoren',
  label: 'Welke indicatoren herkent u?',
  hint: 'Kies wat past bij de feiten; minstens één. Er komt geen score uit: wegen doet de politie.',
  keuzes: indicatoren.map((i) => ({
    waarde: i.code,
    tekst: i.tekst,
    toelichting: `${i.code} · ${categorieen[i.categorie]}`,
  })),
};

function Meegaand({ herkomst: { melding, controle, inzending } }: { herkomst: Herkomst }) {
  if (!melding && !controle && !inzending) return null;
  return (
    <Paneel
      titel="Dit gaat mee"
      toelichting={
        melding
          ? 'De woorden van de melding en hoe de melder te bereiken is, verhuizen naar het dossier. Bij toezicht blijft dat er een melding was, met wat daar eerder zelf over is opgeschreven: signalen, route en terugkoppeling.'
          : undefined
      }
    >
      {melding?.status === 'overgedragen' && <Waarschuwing soort="info">Deze melding is al overgedragen.</Waarschuwing>}
      {melding?.tekst && (
        <Citaat
          tekst={melding.tekst}
          bron={`Melding ${melding.nummer}, ontvangen ${opmaak.datumtijd(melding.ontvangenOp)}${melding.plaats ? `, ${melding.plaats}` : ''}`}
        />
      )}
      {inzending && (
        <p>
          De woorden van inzending {inzending.nummer}, ontvangen {opmaak.datumtijd(inzending.ontvangenOp)}, verhuizen
          naar het dossier. Toezicht kan ze daarna niet meer openen.
        </p>
      )}
      {controle && (
        <Gegevens
          items={[
            { naam: 'Controle', waarde: `${controle.nummer}, ${opmaak.datumtijd(controle.begin)}` },
            { naam: 'Plaats', waarde: controle.plaats },
          ]}
        />
      )}
    </Paneel>
  );
}

function Uitleg() {
  return (
    <>
      <Paneel titel="Wat er gebeurt">
        <Stappen
          titel="De weg van een signaal"
          stappen={[
            { tekst: 'U draagt feiten over', stand: 'nu' },
            {
              tekst: 'De aandachtsfunctionaris leest en vult aan',
              stand: 'straks',
              toelichting: 'U krijgt een kenmerk. De inhoud ziet u daarna niet meer.',
            },
            { tekst: 'Politie of zorg krijgt wat nodig is', stand: 'straks' },
            { tekst: 'U ziet dat het is opgepakt', stand: 'straks' },
          ]}
        />
        <p>De AVG verbiedt dit niet: u geeft wat nodig is aan wie het voor zijn taak nodig heeft.</p>
      </Paneel>
      <Paneel titel="Wat ertegen spreekt, of niets zegt">
        <ul>
          {tegenindicaties.map((t) => (
            <li>{t}</li>
          ))}
        </ul>
        <p class="sz-bron">
          {indicatorlijst.lijst}, versie {indicatorlijst.versie} ({indicatorlijst.vindplaats}). De bewoording is nog
          niet naast de bijlage gelegd.
        </p>
      </Paneel>
    </>
  );
}

/** The own hand-overs: kenmerk, day, and whether it was taken up. There is no page behind a row: that is the point. */
export const overdrachtenPagina: Pagina = {
  pad: '/overdrachten',
  menu: {
    groep: 'Mensenhandel',
    tekst: 'Overdrachten',
    toets: 'o',
    petten: ['toezichthouder', 'coordinator', 'jurist'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonOverdrachten, lijstInvoer(s, Overdrachtenvraag));
    return {
      titel: 'Mijn overdrachten',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Mijn overdrachten"
          woorden={['overdracht', 'overdrachten']}
          schema={Overdrachtenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Kenmerk', cel: (r) => r.kenmerk, smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Overgedragen', cel: (r) => opmaak.datumtijd(r.overgedragenOp), volgorde: 'overgedragenOp' },
            {
              kop: 'Ontvangst',
              cel: (r) =>
                r.bevestigdOp ? (
                  <Status soort="goed" tekst={`Opgepakt ${opmaak.datumKort(r.bevestigdOp)}`} />
                ) : (
                  <Status soort="bezig" tekst="Nog niet bevestigd" />
                ),
            },
          ]}
          rijPad={() => undefined}
          volgorde={{ volgorde: 'overgedragenOp', richting: 'af' }}
          zoekhint="Zoek op kenmerk"
          leeg={{
            titel: 'U droeg nog niets over',
            tekst:
              'Ziet u signalen van mensenhandel, draag die dan hier over. Daarna ziet u alleen het kenmerk en of het is opgepakt.',
            actie: { tekst: 'Signaal overdragen', pad: '/mensenhandel/overdragen' },
          }}
          acties={
            <Knoplink pad="/mensenhandel/overdragen" icoon="plus">
              Signaal overdragen
            </Knoplink>
          }
        />
      ),
    };
  },
};
