import { documentsoort } from '../kern/documentsoorten.ts';
import { toonLijst } from './vragen.ts';

/** The certificate of a list, read by who may read the list. */
export const verklaringsoort = documentsoort('verklaring-van-vernietiging', toonLijst);
