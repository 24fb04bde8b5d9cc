/** One letter more, less, other or swapped: a slip of the pen. */
export function scheeltEen(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  let [p, q] = [a.length - 1, b.length - 1];
  while (p >= i && q >= i && a[p] === b[q]) [p, q] = [p - 1, q - 1];
  const [rest, ander] = [p - i + 1, q - i + 1];
  if (rest <= 1 && ander <= 1) return true;
  return rest === 2 && ander === 2 && a[i] === b[i + 1] && a[i + 1] === b[i];
}
