import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Generous: a timeout is for what hangs, not for a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
