import type { Db } from '../kern/db.ts';
import { handeling } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { verwerkingsvelden } from '../kern/verwerkingssjabloon.ts';
import { dagVan } from '../platform/klok.ts';
import { overActiviteit, overGemeenteregister, sjabloonVan } from './over.ts';
import { inhoudVan, leesRegister, leesVersies, tekenVersies, voegVersieToe, wisConcept } from './queries.ts';
import {
  Geteld,
  NieuweVersie,
  Vaststelling,
  Voorgemeente,
  type Inhoud,
  type Registerregel,
  type Versie,
} from './schema.ts';
import { basis } from './vragen.ts';

/** Drafts a version of an entry. An earlier draft makes room; what is signed stays as it is. Source: AVG 30 lid 1. */
export const stelVersieOp = handeling({
  ...basis,
  naam: 'verwerkingsactiviteit.opstellen',
  titel: 'Nieuwe versie opstellen',
  omschrijving: 'Stelt een nieuwe versie van een verwerking op. Zij geldt pas als de burgemeester haar vaststelt.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/{sleutel}/versies' },
  invoer: NieuweVersie,
  uitvoer: Gemaakt,
  over: ({ invoer, beleid }) => overActiviteit(beleid, invoer),
  async doe({ invoer, db, klok, maakId, wie }) {
    const id = maakId();
    const velden = Object.keys(verwerkingsvelden) as Array<keyof Inhoud>;
    await wisConcept(db, invoer.gemeente, invoer.sleutel);
    await voegVersieToe(db, {
      gemeente: invoer.gemeente,
      id,
      sleutel: invoer.sleutel,
      status: 'concept',
      inhoud: Object.fromEntries(velden.map((v) => [v, invoer[v]])) as unknown as Inhoud,
      volgensSjabloon: false,
      reden: invoer.reden,
      nu: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ invoer }) => ({
    pad: padVan(invoer),
    tekst: 'De versie staat klaar. Zij geldt als de burgemeester haar vaststelt.',
  }),
});

