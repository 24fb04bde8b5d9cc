import { maakCode } from '../kern/codes.ts';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { maakSleutel } from '../kern/sleutelbos.ts';
import { dagVan } from '../platform/klok.ts';
import { GemaaktMetNummer } from '../kern/velden.ts';
import { basis, naarZaak, opZaak } from './basis.ts';
import { uitkomsten, weeg } from './model.ts';
import { overPolitie } from './over.ts';
import {
  leesDichteStukken,
  leesVerstrekking,
  leesZaak,
  schrijfStuk,
  voegZaakToe,
  zetZaak,
  vernietigZaaksleutel,
} from './queries.ts';
import { geldendModel, noteerWeging } from './queries-modellen.ts';
import { Feit, Kenmerk, NieuweZaak, Sluiting, Vernietiging, Waardering } from './invoer.ts';
import { gevondenIn, openStukken, openZaaksleutel } from './stukken.ts';
import { schrijfBewijs, termijnvelden } from './queries-termijnen.ts';
import { kanalen, kenmerksoorten, type Kanaal } from './woorden.ts';
import { dagenVan, type Grond } from './wpg.ts';

const TWEE_WEKEN = 14 * 86_400_000;

/** Opens a zaak of the own unit, with a key of its own. */
export async function openZaak(
  o: Omgeving,
  z: {
    gemeente: string;
    kanaal: Kanaal;
    verstrekkingId: string | null;
    terugkoppelenVoor: Date | string | null;
    grond?: Grond;
  },
): Promise<{ id: string; gemeente: string; nummer: string }> {
  const [id, nu, nummer] = [o.maakId(), o.klok.nu(), `PZ-${maakCode().slice(0, 9)}`];
  const { organisatieId, medewerkerId } = o.wie;
  const [grond, dag] = [z.grond ?? 'wpg_8', dagVan(nu)] as const;
  const dagen = dagenVan(grond, { eerste: dag, laatste: dag, klaar: null });
  await voegZaakToe(o.db, { ...z, organisatieId, id, nummer, nu, door: medewerkerId, grond, dagen });
  await maakSleutel(o.db, { soort: 'politiezaak', gemeente: z.gemeente, id }, 'politie', nu);
  return { id, gemeente: z.gemeente, nummer };
}

/** Takes in what reached the politie, in the words of its source. Source: C3, P1. */
export const registreerZaak = handeling({
  ...basis,
  naam: 'politiezaak.registreren',
  titel: 'Melding of incident vastleggen',
  omschrijving: 'Legt een melding, incident of ontvangen verstrekking vast in het compartiment van de politie.',
  route: { methode: 'POST', pad: '/politiezaken' },
  invoer: NieuweZaak,
  uitvoer: GemaaktMetNummer,
  over: ({ wie }) => overPolitie(wie.organisatieId),
  async doe({ invoer, ...o }) {
    const bron = invoer.verstrekkingId ? await leesVerstrekking(o.db, invoer.verstrekkingId) : null;
    if (invoer.kanaal === 'verstrekking' && !bron)
      throw invoerfout(
        'verstrekkingId',
        'Kies de ontvangen verstrekking: daar staan de woorden en daar hoort het antwoord.',
      );
    if (invoer.kanaal === 'meld_misdaad_anoniem' && invoer.terugkoppelen)
      throw invoerfout('terugkoppelen', 'Een anonieme melder kan niet worden bereikt. Kies ‘Nee’.');
    const z = await openZaak(o, {
      gemeente: bron?.gemeente ?? invoer.gemeente,
      kanaal: bron ? 'verstrekking' : invoer.kanaal,
      verstrekkingId: invoer.verstrekkingId ?? null,
      terugkoppelenVoor:
        bron?.reactieVoor ?? (invoer.terugkoppelen ? new Date(o.klok.nu().getTime() + TWEE_WEKEN) : null),
    });
    await schrijfStuk(o, z, 'feit', {
      titel: kanalen[invoer.kanaal],
      tekst: invoer.feiten,
      zekerheid: invoer.zekerheid,
      codes: invoer.indicatoren,
      velden: [
        ...(invoer.gebeurdOp ? [{ naam: 'Gebeurd', waarde: invoer.gebeurdOp }] : []),
        ...(invoer.plaats ? [{ naam: 'Plaats', waarde: invoer.plaats }] : []),
      ],
    });
    return z;
  },
  daarna: naarZaak('De zaak is vastgelegd. Weeg haar nu, of vul eerst aan.'),
});

