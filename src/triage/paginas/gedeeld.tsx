import { woordVan } from '../../meldingen/index.ts';
import { Knoplink, Paneel, Tabel } from '../../platform/scherm/index.ts';
import { gedeeldsoorten, type Stapel } from '../../signalen/index.ts';

type Gedeeldrij = Stapel['gedeeld'][number];
const KOLOMMEN_HOOGUIT = 8;

function perSignaal({ id }: Stapel['leden'][number], i: number) {
  return { kop: `Signaal ${i + 1}`, cel: (r: Gedeeldrij) => (r.signalen.includes(id) ? 'ja' : '–'), smal: true };
}

/** Of a large stapel the numbers of the signalen in one column. */
function samen(p: Stapel) {
  const nummers = (r: Gedeeldrij) => p.leden.flatMap((l, i) => (r.signalen.includes(l.id) ? [i + 1] : [])).join(', ');
  return { kop: 'Signalen', cel: nummers };
}

/** Which handle stands in which signaal: who shares what, as a table. */
export function Gedeeld({ p }: { p: Stapel }) {
  if (p.gedeeld.length === 0)
    return (
      <Paneel titel="Wat zij delen">
        <p>
          <a class="utrecht-link utrecht-link--html-a" href={`/stapels/${p.id}/beeld`}>
            Bekijk het beeld in de tijd
          </a>
        </p>
        <p>Geen kenmerk staat letterlijk in twee signalen. De reden staat bij elk signaal.</p>
      </Paneel>
    );
  return (
    <Paneel
      titel="Wat zij delen"
      acties={
        <Knoplink pad={`/stapels/${p.id}/beeld`} soort="stil">
          Bekijk het beeld: tijdlijn en wie wat deelt
        </Knoplink>
      }
    >
      <Tabel
        titel="Gedeelde kenmerken per signaal"
        rijen={p.gedeeld}
        kolommen={[
          { kop: 'Kenmerk', cel: (r) => `${woordVan(gedeeldsoorten, r.soort)}: ${r.weergave}` },
          ...(p.leden.length > KOLOMMEN_HOOGUIT ? [samen(p)] : p.leden.map(perSignaal)),
        ]}
      />
    </Paneel>
  );
}
