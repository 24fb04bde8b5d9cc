import { Actiebalk, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import { allePetten } from '../../kern/petten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Filters } from '../../platform/scherm/filters.tsx';
import { Knoplink, opmaak, Paneel, Tabel } from '../../platform/scherm/index.ts';
import { neemSjabloonOver, stelAllesVast } from '../handelingen.ts';
import { overGemeenteregister } from '../over.ts';
import { Registervraag, type Register, type Registerregel } from '../schema.ts';
import { activiteitstanden, dpiastanden } from '../stand.ts';
import { toonRegister } from '../vragen.ts';
import { Activiteitmerk, Dpiamerk } from '../weergave.tsx';

const keuzes = (woorden: Record<string, string>) =>
  Object.entries(woorden).map(([waarde, tekst]) => ({ waarde, tekst }));

/** The register of one gemeente: what is processed, how it stands, and whether its DPIA holds (AVG 30). */
export const registerPagina: Pagina = {
  pad: '/verwerkingen',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Verwerkingsregister',
    toets: 'q',
    petten: allePetten().map((p) => p.soort),
  },
  async toon(s) {
    const register = await s.vraag(toonRegister, lijstInvoer(s, Registervraag));
    const klaar = register.items.filter((i) => i.conceptId !== null).length;
    return {
      titel: `Verwerkingsregister van ${gemeentenaam(register.gemeente)}`,
      ...volgende(s, register, klaar),
      inhoud: (
        <>
          <Kiezer s={s} gemeente={register.gemeente} />
          <p>
            Wat niet in dit register staat, kan het programma niet doen: elke handeling en elke vraag rust op een van
            deze verwerkingen (AVG 30). Zolang een gemeente zelf niets vaststelt, geldt het landelijke sjabloon.
          </p>
          <Lijst register={register} />
          <Paneel
            titel="Afdrukken"
            toelichting="Op verzoek geeft u het register aan de Autoriteit Persoonsgegevens (AVG 30 lid 4)."
          >
            <Knoplink pad={`/verwerkingsregister/${register.gemeente}/pdf`} icoon="download">
              Register als pdf
            </Knoplink>
          </Paneel>
          <Actiebalk
            s={s}
            acties={[
              s.actie(neemSjabloonOver, overGemeenteregister(register.gemeente), {
                waarden: { gemeente: register.gemeente },
              }),
              s.actie(stelAllesVast, overGemeenteregister(register.gemeente), {
                waarden: { gemeente: register.gemeente },
              }),
            ]}
          />
        </>
      ),
    };
  },
};

function Lijst({ register }: { register: Register }) {
  return (
    <Tabel<Registerregel>
      titel="Verwerkingen"
      rijen={register.items}
      rijPad={(r) => `/verwerkingen/${r.sleutel}?gemeente=${r.gemeente}`}
      leeg="Geen verwerking past bij deze keuze."
      kolommen={[
        { kop: 'Verwerking', cel: (r) => r.inhoud.naam },
        { kop: 'Grondslag', cel: (r) => `AVG 6 lid 1 ${r.inhoud.avg6}`, smal: true },
        { kop: 'Stand', cel: (r) => <Activiteitmerk stand={r.stand} />, smal: true },
        { kop: 'DPIA', cel: (r) => <Dpiamerk stand={r.dpiastand} />, smal: true },
        {
          kop: 'Versie',
          cel: (r) => (r.conceptId ? `${r.versie ?? 0} + concept` : (r.versie ?? '–')),
          smal: true,
        },
      ]}
    />
  );
}

function volgende(s: Scherm, register: Register, klaar: number) {
  const opSjabloon = register.items.filter((i) => i.stand === 'sjabloon').length;
  if (s.wie.petsoort === 'burgemeester' && klaar > 0)
    return {
      volgendeStap: {
        tekst: `Stel ${opmaak.meervoud(klaar, 'verwerking', 'verwerkingen')} vast`,
        pad: '#acties',
      },
    };
  if (s.wie.petsoort === 'privacyfunctionaris' && opSjabloon > 0 && klaar === 0)
    return {
      volgendeStap: {
        tekst: `Zet ${opmaak.meervoud(opSjabloon, 'verwerking', 'verwerkingen')} uit het sjabloon klaar om vast te stellen`,
        pad: '#acties',
      },
    };
  return {};
}

function Kiezer({ s, gemeente }: { s: Scherm; gemeente: string }) {
  const gemeenten = s.wie.gemeenten.length > 0 ? s.wie.gemeenten : alleGemeenten().map((g) => g.code);
  return (
    <Filters
      pad="/verwerkingen"
      verborgen={{}}
      waarden={{ ...s.filters, gemeente }}
      filters={[
        ...(gemeenten.length > 1
          ? [
              {
                soort: 'keuze' as const,
                naam: 'gemeente',
                label: 'Gemeente',
                keuzes: gemeenten.map((g) => ({ waarde: g, tekst: gemeentenaam(g) })),
              },
            ]
          : []),
        { soort: 'keuze', naam: 'stand', label: 'Stand', keuzes: keuzes(activiteitstanden) },
        { soort: 'keuze', naam: 'dpiastand', label: 'DPIA', keuzes: keuzes(dpiastanden) },
      ]}
    />
  );
}
