import { Actiebalk, HandelingFormulier, lijstInvoer, Lijstpagina } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, TweeKolom } from '../../platform/scherm/index.ts';
import { adviseerDpia, besluitDpia, rondRaadplegingAf, stelDpiaOp, toonDpia, toonDpias } from '../dpiahandelingen.ts';
import { overDpia } from '../over.ts';
import { dpiafasen, Dpiasvraag, niveaus, type Dpia, type Dpiaregel } from '../schema-dpia.ts';
import { toonRegister } from '../vragen.ts';
import { Dpiamerk } from '../weergave.tsx';
import { Adviesenbesluit } from './dpiabesluit.tsx';

const kruimel = { tekst: 'DPIA’s', pad: '/dpias' };
const niveau = (n: string) => niveaus[n as keyof typeof niveaus];

/** All assessments, the newest first. */
export const dpiasPagina: Pagina = {
  pad: '/dpias',
  menu: {
    groep: 'Verantwoording',
    tekst: 'DPIA’s',
    toets: 'e',
    petten: ['privacyfunctionaris', 'burgemeester', 'jurist', 'coordinator', 'aandachtsfunctionaris'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonDpias, lijstInvoer(s, Dpiasvraag));
    return {
      titel: 'DPIA’s',
      inhoud: (
        <Lijstpagina<Dpiaregel>
          s={s}
          titel="DPIA’s"
          woorden={['DPIA', 'DPIA’s']}
          schema={Dpiasvraag}
          antwoord={antwoord}
          zoekbaar={false}
          rijPad={(d) => `/dpias/${d.id}`}
          leeg={{
            titel: 'Er is nog geen DPIA',
            tekst: 'Een DPIA beoordeelt vooraf wat een verwerking voor betrokkenen betekent (AVG 35).',
          }}
          acties={
            <>
              <Knoplink pad="/dpias/nieuw" icoon="plus">
                DPIA opstellen
              </Knoplink>
              {s.wie.petsoort === 'privacyfunctionaris' && (
                <Knoplink pad="/dpias/vastleggen">Eerder vastgestelde DPIA vastleggen</Knoplink>
              )}
            </>
          }
          kolommen={[
            { kop: 'DPIA', cel: (d) => d.titel },
            { kop: 'Gemeente', cel: (d) => gemeentenaam(d.gemeente) },
            { kop: 'Fase', cel: (d) => dpiafasen[d.fase] },
            { kop: 'Stand', cel: (d) => (d.stand ? <Dpiamerk stand={d.stand} /> : '–') },
            { kop: 'Geldig tot en met', cel: (d) => (d.geldigTot ? opmaak.datum(d.geldigTot) : '–') },
          ]}
        />
      ),
    };
  },
};

