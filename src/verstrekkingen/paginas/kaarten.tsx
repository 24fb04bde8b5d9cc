import { Actiebalk } from '../../kern/bouwstenen.tsx';
import type { Pagina } from '../../kern/scherm.ts';
import {
  Gegevens,
  Knoplink,
  LegeStaat,
  opmaak,
  Paneel,
  Tabel,
  TweeKolom,
  Waarschuwing,
} from '../../platform/scherm/index.ts';
import { kaartmodellen, MYTHE, strafgronden } from '../kaarten.ts';
import {
  contextVanNakijken,
  keurKaartGoed,
  kijkKaartDoor,
  overKaart,
  stelKaartOp,
  toonKaart,
  toonKaarten,
} from '../kaarthandelingen.ts';
import { ontvangersoorten } from '../ontvangers.ts';
import { letters6, letters9, nakijkoordelen, type Kaart } from '../schema-kaart.ts';
import { Kaartmerk } from '../weergave.tsx';

const ZOMAAR = { avg6: 'e', avg9: 'g', zonderPersoon: false, strafgrond: 'geen', overVermoeden: false };

/** All cards, the newest version of each kind first. */
export const kaartenPagina: Pagina = {
  pad: '/grondslagkaarten',
  menu: {
    groep: 'Mensenhandel',
    tekst: 'Grondslagkaarten',
    toets: 'g',
    petten: [
      'jurist',
      'aandachtsfunctionaris',
      'privacyfunctionaris',
      'rechercheur',
      'zorgcoordinator',
      'officier',
      'riec_analist',
      'inspecteur_nla',
    ],
  },
  async toon(s) {
    const { items } = await s.vraag(toonKaarten, {});
    const algemeen = { soort: 'Algemeen', id: 'grondslagkaarten', kenmerken: {} };
    const magOpstellen = s.mag(stelKaartOp, algemeen, ZOMAAR).toegestaan;
    return {
      titel: 'Grondslagkaarten',
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Delen mag, op een grondslag">
            {MYTHE}
          </Waarschuwing>
          {items.length === 0 && (
            <LegeStaat
              titel="Er is nog geen grondslagkaart"
              tekst="De privacyfunctionaris stelt per soort verstrekking één kaart op en ondertekent haar. Daarna kan er verstrekt worden."
            />
          )}
          {items.length > 0 && (
            <Tabel<Kaart>
              titel="Grondslagkaarten"
              rijen={items}
              rijPad={(k) => `/grondslagkaarten/${k.id}`}
              kolommen={[
                { kop: 'Kaart', cel: (k) => k.titel },
                { kop: 'Aan', cel: (k) => ontvangersoorten[k.ontvangersoort as keyof typeof ontvangersoorten] },
                { kop: 'AVG 6', cel: (k) => k.avg6, smal: true },
                { kop: 'AVG 9', cel: (k) => k.avg9, smal: true },
                { kop: 'Versie', cel: (k) => k.versie, getal: true },
                { kop: 'Ondertekening', cel: (k) => <Kaartmerk stand={k.stand} />, smal: true },
              ]}
            />
          )}
          {magOpstellen && (
            <Paneel
              titel="Kaart opstellen"
              toelichting="Begin met een model. U past de tekst aan en ondertekent daarna."
            >
              <div class="sz-rij">
                {kaartmodellen.map((m) => (
                  <Knoplink pad={`/grondslagkaarten/nieuw?model=${m.soort}`}>{m.titel}</Knoplink>
                ))}
              </div>
            </Paneel>
          )}
        </>
      ),
    };
  },
};

