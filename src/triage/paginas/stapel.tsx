import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import {
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Tabel,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
  type Tijdpunt,
} from '../../platform/scherm/index.ts';
import {
  Drempelvak,
  ERNSTIG,
  gedeeldsoorten,
  onderwerpen,
  overStapel,
  Partnervak,
  scheid,
  Signaalcitaat,
  Stapelmerk,
  toonStapel,
  Verbandlijst,
  type Stapel,
} from '../../signalen/index.ts';
import { legTriageVast } from '../handelingen.ts';
import type { Triageregel } from '../schema.ts';
import { toonTriages, toonZorgpartners } from '../vragen.ts';
import { routewoorden, Zorgdichtbij } from '../weergave.tsx';

/** One stapel: every signaal in its own words, why they belong, what they share, what else shares it. Facts, no score (G3). */
export const stapelPagina: Pagina = {
  pad: '/stapels/:id',
  async toon(s) {
    const p = await s.vraag(toonStapel, { id: s.params.id! });
    const triages = (await s.vraag(toonTriages, { stapelId: p.id })).items;
    const zorg = (await s.vraag(toonZorgpartners, {})).items;
    const beslist = s.mag(scheid, overStapel(p)).toegestaan;
    return {
      titel: `Stapel ${p.nummer}: ${p.titel}`,
      kruimels: [{ tekst: 'Stapels', pad: '/stapels' }, { tekst: p.nummer }],
      ...(p.status === 'open'
        ? { volgendeStap: { tekst: 'Kies een route', pad: `/triages/nieuw?stapel=${p.id}` } }
        : triages[0]
          ? {
              volgendeStap: {
                tekst: 'Bekijk de gekozen route',
                pad: `/triages/${triages[0].id}`,
                voor: triages[0].afgedaanOp ? null : triages[0].opvolgenVoor,
              },
            }
          : {}),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Boven p={p} />
              <Leden p={p} beslist={beslist} />
              <Gedeeld p={p} />
              <Voorstellen p={p} beslist={beslist} />
            </>
          }
          zijtitel="Bij deze stapel"
          zij={
            <>
              <Feiten p={p} />
              <Actiebalk
                s={s}
                acties={[
                  s.actie(legTriageVast, overStapel(p), {
                    formulierPad: `/triages/nieuw?stapel=${p.id}`,
                    context: { strafrechtelijk: false, dringend: false, heeftReden: true },
                  }),
                ]}
              />
              <Tijdlijn titel="Hoe deze stapel groeide" items={tijdlijn(p, triages)} />
              <Zorgdichtbij partners={zorg} />
            </>
          }
        />
      ),
    };
  },
};

function Boven({ p }: { p: Stapel }) {
  return (
    <>
      {p.feiten.onderwerpen.some((o) => ERNSTIG.includes(o)) && (
        <Waarschuwing soort="ernstig" titel="Een van deze signalen gaat misschien over de veiligheid van iemand">
          Direct gevaar: bel 112. Onderzoek het niet zelf; kies de deur Opsporing en denk aan zorg.
        </Waarschuwing>
      )}
      <Partnervak treffers={p.partners} />
    </>
  );
}

function Leden({ p, beslist }: { p: Stapel; beslist: boolean }) {
  return (
    <Paneel
      titel="Signalen"
      toelichting="Elk in eigen woorden, met bron, datum en zekerheid. Er is niets samengevoegd."
    >
      {p.leden.map((l, i) => (
        <article>
          <Signaalcitaat signaal={l} nummer={i + 1} />
          <p>
            <strong>Waarom dit erbij hoort:</strong> {l.reden} ({l.besluitDoorNaam}, {opmaak.datumKort(l.besluitOp)})
          </p>
          {beslist && (
            <Knoplink pad={`/stapels/${p.id}/scheiden?signaal=${l.id}`} soort="stil">
              Signaal {i + 1} hoort niet bij elkaar
            </Knoplink>
          )}
        </article>
      ))}
      {p.elders > 0 && (
        <p>
          {opmaak.meervoud(p.elders, 'signaal ligt', 'signalen liggen')} in een gemeente die deze pet niet dient, en{' '}
          {p.elders === 1 ? 'is' : 'zijn'} hier niet te lezen.
        </p>
      )}
    </Paneel>
  );
}

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
function Gedeeld({ p }: { p: Stapel }) {
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

function Voorstellen({ p, beslist }: { p: Stapel; beslist: boolean }) {
  if (p.kandidaten.length === 0)
    return (
      <LegeStaat
        titel="Geen voorstellen"
        tekst="Geen ander signaal gaat over dezelfde plek, zaak of facilitator. Komt er een bij, dan staat het hier."
      />
    );
  return (
    <Paneel
      titel="Hoort dit er ook bij?"
      toelichting="Deelt een kenmerk, of lijkt erop. Een voorstel, geen conclusie: de coördinator of de jurist beslist."
    >
      {p.kandidaten.map((k, i) => (
        <article>
          <Signaalcitaat signaal={k} />
          <Verbandlijst verbanden={k.verbanden} />
          {beslist && (
            <p>
              <Knoplink pad={`/stapels/${p.id}/toevoegen?signaal=${k.id}`}>Voorstel {i + 1} hoort erbij</Knoplink>{' '}
              <Knoplink pad={`/stapels/${p.id}/scheiden?signaal=${k.id}`} soort="stil">
                Voorstel {i + 1} hoort niet bij elkaar
              </Knoplink>
            </p>
          )}
        </article>
      ))}
    </Paneel>
  );
}

function Feiten({ p }: { p: Stapel }) {
  const f = p.feiten;
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Status', waarde: <Stapelmerk status={p.status} /> },
          { naam: 'Signalen', waarde: opmaak.getal(f.signalen + p.elders) },
          { naam: 'Uit verschillende meldingen', waarde: opmaak.getal(f.meldingen) },
          { naam: 'Bronnen', waarde: f.bronnen.map(bronwoord).join(', ') },
          { naam: 'Onderwerpen', waarde: f.onderwerpen.map((o) => woordVan(onderwerpen, o)).join(', ') },
          {
            naam: 'Periode',
            waarde: f.van && f.tot ? `${opmaak.datumKort(f.van)} tot en met ${opmaak.datumKort(f.tot)}` : undefined,
          },
          { naam: 'Gemeenten', waarde: f.gemeenten.map(gemeentenaam).join(', ') },
          { naam: 'Gemaakt', waarde: `${opmaak.datum(p.aangemaaktOp)}, door ${p.aangemaaktDoorNaam}` },
        ]}
      />
      <p>Dit zijn tellingen, geen score. Wegen doet een mens.</p>
      <Drempelvak telling={p.drempel} />
    </>
  );
}

function tijdlijn(p: Stapel, triages: readonly Triageregel[]): Tijdpunt[] {
  const punten: Tijdpunt[] = [
    ...p.besluiten.map((b) => ({
      op: b.op,
      tekst: `${b.besluit === 'hoort_bij' ? 'Hoort erbij' : 'Hoort er niet bij'}: ${b.begin ?? 'signaal in een andere gemeente'}`,
      door: b.doorNaam,
      toelichting: b.reden,
    })),
    ...triages.map((t) => ({
      op: t.op,
      tekst: `Route gekozen: ${routewoorden(t.routes)}`,
      pad: `/triages/${t.id}`,
      door: t.doorNaam,
    })),
  ];
  return punten.sort((a, b) => String(a.op).localeCompare(String(b.op)));
}