/** Drafts the template for every entry that the gemeente did not write itself, in one go. Source: AVG 30. */
export const neemSjabloonOver = handeling({
  ...basis,
  naam: 'verwerkingsactiviteiten.overnemen',
  titel: 'Sjabloon overnemen',
  omschrijving:
    'Zet het landelijke sjabloon klaar voor alle verwerkingen waar deze gemeente zelf nog niets over vaststelde.',
  compartiment: 'beheer',
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/_overnemen' },
  invoer: Voorgemeente,
  uitvoer: Geteld,
  over: ({ invoer }) => overGemeenteregister(invoer.gemeente),
  async doe({ invoer, db, beleid, klok, maakId, wie }) {
    const register = await leesRegister(db, beleid, invoer.gemeente, dagVan(klok.nu()));
    const open = register.filter((r) => r.stand === 'sjabloon' && r.conceptId === null);
    for (const r of open)
      await voegVersieToe(db, {
        gemeente: invoer.gemeente,
        id: maakId(),
        sleutel: r.sleutel,
        status: 'concept',
        inhoud: inhoudVan(sjabloonVan(beleid, r.sleutel)),
        volgensSjabloon: false,
        reden: 'Het landelijke sjabloon, overgenomen zoals het is.',
        nu: klok.nu(),
        door: wie.medewerkerId,
        petsoort: wie.petsoort,
      });
    return { id: invoer.gemeente, gemeente: invoer.gemeente, aantal: open.length, rest: 0 };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/verwerkingen?gemeente=${invoer.gemeente}`,
    tekst: `${uitvoer.aantal} verwerkingen staan klaar om vast te stellen.`,
  }),
});

/** Signs one draft. By the burgemeester, for who answers for the processing; not by who drafted it, and not without a DPIA where one is due. */
export const stelVast = handeling({
  ...basis,
  naam: 'verwerkingsactiviteit.vaststellen',
  titel: 'Verwerking vaststellen',
  omschrijving: 'Stelt een opgestelde versie vast namens de verwerkingsverantwoordelijke. Daarna geldt zij.',
  compartiment: ['toezicht', 'beheer'],
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/{sleutel}/versies/{id}/vaststelling' },
  invoer: Vaststelling,
  uitvoer: Gemaakt,
  over: ({ invoer, beleid }) => overActiviteit(beleid, invoer),
  async context({ invoer, db, beleid, klok, wie }) {
    const versie = await vindConcept(db, invoer);
    const register = await leesRegister(db, beleid, invoer.gemeente, dagVan(klok.nu()));
    const regel = register.find((r) => r.sleutel === invoer.sleutel)!;
    return {
      zelfOpgesteld: versie.aangemaaktDoor === wie.medewerkerId,
      dpiaInOrde: versie.inhoud.dpia === 'niet_nodig' || draagtDpia(regel),
    };
  },
  async doe({ invoer, db, klok, wie }) {
    await tekenVersies(db, {
      gemeente: invoer.gemeente,
      ids: [invoer.id],
      nu: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id: invoer.id, gemeente: invoer.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: padVan(invoer), tekst: 'De verwerking is vastgesteld.' }),
});

/** Signs all drafts of a gemeente that can be; those that still need a DPIA wait. */
export const stelAllesVast = handeling({
  ...basis,
  naam: 'verwerkingsactiviteiten.vaststellen',
  titel: 'Alles vaststellen wat klaarligt',
  omschrijving: 'Stelt alle opgestelde versies van een gemeente vast; wat nog op een DPIA wacht, blijft liggen.',
  compartiment: ['toezicht', 'beheer'],
  route: { methode: 'POST', pad: '/verwerkingsactiviteiten/_vaststellen' },
  invoer: Voorgemeente,
  uitvoer: Geteld,
  over: ({ invoer }) => overGemeenteregister(invoer.gemeente),
  async doe({ invoer, db, beleid, klok, wie }) {
    const register = await leesRegister(db, beleid, invoer.gemeente, dagVan(klok.nu()));
    const ids: string[] = [];
    let rest = 0;
    for (const r of register) {
      if (r.conceptId === null) continue;
      const concept = await vindConcept(db, { gemeente: invoer.gemeente, sleutel: r.sleutel, id: r.conceptId });
      const kan =
        concept.aangemaaktDoor !== wie.medewerkerId && (concept.inhoud.dpia === 'niet_nodig' || draagtDpia(r));
      if (kan) ids.push(r.conceptId);
      else rest += 1;
    }
    const aantal = await tekenVersies(db, {
      gemeente: invoer.gemeente,
      ids,
      nu: klok.nu(),
      door: wie.medewerkerId,
      petsoort: wie.petsoort,
    });
    return { id: invoer.gemeente, gemeente: invoer.gemeente, aantal, rest };
  },
  daarna: ({ invoer, uitvoer }) => ({
    pad: `/verwerkingen?gemeente=${invoer.gemeente}`,
    tekst:
      uitvoer.rest === 0
        ? `${uitvoer.aantal} verwerkingen zijn vastgesteld.`
        : `${uitvoer.aantal} verwerkingen zijn vastgesteld. ${uitvoer.rest} wachten op een DPIA en blijven liggen.`,
  }),
});

/** The page of an entry. */
export function padVan(a: { sleutel: string; gemeente: string }): string {
  return `/verwerkingen/${a.sleutel}?gemeente=${a.gemeente}`;
}

function draagtDpia(r: Registerregel): boolean {
  return ['geldig', 'verloopt'].includes(r.dpiastand);
}

async function vindConcept(db: Db, v: { gemeente: string; sleutel: string; id: string }): Promise<Versie> {
  const versie = (await leesVersies(db, v.gemeente, v.sleutel)).find((x) => x.id === v.id);
  if (!versie) throw new Fout('NIET_GEVONDEN', 'Deze versie van de verwerking is er niet.');
  if (versie.status !== 'concept')
    throw new Fout('STAND_PAST_NIET', 'Deze versie is al vastgesteld. Een wijziging is een nieuwe versie.');
  return versie;
}
