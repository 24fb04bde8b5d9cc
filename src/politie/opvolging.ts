import type { Static } from 'typebox';
import { handeling, type Omgeving } from '../kern/declaraties.ts';
import { invoerfout } from '../kern/fouten.ts';
import type { Gemaakt } from '../kern/velden.ts';
import { naarZaak, opZaak } from './basis.ts';
import { leesDichteStukken, leesZaak, schrijfStuk, zetZaak } from './queries.ts';
import { zonderTermijn } from './queries-termijnen.ts';
import { Advies, Afhandeling, Controleverslag, DirectHandelen, Onderzoek, Voorbereiding } from './invoer.ts';
import { gevondenIn, openStukken, openZaaksleutel, type Stukinhoud } from './stukken.ts';
import { adviezen, afhandelingen, bronnen, controlesoorten, controleuitkomsten, gebelden } from './woorden.ts';

const jaNee = (ja: boolean) => (ja ? 'Ja' : 'Nee');

/** One step on a zaak: changes where it stands and writes the piece that tells of it. */
export async function stap(
  o: Omgeving,
  invoer: { id: string; versie: number },
  s: { velden: Record<string, string | Date | null>; soort: string; inhoud: Stukinhoud },
): Promise<Gemaakt> {
  const z = await leesZaak(o.db, invoer.id);
  await schrijfStuk(o, z, s.soort, s.inhoud);
  await zetZaak(o.db, z.id, invoer.versie, s.velden);
  return { id: z.id, gemeente: z.gemeente };
}

/** No indicatoren: the wijkagent follows up, or reports to the gemeente. Source: P1. */
export const adviseerWijkagent = handeling({
  ...opZaak,
  naam: 'politieadvies.geven',
  titel: 'Advies aan de wijkagent',
  omschrijving: 'Geeft een zaak zonder indicatoren als advies aan de wijkagent.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/adviezen' },
  invoer: Advies,
  doe: ({ invoer, ...o }) =>
    stap(o, invoer, {
      velden: { status: 'bij_wijkagent', advies_op: o.klok.nu() },
      soort: 'advies',
      inhoud: { titel: adviezen[invoer.advies], tekst: invoer.tekst },
    }),
  daarna: naarZaak('De wijkagent ziet dit advies in de werkvoorraad.'),
});

/** The wijkagent tells what was done. A zaak closes only when nothing is left: who asks for a rapportage sends none, and a melder may wait. Source: P1, P7, R2. */
export const handelAdviesAf = handeling({
  ...opZaak,
  naam: 'politieadvies.afhandelen',
  titel: 'Advies afhandelen',
  omschrijving: 'Legt vast wat de wijkagent met het advies deed.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/afhandelingen' },
  invoer: Afhandeling,
  async doe({ invoer, ...o }) {
    const z = await leesZaak(o.db, invoer.id);
    const wacht = z.terugkoppelenVoor !== null && z.teruggekoppeld === null;
    const open = wacht || invoer.gedaan === 'gerapporteerd';
    return stap(o, invoer, {
      velden: open ? { status: 'gewogen' } : { status: 'gesloten', gesloten_op: o.klok.nu() },
      soort: 'afhandeling',
      inhoud: { titel: afhandelingen[invoer.gedaan], tekst: invoer.tekst },
    });
  },
  daarna: naarZaak(
    'Het advies is afgehandeld. Is er nog iets te versturen of te antwoorden, dan gaat de zaak terug naar de rechercheur.',
  ),
});

/** Prepares a signaalcontrole: indication, place, sources with why. Source: P3, P4; Politiewet 2012, 3. */
export const bereidControleVoor = handeling({
  ...opZaak,
  naam: 'signaalcontrole.voorbereiden',
  titel: 'Signaalcontrole voorbereiden',
  omschrijving: 'Legt indicatie, plek, bronnen en afspraak van een signaalcontrole vast.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/signaalcontroles' },
  invoer: Voorbereiding,
  async doe({ invoer, ...o }) {
    if (invoer.controlesoort === 'proactief') await eisSelectie(o, invoer);
    return stap(o, invoer, {
      velden: { status: 'signaalcontrole' },
      soort: 'signaalcontrole',
      inhoud: {
        titel: `Voorbereid. ${controlesoorten[invoer.controlesoort]}`,
        tekst: invoer.indicatie,
        velden: [
          { naam: 'Grondslag', waarde: 'Politiewet 2012, 3' },
          { naam: 'Wanneer', waarde: invoer.begin },
          { naam: 'Plek', waarde: invoer.plek },
          { naam: 'Bronnen', waarde: invoer.bronnen.map((b) => bronnen[b]).join('; ') },
          { naam: 'Waarom, en wat zeiden ze', waarde: invoer.verrijking },
          ...(invoer.selectie ? [{ naam: 'Waarom deze advertentie', waarde: invoer.selectie }] : []),
          ...(invoer.indicatoren?.length ? [{ naam: 'Gekozen op', waarde: invoer.indicatoren.join(', ') }] : []),
          ...(invoer.afspraak ? [{ naam: 'Afspraak', waarde: invoer.afspraak }] : []),
        ],
      },
    });
  },
  daarna: naarZaak('De signaalcontrole is voorbereid. Leg na afloop vast hoe zij verliep.'),
});

