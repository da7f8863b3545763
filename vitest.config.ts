import { defineConfig } from 'vitest/config'

/** The gate's machine is shared; what fails there twice is broken. */
const retry = process.env.CI ? 1 : 0

export default defineConfig({
  test: {
    // Both cores of the smallest machine that this must pass on in time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,server,client,app,eval,scripts}/**/*.test.ts'],
          environment: 'node',
          retry,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'boundary',
          include: ['tests/{ai,api,db}/**/*.test.ts'],
          environment: 'node',
          retry,
          globalSetup: ['tests/support/postgres-cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
