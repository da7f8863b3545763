import path from 'node:path'
import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from '../support/patience.ts'

/** What needs Prometheus and Chromium from the system, and the package as it is published; `npm run test:operations`. */
export default defineConfig({
  test: {
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['tests/operations/**/*.test.ts'],
    expect: { poll: { timeout: PATIENCE_MS } },
    globalSetup: ['tests/support/postgres-cluster.ts'],
    testTimeout: 2 * PATIENCE_MS,
    hookTimeout: 2 * PATIENCE_MS,
    // One after the other: each measures time.
    fileParallelism: false,
  },
})
