import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { beeindigMedewerker, heeftVierOgen, koppelMedewerker, logMedewerkerUit } from '../medewerkerhandelingen.ts';
import { buitenEigenGemeenten, buitenEigenOrganisaties, overBeheer } from '../over.ts';
import { petGeldt } from '../pet-geldt.ts';
import { toonWerkOpNaam } from '../overdrachthandelingen.ts';
import { kenPetToe, trekPetIn, WERKPET } from '../pethandelingen.ts';
import type { Medewerkerkaart } from '../schema.ts';
import type { Voorstel } from '../schema-voorstellen.ts';
import { toonMedewerker } from '../vragen.ts';
import { petwoord } from '../../verantwoording/index.ts';
import { stelPetVoor, toonVoorstellen } from '../voorstelhandelingen.ts';
import { Naamwerkpaneel } from './overdragen.tsx';
import { Actiefmerk, kruimelsVan, meerCompartimenten, Voorstelmerk } from '../weergave.tsx';

type Pet = Medewerkerkaart['petten'][number];

/** One medewerker: pets of now and before, and what the beheerder may do about them. */
export const medewerkerPagina: Pagina = {
  pad: '/medewerkers/:id',
  async toon(s) {
    const m = await s.vraag(toonMedewerker, { id: s.params.id! });
    const voorstellen = await s.vraag(toonVoorstellen, { medewerkerId: m.id });
    const nu = m.petten.filter((p) => petGeldt(p, s.klok.nu()));
    const werk = await s.vraag(toonWerkOpNaam, { id: m.id });
    return {
      titel: m.naam,
      kruimels: [{ tekst: 'Medewerkers', pad: '/medewerkers' }, { tekst: m.naam }],
      ...volgendeStap(s, m, nu),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              {meerCompartimenten(nu.map((p) => p.soort)) && <MeerPetten />}
              {werk.items.length > 0 && <Naamwerkpaneel m={m} werk={werk} buiten={valtBuiten(s, m, nu)} />}
              <Petten m={m} nu={nu} />
              {voorstellen.items.length > 0 && <Voorstellen items={voorstellen.items} />}
              {nu.map((p) => (
                <Actiebalk s={s} titel={`Pet ${petwoord(p.soort)}`} acties={[intrekken(s, m, p, werk.teRegelen)]} />
              ))}
            </>
          }
          zijtitel="Bij deze medewerker"
          zij={
            <>
              <Bijzonderheden m={m} />
              {m.actief && <Doen s={s} m={m} nu={nu} teRegelen={werk.teRegelen} />}
              {s.wie.petsoort === 'privacyfunctionaris' && (
                <Knoplink pad={`/log?medewerkerId=${m.id}`}>Wat deze medewerker deed, volgens het log</Knoplink>
              )}
            </>
          }
        />
      ),
    };
  },
};

function volgendeStap(s: Scherm, m: Medewerkerkaart, nu: readonly Pet[]): Pick<Paginainhoud, 'volgendeStap'> {
  if (!m.actief || s.wie.petsoort !== 'beheerder' || m.id === s.wie.medewerkerId) return {};
  if (nu.length === 0) return { volgendeStap: { tekst: 'Geef een pet', pad: `/medewerkers/${m.id}/petten/nieuw` } };
  if (!m.gekoppeld) return { volgendeStap: { tekst: 'Koppel een account', pad: `/medewerkers/${m.id}/koppelen` } };
  return {};
}

function Doen({
  s,
  m,
  nu,
  teRegelen,
}: {
  s: Scherm;
  m: Medewerkerkaart;
  nu: readonly Pet[];
  teRegelen: readonly string[];
}) {
  const over = overBeheer(m.id);
  const aanZichzelf = m.id === s.wie.medewerkerId;
  const buiten = valtBuiten(s, m, nu);
  return (
    <Actiebalk
      s={s}
      acties={[
        s.actie(kenPetToe, over, {
          formulierPad: `/medewerkers/${m.id}/petten/nieuw`,
          context: { aanZichzelf, buitenEigenGemeenten: false, vierOgen: false, tweedeBeheerder: false },
        }),
        s.actie(stelPetVoor, over, {
          formulierPad: `/medewerkers/${m.id}/petten/voorstellen`,
          titel: 'Pet voorstellen die vier ogen vraagt',
          context: { aanZichzelf, buitenEigenGemeenten: false },
        }),
        s.actie(koppelMedewerker, over, {
          formulierPad: `/medewerkers/${m.id}/koppelen`,
          titel: m.gekoppeld ? 'Ander account koppelen' : 'Account koppelen',
          context: { aanZichzelf, buitenEigenGemeenten: buiten, vierOgen: heeftVierOgen(m, s.klok.nu()) },
        }),
        s.actie(logMedewerkerUit, over, { context: { buitenEigenGemeenten: buiten } }),
        s.actie(beeindigMedewerker, over, {
          context: { buitenEigenGemeenten: buiten, openWerk: teRegelen.length > 0 },
          bevestig: `Alle petten van ${m.naam} worden ingetrokken en alle sessies stoppen meteen. Wat is gedaan blijft onder deze naam in het log. Dit is niet terug te draaien.`,
        }),
      ]}
    />
  );
}

