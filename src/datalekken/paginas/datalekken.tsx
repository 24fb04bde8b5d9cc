import { HandelingFormulier, lijstInvoer, Lijstpagina } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import { allePetten } from '../../kern/petten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Status, Tabel, Waarschuwing, type Ernst } from '../../platform/scherm/index.ts';
import { meldDatalek } from '../handelingen.ts';
import { klokstand } from '../klok.ts';
import { Datalekkenvraag, fasen, leksoorten, type Datalekregel, type EigenMelding } from '../schema.ts';
import { toonDatalekken, toonEigenMeldingen } from '../vragen.ts';

const FASE: Record<string, Ernst> = { gemeld: 'ernstig', beoordeeld: 'let-op', besloten: 'bezig', afgesloten: 'goed' };

/** How far a breach is. */
export function Fasemerk({ fase }: { fase: keyof typeof fasen }) {
  return <Status soort={FASE[fase] ?? 'neutraal'} tekst={fasen[fase]} />;
}

/** The clock of 72 hours, or what came of it. */
export function Klok({ d, nu }: { d: Pick<Datalekregel, 'ontdektOp' | 'apBesloten' | 'apMeldenOp'>; nu: Date }) {
  if (d.apMeldenOp) {
    const laat = klokstand(new Date(d.ontdektOp), new Date(d.apMeldenOp)).teLaat;
    return <Status soort={laat ? 'let-op' : 'goed'} tekst={laat ? 'Gemeld, na 72 uur' : 'Gemeld binnen 72 uur'} />;
  }
  if (d.apBesloten) return <Status soort="neutraal" tekst="Niet gemeld, met reden" />;
  const stand = klokstand(new Date(d.ontdektOp), nu);
  return stand.teLaat ? (
    <Status soort="ernstig" tekst="De 72 uur zijn voorbij" />
  ) : (
    <Status soort={stand.resterend < 24 ? 'ernstig' : 'let-op'} tekst={`Nog ${stand.resterend} uur`} />
  );
}

/** The register of breaches. */
export const datalekkenPagina: Pagina = {
  pad: '/datalekken',
  menu: { groep: 'Verantwoording', tekst: 'Datalekken', toets: 'd', petten: ['privacyfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonDatalekken, lijstInvoer(s, Datalekkenvraag));
    return {
      titel: 'Datalekken',
      inhoud: (
        <Lijstpagina<Datalekregel>
          s={s}
          titel="Datalekken"
          woorden={['datalek', 'datalekken']}
          schema={Datalekkenvraag}
          antwoord={antwoord}
          zoekbaar={false}
          rijPad={(d) => `/datalekken/${d.id}`}
          leeg={{
            titel: 'Er is geen datalek gemeld',
            tekst:
              'Iedereen kan er een melden: in het menu, bij ‘Datalek melden’. Alle datalekken blijven hier staan (AVG 33 lid 5).',
          }}
          acties={<Knoplink pad="/datalekken/nieuw">Datalek melden</Knoplink>}
          kolommen={[
            { kop: 'Nummer', cel: (d) => d.nummer, smal: true },
            { kop: 'Wat', cel: (d) => leksoorten[d.soort as keyof typeof leksoorten] },
            { kop: 'Gemeente', cel: (d) => gemeentenaam(d.gemeente) },
            { kop: 'Ontdekt', cel: (d) => opmaak.datumtijd(d.ontdektOp) },
            { kop: 'AP', cel: (d) => <Klok d={d} nu={s.klok.nu()} />, smal: true },
            { kop: 'Fase', cel: (d) => <Fasemerk fase={d.fase} />, smal: true },
          ]}
        />
      ),
    };
  },
};

/** 'Ik denk dat er een datalek is', for everybody. */
export const meldPagina: Pagina = {
  pad: '/datalekken/nieuw',
  menu: { groep: 'Mijn werk', tekst: 'Datalek melden', toets: '!', petten: allePetten().map((p) => p.soort) },
  toon(s) {
    return Promise.resolve({
      titel: 'Ik denk dat er een datalek is',
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Twijfelt u? Meld het.">
            U hoeft niet zeker te weten of het een datalek is. Er gaat vanaf het moment dat u het merkte een klok van 72
            uur lopen. Is er nu gevaar voor iemand, bel dan eerst 112.
          </Waarschuwing>
          <HandelingFormulier
            s={s}
            handeling={meldDatalek}
            gemeenten={s.wie.gemeenten.length > 0 ? s.wie.gemeenten : alleGemeenten().map((g) => g.code)}
            waarden={{ ontdektOp: opmaak.tijdveld(s.klok.nu()) }}
            knop="Melden"
            annuleren="/"
            toelichting="Alleen de privacyfunctionaris leest uw melding. U ziet hoe ver zij is bij ‘Mijn meldingen’."
          />
          <Knoplink pad="/datalekken/mijn">Mijn meldingen van datalekken</Knoplink>
        </>
      ),
    });
  },
};

/** The own reports, with how far each is. */
export const mijnPagina: Pagina = {
  pad: '/datalekken/mijn',
  async toon(s) {
    const { items } = await s.vraag(toonEigenMeldingen, {});
    return {
      titel: 'Mijn meldingen van datalekken',
      kruimels: [{ tekst: 'Datalek melden', pad: '/datalekken/nieuw' }, { tekst: 'Mijn meldingen' }],
      inhoud: (
        <Paneel
          titel="Wat u meldde"
          toelichting="Wat er is onderzocht en besloten leest alleen de privacyfunctionaris."
        >
          <Tabel<EigenMelding>
            titel="Mijn meldingen"
            rijen={items}
            leeg="U hebt nog geen datalek gemeld."
            kolommen={[
              { kop: 'Nummer', cel: (d) => d.nummer, smal: true },
              { kop: 'Wat', cel: (d) => leksoorten[d.soort as keyof typeof leksoorten] },
              { kop: 'Uw woorden', cel: (d) => d.wat },
              { kop: 'Gemeld', cel: (d) => opmaak.datumtijd(d.gemeldOp) },
              { kop: 'Stand', cel: (d) => <Fasemerk fase={d.fase} />, smal: true },
            ]}
          />
        </Paneel>
      ),
    };
  },
};
