import { documentsoort } from '../kern/documentsoorten.ts';
import { toonVerstrekking } from './vragen.ts';

/** The letter of a recall, read by who may read the verstrekking. */
export const herroepingsbrief = documentsoort('herroeping', toonVerstrekking);
