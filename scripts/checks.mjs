// What `npm run check` checks, in this order. One line per check.
export const CHECKS = [
  { naam: 'types', opdracht: 'tsc --noEmit' },
  { naam: 'lint', opdracht: 'oxlint --type-aware --deny-warnings src scripts e2e bench' },
  { naam: 'opmaak', opdracht: 'oxfmt --check .' },
  { naam: 'ongebruikt', opdracht: 'knip' },
  { naam: 'architectuur', opdracht: 'node scripts/architectuur.mjs' },
  { naam: 'leidraad', opdracht: 'node scripts/leidraad.mjs' },
  { naam: 'asvs', opdracht: 'node scripts/asvs.mjs' },
];
