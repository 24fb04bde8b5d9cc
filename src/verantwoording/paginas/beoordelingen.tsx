import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { dagVan, plusDagen } from '../../platform/klok.ts';
import { Knoplink, opmaak, Paneel, Status, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { beginBeoordeling, beslisOverPet, toonBeoordeling, toonBeoordelingen } from '../beoordelinghandelingen.ts';
import type { Beoordeling, Beoordelingsregel } from '../schema-beoordeling.ts';
import { Link, petwoord } from '../weergave.tsx';

const ONGEBRUIKT_DAGEN = 90;
const WOORDEN: Record<string, string> = {
  bevestigd: 'Bevestigd',
  beeindigd: 'Beëindigd',
  opgeschort: 'Vanzelf gestopt',
  vervallen: 'Was al weg',
};

/** The half-yearly reviews of who has which pet. */
export const beoordelingenPagina: Pagina = {
  pad: '/toegang/beoordelingen',
  menu: {
    groep: 'Verantwoording',
    tekst: 'Beoordeling van toegang',
    toets: '3',
    petten: ['privacyfunctionaris', 'beheerder'],
  },
  async toon(s) {
    const { items } = await s.vraag(toonBeoordelingen, {});
    return {
      titel: 'Beoordeling van toegang',
      kruimels: [{ tekst: 'Beoordeling van toegang' }],
      inhoud: (
        <>
          <p>
            Elk halfjaar kijkt iedere gemeente of elke pet nog nodig is. De beheerder zet de lijst klaar; de
            privacyfunctionaris bevestigt of beëindigt elke pet, met een reden.
          </p>
          <Tabel
            titel="Beoordelingen van toegang"
            rijen={items}
            leeg="Er is nog geen beoordeling gedaan."
            kolommen={[
              {
                kop: 'Gemeente',
                cel: (b) => <Link pad={`/toegang/beoordelingen/${b.id}`} tekst={gemeentenaam(b.gemeente)} />,
              },
              { kop: 'Begonnen', cel: (b) => opmaak.datumKort(b.begonnenOp), smal: true },
              { kop: 'Uiterlijk', cel: (b) => opmaak.datumKort(b.uiterlijk), smal: true },
              { kop: 'Petten', cel: (b) => opmaak.getal(b.totaal), smal: true },
              {
                kop: 'Stand',
                cel: (b) =>
                  b.afgerondOp ? (
                    <Status soort="goed" tekst={`Afgerond op ${opmaak.datumKort(b.afgerondOp)}`} />
                  ) : (
                    <Status soort="let-op" tekst={`Nog ${opmaak.meervoud(b.open, 'pet', 'petten')}`} />
                  ),
              },
            ]}
          />
          {s.wie.petsoort === 'beheerder' && s.wie.gemeenten.length > 0 && (
            <Paneel titel="Nieuwe beoordeling">
              <HandelingFormulier
                s={s}
                handeling={beginBeoordeling}
                waarden={{ uiterlijk: plusDagen(dagVan(s.klok.nu()), 28), opschorten: 'nee' }}
              />
            </Paneel>
          )}
        </>
      ),
    };
  },
};

/** One review: each pet with the day it was last used, and the decision. Prints as it stands. */
export const beoordelingPagina: Pagina = {
  pad: '/toegang/beoordelingen/:id',
  async toon(s) {
    const b = await s.vraag(toonBeoordeling, { id: s.params.id! });
    const open = b.regels.filter((r) => r.uitkomst === null);
    return {
      titel: `Beoordeling van toegang in ${gemeentenaam(b.gemeente)}`,
      kruimels: [
        { tekst: 'Beoordeling van toegang', pad: '/toegang/beoordelingen' },
        { tekst: gemeentenaam(b.gemeente) },
      ],
      inhoud: (
        <>
          <Stand b={b} vandaag={dagVan(s.klok.nu())} />
          {open.map((r) => (
            <Open s={s} r={r} />
          ))}
          <Paneel titel="Beslist">
            <Tabel
              titel="Waarover is beslist"
              rijen={b.regels.filter((r) => r.uitkomst !== null)}
              leeg="Nog niets."
              kolommen={[
                { kop: 'Medewerker', cel: (r) => r.medewerker },
                { kop: 'Pet', cel: (r) => petwoord(r.petsoort) },
                { kop: 'Uitkomst', cel: (r) => WOORDEN[r.uitkomst!] ?? r.uitkomst },
                { kop: 'Reden', cel: (r) => r.reden },
                { kop: 'Door', cel: (r) => `${r.doorNaam ?? 'Samenzicht zelf'}, ${opmaak.datumKort(r.op!)}` },
              ]}
            />
          </Paneel>
          <Knoplink pad="/toegang">Wat elke pet mag</Knoplink>
        </>
      ),
    };
  },
};

function Stand({ b, vandaag }: { b: Beoordeling; vandaag: string }) {
  if (b.afgerondOp)
    return <Waarschuwing soort="goed">Over alle petten is beslist op {opmaak.datum(b.afgerondOp)}.</Waarschuwing>;
  return (
    <Waarschuwing soort={b.uiterlijk < vandaag ? 'ernstig' : 'info'}>
      Nog {opmaak.meervoud(b.open, 'pet', 'petten')}, uiterlijk {opmaak.datum(b.uiterlijk)}.{' '}
      {b.opschorten
        ? 'Een pet waarover dan niet is beslist, stopt vanzelf voor deze gemeente; de pet beheerder nooit.'
        : 'Petten waarover dan niet is beslist, blijven gelden en staan hier als te laat.'}
    </Waarschuwing>
  );
}

function Open({ s, r }: { s: Scherm; r: Beoordelingsregel }) {
  const grens = plusDagen(dagVan(s.klok.nu()), -ONGEBRUIKT_DAGEN);
  const ongebruikt = r.laatstGebruikt === null || r.laatstGebruikt < grens;
  const zelf = r.medewerkerId === s.wie.medewerkerId;
  const bevestigd = r.bevestigdDoor === s.wie.medewerkerId;
  return (
    <Paneel
      titel={`${r.medewerker}: ${petwoord(r.petsoort)}`}
      toelichting={`${r.functie}, ${r.organisatie}. ${r.laatstGebruikt ? `Laatst gebruikt op ${opmaak.datum(r.laatstGebruikt)}.` : 'Nog nooit gebruikt.'}`}
    >
      {ongebruikt && (
        <Waarschuwing soort="let-op">
          Negentig dagen of langer niet gebruikt. Voorstel: beëindigen; opnieuw geven kan altijd.
        </Waarschuwing>
      )}
      {zelf && <p>Over uw eigen pet beslist een andere privacyfunctionaris.</p>}
      {bevestigd && <p>U bevestigde deze pet zelf: daarover beslist een andere privacyfunctionaris.</p>}
      {s.wie.petsoort === 'privacyfunctionaris' && !zelf && !bevestigd && (
        <HandelingFormulier
          s={s}
          handeling={beslisOverPet}
          params={{ id: r.id }}
          waarden={{ uitkomst: ongebruikt ? 'beeindigd' : 'bevestigd' }}
        />
      )}
    </Paneel>
  );
}
