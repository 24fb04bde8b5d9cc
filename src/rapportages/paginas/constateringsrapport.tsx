import { Bestandenpaneel } from '../../kern/bestanden/index.ts';
import { Actiebalk } from '../../kern/bouwstenen.tsx';
import { Documentvoorbeeld } from '../../kern/documentvoorbeeld.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Paginainhoud, Scherm } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, TweeKolom, Waarschuwing } from '../../platform/scherm/index.ts';
import { stelConstateringsrapportVast, wijzigConstateringsrapport } from '../constateringsrapport-handelingen.ts';
import { constateringsrapportbestanden } from '../constateringsrapportbestanden.ts';
import { documentVanConstateringsrapport } from '../document-constateringsrapport.ts';
import { stelRapportageOp } from '../handelingen.ts';
import { overConstateringsrapport } from '../over.ts';
import type { Constateringsrapport } from '../schema-antwoorden.ts';
import { toonConstateringsrapport } from '../vragen.ts';
import { Documenten, Rapportmerk } from '../weergave.tsx';

/** One constateringsrapport, as its reader sees it, with what can be done. */
export const constateringsrapportPagina: Pagina = {
  pad: '/constateringsrapporten/:id',
  async toon(s) {
    const r = await s.vraag(toonConstateringsrapport, { id: s.params.id! });
    const bestanden = await s.vraag(constateringsrapportbestanden.tonen, { id: r.id });
    const concept = r.status === 'concept';
    const bevroren = r.documenten.find((d) => d.standaard === 'ua-1');
    return {
      titel: `Constateringsrapport ${r.nummer}`,
      kruimels: [{ tekst: 'Constateringsrapporten', pad: '/constateringsrapporten' }, { tekst: r.nummer }],
      ...volgendeStap(s, r),
      inhoud: (
        <>
          {concept && (
            <Waarschuwing soort="info" titel="Nog concept">
              Lees na of hier staat wat u zag, hoorde of las, met de norm erbij, en niets over wie er werkt. Wie bij de
              controle was, stelt het vast.
            </Waarschuwing>
          )}
          <TweeKolom
            hoofd={
              <>
                <Documentvoorbeeld
                  document={documentVanConstateringsrapport(r, r.toezichthouders, {
                    op: r.vastgesteldOp ? new Date(r.vastgesteldOp) : s.klok.nu(),
                    concept,
                    nummer: r.vastgesteldDoorNummer,
                  })}
                  pdfPad={bevroren ? `/documenten/${bevroren.id}` : `/constateringsrapporten/${r.id}/voorbeeld`}
                />
                <Documenten documenten={r.documenten} />
                <Bestandenpaneel deel={constateringsrapportbestanden} id={r.id} items={bestanden.items} />
              </>
            }
            zijtitel="Bij dit rapport"
            zij={
              <>
                <Feiten r={r} />
                <Vervolg r={r} />
                <Actiebalk s={s} acties={acties(s, r)} />
              </>
            }
          />
        </>
      ),
    };
  },
};

const misstandcontext = (r: Constateringsrapport) => ({
  misstand: r.overtredingen.length > 0,
  maatregel: 'gesprek',
  zwaarder: false,
  heeftReden: false,
});

function acties(s: Scherm, r: Constateringsrapport) {
  const over = overConstateringsrapport(r);
  if (r.status === 'vastgesteld')
    return [
      s.actie(stelRapportageOp, over, {
        formulierPad: `/rapportages/nieuw?rapport=${r.id}`,
        context: misstandcontext(r),
      }),
    ];
  return [
    s.actie(wijzigConstateringsrapport, over, { formulierPad: `/constateringsrapporten/${r.id}/wijzigen` }),
    s.actie(stelConstateringsrapportVast, over, {
      waarden: { versie: String(r.versie) },
      context: { inTeam: r.inTeam },
      bevestig: 'Daarna verandert de tekst niet meer. De PDF wordt bevroren, voor lezers en voor het archief.',
    }),
  ];
}

function volgendeStap(s: Scherm, r: Constateringsrapport): Pick<Paginainhoud, 'volgendeStap'> {
  if (r.status !== 'vastgesteld' || r.rapportages.length > 0) return {};
  const mag = s.mag(stelRapportageOp, overConstateringsrapport(r), misstandcontext(r)).toegestaan;
  return mag
    ? { volgendeStap: { tekst: 'Maak de bestuurlijke rapportage', pad: `/rapportages/nieuw?rapport=${r.id}` } }
    : {};
}

function Feiten({ r }: { r: Constateringsrapport }) {
  return (
    <Gegevens
      items={[
        { naam: 'Status', waarde: <Rapportmerk status={r.status} /> },
        {
          naam: 'Controle',
          waarde: (
            <a class="utrecht-link utrecht-link--html-a" href={`/controles/${r.controleId}`}>
              {r.controleNummer}
            </a>
          ),
        },
        {
          naam: 'Inrichting',
          waarde: r.inrichtingId ? (
            <a class="utrecht-link utrecht-link--html-a" href={`/inrichtingen/${r.inrichtingId}`}>
              {r.inrichtingNaam}
            </a>
          ) : (
            r.plaats
          ),
        },
        { naam: 'Gemeente', waarde: gemeentenaam(r.gemeente) },
        { naam: 'Opgesteld', waarde: `${opmaak.datumtijd(r.aangemaaktOp)}, door ${r.aangemaaktDoorNaam}` },
        {
          naam: 'Vastgesteld',
          waarde: r.vastgesteldOp
            ? `${opmaak.datumtijd(r.vastgesteldOp)}, door ${r.vastgesteldDoorNaam}`
            : 'nog niet vastgesteld',
        },
      ]}
    />
  );
}

function Vervolg({ r }: { r: Constateringsrapport }) {
  return (
    <Paneel titel="Wat hierop volgde" rang={3}>
      {r.rapportages.length === 0 && (
        <p>
          {r.overtredingen.length === 0
            ? 'Geen overtreding, dus geen bestuurlijke rapportage. Het rapport staat in het logboek.'
            : 'Nog geen bestuurlijke rapportage.'}
        </p>
      )}
      <ul>
        {r.rapportages.map((p) => (
          <li>
            <a class="utrecht-link utrecht-link--html-a" href={`/rapportages/${p.id}`}>
              Bestuurlijke rapportage {p.nummer}
            </a>
          </li>
        ))}
      </ul>
    </Paneel>
  );
}
