import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Documentvoorbeeld } from '../../kern/documentvoorbeeld.tsx';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Knoplink, opmaak, Paneel, Tijdlijn, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { Documenten, isMaatregelsoort, maatregelsoorten } from '../../rapportages/index.ts';
import { documentVanMaatregel } from '../document-maatregel.ts';
import { trekMaatregelIn } from '../handelingen.ts';
import { overMaatregel } from '../over.ts';
import type { Maatregel } from '../schema.ts';
import { stelNalevingVast } from '../stel-naleving-vast.ts';
import { nalevinguitkomsten, stelVervolgVoor } from '../vervolg.ts';
import { toonMaatregel } from '../vragen.ts';
import { Maatregelfeiten } from './maatregelfeiten.tsx';

/** One maatregel: what was asked before when, how compliance came out, and what the ladder points to. */
export const maatregelPagina: Pagina = {
  pad: '/maatregelen/:id',
  async toon(s) {
    const m = await s.vraag(toonMaatregel, { id: s.params.id! });
    const brief = m.documenten.find((d) => d.standaard === 'ua-1');
    return {
      titel: `${isMaatregelsoort(m.soort) ? maatregelsoorten[m.soort] : m.soort} ${m.nummer}`,
      kruimels: [{ tekst: 'Maatregelen', pad: '/maatregelen' }, { tekst: m.nummer }],
      ...volgendeStap(s, m),
      inhoud: (
        <>
          {m.status === 'ingetrokken' && (
            <Waarschuwing soort="info" titel="Ingetrokken">
              {m.intrekreden}
            </Waarschuwing>
          )}
          <TweeKolom
            hoofd={
              <>
                <Vervolg m={m} />
                <Nalevingen m={m} />
                {brief && <Documentvoorbeeld document={documentVanMaatregel(m)} pdfPad={`/documenten/${brief.id}`} />}
                <Documenten documenten={m.documenten} />
              </>
            }
            zijtitel="Bij deze maatregel"
            zij={
              <>
                <Maatregelfeiten m={m} vandaag={s.klok.nu()} />
                <Hercontroles m={m} />
                <Actiebalk s={s} acties={acties(s, m)} />
                <Inzagelink s={s} soort="maatregel" id={m.id} />
              </>
            }
          />
        </>
      ),
    };
  },
};

const afgerond = (m: Maatregel) =>
  m.hercontroles.filter((c) => c.status === 'afgerond' && !m.nalevingen.some((n) => n.controleId === c.id));

function acties(s: Scherm, m: Maatregel) {
  if (m.status !== 'loopt') return [];
  const over = overMaatregel(m);
  return [
    s.actie(stelNalevingVast, over, {
      formulierPad: `/maatregelen/${m.id}/naleving`,
      context: { naControle: afgerond(m).length > 0 },
    }),
    s.actie(trekMaatregelIn, over, { formulierPad: `/maatregelen/${m.id}/intrekken` }),
  ];
}

function volgendeStap(s: Scherm, m: Maatregel): Pick<Paginainhoud, 'volgendeStap'> {
  if (m.status !== 'loopt') return {};
  const termijn = m.hersteltermijnTot ? { voor: m.hersteltermijnTot } : {};
  if (afgerond(m).length > 0 && s.mag(stelNalevingVast, overMaatregel(m), { naControle: true }).toegestaan)
    return { volgendeStap: { tekst: 'Stel de naleving vast', pad: `/maatregelen/${m.id}/naleving`, ...termijn } };
  const gepland = m.hercontroles.some((c) => c.status !== 'afgerond');
  const mag = ['coordinator', 'toezichthouder'].includes(s.wie.petsoort);
  return mag && !gepland
    ? { volgendeStap: { tekst: 'Plan een hercontrole', pad: `/controles/nieuw?maatregel=${m.id}`, ...termijn } }
    : {};
}

/** What the ladder points to, in words; a person decides. */
function Vervolg({ m }: { m: Maatregel }) {
  const laatste = m.nalevingen.at(-1);
  if (!laatste) return null;
  const { titel, tekst } = stelVervolgVoor(m.soort, laatste.uitkomst);
  return (
    <Waarschuwing soort={laatste.uitkomst === 'nageleefd' ? 'goed' : 'let-op'} titel={titel}>
      {tekst} Dit is een voorstel van de ladder; een mens beslist.
    </Waarschuwing>
  );
}

function Nalevingen({ m }: { m: Maatregel }) {
  return (
    <Paneel titel="Naleving" toelichting="Wat bij hercontroles is vastgesteld.">
      {m.nalevingen.length === 0 && <p>Er is nog niet gekeken of er is hersteld.</p>}
      <Tijdlijn
        titel="Naleving"
        items={m.nalevingen.map((n) => ({
          op: n.op,
          tekst: nalevinguitkomsten[n.uitkomst],
          pad: `/controles/${n.controleId}`,
          door: n.doorNaam,
          soort: n.uitkomst === 'nageleefd' ? 'goed' : n.uitkomst === 'deels' ? 'let-op' : 'ernstig',
          toelichting: (
            <>
              <p>{n.bevinding}</p>
              {n.nieuweTermijn && <p>Nieuwe termijn: {opmaak.datum(n.nieuweTermijn)}.</p>}
            </>
          ),
        }))}
      />
    </Paneel>
  );
}

function Hercontroles({ m }: { m: Maatregel }) {
  return (
    <Paneel titel="Controles na de bekendmaking" rang={3}>
      {m.hercontroles.length === 0 && <p>Er is nog geen hercontrole gepland.</p>}
      <ul>
        {m.hercontroles.map((c) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/controles/${c.id}`}>
              {c.nummer}
            </a>
            , {opmaak.datum(c.begin)}, {c.status}
          </li>
        ))}
      </ul>
      {m.status === 'loopt' && <Knoplink pad={`/controles/nieuw?maatregel=${m.id}`}>Hercontrole plannen</Knoplink>}
    </Paneel>
  );
}
