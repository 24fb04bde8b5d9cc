import { documentsoort } from '../kern/documentsoorten.ts';
import { toonMaatregel } from './vragen.ts';

/** The letter of a maatregel, read by who may read the maatregel. */
export const maatregelbrief = documentsoort('maatregel', toonMaatregel);
