import type { Onderwerp } from '../kern/beleid.ts';
import type { Db } from '../kern/db.ts';
import { vraag } from '../kern/declaraties.ts';
import { Fout } from '../kern/fouten.ts';
import { gemeentenaam } from '../kern/gemeenten.ts';
import type { Wie } from '../kern/petten.ts';
import { openGegeven } from '../kern/sleutelbos.ts';
import { openStukken } from '../mensenhandel/index.ts';
import { leesNooddossier, leesNoodstukken, leesNoodtoegang, type Noodrij } from './queries-noodtoegang.ts';
import { Nooddossier, Noodsleutel, type Noodtoegang } from './schema-noodtoegang.ts';

/** The dossier as the policies see it here: whose noodtoegang, and whether it lives. In the log it is the dossier itself, of its own gemeente. */
function overNooddossier(n: Noodtoegang, wie: Wie, dossierId: string | undefined): Onderwerp {
  return {
    soort: 'Nooddossier',
    id: dossierId ?? n.id,
    kenmerken: {
      eigen: n.vragerId === wie.medewerkerId && n.vragerPetsoort === wie.petsoort,
      leeft: n.stand === 'leeft',
    },
    inLog: { soort: dossierId ? 'Dossier' : 'Noodtoegang', gemeente: n.gemeente },
  };
}

/** Reads the one dossier of a living noodtoegang. The rule that let it through marks the line in the log. Source: B12.2; AVG 5 lid 1 f, 32. */
export const leesInNood = vraag({
  naam: 'nooddossier.lezen',
  zwaar: 'U leest in nood een beschermd dossier.',
  titel: 'Dossier lezen met noodtoegang',
  omschrijving: 'Opent het ene dossier waarvoor nu noodtoegang is verleend, om te lezen.',
  doel: 'signaal_mensenhandel',
  verwerking: 'signalen-mensenhandel',
  compartiment: ['toezicht', 'mensenhandel'],
  route: { methode: 'GET', pad: '/noodtoegangen/{id}/dossier' },
  invoer: Noodsleutel,
  uitvoer: Nooddossier,
  async over({ db, invoer, klok, wie }) {
    const n = await leesNoodtoegang(db, invoer.id, klok.nu());
    return overNooddossier(n, wie, (await leesNooddossier(db, n.id))?.id);
  },
  async doe({ db, invoer, klok }) {
    const n = await leesNoodtoegang(db, invoer.id, klok.nu());
    const d = await leesNooddossier(db, n.id);
    if (!d)
      throw new Fout(
        'NIET_GEVONDEN',
        `In ${gemeentenaam(n.gemeente)} is geen dossier met kenmerk ${n.kenmerk}, of de noodtoegang is net voorbij. Kijk het kenmerk na.`,
      );
    return {
      kenmerk: d.nummer,
      gemeente: d.gemeente,
      urgentie: d.urgentie,
      status: d.status,
      ontvangenOp: d.ontvangenOp,
      eindigtOp: n.eindigtOp!,
      ...(await open(db, n.id, d)),
    };
  },
});

async function open(db: Db, noodtoegangId: string, d: Noodrij) {
  const plek = { soort: 'dossier', gemeente: d.gemeente, id: d.id } as const;
  const sleutel = d.verpakt && d.kek ? await openGegeven(plek, { verpakt: d.verpakt, kek: d.kek }) : null;
  const stukken = openStukken(sleutel, await leesNoodstukken(db, noodtoegangId));
  // How the melder can be reached never leaves the aandachtsfunctionaris of the gemeente (B12.2).
  return { vernietigd: sleutel === null, stukken: stukken.filter((s) => !s.blijftHier) };
}
