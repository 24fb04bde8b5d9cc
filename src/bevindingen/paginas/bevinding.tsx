import { HandelingFormulier, waaromVan } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Citaat, Knoplink, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { beoordeelBevinding, herstelBevinding } from '../handelingen.ts';
import { overBevinding } from '../over.ts';
import { toonBevinding, toonEigenBevinding } from '../vragen.ts';
import { Bevindinggegevens, soortwoord } from '../weergave.tsx';

/** One kept find: the words, why they stayed, and the judgement. */
export const bevindingPagina: Pagina = {
  pad: '/bevindingen/:id',
  async toon(s) {
    const b = await s.vraag(toonBevinding, { id: s.params.id! });
    const besluit = s.mag(beoordeelBevinding, overBevinding(b), { eigen: b.eigen });
    return {
      titel: `Bevinding: ${soortwoord(b.soort).toLowerCase()}`,
      kruimels: [{ tekst: 'Bevindingen', pad: '/bevindingen' }, { tekst: soortwoord(b.soort) }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {b.woorden ? (
                <Paneel titel="Wat er bleef staan" toelichting="Alleen deze woorden, niet de tekst eromheen.">
                  <Citaat tekst={b.woorden} bron={b.veld} />
                </Paneel>
              ) : (
                <Waarschuwing soort="info" titel="De woorden zijn gewist">
                  Na de beoordeling staat hier niet meer wat er stond.
                </Waarschuwing>
              )}
              {besluit.toegestaan && (
                <HandelingFormulier
                  s={s}
                  handeling={beoordeelBevinding}
                  knop="Oordeel vastleggen"
                  annuleren="/bevindingen"
                  toelichting="Na uw oordeel worden de woorden uit deze lijst gewist. Vindt u het niet terecht, dan krijgt de schrijver de taak om de tekst te herstellen."
                />
              )}
              {!besluit.toegestaan && b.status === 'te_beoordelen' && (
                <Waarschuwing soort="info" titel="Iemand anders kijkt dit na">
                  {waaromVan(besluit).uitleg}
                </Waarschuwing>
              )}
            </>
          }
          zijtitel="Over deze bevinding"
          zij={<Bevindinggegevens b={b} />}
        />
      ),
    };
  },
};

/** One of the own kept finds; when it must be mended, how and by when. */
export const eigenBevindingPagina: Pagina = {
  pad: '/eigen-bevindingen/:id',
  async toon(s) {
    const b = await s.vraag(toonEigenBevinding, { id: s.params.id! });
    return {
      titel: `Mijn bevinding: ${soortwoord(b.soort).toLowerCase()}`,
      kruimels: [{ tekst: 'Mijn bevindingen', pad: '/eigen-bevindingen' }, { tekst: soortwoord(b.soort) }],
      inhoud: (
        <TweeKolom
          hoofd={
            b.status === 'niet_terecht' ? (
              <>
                <Waarschuwing
                  soort="let-op"
                  titel="Herstel deze tekst"
                  acties={<Knoplink pad={b.pad}>Naar de tekst</Knoplink>}
                >
                  {b.uitleg} Haal het gegeven weg of schrijf het algemener. Kan de tekst niet meer worden gewijzigd, leg
                  dan een nieuwe versie vast of vraag de privacyfunctionaris om hulp.
                </Waarschuwing>
                <HandelingFormulier s={s} handeling={herstelBevinding} annuleren="/eigen-bevindingen" />
              </>
            ) : (
              <Waarschuwing
                soort="info"
                titel={
                  b.status === 'te_beoordelen' ? 'De privacyfunctionaris kijkt hier nog naar' : 'U hoeft niets te doen'
                }
              >
                {b.uitleg ?? 'U hoort het in uw werkvoorraad als de tekst moet worden hersteld.'}
              </Waarschuwing>
            )
          }
          zijtitel="Over deze bevinding"
          zij={<Bevindinggegevens b={b} />}
        />
      ),
    };
  },
};
