import { leesVerder, ontvang, zoekRoute } from '../../intake/index.ts';
import type { Moment } from './tijd.ts';
import type { Agenda, Terugblik } from './toneel.ts';

type Melding = Parameters<typeof ontvang>[1]['melding'];

/** What came in over the routes, through the door itself: dealt with, closed, in conversation, late, and new this morning. */
export function planInzendingen(a: Agenda): void {
  meld(a, 'D-25 21:40', 'iz-verwerkt', 'mr-wijkteam', {
    wat: 'Bij een huisbezoek in de flat zag ik op de begane grond steeds mannen die kort bleven. De buren zeggen dat de deur van buiten op slot gaat.',
    waar: 'Flat aan de Zandweg, begane grond',
    wanneer: 'De laatste drie weken, vooral na negen uur',
    hoe: 'eigen_waarneming',
    antwoord: true,
  });
  op(a, 'D-23 10:05', 'iz-verwerkt', 'inzending.verwerken', {
    bron: 'maatschappelijk_werk',
    tekst:
      'In een flat op de begane grond komen ’s avonds veel bezoekers voor korte tijd. De deur gaat volgens buren van buiten op slot.',
    plaatsomschrijving: 'Flat aan de Zandweg, begane grond',
    urgentie: 'gewoon',
  });
  meld(a, 'D-14 12:10', 'iz-gesloten', 'mr-hotels', {
    wat: 'Wij krijgen steeds mails van een bedrijf dat ons kamersloten wil verkopen. Is dat iets voor u?',
    hoe: 'eigen_waarneming',
    antwoord: true,
  });
  op(a, 'D-13 09:20', 'iz-gesloten', 'inzending.afsluiten', {
    reden: 'niet_voor_ons',
    bericht:
      'Dit is reclame; daar doet toezicht niets mee. Ziet u iets in een kamer wat niet klopt, meld het dan gerust weer.',
  });
  meld(a, 'D-9 23:15', 'iz-antwoord', 'mr-hotels', {
    wat: 'Een gast boekt telkens vier kamers naast elkaar en betaalt contant. De kamers mogen niet worden schoongemaakt.',
    waar: 'Appartementen aan de Boulevard',
    wanneer: 'Elk weekend sinds een maand',
    hoe: 'eigen_waarneming',
    antwoord: true,
  });
  op(a, 'D-8 11:30', 'iz-antwoord', 'inzending.vragen', {
    tekst: 'Dank u. Op welke verdieping is het, en is het er doordeweeks ook?',
  });
  antwoord(
    a,
    'D-6 22:50',
    'iz-antwoord',
    'Op de tweede. Doordeweeks staan de kamers leeg, op donderdag komen ze weer.',
  );
  planOpen(a);
}

function planOpen(a: Agenda): void {
  meld(a, 'D-9 16:30', 'iz-laat', 'mr-wijkteam', {
    wat: 'Een cliënt vertelt dat er boven de winkel wordt gewerkt en dat er niemand alleen naar buiten mag.',
    hoe: 'gehoord',
    antwoord: false,
  });
  meld(a, 'D-4 19:05', 'iz-vraag', 'mr-wijkteam', {
    wat: 'In de garagebox naast ons buurthuis brandt de hele nacht licht en er staan matrassen.',
    waar: 'Garageboxen achter het buurthuis',
    antwoord: true,
  });
  op(a, 'D-3 09:40', 'iz-vraag', 'inzending.vragen', { tekst: 'Welke box is het, geteld vanaf de straat?' });
  meld(a, 'U-3', 'iz-nieuw', 'mr-hotels', {
    wat: 'Kamer 12 is door mevrouw De Vries geboekt, tel. 06 00000000. Er komen per avond wel tien mannen. Een vrouw vroeg bij de balie om haar paspoort, dat een ander had.',
    waar: 'Hotel aan het Stationsplein',
    wanneer: 'Gisteravond en eergisteren',
    hoe: 'eigen_waarneming',
    antwoord: true,
    contact: 'nachtportier@hotel.example',
  });
}

/** Somebody sends words over a route, without a name. */
function meld(a: Agenda, moment: Moment, sleutel: string, route: string, melding: Melding): void {
  a.bezoek(moment, sleutel, 'marit', async (p, t) => {
    const { slug } = await t.vraag<{ slug: string }>('meldroute.tonen', { id: t.id(route) });
    const gevonden = await zoekRoute(p, slug);
    if (!gevonden) throw new Error(`demo: de link van ${route} werkt niet`);
    return ontvang(p, { route: gevonden.route, sleutel: slug, geheim: p.geheim, melding });
  });
}

/** Who wrote comes back with the code and answers, once. */
function antwoord(a: Agenda, moment: Moment, sleutel: string, tekst: string): void {
  a.bezoek(moment, `${sleutel}-terug`, 'marit', async (p, t) => {
    const { code } = t.antwoord(sleutel);
    const gelezen = await leesVerder(p, code!, null);
    if (!gelezen?.berichten.some((b) => b.soort === 'antwoord')) await leesVerder(p, code!, tekst);
    return {};
  });
}

/** Marit opens it and does something with it. */
function op(a: Agenda, moment: Moment, sleutel: string, naam: string, invoer: object): void {
  a.plan(moment, `${sleutel}-${naam.split('.')[1]!}`, 'marit', naam, async (t: Terugblik) => {
    const id = t.id(sleutel);
    return { id, versie: await t.versie('inzending.tonen', id), ...invoer };
  });
}