/** Adds a fact with its source and how certain it is. Source: P1. */
export const vulZaakAan = handeling({
  ...opZaak,
  naam: 'politiezaak.aanvullen',
  titel: 'Feit toevoegen',
  omschrijving: 'Voegt een feit toe met bron, zekerheid en herkende indicatoren.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/feiten' },
  invoer: Feit,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    await schrijfStuk(o, z, 'feit', {
      titel: 'Feit',
      tekst: invoer.tekst,
      bron: invoer.bron,
      zekerheid: invoer.zekerheid,
      codes: invoer.indicatoren,
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Het feit is toegevoegd.'),
});

/** Adds a hard handle, with why it is needed (Wpg 3 lid 2). */
export const legKenmerkVast = handeling({
  ...opZaak,
  naam: 'politiekenmerk.vastleggen',
  titel: 'Kenmerk toevoegen',
  omschrijving:
    'Legt een kenmerk vast, zoals een telefoonnummer of kenteken. Het blijft in het compartiment van de politie.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/kenmerken' },
  invoer: Kenmerk,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    await schrijfStuk(o, z, 'kenmerk', {
      titel: kenmerksoorten[invoer.kenmerksoort],
      tekst: invoer.kenmerk,
      velden: [{ naam: 'Waarvoor nodig', waarde: invoer.toelichting }],
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('Het kenmerk is toegevoegd.'),
});

/** A human decides what the signaal is worth; the weighing as it stood is frozen beside it. Source: P1, P2; Wpg 7a. */
export const waardeer = handeling({
  ...opZaak,
  naam: 'politiezaak.waarderen',
  titel: 'Waardebepaling vaststellen',
  omschrijving: 'Stelt vast of het signaal geen, zwak, sterk of zeer sterk is. Een mens beslist, met een reden.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/waardebepalingen' },
  invoer: Waardering,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const stukken = openStukken(await openZaaksleutel(o.db, z), await leesDichteStukken(o.db, z.id));
    const weging = weeg(await geldendModel(o.db), gevondenIn(stukken), new Set(invoer.weggelaten ?? []));
    if (invoer.uitkomst !== 'geen' && weging.regels.every((r) => r.weggelaten))
      throw invoerfout(
        'uitkomst',
        'Zonder herkende indicator is er geen signaal mensenhandel. Voeg eerst een feit met een indicator toe, of kies ‘Geen indicatoren’ (V1, P1).',
      );
    await zetZaak(o.db, z.id, invoer.versie, { uitkomst: invoer.uitkomst, status: 'gewogen' });
    await schrijfStuk(o, z, 'waardebepaling', {
      titel: uitkomsten[invoer.uitkomst],
      tekst: invoer.motivering,
      codes: weging.regels.filter((r) => !r.weggelaten).map((r) => r.code),
      velden: [
        { naam: 'Voorstel van het model', waarde: uitkomsten[weging.voorstel] },
        { naam: 'Volgt het voorstel', waarde: weging.voorstel === invoer.uitkomst ? 'Ja' : 'Nee, een mens week af' },
      ],
      weging,
    });
    await noteerWeging(o.db, {
      organisatieId: o.wie.organisatieId,
      id: o.maakId(),
      modelversie: weging.modelversie,
      groepen: weging.perGroep.map((g) => g.groep),
      voorstel: weging.voorstel,
      uitkomst: invoer.uitkomst,
      maand: `${dagVan(o.klok.nu()).slice(0, 7)}-01`,
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('De waardebepaling staat vast. Alleen de politie ziet haar.'),
});

/** Ends a zaak. Source: P5, P7. */
export const sluitZaak = handeling({
  ...opZaak,
  naam: 'politiezaak.sluiten',
  titel: 'Zaak sluiten',
  omschrijving: 'Sluit een zaak, met de reden.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/sluitingen' },
  invoer: Sluiting,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    await schrijfStuk(o, z, 'sluiting', { titel: 'Gesloten', tekst: invoer.motivering });
    await zetZaak(o.db, z.id, invoer.versie, {
      status: 'gesloten',
      gesloten_op: o.klok.nu(),
      ...termijnvelden(z, { klaar: dagVan(o.klok.nu()) }),
    });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('De zaak is gesloten.'),
});

/** Destroys the words of a closed zaak as soon as they are no longer needed (Wpg 4 lid 2, 8 lid 6), with a certificate. */
export const vernietigZaak = handeling({
  ...opZaak,
  naam: 'politiezaak.vernietigen',
  zwaar: 'U vernietigt de sleutel van een zaak; dat is niet terug te draaien.',
  titel: 'Inhoud vernietigen',
  omschrijving: 'Vernietigt de sleutel van een gesloten zaak: de inhoud is daarna voor niemand meer te lezen.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/vernietigingen' },
  invoer: Vernietiging,
  async doe({ invoer, db, klok, wie }) {
    const z = await leesZaak(db, invoer.id);
    if (invoer.nummer.trim().toUpperCase() !== z.nummer)
      throw invoerfout('nummer', `Dit is niet het nummer van deze zaak. Typ ${z.nummer} over.`);
    if (z.status !== 'gesloten') throw new Fout('STAND_PAST_NIET', 'Sluit de zaak eerst.');
    await zetZaak(db, z.id, invoer.versie, {});
    await vernietigZaaksleutel(db, z.id, klok.nu());
    await schrijfBewijs(db, z, { organisatieId: wie.organisatieId, nu: klok.nu() });
    return { id: z.id, gemeente: z.gemeente };
  },
  daarna: naarZaak('De inhoud is vernietigd.'),
});
