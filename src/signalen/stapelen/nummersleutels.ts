// The forms in which numbers are compared: whatever the notation, one number has one key.

/** A phone number as one can be called from anywhere, without signs: country code and number. '' when it is a public service number. */
export function telefoonsleutel(ruw: string): string {
  let cijfers = metCijfers(ruw)
    .replaceAll(/[oO](?=[\d\s.()-])|(?<=\d)[oO]/g, '0')
    .replaceAll(/\(0\)/g, '')
    .replaceAll(/[^\d+]/g, '');
  if (cijfers.startsWith('+')) cijfers = cijfers.slice(1);
  else if (cijfers.startsWith('00')) cijfers = cijfers.slice(2);
  else if (cijfers.startsWith('0')) cijfers = `31${cijfers.slice(1)}`;
  else if (/^6\d{8}$/.test(cijfers)) cijfers = `31${cijfers}`;
  cijfers = cijfers.replace(/^310(?=\d{9}$)/, '31');
  if (/^31(?:800|900|906|909|14|88)/.test(cijfers) || cijfers.length < 9) return '';
  return /^31(?!6\d{8}$|[1-57]\d{8}$)/.test(cijfers) && cijfers.length < 11 ? '' : cijfers;
}

const CIJFERWOORDEN: Record<string, string> = {
  nul: '0',
  een: '1',
  twee: '2',
  drie: '3',
  vier: '4',
  vijf: '5',
  zes: '6',
  zeven: '7',
  acht: '8',
  negen: '9',
  plus: '+',
  tien: '10',
  elf: '11',
  twaalf: '12',
  dertien: '13',
  veertien: '14',
  vijftien: '15',
  zestien: '16',
  zeventien: '17',
  achttien: '18',
  negentien: '19',
  twintig: '20',
  dertig: '30',
  veertig: '40',
  vijftig: '50',
  zestig: '60',
  zeventig: '70',
  tachtig: '80',
  negentig: '90',
};
const SAMENGESTELD =
  /^(een|twee|drie|vier|vijf|zes|zeven|acht|negen)en(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;

/** Digits that were spelled out, and wide or circled ones, as plain digits. */
function metCijfers(ruw: string): string {
  return ruw.normalize('NFKC').replaceAll(/\p{L}+/gu, (w) => {
    const vouw = w.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const samen = SAMENGESTELD.exec(vouw);
    if (samen) return String(Number(CIJFERWOORDEN[samen[2]!]) + Number(CIJFERWOORDEN[samen[1]!]));
    return CIJFERWOORDEN[vouw] ?? w;
  });
}

/** A number plate without dashes; O and 0 are one, because people do not see the difference. */
export function kentekensleutel(ruw: string): string {
  return ruw
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]/g, '')
    .replaceAll('O', '0');
}

// Sites where many advertise: the site alone says nothing, the page does.
const PLATFORM =
  /^(?:[\w-]+\.)*(?:kinky|kinkynederland|sexjobs|sekjobs|seksjobs|massagerepublic|tantra|marktplaats|speurders|sexworld|privegids|hookers|telegram|facebook|fb|instagram|tiktok|snapchat|twitter|x|onlyfans|fansly|google|maps|goo|youtube|wa|t|whatsapp|linktr|redlights|quartier-rouge|eurogirlsescort|escort-ireland|locanto|vivastreet|booking|airbnb|funda|pararius|kamernet|huurwoningen|linkedin|tinder|badoo|2dehands|eurosex|kinkyplaza|ero-advertenties|sexadvertentie|escortplaza|escortnews|rendez-vous|viavia|nieuwsblad|nu|ad|telegraaf|tripadvisor|treatwell|werkspot)\.\w+(?:\.\w+)?$/;
const OVERHEID =
  /(?:^|\.)(?:[\w-]*(?:overheid|gemeente|politie|belastingdienst|ggd|rechtspraak|meldmisdaadanoniem|slachtofferhulp|comensha|veiligthuis)[\w-]*|kvk|om|rdw|kadaster|ind|sdu|uwv|svb)\.nl$/;
const POSTHUIS =
  /^(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|kpn|planet|xs4all|home|upcmail|casema|protonmail|proton|gmx|msn|me|telfort|hetnet|tele2)\.\w+$/;
const GEWOON_PAD =
  /^(?:nl|en|advertenties?|ads?|profiel(?:en)?|massage|escort|prive|privehuizen|clubs?|dames|zoek(?:en|resultaten)?|search|home|index|contact|over-ons|login|[a-z]+(?:-[a-z]+)?)?(?:\.html?|\.php)?$/;

/** What an advert or site is called on the internet; '' for the front door or a list of a platform, and for a service. */
export function webadressleutel(ruw: string): string {
  const [adres = '', vraag = ''] = ruw
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\.|^m\./, '')
    .split('?');
  const kaal = adres.replace(/#.*$/, '').replace(/[/.,;:)!]+$/, '');
  const [gastheer = '', ...pad] = kaal.split('/');
  if (OVERHEID.test(gastheer) || POSTHUIS.test(gastheer)) return '';
  if (!PLATFORM.test(gastheer)) return gastheer;
  const id = /(?:^|&)(?:id|ad|adv|advertentie|profiel)=([\w-]+)/.exec(vraag)?.[1];
  if (id) return `${gastheer}/${id}`;
  const eigen = pad.filter((deel) => !GEWOON_PAD.test(deel) || (SOCIAAL.test(gastheer) && deel.length > 3));
  const nummer = pad.flatMap((deel) => /\d{5,}/.exec(deel) ?? []).at(-1);
  return nummer ? `#${nummer}` : eigen.length ? `${gastheer}/${eigen.at(-1)!}` : '';
}

const SOCIAAL = /^(?:t|facebook|fb|instagram|tiktok|snapchat|twitter|x|onlyfans|fansly|linktr)\./;

/** A mailbox in one spelling; '' for that of a service. */
export function mailsleutel(ruw: string): string {
  const kaal = ruw
    .toLowerCase()
    .replaceAll(/\s?(?:\(at\)|\[at\]| at )\s?/g, '@')
    .replaceAll(/\s?\(?(?:punt|dot)\)?\s?(?=[a-z\d-]+$)/g, '.')
    .replaceAll(/\s/g, '')
    .replace(/^[.]+|[.]+$/g, '');
  return OVERHEID.test(kaal.split('@')[1] ?? '') ? '' : kaal;
}

const GEEN_ACCOUNT = /^(?:politie\w*|gemeente\w*|gmail|hotmail|everyone|all|here)$/;

/** A user name without the sign before it. */
export function accountsleutel(ruw: string): string {
  const kaal = ruw
    .toLowerCase()
    .replaceAll(/[^a-z0-9._]/g, '')
    .replace(/^[.]+|[.]+$/g, '');
  return GEEN_ACCOUNT.test(kaal) ? '' : kaal;
}
