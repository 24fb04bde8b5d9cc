import { kentWoord } from '../../kern/waker/index.ts';
import { inElkeKast } from './kast.ts';
import { isDorpOfStad } from './plaatsen.ts';
import { ontleedNaam, type Persoonsnaam } from './namen.ts';

/** A person in a business role: exploitant, verhuurder, beheerder. Never somebody who does sekswerk. */
export interface Facilitatorvondst {
  start: number;
  eind: number;
  naam: Persoonsnaam;
}

const ROL = inElkeKast(
  '(?:(?:pand|mede|huis|club|bar|hotel)?eigenaa?r(?:es(?:se)?)?|verhuurders?|verhuurster|huurbaas|huisbaas|huisjesmelker|pandbaas|exploitante?|beheerders?|beheerster|bedrijfsleider|bedrijfsleidster|manager|uitbater|uitbaatster|ondernemer|ondernemster|bestuurder|vennoot|directeur|directrice|hoofdhuurder|hoofdhuurster|chauffeur|boeker|baas|bazin|tussenpersoon|bemiddelaar|bemiddelaarster|makelaar|facilitator|pooier|zaakvoerder|contactpersoon voor de huur|huurincasso|vastgoedman)',
);
const WERKWOORD =
  '(?:verhuurt|verhuurde|exploiteert|runt|beheert|int de huur|incasseert|haalt (?:elke week |iedere week |wekelijks )?(?:de huur|het geld)|regelt (?:de |het |alles|alle )|baat uit|bezit|heeft het pand|doet de verhuur|is de baas|zit erachter|zit er achter)';
const DOOR = inElkeKast(
  '(?:verhuurt|exploiteert|runt|beheert|verhuurd door|onderverhuurd door|gehuurd van|huren van|huurt van|gerund door|geëxploiteerd door|geexploiteerd door|uitgebaat door|beheerd door|geleid door|eigendom van|pand(?:en)? van|zaak van|kamers van|op naam van|staat op naam van|huurcontract (?:op naam )?(?:van|met)|huur (?:gaat|wordt betaald) aan|betaald? aan|huur aan|bv van|b\\.v\\. van|geleverd door|achter de zaak zit)',
);
const TUSSEN =
  '(?:[ ,:(]|van het pand|van de (?:zaak|salon|club|panden|woning|bar)|is(?: volgens \\p{L}+)?|was|heet|genaamd|zou|zijn|zegt|betreft|ene|een zekere|dhr\\.?|de heer|heer|hr\\.?|mevrouw|mevr\\.?|mw\\.?|meneer|mr\\.?|een man genaamd|daar|daarvan|hiervan|hier|en|of|exploitant|eigenaar|beheerder|vermoedelijk|waarschijnlijk|weer|nog steeds)';
const DEEL = "\\p{Lu}[\\p{L}'’-]+";
const LETTERS = '(?:\\p{Lu}\\.?[ ]?){1,3}';
const VOEGSEL =
  "(?:(?:van|de|der|den|ten|ter|'t|het|el|al|la|di|da|von|ben|bin|v\\.?d\\.?|Van|De|Den|Der|El|Al|Ben)[ -])";
const NAAM = `(?:${DEEL}(?: ${DEEL})?, ?(?:${LETTERS}|${DEEL})(?: (?:van|de|der|den)){0,2}(?![\\p{L}])|(?:${LETTERS}|${DEEL}[ ](?:${DEEL}[ ]|\\p{Lu}\\.?[ ])?)${VOEGSEL}{0,3}${DEEL}|${VOEGSEL}{0,3}${DEEL}(?: \\p{Lu}\\.){0,2})`;
const NA_ROL = new RegExp(`(?<![\\p{L}])(?:${ROL}|${DOOR})(?:${TUSSEN}\\s?){1,5}(${NAAM})`, 'gu');
const VOOR_ROL = new RegExp(
  `(?<![\\p{L}])(${NAAM})(?: ?[,(]| is| was| zou| geldt als| bleek)[ ]?(?:(?:de|een|als|onze|hun|ook|zijn|vermoedelijke|mogelijke|eigenlijke|tevens)[ ]){0,3}(?:${ROL})|(?<![\\p{L}])(${NAAM}),? (?:die |hij |zij |(?:en )?)?(?:(?:hier|daar|ook|zelf|dit|deze|het|de|pand|kamers|woning|alles|meerdere|panden|salon|zaak|club|al jaren) ){0,4}(?:${WERKWOORD})`,
  'gu',
);
const ROL_KLEIN = new RegExp(
  `(?<![\\p{L}])(?:${ROL}|${DOOR})(?:${TUSSEN}\\s?){1,5}((?:\\p{L}\\. ?|\\p{L} ){1,3}(?:van |de |der |den |el |al ){0,2}\\p{Ll}{4,}|\\p{Ll}{3,} (?:van |de |der |den |el |al ){0,2}\\p{Ll}{3,}|\\p{Ll}{4,}, ?\\p{L}\\.(?: (?:van|de|der|den|el|al)(?![\\p{L}])){0,2})(?![\\p{L}])`,
  'gu',
);
const KLEIN_ROL = new RegExp(
  `(?<![\\p{L}])(\\p{Ll}{3,} (?:van |de |der |den |el |al ){0,3}\\p{Ll}{4,}|\\p{L}\\. ?(?:van |de |der |den |el |al ){0,3}\\p{Ll}{4,})(?:,| is| was)? (?:(?:de|een|als|ook|zijn)[ ]){0,2}(?:${ROL}|verhuurt|exploiteert|runt|beheert)(?![\\p{L}])`,
  'gu',
);
const GEEN_PERSOON =
  /^(?:De|Het|Een|Dit|Dat|Deze|Die|Hij|Zij|Ze|Er|Ook|In|Op|Aan|Bij|Met|Van|Volgens|Melding|Melder|Pand|Salon|Club|Hotel|Bar|Gemeente|Politie|Wijkagent|Agent|GGD|KvK|KVK|BV|Locatie|Adres|Straat|Eigenaar|Verhuurder|Exploitant|Beheerder|Kamer|Massage\p{L}*|Thai\p{L}*|Onbekend\p{L}*|Nederlands\p{L}*|Vastgoed|Beheer)$/u;
