import { bronwoord, woordVan } from '../../meldingen/index.ts';
import { opmaak } from '../../platform/scherm/index.ts';
import { gedeeldsoorten } from '../schema.ts';
import type { Stapel } from '../schema-stapels.ts';
import { deelNetIn, deelTijdIn, type Beeldlid, type Netindeling, type Tijdmerk } from './indeling.ts';

const BREEDTE = 760;
const KANTLIJN = 190;
const BAAN = 46;
const BOVEN = 14;

/** When what was seen, with a lane per source: a picture with its words, and the same as a table beside it. */
export function Tijdbeeld({ leden }: { leden: readonly Beeldlid[] }) {
  const breed = BREEDTE - KANTLIJN - 30;
  const { banen, merken, streepjes } = deelTijdIn(leden, breed);
  const hoogte = BOVEN + banen.length * BAAN + 30;
  return (
    <div class="sz-beeld" tabindex={0} role="group" aria-label="Tijdlijn van de signalen">
      <svg viewBox={`0 0 ${BREEDTE} ${hoogte}`} role="img" aria-labelledby="tijd-titel tijd-uitleg">
        <title id="tijd-titel">Wanneer en door wie het is gezien</title>
        <desc id="tijd-uitleg">
          {`${opmaak.meervoud(leden.length, 'signaal', 'signalen')} uit ${opmaak.meervoud(banen.length, 'bron', 'bronnen')}. Dezelfde gegevens staan in de tabel hieronder.`}
        </desc>
        {streepjes.map((s) => (
          <g>
            <line class="sz-beeld__raster" x1={KANTLIJN + s.x} x2={KANTLIJN + s.x} y1={BOVEN} y2={hoogte - 26} />
            <text class="sz-beeld__klein" x={KANTLIJN + s.x} y={hoogte - 10} text-anchor="middle">
              {opmaak.datumKort(s.dag)}
            </text>
          </g>
        ))}
        {banen.map((b, i) => (
          <g>
            <text class="sz-beeld__tekst" x={0} y={baanhoogte(i) + 5}>
              {kort(bronwoord(b), 26)}
            </text>
            <line class="sz-beeld__baan" x1={KANTLIJN} x2={BREEDTE - 30} y1={baanhoogte(i)} y2={baanhoogte(i)} />
          </g>
        ))}
        {merken.map((m) => (
          <Merkteken merk={m} />
        ))}
      </svg>
    </div>
  );
}

const baanhoogte = (i: number): number => BOVEN + i * BAAN + BAAN / 2;

/** A circle with its number; a square for what may touch the safety of somebody; a count for what lies close together. */
function Merkteken({ merk: m }: { merk: Tijdmerk }) {
  const [x, y, r] = [KANTLIJN + m.x, baanhoogte(m.baan), m.nummers.length > 1 ? 16 : 12];
  const klasse = m.ernstig ? 'sz-beeld__merk sz-beeld__merk--ernstig' : 'sz-beeld__merk';
  return (
    <g>
      {m.ernstig ? (
        <rect class={klasse} x={x - r} y={y - r} width={2 * r} height={2 * r} />
      ) : (
        <circle class={klasse} cx={x} cy={y} r={r} />
      )}
      <text class="sz-beeld__nummer" x={x} y={y + 4} text-anchor="middle">
        {m.nummers.length > 1 ? `${m.nummers.length}×` : m.nummers[0]}
      </text>
    </g>
  );
}

const LINKS = 130;
const RECHTS = 430;

/** Who shares what: signalen left, places and businesses right. Never a person who does sekswerk. */
export function Netbeeld({ leden, gedeeld }: { leden: readonly Beeldlid[]; gedeeld: Stapel['gedeeld'] }) {
  const net = deelNetIn(leden, gedeeld);
  return (
    <div class="sz-beeld" tabindex={0} role="group" aria-label="Wie deelt wat">
      <svg viewBox={`0 0 ${BREEDTE} ${net.hoogte}`} role="img" aria-labelledby="net-titel net-uitleg">
        <title id="net-titel">Welke signalen delen welk kenmerk</title>
        <desc id="net-uitleg">
          {`${opmaak.meervoud(gedeeld.length, 'gedeeld kenmerk', 'gedeelde kenmerken')}. Dezelfde gegevens staan in de tabel hieronder.`}
        </desc>
        {net.lijnen.map((l) => (
          <Lijn van={net.links[l.van]!.y} naar={net.rechts[l.naar]!.y} />
        ))}
        {net.links.map((l) => (
          <g>
            <circle class="sz-beeld__merk" cx={LINKS} cy={l.y} r={l.nummers.length > 1 ? 16 : 13} />
            <text class="sz-beeld__nummer" x={LINKS} y={l.y + 4} text-anchor="middle">
              {l.nummers.length > 1 ? `${l.nummers.length}×` : l.nummers[0]}
            </text>
            <text class="sz-beeld__klein" x={LINKS - 24} y={l.y + 4} text-anchor="end">
              {l.nummers.length > 1 ? 'signalen' : 'signaal'}
            </text>
          </g>
        ))}
        {net.rechts.map((r) => (
          <Kenmerkvak rechts={r} />
        ))}
      </svg>
    </div>
  );
}

function Lijn({ van, naar }: { van: number; naar: number }) {
  const midden = (LINKS + RECHTS) / 2;
  return <path class="sz-beeld__lijn" d={`M${LINKS} ${van}C${midden} ${van} ${midden} ${naar} ${RECHTS} ${naar}`} />;
}

function Kenmerkvak({ rechts: r }: { rechts: Netindeling['rechts'][number] }) {
  return (
    <g>
      <rect class="sz-beeld__vak" x={RECHTS} y={r.y - 17} width={BREEDTE - RECHTS - 2} height={34} rx={4} />
      <text class="sz-beeld__klein" x={RECHTS + 10} y={r.y - 3}>
        {`${woordVan(gedeeldsoorten, r.soort)} · ${opmaak.meervoud(r.nummers.length, 'signaal', 'signalen')}`}
      </text>
      <text class="sz-beeld__tekst" x={RECHTS + 10} y={r.y + 12}>
        {kort(r.weergave, 40)}
      </text>
    </g>
  );
}

const kort = (tekst: string, hooguit: number): string =>
  tekst.length > hooguit ? `${tekst.slice(0, hooguit - 1)}…` : tekst;
