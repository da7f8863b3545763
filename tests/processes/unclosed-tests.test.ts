import { execFileSync } from 'node:child_process'
import { expect, inject, test } from 'vitest'
import { processEnvironment } from '#tests/support/process-environment.ts'

/** As a test that fails before it closes what it has made. */
const UNCLOSED = `
import { createTestFirststep } from 'firststep/test'
const kit = await createTestFirststep()
await (await kit.createUser()).api.start()
await kit.clock.advance('25h')
process.stdout.write('done')
`

const CLOSED = `
import { startThrowawayPostgres } from 'firststep/test'
const postgres = await startThrowawayPostgres()
await postgres.remove()
process.stdout.write('done')
`

function said(program: string, given: Record<string, string | undefined>): string {
  const words = ['--input-type=module', '--eval', program]
  return execFileSync(process.execPath, words, {
    env: processEnvironment(given),
    encoding: 'utf8',
    timeout: 60_000,
  })
}

test.each(['of TEST_DATABASE_URL', 'of the process'])(
  'a process of tests ends by itself, whatever was left unclosed: with the Postgres %s',
  (name) => {
    const given = name === 'of the process' ? {} : { TEST_DATABASE_URL: inject('clusterConnectionString') }
    expect(said(UNCLOSED, given)).toBe('done')
  },
)

test('a Postgres of the process is waited for until it has stopped', () => {
  expect(said(CLOSED, {})).toBe('done')
})
