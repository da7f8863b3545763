import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { openDataDirectory, writeSecretFile } from './postgres/data-directory.ts'

const KEY_BYTES = 32

/** The key ring of the embedded database, made on first use and kept in the data directory with mode 600. */
export function readOrMakeFieldKeys(dataDirectory: string): string {
  const file = path.join(openDataDirectory(dataDirectory), 'field-encryption-keys')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const ring = `k1:${randomBytes(KEY_BYTES).toString('base64')}`
  writeSecretFile(file, `${ring}\n`)
  return ring
}
