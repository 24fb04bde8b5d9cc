import { Actiebalk, HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Knoplink, opmaak, Paneel, Stapel, Tabs } from '../../platform/scherm/index.ts';
import { koppelVervolg, legDebriefingVast, voegActieToe } from '../debriefen.ts';
import { overBriefing } from '../over.ts';
import type { Briefing, Dagcontrole, Punt } from '../schema-antwoorden.ts';
import { legFeitVast, rondBriefingactieAf, schrijfDeel } from '../tafel.ts';
import {
  laatBriefingVervallen,
  openBriefing,
  schrapPunt,
  voegPuntToe,
  wijzigPunt,
  zetAanTafel,
} from '../voorbereiden.ts';
import { toonBriefing, toonBriefingkeuzes } from '../vragen.ts';

type Deel = Partial<Omit<HandelingFormulierProps, 's' | 'handeling'>>;
const KRUIMEL = { tekst: 'Briefings', pad: '/briefings' };
const kruimelsVan = (b: Briefing, titel: string) => [
  KRUIMEL,
  { tekst: b.nummer, pad: `/briefings/${b.id}` },
  { tekst: titel },
];

/** A form on a briefing: crumbs and the way back are the same for all. */
function formulier(
  naam: string,
  handeling: HandelingFormulierProps['handeling'],
  deel: (s: Scherm, b: Briefing) => Deel | Promise<Deel> = () => ({}),
): Pagina {
  return {
    pad: `/briefings/:id/${naam}`,
    async toon(s) {
      const b = await s.vraag(toonBriefing, { id: s.params.id! });
      return {
        titel: `${handeling.titel}: ${b.nummer}`,
        kruimels: kruimelsVan(b, handeling.titel),
        inhoud: (
          <HandelingFormulier s={s} handeling={handeling} annuleren={`/briefings/${b.id}`} {...await deel(s, b)} />
        ),
      };
    },
  };
}

const aanTafel = (b: Briefing) => b.deelnemers.map((d) => ({ waarde: d.organisatieId, tekst: d.naam }));
const plekken = (b: Briefing) =>
  b.punten.filter((p) => !p.vervallenOp).map((p) => ({ waarde: p.id, tekst: `${opmaak.tijd(p.van)} ${p.plek}` }));
const haalKeuzes = (s: Scherm, b: Briefing) =>
  s.vraag(toonBriefingkeuzes, { gemeente: b.gemeente, dag: dagVan(new Date(b.begin)) });

const nieuw: Pagina = {
  pad: '/briefings/nieuw',
  async toon(s) {
    const vandaag = dagVan(s.klok.nu());
    const gemeente = s.wie.gemeenten.find((g) => g === s.filters.gemeente) ?? s.wie.gemeenten[0] ?? '';
    const dag = /^\d{4}-\d\d-\d\d$/.test(s.filters.dag ?? '') ? s.filters.dag! : vandaag;
    const { controles } = await s.vraag(toonBriefingkeuzes, { gemeente, dag });
    const pad = (g: string, d: string) => `/briefings/nieuw?gemeente=${g}&dag=${d}`;
    return {
      titel: `${openBriefing.titel}: ${gemeentenaam(gemeente)}, ${opmaak.datum(dag)}`,
      kruimels: [KRUIMEL, { tekst: 'Opstellen' }],
      inhoud: (
        <Stapel>
          {s.wie.gemeenten.length > 1 && (
            <Tabs
              titel="Gemeente"
              tabs={s.wie.gemeenten.map((g) => ({ tekst: gemeentenaam(g), pad: pad(g, dag), actief: g === gemeente }))}
            />
          )}
          <Tabs
            titel="Dag"
            tabs={[0, 1, 2].map((n) => {
              const d = plusDagen(vandaag, n);
              return { tekst: ['Vandaag', 'Morgen', 'Overmorgen'][n]!, pad: pad(gemeente, d), actief: d === dag };
            })}
          />
          <HandelingFormulier
            s={s}
            handeling={openBriefing}
            params={{}}
            verborgen={{ gemeente }}
            weg={controles.length === 0 ? ['controleIds'] : []}
            keuzes={{ controleIds: controles.map(keusVan) }}
            waarden={{
              soort: 'dagelijks',
              begin: `${dag}T13:00`,
              controleIds: controles.filter((c) => !c.briefingNummer).map((c) => c.id),
            }}
            annuleren="/dagbord"
          />
        </Stapel>
      ),
    };
  },
};

const keusVan = (c: Dagcontrole) => ({
  waarde: c.id,
  tekst: `${opmaak.tijd(c.begin)} ${c.adres} (${c.nummer})`,
  ...(c.briefingNummer ? { toelichting: `Staat al in ${c.briefingNummer}.` } : {}),
});

