/** A pattern for ilike that finds these words anywhere; what was typed is text, never a pattern. */
export function zoekdeel(woorden: string): string {
  return `%${woorden.replaceAll(/[%_\\]/g, String.raw`\$&`)}%`;
}
