import { Gegevens, opmaak, Paneel, Status } from '../platform/scherm/index.ts';
import type { Afspraak, Kaart } from './schema.ts';
import { HERKOMST, tekstIn } from './teksten.ts';
import {
  beeindigingen,
  bewijzen,
  doelen,
  gegevenssoorten,
  talen,
  tolken,
  uitleggers,
  type Beeindiging,
} from './woorden.ts';

/** Whether it still counts, and how it ended. */
export function Toestemmingmerk({ beeindigdHoe }: { beeindigdHoe: string | null }) {
  return beeindigdHoe ? (
    <Status soort="neutraal" tekst={beeindigingen[beeindigdHoe as Beeindiging]} />
  ) : (
    <Status soort="goed" tekst="Geldt nu" />
  );
}

/** What was agreed, in Dutch, for who works with it. */
export function Afspraakgegevens({ afspraak: a, tot }: { afspraak: Afspraak; tot: string }) {
  return (
    <Gegevens
      items={[
        { naam: 'Waarvoor', waarde: doelen[a.doel] },
        { naam: 'Welke gegevens', waarde: a.gegevens.map((g) => gegevenssoorten[g]).join('; ') },
        { naam: 'Wie het mag krijgen', waarde: a.ontvangers.map((o) => o.naam).join('; ') },
        { naam: 'Geldt tot en met', waarde: opmaak.datum(tot) },
        { naam: 'Taal', waarde: talen[a.taal] ?? a.taal },
        { naam: 'Tolk', waarde: tolken[a.tolk as keyof typeof tolken] },
        { naam: 'Uitgelegd door', waarde: uitleggers[a.uitlegDoor as keyof typeof uitleggers] },
        { naam: 'Hoe het blijkt', waarde: bewijzen[a.bewijs as keyof typeof bewijzen] },
        { naam: 'Waar het bewijs ligt', waarde: a.bewijsplaats },
        ...(a.getuigen ? [{ naam: 'Getuigen (functies)', waarde: a.getuigen }] : []),
      ]}
    />
  );
}

/** The card in the language of the person: what was agreed, the code, and how to take it back. To print. */
export function Kaartblad({ kaart: k, adres }: { kaart: Kaart; adres: string }) {
  const t = tekstIn(k.afspraak.taal);
  return (
    <div lang={t.taal}>
      <Paneel titel={t.kop.code} id="kaart">
        <p class="sz-inleiding">
          <strong>{k.code}</strong>
        </p>
        <p>{t.hoe.replace('{adres}', adres)}</p>
        <Gegevens
          items={[
            { naam: t.kop.doel, waarde: t.doelen[k.afspraak.doel] },
            { naam: t.kop.gegevens, waarde: k.afspraak.gegevens.map((g) => t.gegevens[g]).join('; ') },
            { naam: t.kop.ontvangers, waarde: k.afspraak.ontvangers.map((o) => o.naam).join('; ') },
            { naam: t.kop.tot, waarde: k.geldigTot },
          ]}
        />
        <ul>
          {t.punten.map((p) => (
            <li>{p}</li>
          ))}
        </ul>
      </Paneel>
    </div>
  );
}

/** Where the text comes from and that nobody checked it; shown wherever a text is used. */
export function Tekstherkomst() {
  return (
    <p class="sz-bron">
      Tekst versie {HERKOMST.versie} van {opmaak.datum(HERKOMST.datum)}. {HERKOMST.bron} {HERKOMST.nagekeken}
    </p>
  );
}
