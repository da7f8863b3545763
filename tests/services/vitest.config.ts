import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from '../support/patience.ts'

/** Tests that need programs which npm does not bring: see scripts/install-test-services.sh. */
export default defineConfig({
  test: {
    name: 'services',
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/services/**/*.test.ts'],
    environment: 'node',
    expect: { poll: { timeout: PATIENCE_MS } },
    globalSetup: ['tests/support/postgres-cluster.ts'],
    testTimeout: 3 * PATIENCE_MS,
    hookTimeout: 3 * PATIENCE_MS,
    fileParallelism: false,
  },
})
