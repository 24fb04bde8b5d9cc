import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Tabel,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { koppelVervolg, legDebriefingVast, voegActieToe } from '../debriefen.ts';
import { overBriefing } from '../over.ts';
import type { Briefing } from '../schema-antwoorden.ts';
import { bevestigGelezen, legFeitVast, schrijfDeel } from '../tafel.ts';
import { laatBriefingVervallen, stelBriefingVast, voegPuntToe, zetAanTafel } from '../voorbereiden.ts';
import { toonBriefing } from '../vragen.ts';
import { soorten } from '../woorden.ts';
import { Acties, Deelnemers, EigenDeel, Standmerk, Terugblik, Verloop, woord } from './delen.tsx';
import { Punten } from './punten.tsx';

/** One briefing for its reader, from before leaving until the last action is done. */
export const briefingPagina: Pagina = {
  pad: '/briefings/:id',
  async toon(s) {
    const b = await s.vraag(toonBriefing, { id: s.params.id! });
    return {
      titel: `Briefing ${b.nummer}`,
      kruimels: [{ tekst: 'Briefings', pad: '/briefings' }, { tekst: b.nummer }],
      ...stapVan(s, b),
      inhoud: <TweeKolom hoofd={<Hoofd s={s} b={b} />} zijtitel="Over deze briefing" zij={<Zij s={s} b={b} />} />,
    };
  },
};

function stapVan(s: Scherm, b: Briefing) {
  if (s.wie.compartiment !== 'toezicht' || s.wie.petsoort === 'jurist') return {};
  if (b.stand === 'vastgesteld' && Date.parse(b.begin) < s.klok.nu().getTime())
    return { volgendeStap: { tekst: 'Debriefing vastleggen', pad: `/briefings/${b.id}/debriefing` } };
  return {};
}

function Hoofd({ s, b }: { s: Scherm; b: Briefing }) {
  const [toezicht, open] = [s.wie.compartiment === 'toezicht', ['concept', 'vastgesteld'].includes(b.stand)];
  const gewijzigd = b.gelezenVersie !== null && b.gelezenVersie < b.versie && b.stand === 'vastgesteld';
  return (
    <>
      {gewijzigd && (
        <Waarschuwing titel="Er is iets gewijzigd sinds u las">
          Lees de briefing opnieuw en bevestig dat hiernaast.
        </Waarschuwing>
      )}
      {b.vervalreden && <Waarschuwing titel="Deze briefing gaat niet door">{b.vervalreden}</Waarschuwing>}
      <Paneel titel="Afspraken voor iedereen">
        <Citaat tekst={b.afspraken} />
      </Paneel>
      <Punten s={s} b={b} wijzigbaar={toezicht && open && s.wie.petsoort !== 'jurist'} />
      <EigenDeel s={s} b={b} />
      <Deelnemers b={b} />
      <Verloop b={b} />
      <Terugblik b={b} />
      <Acties s={s} items={b.acties} leeg="Er zijn geen acties afgesproken." />
      {toezicht && <Vervolg b={b} />}
    </>
  );
}

function Vervolg({ b }: { b: Briefing }) {
  return (
    <Paneel
      titel="Wat eruit volgde"
      toelichting="Alleen toezicht leest dit: controles, meldingen en de signalen daaruit."
    >
      <Tabel
        titel="Controles, meldingen en signalen"
        rijen={b.vervolg}
        leeg="Er is nog niets uit gevolgd. Leg wat u hoorde vast als melding en koppel die."
        rijPad={(v) => v.pad}
        kolommen={[
          { kop: 'Soort', cel: (v) => v.soort, smal: true },
          { kop: 'Nummer', cel: (v) => v.nummer, smal: true },
          { kop: 'Waarover', cel: (v) => v.tekst },
        ]}
      />
    </Paneel>
  );
}

function Zij({ s, b }: { s: Scherm; b: Briefing }) {
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Stand', waarde: <Standmerk stand={b.stand} /> },
            { naam: 'Soort', waarde: woord(soorten, b.soort) },
            { naam: 'Gemeente', waarde: gemeentenaam(b.gemeente) },
            { naam: 'Begin', waarde: opmaak.datumtijd(b.begin) },
            { naam: 'Verzamelpunt', waarde: b.verzamelpunt },
            { naam: 'Opgesteld door', waarde: b.doorNaam },
            { naam: 'Vastgesteld', waarde: b.vastgesteldOp ? opmaak.datumtijd(b.vastgesteldOp) : 'Nog niet' },
          ]}
        />
        <Knoplink pad={`/briefings/${b.id}/briefing-pdf`}>Als PDF, met wat u mag zien</Knoplink>
      </Paneel>
      <Actiebalk s={s} titel="Wat nu kan" acties={acties(s, b)} />
    </>
  );
}

function acties(s: Scherm, b: Briefing) {
  const over = overBriefing(b, s.wie);
  const params = { id: b.id };
  const naar = (deel: string) => ({ params, formulierPad: `/briefings/${b.id}/${deel}` });
  const aanTafel = [
    ...(b.gelezenVersie === b.versie ? [] : [s.actie(bevestigGelezen, over, { params })]),
    s.actie(schrijfDeel, over, naar('eigen-deel')),
    s.actie(legFeitVast, over, naar('feit')),
  ];
  if (s.wie.compartiment !== 'toezicht') return aanTafel;
  return [
    ...(b.stand === 'concept' ? [s.actie(stelBriefingVast, over, { params })] : []),
    ...aanTafel,
    s.actie(voegPuntToe, over, naar('punt')),
    s.actie(zetAanTafel, over, naar('deelnemer')),
    s.actie(legDebriefingVast, over, naar('debriefing')),
    s.actie(voegActieToe, over, naar('actie')),
    s.actie(koppelVervolg, over, naar('vervolg')),
    s.actie(laatBriefingVervallen, over, naar('vervallen')),
  ];
}
