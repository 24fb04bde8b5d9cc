const BROWSERS: ReadonlyArray<[RegExp, string]> = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium)\//, 'Chrome'],
  [/\bVersion\/.*\bSafari\//, 'Safari'],
];
const SYSTEMEN: ReadonlyArray<[RegExp, string]> = [
  [/\biPhone\b/, 'een iPhone'],
  [/\biPad\b/, 'een iPad'],
  [/\bAndroid\b/, 'een Android-toestel'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'een Chromebook'],
  [/\bMacintosh\b/, 'een Mac'],
  [/\bLinux\b/, 'Linux'],
];

/** What a device is, in words in which its owner knows it again. Only these are kept, never what the browser says of itself. */
export function toestelVan(agent: string | undefined): string {
  const zoek = (lijst: ReadonlyArray<[RegExp, string]>) => lijst.find(([patroon]) => patroon.test(agent ?? ''))?.[1];
  const [browser, systeem] = [zoek(BROWSERS), zoek(SYSTEMEN)];
  if (!browser && !systeem) return 'Onbekend apparaat';
  return `${browser ?? 'Een browser'} op ${systeem ?? 'een onbekend systeem'}`;
}
