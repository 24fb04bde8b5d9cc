import { Documentvoorbeeld } from '../../kern/documentvoorbeeld.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { petVan } from '../../kern/petten.ts';
import { Gegevens, Knoplink, opmaak, Paneel, Stappen, Tabel, Termijn, Tijdlijn } from '../../platform/scherm/index.ts';
import { documentVanRapportage } from '../document-rapportage.ts';
import type { Besluitregel, Rapportage } from '../schema-antwoorden.ts';
import { Maatregelmerk, Rapportagemerk, uitkomstwoord, woordVan } from '../weergave.tsx';
import { gronden, isGehoord, zienswijzestanden, type Zienswijzestand } from '../zienswijze.ts';

/** Where the rapportage is on its way. */
export function Rapportagestappen({ r }: { r: Rapportage }) {
  const gehoord = isGehoord(r.zienswijzestand as Zienswijzestand);
  const stappen = [
    { tekst: 'Rapportage', klaar: true },
    { tekst: 'Aangeboden', klaar: r.status !== 'concept' },
    { tekst: 'Zienswijze', klaar: gehoord || r.status === 'besloten' },
    { tekst: 'Besluit', klaar: r.status === 'besloten' },
    { tekst: 'Maatregel', klaar: Boolean(r.besluit?.maatregelId) },
  ];
  const nu = stappen.findIndex((x) => !x.klaar);
  const zonder = r.besluit !== null && r.besluit.uitkomst !== 'maatregel';
  return (
    <Stappen
      titel="Van rapportage tot maatregel"
      stappen={stappen.map((x, i) => ({
        tekst: x.tekst,
        stand: x.klaar ? 'klaar' : zonder ? 'overgeslagen' : i === nu ? 'nu' : 'straks',
      }))}
    />
  );
}

/** What the rapportage stands on. */
export function Rapportagefeiten({ r }: { r: Rapportage }) {
  return (
    <Gegevens
      items={[
        { naam: 'Status', waarde: <Rapportagemerk status={r.status} aangehoudenTot={r.aangehoudenTot} /> },
        { naam: 'Voorstel', waarde: <Maatregelmerk soort={r.voorgesteldeMaatregel} /> },
        {
          naam: 'Constateringsrapport',
          waarde: (
            <Link pad={`/constateringsrapporten/${r.constateringsrapportId}`} tekst={r.constateringsrapportNummer} />
          ),
        },
        { naam: 'Controle', waarde: <Link pad={`/controles/${r.controleId}`} tekst={r.controleNummer} /> },
        {
          naam: 'Inrichting',
          waarde: r.inrichtingId ? (
            <Link pad={`/inrichtingen/${r.inrichtingId}`} tekst={r.inrichtingNaam ?? ''} />
          ) : (
            r.plaats
          ),
        },
        { naam: 'Gemeente', waarde: gemeentenaam(r.gemeente) },
        { naam: 'Opgesteld', waarde: `${opmaak.datumtijd(r.aangemaaktOp)}, door ${r.aangemaaktDoorNaam}` },
        { naam: 'Aangeboden', waarde: r.aangebodenOp ? opmaak.datumtijd(r.aangebodenOp) : 'nog niet' },
        { naam: 'Zienswijze', waarde: woordVan(zienswijzestanden, r.zienswijzestand) },
      ]}
    />
  );
}

function Link({ pad, tekst }: { pad: string; tekst: string }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {tekst}
    </a>
  );
}

const HOORSOORT = {
  gevraagd: 'Zienswijze gevraagd',
  ontvangen: 'Zienswijze ontvangen',
  overgeslagen: 'Niet vooraf gehoord',
};

