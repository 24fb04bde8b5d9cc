import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { documentveld } from '../../kern/bestanden/index.ts';
import { toonMelding, toonPlaatskeuzes } from '../../meldingen/index.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Knoplink, Paneel, Stapel } from '../../platform/scherm/index.ts';
import { legPartnerberichtVast } from '../partnerberichten.tsx';
import { legToestemmingVast } from '../partnertoestemming.ts';
import { partnergronden, partnersoorten } from '../woorden.ts';

const keuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
  lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));
const TERUG_DAGEN = 28;
type Partner = keyof typeof partnersoorten;

/** What differs by partner: what is not asked, what is known already, and what to look for. */
const FORMULIER: Record<
  Partner,
  { weg: string[]; verborgen: Record<string, string>; hints: Record<string, string>; uitleg: string }
> = {
  politie: {
    weg: ['aard', 'verstrekkingNummer'],
    verborgen: { aard: 'signaal' },
    hints: { kenmerk: 'Het nummer van de bestuurlijke rapportage.' },
    uitleg:
      'Een bestuurlijke rapportage van een politie die niet in deze installatie werkt. Werkt zij er wel in, dan staat de rapportage er vanzelf als melding. Neem grond en voorwaarden letterlijk over uit het stuk.',
  },
  nla: {
    weg: [],
    verborgen: { grondslag: 'avg_6e' },
    hints: {
      feiten: 'Eén feit per regel, over het bedrijf of de werkgever. Geen namen van mensen die er werken.',
      kenmerk: 'Het zaaknummer van de Arbeidsinspectie.',
    },
    uitleg:
      'Een signaal over arbeidsuitbuiting, of het antwoord op wat u verstuurde. Is het een antwoord, vul dan het nummer van uw verstrekking in: de aandachtsfunctionaris die verstuurde, hoort dan dat er antwoord is.',
  },
  ggd: {
    weg: ['aard', 'verstrekkingNummer', 'gebruikenTot'],
    verborgen: { aard: 'signaal', grondslag: 'avg_6e' },
    hints: {
      feiten: 'Eén feit per regel, over hygiëne, veiligheid of de plek. Nooit over de gezondheid van iemand.',
      kenmerk: 'Het nummer van het inspectieverslag.',
    },
    uitleg:
      'Wat de GGD ziet bij een inspectie. Wat iemand op een spreekuur vertelt, hoort hier niet: daar geldt het beroepsgeheim.',
  },
  meld_misdaad_anoniem: {
    weg: ['aard', 'verstrekkingNummer', 'terugkoppelenVoor'],
    verborgen: {
      aard: 'signaal',
      grondslag: 'eigen',
      afzender: 'Meld Misdaad Anoniem',
      verderGebruik: 'vooraf_vragen',
    },
    hints: {
      kenmerk: 'Het M-nummer van de melding.',
      feiten: 'Eén feit per regel. Laat weg waaraan te zien is wie meldde: ook hoe iemand het weet kan hem verraden.',
    },
    uitleg: 'De melder blijft onbekend en hoort niets terug. Verder delen vraagt u eerst aan Meld Misdaad Anoniem.',
  },
};

/** What politie, GGD, NLA or Meld Misdaad Anoniem sent, each on the form that fits it. */
export const partnerberichtPagina: Pagina = {
  pad: '/partnerberichten/nieuw',
  menu: {
    groep: 'Meldingen en signalen',
    tekst: 'Bericht van een partner',
    toets: '8',
    petten: ['coordinator', 'toezichthouder', 'jurist'],
  },
  async toon(s) {
    const van = s.filters.van;
    const kruimels = [{ tekst: 'Meldingen', pad: '/meldingen' }, { tekst: 'Bericht van een partner' }];
    if (!van || !Object.hasOwn(FORMULIER, van))
      return { titel: 'Van wie komt het bericht?', kruimels, inhoud: <Partnerkeuze /> };
    const partner = van as Partner;
    const plaatsen = await s.vraag(toonPlaatskeuzes, {});
    const f = FORMULIER[partner];
    const terug = f.weg.includes('terugkoppelenVoor')
      ? {}
      : { terugkoppelenVoor: plusDagen(dagVan(s.klok.nu()), TERUG_DAGEN) };
    const props: Partial<HandelingFormulierProps> = { ...f, verborgen: { ...f.verborgen, soort: partner } };
    return {
      titel: partnersoorten[partner],
      kruimels: [
        kruimels[0]!,
        { tekst: 'Bericht van een partner', pad: '/partnerberichten/nieuw' },
        { tekst: partnersoorten[partner] },
      ],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legPartnerberichtVast}
          {...props}
          keuzes={{
            inrichtingId: keuzes(plaatsen.inrichtingen),
            locatieId: keuzes(plaatsen.locaties),
            grondslag: Object.entries(partnergronden)
              .filter(([g]) => g.startsWith('wpg'))
              .map(([waarde, tekst]) => ({ waarde, tekst })),
          }}
          bestand={documentveld('Het stuk zelf', 'Het komt bij de melding te staan.')}
          waarden={{ urgentie: 'gewoon', ...terug }}
          annuleren="/partnerberichten/nieuw"
          toelichting={f.uitleg}
        />
      ),
    };
  },
};

function Partnerkeuze() {
  return (
    <Stapel>
      {Object.entries(partnersoorten).map(([van, naam]) => (
        <Paneel titel={naam} toelichting={FORMULIER[van as Partner].uitleg}>
          <Knoplink pad={`/partnerberichten/nieuw?van=${van}`}>{`Vastleggen: ${naam}`}</Knoplink>
        </Paneel>
      ))}
    </Stapel>
  );
}

/** The leave of a sender to let his facts go further. */
export const toestemmingPagina: Pagina = {
  pad: '/meldingen/:id/partnertoestemmingen',
  async toon(s) {
    const m = await s.vraag(toonMelding, { id: s.params.id! });
    return {
      titel: legToestemmingVast.titel,
      kruimels: [
        { tekst: 'Meldingen', pad: '/meldingen' },
        { tekst: m.nummer, pad: `/meldingen/${m.id}` },
        { tekst: legToestemmingVast.titel },
      ],
      inhoud: <HandelingFormulier s={s} handeling={legToestemmingVast} annuleren={`/meldingen/${m.id}`} />,
    };
  },
};
