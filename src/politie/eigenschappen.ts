// What somebody is never weighs (V1, P1; AVG 22 lid 4, Wpg 5; Grondwet 1): only what is done to somebody does.
const EIGENSCHAPPEN: Readonly<Record<string, RegExp>> = {
  'nationaliteit of afkomst':
    /nationalite|afkomst|herkomst|etnisch|etniciteit|\bras\b|geboorteland|land van|buitenland|migrant|migratieachtergrond|allochtoon|vreemdeling|expat|roemeen|roemen|bulgaar|hongaar|pool(se|s)?\b|polen\b|oekra|russ(isch|ische|en)\b|nigeria|braziliaan|braziliaans|colombia|thai(s|se)?\b|chines|dominicaan|spaans|turks|marokka|surina|antillia|afrikaan|latijns|aziat|azië|oost-?europ|roma\b|sinti/,
  verblijfsstatus: /verblijfs(status|vergunning|recht)|zonder papieren|ongedocumenteerd|asiel|visum/,
  taal: /\b(moeder)?taal\b|accent|spreekt (geen|slecht|gebrekkig)|gebrekkig|nederlands ?talig|anderstalig/,
  'geslacht of geaardheid':
    /geslacht|gender|\bman(nen)?\b|mannelijk|\bvrouw|\bmeisje|\bjongen|transseks|transgender|\btrans\b|travestiet|homo|lesb|biseks|geaardheid|queer/,
  uiterlijk:
    /uiterlijk|huids?kleur|\bhuid\b|donker(e)? (huid|uiterlijk)|\bblank|\bzwart(e)?\b|\bwit(te)?\b|haarkleur|\bblond|postuur|\bdik\b|\bslank|\bmooi|aantrekkelijk|kleding|gekleed|tatoe/,
  leeftijd: /leeftijd|\bjong(e|er)?\b|\boud(e|er)?\b|jaar oud|tiener|twintiger|\bjeugdig|geboren in/,
  geloof: /\bgeloof|religie|religieus|moslim|islam|christel|katholiek|joods|hindoe|hoofddoek/,
  gezondheid:
    /gezondheid|\bziek|verslaafd|verslaving|\bsoa\b|\bhiv\b|zwanger|beperking|handicap|licht verstandelijk|psychisch/,
};

/** The kind of personal trait that the words of an indicator name, or null. Minderjarigheid is the one the law itself counts (Sr 273f). */
export function noemtEigenschap(tekst: string): string | null {
  const kaal = tekst.toLowerCase().replaceAll(/\bminderjarig\w*/g, '');
  for (const [soort, patroon] of Object.entries(EIGENSCHAPPEN)) if (patroon.test(kaal)) return soort;
  return null;
}
