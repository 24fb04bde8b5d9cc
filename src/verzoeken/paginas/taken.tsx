import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Zoekvak } from '../../platform/scherm/filters.tsx';
import { Gegevens, Knoplink, Paneel, Tabel, Termijn, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { beantwoord } from '../handelingen.ts';
import { rechten, type Taak } from '../schema.ts';
import { toonTaak, toonTaken, zoekAllePlekken } from '../vragen.ts';

const woord = (woorden: Record<string, string>, waarde: string | null) => (waarde ? (woorden[waarde] ?? waarde) : '');

/** What the own compartiment is asked to look for. */
export const takenPagina: Pagina = {
  pad: '/verzoektaken',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Zoeken voor een verzoek',
    toets: 'q',
    petten: ['jurist', 'aandachtsfunctionaris'],
  },
  async toon(s) {
    const { items } = await s.vraag(toonTaken, {});
    return {
      titel: 'Zoeken voor een verzoek',
      inhoud: (
        <Tabel<Taak>
          titel="Zoekopdrachten"
          rijen={items}
          rijPad={(t) => `/verzoektaken/${t.id}`}
          leeg="Er is niets gevraagd. Vraagt iemand om inzage of wissing, dan zoekt elk compartiment in het eigen deel."
          kolommen={[
            { kop: 'Verzoek', cel: (t) => t.nummer ?? 'Beantwoord verzoek' },
            { kop: 'Recht', cel: (t) => woord(rechten, t.recht) },
            { kop: 'Gemeente', cel: (t) => gemeentenaam(t.gemeente) },
            {
              kop: 'Antwoord voor',
              cel: (t) => <Termijn dag={t.voor} vandaag={s.klok.nu()} afgerond={t.afgerondOp !== null} kort />,
            },
          ]}
        />
      ),
    };
  },
};

/** One task: for whom, where to look, and the answer. */
export const taakPagina: Pagina = {
  pad: '/verzoektaken/:id',
  async toon(s) {
    const t = await s.vraag(toonTaak, { id: s.params.id! });
    return {
      titel: t.nummer ? `Zoeken voor ${t.nummer}` : 'Beantwoord verzoek',
      kruimels: [{ tekst: 'Zoeken voor een verzoek', pad: '/verzoektaken' }, { tekst: t.nummer ?? 'Beantwoord' }],
      inhoud: t.afgerondOp ? (
        <Waarschuwing soort="goed" titel="Beantwoord">
          {t.antwoord ?? 'Het antwoord is na zijn termijn gewist.'}
        </Waarschuwing>
      ) : (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={beantwoord}
              annuleren="/verzoektaken"
              toelichting={
                t.compartiment === 'mensenhandel'
                  ? 'Uw antwoord blijft in dit compartiment en gaat door u zelf, in een eigen brief, naar wie het vroeg. De behandelaar ziet alleen dat u hebt gekeken, en nooit of er iets was.'
                  : 'Uw antwoord komt in het besluit van de privacyfunctionaris.'
              }
            />
          }
          zijtitel="Voor wie"
          zij={
            <Paneel titel="Voor wie">
              {t.wie && (
                <Gegevens
                  items={[
                    { naam: 'Naam', waarde: t.wie.naam },
                    { naam: 'Gevraagd', waarde: t.wie.gevraagd, meerregelig: true },
                    { naam: 'Antwoord voor', waarde: <Termijn dag={t.voor} vandaag={s.klok.nu()} /> },
                  ]}
                />
              )}
              <Knoplink pad="/verzoeken/plekken">Vind alle plekken</Knoplink>
            </Paneel>
          }
        />
      ),
    };
  },
};

/** All places that this pet may see. The words go veiled, are used, and kept nowhere. */
export const plekkenPagina: Pagina = {
  pad: '/verzoeken/plekken',
  async toon(s) {
    const items = s.zoek.length >= 2 ? (await s.vraag(zoekAllePlekken, { zoek: s.zoek })).items : null;
    return {
      titel: 'Vind alle plekken',
      inhoud: (
        <>
          <p>
            Zoekt waar iets van één betrokkene staat, zover uw pet mag kijken. De zoekwoorden worden niet bewaard en
            staan niet in het log.
          </p>
          <Zoekvak
            pad="/_zoek"
            csrf={s.sessie.csrf}
            woorden={s.zoek}
            wisPad="/verzoeken/plekken"
            label="Naam"
            hint="De naam uit het verzoek"
            verborgen={{ _terug: s.pad }}
          />
          {items && (
            <Tabel
              titel="Gevonden plekken"
              rijen={items}
              rijPad={(p) => p.pad}
              leeg="Niets gevonden waar deze pet mag kijken."
              kolommen={[
                { kop: 'Wat', cel: (p) => p.wat },
                { kop: 'Waar', cel: (p) => p.waar },
              ]}
            />
          )}
        </>
      ),
    };
  },
};
