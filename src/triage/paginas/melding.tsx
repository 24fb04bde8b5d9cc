import { Bestandenpaneel } from '../../kern/bestanden/index.ts';
import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Partnervoorwaarden, toonPartnervoorwaarden } from '../../intake/index.ts';
import {
  bronwoord,
  koppelTerug,
  meldingbestanden,
  Meldingmerk,
  overMelding,
  toonGelijkende,
  toonMelding,
  Urgentiemerk,
  wijzen,
  woordVan,
  type Melding,
} from '../../meldingen/index.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Stappen,
  Termijn,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { legSignaalVast, Onderwerpmerk, toonSignalenVanMelding } from '../../signalen/index.ts';
import { BelEerst, Opvallend } from '../opvallend.tsx';
import { legTriageVast } from '../handelingen.ts';
import { stappenVan } from '../stappen.ts';
import type { Triageregel } from '../schema.ts';
import { toonTriages, toonZorgpartners } from '../vragen.ts';
import { NuBellen, Zorgdichtbij } from '../weergave.tsx';
import { tijdlijnVan, volgendeStap, type Signaalmet } from './meldingverloop.ts';

/** One melding: the words of the melder left, what we make of it right. */
export const meldingPagina: Pagina = {
  pad: '/meldingen/:id',
  async toon(s) {
    const melding = await s.vraag(toonMelding, { id: s.params.id! });
    const signalen = (await s.vraag(toonSignalenVanMelding, { id: melding.id })).items;
    const triages = await leesTriages(s, melding.id, signalen);
    const gelijkende = (await s.vraag(toonGelijkende, { id: melding.id })).items;
    const [zorg, bestanden, voorwaarden] = await leesErbij(s, melding.id);
    return {
      titel: `Melding ${melding.nummer}`,
      kruimels: [{ tekst: 'Meldingen', pad: '/meldingen' }, { tekst: melding.nummer }],
      ...volgendeStap(melding, signalen, triages),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Begin melding={melding} voorwaarden={voorwaarden} />
              <Woorden melding={melding} />
              <Signalenpaneel melding={melding} signalen={signalen} />
              <Bestandenpaneel deel={meldingbestanden} id={melding.id} items={bestanden} />
              <Gelijkende items={gelijkende} />
              <Tijdlijn titel="Wat er gebeurde" items={tijdlijnVan(melding, signalen, triages)} />
            </>
          }
          zijtitel="Wat wij ervan maken"
          zij={
            <>
              <Kenmerken s={s} melding={melding} />
              <Stappen stappen={stappenVan(melding, signalen, triages)} />
              <Actiebalk
                s={s}
                acties={[
                  s.actie(legSignaalVast, overMelding(melding), {
                    formulierPad: `/meldingen/${melding.id}/signalen/nieuw`,
                  }),
                  s.actie(legTriageVast, overMelding(melding), {
                    formulierPad: `/triages/nieuw?melding=${melding.id}`,
                    context: { strafrechtelijk: false, dringend: false, heeftReden: true },
                  }),
                  s.actie(koppelTerug, overMelding(melding), {
                    formulierPad: `/meldingen/${melding.id}/terugkoppelen`,
                  }),
                ]}
              />
              <Zorgdichtbij partners={zorg} />
              <Inzagelink s={s} soort="melding" id={melding.id} />
            </>
          }
        />
      ),
    };
  },
};

/** What comes before the words: whom to call first, and under which conditions a partner gave them. */
function Begin(o: { melding: Melding; voorwaarden: Parameters<typeof Partnervoorwaarden>[0]['items'] }) {
  return (
    <>
      <Bellen melding={o.melding} />
      <Partnervoorwaarden items={o.voorwaarden} />
      {o.voorwaarden.some((v) => v.toestemmingOp === null) && (
        <p>
          <Knoplink pad={`/meldingen/${o.melding.id}/partnertoestemmingen`} soort="stil">
            Toestemming van de afzender vastleggen
          </Knoplink>
        </p>
      )}
    </>
  );
}

/** Who to call first, as long as nobody took it up: because the melder says so, or because the words do. */
function Bellen({ melding }: { melding: Melding }) {
  if (melding.status !== 'nieuw') return <></>;
  if (melding.urgentie === 'direct') return <NuBellen />;
  return melding.tekst === null ? <></> : <BelEerst tekst={melding.tekst} />;
}

/** What stands beside a melding: care nearby, and what the melder sent along. */
async function leesErbij(s: Scherm, id: string) {
  const [zorg, bestanden] = [await s.vraag(toonZorgpartners, {}), await s.vraag(meldingbestanden.tonen, { id })];
  const voorwaarden = await s.vraag(toonPartnervoorwaarden, { id });
  return [zorg.items, bestanden.items, voorwaarden.items] as const;
}

