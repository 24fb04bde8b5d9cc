import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { opmaak, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { GEEN_BOETE, kiesbaar } from '../ladder.ts';
import { neemBesluit } from '../neem-besluit.ts';
import type { Rapportage } from '../schema-antwoorden.ts';
import { toonRapportage } from '../vragen.ts';
import { isGehoord, type Zienswijzestand } from '../zienswijze.ts';
import { Eerder, Rapportagevoorbeeld, Zienswijzepaneel } from './rapportagedelen.tsx';
import { Ladder } from './rapportageformulieren.tsx';

/** The page of four minutes: what the burgemeester must know, and the decision. */
export const besluitenPagina: Pagina = {
  pad: '/rapportages/:id/besluiten',
  async toon(s) {
    const r = await s.vraag(toonRapportage, { id: s.params.id! });
    return {
      titel: `Besluiten op ${r.nummer}`,
      kruimels: [
        { tekst: 'Bestuurlijke rapportages', pad: '/rapportages' },
        { tekst: r.nummer, pad: `/rapportages/${r.id}` },
        { tekst: 'Besluiten' },
      ],
      inhoud: (
        <>
          <Vooraf r={r} />
          <TweeKolom
            hoofd={
              <>
                <HandelingFormulier
                  s={s}
                  handeling={neemBesluit}
                  verborgen={{ versie: String(r.versie) }}
                  weg={r.aangehoudenTot ? [] : ['gevaar', 'gebeldMet', 'gebeldOp', 'gebeldUitkomst']}
                  keuzes={{ maatregelsoort: kiesbaar }}
                  hints={{ maatregelsoort: `Alleen bij ‘Maatregel’. ${GEEN_BOETE}` }}
                  waarden={{ uitkomst: 'maatregel', maatregelsoort: r.voorgesteldeMaatregel }}
                  knop="Besluit nemen"
                  annuleren={`/rapportages/${r.id}`}
                  toelichting="Voorgevuld met het voorstel. U besluit; het programma weegt niet."
                />
                <Rapportagevoorbeeld r={r} nu={s.klok.nu()} />
              </>
            }
            zijtitel="Om te besluiten"
            zij={
              <>
                <Zienswijzepaneel r={r} vandaag={s.klok.nu()} />
                <Eerder r={r} />
                <Ladder />
              </>
            }
          />
        </>
      ),
    };
  },
};

/** What stands before a decision: hearing, and waiting by agreement. */
function Vooraf({ r }: { r: Rapportage }) {
  return (
    <>
      {!isGehoord(r.zienswijzestand as Zienswijzestand) && (
        <Waarschuwing soort="let-op" titel="De zienswijze is nog niet rond">
          Tot een gesprek of waarschuwing, tot geen maatregel en tot nader onderzoek kunt u besluiten. Voor een
          zwaardere maatregel moet de belanghebbende eerst gehoord zijn (Awb 4:8).
        </Waarschuwing>
      )}
      {r.aangehoudenTot && (
        <Waarschuwing soort="let-op" titel={`Pas op de plaats tot en met ${opmaak.datum(r.aangehoudenTot)}`}>
          Met de politie is afgesproken hier te wachten. Besluiten kan alleen bij gevaar voor mensen, nadat de politie
          is gebeld.
        </Waarschuwing>
      )}
    </>
  );
}
