import { Knoplink, LegeStaat, opmaak, Paneel, Status, type Ernst } from '../../platform/scherm/index.ts';
import { isBeeld, SOORTEN } from '../../platform/bestanden/index.ts';
import type { Bestandendeel } from './bestandendeel.ts';
import { grootteInWoorden } from './bestandsregels.ts';
import { onderzoeken, type Bestandregel } from './schema.ts';

const ERNST: Record<string, Ernst> = { schoon: 'goed', wacht: 'bezig', geen: 'neutraal', besmet: 'ernstig' };

/** Where a page is to link a waarneming to. */
export type Waarnemingwoord = (id: string) => string | undefined;

/** The files of a subject on its own page: what is there, and the way to add one. */
export function Bestandenpaneel({
  deel,
  id,
  items,
}: {
  deel: Bestandendeel;
  id: string;
  items: readonly Bestandregel[];
}) {
  const staand = items.filter((b) => b.vernietigdOp === null);
  return (
    <Paneel
      titel="Bestanden"
      toelichting={staand.length > 0 ? opmaak.meervoud(staand.length, 'bestand', 'bestanden') : undefined}
      acties={
        <Knoplink pad={`/${deel.o.meervoud}/${id}/bestanden`} icoon="plus">
          Bestanden
        </Knoplink>
      }
    >
      {staand.length === 0 ? (
        <p>Er zijn nog geen foto’s of documenten.</p>
      ) : (
        <Bestandenlijst deel={deel} id={id} items={staand} />
      )}
    </Paneel>
  );
}

/** Files as cards: a picture as it is, a document by its name. */
export function Bestandenlijst({
  deel,
  id,
  items,
  magWeg,
  bij,
}: {
  deel: Bestandendeel;
  id: string;
  items: readonly Bestandregel[];
  magWeg?: boolean;
  bij?: Waarnemingwoord;
}) {
  if (items.length === 0)
    return (
      <LegeStaat
        titel="Nog geen bestanden"
        tekst="Voeg een document toe, of een foto die een constatering onderbouwt. Op een foto staan nooit mensen."
      />
    );
  return (
    <ul class="sz-bestanden">
      {items.map((b) => (
        <Bestand pad={`/${deel.o.meervoud}/${id}/bestanden/${b.id}`} b={b} magWeg={magWeg} bij={bij} />
      ))}
    </ul>
  );
}

function Bestand({ pad, b, magWeg, bij }: { pad: string; b: Bestandregel; magWeg?: boolean; bij?: Waarnemingwoord }) {
  if (b.vernietigdOp) return <Vernietigd b={b} />;
  const waarneming = b.waarnemingId && bij?.(b.waarnemingId);
  return (
    <li class="sz-bestand">
      {b.leesbaar && isBeeld(b.soort) && (
        <a href={pad}>
          <img
            class="sz-bestand__beeld"
            src={pad}
            alt={b.omschrijving ?? 'Foto'}
            width={b.breedte ?? undefined}
            height={b.hoogte ?? undefined}
            loading="lazy"
          />
        </a>
      )}
      <div class="sz-bestand__tekst">
        <p>{b.leesbaar ? <Naam pad={pad} b={b} /> : <strong>{b.omschrijving}</strong>}</p>
        <p class="sz-toelichting">
          {maat(b)}. Toegevoegd {opmaak.datumtijd(b.toegevoegdOp)}, {b.doorNaam}.
          {waarneming ? ` Onderbouwt: ${waarneming}.` : ''}
        </p>
        <div class="sz-rij">
          <Status soort={ERNST[b.onderzoek]} tekst={onderzoeken[b.onderzoek]} />
          {b.tekst === 'nagelezen' && <Status soort="goed" tekst="Tekst nagekeken op personen" />}
          {b.tekst === 'geen' && (
            <Status soort="let-op" tekst="Geen leesbare tekst: alleen nagekeken door wie het toevoegde" />
          )}
          {magWeg && (
            <a class="utrecht-link utrecht-link--html-a" href={`${pad}/vernietigen`}>
              Vernietigen<span class="sz-verborgen">: {b.omschrijving}</span>
            </a>
          )}
        </div>
      </div>
    </li>
  );
}

function Naam({ pad, b }: { pad: string; b: Bestandregel }) {
  return (
    <a class="utrecht-link utrecht-link--html-a" href={pad}>
      {b.omschrijving}
    </a>
  );
}

/** What kind and how large, in one line. */
function maat(b: Bestandregel): string {
  const beeld = b.breedte ? `, ${b.breedte} × ${b.hoogte}` : '';
  const pagina = b.bladzijden ? `, ${opmaak.meervoud(b.bladzijden, 'bladzijde', 'bladzijden')}` : '';
  return `${opmaak.hoofdletter(SOORTEN[b.soort].naam)}, ${grootteInWoorden(b.grootte)}${beeld}${pagina}`;
}

function Vernietigd({ b }: { b: Bestandregel }) {
  return (
    <li class="sz-bestand">
      <div class="sz-bestand__tekst">
        <p>
          <s>{opmaak.hoofdletter(SOORTEN[b.soort].naam)}</s>, vernietigd op {opmaak.datumtijd(b.vernietigdOp!)}
          {b.vernietigdDoorNaam ? ` door ${b.vernietigdDoorNaam}` : ''}
        </p>
        <p class="sz-toelichting">
          {b.vernietigdReden} Toegevoegd {opmaak.datumtijd(b.toegevoegdOp)}, {b.doorNaam}.
        </p>
      </div>
    </li>
  );
}