/** The form of a new assessment. */
export const nieuweDpiaPagina: Pagina = {
  pad: '/dpias/nieuw',
  async toon(s) {
    const { items } = await s.vraag(toonRegister, {});
    return {
      titel: 'DPIA opstellen',
      kruimels: [kruimel, { tekst: 'Opstellen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={stelDpiaOp}
          keuzes={{ verwerkingen: items.map((i) => ({ waarde: i.sleutel, tekst: i.inhoud.naam })) }}
          waarden={s.filters.verwerking ? { verwerkingen: [s.filters.verwerking] } : {}}
          annuleren="/dpias"
          toelichting="U stelt op; de functionaris gegevensbescherming adviseert; de burgemeester besluit. Drie mensen, elk één stap (AVG 35 lid 2, 38 lid 6)."
        />
      ),
    };
  },
};

/** One assessment: risks, measures, advice, decision. */
export const dpiaPagina: Pagina = {
  pad: '/dpias/:id',
  async toon(s) {
    const d = await s.vraag(toonDpia, { id: s.params.id! });
    return {
      titel: d.titel,
      kruimels: [kruimel, { tekst: d.titel }],
      inhoud: <TweeKolom hoofd={<Hoofd d={d} />} zijtitel="Stand" zij={<Zij s={s} d={d} />} />,
    };
  },
};

function Hoofd({ d }: { d: Dpia }) {
  return (
    <>
      <Paneel titel="De verwerking">
        <Gegevens
          items={[
            { naam: 'Wat en waarvoor', waarde: d.beschrijving, meerregelig: true },
            { naam: 'Noodzaak', waarde: d.noodzaak, meerregelig: true },
            { naam: 'Mening van betrokkenen', waarde: d.meningBetrokkenen, meerregelig: true },
          ]}
        />
      </Paneel>
      <Paneel titel="Risico’s en maatregelen">
        <Tabel
          titel="Risico’s en maatregelen"
          rijen={d.risicos}
          kolommen={[
            { kop: 'Risico', cel: (r) => r.risico },
            { kop: 'Kans', cel: (r) => niveau(r.kans), smal: true },
            { kop: 'Gevolg', cel: (r) => niveau(r.gevolg), smal: true },
            { kop: 'Maatregel', cel: (r) => r.maatregel },
            { kop: 'Blijft over', cel: (r) => niveau(r.restrisico), smal: true },
          ]}
        />
      </Paneel>
      <Adviesenbesluit d={d} />
    </>
  );
}

function Zij({ s, d }: { s: Scherm; d: Dpia }) {
  const over = overDpia(d);
  const zelfOpgesteld = d.aangemaaktDoor === s.wie.medewerkerId;
  const besluitcontext = {
    zelfOpgesteld,
    zelfGeadviseerd: d.adviesDoor === s.wie.medewerkerId,
    heeftAdvies: d.adviesOp !== null,
    hoogRestrisico: false,
    raadpleegt: false,
  };
  const stap = (naam: string) => ({ formulierPad: `/dpias/${d.id}/${naam}` });
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Fase', waarde: dpiafasen[d.fase] },
          ...(d.stand ? [{ naam: 'Stand', waarde: <Dpiamerk stand={d.stand} /> }] : []),
          { naam: 'Gemeente', waarde: gemeentenaam(d.gemeente) },
          { naam: 'Geldig tot en met', waarde: d.geldigTot ? opmaak.datum(d.geldigTot) : 'Nog geen besluit' },
          { naam: 'Opgesteld', waarde: `${d.aangemaaktDoorNaam}, ${opmaak.datum(d.aangemaaktOp)}` },
          {
            naam: 'Verwerkingen',
            waarde: d.verwerkingen.map((v) => (
              <div>
                <a href={`/verwerkingen/${v}?gemeente=${d.gemeente}`}>{v}</a>
              </div>
            )),
          },
        ]}
      />
      <Knoplink pad={`/dpias/${d.id}/pdf`} icoon="download">
        Als pdf
      </Knoplink>
      <Actiebalk
        s={s}
        acties={[
          ...(d.fase === 'opgesteld'
            ? [s.actie(adviseerDpia, over, { ...stap('advies'), context: { zelfOpgesteld } })]
            : []),
          ...(d.fase === 'besloten'
            ? []
            : [s.actie(besluitDpia, over, { ...stap('besluit'), context: besluitcontext })]),
          ...(d.raadpleging === 'gevraagd' ? [s.actie(rondRaadplegingAf, over, stap('raadpleging'))] : []),
        ]}
      />
    </>
  );
}

const STAPPEN = [
  { stap: 'advies', handeling: adviseerDpia, toelichting: 'U adviseert; de burgemeester besluit (AVG 35 lid 2, 39).' },
  {
    stap: 'besluit',
    handeling: besluitDpia,
    toelichting:
      'Blijft er een hoog risico over, dan raadpleegt u eerst de AP (AVG 36). Tot haar antwoord staat de verwerking stil.',
  },
  { stap: 'raadpleging', handeling: rondRaadplegingAf, toelichting: 'Daarna kan de verwerking weer lopen (AVG 36).' },
] as const;

/** The forms of advice, decision and consultation. */
export const dpiastapPaginas: Pagina[] = STAPPEN.map(({ stap, handeling, toelichting }) => ({
  pad: `/dpias/:id/${stap}`,
  async toon(s: Scherm) {
    const d = await s.vraag(toonDpia, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${d.titel}`,
      kruimels: [kruimel, { tekst: d.titel, pad: `/dpias/${d.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <>
          <Hoofd d={d} />
          <HandelingFormulier
            s={s}
            handeling={handeling as never}
            annuleren={`/dpias/${d.id}`}
            toelichting={toelichting}
          />
        </>
      ),
    };
  },
}));
