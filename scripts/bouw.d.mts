/** Bundles `ingang` (a path in the program) to `uitgang`. Packages stay outside. Throws when the source has a fault. */
export function bundle(ingang: string, uitgang: string): Promise<void>;
