import { ontvangersoorten, verbodenOntvangers } from './ontvangers.ts';
import { toetsen, type Toetscode } from './toetsen.ts';

/** What the rules weigh of one verstrekking: kinds and answers, never contents. The same shape is the context of the policy. */
export type Verstrekkingsfeiten = {
  ontvangersoort: string;
  kaartGoedgekeurd: boolean;
  kaartGeldig: boolean;
  kaartPast: boolean;
  /** With a receiver that is a cooperation: the gemeente has an agreement in force. Any other receiver asks none. */
  levendConvenant: boolean;
  /** The card gives nothing about a person. */
  zonderPersoon: boolean;
  overPersoon: boolean;
  metToestemming: boolean;
  /** A living consent of this dossier was chosen. */
  toestemmingVastgelegd: boolean;
  /** It covers this receiver, purpose and these data. */
  toestemmingDekt: boolean;
  /** The card rests on UAVG 32 a, and nobody said that nothing about a suspect goes along. */
  verdachteOpToestemming: boolean;
  zachteInformatie: boolean;
} & Record<Toetscode, boolean>;

export interface Reden {
  code: string;
  tekst: string;
  nodig: string;
}

/** May it? `mag_mits`: it may when what is named has been done. */
export interface Weging {
  uitkomst: 'mag' | 'mag_mits' | 'mag_niet';
  zin: string;
  redenen: Reden[];
}

const ZIN = {
  mag: 'Dit mag. De AVG staat dit niet in de weg.',
  mag_mits: 'Dit mag, mits u eerst doet wat hieronder staat.',
  mag_niet: 'Dit mag niet.',
} as const;

/**
 * Says in words what the policies of `verstrekking.doen` decide, all reasons at once: it says 'mag' exactly when they permit.
 * Source: B12.3, B12.5, B12.6.
 */
export function weegVerstrekking(f: Verstrekkingsfeiten): Weging {
  const hard = [verbodenOntvanger(f), persoonNaarZonderPersoon(f), ...toetsredenen(f, true)].filter((r) => r !== null);
  const zacht = [
    kaartreden(f),
    convenantreden(f),
    toestemmingsreden(f),
    verdachtereden(f),
    zachtereden(f),
    ...toetsredenen(f, false),
  ].filter((r) => r !== null);
  const uitkomst = hard.length ? 'mag_niet' : zacht.length ? 'mag_mits' : 'mag';
  return { uitkomst, zin: ZIN[uitkomst], redenen: [...hard, ...zacht] };
}

function verbodenOntvanger(f: Verstrekkingsfeiten): Reden | null {
  if (f.ontvangersoort in ontvangersoorten) return null;
  const verbod = verbodenOntvangers[f.ontvangersoort as keyof typeof verbodenOntvangers] ?? verbodenOntvangers.anders;
  return {
    code: 'B12.6',
    tekst: `${verbod.naam}: ${verbod.reden}`,
    nodig: 'Niets: aan deze ontvanger verstrekt u dit nooit.',
  };
}

function persoonNaarZonderPersoon(f: Verstrekkingsfeiten): Reden | null {
  if (!(f.zonderPersoon && f.overPersoon)) return null;
  return {
    code: 'B12.6',
    tekst: 'Aan deze ontvanger gaat het om het bedrijf of de facilitator, niet om een persoon.',
    nodig: 'Kies alleen stukken over het bedrijf, of geef het signaal aan de politie.',
  };
}

function toetsredenen(f: Verstrekkingsfeiten, hard: boolean): Reden[] {
  return toetsen
    .filter((t) => t.hard === hard && !f[t.code])
    .map((t) => ({ code: `B12.5 ${t.code}`, tekst: `Nee op de vraag: ${t.vraag}`, nodig: t.nodig }));
}

function kaartreden(f: Verstrekkingsfeiten): Reden | null {
  if (verbodenOntvanger(f)) return null;
  if (!f.kaartPast)
    return {
      code: 'B12.3',
      tekst: 'De grondslagkaart hoort bij een andere soort ontvanger.',
      nodig: 'Kies de kaart van deze ontvanger.',
    };
  if (!f.kaartGoedgekeurd)
    return {
      code: 'B12.3',
      tekst: 'De grondslagkaart is voor deze gemeente nog niet ondertekend.',
      nodig: 'Laat de privacyfunctionaris van de gemeente de kaart ondertekenen.',
    };
  if (!f.kaartGeldig)
    return {
      code: 'B12.3',
      tekst: 'De ondertekening van de grondslagkaart is verlopen.',
      nodig: 'Laat de privacyfunctionaris de kaart opnieuw ondertekenen.',
    };
  return null;
}

function convenantreden(f: Verstrekkingsfeiten): Reden | null {
  if (f.ontvangersoort !== 'riec' || f.levendConvenant) return null;
  return {
    code: 'B12.9',
    tekst: 'De gemeente heeft nu geen ondertekend convenant met het RIEC dat van kracht is.',
    nodig: 'Laat een convenant opstellen en ondertekenen, bij Afspraken met partners.',
  };
}

function toestemmingsreden(f: Verstrekkingsfeiten): Reden | null {
  if (!f.metToestemming || (f.toestemmingVastgelegd && f.toestemmingDekt)) return null;
  if (f.toestemmingVastgelegd)
    return {
      code: 'B12.2',
      tekst: 'De gekozen toestemming geldt niet voor deze ontvanger, dit doel of deze gegevens.',
      nodig: 'Laat weg wat niet is toegestemd, of vraag deze persoon apart om toestemming hiervoor.',
    };
  return {
    code: 'B12.2',
    tekst: 'Deze verstrekking rust op toestemming, en er is geen geldende toestemming gekozen.',
    nodig:
      'Vraag toestemming in de eigen taal van de persoon, leg haar vast, en maak duidelijk dat nee zeggen kan. Hulp hangt er nooit van af.',
  };
}

function verdachtereden(f: Verstrekkingsfeiten): Reden | null {
  if (!f.verdachteOpToestemming) return null;
  return {
    code: 'B12.3',
    tekst: 'Het ja van de een draagt geen gegevens over een verdachte of een ander (UAVG 32 onder a).',
    nodig: 'Laat die stukken weg en bevestig dat, of verstrek op een kaart met UAVG 33 lid 1 onder b.',
  };
}

function zachtereden(f: Verstrekkingsfeiten): Reden | null {
  if (!f.zachteInformatie || f.ontvangersoort === 'politie') return null;
  return {
    code: 'B12.5',
    tekst: 'Er zit informatie bij die niet te verifiëren is; die gaat niet naar derden.',
    nodig: 'Verifieer het stuk in het dossier, of laat het weg. De politie mag het wel krijgen, met dat merk erbij.',
  };
}
