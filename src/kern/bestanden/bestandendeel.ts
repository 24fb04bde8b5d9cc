import Type, { type TSchema } from 'typebox';
import { isBeeld, SOORTEN, verteltIets } from '../../platform/bestanden/index.ts';
import type { Onderwerp } from '../beleid.ts';
import type { Db } from '../db.ts';
import { handeling, vraag, type Doel } from '../declaraties.ts';
import { Fout, invoerfout } from '../fouten.ts';
import { Gemaakt, uuid } from '../velden.ts';
import { maakSchoon, maakSchoonEnLees, type Meegestuurd } from './meegestuurd.ts';
import {
  bewaarBestand,
  leesBestand,
  leesBestanden,
  leesInhoud,
  openOmschrijving,
  opensleutels,
  vernietigBestand,
  type Bestandsrij,
  type Opslag,
} from './opslag.ts';
import {
  Bestandenlijst,
  Bestandinhoud,
  Bestandsleutel,
  Bijwaarneming,
  Nieuwbestand,
  Vernietiging,
  type Bestandregel,
} from './schema.ts';

/** What a room says of itself to have files. */
export interface Bestandendeelopties {
  /** What the file belongs to: 'melding'. The acts are called after it: `meldingbestand.toevoegen`. */
  soort: 'melding' | 'controle' | 'constateringsrapport' | 'dossier';
  /** First part of its addresses: 'meldingen'. */
  meervoud: string;
  /** In a sentence: 'de melding'. */
  lidwoord: string;
  doel: Doel;
  verwerking: string;
  opslag: Opslag;
  /** The subject as the policies see it. Throws NIET_GEVONDEN for who may not see it. */
  over(db: Db, id: string): Promise<Onderwerp>;
  /** A picture must support one of these; absent where pictures support the subject itself. */
  hoortErbij?(db: Db, id: string, waarnemingId: string): Promise<boolean>;
}

/** Everything a subject needs to have files: four declarations, from which the REST routes, the forms, the log and the refusals follow. */
export function maakBestandendeel(o: Bestandendeelopties) {
  const toevoegen = maakToevoegen(o);
  const vernietigen = maakVernietigen(o);
  const tonen = maakTonen(o);
  const openen = maakOpenen(o);
  return { o, toevoegen, vernietigen, tonen, openen };
}

/** The files of one kind of subject. */
export type Bestandendeel = ReturnType<typeof maakBestandendeel>;

const basis = (o: Bestandendeelopties) => ({ doel: o.doel, verwerking: o.verwerking, compartiment: o.opslag.rol });
/** In the dossier personal data are the work itself (UAVG 23 onder c, 33). */
const dossiertekst = (o: Bestandendeelopties) =>
  o.opslag.rol === 'mensenhandel'
    ? {
        zonderWaker: {
          voor: ['mensenhandel'] as const,
          waarom: 'Alleen wie het dossier leest, leest wat er bij een bestand staat.',
        },
      }
    : {};
const gemeenteVan = (onderwerp: Onderwerp) => onderwerp.kenmerken.gemeente as string;

function maakToevoegen(o: Bestandendeelopties) {
  return handeling({
    ...basis(o),
    naam: `${o.soort}bestand.toevoegen`,
    titel: 'Bestand toevoegen',
    omschrijving: `Voegt een foto of document toe aan ${o.lidwoord}. Foto’s en PDF’s worden opnieuw gemaakt, zonder gegevens over maker, toestel en plaats.`,
    route: { methode: 'POST', pad: `/${o.meervoud}/{id}/bestanden` },
    invoer: o.hoortErbij ? Bijwaarneming : (Nieuwbestand as typeof Bijwaarneming),
    uitvoer: Gemaakt,
    over: ({ db, invoer }) => o.over(db, invoer.id),
    context: ({ invoer, bestand }) => ({
      beeld: bestand !== undefined && isBeeld(bestand.soort),
      // What the tool makes is a JPEG that tells nothing; a picture straight from a camera is not.
      afgedekt: invoer.afgedekt === true && bestand?.soort === 'jpeg' && !verteltIets(bestand.inhoud),
      nagekeken: invoer.nagekeken,
      onderbouwt: !o.hoortErbij || invoer.waarnemingId !== undefined,
    }),
    ...dossiertekst(o),
    maakSchoon: o.opslag.rol === 'mensenhandel' ? maakSchoon : maakSchoonEnLees,
    async doe({ invoer, bestand, onderwerp, ...s }) {
      if (invoer.waarnemingId && !(await o.hoortErbij?.(s.db, invoer.id, invoer.waarnemingId)))
        throw invoerfout('waarnemingId', 'Deze waarneming hoort hier niet bij. Kies er een uit de lijst.');
      const gemeente = gemeenteVan(onderwerp);
      const nieuw = {
        ...invoer,
        gemeente,
        onderwerpSoort: o.soort,
        onderwerpId: invoer.id,
        afgedekt: invoer.afgedekt === true,
      };
      return { id: await bewaarBestand(s, o.opslag, nieuw, bestand as Meegestuurd), gemeente };
    },
    daarna: ({ invoer }) => ({
      pad: `/${o.meervoud}/${invoer.id}/bestanden`,
      tekst: 'Het bestand is toegevoegd, ontdaan van wat het over maker, toestel en plaats vertelde.',
    }),
  });
}

