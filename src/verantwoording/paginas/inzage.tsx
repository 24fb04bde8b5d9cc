import type { Pagina, Scherm } from '../../kern/scherm.ts';
import { gemeentenaam } from '../../kern/gemeenten.ts';
import { Fout } from '../../kern/fouten.ts';
import { Knoplink, opmaak, Paneel, Status, Tabel, Waarschuwing } from '../../platform/scherm/index.ts';
import { bundelBezoeken, type Bezoek } from '../bundel.ts';
import { aardwoord, doelenVan } from '../document-inzage.ts';
import type { Zaakinzage } from '../schema-log.ts';
import { toonEigenInzage, toonInzage } from '../vragen.ts';
import { petwoord, Regellinks, wanneer } from '../weergave.tsx';
import { ZAAKSOORTEN, zaakwoorden, type Zaaksoort } from '../zaaksoorten.ts';

/** The zaak an address names. Throws NIET_GEVONDEN for a kind that is not there. */
export function zaakUit(s: Pick<Scherm, 'params'>): { soort: Zaaksoort; id: string } {
  const soort = s.params.soort as Zaaksoort;
  if (!(soort in ZAAKSOORTEN))
    throw new Fout('NIET_GEVONDEN', 'Van dit soort zaak is niet te zien wie erin keek. Open het vanaf de zaak zelf.');
  return { soort, id: s.params.id! };
}

/** Who looked into one zaak, with names and the way to a copy for a citizen. */
export function maakInzagePagina(titelVan: (naam: string) => string): Pagina {
  return {
    pad: '/log/inzage/:soort/:id',
    async toon(s) {
      const z = zaakUit(s);
      const u = await s.vraag(toonInzage, z);
      const basis = `/log/inzage/${z.soort}/${z.id}`;
      return {
        titel: `Wie keek in deze ${zaakwoorden[z.soort].toLowerCase()}?`,
        kruimels: [{ tekst: 'Log', pad: '/log' }, { tekst: 'Wie keek hierin' }],
        inhoud: (
          <>
            <p>
              {zaakwoorden[z.soort]} van de gemeente {gemeentenaam(u.gemeente)}. De inhoud ziet u niet; wel wie haar
              zag.
            </p>
            <p class="sz-rij">
              <Knoplink pad={`${basis}/voor-burger.pdf`} icoon="download">
                PDF voor een burger (zonder namen)
              </Knoplink>
              <Knoplink pad={`${basis}/met-namen.pdf`} icoon="download">
                PDF met namen (intern)
              </Knoplink>
            </p>
            <Bezoeken u={u} titelVan={titelVan} />
          </>
        ),
      };
    },
  };
}

/** The same of an own zaak, for coordinator and aandachtsfunctionaris: no names. */
export function maakEigenInzagePagina(titelVan: (naam: string) => string): Pagina {
  return {
    pad: '/wie-keek/:soort/:id',
    async toon(s) {
      const z = zaakUit(s);
      const u = await s.vraag(toonEigenInzage, z);
      const woord = zaakwoorden[z.soort];
      return {
        titel: `Wie keek in deze ${woord.toLowerCase()}?`,
        kruimels: [{ tekst: woord, pad: `${ZAAKSOORTEN[z.soort].pad}/${z.id}` }, { tekst: 'Wie keek hierin' }],
        inhoud: (
          <>
            <p>
              U ziet functie, organisatie en rol. Namen ziet alleen de privacyfunctionaris: dit overzicht is er om een
              zaak te beschermen, niet om medewerkers te volgen. Klopt er iets niet, vraag het de privacyfunctionaris.
            </p>
            <Bezoeken u={u} titelVan={titelVan} />
          </>
        ),
      };
    },
  };
}

const MERK = { gewijzigd: 'info', gelezen: 'neutraal', geweigerd: 'let-op' } as const;

function Bezoeken({ u, titelVan }: { u: Zaakinzage; titelVan: (naam: string) => string }) {
  const bezoeken = bundelBezoeken(u.items, titelVan);
  return (
    <Paneel
      titel={opmaak.meervoud(bezoeken.length, 'keer', 'keer')}
      toelichting="Wat iemand kort na elkaar deed, staat samen in één regel. Wie een lijst opende waarin deze zaak stond, staat hier niet bij."
    >
      {u.meer && (
        <Waarschuwing soort="info">Alleen de nieuwste vijfhonderd regels van het log staan hieronder.</Waarschuwing>
      )}
      <Tabel<Bezoek>
        titel="Wie keek hierin"
        rijen={bezoeken}
        leeg="Nog niemand."
        kolommen={[
          { kop: 'Wanneer', cel: (b) => wanneer(b.op), smal: true },
          { kop: 'Wie', cel: (b) => <Wie b={b} /> },
          {
            kop: 'Wat',
            cel: (b) => (
              <>
                {b.wat.join(', ')}
                <br />
                <Status soort={MERK[b.aard]} tekst={aardwoord(b)} />
              </>
            ),
          },
          { kop: 'Waarvoor', cel: (b) => doelenVan(b) },
          { kop: 'Op welke regel', cel: (b) => <Regellinks ids={b.regels.map((r) => r.id)} /> },
        ]}
      />
    </Paneel>
  );
}

function Wie({ b }: { b: Bezoek }) {
  return (
    <>
      {b.medewerker ?? opmaak.hoofdletter(b.functie)}
      <br />
      <small>
        {b.medewerker && `${b.functie}, `}
        {b.organisatie}
        {b.petsoort && `, als ${petwoord(b.petsoort)}`}
      </small>
    </>
  );
}
