import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Gegevens, opmaak, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { besluitMachtiging } from '../besluit.ts';
import { trekMachtigingIn } from '../handelingen.ts';
import type { Machtiging } from '../schema-antwoorden.ts';
import { legAfschriftVast, maakVerslag } from '../verslag.ts';
import { toonBinnentreding, toonMachtiging } from '../vragen.ts';
import { bijzonderheden, ontvangers, ontvangersBij, wijzen, type Bijzonderheid } from '../woorden.ts';

const lijst = { tekst: 'Machtigingen', pad: '/machtigingen' };
const keuzesVan = (woorden: Record<string, string>, alleen: readonly string[]) =>
  Object.entries(woorden).flatMap(([waarde, tekst]) => (alleen.includes(waarde) ? [{ waarde, tekst }] : []));

/** What of the special things was asked; only that can be allowed. */
function gevraagd(m: Machtiging): Bijzonderheid[] {
  return [
    ...(m.nachtReden ? ['nacht' as const] : []),
    ...(m.afwezigReden ? ['afwezig' as const] : []),
    ...(m.vergezeldReden ? ['vergezeld' as const] : []),
  ];
}

const besluitPagina: Pagina = {
  pad: '/machtigingen/:id/besluit',
  async toon(s) {
    const m = await s.vraag(toonMachtiging, { id: s.params.id! });
    const kan = gevraagd(m);
    return {
      titel: `Besluiten op ${m.nummer}`,
      kruimels: [lijst, { tekst: m.nummer, pad: `/machtigingen/${m.id}` }, { tekst: 'Besluit' }],
      inhoud: (
        <TweeKolom
          hoofd={
            <HandelingFormulier
              s={s}
              handeling={besluitMachtiging}
              verborgen={{ versie: String(m.versie) }}
              weg={[
                ...(kan.length === 0 ? ['staatToe'] : []),
                ...(kan.includes('vergezeld') ? [] : ['vergezeldMaximum']),
              ]}
              keuzes={{ staatToe: keuzesVan(bijzonderheden, kan) }}
              annuleren={`/machtigingen/${m.id}`}
              toelichting="Verleent u, dan geldt de machtiging vanaf nu tot en met de derde dag. Het document ligt daarna vast; onderteken het en geef het mee."
            />
          }
          zijtitel="Wat is gevraagd"
          zij={<Gevraagd m={m} />}
        />
      ),
    };
  },
};

function Gevraagd({ m }: { m: Machtiging }) {
  return (
    <Paneel titel="Het verzoek">
      <Gegevens
        items={[
          { naam: 'Woning', waarde: m.woningen.map((w) => w.adres).join('; ') },
          { naam: 'Wie gaat naar binnen', waarde: m.houders.map((h) => `${h.naam}, ${h.functie}`).join('; ') },
          { naam: 'Doel', waarde: m.doel, meerregelig: true },
          { naam: 'Gronden', waarde: m.gronden ?? '', meerregelig: true },
          { naam: 'Toestemming volstaat niet', waarde: m.toestemmingVolstaatNiet ?? '', meerregelig: true },
          ...(m.nachtReden ? [{ naam: 'In de nacht', waarde: m.nachtReden, meerregelig: true }] : []),
          ...(m.afwezigReden ? [{ naam: 'Zonder bewoner', waarde: m.afwezigReden, meerregelig: true }] : []),
          ...(m.vergezeldReden
            ? [{ naam: `Met ${m.vergezeldAantal} erbij`, waarde: m.vergezeldReden, meerregelig: true }]
            : []),
          { naam: 'Bevoegdheid', waarde: m.bepaling },
          ...(m.controleBegin ? [{ naam: 'Controle', waarde: opmaak.datumtijd(m.controleBegin) }] : []),
        ]}
      />
    </Paneel>
  );
}

const intrekkenPagina: Pagina = {
  pad: '/machtigingen/:id/intrekken',
  async toon(s) {
    const m = await s.vraag(toonMachtiging, { id: s.params.id! });
    return {
      titel: `${m.nummer} intrekken`,
      kruimels: [lijst, { tekst: m.nummer, pad: `/machtigingen/${m.id}` }, { tekst: 'Intrekken' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={trekMachtigingIn}
          verborgen={{ versie: String(m.versie) }}
          annuleren={`/machtigingen/${m.id}`}
          gevaar
          toelichting="Zij blijft te lezen, met uw reden. Binnentreden kan er niet meer op."
        />
      ),
    };
  },
};

const verslagPagina: Pagina = {
  pad: '/binnentredingen/:id/verslag',
  async toon(s) {
    const b = await s.vraag(toonBinnentreding, { id: s.params.id! });
    const teLaat = dagVan(s.klok.nu()) > b.verslagVoor;
    return {
      titel: maakVerslag.titel,
      kruimels: [
        lijst,
        { tekst: b.machtigingNummer, pad: `/machtigingen/${b.machtigingId}` },
        { tekst: 'Binnentreding', pad: `/binnentredingen/${b.id}` },
        { tekst: 'Verslag' },
      ],
      inhoud: (
        <>
          {teLaat && (
            <Waarschuwing titel="De vierde dag is voorbij">
              Het verslag had er op {opmaak.datum(b.verslagVoor)} moeten zijn (Awbi 11). Maak het nu, en zeg waarom het
              later is.
            </Waarschuwing>
          )}
          <HandelingFormulier
            s={s}
            handeling={maakVerslag}
            weg={[
              ...(teLaat ? [] : ['teLaatReden']),
              ...(b.gever === 'burgemeester' ? ['geverNaam', 'bepalingen'] : []),
            ]}
            annuleren={`/binnentredingen/${b.id}`}
            toelichting={
              <p>
                U maakt dit verslag op uw ambtseed of ambtsbelofte. {b.adres}, binnengetreden op{' '}
                {opmaak.datumtijd(b.op)}. Uw nummer en functie, de machtiging, de bepalingen, het doel en wie meegingen
                zet Samenzicht erbij. De naam van de bewoner lezen alleen u, de jurist en de burgemeester.
              </p>
            }
          />
        </>
      ),
    };
  },
};

const afschriftPagina: Pagina = {
  pad: '/binnentredingen/:id/afschrift',
  async toon(s) {
    const b = await s.vraag(toonBinnentreding, { id: s.params.id! });
    const aan = ontvangersBij(b.gever).find((o) => o === s.filters.aan) ?? 'bewoner';
    const kan = aan === 'bewoner' ? Object.keys(wijzen) : ['uitgereikt', 'toegezonden'];
    return {
      titel: `Afschrift: ${ontvangers[aan].toLowerCase()}`,
      kruimels: [
        lijst,
        { tekst: b.machtigingNummer, pad: `/machtigingen/${b.machtigingId}` },
        { tekst: 'Binnentreding', pad: `/binnentredingen/${b.id}` },
        { tekst: 'Afschrift' },
      ],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={legAfschriftVast}
          verborgen={{ aan }}
          weg={aan === 'bewoner' ? [] : ['opnieuwOp', 'toelichting']}
          keuzes={{ wijze: keuzesVan(wijzen, kan) }}
          waarden={{ gedaanOp: dagVan(s.klok.nu()) }}
          annuleren={`/binnentredingen/${b.id}`}
          toelichting="Het afschrift gaat uiterlijk op de vierde dag na het binnentreden (Awbi 11). U geeft of stuurt het zelf; hier staat dat het is gebeurd."
        />
      ),
    };
  },
};

/** The forms of this room beside the request. */
export const formulierpaginas: Pagina[] = [besluitPagina, intrekkenPagina, verslagPagina, afschriftPagina];
