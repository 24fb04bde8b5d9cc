import { HandelingFormulier } from '../../kern/bouwstenen.tsx';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import type { Bestand } from '../../kern/kamer.ts';
import type { Pagina } from '../../kern/scherm.ts';
import { opmaak, Paneel, Stapel, Tabel, Tijdlijn, Waarschuwing } from '../../platform/scherm/index.ts';
import { toonGrijstafel, toonGrijstafels, voegAantekeningToe } from '../politie.ts';
import { bevestigBewijs, openBewijs } from '../bewijs.ts';
import { Bewijzen } from './toezichtdelen.tsx';
import { Besluiten, Fasemerk, Overdracht, Overgangen, Partners } from './delen.tsx';

/** The tables at which the own eenheid sits. */
export const tafelsPagina: Pagina = {
  pad: '/grijstafels',
  menu: { groep: 'Afstemming', tekst: 'Grijs gebied', toets: '7', petten: ['rechercheur'] },
  async toon(s) {
    const { items } = await s.vraag(toonGrijstafels, {});
    return {
      titel: 'Tafels in het grijze gebied',
      inhoud: (
        <Tabel
          titel="Tafels van uw eenheid"
          rijen={items}
          rijPad={(z) => `/grijstafels/${z.id}`}
          leeg="Uw eenheid zit nu bij geen zaak aan tafel. Een gemeente opent een zaak en zet u erbij."
          kolommen={[
            { kop: 'Nummer', cel: (z) => z.nummer, smal: true },
            { kop: 'Plek', cel: (z) => z.adres },
            { kop: 'Gemeente', cel: (z) => gemeentenaam(z.gemeente) },
            { kop: 'Onder', cel: (z) => <Fasemerk z={z} />, smal: true },
            { kop: 'Opnieuw kijken', cel: (z) => opmaak.datumKort(z.terugkijkenOp), smal: true },
          ]}
        />
      ),
    };
  },
};

/** One table as politie reads it. */
export const tafelPagina: Pagina = {
  pad: '/grijstafels/:id',
  async toon(s) {
    const z = await s.vraag(toonGrijstafel, { id: s.params.id! });
    return {
      titel: `Tafel ${z.nummer}`,
      kruimels: [{ tekst: 'Grijs gebied', pad: '/grijstafels' }, { tekst: z.nummer }],
      inhoud: (
        <Stapel>
          <Waarschuwing soort="info" titel={`${z.adres}, gemeente ${gemeentenaam(z.gemeente)}`}>
            U leest wat aan tafel is afgesproken en wat u is overgedragen. Wat u hieronder schrijft, leest alleen uw
            eenheid; ook als de zaak teruggaat naar toezicht.
          </Waarschuwing>
          <Partners z={z} />
          <Besluiten z={z} />
          <Overgangen z={z} />
          <Overdracht z={z} />
          <Bewijzen z={z} pdf={(b) => `/grijstafels/bewijzen/${b.id}/pdf`} />
          {z.bewijzen
            .filter((b) => !b.bevestigdOp)
            .map((b) => (
              <Paneel titel={`Ontvangst van ${b.nummer} bevestigen`}>
                <HandelingFormulier s={s} handeling={bevestigBewijs} params={{ id: b.id }} />
              </Paneel>
            ))}
          <Paneel titel="Aantekeningen van uw eenheid">
            <Tijdlijn
              titel="Aantekeningen"
              items={z.aantekeningen.map((a) => ({ op: a.op, bron: 'politie', door: a.doorNaam, tekst: a.tekst }))}
            />
            <HandelingFormulier s={s} handeling={voegAantekeningToe} params={{ id: z.id }} />
          </Paneel>
        </Stapel>
      ),
    };
  },
};

/** The frozen receipt as it lies there, for politie. */
export const bewijsbestand: Bestand = {
  pad: '/grijstafels/bewijzen/:id/pdf',
  async geef(s) {
    const b = await s.vraag(openBewijs, { id: s.params.id! });
    return { inhoud: Buffer.from(b.inhoud, 'base64'), type: 'application/pdf', naam: `${b.nummer}.pdf` };
  },
};
