import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, TweeKolom, Waarschuwing, type Waarden } from '../../platform/scherm/index.ts';
import { stelConstateringsrapportOp, wijzigConstateringsrapport } from '../constateringsrapport-handelingen.ts';
import type { Overtreding } from '../schema.ts';
import { stelRapporttekstVoor, toonConstateringsrapport } from '../vragen.ts';
import { Schrijfhulp } from './schrijfhulp.tsx';

interface Tekst {
  inleiding: string;
  bevindingen: string;
  conclusie: string;
  overtredingen: readonly Overtreding[];
}

/** The text as the values of a form: each violation in a row of its own. */
function alsWaarden(t: Tekst): Waarden {
  const rijen = t.overtredingen.flatMap((o, i) => [
    [`overtredingen.${i}.norm`, o.norm],
    [`overtredingen.${i}.feit`, o.feit],
  ]);
  return {
    inleiding: t.inleiding,
    bevindingen: t.bevindingen,
    conclusie: t.conclusie,
    ...Object.fromEntries(rijen),
  };
}

/** The form for a constateringsrapport; it starts with what was recorded in the controle. */
export const nieuwConstateringsrapportPagina: Pagina = {
  pad: '/constateringsrapporten/nieuw',
  async toon(s) {
    if (!s.filters.controle)
      throw new Fout(
        'NIET_GEVONDEN',
        'Begin bij een afgeronde controle en kies daar ‘Constateringsrapport opstellen’.',
      );
    const v = await s.vraag(stelRapporttekstVoor, { id: s.filters.controle });
    return {
      titel: `Constateringsrapport van ${v.controleNummer}`,
      kruimels: [
        { tekst: 'Controles', pad: '/controles' },
        { tekst: v.controleNummer, pad: `/controles/${v.controleId}` },
        { tekst: 'Constateringsrapport' },
      ],
      inhoud: v.bestaand ? (
        <Waarschuwing
          soort="info"
          titel="Dit rapport is er al"
          acties={<Knoplink pad={`/constateringsrapporten/${v.bestaand}`}>Naar het constateringsrapport</Knoplink>}
        >
          Per controle is er één constateringsrapport.
        </Waarschuwing>
      ) : (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={stelConstateringsrapportOp}
              verborgen={{ controleId: v.controleId }}
              waarden={alsWaarden(v)}
              knop="Als concept bewaren"
              annuleren={`/controles/${v.controleId}`}
              toelichting="De tekst hieronder is gemaakt uit wat bij de controle is vastgelegd. U leest, verbetert en vult aan."
            />
          }
          zijtitel="Zo schrijft u"
          zij={<Schrijfhulp />}
        />
      ),
    };
  },
};

/** The form to change a concept. */
export const constateringsrapportWijzigenPagina: Pagina = {
  pad: '/constateringsrapporten/:id/wijzigen',
  async toon(s) {
    const r = await s.vraag(toonConstateringsrapport, { id: s.params.id! });
    return {
      titel: `${r.nummer} wijzigen`,
      kruimels: [
        { tekst: 'Constateringsrapporten', pad: '/constateringsrapporten' },
        { tekst: r.nummer, pad: `/constateringsrapporten/${r.id}` },
        { tekst: 'Wijzigen' },
      ],
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={wijzigConstateringsrapport}
              verborgen={{ versie: String(r.versie) }}
              waarden={alsWaarden(r)}
              knop="Bewaren"
              annuleren={`/constateringsrapporten/${r.id}`}
            />
          }
          zijtitel="Zo schrijft u"
          zij={<Schrijfhulp />}
        />
      ),
    };
  },
};