/** One card: three parts, what the leidraad says, where it differs, who signed. */
export const kaartPagina: Pagina = {
  pad: '/grondslagkaarten/:id',
  async toon(s) {
    const k = await s.vraag(toonKaart, { id: s.params.id! });
    return {
      titel: k.titel,
      kruimels: [{ tekst: 'Grondslagkaarten', pad: '/grondslagkaarten' }, { tekst: `${k.titel}, versie ${k.versie}` }],
      inhoud: (
        <>
          <Waarschuwing soort="info" titel="Delen mag, op een grondslag">
            {k.uitleg}
          </Waarschuwing>
          <TweeKolom
            hoofd={<Kaartinhoud k={k} />}
            zijtitel="Ondertekening"
            zij={
              <>
                <Handtekeningen k={k} />
                <Actiebalk
                  s={s}
                  acties={[
                    s.actie(keurKaartGoed, overKaart(k.id), {
                      formulierPad: `/grondslagkaarten/${k.id}/ondertekenen`,
                      context: { zelfOpgesteld: k.opgesteldDoorId === s.wie.medewerkerId },
                    }),
                    ...(k.handtekeningen.some((h) => !h.nagekekenOordeel)
                      ? [
                          s.actie(kijkKaartDoor, overKaart(k.id), {
                            formulierPad: `/grondslagkaarten/${k.id}/nakijken`,
                            context: contextVanNakijken(k, s.wie.medewerkerId),
                          }),
                        ]
                      : []),
                  ]}
                />
              </>
            }
          />
        </>
      ),
    };
  },
};

function Handtekeningen({ k }: { k: Kaart }) {
  return (
    <Paneel titel="Ondertekening" toelichting="Per gemeente: elke gemeente is zelf verantwoordelijk.">
      <Kaartmerk stand={k.stand} />
      {k.handtekeningen.map((h) => (
        <Gegevens
          items={[
            { naam: h.gemeenteNaam, waarde: `${h.doorNaam}, ${opmaak.datum(h.op)}` },
            { naam: 'Geldig tot en met', waarde: opmaak.datum(h.geldigTot) },
            { naam: 'Waarom', waarde: h.motivering, meerregelig: true },
            ...nakijking(h),
          ]}
        />
      ))}
    </Paneel>
  );
}

/** What who oversees found of a signature; nothing while nobody looked. */
function nakijking(h: Kaart['handtekeningen'][number]) {
  if (!h.nagekekenOordeel) return [];
  const waarde = `${nakijkoordelen[h.nagekekenOordeel]}. ${h.nagekekenTekst ?? ''}`;
  return [{ naam: `Nagekeken door ${h.nagekekenDoorNaam ?? ''}`, waarde, meerregelig: true }];
}

/** What a card says: three parts, the leidraad, where it differs. */
export function Kaartinhoud({ k }: { k: Kaart }) {
  return (
    <>
      <Paneel titel="De grondslag in drie delen" toelichting="Alle drie zijn nodig; artikel 6 alleen is niet genoeg.">
        <Gegevens
          items={[
            {
              naam: `AVG 6 lid 1: ${letters6[k.avg6 as keyof typeof letters6]}`,
              waarde: k.avg6Grond,
              meerregelig: true,
            },
            {
              naam:
                k.avg9 === 'geen' ? 'AVG 9: niet nodig' : `AVG 9 lid 2: ${letters9[k.avg9 as keyof typeof letters9]}`,
              waarde: k.avg9Grond,
              meerregelig: true,
            },
            { naam: 'AVG 10: gegevens van strafrechtelijke aard', waarde: strafgronden[k.strafgrond] },
            { naam: 'Waarop dat rust', waarde: k.avg10, meerregelig: true },
          ]}
        />
      </Paneel>
      <Paneel titel="Wat de leidraad noemt">
        <p>{k.leidraad}</p>
      </Paneel>
      <Paneel titel="Waarin deze kaart afwijkt, en waarom">
        <Gegevens
          items={[
            { naam: 'Afwijking', waarde: k.afwijking, meerregelig: true },
            { naam: 'Aan', waarde: ontvangersoorten[k.ontvangersoort as keyof typeof ontvangersoorten] },
            {
              naam: 'Gaat er iets over een persoon mee?',
              waarde: k.zonderPersoon ? 'Nee, nooit' : 'Ja, voor zover nodig',
            },
            { naam: 'Opgesteld door', waarde: `${k.opgesteldDoor}, ${opmaak.datum(k.aangemaaktOp)}` },
          ]}
        />
      </Paneel>
    </>
  );
}
