import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from './tests/support/patience.ts'

export default defineConfig({
  test: {
    // Both cores of the smallest machine that this must pass on in time.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,server,client,app,cli,eval,scripts,tests/{advisor,flow,words}}/**/*.test.ts'],
          environment: 'node',
          // Files of one worker share what they import, which takes longer to load than most of these take to run.
          isolate: false,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 2 * PATIENCE_MS,
        },
      },
      {
        test: {
          name: 'boundary',
          include: ['tests/{ai,api,cli,db,versions}/**/*.test.ts'],
          environment: 'node',
          expect: { poll: { timeout: PATIENCE_MS } },
          globalSetup: ['tests/support/postgres-cluster.ts'],
          testTimeout: 2 * PATIENCE_MS,
          hookTimeout: 2 * PATIENCE_MS,
        },
      },
    ],
  },
})
