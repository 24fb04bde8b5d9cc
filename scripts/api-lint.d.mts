/** One thing that breaks a rule of the NL API Design Rules. */
export interface Bevinding {
  regel: string;
  ernst: 'fout' | 'waarschuwing';
  plek: string;
  zin: string;
}
export function lintOpenapi(doc: object): Bevinding[];
export function lintKoppen(headers: Headers, o?: { metTls?: boolean }): Bevinding[];