function intrekken(s: Scherm, m: Medewerkerkaart, pet: Pet, teRegelen: readonly string[]) {
  return s.actie(trekPetIn, overBeheer(m.id), {
    params: { id: m.id, petId: pet.id },
    titel: `Pet ${petwoord(pet.soort)} intrekken`,
    context: {
      aanZichzelf: m.id === s.wie.medewerkerId,
      buitenEigenGemeenten: buitenEigenGemeenten(s.wie, m.eigenOrganisatie, [pet]),
      openWerk: pet.soort === WERKPET && pet.gemeenten.some((g) => teRegelen.includes(g)),
    },
    bevestig: `${m.naam} kan als ${petwoord(pet.soort)} meteen niets meer zien of doen. Opnieuw geven kan; dat is dan een nieuwe pet.`,
  });
}

function MeerPetten() {
  return (
    <Waarschuwing soort="info" titel="Petten in meer dan één compartiment">
      Deze medewerker draagt er altijd één tegelijk, op alle apparaten. Wisselen staat in het log. Wat in de ene pet
      gezien is, mag in de andere niet zonder verstrekking worden gebruikt.
    </Waarschuwing>
  );
}

function Petten({ m, nu }: { m: Medewerkerkaart; nu: readonly Pet[] }) {
  return (
    <Paneel titel="Petten" toelichting="Wat iemand ziet en mag volgt uit de pet, nooit uit de persoon.">
      <Tabel
        titel={`Petten van ${m.naam}`}
        rijen={m.petten}
        leeg="Deze medewerker heeft nog geen pet gehad, en kan dus niets zien of doen."
        kolommen={[
          { kop: 'Pet', cel: (p) => petwoord(p.soort) },
          { kop: 'Compartiment', cel: (p) => p.compartiment },
          { kop: 'Gemeenten', cel: (p) => p.gemeenten.map(gemeentenaam).join(', ') || 'geen' },
          { kop: 'Vanaf', cel: (p) => opmaak.datumKort(p.geldigVan), smal: true },
          {
            kop: 'Tot',
            cel: (p) => (p.geldigTot ? opmaak.datumtijdKort(p.geldigTot) : 'geen einddatum'),
            smal: true,
          },
          { kop: 'Geldt nu', cel: (p) => (nu.includes(p) ? 'ja' : 'nee'), smal: true },
        ]}
      />
    </Paneel>
  );
}

function Voorstellen({ items }: { items: readonly Voorstel[] }) {
  return (
    <Paneel
      titel="Voorgestelde petten"
      toelichting="Petten die vier ogen vragen: wat is voorgesteld, en wat een tweede persoon besloot."
    >
      <Tabel
        titel="Voorgestelde petten"
        rijen={items}
        kolommen={[
          {
            kop: 'Pet',
            cel: (v) => (
              <a class="utrecht-link utrecht-link--html-a" href={`/petvoorstellen/${v.id}`}>
                {petwoord(v.soort)}
              </a>
            ),
          },
          { kop: 'Voorgesteld', cel: (v) => opmaak.datumKort(v.voorgesteldOp), smal: true },
          { kop: 'Stand', cel: (v) => <Voorstelmerk stand={v.stand} /> },
        ]}
      />
    </Paneel>
  );
}

function Bijzonderheden({ m }: { m: Medewerkerkaart }) {
  return (
    <Gegevens
      items={[
        { naam: 'Stand', waarde: <Actiefmerk actief={m.actief} /> },
        { naam: 'Functie', waarde: m.functie },
        { naam: 'Organisatie', waarde: m.organisatie },
        { naam: 'Legitimatiebewijs', waarde: m.legitimatienummer ?? 'geen nummer' },
        { naam: 'Account', waarde: m.gekoppeld ? 'gekoppeld' : 'niet gekoppeld: kan niet inloggen' },
      ]}
    />
  );
}

/** The form to link an account. */
export const koppelenPagina: Pagina = {
  pad: '/medewerkers/:id/koppelen',
  async toon(s) {
    const m = await s.vraag(toonMedewerker, { id: s.params.id! });
    return {
      titel: `Account koppelen aan ${m.naam}`,
      kruimels: kruimelsVan(m, 'Account koppelen'),
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={koppelMedewerker}
          annuleren={`/medewerkers/${m.id}`}
          toelichting="De beheerder van de inlogvoorziening geeft u issuer en sub. Een eerder gekoppeld account werkt daarna niet meer."
        />
      ),
    };
  },
};

/** Whether this person is beyond the reach of the one who looks (B2.1). */
function valtBuiten(s: Scherm, m: Medewerkerkaart, nu: readonly Pet[]): boolean {
  return buitenEigenOrganisaties(s.wie, m.eigenOrganisatie) || buitenEigenGemeenten(s.wie, m.eigenOrganisatie, nu);
}
