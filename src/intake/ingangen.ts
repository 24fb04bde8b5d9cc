import Type, { type Static, type TObject } from 'typebox';
import { Fout } from '../kern/fouten.ts';
import type { Ingang } from '../kern/http/ingang.ts';
import { keuze, optioneel, regeltekst, tekst } from '../kern/velden.ts';
import { ontvang, zoekRoute } from './inname.ts';
import type { Deurroute } from './queries-deur.ts';
import type { Deurmelding } from './schema.ts';
import { hashToken } from './sleutel.ts';
import { hoeBekend } from './woorden.ts';

const Bewijs = Type.Object({
  nummer: Type.String({ description: 'Nummer waaronder de gemeente de inzending kent.' }),
  code: Type.String({
    description: 'Code waarmee de melder op /melden/volgen leest en antwoordt. Staat alleen in dit antwoord.',
  }),
  lezenVoor: Type.String({ description: 'Voor dit moment leest de gemeente de inzending.' }),
});
const persoon = <S extends object>(veld: S) => ({ ...veld, 'x-soort': 'persoon' as const });
const LANG = 'Langer dan 20.000 tekens wordt geweigerd.';
const gedeeld = {
  antwoord: optioneel(Type.Boolean({ title: 'Wil de melder horen wat ermee gebeurt?' })),
  contact: optioneel(
    persoon(
      regeltekst(
        'Hoe is de melder te bereiken?',
        200,
        'Alleen als de melder dat wil en de route ernaar vraagt; anders wordt het niet bewaard.',
      ),
    ),
  ),
};
const Mail = Type.Object(
  {
    messageId: regeltekst(
      'Message-ID van de e-mail',
      400,
      'Tweemaal dezelfde geeft hetzelfde bewijs en één inzending. Wordt niet bewaard.',
    ),
    onderwerp: optioneel(persoon(regeltekst('Onderwerp', 300))),
    tekst: persoon(tekst('Tekst van de e-mail', 2, 20_000, LANG)),
    ...gedeeld,
  },
  { additionalProperties: false },
);
const Bericht = Type.Object(
  {
    wat: persoon(tekst('Wat wordt gemeld', 10, 20_000, LANG)),
    waar: optioneel(persoon(regeltekst('Waar', 300))),
    wanneer: optioneel(persoon(regeltekst('Wanneer', 200))),
    hoe: optioneel(keuze('Hoe weet de melder dit', hoeBekend)),
    ...gedeeld,
  },
  { additionalProperties: false },
);

type Soort = 'e-mail' | 'api';
type Aan = Parameters<Ingang['neemAan']>[0];

/** The route of this token when it is open. An unknown token, an ended route and a token of another kind give the same. */
async function eisRoute(
  p: Pick<Aan, 'voer' | 'klok' | 'token'>,
  soort: Soort,
): Promise<{ route: Deurroute; sleutel: string }> {
  const sleutel = hashToken(p.token).toString('hex');
  const gevonden = await zoekRoute(p, sleutel);
  if (!gevonden || gevonden.stand === 'beeindigd' || gevonden.route.soort !== soort)
    throw new Fout(
      'NIET_INGELOGD',
      'Dit token hoort niet bij een meldroute die hier insturen mag. Vraag de gemeente om een nieuw token.',
    );
  if (gevonden.stand !== 'open')
    throw new Fout(
      'STAND_PAST_NIET',
      'Deze meldroute is nu niet open. Er is niets bewaard; bewaar het bericht en probeer het later opnieuw.',
    );
  return { route: gevonden.route, sleutel };
}

async function neemAan(p: Aan, soort: Soort, bericht: string, melding: Deurmelding): Promise<Static<typeof Bewijs>> {
  const { route, sleutel } = await eisRoute(p, soort);
  const { contact, ...zonder } = melding;
  const metContact = contact && route.vragen.includes('contact') ? { ...zonder, contact } : zonder;
  const o = await ontvang(p, { route, sleutel, geheim: p.token, bericht, melding: metContact });
  return { nummer: o.nummer, code: o.code, lezenVoor: o.reagerenVoor };
}

/** What a mail gateway posts; its own address and headers are not asked for. Source: R2, B3.3. */
const mailingang: Ingang = {
  pad: '/inkomende-e-mails',
  naam: 'inkomende-e-mail.ontvangen',
  titel: 'E-mail insturen over een meldroute',
  omschrijving:
    'Voor een mailgateway. Stuur de tekst zonder kopregels; bijlagen worden niet aangenomen. Tweemaal dezelfde Message-ID geeft hetzelfde bewijs.',
  invoer: Mail as TObject,
  uitvoer: Bewijs,
  metSleutel: false,
  eisToken: async (p) => void (await eisRoute(p, 'e-mail')),
  neemAan(p) {
    const m = p.invoer as Static<typeof Mail>;
    const melding = {
      wat: [m.onderwerp, m.tekst].filter(Boolean).join('\n\n'),
      antwoord: m.antwoord ?? false,
      ...(m.contact ? { contact: m.contact } : {}),
    };
    return neemAan(p, 'e-mail', m.messageId, melding);
  },
};

/** What the system of a partner sends. Source: R2, B3.3. */
const meldingingang: Ingang = {
  pad: '/inkomende-meldingen',
  naam: 'inkomende-melding.ontvangen',
  titel: 'Melding insturen over een meldroute',
  omschrijving:
    'Voor het systeem van een partner. Tweemaal dezelfde Idempotency-Key geeft hetzelfde bewijs en één inzending.',
  invoer: Bericht as TObject,
  uitvoer: Bewijs,
  metSleutel: true,
  eisToken: async (p) => void (await eisRoute(p, 'api')),
  neemAan(p) {
    const m = p.invoer as Static<typeof Bericht>;
    return neemAan(p, 'api', p.sleutel, { ...m, antwoord: m.antwoord ?? false });
  },
};

export const ingangen: Ingang[] = [mailingang, meldingingang];
