import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Documentvoorbeeld } from '../../kern/documentvoorbeeld.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Inzagelink } from '../../kern/inzagelink.tsx';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import {
  Citaat,
  Gegevens,
  Knoplink,
  opmaak,
  Paneel,
  Tabel,
  Termijn,
  TweeKolom,
  Waarschuwing,
  type Gegeven,
} from '../../platform/scherm/index.ts';
import { besluitMachtiging } from '../besluit.ts';
import { documentVanMachtiging } from '../document-machtiging.ts';
import { trekMachtigingIn } from '../handelingen.ts';
import { overMachtiging } from '../over.ts';
import type { Binnentredingkop, Machtiging } from '../schema-antwoorden.ts';
import { toonMachtiging } from '../vragen.ts';
import { Binnentredingstand, Machtigingmerk } from '../weergave.tsx';
import { bijzonderheden, alleGevers, woordVan } from '../woorden.ts';

/** One machtiging: what was asked, what was decided, what was entered on it. */
export const machtigingPagina: Pagina = {
  pad: '/machtigingen/:id',
  async toon(s) {
    const m = await s.vraag(toonMachtiging, { id: s.params.id! });
    return {
      titel: `Machtiging ${m.nummer}`,
      kruimels: [{ tekst: 'Machtigingen', pad: '/machtigingen' }, { tekst: m.nummer }],
      ...volgendeStap(s, m),
      inhoud: <TweeKolom hoofd={<Hoofd s={s} m={m} />} zijtitel="Over deze machtiging" zij={<Zij s={s} m={m} />} />,
    };
  },
};

function volgendeStap(s: Scherm, m: Machtiging): Pick<Paginainhoud, 'volgendeStap'> {
  if (m.status === 'aangevraagd' && magBesluiten(s, m))
    return {
      volgendeStap: { tekst: 'Besluit op dit verzoek', pad: `/machtigingen/${m.id}/besluit`, voor: m.controleBegin },
    };
  const open = m.binnentredingen.find((b) => !b.verslagOp && b.door === s.wie.medewerkerId);
  if (open)
    return {
      volgendeStap: {
        tekst: 'Maak het verslag van binnentreden',
        pad: `/binnentredingen/${open.id}/verslag`,
        voor: open.verslagVoor,
        wettelijk: true,
      },
    };
  return {};
}

const magBesluiten = (s: Scherm, m: Machtiging) =>
  s.mag(besluitMachtiging, overMachtiging(m), besluitcontext(s, m)).toegestaan;

const besluitcontext = (s: Scherm, m: Machtiging) => ({
  eigenZaak: [m.gevraagdDoor, ...m.houders.map((h) => h.id)].includes(s.wie.medewerkerId),
  verleent: false,
  heeftVerordening: true,
  inOpsporing: false,
});

function Hoofd({ s, m }: { s: Scherm; m: Machtiging }) {
  const stuk = m.documenten.find((d) => d.standaard === 'ua-1');
  return (
    <>
      {m.status === 'ingetrokken' && (
        <Waarschuwing soort="info" titel="Ingetrokken">
          {m.intrekreden}
        </Waarschuwing>
      )}
      <Paneel titel="Waarom">
        <Gegevens items={[...waarom(m), ...bijzonder(m)]} />
      </Paneel>
      {m.motivering && (
        <Paneel titel={m.status === 'geweigerd' ? 'Waarom geweigerd' : 'Waarom verleend'}>
          <Citaat tekst={m.motivering} bron={`Burgemeester, ${opmaak.datumtijd(m.beslotenOp!)}`} />
        </Paneel>
      )}
      <Binnentredingen m={m} vandaag={s.klok.nu()} />
      {stuk && m.beslotenOp && (
        <Documentvoorbeeld document={documentVanMachtiging(m)} pdfPad={`/documenten/${stuk.id}`} />
      )}
    </>
  );
}

function waarom(m: Machtiging): Gegeven[] {
  return [
    { naam: 'Doel', waarde: m.doel, meerregelig: true },
    ...(m.gronden ? [{ naam: 'Gronden', waarde: m.gronden, meerregelig: true }] : []),
    ...(m.toestemmingVolstaatNiet
      ? [{ naam: 'Toestemming volstaat niet', waarde: m.toestemmingVolstaatNiet, meerregelig: true }]
      : []),
    { naam: 'Bevoegdheid', waarde: m.bepaling },
    { naam: 'Regel waarop wordt toegezien', waarde: m.norm },
  ];
}

