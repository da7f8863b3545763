import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { differences, generateFiles } from '#lib/db/doctor/drift.ts'
import { examine } from '#lib/db/doctor/examine.ts'
import { connectionOptions } from '#lib/postgres/connection.ts'
import { databaseUrlOf } from './database-url.ts'

/** Proves row security on the live schema and that it is the committed one, or writes anew what it is compared with (`--write`). */
const DOCUMENT = fileURLToPath(new URL('../docs/rls-matrix.md', import.meta.url))

const client = new pg.Client(connectionOptions(await databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')))

async function writeGenerated(): Promise<void> {
  await client.query('begin')
  for (const [file, text] of await generateFiles(client)) await writeFile(file, text)
  await client.query('rollback')
  await writeFile(DOCUMENT, (await examine(client)).document)
}

try {
  await client.connect()
  if (process.argv.includes('--write')) await writeGenerated()
  const { document, faults } = await examine(client)
  console.log(document)
  const committed = await readFile(DOCUMENT, 'utf8').catch(() => '')
  const problems = [
    ...faults,
    ...differences(committed, document).map((line) => `docs/rls-matrix.md: ${line}`),
  ]
  for (const problem of problems) console.error(problem)
  console.log(
    problems.length === 0
      ? 'Healthy: nothing differs from docs/rls-matrix.md, lib/db/schema.sql and lib/db/functions.'
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
