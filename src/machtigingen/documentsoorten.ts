import { documentsoort } from '../kern/documentsoorten.ts';
import { toonMachtiging } from './vragen.ts';

/** The machtiging itself, read by who may read the request and the decision. */
export const machtigingsstuk = documentsoort('machtiging', toonMachtiging);
