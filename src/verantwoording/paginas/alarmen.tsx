import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { alleGemeenten, gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Status, Tabel, TweeKolom } from '../../platform/scherm/index.ts';
import {
  handelAlarmAf,
  overAlarm,
  stelAlarmregelVast,
  toonAlarm,
  toonAlarmen,
  toonAlarmregels,
} from '../alarmhandelingen.ts';
import { ALARMSOORTEN, alarmtitels, uitkomsten, type Alarmnaam } from '../alarmsoorten.ts';
import { Alarmvraag, type Alarm, type Alarmregel } from '../schema-alarmen.ts';
import { Link, petwoord, wanneer } from '../weergave.tsx';

const woordVan = (woorden: Record<string, string>, sleutel: string) => woorden[sleutel] ?? sleutel;

/** Unusual reading, as counted; what waits stands first. */
export const alarmenPagina: Pagina = {
  pad: '/alarmen',
  menu: { groep: 'Verantwoording', tekst: 'Alarmen', toets: 'k', petten: ['privacyfunctionaris', 'beheerder'] },
  async toon(s) {
    return {
      titel: 'Alarmen over lezen',
      inhoud: (
        <Lijstpagina<Alarm>
          s={s}
          titel="Alarmen over lezen"
          woorden={['alarm', 'alarmen']}
          schema={Alarmvraag}
          antwoord={await s.vraag(toonAlarmen, lijstInvoer(s, Alarmvraag))}
          zoekbaar={false}
          kolommen={[
            { kop: 'Sinds', cel: (a) => wanneer(a.begonOp), smal: true },
            { kop: 'Wat', cel: (a) => woordVan(alarmtitels, a.soort) },
            {
              kop: 'Wie',
              cel: (a) => (
                <div>
                  {a.medewerker}
                  <br />
                  <small>
                    als {petwoord(a.petsoort)}, {a.organisatie}
                  </small>
                </div>
              ),
            },
            { kop: 'Geteld', cel: (a) => geteld(a) },
            { kop: 'Gemeente', cel: (a) => gemeentenaam(a.gemeente) },
            { kop: 'Stand', cel: (a) => <Stand a={a} />, smal: true },
          ]}
          rijPad={(a) => `/alarmen/${a.id}`}
          volgorde={{ volgorde: 'gemaaktOp', richting: 'af' }}
          leeg={{
            titel: 'Geen alarmen',
            tekst:
              'Elk uur telt Samenzicht of er ongewoon gelezen is. Een alarm is een vraag, geen oordeel: u gaat na wat er was.',
          }}
          acties={<Knoplink pad="/alarmen/regels">Wanneer gaat een alarm af?</Knoplink>}
        />
      ),
    };
  },
};

function geteld(a: Alarm): string {
  return a.soort in ALARMSOORTEN ? `${opmaak.getal(a.gemeten)} (drempel ${opmaak.getal(a.drempel)})` : '–';
}

function Stand({ a }: { a: Alarm }) {
  if (!a.uitkomst) return <Status soort="let-op" tekst="Nog te bekijken" />;
  return (
    <Status
      soort={a.uitkomst === 'datalek' ? 'ernstig' : 'goed'}
      tekst={woordVan({ verklaard: 'Verklaard', gesprek: 'Gesprek', datalek: 'Mogelijk datalek' }, a.uitkomst)}
    />
  );
}

/** One alarm: facts, threshold, the lines of the log, and what a person makes of it. */
export const alarmPagina: Pagina = {
  pad: '/alarmen/:id',
  async toon(s) {
    const a = await s.vraag(toonAlarm, { id: s.params.id! });
    const soort = a.soort in ALARMSOORTEN ? ALARMSOORTEN[a.soort as Alarmnaam] : null;
    return {
      titel: woordVan(alarmtitels, a.soort),
      kruimels: [{ tekst: 'Alarmen', pad: '/alarmen' }, { tekst: woordVan(alarmtitels, a.soort) }],
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Paneel titel={soort ? 'Wat is geteld' : 'Wat is er gebeurd'} toelichting={soort?.uitleg}>
                <ul>
                  {a.feiten.map((f) => (
                    <li>{f}</li>
                  ))}
                </ul>
                <p>Een alarm is een vraag, geen oordeel. Er volgt niets uit zonder dat u het besluit.</p>
                {!soort && <Knoplink pad={`/noodtoegang/${a.id}`}>Naar deze noodtoegang</Knoplink>}
                {s.wie.petsoort === 'privacyfunctionaris' && <NaarLog a={a} />}
              </Paneel>
              {a.uitkomst === null && <Afhandelen s={s} a={a} />}
            </>
          }
          zijtitel="Over dit alarm"
          zij={<Over a={a} />}
        />
      ),
    };
  },
};

