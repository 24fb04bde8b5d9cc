import { HandelingFormulier, type HandelingFormulierProps } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Citaat, Waarschuwing } from '../../platform/scherm/index.ts';
import { beoordeel, sluitDossier, verifieer, vernietig, vulAan } from '../dossierhandelingen.ts';
import type { Dossier } from '../schema.ts';
import { toonDossier } from '../vragen.ts';

type Deel = Partial<Omit<HandelingFormulierProps, 's' | 'handeling'>> & { boven?: unknown };

/** A form on a dossier: crumbs and the way back are the same for all. */
function formulier(
  naam: string,
  handeling: HandelingFormulierProps['handeling'],
  deel: (d: Dossier, filters: Record<string, string>) => Deel = () => ({}),
): Pagina {
  return {
    pad: `/dossiers/:id/${naam}`,
    async toon(s) {
      const d = await s.vraag(toonDossier, { id: s.params.id! });
      const { boven, ...rest } = deel(d, s.filters);
      return {
        titel: `${handeling.titel}: ${d.nummer}`,
        kruimels: [
          { tekst: 'Dossiers', pad: '/dossiers' },
          { tekst: d.nummer, pad: `/dossiers/${d.id}` },
          { tekst: handeling.titel },
        ],
        inhoud: (
          <>
            {boven as never}
            <HandelingFormulier s={s} handeling={handeling} annuleren={`/dossiers/${d.id}`} {...rest} />
          </>
        ),
      };
    },
  };
}

const metVersie = (d: Dossier): Deel => ({ verborgen: { versie: String(d.versie) } });

/** The forms of a dossier. */
export const dossierformulieren: Pagina[] = [
  formulier('aanvullen', vulAan),
  formulier('beoordelen', beoordeel, metVersie),
  formulier('sluiten', sluitDossier, metVersie),
  formulier('vernietigen', vernietig, (d) => ({
    ...metVersie(d),
    gevaar: true,
    boven: (
      <Waarschuwing soort="let-op" titel="Dit kan niet terug">
        De sleutel wordt vernietigd. Wat al verstrekt is, heeft een eigen sleutel en blijft bij de ontvanger. Het
        kenmerk is {d.nummer}.
      </Waarschuwing>
    ),
  })),
  formulier('verifieren', verifieer, (d, filters) => {
    const stuk = d.stukken.find((s) => s.id === filters.stuk);
    return stuk
      ? { verborgen: { stukId: stuk.id }, boven: <Citaat tekst={stuk.tekst} bron={stuk.titel} /> }
      : {
          keuzes: {
            stukId: d.stukken
              .filter((s) => s.soort !== 'verificatie')
              .map((s) => ({ waarde: s.id, tekst: `${s.titel}: ${s.tekst.slice(0, 80)}` })),
          },
        };
  }),
];