/** Routes chosen for this melding itself, and for the stapels its signalen lie on. */
async function leesTriages(s: Scherm, meldingId: string, signalen: readonly Signaalmet[]): Promise<Triageregel[]> {
  const stapelIds = [...new Set(signalen.flatMap((x) => x.stapels.map((p) => p.id)))];
  const lijsten = await Promise.all([
    s.vraag(toonTriages, { meldingId }),
    ...stapelIds.map((stapelId) => s.vraag(toonTriages, { stapelId })),
  ]);
  return lijsten.flatMap((l) => l.items).sort((a, b) => (a.op < b.op ? 1 : -1));
}

function Woorden({ melding: m }: { melding: Melding }) {
  if (m.tekst !== null)
    return (
      <>
        <Citaat
          tekst={m.tekst}
          bron={`${bronwoord(m.bron)}, ${woordVan(wijzen, m.wijze).toLowerCase()}, ${opmaak.datumtijd(m.ontvangenOp)}`}
        />
        <Opvallend tekst={m.tekst} />
      </>
    );
  if (m.status !== 'overgedragen')
    return (
      <Waarschuwing soort="info" titel="De woorden zijn gewist">
        Zes maanden na de afhandeling gaan de woorden van de melder weg (AVG 5 lid 1 e). De feiten staan in de signalen.
      </Waarschuwing>
    );
  return (
    <Waarschuwing soort="info" titel="Overgedragen aan het dossier mensenhandel">
      De woorden van deze melding staan nu alleen nog in dat dossier. Vragen? Overleg met de aandachtsfunctionaris
      mensenhandel.
    </Waarschuwing>
  );
}

function Signalenpaneel({ melding, signalen }: { melding: Melding; signalen: readonly Signaalmet[] }) {
  return (
    <Paneel
      titel="Signalen uit deze melding"
      toelichting="Eén feit per signaal, in eigen woorden."
      acties={
        melding.tekst !== null ? (
          <Knoplink pad={`/meldingen/${melding.id}/signalen/nieuw`} icoon="plus">
            Signaal
          </Knoplink>
        ) : undefined
      }
    >
      {signalen.length === 0 && <p>Er zijn nog geen feiten uit deze melding gehaald.</p>}
      <ul>
        {signalen.map((x) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/signalen/${x.id}`}>
              {x.feit}
            </a>{' '}
            <Onderwerpmerk onderwerp={x.onderwerp} />
            {x.stapels.map((p) => (
              <>
                {' op stapel '}
                <a class="utrecht-link utrecht-link--html-a" href={`/stapels/${p.id}`}>
                  {p.nummer}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

function Gelijkende({
  items,
}: {
  items: ReadonlyArray<{ id: string; nummer: string; begin: string; ontvangenOp: string; redenen: string[] }>;
}) {
  return (
    <Paneel
      titel="Lijkt op"
      toelichting="Meldingen van de laatste twaalf maanden met dezelfde plaats of dezelfde zeldzame woorden. Een hint, geen conclusie."
    >
      {items.length === 0 && <p>Er is geen melding die hierop lijkt.</p>}
      <ul>
        {items.map((g) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/meldingen/${g.id}`}>
              {g.nummer}, {opmaak.datumKort(g.ontvangenOp)}
            </a>
            : {g.begin} <strong>{g.redenen.join('; ')}</strong>
          </li>
        ))}
      </ul>
    </Paneel>
  );
}

function Kenmerken({ s, melding: m }: { s: Scherm; melding: Melding }) {
  const plaats = m.inrichtingId ? (
    <a class="utrecht-link utrecht-link--html-a" href={`/inrichtingen/${m.inrichtingId}`}>
      {m.inrichtingNaam}
    </a>
  ) : (
    m.locatieTekst || m.plaatsomschrijving
  );
  return (
    <Gegevens
      items={[
        { naam: 'Status', waarde: <Meldingmerk status={m.status} /> },
        { naam: 'Urgentie', waarde: <Urgentiemerk urgentie={m.urgentie} /> },
        {
          naam: 'Reageren voor',
          waarde: <Termijn dag={m.reagerenVoor} vandaag={s.klok.nu()} afgerond={m.status !== 'nieuw'} />,
        },
        { naam: 'Waar', waarde: plaats },
        { naam: 'Gemeente', waarde: m.gemeenteNaam },
        { naam: 'Melder', waarde: `${bronwoord(m.bron)}${m.anoniem ? ', anoniem' : ''}` },
        { naam: 'Wil de melder het horen?', waarde: m.terugkoppelingGewenst ? 'Ja' : 'Nee' },
        { naam: 'Geregistreerd', waarde: `${opmaak.datumtijd(m.aangemaaktOp)}, door ${m.aangemaaktDoorNaam}` },
      ]}
    />
  );
}
