// Printable characters of an address, without the backslash, and a percent sign only before a number.
const PAD = /^\/(?!\/)(?:[!-$&-[\]-~]|%[0-9a-f]{2})*$/i;

/** Only a path of this program that can be read: never another host. */
export function veiligPad(pad: string | undefined): string | null {
  if (!pad || !PAD.test(pad)) return null;
  try {
    decodeURIComponent(pad);
    return pad;
  } catch {
    return null;
  }
}
