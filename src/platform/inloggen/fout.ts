/** Why a login did not succeed. Stable: the log and the screens go by these. */
export type InlogFoutcode = keyof typeof INLOGFOUTEN;

const OPNIEUW = 'Begin opnieuw met inloggen. Lukt het weer niet, meld het dan aan de beheerder van uw organisatie.';

const INLOGFOUTEN = {
  PROVIDER_ONBEREIKBAAR: {
    zin: 'Inloggen kan nu niet, want de inlogvoorziening van uw organisatie antwoordt niet.',
    watNu:
      'Wacht een paar minuten en probeer het opnieuw. Blijft het zo, meld het dan aan de beheerder van uw organisatie.',
  },
  STATE_ONGELDIG: {
    zin: 'Het antwoord van de inlogvoorziening hoort niet bij een inlogpoging in deze browser. Daarom is het niet gebruikt.',
    watNu: 'Begin opnieuw met inloggen, in één venster. Gebruik geen inloglink die u van een ander kreeg.',
  },
  ANTWOORD_ONGELDIG: {
    zin: 'Het antwoord van de inlogvoorziening klopt niet of is niet volledig. Daarom is het niet gebruikt.',
    watNu: OPNIEUW,
  },
  VERLOPEN: {
    zin: 'Deze inlogpoging is verlopen of al gebruikt. Een poging werkt één keer en blijft tien minuten geldig.',
    watNu: OPNIEUW,
  },
  GEWEIGERD: {
    zin: 'U bent niet ingelogd, want het inloggen is afgebroken of de inlogvoorziening gaf u geen toegang.',
    watNu:
      'Begin opnieuw als u toch wilt inloggen. Had u wel toegang verwacht, meld het dan aan de beheerder van uw organisatie.',
  },
  NIET_VERS: {
    zin: 'De inlogvoorziening vroeg u niet om opnieuw in te loggen, of zei niet wanneer dat was. Daarom telt deze inlog hier niet.',
    watNu:
      'Probeer het opnieuw. Blijft het zo, meld dan aan de beheerder van deze installatie dat de inlogvoorziening auth_time moet meegeven.',
  },
  TE_LICHT: {
    zin: 'U logde in op een manier die hiervoor niet sterk genoeg is.',
    watNu: 'Log in met de sterkere manier van uw organisatie, zoals een pas of een sleutel, en probeer het opnieuw.',
  },
  UITLOGBERICHT_ONGELDIG: {
    zin: 'Dit bericht over uitloggen klopt niet, is niet voor deze installatie of is te oud. Er is niets gedaan.',
    watNu: 'Controleer in de inlogvoorziening het adres en de sleutels van de koppeling.',
  },
  INSTELLING_ONGELDIG: {
    zin: 'Inloggen kan niet, want de koppeling met de inlogvoorziening is niet goed ingesteld.',
    watNu:
      'Meld dit aan de beheerder van deze installatie. Die controleert het adres, het client-id en de sleutel van de koppeling.',
  },
} as const;

/**
 * A login that failed. `message` says in Dutch what and why, `watNu` what to do now. `detail` and `cause` are for the
 * administrator's log: never shown to the person, and without tokens or codes.
 */
export class InlogFout extends Error {
  readonly code: InlogFoutcode;
  readonly watNu: string;
  readonly detail: string | undefined;

  constructor(code: InlogFoutcode, o: { detail?: string; cause?: unknown } = {}) {
    super(INLOGFOUTEN[code].zin, { cause: o.cause });
    this.name = 'InlogFout';
    this.code = code;
    this.watNu = INLOGFOUTEN[code].watNu;
    this.detail = o.detail;
  }
}
