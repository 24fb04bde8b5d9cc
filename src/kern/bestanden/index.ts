export { maakBestandendeel } from './bestandendeel.ts';
export { maakSchoon, maakSchoonEnLees, neemAan } from './meegestuurd.ts';
export {
  bewaarBestand,
  leesBestanden,
  leesInhoud,
  openOmschrijving,
  opensleutels,
  vernietigBestand,
  vernietigBestanden,
  wisBestanden,
  type Opslag,
} from './opslag.ts';
export { documentveld, maakBestandenpaginas, maakBestandpad } from './paginas.tsx';
export { Bestandenpaneel } from './weergave.tsx';
