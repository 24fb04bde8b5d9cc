import { defineConfig } from 'vitest/config';

const jsx = { runtime: 'automatic', importSource: 'hono/jsx' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    globalSetup: ['src/platform/database/vitest.globaal.ts'],
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'eenheid',
          // A file finds the modules of the one before it loaded: nothing that is tested lives in a module.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'],
          testTimeout: 15_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: ['e2e/vitest.huis.ts'],
          include: ['e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two files at once took as long as one after the other, and each step twice as long.
          fileParallelism: false,
          maxConcurrency: 3,
        },
      },
    ],
  },
});
