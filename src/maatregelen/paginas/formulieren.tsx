import { Briefstand, overbodigBijBrief } from '../../afstemming/index.ts';
import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { Fout } from '../../kern/fouten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan } from '../../platform/klok.ts';
import { Gegevens, Knoplink, opmaak, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { isMaatregelsoort, isZwaarder, maatregelsoorten, maatregeluitleg } from '../../rapportages/index.ts';
import { legMaatregelOp, trekMaatregelIn } from '../handelingen.ts';
import type { Maatregelvoorstel } from '../schema.ts';
import { stelNalevingVast } from '../stel-naleving-vast.ts';
import { bereidMaatregelVoor, toonMaatregel } from '../vragen.ts';

const lijst = { tekst: 'Maatregelen', pad: '/maatregelen' };

/** The form for a maatregel; the step is the one that was decided, and only its own questions are asked. */
export const nieuweMaatregelPagina: Pagina = {
  pad: '/maatregelen/nieuw',
  async toon(s) {
    if (!s.filters.besluit)
      throw new Fout('NIET_GEVONDEN', 'Begin bij een rapportage waarop de burgemeester tot een maatregel besloot.');
    const v = await s.vraag(bereidMaatregelVoor, { id: s.filters.besluit });
    return {
      titel: `Maatregel opleggen: ${v.waarover}`,
      kruimels: [{ tekst: v.rapportageNummer, pad: `/rapportages/${v.rapportageId}` }, { tekst: 'Maatregel' }],
      inhoud: v.maatregelId ? (
        <Waarschuwing
          soort="info"
          titel="Deze maatregel is er al"
          acties={<Knoplink pad={`/maatregelen/${v.maatregelId}`}>Naar de maatregel</Knoplink>}
        >
          Op dit besluit is al een maatregel opgelegd.
        </Waarschuwing>
      ) : (
        <TweeKolom
          hoofd={
            <>
              <Briefstand deur={v} locatieId={v.locatieId} />
              <Formulier s={s} v={v} />
            </>
          }
          zijtitel="Wat is besloten"
          zij={<Besloten v={v} />}
        />
      ),
    };
  },
};

function Formulier({ s, v }: { s: Scherm; v: Maatregelvoorstel }) {
  return (
    <HandelingFormulier
      s={s}
      handeling={legMaatregelOp}
      verborgen={{ besluitId: v.besluitId }}
      weg={[...nietGevraagd(v.soort ?? ''), ...overbodigBijBrief(v)]}
      keuzes={{
        facilitatorId: v.facilitators.map((f) => ({ waarde: f.id, tekst: f.rol ? `${f.naam} (${f.rol})` : f.naam })),
      }}
      waarden={{
        overtreding: v.overtreding,
        norm: v.norm,
        facilitatorId: v.facilitators.length === 1 ? v.facilitators[0]!.id : undefined,
        lichterVolstaatNiet: v.lichterVolstaatNiet ?? undefined,
        bekendgemaaktOp: dagVan(s.klok.nu()),
      }}
      annuleren={`/rapportages/${v.rapportageId}`}
      toelichting="Een maatregel richt zich op wie de regels moet naleven: de inrichting of een facilitator."
    />
  );
}

/** Questions that do not belong to this step. */
function nietGevraagd(soort: string): string[] {
  const weg: string[] = [];
  if (soort !== 'last_onder_dwangsom') weg.push('dwangsomBedrag', 'dwangsomEenheid', 'dwangsomMaximum');
  if (soort !== 'sluiting' && soort !== 'schorsing') weg.push('eindigtOp');
  if (soort !== 'waarschuwing') weg.push('wettelijkeWaarschuwing');
  return weg;
}

function Besloten({ v }: { v: Maatregelvoorstel }) {
  const soort = v.soort && isMaatregelsoort(v.soort) ? v.soort : null;
  const vorige = v.vorige && isMaatregelsoort(v.vorige) ? v.vorige : null;
  return (
    <Gegevens
      items={[
        { naam: 'Besluit', waarde: soort ? maatregelsoorten[soort] : 'geen maatregel' },
        ...(soort ? [{ naam: 'Wat dit inhoudt', waarde: maatregeluitleg[soort] }] : []),
        { naam: 'Vorige stap hier', waarde: vorige ? maatregelsoorten[vorige] : 'geen' },
        ...(soort && isZwaarder(soort, vorige)
          ? [{ naam: 'Zwaarder', waarde: 'Leg uit waarom een lichtere stap niet volstaat.' }]
          : []),
        ...(v.facilitators.length === 0
          ? [
              {
                naam: 'Aan wie',
                waarde: 'Er staat geen facilitator bij deze inrichting; de brief gaat aan de exploitant.',
              },
            ]
          : []),
      ]}
    />
  );
}

/** The form to say whether it was complied with. */
export const nalevingPagina: Pagina = {
  pad: '/maatregelen/:id/naleving',
  async toon(s) {
    const m = await s.vraag(toonMaatregel, { id: s.params.id! });
    const controles = m.hercontroles.filter((c) => c.status === 'afgerond');
    return {
      titel: `Naleving van ${m.nummer}`,
      kruimels: [lijst, { tekst: m.nummer, pad: `/maatregelen/${m.id}` }, { tekst: 'Naleving' }],
      inhoud:
        controles.length === 0 ? (
          <Waarschuwing
            soort="info"
            titel="Eerst een hercontrole"
            acties={<Knoplink pad={`/controles/nieuw?maatregel=${m.id}`}>Hercontrole plannen</Knoplink>}
          >
            Of er is nageleefd volgt uit een afgeronde controle na de bekendmaking. Die is er nog niet.
          </Waarschuwing>
        ) : (
          <TweeKolom
            hoofd={
              <HandelingFormulier
                s={s}
                handeling={stelNalevingVast}
                verborgen={{ versie: String(m.versie) }}
                keuzes={{
                  controleId: controles.map((c) => ({ waarde: c.id, tekst: `${c.nummer}, ${opmaak.datum(c.begin)}` })),
                }}
                waarden={{ controleId: controles[0]!.id }}
                annuleren={`/maatregelen/${m.id}`}
              />
            }
            zijtitel="Wat is gevraagd"
            zij={
              <Gegevens
                items={[
                  { naam: 'Wat moet er gebeuren', waarde: m.omschrijving, meerregelig: true },
                  { naam: 'Voorschrift', waarde: m.norm },
                  {
                    naam: 'Herstellen tot en met',
                    waarde: m.hersteltermijnTot ? opmaak.datum(m.hersteltermijnTot) : 'geen termijn',
                  },
                ]}
              />
            }
          />
        ),
    };
  },
};

/** The form to withdraw. */
export const intrekkenPagina: Pagina = {
  pad: '/maatregelen/:id/intrekken',
  async toon(s) {
    const m = await s.vraag(toonMaatregel, { id: s.params.id! });
    return {
      titel: `${m.nummer} intrekken`,
      kruimels: [lijst, { tekst: m.nummer, pad: `/maatregelen/${m.id}` }, { tekst: 'Intrekken' }],
      inhoud: (
        <HandelingFormulier
          s={s}
          handeling={trekMaatregelIn}
          verborgen={{ versie: String(m.versie) }}
          annuleren={`/maatregelen/${m.id}`}
          gevaar
          toelichting="De maatregel blijft te lezen, met uw reden. De ontvanger krijgt bericht; dat doet u zelf."
        />
      ),
    };
  },
};
