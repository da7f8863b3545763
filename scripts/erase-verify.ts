import { existsSync } from 'node:fs'
import pg from 'pg'
import { searchForCanaries } from '../lib/db/canary-search.ts'
import { connectionOptions } from '../lib/postgres/connection.ts'
import { createFieldEncryption } from '../lib/sealing/field-encryption.ts'
import { readOrMakeFieldKeys } from '../server/embedded/field-keys.ts'
import { databaseUrlOf } from './database-url.ts'

const USAGE = 'Usage: npm run erase:verify -- --canary TEXT [--canary TEXT …]'
const parameters = process.argv.slice(2)

/** Searches every column that can hold words for the canaries; exits 0 when none is left, 1 when one is. */
async function run(): Promise<number> {
  const canaries = parameters.filter((_, index) => parameters[index - 1] === '--canary')
  if (canaries.length === 0 || canaries.length * 2 !== parameters.length) {
    console.error(USAGE)
    return 2
  }
  const client = new pg.Client(
    connectionOptions(await databaseUrlOf('MIGRATION_DATABASE_URL', 'DATABASE_URL')),
  )
  await client.connect()
  try {
    const search = await searchForCanaries(client, canaries, createFieldEncryption(keyRing()))
    console.log(
      `Searched ${search.rows} rows in ${search.columns.length} columns of ${search.tables} tables, and opened ${search.sealedTexts} sealed texts:`,
    )
    for (const column of search.columns) console.log(`  ${column}`)
    for (const { canary, column, rows, inSealedText } of search.findings)
      console.log(`FOUND "${canary}" in ${rows} rows of ${column}${inSealedText ? ', sealed' : ''}`)
    if (search.findings.length === 0) console.log('No canary was found.')
    return search.findings.length === 0 ? 0 : 1
  } finally {
    await client.end()
  }
}

function keyRing(): string {
  const { FIELD_ENCRYPTION_KEYS, DATA_DIR = '.data' } = process.env
  if (FIELD_ENCRYPTION_KEYS) return FIELD_ENCRYPTION_KEYS
  if (existsSync(DATA_DIR)) return readOrMakeFieldKeys(DATA_DIR)
  throw new Error('Set FIELD_ENCRYPTION_KEYS, or DATA_DIR to the folder of the embedded services.')
}

try {
  process.exitCode = await run()
} catch (error) {
  console.error(`Nothing was verified: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
