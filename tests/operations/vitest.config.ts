import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** What needs Prometheus and Chromium from the system; `npm run test:operations`. */
export default defineConfig({
  test: {
    retry: process.env.CI ? 1 : 0,
    root: path.resolve(import.meta.dirname, '../..'),
    include: ['tests/operations/**/*.test.ts'],
    globalSetup: ['tests/support/postgres-cluster.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One after the other: each measures time.
    fileParallelism: false,
  },
})