/** How hearing went, in order. */
export function Zienswijzepaneel({ r, vandaag }: { r: Rapportage; vandaag: Date }) {
  return (
    <Paneel
      titel="Zienswijze"
      toelichting="Wie door een maatregel geraakt wordt, mag vooraf zeggen wat hij ervan vindt (Awb 4:8)."
    >
      <p>
        {woordVan(zienswijzestanden, r.zienswijzestand)}
        {r.zienswijzestand === 'wacht' && r.zienswijzeTermijn && (
          <>
            {': '}
            <Termijn dag={r.zienswijzeTermijn} vandaag={vandaag} />
          </>
        )}
      </p>
      {r.zienswijzen.length > 0 && (
        <Tijdlijn
          titel="Zienswijze"
          items={r.zienswijzen.map((z) => ({
            op: z.op,
            tekst: woordVan(HOORSOORT, z.soort),
            door: z.doorNaam,
            toelichting: (
              <>
                {z.termijnTot && <p>Reageren kan tot en met {opmaak.datum(z.termijnTot)}.</p>}
                {z.grond && <p>Awb 4:11, onder {woordVan(gronden, z.grond)}.</p>}
                <p>{z.tekst}</p>
              </>
            ),
          }))}
        />
      )}
    </Paneel>
  );
}

/** The decision, and what follows from it. */
export function Besluitpaneel({ r, besluit: b }: { r: Rapportage; besluit: Besluitregel }) {
  return (
    <Paneel titel={`Besluit: ${uitkomstwoord(b.uitkomst, b.maatregelsoort)}`}>
      <Gegevens
        items={[
          { naam: 'Motivering', waarde: b.motivering, meerregelig: true },
          ...(b.lichterVolstaatNiet
            ? [{ naam: 'Waarom lichter niet volstaat', waarde: b.lichterVolstaatNiet, meerregelig: true }]
            : []),
          { naam: 'Zienswijze', waarde: woordVan(zienswijzestanden, b.zienswijze) },
          { naam: 'Genomen', waarde: `${opmaak.datumtijd(b.op)}, door ${b.doorNaam} (burgemeester)` },
        ]}
      />
      {b.maatregelId && <Knoplink pad={`/maatregelen/${b.maatregelId}`}>Naar maatregel {b.maatregelNummer}</Knoplink>}
      {b.uitkomst === 'nader_onderzoek' && (
        <Knoplink pad={r.inrichtingId ? `/controles/nieuw?inrichting=${r.inrichtingId}` : '/controles/nieuw'}>
          Controle plannen
        </Knoplink>
      )}
    </Paneel>
  );
}

/** Steps taken here before. */
export function Eerder({ r }: { r: Rapportage }) {
  return (
    <Paneel titel="Eerdere maatregelen hier" rang={3}>
      <Tabel
        titel="Eerdere maatregelen"
        rijen={r.eerdereMaatregelen}
        leeg="Er is hier nog geen maatregel opgelegd."
        rijPad={(m) => `/maatregelen/${m.id}`}
        kolommen={[
          { kop: 'Nummer', cel: (m) => m.nummer },
          { kop: 'Maatregel', cel: (m) => <Maatregelmerk soort={m.soort} /> },
          { kop: 'Bekendgemaakt', cel: (m) => opmaak.datumKort(m.bekendgemaaktOp), smal: true },
        ]}
      />
    </Paneel>
  );
}

/** The rapportage as the burgemeester gets it; once offered, as it was offered. */
export function Rapportagevoorbeeld({ r, nu }: { r: Rapportage; nu: Date }) {
  const bevroren = r.documenten.find((d) => d.kenmerk === r.nummer && d.standaard === 'ua-1');
  return (
    <Documentvoorbeeld
      document={documentVanRapportage(r, {
        op: r.aangebodenOp ? new Date(r.aangebodenOp) : nu,
        concept: r.status === 'concept',
        petsoort: petVan(r.aangebodenPetsoort ?? 'jurist').soort,
      })}
      pdfPad={bevroren ? `/documenten/${bevroren.id}` : `/rapportages/${r.id}/voorbeeld`}
    />
  );
}
