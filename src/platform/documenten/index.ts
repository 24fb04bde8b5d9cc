export { createDocumentenmotor, type Documentenmotor, type Motoropties } from './motor.ts';
export {
  Documentfout,
  type Bijlage,
  type Blok,
  type Document,
  type Documentfoutcode,
  type Gegeven,
  type Gemaakt,
  type Ondertekenaar,
  type Standaard,
  type Tekst,
  type Tekstdeel,
} from './model.ts';
