import { documentsoort } from '../kern/documentsoorten.ts';
import { toonVerzoek } from './vragen.ts';

/** The letter on a request, read by who handles the request. */
export const verzoekbrief = documentsoort('besluit-avg-verzoek', toonVerzoek);