function NaarLog({ a }: { a: Alarm }) {
  const vraag = new URLSearchParams({
    medewerkerId: a.medewerkerId,
    vanaf: dagVan(new Date(a.begonOp)),
    totEnMet: dagVan(new Date(a.gemaaktOp)),
  });
  return (
    <p>
      <Link pad={`/log?${vraag.toString()}`} tekst="De regels in het log van die dagen" />
    </p>
  );
}

function Afhandelen({ s, a }: { s: Scherm; a: Alarm }) {
  const besluit = s.mag(handelAlarmAf, overAlarm(a));
  if (!besluit.toegestaan) return <p>{besluit.weigering?.uitleg}</p>;
  return (
    <Paneel titel="Afhandelen">
      <HandelingFormulier s={s} handeling={handelAlarmAf} annuleren="/alarmen" />
    </Paneel>
  );
}

function Over({ a }: { a: Alarm }) {
  return (
    <Gegevens
      items={[
        { naam: 'Stand', waarde: <Stand a={a} /> },
        { naam: 'Medewerker', waarde: a.medewerker },
        { naam: 'In de rol van', waarde: petwoord(a.petsoort) },
        { naam: 'Organisatie', waarde: a.organisatie ?? 'onbekend' },
        { naam: 'Gemeente', waarde: gemeentenaam(a.gemeente) },
        { naam: 'Begonnen', waarde: opmaak.datumtijd(a.begonOp) },
        { naam: 'Opgemerkt', waarde: opmaak.datumtijd(a.gemaaktOp) },
        ...(a.uitkomst
          ? [
              { naam: 'Uitkomst', waarde: woordVan(uitkomsten, a.uitkomst) },
              { naam: 'Nagegaan', waarde: a.toelichting ?? '' },
              { naam: 'Door', waarde: `${a.bekekenDoorNaam}, ${opmaak.datumtijd(a.bekekenOp!)}` },
            ]
          : []),
      ]}
    />
  );
}

/** When each alarm goes off, per gemeente, with every earlier setting. */
export const alarmregelsPagina: Pagina = {
  pad: '/alarmen/regels',
  async toon(s) {
    const { items } = await s.vraag(toonAlarmregels, {});
    const gemeenten = s.wie.gemeenten.length > 0 ? s.wie.gemeenten : alleGemeenten().map((g) => g.code);
    return {
      titel: 'Wanneer gaat een alarm af?',
      kruimels: [{ tekst: 'Alarmen', pad: '/alarmen' }, { tekst: 'Regels' }],
      inhoud: (
        <>
          <p>
            Samenzicht telt elk uur. Wat hier niet is ingesteld, volgt de gewone drempel. Een instelling verdwijnt niet:
            een nieuwe komt ernaast, met haar reden.
          </p>
          {gemeenten.map((g) => (
            <Gemeenteregels gemeente={g} regels={items.filter((r) => r.gemeente === g)} />
          ))}
          {s.wie.petsoort === 'privacyfunctionaris' && (
            <Paneel titel="Alarm instellen">
              <HandelingFormulier s={s} handeling={stelAlarmregelVast} annuleren="/alarmen" />
            </Paneel>
          )}
        </>
      ),
    };
  },
};

function Gemeenteregels({ gemeente, regels }: { gemeente: string; regels: Alarmregel[] }) {
  const rijen = (Object.keys(ALARMSOORTEN) as Alarmnaam[]).map((soort) => ({
    soort,
    versies: regels.filter((r) => r.soort === soort),
  }));
  return (
    <Paneel titel={gemeentenaam(gemeente)}>
      <Tabel
        titel={`Alarmen in ${gemeentenaam(gemeente)}`}
        rijen={rijen}
        kolommen={[
          { kop: 'Alarm', cel: (r) => ALARMSOORTEN[r.soort].titel },
          { kop: 'Wanneer', cel: (r) => ALARMSOORTEN[r.soort].uitleg },
          { kop: 'Vanaf', cel: (r) => <Vanaf soort={r.soort} nu={r.versies[0]} /> },
          {
            kop: 'Waarom',
            cel: (r) =>
              r.versies.length === 0
                ? 'De gewone drempel.'
                : r.versies.map((v) => (
                    <p>
                      {opmaak.datumKort(v.op)}, {v.doorNaam}: {v.aan ? opmaak.getal(v.drempel) : 'uit'}. {v.reden}
                    </p>
                  )),
          },
        ]}
      />
    </Paneel>
  );
}

function Vanaf({ soort, nu }: { soort: Alarmnaam; nu: Alarmregel | undefined }) {
  if (nu && !nu.aan) return <Status soort="let-op" tekst="Uit" />;
  return (
    <>
      {opmaak.getal(nu?.drempel ?? ALARMSOORTEN[soort].drempel)} {ALARMSOORTEN[soort].eenheid}
    </>
  );
}
