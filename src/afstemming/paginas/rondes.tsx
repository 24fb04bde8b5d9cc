import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { overGemeente } from '../../kern/beleid.ts';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Gegevens, LegeStaat, opmaak, Paneel, Stapel, Status, Waarschuwing } from '../../platform/scherm/index.ts';
import {
  beeindigVerbinding,
  legVerbindingVast,
  openAfstemdeur,
  sluitAfstemdeur,
  toonAfstemdeuren,
  toonVerbindingen,
} from '../rondes/handelingen.ts';
import type { Deurregel, Verbindingregel } from '../rondes/schema.ts';
import { toonAfstemafspraken } from '../vragen.ts';

const jaar = (s: Scherm) => plusDagen(dagVan(s.klok.nu()), 364);

/** The doors that politie opened for installations of gemeenten. */
export const afstemdeurenPagina: Pagina = {
  pad: '/afstemdeuren',
  async toon(s) {
    const { items } = await s.vraag(toonAfstemdeuren, {});
    return {
      titel: 'Deuren voor gemeenten',
      kruimels: [{ tekst: 'Plekken van de politie', pad: '/lopende-zaken' }, { tekst: 'Deuren' }],
      inhoud: (
        <Stapel>
          <Waarschuwing soort="info" titel="De andere kant leest één woord, u leest niets">
            Een gemeente met een eigen installatie vraagt hier naar een plek zonder haar te noemen. Het antwoord komt
            uit Plekken van de politie: ‘eerst bellen’ of ‘samen’ als de plek daarop staat, anders ‘vrij’. Zet er ook
            plekken op bij drukte of een onveilige omgeving: alleen dan zegt het woord niets.
          </Waarschuwing>
          {items.length === 0 && (
            <LegeStaat titel="Geen deuren" tekst="Nu vraagt geen andere installatie aan uw eenheid." />
          )}
          {items.map((d) => (
            <Deur s={s} d={d} />
          ))}
          <Paneel titel="Deur openen">
            <HandelingFormulier
              s={s}
              handeling={openAfstemdeur}
              params={{}}
              gemeenten={alleGemeenten().map((g) => g.code)}
              waarden={{ perDag: '5', perMaand: '40', tot: jaar(s) }}
            />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

function Deur({ s, d }: { s: Scherm; d: Deurregel }) {
  const open = d.geslotenOp === null && d.tot >= dagVan(s.klok.nu());
  return (
    <Paneel titel={`Gemeente ${gemeentenaam(d.gemeente)}`}>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Status soort={open ? 'goed' : 'neutraal'} tekst={open ? 'Open' : 'Dicht'} /> },
          { naam: 'Doel', waarde: d.doel },
          { naam: 'Vandaag gevraagd', waarde: `${d.vandaag} van ${d.perDag}` },
          { naam: 'In dertig dagen', waarde: `${d.maand} van ${d.perMaand}` },
          { naam: 'Laatste vraag', waarde: d.laatste ? opmaak.datumtijd(d.laatste) : 'nog geen' },
          { naam: 'Geldt tot en met', waarde: opmaak.datum(d.tot) },
          { naam: 'Geopend', waarde: `${opmaak.datumtijd(d.op)}, door ${d.doorNaam}` },
        ]}
      />
      {open && (
        <Actiebalk
          s={s}
          titel={`Doen met de deur voor ${gemeentenaam(d.gemeente)}`}
          acties={[
            s.actie(
              sluitAfstemdeur,
              { soort: 'Algemeen', id: 'afstemdeuren', kenmerken: {} },
              { params: { id: d.id }, bevestig: 'De gemeente leest daarna ‘eerst bellen’.' },
            ),
          ]}
        />
      )}
    </Paneel>
  );
}

/** The connections of the own gemeenten with installations of politie. */
export const verbindingenPagina: Pagina = {
  pad: '/afstemverbindingen',
  async toon(s) {
    const { items } = await s.vraag(toonVerbindingen, {});
    const { eenheden } = await s.vraag(toonAfstemafspraken, {});
    const schrijft = ['coordinator', 'jurist'].includes(s.wie.petsoort);
    return {
      titel: 'Verbindingen met de politie',
      kruimels: [
        { tekst: 'Afstemming', pad: '/afstemvragen' },
        { tekst: 'Afspraken', pad: '/afstemafspraken' },
        { tekst: 'Verbindingen' },
      ],
      inhoud: (
        <Stapel>
          <p>
            Werkt de politie in een eigen installatie, dan vraagt het programma daar blind: de politie ziet niet welke
            plek, u ziet alleen het woord, op het vaste moment. Lukt het niet, dan leest u ‘eerst bellen’.
          </p>
          {items.length === 0 && (
            <LegeStaat titel="Geen verbindingen" tekst="Gemeente en politie werken nu in één installatie." />
          )}
          {items.map((v) => (
            <Verbinding s={s} v={v} />
          ))}
          {schrijft && (
            <Paneel titel="Verbinding vastleggen">
              <HandelingFormulier
                s={s}
                handeling={legVerbindingVast}
                params={{}}
                keuzes={{ politieId: eenheden.map((e) => ({ waarde: e.id, tekst: e.naam })) }}
                waarden={{ tot: jaar(s) }}
              />
            </Paneel>
          )}
        </Stapel>
      ),
    };
  },
};

function Verbinding({ s, v }: { s: Scherm; v: Verbindingregel }) {
  const loopt = v.beeindigdOp === null && v.tot >= dagVan(s.klok.nu());
  return (
    <Paneel titel={`${gemeentenaam(v.gemeente)}: ${v.politieNaam}`}>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Status soort={loopt ? 'goed' : 'neutraal'} tekst={loopt ? 'Loopt' : 'Voorbij'} /> },
          { naam: 'Adres', waarde: v.url },
          { naam: 'Waar het staat', waarde: v.besluit },
          { naam: 'Geldt tot en met', waarde: opmaak.datum(v.tot) },
          { naam: 'Vastgelegd', waarde: `${opmaak.datumtijd(v.op)}, door ${v.doorNaam}` },
        ]}
      />
      {loopt && (
        <Actiebalk
          s={s}
          titel={`Doen met de verbinding van ${gemeentenaam(v.gemeente)}`}
          acties={[
            s.actie(beeindigVerbinding, overGemeente(v.gemeente), {
              params: { id: v.id },
              bevestig: 'Vragen krijgen daarna geen antwoord; u leest ‘eerst bellen’.',
            }),
          ]}
        />
      )}
    </Paneel>
  );
}
