import { Bestandenpaneel } from '../../kern/bestanden/index.ts';
import { Actiebalk, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Zorglink } from '../../kern/zorglink.tsx';
import { NuBellen } from '../../triage/index.ts';
import { petVan } from '../../kern/petten.ts';
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
} from '../../platform/scherm/index.ts';
import { beoordeel, sluitDossier, verifieer, vernietig, vulAan } from '../dossierhandelingen.ts';
import { dossierbestanden } from '../bestanden.ts';
import { overDossier } from '../over.ts';
import { Dossiervraag, verificatie, zekerheden, type Dossier, type Stuk } from '../schema.ts';
import { toonDossier, toonDossiers } from '../vragen.ts';
import { Dossiermerk, Urgentiemerk } from '../weergave.tsx';

/** The dossiers of the own gemeenten: kenmerken and terms, nothing of what is in them. */
export const dossiersPagina: Pagina = {
  pad: '/dossiers',
  menu: { groep: 'Mensenhandel', tekst: 'Dossiers', toets: 'd', petten: ['aandachtsfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonDossiers, lijstInvoer(s, Dossiervraag));
    const vandaag = s.klok.nu();
    return {
      titel: 'Dossiers mensenhandel',
      inhoud: (
        <Lijstpagina
          s={s}
          titel="Dossiers mensenhandel"
          woorden={['dossier', 'dossiers']}
          schema={Dossiervraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Kenmerk', cel: (r) => r.nummer, smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Urgentie', cel: (r) => <Urgentiemerk urgentie={r.urgentie} />, smal: true },
            { kop: 'Ontvangen', cel: (r) => opmaak.datumtijdKort(r.ontvangenOp), volgorde: 'ontvangenOp' },
            { kop: 'Status', cel: (r) => <Dossiermerk {...r} />, smal: true },
            {
              kop: 'Beoordelen voor',
              cel: (r) => <Termijn dag={r.beoordelenVoor} vandaag={vandaag} afgerond={r.status !== 'ontvangen'} kort />,
              volgorde: 'beoordelenVoor',
              smal: true,
            },
          ]}
          rijPad={(r) => `/dossiers/${r.id}`}
          volgorde={{ volgorde: 'ontvangenOp', richting: 'af' }}
          zoekhint="Zoek op kenmerk. Woorden uit de stukken zoekt u met de knop ‘Zoeken in de stukken’."
          acties={<Knoplink pad="/dossiers/doorzoeken">Zoeken in de stukken</Knoplink>}
          leeg={{
            titel: 'Geen dossiers gevonden',
            tekst: 'Hier komen signalen die toezicht aan u overdraagt. Alleen u leest ze.',
          }}
        />
      ),
    };
  },
};

/** One dossier, opened. */
export const dossierPagina: Pagina = {
  pad: '/dossiers/:id',
  async toon(s) {
    const d = await s.vraag(toonDossier, { id: s.params.id! });
    const bestanden = await s.vraag(dossierbestanden.tonen, { id: d.id });
    return {
      titel: `Dossier ${d.nummer}`,
      kruimels: [{ tekst: 'Dossiers', pad: '/dossiers' }, { tekst: d.nummer }],
      ...volgende(d),
      inhoud: (
        <TweeKolom
          hoofd={
            d.vernietigdOp ? (
              <Vernietigd d={d} />
            ) : (
              <Paneel titel="Stukken" toelichting="Elk stuk is één keer geschreven en verandert niet meer.">
                <Stukken d={d} />
                <Bestandenpaneel deel={dossierbestanden} id={d.id} items={bestanden.items} />
              </Paneel>
            )
          }
          zijtitel="Over dit dossier"
          zij={<Zij s={s} d={d} />}
        />
      ),
    };
  },
};

function volgende(d: Dossier) {
  if (d.status === 'ontvangen')
    return {
      volgendeStap: {
        tekst: 'Lees het en neem het in behandeling',
        pad: `/dossiers/${d.id}/beoordelen`,
        voor: d.beoordelenVoor,
      },
    };
  if (d.status === 'in_behandeling')
    return {
      volgendeStap: { tekst: 'Verstrek wat politie of zorg nodig heeft', pad: `/dossiers/${d.id}/verstrekken` },
    };
  if (d.status === 'gesloten' && !d.vernietigdOp)
    return {
      volgendeStap: { tekst: 'Vernietig het als de inhoud niet meer nodig is', pad: `/dossiers/${d.id}/vernietigen` },
    };
  return {};
}

