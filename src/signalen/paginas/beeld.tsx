import type { Pagina } from '../../kern/scherm.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import { LegeStaat, opmaak, Paneel, Tabel } from '../../platform/scherm/index.ts';
import { Netbeeld, Tijdbeeld } from '../beeld/beeld.tsx';
import type { Beeldlid } from '../beeld/indeling.ts';
import { ERNSTIG, gedeeldsoorten, onderwerpen } from '../schema.ts';
import type { Stapel } from '../schema-stapels.ts';
import { toonStapel } from '../vragen.ts';

/** A stapel as a picture: the time with a lane per source, and who shares what; beside each the same as a table. For paper too. */
export const beeldPagina: Pagina = {
  pad: '/stapels/:id/beeld',
  async toon(s) {
    const p = await s.vraag(toonStapel, { id: s.params.id! });
    const leden = p.leden.map((l, i): Beeldlid => ({
      id: l.id,
      nummer: i + 1,
      datum: l.datum,
      bron: l.bron,
      ernstig: ERNSTIG.includes(l.onderwerp),
    }));
    return {
      titel: `Beeld van stapel ${p.nummer}`,
      kruimels: [
        { tekst: 'Stapels', pad: '/stapels' },
        { tekst: p.nummer, pad: `/stapels/${p.id}` },
        { tekst: 'Beeld' },
      ],
      inhoud:
        leden.length === 0 ? (
          <LegeStaat
            titel="Er is niets om te tekenen"
            tekst="Op deze stapel ligt geen signaal dat deze pet kan lezen."
            actie={{ tekst: 'Terug naar de stapel', pad: `/stapels/${p.id}` }}
          />
        ) : (
          <>
            <p>
              {p.titel}. Een cirkel met een nummer is een signaal; een vierkant gaat misschien over de veiligheid van
              iemand; ‘3×’ zijn drie signalen dicht bij elkaar. Afdrukken kan met Ctrl+P.
            </p>
            <Tijd p={p} leden={leden} />
            <Net p={p} leden={leden} />
          </>
        ),
    };
  },
};

function Tijd({ p, leden }: { p: Stapel; leden: readonly Beeldlid[] }) {
  return (
    <Paneel titel="In de tijd" toelichting="Elke baan is een bron: wie het los van elkaar zag.">
      <Tijdbeeld leden={leden} />
      <Tabel
        titel="De signalen in de tijd"
        rijen={p.leden.map((l, i) => ({ ...l, nummer: i + 1 }))}
        kolommen={[
          { kop: 'Signaal', cel: (r) => r.nummer, smal: true },
          { kop: 'Wanneer', cel: (r) => opmaak.datum(r.datum), smal: true },
          { kop: 'Bron', cel: (r) => bronwoord(r.bron) },
          { kop: 'Waarover', cel: (r) => woordVan(onderwerpen, r.onderwerp) },
        ]}
        rijPad={(r) => `/signalen/${r.id}`}
      />
    </Paneel>
  );
}

function Net({ p, leden }: { p: Stapel; leden: readonly Beeldlid[] }) {
  const nummers = (ids: readonly string[]) => leden.filter((l) => ids.includes(l.id)).map((l) => l.nummer);
  return (
    <Paneel titel="Wie deelt wat" toelichting="Plekken, zaken en facilitators. Nooit iemand die sekswerk doet.">
      {p.gedeeld.length === 0 ? (
        <p>Geen kenmerk staat in twee signalen. Waarom zij bij elkaar liggen staat bij elk signaal op de stapel.</p>
      ) : (
        <>
          <Netbeeld leden={leden} gedeeld={p.gedeeld} />
          <Tabel
            titel="Gedeelde kenmerken"
            rijen={p.gedeeld}
            kolommen={[
              { kop: 'Kenmerk', cel: (r) => `${woordVan(gedeeldsoorten, r.soort)}: ${r.weergave}` },
              { kop: 'Aantal signalen', cel: (r) => r.signalen.length, getal: true, smal: true },
              { kop: 'Welke signalen', cel: (r) => nummers(r.signalen).join(', ') },
            ]}
          />
        </>
      )}
    </Paneel>
  );
}
