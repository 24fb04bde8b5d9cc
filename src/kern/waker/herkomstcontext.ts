import { isTooi } from './tooi.ts';
import { V } from './lexicon.ts';
import { type Lezing, isGetal, set, terug, verder } from './lezing.ts';
import type { Token } from './tokeniseer.ts';

export const VAN_PERSOON = set(
  `dowod nie lichna buletin dni cedula kimlik personalausweis verblijfsvergunning verblijfstitel verblijfskaart verblijfsdocument staatsburgerschap id-bewijs idbewijs nationaliteit nationaliteiten afkomst komaf origine herkomst achtergrond paspoort paspoorten pas reispas identiteitskaart identiteitskaarten id id-kaart idkaart identiteitsbewijs identiteitsbewijzen rijbewijs legitimatie ouders familie uiterlijk accent roots bestuurder bestuurders bestuurster chauffeur chauffeurs stel echtpaar broers burger burgers staatsburger onderdaan onderdanen migrant migranten arbeidsmigrant arbeidsmigranten nationality origin passport citizen driver mannen vrouwen nationaliteit: eigenaar eigenaresse eigenares exploitant beheerder beheerster klusjesman schoonmaakster portier kok buurman buurvrouw pooier jongens meiden`,
);

/** 'Oost-Europese', 'Noordoost-Roemenië', 'Zuid-Amerikaanse': the part before the hyphen belongs to it. */
export function metStreek(l: Lezing, i: number): number {
  const streek =
    ((l.tokens[i - 2]?.vlag ?? 0) & l.tokens[i]!.vlag & V.natie) !== 0 ||
    /^(?:(?:noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest)(?:elijk)?|midden|centraal|latijns|sub|wit)$/.test(
      l.tokens[i - 2]?.woord ?? '',
    );
  return streek && l.tokens[i - 1]?.ruw === '-' && l.tokens[i]!.wit === 0 ? i - 2 : i;
}

export function cueVoor(l: Lezing, i: number): boolean {
  return (
    terug(l, i, 4, (x) =>
      /^(?:nat|nationaliteit|nationaliteiten|afkomst|herkomst|afk|origine|origin|nationality|komaf|nationalitate|nacionalidad|nacionalidade|geboorteland|cetatenie|land|etniciteit|paspoort)$/.test(
        x.woord,
      ),
    ) >= 0 && terug(l, i, 1, (x) => x.woord === 'en') < 0
  );
}

/** Between commas, dashes or brackets, as in notes on a person. */
export function staatLos(l: Lezing, i: number): boolean {
  const [vorig, volgend] = [l.tokens[i - 1], l.tokens[i + 1]];
  const links =
    !vorig ||
    vorig.zin !== l.tokens[i]!.zin ||
    /^[,;(/|+-]$/.test(vorig.ruw) ||
    isTooi(vorig) ||
    /^(?:jaar|jr|oud|vr|vrw|vrouw|man|mnl)$/.test(vorig.woord) ||
    (isGetal(vorig) && /^[1-6]\d$/.test(vorig.ruw) && isKortMens(l.tokens[i - 2])) ||
    l.tokens[i]!.wit > 1;
  return (
    links &&
    (!volgend ||
      volgend.zin !== l.tokens[i]!.zin ||
      /^[,;).!/|+-]$/.test(volgend.ruw) ||
      isTooi(volgend) ||
      volgend.wit > 1 ||
      /^(?:en|met|van|uit|aangetr|aangetroffen|kmr|kamer|\d+)$/.test(volgend.woord))
  );
}

function isKortMens(t: Token | undefined): boolean {
  return t !== undefined && /^(?:v|m|vr|vrw|mnl|vrouw|man|meisje)$/.test(t.woord);
}

export function persoonDichtbij(l: Lezing, i: number, persoonEinden: ReadonlySet<number>): boolean {
  const past = (x: Token) => persoonEinden.has(x.eind);
  return terug(l, i, 14, past) >= 0 || verder(l, i, 6, past) >= 0;
}

export function heeftLeeftijd(l: Lezing, i: number): boolean {
  const kort = (x: Token, j: number) =>
    (/^(?:v|m|vr|vrl|mnl)$/.test(x.woord) && /^[,/.(]$/.test(l.tokens[j + 1]?.ruw ?? '')) ||
    (isGetal(x) &&
      /^(?:1[5-9]|[2-6]\d)$/.test(x.ruw) &&
      /^[,/)(|-]$/.test(l.tokens[j + 1]?.ruw ?? l.tokens[j - 1]?.ruw ?? ''));
  if (terug(l, i, 5, kort) >= 0) return true;
  if (l.tokens[i + 1]?.ruw === '|' && /^[1-6]\d$/.test(l.tokens[i + 2]?.ruw ?? '')) return true;
  const past = (x: Token) => /^(?:jaar|jr|jarige|geb|geboren|paspoort|passport|dob)$/.test(x.woord);
  return terug(l, i, 8, past) >= 0 || verder(l, i, 5, past) >= 0;
}
