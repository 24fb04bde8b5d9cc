import { Actiebalk, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Zorglink } from '../../kern/zorglink.tsx';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Termijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { legGrijsbesluitVast, sluitGrijszaak, voegPartnerToe } from '../handelingen.ts';
import { overGrijszaak } from '../over.ts';
import { draagPostOver, legCautieVast, legOvergangVast } from '../overgang.ts';
import { Grijsvraag, type Grijsregel, type Grijszaak } from '../schema.ts';
import { toonGrijszaak, toonGrijszaken } from '../vragen.ts';
import { maakBewijs } from '../bewijs.ts';
import { legGesprekVast } from '../gesprekken.ts';
import { koppelGrijszaak } from '../koppelen.ts';
import { bereidWaarnemingVoor } from '../waarnemen.ts';
import { Bewijzen, Gesprekken, Waarnemingen } from './toezichtdelen.tsx';
import { Besluiten, Fasemerk, Overdracht, Overgangen, Partners } from './delen.tsx';

/** The cases of the own gemeenten, the first to look at again on top. */
export const grijszakenPagina: Pagina = {
  pad: '/grijszaken',
  menu: { groep: 'Toezicht', tekst: 'Grijs gebied', toets: '9', petten: ['toezichthouder', 'coordinator', 'jurist'] },
  async toon(s) {
    const antwoord = await s.vraag(toonGrijszaken, lijstInvoer(s, Grijsvraag));
    const opent = s.wie.petsoort !== 'toezichthouder';
    return {
      titel: 'Grijs gebied',
      inhoud: (
        <Lijstpagina<Grijsregel>
          s={s}
          titel="Grijs gebied"
          woorden={['zaak', 'zaken']}
          schema={Grijsvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Nummer', cel: (z) => z.nummer, smal: true },
            { kop: 'Plek', cel: (z) => z.adres },
            { kop: 'Gemeente', cel: (z) => gemeentenaam(z.gemeente) },
            { kop: 'Onder', cel: (z) => <Fasemerk z={z} />, smal: true },
            {
              kop: 'Opnieuw kijken',
              cel: (z) => <Termijn dag={z.terugkijkenOp} vandaag={s.klok.nu()} voorbij={z.geslotenOp !== null} kort />,
              volgorde: 'terugkijkenOp',
              smal: true,
            },
            { kop: 'Geopend', cel: (z) => opmaak.datumKort(z.geopendOp), volgorde: 'geopendOp', smal: true },
          ]}
          rijPad={(z) => `/grijszaken/${z.id}`}
          volgorde={{ volgorde: 'terugkijkenOp', richting: 'op' }}
          zoekhint="Zoek op nummer of adres"
          acties={
            opent && (
              <Knoplink pad="/grijszaken/nieuw" soort="hoofd">
                Zaak openen
              </Knoplink>
            )
          }
          leeg={{
            titel: 'Geen zaken in het grijze gebied',
            tekst: 'Hier staan plekken waarvan nog niet vaststaat of het toezicht of opsporing wordt.',
          }}
        />
      ),
    };
  },
};

/** One case: the table, the steps, what went along. */
export const grijszaakPagina: Pagina = {
  pad: '/grijszaken/:id',
  async toon(s) {
    const z = await s.vraag(toonGrijszaak, { id: s.params.id! });
    return {
      titel: `Zaak ${z.nummer}: ${z.adres}`,
      kruimels: [{ tekst: 'Grijs gebied', pad: '/grijszaken' }, { tekst: z.nummer }],
      inhoud: <TweeKolom hoofd={<Hoofd s={s} z={z} />} zijtitel="Over deze zaak" zij={<Zij s={s} z={z} />} />,
    };
  },
};

function Hoofd({ s, z }: { s: Scherm; z: Grijszaak }) {
  return (
    <>
      {z.fase === 'opsporing' && (
        <Waarschuwing titel="Deze zaak staat onder opsporing">
          Op deze plek plant en begint u geen controle, en u stelt er geen vragen over. Een bevoegdheid van toezicht is
          niet gegeven om een strafbaar feit te onderzoeken (Awb 3:3). Terug kan, met een nieuwe overgang.
        </Waarschuwing>
      )}
      <Paneel titel="Waarom deze zaak">
        <Citaat tekst={z.aanleiding} />
      </Paneel>
      <Partners z={z} />
      <Besluiten z={z} />
      <Gesprekken s={s} z={z} />
      <Waarnemingen s={s} z={z} />
      <Overgangen z={z} />
      <Overdracht z={z} />
      <Bewijzen z={z} pdf={(b) => `/documenten/${b.documentId}`} />
    </>
  );
}

function Zij({ s, z }: { s: Scherm; z: Grijszaak }) {
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Onder', waarde: <Fasemerk z={z} /> },
            { naam: 'Plek', waarde: z.adres },
            {
              naam: 'Inrichting',
              waarde: z.inrichtingId && <a href={`/inrichtingen/${z.inrichtingId}`}>{z.inrichtingNaam}</a>,
            },
            { naam: 'Stapel', waarde: z.stapelId && <a href={`/stapels/${z.stapelId}`}>{z.stapelNummer}</a> },
            { naam: 'Eenheid aan tafel', waarde: z.politieNaam },
            {
              naam: 'Opnieuw kijken',
              waarde: <Termijn dag={z.terugkijkenOp} vandaag={s.klok.nu()} voorbij={z.geslotenOp !== null} />,
            },
            { naam: 'Geopend', waarde: opmaak.datum(z.geopendOp) },
            ...(z.sluitreden ? [{ naam: 'Gesloten omdat', waarde: z.sluitreden, meerregelig: true }] : []),
          ]}
        />
        <Knoplink pad={`/locaties/${z.locatieId}`}>Naar de locatie</Knoplink>
      </Paneel>
      <Actiebalk s={s} titel="Wat nu kan" acties={acties(s, z)} />
      <Zorglink />
    </>
  );
}

function acties(s: Scherm, z: Grijszaak) {
  const over = overGrijszaak(z);
  const naar = (deel: string) => ({ params: { id: z.id }, formulierPad: `/grijszaken/${z.id}/${deel}` });
  return [
    s.actie(voegPartnerToe, over, naar('partners')),
    s.actie(legGrijsbesluitVast, over, naar('besluiten')),
    s.actie(legOvergangVast, over, {
      ...naar('overgangen'),
      context: { naar: z.fase === 'toezicht' ? 'opsporing' : 'toezicht' },
    }),
    s.actie(koppelGrijszaak, over, naar('koppelingen')),
    s.actie(legCautieVast, over, naar('cauties')),
    s.actie(legGesprekVast, over, {
      ...naar('gesprekken'),
      // The form asks for a call, a danger or a reason where they are needed.
      context: {
        boeteMogelijk: false,
        heeftCautie: false,
        rechtenVerteld: true,
        afstemming: z.brief.afstemming,
        pasOpDePlaats: z.brief.wachtTot !== null,
        heeftGevaar: true,
        heeftGebeld: true,
        heeftSpoedreden: true,
      },
    }),
    s.actie(bereidWaarnemingVoor, over, {
      ...naar('waarnemingen'),
      context: { keren: 1, minuten: 1, dagen: 1, hulpmiddel: false },
    }),
    s.actie(draagPostOver, over, {
      ...naar('posten'),
      context: { verklaring: false, heeftCautie: false, vanEenAnder: false, opBeslag: false },
    }),
    s.actie(maakBewijs, over, naar('bewijzen')),
    s.actie(sluitGrijszaak, over, naar('sluiting')),
  ];
}
