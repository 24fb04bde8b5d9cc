import Type from 'typebox';
import { vraag } from '../kern/declaraties.ts';
import { leesDocumenten } from '../kern/documenten.ts';
import { uuid } from '../kern/velden.ts';
import { dagVan } from '../platform/klok.ts';
import { leesBriefdeur } from '../afstemming/index.ts';
import { facilitatorrollen } from '../inrichtingen/index.ts';
import { leesBesluit, leesRapportage } from '../rapportages/index.ts';
import { overBesluit, overMaatregel } from './over.ts';
import { leesAfgestemd, leesGeadresseerden, leesMaatregel, leesVorige, zoekMaatregelen } from './queries.ts';
import { leesHercontroles, leesNalevingen } from './queries-naleving.ts';
import { Maatregel, Maatregelenlijst, Maatregelenvraag, Maatregelvoorstel } from './schema.ts';

const vast = { doel: 'handhaving', verwerking: 'maatregelen', compartiment: 'toezicht' } as const;

/** The maatregelen of the own gemeenten. */
export const toonMaatregelen = vraag({
  ...vast,
  naam: 'maatregelen.tonen',
  titel: 'Maatregelen',
  omschrijving: 'Zoekt en toont maatregelen van de eigen gemeenten.',
  route: { methode: 'POST', pad: '/maatregelen/_zoek' },
  invoer: Maatregelenvraag,
  uitvoer: Maatregelenlijst,
  over: () => ({ soort: 'Algemeen', id: 'maatregelen', kenmerken: {} }),
  doe: ({ db, invoer, klok }) => zoekMaatregelen(db, invoer, dagVan(klok.nu())),
});

/** One maatregel with its terms, compliance and letter. */
export const toonMaatregel = vraag({
  ...vast,
  naam: 'maatregel.tonen',
  titel: 'Maatregel bekijken',
  omschrijving: 'Toont één maatregel met termijnen en naleving.',
  route: { methode: 'GET', pad: '/maatregelen/{id}' },
  invoer: Type.Object({ id: uuid('Maatregel') }, { additionalProperties: false }),
  uitvoer: Maatregel,
  betrokkenen: ({ uitvoer }) => (uitvoer.facilitatorId ? [uitvoer.facilitatorId] : []),
  over: async ({ invoer, db }) => overMaatregel(await leesMaatregel(db, invoer.id)),
  async doe({ db, invoer }) {
    const m = await leesMaatregel(db, invoer.id);
    return {
      ...m,
      nalevingen: await leesNalevingen(db, m),
      hercontroles: await leesHercontroles(db, m),
      afgestemd: await leesAfgestemd(db, m),
      documenten: await leesDocumenten(db, m.gemeente, [m.id]),
    };
  },
});

/** What a maatregel starts with: the decided step, the violations, who can be addressed, the step before. */
export const bereidMaatregelVoor = vraag({
  ...vast,
  naam: 'maatregel.voorbereiden',
  titel: 'Maatregel voorbereiden',
  omschrijving: 'Geeft wat nodig is om van een besluit een maatregel te maken.',
  route: { methode: 'GET', pad: '/besluiten/{id}/maatregelvoorstel' },
  invoer: Type.Object({ id: uuid('Besluit') }, { additionalProperties: false }),
  uitvoer: Maatregelvoorstel,
  betrokkenen: ({ uitvoer }) => uitvoer.facilitators.map((f) => f.id),
  over: async ({ invoer, db }) => overBesluit(await leesBesluit(db, invoer.id)),
  async doe({ db, invoer, klok }) {
    const b = await leesBesluit(db, invoer.id);
    const r = await leesRapportage(db, b.rapportageId);
    const vorige = await leesVorige(db, r);
    const vandaag = dagVan(klok.nu());
    const deur = await leesBriefdeur(db, r, { dag: vandaag, vandaag, nu: klok.nu(), maatregel: true });
    return {
      besluitId: b.id,
      gemeente: b.gemeente,
      rapportageId: r.id,
      rapportageNummer: r.nummer,
      maatregelId: b.maatregelId,
      soort: b.maatregelsoort,
      waarover: r.inrichtingNaam ?? r.plaats,
      inrichtingId: r.inrichtingId,
      overtreding: r.overtredingen.map((o) => o.feit).join('\n'),
      norm: [...new Set(r.overtredingen.map((o) => o.norm))].join('; ').slice(0, 300),
      lichterVolstaatNiet: b.lichterVolstaatNiet ?? r.lichterVolstaatNiet,
      vorige: vorige?.soort ?? null,
      // Null too where the burgemeester weighed the danger already (C13).
      wachtTot: b.gevaar === null ? deur.wachtTot : null,
      afstemming: deur.afstemming,
      locatieId: r.locatieId,
      facilitators: (await leesGeadresseerden(db, { ...r, dag: vandaag })).map((f) => ({
        id: f.id,
        naam: f.naam,
        rol: f.rollen.map((rol) => facilitatorrollen[rol as keyof typeof facilitatorrollen].toLowerCase()).join(', '),
      })),
    };
  },
});
