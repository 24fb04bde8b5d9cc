import { Actiebalk, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Status,
  Termijn,
  Tijdlijn,
  TweeKolom,
  type Ernst,
} from '../../platform/scherm/index.ts';
import { antwoord, geefDoor, noteer, sluitZaak } from '../handelingen.ts';
import { overZaak } from '../over.ts';
import { soorten, standen, uitkomsten, wegen, Zakenvraag, type Zaak } from '../schema.ts';
import { toonZaak, toonZaken } from '../vragen.ts';

const STAND: Record<string, Ernst> = {
  nieuw: 'let-op',
  in_behandeling: 'bezig',
  wacht_op_melder: 'neutraal',
  gesloten: 'goed',
};

function Zaakmerk({ status }: { status: string }) {
  return <Status soort={STAND[status] ?? 'neutraal'} tekst={standen[status as keyof typeof standen]} />;
}

/** The inbox: numbers and terms, nothing of what was said. */
export const zakenPagina: Pagina = {
  pad: '/vertrouwenszaken',
  menu: { groep: 'Vertrouwenspersoon', tekst: 'Postvak', toets: 'p', petten: ['vertrouwenspersoon'] },
  async toon(s) {
    const lijst = await s.vraag(toonZaken, lijstInvoer(s, Zakenvraag));
    return {
      titel: 'Postvak',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Postvak"
          woorden={['zaak', 'zaken']}
          schema={Zakenvraag}
          antwoord={lijst}
          kolommen={[
            { kop: 'Nummer', cel: (r) => r.nummer, smal: true },
            { kop: 'Soort', cel: (r) => soorten[r.soort as keyof typeof soorten] },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Ontvangen', cel: (r) => opmaak.datumtijdKort(r.ontvangenOp), volgorde: 'ontvangenOp' },
            { kop: 'Status', cel: (r) => <Zaakmerk status={r.status} />, smal: true },
            {
              kop: 'Reageren voor',
              cel: (r) => (
                <Termijn dag={r.reagerenVoor} vandaag={s.klok.nu()} afgerond={r.gereageerdOp !== null} kort />
              ),
              volgorde: 'reagerenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/vertrouwenszaken/${r.id}`}
          volgorde={{ volgorde: 'ontvangenOp', richting: 'af' }}
          zoekhint="Zoek op nummer. Wat er verteld is, is versleuteld en wordt niet doorzocht."
          leeg={{
            titel: 'Er is niets binnengekomen',
            tekst: 'Wat iemand u vertelt of schrijft, komt hier. Alleen u leest het.',
            actie: { tekst: 'Zaak vastleggen', pad: '/vertrouwenszaken/nieuw' },
          }}
          acties={
            <Knoplink pad="/vertrouwenszaken/nieuw" soort="hoofd">
              Zaak vastleggen
            </Knoplink>
          }
        />
      ),
    };
  },
};

/** One zaak with its messages and notes. */
export const zaakPagina: Pagina = {
  pad: '/vertrouwenszaken/:id',
  async toon(s) {
    const z = await s.vraag(toonZaak, { id: s.params.id! });
    return {
      titel: `Zaak ${z.nummer}`,
      kruimels: [{ tekst: 'Postvak', pad: '/vertrouwenszaken' }, { tekst: z.nummer }],
      ...(z.gereageerdOp
        ? {}
        : {
            volgendeStap: {
              tekst: z.weg === 'deur' ? 'Lees het en antwoord' : 'Lees het en noteer de eerste stap',
              pad: `/vertrouwenszaken/${z.id}/${z.weg === 'deur' ? 'antwoorden' : 'noteren'}`,
              voor: z.reagerenVoor,
            },
          }),
      inhoud: <TweeKolom hoofd={<Berichten z={z} />} zijtitel="Over deze zaak" zij={<Zij s={s} z={z} />} />,
    };
  },
};

const VAN: Record<string, string> = {
  melder: 'Wie het voorlegde',
  vertrouwenspersoon: 'U',
  notitie: 'Uw aantekening',
};

function Berichten({ z }: { z: Zaak }) {
  if (z.vernietigdOp)
    return (
      <LegeStaat
        titel="De inhoud is vernietigd"
        tekst={`Zes maanden na sluiten, op ${opmaak.datum(z.vernietigdOp)}. Wat blijft, is dat er een zaak was.`}
        icoon="slot"
      />
    );
  return (
    <Paneel titel="Berichten en aantekeningen">
      <Tijdlijn
        titel="In volgorde"
        items={z.berichten.map((b) => ({
          op: b.op,
          door: VAN[b.van] ?? b.van,
          tekst: VAN[b.van] ?? b.van,
          soort: b.van === 'notitie' ? ('neutraal' as const) : ('bezig' as const),
          toelichting: <Citaat tekst={b.tekst} />,
        }))}
      />
    </Paneel>
  );
}

function Zij({ s, z }: { s: Scherm; z: Zaak }) {
  const over = overZaak(z);
  const naar = (pad: string) => ({ formulierPad: `/vertrouwenszaken/${z.id}/${pad}` });
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Status', waarde: <Zaakmerk status={z.status} /> },
            { naam: 'Soort', waarde: soorten[z.soort as keyof typeof soorten] },
            { naam: 'Binnengekomen', waarde: wegen[z.weg as keyof typeof wegen] },
            { naam: 'Gemeente', waarde: gemeentenaam(z.gemeente) },
            { naam: 'Ontvangen', waarde: opmaak.datumtijd(z.ontvangenOp) },
            ...(z.uitkomst ? [{ naam: 'Afloop', waarde: uitkomsten[z.uitkomst as keyof typeof uitkomsten] }] : []),
            ...(z.vernietigenOp && !z.vernietigdOp
              ? [{ naam: 'Wordt vernietigd na', waarde: opmaak.datum(z.vernietigenOp) }]
              : []),
          ]}
        />
      </Paneel>
      <Actiebalk
        s={s}
        titel="Wat u kunt doen"
        acties={[
          ...(z.weg === 'deur' ? [s.actie(antwoord, over, naar('antwoorden'))] : []),
          s.actie(noteer, over, naar('noteren')),
          s.actie(geefDoor, over, { ...naar('doorgeven'), context: { akkoord: true } }),
          s.actie(sluitZaak, over, naar('sluiten')),
        ]}
      />
      <p class="sz-toelichting">Niemand anders leest dit mee, ook de beheerder en de privacyfunctionaris niet.</p>
    </>
  );
}
