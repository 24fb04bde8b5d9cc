import { Actiebalk, HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Gegevens, Knoplink, opmaak, Status, Termijn } from '../../platform/scherm/index.ts';
import { bewaarsoorten } from '../bewaarsoorten.ts';
import { hefOp, verlengOpschorting, type maakSchortOp } from '../opschorthandelingen.ts';
import { overGemeente, overOpschorting } from '../over.ts';
import { opschortredenen, Opschortingenvraag } from '../schema-opschortingen.ts';
import { toonOpschorting, toonOpschortingen } from '../vragen.ts';
import { woordVan } from '../weergave.tsx';
import { Bewaartabs } from './overzicht.tsx';

const kruimel = { tekst: 'Opschortingen', pad: '/bewaren/opschortingen' };

const LEEG = {
  titel: 'Niets is opgeschort',
  tekst: 'Loopt er bezwaar, beroep, een Woo-verzoek of een strafzaak, houd dan de vernietiging van die zaak tegen.',
};

/** What is held, and the form to hold. */
export function maakOpschortingPaginas(schortOp: ReturnType<typeof maakSchortOp>): Pagina[] {
  return [maakLijst(schortOp), maakNieuw(schortOp), opschortingPagina, ...vervolgPaginas];
}

function maakLijst(schortOp: ReturnType<typeof maakSchortOp>): Pagina {
  return {
    pad: '/bewaren/opschortingen',
    menu: { groep: 'Mensenhandel', tekst: 'Opschortingen', toets: '4', petten: ['aandachtsfunctionaris'] },
    async toon(s) {
      const antwoord = await s.vraag(toonOpschortingen, lijstInvoer(s, Opschortingenvraag));
      const nu = s.klok.nu();
      const mag = s.wie.gemeenten.some((g) => s.mag(schortOp, overGemeente(g)).toegestaan);
      return {
        titel: 'Opschortingen',
        inhoud: (
          <>
            {s.wie.compartiment !== 'mensenhandel' && <Bewaartabs nu="/bewaren/opschortingen" />}
            <Lijstpagina
              s={s}
              titel="Opschortingen"
              woorden={['opschorting', 'opschortingen']}
              schema={Opschortingenvraag}
              antwoord={antwoord}
              kolommen={[
                { kop: 'Zaak', cel: (o) => o.aanduiding },
                { kop: 'Soort', cel: (o) => woordVan(bewaarsoorten, o.soort) },
                { kop: 'Reden', cel: (o) => woordVan(opschortredenen, o.reden) },
                { kop: 'Gemeente', cel: (o) => gemeentenaam(o.gemeente) },
                { kop: 'Door', cel: (o) => `${o.ingesteldDoorNaam} (${o.compartiment})` },
                {
                  kop: 'Opnieuw kijken',
                  cel: (o) =>
                    o.opgehevenOp ? (
                      <Status soort="neutraal" tekst="Opgeheven" />
                    ) : (
                      <Termijn dag={o.kijkenOp} vandaag={nu} kort />
                    ),
                  volgorde: 'kijkenOp',
                },
              ]}
              rijPad={(o) => `/bewaren/opschortingen/${o.id}`}
              volgorde={{ volgorde: 'kijkenOp', richting: 'op' }}
              zoekhint="Zoek op nummer, zoals C-000012"
              leeg={{ ...LEEG, ...(mag ? { actie: { tekst: 'Opschorten', pad: '/bewaren/opschorten' } } : {}) }}
              acties={mag ? <Knoplink pad="/bewaren/opschorten">Opschorten</Knoplink> : undefined}
            />
          </>
        ),
      };
    },
  };
}

function maakNieuw(schortOp: ReturnType<typeof maakSchortOp>): Pagina {
  return {
    pad: '/bewaren/opschorten',
    toon: (s) =>
      Promise.resolve({
        titel: 'Vernietiging opschorten',
        kruimels: [kruimel, { tekst: 'Opschorten' }],
        inhoud: (
          <HandelingFormulier
            s={s}
            handeling={schortOp}
            waarden={{
              soort: s.filters.soort ?? (s.wie.compartiment === 'mensenhandel' ? 'dossier' : 'controle'),
              nummer: s.filters.nummer,
              kijkenOp: plusDagen(dagVan(s.klok.nu()), 90),
            }}
            annuleren="/bewaren/opschortingen"
            toelichting="Zolang de opschorting loopt gaat van deze zaak niets weg, ook niet als er al een lijst is goedgekeurd."
          />
        ),
      }),
  };
}

const vervolgPaginas: Pagina[] = [
  { pad: 'verlengen', handeling: verlengOpschorting },
  { pad: 'opheffen', handeling: hefOp },
].map(({ pad, handeling }): Pagina => ({
  pad: `/bewaren/opschortingen/:id/${pad}`,
  async toon(s) {
    const o = await s.vraag(toonOpschorting, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${o.aanduiding}`,
      kruimels: [kruimel, { tekst: o.aanduiding, pad: `/bewaren/opschortingen/${o.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={handeling}
          verborgen={{ versie: String(o.versie) }}
          waarden={{ kijkenOp: plusDagen(dagVan(s.klok.nu()), 90), toelichting: o.toelichting }}
          annuleren={`/bewaren/opschortingen/${o.id}`}
        />
      ),
    };
  },
}));

const opschortingPagina: Pagina = {
  pad: '/bewaren/opschortingen/:id',
  async toon(s) {
    const o = await s.vraag(toonOpschorting, { id: s.params.id! });
    const over = overOpschorting(o);
    return {
      titel: `Opschorting van ${o.aanduiding}`,
      kruimels: [kruimel, { tekst: o.aanduiding }],
      inhoud: (
        <>
          <Gegevens
            items={[
              { naam: 'Soort', waarde: woordVan(bewaarsoorten, o.soort) },
              { naam: 'Reden', waarde: woordVan(opschortredenen, o.reden) },
              { naam: 'Toelichting', waarde: o.toelichting, meerregelig: true },
              {
                naam: 'Ingesteld',
                waarde: `${opmaak.datum(o.ingesteldOp)}, ${o.ingesteldDoorNaam} (${o.compartiment})`,
              },
              o.opgehevenOp
                ? { naam: 'Opgeheven', waarde: `${opmaak.datum(o.opgehevenOp)}: ${o.opheffingsreden}` }
                : { naam: 'Opnieuw kijken', waarde: <Termijn dag={o.kijkenOp} vandaag={s.klok.nu()} /> },
            ]}
          />
          {!o.opgehevenOp && (
            <Actiebalk
              s={s}
              acties={[
                s.actie(verlengOpschorting, over, { formulierPad: `/bewaren/opschortingen/${o.id}/verlengen` }),
                s.actie(hefOp, over, { formulierPad: `/bewaren/opschortingen/${o.id}/opheffen` }),
              ]}
            />
          )}
        </>
      ),
    };
  },
};
