import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { connectionOptions } from '#lib/db/connection.ts'
import { differences, examine } from '#lib/db/doctor/examine.ts'
import { databaseUrlOf } from './database-url.ts'

/** Proves row security on the live schema, or rewrites the document it is compared with (`--write`). */
const DOCUMENT = fileURLToPath(new URL('../docs/rls-matrix.md', import.meta.url))

const client = new pg.Client(connectionOptions(await databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')))
try {
  await client.connect()
  const { document, faults } = await examine(client)
  if (process.argv.includes('--write')) await writeFile(DOCUMENT, document)
  console.log(document.split('\n## ')[0])
  const committed = await readFile(DOCUMENT, 'utf8').catch(() => '')
  const problems = [
    ...faults,
    ...differences(committed, document).map((line) => `docs/rls-matrix.md: ${line}`),
  ]
  for (const problem of problems) console.error(problem)
  console.log(
    problems.length === 0
      ? 'Healthy: nothing differs from docs/rls-matrix.md.'
      : `${problems.length} findings.`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.error(
    `The examination failed and changed nothing: ${error instanceof Error ? error.message : error}`,
  )
  process.exitCode = 2
} finally {
  await client.end()
}
