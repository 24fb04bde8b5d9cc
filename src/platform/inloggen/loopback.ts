const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** True when this address never leaves the machine, so that http is as safe as https. */
export function isLoopback(adres: string | URL): boolean {
  return LOOPBACK.has(new URL(adres).hostname);
}