/** A proactive one starts from an advert of the own collection, chosen in writing on indicatoren that stand in the zaak. Source: P4. */
async function eisSelectie(o: Pick<Omgeving, 'db'>, i: Static<typeof Voorbereiding>): Promise<void> {
  if (!i.afspraak)
    throw invoerfout(
      'afspraak',
      'Zeg hoe de afspraak wordt gemaakt: bij een proactieve signaalcontrole hoort die erbij (P4).',
    );
  const z = await leesZaak(o.db, i.id);
  if (z.kanaal !== 'advertentie')
    throw invoerfout(
      'controlesoort',
      'Een proactieve signaalcontrole begint bij een ingelezen advertentie. Deze zaak begon anders: kies reactief (P3, P4).',
    );
  if (!i.selectie) throw invoerfout('selectie', 'Zeg waarom juist deze advertentie is gekozen (P4; Wpg 3 lid 2).');
  const staan = new Set(
    gevondenIn(openStukken(await openZaaksleutel(o.db, z), await leesDichteStukken(o.db, z.id))).map((g) => g.code),
  );
  if (!i.indicatoren?.length || i.indicatoren.some((c) => !staan.has(c)))
    throw invoerfout(
      'indicatoren',
      'Kies minstens één indicator die bij deze zaak is vastgelegd: zonder indicator is er geen reden voor een controle (P4).',
    );
}

/** Records how a signaalcontrole went. Without a suspicion it stays as information: counts, no persons. Source: P3, P4, P5. */
export const legControleVast = handeling({
  ...opZaak,
  naam: 'signaalcontrole.vastleggen',
  titel: 'Signaalcontrole vastleggen',
  omschrijving: 'Legt waarneming, gesprek, gevolgen en uitkomst van een signaalcontrole vast.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/controleverslagen' },
  invoer: Controleverslag,
  context: ({ invoer }) => ({
    waarnemingen: invoer.waarnemingen,
    bekendgemaakt: invoer.bekendgemaakt,
    gesproken: invoer.mensenGesproken > 0,
  }),
  doe: ({ invoer, ...o }) =>
    stap(o, invoer, {
      velden: { status: invoer.uitkomst === 'informatie' ? 'informatie' : 'gewogen' },
      soort: 'signaalcontrole',
      inhoud: {
        titel: controleuitkomsten[invoer.uitkomst],
        tekst: invoer.gesprek,
        velden: [
          { naam: 'Soort', waarde: controlesoorten[invoer.controlesoort] },
          { naam: 'Vooraf waargenomen', waarde: `${invoer.waarnemingen} keer, ${invoer.duurMinuten} minuten` },
          { naam: 'Bekendgemaakt bij het eerste contact', waarde: jaNee(invoer.bekendgemaakt) },
          { naam: 'Mensen gesproken', waarde: String(invoer.mensenGesproken) },
          { naam: 'Gevolgen voor de mensen', waarde: invoer.gevolg },
          { naam: 'Hulp aangeboden', waarde: jaNee(invoer.hulpAangeboden) },
        ],
      },
    }),
  daarna: naarZaak('De signaalcontrole is vastgelegd.'),
});

/** Starts an investigation, with care first. Source: P5, V7. */
export const startOnderzoek = handeling({
  ...opZaak,
  naam: 'opsporingsonderzoek.starten',
  titel: 'Opsporingsonderzoek starten',
  omschrijving: 'Legt verdenking, veilige plek, intake, zorgcoördinator en officier van justitie vast.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/onderzoeken' },
  invoer: Onderzoek,
  doe: ({ invoer, ...o }) =>
    stap(o, invoer, {
      // What follows is a processing for one investigation: its purpose is the suspicion in writing (Wpg 9 lid 1 and 2).
      velden: { status: 'onderzoek', grond: 'wpg_9', ...zonderTermijn },
      soort: 'onderzoek',
      inhoud: {
        titel: 'Opsporingsonderzoek gestart',
        tekst: invoer.verdenking,
        velden: [
          { naam: 'Veilige plek', waarde: invoer.veiligePlek },
          { naam: 'Intake door gecertificeerd rechercheur', waarde: invoer.intakeDoor },
          { naam: 'Intake op', waarde: invoer.intakeOp },
          { naam: 'Zorgcoördinator', waarde: invoer.zorgcoordinator },
          { naam: 'Officier van justitie', waarde: invoer.officier },
          { naam: 'Afspraken', waarde: invoer.afspraken },
        ],
      },
    }),
  daarna: naarZaak('Het onderzoek is gestart. Wat volgt, staat in de systemen voor opsporing.'),
});

/** Very strong: first act, then record. Source: P2. */
export const handelDirect = handeling({
  ...opZaak,
  naam: 'politiezaak.direct-handelen',
  titel: 'Direct handelen vastleggen',
  omschrijving: 'Legt achteraf vast wie is gebeld en wat er is gedaan.',
  route: { methode: 'POST', pad: '/politiezaken/{id}/direct' },
  invoer: DirectHandelen,
  doe({ invoer, ...o }) {
    if (Date.parse(invoer.gehandeldOp) > o.klok.nu().getTime())
      throw invoerfout('gehandeldOp', 'Dit moment ligt in de toekomst. Handel eerst en leg daarna vast.');
    return stap(o, invoer, {
      velden: { gehandeld_op: new Date(invoer.gehandeldOp) },
      soort: 'direct',
      inhoud: {
        titel: 'Direct gehandeld',
        tekst: invoer.tekst,
        velden: [
          { naam: 'Gebeld', waarde: invoer.gebeld.map((g) => gebelden[g]).join('; ') },
          { naam: 'Gehandeld op', waarde: invoer.gehandeldOp },
        ],
      },
    });
  },
  daarna: naarZaak('Vastgelegd. Start nu het onderzoek.'),
});
