export { Stapelaar, type Stapelmelding, type Stapelvoorstel } from './stapelaar.ts';
