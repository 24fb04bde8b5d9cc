import type { Db } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { maakSleutel } from '../kern/sleutelbos.ts';
import { eisDeelbaar, neemInzendingOver } from '../intake/index.ts';
import { draagMeldingOver, openMeldercontact } from '../meldingen/index.ts';
import { dagVan } from '../platform/klok.ts';
import { kiesIndicatoren, neemErnstigeFeiten } from '../signalen/index.ts';
import { draagBestandenOver } from './bestanden-overdragen.ts';
import { beoordeeltermijn } from './beoordeeltermijn.ts';
import { maakKenmerk } from './kenmerk.ts';
import { overOverdracht } from './over.ts';
import {
  leesControleherkomst,
  leesTeOverdragen,
  legStukIn,
  leverDossierIn,
  noteerOverdracht,
  slotOpMelding,
} from './queries-overdracht.ts';
import { Overdracht, Overgedragen } from './schema.ts';
import { sluitStuk, type Stukinhoud } from './stukken.ts';

/**
 * The one door to the mensenhandel dossier. Toezicht hands in and then cannot look: the answer is a kenmerk, the words of the melding
 * leave toezicht, and log, events and key of idempotency hold none of it. Source: B12.2, R1; UAVG 23 onder c en 33; Sv 161.
 */
export const draagOver = handeling({
  naam: 'mensenhandel.overdragen',
  titel: 'Signaal mensenhandel overdragen',
  omschrijving:
    'Draagt feiten over aan de aandachtsfunctionaris mensenhandel. Daarna kan toezicht ze niet meer inzien; het antwoord is alleen een kenmerk.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: 'toezicht',
  route: { methode: 'POST', pad: '/overdrachten' },
  invoer: Overdracht,
  uitvoer: Overgedragen,
  over: ({ invoer }) => overOverdracht(invoer.gemeente),
  context: ({ invoer }) => ({
    urgentie: invoer.urgentie,
    gebeld: invoer.gebeld !== undefined && invoer.gebeld !== 'nee',
    aantalIndicatoren: invoer.indicatoren.length,
  }),
  async doe({ invoer, db, klok, maakId, wie }) {
    const [id, nu, kenmerk] = [maakId(), klok.nu(), maakKenmerk()];
    const herkomst = [
      ...(await stukkenVanHerkomst(db, invoer, dagVan(klok.nu()))),
      ...(await stukkenVanInzending(db, invoer, { nu, door: wie.medewerkerId })),
    ];
    const wieWanneer = { nu, door: wie.medewerkerId, petsoort: wie.petsoort, gemeente: invoer.gemeente };
    await leverDossierIn(db, {
      ...wieWanneer,
      id,
      nummer: kenmerk,
      urgentie: invoer.urgentie,
      beoordelenVoor: beoordeeltermijn(invoer.urgentie, nu),
    });
    const sleutel = await maakSleutel(db, { soort: 'dossier', gemeente: invoer.gemeente, id }, 'mensenhandel', nu);
    for (const inhoud of [...eigenStukken(invoer), ...herkomst]) {
      const stukId = maakId();
      await legStukIn(db, {
        ...wieWanneer,
        id: stukId,
        dossierId: id,
        soort: 'overdracht',
        versleuteld: sluitStuk(sleutel, { gemeente: invoer.gemeente, id: stukId }, inhoud),
      });
    }
    await noteerOverdracht(db, {
      ...wieWanneer,
      id: maakId(),
      kenmerk,
      meldingId: invoer.meldingId ?? null,
      controleId: invoer.controleId ?? null,
      urgentie: invoer.urgentie,
    });
    if (invoer.meldingId) {
      await draagBestandenOver({ db, klok, maakId, wie }, { meldingId: invoer.meldingId, dossierId: id });
      await draagMeldingOver(db, invoer.meldingId, nu);
    }
    return { kenmerk };
  },
  meldt: ({ invoer, uitvoer }) => [
    {
      soort: 'mensenhandel.overgedragen',
      onderwerpId: uitvoer.kenmerk,
      gemeente: invoer.gemeente,
      gegevens: { urgentie: invoer.urgentie },
    },
  ],
  daarna: ({ uitvoer }) => ({
    pad: '/overdrachten',
    tekst: `Overgedragen met kenmerk ${uitvoer.kenmerk}. De inhoud is nu alleen voor de aandachtsfunctionaris; u kunt haar niet meer inzien.`,
  }),
});

