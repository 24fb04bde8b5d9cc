import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Partnervoorwaarden } from '../../intake/index.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Knoplink, TweeKolom, Waarschuwing, opmaak } from '../../platform/scherm/index.ts';
import { biedRapportageAan, wijzigRapportage } from '../handelingen.ts';
import { isMaatregelsoort } from '../ladder.ts';
import { neemBesluit } from '../neem-besluit.ts';
import { overRapportage } from '../over.ts';
import type { Rapportage } from '../schema-antwoorden.ts';
import { toonRapportage } from '../vragen.ts';
import { Documenten } from '../weergave.tsx';
import { legZienswijzeVast, slaZienswijzeOver, vraagZienswijze } from '../zienswijze-handelingen.ts';
import { isGehoord, type Zienswijzestand } from '../zienswijze.ts';
import {
  Besluitpaneel,
  Eerder,
  Rapportagefeiten,
  Rapportagestappen,
  Zienswijzepaneel,
  Rapportagevoorbeeld,
} from './rapportagedelen.tsx';

/** One rapportage: where it stands, as the burgemeester sees it, hearing, decision, documents. */
export const rapportagePagina: Pagina = {
  pad: '/rapportages/:id',
  async toon(s) {
    const r = await s.vraag(toonRapportage, { id: s.params.id! });
    return {
      titel: `Bestuurlijke rapportage ${r.nummer}`,
      kruimels: [{ tekst: 'Bestuurlijke rapportages', pad: '/rapportages' }, { tekst: r.nummer }],
      ...volgendeStap(s, r),
      inhoud: (
        <>
          <Rapportagestappen r={r} />
          {r.aangehoudenTot && (
            <Waarschuwing
              soort="let-op"
              titel={`Pas op de plaats tot en met ${opmaak.datum(r.aangehoudenTot)}`}
              acties={<Knoplink pad={`/wachtafspraken?locatieId=${r.locatieId}`}>Naar de afspraak</Knoplink>}
            >
              Met de politie is afgesproken op deze plek te wachten. Tot die dag wordt er niet besloten, behalve bij
              gevaar voor mensen en nadat de politie is gebeld.
            </Waarschuwing>
          )}
          <TweeKolom
            hoofd={
              <>
                <Partnervoorwaarden items={r.voorwaarden} metMelding />
                {r.besluit && <Besluitpaneel r={r} besluit={r.besluit} />}
                <Rapportagevoorbeeld r={r} nu={s.klok.nu()} />
                <Zienswijzepaneel r={r} vandaag={s.klok.nu()} />
                <Documenten documenten={r.documenten} />
              </>
            }
            zijtitel="Bij deze rapportage"
            zij={
              <>
                <Rapportagefeiten r={r} />
                <Eerder r={r} />
                <Actiebalk s={s} acties={acties(s, r)} />
                {r.status !== 'besloten' && !r.aangehoudenTot && (
                  <Knoplink pad={`/wachtafspraken/nieuw?locatie=${r.locatieId}`}>Pas op de plaats vragen</Knoplink>
                )}
              </>
            }
          />
        </>
      ),
    };
  },
};

/** The proposal as the rules look at it, before a choice is made. */
export function besluitcontext(r: Rapportage) {
  return {
    maatregel: isMaatregelsoort(r.voorgesteldeMaatregel) ? r.voorgesteldeMaatregel : '',
    // Deciding on no step, or on more facts, never waits for hearing.
    gehoord: true,
    zwaarder: false,
    heeftReden: false,
    pasOpDePlaats: r.aangehoudenTot !== null,
    // The form asks for the danger and the call.
    heeftGevaar: true,
    heeftGebeld: true,
  };
}

function acties(s: Scherm, r: Rapportage) {
  if (r.status === 'besloten') return [];
  const over = overRapportage(r);
  const naar = (deel: string) => ({ formulierPad: `/rapportages/${r.id}/${deel}` });
  const voorstel = { maatregel: r.voorgesteldeMaatregel, zwaarder: false, heeftReden: true };
  return [
    ...(r.status === 'concept'
      ? [
          s.actie(wijzigRapportage, over, { ...naar('wijzigen'), context: voorstel }),
          s.actie(biedRapportageAan, over, {
            waarden: { versie: String(r.versie) },
            bevestig: 'Daarna verandert de tekst niet meer en ligt de rapportage bij de burgemeester.',
          }),
        ]
      : [s.actie(neemBesluit, over, { ...naar('besluiten'), context: besluitcontext(r) })]),
    s.actie(vraagZienswijze, over, naar('zienswijze-vragen')),
    ...(r.zienswijzen.some((z) => z.soort === 'gevraagd')
      ? [s.actie(legZienswijzeVast, over, naar('zienswijze'))]
      : []),
    s.actie(slaZienswijzeOver, over, naar('zienswijze-overslaan')),
  ];
}

/** Who lays a maatregel on after the besluit; the burgemeester decided and is done (C14). */
const LEGT_OP = ['jurist', 'coordinator'];

function volgendeStap(s: Scherm, r: Rapportage): Pick<Paginainhoud, 'volgendeStap'> {
  const over = overRapportage(r);
  if (r.aangehoudenTot)
    return {
      volgendeStap: {
        tekst: 'Kijk opnieuw of u verder kunt',
        pad: `/wachtafspraken?locatieId=${r.locatieId}`,
        voor: r.aangehoudenTot,
      },
    };
  if (r.status === 'besloten')
    return r.besluit?.uitkomst === 'maatregel' && !r.besluit.maatregelId && LEGT_OP.includes(s.wie.petsoort)
      ? { volgendeStap: { tekst: 'Leg de maatregel op', pad: `/maatregelen/nieuw?besluit=${r.besluit.id}` } }
      : {};
  if (r.status === 'aangeboden' && s.mag(neemBesluit, over, besluitcontext(r)).toegestaan)
    return { volgendeStap: { tekst: 'Besluit', pad: `/rapportages/${r.id}/besluiten` } };
  if (!isGehoord(r.zienswijzestand as Zienswijzestand) && s.mag(vraagZienswijze, over).toegestaan)
    return r.zienswijzestand === 'wacht'
      ? {
          volgendeStap: {
            tekst: 'Wacht op de zienswijze, of leg haar vast',
            pad: `/rapportages/${r.id}/zienswijze`,
            voor: r.zienswijzeTermijn,
          },
        }
      : { volgendeStap: { tekst: 'Vraag de zienswijze', pad: `/rapportages/${r.id}/zienswijze-vragen` } };
  return {};
}
