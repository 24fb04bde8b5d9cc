import type { Ernst } from '../platform/scherm/index.ts';

/** The only words that politie can answer. Source: C4. */
export const antwoorden = { vrij: 'Vrij', eerst_bellen: 'Eerst bellen', samen: 'Samen' } as const;
export type Antwoord = keyof typeof antwoorden;

/** For what politie is asked about a place and days; nothing more is told. */
export const afstemsoorten = { controle: 'Een controle', brief: 'Een brief of gesprek' } as const;
export type Afstemsoort = keyof typeof afstemsoorten;

/** How a controle or letter stands to politie; see `leesAfstemming`. */
export type Afstemstand = 'nvt' | 'geen_afspraak' | 'geen' | Antwoord;

/** What politie wants at a place of its own; 'vrij' needs no line. */
export const adviezen = { eerst_bellen: 'Eerst bellen', samen: 'Samen' } as const;

/** What each word asks of the gemeente, and the same for every 'eerst bellen', whatever is behind it (G5). */
export const gevolgen: Record<Antwoord, string> = {
  vrij: 'U kunt plannen of schrijven op een dag in dit venster.',
  eerst_bellen:
    'Bel de politie-eenheid voor u plant of schrijft en leg vast wat u afsprak. Dit woord zegt niets over de plek: het is ook het antwoord bij drukte, bij een onveilige omgeving of als niemand op tijd antwoordde.',
  samen:
    'De politie gaat mee voor de veiligheid. Zet iemand van de politie in het team; bij een brief belt u en spreekt u af wie haar geeft.',
};

/** How heavy each word looks. */
export const ernst: Record<Antwoord, Ernst> = { vrij: 'goed', eerst_bellen: 'let-op', samen: 'let-op' };

/** What one side can answer when the other asks to wait (C13). */
export const wachtantwoorden = { akkoord: 'Akkoord', geweigerd: 'Nee' } as const;

/** Where a pas op de plaats stands. */
export const wachtstanden = {
  gevraagd: 'Wacht op antwoord',
  loopt: 'Loopt',
  geweigerd: 'Geweigerd',
  ingetrokken: 'Ingetrokken',
  beeindigd: 'Eerder beëindigd',
  voorbij: 'Voorbij',
  onbeantwoord: 'Niet beantwoord',
} as const;
export type Wachtstand = keyof typeof wachtstanden;

/** How heavy each stand looks. */
export const wachternst: Record<Wachtstand, Ernst> = {
  gevraagd: 'bezig',
  loopt: 'let-op',
  geweigerd: 'ernstig',
  ingetrokken: 'neutraal',
  beeindigd: 'neutraal',
  voorbij: 'neutraal',
  onbeantwoord: 'let-op',
};
