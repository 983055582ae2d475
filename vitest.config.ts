import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/bench/**'],
          // Some tests compile and check the whole pack; a busy machine takes longer than the default five seconds.
          testTimeout: 60_000,
        },
      },
      {
        test: { name: 'shots', include: ['tests/e2e/*shots.ts'], testTimeout: 45_000, hookTimeout: 90_000 },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 45_000,
          hookTimeout: 90_000,
          fileParallelism: false,
          // A busy machine may keep a browser waiting beyond every limit; a fault fails twice. Whoever needed it is named.
          retry: 1,
        },
      },
    ],
  },
});
