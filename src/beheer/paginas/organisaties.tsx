import type { Child } from 'hono/jsx';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Tabel } from '../../platform/scherm/index.ts';
import { voegGemeente, voegOrganisatie, voegRegio } from '../handelingen.ts';
import { overBeheer } from '../over.ts';
import type { Organisatieregel, Organisaties } from '../schema.ts';
import { toonOrganisaties } from '../vragen.ts';
import { organisatiewoord } from '../weergave.tsx';

const lijst = { tekst: 'Organisaties', pad: '/organisaties' };

/** The partners, and the regio with its gemeenten (B2.1, B11.1). */
export const organisatiesPagina: Pagina = {
  pad: '/organisaties',
  menu: { groep: 'Beheer', tekst: 'Organisaties', toets: 'o', petten: ['beheerder', 'privacyfunctionaris'] },
  async toon(s) {
    const alles = await s.vraag(toonOrganisaties, {});
    const knop = (h: Parameters<Scherm['mag']>[0], pad: string, tekst: string) =>
      s.mag(h, overBeheer('organisaties')).toegestaan && <Knoplink pad={pad}>{tekst}</Knoplink>;
    return {
      titel: 'Organisaties',
      inhoud: (
        <>
          <Paneel
            titel="Partners"
            toelichting="Wie meedoet. Een partner ziet alleen wat bij de eigen petten hoort, en wat aan haar verstrekt is."
            acties={knop(voegOrganisatie, '/organisaties/nieuw', 'Organisatie toevoegen')}
          >
            <Tabel<Organisatieregel>
              titel="Partners"
              rijen={alles.items}
              leeg="Nog geen organisaties. Voeg eerst een gemeente toe, dan haar organisatie, dan haar medewerkers."
              kolommen={[
                { kop: 'Naam', cel: (o) => o.naam },
                { kop: 'Soort', cel: (o) => organisatiewoord(o.soort) },
                { kop: 'Gemeente', cel: (o) => o.gemeente ?? '–' },
                { kop: 'Telefoon', cel: (o) => o.telefoon ?? '–' },
                { kop: 'Bereikbaar', cel: (o) => o.bereikbaar ?? '–' },
                { kop: 'Medewerkers', cel: (o) => opmaak.getal(o.medewerkers), getal: true },
              ]}
            />
          </Paneel>
          <Gemeenten alles={alles} acties={knop(voegGemeente, '/gemeenten/nieuw', 'Gemeente toevoegen')} />
          <Regios alles={alles} acties={knop(voegRegio, '/regios/nieuw', 'Regio toevoegen')} />
        </>
      ),
    };
  },
};

function Gemeenten({ alles, acties }: { alles: Organisaties; acties: Child }) {
  return (
    <Paneel
      titel="Gemeenten"
      toelichting="Elke gemeente wijst haar eigen toezichthouders aan. Zonder artikel over binnentreden kan een woning niet zonder toestemming worden betreden."
      acties={acties}
    >
      <Tabel<Organisaties['gemeenten'][number]>
        titel="Gemeenten"
        rijen={alles.gemeenten}
        leeg="Nog geen gemeenten. Alles in Samenzicht hoort bij een gemeente; begin hier."
        kolommen={[
          { kop: 'Gemeente', cel: (g) => `${g.naam}${g.leidend ? ' (leidend)' : ''}` },
          { kop: 'CBS-code', cel: (g) => g.code, smal: true },
          { kop: 'Regio', cel: (g) => [g.regio, g.district].filter(Boolean).join(', ') || '–' },
          { kop: 'Inwoners', cel: (g) => (g.inwoners === null ? '–' : opmaak.getal(g.inwoners)), getal: true },
          { kop: 'Binnentreden', cel: (g) => g.verordening149a ?? 'geen artikel vastgelegd' },
        ]}
      />
    </Paneel>
  );
}

function Regios({ alles, acties }: { alles: Organisaties; acties: Child }) {
  return (
    <Paneel titel="Regio's" acties={acties}>
      <Tabel<Organisaties['regios'][number]>
        titel="Regio's"
        rijen={alles.regios}
        leeg="Nog geen regio. Een gemeente kan ook zonder regio."
        kolommen={[
          { kop: 'Regio', cel: (r) => r.naam },
          {
            kop: 'Districten',
            cel: (r) =>
              alles.districten
                .filter((d) => d.regioId === r.id)
                .map((d) => d.naam)
                .join(', ') || '–',
          },
        ]}
      />
    </Paneel>
  );
}

/** The form for a new organisatie. */
export const nieuweOrganisatiePagina: Pagina = {
  pad: '/organisaties/nieuw',
  async toon(s) {
    const alles = await s.vraag(toonOrganisaties, {});
    return {
      titel: 'Organisatie toevoegen',
      kruimels: [lijst, { tekst: 'Toevoegen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={voegOrganisatie}
          params={{}}
          keuzes={{
            gemeente: alles.gemeenten.map((g) => ({ waarde: g.code, tekst: g.naam })),
            regioId: regiokeuzes(alles),
          }}
          waarden={{ gemeente: s.filters.gemeente, soort: s.filters.gemeente ? 'gemeente' : undefined }}
          annuleren="/organisaties"
        />
      ),
    };
  },
};

/** The form for a new gemeente. */
export const nieuweGemeentePagina: Pagina = {
  pad: '/gemeenten/nieuw',
  async toon(s) {
    const alles = await s.vraag(toonOrganisaties, {});
    return {
      titel: 'Gemeente toevoegen',
      kruimels: [lijst, { tekst: 'Gemeente toevoegen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={voegGemeente}
          params={{}}
          keuzes={{
            regioId: regiokeuzes(alles),
            districtId: alles.districten.map((d) => ({
              waarde: d.id,
              tekst: d.naam,
              groep: alles.regios.find((r) => r.id === d.regioId)?.naam,
            })),
          }}
          annuleren="/organisaties"
        />
      ),
    };
  },
};

/** The form for a new regio. */
export const nieuweRegioPagina: Pagina = {
  pad: '/regios/nieuw',
  async toon(s) {
    await s.vraag(toonOrganisaties, {});
    return {
      titel: 'Regio toevoegen',
      kruimels: [lijst, { tekst: 'Regio toevoegen' }],
      inhoud: <HandelingFormulier s={s} handeling={voegRegio} params={{}} annuleren="/organisaties" />,
    };
  },
};

function regiokeuzes(alles: Organisaties) {
  return alles.regios.map((r) => ({ waarde: r.id, tekst: r.naam }));
}
