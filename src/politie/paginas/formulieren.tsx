import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import { alleGemeenten } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Waarschuwing } from '../../platform/scherm/index.ts';
import { toonOntvangenLijst } from '../../verstrekkingen/index.ts';
import { legKenmerkVast, registreerZaak, sluitZaak, vernietigZaak, vulZaakAan, waardeer } from '../handelingen.ts';
import { uitkomsten, type Uitkomst, type Weging } from '../model.ts';
import {
  adviseerWijkagent,
  bereidControleVoor,
  handelAdviesAf,
  handelDirect,
  legControleVast,
  startOnderzoek,
} from '../opvolging.ts';
import { verstuurRapportage } from '../rapportage.ts';
import type { Zaak } from '../schema.ts';
import { draagLandelijkOver, koppelZaakTerug } from '../terugkoppelen.ts';
import { toonZaak } from '../vragen.ts';
import { legSekswerkcontroleVast } from '../sekswerkcontrole.ts';
import { houdAan, legGrondVast } from '../termijnen.ts';
import { Wegingpaneel } from './weging.tsx';

type Deel = Partial<Omit<HandelingFormulierProps, 's' | 'handeling'>> & { boven?: unknown };

/** A form on a zaak: crumbs, version and the way back are the same for all. */
function formulier(
  naam: string,
  handeling: HandelingFormulierProps['handeling'],
  deel: (z: Zaak) => Deel = () => ({}),
): Pagina {
  const metVersie = 'versie' in handeling.invoer.properties;
  return {
    pad: `/politiezaken/:id/${naam}`,
    async toon(s) {
      const z = await s.vraag(toonZaak, { id: s.params.id! });
      const { boven, verborgen, ...rest } = deel(z);
      return {
        titel: `${handeling.titel}: ${z.nummer}`,
        kruimels: [
          { tekst: 'Zaken van de politie', pad: '/politiezaken' },
          { tekst: z.nummer, pad: `/politiezaken/${z.id}` },
          { tekst: handeling.titel },
        ],
        inhoud: (
          <>
            {boven as never}
            <HandelingFormulier
              s={s}
              handeling={handeling}
              annuleren={`/politiezaken/${z.id}`}
              verborgen={{ ...(metVersie ? { versie: String(z.versie) } : {}), ...verborgen }}
              {...rest}
            />
          </>
        ),
      };
    },
  };
}

const nieuw: Pagina = {
  pad: '/politiezaken/nieuw',
  async toon(s) {
    const ontvangen =
      s.wie.petsoort === 'rechercheur' ? (await s.vraag(toonOntvangenLijst, { perPagina: 100 })).items : [];
    const { verstrekking } = s.filters;
    return {
      titel: registreerZaak.titel,
      kruimels: [{ tekst: 'Zaken van de politie', pad: '/politiezaken' }, { tekst: registreerZaak.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={registreerZaak}
          annuleren="/politiezaken"
          weg={ontvangen.length ? [] : ['verstrekkingId']}
          keuzes={{
            gemeente: alleGemeenten().map((g) => ({ waarde: g.code, tekst: g.naam })),
            verstrekkingId: ontvangen.map((v) => ({ waarde: v.id, tekst: `${v.nummer}, gemeente ${v.gemeenteNaam}` })),
          }}
          waarden={verstrekking ? { verstrekkingId: [verstrekking], kanaal: ['verstrekking'] } : {}}
        />
      ),
    };
  },
};

/** The forms of a zaak. */
export const zaakformulieren: Pagina[] = [
  nieuw,
  formulier('aanvullen', vulZaakAan),
  formulier('kenmerk', legKenmerkVast),
  formulier('waarderen', waardeer, (z) => ({
    boven: z.weging ? <Wegingpaneel weging={z.weging as Weging} pad={`/politiezaken/${z.id}`} /> : null,
    toelichting: z.weging
      ? `Het model stelt voor: ${uitkomsten[z.weging.voorstel as Uitkomst].toLowerCase()}. U beslist, en u mag afwijken.`
      : undefined,
  })),
  formulier('adviseren', adviseerWijkagent),
  formulier('afhandelen', handelAdviesAf),
  formulier('signaalcontrole', bereidControleVoor, () => ({
    boven: (
      <Waarschuwing soort="info" titel="Nog geen opsporing">
        Een signaalcontrole rust op artikel 3 van de Politiewet 2012. Er is nog geen verdenking: dwangmiddelen horen er
        niet bij.
      </Waarschuwing>
    ),
  })),
  formulier('controleverslag', legControleVast),
  formulier('direct', handelDirect, () => ({
    boven: (
      <Waarschuwing soort="ernstig" titel="Eerst handelen, dan vastleggen">
        Bel de meldkamer (112), de officier van dienst, de piketofficier van justitie en de zorgcoördinator
        mensenhandel.
      </Waarschuwing>
    ),
  })),
  formulier('onderzoek', startOnderzoek),
  formulier('rapporteren', verstuurRapportage, () => ({
    boven: (
      <Waarschuwing soort="let-op" titel="De inrichting staat centraal">
        Er gaat niets mee van de zaak, de waardebepaling of een persoon. Alleen wat u hier opschrijft, gaat weg.
      </Waarschuwing>
    ),
  })),
  formulier('terugkoppelen', koppelZaakTerug),
  formulier('landelijk', draagLandelijkOver),
  formulier('sekswerkcontrole', legSekswerkcontroleVast, () => ({
    boven: (
      <Waarschuwing soort="info" titel="Geen namen">
        Een sekswerkcontrole telt mensen en beschrijft omstandigheden. Er is geen lijst van; zij is alleen via deze zaak
        te vinden.
      </Waarschuwing>
    ),
  })),
  formulier('grond', legGrondVast),
  formulier('aanhouden', houdAan),
  formulier('sluiten', sluitZaak),
  formulier('vernietigen', vernietigZaak, (z) => ({
    gevaar: true,
    boven: (
      <Waarschuwing soort="let-op" titel="Dit kan niet terug">
        De sleutel wordt vernietigd. Het nummer van deze zaak is {z.nummer}.
      </Waarschuwing>
    ),
  })),
];
