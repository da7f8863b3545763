import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { isoDay } from '#lib/iso-day.ts'
import { rotateKeys, sealedTextsByKey } from '#lib/jobs/key-rotation.ts'
import { createPool } from '#lib/postgres/connection.ts'
import { createDatabase } from '#lib/postgres/database.ts'
import { createFieldEncryption, type FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { KEY_BYTES } from '#lib/sealing/key-ring.ts'
import { databaseUrlOf } from './database-url.ts'

const USAGE = 'npm run keys -- generate | status | rotate'

/** Why the command cannot be done, in one line. */
class Refusal extends Error {}

async function readRing(): Promise<FieldEncryption> {
  const file = path.join(process.env.DATA_DIR ?? '.data', 'field-encryption-keys')
  const ring =
    process.env.FIELD_ENCRYPTION_KEYS || (await readFile(file, 'utf8').catch(() => undefined))?.trim()
  if (ring === undefined) throw new Refusal(`Set FIELD_ENCRYPTION_KEYS: ${file} is not there.`)
  try {
    return createFieldEncryption(ring)
  } catch (error) {
    throw new Refusal(`FIELD_ENCRYPTION_KEYS is wrong: ${error instanceof Error ? error.message : error}.`)
  }
}

async function withDatabase<Result>(work: (database: ReturnType<typeof createDatabase>) => Promise<Result>) {
  const connectionString = await databaseUrlOf('DATABASE_URL')
  const pool = createPool(connectionString, { size: 2, onError: () => undefined })
  try {
    return await work(createDatabase({ pool, addsUnknownUsers: false }))
  } finally {
    await pool.end()
  }
}

function generate(): number {
  const day = isoDay(new Date()).replaceAll('-', '')
  console.log(`k${day}${randomBytes(2).toString('hex')}:${randomBytes(KEY_BYTES).toString('base64')}`)
  return 0
}

async function status(): Promise<number> {
  const encryption = await readRing()
  const counts = await withDatabase(sealedTextsByKey)
  console.log(`The ring holds ${encryption.keyIds.join(', ')}; ${encryption.writingKeyId} writes.`)
  for (const { column, keyId, rows } of counts) console.log(`${column}: ${rows} rows under ${keyId}`)
  const missing = [...new Set(counts.map(({ keyId }) => keyId))].filter(
    (keyId) => !encryption.keyIds.includes(keyId),
  )
  if (missing.length > 0) console.error(`The ring lacks ${missing.join(', ')}.`)
  return missing.length > 0 ? 1 : 0
}

async function rotate(): Promise<number> {
  const encryption = await readRing()
  const { rewritten, unreadable, retiredKeyIds } = await withDatabase((database) =>
    rotateKeys({ database, encryption }),
  )
  for (const [column, count] of Object.entries(rewritten))
    console.log(`${column}: ${count} rows sealed again`)
  for (const row of unreadable) console.error(`left as it is, because no key of the ring opens it: ${row}`)
  for (const keyId of retiredKeyIds) console.log(`The key "${keyId}" may leave FIELD_ENCRYPTION_KEYS.`)
  return unreadable.length === 0 ? 0 : 1
}

const COMMANDS: Record<string, () => number | Promise<number>> = { generate, status, rotate }

try {
  const command = COMMANDS[process.argv[2] ?? '']
  if (command === undefined) throw new Refusal(`Usage: ${USAGE}`)
  process.exitCode = await command()
} catch (error) {
  console.error(
    error instanceof Refusal
      ? error.message
      : `The command failed: ${error instanceof Error ? error.message : error}`,
  )
  process.exitCode = error instanceof Refusal ? 2 : 1
}
