import { isBeeld } from '../../platform/bestanden/index.ts';
import { Paneel, Waarschuwing, type Keus } from '../../platform/scherm/index.ts';
import type { Bestandveld } from '../../platform/scherm/velden.ts';
import { Afdekhulp } from '../../platform/scherm/afdekhulp.tsx';
import type { Onderwerp } from '../beleid.ts';
import { HandelingFormulier, waaromVan } from '../bouwstenen.tsx';
import type { Bestand } from '../kamer.ts';
import { vulPad, type Pagina, type Scherm } from '../scherm.ts';
import { bestandsregels, grootteInWoorden } from './bestandsregels.ts';
import type { Bestandendeel } from './bestandendeel.ts';
import { Bestandenlijst } from './weergave.tsx';

/** What a room tells to show the files of its subjects. */
export interface Bestandenpaginas {
  /** Reads the subject by its own vraag, so that who may not see it does not come here. */
  haal(
    s: Scherm,
    id: string,
  ): Promise<{ over: Onderwerp; titel: string; kruimels: Array<{ tekst: string; pad: string }> }>;
  /** The findings that a picture can support, where it must support one. */
  waarnemingen?(s: Scherm, id: string): Promise<readonly Keus[]>;
}

const VAN_DOCUMENT = 'application/pdf,text/plain,.pdf,.txt';
/** A field for a document that goes along with another act; pictures go through the page of files, where they are covered. */
export function documentveld(label: string, hint: string): Bestandveld {
  return {
    soort: 'bestand',
    naam: 'bestand',
    label,
    hint: `${hint} PDF of platte tekst (txt), hooguit ${grootteInWoorden(bestandsregels().hooguit)}. Mag leeg blijven.`,
    aanvaardt: VAN_DOCUMENT,
  };
}

const GOED = { beeld: false, afgedekt: false, nagekeken: true, onderbouwt: true };

/** The pages of the files of one kind of subject: all of them, and the one to destroy one. */
export function maakBestandenpaginas(deel: Bestandendeel, p: Bestandenpaginas): Pagina[] {
  const pad = `/${deel.o.meervoud}/:id/bestanden` as const;
  return [
    {
      pad,
      async toon(s) {
        const onderwerp = await p.haal(s, s.params.id!);
        const { items } = await s.vraag(deel.tonen, { id: s.params.id! });
        const waarnemingen = await p.waarnemingen?.(s, s.params.id!);
        const magWeg = s.mag(deel.vernietigen as never, onderwerp.over).toegestaan;
        const bij = (id: string) => waarnemingen?.find((w) => w.waarde === id)?.tekst;
        return {
          titel: `Bestanden bij ${onderwerp.titel}`,
          kruimels: [...onderwerp.kruimels, { tekst: 'Bestanden' }],
          inhoud: (
            <>
              <Paneel titel="Wat er is" id="bestanden">
                <Bestandenlijst deel={deel} id={s.params.id!} items={items} magWeg={magWeg} bij={bij} />
              </Paneel>
              <Toevoegen s={s} deel={deel} over={onderwerp.over} waarnemingen={waarnemingen} />
            </>
          ),
        };
      },
    },
    {
      pad: `${pad}/:bestandId/vernietigen`,
      async toon(s) {
        const onderwerp = await p.haal(s, s.params.id!);
        return {
          titel: 'Bestand vernietigen',
          kruimels: [
            ...onderwerp.kruimels,
            { tekst: 'Bestanden', pad: `/${deel.o.meervoud}/${s.params.id}/bestanden` },
            { tekst: 'Vernietigen' },
          ],
          inhoud: (
            <HandelingFormulier
              s={s}
              handeling={deel.vernietigen}
              gevaar
              annuleren={`/${deel.o.meervoud}/${s.params.id}/bestanden`}
              toelichting="De inhoud, de omschrijving en de sleutel gaan weg, ook uit de reservekopieën. Terughalen kan niet. Dat er een bestand was, van wie en waarom het weg is, blijft staan."
            />
          ),
        };
      },
    },
  ];
}

function Toevoegen({
  s,
  deel,
  over,
  waarnemingen,
}: {
  s: Scherm;
  deel: Bestandendeel;
  over: Onderwerp;
  waarnemingen: readonly Keus[] | undefined;
}) {
  const besluit = s.mag(deel.toevoegen as never, over, GOED);
  if (!besluit.toegestaan) {
    const w = waaromVan(besluit);
    return (
      <Waarschuwing soort="info" titel="Hier kan geen bestand bij">
        {w.uitleg} ({w.grondslag}) {w.nodig}
      </Waarschuwing>
    );
  }
  const beschermd = deel.o.opslag.rol === 'mensenhandel';
  const keuzes: Record<string, readonly Keus[]> = waarnemingen ? { waarnemingId: waarnemingen } : {};
  return (
    <>
      {!beschermd && <Foto s={s} deel={deel} waarnemingen={waarnemingen} />}
      <Paneel titel={beschermd ? 'Bestand toevoegen' : 'Document toevoegen'} id="document">
        <HandelingFormulier
          s={s}
          handeling={deel.toevoegen}
          weg={['afgedekt']}
          keuzes={keuzes}
          knop="Toevoegen"
          bestand={{
            soort: 'bestand',
            naam: 'bestand',
            label: 'Bestand',
            hint: `${beschermd ? 'JPEG, PNG, WebP, PDF' : 'PDF'} of platte tekst (txt), hooguit ${grootteInWoorden(bestandsregels().hooguit)}. Een bestand van Word, Excel of een ander kantoorprogramma maakt u eerst tot PDF. Ging er iets mis, kies het bestand dan opnieuw.`,
            aanvaardt: beschermd ? `image/jpeg,image/png,image/webp,${VAN_DOCUMENT}` : VAN_DOCUMENT,
          }}
        />
      </Paneel>
    </>
  );
}

function Foto({
  s,
  deel,
  waarnemingen,
}: {
  s: Scherm;
  deel: Bestandendeel;
  waarnemingen: readonly Keus[] | undefined;
}) {
  if (waarnemingen && waarnemingen.length === 0)
    return (
      <Waarschuwing soort="info" titel="Nog geen foto’s">
        Een foto onderbouwt een constatering. Leg eerst een waarneming vast; daarna kan hier een foto bij.
      </Waarschuwing>
    );
  return (
    <Paneel
      titel="Foto toevoegen"
      id="foto"
      toelichting="De foto blijft op dit apparaat tot u alles hebt afgedekt. Alleen het bewerkte beeld wordt verstuurd, zonder gegevens over maker, toestel en plaats."
    >
      <Afdekhulp
        actie={`/v1${vulPad(deel.toevoegen.route.pad, s.params)}`}
        csrf={s.sessie.csrf}
        sleutel={s.nieuweSleutel()}
        erbij={waarnemingen && { naam: 'waarnemingId', label: 'Wat onderbouwt deze foto?', keuzes: waarnemingen }}
        hooguit={bestandsregels().hooguit}
      />
    </Paneel>
  );
}

/** The address at which one file is opened. A picture shows in the browser; anything else is saved. */
export function maakBestandpad(deel: Bestandendeel): Bestand {
  return {
    pad: `/${deel.o.meervoud}/:id/bestanden/:bestandId`,
    async geef(s) {
      const b = await s.vraag(deel.openen, { id: s.params.id!, bestandId: s.params.bestandId! });
      return {
        inhoud: Buffer.from(b.inhoud, 'base64'),
        type: b.type,
        naam: b.bestandsnaam,
        bijlage: !isBeeld(b.soort),
      };
    },
  };
}