const DIENST =
  /(?:wijkagent|agent|verbalisant|brigadier|inspecteur|toezichthouder|boa|ggd-?arts|verpleegkundige|ambtenaar|collega|melder|meldster|buurvrouw|buurman|groet(?:en)?,?|mvg,?|mijn naam is|ik ben|ik heet|hulpverlener|advocaat|sekswerk(?:er|ster)?|escortdame|dame|meisje|vrouw|klant|werknaam|noemt zich|slachtoffer)(?: is| heet|,|:| genaamd)*\s*$/iu;

/** Persons whom the words put in a business role. Source: S6, G3; somebody who does sekswerk is never one (B6.1). */
export function vindFacilitators(tekst: string): Facilitatorvondst[] {
  const uit: Facilitatorvondst[] = [];
  const neem = (v: RegExpMatchArray, gevonden: string, kleine: boolean) => {
    const ruw = zonderPlaats(gevonden);
    const start = v.index! + v[0].lastIndexOf(gevonden);
    const eind = start + ruw.length;
    if (DIENST.test(tekst.slice(Math.max(0, start - 35), start)) || uit.some((f) => start < f.eind && f.start < eind))
      return;
    // 'Alphen aan den Rijn verhuurt' names a town.
    if (/(?:aan|op|bij) $/.test(tekst.slice(0, start))) return;
    if (/^(?:straat|weg|laan)/i.test(tekst.slice(eind)) || !isMensennaam(ruw, kleine)) return;
    const naam = ontleedNaam(kleine ? metHoofdletters(ruw) : ruw);
    if (naam) uit.push({ start, eind, naam });
  };
  for (const v of tekst.matchAll(NA_ROL)) neem(v, v[1]!, false);
  for (const v of tekst.matchAll(VOOR_ROL)) neem(v, v[1] ?? v[2]!, false);
  for (const patroon of [ROL_KLEIN, KLEIN_ROL]) for (const v of tekst.matchAll(patroon)) neem(v, v[1]!, true);
  return uit;
}

/** 'Bogdan Mulder, Meppel' is a name and a town, 'Mulder, M.' a name. */
function zonderPlaats(naam: string): string {
  const [een = '', twee = ''] = naam.split(/, ?/);
  return twee && (isDorpOfStad(twee) || /^(?:den|de|het|'s)(?![\p{L}])/iu.test(twee)) ? een : naam;
}

const KLEIN = /^(?:van|de|der|den|ten|ter|'t|het|el|al|la|di|da|von|ben|bin)$/i;

function isMensennaam(naam: string, kleine: boolean): boolean {
  const woorden = naam.split(/[\s,]+/).filter((w) => /\p{L}{2,}/u.test(w) && !KLEIN.test(w));
  if (woorden.some((w) => GEEN_PERSOON.test(w) || /(?:straat|weg|laan|plein|gracht|kade)$/i.test(w))) return false;
  if (woorden.length === 1 && (isDorpOfStad(woorden[0]!) || kentWoord(woorden[0]!).gewoon)) return false;
  const laatste = kentWoord(woorden.at(-1) ?? '');
  if (!kleine) return woorden.length > 0;
  const eerste = kentWoord(woorden[0] ?? '');
  const letter = /(?:^|[ ,])\p{L}\./u.test(naam);
  return (
    (letter && (!laatste.gewoon || laatste.achternaam)) ||
    (woorden.length > 1 && eerste.voornaam && !laatste.plaats && (!laatste.gewoon || !eerste.gewoon))
  );
}

function metHoofdletters(naam: string): string {
  return naam.replaceAll(/(?<![\p{L}])\p{Ll}(?=[\p{L}.])/gu, (l) => l.toUpperCase());
}