function maakVernietigen(o: Bestandendeelopties) {
  return handeling({
    ...basis(o),
    naam: `${o.soort}bestand.vernietigen`,
    titel: 'Bestand vernietigen',
    omschrijving:
      'Vernietigt de inhoud, de omschrijving en de sleutel van een bestand. Dat het er was, van wie en waarom het weg is, blijft staan.',
    route: { methode: 'POST', pad: `/${o.meervoud}/{id}/bestanden/{bestandId}/vernietigingen` },
    invoer: Vernietiging,
    uitvoer: Gemaakt,
    over: ({ db, invoer }) => o.over(db, invoer.id),
    async doe({ db, invoer, klok, wie }) {
      const b = await leesBestand(db, o.opslag, invoer.id, invoer.bestandId);
      const weg = await vernietigBestand(db, o.opslag, b, {
        op: klok.nu(),
        door: wie.medewerkerId,
        reden: invoer.reden,
      });
      if (!weg) throw new Fout('STAND_PAST_NIET', 'Dit bestand is al vernietigd.');
      return { id: b.id, gemeente: b.gemeente };
    },
    daarna: ({ invoer }) => ({
      pad: `/${o.meervoud}/${invoer.id}/bestanden`,
      tekst: 'Het bestand is vernietigd. Ook uit een reservekopie is het niet meer te lezen.',
    }),
  });
}

function maakTonen(o: Bestandendeelopties) {
  return vraag({
    ...basis(o),
    naam: `${o.soort}bestanden.tonen`,
    titel: 'Bestanden bekijken',
    omschrijving: `Toont welke bestanden bij ${o.lidwoord} horen, zonder hun inhoud.`,
    route: { methode: 'GET', pad: `/${o.meervoud}/{id}/bestanden` },
    invoer: Type.Object({ id: uuid('Waarbij het hoort') }, { additionalProperties: false }),
    uitvoer: Bestandenlijst,
    over: ({ db, invoer }) => o.over(db, invoer.id),
    async doe({ db, invoer }) {
      const items: Bestandregel[] = [];
      const rijen = await leesBestanden(db, o.opslag, invoer.id);
      const sleutels = await opensleutels(db, rijen);
      for (const b of rijen) {
        const sleutel = sleutels.get(b.id);
        const omschrijving = openOmschrijving(sleutel, o.opslag, b);
        items.push({ ...b, omschrijving, leesbaar: sleutel !== undefined && isVrij(b) });
      }
      return { items };
    },
  });
}

/** Read by nobody until the scanner has answered; unless there is no scanner, and then that is said. */
function isVrij(b: Pick<Bestandsrij, 'onderzoek'>): boolean {
  return b.onderzoek === 'schoon' || b.onderzoek === 'geen';
}

function maakOpenen(o: Bestandendeelopties) {
  return vraag({
    ...basis(o),
    naam: `${o.soort}bestand.openen`,
    titel: 'Bestand openen',
    omschrijving: 'Geeft één bestand met zijn inhoud; elke keer dat dat gebeurt staat in het log.',
    route: { methode: 'GET', pad: `/${o.meervoud}/{id}/bestanden/{bestandId}` },
    invoer: Bestandsleutel,
    uitvoer: Bestandinhoud as TSchema as typeof Bestandinhoud,
    over: ({ db, invoer }) => o.over(db, invoer.id),
    async doe({ db, invoer }) {
      const b = await leesBestand(db, o.opslag, invoer.id, invoer.bestandId);
      const sleutel = (await opensleutels(db, [b])).get(b.id);
      if (!sleutel) throw new Fout('NIET_GEVONDEN', 'Dit bestand is vernietigd; de inhoud is er niet meer.');
      if (!isVrij(b))
        throw new Fout(
          'STAND_PAST_NIET',
          'Dit bestand wacht nog op onderzoek naar malware en is tot die tijd niet te openen.',
        );
      const omschrijving = openOmschrijving(sleutel, o.opslag, b)!;
      const { type, staart } = SOORTEN[b.soort];
      const inhoud = await leesInhoud(db, o.opslag, b, sleutel);
      return {
        id: b.id,
        omschrijving,
        soort: b.soort,
        type,
        bestandsnaam: `${naamVan(omschrijving)}.${staart}`,
        inhoud: inhoud.toString('base64'),
      };
    },
  });
}

/** A name for on a disk, from the words of who added it: letters, digits and dashes only. */
export function naamVan(omschrijving: string): string {
  const kaal = omschrijving
    .normalize('NFKD')
    .replaceAll(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(/[\s_-]+/g, '-')
    .toLowerCase()
    .slice(0, 60);
  return kaal || 'bestand';
}
