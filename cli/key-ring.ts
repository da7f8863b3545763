import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { createFieldEncryption, type FieldEncryption } from '#lib/sealing/field-encryption.ts'
import { dataDirectoryOf } from './database.ts'
import { WrongUse } from './wrong-use.ts'

const fileOf = (environment: NodeJS.ProcessEnv) =>
  path.join(dataDirectoryOf(environment), 'field-encryption-keys')

/** The key ring of FIELD_ENCRYPTION_KEYS, else that of the embedded database; raises WrongUse where there is none. */
export async function readKeyRing(environment: NodeJS.ProcessEnv): Promise<FieldEncryption> {
  const encryption = await findKeyRing(environment)
  if (encryption === undefined)
    throw new WrongUse(`Set FIELD_ENCRYPTION_KEYS: ${fileOf(environment)} is not there.`)
  return encryption
}

/** The same, undefined where there is none; raises WrongUse for one that is wrong. */
export async function findKeyRing(environment: NodeJS.ProcessEnv): Promise<FieldEncryption | undefined> {
  const ring =
    environment.FIELD_ENCRYPTION_KEYS || (await readFile(fileOf(environment), 'utf8').catch(() => undefined))
  if (ring === undefined) return undefined
  try {
    return createFieldEncryption(ring.trim())
  } catch (cause) {
    throw new WrongUse(`FIELD_ENCRYPTION_KEYS is wrong: ${cause instanceof Error ? cause.message : cause}.`, {
      cause,
    })
  }
}
