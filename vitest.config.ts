import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from './tests/support/patience.ts'

/** Test files that share a cluster. */
const onPostgres = (name: string, include: string[]) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    isolate: false,
    expect: { poll: { timeout: PATIENCE_MS } },
    globalSetup: ['tests/support/postgres-cluster.ts'],
    testTimeout: 2 * PATIENCE_MS,
    hookTimeout: 2 * PATIENCE_MS,
  },
})

// Files of one worker share what they import (`isolate: false`): loading it takes a third of the processor's time where
// each file does it again.
export default defineConfig({
  test: {
    // One more than the cores of the smallest machine that this must pass on in time: some tests wait.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{lib,server,client,app,cli,eval,scripts,tests/{advisor,flow,words}}/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          expect: { poll: { timeout: PATIENCE_MS } },
          testTimeout: 2 * PATIENCE_MS,
        },
      },
      onPostgres('boundary', ['tests/{ai,api}/**/*.test.ts', 'examples/testing/*.test.ts']),
      onPostgres('system', ['tests/{cli,db,processes,versions}/**/*.test.ts']),
    ],
  },
})
