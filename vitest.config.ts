import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{packages,rules,dictionaries,action,tests}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // 25 November 2026: what ages and deadlines in examples are held against, whenever the tests are run.
    env: { SOURCE_DATE_EPOCH: '1795564800' },
  },
});
