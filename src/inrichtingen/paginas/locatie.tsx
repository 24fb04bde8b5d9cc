import { overGemeente } from '../../kern/beleid.ts';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, TweeKolom } from '../../platform/scherm/index.ts';
import { werkvormnaam } from '../../regels/index.ts';
import { registreerInrichting } from '../handelingen.ts';
import { registreerLocatie } from '../locatie-handelingen.ts';
import { locatiesoorten } from '../schema-locaties.ts';
import { toonLocatie } from '../vragen.ts';
import { Standmerk, Vergunningmerk, woordVan } from '../weergave.tsx';

const lijst = { tekst: 'Locaties', pad: '/locaties' };

/** One place with the inrichtingen that are or were there. */
export const locatiePagina: Pagina = {
  pad: '/locaties/:id',
  async toon(s) {
    const l = await s.vraag(toonLocatie, { id: s.params.id! });
    const vakken = await s.vakken('locatie', l.id);
    const nieuw = `/inrichtingen/nieuw?locatie=${l.id}&gemeente=${l.gemeente}`;
    const mag = s.mag(registreerInrichting, overGemeente(l.gemeente), { individueel: false }).toegestaan;
    return {
      titel: l.adres,
      kruimels: [lijst, { tekst: l.adres }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Paneel
                titel="Inrichtingen hier"
                acties={mag ? <Knoplink pad={nieuw}>Inrichting registreren</Knoplink> : undefined}
              >
                <Tabel
                  titel="Inrichtingen hier"
                  rijen={l.inrichtingen}
                  rijPad={(i) => `/inrichtingen/${i.id}`}
                  leeg="Op deze plek staat geen inrichting in het register."
                  kolommen={[
                    { kop: 'Naam', cel: (i) => i.naam },
                    { kop: 'Nummer', cel: (i) => i.nummer, smal: true },
                    { kop: 'Werkvorm', cel: (i) => werkvormnaam(i.werkvorm) },
                    { kop: 'Vergunning', cel: (i) => <Vergunningmerk vergunning={i.vergunning} />, smal: true },
                    { kop: 'Status', cel: (i) => <Standmerk status={i.status} />, smal: true },
                  ]}
                />
              </Paneel>
              {vakken}
            </>
          }
          zijtitel="Over deze locatie"
          zij={
            <Gegevens
              items={[
                { naam: 'Soort plek', waarde: woordVan(locatiesoorten, l.soort) },
                { naam: 'Postcode', waarde: l.postcode ?? undefined },
                { naam: 'Omschrijving', waarde: l.omschrijving ?? undefined },
                { naam: 'Gemeente', waarde: gemeentenaam(l.gemeente) },
                { naam: 'Geregistreerd', waarde: `${opmaak.datum(l.aangemaaktOp)}, door ${l.aangemaaktDoorNaam}` },
              ]}
            />
          }
        />
      ),
    };
  },
};

/** The form for a new place. */
export const nieuweLocatiePagina: Pagina = {
  pad: '/locaties/nieuw',
  async toon(s) {
    return {
      titel: 'Locatie registreren',
      kruimels: [lijst, { tekst: 'Nieuw' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={registreerLocatie}
          annuleren="/locaties"
          toelichting="Een adres, of een plek in woorden als er geen adres is. Staat het adres er al, ook anders gespeld, dan zegt het programma dat."
        />
      ),
    };
  },
};
