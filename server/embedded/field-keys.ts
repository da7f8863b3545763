import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { KEY_BYTES, parseKeyRing } from '#lib/sealing/key-ring.ts'
import { StartError } from '../start-error.ts'
import { openDataDirectory, writeSecretFile } from './postgres/data-directory.ts'

/**
 * The key ring of the embedded database, made on first use and kept in the data directory with mode 600.
 * Raises `StartError` for a file that holds none.
 */
export function readOrMakeFieldKeys(dataDirectory: string): string {
  const file = path.join(openDataDirectory(dataDirectory), 'field-encryption-keys')
  if (existsSync(file)) return checked(readFileSync(file, 'utf8').trim(), file)
  const ring = `k1:${randomBytes(KEY_BYTES).toString('base64')}`
  writeSecretFile(file, `${ring}\n`)
  return ring
}

function checked(ring: string, file: string): string {
  try {
    parseKeyRing(ring)
    return ring
  } catch (cause) {
    throw new StartError(
      `${file} is no key ring (${(cause as Error).message}): restore it, for what it sealed cannot be read without it.`,
      { cause },
    )
  }
}
