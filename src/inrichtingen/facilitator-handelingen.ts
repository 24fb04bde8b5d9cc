import { overGemeente } from '../kern/beleid.ts';
import Type from 'typebox';
import { handeling } from '../kern/declaraties.ts';
import { Fout, invoerfout } from '../kern/fouten.ts';
import { Gemaakt } from '../kern/velden.ts';
import { datum } from '../platform/scherm/opmaak.ts';
import { logboekschrijver } from './logboekschrijver.ts';
import { overFacilitator, overInrichting } from './over.ts';
import { leesInrichting } from './queries.ts';
import {
  eindigRol,
  leesFacilitator,
  leesRol,
  vindLopendeRol,
  voegFacilitatorToe,
  voegRolToe,
  wijzigFacilitatorgegevens,
  zoekGelijkende,
} from './queries-facilitators.ts';
import { schrijfWijziging } from './queries-logboek.ts';
import { Facilitatorwijziging, NieuweFacilitator, NieuweRol, Roleinde, rollen } from './schema-facilitators.ts';
import { naamsleutel } from './sleutels.ts';

const vast = { doel: 'toezicht', verwerking: 'register-inrichtingen', compartiment: 'toezicht' } as const;

/** Registers who organises or enables, in a business role; never somebody who does sekswerk. Source: B3.1, S6, B6.1. */
export const registreerFacilitator = handeling({
  ...vast,
  naam: 'facilitator.registreren',
  titel: 'Facilitator registreren',
  omschrijving: 'Neemt op wie organiseert of mogelijk maakt, in een zakelijke rol.',
  route: { methode: 'POST', pad: '/facilitators' },
  invoer: NieuweFacilitator,
  uitvoer: Gemaakt,
  over: ({ invoer }) => overGemeente(invoer.gemeente),
  async doe({ invoer, db, klok, maakId, wie }) {
    if (naamsleutel(invoer.naam) === '') throw invoerfout('naam', 'De naam heeft geen letters of cijfers.');
    const gelijkende = await zoekGelijkende(db, invoer);
    const kvk = gelijkende.find((f) => f.kvk !== null && f.kvk === invoer.kvk);
    if (kvk)
      throw new Fout(
        'BESTAAT_AL',
        `KvK-nummer ${invoer.kvk ?? ''} hoort al bij ${kvk.naam}. Open die facilitator en geef hem de rol.`,
      );
    const naam = gelijkende.find((f) => naamsleutel(f.naam) === naamsleutel(invoer.naam));
    if (naam && !invoer.isEenAnder)
      throw new Fout(
        'BESTAAT_AL',
        `Er staat al een facilitator met deze naam: ${naam.naam}${naam.kvk ? ` (KvK ${naam.kvk})` : ''}. Is dit een ander? Zeg dat dan onderaan het formulier.`,
      );
    const id = maakId();
    await voegFacilitatorToe(db, { ...invoer, id, nu: klok.nu(), door: wie.medewerkerId });
    return { id, gemeente: invoer.gemeente };
  },
  daarna: ({ uitvoer }) => ({ pad: `/facilitators/${uitvoer.id}`, tekst: 'De facilitator staat in het register.' }),
});

