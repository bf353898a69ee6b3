import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // All cores: much of the time goes by in processes that the tests start.
    maxWorkers: '100%',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Generous: a timeout is for what hangs, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
