import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud } from '../../kern/scherm.ts';
import { Partnervoorwaarden } from '../../intake/index.ts';
import { bronwoord, woordVan } from '../../meldingen/index.ts';
import {
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
  type Tijdpunt,
} from '../../platform/scherm/index.ts';
import {
  Drempelvak,
  ERNSTIG,
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
import { Gedeeld } from './gedeeld.tsx';
import { routewoorden, Zorgdichtbij } from '../weergave.tsx';

/** One stapel: every signaal in its own words, why they belong, what they share, what else shares it. Facts, no score (G3). */
export const stapelPagina: Pagina = {
  pad: '/stapels/:id',
  async toon(s) {
    const p = await s.vraag(toonStapel, { id: s.params.id! });
    const triages = (await s.vraag(toonTriages, { stapelId: p.id })).items;
    const vakken = await s.vakken('stapel', p.id);
    const zorg = (await s.vraag(toonZorgpartners, {})).items;
    const beslist = s.mag(scheid, overStapel(p)).toegestaan;
    return {
      titel: `Stapel ${p.nummer}: ${p.titel}`,
      kruimels: [{ tekst: 'Stapels', pad: '/stapels' }, { tekst: p.nummer }],
      ...volgendeStap(p, triages),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Boven p={p} />
              <Leden p={p} beslist={beslist} />
              <Gedeeld p={p} />
              <Voorstellen p={p} beslist={beslist} />
              {vakken}
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

function volgendeStap(p: Stapel, triages: readonly Triageregel[]): Pick<Paginainhoud, 'volgendeStap'> {
  if (p.status === 'open') return { volgendeStap: { tekst: 'Kies een route', pad: `/triages/nieuw?stapel=${p.id}` } };
  const [t] = triages;
  if (!t) return {};
  const voor = t.afgedaanOp ? null : t.opvolgenVoor;
  return { volgendeStap: { tekst: 'Bekijk de gekozen route', pad: `/triages/${t.id}`, voor } };
}

function Boven({ p }: { p: Stapel }) {
  return (
    <>
      {p.feiten.onderwerpen.some((o) => ERNSTIG.includes(o)) && (
        <Waarschuwing soort="ernstig" titel="Een van deze signalen gaat misschien over de veiligheid van iemand">
          Direct gevaar: bel 112. Onderzoek het niet zelf; kies de deur Opsporing en denk aan zorg.
        </Waarschuwing>
      )}
      <Partnervoorwaarden items={p.voorwaarden} metMelding />
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
