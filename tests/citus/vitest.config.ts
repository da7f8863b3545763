import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from '../support/patience.ts'

const isThere = Boolean(process.env.CITUS_DATABASE_URL)
if (!isThere) process.stdout.write('CITUS_DATABASE_URL names no Citus: nothing was run.\n')

/** Suites that run on a Citus as they do on one Postgres, and what holds on it alone. */
const SUITES = [
  'tests/citus/**/*.test.ts',
  'tests/api/*.test.ts',
  'tests/db/{row-security,erasure,erased-answers,prefill-races}.test.ts',
]

/** They plant by statements that Citus does not take, or look for locks where one Postgres has them. */
const ONE_POSTGRES = ['tests/api/judged-saves.test.ts']

export default defineConfig({
  test: {
    name: 'citus',
    root: new URL('../..', import.meta.url).pathname,
    include: isThere ? SUITES : [],
    exclude: ONE_POSTGRES,
    passWithNoTests: true,
    environment: 'node',
    isolate: false,
    maxWorkers: 2,
    expect: { poll: { timeout: 3 * PATIENCE_MS } },
    globalSetup: ['tests/citus/citus-nodes.ts'],
    testTimeout: 3 * PATIENCE_MS,
    hookTimeout: 2 * PATIENCE_MS,
  },
})
