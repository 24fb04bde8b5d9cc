import type { Scherm } from '../../kern/scherm.ts';
import { Citaat, Gegevens, LegeStaat, opmaak, Paneel, Tabel, Termijn } from '../../platform/scherm/index.ts';
import type { Casus } from '../schema-antwoorden.ts';
import { categorienaam } from '../wgs.ts';
import { gronden, interventiesoorten } from '../woorden.ts';

/** Who takes part, each on its own ground. */
export function Deelnemers({ c }: { c: Casus }) {
  return (
    <Paneel titel="Deelnemers">
      <Tabel
        titel="Deelnemers en hun grond"
        rijen={c.deelnemers}
        leeg="Er zijn nog geen deelnemers."
        kolommen={[
          { kop: 'Organisatie', cel: (d) => d.naam },
          { kop: 'Grond', cel: (d) => gronden[d.grond as keyof typeof gronden] },
          { kop: 'Bereikbaar via', cel: (d) => d.bereikbaar },
        ]}
      />
    </Paneel>
  );
}

/** The own inbreng and what was shared; what left opens for its sender. */
export function Inbrengen({ c }: { c: Casus }) {
  return (
    <Paneel titel="Inbreng" toelichting="U ziet wat is gedeeld en wat uw eigen organisatie inbracht.">
      {c.inbrengen.length === 0 && (
        <LegeStaat titel="Nog geen inbreng" tekst="Inbrengen kan als het RIEC de aanmelding heeft aangenomen." />
      )}
      {c.inbrengen.map((i) => (
        <>
          <Citaat
            tekst={i.tekst}
            bron={`${i.organisatieNaam}, ${opmaak.datumKort(i.op)} · ${categorienaam(c.lijstversie, i.categorie)} · ${i.gedeeld ? 'gedeeld' : 'alleen uw organisatie'}`}
          />
          {i.verstrekking && (
            <Gegevens
              dicht
              items={[
                {
                  naam: 'Verstrekking',
                  waarde: `${i.verstrekking.nummer}, ${opmaak.datumtijd(i.verstrekking.verstuurdOp)}`,
                },
                {
                  naam: 'Wat wegging',
                  waarde: i.verstrekking.stukken.map((x) => x.titel).join('; '),
                  meerregelig: true,
                },
                {
                  naam: 'Vingerafdruk',
                  waarde: i.verstrekking.echt ? i.verstrekking.vingerafdruk.slice(0, 16) : 'De inhoud is vernietigd.',
                },
                {
                  naam: 'Antwoord',
                  waarde: i.verstrekking.beantwoordOp ? opmaak.datumtijd(i.verstrekking.beantwoordOp) : 'Nog niet',
                },
              ]}
            />
          )}
        </>
      ))}
    </Paneel>
  );
}

/** What was chosen, by whom, before when, with what came of it. */
export function Interventies({ s, c }: { s: Scherm; c: Casus }) {
  return (
    <Paneel titel="Interventies">
      <Tabel
        titel="Gekozen interventies"
        rijen={c.interventies}
        leeg="Er is nog geen interventie gekozen."
        kolommen={[
          { kop: 'Soort', cel: (i) => interventiesoorten[i.soort as keyof typeof interventiesoorten] },
          { kop: 'Wat', cel: (i) => i.interventie },
          { kop: 'Wie', cel: (i) => i.eigenaarNaam },
          {
            kop: 'Voor',
            cel: (i) => <Termijn dag={i.voor} vandaag={s.klok.nu()} afgerond={i.gedaanOp !== null} />,
            smal: true,
          },
          {
            kop: 'Uitkomst',
            cel: (i) =>
              i.uitkomst ??
              (i.eigenaarId === s.wie.organisatieId ? (
                <a href={`/rieccasussen/${c.id}/interventies/${i.id}`} aria-label={`Afronden: ${i.interventie}`}>
                  Afronden
                </a>
              ) : (
                'Open'
              )),
          },
        ]}
      />
    </Paneel>
  );
}
