import { sql } from '../kern/db.ts';
import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { leesTaken } from './queries.ts';
import { leesKennisgevingen } from './queries-kennisgeving.ts';
import { rechten } from './schema.ts';

/** An agreement, not a term of law: within this many days somebody looks over how others decided. */
const NAKIJKEN = 30;

/** What waits: a request with its term of law, and looking in the own compartiment. */
export const werk: Werkbron[] = [
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, maximum }) {
      const rijen = await db.rijen(
        sql<{ id: string; gemeente: string; nummer: string; recht: keyof typeof rechten; termijnTot: string }>`
          select id, gemeente, nummer, recht, termijn_tot::text from verzoeken where status = 'in_behandeling' order by termijn_tot limit ${maximum}`,
      );
      return rijen.map((v) => ({
        taak: 'Verzoek van een betrokkene',
        titel: v.nummer,
        onderschrift: rechten[v.recht],
        pad: `/verzoeken/${v.id}`,
        gemeente: v.gemeente,
        voor: v.termijnTot,
        wettelijk: true,
      }));
    },
  },
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie, maximum }) {
      const rijen = await db.rijen(
        sql<{ id: string; gemeente: string; nummer: string; recht: keyof typeof rechten; beslotenOp: string }>`
          select id, gemeente, nummer, recht, besloten_op from verzoeken where status = 'besloten' and nagekeken_op is null and besloten_door <> ${wie.medewerkerId}
          order by besloten_op limit ${maximum}`,
      );
      return rijen.map((v) => ({
        taak: 'Behandeling van een verzoek nakijken',
        titel: v.nummer,
        onderschrift: `${rechten[v.recht]}; een ander besloot, u houdt er toezicht op (AVG 39)`,
        pad: `/verzoeken/${v.id}`,
        gemeente: v.gemeente,
        voor: plusDagen(dagVan(new Date(v.beslotenOp)), NAKIJKEN),
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['jurist', 'aandachtsfunctionaris', 'vertrouwenspersoon'],
    async haal({ db, maximum }) {
      return (await leesTaken(db, maximum, true)).map((t) => ({
        taak: t.uitvoerenVoor ? 'Toegewezen verzoek uitvoeren' : 'Zoeken voor een verzoek',
        titel: t.nummer ?? 'Verzoek',
        onderschrift: t.uitvoerenVoor
          ? 'Doe wat is toegewezen in uw eigen deel, en licht de ontvangers in. Ook als er niets te doen is.'
          : 'Kijk in uw eigen deel en antwoord, ook als u niets vindt.',
        pad: `/verzoektaken/${t.id}`,
        gemeente: t.gemeente,
        voor: t.uitvoerenVoor ?? t.voor,
        wettelijk: t.uitvoerenVoor !== null,
      }));
    },
  },
  {
    petten: ['jurist', 'aandachtsfunctionaris'],
    async haal({ db, maximum }) {
      const open = (await leesKennisgevingen(db, null)).filter((k) => k.uitkomst === null);
      return open.slice(0, maximum).map((k) => ({
        taak: 'Ontvanger inlichten',
        titel: `${k.nummer} · ${k.ontvanger}`,
        onderschrift: 'Deze organisatie kreeg gegevens die op verzoek zijn verbeterd, gewist of beperkt (AVG 19).',
        pad: `/kennisgevingen/${k.id}`,
        gemeente: k.gemeente,
        voor: k.voor,
        wettelijk: true,
      }));
    },
  },
];
