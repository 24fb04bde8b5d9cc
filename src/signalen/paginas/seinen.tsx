import { HandelingFormulier, Lijstpagina, lijstInvoer } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { Gegevens, opmaak, Paneel, Status } from '../../platform/scherm/index.ts';
import { beoordeelDrempelsein, overSein, toonSein, toonSeinen } from '../seinen.ts';
import { Seinenvraag, type Drempelsein } from '../schema-drempel.ts';

/** The stapels that ask a look of the aandachtsfunctionaris. */
export const seinenPagina: Pagina = {
  pad: '/drempelseinen',
  menu: { groep: 'Mensenhandel', tekst: 'Stapels die een blik vragen', toets: 'k', petten: ['aandachtsfunctionaris'] },
  async toon(s) {
    const antwoord = await s.vraag(toonSeinen, lijstInvoer(s, Seinenvraag));
    return {
      titel: 'Stapels die een blik vragen',
      inhoud: (
        <Lijstpagina<Drempelsein>
          s={s}
          titel="Stapels die een blik vragen"
          woorden={['sein', 'seinen']}
          schema={Seinenvraag}
          antwoord={antwoord}
          kolommen={[
            { kop: 'Stapel', cel: (r) => r.nummer, smal: true },
            { kop: 'Gemeente', cel: (r) => gemeentenaam(r.gemeente) },
            { kop: 'Signalen', cel: (r) => r.signalen, getal: true, smal: true },
            { kop: 'Verschillende bronnen', cel: (r) => r.bronnen, getal: true, smal: true },
            { kop: 'Groepen indicatoren', cel: (r) => r.groepen, getal: true, smal: true },
            { kop: 'Bereikt op', cel: (r) => opmaak.datumKort(r.op), volgorde: 'op', smal: true },
            { kop: 'Status', cel: (r) => <Seinmerk sein={r} />, smal: true },
          ]}
          rijPad={(r) => `/drempelseinen/${r.id}`}
          volgorde={{ volgorde: 'op', richting: 'af' }}
          zoekhint="Zoek op het nummer van de stapel"
          leeg={{
            titel: 'Geen seinen',
            tekst:
              'Bereikt een stapel bij toezicht de drempel van uw gemeente, dan staat hier haar nummer. De woorden blijven bij toezicht; u belt de coördinator.',
          }}
        />
      ),
    };
  },
};

/** One notice: a number and counts, and what to do. */
export const seinPagina: Pagina = {
  pad: '/drempelseinen/:id',
  async toon(s) {
    const sein = await s.vraag(toonSein, { id: s.params.id! });
    const open = s.mag(beoordeelDrempelsein, overSein(sein)).toegestaan;
    return {
      titel: `Stapel ${sein.nummer} vraagt een blik`,
      kruimels: [{ tekst: 'Stapels die een blik vragen', pad: '/drempelseinen' }, { tekst: sein.nummer }],
      inhoud: (
        <>
          <Gegevens
            items={[
              { naam: 'Status', waarde: <Seinmerk sein={sein} /> },
              { naam: 'Gemeente', waarde: gemeentenaam(sein.gemeente) },
              { naam: 'Signalen', waarde: opmaak.getal(sein.signalen) },
              { naam: 'Verschillende bronnen', waarde: opmaak.getal(sein.bronnen) },
              { naam: 'Groepen indicatoren', waarde: opmaak.getal(sein.groepen) },
              { naam: 'Drempel bereikt', waarde: opmaak.datumtijd(sein.op) },
            ]}
          />
          <Paneel titel="Wat u kunt doen">
            <p>
              U leest hier geen woorden van de signalen: die staan bij toezicht. Vraagt dit uw blik, bel dan de
              coördinator van toezicht en noem stapel {sein.nummer}. Is er een signaal mensenhandel, dan draagt toezicht
              het aan u over. Dit zijn tellingen, geen score: er volgt niets vanzelf uit.
            </p>
          </Paneel>
          {sein.status === 'gezien' && (
            <Paneel titel="Uw besluit">
              <p>
                {sein.oppakken ? 'Opgepakt' : 'Niet opgepakt'}: {sein.reden} ({sein.gezienDoorNaam},{' '}
                {sein.gezienOp && opmaak.datum(sein.gezienOp)})
              </p>
            </Paneel>
          )}
          {open && <HandelingFormulier s={s} handeling={beoordeelDrempelsein} annuleren="/drempelseinen" />}
        </>
      ),
    };
  },
};

function Seinmerk({ sein }: { sein: Drempelsein }) {
  if (sein.status === 'nieuw') return <Status soort="let-op" tekst="Nog niet gezien" />;
  return sein.oppakken ? <Status soort="bezig" tekst="Opgepakt" /> : <Status soort="goed" tekst="Gezien" />;
}
