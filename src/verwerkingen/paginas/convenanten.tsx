import { Actiebalk, HandelingFormulier, lijstInvoer, Lijstpagina } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Tabel, Tijdlijn, TweeKolom } from '../../platform/scherm/index.ts';
import {
  eindigConvenant,
  evalueerConvenant,
  ondertekenConvenant,
  stelConvenantOp,
  toonConvenant,
  toonConvenanten,
} from '../convenanthandelingen.ts';
import { overConvenant } from '../over.ts';
import {
  afspraaksoorten,
  Convenantenvraag,
  verbanden,
  type Convenant,
  type Convenantregel,
  type Verband,
} from '../schema-convenant.ts';
import { Convenantmerk } from '../weergave.tsx';

const kruimel = { tekst: 'Afspraken met partners', pad: '/convenanten' };
const soortnaam = (soort: string) => afspraaksoorten[soort as keyof typeof afspraaksoorten];

/** All agreements, the first to end on top. */
export const convenantenPagina: Pagina = {
  pad: '/convenanten',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Afspraken met partners',
    toets: 'y',
    petten: ['privacyfunctionaris', 'burgemeester', 'jurist', 'coordinator', 'aandachtsfunctionaris', 'beheerder'],
  },
  async toon(s) {
    const antwoord = await s.vraag(toonConvenanten, lijstInvoer(s, Convenantenvraag));
    return {
      titel: 'Afspraken met partners',
      inhoud: (
        <Lijstpagina<Convenantregel>
          s={s}
          titel="Afspraken met partners"
          woorden={['afspraak', 'afspraken']}
          schema={Convenantenvraag}
          antwoord={antwoord}
          zoekbaar={false}
          rijPad={(c) => `/convenanten/${c.id}`}
          leeg={{
            titel: 'Er is nog geen afspraak',
            tekst: 'Een verstrekking aan het RIEC kan pas met een ondertekend convenant dat van kracht is.',
          }}
          acties={
            <Knoplink pad="/convenanten/nieuw" icoon="plus">
              Afspraak opstellen
            </Knoplink>
          }
          kolommen={[
            { kop: 'Afspraak', cel: (c) => c.titel },
            { kop: 'Soort', cel: (c) => soortnaam(c.soort) },
            { kop: 'Gemeente', cel: (c) => gemeentenaam(c.gemeente) },
            { kop: 'Einde', cel: (c) => opmaak.datum(c.einde), smal: true },
            { kop: 'Stand', cel: (c) => <Convenantmerk stand={c.stand} />, smal: true },
          ]}
        />
      ),
    };
  },
};

