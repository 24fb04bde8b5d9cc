import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, TweeKolom, Waarschuwing, type Keus } from '../../platform/scherm/index.ts';
import { werkvormen } from '../../regels/index.ts';
import { bepaalRisicoklasse } from '../bepaal-risicoklasse.ts';
import {
  heropenInrichting,
  registreerInrichting,
  sluitInrichting,
  voegAanLogboekToe,
  wijzigInrichting,
} from '../handelingen.ts';
import { verhogend, verlagend } from '../risico.ts';
import type { Inrichting } from '../schema.ts';
import { toonInrichting, toonLocatiekeuzes } from '../vragen.ts';

const lijst = { tekst: 'Inrichtingen', pad: '/inrichtingen' };
const kruimels = (i: Inrichting, tekst: string) => [
  lijst,
  { tekst: i.nummer, pad: `/inrichtingen/${i.id}` },
  { tekst },
];
const lees = (s: Scherm) => s.vraag(toonInrichting, { id: s.params.id! });

// What people do by themselves is not offered: it is never an inrichting (B6.1).
const bedrijfsvormen: Keus[] = Object.entries(werkvormen).flatMap(([waarde, w]) =>
  w.uitoefening === 'seksbedrijf'
    ? [
        {
          waarde,
          tekst: w.label,
          groep: w.locatiegebonden ? 'Gebonden aan een locatie' : 'Niet gebonden aan een locatie',
        },
      ]
    : [],
);

async function locatiekeuzes(s: Scherm, met: string | undefined): Promise<Keus[]> {
  const { items } = await s.vraag(toonLocatiekeuzes, met ? { met } : {});
  return items.map((k) => ({ waarde: k.id, tekst: k.tekst }));
}

/** The form for a new inrichting. */
export const nieuweInrichtingPagina: Pagina = {
  pad: '/inrichtingen/nieuw',
  async toon(s) {
    const { locatie } = s.filters;
    return {
      titel: 'Inrichting registreren',
      kruimels: [lijst, { tekst: 'Nieuw' }],
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Een bedrijf, geen mens">
            Hier staat een bedrijf waar of van waaruit sekswerk wordt aangeboden. Iemand die zelfstandig werkt, thuis of
            als escort, wordt nooit een inrichting.
          </Waarschuwing>
          <p>
            Staat de plek er niet bij?{' '}
            <a class="utrecht-link utrecht-link--html-a" href="/locaties/nieuw">
              Registreer eerst de locatie
            </a>
            .
          </p>
          <HandelingFormulier
            s={s}
            handeling={registreerInrichting}
            keuzes={{ locatieId: await locatiekeuzes(s, locatie), werkvorm: bedrijfsvormen }}
            waarden={{ locatieId: locatie, gemeente: s.filters.gemeente }}
            annuleren="/inrichtingen"
          />
        </>
      ),
    };
  },
};

/** The form to change the facts of an inrichting. */
export const inrichtingWijzigenPagina: Pagina = {
  pad: '/inrichtingen/:id/wijzigen',
  async toon(s) {
    const i = await lees(s);
    const waarden = {
      naam: i.naam,
      werkvorm: i.werkvorm,
      variant: i.variant ?? undefined,
      locatieId: i.locatieId,
      kvk: i.kvk ?? undefined,
      vergunning: i.vergunning,
      vergunningnummer: i.vergunningnummer ?? undefined,
      vergundTot: i.vergundTot ?? undefined,
    };
    return {
      titel: `${i.naam} wijzigen`,
      kruimels: kruimels(i, 'Wijzigen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={wijzigInrichting}
          keuzes={{ locatieId: await locatiekeuzes(s, i.locatieId), werkvorm: bedrijfsvormen }}
          waarden={waarden}
          verborgen={{ versie: String(i.versie) }}
          annuleren={`/inrichtingen/${i.id}`}
          toelichting="Wat het was blijft te lezen, met uw reden."
        />
      ),
    };
  },
};

/** The form to weigh the class. */
export const risicoklassePagina: Pagina = {
  pad: '/inrichtingen/:id/risicoklasse',
  async toon(s) {
    const i = await lees(s);
    return {
      titel: `Risicoklasse van ${i.naam}`,
      kruimels: kruimels(i, 'Risicoklasse'),
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={bepaalRisicoklasse}
              waarden={{ redenen: i.risicoredenen, klasse: i.risicoredenen.length > 0 ? i.risicoklasse : undefined }}
              verborgen={{ versie: String(i.versie) }}
              annuleren={`/inrichtingen/${i.id}`}
            />
          }
          zijtitel="Zo weegt u"
          zij={
            <Gegevens
              items={[
                { naam: 'Vragen om meer toezicht', waarde: Object.values(verhogend).join('; ') },
                { naam: 'Maken minder toezicht genoeg', waarde: Object.values(verlagend).join('; ') },
                {
                  naam: 'Hoog',
                  waarde: 'Minstens twee feiten meer die om toezicht vragen: vier tot zes bezoeken per jaar.',
                },
                { naam: 'Middel', waarde: 'Twee tot vier bezoeken per jaar.' },
                { naam: 'Laag', waarde: 'Meer feiten die geruststellen: een tot twee bezoeken per jaar.' },
                { naam: 'Nooit', waarde: 'Nationaliteit, afkomst, geslacht of uiterlijk van mensen.' },
              ]}
            />
          }
        />
      ),
    };
  },
};

/** The form to record that an inrichting closed or stopped. */
export const sluitenPagina: Pagina = {
  pad: '/inrichtingen/:id/sluiten',
  async toon(s) {
    const i = await lees(s);
    return {
      titel: `Sluiting van ${i.naam}`,
      kruimels: kruimels(i, 'Sluiting'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={sluitInrichting}
          verborgen={{ versie: String(i.versie) }}
          annuleren={`/inrichtingen/${i.id}`}
          toelichting="Leg vast wat gebeurd is. Dit formulier sluit niets: dat doet een besluit van de burgemeester of de exploitant zelf."
        />
      ),
    };
  },
};

/** The form to record that an inrichting is open again. */
export const heropenenPagina: Pagina = {
  pad: '/inrichtingen/:id/heropenen',
  async toon(s) {
    const i = await lees(s);
    return {
      titel: `Heropening van ${i.naam}`,
      kruimels: kruimels(i, 'Heropening'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={heropenInrichting}
          verborgen={{ versie: String(i.versie) }}
          annuleren={`/inrichtingen/${i.id}`}
        />
      ),
    };
  },
};

/** The form to write into the logboek. */
export const logboekPagina: Pagina = {
  pad: '/inrichtingen/:id/logboek',
  async toon(s) {
    const i = await lees(s);
    return {
      titel: `In het logboek van ${i.naam}`,
      kruimels: kruimels(i, 'Logboek'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={voegAanLogboekToe}
          waarden={{ soort: 'contact' }}
          annuleren={`/inrichtingen/${i.id}`}
          toelichting="Een regel wordt één keer geschreven en daarna niet meer gewijzigd. Een vergissing herstelt u met een nieuwe regel."
        />
      ),
    };
  },
};