/** Each kind of thing as a piece of its own, so that later only what is needed leaves. */
function eigenStukken(o: Overdracht): Stukinhoud[] {
  const stukken: Stukinhoud[] = [{ titel: 'Feiten van toezicht', tekst: o.feiten, zekerheid: o.zekerheid }];
  const indicatoren = kiesIndicatoren(o.indicatoren);
  if (indicatoren.length)
    stukken.push({
      titel: 'Herkende indicatoren',
      tekst: indicatoren.map((i) => `${i.code} ${i.tekst}`).join('\n'),
      zekerheid: o.zekerheid,
      indicatoren,
    });
  if (o.tegenindicaties)
    stukken.push({ titel: 'Wat ertegen spreekt', tekst: o.tegenindicaties, zekerheid: o.zekerheid });
  if (o.plaats) stukken.push({ titel: 'Plaats', tekst: o.plaats });
  if (o.gebeld) stukken.push({ titel: 'Gebeld bij gevaar', tekst: o.gebeld });
  return stukken;
}

/** What comes along from melding and controle; refuses words of another gemeente and words that are gone already. */
async function stukkenVanHerkomst(db: Db, o: Overdracht, vandaag: string): Promise<Stukinhoud[]> {
  const stukken: Stukinhoud[] = [];
  if (o.meldingId) {
    await eisDeelbaar(db, [o.meldingId], vandaag, 'binnen');
    await slotOpMelding(db, o.meldingId);
    const m = await leesTeOverdragen(db, o.meldingId);
    if (m.gemeente !== o.gemeente) throw invoerfout('gemeente', 'Deze melding hoort bij een andere gemeente.');
    if (m.status === 'overgedragen')
      throw new Fout(
        'STAND_PAST_NIET',
        'Deze melding is al overgedragen. Weet u meer? Draag dat over zonder de melding te noemen, of bel de aandachtsfunctionaris met het kenmerk.',
      );
    stukken.push({
      titel: `Melding ${m.nummer}`,
      tekst: [m.tekst ?? '', m.plaats ? `Plaats: ${m.plaats}` : '', `Ontvangen: ${m.ontvangenOp}, bron: ${m.bron}`]
        .filter(Boolean)
        .join('\n'),
      zekerheid: 'derde_hand',
    });
    for (const feit of await neemErnstigeFeiten(db, m.id))
      stukken.push({ titel: 'Signaal uit deze melding', tekst: feit, zekerheid: 'derde_hand' });
    const melder = await openMeldercontact(db, m.id);
    if (melder)
      stukken.push({
        titel: 'Hoe de melder te bereiken is',
        tekst: melder.contact,
        blijftHier: true,
      });
  }
  if (o.controleId) {
    const c = await leesControleherkomst(db, o.controleId);
    if (c.gemeente !== o.gemeente) throw invoerfout('gemeente', 'Deze controle hoort bij een andere gemeente.');
    stukken.push({
      titel: `Controle ${c.nummer}`,
      tekst: [`Begin: ${c.begin}`, c.plaats ? `Plaats: ${c.plaats}` : ''].filter(Boolean).join('\n'),
      zekerheid: 'eigen_waarneming',
    });
  }
  return stukken;
}

/** What comes along from an inzending: the words of the melder as they are, which then leave toezicht for good. */
async function stukkenVanInzending(db: Db, o: Overdracht, wanneer: { nu: Date; door: string }): Promise<Stukinhoud[]> {
  if (!o.inzendingId) return [];
  const i = await neemInzendingOver(db, { id: o.inzendingId, gemeente: o.gemeente, ...wanneer });
  return [
    { titel: `Inzending ${i.nummer}`, tekst: i.tekst, zekerheid: 'derde_hand' },
    ...(i.contact ? [{ titel: 'Hoe de melder te bereiken is', tekst: i.contact, blijftHier: true }] : []),
  ];
}
