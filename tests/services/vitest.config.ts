import { defineConfig } from 'vitest/config'

/** Tests that need programs which npm does not bring: see scripts/install-test-services.sh. */
export default defineConfig({
  test: {
    retry: process.env.CI ? 1 : 0,
    name: 'services',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/services/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/support/postgres-cluster.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
