export { createInlogclient, type Ingelogde, type Inlogclient, type Inlogpoging, type Inlogwens } from './client.ts';
export { InlogFout } from './fout.ts';
export { createEenmalig, createOnderweg } from './onderweg.ts';
export {
  createCsrf,
  createHostcookie,
  createToken,
  hashToken,
  readHostcookie,
  verifyCsrf,
  wisHostcookie,
} from './sessiecookie.ts';
export { createDemoprovider } from './demoprovider.ts';
export type { Demopersoon, Kiesprops } from './demo-keuze.ts';
export type { Demofout } from './demo-paginas.ts';
export type { Demoprovideropties } from './demo-configuratie.ts';
