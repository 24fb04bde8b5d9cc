import { Actiebalk, HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Status,
  Termijn,
  Tijdlijn,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { Dossiermerk, Urgentiemerk, zekerheden, type Stuk } from '../../mensenhandel/index.ts';
import { leesInNood } from '../nooddossier.ts';
import {
  beeindigNoodtoegang,
  beoordeelNoodtoegang,
  toonNoodtoegang,
  trekNoodverzoekIn,
  verleenNoodtoegang,
  weigerNoodtoegang,
} from '../noodhandelingen.ts';
import { beoordelenVoor, contextVanNood, eindeVan, overEigenVerzoek, overNoodtoegang } from '../noodtoegang.ts';
import type { Nooddossier, Noodtoegang } from '../schema-noodtoegang.ts';
import { Noodmerk, petwoord } from '../weergave.tsx';

/** One noodtoegang, from the question to the judgement. */
export const noodtoegangPagina: Pagina = {
  pad: '/noodtoegang/:id',
  async toon(s) {
    const n = await s.vraag(toonNoodtoegang, { id: s.params.id! });
    return {
      titel: `Noodtoegang tot ${n.kenmerk}`,
      kruimels: [{ tekst: 'Noodtoegang', pad: '/noodtoegang' }, { tekst: n.kenmerk }],
      ...volgende(s, n),
      inhoud: (
        <TweeKolom
          hoofd={
            <>
              <Paneel titel="Waarom het niet kan wachten">
                <Citaat tekst={n.reden} />
              </Paneel>
              <Doen s={s} n={n} />
              {n.besluitReden && (
                <Paneel titel="Het besluit" toelichting={doorWie(n.beslotenDoorNaam, n.beslotenOp, n.beslotenPetsoort)}>
                  <Citaat tekst={n.besluitReden} />
                </Paneel>
              )}
              {n.oordeelTekst && (
                <Paneel titel="Het oordeel achteraf" toelichting={doorWie(n.beoordeeldDoorNaam, n.beoordeeldOp, null)}>
                  <Citaat tekst={n.oordeelTekst} />
                </Paneel>
              )}
            </>
          }
          zijtitel="Over deze noodtoegang"
          zij={<Over s={s} n={n} />}
        />
      ),
    };
  },
};

const isVrager = (s: Scherm, n: Noodtoegang) =>
  n.vragerId === s.wie.medewerkerId && n.vragerPetsoort === s.wie.petsoort;

function doorWie(naam: string | null, op: string | null, pet: string | null): string {
  return `Door ${naam}${pet ? `, ${petwoord(pet)}` : ''}, op ${opmaak.datumtijd(op!)}.`;
}

function volgende(s: Scherm, n: Noodtoegang): Pick<Paginainhoud, 'volgendeStap'> {
  if (n.stand === 'leeft' && isVrager(s, n))
    return { volgendeStap: { tekst: 'Lees het dossier', pad: `/noodtoegang/${n.id}/dossier`, voor: n.eindigtOp } };
  return {};
}

function Over({ s, n }: { s: Scherm; n: Noodtoegang }) {
  const vandaag = s.klok.nu();
  const einde = eindeVan(n);
  return (
    <Gegevens
      items={[
        { naam: 'Stand', waarde: <Noodmerk stand={n.stand} /> },
        { naam: 'Gemeente', waarde: gemeentenaam(n.gemeente) },
        { naam: 'Gevraagd door', waarde: `${n.vrager}, ${n.vragerFunctie} bij ${n.vragerOrganisatie}` },
        { naam: 'Als', waarde: petwoord(n.vragerPetsoort) },
        { naam: 'Gevraagd', waarde: opmaak.datumtijd(n.gevraagdOp) },
        { naam: 'Hoe lang', waarde: `${n.uren} uur` },
        ...(n.stand === 'open' ? [{ naam: 'Vervalt', waarde: opmaak.datumtijd(n.vervaltOp) }] : []),
        ...(einde ? [{ naam: n.stand === 'leeft' ? 'Eindigt' : 'Geëindigd', waarde: opmaak.datumtijd(einde) }] : []),
        ...(n.beeindigdDoorNaam ? [{ naam: 'Eerder beëindigd door', waarde: n.beeindigdDoorNaam }] : []),
        ...(einde && n.stand === 'voorbij'
          ? [{ naam: 'Beoordelen voor', waarde: <Termijn dag={beoordelenVoor(n)!} vandaag={vandaag} /> }]
          : []),
      ]}
    />
  );
}

function Doen({ s, n }: { s: Scherm; n: Noodtoegang }) {
  if (n.stand === 'open') return isVrager(s, n) ? <Intrekken s={s} /> : <Beslissen s={s} n={n} />;
  if (n.stand === 'leeft')
    return (
      <Actiebalk
        s={s}
        acties={[
          s.actie(beeindigNoodtoegang, overEigenVerzoek(n), {
            params: { id: n.id },
            bevestig: 'De noodtoegang stopt meteen en gaat niet weer open.',
          }),
        ]}
      />
    );
  if (n.stand === 'voorbij' && s.wie.petsoort === 'privacyfunctionaris') return <Beoordelen s={s} n={n} />;
  return null;
}

function Intrekken({ s }: { s: Scherm }) {
  return (
    <Paneel
      titel="Wacht op een besluit"
      toelichting="Bel de privacyfunctionaris of de aandachtsfunctionaris van de gemeente; zij zien uw verzoek in hun werkvoorraad."
    >
      <HandelingFormulier s={s} handeling={trekNoodverzoekIn} />
    </Paneel>
  );
}

function Beslissen({ s, n }: { s: Scherm; n: Noodtoegang }) {
  const { eigenAanvraag } = contextVanNood(n, s.wie);
  const [over, context] = [overNoodtoegang(n), { eigenAanvraag }];
  if (!s.mag(verleenNoodtoegang, over, context).toegestaan)
    return <Actiebalk s={s} acties={[s.actie(verleenNoodtoegang, over, { params: { id: n.id }, context })]} />;
  return (
    <>
      <Paneel
        titel="Verlenen"
        toelichting={`${n.vrager} leest dan ${n.uren} uur dat ene dossier, vanaf nu. Spreek elkaar eerst. Er komt een alarm, en achteraf een oordeel.`}
      >
        <HandelingFormulier s={s} handeling={verleenNoodtoegang} />
      </Paneel>
      <Paneel titel="Weigeren">
        <HandelingFormulier s={s} handeling={weigerNoodtoegang} gevaar />
      </Paneel>
    </>
  );
}

function Beoordelen({ s, n }: { s: Scherm; n: Noodtoegang }) {
  const [over, context] = [overNoodtoegang(n), contextVanNood(n, s.wie)];
  if (!s.mag(beoordeelNoodtoegang, over, context).toegestaan)
    return <Actiebalk s={s} acties={[s.actie(beoordeelNoodtoegang, over, { params: { id: n.id }, context })]} />;
  return (
    <Paneel titel="Beoordelen" toelichting="Ga na wat er was, en wat er is gelezen. Het log zegt het per keer.">
      <Knoplink pad={`/log?medewerkerId=${n.vragerId}`}>Wat deze medewerker las, volgens het log</Knoplink>
      <HandelingFormulier s={s} handeling={beoordeelNoodtoegang} />
    </Paneel>
  );
}

/** The one dossier, to read. */
export const nooddossierPagina: Pagina = {
  pad: '/noodtoegang/:id/dossier',
  async toon(s) {
    const id = s.params.id!;
    const d = await s.vraag(leesInNood, { id });
    return {
      titel: `Dossier ${d.kenmerk}`,
      kruimels: [
        { tekst: 'Noodtoegang', pad: '/noodtoegang' },
        { tekst: d.kenmerk, pad: `/noodtoegang/${id}` },
        { tekst: 'Lezen' },
      ],
      inhoud: (
        <>
          <Waarschuwing soort="ernstig" titel={`Noodtoegang tot ${opmaak.datumtijd(d.eindigtOp)}`}>
            U leest dit dossier van {gemeentenaam(d.gemeente)} omdat een tweede persoon dat in nood goed vond. Elke keer
            staat in het log. Gebruik alleen wat nu nodig is, en{' '}
            <a class="utrecht-link utrecht-link--html-a" href={`/noodtoegang/${id}`}>
              beëindig de toegang
            </a>{' '}
            zodra u klaar bent.
          </Waarschuwing>
          <TweeKolom hoofd={<Stukken d={d} />} zijtitel="Over dit dossier" zij={<Stand d={d} />} />
        </>
      ),
    };
  },
};

function Stand({ d }: { d: Nooddossier }) {
  return (
    <Gegevens
      items={[
        { naam: 'Gemeente', waarde: gemeentenaam(d.gemeente) },
        { naam: 'Status', waarde: <Dossiermerk status={d.status} /> },
        { naam: 'Urgentie', waarde: <Urgentiemerk urgentie={d.urgentie} /> },
        { naam: 'Ontvangen', waarde: opmaak.datumtijd(d.ontvangenOp) },
      ]}
    />
  );
}

function Stukken({ d }: { d: Nooddossier }) {
  if (d.vernietigd)
    return <LegeStaat titel="De inhoud is vernietigd" tekst="Niemand kan die nog lezen." icoon="slot" />;
  return (
    <Paneel titel="Stukken" toelichting="Alleen om te lezen. Hoe een melder te bereiken is, staat er niet bij.">
      <Tijdlijn
        titel="Stukken van het dossier"
        items={d.stukken.map((st) => ({
          op: st.op,
          bron: st.soort,
          door: `${st.doorNaam} (${petwoord(st.petsoort)})`,
          tekst: st.titel,
          soort: st.zacht ? ('let-op' as const) : ('neutraal' as const),
          toelichting: <Inhoud st={st} />,
        }))}
      />
    </Paneel>
  );
}

function Inhoud({ st }: { st: Stuk }) {
  return (
    <>
      <Citaat tekst={st.tekst} />
      {st.zekerheid && <p>{zekerheden[st.zekerheid as keyof typeof zekerheden]}</p>}
      {st.zacht && <Status soort="let-op" tekst="Zacht: niet geverifieerd" />}
    </>
  );
}