/** What was asked beside the ordinary, and whether it was allowed (Awbi 7, 8). */
function bijzonder(m: Machtiging): Gegeven[] {
  const gevraagd = {
    nacht: m.nachtReden,
    afwezig: m.afwezigReden,
    vergezeld: m.vergezeldReden && `${opmaak.meervoud(m.vergezeldAantal!, 'ander', 'anderen')}: ${m.vergezeldReden}`,
  };
  const uitkomst = (naam: keyof typeof gevraagd) => {
    if (m.status === 'aangevraagd' || !m.gegevenOp) return '';
    if (!m.staatToe.includes(naam)) return ' Niet toegestaan.';
    return m.vergezeldMaximum && naam === 'vergezeld' ? ` Toegestaan: hooguit ${m.vergezeldMaximum}.` : ' Toegestaan.';
  };
  if (m.gever !== 'burgemeester')
    return [
      {
        naam: 'Staat toe',
        waarde: m.staatToe.map((b) => woordVan(bijzonderheden, b)).join('; ') || 'niets bijzonders',
      },
    ];
  return Object.entries(gevraagd).flatMap(([naam, reden]) =>
    reden
      ? [
          {
            naam: woordVan(bijzonderheden, naam),
            waarde: `${reden}${uitkomst(naam as keyof typeof gevraagd)}`,
            meerregelig: true,
          },
        ]
      : [],
  );
}

function Binnentredingen({ m, vandaag }: { m: Machtiging; vandaag: Date }) {
  if (m.binnentredingen.length === 0) return null;
  return (
    <Paneel titel="Binnengetreden" toelichting="Het verslag gaat uiterlijk op de vierde dag naar wie machtigde.">
      <Tabel<Binnentredingkop>
        titel="Binnentredingen op deze machtiging"
        rijen={m.binnentredingen}
        kolommen={[
          {
            kop: 'Wanneer',
            cel: (b) => (
              <a class="utrecht-link utrecht-link--html-a" href={`/binnentredingen/${b.id}`}>
                {opmaak.datumtijd(b.op)}
              </a>
            ),
          },
          { kop: 'Woning', cel: (b) => b.adres },
          { kop: 'Door', cel: (b) => b.doorNaam },
          { kop: 'Verslag', cel: (b) => <Binnentredingstand b={b} vandaag={vandaag} /> },
        ]}
      />
    </Paneel>
  );
}

function Zij({ s, m }: { s: Scherm; m: Machtiging }) {
  const [nu, gebruikt] = [s.klok.nu(), m.binnentredingen.length > 0];
  return (
    <>
      <Paneel titel="Stand">
        <Gegevens
          items={[
            { naam: 'Stand', waarde: <Machtigingmerk m={m} vandaag={dagVan(nu)} gebruikt={gebruikt} /> },
            { naam: m.gegevenOp ? 'Gegeven door' : 'Besluit door', waarde: woordVan(alleGevers, m.gever) },
            ...(m.eldersNummer ? [{ naam: 'Nummer daar', waarde: m.eldersNummer }] : []),
            ...(m.geldigTot ? [geldigheid(m, nu, gebruikt)] : []),
            { naam: 'Woning', waarde: m.woningen.map((w) => w.adres).join('; ') },
            { naam: 'Aan wie', waarde: m.houders.map((h) => `${h.naam}, ${h.functie}`).join('; ') },
            { naam: 'Gemeente', waarde: gemeentenaam(m.gemeente) },
            { naam: 'Gevraagd', waarde: `${opmaak.datumtijd(m.gevraagdOp)}, door ${m.gevraagdDoorNaam}` },
            ...(m.controleId ? [{ naam: 'Voor controle', waarde: m.controleNummer ?? '' }] : []),
          ]}
        />
        {m.controleId && s.wie.petsoort !== 'burgemeester' && (
          <Knoplink pad={`/controles/${m.controleId}`}>Naar de controle</Knoplink>
        )}
      </Paneel>
      <Actiebalk s={s} titel="Wat nu kan" acties={acties(s, m)} />
      <Inzagelink s={s} soort="machtiging" id={m.id} />
    </>
  );
}

function geldigheid(m: Machtiging, nu: Date, gebruikt: boolean): Gegeven {
  const klaar = gebruikt || m.status !== 'verleend';
  return {
    naam: 'Geldig tot en met',
    waarde: <Termijn dag={m.geldigTot!} vandaag={nu} wettelijk grondslag="Awbi 6" voorbij={klaar} />,
  };
}

function acties(s: Scherm, m: Machtiging) {
  const over = overMachtiging(m);
  const intrekken = s.actie(trekMachtigingIn, over, {
    formulierPad: `/machtigingen/${m.id}/intrekken`,
    context: { isVrager: m.gevraagdDoor === s.wie.medewerkerId },
  });
  if (m.status === 'aangevraagd')
    return [
      s.actie(besluitMachtiging, over, {
        formulierPad: `/machtigingen/${m.id}/besluit`,
        context: besluitcontext(s, m),
      }),
      intrekken,
    ];
  return m.status === 'verleend' && m.gever === 'burgemeester' && m.binnentredingen.length === 0 ? [intrekken] : [];
}
