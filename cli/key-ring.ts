import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createFieldEncryption, type FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { dataDirectoryOf } from './database.ts'
import { WrongUse } from './wrong-use.ts'

/** The key ring of FIELD_ENCRYPTION_KEYS, else that of the embedded database; raises WrongUse where there is none. */
export async function readKeyRing(environment: NodeJS.ProcessEnv): Promise<FieldEncryption> {
  const file = path.join(dataDirectoryOf(environment), 'field-encryption-keys')
  const ring = environment.FIELD_ENCRYPTION_KEYS || (await readFile(file, 'utf8').catch(() => undefined))
  if (ring === undefined) throw new WrongUse(`Set FIELD_ENCRYPTION_KEYS: ${file} is not there.`)
  try {
    return createFieldEncryption(ring.trim())
  } catch (cause) {
    throw new WrongUse(`FIELD_ENCRYPTION_KEYS is wrong: ${cause instanceof Error ? cause.message : cause}.`, {
      cause,
    })
  }
}
