import { randomBytes } from 'node:crypto'
import { isoDay } from '#lib/iso-day.ts'
import { rotateKeys, sealedTextsByKey } from '#lib/jobs/key-rotation.ts'
import { KEY_BYTES } from '#lib/sealing/key-ring.ts'
import { recordAct } from '../acting.ts'
import { action, type Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { readKeyRing } from '../key-ring.ts'

function newKey(): string {
  const day = isoDay(new Date()).replaceAll('-', '')
  return `k${day}${randomBytes(2).toString('hex')}:${randomBytes(KEY_BYTES).toString('base64')}`
}

/** The key ring under which free text is sealed. */
export const keys: Command = {
  name: 'keys',
  summary: 'Makes the keys that seal free text, tells where they are used, and replaces them.',
  actions: {
    generate: action({
      summary: 'Prints a new key for FIELD_ENCRYPTION_KEYS; what it sealed cannot be read without it.',
      example: 'keys generate > firststep.keys',
      inputs: {},
      async run() {
        const key = newKey()
        return { data: { key }, lines: [key] }
      },
    }),
    status: action({
      summary: 'Counts the sealed rows of each key, and finds something where the ring lacks one.',
      example: 'keys status --json',
      inputs: {},
      async run({ environment }) {
        const { keyIds, writingKeyId } = await readKeyRing(environment)
        const sealed = await withDatabase(environment, sealedTextsByKey)
        const missing = [...new Set(sealed.map(({ keyId }) => keyId))].filter(
          (keyId) => !keyIds.includes(keyId),
        )
        return {
          data: { keyIds, writingKeyId, sealed, missing },
          lines: [
            `The ring holds ${keyIds.join(', ')}; ${writingKeyId} writes.`,
            ...sealed.map(({ column, keyId, rows }) => `${column}: ${rows} rows under ${keyId}`),
          ],
          findings: missing.length === 0 ? [] : [`The ring lacks ${missing.join(', ')}.`],
        }
      },
    }),
    rotate: action({
      summary: 'Seals everything again under the first key, beside traffic; may be stopped and run again.',
      example: 'keys rotate',
      inputs: {},
      async run({ environment, report }) {
        const encryption = await readKeyRing(environment)
        await recordAct(environment, {
          command: 'keys rotate',
          details: { keyIds: encryption.keyIds, writingKeyId: encryption.writingKeyId },
        })
        const { rewritten, unreadable, retiredKeyIds } = await withDatabase(environment, (database) =>
          rotateKeys({
            database,
            encryption,
            onProgress: (column, rows) => report(`${column}: ${rows} rows`),
          }),
        )
        return {
          data: { rewritten, unreadable, retiredKeyIds },
          lines: [
            ...Object.entries(rewritten).map(([column, rows]) => `${column}: ${rows} rows sealed again`),
            ...retiredKeyIds.map((keyId) => `The key "${keyId}" may leave FIELD_ENCRYPTION_KEYS.`),
          ],
          findings: unreadable.map((row) => `left as it is, because no key of the ring opens it: ${row}`),
        }
      },
    }),
  },
}
