import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Citaat, Gegevens, Knoplink, opmaak, Paneel, TweeKolom } from '../../platform/scherm/index.ts';
import {
  beoordeelDatalek,
  besluitAp,
  besluitBetrokkenen,
  laatste,
  neemMaatregel,
  overDatalek,
  sluitDatalek,
  wachtOpMededeling,
} from '../handelingen.ts';
import { leksoorten, type Datalek } from '../schema.ts';
import { toonDatalek } from '../vragen.ts';
import { rijenVanStap, stapnamen } from '../woorden.ts';
import { Fasemerk, Klok } from './datalekken.tsx';

const kruimel = { tekst: 'Datalekken', pad: '/datalekken' };

/** One breach: what happened, the clock, and every step in order. */
export const datalekPagina: Pagina = {
  pad: '/datalekken/:id',
  async toon(s) {
    const d = await s.vraag(toonDatalek, { id: s.params.id! });
    const stap = volgende(d);
    return {
      titel: `Datalek ${d.nummer}`,
      kruimels: [kruimel, { tekst: d.nummer }],
      ...(stap
        ? {
            volgendeStap: {
              tekst: stap.handeling.titel,
              pad: `/datalekken/${d.id}/${stap.stap}`,
              ...(laatste(d, 'ap') ? {} : { voor: d.meldenVoor, wettelijk: true }),
            },
          }
        : {}),
      inhoud: <TweeKolom hoofd={<Hoofd d={d} />} zijtitel="Stand" zij={<Zij s={s} d={d} />} />,
    };
  },
};

function Hoofd({ d }: { d: Datalek }) {
  return (
    <>
      <Paneel titel="Wat er gebeurde" toelichting={leksoorten[d.soort as keyof typeof leksoorten]}>
        <Citaat tekst={d.wat} bron={d.gemeldDoorNaam ?? 'Alarm op het log'} />
        {d.alarmId && <Knoplink pad={`/alarmen/${d.alarmId}`}>Naar het alarm</Knoplink>}
      </Paneel>
      {d.stappen.map((s) => (
        <Paneel
          id={`stap-${s.id}`}
          titel={stapnamen[s.soort as keyof typeof stapnamen]}
          toelichting={`${s.doorNaam}, ${opmaak.datumtijd(s.op)}`}
        >
          <Gegevens items={rijenVanStap(s).map(([naam, waarde]) => ({ naam, waarde, meerregelig: true }))} />
        </Paneel>
      ))}
    </>
  );
}

function Zij({ s, d }: { s: Scherm; d: Datalek }) {
  const over = overDatalek(d);
  const ap = laatste(d, 'ap');
  const rond = ['beoordeling', 'ap', 'betrokkenen', 'maatregel'].every((soort) => laatste(d, soort));
  const context: Record<string, Record<string, boolean>> = {
    ap: { beoordeeld: true, risico: true, melden: true },
    betrokkenen: { beoordeeld: true, hoogRisico: false, mededelen: true, uitzondering: false },
    afsluiting: { rond, mededelingOpen: wachtOpMededeling(d) },
  };
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Fase', waarde: <Fasemerk fase={d.fase} /> },
          {
            naam: 'Autoriteit Persoonsgegevens',
            waarde: (
              <Klok
                d={{ ontdektOp: d.ontdektOp, apBesloten: Boolean(ap), apMeldenOp: ap?.inhoud.gemeldOp ?? null }}
                nu={s.klok.nu()}
              />
            ),
          },
          { naam: 'Ontdekt', waarde: opmaak.datumtijd(d.ontdektOp) },
          { naam: 'Gemeld', waarde: opmaak.datumtijd(d.gemeldOp) },
          { naam: 'Uiterlijk bij de AP', waarde: `${opmaak.datumtijd(d.meldenVoor)} (AVG 33 lid 1)` },
          { naam: 'Gemeente', waarde: gemeentenaam(d.gemeente) },
        ]}
      />
      <Knoplink pad={`/datalekken/${d.id}/pdf`} icoon="download">
        Feiten voor de AP, als pdf
      </Knoplink>
      {d.fase !== 'afgesloten' && (
        <Actiebalk
          s={s}
          acties={STAPPEN.map(({ stap, handeling }) =>
            s.actie(handeling, over, {
              formulierPad: `/datalekken/${d.id}/${stap}`,
              ...(context[stap] ? { context: context[stap] } : {}),
            }),
          )}
        />
      )}
    </>
  );
}

const STAPPEN = [
  {
    stap: 'beoordeling',
    handeling: beoordeelDatalek,
    toelichting:
      'Weet u nog niet alles, leg dan vast wat u weet. Een nieuwe beoordeling komt erbij; de oude blijft staan.',
  },
  {
    stap: 'ap',
    handeling: besluitAp,
    toelichting: 'Melden kan in delen (AVG 33 lid 4): meld op tijd wat u weet, en leg daarna de aanvulling vast.',
  },
  {
    stap: 'betrokkenen',
    handeling: besluitBetrokkenen,
    toelichting: 'Bij een hoog risico vertelt u het onverwijld, in duidelijke taal (AVG 34).',
  },
  { stap: 'maatregel', handeling: neemMaatregel, toelichting: 'Eén maatregel per keer.' },
  { stap: 'afsluiting', handeling: sluitDatalek, toelichting: 'Na afsluiten komt er niets meer bij.' },
] as const;

function volgende(d: Datalek) {
  if (d.fase === 'afgesloten') return undefined;
  return STAPPEN.find((s) => !laatste(d, s.stap));
}

/** What stood in the step before, as the fields of the form hold it. */
function eerder(d: Datalek, stap: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(laatste(d, stap)?.inhoud ?? {}).map(([k, w]) => [k, k.endsWith('Op') ? opmaak.tijdveld(w) : w]),
  );
}

/** The forms of the steps. */
export const stapPaginas: Pagina[] = STAPPEN.map(({ stap, handeling, toelichting }) => ({
  pad: `/datalekken/:id/${stap}`,
  async toon(s: Scherm) {
    const d = await s.vraag(toonDatalek, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${d.nummer}`,
      kruimels: [kruimel, { tekst: d.nummer, pad: `/datalekken/${d.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <>
          <Hoofd d={d} />
          <HandelingFormulier
            s={s}
            handeling={handeling as never}
            waarden={eerder(d, stap)}
            annuleren={`/datalekken/${d.id}`}
            toelichting={toelichting}
          />
        </>
      ),
    };
  },
}));
