import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // Both cores of the smallest machine that this must pass on in time.
    maxWorkers: 2,
    // The gate's machine is shared; what fails there twice is broken.
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,server,client,app,eval,scripts}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'boundary',
          include: ['tests/{ai,api,db}/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/support/postgres-cluster.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