/** The form along the seven steps; with `vervangt` it starts from what it replaces. */
export const nieuwConvenantPagina: Pagina = {
  pad: '/convenanten/nieuw',
  async toon(s) {
    const oud = s.filters.vervangt ? await s.vraag(toonConvenant, { id: s.filters.vervangt }) : null;
    return {
      titel: oud ? `Nieuwe versie: ${oud.titel}` : 'Afspraak opstellen',
      kruimels: [kruimel, { tekst: oud ? 'Nieuwe versie' : 'Opstellen' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={stelConvenantOp}
          waarden={(oud ?? {}) as never}
          verborgen={oud ? { vervangt: oud.id, gemeente: oud.gemeente } : {}}
          weg={['vervangt']}
          annuleren="/convenanten"
          toelichting="Zeven stappen uit de leidraad voor samenwerken met meer partners. De burgemeester ondertekent daarna."
        />
      ),
    };
  },
};

/** One agreement. */
export const convenantPagina: Pagina = {
  pad: '/convenanten/:id',
  async toon(s) {
    const c = await s.vraag(toonConvenant, { id: s.params.id! });
    return {
      titel: c.titel,
      kruimels: [kruimel, { tekst: c.titel }],
      inhoud: <TweeKolom hoofd={<Hoofd c={c} />} zijtitel="Stand" zij={<Zij s={s} c={c} />} />,
    };
  },
};

function Hoofd({ c }: { c: Convenant }) {
  const lang = (naam: string, waarde: string) => ({ naam, waarde, meerregelig: true });
  return (
    <>
      <Paneel titel="Deelnemers en rollen">
        <Tabel
          titel="Deelnemers en rollen"
          rijen={c.deelnemers}
          kolommen={[
            { kop: 'Organisatie', cel: (d) => d.naam },
            { kop: 'Rol', cel: (d) => d.rol },
          ]}
        />
      </Paneel>
      <Paneel titel="De afspraak">
        <Gegevens
          items={[
            lang('Doel', c.doel),
            lang('Grondslag', c.grondslag),
            lang('Gegevens', c.gegevensdeel),
            lang('Beveiliging', c.beveiliging),
            lang('Eigen verantwoordelijkheden', c.verantwoordelijkheden),
            lang('Aanspreekpunten', c.contact),
          ]}
        />
      </Paneel>
      {c.evaluaties.length > 0 && (
        <Paneel titel="Evaluaties">
          <Tijdlijn
            titel="Evaluaties"
            items={c.evaluaties.map((e) => ({
              op: e.op,
              door: e.doorNaam,
              tekst: `Volgende evaluatie vóór ${opmaak.datum(e.volgendeVoor)}`,
              toelichting: e.uitkomst,
              soort: 'goed' as const,
            }))}
          />
        </Paneel>
      )}
      <Versies c={c} />
    </>
  );
}

function Versies({ c }: { c: Convenant }) {
  return (
    <Paneel titel="Versies">
      <Tabel<Convenantregel>
        titel="Versies"
        rijen={c.versies}
        rijPad={(v) => (v.id === c.id ? undefined : `/convenanten/${v.id}`)}
        kolommen={[
          { kop: 'Versie', cel: (v) => (v.id === c.id ? `${v.versie} (deze)` : v.versie) },
          { kop: 'Looptijd', cel: (v) => `${opmaak.datum(v.ingang)} tot en met ${opmaak.datum(v.einde)}` },
          { kop: 'Stand', cel: (v) => <Convenantmerk stand={v.stand} /> },
        ]}
      />
    </Paneel>
  );
}

function Zij({ s, c }: { s: Scherm; c: Convenant }) {
  const over = overConvenant(c);
  const stap = (naam: string) => ({ formulierPad: `/convenanten/${c.id}/${naam}` });
  const zelfOpgesteld = c.aangemaaktDoor === s.wie.medewerkerId;
  return (
    <>
      <Gegevens
        items={[
          { naam: 'Stand', waarde: <Convenantmerk stand={c.stand} /> },
          { naam: 'Soort', waarde: soortnaam(c.soort) },
          { naam: 'Verband', waarde: verbanden[c.verband as Verband] },
          { naam: 'Gemeente', waarde: gemeentenaam(c.gemeente) },
          { naam: 'Ingang', waarde: opmaak.datum(c.ingang) },
          { naam: 'Einde', waarde: opmaak.datum(c.einde) },
          { naam: 'Evaluatie vóór', waarde: opmaak.datum(c.evaluatieVoor) },
          { naam: 'Opgesteld', waarde: `${c.aangemaaktDoorNaam}, ${opmaak.datum(c.aangemaaktOp)}` },
          {
            naam: 'Ondertekend',
            waarde: c.ondertekendOp ? `${c.ondertekendDoorNaam}, ${opmaak.datum(c.ondertekendOp)}` : 'Nog niet',
          },
          ...(c.medeondertekenaars
            ? [{ naam: 'Voor de partners', waarde: c.medeondertekenaars, meerregelig: true }]
            : []),
          ...(c.beeindigdReden ? [{ naam: 'Waarom beëindigd', waarde: c.beeindigdReden }] : []),
        ]}
      />
      <div class="sz-rij">
        <Knoplink pad={`/convenanten/${c.id}/pdf`} icoon="download">
          Als pdf
        </Knoplink>
        <Knoplink pad={`/convenanten/nieuw?vervangt=${c.id}`}>Nieuwe versie</Knoplink>
      </div>
      <Actiebalk
        s={s}
        acties={[
          ...(c.stand === 'concept'
            ? [s.actie(ondertekenConvenant, over, { ...stap('ondertekenen'), context: { zelfOpgesteld } })]
            : [s.actie(evalueerConvenant, over, stap('evalueren'))]),
          ...(c.beeindigdOp ? [] : [s.actie(eindigConvenant, over, stap('beeindigen'))]),
        ]}
      />
    </>
  );
}

const STAPPEN = [
  { stap: 'ondertekenen', handeling: ondertekenConvenant },
  { stap: 'evalueren', handeling: evalueerConvenant },
  { stap: 'beeindigen', handeling: eindigConvenant },
] as const;

/** The forms to sign, evaluate and end. */
export const convenantstapPaginas: Pagina[] = STAPPEN.map(({ stap, handeling }) => ({
  pad: `/convenanten/:id/${stap}`,
  async toon(s: Scherm) {
    const c = await s.vraag(toonConvenant, { id: s.params.id! });
    return {
      titel: `${handeling.titel}: ${c.titel}`,
      kruimels: [kruimel, { tekst: c.titel, pad: `/convenanten/${c.id}` }, { tekst: handeling.titel }],
      inhoud: (
        <>
          <Hoofd c={c} />
          <HandelingFormulier
            s={s}
            handeling={handeling as never}
            annuleren={`/convenanten/${c.id}`}
            gevaar={stap === 'beeindigen'}
          />
        </>
      ),
    };
  },
}));
