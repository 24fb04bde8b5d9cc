import { HandelingFormulier, Actiebalk } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Stapel,
  Status,
  Termijn,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { LOPEND } from '../over.ts';
import {
  beantwoordAfstemming,
  beeindigLopendeZaak,
  legLopendeZaakVast,
  toonLopendeZaken,
  toonVerzoeken,
} from '../politie.ts';
import type { LopendeZaak, Verzoekregel } from '../schema.ts';
import { adviezen, afstemsoorten, antwoorden, type Afstemsoort, type Antwoord } from '../woorden.ts';

/** The questions of gemeenten, each with the word that the program prepared; a person confirms. */
export const verzoekenPagina: Pagina = {
  pad: '/afstemverzoeken',
  menu: { groep: 'Afstemming', tekst: 'Verzoeken', toets: '0', petten: ['rechercheur'] },
  async toon(s) {
    const { items } = await s.vraag(toonVerzoeken, {});
    return {
      titel: 'Verzoeken om afstemming',
      inhoud: (
        <Stapel>
          <Waarschuwing soort="info" titel="De gemeente leest één woord, nooit een reden">
            Zij leest het op een vast moment, wat u ook antwoordt en wanneer. Zonder antwoord leest zij ‘eerst bellen’.
            Geef dat woord ook bij drukte of een onveilige omgeving: dan zegt het niets.
          </Waarschuwing>
          <Knoplink pad="/lopende-zaken">Plekken van de politie</Knoplink>
          {items.length === 0 && (
            <LegeStaat
              titel="Geen verzoeken"
              tekst="Hier komt wat gemeenten vragen voor zij een controle plannen of een brief sturen."
            />
          )}
          {items.map((v) => (
            <Verzoek s={s} v={v} />
          ))}
        </Stapel>
      ),
    };
  },
};

function Verzoek({ s, v }: { s: Scherm; v: Verzoekregel }) {
  return (
    <Paneel titel={`${v.nummer}: ${v.adres}`}>
      <Gegevens
        items={[
          { naam: 'Gemeente', waarde: v.gemeenteNaam },
          { naam: 'Waarvoor', waarde: afstemsoorten[v.soort as Afstemsoort] },
          { naam: 'Dagen', waarde: `${opmaak.datum(v.van)} tot en met ${opmaak.datum(v.tot)}` },
          {
            naam: 'Antwoord voor',
            waarde: <Termijn dag={v.antwoordOp} vandaag={s.klok.nu()} voorbij={v.antwoord !== null} />,
          },
          { naam: 'Raakt aan', waarde: v.geraakt.length > 0 ? opmaak.opsomming(v.geraakt) : 'niets op uw lijst' },
          { naam: 'Voorstel', waarde: antwoorden[v.voorstel as Antwoord] },
        ]}
      />
      {v.antwoord ? (
        <Status soort="goed" tekst={`Beantwoord: ${antwoorden[v.antwoord as Antwoord].toLowerCase()}`} />
      ) : (
        <HandelingFormulier
          s={s}
          handeling={beantwoordAfstemming}
          params={{ id: v.id }}
          waarden={{ antwoord: v.voorstel }}
          knop={`Antwoord geven op ${v.nummer}`}
        />
      )}
    </Paneel>
  );
}

/** The places of politie. */
export const lopendeZakenPagina: Pagina = {
  pad: '/lopende-zaken',
  menu: { groep: 'Afstemming', tekst: 'Plekken van de politie', toets: '9', petten: ['rechercheur'] },
  async toon(s) {
    const { items } = await s.vraag(toonLopendeZaken, {});
    return {
      titel: 'Plekken van de politie',
      kruimels: [{ tekst: 'Verzoeken', pad: '/afstemverzoeken' }, { tekst: 'Plekken' }],
      inhoud: (
        <Stapel>
          <p>
            Alleen uw eenheid leest dit. Schrijf geen reden, naam of zaaknummer: een plek en een dag zijn genoeg om u
            een antwoord voor te stellen.
          </p>
          <Knoplink pad="/afstemdeuren">Deuren voor gemeenten</Knoplink>
          {items.length === 0 && (
            <LegeStaat titel="Geen plekken" tekst="Er staat nu niets op de lijst van uw eenheid." />
          )}
          {items.map((l) => (
            <Plek s={s} l={l} />
          ))}
          <Paneel titel="Plek vastleggen">
            <HandelingFormulier
              s={s}
              handeling={legLopendeZaakVast}
              params={{}}
              gemeenten={alleGemeenten().map((g) => g.code)}
            />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

function Plek({ s, l }: { s: Scherm; l: LopendeZaak }) {
  return (
    <Paneel titel={l.plek}>
      <Gegevens
        items={[
          { naam: 'Gemeente', waarde: gemeentenaam(l.gemeente) },
          { naam: 'Voorstel bij een verzoek', waarde: adviezen[l.advies as keyof typeof adviezen] },
          { naam: 'Tot en met', waarde: opmaak.datum(l.tot) },
          { naam: 'Vastgelegd', waarde: `${opmaak.datumtijd(l.op)}, door ${l.doorNaam}` },
        ]}
      />
      <Actiebalk
        s={s}
        titel={`Doen bij ${l.plek}`}
        acties={[
          s.actie(beeindigLopendeZaak, LOPEND, { params: { id: l.id }, bevestig: 'De plek gaat van de lijst.' }),
        ]}
      />
    </Paneel>
  );
}
