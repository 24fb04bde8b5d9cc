/** The catalogue of errors: stable code, HTTP status, what it is, what to do now. One place turns them into HTTP or a page. */
const CATALOGUS = {
  INVOER_ONGELDIG: {
    status: 400,
    titel: 'De gegevens kloppen nog niet',
    watNu: 'Verbeter de genoemde velden en verstuur opnieuw. Wat u typte staat er nog.',
  },
  BEVINDINGEN: {
    status: 422,
    titel: 'In de tekst staan gegevens die op een persoon lijken',
    watNu:
      'Verwijder ze, maak ze algemener, draag ze over als het om mensenhandel gaat, of houd ze met een reden. Er is niets bewaard; wat u typte staat er nog.',
  },
  AANVRAAG_ONLEESBAAR: {
    status: 400,
    titel: 'De aanvraag is niet te lezen',
    watNu: 'Stuur geldige JSON of een gewoon formulier.',
  },
  SLEUTEL_ONTBREEKT: {
    status: 400,
    titel: 'De Idempotency-Key ontbreekt',
    watNu:
      'Stuur bij elke handeling een eigen sleutel mee in de header Idempotency-Key, zodat tweemaal sturen geen kwaad kan.',
  },
  NIET_INGELOGD: { status: 401, titel: 'U bent niet ingelogd', watNu: 'Log in en probeer het opnieuw.' },
  AANMELDING_NODIG: {
    status: 401,
    titel: 'Log hiervoor opnieuw in',
    watNu: 'Log opnieuw in. Wat u verstuurde is een kwartier bewaard: daarna gaat u verder waar u was.',
  },
  INLOGGEN_MISLUKT: {
    status: 403,
    titel: 'Inloggen is niet gelukt',
    watNu: 'Begin opnieuw met inloggen. Lukt het weer niet, meld het aan de beheerder van uw organisatie.',
  },
  LINK_ONGELDIG: {
    status: 410,
    titel: 'Deze link werkt niet meer',
    watNu:
      'Vraag wie de installatie beheert om haar opnieuw te starten: zolang er geen beheerder met een account is, staat er dan een nieuwe link op het scherm.',
  },
  CSRF_ONGELDIG: {
    status: 403,
    titel: 'Dit formulier hoort niet bij uw sessie',
    watNu: 'Ga terug, laad de pagina opnieuw en verstuur nog eens.',
  },
  GEEN_PET: {
    status: 403,
    titel: 'U hebt geen rol in Samenzicht',
    watNu: 'Vraag de beheerder van uw organisatie om een rol (pet) voor uw account.',
  },
  GEWEIGERD: { status: 403, titel: 'Dit mag niet in deze rol', watNu: 'Lees de regel en wat er nodig zou zijn.' },
  NIET_GEVONDEN: {
    status: 404,
    titel: 'Dit is niet gevonden',
    watNu: 'Controleer het adres, of zoek het op. Het kan ook zijn dat het voor deze rol niet zichtbaar is.',
  },
  BESTAAT_AL: { status: 409, titel: 'Dit bestaat al', watNu: 'Open wat er al is, of kies een ander kenmerk.' },
  SLEUTEL_HERGEBRUIKT: {
    status: 409,
    titel: 'Deze sleutel is al voor iets anders gebruikt',
    watNu: 'Gebruik voor elke nieuwe handeling een nieuwe sleutel.',
  },
  INTUSSEN_GEWIJZIGD: {
    status: 409,
    titel: 'Iemand anders was u voor',
    watNu: 'Laad de pagina opnieuw, bekijk wat er veranderde en doe uw wijziging dan opnieuw.',
  },
  STAND_PAST_NIET: {
    status: 409,
    titel: 'Dit past niet bij de stand van nu',
    watNu: 'Laad de pagina opnieuw en kies de stap die nu kan.',
  },
  TE_GROOT: {
    status: 413,
    titel: 'Dit is te groot om te ontvangen',
    watNu: 'Stuur minder tekst of een kleiner bestand.',
  },
  TE_LANGZAAM: {
    status: 408,
    titel: 'Het versturen duurde te lang',
    watNu: 'Probeer het opnieuw met een betere verbinding, of met een kleiner bestand.',
  },
  TE_VEEL: { status: 429, titel: 'Te veel aanvragen achter elkaar', watNu: 'Wacht even en probeer het dan opnieuw.' },
  INTERN: {
    status: 500,
    titel: 'Er ging iets mis bij ons',
    watNu: 'Er is niets half opgeslagen. Probeer het opnieuw; blijft het misgaan, noem dan het kenmerk hieronder.',
  },
  NIET_BEREIKBAAR: {
    status: 503,
    titel: 'Samenzicht is even niet bereikbaar',
    watNu: 'Probeer het over een minuut opnieuw.',
  },
} as const;