/** Changes the facts of a facilitator; what it was and why stays. */
export const wijzigFacilitator = handeling({
  ...vast,
  naam: 'facilitator.wijzigen',
  titel: 'Gegevens wijzigen',
  omschrijving: 'Vervangt de gegevens van een facilitator. Oud, nieuw en reden worden bewaard.',
  route: { methode: 'POST', pad: '/facilitators/{id}/wijzigingen' },
  invoer: Facilitatorwijziging,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overFacilitator(await leesFacilitator(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const oud = await leesFacilitator(db, invoer.id);
    const zelfde = (await zoekGelijkende(db, { ...invoer, gemeente: oud.gemeente, behalve: oud.id })).find(
      (f) => f.kvk !== null && f.kvk === invoer.kvk,
    );
    if (zelfde) throw new Fout('BESTAAT_AL', `KvK-nummer ${invoer.kvk ?? ''} hoort al bij ${zelfde.naam}.`);
    await wijzigFacilitatorgegevens(db, invoer);
    const nieuw = { naam: invoer.naam, soort: invoer.soort, kvk: invoer.kvk ?? null };
    if (
      !(await schrijfWijziging(db, {
        gemeente: oud.gemeente,
        id: maakId(),
        soort: 'facilitator',
        onderwerpId: oud.id,
        oud,
        nieuw,
        reden: invoer.reden,
        op: klok.nu(),
        wie,
      }))
    )
      throw invoerfout('reden', 'Er is niets gewijzigd.');
    return { id: oud.id, gemeente: oud.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/facilitators/${invoer.id}`, tekst: 'De gegevens zijn gewijzigd.' }),
});

/** Gives a facilitator a role at an inrichting, with facts and without a verdict. Source: S6. */
export const voegRolVanFacilitatorToe = handeling({
  ...vast,
  naam: 'facilitatorrol.toevoegen',
  titel: 'Facilitator toevoegen',
  omschrijving: 'Legt vast dat een facilitator een rol heeft bij een inrichting.',
  route: { methode: 'POST', pad: '/inrichtingen/{id}/rollen' },
  invoer: NieuweRol,
  uitvoer: Gemaakt,
  over: async ({ invoer, db }) => overInrichting(await leesInrichting(db, invoer.id)),
  async doe({ invoer, db, klok, maakId, wie }) {
    const inrichting = await leesInrichting(db, invoer.id);
    if (invoer.tot && invoer.tot < invoer.van) throw invoerfout('tot', 'De einddatum ligt voor de begindatum.');
    const facilitator = await leesFacilitator(db, invoer.facilitatorId);
    if (facilitator.gemeente !== inrichting.gemeente)
      throw invoerfout(
        'facilitatorId',
        'Deze facilitator staat bij een andere gemeente. Registreer hem bij de gemeente van deze inrichting.',
      );
    const er = await vindLopendeRol(db, inrichting.gemeente, invoer);
    if (er)
      throw new Fout(
        'BESTAAT_AL',
        `${facilitator.naam} heeft deze rol hier al sinds ${datum(er.van)}. Beëindig die rol eerst.`,
      );
    const rolId = maakId();
    await voegRolToe(db, { ...invoer, gemeente: inrichting.gemeente, rolId, nu: klok.nu(), door: wie.medewerkerId });
    await logboekschrijver({ db, klok, maakId, wie }, inrichting)(
      'wijziging',
      `${facilitator.naam} is ${rollen[invoer.rol].toLowerCase()} sinds ${datum(invoer.van)}.`,
      `/facilitators/${facilitator.id}`,
    );
    return { id: rolId, gemeente: inrichting.gemeente };
  },
  daarna: ({ invoer }) => ({ pad: `/inrichtingen/${invoer.id}`, tekst: 'De rol is vastgelegd.' }),
});

/** Ends a role; that it was there stays. */
export const beeindigRolVanFacilitator = handeling({
  ...vast,
  naam: 'facilitatorrol.beeindigen',
  titel: 'Rol beëindigen',
  omschrijving: 'Legt vast tot en met welke dag een facilitator een rol had.',
  route: { methode: 'POST', pad: '/facilitatorrollen/{id}/einde' },
  invoer: Roleinde,
  uitvoer: Type.Object({ ...Gemaakt.properties, inrichtingId: Type.String() }),
  over: async ({ invoer, db }) => {
    const rol = await leesRol(db, invoer.id);
    return overInrichting({ id: rol.inrichtingId, gemeente: rol.gemeente, status: rol.inrichtingStatus });
  },
  async doe({ invoer, db, klok, maakId, wie }) {
    const rol = await leesRol(db, invoer.id);
    if (invoer.tot < rol.van)
      throw invoerfout('tot', `De rol begon op ${datum(rol.van)}; hij kan niet eerder eindigen.`);
    if (!(await eindigRol(db, rol.id, invoer.tot))) throw new Fout('STAND_PAST_NIET', 'Deze rol is al beëindigd.');
    await logboekschrijver({ db, klok, maakId, wie }, { id: rol.inrichtingId, gemeente: rol.gemeente })(
      'wijziging',
      `${rol.naam} is ${rollen[rol.rol as keyof typeof rollen].toLowerCase()} tot en met ${datum(invoer.tot)}.`,
      `/facilitators/${rol.facilitatorId}`,
    );
    return { id: rol.id, gemeente: rol.gemeente, inrichtingId: rol.inrichtingId };
  },
  daarna: ({ uitvoer }) => ({ pad: `/inrichtingen/${uitvoer.inrichtingId}`, tekst: 'De rol is beëindigd.' }),
});
