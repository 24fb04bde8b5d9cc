import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { naarAmsterdam } from '../../kern/http/formulierdata.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Citaat, Gegevens, opmaak, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { koppelTerug, registreerMelding } from '../handelingen.ts';
import { toonMelding, toonMeldercontact, toonPlaatskeuzes } from '../vragen.ts';
import { bronwoord } from '../weergave.tsx';

const alsKeuzes = (lijst: ReadonlyArray<{ id: string; tekst: string }>) =>
  lijst.map((k) => ({ waarde: k.id, tekst: k.tekst }));

/** The form for a new melding. Who is in danger now is called first and recorded after. */
export const nieuweMeldingPagina: Pagina = {
  pad: '/meldingen/nieuw',
  async toon(s) {
    const plaatsen = await s.vraag(toonPlaatskeuzes, {});
    return {
      titel: 'Melding registreren',
      kruimels: [{ tekst: 'Meldingen', pad: '/meldingen' }, { tekst: 'Nieuw' }],
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Is iemand nu in gevaar?">
            Bel eerst 112. Leg de melding daarna vast.
          </Waarschuwing>
          <HandelingFormulier
            s={s}
            handeling={registreerMelding}
            keuzes={{ inrichtingId: alsKeuzes(plaatsen.inrichtingen), locatieId: alsKeuzes(plaatsen.locaties) }}
            waarden={{ ontvangenOp: naarAmsterdam(s.klok.nu().toISOString()), urgentie: 'gewoon' }}
            annuleren="/meldingen"
          />
        </>
      ),
    };
  },
};

/** The form to record what the melder was told, with how to reach the melder beside it. */
export const terugkoppelenPagina: Pagina = {
  pad: '/meldingen/:id/terugkoppelen',
  async toon(s) {
    const melding = await s.vraag(toonMelding, { id: s.params.id! });
    const contact = await s.vraag(toonMeldercontact, { id: melding.id });
    return {
      titel: `Terugkoppelen over ${melding.nummer}`,
      kruimels: [
        { tekst: 'Meldingen', pad: '/meldingen' },
        { tekst: melding.nummer, pad: `/meldingen/${melding.id}` },
        { tekst: 'Terugkoppelen' },
      ],
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={koppelTerug}
              knop="Terugkoppeling vastleggen"
              waarden={{ wijze: melding.anoniem ? 'niet_mogelijk' : undefined }}
              annuleren={`/meldingen/${melding.id}`}
              toelichting="Bel of schrijf eerst, en leg daarna vast wat u vertelde. Zeg alleen wat over deze melding gaat; niets over andere mensen of over een onderzoek."
            />
          }
          zijtitel="De melder"
          zij={
            <>
              <Gegevens
                items={[
                  { naam: 'Wie meldde', waarde: bronwoord(melding.bron) },
                  { naam: 'Te bereiken', waarde: bereikbaar(melding.anoniem, contact.contact) },
                  {
                    naam: 'Wordt gewist op',
                    waarde: contact.verwijderenOp ? opmaak.datum(contact.verwijderenOp) : undefined,
                  },
                ]}
              />
              {melding.tekst && (
                <Citaat
                  tekst={melding.tekst}
                  bron={`${bronwoord(melding.bron)}, ${opmaak.datumtijd(melding.ontvangenOp)}`}
                />
              )}
            </>
          }
        />
      ),
    };
  },
};

function bereikbaar(anoniem: boolean, contact: string | null): string {
  if (contact) return contact;
  return anoniem ? 'Niet: de melder wilde anoniem blijven.' : 'Niet: er zijn geen contactgegevens (meer).';
}