/** Stable code of an error, part of the API. */
export type Foutcode = keyof typeof CATALOGUS;

/** A problem with one field of the input; `veld` is its path with dots, empty for the whole. */
export interface Veldfout {
  veld: string;
  tekst: string;
}

/** A place in a free text that looks like personal data (B12.1). Offsets are UTF-16, `eind` is exclusive; the words themselves are not repeated. */
export interface Tekstbevinding {
  veld: string;
  start: number;
  eind: number;
  soort: string;
  reden: string;
  voorstel: string;
  /** The words, only of what stands in a file: its sender cannot look them up by their place. */
  fragment?: string;
}

/** What a refusal tells: the rule, its ground, its source and what would be needed. */
export interface Weigering {
  regel: string;
  uitleg: string;
  grondslag: string;
  bron: string;
  nodig: string;
}

/** An error that the catalogue knows. `detail` is a full Dutch sentence about this case, without personal data. */
export class Fout extends Error {
  readonly code: Foutcode;
  readonly velden: Veldfout[];
  readonly weigering: Weigering | undefined;
  readonly bevindingen: Tekstbevinding[];
  readonly titel: string;

  constructor(
    code: Foutcode,
    detail: string,
    extra: {
      velden?: Veldfout[];
      weigering?: Weigering | undefined;
      bevindingen?: Tekstbevinding[];
      /** Instead of the one of the catalogue, where that would say the wrong thing. */
      titel?: string | undefined;
      oorzaak?: unknown;
    } = {},
  ) {
    super(detail, extra.oorzaak === undefined ? {} : { cause: extra.oorzaak });
    this.name = 'Fout';
    this.code = code;
    this.velden = extra.velden ?? [];
    this.weigering = extra.weigering;
    this.bevindingen = extra.bevindingen ?? [];
    this.titel = extra.titel ?? CATALOGUS[code].titel;
  }

  get status(): number {
    return CATALOGUS[this.code].status;
  }

  get watNu(): string {
    return CATALOGUS[this.code].watNu;
  }
}

/** All codes with their texts, for the OpenAPI description and the handleiding. */
export function foutcatalogus(): Array<{ code: string; status: number; titel: string; watNu: string }> {
  return Object.entries(CATALOGUS).map(([code, f]) => ({ code, ...f }));
}

/** Shorthand for the most common refusal of a rule inside a handeling: the input itself is not right. */
export function invoerfout(veld: string, tekst: string): Fout {
  return new Fout('INVOER_ONGELDIG', tekst, { velden: [{ veld, tekst }] });
}

/** Turns what the database throws into the catalogue; what it does not know stays an internal error. */
export function vertaalDatabasefout(fout: unknown): unknown {
  const code = (fout as { code?: unknown } | null)?.code;
  if (code === '23505') return new Fout('BESTAAT_AL', 'Er staat al een rij met dit kenmerk.', { oorzaak: fout });
  if (code === '23503')
    return new Fout(
      'INVOER_ONGELDIG',
      'Een verwijzing wijst naar iets dat er niet is, of dat bij een andere gemeente hoort.',
      { oorzaak: fout },
    );
  if (code === '23514') return new Fout('INVOER_ONGELDIG', 'Een waarde valt buiten wat hier kan.', { oorzaak: fout });
  if (code === '22P02' || code === '22007' || code === '22008' || code === '22003')
    return new Fout('INVOER_ONGELDIG', 'Een waarde heeft niet de juiste vorm.', { oorzaak: fout });
  if (code === '22021')
    return new Fout('INVOER_ONGELDIG', 'De tekst bevat een teken dat niet bewaard kan worden.', { oorzaak: fout });
  if (code === '57P01' || code === '57P03' || code === 'ECONNREFUSED' || code === '08006')
    return new Fout('NIET_BEREIKBAAR', 'De database is even niet bereikbaar.', { oorzaak: fout });
  return fout;
}
