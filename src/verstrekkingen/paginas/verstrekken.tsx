import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Status, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import type { Veld } from '../../platform/scherm/velden.ts';
import { MYTHE } from '../kaarten.ts';
import { kaartstanden } from '../kaartstand.ts';
import { ontvangersoorten, verbodenOntvangers } from '../ontvangers.ts';
import { verstrek } from '../verstrekken.ts';
import { toetsen } from '../toetsen.ts';
import { bereidVoor } from '../vragen.ts';

/** Each check as one block: the question, yes or no, and why. */
const vragen: Record<string, Veld> = Object.fromEntries(
  toetsen.map((t, i) => [
    t.code,
    {
      soort: 'groep',
      titel: `${i + 1}. ${t.vraag}`,
      hint: t.hulp,
      velden: [
        { soort: 'ja-nee', naam: t.code, label: 'Antwoord' },
        { soort: 'tekstvlak', naam: `${t.code}Waarom`, label: 'Toelichting', hooguit: 1000, rijen: 2 },
      ],
    } satisfies Veld,
  ]),
);

/** Receiver, pieces, the seven questions on one page in plain words, and only then the card. */
export const verstrekkenPagina: Pagina = {
  pad: '/dossiers/:id/verstrekken',
  async toon(s) {
    const k = await s.vraag(bereidVoor, { id: s.params.id! });
    const { dossier } = k;
    return {
      titel: `Verstrekken uit ${dossier.nummer}`,
      kruimels: [
        { tekst: 'Dossiers', pad: '/dossiers' },
        { tekst: dossier.nummer, pad: `/dossiers/${dossier.id}` },
        { tekst: 'Verstrekken' },
      ],
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Is er nu gevaar? Bel 112 of 0900-8844.">
            Bellen mag altijd. Leg daarna hier vast dat u telefonisch hebt verstrekt.
          </Waarschuwing>
          <TweeKolom
            hoofd={
              <HandelingFormulier
                s={s}
                handeling={verstrek}
                weg={toetsen.map((t) => `${t.code}Waarom`)}
                anders={{ ...vragen, stukIds: stukveld(k.stukken) }}
                keuzes={{
                  ontvangerId: k.ontvangers.map((o) => ({
                    waarde: o.id,
                    tekst: `${o.naam} (${ontvangersoorten[o.soort as keyof typeof ontvangersoorten]})`,
                  })),
                  toestemmingId: k.toestemmingen.map((t) => ({
                    waarde: t.id,
                    tekst: `${t.nummer}: ${t.dekt}; tot en met ${opmaak.datum(t.geldigTot)}`,
                  })),
                  kaartId: k.kaarten.map((x) => ({
                    waarde: x.id,
                    tekst: `${x.titel}, versie ${x.versie}: ${kaartstanden[x.stand as keyof typeof kaartstanden].toLowerCase()}`,
                  })),
                }}
                waarden={{ urgentie: dossier.urgentie, wijze: 'schriftelijk' }}
                knop="Verstrekken"
                annuleren={`/dossiers/${dossier.id}`}
                toelichting="Alleen wat u kiest, gaat weg. Bij één nee gaat er niets weg en leest u wat er nodig is."
              />
            }
            zijtitel="Wat u moet weten"
            zij={<Zij dossierId={dossier.id} />}
          />
        </>
      ),
    };
  },
};

function stukveld(stukken: ReadonlyArray<{ id: string; titel: string; begin: string; zacht: boolean }>): Veld {
  return {
    soort: 'meerkeuze',
    naam: 'stukIds',
    label: 'Welke stukken gaan mee?',
    hint: 'Hoe de melder te bereiken is, staat er niet bij: dat blijft bij u.',
    keuzes: stukken.map((s) => ({
      waarde: s.id,
      tekst: s.zacht ? `${s.titel} (zacht: niet geverifieerd)` : s.titel,
      toelichting: s.begin,
    })),
  };
}

function Zij({ dossierId }: { dossierId: string }) {
  return (
    <>
      <Paneel titel="De AVG staat dit niet in de weg">
        <p>{MYTHE}</p>
      </Paneel>
      <Paneel titel="Wie dit nooit krijgt">
        <ul>
          {Object.values(verbodenOntvangers).map((v) => (
            <li>
              <strong>{v.naam}.</strong> {v.reden}
            </li>
          ))}
        </ul>
      </Paneel>
      <Paneel titel="Rust de kaart op toestemming?">
        <p>
          Dan kiest u een toestemming die nu geldt, voor deze ontvanger en deze gegevens. Trekt iemand haar in, dan valt
          deze verstrekking meteen weg. Hulp hangt er nooit van af.
        </p>
        <Knoplink pad={`/toestemmingen/nieuw?dossier=${dossierId}`}>Toestemming vastleggen</Knoplink>
      </Paneel>
      <Paneel titel="Zachte informatie">
        <p>
          <Status soort="let-op" tekst="Zacht" /> gaat alleen naar de politie, met dat merk erbij. Naar anderen pas na
          verificatie.
        </p>
      </Paneel>
    </>
  );
}