const punt: Pagina = {
  pad: '/briefings/:id/punten/:puntId',
  async toon(s) {
    const b = await s.vraag(toonBriefing, { id: s.params.id! });
    const p = b.punten.find((x) => x.id === s.params.puntId);
    const params = { id: b.id, puntId: s.params.puntId! };
    return {
      titel: `${wijzigPunt.titel}: ${b.nummer}`,
      kruimels: kruimelsVan(b, wijzigPunt.titel),
      inhoud: (
        <Stapel>
          <HandelingFormulier
            s={s}
            handeling={wijzigPunt}
            params={params}
            keuzes={{ organisaties: aanTafel(b) }}
            waarden={p ? puntwaarden(p) : {}}
            annuleren={`/briefings/${b.id}`}
          />
          <Actiebalk
            s={s}
            titel="Gaat dit niet door?"
            acties={[s.actie(schrapPunt, overBriefing(b, s.wie), { params })]}
          />
        </Stapel>
      ),
    };
  },
};

const puntwaarden = (p: Punt) => ({
  van: opmaak.tijdveld(p.van),
  tot: p.tot ? opmaak.tijdveld(p.tot) : '',
  plek: p.plek,
  taak: p.taak,
  risico: p.risico,
  risicoToelichting: p.risicoToelichting ?? '',
  talen: p.talen,
  tolk: p.tolk,
  zorgMee: p.zorgMee ? 'ja' : 'nee',
  organisaties: p.organisaties,
});

const actie: Pagina = {
  pad: '/briefings/:id/acties/:actieId',
  async toon(s) {
    const b = await s.vraag(toonBriefing, { id: s.params.id! });
    const a = b.acties.find((x) => x.id === s.params.actieId);
    return {
      titel: `${rondBriefingactieAf.titel}: ${b.nummer}`,
      kruimels: kruimelsVan(b, rondBriefingactieAf.titel),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={rondBriefingactieAf}
          params={{ id: s.params.actieId! }}
          toelichting={<p>{a ? a.actie : 'Deze actie hoort niet bij deze briefing.'}</p>}
          annuleren={`/briefings/${b.id}`}
        />
      ),
    };
  },
};

/** The forms of a briefing. */
export const briefingformulieren: Pagina[] = [
  nieuw,
  punt,
  actie,
  formulier('punt', voegPuntToe, (_s, b) => ({
    keuzes: { organisaties: aanTafel(b) },
    waarden: {
      van: opmaak.tijdveld(b.begin),
      risico: 'geen_bekend',
      tolk: 'telefonisch',
      zorgMee: 'nee',
      talen: ['nl', 'en'],
    },
  })),
  formulier('deelnemer', zetAanTafel, async (s, b) => ({
    keuzes: {
      organisatieId: (await haalKeuzes(s, b)).organisaties
        .filter((o) => !b.organisaties.includes(o.id))
        .map((o) => ({ waarde: o.id, tekst: o.naam })),
    },
  })),
  formulier('eigen-deel', schrijfDeel, (s, b) => ({
    waarden: { soort: b.stand === 'gedebrieft' ? 'verslag' : 'briefing' },
    toelichting: (
      <p>
        Alleen mensen van {s.wie.organisatieNaam} lezen dit. Een tekst verandert niet meer; schrijf een nieuwe als er
        iets bijkomt.
      </p>
    ),
  })),
  formulier('feit', legFeitVast, (s, b) => ({
    keuzes: { puntId: plekken(b) },
    weg: plekken(b).length === 0 ? ['puntId'] : [],
    waarden: { gebeurdOp: opmaak.tijdveld(s.klok.nu().toISOString()) },
    toelichting: <p>Iedereen aan tafel leest dit. Wat u aantrof hoort in uw eigen verslag.</p>,
  })),
  formulier('debriefing', legDebriefingVast, (_s, b) => ({
    waarden: { plekken: String(b.punten.filter((p) => !p.vervallenOp).length) },
  })),
  formulier('actie', voegActieToe, (s, b) => ({
    keuzes: { eigenaarId: aanTafel(b) },
    waarden: { voor: plusDagen(dagVan(s.klok.nu()), 1) },
  })),
  formulier('vervolg', koppelVervolg, async (s, b) => ({
    keuzes: {
      meldingId: (await haalKeuzes(s, b)).meldingen.map((m) => ({ waarde: m.id, tekst: `${m.nummer} ${m.tekst}` })),
    },
    toelichting: (
      <Paneel titel="Nog geen melding?">
        <p>Schrijf eerst op wat u hoorde of zag. Uit een melding maakt u signalen; uit een gesprek alleen niet.</p>
        <Knoplink pad="/meldingen/nieuw">Melding vastleggen</Knoplink>
      </Paneel>
    ),
  })),
  formulier('vervallen', laatBriefingVervallen, () => ({ gevaar: true })),
];
