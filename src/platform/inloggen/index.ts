export { createInlogclient, type Ingelogde, type Inlogclient, type Inlogclientopties, type Inlogpoging } from './client.ts';
export { InlogFout, type InlogFoutcode } from './fout.ts';
export { createEenmalig, createOnderweg, type Eenmalig, type Onderweg, type Onderwegbewaarder } from './onderweg.ts';
export { createCsrf, createHostcookie, createToken, hashToken, readHostcookie, verifyCsrf, wisHostcookie, type Hostcookienaam } from './sessiecookie.ts';
export { createDemoprovider, type Demoprovider, type Demoprovideropties } from './demoprovider.ts';
export type { Demopersoon, Kiesprops } from './demo-keuze.ts';
export type { Demofout } from './demo-paginas.ts';
