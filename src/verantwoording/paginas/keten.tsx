import { Fout } from '../../kern/fouten.ts';
import type { Bestand } from '../../kern/kamer.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { toonAnkers } from '../anker-vragen.ts';
import type { Ketencontrole } from '../schema-log.ts';
import { controleerVerwerkingen } from '../vragen.ts';
import { Link } from '../weergave.tsx';

const WAT_NU =
  'Wat nu: laat de database niet verder wijzigen, bewaar een kopie, en behandel dit als een datalek totdat het tegendeel blijkt (AVG 33). Vergelijk met de laatste reservekopie van vóór deze plaats.';

/** Whether nobody changed the log unnoticed: walks the whole chain now. */
export const ketenPagina: Pagina = {
  pad: '/log/keten',
  async toon(s) {
    const k = await s.vraag(controleerVerwerkingen, {});
    return {
      titel: 'Is de keten van het log heel?',
      kruimels: [{ tekst: 'Log', pad: '/log' }, { tekst: 'Keten' }],
      inhoud: (
        <>
          <Uitkomst k={k} />
          <Gegevens
            items={[
              { naam: 'Gecontroleerd', waarde: opmaak.datumtijd(s.klok.nu()) },
              { naam: 'Schakels die kloppen', waarde: opmaak.getal(k.schakels) },
              { naam: 'Regels daarin', waarde: opmaak.getal(k.rijen) },
              { naam: 'Wachten nog op verzegeling', waarde: opmaak.getal(k.wachtend) },
            ]}
          />
          <p>
            Het log van de hele installatie is nagelopen, ook regels die deze pet niet mag lezen. Elke regel zit met een
            wiskundige vingerafdruk vast aan alle regels ervoor; wie er één verandert, weghaalt of bijplaatst, breekt de
            keten vanaf die plaats. Of iemand de hele keten opnieuw schreef, ziet u alleen met een anker van eerder.
          </p>
          <p class="sz-rij">
            <Knoplink pad="/log/keten">Controleer opnieuw</Knoplink>
            <Knoplink pad="/log/ankers">Ankers</Knoplink>
          </p>
        </>
      ),
    };
  },
};

function Uitkomst({ k }: { k: Ketencontrole }) {
  if (k.heel)
    return (
      <Waarschuwing soort="goed" titel="De keten is heel">
        Alle verzegelde regels staan er nog, in dezelfde volgorde en met dezelfde inhoud.
      </Waarschuwing>
    );
  return (
    <Waarschuwing
      soort="ernstig"
      titel={`De keten is gebroken${k.schakel === null ? '' : ` bij schakel ${k.schakel}`}`}
    >
      <p>
        {opmaak.hoofdletter(k.reden ?? '')}.{k.rij && ` Regel ${k.rij}.`}
      </p>
      <p>{WAT_NU}</p>
    </Waarschuwing>
  );
}

/** The signed digests of each day, to keep elsewhere, and how the last walk of the program itself came out. */
export const ankersPagina: Pagina = {
  pad: '/log/ankers',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Ankers van het log',
    toets: '1',
    petten: ['privacyfunctionaris', 'beheerder'],
  },
  async toon(s) {
    const { items, begin, controle } = await s.vraag(toonAnkers, {});
    return {
      titel: 'Ankers van het log',
      kruimels: [{ tekst: 'Ankers' }],
      inhoud: (
        <>
          {controle && !controle.heel && (
            <Waarschuwing soort="ernstig" titel="De keten van het log is gebroken">
              <p>
                Gevonden op {opmaak.datumtijd(controle.op)}: {controle.reden}.
              </p>
              <p>{WAT_NU}</p>
            </Waarschuwing>
          )}
          <p>
            Elke dag tekent Samenzicht hoe ver het log is. Bewaar zo’n anker buiten deze machine: wie de hele keten
            herschrijft, kan een anker dat u al had niet meer kloppend krijgen. Narekenen doet de beheerder met{' '}
            <code>npm run log:controleer -- --anker bestand</code>.
          </p>
          {controle && (
            <Gegevens
              items={[
                { naam: 'Het log begint', waarde: begin ? beginVan(begin) : 'bij de eerste regel' },
                { naam: 'Laatste controle door het programma', waarde: opmaak.datumtijd(controle.op) },
                { naam: 'Uitkomst', waarde: controle.heel ? 'heel' : 'gebroken' },
                { naam: 'Schakels', waarde: opmaak.getal(controle.schakels) },
                { naam: 'Regels', waarde: opmaak.getal(controle.rijen) },
              ]}
            />
          )}
          <Paneel titel="Ankers, de nieuwste eerst">
            <Tabel
              titel="Ankers van het log"
              rijen={items}
              leeg="Er is nog geen anker. Het eerste komt binnen een uur nadat het log begon."
              kolommen={[
                { kop: 'Dag', cel: (a) => opmaak.datum(a.dag) },
                { kop: 'Schakel', cel: (a) => opmaak.getal(a.schakel), smal: true },
                { kop: 'Regels', cel: (a) => opmaak.getal(a.rijen), smal: true },
                { kop: 'Hash', cel: (a) => <code>{a.hash.slice(0, 16)}…</code> },
                { kop: 'Bewaren', cel: (a) => <Link pad={`/log/ankers/${a.dag}/anker.json`} tekst="Downloaden" /> },
              ]}
            />
          </Paneel>
        </>
      ),
    };
  },
};

function beginVan(b: { schakel: number; rijen: number; op: string }): string {
  return `na schakel ${opmaak.getal(b.schakel)}; ${opmaak.meervoud(b.rijen, 'regel', 'regels')} daarvoor zijn na de bewaartermijn vernietigd, het laatst op ${opmaak.datum(b.op)}`;
}

/** One anchor as a file. */
export const ankerbestand: Bestand = {
  pad: '/log/ankers/:dag/anker.json',
  async geef(s) {
    const { items } = await s.vraag(toonAnkers, {});
    const anker = items.find((a) => a.dag === s.params.dag);
    if (!anker) throw new Fout('NIET_GEVONDEN', 'Van deze dag is er geen anker. Kies een dag uit de lijst.');
    return {
      inhoud: Buffer.from(`${JSON.stringify(anker, null, 2)}\n`),
      type: 'application/json',
      naam: `anker-${anker.dag}.json`,
    };
  },
};
