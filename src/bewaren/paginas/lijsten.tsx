import { Actiebalk, HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { haalWeg, keurLijstGoed, wijsLijstAf, type maakStelLijstOp } from '../handelingen.ts';
import { overGemeente, overLijst } from '../over.ts';
import { Lijstenvraag, type Lijst, type Lijstregel } from '../schema.ts';
import { toonLijst, toonLijsten } from '../vragen.ts';
import { Lijstmerk, Regelmerk, regelwoord } from '../weergave.tsx';
import { besluitPaginas, weghaalPagina } from './lijstbesluit.tsx';
import { Bewaartabs } from './overzicht.tsx';

const kruimel = { tekst: 'Vernietigingslijsten', pad: '/bewaren/lijsten' };

/** All lists, the newest first, and the form for a new one. */
export function maakLijstenPaginas(stelLijstOp: ReturnType<typeof maakStelLijstOp>): Pagina[] {
  return [maakOverzicht(stelLijstOp), maakNieuw(stelLijstOp), lijstPagina, weghaalPagina, ...besluitPaginas];
}

function maakOverzicht(stelLijstOp: ReturnType<typeof maakStelLijstOp>): Pagina {
  return {
    pad: '/bewaren/lijsten',
    async toon(s) {
      const antwoord = await s.vraag(toonLijsten, lijstInvoer(s, Lijstenvraag));
      const mag = s.wie.gemeenten.some((g) => s.mag(stelLijstOp, overGemeente(g)).toegestaan);
      return {
        titel: 'Vernietigingslijsten',
        kruimels: [{ tekst: 'Bewaren', pad: '/bewaren' }, { tekst: 'Lijsten' }],
        inhoud: (
          <>
            <Bewaartabs nu="/bewaren/lijsten" />
            <Lijstpagina
              s={s}
              titel="Vernietigingslijsten"
              woorden={['lijst', 'lijsten']}
              schema={Lijstenvraag}
              antwoord={antwoord}
              kolommen={[
                { kop: 'Nummer', cel: (l) => l.nummer, smal: true },
                { kop: 'Gemeente', cel: (l) => gemeentenaam(l.gemeente) },
                { kop: 'Stand', cel: (l) => <Lijstmerk status={l.status} /> },
                { kop: 'Zaken', cel: (l) => opmaak.getal(l.regels), getal: true },
                { kop: 'Opgesteld door', cel: (l) => l.opgesteldDoorNaam },
                { kop: 'Opgesteld', cel: (l) => opmaak.datumKort(l.opgesteldOp), volgorde: 'opgesteldOp' },
              ]}
              rijPad={(l) => `/bewaren/lijsten/${l.id}`}
              volgorde={{ volgorde: 'opgesteldOp', richting: 'af' }}
              zoekhint="Zoek op nummer, zoals VL-00003"
              leeg={{
                titel: 'Nog geen lijsten',
                tekst:
                  'Coördinator of jurist zet op een lijst wat aan zijn archieftermijn is; de privacyfunctionaris keurt haar goed.',
                ...(mag ? { actie: { tekst: 'Lijst opstellen', pad: '/bewaren/lijsten/nieuw' } } : {}),
              }}
              acties={mag ? <Knoplink pad="/bewaren/lijsten/nieuw">Lijst opstellen</Knoplink> : undefined}
            />
          </>
        ),
      };
    },
  };
}

function maakNieuw(stelLijstOp: ReturnType<typeof maakStelLijstOp>): Pagina {
  return {
    pad: '/bewaren/lijsten/nieuw',
    toon: (s) =>
      Promise.resolve({
        titel: 'Vernietigingslijst opstellen',
        kruimels: [kruimel, { tekst: 'Opstellen' }],
        inhoud: (
          <HandelingFormulier
            s={s}
            handeling={stelLijstOp}
            annuleren="/bewaren/lijsten"
            toelichting="Op de lijst komt wat vandaag aan de archieftermijn is, niet is opgeschort en niet al op een lijst staat. U kunt er daarna zaken af halen."
          />
        ),
      }),
  };
}

/** One list: what goes, who decides, and what became of it. */
const lijstPagina: Pagina = {
  pad: '/bewaren/lijsten/:id',
  async toon(s) {
    const l = await s.vraag(toonLijst, { id: s.params.id! });
    const besluit = s.mag(keurLijstGoed, overLijst(l), context(s, l)).toegestaan;
    return {
      titel: `Vernietigingslijst ${l.nummer}`,
      kruimels: [kruimel, { tekst: l.nummer }],
      ...(besluit
        ? { volgendeStap: { tekst: 'Beslis over deze lijst', pad: `/bewaren/lijsten/${l.id}/goedkeuren` } }
        : {}),
      inhoud: (
        <>
          <Uitkomst l={l} />
          <TweeKolom hoofd={<Regels s={s} l={l} />} zijtitel="Over deze lijst" zij={<Zij s={s} l={l} />} />
        </>
      ),
    };
  },
};

const context = (s: Scherm, l: Lijst) => ({ zelfOpgesteld: l.opgesteldDoor === s.wie.medewerkerId });

function Uitkomst({ l }: { l: Lijst }) {
  if (l.status === 'uitgevoerd')
    return (
      <Waarschuwing
        soort="goed"
        titel={`${opmaak.meervoud(l.vernietigd, 'zaak', 'zaken')} vernietigd`}
        acties={<Knoplink pad="/bewaren/verklaringen">Naar de verklaring</Knoplink>}
      >
        Uitgevoerd op {opmaak.datumtijd(l.uitgevoerdOp!)}. De nummers staan hier niet meer.
      </Waarschuwing>
    );
  if (l.status === 'afgewezen')
    return (
      <Waarschuwing soort="info" titel="Afgewezen: er is niets vernietigd">
        {l.besluitreden}
      </Waarschuwing>
    );
  return null;
}

function Regels({ s, l }: { s: Scherm; l: Lijst }) {
  const mag = s.mag(haalWeg, overLijst(l)).toegestaan;
  return (
    <Paneel titel="Wat op de lijst staat">
      {l.meer && <Waarschuwing soort="info">U ziet de eerste vijfhonderd zaken.</Waarschuwing>}
      <Tabel<Lijstregel>
        titel="Zaken op deze lijst"
        rijen={l.items}
        kolommen={[
          { kop: 'Zaak', cel: (r) => r.aanduiding ?? 'vernietigd' },
          { kop: 'Soort', cel: (r) => regelwoord(r.regel) },
          { kop: 'Loopt sinds', cel: (r) => opmaak.datumKort(r.start), smal: true },
          { kop: 'Termijn om op', cel: (r) => opmaak.datumKort(r.vernietigenOp), smal: true },
          {
            kop: 'Stand',
            cel: (r) => (
              <>
                <Regelmerk stand={r.stand} opgeschort={r.opgeschort} />
                {r.reden && <small> {r.reden}</small>}
              </>
            ),
          },
          ...(mag
            ? [
                {
                  kop: 'Doen',
                  cel: (r: Lijstregel) =>
                    r.stand === 'op_lijst' ? (
                      <a
                        class="utrecht-link utrecht-link--html-a"
                        href={`/bewaren/lijsten/${l.id}/weghalen?regel=${r.id}`}
                      >
                        Van de lijst halen<span class="sz-verborgen">: {r.aanduiding}</span>
                      </a>
                    ) : null,
                },
              ]
            : []),
        ]}
      />
    </Paneel>
  );
}

function Zij({ s, l }: { s: Scherm; l: Lijst }) {
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Lijstmerk status={l.status} /> },
          { naam: 'Gemeente', waarde: gemeentenaam(l.gemeente) },
          { naam: 'Peildag', waarde: opmaak.datum(l.peildag) },
          { naam: 'Termijnen', waarde: `versie ${l.regelversie}` },
          { naam: 'Opgesteld door', waarde: `${l.opgesteldDoorNaam}, ${opmaak.datum(l.opgesteldOp)}` },
          { naam: 'Nagekeken', waarde: l.toelichting, meerregelig: true },
          ...(l.beslotenOp
            ? [
                { naam: 'Besloten door', waarde: `${l.beslotenDoorNaam}, ${opmaak.datum(l.beslotenOp)}` },
                { naam: 'Reden', waarde: l.besluitreden, meerregelig: true },
              ]
            : []),
        ]}
      />
      {l.status === 'aangeboden' && (
        <Actiebalk
          s={s}
          acties={[
            s.actie(keurLijstGoed, overLijst(l), {
              formulierPad: `/bewaren/lijsten/${l.id}/goedkeuren`,
              context: context(s, l),
            }),
            s.actie(wijsLijstAf, overLijst(l), {
              formulierPad: `/bewaren/lijsten/${l.id}/afwijzen`,
              context: context(s, l),
            }),
          ]}
        />
      )}
    </>
  );
}