function Vernietigd({ d }: { d: Dossier }) {
  return (
    <LegeStaat
      titel="De inhoud is vernietigd"
      tekst={`De sleutel van dit dossier is vernietigd op ${opmaak.datumtijd(d.vernietigdOp!)}. Niemand kan de inhoud nog lezen, ook niet uit een reservekopie. Het log is het bewijs.`}
      icoon="slot"
    />
  );
}

function Zij({ s, d }: { s: Scherm; d: Dossier }) {
  const over = overDossier(d);
  const naar = (pad: string) => ({ formulierPad: `/dossiers/${d.id}/${pad}` });
  return (
    <>
      <Standpaneel s={s} d={d} />
      <Inzagelink s={s} soort="dossier" id={d.id} />
      <Actiebalk
        s={s}
        titel="Wat u kunt doen"
        acties={[
          s.actie(beoordeel, over, naar('beoordelen')),
          s.actie(vulAan, over, naar('aanvullen')),
          s.actie(sluitDossier, over, naar('sluiten')),
          s.actie(vernietig, over, naar('vernietigen')),
        ]}
      />
      <NuBellen titel="Kan het niet wachten? Bel eerst; leg het daarna vast" />
      <Paneel titel="Zorg staat open" toelichting="Ook zonder aangifte.">
        <p>
          De zorgcoördinator mensenhandel regelt opvang en hulp als iemand dat zelf wil. Een warme overdracht kan zonder
          naam.
        </p>
        <Zorglink />
      </Paneel>
      <p class="sz-toelichting">
        Er staat geen score bij een dossier. U geeft feiten en indicatoren door; wegen doet de politie.
      </p>
      {s.mag(verifieer, over).toegestaan && (
        <p class="sz-toelichting">Zachte stukken kunt u verifiëren met de link bij het stuk.</p>
      )}
    </>
  );
}

function Standpaneel({ s, d }: { s: Scherm; d: Dossier }) {
  return (
    <Paneel titel="Stand">
      <Gegevens
        items={[
          { naam: 'Gemeente', waarde: d.gemeenteNaam },
          { naam: 'Status', waarde: <Dossiermerk {...d} /> },
          { naam: 'Urgentie', waarde: <Urgentiemerk urgentie={d.urgentie} /> },
          { naam: 'Overgedragen door', waarde: d.overgedragenDoor },
          { naam: 'Ontvangen', waarde: opmaak.datumtijd(d.ontvangenOp) },
          {
            naam: 'Beoordelen voor',
            waarde: <Termijn dag={d.beoordelenVoor} vandaag={s.klok.nu()} afgerond={d.status !== 'ontvangen'} />,
          },
        ]}
      />
      <div class="sz-rij">
        <Knoplink pad={`/dossiers/${d.id}/verstrekken`} soort="hoofd">
          Verstrekken
        </Knoplink>
        <Knoplink pad={`/verstrekkingen?dossierId=${d.id}`}>Wat al verstrekt is</Knoplink>
        <Knoplink pad={`/dossiers/${d.id}/verwant`}>Wat dit deelt met andere dossiers</Knoplink>
      </div>
    </Paneel>
  );
}

function Stukken({ d }: { d: Dossier }) {
  return (
    <Tijdlijn
      titel="Stukken van het dossier"
      items={d.stukken.map((st) => ({
        op: st.op,
        bron: st.soort,
        door: `${st.doorNaam} (${petVan(st.petsoort).naam})`,
        tekst: st.titel,
        soort: st.zacht ? ('let-op' as const) : ('neutraal' as const),
        toelichting: <Stukinhoud st={st} d={d} />,
      }))}
    />
  );
}

function Stukinhoud({ st, d }: { st: Stuk; d: Dossier }) {
  const over = d.stukken.find((x) => x.id === st.overStukId);
  return (
    <>
      <Citaat tekst={st.tekst} />
      {over && (
        <p>
          Over: {over.titel}. Uitkomst: {verificatie[st.uitkomst as keyof typeof verificatie]}.
        </p>
      )}
      {st.zekerheid && <p>{zekerheden[st.zekerheid as keyof typeof zekerheden]}</p>}
      {st.indicatoren.length > 0 && (
        <p class="sz-bron">
          {st.indicatoren[0]!.lijst}, versie {st.indicatoren[0]!.versie}
        </p>
      )}
      {st.blijftHier && <Status soort="info" tekst="Blijft bij u; gaat nooit mee" />}
      {st.zacht && (
        <p>
          <Status soort="let-op" tekst="Zacht: niet geverifieerd" />{' '}
          {d.status !== 'gesloten' && (
            <a class="utrecht-link utrecht-link--html-a" href={`/dossiers/${d.id}/verifieren?stuk=${st.id}`}>
              Verifiëren
            </a>
          )}
        </p>
      )}
    </>
  );
}
