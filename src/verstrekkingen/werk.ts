import type { Werkbron } from '../kern/kamer.ts';
import { dagVan, plusDagen } from '../platform/klok.ts';
import { teBevestigen, teWissen } from './queries-herroeping.ts';
import { naTeKijken, nooitBeantwoord, teBeantwoorden, teOndertekenen } from './queries-werk.ts';

const BINNENKORT = 30;
/** An agreement, not a term of law: within this many days somebody looks over what others signed. */
const NAKIJKEN = 30;

/** What waits here: signals that were never answered (P7), received ones to answer, and cards to sign. */
export const werk: Werkbron[] = [
  {
    petten: ['aandachtsfunctionaris'],
    async haal({ db, klok, maximum }) {
      return (await nooitBeantwoord(db, klok.nu(), maximum)).map((v) => ({
        taak: 'Navragen: geen antwoord op verstrekking',
        titel: v.nummer,
        onderschrift: `${v.ontvangerNaam} liet nog niets weten`,
        pad: `/verstrekkingen/${v.id}`,
        gemeente: v.gemeente,
        voor: v.reactieVoor,
        wettelijk: false,
        wachtOp: v.ontvangerNaam,
      }));
    },
  },
  {
    petten: ['rechercheur', 'zorgcoordinator', 'officier', 'riec_analist', 'inspecteur_nla'],
    async haal({ db, wie, maximum }) {
      return (await teBeantwoorden(db, wie.organisatieId, maximum)).map((v) => ({
        taak: 'Ontvangst bevestigen',
        titel: v.nummer,
        onderschrift: `Verstrekt door gemeente ${v.gemeenteNaam}`,
        pad: `/ontvangen/${v.id}`,
        gemeente: v.gemeente,
        voor: v.reactieVoor,
        wettelijk: false,
        dringend: v.urgentie !== 'gewoon',
      }));
    },
  },
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie, klok, maximum }) {
      const kaarten = await teOndertekenen(db, wie, plusDagen(dagVan(klok.nu()), BINNENKORT), maximum);
      return kaarten.map((k) => ({
        taak: k.geldigTot ? 'Grondslagkaart opnieuw ondertekenen' : 'Grondslagkaart ondertekenen',
        titel: `${k.titel} (versie ${k.versie})`,
        onderschrift: `${k.geldigTot ? 'De ondertekening loopt af' : 'Zonder ondertekening kan niets worden verstrekt'}${k.gemeenten > 1 ? `. U tekent voor ${k.gemeenten} gemeenten tegelijk` : ''}`,
        pad: `/grondslagkaarten/${k.id}`,
        gemeente: k.gemeente,
        voor: k.geldigTot,
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['privacyfunctionaris'],
    async haal({ db, wie, maximum }) {
      return (await naTeKijken(db, wie, maximum)).map((k) => ({
        taak: 'Ondertekende grondslagkaart nakijken',
        titel: `${k.titel} (versie ${k.versie})`,
        onderschrift: 'Door anderen opgesteld en ondertekend; u houdt er toezicht op (AVG 39)',
        pad: `/grondslagkaarten/${k.id}`,
        gemeente: k.gemeente,
        voor: plusDagen(dagVan(new Date(k.op)), NAKIJKEN),
        wettelijk: false,
      }));
    },
  },
  {
    petten: ['aandachtsfunctionaris'],
    async haal({ db, maximum }) {
      return (await teBevestigen(db, maximum)).map((v) => ({
        taak: 'Herroeping bevestigen',
        titel: v.nummer,
        onderschrift: v.wissing
          ? `${v.ontvangerNaam} liet weten wat er is gewist`
          : `De toestemming is geëindigd; ${v.ontvangerNaam} moet wissen`,
        pad: `/verstrekkingen/${v.id}`,
        gemeente: v.gemeente,
        voor: v.bevestigenVoor,
        wettelijk: true,
      }));
    },
  },
  {
    petten: ['rechercheur', 'zorgcoordinator', 'officier', 'riec_analist', 'inspecteur_nla'],
    async haal({ db, wie, maximum }) {
      return (await teWissen(db, wie.organisatieId, maximum)).map((v) => ({
        taak: 'Wissen: toestemming ingetrokken',
        titel: v.nummer,
        onderschrift: `Verstrekt door gemeente ${v.gemeenteNaam}`,
        pad: `/ontvangen/${v.id}`,
        gemeente: v.gemeente,
        voor: v.bevestigenVoor,
        wettelijk: true,
      }));
    },
  },
];
