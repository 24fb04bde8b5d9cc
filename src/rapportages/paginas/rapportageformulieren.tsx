import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { plusDagen, dagVan } from '../../platform/klok.ts';
import { Gegevens, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { stelRapportageOp, wijzigRapportage } from '../handelingen.ts';
import { GEEN_BOETE, kiesbaar, maatregelsoorten, maatregeluitleg, type Maatregelsoort } from '../ladder.ts';
import type { Rapportage } from '../schema-antwoorden.ts';
import { toonConstateringsrapport, toonRapportage } from '../vragen.ts';
import { neemFeitenOver } from '../voorstel.ts';
import { legZienswijzeVast, slaZienswijzeOver, vraagZienswijze } from '../zienswijze-handelingen.ts';

const lijst = { tekst: 'Bestuurlijke rapportages', pad: '/rapportages' };
const kruimels = (r: Rapportage, tekst: string) => [lijst, { tekst: r.nummer, pad: `/rapportages/${r.id}` }, { tekst }];
const lees = (s: Scherm) => s.vraag(toonRapportage, { id: s.params.id! });
const ZIENSWIJZE_DAGEN = 14;
const LADDERVELD = {
  keuzes: { voorgesteldeMaatregel: kiesbaar },
  hints: { voorgesteldeMaatregel: `Zacht waar het kan, hard waar het moet. ${GEEN_BOETE}` },
};

/** The ladder beside the form. */
export function Ladder() {
  return (
    <Gegevens
      items={(Object.keys(maatregelsoorten) as Maatregelsoort[]).map((soort) => ({
        naam: maatregelsoorten[soort],
        waarde: maatregeluitleg[soort],
      }))}
    />
  );
}

/** The form for a rapportage; the facts are taken over, the assessment is one's own. */
export const nieuweRapportagePagina: Pagina = {
  pad: '/rapportages/nieuw',
  async toon(s) {
    if (!s.filters.rapport)
      throw new Fout('NIET_GEVONDEN', 'Begin bij een vastgesteld constateringsrapport met een overtreding.');
    const r = await s.vraag(toonConstateringsrapport, { id: s.filters.rapport });
    return {
      titel: `Bestuurlijke rapportage uit ${r.nummer}`,
      kruimels: [
        { tekst: 'Constateringsrapporten', pad: '/constateringsrapporten' },
        { tekst: r.nummer, pad: `/constateringsrapporten/${r.id}` },
        { tekst: 'Bestuurlijke rapportage' },
      ],
      inhoud: (
        <>
          {r.overtredingen.length === 0 && (
            <Waarschuwing soort="let-op" titel="Hier is geen misstand vastgesteld">
              Een bestuurlijke rapportage maakt u alleen waar een misstand is. In {r.nummer} staat geen overtreding.
            </Waarschuwing>
          )}
          <TweeKolom
            hoofd={
              <HandelingFormulier
                s={s}
                handeling={stelRapportageOp}
                verborgen={{ constateringsrapportId: r.id }}
                {...LADDERVELD}
                waarden={{ feiten: neemFeitenOver(r) }}
                knop="Als concept bewaren"
                annuleren={`/constateringsrapporten/${r.id}`}
              />
            }
            zijtitel="De ladder"
            zij={<Ladder />}
          />
        </>
      ),
    };
  },
};

/** The form to change a concept. */
export const rapportageWijzigenPagina: Pagina = {
  pad: '/rapportages/:id/wijzigen',
  async toon(s) {
    const r = await lees(s);
    return {
      titel: `${r.nummer} wijzigen`,
      kruimels: kruimels(r, 'Wijzigen'),
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={wijzigRapportage}
              verborgen={{ versie: String(r.versie) }}
              {...LADDERVELD}
              waarden={{
                feiten: r.feiten,
                beoordeling: r.beoordeling,
                advies: r.advies,
                voorgesteldeMaatregel: r.voorgesteldeMaatregel,
                lichterVolstaatNiet: r.lichterVolstaatNiet ?? undefined,
              }}
              knop="Bewaren"
              annuleren={`/rapportages/${r.id}`}
            />
          }
          zijtitel="De ladder"
          zij={<Ladder />}
        />
      ),
    };
  },
};

/** The form to ask for the view of the person concerned. */
export const zienswijzeVragenPagina: Pagina = {
  pad: '/rapportages/:id/zienswijze-vragen',
  async toon(s) {
    const r = await lees(s);
    return {
      titel: `Zienswijze vragen over ${r.nummer}`,
      kruimels: kruimels(r, 'Zienswijze vragen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={vraagZienswijze}
          waarden={{ termijnTot: plusDagen(dagVan(s.klok.nu()), ZIENSWIJZE_DAGEN), tekst: r.advies }}
          knop="Voornemen maken"
          annuleren={`/rapportages/${r.id}`}
          toelichting="De brief noemt wat is vastgesteld, wat u van plan bent, en tot wanneer men kan reageren. U verstuurt haar zelf."
        />
      ),
    };
  },
};

/** The form to record the view. */
export const zienswijzeVastleggenPagina: Pagina = {
  pad: '/rapportages/:id/zienswijze',
  async toon(s) {
    const r = await lees(s);
    return {
      titel: `Zienswijze bij ${r.nummer}`,
      kruimels: kruimels(r, 'Zienswijze'),
      inhoud: <HandelingFormulier s={s} handeling={legZienswijzeVast} annuleren={`/rapportages/${r.id}`} />,
    };
  },
};

/** The form to pass over hearing. */
export const zienswijzeOverslaanPagina: Pagina = {
  pad: '/rapportages/:id/zienswijze-overslaan',
  async toon(s) {
    const r = await lees(s);
    return {
      titel: `Niet vooraf horen bij ${r.nummer}`,
      kruimels: kruimels(r, 'Niet vooraf horen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={slaZienswijzeOver}
          annuleren={`/rapportages/${r.id}`}
          toelichting="Horen is de regel. Overslaan kan alleen op een van de drie gronden van artikel 4:11 van de Algemene wet bestuursrecht; uw uitleg staat in het dossier en moet bij de rechter kunnen blijven staan."
        />
      ),
    };
  },
};
