import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Paneel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';

const GEDAAN = [
  ['Bouwen met bewezen onderdelen', 'opmaak van het NL Design System, echte koppen, tabellen, knoppen en labels'],
  ['Werkt zonder script', 'elke handeling is een gewoon formulier; scripts voegen alleen gemak toe'],
  ['Alles met het toetsenbord', 'zichtbare focus, sla-over-link, geen val; sneltoetsen staan achter ?'],
  ['Kleur nooit alleen', 'elke stand, pet en termijn heeft een woord of teken naast de kleur'],
  ['Fouten uitgelegd', 'één overzicht bovenaan dat naar de velden wijst; wat getypt is blijft staan'],
  ['Klein en groot', 'van 320 pixels breed tot 400 % vergroot; licht en donker'],
  ['Taal', 'gewone woorden, korte zinnen; vaktermen alleen waar de wet ze gebruikt'],
  ['Documenten', 'PDF/UA: gemarkeerd, met taal, leesvolgorde en beschrijvingen'],
].map(([naam, waarde]) => ({ naam: naam!, waarde: waarde! }));

const NOG_NIET = [
  {
    wat: 'Onderzoek met mensen die een schermlezer, spraakbediening of vergroting gebruiken',
    gevolg: 'afwijkingen die gereedschap niet ziet zijn onbekend',
    maatregel: 'onderzoek volgens WCAG-EM',
  },
  {
    wat: 'Lange lijsten en tijdlijnen',
    gevolg: 'kunnen met een schermlezer veel stappen vragen',
    maatregel: 'filters en koppen; meenemen in het onderzoek',
  },
  {
    wat: 'Bijlagen van anderen',
    gevolg: 'ontvangen documenten zijn niet altijd toegankelijk',
    maatregel: 'op verzoek in een andere vorm',
  },
];

/** The draft of the accessibility statement (Besluit digitale toegankelijkheid overheid); docs/toegankelijkheid.md is its model. */
export const toegankelijkheidPagina: Pagina = {
  pad: '/toegankelijkheid',
  async toon(s) {
    return {
      titel: 'Toegankelijkheid',
      inhoud: (
        <>
          <Waarschuwing soort="let-op" titel="Dit is een concept">
            {s.wie.organisatieNaam} stelt haar eigen verklaring vast, na eigen onderzoek, en publiceert haar op
            toegankelijkheidsverklaring.nl.
          </Waarschuwing>
          <Paneel titel="Stand">
            <p>
              Iedereen moet Samenzicht kunnen gebruiken, overeenkomstig het Besluit digitale toegankelijkheid overheid.
            </p>
            <Gegevens
              items={[
                { naam: 'Nalevingsstatus', waarde: 'C: eerste maatregelen genomen' },
                {
                  naam: 'Norm',
                  waarde: 'EN 301 549 versie 3.2.1 (WCAG 2.1 niveau A en AA); gebouwd naar WCAG 2.2 niveau AA',
                },
                {
                  naam: 'Onderzoek',
                  waarde: 'er is nog geen volledig onderzoek door een onafhankelijke partij gedaan',
                },
              ]}
            />
          </Paneel>
          <Paneel titel="Wat is gedaan">
            <Gegevens items={GEDAAN} />
          </Paneel>
          <NogNiet />
          <Paneel titel="Loopt u ergens tegenaan?">
            <p>
              Meld het aan de beheerder van uw organisatie. Noem de pagina, wat u wilde doen en wat er misging. Komt er
              geen goed antwoord, dan kunt u een klacht indienen bij uw organisatie en daarna bij de Nationale
              ombudsman.
            </p>
          </Paneel>
        </>
      ),
    };
  },
};

function NogNiet() {
  return (
    <Paneel titel="Wat nog niet is onderzocht of nog niet voldoet">
      <Tabel
        titel="Nog niet onderzocht of nog niet goed"
        rijen={NOG_NIET}
        kolommen={[
          { kop: 'Onderdeel', cel: (r) => r.wat },
          { kop: 'Gevolg', cel: (r) => r.gevolg },
          { kop: 'Maatregel', cel: (r) => r.maatregel },
        ]}
      />
    </Paneel>
  );
}
