import Type, { type Static } from 'typebox';
import { bevoegdheden } from '../aanwijzingen/index.ts';
import { belvelden, gevaarveld } from '../afstemming/index.ts';
import { talen } from '../kern/talen.ts';
import { datumtijd, keuze, meerkeuze, optioneel, regeltekst, sleutelwoord, tekst, uuid } from '../kern/velden.ts';
import { machtigingvelden } from '../machtigingen/index.ts';
import { groepen } from './checklist.ts';
import { gesprekspartners, legitimaties, onderwerpen, oordelen, paspoort, toegangen } from './woorden.ts';

/** How it begins: entered, identified, told why. */
export const Begin = Type.Object(
  {
    id: uuid('Controle'),
    versie: Type.Integer({ title: 'Versie' }),
    toegang: keuze('Hoe bent u binnengekomen?', toegangen),
    toegangToelichting: optioneel(
      tekst(
        'Toelichting op de toegang',
        5,
        500,
        'Bij een woning met toestemming: hoe die is gevraagd en gegeven. Zonder naam.',
      ),
    ),
    ...machtigingvelden,
    bewonerAfwezig: optioneel(
      Type.Boolean({
        title: 'Was de bewoner er niet?',
        description: 'Alleen bij een machtiging die dat uitdrukkelijk toestaat (Awbi 7).',
      }),
    ),
    legitimatie: keuze('Legitimatiebewijs', legitimaties),
    doelVerteld: Type.Boolean({ title: 'Hebt u verteld wie u bent en waarom u komt?' }),
    teamUitgelegd: optioneel(
      Type.Boolean({
        title: 'Hebt u uitgelegd waarom u met zovelen bent?',
        description: 'Nodig bij meer dan twee mensen, of met politie erbij.',
      }),
    ),
    ...belvelden,
    afstemspoed: optioneel(
      tekst(
        'Waarom kunt u niet op afstemming wachten?',
        10,
        500,
        'Alleen nodig als het antwoord van de politie vandaag niet meer geldt, en u haar niet belde.',
      ),
    ),
    gevaar: gevaarveld,
  },
  { additionalProperties: false },
);

export type Begininvoer = Static<typeof Begin>;

const waarnemingVelden = {
  oordeel: keuze('Oordeel', oordelen),
  tekst: tekst(
    'Wat nam u waar?',
    3,
    4000,
    'Wat u zag, hoorde of las, in eigen woorden. Geen namen of kenmerken van wie sekswerk doet.',
  ),
  op: optioneel(datumtijd('Moment', 'Leeg is nu.')),
};

/** One waarneming; of a point of the checklist, or of one's own. */
export const NieuweWaarneming = Type.Object(
  {
    id: uuid('Controle'),
    punt: optioneel(sleutelwoord('Punt van de checklist', 40)),
    vraag: optioneel(regeltekst('Waarover gaat het?', 200, 'Als het niet op de checklist staat.')),
    ...waarnemingVelden,
    bevoegdheid: optioneel(keuze('Bevoegdheid die u gebruikte', bevoegdheden)),
    noodzaak: optioneel(tekst('Waarom was dat nodig?', 5, 500, 'Waarom een lichter middel niet volstond (Awb 5:13).')),
  },
  { additionalProperties: false },
);

/** A correction: a new waarneming that names the old one. */
export const Correctie = Type.Object(
  {
    id: uuid('Controle'),
    waarnemingId: uuid('Waarneming die u verbetert'),
    oordeel: waarnemingVelden.oordeel,
    tekst: waarnemingVelden.tekst,
    reden: tekst('Waarom verbetert u dit?', 5, 500),
  },
  { additionalProperties: false },
);

/** A conversation as counts: nobody can be found in it (B6.2, C9, V8). */
export const NieuwGesprek = Type.Object(
  {
    id: uuid('Controle'),
    aantal: Type.Integer({ title: 'Met hoeveel mensen?', minimum: 1, maximum: 99 }),
    met: keuze('Met wie, als rol', gesprekspartners),
    taal: keuze('Taal van het gesprek', talen),
    onderwerpen: meerkeuze('Waarover ging het?', onderwerpen),
    hulpAangeboden: Type.Boolean({ title: 'Hebt u hulp aangeboden?' }),
    hulpGewenst: Type.Boolean({
      title: 'Was er een wens om hulp?',
      description: 'Wat iemand nodig heeft bespreekt u met de zorgpartner, niet hier.',
    }),
    eigenPaspoort: keuze(
      'Eigen paspoort in eigen hand?',
      paspoort,
      'Alleen of dat zo is. Geen nummer, naam of nationaliteit.',
    ),
    rechtenVerteld: Type.Boolean({ title: 'Hebt u over rechten en plichten verteld?' }),
    flyerTaal: optioneel(keuze('Flyer gegeven in het', talen, 'Leeg als er geen flyer gegeven is.')),
  },
  { additionalProperties: false },
);

/** The end of a controle. */
export const Afronding = Type.Object(
  {
    id: uuid('Controle'),
    versie: Type.Integer({ title: 'Versie' }),
    meegedeeld: tekst(
      'Wat hebt u aan het eind verteld?',
      5,
      1000,
      'Wat u vond, wat er nu gebeurt en waar men terechtkan.',
    ),
    nietVastgesteld: meerkeuze('Onderwerpen die u niet hebt vastgesteld', groepen, {
      uitleg: 'Van elk onderwerp van de checklist staat er een waarneming, of dat het niet is vastgesteld.',
    }),
    reden: optioneel(tekst('Waarom niet vastgesteld?', 5, 500)),
  },
  { additionalProperties: false },
);
