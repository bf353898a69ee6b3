import { defineConfig } from 'vitest/config';

/** They replace a module by another, which must not last beyond the file. */
const replacing = [
  'src/sections/reports/{make-report,report-request-lists,reports,request-report,schedules}.test.ts',
];

export default defineConfig({
  test: {
    // All cores: much of the time goes by in processes that the tests start.
    maxWorkers: '100%',
    // Generous: a timeout is for what hangs, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // There is no state of modules that a file could leave behind, so they are loaded once: it halves the time.
        test: {
          name: 'all',
          isolate: false,
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: replacing,
        },
      },
      { extends: true, test: { name: 'replacing', include: replacing } },
    ],
  },
});
